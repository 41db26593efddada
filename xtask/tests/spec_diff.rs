//! Tests of `spec diff`: exit codes, output formats, and accepted inputs.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Output},
};
use tempfile::TempDir;

const FEW: &str = "openapi: 3.0.3
info: {title: Garden, version: '1'}
servers: [{url: 'https://garden.test'}]
paths:
  /v1/beds:
    get: {operationId: beds_list, tags: [Beds], responses: {'204': {description: done}}}
";
const MORE: &str = "  /v1/rows:
    get: {operationId: rows_list, tags: [Rows], responses: {'204': {description: done}}}
";

fn diff(arguments: &[&Path], flags: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["spec", "diff"])
        .args(arguments)
        .args(flags)
        .output()
        .expect("xtask runs")
}

fn result(output: &Output) -> (Option<i32>, String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (
        output.status.code(),
        text(&output.stdout),
        text(&output.stderr),
    )
}

/// A folder with two specs. The second one has an additional operation.
fn specs() -> (TempDir, PathBuf, PathBuf) {
    let folder = tempfile::tempdir().expect("the folder can be accessed");
    let (few, more) = (
        folder.path().join("few.yaml"),
        folder.path().join("more.yaml"),
    );
    fs::write(&few, FEW).expect("the file can be accessed");
    fs::write(&more, format!("{FEW}{MORE}")).expect("the file can be accessed");
    (folder, few, more)
}

#[test]
fn exits_with_1_for_breaking_changes() {
    let (_folder, few, more) = specs();
    let (status, out, _) = result(&diff(&[&few, &few], &[]));
    assert_eq!(status, Some(0));
    assert!(out.starts_with("same: there are no changes"), "{out}");
    let (status, out, _) = result(&diff(&[&few, &more], &["--version", "1.4.2"]));
    assert_eq!(status, Some(0));
    assert!(out.starts_with("minor: 1.4.2 to 1.5.0;"), "{out}");
    let (status, out, error) = result(&diff(&[&more, &few], &["--version", "0.1.0"]));
    assert_eq!((status, error.as_str()), (Some(1), ""));
    assert!(out.starts_with("major: 0.1.0 to 0.2.0;"), "{out}");
}

#[test]
fn prints_the_verdict_in_every_format() {
    let (_folder, few, more) = specs();
    let outputs = ["text", "json", "markdown"].map(|format| {
        let whole = result(&diff(
            &[&more, &few],
            &["--version", "0.1.0", "--format", format],
        ));
        let alone = ["--version", "0.1.0", "--format", format, "--verdict"];
        let alone = result(&diff(&[&more, &few], &alone));
        assert_eq!((whole.0, alone.0), (Some(1), Some(1)), "{format}");
        for out in [&whole.1, &alone.1] {
            assert!(out.contains("major") && out.contains("0.2.0"), "{out}");
        }
        assert!(whole.1.contains("rows().list()") && !alone.1.contains("rows().list()"));
        whole.1
    });
    let json: serde_json::Value = serde_json::from_str(&outputs[1]).expect("JSON");
    assert_eq!(json["counts"]["breaks"], 1);
    assert_eq!(json["changes"][0]["code"], "operation-removed");
    assert_eq!(json["changes"][0]["locations"][0]["operation"], "rows_list");
    for language in ["rust", "python", "typescript", "go"] {
        assert_eq!(json["verdicts"][language], "major");
        let told = &json["changes"][0]["languages"][language];
        assert_eq!(told["impact"], "breaks");
        assert_eq!(told["reason"], "calls of it no longer compile");
    }
    assert!(
        outputs[2].starts_with("## [0.2.0]\n\n### Breaking\n\n- "),
        "{}",
        outputs[2]
    );
}

