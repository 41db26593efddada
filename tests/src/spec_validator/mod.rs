//! Validates bodies and requests against the contract.
//!
//! It reads `spec/contract` and `spec/overlay.yaml` itself and shares no code with the compiler, so that tests notice what
//! the compiler misunderstands or drops.

mod document;
mod format;
mod request;
mod scalar;
mod undescribed_keys;

pub use document::Document;
pub use request::{ReceivedRequest, RequestReport, validate_request};

use super::{bodies::json_tree::Tree, synth::Direction};

/// Validates bodies that are sent in one direction.
pub struct BodyValidator<'a> {
    document: &'a Document,
    way: Direction,
}

/// A schema and the value to validate.
#[derive(Clone, Copy)]
struct Instance<'c> {
    part: &'c Tree,
    value: &'c Tree,
    /// The outermost schema of the same value. The schemas that it is composed of share their properties.
    whole: &'c Tree,
}

impl<'a> BodyValidator<'a> {
    /// Creates a validator for one direction.
    pub fn new(document: &'a Document, way: Direction) -> Self {
        Self { document, way }
    }

    /// All errors in a value, each as a JSON pointer and a reason.
    pub fn errors(&self, part: &'a Tree, value: &Tree) -> Vec<String> {
        let mut found = Vec::new();
        let case = Instance {
            part,
            value,
            whole: part,
        };
        self.check(case, "", &mut found);
        undescribed_keys::check(self.document, &[part], value, "", &mut found);
        found
    }

    fn check(&self, case: Instance<'_>, path: &str, found: &mut Vec<String>) {
        let Instance { part, value, whole } = case;
        if let Some(reference) = part.get("$ref").and_then(Tree::text) {
            match self.document.resolve(reference) {
                Some(part) => {
                    let whole = if std::ptr::eq(whole, case.part) {
                        part
                    } else {
                        whole
                    };
                    self.check(Instance { part, value, whole }, path, found);
                }
                None => found.push(format!("{path}: {reference} does not exist")),
            }
            return;
        }
        if *value == Tree::Null && part.get("nullable") == Some(&Tree::Bool(true)) {
            return;
        }
        let mut say = |what: String| found.push(format!("{path}: {what}"));
        if let Some(ty) = part.get("type").and_then(Tree::text)
            && !is_of(ty, value)
        {
            say(format!("{} is not of type {ty}", value.write()));
            return;
        }
        if let Some(values) = part.get("enum")
            && !values.items().contains(value)
        {
            say(format!("{} is not an enum value", value.write()));
        }
        match value {
            Tree::Number(text) => scalar::number(part, text, &mut say),
            Tree::Text(text) => scalar::text(part, text, &mut say),
            Tree::List(items) => {
                scalar::length(part, items, &mut say);
                if let Some(part) = part.get("items") {
                    for (index, value) in items.iter().enumerate() {
                        let case = Instance {
                            part,
                            value,
                            whole: part,
                        };
                        self.check(case, &format!("{path}/{index}"), found);
                    }
                }
            }
            Tree::Map(_) => self.object(case, path, found),
            Tree::Null | Tree::Bool(_) => {}
        }
        self.composed(case, path, found);
    }

    /// Checks `allOf`, `anyOf` and `oneOf`.
    fn composed(&self, case: Instance<'_>, path: &str, found: &mut Vec<String>) {
        let branches = |key| case.part.get(key).map_or(&[][..], Tree::items);
        for part in branches("allOf") {
            self.check(Instance { part, ..case }, path, found);
        }
        for (key, exclusive) in [("anyOf", false), ("oneOf", true)] {
            let arms = branches(key);
            if arms.is_empty() {
                continue;
            }
            let arm_errors: Vec<Vec<String>> = arms
                .iter()
                .map(|part| {
                    let mut found = Vec::new();
                    self.check(Instance { part, ..case }, path, &mut found);
                    found
                })
                .collect();
            let fit = arm_errors.iter().filter(|errors| errors.is_empty()).count();
            if fit == 0 {
                let nearest = arm_errors
                    .into_iter()
                    .min_by_key(Vec::len)
                    .unwrap_or_default();
                found.push(format!(
                    "{path}: no arm of {key} matches; closest: {}",
                    nearest.join("; ")
                ));
            }
            match case.part.get("discriminator") {
                // The discriminator decides, so a value may match more than one arm.
                Some(tag) => self.tagged(tag, case, path, found),
                None if fit > 1 && exclusive => {
                    found.push(format!("{path}: {fit} arms of {key} match"))
                }
                None => {}
            }
        }
    }

    /// Checks the arm that the discriminator selects.
    fn tagged(&self, tag: &Tree, case: Instance<'_>, path: &str, found: &mut Vec<String>) {
        let field = tag
            .get("propertyName")
            .and_then(Tree::text)
            .unwrap_or_default();
        let text = case.value.get(field).and_then(Tree::text);
        let Some(mapping) = tag.get("mapping") else {
            return;
        };
        let named = text.and_then(|text| mapping.get(text)).and_then(Tree::text);
        match named.and_then(|reference| self.document.resolve(reference)) {
            Some(part) => self.check(Instance { part, ..case }, path, found),
            None => found.push(format!("{path}: `{field}` selects no arm")),
        }
    }

