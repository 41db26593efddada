//! The version of a description, and whether its root document has the parts that the version requires.

use crate::{
    diagnostic_codes,
    openapi::version::Version,
    read::node::{Node, Value},
};
use ir::Report;

/// The version of a description. Reports a root document that is not supported.
pub fn check_version(tree: &Node, report: &mut Report) -> Option<Version> {
    if let Some(swagger) = tree.get("swagger") {
        let message = "the description is Swagger 2.0, which is not supported";
        let help = "convert it to OpenAPI 3.0: `npx swagger2openapi --outfile openapi.yaml FILE`";
        report.add_with_help(
            &diagnostic_codes::UNSUPPORTED_VERSION,
            swagger.span,
            message,
            help,
        );
        return None;
    }
    let Some(version) = tree.get("openapi") else {
        let message = "the file is not an OpenAPI description: it has no `openapi` key";
        report.add_with_help(
            &diagnostic_codes::NOT_OPENAPI,
            tree.span,
            message,
            "pass the root document of the description",
        );
        return None;
    };
    let text = match &version.value {
        Value::Text(text) | Value::Number(text) => text.as_str(),
        _ => "",
    };
    let Some(version) = Version::parse(text) else {
        let message =
            format!("the description is OpenAPI `{text}`, but only 3.0, 3.1 and 3.2 are supported");
        let help = "convert the description to OpenAPI 3.1";
        report.add_with_help(
            &diagnostic_codes::UNSUPPORTED_VERSION,
            version.span,
            message,
            help,
        );
        return None;
    };
    // Since version 3.1, a description may consist of webhooks or components alone.
    let has_other_parts = tree.get("webhooks").is_some() || tree.get("components").is_some();
    if tree.get("paths").is_none() && (version == Version::V3_0 || !has_other_parts) {
        let help = "pass the root document of the description";
        report.add_with_help(
            &diagnostic_codes::NOT_OPENAPI,
            tree.span,
            "the file is not an OpenAPI description: it has no `paths`",
            help,
        );
        return None;
    }
    Some(version)
}
