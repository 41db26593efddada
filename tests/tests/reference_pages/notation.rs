//! Notation: our pages write models, fields, values and operations as the reference pages do. What differs is listed with its
//! reason in `notation_differences.yaml`.

use crate::support::{api, element, plain, record};
use codegen::{
    TypeHome,
    notation::{Direction, Notation},
    site::{Edition, LANGUAGES},
};
use ir::{Presence, Shape, Type, TypeId};
use std::collections::{BTreeMap, BTreeSet};
use tests::{bodies::json_tree::Tree, upstream::seed};

pub fn text<'t>(of: &'t Tree, key: &str) -> &'t str {
    of.get(key).and_then(Tree::text).unwrap_or_default()
}

pub fn edition(id: &str) -> Edition<'static> {
    let language = LANGUAGES.iter().find(|one| one.id == id);
    Edition::of(api(), *language.expect("a language of the site"))
}

pub fn facts() -> Option<Tree> {
    let text = seed("facts.json")?;
    Some(Tree::parse(&text).expect("the file is valid JSON"))
}

/// The differences that are listed below a key, with their reasons.
fn listed(key: &str) -> BTreeMap<String, String> {
    let path = tests::root().join("tests/tests/reference_pages/notation_differences.yaml");
    let text = std::fs::read_to_string(path).expect("the file can be read");
    let all: BTreeMap<String, BTreeMap<String, String>> =
        serde_yaml::from_str(&text).expect("the file is valid YAML");
    all.get(key).cloned().unwrap_or_default()
}

/// Checks that the differences are those that are listed. Each has a reason.
#[track_caller]
pub fn same_as_listed(key: &str, found: &BTreeSet<String>) {
    let listed = listed(key);
    let known: BTreeSet<String> = listed.keys().cloned().collect();
    let unknown: Vec<&String> = found.difference(&known).collect();
    let gone: Vec<&String> = known.difference(found).collect();
    assert!(unknown.is_empty(), "not listed: {unknown:#?}");
    assert!(gone.is_empty(), "listed, but no difference: {gone:#?}");
    assert!(
        listed.values().all(|reason| reason.len() > 10),
        "every difference has a reason"
    );
}

fn place(id: TypeId) -> TypeHome {
    TypeHome::of(api().analysis(), id)
}

/// The type of the record at a path of a model of the pages.
fn type_of(model: &str) -> TypeId {
    let (root, path) = model.split_once('.').unwrap_or((model, ""));
    let wires = crate::models::WIRES.iter();
    let (_, wire) = wires
        .clone()
        .find(|(seed, _)| *seed == root)
        .expect("a component");
    let ours = record(wire, path);
    let mut types = api().api().types.iter();
    let found =
        types.find(|(_, def)| matches!(&def.shape, Shape::Record(one) if std::ptr::eq(one, ours)));
    found.expect("a record has a type").0
}

/// Whether a type in HTTP's notation is the kind that the pages write.
pub fn is_kind(ours: &str, theirs: &str) -> bool {
    match theirs {
        "number" | "boolean" => ours == theirs,
        "string" => ours == "string" || ours.starts_with('"'),
        "object" => ours.ends_with('}') || ours.starts_with("map[") || ours == "unknown",
        list => match (list.strip_prefix("array<"), ours.strip_prefix("array of ")) {
            (Some(theirs), Some(ours)) => is_kind(ours, theirs.trim_end_matches('>')),
            _ => false,
        },
    }
}

