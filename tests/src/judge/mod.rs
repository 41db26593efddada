//! The judge knows whether a body is what the contract describes.
//!
//! It reads `spec/contract` and `spec/overlay.yaml` by itself and shares no code with the compiler, so
//! that neither what the compiler misunderstands nor what it drops goes unnoticed.

mod described;
mod document;
mod format;
mod request;
mod scalar;

pub use document::Document;
pub use request::{Arrived, Verdict, verdict};

use crate::{synth::Direction, tree::Tree};

/// One way to look at a part of the description.
pub struct Judge<'a> {
    document: &'a Document,
    way: Direction,
}

/// A schema and the value that should be what it says.
#[derive(Clone, Copy)]
struct Case<'c> {
    part: &'c Tree,
    value: &'c Tree,
    /// The outermost schema that describes the same value: its parts share their properties.
    whole: &'c Tree,
}

impl<'a> Judge<'a> {
    /// A judge of bodies that go one way.
    pub fn new(document: &'a Document, way: Direction) -> Self {
        Self { document, way }
    }

    /// Everything that is wrong with a value: pointers and reasons.
    pub fn verdict(&self, part: &'a Tree, value: &Tree) -> Vec<String> {
        let mut found = Vec::new();
        let case = Case {
            part,
            value,
            whole: part,
        };
        self.check(case, "", &mut found);
        described::check(self.document, &[part], value, "", &mut found);
        found
    }

    fn check(&self, case: Case<'_>, path: &str, found: &mut Vec<String>) {
        let Case { part, value, whole } = case;
        if let Some(reference) = part.get("$ref").and_then(Tree::text) {
            match self.document.resolve(reference) {
                Some(part) => {
                    let whole = if std::ptr::eq(whole, case.part) {
                        part
                    } else {
                        whole
                    };
                    self.check(Case { part, value, whole }, path, found);
                }
                None => found.push(format!("{path}: nothing stands at {reference}")),
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
            say(format!("{} is no {ty}", value.write()));
            return;
        }
        if let Some(values) = part.get("enum")
            && !values.items().contains(value)
        {
            say(format!("{} is not listed", value.write()));
        }
        match value {
            Tree::Number(text) => scalar::number(part, text, &mut say),
            Tree::Text(text) => scalar::text(part, text, &mut say),
            Tree::List(items) => {
                scalar::length(part, items, &mut say);
                if let Some(part) = part.get("items") {
                    for (index, value) in items.iter().enumerate() {
                        let case = Case {
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

    /// Several schemas for one value.
    fn composed(&self, case: Case<'_>, path: &str, found: &mut Vec<String>) {
        let branches = |key| case.part.get(key).map_or(&[][..], Tree::items);
        for part in branches("allOf") {
            self.check(Case { part, ..case }, path, found);
        }
        for (key, exclusive) in [("anyOf", false), ("oneOf", true)] {
            let arms = branches(key);
            if arms.is_empty() {
                continue;
            }
            let verdicts: Vec<Vec<String>> = arms
                .iter()
                .map(|part| {
                    let mut found = Vec::new();
                    self.check(Case { part, ..case }, path, &mut found);
                    found
                })
                .collect();
            let fit = verdicts.iter().filter(|verdict| verdict.is_empty()).count();
            if fit == 0 {
                let nearest = verdicts
                    .into_iter()
                    .min_by_key(Vec::len)
                    .unwrap_or_default();
                found.push(format!(
                    "{path}: no arm of {key} fits; the nearest: {}",
                    nearest.join("; ")
                ));
            }
            match case.part.get("discriminator") {
                // The field decides, so an arm may look like another.
                Some(tag) => self.tagged(tag, case, path, found),
                None if fit > 1 && exclusive => {
                    found.push(format!("{path}: {fit} arms of {key} fit"))
                }
                None => {}
            }
        }
    }

    /// The arm that the value names must fit, whatever the others do.
    fn tagged(&self, tag: &Tree, case: Case<'_>, path: &str, found: &mut Vec<String>) {
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
            Some(part) => self.check(Case { part, ..case }, path, found),
            None => found.push(format!("{path}: `{field}` names no arm")),
        }
    }

    fn object(&self, case: Case<'_>, path: &str, found: &mut Vec<String>) {
        let Case { part, value, whole } = case;
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
            let described = own.and_then(|own| own.get(key));
            if let Some(part) = described {
                if !self.travels(part) {
                    found.push(format!("{place}: does not go this way"));
                }
                let case = Case {
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
                    let case = Case {
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

    /// Whether a property goes the way of the body.
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
        Judge::new(&document, way).verdict(&read(part), &read(value))
    }

    #[test]
    fn what_is_right_passes_and_what_is_wrong_does_not() {
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
    fn an_arm_must_be_the_one_that_is_named() {
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
