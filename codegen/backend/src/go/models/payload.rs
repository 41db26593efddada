//! Payloads: the methods that return the only value of a response besides links and totals.

use std::collections::BTreeMap;

use askama::Template;
use ir::{Api, Content, Operation, Payload, PayloadCount, Record, Response, Shape, TypeId, Wire};

use super::record::{field_names, is_by_value};
use crate::go::layout::quote;
use crate::go::types::{Types, ValueKind};

/// The payloads of the types that some operation responds with.
pub type Payloads<'a> = BTreeMap<TypeId, &'a Payload>;

/// The payloads of an API.
pub fn payloads(api: &Api) -> Payloads<'_> {
    let mut found = BTreeMap::new();
    for (_, operation) in api.operations() {
        let main = operation
            .responses
            .iter()
            .find_map(|response| response.main());
        if let (Some(payload), Some(Content::Json { ty, .. })) = (&operation.payload, main)
            && let Some(id) = api.resolve(ty).def()
        {
            found.insert(id, payload);
        }
    }
    found
}

/// Whether the response of an operation has a method that returns its payload.
pub fn has_methods(types: &Types, operation: &Operation) -> bool {
    let main = operation.responses.iter().find_map(Response::main);
    match (&operation.payload, main) {
        (Some(payload), Some(Content::Json { ty, .. })) => {
            let id = types.names.api.resolve(ty).def();
            id.is_some_and(|id| methods(types, id, payload).is_some())
        }
        _ => false,
    }
}

#[derive(Template)]
#[template(path = "go/payload.go.jinja", escape = "none")]
struct PayloadView {
    owner: String,
    has_item: bool,
    item: String,
    item_lines: Vec<String>,
    has_items: bool,
    items: String,
    items_lines: Vec<String>,
    has_both: bool,
}

/// The methods of a type that some operation responds with.
pub fn methods(types: &Types, id: TypeId, payload: &Payload) -> Option<String> {
    let api = types.names.api;
    let owner = types.names.type_name(types.package, id).to_owned();
    let mut view = PayloadView {
        owner,
        has_item: false,
        item: String::new(),
        item_lines: Vec::new(),
        has_items: false,
        items: String::new(),
        items_lines: Vec::new(),
        has_both: false,
    };
    match (payload, &api.types[id].shape) {
        (Payload::One { key, ty }, Shape::Record(record)) => {
            let kind = types.kind(ty);
            let is_model = matches!(kind, ValueKind::Record(_) | ValueKind::Union(_));
            let place = PayloadField::of(types, id, record, key)?;
            if !is_model || place.is_opt {
                return None;
            }
            view.has_item = true;
            view.item = format!("*{}", types.spell(&kind));
            view.item_lines = place.require("v", "nil", 0);
            view.item_lines
                .push(format!("return {}, nil", place.pointer("v")));
        }
        (Payload::Many { key, element }, Shape::Record(record)) => {
            let place = PayloadField::of(types, id, record, key)?;
            if !place.is_plain_list() {
                return None;
            }
            view.has_items = true;
            view.items = format!("[]{}", types.spell(&types.kind(element)));
            view.items_lines = place.require("v", "nil", 0);
            view.items_lines
                .push(format!("return v.{}, nil", place.field));
        }
        (Payload::OneOrMany { arms, element }, Shape::Union(union)) => {
            let kind = types.kind(element);
            if !matches!(kind, ValueKind::Record(_) | ValueKind::Union(_)) {
                return None;
            }
            let spelled = types.spell(&kind);
            let mut lines = vec!["switch {".to_owned()];
            for arm in arms {
                let (name, ty) = union
                    .arms()
                    .into_iter()
                    .find(|(name, _)| **name == arm.arm)?;
                let field = types.names.spelling.exported(name);
                let record_id = api.resolve(ty).def()?;
                let Shape::Record(record) = &api.types[record_id].shape else {
                    return None;
                };
                let place = PayloadField::of(types, record_id, record, &arm.key)?;
                let fits = match arm.count {
                    PayloadCount::One => !place.is_opt,
                    PayloadCount::Many => place.is_plain_list(),
                };
                if !fits {
                    return None;
                }
                let owner = format!("v.{field}");
                lines.push(format!("case {owner} != nil:"));
                lines.extend(place.require(&owner, "nil", 1));
                lines.push(match (arm.count, place.by_value) {
                    (PayloadCount::One, true) => {
                        format!("\treturn []{spelled}{{{owner}.{}}}, nil", place.field)
                    }
                    (PayloadCount::One, false) => {
                        format!("\treturn []{spelled}{{*{owner}.{}}}, nil", place.field)
                    }
                    (PayloadCount::Many, _) => format!("\treturn {owner}.{}, nil", place.field),
                });
            }
            lines.push("default:".into());
            lines.push("\treturn nil, sdk.MissingPayload()".into());
            lines.push("}".into());
            view.has_items = true;
            view.items = format!("[]{spelled}");
            view.items_lines = lines;
            view.has_both = true;
            view.has_item = true;
            view.item = format!("*{spelled}");
            view.item_lines = [
                "items, err := v.Items()",
                "if err != nil {",
                "\treturn nil, err",
                "}",
                "if len(items) == 0 {",
                "\treturn nil, sdk.MissingPayload()",
                "}",
                "return &items[0], nil",
            ]
            .map(str::to_owned)
            .to_vec();
        }
        _ => return None,
    }
    types.import("/sdk");
    Some(
        view.render()
            .expect("the template has no fallible expression"),
    )
}

