//! The SDK of every language passes the conformance suite.

use std::{collections::BTreeSet, process::Command};
use tests::conformance::case::cases;

/// What the suite covers. An area that is lost would be noticed nowhere else.
const AREAS: [&str; 22] = [
    "bodies",
    "credentials",
    "enums",
    "errors",
    "headers",
    "null-and-absent",
    "numbers",
    "pacing",
    "paging",
    "paths",
    "queries",
    "reconcile",
    "redirects",
    "requests",
    "retry",
    "servers",
    "streams",
    "time-limits",
    "transfers",
    "unions",
    "unknown-fields",
    "waits",
];

#[test]
fn suite_covers_every_area_with_well_formed_cases() {
    let cases = cases().expect("every case is well formed");
    let areas: BTreeSet<&str> = cases.iter().map(|case| case.area.as_str()).collect();
    assert_eq!(areas, BTreeSet::from(AREAS));
    assert!(cases.len() >= 250, "there are only {} cases", cases.len());
}

fn passes(language: &str) {
    let output = Command::new(env!("CARGO_BIN_EXE_conformance"))
        .args(["--language", language])
        .output()
        .expect("the runner can be started");
    let (table, failures) = (
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    if let Some(line) = failures.lines().find(|line| line.starts_with("SKIPPED")) {
        println!("{line}");
        eprintln!("{line}");
    }
    assert!(output.status.success(), "{failures}\n{table}");
    println!("{table}");
}

#[test]
fn rust_passes() {
    passes("rust");
}

#[test]
fn python_passes() {
    passes("python");
}

#[test]
fn typescript_passes() {
    passes("typescript");
}

#[test]
fn go_passes() {
    passes("go");
}