    fn object(&self, case: Instance<'_>, path: &str, found: &mut Vec<String>) {
        let Instance { part, value, whole } = case;
        for name in part.get("required").map_or(&[][..], Tree::items) {
            let name = name.text().unwrap_or_default();
            let excused = || {
                let mut parts = Vec::new();
                self.document.parts(whole, &mut parts);
                let mut properties = parts
                    .iter()
                    .filter_map(|part| part.get("properties")?.get(name));
                properties.any(|property| !self.travels(property))
            };
            if value.get(name).is_none() && !excused() {
                found.push(format!("{path}: `{name}` is missing"));
            }
        }
        let own = part.get("properties");
        for (key, value) in value.entries() {
            let place = format!("{path}/{key}");
            let undescribed_keys = own.and_then(|own| own.get(key));
            if let Some(part) = undescribed_keys {
                if !self.travels(part) {
                    found.push(format!("{place}: is not sent in this direction"));
                }
                let case = Instance {
                    part,
                    value,
                    whole: part,
                };
                self.check(case, &place, found);
                continue;
            }
            match part.get("additionalProperties") {
                Some(Tree::Bool(false)) => found.push(format!("{place}: is not allowed")),
                Some(part @ Tree::Map(_)) => {
                    let case = Instance {
                        part,
                        value,
                        whole: part,
                    };
                    self.check(case, &place, found);
                }
                _ => {}
            }
        }
    }

    /// Whether a property is sent in the direction of the body.
    fn travels(&self, property: &Tree) -> bool {
        let only = match self.way {
            Direction::Request => "readOnly",
            Direction::Response => "writeOnly",
        };
        !self.document.says(property, only)
    }
}

fn is_of(ty: &str, value: &Tree) -> bool {
    match (ty, value) {
        ("object", Tree::Map(_))
        | ("array", Tree::List(_))
        | ("string", Tree::Text(_))
        | ("number", Tree::Number(_))
        | ("boolean", Tree::Bool(_)) => true,
        ("integer", Tree::Number(text)) => !text.contains(['.', 'e', 'E']),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(part: &str, value: &str, way: Direction) -> Vec<String> {
        let read = |text: &str| Tree::parse(text).expect("the test is JSON");
        let document = Document::of(read(
            r#"{"components": {"schemas": {
                "id": {"type": "string", "readOnly": true},
                "cat": {"type": "object", "required": ["kind"], "properties": {"kind": {"enum": ["cat"]}, "lives": {"type": "integer"}}},
                "dog": {"type": "object", "required": ["kind"], "properties": {"kind": {"enum": ["dog"]}}}
            }}}"#,
        ));
        BodyValidator::new(&document, way).errors(&read(part), &read(value))
    }

    #[test]
    fn accepts_valid_values_and_reports_invalid_ones() {
        let record = r##"{"type": "object", "required": ["id", "name"], "properties": {
            "id": {"$ref": "#/components/schemas/id"},
            "name": {"type": "string", "maxLength": 3, "pattern": "^[a-z]+$"},
            "many": {"type": "array", "items": {"type": "integer", "minimum": 1}, "maxItems": 2, "uniqueItems": true},
            "none": {"type": "string", "nullable": true},
            "when": {"type": "string", "format": "date-time"}
        }}"##;
        for (value, way) in [
            (
                r#"{"name": "abc", "many": [1, 2], "none": null, "when": "2026-01-01T00:00:00Z"}"#,
                Direction::Request,
            ),
            (r#"{"name": "abc", "id": "1"}"#, Direction::Response),
        ] {
            assert_eq!(judged(record, value, way), Vec::<String>::new());
        }
        for (value, way) in [
            (r#"{"name": "abc", "id": "1"}"#, Direction::Request),
            (r#"{"name": "abc"}"#, Direction::Response),
            (r#"{"name": "abcd"}"#, Direction::Request),
            (r#"{"name": "A"}"#, Direction::Request),
            (r#"{"name": null}"#, Direction::Request),
            (r#"{"name": "a", "other": 1}"#, Direction::Request),
            (r#"{"name": "a", "many": [0]}"#, Direction::Request),
            (r#"{"name": "a", "many": [1.0]}"#, Direction::Request),
            (r#"{"name": "a", "many": [1, 1]}"#, Direction::Request),
            (r#"{"name": "a", "many": [1, 2, 3]}"#, Direction::Request),
            (r#"{"name": "a", "when": "yesterday"}"#, Direction::Request),
            ("[]", Direction::Request),
        ] {
            assert_eq!(judged(record, value, way).len(), 1, "{value}");
        }
    }

    #[test]
    fn discriminator_selects_the_arm_that_must_match() {
        let union = r##"{"anyOf": [{"$ref": "#/components/schemas/cat"}, {"$ref": "#/components/schemas/dog"}],
            "discriminator": {"propertyName": "kind", "mapping": {
                "cat": "#/components/schemas/cat", "dog": "#/components/schemas/dog"}}}"##;
        assert!(judged(union, r#"{"kind": "cat", "lives": 9}"#, Direction::Response).is_empty());
        assert!(!judged(union, r#"{"kind": "cow"}"#, Direction::Response).is_empty());
        assert!(
            !judged(
                union,
                r#"{"kind": "cat", "lives": "nine"}"#,
                Direction::Response
            )
            .is_empty()
        );
    }
}
