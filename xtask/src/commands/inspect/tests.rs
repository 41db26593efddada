//! Tests of the JSON output with a small API that contains one item of each kind.

use crate::{error::Error, support::diagnostics::SourceFiles};
use ir::{
    AdditionalProperties, Api, Arm, Body, Code, Constraints, Content, Credential, Docs, Enum,
    Field, FileId, Flow, Format, Grant, HttpMethod, Int, JsonKind, Literal, Name, Operation,
    PageParamLocation, PageStyle, Pagination, Param, ParamLocation, Payload, Presence, Prim,
    Record, Report, Repr, Resource, Response, Safety, Segment, Sensitivity, Server, Severity,
    Shape, Span, Stability, Status, Type, TypeDef, Union, Untyped, Value, Wire,
};
use serde_json::Value as Json;
use std::collections::BTreeSet;

const HERE: Span = Span {
    file: FileId(0),
    line: 2,
    column: 3,
};

fn def(name: &str, wires: &[&str], shape: Shape) -> TypeDef {
    let wires = wires.iter().map(|wire| Wire::from(*wire)).collect();
    TypeDef {
        name: Name::new(name),
        wires,
        shape,
        docs: Docs::default(),
        span: HERE,
    }
}

fn field(wire: &str, ty: Type, presence: Presence) -> Field {
    Field {
        name: Name::new(wire),
        wire: wire.into(),
        ty,
        presence,
        flow: Flow::Both,
        sensitivity: Sensitivity::Public,
        stability: Stability::Stable,
        docs: Docs::default(),
        span: HERE,
    }
}

fn text(format: Format) -> Type {
    Type::Prim(Prim::Text(format))
}

fn arm<By>(name: &str, ty: Type, by: By) -> Arm<By> {
    Arm {
        name: Name::new(name),
        ty,
        by,
    }
}

