//! Hostile text in the description.

use crate::build::*;
use ir::{
    Api, Docs, Enum, Field, Grant, HttpMethod, Literal, Name, ParamLocation, Presence, Repr,
    Segment, Server, Shape, Type, TypeDef, Value, Wire,
};

/// Text that would do harm if it were emitted without escaping.
const HOSTILE: &[&str] = &[
    "\"",
    "'",
    "*/",
    "/*",
    "a\nb",
    "]",
    "[x]",
    "`",
    "```\nfn main() {}\n```",
    "<script>",
    "https://a.b/c",
    "#[cfg(x)]",
    "\\",
    "{}",
    "{name}",
    "\u{202e}abc",
    "\u{0}",
    "\u{feff}",
    "größe",
    "日本",
    "self",
    "Self",
    "super",
    "crate",
    "type",
    "match",
    "async",
    "gen",
    "r#type",
    "_",
    "",
    " ",
    "1.10",
    "11.0",
    "1",
    "extra",
    "new",
    "Other",
    "Unlisted",
    "Option",
    "String",
    "\"; panic!(); \"",
    "\r\n",
    "    indented",
    "*",
    "- item",
    "$crate",
    "\u{2028}",
];

#[test]
fn escapes_hostile_text() {
    let mut api = Api {
        title: "*/ \" ] \n#![x]".into(),
        ..Api::default()
    };
    let words: Vec<&str> = HOSTILE.to_vec();
    let mut seen = std::collections::BTreeSet::new();
    let mut fields = Vec::new();
    let mut values = Vec::new();
    for text in &words {
        if !seen.insert(Name::with_symbols(text)) {
            continue;
        }
        let literal = Literal::Text((*text).to_owned());
        let mut hostile = field(
            text,
            TEXT.within(ir::Constraints {
                pattern: Some((*text).into()),
                ..Default::default()
            }),
            Presence::Default(literal),
        );
        hostile.docs = Docs {
            summary: Some((*text).into()),
            details: Some((*text).into()),
        };
        fields.push(hostile);
        values.push(Value {
            docs: docs(text),
            ..value(text)
        });
    }
    let several = api.types.push(def(
        "several",
        Shape::Enum(Enum {
            repr: Repr::Text,
            values,
        }),
    ));
    fields.push(field("several", Type::Def(several), Presence::Required));
    let whole = api.types.push(TypeDef {
        docs: Docs {
            summary: None,
            details: Some(words.join("\n\n")),
        },
        ..def("whole", record(fields))
    });
    let mut operations = Vec::new();
    for (number, text) in words.iter().enumerate() {
        let mut hostile = operation(text, &format!("call{number}"), HttpMethod::Post);
        hostile.path.push(Segment::Literal((*text).into()));
        hostile.server = Server::Fixed((*text).into());
        hostile.docs = docs(text);
        hostile.params = vec![
            param(text, ParamLocation::Query, TEXT, Presence::Optional),
            param("header", ParamLocation::Header, TEXT, Presence::Required),
        ];
        hostile.body = body(Type::Def(whole));
        hostile.security = Grant {
            credential: Wire((*text).into()),
            scopes: vec![(*text).into()],
        }
        .into();
        operations.push(hostile);
    }
    let files = emit(api, "type", operations);
    parsed(&files);
    for (path, text) in &files {
        assert!(
            !text.contains(['\u{202e}', '\u{0}', '\u{feff}', '\u{2028}', '\r']),
            "{path} hides characters"
        );
        for line in text
            .lines()
            .map(str::trim_start)
            .filter(|line| line.starts_with("///") || line.starts_with("//!"))
        {
            assert!(
                !line.contains("<script>")
                    || line.contains("`<script>`")
                    || line.contains("\\<script>"),
                "{path}: {line}"
            );
            assert!(
                !line.starts_with("///     "),
                "{path} has code that rustdoc would run: {line}"
            );
        }
    }
}

#[test]
fn renames_types_that_clash_with_names_of_the_file() {
    let mut api = Api::default();
    let names = [
        "option", "string", "vec", "box", "error", "response", "json", "record", "field", "result",
        "some", "self",
    ];
    let ids: Vec<_> = names
        .map(|name| {
            api.types.push(def(
                name,
                record(vec![field("id", TEXT, Presence::Required)]),
            ))
        })
        .into();
    let fields = ids
        .iter()
        .zip(names)
        .map(|(&id, name)| field(name, Type::Def(id), Presence::Optional))
        .collect();
    let all = api.types.push(def("all", record(fields)));
    let mut calls = Vec::new();
    for name in ["call", "error", "result", "option", "new", "self", "things"] {
        let mut call = operation(&format!("things_{name}"), name, HttpMethod::Get);
        call.responses = vec![response(200, Type::Def(all))];
        calls.push(call);
    }
    let files = emit(api, "things", calls);
    parsed(&files);
    let text = &files["src/things/types.rs"];
    for name in names {
        assert!(
            text.contains(&format!("pub struct {}Model", case(name)))
                || text.contains(&format!("pub struct Thing{}", case(name)))
                || name == "self",
            "{name}:\n{text}"
        );
    }
    assert!(text.contains("pub struct Self_:"), "{text}");
    assert!(files["src/things/mod.rs"].contains("pub struct ThingError("));
}

fn case(word: &str) -> String {
    let (first, rest) = word.split_at(1);
    format!("{}{rest}", first.to_ascii_uppercase())
}

#[test]
fn keeps_similar_enum_values_apart() {
    let mut api = Api::default();
    let id = api.types.push(def(
        "colour",
        texts(&[
            "red", "red*", "1.10", "11.0", "Other", "Unlisted", "self", "size-1", "size1",
        ]),
    ));
    let mut call = operation("c_get", "get", HttpMethod::Get);
    call.responses = vec![response(200, Type::Def(id))];
    let files = emit(api, "c", vec![call]);
    parsed(&files);
    let text = &files["src/c/types.rs"];
    for row in [
        "Red = \"red\"",
        "RedStar = \"red*\"",
        "V1Dot10 = \"1.10\"",
        "Self_ = \"self\"",
        "} UnknownValue\n",
    ] {
        assert!(text.contains(row), "{row}:\n{text}");
    }
}

#[test]
fn names_do_not_depend_on_the_order_of_fields() {
    let names = |turn: bool| {
        let mut api = Api::default();
        let mut words = ["size 1", "size1"];
        if turn {
            words.reverse();
        }
        let fields = words.iter().map(|word| Field {
            name: Name::new(word),
            ..field(word, TEXT, Presence::Optional)
        });
        let id = api.types.push(def("thing", record(fields.collect())));
        let mut call = operation("c_get", "get", HttpMethod::Get);
        call.responses = vec![response(200, Type::Def(id))];
        let text = emit(api, "c", vec![call])["src/c/types.rs"].clone();
        let mut found: Vec<String> = text
            .lines()
            .filter(|line| line.contains("Field::optional"))
            .map(|line| line.trim()[2..].to_owned())
            .collect();
        found.sort();
        found
    };
    assert_eq!(names(false), names(true));
}
