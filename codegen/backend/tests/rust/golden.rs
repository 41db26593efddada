//! Comparison of emitted files with golden files.

use crate::build::*;
use ir::{
    Api, Arm, Field, Flow, Grant, HttpMethod, JsonKind, Literal, Name, ParamLocation, Presence,
    Response, Segment, Sensitivity, Shape, Status, Type, Union,
};

/// Asserts that the text is that of a golden file. `BLESS=1 cargo test -p backend` updates the files.
fn golden(name: &str, text: &str) {
    let path = format!("{}/tests/golden/{name}", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("BLESS").is_some() {
        assert!(
            std::fs::write(&path, text).is_ok(),
            "{path} cannot be written"
        );
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(text, expected, "{path}");
}

#[test]
fn emits_a_resource_as_in_the_golden_files() {
    let mut api = Api {
        title: "Things API".into(),
        ..Api::default()
    };
    let status = api
        .types
        .push(def("status", texts(&["NEW", "active", "v1.10", "other"])));
    let image = api.types.push(def(
        "image",
        Shape::Union(Union::Kind(vec![
            Arm {
                name: Name::new("text"),
                ty: TEXT,
                by: JsonKind::String,
            },
            Arm {
                name: Name::new("integer"),
                ty: WHOLE,
                by: JsonKind::Integer,
            },
        ])),
    ));
    let thing = api.types.push(def(
        "thing",
        record(vec![
            Field {
                flow: Flow::Response,
                ..field("id", WHOLE, Presence::Required)
            },
            field("name", TEXT, Presence::Required),
            field("image", Type::Def(image), Presence::Required),
            field(
                "kind",
                TEXT,
                Presence::Constant(Literal::Text("thing".into())),
            ),
            field("status", Type::Def(status), Presence::Optional),
            field("type", TEXT.nullable(), Presence::Optional),
            field(
                "tags",
                Type::List(Box::new(TEXT)),
                Presence::Default(Literal::Json("[]".into())),
            ),
            Field {
                sensitivity: Sensitivity::Secret,
                ..field("user_data", TEXT, Presence::Optional)
            },
        ]),
    ));
    let mut update = operation("things_update", "update", HttpMethod::Put);
    update.path = vec![
        Segment::Literal("/v2/things/".into()),
        Segment::Param("thing_id".into()),
    ];
    update.params = vec![
        param("thing_id", ParamLocation::Path, WHOLE, Presence::Required),
        param(
            "per_page",
            ParamLocation::Query,
            WHOLE,
            Presence::Default(Literal::Number("20".into())),
        ),
    ];
    update.body = body(Type::Def(thing));
    update.responses = vec![
        response(200, Type::Def(thing)),
        Response {
            status: Status::Code(204),
            contents: Vec::new(),
            headers: Vec::new(),
        },
    ];
    update.security = Grant {
        credential: "bearer_auth".into(),
        scopes: vec!["thing:update".into()],
    }
    .into();
    let files = emit(api, "things", vec![update]);
    parsed(&files);
    golden("types.txt", &files["src/things/types.rs"]);
    golden("operations.txt", &files["src/things/mod.rs"]);
    golden("bodies.txt", &files["src/things/bodies.rs"]);
}
