//! The Python package passes its own checks: format, types, and tests against the fake.

use digitalocean_sdk::Client;
use openapi_sdk_fake::{Fixtures, HttpServer, Time};
use std::{env, process::Command, time::Duration};
use tests::{emitted::toolchains, root};

/// Set where a missing Python is a failure and not a reason to skip.
const REQUIRED: &str = "REQUIRE_PYTHON";

#[test]
fn python_package_passes_its_checks() {
    let Some(python) = toolchains::python() else {
        let message = "there is no Python 3.11 or later with the locked packages";
        assert!(env::var_os(REQUIRED).is_none(), "{message}");
        eprintln!("SKIPPED: {message}");
        return;
    };
    let fake = HttpServer::new(
        Client::FIXTURES,
        Client::REQUEST_TYPES,
        Time::Virtual {
            per_request: Duration::from_secs(5),
        },
    );
    let fake = fake.start(0).expect("a local port is free");
    let mut check = Command::new(python);
    check
        .args(["tests/check.py", "formatted", "typed", "tested"])
        .env("DIGITALOCEAN_FAKE_URL", fake.url());
    let status = check.current_dir(root().join("bindings/python")).status();
    let status = status.expect("the environment has a Python");
    assert!(status.success(), "see the output above");
}