#[test]
fn models_are_written_as_on_the_http_page() {
    let Some(facts) = facts() else {
        return;
    };
    let http = edition("http");
    let (mut models, mut fields, mut values) = (0, 0, 0);
    let mut found = BTreeSet::new();
    for model in facts.get("models").map_or(&[][..], Tree::items) {
        models += 1;
        let name = text(model, "name");
        let id = type_of(name);
        let Shape::Record(ours) = &api().api().types[id].shape else {
            panic!("{name} is no record");
        };
        let written = http.notation.fields(place(id), id, Direction::Response);
        let theirs = model.get("fields").map_or(&[][..], Tree::items);
        let mut order: Vec<usize> = (0..ours.fields.len()).collect();
        order.sort_by_key(|at| {
            let field = &ours.fields[*at];
            let is_required = matches!(field.presence, Presence::Required | Presence::Constant(_));
            (field.wire.as_str() != "id", !is_required)
        });
        let names: Vec<&str> = order
            .iter()
            .map(|at| ours.fields[*at].wire.as_str())
            .collect();
        let list = match names.len() {
            0..=4 => names.join(", "),
            more => format!("{}, {} more", names[..3].join(", "), more - 3),
        };
        let head = http
            .notation
            .declaration(place(id), id, Direction::Response);
        assert!(
            head.ends_with(&format!(" = object {{ {list} }}")),
            "{name}: {head}"
        );
        if theirs.len() != names.len() {
            found.insert(format!(
                "{name}: {} fields, ours has {}",
                theirs.len(),
                names.len()
            ));
        }
        for field in theirs {
            fields += 1;
            let key = text(field, "name");
            let at = ours.fields.iter().position(|one| one.wire.as_str() == key);
            let Some(at) = at else {
                found.insert(format!("{name}.{key}: missing"));
                continue;
            };
            let (shown, wire) = (written[at].ty.full(), text(field, "wire_type"));
            if written[at].name != key || !is_kind(shown, wire) {
                found.insert(format!("{name}.{key}: {wire}, ours is {shown}"));
            }
            let inner = element(&ours.fields[at].ty).unwrap_or(ours.fields[at].ty.clone());
            let known: Vec<String> = match plain(&inner) {
                Type::Def(id) => http.notation.values(place(id), id),
                _ => Vec::new(),
            };
            for value in field.get("enum").map_or(&[][..], Tree::items) {
                values += 1;
                if !known.contains(&value.write()) {
                    found.insert(format!(
                        "{name}.{key}: the value {} is missing",
                        value.write()
                    ));
                }
            }
        }
    }
    println!(
        "{models} models, {fields} fields, {values} values; {} differences",
        found.len()
    );
    assert_eq!((models, fields, values), (35, 181, 71));
    same_as_listed("http", &found);
}

/// A type of Go without what our SDK adds for absent and null values. Names of types are compared by their fields.
fn go_kind(ty: &str) -> String {
    let ty = ty.trim_start_matches('*');
    let ty = match ty
        .strip_prefix("sdk.Opt[")
        .and_then(|rest| rest.strip_suffix(']'))
    {
        Some(inner) => return go_kind(inner),
        None => ty,
    };
    if let Some(inner) = ty.strip_prefix("[]") {
        return format!("[]{}", go_kind(inner));
    }
    match ty {
        "bool" | "int64" | "float64" | "string" => ty.to_owned(),
        "Time" | "time.Time" => "time".into(),
        "json.RawMessage" | "unknown" => "unknown".into(),
        map if map.starts_with("map[string]") || map.starts_with("map[string, ") => "map".into(),
        _ => "named".into(),
    }
}

/// The record with all of these fields and the fewest others.
fn record_with(wires: &BTreeSet<&str>, name: &str) -> Option<(TypeId, &'static ir::Record)> {
    let records = api()
        .api()
        .types
        .iter()
        .filter_map(|(id, def)| match &def.shape {
            Shape::Record(record) if api().analysis().is_used(id) => Some((id, record)),
            _ => None,
        });
    let missing = |record: &ir::Record| {
        let has = |wire: &&&str| {
            record
                .fields
                .iter()
                .any(|field| field.wire.as_str() == **wire)
        };
        wires.len() - wires.iter().filter(has).count()
    };
    let is_named = |id: TypeId| {
        let ours = ir::display::camel(&api().api().types[id].name);
        ours.eq_ignore_ascii_case(name)
    };
    records
        .filter(|(_, record)| missing(record) * 4 <= wires.len())
        .min_by_key(|(id, record)| (missing(record), !is_named(*id), record.fields.len()))
}

