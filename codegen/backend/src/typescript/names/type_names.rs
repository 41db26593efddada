//! The identifiers of types, which the name lock pins.

use std::collections::{BTreeMap, BTreeSet};

use ir::unique_names::{self, Member, assign_pinned};
use ir::{
    AdditionalProperties, Analysis, Api, Flow, LanguagePins, NameLock, PinValue, Shape, Type,
    TypeId, display, each_part,
};

use crate::common::case;

/// The name of TypeScript in the name lock.
pub const LANGUAGE_NAME: &str = "typescript";

/// The section of the name lock with the identifiers of types.
const TYPES: &str = "types";

/// The section of the name lock with the identifiers of types in requests.
const INPUTS: &str = "inputs";

/// Types of the platform and of the runtime. No type of the API gets one of their names.
pub const TAKEN_TYPES: &[&str] = &[
    "AbortSignal",
    "ApiError",
    "Array",
    "ArrayBuffer",
    "AsyncIterable",
    "AsyncIterator",
    "AuthenticationError",
    "BaseClient",
    "BaseClientOptions",
    "BasicCredential",
    "Blob",
    "Boolean",
    "Call",
    "CallOptions",
    "Client",
    "ClientOptions",
    "ConflictError",
    "ConnectionError",
    "Date",
    "DecodingError",
    "Drift",
    "Error",
    "EventStream",
    "FailedError",
    "FileInput",
    "FilePart",
    "Function",
    "Headers",
    "InvalidError",
    "ItemCall",
    "ItemIterator",
    "ItemWaiter",
    "Logger",
    "Map",
    "NotFoundError",
    "Number",
    "OAuth2Credential",
    "Object",
    "Open",
    "OpenInteger",
    "PageIterator",
    "PageOptions",
    "PaginatedCall",
    "PaginatedIterator",
    "PermissionError",
    "Promise",
    "RateLimit",
    "RateLimitOptions",
    "RateLimitedError",
    "ReadableStream",
    "Readonly",
    "ReconcileOptions",
    "Record",
    "Request",
    "RequestOptions",
    "Response",
    "RetryPolicy",
    "ServerError",
    "Service",
    "Set",
    "Shapes",
    "StreamError",
    "String",
    "Symbol",
    "TimeoutError",
    "TimeoutKind",
    "Timestamp",
    "TokenProvider",
    "Uint8Array",
    "UnexpectedError",
    "UnknownTag",
    "UnknownVariant",
    "Upload",
    "UploadSource",
    "UsageError",
    "WaitOptions",
    "WaitState",
    "WaitableCall",
    "WaitableItemCall",
    "Waiter",
    "WebhookBody",
    "WebhookError",
    "WebhookHeaders",
    "WebhookSignature",
    "WithResponse",
];

/// The types with their candidates.
fn members(api: &Api) -> Vec<Member> {
    let member = |(_, def): (_, &ir::TypeDef)| {
        let name = case::pascal(&def.name);
        Member {
            key: display::snake(&def.name),
            candidates: vec![name.clone(), format!("{name}Model")],
        }
    };
    api.types.iter().map(member).collect()
}

/// The identifier of each type, in the order of the API. Types that are known keep theirs.
pub fn assigned(api: &Api, is_known: impl Fn(&str) -> bool) -> Vec<String> {
    assign_pinned(TAKEN_TYPES, &members(api), &pinned(api, TYPES), is_known)
}

/// The types that differ in requests, with their candidates there.
fn input_members(api: &Api, facts: &Analysis, types: &[String]) -> (Vec<TypeId>, Vec<Member>) {
    let differing = differing_types(api, facts).into_iter();
    let member = |id: TypeId| {
        let name = &types[id.index()];
        let member = Member {
            key: display::snake(&api.types[id].name),
            candidates: vec![format!("{name}Input"), format!("{name}InputModel")],
        };
        (id, member)
    };
    differing.map(member).unzip()
}

/// For each type, its identifier in requests if it differs there.
pub fn assigned_inputs(
    api: &Api,
    facts: &Analysis,
    types: &[String],
    is_known: impl Fn(&str) -> bool,
) -> Vec<Option<String>> {
    let (ids, members) = input_members(api, facts, types);
    let mut taken = TAKEN_TYPES.to_vec();
    taken.extend(types.iter().map(String::as_str));
    let names = assign_pinned(&taken, &members, &pinned(api, INPUTS), is_known);
    let mut inputs = vec![None; types.len()];
    for (id, name) in ids.into_iter().zip(names) {
        inputs[id.index()] = Some(name);
    }
    inputs
}

