//! Operation parameters: path, query, header and cookie.

use super::param_style;
use crate::lower::{docs::described, lowerer::Lowerer, naming};
use crate::{
    diagnostic_codes,
    openapi::header_text::is_header_name,
    openapi::schema_view::{SchemaOrRef, component_name},
    read::node::Node,
};
use ir::{
    Code, Docs, Format, Name, Param, ParamLocation, ParamStyle, Prim, Stability, Type, Untyped,
    unique_names::Scope,
};
use openapiv3::{Parameter, ParameterSchemaOrContent, ReferenceOr};

/// Sorts the parameters of an operation, and gives them unique names. Path parameters come first, in the order of `path`.
pub fn name_params(params: &mut [Param], path: &[ir::Segment]) {
    let path_position = |param: &Param| {
        path.iter()
            .position(|segment| *segment == ir::Segment::Param(param.wire.clone()))
            .unwrap_or(usize::MAX)
    };
    params.sort_by_key(|param| (param.location != ParamLocation::Path, path_position(param)));
    // Of parameters of one key in several places, all but the first have their place in their names.
    let mut wires: Vec<String> = Vec::new();
    let mut repeated = Vec::new();
    for (at, param) in params.iter().enumerate() {
        match wires.contains(&param.wire.0) {
            false => wires.push(param.wire.0.clone()),
            true => repeated.push(at),
        }
    }
    let names = naming::distinct(&wires.iter().map(String::as_str).collect::<Vec<_>>());
    let mut scope = Scope::with_taken(&names);
    let mut names = names.into_iter();
    for (at, param) in params.iter_mut().enumerate() {
        param.name = match repeated.contains(&at) {
            false => names.next().expect("there is a name for each key"),
            true => {
                let place = match param.location {
                    ParamLocation::Path => "path",
                    ParamLocation::Query => "query",
                    ParamLocation::Header => "header",
                    ParamLocation::Cookie => "cookie",
                    ParamLocation::File => "file",
                };
                scope.claim([Name::new(param.wire.as_str()).then(&Name::new(place))])
            }
        };
    }
}

impl<'m> Lowerer<'m, '_> {
    /// The parameters of an operation, in the order of the description.
    pub(crate) fn lower_params(
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
        let location = match parameter {
            Parameter::Query { .. } => ParamLocation::Query,
            Parameter::Path { .. } => ParamLocation::Path,
            Parameter::Cookie { .. } => ParamLocation::Cookie,
            Parameter::Header { .. } => ParamLocation::Header,
        };
        if let Some((code, message)) = reason_to_ignore(location, &data.name) {
            let span = node.get("name").map_or(node.span, |name| name.span);
            self.report.add(code, span, message);
            return None;
        }
        let type_name = if shared {
            owner.clone()
        } else {
            owner.then(&Name::new(&data.name))
        };
        let usual = location.usual_style();
        let (schema, style) = match &data.format {
            ParameterSchemaOrContent::Schema(schema) => (
                Some((Some(schema), node.get("schema"))),
                param_style::style(parameter),
            ),
            ParameterSchemaOrContent::Content(content) => match self.json_content(content, node) {
                Some(schema) => (Some(schema), ParamStyle::Json),
                None => (None, usual),
            },
        };
        let lowered = match schema {
            Some((Some(schema), Some(node))) => Some(self.lower_schema(
                &[(SchemaOrRef::of(schema, node), type_name.clone())],
                &type_name,
            )),
            _ => None,
        };
        let required = data.required || location == ParamLocation::Path;
        let (ty, default, docs, deprecated) = match lowered {
            Some(lowered) => (
                lowered.ty,
                lowered.default,
                lowered.docs,
                lowered.deprecated,
            ),
            None => {
                let ty = match schema {
                    Some(_) => Type::Any(Untyped::Undescribed),
                    None => Type::Prim(Prim::Text(Format::Plain)),
                };
                (ty, None, Docs::default(), false)
            }
        };
        let deprecated = deprecated || data.deprecated == Some(true);
        let own = described(None, data.description.as_deref());
        let docs = match own == Docs::default() {
            true => docs,
            false => self.docs_with_room(own, node.span),
        };
        if !self.has_room(data.name.len(), node.span) {
            return None;
        }
        Some(Param {
            name: Name::new(&data.name),
            wire: data.name.as_str().into(),
            location,
            style,
            encoding: param_style::encoding(node, location),
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

/// Why a parameter is ignored: its name is none for HTTP, or something else decides its value, whatever the description says.
fn reason_to_ignore(location: ParamLocation, name: &str) -> Option<(&'static Code, String)> {
    let is_header = location == ParamLocation::Header;
    if (is_header || location == ParamLocation::Cookie) && !is_header_name(name) {
        let message = format!(
            "`{name}` cannot be the name of a header or a cookie; the parameter is ignored"
        );
        return Some((&diagnostic_codes::INVALID_HEADER, message));
    }
    let origin = match name.to_lowercase().as_str() {
        _ if !is_header => return None,
        "accept" | "content-type" | "authorization" => "operation",
        // A value of the caller that differs from the message would break the connection.
        "connection" | "content-length" | "host" | "transfer-encoding" => "message",
        _ => return None,
    };
    let message =
        format!("the header `{name}` is set from the {origin} itself; the parameter is ignored");
    Some((&diagnostic_codes::HEADER_IGNORED, message))
}
