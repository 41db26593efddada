//! Documentation in our own words knows what it is about: by the exact names of the description.

use crate::{code, files::Library, node::Node};
use ir::{Api, Docs, Report, Shape, Type, TypeId};
use std::collections::HashMap;

/// Puts documentation where it belongs.
pub fn apply(
    sources: &[(String, Vec<u8>)],
    api: &mut Api,
    library: &mut Library,
    report: &mut Report,
) {
    for (path, bytes) in sources {
        let Some(tree) = library.add(path, bytes.clone(), report) else {
            continue;
        };
        for (key, section) in tree.entries() {
            match key.text.as_str() {
                "resources" => resources(section, api, report),
                "operations" => operations(section, api, report),
                "types" => types(section, api, report),
                other => {
                    let message = format!("documentation has no section `{other}`");
                    let help = "the sections are `resources`, `operations` and `types`";
                    report.add_with_help(&code::DOCS_MALFORMED, key.site, message, help);
                }
            }
        }
    }
}

fn unknown(node: &Node, what: &str, name: &str, report: &mut Report) {
    let message = format!("there is no {what} `{name}`");
    report.add_with_help(
        &code::DOCS_UNKNOWN,
        node.site,
        message,
        "delete the entry, or name what it is about",
    );
}

fn text(node: &Node, key: &str) -> Option<String> {
    node.get(key)
        .and_then(Node::as_str)
        .map(|text| text.trim().to_owned())
        .filter(|text| !text.is_empty())
}

fn set(docs: &mut Docs, node: &Node) {
    let said = Docs {
        summary: text(node, "summary"),
        details: text(node, "details"),
    };
    if said != Docs::default() {
        *docs = said;
    }
}

fn only(node: &Node, keys: &[&str], report: &mut Report) {
    for (key, _) in node
        .entries()
        .iter()
        .filter(|(key, _)| !keys.contains(&key.text.as_str()))
    {
        let message = format!("an entry has no `{}`; it has {}", key.text, keys.join(", "));
        report.add(&code::DOCS_MALFORMED, key.site, message);
    }
}

fn resources(section: &Node, api: &mut Api, report: &mut Report) {
    for (key, node) in section.entries() {
        only(node, &["summary", "details"], report);
        let name = ir::Name::new(&key.text);
        match api
            .resources
            .iter_mut()
            .find(|resource| resource.name == name)
        {
            Some(resource) => set(&mut resource.docs, node),
            None => unknown(node, "resource", &key.text, report),
        }
    }
}

fn operations(section: &Node, api: &mut Api, report: &mut Report) {
    for (key, node) in section.entries() {
        only(node, &["summary", "details", "params", "body"], report);
        let mut all = api
            .resources
            .iter_mut()
            .flat_map(|resource| &mut resource.operations);
        let Some(operation) = all.find(|operation| operation.id == key.text) else {
            unknown(node, "operation", &key.text, report);
            continue;
        };
        set(&mut operation.docs, node);
        for (wire, said) in node.get("params").map_or(&[][..], Node::entries) {
            match operation
                .params
                .iter_mut()
                .find(|param| param.wire.as_str() == wire.text)
            {
                Some(param) => {
                    param.docs.summary = said.as_str().map(|text| text.trim().to_owned())
                }
                None => unknown(said, "parameter", &wire.text, report),
            }
        }
        match (&mut operation.body, text(node, "body")) {
            (Some(body), Some(said)) => {
                body.docs = Docs {
                    summary: Some(said),
                    details: None,
                }
            }
            (None, Some(_)) => unknown(node, "body of", &key.text, report),
            (_, None) => {}
        }
    }
}

fn types(section: &Node, api: &mut Api, report: &mut Report) {
    let wires = api
        .types
        .iter()
        .flat_map(|(id, def)| def.wires.iter().map(move |wire| (wire.0.clone(), id)));
    let by_wire: HashMap<String, TypeId> = wires.collect();
    for (key, node) in section.entries() {
        only(node, &["summary", "details", "fields", "values"], report);
        let Some(&id) = by_wire.get(&key.text) else {
            unknown(node, "type", &key.text, report);
            continue;
        };
        set(&mut api.types[id].docs, node);
        for (path, said) in node.get("fields").map_or(&[][..], Node::entries) {
            let docs = Docs {
                summary: said.as_str().map(|text| text.trim().to_owned()),
                details: None,
            };
            if !at_field(api, id, &path.text, &mut |field| field.docs = docs.clone()) {
                unknown(said, "field", &path.text, report);
            }
        }
        for (path, said) in node.get("values").map_or(&[][..], Node::entries) {
            if !values(api, id, &path.text, said, report) {
                unknown(said, "enumerated field", &path.text, report);
            }
        }
    }
}

/// Calls `change` with the field at a dotted path; a wire name may itself hold dots.
fn at_field(api: &mut Api, id: TypeId, path: &str, change: &mut dyn FnMut(&mut ir::Field)) -> bool {
    let Shape::Record(record) = &mut api.types[id].shape else {
        return match inner(api, id) {
            Some(next) => at_field(api, next, path, change),
            None => false,
        };
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

/// What an alias stands for.
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

/// Documents values of the enum at a dotted path, or of the enum itself at the path `.`.
fn values(api: &mut Api, id: TypeId, path: &str, said: &Node, report: &mut Report) -> bool {
    let mut target = None;
    if path == "." {
        target = Some(id);
    } else {
        at_field(api, id, path, &mut |field| target = element(&field.ty));
    }
    while let Some(next) = target.and_then(|id| inner(api, id)) {
        target = Some(next);
    }
    let Some(Shape::Enum(known)) = target.map(|id| &mut api.types[id].shape) else {
        return false;
    };
    for (wire, text) in said.entries() {
        match known
            .values
            .iter_mut()
            .find(|value| value.wire.as_str() == wire.text)
        {
            Some(value) => value.docs.summary = text.as_str().map(|text| text.trim().to_owned()),
            None => unknown(text, "value", &wire.text, report),
        }
    }
    true
}
