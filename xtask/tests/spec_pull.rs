//! Tests of `spec pull`: successful downloads, and failures that must leave the spec unchanged.

mod support;

use std::{fs, io::Write, thread, time::Duration};
use support::{
    COMMIT, ROOT, SpecFolder, THING, archive, archive_with_entry, description_archive, server,
    sha256, small_archive, stderr,
};
use tar::EntryType;

#[test]
fn writes_the_contract_from_an_archive() {
    let spec = SpecFolder::old();
    let url = server::serve_file(small_archive());
    let pulled = spec.pull(&[
        &url,
        "--sha256",
        &sha256(&small_archive()),
        "--rev",
        "7c1300c",
    ]);
    assert!(pulled.status.success(), "{}", stderr(&pulled));
    assert!(stderr(&pulled).contains(&format!("downloading {url}")));
    let contract = support::tree(&spec.folder().join("contract"));
    let all: Vec<u8> = contract.into_values().flatten().collect();
    let all = String::from_utf8(all).expect("the text is UTF-8");
    assert!(all.contains("things_list") && !all.contains("things_old"));
    let source =
        fs::read_to_string(spec.folder().join("source.toml")).expect("the file can be accessed");
    for line in [
        &format!("commit = \"{COMMIT}\""),
        "date = \"2026-08-07\"",
        "root = \"api.yaml\"",
        "files = 2",
    ] {
        assert!(source.contains(line), "missing `{line}` in:\n{source}");
    }
}

#[test]
fn changes_nothing_when_pulled_again() {
    let spec = SpecFolder::from(&small_archive());
    let before = support::tree(&spec.folder());
    let pulled = spec.pull(&[&server::serve_file(small_archive())]);
    assert!(pulled.status.success(), "{}", stderr(&pulled));
    assert_eq!(support::tree(&spec.folder()), before);
}

#[test]
fn follows_redirects() {
    let url = server::serve(|path, stream| {
        if path.ends_with("/there") {
            let length = format!("Content-Length: {}\r\n", small_archive().len());
            server::response(stream, "200 OK", &length, &small_archive());
        } else {
            let to = "Location: /there\r\nContent-Length: 0\r\n";
            server::response(stream, "302 Found", to, b"");
        }
    });
    let pulled = SpecFolder::old().pull(&[&url]);
    assert!(pulled.status.success(), "{}", stderr(&pulled));
}

#[test]
fn refuses_endless_redirects() {
    let url = server::serve(|path, stream| {
        let to = format!("Location: {path}x\r\nContent-Length: 0\r\n");
        server::response(stream, "302 Found", &to, b"");
    });
    SpecFolder::old().assert_pull_fails(&[&url], "redirected more than 5 times");
}

#[test]
fn reports_error_statuses() {
    let spec = SpecFolder::old();
    spec.assert_pull_fails(
        &[&server::serve_status("404 Not Found")],
        "check the revision",
    );
    spec.assert_pull_fails(
        &[&server::serve_status("500 Internal Server Error")],
        "failed with status 500; try again later",
    );
    spec.assert_pull_fails(
        &[&server::serve_status("403 Forbidden")],
        "refused the request with status 403",
    );
    // A response without a body is not an empty file.
    spec.assert_pull_fails(
        &[&server::serve_status("204 No Content")],
        "refused the request with status 204",
    );
}

#[test]
fn reports_a_refused_connection() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let url = format!(
        "http://{}/a",
        port.local_addr().expect("the listener has an address")
    );
    drop(port);
    SpecFolder::old().assert_pull_fails(&[&url], "nothing was changed");
}

#[test]
fn refuses_truncated_downloads() {
    let spec = SpecFolder::old();
    let half = |headers: &'static str, last: &'static [u8]| {
        server::serve(move |_, stream| {
            let bytes = small_archive();
            server::response(stream, "200 OK", headers, &bytes[..bytes.len() / 2]);
            let _ = stream.write_all(last);
        })
    };
    let declared = half("Content-Length: 100000\r\n", b"");
    spec.assert_pull_fails(
        &[&declared],
        "the connection ended before the end of the file",
    );
    // Without a length, only the archive format shows that it is truncated.
    spec.assert_pull_fails(&[&half("", b"")], "the archive is damaged or truncated");
    spec.assert_pull_fails(
        &[&half("Transfer-Encoding: chunked\r\n", b"zz")],
        "nothing was changed",
    );
}

#[test]
fn times_out_on_slow_servers() {
    let spec = SpecFolder::old();
    let silent = server::serve(|_, _| thread::sleep(Duration::from_secs(60)));
    spec.assert_pull_fails(&[&silent, "--timeout", "1"], "took longer than 1 s");
    let stuck = server::serve(|_, stream| {
        server::response(stream, "200 OK", "Content-Length: 100\r\n", b"\x1f\x8b");
        thread::sleep(Duration::from_secs(60));
    });
    spec.assert_pull_fails(&[&stuck, "--timeout", "1"], "took longer than 1 s");
    let trickling = server::serve(|_, stream| {
        server::response(stream, "200 OK", "Content-Length: 1000\r\n", b"\x1f\x8b");
        while stream.write_all(b"x").is_ok() {
            thread::sleep(Duration::from_millis(100));
        }
    });
    spec.assert_pull_fails(&[&trickling, "--timeout", "1"], "took longer than 1 s");
}

