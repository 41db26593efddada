//! Locked names: they survive renamed, moved, merged and split operations, components and enums.

use super::support::Update;
use ir::{Presence, Shape};
use std::{collections::BTreeMap, fs, path::PathBuf};
use tests::{
    fixture::{compile_folder, compile_in_memory, render_diagnostics, subfolders},
    root,
};

/// A GET operation whose response has this schema.
fn get(path: &str, id: &str, schema: &str) -> String {
    format!(
        r#""{path}": {{"get": {{"operationId": "{id}", "responses": {{"200": {{"description": "",
            "content": {{"application/json": {{"schema": {schema}}}}}}}}}}}}}"#
    )
}

/// A PUT operation whose request body has this schema.
fn put(path: &str, id: &str, schema: &str) -> String {
    format!(
        r#""{path}": {{"put": {{"operationId": "{id}", "requestBody": {{"content": {{"application/json":
            {{"schema": {schema}}}}}}}, "responses": {{"204": {{"description": ""}}}}}}}}"#
    )
}

fn record(fields: &str) -> String {
    format!(r#"{{"type": "object", "properties": {{{fields}}}}}"#)
}

fn first(paths: &str, schemas: &str) -> Update {
    Update::of("", &spec(paths, schemas))
}

fn spec(paths: &str, schemas: &str) -> String {
    format!(
        r#"{{"openapi": "3.0.0", "info": {{"title": "T", "version": "1"}}, "servers": [{{"url": "https://a.b"}}],
            "paths": {{{paths}}}, "components": {{"schemas": {{{schemas}}}}}}}"#
    )
}

impl Update {
    fn then(&self, paths: &str, schemas: &str) -> Update {
        self.next(&spec(paths, schemas))
    }
}

const TEXT: &str = r#"{"type": "string"}"#;