fn api() -> Api {
    let mut api = Api {
        title: "Small".into(),
        server: "https://api.example".into(),
        ..Api::default()
    };
    api.credentials = vec![Credential {
        wire: "bearer".into(),
        scheme: ir::CredentialScheme::Bearer,
        client_env: ir::ClientEnv::default(),
        name: Name::new("bearer"),
        label: "token".into(),
        env: Vec::new(),
        fallback: None,
        rejected: Vec::new(),
    }];
    let value = |name: &str, wire: &str| Value {
        name: Name::new(name),
        wire: wire.into(),
        stability: Stability::Stable,
        docs: Docs::default(),
    };
    let status = Enum {
        repr: Repr::Text,
        values: vec![value("new", "NEW"), value("old", "old \"one\"")],
    };
    let status = api
        .types
        .push(def("status", &["status"], Shape::Enum(status)));
    let code = Enum {
        repr: Repr::Integer,
        values: vec![value("1", "1")],
    };
    let code = api.types.push(def("code", &[], Shape::Enum(code)));
    let image = Union::Kind(vec![
        arm("text", text(Format::Plain), JsonKind::String),
        arm(
            "integer",
            Type::Prim(Prim::Int(Int::I64)),
            JsonKind::Integer,
        ),
    ]);
    let image = api
        .types
        .push(def("droplet image", &[], Shape::Union(image)));
    let tagged = Union::Tag {
        field: "type".into(),
        arms: vec![arm(
            "status",
            Type::Def(status),
            vec!["a".into(), "b".into()],
        )],
    };
    let tagged = api.types.push(def("tagged", &[], Shape::Union(tagged)));
    let alias = api.types.push(def(
        "urn",
        &["urn", "urn-2"],
        Shape::Alias(text(Format::Other("urn".into()))),
    ));
    let limits = Constraints {
        minimum: Some("0".into()),
        maximum: Some("18446744073709551616".into()),
        pattern: Some("^a$".into()),
        above_minimum: true,
        below_maximum: true,
        multiple_of: Some("2".into()),
        min_length: Some(1),
        max_length: Some(2),
        min_items: Some(1),
        max_items: Some(2),
        unique_items: true,
        min_properties: Some(1),
        max_properties: Some(2),
        allowed: vec![
            ir::Literal::Number("2.50".into()),
            ir::Literal::Json("[1]".into()),
        ],
    };
    let droplet = Record {
        fields: vec![
            field(
                "id",
                Type::Prim(Prim::Int(Int::I128)).within(limits),
                Presence::Required,
            ),
            field(
                "status",
                Type::Def(status),
                Presence::Default(Literal::Text("NEW".into())),
            ),
            field(
                "code",
                Type::Def(code),
                Presence::Constant(Literal::Number("1".into())),
            ),
            field("image", Type::Def(image).nullable(), Presence::Optional),
            field("kind", Type::Def(tagged), Presence::Optional),
            field(
                "urns",
                Type::List(Box::new(Type::Def(alias).nullable())),
                Presence::Optional,
            ),
            field("created_at", text(Format::DateTime), Presence::Optional),
            field(
                "counts",
                Type::Map(Box::new(text(Format::Quoted(Int::U64)))),
                Presence::Optional,
            ),
            field(
                "more",
                Type::List(Box::new(Type::Any(Untyped::Undescribed))),
                Presence::Optional,
            ),
        ],
        additional_properties: AdditionalProperties::Typed(text(Format::Plain)),
        ..Record::default()
    };
    let droplet = api
        .types
        .push(def("droplet", &["droplet"], Shape::Record(droplet)));
    let page = Param {
        name: Name::new("page"),
        wire: "page".into(),
        location: ParamLocation::Query,
        style: ParamLocation::Query.usual_style(),
        encoding: ir::ReservedCharacters::Encoded,
        ty: Type::Prim(Prim::Int(Int::I64)),
        presence: Presence::Default(Literal::Number("1".into())),
        stability: Stability::Stable,
        docs: Docs::default(),
        span: HERE,
    };
    let response = |status, contents| Response {
        status,
        contents,
        headers: vec!["ratelimit-limit".into()],
    };
    let list = Operation {
        id: "droplets_list".into(),
        name: Name::new("list"),
        method: HttpMethod::Post,
        path: vec![
            Segment::Literal("/v2/droplets/".into()),
            Segment::Param("id".into()),
        ],
        server: Server::Template(vec![
            Segment::Literal("https://".into()),
            Segment::Param("where".into()),
        ]),
        params: vec![page],
        body: Some(Body {
            content: Content::json(Type::Def(droplet)),
            presence: Presence::Required,
            docs: Docs::default(),
            span: HERE,
        }),
        responses: vec![
            response(
                Status::Code(200),
                vec![
                    Content::Events(Type::Def(droplet)),
                    Content::json(Type::Def(droplet)),
                ],
            ),
            response(Status::Code(204), vec![]),
        ],
        errors: vec![response(
            Status::Default,
            vec![Content::Text("text/plain".into())],
        )],
        security: Grant {
            credential: "bearer".into(),
            scopes: vec!["droplet:read".into()],
        }
        .into(),
        payload: Some(Payload::Many {
            key: "droplets".into(),
            element: Type::Def(droplet),
        }),
        pagination: Some(Pagination {
            largest_page: None,
            items: vec!["droplets".into()],
            held: Type::List(Box::new(Type::Def(droplet))),
            location: PageParamLocation::Query,
            size: None,
            total: None,
            more: None,
            style: PageStyle::Number {
                page: "page".into(),
                first: 1,
                next: Some(vec!["links".into(), "next".into()]),
            },
        }),
        safety: Safety::Unsafe,
        key: None,
        form: None,
        status_rule: None,
        wait: Vec::new(),
        actions: Vec::new(),
        gone: None,
        stream_format: None,
        stability: Stability::Deprecated,
        docs: Docs::default(),
        span: HERE,
    };
    let (name, docs) = (Name::new("droplets"), Docs::default());
    api.resources = vec![Resource::new(name, docs, vec![list])];
    api
}

fn printed_json() -> Result<Json, Error> {
    static LOST: Code = Code {
        name: "lost",
        severity: Severity::Note,
    };
    let mut report = Report::default();
    report.add_with_help(&LOST, HERE, "something is lost", "look");
    let files = [("a.yaml".to_owned(), String::new())];
    let text = super::json(
        &ir::check(api()),
        &report,
        &SourceFiles {
            files: &files,
            display_path: &|path| format!("spec/{path}"),
        },
    )?;
    serde_json::from_str(&text).map_err(|error| Error::Failed(error.to_string()))
}