#[test]
fn refuses_downloads_that_are_too_large() {
    let spec = SpecFolder::old();
    let declared = server::serve(|_, stream| {
        server::response(stream, "200 OK", "Content-Length: 99999999999\r\n", b"");
        thread::sleep(Duration::from_secs(60));
    });
    spec.assert_pull_fails(&[&declared], "the file is larger than 64 MiB");
    let endless = server::serve(|_, stream| {
        server::response(stream, "200 OK", "", b"");
        while stream.write_all(&[b'x'; 64 << 10]).is_ok() {}
    });
    spec.assert_pull_fails(&[&endless], "the file is larger than 64 MiB");
}

#[test]
fn refuses_files_that_are_not_the_expected_archive() {
    let spec = SpecFolder::old();
    let page = server::serve_file(b"<!doctype html><title>sign in</title>".to_vec());
    spec.assert_pull_fails(&[&page], "it is not a .tar.gz or .tar.xz archive");
    spec.assert_pull_fails(
        &[&server::serve_file(Vec::new())],
        "it is not a .tar.gz or .tar.xz archive",
    );
    spec.assert_pull_fails(
        &[
            &server::serve_file(small_archive()),
            "--sha256",
            &"0".repeat(64),
        ],
        "its sha256 is ",
    );
    spec.assert_pull_fails(
        &[&server::serve_file(small_archive()), "--rev", "1234567"],
        "it contains commit 7c1300c4",
    );
    assert_eq!(spec.pull(&["--sha256", "abc"]).status.code(), Some(2));
}

#[test]
fn refuses_malicious_archives() {
    let spec = SpecFolder::old();
    for path in ["../out", "/out", "openapi/../../out"] {
        let url = server::serve_file(archive_with_entry(path, EntryType::Regular));
        spec.assert_pull_fails(&[&url], &format!("invalid path: `{path}`"));
    }
    let link = server::serve_file(archive_with_entry("openapi/link", EntryType::Symlink));
    spec.assert_pull_fails(
        &[&link],
        "`openapi/link` in the archive is neither a file nor a folder",
    );
}

#[test]
fn refuses_truncated_archives() {
    let spec = SpecFolder::old();
    let bytes = small_archive();
    for length in [3, 20, bytes.len() / 2, bytes.len() - 1] {
        let path = spec.write_sibling("half.tar.gz", &bytes[..length]);
        let path = path.to_str().expect("the text is UTF-8");
        spec.assert_pull_fails(&[path], "the archive is damaged or truncated");
    }
}

#[test]
fn refuses_other_files_for_a_recorded_commit() {
    let spec = SpecFolder::from(&small_archive());
    let other = description_archive(
        ROOT,
        format!("{THING}  size: {{type: integer}}\n").as_bytes(),
    );
    spec.assert_pull_fails(&[&server::serve_file(other)], "but source.toml records");
}

#[test]
fn refuses_invalid_descriptions() {
    let spec = SpecFolder::old();
    let invalid = |root: &str, thing: &[u8]| server::serve_file(description_archive(root, thing));
    // A file that is not UTF-8.
    let url = invalid(ROOT, b"type: object\ntitle: \xff\xfe\n");
    spec.assert_pull_fails(
        &[&url],
        "the file is not valid UTF-8 from this position on\n  --> specification/thing.yml:2:8",
    );
    // A reference to a missing file.
    let absent = ROOT.replace("thing.yml", "absent.yml");
    spec.assert_pull_fails(&[&invalid(&absent, b"")], "cannot read `absent.yml`");
    // A reference to a file outside of the archive.
    let above = ROOT.replace("thing.yml", "../../secret.yml");
    spec.assert_pull_fails(&[&invalid(&above, b"")], "error[");
    // No description.
    let none = archive(COMMIT, &[("README.md", b"about")]);
    let output = spec.pull(&[&server::serve_file(none)]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("does not contain the root document"));
}

#[cfg(unix)]
#[test]
fn keeps_the_spec_if_the_disk_is_full() {
    let spec = SpecFolder::old();
    let noise: String = (0..20_000_u32)
        .map(|number| format!("# {:x}\n", number.wrapping_mul(2_654_435_761)))
        .collect();
    let large = description_archive(ROOT, format!("{noise}{THING}").as_bytes());
    assert!(large.len() > 64 << 10);
    let path = spec.write_sibling("large.tar.gz", &large);
    let pull = |archive: &str| {
        let mut command = support::xtask();
        command.args(["spec", "pull", archive, "--to"]);
        command.arg(spec.folder());
        command
    };
    // During the download, and during unpacking.
    spec.assert_failed_unchanged(
        &support::run_with_file_size_limit(64, &pull(&server::serve_file(large))),
        "the file cannot be written: ",
    );
    let unpacking = pull(path.to_str().expect("the text is UTF-8"));
    spec.assert_failed_unchanged(
        &support::run_with_file_size_limit(64, &unpacking),
        "thing.yml: File too large",
    );
    // While the contract is written.
    let values: Vec<String> = (0..8_000).map(|number| format!("v{number}")).collect();
    let thing = format!("type: string\nenum: [{}]\n", values.join(", "));
    let wide = description_archive(ROOT, thing.as_bytes());
    let path = spec.write_sibling("wide.tar.gz", &wide);
    let output =
        support::run_with_file_size_limit(112, &pull(path.to_str().expect("the text is UTF-8")));
    spec.assert_failed_unchanged(&output, "cannot write ");
    assert!(stderr(&output).contains("files unpacked"));
}
