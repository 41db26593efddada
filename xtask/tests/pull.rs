//! Pulling knows one way to succeed and many to fail, after which nothing is changed.

mod kit;

use kit::{COMMIT, ROOT, Spec, THING, archive, described, hostile, said, server, sha256, small};
use std::{fs, io::Write, thread, time::Duration};
use tar::EntryType;

#[test]
fn an_archive_becomes_the_contract() {
    let spec = Spec::old();
    let url = server::whole(small());
    let pulled = spec.pull(&[&url, "--sha256", &sha256(&small()), "--rev", "7c1300c"]);
    assert!(pulled.status.success(), "{}", said(&pulled));
    assert!(said(&pulled).contains(&format!("fetching {url}")));
    let contract = kit::tree(&spec.folder().join("contract"));
    let all: Vec<u8> = contract.into_values().flatten().collect();
    let all = String::from_utf8(all).expect("text");
    assert!(all.contains("things_list") && !all.contains("things_old"));
    let source = fs::read_to_string(spec.folder().join("source.toml")).expect("a file");
    for line in [
        &format!("commit = \"{COMMIT}\""),
        "date = \"2026-08-07\"",
        "root = \"api.yaml\"",
        "files = 2",
    ] {
        assert!(source.contains(line), "`{line}` is not in:\n{source}");
    }
}

#[test]
fn the_same_again_changes_nothing() {
    let spec = Spec::from(&small());
    let before = kit::tree(&spec.folder());
    let pulled = spec.pull(&[&server::whole(small())]);
    assert!(pulled.status.success(), "{}", said(&pulled));
    assert_eq!(kit::tree(&spec.folder()), before);
}

#[test]
fn a_redirect_is_followed() {
    let url = server::serve(|path, stream| {
        if path.ends_with("/there") {
            let length = format!("Content-Length: {}\r\n", small().len());
            server::response(stream, "200 OK", &length, &small());
        } else {
            let to = "Location: /there\r\nContent-Length: 0\r\n";
            server::response(stream, "302 Found", to, b"");
        }
    });
    let pulled = Spec::old().pull(&[&url]);
    assert!(pulled.status.success(), "{}", said(&pulled));
}

#[test]
fn redirects_end() {
    let url = server::serve(|path, stream| {
        let to = format!("Location: {path}x\r\nContent-Length: 0\r\n");
        server::response(stream, "302 Found", &to, b"");
    });
    Spec::old().refused(&[&url], "redirects more than 5 times");
}

#[test]
fn a_server_may_refuse() {
    let spec = Spec::old();
    spec.refused(
        &[&server::status("404 Not Found")],
        "is the revision right?",
    );
    spec.refused(
        &[&server::status("500 Internal Server Error")],
        "has trouble (status 500); try again later",
    );
    spec.refused(&[&server::status("403 Forbidden")], "refuses (status 403)");
    // An answer without a file is not an empty file.
    spec.refused(&[&server::status("204 No Content")], "refuses (status 204)");
}

#[test]
fn nobody_may_be_there() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}/a", port.local_addr().expect("an address"));
    drop(port);
    Spec::old().refused(&[&url], "nothing was changed");
}

#[test]
fn a_body_may_be_cut() {
    let spec = Spec::old();
    let half = |headers: &'static str, last: &'static [u8]| {
        server::serve(move |_, stream| {
            let bytes = small();
            server::response(stream, "200 OK", headers, &bytes[..bytes.len() / 2]);
            let _ = stream.write_all(last);
        })
    };
    let declared = half("Content-Length: 100000\r\n", b"");
    spec.refused(&[&declared], "the connection ended before the file did");
    // Without a length only the archive itself knows where it ends.
    spec.refused(&[&half("", b"")], "the archive is damaged or cut short");
    spec.refused(
        &[&half("Transfer-Encoding: chunked\r\n", b"zz")],
        "nothing was changed",
    );
}

#[test]
fn a_server_may_be_slow() {
    let spec = Spec::old();
    let silent = server::serve(|_, _| thread::sleep(Duration::from_secs(60)));
    spec.refused(&[&silent, "--timeout", "1"], "did not come within 1 s");
    let stuck = server::serve(|_, stream| {
        server::response(stream, "200 OK", "Content-Length: 100\r\n", b"\x1f\x8b");
        thread::sleep(Duration::from_secs(60));
    });
    spec.refused(&[&stuck, "--timeout", "1"], "did not come within 1 s");
    let drops = server::serve(|_, stream| {
        server::response(stream, "200 OK", "Content-Length: 1000\r\n", b"\x1f\x8b");
        while stream.write_all(b"x").is_ok() {
            thread::sleep(Duration::from_millis(100));
        }
    });
    spec.refused(&[&drops, "--timeout", "1"], "did not come within 1 s");
}

