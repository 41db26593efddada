//! How the values of parameters are written: `style`, `explode`, `allowReserved` and `content`.

use super::media_type::is_json;
use crate::lower::lowerer::Lowerer;
use crate::{diagnostic_codes, read::node::Node};
use ir::{ParamLocation, ParamStyle, ReservedCharacters};
use openapiv3::{Parameter, PathStyle, QueryStyle};

/// The style of a parameter that has a schema, as OpenAPI defines it for its location.
pub fn style(parameter: &Parameter) -> ParamStyle {
    let explode = parameter.parameter_data_ref().explode;
    match parameter {
        Parameter::Query { style, .. } => query_style(style, explode),
        Parameter::Path { style, .. } => match (style, explode.unwrap_or(false)) {
            (PathStyle::Simple, false) => ParamStyle::Simple,
            (PathStyle::Simple, true) => ParamStyle::SimpleExploded,
            (PathStyle::Label, false) => ParamStyle::Label,
            (PathStyle::Label, true) => ParamStyle::LabelExploded,
            (PathStyle::Matrix, false) => ParamStyle::Matrix,
            (PathStyle::Matrix, true) => ParamStyle::MatrixExploded,
        },
        Parameter::Header { .. } => match explode.unwrap_or(false) {
            false => ParamStyle::Simple,
            true => ParamStyle::SimpleExploded,
        },
        Parameter::Cookie { .. } => query_style(&QueryStyle::Form, explode),
    }
}

/// The style of a query parameter, or of a property of a form.
pub fn query_style(style: &QueryStyle, explode: Option<bool>) -> ParamStyle {
    match (style, explode) {
        (QueryStyle::Form, Some(false)) => ParamStyle::Form,
        (QueryStyle::Form, Some(true) | None) => ParamStyle::FormExploded,
        // OpenAPI leaves these two undefined with `explode`; earlier editions specified repeated pairs.
        (QueryStyle::SpaceDelimited | QueryStyle::PipeDelimited, Some(true)) => {
            ParamStyle::FormExploded
        }
        (QueryStyle::SpaceDelimited, Some(false) | None) => ParamStyle::SpaceDelimited,
        (QueryStyle::PipeDelimited, Some(false) | None) => ParamStyle::PipeDelimited,
        (QueryStyle::DeepObject, _) => ParamStyle::DeepObject,
    }
}

/// Which characters of the value of a parameter are escaped. `allowReserved` has an effect only in the query.
pub fn encoding(node: &Node, location: ParamLocation) -> ReservedCharacters {
    let allows = node.get("allowReserved").and_then(Node::as_bool) == Some(true);
    match allows && location == ParamLocation::Query {
        true => ReservedCharacters::Allowed,
        false => ReservedCharacters::Encoded,
    }
}

impl<'m> Lowerer<'m, '_> {
    /// The schema of the JSON in a parameter with `content`, and its node. `None` for another media type, which is reported.
    pub(crate) fn json_content(
        &mut self,
        content: &'m openapiv3::Content,
        node: &'m Node,
    ) -> Option<(
        Option<&'m openapiv3::ReferenceOr<openapiv3::Schema>>,
        Option<&'m Node>,
    )> {
        let Some((media, media_type)) = content.iter().find(|(media, _)| is_json(media)) else {
            let span = node.key("content").map_or(node.span, |key| key.span);
            let message = "only JSON is supported as `content` of a parameter; the parameter is a string that the caller encodes";
            self.report
                .add(&diagnostic_codes::CONSTRAINT_DROPPED, span, message);
            return None;
        };
        let schema = node
            .get("content")
            .and_then(|node| node.get(media))
            .and_then(|node| node.get("schema"));
        Some((media_type.schema.as_ref(), schema))
    }
}
