//! Operations whose requests cannot be told apart by method and path.

use crate::diagnostic_codes;
use ir::{Operation, Presence, Report, Server};
use std::collections::BTreeMap;

/// Warns of operations whose paths differ only in the names of their parameters. Those that differ by a constant, such as an
/// action in the query, or by their server are different.
pub fn report_same_paths<'o>(operations: impl Iterator<Item = &'o Operation>, report: &mut Report) {
    let mut known: BTreeMap<String, Vec<&Operation>> = BTreeMap::new();
    for operation in operations {
        let is_of_caller = matches!(operation.server, Server::Caller(_));
        if !is_of_caller {
            let address = operation.anonymous_address();
            known.entry(address).or_default().push(operation);
        }
    }
    for operations in known.into_values() {
        for (at, operation) in operations.iter().enumerate() {
            let same = |other: &&&Operation| {
                other.server == operation.server && constants(other) == constants(operation)
            };
            if let Some(other) = operations[..at].iter().find(same) {
                let message = format!(
                    "`{}` has the method and the path of `{}`: `{}` and `{}`",
                    operation.id,
                    other.id,
                    operation.template(),
                    other.template()
                );
                let help = "both methods send what they describe, and only the service can tell the requests apart";
                report.add_with_help(&diagnostic_codes::SAME_PATH, operation.span, message, help);
            }
        }
    }
}

/// The parameters that have only one value.
fn constants(operation: &Operation) -> BTreeMap<&str, String> {
    let params = operation.params.iter();
    params
        .filter_map(|param| match &param.presence {
            Presence::Constant(literal) => Some((param.wire.as_str(), literal.to_json())),
            Presence::Required | Presence::Optional | Presence::Default(_) => None,
        })
        .collect()
}
