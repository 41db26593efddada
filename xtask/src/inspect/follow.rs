//! Following entries know which keys describe where an operation leads.

use ir::Wire;
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
pub struct Key<'a> {
    body: Vec<&'a str>,
    list: &'a str,
    query: Option<&'a str>,
    items: Vec<&'a str>,
    item: Vec<&'a str>,
    response: Vec<&'a str>,
    created: Option<Vec<&'a str>>,
}

#[derive(Serialize)]
pub struct Watch<'a> {
    status: Vec<Vec<&'a str>>,
    done: &'a [String],
    failed: &'a [String],
    shared: Option<Shared<'a>>,
    minutes: Option<u32>,
}

#[derive(Serialize)]
struct Shared<'a> {
    list: &'a str,
    items: Vec<&'a str>,
    id: Vec<&'a str>,
    size: BTreeMap<&'a str, u32>,
}

#[derive(Serialize)]
pub struct Step<'a> {
    operation: &'a str,
    with: BTreeMap<&'a str, Vec<Vec<&'a str>>>,
}

pub fn key(of: &ir::LookupKey) -> Key<'_> {
    Key {
        body: wires(&of.body),
        list: &of.list,
        query: of.query.as_ref().map(Wire::as_str),
        items: wires(&of.items),
        item: wires(&of.item),
        response: wires(&of.response),
        created: of.created.as_deref().map(wires),
    }
}

pub fn watch(of: &ir::StatusRule) -> Watch<'_> {
    Watch {
        status: of.status.iter().map(|keys| wires(keys)).collect(),
        done: &of.done,
        failed: &of.failed,
        shared: of.shared.as_ref().map(|shared| Shared {
            list: &shared.list,
            items: wires(&shared.items),
            id: wires(&shared.id),
            size: BTreeMap::from([(shared.size.0.as_str(), shared.size.1)]),
        }),
        minutes: of.minutes,
    }
}

pub fn step(of: &ir::WaitStep) -> Step<'_> {
    let with = of.with.iter().map(|(param, trails)| {
        let trails = trails.iter().map(|keys| wires(keys)).collect();
        (param.as_str(), trails)
    });
    Step {
        operation: &of.operation,
        with: with.collect(),
    }
}

fn wires(keys: &[Wire]) -> Vec<&str> {
    keys.iter().map(Wire::as_str).collect()
}
