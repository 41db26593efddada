//! Signatures of emitted methods.

use crate::build::*;
use ir::{
    Api, Body, Content, Docs, HttpMethod, Presence, Prim, Response, Segment, Server, Span,
    Stability, Status, Type,
};

#[test]
fn emits_bodies_streams_and_servers() {
    let mut api = Api::default();
    let event = api.types.push(def(
        "event",
        record(vec![field("delta", TEXT, Presence::Optional)]),
    ));
    let ask = api.types.push(def(
        "ask",
        record(vec![field(
            "stream",
            Type::Prim(Prim::Bool),
            Presence::Optional,
        )]),
    ));
    let mut stream = operation("x_stream", "talk", HttpMethod::Post);
    stream.body = body(Type::Def(ask));
    stream.responses = vec![Response {
        status: Status::Code(200),
        contents: vec![
            Content::json(Type::Def(event)),
            Content::Events(Type::Def(event)),
        ],
        headers: Vec::new(),
    }];
    let mut upload = operation("x_upload", "upload", HttpMethod::Post);
    upload.server = Server::Caller("upload_url".into());
    upload.body = Some(Body {
        content: Content::Bytes("application/octet-stream".into()),
        presence: Presence::Required,
        docs: Docs::default(),
        span: Span::default(),
    });
    let mut csv = operation("x_csv", "csv", HttpMethod::Get);
    csv.server = Server::Template(vec![
        Segment::Literal("https://".into()),
        Segment::Param("agent_url".into()),
    ]);
    csv.responses = vec![Response {
        status: Status::Code(200),
        contents: vec![Content::Text("text/csv".into())],
        headers: Vec::new(),
    }];
    let mut maybe = operation("x_maybe", "maybe", HttpMethod::Post);
    maybe.body = body(Type::List(Box::new(WHOLE))).map(|body| Body {
        presence: Presence::Optional,
        ..body
    });
    maybe.stability = Stability::Deprecated;
    let mut silent = operation("x_silent", "silent", HttpMethod::Post);
    silent.responses.clear();
    let files = emit(api, "x", vec![stream, upload, csv, maybe, silent]);
    parsed(&files);
    let text = &files["src/x/mod.rs"];
    for part in [
        "pub async fn stream(self) -> Result<EventStream<types::Event>, Error>",
        "pub fn upload(&self, url: impl AsRef<str>, body: impl Into<Upload>) -> XUpload",
        ".server(Server::Template(\"https://{agent_url}\"))",
        ".server(Server::Caller)",
        "pub struct Csv(RequestBuilder<Text>);",
        "pub struct Silent(RequestBuilder<Bytes>);",
        "pub fn body(self, body: impl IntoIterator<Item = i64>) -> Self",
        "#[deprecated]",
        "#[doc(alias = \"x_maybe\")]",
    ] {
        assert!(text.contains(part), "{part}:\n{text}");
    }
}

#[test]
fn patches_distinguish_null_from_absent() {
    let mut api = Api::default();
    let id = api.types.push(def(
        "patch",
        record(vec![
            field("note", TEXT.nullable(), Presence::Optional),
            field("size", WHOLE.nullable(), Presence::Required),
            field(
                "any",
                Type::Any(ir::Untyped::Undescribed),
                Presence::Optional,
            ),
        ]),
    ));
    let mut call = operation("x_patch", "patch", HttpMethod::Patch);
    call.body = body(Type::Def(id));
    let files = emit(api, "x", vec![call]);
    parsed(&files);
    let text = &files["src/x/types.rs"];
    for part in [
        "pub note: Patch<String> = 0 optional(\"note\").nullable() set note(into String) null note_null,",
        "pub size: Option<i64> = 1 required(\"size\").nullable() new(into Option<i64>),",
        "pub any: Option<Json> = 2 optional(\"any\").nullable() set any(into Json),",
    ] {
        assert!(text.contains(part), "{part}:\n{text}");
    }
}

#[test]
fn emits_the_same_files_for_the_same_api() {
    let make = || {
        let mut api = Api::default();
        let id = api.types.push(def(
            "thing",
            record(vec![field("id", TEXT, Presence::Required)]),
        ));
        let mut call = operation("c_get", "get", HttpMethod::Get);
        call.responses = vec![response(200, Type::Def(id))];
        emit(api, "c", vec![call])
    };
    assert_eq!(make(), make());
}
