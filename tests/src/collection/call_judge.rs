//! Judges the calls of every operation of another API, in any language, by the requests that were sent.

use crate::{bodies::json_tree::Tree, root};
use ir::Checked;
use std::{
    io::{self, Write},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
};

/// The base URL of the clients and of the judge.
pub const BASE: &str = "https://api.example";

/// What the last line of the judge begins with, before the number of parameters that it cannot judge.
const NOT_JUDGED: &str = "parameters that are not judged: ";

/// What became of the calls of one API.
#[derive(Default)]
pub struct CallRun {
    /// How many operations were called.
    pub operations: usize,
    /// How many requests were sent and judged.
    pub requests: usize,
    /// How many parameters of the operations the judge cannot judge.
    pub unjudged_params: usize,
    /// What is wrong, one line each.
    pub findings: Vec<String>,
}

/// What validates requests against a description: a library of others, so that it shares nothing with the compiler.
pub struct Judge {
    python: PathBuf,
}

impl Judge {
    /// The judge, if it is installed. See `tests/collection/README.md`.
    #[must_use]
    pub fn find() -> Option<Self> {
        let python = root().join("target/collection/python/bin/python");
        python.is_file().then_some(Self { python })
    }

    /// Judges the reports of calls, of which this many are expected. Each names its operation and has the requests that were
    /// sent.
    pub fn run(
        &self,
        description: &Path,
        checked: &Checked,
        reports: &[Tree],
        expected: usize,
    ) -> Result<CallRun, String> {
        let mut findings = Vec::new();
        let (mut requests, mut judged) = (String::new(), 0);
        for report in reports {
            let text = |key: &str| report.get(key).and_then(Tree::text);
            let operation = text("operation").unwrap_or_default();
            let mode = text("mode").unwrap_or_default();
            let mut say = |what: &str| findings.push(format!("{operation} with {mode}: {what}"));
            if let Some(error) = text("error") {
                say(error);
            }
            for drift in report.get("drift").map_or(&[][..], Tree::items) {
                say(drift.text().unwrap_or_default());
            }
            let sent = report.get("requests").map_or(&[][..], Tree::items);
            if sent.is_empty() && text("error").is_none() {
                say("it sends nothing");
            }
            for request in sent {
                for wrong in request.get("wrong").map_or(&[][..], Tree::items) {
                    say(wrong.text().unwrap_or_default());
                }
                let taken_for = request.get("operation").and_then(Tree::text);
                if taken_for != Some(operation) {
                    say(&format!("the fake takes it for {taken_for:?}"));
                }
                judged += 1;
                requests.push_str(&judged_line(checked, operation, request).write());
                requests.push('\n');
            }
        }
        if reports.len() < expected {
            let count = reports.len();
            findings.push(format!("{count} of {expected} calls were reported"));
        }
        let (found, unjudged_params) = self.findings(description, &requests)?;
        findings.extend(found);
        Ok(CallRun {
            operations: checked.api().operations().count(),
            requests: judged,
            unjudged_params,
            findings,
        })
    }

    /// What the description does not allow in requests, which are lines of JSON, and how many parameters are not judged.
    fn findings(&self, description: &Path, requests: &str) -> Result<(Vec<String>, usize), String> {
        let mut command = Command::new(&self.python);
        command.arg(root().join("tests/collection/judge_requests.py"));
        command.arg(description).arg(BASE);
        let printed = output_of(command, requests)?;
        let mut lines: Vec<String> = printed.lines().map(str::to_owned).collect();
        let last = lines.pop().unwrap_or_default();
        let count = last.strip_prefix(NOT_JUDGED).map(str::parse);
        match count {
            Some(Ok(count)) => Ok((lines, count)),
            Some(Err(_)) | None => Err(format!("the judge ended with `{last}`")),
        }
    }
}

/// A request with the operation that it is meant for.
fn judged_line(checked: &Checked, id: &str, request: &Tree) -> Tree {
    let mut operations = checked.api().operations();
    let operation = operations.find(|(_, operation)| operation.id == id);
    let template = operation.map_or_else(String::new, |(_, operation)| operation.template());
    let mut entries = request.entries().to_vec();
    entries.push(("call".to_owned(), Tree::Text(id.to_owned())));
    entries.push(("template".to_owned(), Tree::Text(template)));
    Tree::Map(entries)
}

/// What a command prints that reads a text.
pub fn output_of(mut command: Command, input: &str) -> Result<String, String> {
    let failed = |error: io::Error| error.to_string();
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().map_err(failed)?;
    let stdin = child.stdin.take();
    let text = input.to_owned();
    let writer =
        thread::spawn(move || stdin.map_or(Ok(()), |mut stdin| stdin.write_all(text.as_bytes())));
    let output = child.wait_with_output().map_err(failed)?;
    if !matches!(writer.join(), Ok(Ok(()))) || !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
