//! Operation IDs: those of the description, and those of operations that have none.

use super::made_up_id::{IdDetail, made_up_id};
use crate::lower::lowerer::Lowerer;
use crate::{diagnostic_codes, openapi::model::Endpoint};
use std::collections::{HashMap, HashSet};

impl<'m> Lowerer<'m, '_> {
    /// The ID of each operation, in the order of the description. All are different.
    pub(crate) fn operation_ids(&mut self) -> Vec<String> {
        let model = self.model;
        let mut ids: Vec<Option<String>> = vec![None; model.operations.len()];
        let mut taken: HashSet<String> = HashSet::new();
        // The order of the description means nothing, so it does not decide which of two operations gets an ID.
        let mut order: Vec<usize> = (0..ids.len()).collect();
        order.sort_by_key(|&at| (&model.operations[at].path, model.operations[at].method));
        for &at in &order {
            let Some(described) = described_id(&model.operations[at]) else {
                continue;
            };
            if taken.insert(described.to_owned()) {
                ids[at] = Some(described.to_owned());
            }
        }
        let mut counts: HashMap<String, usize> = HashMap::new();
        for endpoint in model
            .operations
            .iter()
            .filter(|one| described_id(one).is_none())
        {
            *counts
                .entry(made_up_id(endpoint, IdDetail::Things))
                .or_default() += 1;
        }
        for at in order {
            if ids[at].is_none() {
                ids[at] = Some(self.made_up_id(&model.operations[at], &counts, &mut taken));
            }
        }
        ids.into_iter().flatten().collect()
    }

    /// The ID of an operation that has none, or that has the ID of another: made of its method and path.
    /// `counts` says how many operations would have the same ID.
    fn made_up_id(
        &mut self,
        endpoint: &Endpoint,
        counts: &HashMap<String, usize>,
        taken: &mut HashSet<String>,
    ) -> String {
        let described = described_id(endpoint);
        let candidates: Vec<String> = match described {
            Some(id) => vec![format!("{id}_{}", endpoint.method.as_str().to_lowercase())],
            None => {
                let short = made_up_id(endpoint, IdDetail::Things);
                let long = made_up_id(endpoint, IdDetail::WholePath);
                match counts.get(&short) {
                    Some(2..) => vec![long],
                    _ => vec![short, long],
                }
            }
        };
        let last = candidates.last().cloned().unwrap_or_default();
        let numbered = (2..).map(|number| format!("{last}_{number}"));
        let id = candidates
            .into_iter()
            .chain(numbered)
            .find(|id| taken.insert(id.clone()))
            .unwrap_or(last);
        match described {
            Some(described) => {
                let (method, path) = (endpoint.method.as_str(), &endpoint.path);
                let message = format!(
                    "`{method} {path}` has the ID `{described}` of another operation; `{id}` is used"
                );
                let help = "change the `operationId` of one of the operations";
                let node = endpoint.node.get("operationId");
                let span = node.map_or(endpoint.span, |node| node.span);
                self.report.add_with_help(
                    &diagnostic_codes::DUPLICATE_OPERATION_ID,
                    span,
                    message,
                    help,
                );
            }
            None => {
                let message = format!("the operation has no `operationId`; `{id}` is used");
                let help = "add an `operationId`";
                self.report.add_with_help(
                    &diagnostic_codes::MISSING_OPERATION_ID,
                    endpoint.span,
                    message,
                    help,
                );
            }
        }
        id
    }
}

/// The ID of an operation in the description.
pub fn described_id<'e>(endpoint: &'e Endpoint) -> Option<&'e str> {
    let id = endpoint.operation.operation_id.as_deref();
    id.filter(|id| !id.is_empty())
}