fn pinned(api: &Api, section: &str) -> BTreeMap<String, PinValue> {
    let pins = api.previous.languages.get(LANGUAGE_NAME);
    pins.map(|pins| pins.rows(section)).unwrap_or_default()
}

/// The identifiers that are not the plain spelling of a name, for the name lock.
pub fn pins(api: &Api, lock: &NameLock) -> LanguagePins {
    let known = lock.type_keys();
    let is_known = |key: &str| known.contains(key);
    let types = assigned(api, is_known);
    let facts = Analysis::of(api);
    let inputs: Vec<String> = assigned_inputs(api, &facts, &types, is_known)
        .into_iter()
        .flatten()
        .collect();
    // Both are in the order of the API.
    let (_, members_of_inputs) = input_members(api, &facts, &types);
    let sections = [
        (TYPES, unique_names::pins(&members(api), &types)),
        (INPUTS, unique_names::pins(&members_of_inputs, &inputs)),
    ];
    let sections = sections.into_iter().filter(|(_, rows)| !rows.is_empty());
    LanguagePins {
        sections: sections
            .map(|(name, rows)| (name.to_owned(), rows))
            .collect(),
    }
}

/// The types that are both sent and received and differ: records with fields of one direction, and what contains them.
fn differing_types(api: &Api, facts: &Analysis) -> BTreeSet<TypeId> {
    let is_both = |id: &TypeId| {
        let reach = facts.reach(*id);
        reach.request && reach.response
    };
    let both: Vec<TypeId> = api.types.ids().filter(is_both).collect();
    let has_one_way = |id: &TypeId| match &api.types[*id].shape {
        Shape::Record(record) => record.fields.iter().any(|field| field.flow != Flow::Both),
        Shape::Union(ir::Union::Tag { .. }) => true,
        Shape::Enum(_) | Shape::Union(_) | Shape::Alias(_) => false,
    };
    let mut found: BTreeSet<TypeId> = both.iter().copied().filter(|id| has_one_way(id)).collect();
    loop {
        let contains = |id: &&TypeId| parts(api, **id).iter().any(|part| found.contains(part));
        let more: Vec<TypeId> = both
            .iter()
            .filter(|id| !found.contains(id))
            .filter(contains)
            .copied()
            .collect();
        if more.is_empty() {
            return found;
        }
        found.extend(more);
    }
}

/// The types that a definition refers to.
fn parts(api: &Api, id: TypeId) -> Vec<TypeId> {
    let mut found = Vec::new();
    let def = &api.types[id];
    ir::each_type(def, &mut |ty| {
        each_part(ty, &mut |part| {
            if let Type::Def(inner) = part {
                found.push(*inner);
            }
        });
    });
    if let Shape::Record(record) = &def.shape
        && let AdditionalProperties::Typed(ty) = &record.additional_properties
    {
        found.extend(ty.inner_def());
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::typescript::runtime::FILES;

    #[test]
    fn no_type_has_a_name_that_the_runtime_exports() {
        let text = |name: &str| {
            FILES
                .iter()
                .find(|(file, _)| *file == name)
                .map(|(_, text)| *text)
        };
        let index = text("index.d.ts").expect("the runtime has an index");
        let modules = index.lines().filter_map(|line| line.split("'./").nth(1));
        let mut count = 0;
        for module in modules.filter_map(|module| module.strip_suffix(".js';")) {
            let declarations =
                text(&format!("{module}.d.ts")).expect("each module has declarations");
            for line in declarations
                .lines()
                .filter(|line| line.starts_with("export "))
            {
                let is_type =
                    |word: &&str| matches!(*word, "class" | "interface" | "type" | "const");
                let mut words = line.split(|next: char| !next.is_alphanumeric() && next != '_');
                if words.any(|word| is_type(&word)) {
                    let name = words.next().unwrap_or_default();
                    assert!(TAKEN_TYPES.contains(&name), "{module} exports {name}");
                    count += 1;
                }
            }
        }
        assert!(count > 50, "{count}");
    }
}
