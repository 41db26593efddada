//! Attaches the texts of `spec/docs` to resources, operations, types and fields, by their exact names.

use crate::{
    diagnostic_codes,
    name_lock::RenamedOperations,
    read::{
        node::{Key, Node},
        source_map::SourceMap,
    },
};
use ir::{Api, Docs, Field, Report, Shape, Span, Type, TypeId, display};
use std::collections::{HashMap, HashSet};

use super::{
    common::Common,
    entries::{entries, renamed, section, set, text, text_of, unknown},
    fallback,
};

/// Documents the whole API. Entries about one thing take precedence over shared entries, and these over sentences
/// generated from names.
pub fn apply(
    sources: &[(String, Vec<u8>)],
    renamed_operations: &RenamedOperations,
    api: &mut Api,
    source_map: &mut SourceMap,
    report: &mut Report,
) {
    let types_by_name = types_by_name(api);
    let mut seen = HashSet::new();
    let mut common = Common::default();
    for (path, bytes) in sources.iter().filter(|(path, _)| !path.ends_with(".md")) {
        let Some(tree) = source_map.add(path, bytes.clone(), report) else {
            continue;
        };
        for section in entries(path, &tree, report) {
            let key = &section.0;
            for (about, _) in section.1.entries() {
                if !seen.insert((key.text.clone(), about.text.clone())) {
                    let message = format!("`{}` is already documented", about.text);
                    let help = "keep one of the two entries";
                    report.add_with_help(
                        &diagnostic_codes::DOCS_MALFORMED,
                        about.span,
                        message,
                        help,
                    );
                }
            }
            match key.text.as_str() {
                "resources" => resources(section, api, report),
                "operations" => operations(section, renamed_operations, api, report),
                "types" => types(section, &types_by_name, api, &mut common, report),
                _ if common.read(section, report) => {}
                other => {
                    let message = format!("unknown section `{other}`");
                    let help = "the sections are `resources`, `operations`, `types`, `words`, `fields` and `params`";
                    report.add_with_help(
                        &diagnostic_codes::DOCS_MALFORMED,
                        key.span,
                        message,
                        help,
                    );
                }
            }
        }
    }
    share(api);
    fallback::fill(api, &common);
}

/// Copies the words of a field to every record that takes the field from the same place of the description.
fn share(api: &mut Api) {
    fn place(field: &Field) -> (Span, &str) {
        (field.span, field.wire.as_str())
    }
    let fields = api.types.iter().flat_map(|(id, def)| {
        let fields = match &def.shape {
            Shape::Record(record) => record.fields.as_slice(),
            Shape::Union(_) | Shape::Enum(_) | Shape::Alias(_) => &[],
        };
        fields
            .iter()
            .enumerate()
            .map(move |(at, field)| (id, at, field))
    });
    let (open, documented): (Vec<_>, Vec<_>) = fields
        .filter(|(_, _, field)| field.span != Span::default())
        .partition(|(_, _, field)| field.docs == Docs::default());
    let mut words: HashMap<(Span, &str), &Docs> = HashMap::new();
    for (_, _, field) in documented {
        words.entry(place(field)).or_insert(&field.docs);
    }
    let shared = open.into_iter().filter_map(|(id, at, field)| {
        let docs = *words.get(&place(field))?;
        Some((id, at, docs.clone()))
    });
    for (id, at, docs) in shared.collect::<Vec<_>>() {
        if let Shape::Record(record) = &mut api.types[id].shape {
            record.fields[at].docs = docs;
        }
    }
}

fn resources(resources: &(Key, Node), api: &mut Api, report: &mut Report) {
    for (key, node) in section(resources, &["title", "summary", "details"], report) {
        let name = ir::Name::new(&key.text);
        let mut all = api.resources.iter_mut();
        match all.find(|resource| resource.name == name) {
            Some(resource) => {
                set(&mut resource.docs, node, report);
                if let Some(title) = text_of(node, "title", report) {
                    resource.title = title;
                }
            }
            None => unknown(key, format!("there is no resource `{}`", key.text), report),
        }
    }
}

fn operations(
    operations: &(Key, Node),
    renamed_operations: &RenamedOperations,
    api: &mut Api,
    report: &mut Report,
) {
    for (key, node) in section(
        operations,
        &["summary", "details", "params", "body"],
        report,
    ) {
        let id = &key.text;
        let mut all = api
            .resources
            .iter_mut()
            .flat_map(|resource| &mut resource.operations);
        let Some(operation) = all.find(|operation| operation.id == *id) else {
            let message = format!("there is no operation `{id}`");
            match renamed_operations.get(id) {
                Some(now) => renamed(key, message, now, report),
                None => unknown(key, message, report),
            }
            continue;
        };
        set(&mut operation.docs, node, report);
        let params = node.get("params");
        for (wire, doc) in params.map_or(&[][..], |params| entries("params", params, report)) {
            let mut all = operation.params.iter_mut();
            match all.find(|param| param.wire.as_str() == wire.text) {
                Some(param) => param.docs.summary = text(&wire.text, doc, report),
                None => {
                    let message = format!("`{id}` has no parameter `{}`", wire.text);
                    unknown(wire, message, report);
                }
            }
        }
        if let (Some(body_key), Some(doc)) = (node.key("body"), text_of(node, "body", report)) {
            match &mut operation.body {
                Some(body) => {
                    body.docs = Docs {
                        summary: Some(doc),
                        details: None,
                    }
                }
                None => unknown(body_key, format!("`{id}` has no body"), report),
            }
        }
    }
}