#[test]
fn there_may_be_too_much() {
    let spec = Spec::old();
    let declared = server::serve(|_, stream| {
        server::response(stream, "200 OK", "Content-Length: 99999999999\r\n", b"");
        thread::sleep(Duration::from_secs(60));
    });
    spec.refused(&[&declared], "it is larger than 64 MiB");
    let endless = server::serve(|_, stream| {
        server::response(stream, "200 OK", "", b"");
        while stream.write_all(&[b'x'; 64 << 10]).is_ok() {}
    });
    spec.refused(&[&endless], "it is larger than 64 MiB");
}

#[test]
fn it_may_be_something_else() {
    let spec = Spec::old();
    let page = server::whole(b"<!doctype html><title>sign in</title>".to_vec());
    spec.refused(&[&page], "this is no .tar.gz or .tar.xz");
    spec.refused(
        &[&server::whole(Vec::new())],
        "this is no .tar.gz or .tar.xz",
    );
    spec.refused(
        &[&server::whole(small()), "--sha256", &"0".repeat(64)],
        "its sha256 is ",
    );
    spec.refused(
        &[&server::whole(small()), "--rev", "1234567"],
        "it is of commit 7c1300c4",
    );
    assert_eq!(spec.pull(&["--sha256", "abc"]).status.code(), Some(2));
}

#[test]
fn an_archive_may_mean_harm() {
    let spec = Spec::old();
    for path in ["../out", "/out", "openapi/../../out"] {
        let url = server::whole(hostile(path, EntryType::Regular));
        spec.refused(&[&url], &format!("path that is refused: `{path}`"));
    }
    let link = server::whole(hostile("openapi/link", EntryType::Symlink));
    spec.refused(
        &[&link],
        "`openapi/link` in the archive is neither a file nor a folder",
    );
}

#[test]
fn an_archive_may_be_half_written() {
    let spec = Spec::old();
    let bytes = small();
    for length in [3, 20, bytes.len() / 2, bytes.len() - 1] {
        let path = spec.beside("half.tar.gz", &bytes[..length]);
        let path = path.to_str().expect("text");
        spec.refused(&[path], "the archive is damaged or cut short");
    }
}

#[test]
fn a_pinned_commit_keeps_its_files() {
    let spec = Spec::from(&small());
    let other = described(
        ROOT,
        format!("{THING}  size: {{type: integer}}\n").as_bytes(),
    );
    spec.refused(&[&server::whole(other)], "but source.toml pins");
}

#[test]
fn what_it_holds_may_be_wrong() {
    let spec = Spec::old();
    let wrong = |root: &str, thing: &[u8]| server::whole(described(root, thing));
    // A file that is no text.
    let url = wrong(ROOT, b"type: object\ntitle: \xff\xfe\n");
    spec.refused(
        &[&url],
        "the file is not valid UTF-8 from this position on\n  --> specification/thing.yml:2:8",
    );
    // A file that is not there.
    let absent = ROOT.replace("thing.yml", "absent.yml");
    spec.refused(&[&wrong(&absent, b"")], "cannot read `absent.yml`");
    // A file that refers out of the archive.
    let above = ROOT.replace("thing.yml", "../../secret.yml");
    spec.refused(&[&wrong(&above, b"")], "error[");
    // No description at all.
    let none = archive(COMMIT, &[("README.md", b"about")]);
    let output = spec.pull(&[&server::whole(none)]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("holds no root document"));
}

#[cfg(unix)]
#[test]
fn the_disk_may_be_full() {
    let spec = Spec::old();
    let noise: String = (0..20_000_u32)
        .map(|number| format!("# {:x}\n", number.wrapping_mul(2_654_435_761)))
        .collect();
    let large = described(ROOT, format!("{noise}{THING}").as_bytes());
    assert!(large.len() > 64 << 10);
    let path = spec.beside("large.tar.gz", &large);
    let pull = |what: &str| {
        let mut command = kit::xtask();
        command.args(["spec", "pull", what, "--to"]);
        command.arg(spec.folder());
        command
    };
    // While it is fetched, and while it is unpacked.
    spec.left(
        &kit::cramped(64, &pull(&server::whole(large))),
        "it cannot be written: ",
    );
    let unpacking = pull(path.to_str().expect("text"));
    spec.left(&kit::cramped(64, &unpacking), "thing.yml: File too large");
    // While the contract is written.
    let values: Vec<String> = (0..8_000).map(|number| format!("v{number}")).collect();
    let thing = format!("type: string\nenum: [{}]\n", values.join(", "));
    let wide = described(ROOT, thing.as_bytes());
    let path = spec.beside("wide.tar.gz", &wide);
    let output = kit::cramped(112, &pull(path.to_str().expect("text")));
    spec.left(&output, "cannot write ");
    assert!(said(&output).contains("files unpacked"));
}
