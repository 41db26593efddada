//! Checks a JSON value against a type.

use openapi_sdk_runtime::{Json, JsonKind};

use super::{length, request_types::RequestTypes, scalar};

/// How deeply values are checked.
const MAX_DEPTH: usize = 100;

/// Checks JSON values against types.
pub(super) struct Validator<'t> {
    types: &'t RequestTypes,
}

/// A place in a value, and what is wrong with it.
type Errors = Vec<String>;

impl<'t> Validator<'t> {
    pub(super) fn new(types: &'t RequestTypes) -> Self {
        Self { types }
    }

    /// Everything that is wrong with a value: a JSON pointer, a colon and the reason.
    pub(super) fn errors(&self, ty: &Json, value: &Json) -> Errors {
        let mut errors = Errors::new();
        self.check(ty, value, "", 0, &mut errors);
        errors
    }

    /// Whether a type admits no JSON but strings, so that a parameter such as `007` is one.
    pub(super) fn admits_only_strings(&self, ty: &Json) -> bool {
        match kind(ty).as_str() {
            "string" => true,
            "type" => {
                let Some(definition) = self.types.definition(ty) else {
                    return false;
                };
                match kind(&definition).as_str() {
                    "enum" => {
                        let values = definition.get("values").unwrap_or_default().items();
                        values.iter().all(|value| value.kind() == JsonKind::String)
                    }
                    "alias" => {
                        self.admits_only_strings(&definition.get("type").unwrap_or_default())
                    }
                    _ => false,
                }
            }
            _ => false,
        }
    }

    fn check(&self, ty: &Json, value: &Json, at: &str, depth: usize, errors: &mut Errors) {
        if depth > MAX_DEPTH || (value.is_null() && flag(ty, "nullable")) {
            return;
        }
        let kind = kind(ty);
        let fits = match kind.as_str() {
            "boolean" => value.kind() == JsonKind::Bool,
            "integer" => value.kind() == JsonKind::Integer,
            "number" => matches!(value.kind(), JsonKind::Integer | JsonKind::Number),
            "string" => value.kind() == JsonKind::String,
            "list" => value.kind() == JsonKind::Array,
            "map" => value.kind() == JsonKind::Object,
            _ => true,
        };
        if !fits {
            errors.push(format!("{at}: {value} is not of type {kind}"));
            return;
        }
        let allowed = ty.get("allowed").unwrap_or_default().items();
        if !allowed.is_empty() && !allowed.contains(value) {
            errors.push(format!("{at}: {value} is not a described value"));
        }
        let of = ty.get("of").unwrap_or_default();
        match kind.as_str() {
            "integer" | "number" => scalar::check_number(ty, value, at, errors),
            "string" => scalar::check_string(ty, value, at, errors),
            "list" => {
                length::check_items(ty, value, at, errors);
                for (index, item) in value.items().iter().enumerate() {
                    self.check(&of, item, &format!("{at}/{index}"), depth + 1, errors);
                }
            }
            "map" => {
                length::check_keys(ty, value, at, errors);
                for (key, item) in value.entries() {
                    self.check(&of, &item, &format!("{at}/{key}"), depth + 1, errors);
                }
            }
            "type" => {
                if let Some(definition) = self.types.definition(ty) {
                    self.check_definition(&definition, value, at, depth + 1, errors);
                }
                match value.kind() {
                    JsonKind::Array => length::check_items(ty, value, at, errors),
                    JsonKind::Object => length::check_keys(ty, value, at, errors),
                    JsonKind::Null
                    | JsonKind::Bool
                    | JsonKind::Integer
                    | JsonKind::Number
                    | JsonKind::String => {}
                }
            }
            _ => {}
        }
    }

    fn check_definition(
        &self,
        definition: &Json,
        value: &Json,
        at: &str,
        depth: usize,
        errors: &mut Errors,
    ) {
        match kind(definition).as_str() {
            "record" => self.check_record(definition, value, at, depth, errors),
            "enum" => {
                let values = definition.get("values").unwrap_or_default().items();
                if !values.contains(value) {
                    errors.push(format!("{at}: {value} is not a described value"));
                }
            }
            "union" => self.check_union(definition, value, at, depth, errors),
            "alias" => {
                let ty = definition.get("type").unwrap_or_default();
                self.check(&ty, value, at, depth, errors);
            }
            _ => {}
        }
    }

    fn check_record(
        &self,
        record: &Json,
        value: &Json,
        at: &str,
        depth: usize,
        errors: &mut Errors,
    ) {
        if value.kind() != JsonKind::Object {
            errors.push(format!("{at}: {value} is not an object"));
            return;
        }
        length::check_keys(record, value, at, errors);
        let fields = record.get("fields").unwrap_or_default().entries();
        for (name, field) in &fields {
            if flag(field, "required") && value.get(name).is_none() {
                errors.push(format!("{at}: `{name}` is missing"));
            }
        }
        let others = record.get("others");
        for (key, item) in value.entries() {
            let place = format!("{at}/{key}");
            let field = fields.iter().find(|(name, _)| *name == key);
            match (field, &others) {
                (Some((_, field)), _) => {
                    let ty = field.get("type").unwrap_or_default();
                    self.check(&ty, &item, &place, depth, errors);
                }
                (None, Some(ty)) => self.check(ty, &item, &place, depth, errors),
                // A record without fields says nothing about its keys.
                (None, None) if fields.is_empty() => {}
                (None, None) => errors.push(format!("{place}: is not described")),
            }
        }
    }

    /// A value of a union fits the arm that its tag selects, or any arm.
    fn check_union(&self, union: &Json, value: &Json, at: &str, depth: usize, errors: &mut Errors) {
        let arms = union.get("arms").unwrap_or_default().items();
        let tag = union.get("field").and_then(|field| field.string());
        let selected = tag
            .as_ref()
            .and_then(|field| value.get(field))
            .and_then(|tag| {
                arms.iter().find(|arm| {
                    let when = arm.get("when").unwrap_or_default().items();
                    when.contains(&tag)
                })
            });
        if let Some(arm) = selected {
            let ty = arm.get("type").unwrap_or_default();
            return self.check(&ty, value, at, depth, errors);
        }
        let mut closest: Option<Errors> = None;
        for arm in &arms {
            let mut found = Errors::new();
            let ty = arm.get("type").unwrap_or_default();
            self.check(&ty, value, at, depth + 1, &mut found);
            if found.is_empty() {
                return;
            }
            if closest.as_ref().is_none_or(|best| found.len() < best.len()) {
                closest = Some(found);
            }
        }
        errors.extend(closest.unwrap_or_default());
    }
}

fn kind(json: &Json) -> String {
    json.get("kind")
        .and_then(|kind| kind.string())
        .unwrap_or_default()
}

fn flag(json: &Json, key: &str) -> bool {
    json.get(key)
        .is_some_and(|flag| flag.as_bool() == Some(true))
}
