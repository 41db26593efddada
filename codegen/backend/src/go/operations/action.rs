//! The methods of a resource that send an operation with one alternative of its body.

use ir::{Action, ActionInput, Operation, Shape, Stability};

use crate::common::plain_text;
use crate::go::docs;
use crate::go::layout::{comment, quote};
use crate::go::models::{arm_fields, field_names};
use crate::go::types::Types;

/// What the methods of an action have in common.
pub struct ActionMethods<'a, 'b> {
    /// The types of the file.
    pub types: &'b Types<'a>,
    /// The operation.
    pub operation: &'b Operation,
    /// The action.
    pub action: &'b Action,
    /// Names and types of the arguments of the operation, without the context and the options.
    pub all: &'b [(String, String)],
}

impl ActionMethods<'_, '_> {
    /// Names and types of the arguments.
    pub fn arguments(&self) -> Vec<(String, String)> {
        let arguments =
            self.all
                .iter()
                .filter_map(|(name, ty)| match (name.as_str(), self.action.input) {
                    ("body", ActionInput::Nothing) => None,
                    ("body", ActionInput::Fields) => Some((name.clone(), self.record())),
                    (_, _) => Some((name.clone(), ty.clone())),
                });
        arguments.collect()
    }

    /// What is passed to the method of the operation.
    pub fn passed(&self) -> Vec<String> {
        let passed = self.all.iter().map(|(name, _)| match name == "body" {
            true => self.body(),
            false => name.clone(),
        });
        passed.collect()
    }

    /// The documentation of a method that calls another one.
    pub fn docs(&self, name: &str, method: &str, example: &[String]) -> Vec<String> {
        let about = format!(
            "It is [Client.{method}] with the {} {}.",
            plain_text::line(self.action.tag.as_str()),
            quote(&self.action.value)
        );
        let summary = plain_text::summary(self.action.docs(self.types.names.api));
        let text = match summary {
            Some(summary) => format!("{} {about}", docs::sentence(name, &summary)),
            None => format!("{name} performs an action. {about}"),
        };
        let deprecated = match self.operation.stability {
            Stability::Deprecated => "\n\nDeprecated: the API marks it as deprecated.",
            Stability::Stable => "",
        };
        let mut lines = comment(&format!("{text}{deprecated}"), 0);
        if !example.is_empty() {
            lines.push("//".into());
            lines.extend(example.iter().map(|line| format!("//\t{line}")));
        }
        lines
    }

    /// The type of the alternative.
    fn record(&self) -> String {
        let (types, operation) = (self.types, self.operation);
        let kind = types.kind(self.action.ty(types.names.api, operation));
        types.spell(&kind)
    }

    /// The body: the union with the alternative.
    fn body(&self) -> String {
        let types = self.types;
        let api = types.names.api;
        let id = self.operation.body_type(api);
        let id = id.expect("a body with actions is a union");
        let Shape::Union(union) = &api.types[id].shape else {
            panic!("a body with actions is a union");
        };
        let arms = union.arms().into_iter().zip(arm_fields(types, id));
        let mut fields = arms.filter(|((name, _), _)| **name == self.action.arm);
        let (_, field) = fields.next().expect("an action has an arm");
        let value = match self.action.input {
            ActionInput::Fields => "&body".to_owned(),
            ActionInput::Nothing if self.action.is_constant(api) => {
                format!("&{}{{}}", self.record())
            }
            ActionInput::Nothing => {
                let value = quote(&self.action.value);
                format!("&{}{{{}: {value}}}", self.record(), self.tag())
            }
        };
        format!(
            "{}{{{field}: {value}}}",
            types.names.type_name(types.package, id)
        )
    }

    /// The field of the record that selects the alternative.
    fn tag(&self) -> String {
        let Shape::Record(record) = &self.types.names.api.types[self.action.record].shape else {
            panic!("an action has a record");
        };
        let fields = record.fields.iter().zip(field_names(self.types, record));
        let mut fields = fields.filter(|(field, _)| field.wire == self.action.tag);
        fields.next().expect("the record has the tag").1
    }
}
