//! Operation parameters: path, query, header and cookie.

use super::{lowerer::Lowerer, naming};
use crate::{
    diagnostic_codes,
    openapi::schema_view::{SchemaOrRef, component_name},
    read::node::Node,
};
use ir::{Docs, Format, Name, Param, ParamLocation, Prim, Stability, Type, Untyped};
use openapiv3::{Parameter, ParameterSchemaOrContent, QueryStyle, ReferenceOr};

/// Sorts the parameters of an operation, and gives them unique names. Path parameters come first, in the order of `path`.
pub fn name_params(params: &mut [Param], path: &[ir::Segment]) {
    let path_position = |param: &Param| {
        path.iter()
            .position(|segment| *segment == ir::Segment::Param(param.wire.clone()))
            .unwrap_or(usize::MAX)
    };
    params.sort_by_key(|param| (param.location != ParamLocation::Path, path_position(param)));
    let wires: Vec<String> = params.iter().map(|param| param.wire.0.clone()).collect();
    let names = naming::distinct(&wires.iter().map(String::as_str).collect::<Vec<_>>());
    params
        .iter_mut()
        .zip(names)
        .for_each(|(param, name)| param.name = name);
}

impl<'m> Lowerer<'m, '_> {
    /// The parameters of an operation, in the order of the description.
    pub(super) fn lower_params(
        &mut self,
        parameters: &[(&'m ReferenceOr<Parameter>, &'m Node)],
        operation: &Name,
    ) -> Vec<Param> {
        let mut params: Vec<Param> = Vec::new();
        for (parameter, node) in parameters {
            let found = match parameter {
                ReferenceOr::Item(parameter) => Some((parameter, *node, None)),
                ReferenceOr::Reference { reference } => {
                    let name = component_name(reference);
                    let model = self.model;
                    model
                        .parameters
                        .get(name)
                        .map(|(parameter, node)| (parameter, *node, Some(name)))
                }
            };
            let Some((parameter, node, shared)) = found else {
                continue;
            };
            let owner = shared.map_or_else(|| operation.clone(), Name::new);
            if let Some(param) = self.lower_param(parameter, node, &owner, shared.is_some()) {
                params
                    .retain(|known| (known.location, &known.wire) != (param.location, &param.wire));
                params.push(param);
            }
        }
        params
    }

    fn lower_param(
        &mut self,
        parameter: &'m Parameter,
        node: &'m Node,
        owner: &Name,
        shared: bool,
    ) -> Option<Param> {
        let data = parameter.parameter_data_ref();
        let comma_separated = data.explode == Some(false);
        let location = match parameter {
            Parameter::Query {
                style: QueryStyle::Form,
                ..
            } if comma_separated => ParamLocation::QueryCommas,
            Parameter::Query {
                style: QueryStyle::Form,
                ..
            } => ParamLocation::Query,
            Parameter::Query { .. } => {
                let style = node.get("style").and_then(Node::as_str).unwrap_or_default();
                let message = format!(
                    "the style `{style}` is not supported; repeated pairs are used instead"
                );
                let span = node.key("style").map_or(node.span, |key| key.span);
                self.report
                    .add(&diagnostic_codes::INAPPLICABLE_KEYWORD, span, message);
                ParamLocation::Query
            }
            Parameter::Path { .. } => ParamLocation::Path,
            Parameter::Cookie { .. } => ParamLocation::Cookie,
            Parameter::Header { .. } => {
                let lower = data.name.to_lowercase();
                if matches!(lower.as_str(), "accept" | "content-type" | "authorization") {
                    let message = format!(
                        "the header `{}` is set from the operation itself; the parameter is ignored",
                        data.name
                    );
                    let span = node.get("name").map_or(node.span, |name| name.span);
                    self.report
                        .add(&diagnostic_codes::HEADER_IGNORED, span, message);
                    return None;
                }
                ParamLocation::Header
            }
        };
        let type_name = if shared {
            owner.clone()
        } else {
            owner.then(&Name::new(&data.name))
        };
        let lowered = match (&data.format, node.get("schema")) {
            (ParameterSchemaOrContent::Schema(schema), Some(node)) => Some(self.lower_schema(
                &[(SchemaOrRef::of(schema, node), type_name.clone())],
                &type_name,
            )),
            (ParameterSchemaOrContent::Schema(_), None)
            | (ParameterSchemaOrContent::Content(_), _) => None,
        };
        let required = data.required || location == ParamLocation::Path;
        let (ty, default, docs, deprecated) = match (lowered, node.key("content")) {
            (Some(lowered), _) => (
                lowered.ty,
                lowered.default,
                lowered.docs,
                lowered.deprecated,
            ),
            (None, Some(content)) => {
                let message = "`content` of a parameter is not supported; the parameter is a string that the caller encodes";
                self.report
                    .add(&diagnostic_codes::CONSTRAINT_DROPPED, content.span, message);
                let ty = Type::Prim(Prim::Text(Format::Plain));
                (ty, None, Docs::default(), false)
            }
            (None, None) => (
                Type::Any(Untyped::Undescribed),
                None,
                Docs::default(),
                false,
            ),
        };
        let deprecated = deprecated || data.deprecated == Some(true);
        let description = data
            .description
            .as_deref()
            .map(str::trim)
            .filter(|text| !text.is_empty())
            .map(str::to_owned);
        let docs = match description {
            Some(_) => {
                let docs = Docs {
                    summary: None,
                    details: description,
                };
                self.docs_with_room(docs, node.span)
            }
            None => docs,
        };
        if !self.has_room(data.name.len(), node.span) {
            return None;
        }
        Some(Param {
            name: Name::new(&data.name),
            wire: data.name.as_str().into(),
            location,
            presence: self.presence(required, default, &ty, node.span),
            ty,
            stability: if deprecated {
                Stability::Deprecated
            } else {
                Stability::Stable
            },
            docs,
            span: node.span,
        })
    }
}