/// Types by their names in the description, or by our name where the description gives none.
fn types_by_name(api: &Api) -> HashMap<String, TypeId> {
    let own = api.types.iter().filter(|(_, def)| def.wires.is_empty());
    let own = own.map(|(id, def)| (display::snake(&def.name), id));
    let wires = api
        .types
        .iter()
        .flat_map(|(id, def)| def.wires.iter().map(move |wire| (wire.0.clone(), id)));
    own.chain(wires).collect()
}

fn types(
    types: &(Key, Node),
    types_by_name: &HashMap<String, TypeId>,
    api: &mut Api,
    common: &mut Common,
    report: &mut Report,
) {
    for (key, node) in section(
        types,
        &["noun", "summary", "details", "fields", "values"],
        report,
    ) {
        let name = &key.text;
        let Some(&id) = types_by_name.get(name) else {
            let message = format!("there is no type `{name}`");
            // The description may have renamed a type that keeps its name here.
            let ours = |def: &&ir::TypeDef| display::snake(&def.name) == *name;
            let def = api.types.iter().map(|(_, def)| def).find(ours);
            match def.and_then(|def| def.wires.first()) {
                Some(now) => renamed(key, message, &now.0, report),
                None => unknown(key, message, report),
            }
            continue;
        };
        set(&mut api.types[id].docs, node, report);
        if let Some(noun) = text_of(node, "noun", report) {
            common.nouns.insert(id, noun);
        }
        let fields = node.get("fields");
        for (path, doc) in fields.map_or(&[][..], |fields| entries("fields", fields, report)) {
            let docs = Docs {
                summary: text(&path.text, doc, report),
                details: None,
            };
            if !at_field(api, id, &path.text, &mut |field| field.docs = docs.clone()) {
                unknown(
                    path,
                    format!("`{name}` has no field `{}`", path.text),
                    report,
                );
            }
        }
        let values = node.get("values");
        for (path, doc) in values.map_or(&[][..], |values| entries("values", values, report)) {
            if !document_values(api, id, path, doc, report) {
                let message = format!("`{name}` has no field `{}` with values", path.text);
                unknown(path, message, report);
            }
        }
    }
}

/// Calls `change` with the field at a dotted path. A JSON key may itself contain dots.
fn at_field(api: &mut Api, id: TypeId, path: &str, change: &mut dyn FnMut(&mut Field)) -> bool {
    let record = match &mut api.types[id].shape {
        Shape::Record(record) => record,
        // Variants that have the same field share its documentation.
        Shape::Union(union) => {
            let arms = union.arms().into_iter();
            let arms: Vec<TypeId> = arms.filter_map(|(_, ty)| ty.def()).collect();
            let found = arms.into_iter().map(|arm| at_field(api, arm, path, change));
            return found.fold(false, |any, found| any | found);
        }
        Shape::Alias(_) | Shape::Enum(_) => {
            return match inner(api, id) {
                Some(next) => at_field(api, next, path, change),
                None => false,
            };
        }
    };
    if let Some(field) = record
        .fields
        .iter_mut()
        .find(|field| field.wire.as_str() == path)
    {
        change(field);
        return true;
    }
    let next = record.fields.iter().find_map(|field| {
        let rest = path.strip_prefix(field.wire.as_str())?.strip_prefix('.')?;
        Some((element(&field.ty)?, rest.to_owned()))
    });
    match next {
        Some((next, rest)) => at_field(api, next, &rest, change),
        None => false,
    }
}

/// The named type behind an alias.
fn inner(api: &Api, id: TypeId) -> Option<TypeId> {
    match &api.types[id].shape {
        Shape::Alias(ty) => element(ty).filter(|next| *next != id),
        _ => None,
    }
}

/// The named type of a value, or of the elements of a list or map.
fn element(ty: &Type) -> Option<TypeId> {
    match ty.bare() {
        Type::List(inner) | Type::Map(inner) => element(inner),
        other => other.def(),
    }
}

/// Documents the values of the enum at a dotted path. The path `.` is the type itself.
fn document_values(
    api: &mut Api,
    id: TypeId,
    path: &Key,
    values: &Node,
    report: &mut Report,
) -> bool {
    let mut target = None;
    if path.text == "." {
        target = Some(id);
    } else {
        at_field(api, id, &path.text, &mut |field| {
            target = element(&field.ty)
        });
    }
    while let Some(next) = target.and_then(|id| inner(api, id)) {
        target = Some(next);
    }
    let Some(Shape::Enum(known)) = target.map(|id| &mut api.types[id].shape) else {
        return false;
    };
    for (wire, doc) in entries(&path.text, values, report) {
        let mut all = known.values.iter_mut();
        match all.find(|value| value.wire.as_str() == wire.text) {
            Some(value) => value.docs.summary = text(&wire.text, doc, report),
            None => {
                let message = format!("`{}` has no value `{}`", path.text, wire.text);
                unknown(wire, message, report);
            }
        }
    }
    true
}