#[test]
fn names_file_is_stable_across_runs() {
    let schemas = format!(r#""thing": {}"#, record(&format!(r#""aB": {TEXT}"#)));
    let paths = get(
        "/v2/things",
        "things_list",
        r##"{"$ref": "#/components/schemas/thing"}"##,
    );
    let header = "# Written by hand.\n[enums]\nnone = []\n";
    let one = Update::of(header, &spec(&paths, &schemas));
    let two = one.then(&paths, &schemas);
    assert!(one.names.starts_with(header), "{}", one.names);
    assert_eq!(one.names, two.names);
    assert_eq!(one.files, two.files);
}

#[test]
fn new_type_does_not_take_a_name_that_a_language_derives() {
    let state = r##"{"$ref": "#/components/schemas/thing_state"}"##;
    let thing = record(&format!(r#""a": {TEXT}, "state": {state}"#));
    let state = r#"{"type": "string", "enum": ["on", "off"]}"#;
    let known = format!(r#""thing": {thing}, "thing_state": {state}"#);
    let other = record(&format!(r#""b": {TEXT}"#));
    let list = get(
        "/v2/things",
        "things_list",
        r##"{"$ref": "#/components/schemas/thing"}"##,
    );
    let one = first(&list, &known);
    assert!(one.names.contains("\nthing = {"), "{}", one.names);
    assert!(one.names.contains("\nthing_state = {"), "{}", one.names);
    for name in [
        "things_list_params",
        "list_params",
        "thing_input",
        "thing_param",
        "thing_value",
        "thing_required",
        "waitable_thing",
        "async_waitable_thing",
        "things",
        "things_resource",
        "async_things",
        "async_things_resource",
        "thing_state_on",
        "things_thing_state_on",
    ] {
        let added = get(
            "/v2/others",
            "others_list",
            &format!(r##"{{"$ref": "#/components/schemas/{name}"}}"##),
        );
        let schemas = format!(r#"{known}, "{name}": {other}"#);
        let two = one.then(&format!("{list}, {added}"), &schemas);
        assert!(two.names.contains("\nthing = {"), "{}", two.names);
        assert!(
            two.names.contains(&format!("\"{name}\"")),
            "the type is missing: {}",
            two.names
        );
        assert!(
            !two.names.contains(&format!("\n{name} = {{")),
            "the type is called `{name}`: {}",
            two.names
        );
    }
}

#[test]
fn locking_names_changes_no_case() {
    // Documentation is not part of the names file.
    let has_no_docs = |(_, folder): &(String, PathBuf)| !folder.join("docs").is_dir();
    for (name, folder) in subfolders("case").into_iter().filter(has_no_docs) {
        let ((made, outcome), _) = compile_folder(&folder, codegen::generate_rust);
        let (_, files) = made.unwrap_or_else(|| panic!("{name}: {}", render_diagnostics(&outcome)));
        let names = outcome.names.expect("compiling succeeded");
        let below = format!("tests/case/{name}");
        let mut all: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        for path in tests::files(&below) {
            let bytes = fs::read(root().join(&path)).expect("a file");
            all.insert(path[below.len() + 1..].to_owned(), bytes);
        }
        all.insert("names.toml".into(), names.into_bytes());
        let there = all
            .iter()
            .map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
        let there: Vec<(&str, &[u8])> = there.collect();
        let (again, outcome) = compile_in_memory(&there, codegen::generate_rust);
        let (_, again) =
            again.unwrap_or_else(|| panic!("{name}: {}", render_diagnostics(&outcome)));
        assert_eq!(files, again, "{name}");
    }
}

#[test]
fn renamed_operation_keeps_a_deprecated_alias() {
    let fields = record(&format!(r#""name": {TEXT}"#));
    let old = first(&get("/v2/things/{id}", "things_show", &fields).replace(
        r#""get": {"#,
        r#""parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}], "get": {"#,
    ), "");
    let new = old.then(&get("/v2/things/{thing}", "stuff_get", &fields).replace(
        r#""get": {"#,
        r#""parameters": [{"name": "thing", "in": "path", "required": true, "schema": {"type": "string"}}], "get": {"#,
    ), "");
    assert_eq!(new.methods(), ["stuff.get"]);
    assert_eq!(old.types(), new.types());
    let deprecated = &new.files["src/things/mod.rs"];
    assert!(deprecated.contains("#[deprecated"), "{deprecated}");
    assert!(deprecated.contains("pub fn show("), "{deprecated}");
    assert!(
        deprecated.contains("crate::stuff::Stuff::new(self.client.clone()).get(thing)"),
        "{deprecated}"
    );
    assert!(new.files["Cargo.toml"].contains("things = [\"stuff\"]"));
    // Renaming it back leaves nothing behind.
    let back = new.then(&get("/v2/things/{id}", "things_show", &fields).replace(
        r#""get": {"#,
        r#""parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}], "get": {"#,
    ), "");
    assert_eq!(back.methods(), ["things.show"]);
    assert!(back.files["src/stuff/mod.rs"].contains("pub fn get("));
}

#[test]
fn new_operation_does_not_take_a_locked_name() {
    let fields = record(&format!(r#""name": {TEXT}"#));
    let list = get("/v2/things", "things_list", &fields);
    let old = first(&list, "");
    let rival = put("/v2/others", "things_List", &fields);
    let new = old.then(&format!("{list}, {rival}"), "");
    assert_eq!(new.methods(), ["things.list_put", "things.list"]);
    let renamed = get("/v2/things", "things_all", &fields);
    let both = old.then(
        &format!("{renamed}, {}", put("/v2/others", "things_list", &fields)),
        "",
    );
    assert_eq!(both.methods(), ["things.all", "things.list_put"]);
    assert!(both.files["src/things/mod.rs"].contains("pub fn list(&self) -> All"));
}

#[test]
fn moved_operation_keeps_its_method_and_type_names() {
    let fields = record(r#""one": {"type": "object", "properties": {"two": {"type": "string"}}}"#);
    let old = first(&get("/v2/things", "things_list", &fields), "");
    let new = old.then(&get("/v3/things", "things_list", &fields), "");
    assert_eq!((old.methods(), old.types()), (new.methods(), new.types()));
    assert!(!new.names.contains("/v2/things"), "{}", new.names);
}

#[test]
fn renamed_component_keeps_its_type_name() {
    let schema = |name: &str| format!(r#""{name}": {}"#, record(&format!(r#""name": {TEXT}"#)));
    let paths = |name: &str| {
        let reference = format!(r##"{{"$ref": "#/components/schemas/{name}"}}"##);
        get(
            "/v2/things",
            "things_list",
            &record(&format!(r#""thing": {reference}"#)),
        )
    };
    let old = first(&paths("thing"), &schema("thing"));
    let new = old.then(&paths("thing_v2"), &schema("thing_v2"));
    assert_eq!(old.types(), new.types());
}

#[test]
fn merged_types_keep_both_names() {
    let fields = record(&format!(r#""name": {TEXT}, "size": {TEXT}"#));
    let paths = |left: &str, right: &str| {
        let reference = |name: &str| format!(r##"{{"$ref": "#/components/schemas/{name}"}}"##);
        format!(
            "{}, {}",
            get(
                "/v2/a",
                "a_list",
                &record(&format!(r#""one": {}"#, reference(left)))
            ),
            get(
                "/v2/b",
                "b_list",
                &record(&format!(r#""one": {}"#, reference(right)))
            )
        )
    };
    let old = first(
        &paths("left", "right"),
        &format!(r#""left": {fields}, "right": {fields}"#),
    );
    let new = old.then(&paths("both", "both"), &format!(r#""both": {fields}"#));
    assert!(old.types().contains(&"Left".into()) && old.types().contains(&"Right".into()));
    assert!(new.types().contains(&"Left".into()), "{:?}", new.types());
    assert!(new.files["src/shared.rs"].contains("pub type Right = Left;"));
    let again = new.then(&paths("both", "both"), &format!(r#""both": {fields}"#));
    assert_eq!(new.files, again.files);
}

#[test]
fn enums_are_neither_split_nor_merged_by_new_values() {
    let status = |values: &str| format!(r#"{{"type": "string", "enum": [{values}]}}"#);
    let paths = |left: &str, right: &str, other: &str| {
        format!(
            "{}, {}",
            get(
                "/v2/a",
                "a_list",
                &record(&format!(
                    r#""status": {}, "state": {}"#,
                    status(left),
                    status(other)
                ))
            ),
            get(
                "/v2/c",
                "a_show",
                &record(&format!(r#""status": {}"#, status(right)))
            ),
        )
    };
    let old = first(&paths(r#""x", "y""#, r#""x", "y""#, r#""x""#), "");
    let split = old.then(&paths(r#""x", "y", "z""#, r#""x", "y""#, r#""x""#), "");
    assert_eq!(old.types(), split.types());
    assert_eq!(
        split.values("AResponseStatus"),
        ["X", "Y", "Z"],
        "{:?}",
        split.types()
    );
    let equal = old.then(&paths(r#""x", "y""#, r#""x", "y""#, r#""x", "y""#), "");
    assert_eq!(old.types(), equal.types());
}

#[test]
fn enum_values_keep_their_variant_names() {
    let paths = |values: &str| {
        let status = format!(r#""status": {{"type": "string", "enum": [{values}]}}"#);
        get("/v2/a", "a_list", &record(&status))
    };
    let old = first(&paths(r#""IN-PROGRESS", "v1.2""#), "");
    let new = old.then(
        &paths(r#""IN-PROGRESS", "v1.2", "in_progress", "v1_2", "other""#),
        "",
    );
    assert_eq!(old.values("AListResponseStatus"), ["InProgress", "V1_2"]);
    let values = new.values("AListResponseStatus");
    assert_eq!(
        values,
        [
            "InProgress",
            "InProgressValue",
            "OtherValue",
            "V1_2",
            "V1_2Value"
        ]
    );
    // The catch-all variant keeps its name.
    assert!(new.files["src/a/types.rs"].contains("} Other\n"));
}

#[test]
fn field_with_a_former_constant_stays_constant() {
    let paths = |values: &str| {
        let kind = format!(
            r#"{{"type": "object", "required": ["kind"], "properties": {{"kind": {{"type": "string", "enum": [{values}]}}}}}}"#
        );
        put("/v2/a", "a_put", &kind)
    };
    let old = first(&paths(r#""one""#), "");
    let new = old.then(&paths(r#""one", "two""#), "");
    let mut records = new
        .checked
        .api()
        .types
        .iter()
        .filter_map(|(_, def)| match &def.shape {
            Shape::Record(record) => Some(&record.fields),
            _ => None,
        });
    let fields = records.next().expect("a record");
    assert!(
        matches!(fields[0].presence, Presence::Constant(_)),
        "{fields:?}"
    );
}

#[test]
fn type_that_starts_being_sent_keeps_its_constructors() {
    let thing = r#""thing": {"type": "object", "required": ["name"], "properties": {
        "name": {"type": "string"}, "note": {"type": "string", "nullable": true}}}"#;
    let reference = r##"{"$ref": "#/components/schemas/thing"}"##;
    let list = get("/v2/a", "a_get", reference);
    let old = first(&list, thing);
    let new = old.then(
        &format!("{list}, {}", put("/v2/b", "a_put", reference)),
        thing,
    );
    let text = &new.files["src/a/types.rs"];
    assert!(
        text.contains("pub struct Thing: Input(empty), Default {"),
        "{text}"
    );
    assert!(
        text.contains("pub name: String = 0 required(\"name\") new(into String)"),
        "{text}"
    );
    assert!(text.contains("pub note: Option<String>"), "{text}");
}

#[test]
fn actions_keep_their_methods() {
    let one = |kind: &str, fields: &str| {
        format!(
            r#"{{"type": "object", "required": ["type"], "properties": {{"type": {{"type": "string", "enum": ["{kind}"]}}{fields}}}}}"#
        )
    };
    let act = |alternatives: &[String]| {
        format!(
            r#""/v2/pumps/actions": {{"post": {{"operationId": "pumps_act", "requestBody": {{"required": true,
                "content": {{"application/json": {{"schema": {{"oneOf": [{}]}}}}}}}},
                "responses": {{"204": {{"description": ""}}}}}}}}"#,
            alternatives.join(", ")
        )
    };
    let level = r#", "level": {"type": "integer"}"#;
    let old = first(
        &act(&[one("start", ""), one("stop", ""), one("set", level)]),
        "",
    );
    let methods = &old.files["src/pumps/mod.rs"];
    assert!(methods.contains("pub fn start(&self) -> Act"), "{methods}");
    assert!(methods.contains("pub fn set(&self, body: "), "{methods}");
    // An optional field, and operations that would have the same names.
    let act = act(&[one("start", level), one("stop", ""), one("set", "")]);
    let others = [
        put("/v2/pumps/start", "pumps_start", TEXT),
        put("/v2/pumps/set", "pumps_set", TEXT),
    ];
    let new = old.then(&format!("{act}, {}", others.join(", ")), "");
    let methods = &new.files["src/pumps/mod.rs"];
    assert!(methods.contains("pub fn start(&self) -> Act"), "{methods}");
    assert!(methods.contains("pub fn set(&self, body: "), "{methods}");
    assert!(methods.contains("pub fn start_put("), "{methods}");
}
