//! JSON entries for lookup keys, status rules and wait steps.

use ir::Wire;
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
pub struct LookupKeyEntry<'a> {
    body: Vec<&'a str>,
    list: &'a str,
    query: Option<&'a str>,
    items: Vec<&'a str>,
    item: Vec<&'a str>,
    response: Vec<&'a str>,
    created: Option<Vec<&'a str>>,
}

#[derive(Serialize)]
pub struct StatusRuleEntry<'a> {
    status: Vec<Vec<&'a str>>,
    done: &'a [String],
    failed: &'a [String],
    count: Option<Vec<&'a str>>,
    batch_list: Option<BatchListEntry<'a>>,
    minutes: Option<u32>,
}

#[derive(Serialize)]
struct BatchListEntry<'a> {
    list: &'a str,
    items: Vec<&'a str>,
    id: Vec<&'a str>,
}

#[derive(Serialize)]
pub struct WaitStepEntry<'a> {
    operation: &'a str,
    with: BTreeMap<&'a str, Vec<Vec<&'a str>>>,
}

pub fn lookup_key(key: &ir::LookupKey) -> LookupKeyEntry<'_> {
    LookupKeyEntry {
        body: wires(&key.body),
        list: &key.list,
        query: key.query.as_ref().map(Wire::as_str),
        items: wires(&key.items),
        item: wires(&key.item),
        response: wires(&key.response),
        created: key.created.as_deref().map(wires),
    }
}

pub fn status_rule(rule: &ir::StatusRule) -> StatusRuleEntry<'_> {
    StatusRuleEntry {
        status: rule.status.iter().map(|path| wires(path)).collect(),
        done: &rule.done,
        failed: &rule.failed,
        count: rule.count.as_deref().map(wires),
        batch_list: rule.shared.as_ref().map(|batch| BatchListEntry {
            list: &batch.list,
            items: wires(&batch.items),
            id: wires(&batch.id),
        }),
        minutes: rule.minutes,
    }
}

pub fn wait_step(step: &ir::WaitStep) -> WaitStepEntry<'_> {
    let with = step.with.iter().map(|(param, paths)| {
        let paths = paths.iter().map(|path| wires(path)).collect();
        (param.as_str(), paths)
    });
    WaitStepEntry {
        operation: &step.operation,
        with: with.collect(),
    }
}

fn wires(path: &[Wire]) -> Vec<&str> {
    path.iter().map(Wire::as_str).collect()
}
