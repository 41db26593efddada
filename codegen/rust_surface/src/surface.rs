//! The surface of one API: the Rust type of every type, field and variant.

use crate::{
    case,
    conversions::{self, Conversion, ConversionSource},
    optionality::Optionality,
    storage::{Storage, StorageMap},
};
use ir::{
    Analysis, Api, Checked, Direction, Field, Flow, Format, InputMode, Name, Operation, Prim, Reach,
    Server, Shape, Type, TypeId, Union, display,
};
use std::collections::BTreeMap;

/// From this number on, required values are passed by name.
const NAMED_FROM: usize = 4;

/// What an API looks like in Rust.
#[derive(Clone, Debug)]
pub struct Surface<'a> {
    /// The API.
    pub api: &'a Api,
    /// Which types are sent and received, and by whom.
    pub analysis: &'a Analysis,
    storage: StorageMap,
}

impl<'a> Surface<'a> {
    /// The surface of a checked API.
    pub fn of(checked: &'a Checked) -> Self {
        Self {
            api: checked.api(),
            analysis: checked.analysis(),
            storage: StorageMap::of(checked.api()),
        }
    }

    /// The name of a type.
    pub fn type_name(&self, id: TypeId) -> String {
        case::pascal(&self.api.types[id].name)
    }

    /// Whether a record implements `Default`: callers only receive it, or only received it when it was first pinned.
    pub fn implements_default(&self, id: TypeId) -> bool {
        match self.api.previous.directions.get(&self.api.types[id].name) {
            Some(direction) => *direction == Direction::Never,
            None => !self.analysis.reach(id).request,
        }
    }

    /// Whether the required fields of a record are passed by name: texts in a row are too easily swapped.
    pub fn names_required_fields(&self, id: TypeId) -> bool {
        let reach = self.analysis.reach(id);
        let Shape::Record(record) = &self.api.types[id].shape else {
            return false;
        };
        let arguments = record.fields.iter().filter(|field| {
            field.flow != Flow::Response
                && field.input_mode(self.api, reach) == InputMode::Argument
        });
        reach.request && arguments.count() >= NAMED_FROM
    }

    /// Whether the required arguments of a method are passed by name.
    pub fn names_arguments(&self, operation: &Operation) -> bool {
        let params = operation.params.iter();
        let params = params.map(|param| operation.input_mode(param));
        let body = operation.body.iter().map(|body| body.input_mode());
        let arguments = params.chain(body).filter(|mode| *mode == InputMode::Argument);
        let url = matches!(operation.server, Server::Caller(_));
        arguments.count() + usize::from(url) >= NAMED_FROM
    }

    /// How a record stores the value of a field of this type.
    pub fn field_storage(&self, record: TypeId, ty: &Type) -> Storage {
        self.storage.of_field(record, ty)
    }

    /// How a union stores the value of an arm.
    pub fn arm_storage(&self, union: TypeId, arm: &Name) -> Storage {
        self.storage.of_arm(union, arm)
    }

    /// Whether a field of a record with this reach is an `Option` or a `Patch`.
    pub fn optionality(&self, field: &Field, reach: Reach) -> Optionality {
        Optionality::of(self.api, field, reach)
    }

    /// The `From` conversions of a union.
    pub fn conversions(&self, id: TypeId, union: &Union) -> Vec<Conversion> {
        conversions::conversions(self.api, id, union)
    }

    /// The types from which a union has a `From` conversion, each with the arm that it becomes.
    pub fn conversion_arms(&self, id: TypeId, union: &Union) -> BTreeMap<String, Name> {
        let arms = union.arms();
        let mut found = BTreeMap::new();
        for conversion in self.conversions(id, union) {
            let arm = arms[conversion.arm].0;
            for source in self.sources(&conversion.source) {
                found.insert(source, arm.clone());
            }
        }
        found
    }

    fn sources(&self, source: &ConversionSource) -> Vec<String> {
        match source {
            ConversionSource::Bool => vec!["bool".into()],
            ConversionSource::Integer(int) => vec![display::scalar(&Prim::Int(*int)).into()],
            ConversionSource::Single => vec!["f32".into()],
            ConversionSource::Double => vec!["f64".into()],
            ConversionSource::Text => vec!["String".into(), "&str".into()],
            ConversionSource::Type(ty) => vec![self.bare_type(ty)],
        }
    }

    /// A type without its null, such as `Vec<Option<Droplet>>`.
    pub fn bare_type(&self, ty: &Type) -> String {
        match ty.bare() {
            Type::Prim(Prim::Text(Format::DateTime)) => "Timestamp".into(),
            Type::Prim(Prim::Text(Format::Quoted(range))) => {
                format!("StringInt<{}>", display::scalar(&Prim::Int(*range)))
            }
            Type::Prim(Prim::Text(_)) => "String".into(),
            Type::Prim(prim @ (Prim::Bool | Prim::Int(_) | Prim::Float)) => {
                display::scalar(prim).into()
            }
            Type::Def(id) => self.type_name(*id),
            Type::List(inner) => format!("Vec<{}>", self.full_type(inner)),
            Type::Map(inner) => format!("BTreeMap<String, {}>", self.full_type(inner)),
            Type::Any(_) | Type::Nullable(_) | Type::Limited(..) => "Json".into(),
        }
    }

    /// A type with its null, such as `Option<String>`.
    pub fn full_type(&self, ty: &Type) -> String {
        let bare = self.bare_type(ty);
        if ty.is_nullable() && !self.api.is_any(ty) {
            format!("Option<{bare}>")
        } else {
            bare
        }
    }
}
