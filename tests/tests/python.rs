//! The Python package passes its own checks: format, types, and tests against the fake.

use digitalocean_sdk::Client;
use openapi_sdk_fake::{Fixtures, HttpServer, Time};
use std::{
    env,
    path::PathBuf,
    process::{Command, ExitStatus},
    time::Duration,
};

/// Set where a missing Python is a failure and not a reason to skip.
const REQUIRED: &str = "REQUIRE_PYTHON";

fn package() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../bindings/python")
}

fn run(command: &mut Command) -> Option<ExitStatus> {
    command.current_dir(package()).status().ok()
}

/// The Python of the package's environment, which is made if necessary.
fn python() -> Option<PathBuf> {
    let is_recent = "import sys; sys.exit(sys.version_info < (3, 11))";
    let found = ["python3", "python3.13", "python3.12", "python3.11"]
        .into_iter()
        .find(|name| {
            let status = run(Command::new(name).args(["-c", is_recent]));
            status.is_some_and(|status| status.success())
        })?;
    let made = run(Command::new(found).arg("tests/make_venv.py"))?;
    made.success().then(|| package().join(".venv/bin/python"))
}

#[test]
fn python_package_passes_its_checks() {
    let Some(python) = python() else {
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
    let status = run(&mut check).expect("the environment has a Python");
    assert!(status.success(), "see the output above");
}