/// Where a payload is in a record.
struct PayloadField {
    field: String,
    key: String,
    by_value: bool,
    is_opt: bool,
    list: Option<ListElements>,
}

/// Whether the elements of a list are held as they are or by pointers.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ListElements {
    Plain,
    Nullable,
}

impl PayloadField {
    fn of(types: &Types, id: TypeId, record: &Record, key: &Wire) -> Option<Self> {
        let names = field_names(types, record);
        let (field, name) = record
            .fields
            .iter()
            .zip(names)
            .find(|(field, _)| field.wire == *key)?;
        let kind = types.kind(&field.ty);
        let list = match kind {
            ValueKind::List(element) if element.is_nullable => Some(ListElements::Nullable),
            ValueKind::List(_) => Some(ListElements::Plain),
            ValueKind::Scalar(_)
            | ValueKind::Enum(..)
            | ValueKind::Record(_)
            | ValueKind::Union(_)
            | ValueKind::Map(_)
            | ValueKind::Raw => None,
        };
        let differ = types.is_nullable(&field.ty)
            && types.names.analysis.reach(id).request
            && !matches!(
                field.presence,
                ir::Presence::Required | ir::Presence::Constant(_)
            );
        Some(Self {
            field: name,
            key: quote(key.as_str()),
            by_value: is_by_value(types, id, field),
            is_opt: differ,
            list,
        })
    }

    /// Whether the field is a slice whose elements are not pointers.
    fn is_plain_list(&self) -> bool {
        self.list == Some(ListElements::Plain) && !self.is_opt
    }

    /// Statements that return an error if the payload is missing.
    fn require(&self, owner: &str, nothing: &str, depth: usize) -> Vec<String> {
        let present = match self.by_value || self.list.is_some() {
            true => "true".to_owned(),
            false => format!("{owner}.{} != nil", self.field),
        };
        let indent = "\t".repeat(depth);
        vec![
            format!(
                "{indent}if err := sdk.Require({owner}.Extra, {}, {present}); err != nil {{",
                self.key
            ),
            format!("{indent}\treturn {nothing}, err"),
            format!("{indent}}}"),
        ]
    }

    fn pointer(&self, owner: &str) -> String {
        match self.by_value {
            true => format!("&{owner}.{}", self.field),
            false => format!("{owner}.{}", self.field),
        }
    }
}
