//! The Go module passes its own checks: format, vet, and tests against the fake. The programs that it is compared with compile.

use digitalocean_sdk::Client;
use openapi_sdk_fake::{Fixtures, HttpServer, Time};
use std::{env, path::PathBuf, process::Command, time::Duration};
use tests::emitted::toolchains;

/// Set where a missing Go is a failure and not a reason to skip.
const REQUIRED: &str = "REQUIRE_GO";

/// Whether Go is installed. The test is skipped otherwise.
fn has_go(what: &str) -> bool {
    let has_go = toolchains::has_go();
    if !has_go {
        assert!(env::var_os(REQUIRED).is_none(), "`go` is not installed");
        eprintln!("SKIPPED: `go` is not installed, so {what}");
    }
    has_go
}

/// `every_task_is_shorter_than_with_godo` counts the lines of these programs.
#[test]
fn programs_with_godo_compile() {
    if !has_go("the programs with godo were not compiled") {
        return;
    }
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("godo");
    let format = Command::new("gofmt").arg("-l").arg(&folder).output();
    let format = format.expect("gofmt starts");
    assert_eq!(String::from_utf8_lossy(&format.stdout), "", "not formatted");
    let vet = Command::new("go")
        .args(["vet", "./..."])
        .current_dir(folder)
        .output();
    let vet = vet.expect("go starts");
    assert!(
        vet.status.success(),
        "{}",
        String::from_utf8_lossy(&vet.stderr)
    );
}

#[test]
fn go_module_passes_its_checks() {
    if !has_go("the Go module was not tested") {
        return;
    }
    let fake = HttpServer::new(
        Client::FIXTURES,
        Client::REQUEST_TYPES,
        Time::Virtual {
            per_request: Duration::from_secs(5),
        },
    );
    let fake = fake.start(0).expect("a local port is free");
    let module = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../bindings/go");
    let status = Command::new(module.join("check"))
        .arg("--quick")
        .env("DIGITALOCEAN_FAKE_URL", fake.url())
        .status();
    let status = status.expect("bindings/go/check starts");
    assert!(status.success(), "see the output above");
}