#[test]
fn accepts_archives_and_checkouts() {
    let (folder, few, more) = specs();
    let mut tar = tar::Builder::new(Vec::new());
    let inside = "garden-1/specification/api.yaml";
    let mut header = tar::Header::new_gnu();
    header.set_size(FEW.len() as u64);
    header.set_mode(0o644);
    tar.append_data(&mut header, inside, FEW.as_bytes())
        .expect("the entry can be accessed");
    let bytes = tar.into_inner().expect("the archive is written");
    let archive = folder.path().join("garden.tar.gz");
    let file = fs::File::create(&archive).expect("the file can be accessed");
    let mut packed = flate2::write::GzEncoder::new(file, flate2::Compression::fast());
    packed.write_all(&bytes).expect("the file can be accessed");
    packed.finish().expect("the file can be accessed");
    let checkout = folder.path().join("checkout");
    fs::create_dir_all(checkout.join("specification")).expect("the folder can be accessed");
    fs::write(checkout.join("specification/api.yaml"), FEW).expect("the file can be accessed");
    for same in [&few, &archive, &checkout] {
        let (status, out, error) = result(&diff(&[same, &few], &["--version", "0.1.0"]));
        assert_eq!(
            (status, error.as_str()),
            (Some(0), ""),
            "{}",
            same.display()
        );
        assert!(out.starts_with("same"), "{out}");
        let (status, ..) = result(&diff(&[&more, same], &["--version", "0.1.0"]));
        assert_eq!(status, Some(1), "{}", same.display());
    }
    let half = fs::read(&archive).expect("the file can be accessed");
    fs::write(&archive, &half[..half.len() / 2]).expect("the file can be accessed");
    let (status, out, error) = result(&diff(&[&archive, &few], &[]));
    assert_eq!((status, out.as_str()), (Some(1), ""));
    assert!(error.contains("damaged or truncated"), "{error}");
}

#[test]
fn reports_invalid_inputs() {
    let (folder, few, _) = specs();
    let nowhere = folder.path().join("nowhere.yaml");
    let (status, out, error) = result(&diff(&[&nowhere, &few], &[]));
    assert_eq!((status, out.as_str()), (Some(2), ""));
    assert!(error.contains("there is no such file"), "{error}");
    let (status, _, error) = result(&diff(&[&few, &few], &["--version", "1"]));
    assert_eq!(status, Some(2));
    assert!(error.contains("`1` is not a version"), "{error}");
    let broken = folder.path().join("broken.yaml");
    fs::write(&broken, FEW.replace("3.0.3", "2.0")).expect("the file can be accessed");
    let (status, out, error) = result(&diff(&[&few, &broken], &[]));
    assert_eq!((status, out.as_str()), (Some(1), ""));
    assert!(error.contains("error["), "{error}");
}

#[test]
fn warns_if_only_one_spec_has_an_overlay() {
    let (folder, few, more) = specs();
    let spec = folder.path().join("spec");
    fs::create_dir_all(spec.join("contract")).expect("the folder can be accessed");
    fs::write(spec.join("contract/openapi.yaml"), FEW).expect("the file can be accessed");
    let overlay = "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n  \
        - {target: '$.info', update: {title: Beds}, description: It has beds only.}\n";
    fs::write(spec.join("overlay.yaml"), overlay).expect("the file can be accessed");
    let (_, _, errors) = result(&diff(&[&spec, &more], &[]));
    assert!(
        errors.contains("only one of the two specs has an overlay"),
        "{errors}"
    );
    let (_, _, errors) = result(&diff(&[&few, &more], &[]));
    assert!(!errors.contains("overlay"), "{errors}");
}

