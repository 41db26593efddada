//! URLs of servers with variables.

use crate::client::service::Service;
use crate::url;

/// The URL with the values of its variables: those that were set, and defaults for the others. The error is a message.
pub(crate) fn expand(
    template: &str,
    service: &Service,
    values: &[(String, String)],
) -> Result<String, String> {
    let mut expanded = template.to_owned();
    // A value may have no variables of its own, so that each round removes one.
    while let Some(start) = expanded.find('{') {
        let end = expanded[start..]
            .find('}')
            .map_or(expanded.len(), |length| start + length + 1);
        let name = expanded[start..end].trim_matches(['{', '}']).to_owned();
        let mut specs = service.server_variables.iter();
        let spec = specs.find(|spec| spec.name == name);
        let default = || spec.and_then(|spec| spec.default);
        let Some(value) = value(values, &name).or_else(default) else {
            let what = spec.map_or("server variable", |spec| spec.label);
            return Err(format!(
                "the {what} (`{name}`) is not set; set it on the client builder"
            ));
        };
        // The value may be a host or a complete URL, which has its own scheme.
        let from = if value.contains("://") { 0 } else { start };
        expanded.replace_range(from..end, value);
    }
    url::parse_base_url(&expanded).map_err(|message| format!("{message}: `{expanded}`"))
}

/// The value that was set for a variable.
pub(crate) fn value<'v>(values: &'v [(String, String)], name: &str) -> Option<&'v str> {
    let mut values = values.iter();
    let found = values.find(|(known, _)| known == name);
    found.map(|(_, value)| value.as_str())
}

/// Checks the value of a variable. The error is a message.
pub(crate) fn check_value(service: &Service, name: &str, value: &str) -> Result<(), String> {
    let mut specs = service.server_variables.iter();
    let Some(spec) = specs.find(|spec| spec.name == name) else {
        return Err(format!("no server of the API has the variable `{name}`"));
    };
    if value.contains(['{', '}']) {
        return Err(format!("the {} contains a brace", spec.label));
    }
    if spec.values.is_empty() || spec.values.contains(&value) {
        return Ok(());
    }
    Err(format!(
        "the {} is one of `{}`",
        spec.label,
        spec.values.join("`, `")
    ))
}