#[test]
fn prints_all_keys_of_an_operation() -> Result<(), Error> {
    let json = printed_json()?;
    let operation = &json["operations"][0];
    let expected = serde_json::json!({
        "id": "droplets_list", "method": "POST", "path": "/v2/droplets/{id}", "resource": "droplets", "name": "list",
        "params": [{
            "name": "page", "wire": "page", "in": "query", "style": "form", "explode": true, "allow_reserved": false, "type": "i64", "format": null, "required": false,
            "nullable": false, "default": 1, "constraints": null, "deprecated": false, "summary": null,
        }],
        "body": {"type": "Droplet", "media_type": "application/json", "required": true},
        "actions": [],
        "responses": {"200": "Droplet", "204": "empty"},
        "response_bodies": {
            "200": [{"media_type": "text/event-stream", "type": "events<Droplet>"}, {"media_type": "application/json", "type": "Droplet"}],
            "204": [],
        },
        "errors": {"default": "text"},
        "headers": {"200": ["ratelimit-limit"], "204": ["ratelimit-limit"], "default": ["ratelimit-limit"]},
        "payload": {"kind": "many", "keys": ["droplets"], "type": "Droplet"},
        "pagination": {
            "style": "number", "items": ["droplets"], "location": null, "page": "page", "first_page": null, "offset": null,
            "cursor": null, "size": null, "next": ["links", "next"], "total": null, "last": null, "last_item": null,
            "header": null, "more": null,
        },
        "lookup_key": null, "status_rule": null, "wait": [], "gone": null,
        "stream": "Droplet", "server": "https://{where}",
        "security": [{"credential": "bearer", "scopes": ["droplet:read"]}],
        "safety": "unsafe", "deprecated": true, "summary": null,
        "location": {"file": "spec/a.yaml", "line": 2, "column": 3},
    });
    assert_eq!(*operation, expected);
    Ok(())
}

#[test]
fn prints_types_as_text() -> Result<(), Error> {
    let json = printed_json()?;
    let types = json["types"].as_array().cloned().unwrap_or_default();
    let find = |name: &str| {
        types
            .iter()
            .find(|one| one["name"] == name)
            .cloned()
            .unwrap_or_default()
    };
    assert_eq!(
        find("Status")["values"],
        serde_json::json!(["NEW", "old \"one\""])
    );
    assert_eq!(find("Code")["values"], serde_json::json!([1]));
    assert_eq!(
        find("Tagged")["discriminator"],
        serde_json::json!({"by": "tag", "field": "type"})
    );
    assert_eq!(
        find("Tagged")["arms"],
        serde_json::json!([{"name": "Status", "type": "Status", "select": ["a", "b"]}])
    );
    assert_eq!(
        find("Urn")["wire_names"],
        serde_json::json!(["urn", "urn-2"])
    );
    let droplet = find("Droplet");
    let fields = droplet["fields"].as_array().cloned().unwrap_or_default();
    let printed: Vec<String> = fields
        .iter()
        .map(|field| format!("{} {}", field["type"], field["format"]))
        .collect();
    assert_eq!(
        printed,
        [
            "\"i128\" null",
            "\"Status\" null",
            "\"Code\" null",
            "\"DropletImage\" null",
            "\"Tagged\" null",
            "\"list<Urn?>\" null",
            "\"string\" \"date-time\"",
            "\"map<string>\" \"quoted u64\"",
            "\"list<any>\" null",
        ]
    );
    assert_eq!(json["untyped"][0]["path"], "Droplet.more");
    Ok(())
}

#[test]
fn prints_numbers_with_all_digits() -> Result<(), Error> {
    let report = Report::default();
    let text = super::json(
        &ir::check(api()),
        &report,
        &SourceFiles {
            files: &[],
            display_path: &str::to_owned,
        },
    )?;
    assert!(text.contains("\"maximum\": 18446744073709551616"));
    Ok(())
}

#[test]
fn documents_every_key_in_the_readme() -> Result<(), Error> {
    let page = include_str!("../../../README.md");
    let words: BTreeSet<&str> = page
        .split(|character: char| !(character.is_alphanumeric() || character == '_'))
        .collect();
    let mut keys = BTreeSet::new();
    collect_keys(&printed_json()?, &mut keys);
    let undocumented: Vec<&String> = keys
        .iter()
        .filter(|key| !words.contains(key.as_str()))
        .collect();
    assert!(
        undocumented.is_empty(),
        "xtask/README.md does not document {undocumented:?}"
    );
    Ok(())
}

/// Collects the keys of all objects, except status codes.
fn collect_keys(json: &Json, keys: &mut BTreeSet<String>) {
    match json {
        Json::Object(object) => {
            for (key, value) in object {
                if !key.starts_with(|first: char| first.is_ascii_digit()) {
                    keys.insert(key.clone());
                }
                collect_keys(value, keys);
            }
        }
        Json::Array(list) => list.iter().for_each(|value| collect_keys(value, keys)),
        _ => {}
    }
}