/// A description with each of these changes, one line each: what is replaced, with what, and what `spec diff` says.
#[test]
fn tells_what_changes_of_credentials_and_servers_break() {
    const BASE: &str = "openapi: 3.0.3
info: {title: Garden, version: '1'}
servers: [{url: 'https://garden.test'}]
security: [{key: []}]
components: {securitySchemes: {key: {type: http, scheme: bearer}, agent: {type: http, scheme: bearer}}}
paths:
  /v1/beds:
    get: {operationId: beds_list, tags: [Beds], responses: {'204': {description: done}}}
";
    let folder = tempfile::tempdir().expect("the folder can be accessed");
    let (old, new) = (
        folder.path().join("old.yaml"),
        folder.path().join("new.yaml"),
    );
    fs::write(&old, BASE).expect("the file can be accessed");
    for (from, to, expected) in [
        (
            "get: {",
            "get: {security: [{agent: []}], ",
            "calls of a client that has only `key` are refused",
        ),
        (
            "key: {type: http, scheme: bearer}",
            "key: {type: http, scheme: basic}",
            "`key` has to be sent as HTTP basic",
        ),
        (
            "agent: {type: http, scheme: bearer}",
            "agent: {type: apiKey, in: header, name: X-Key}",
            "`agent` has to be sent as the header `X-Key`",
        ),
        (
            ", agent: {type: http, scheme: bearer}",
            "",
            "the client no longer has an option for `agent`",
        ),
        (
            "https://garden.test",
            "https://other.test",
            "requests go to another server",
        ),
        (
            "get: {",
            "get: {servers: [{url: 'https://beds.test'}], ",
            "its requests go to another server",
        ),
    ] {
        fs::write(&new, BASE.replacen(from, to, 1)).expect("the file can be accessed");
        let (status, out, error) = result(&diff(&[&old, &new], &["--version", "1.0.0"]));
        assert_eq!(status, Some(1), "{to}: {out}{error}");
        assert!(
            out.contains(&format!("  why   breaks every language: {expected}\n")),
            "{to}: {out}"
        );
    }
    // What a client has still works.
    for (from, to) in [
        ("get: {", "get: {security: [{key: []}, {agent: []}], "),
        ("get: {", "get: {security: [], "),
        ("get: {", "get: {security: [{key: [read]}], "),
    ] {
        fs::write(&new, BASE.replacen(from, to, 1)).expect("the file can be accessed");
        let (status, out, _) = result(&diff(&[&old, &new], &["--version", "1.0.0"]));
        assert_eq!(status, Some(0), "{to}: {out}");
    }
}

#[test]
fn equal_numbers_in_another_notation_are_no_change() {
    let spec = |number: &str| {
        let schema = format!(
            "{{type: number, minimum: {number}, maximum: {number}, multipleOf: {number}, default: {number}}}"
        );
        FEW.replace(
            "responses:",
            &format!("parameters: [{{name: depth, in: query, schema: {schema}}}], responses:"),
        )
    };
    let folder = tempfile::tempdir().expect("the folder can be accessed");
    let (old, new) = (
        folder.path().join("old.yaml"),
        folder.path().join("new.yaml"),
    );
    fs::write(&old, spec("10")).expect("the file can be accessed");
    for (number, verdict) in [
        ("10.0", "same"),
        ("1e1", "same"),
        ("10.00", "same"),
        ("10.01", "patch"),
    ] {
        fs::write(&new, spec(number)).expect("the file can be accessed");
        let (_, out, error) = result(&diff(&[&old, &new], &[]));
        assert!(
            out.starts_with(&format!("{verdict}: ")),
            "{number}: {out}{error}"
        );
    }
}

/// The names of components are no part of an API: a bundle of all files in one names them in its own way.
#[test]
fn a_bundle_of_the_same_state_is_the_same() {
    let folder = tempfile::tempdir().expect("the folder can be accessed");
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("it has a parent"))
            .expect("the folder can be accessed");
        fs::write(&path, text).expect("the file can be accessed");
        path
    };
    let list = |target: &str| {
        let content = format!("content: {{application/json: {{schema: {{$ref: '{target}'}}}}}}");
        FEW.replace(
            "'204': {description: done}",
            &format!("'200': {{description: done, {content}}}"),
        )
    };
    let bed = |urn: &str| {
        format!(
            "{{type: object, properties: {{urn: {{$ref: '{urn}'}}, kind: {{type: string, enum: [a, b]}}}}}}"
        )
    };
    let checkout = write("checkout/api.yaml", &list("beds/bed.yml"));
    write("checkout/beds/bed.yml", &bed("attributes/urn.yml"));
    write("checkout/beds/attributes/urn.yml", "type: string");
    let components = format!(
        "components: {{schemas: {{garden_bed: {}, beds_urn: {{type: string}}}}}}\n",
        bed("#/components/schemas/beds_urn")
    );
    let bundle = write(
        "bundle.yaml",
        &(list("#/components/schemas/garden_bed") + &components),
    );
    for pair in [[&checkout, &bundle], [&bundle, &checkout]] {
        let (status, out, error) = result(&diff(&[pair[0].as_path(), pair[1].as_path()], &[]));
        assert_eq!(status, Some(0), "{out}{error}");
        assert!(out.starts_with("same: "), "{out}{error}");
    }
}