#[test]
fn types_are_written_as_on_the_go_page() {
    let Some(facts) = facts() else {
        return;
    };
    let go = edition("go");
    let (mut types, mut constants) = (0, 0);
    let mut found = BTreeSet::new();
    for theirs in facts.get("go").map_or(&[][..], Tree::items) {
        types += 1;
        let name = text(theirs, "type");
        let fields = theirs.get("fields").map_or(&[][..], Tree::items);
        let values = theirs.get("consts").map_or(&[][..], Tree::entries);
        match text(theirs, "kind") {
            "struct" => {
                let wires = fields
                    .iter()
                    .map(|field| text(field, "wire_name_inferred"))
                    .collect();
                match record_with(&wires, name) {
                    Some((id, ours)) => {
                        found.extend(go_struct(&*go.notation, name, fields, id, ours))
                    }
                    None => drop(found.insert(format!("{name}: no such struct"))),
                }
            }
            "enum" => {
                constants += values.len();
                let texts: Vec<(&str, &str)> = values
                    .iter()
                    .map(|(constant, value)| (constant.as_str(), value.text().unwrap_or_default()))
                    .collect();
                found.extend(go_enum(&*go.notation, name, &texts));
            }
            _ => {
                let is_union = api().api().types.iter().any(|(_, def)| {
                    let ours = ir::display::camel(&def.name).to_lowercase();
                    matches!(def.shape, Shape::Union(_)) && ours.contains("imagegen")
                });
                if !is_union {
                    found.insert(format!("{name}: no such union"));
                }
            }
        }
    }
    println!(
        "{types} types, {constants} constants; {} differences",
        found.len()
    );
    assert_eq!(types, 94);
    same_as_listed("go", &found);
}

fn go_struct(
    notation: &dyn Notation,
    name: &str,
    fields: &[Tree],
    id: TypeId,
    ours: &ir::Record,
) -> Vec<String> {
    let head = notation.declaration(place(id), id, Direction::Response);
    assert!(
        head.starts_with("type ") && head.ends_with(" struct{…}"),
        "{head}"
    );
    let written = notation.fields(place(id), id, Direction::Response);
    let mut found = Vec::new();
    for field in fields {
        let wire = text(field, "wire_name_inferred");
        let at = ours.fields.iter().position(|one| one.wire.as_str() == wire);
        let Some(at) = at else {
            found.push(format!("{name}.{wire}: missing"));
            continue;
        };
        let (go_name, go_type) = (text(field, "go_name"), text(field, "go_type"));
        if written[at].name != go_name {
            found.push(format!("{name}.{go_name}: ours is {}", written[at].name));
        }
        if go_kind(written[at].ty.full()) != go_kind(go_type) {
            found.push(format!(
                "{name}.{go_name}: {go_type}, ours is {}",
                written[at].ty.full()
            ));
        }
    }
    found
}

/// Whether some enum writes all constants: `const TypeValue Type = "value"`.
fn go_enum(notation: &dyn Notation, name: &str, constants: &[(&str, &str)]) -> Option<String> {
    let enums = api()
        .api()
        .types
        .iter()
        .filter_map(|(id, def)| match &def.shape {
            Shape::Enum(_) if api().analysis().is_used(id) => Some(id),
            _ => None,
        });
    let mut best: Option<Vec<String>> = None;
    for id in enums {
        let ty = notation.type_name(place(id), id, Direction::Response);
        let written = notation.values(place(id), id);
        // Each constant with a value of the page, and how the page would have written it.
        let pairs = constants.iter().map(|(constant, value)| {
            let end = constant.strip_prefix(name).unwrap_or(constant);
            let value = ir::quote::quote_json(value);
            let ours = written
                .iter()
                .find(|line| line.ends_with(&format!(" = {value}")))?;
            Some((ours.clone(), format!("const {ty}{end} {ty} = {value}")))
        });
        let Some(pairs) = pairs.collect::<Option<Vec<(String, String)>>>() else {
            continue;
        };
        let differ = pairs
            .into_iter()
            .filter(|(ours, expected)| ours != expected);
        let differ: Vec<String> = differ.map(|(ours, _)| ours).collect();
        if best.as_ref().is_none_or(|known| differ.len() < known.len()) {
            best = Some(differ);
        }
    }
    match best {
        Some(differ) if differ.is_empty() => None,
        Some(differ) => Some(format!("{name}: ours has {}", differ.join("; "))),
        None => Some(format!("{name}: no enum has all its values")),
    }
}
