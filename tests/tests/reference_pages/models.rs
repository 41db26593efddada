//! Models on the reference pages: the compiled API has all of their fields.

use crate::support::{admits_null, always_present, element, field_of, plain, record, shape};
use ir::{Field, Format, Presence, Prim, Shape, Type};
use tests::{bodies::json_tree::Tree, upstream::seed};

/// Component names of the models on the pages.
pub const WIRES: [(&str, &str); 26] = [
    ("Action", "action"),
    ("APIAgreement", "apiAgreement"),
    ("APIMeta", "apiMeta"),
    ("APIModel", "apiModelPublic"),
    ("APIModelVersion", "apiModelVersion"),
    ("ChatCompletionChunk", "chat_completion_chunk"),
    (
        "ChatCompletionTokenLogprob",
        "chat_completion_token_logprob",
    ),
    ("CompletionUsage", "completion_usage"),
    ("DiskInfo", "disk_info"),
    ("Droplet", "droplet"),
    ("DropletNextBackupWindow", "droplet_next_backup_window"),
    ("FirewallRuleTarget", "firewall_rule_target"),
    ("GarbageCollection", "garbage_collection"),
    ("GPUInfo", "gpu_info"),
    ("Image", "image"),
    ("Kernel", "kernel"),
    ("MetaProperties", "meta_properties"),
    ("NetworkV4", "network_v4"),
    ("NetworkV6", "network_v6"),
    ("Region", "region"),
    ("Size", "size"),
    ("Snapshots", "snapshots"),
    ("Subscription", "subscription"),
    ("SubscriptionTierBase", "subscription_tier_base"),
    ("VpcPeering", "vpc_peering"),
    ("APILinks", "apiLinks"),
];

/// Fields that the pages require although recorded responses lack them.
const ABSENT_IN_RECORDED_RESPONSES: [&str; 1] = ["Snapshots.tags"];

fn text<'t>(of: &'t Tree, key: &str) -> &'t str {
    of.get(key).and_then(Tree::text).unwrap_or_default()
}

fn is(of: &Tree, key: &str) -> bool {
    of.get(key) == Some(&Tree::Bool(true))
}

#[test]
fn every_documented_model_has_all_its_fields() {
    let Some(facts) = seed("facts.json") else {
        return;
    };
    let facts = Tree::parse(&facts).expect("the file is valid JSON");
    let (mut models, mut fields, mut values, mut wrong) = (0, 0, 0, Vec::new());
    for model in facts.get("models").map_or(&[][..], Tree::items) {
        models += 1;
        let name = text(model, "name");
        let (root, path) = name.split_once('.').unwrap_or((name, ""));
        let wire = WIRES.iter().find(|(seed, _)| *seed == root);
        let (_, wire) = wire.unwrap_or_else(|| panic!("no component name for {root}"));
        let ours = record(wire, path);
        let always_present = always_present(ours);
        for theirs in model.get("fields").map_or(&[][..], Tree::items) {
            fields += 1;
            let place = format!("{name}.{}", text(theirs, "name"));
            match field_of(ours, text(theirs, "name")) {
                None => wrong.push(format!("{place} is missing")),
                Some(field) => {
                    values += theirs.get("enum").map_or(0, |known| known.items().len());
                    let listed = always_present.iter().any(|key| field.wire.as_str() == key);
                    wrong.extend(compare(theirs, field, listed, &place));
                }
            }
        }
    }
    println!("models of the pages: {models} with {fields} fields and {values} values");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!((models, values), (35, 71));
}

/// Differences between a field on the pages and ours.
fn compare(theirs: &Tree, ours: &Field, always_present: bool, place: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    let required = matches!(ours.presence, Presence::Required | Presence::Constant(_));
    let expected = is(theirs, "required") && !ABSENT_IN_RECORDED_RESPONSES.contains(&place);
    if required != (expected || always_present) {
        wrong.push(format!("{place} is required only on one side"));
    }
    if is(theirs, "nullable") && !admits_null(&ours.ty) {
        wrong.push(format!("{place} must accept null"));
    }
    let wire = text(theirs, "wire_type");
    let (many, kind) = match wire.strip_prefix("array<") {
        Some(kind) => (true, kind.trim_end_matches('>')),
        None => (false, wire),
    };
    let ty = if many {
        element(&ours.ty)
    } else {
        Some(ours.ty.clone())
    };
    let Some(ty) = ty else {
        wrong.push(format!("{place} must be a list"));
        return wrong;
    };
    if !fits(&ty, kind, is(theirs, "integer"), text(theirs, "format")) {
        wrong.push(format!("{place} is {wire}, not {ty:?}"));
    }
    for value in theirs.get("enum").map_or(&[][..], Tree::items) {
        let known = match shape(&ty) {
            Some(Shape::Enum(known)) => known
                .values
                .iter()
                .any(|known| Some(known.wire.as_str()) == value.text()),
            _ => false,
        };
        if !known {
            wrong.push(format!("{place} lacks the value {}", value.write()));
        }
    }
    wrong
}

/// Whether a type matches the type on the pages.
fn fits(ty: &Type, kind: &str, integer: bool, format: &str) -> bool {
    match (kind, plain(ty)) {
        ("number", Type::Prim(Prim::Int(_))) => integer,
        ("number", Type::Prim(Prim::Float)) => !integer,
        ("boolean", Type::Prim(Prim::Bool)) => true,
        ("object", Type::Map(_) | Type::Any(_)) => true,
        ("object", ty) => matches!(shape(&ty), Some(Shape::Record(_))),
        ("string", Type::Prim(Prim::Text(found))) => match format {
            "date-time" => found == Format::DateTime,
            "uuid" => found == Format::Uuid,
            _ => found != Format::DateTime,
        },
        ("string", ty) => matches!(shape(&ty), Some(Shape::Enum(_))),
        _ => false,
    }
}
