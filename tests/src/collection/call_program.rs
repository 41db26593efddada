//! Programs that call every operation of another API through its crate.

use super::call_judge::{BASE, CallRun, Judge, output_of};
use crate::{
    bodies::json_tree::Tree, call_arguments::Arguments, emitted::package_checks::CrateWorkspace,
    root, synth::Mode,
};
use ir::Checked;
use std::{
    env::consts::EXE_EXTENSION,
    fs, io,
    path::{Path, PathBuf},
    process::Command,
};

/// Modules that the emitted calls need, from the sources of this package.
const MODULES: [&str; 5] = [
    "base64",
    "call_arguments",
    "call_options",
    "call_outcome",
    "method_example",
];

/// The name of the program beside a member of a workspace.
fn program(member: &str) -> String {
    format!("{member}-calls")
}

fn name(checked: &Checked) -> &str {
    let packages = &checked.api().service.packages;
    packages
        .get("rust")
        .map_or("", |package| package.name.as_str())
}

/// Adds a program to a workspace that calls the crate at a position.
pub fn add(workspace: &CrateWorkspace, position: usize, checked: &Checked) -> io::Result<()> {
    let member = CrateWorkspace::member(position);
    let folder = workspace.folder().join(program(&member));
    let source = folder.join("src");
    let package = name(checked);
    for (path, text) in codegen::test_calls(checked) {
        write(&source.join("calls").join(path), &text)?;
    }
    let main = crate::text("tests/collection/call_program/main.rs").unwrap_or_default();
    // The emitted calls name the crate as it is, and the modules from this package name that of DigitalOcean.
    let alias = format!(
        "\nextern crate {} as digitalocean_sdk;\n",
        package.replace('-', "_")
    );
    write(&source.join("main.rs"), &(main + &alias))?;
    let mut modules = String::new();
    for name in MODULES {
        let path = root().join(format!("tests/src/{name}.rs"));
        modules.push_str(&format!("#[path = {path:?}]\npub mod {name};\n"));
    }
    write(&source.join("api.rs"), &modules)?;
    let manifest = format!(
        "[package]\nname = {:?}\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\nbase64 = \"0.22\"\n\
         {package} = {{ package = {member:?}, path = \"../{member}\", default-features = false, features = [\"full\", \"fake\"] }}\n",
        program(&member)
    );
    write(&folder.join("Cargo.toml"), &manifest)
}

/// Where a program is built.
fn built(target: &Path, position: usize) -> PathBuf {
    let name = program(&CrateWorkspace::member(position));
    target
        .join("debug")
        .join(name)
        .with_extension(EXE_EXTENSION)
}

/// Builds the programs at these positions. The error is what the compiler says.
pub fn build(workspace: &CrateWorkspace, positions: &[usize], target: &Path) -> Result<(), String> {
    for position in positions {
        // What an earlier run left there is another program.
        let earlier = built(target, *position);
        if earlier.exists() {
            fs::remove_file(&earlier).map_err(|error| error.to_string())?;
        }
    }
    let mut cargo = workspace.cargo("build", target);
    cargo.args(["--keep-going", "--message-format", "short"]);
    for position in positions {
        cargo.args(["--package", &program(&CrateWorkspace::member(*position))]);
    }
    let output = cargo.output().map_err(|error| error.to_string())?;
    match output.status.success() {
        true => Ok(()),
        false => Err(String::from_utf8_lossy(&output.stderr).into_owned()),
    }
}

/// The reports among printed lines. Examples print as well.
fn reports(lines: &str) -> Vec<Tree> {
    let is_report = |one: &Tree| one.get("operation").is_some();
    let parsed = lines.lines().filter_map(Tree::parse);
    parsed.filter(is_report).collect()
}

/// Runs the example of every method. Returns how many ran, and what is wrong, one line each.
pub fn run_examples(position: usize, target: &Path) -> Result<(usize, Vec<String>), String> {
    let lines = output_of(Command::new(built(target, position)), "")?;
    let reports = reports(&lines);
    let mut findings = Vec::new();
    for report in &reports {
        let text = |key: &str| report.get(key).and_then(Tree::text);
        let requests = report.get("requests").map_or(&[][..], Tree::items);
        let wrong = requests
            .iter()
            .flat_map(|request| request.get("wrong").map_or(&[][..], Tree::items))
            .filter_map(Tree::text);
        let silent = (requests.is_empty() && text("error").is_none()).then_some("it sends nothing");
        let all = text("error").into_iter().chain(wrong).chain(silent);
        let operation = text("operation").unwrap_or_default();
        findings.extend(all.map(|what| format!("{operation}: {what}")));
    }
    Ok((reports.len(), findings))
}

/// Calls every operation with all arguments and with the required ones, and runs its example.
pub fn run(
    position: usize,
    description: &Path,
    checked: &Checked,
    target: &Path,
    judge: &Judge,
) -> Result<CallRun, String> {
    let path = built(target, position);
    let mut calls = String::new();
    let mut operations = 0;
    for (_, operation) in checked.api().operations() {
        operations += 1;
        for (mode, name) in [
            (Mode::Full, "all arguments"),
            (Mode::Minimal, "required arguments"),
        ] {
            let arguments = Arguments::of(checked, operation, mode, BASE);
            calls.push_str(&line(&operation.id, name, &arguments));
            calls.push('\n');
        }
    }
    let lines = output_of(Command::new(path), &calls)?;
    let reports = reports(&lines);
    let examples = reports.iter().filter(|one| {
        let mode = one.get("mode").and_then(Tree::text);
        mode == Some("example")
    });
    let expected = operations * 2 + examples.count();
    judge.run(description, checked, &reports, expected)
}

/// The arguments of a call as a line of JSON.
fn line(operation: &str, mode: &str, arguments: &Arguments) -> String {
    let text = |text: &str| Tree::Text(text.to_owned());
    let entry = |key: &str, value: Tree| (key.to_owned(), value);
    let params = arguments
        .params
        .iter()
        .map(|((place, name), value)| Tree::List(vec![text(place), text(name), text(value)]));
    let mut entries = vec![
        entry("operation", text(operation)),
        entry("mode", text(mode)),
        entry("params", Tree::List(params.collect())),
        entry("url", text(&arguments.url)),
    ];
    if let Some(body) = &arguments.body {
        entries.push(entry("body", text(body)));
    }
    if let Some(bytes) = &arguments.bytes {
        entries.push(entry("bytes", text(&String::from_utf8_lossy(bytes))));
    }
    Tree::Map(entries).write()
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    fs::create_dir_all(path.parent().unwrap_or(path))?;
    fs::write(path, text)
}
