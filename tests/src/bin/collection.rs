//! The program `collection`: reads descriptions of other APIs, and checks the crates that are emitted for them.

use clap::Parser;
use std::{
    fs, io,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};
use tests::{
    collection::{Reading, descriptions, draw, folder, read},
    root,
};

/// Read descriptions of other APIs, and report what is refused
#[derive(Debug, Parser)]
#[command(name = "collection")]
struct Flags {
    /// Folders or files to read instead of the installed packages
    paths: Vec<PathBuf>,
    /// Emit this many drawn crates and run `cargo check` on them
    #[arg(long, value_name = "COUNT")]
    check: Option<usize>,
    /// Draw other descriptions
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    seed: u64,
}

fn main() -> ExitCode {
    let flags = Flags::parse();
    let paths = match flags.paths.as_slice() {
        [] => vec![folder()],
        paths => paths.to_vec(),
    };
    let mut all: Vec<PathBuf> = paths.iter().flat_map(|path| descriptions(path)).collect();
    if all.is_empty() {
        eprintln!(
            "error: there are no descriptions; tests/collection/README.md says how to install them"
        );
        return ExitCode::FAILURE;
    }
    if let Some(count) = flags.check {
        all = draw(all, count, flags.seed);
    }
    let crates = flags.check.map(|_| root().join("target/collection/crates"));
    let (mut written, mut refused, mut slowest) = (0, 0, Vec::new());
    let mut members = Vec::new();
    for path in &all {
        let (reading, took) = read(path);
        slowest.push((took, path));
        match reading {
            Reading::Written(files) => {
                written += 1;
                if let Some(crates) = &crates {
                    let name = format!("described_{}", members.len());
                    if let Err(error) = write_crate(&crates.join(&name), &name, &files) {
                        eprintln!("error: cannot write {name}: {error}");
                        return ExitCode::FAILURE;
                    }
                    println!("{name}: {}", path.display());
                    members.push(name);
                }
            }
            Reading::Refused(why) => {
                refused += 1;
                println!("refused {}: {why}", path.display());
            }
            Reading::Panicked => {
                refused += 1;
                println!("panicked {}", path.display());
            }
        }
    }
    println!("{written} of {} written, {refused} refused", all.len());
    slowest.sort();
    for (took, path) in slowest.iter().rev().take(5) {
        println!("{:.1} s: {}", took.as_secs_f64(), path.display());
    }
    match crates {
        Some(crates) => check(&crates, &members),
        None => ExitCode::SUCCESS,
    }
}

/// Writes a crate under a name of its own, as a member of one workspace.
fn write_crate(folder: &Path, name: &str, files: &codegen::Files) -> io::Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    for (path, text) in files {
        let target = folder.join(path);
        fs::create_dir_all(target.parent().unwrap_or(folder))?;
        let text = match path.as_str() {
            "Cargo.toml" => manifest(text, name),
            _ => text.clone(),
        };
        fs::write(target, text)?;
    }
    Ok(())
}

/// The manifest with the name of the member, and with the runtime and fake of this workspace.
fn manifest(text: &str, name: &str) -> String {
    let mut is_named = false;
    let lines = text.lines().map(|line| {
        if line.starts_with("name = ") && !is_named {
            is_named = true;
            return format!("name = {name:?}\n");
        }
        let line = line
            .replace(
                "path = \"../runtime\"",
                &format!("path = {:?}", root().join("runtime")),
            )
            .replace(
                "path = \"../fake\"",
                &format!("path = {:?}", root().join("fake")),
            );
        format!("{line}\n")
    });
    lines.collect()
}

/// Checks all crates, and reports each one with an error or a warning.
fn check(crates: &Path, members: &[String]) -> ExitCode {
    let list: Vec<String> = members.iter().map(|name| format!("{name:?}")).collect();
    let workspace = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [{}]\n",
        list.join(", ")
    );
    let lock = root().join("Cargo.lock");
    if let Err(error) = fs::write(crates.join("Cargo.toml"), workspace)
        .and_then(|()| fs::copy(lock, crates.join("Cargo.lock")).map(drop))
    {
        eprintln!("error: cannot write the workspace: {error}");
        return ExitCode::FAILURE;
    }
    let checked = Command::new(env!("CARGO"))
        .args([
            "check",
            "--workspace",
            "--keep-going",
            "--offline",
            "--message-format",
            "short",
        ])
        .args(["--no-default-features", "--features", "full"])
        .arg("--manifest-path")
        .arg(crates.join("Cargo.toml"))
        .env("CARGO_TARGET_DIR", crates.join("target"))
        .env("CARGO_INCREMENTAL", "0")
        .output();
    let output = match checked {
        Ok(output) => String::from_utf8_lossy(&output.stderr).into_owned(),
        Err(error) => {
            eprintln!("error: cargo does not run: {error}");
            return ExitCode::FAILURE;
        }
    };
    let findings: Vec<&str> = output
        .lines()
        .filter(|line| {
            line.contains(": error") || line.contains(": warning") || line.starts_with("error")
        })
        .collect();
    let failed = members
        .iter()
        .filter(|name| {
            findings
                .iter()
                .any(|line| line.starts_with(&format!("{name}/")))
        })
        .count();
    for line in findings.iter().take(100) {
        println!("{line}");
    }
    println!(
        "{} of {} compile without a warning",
        members.len() - failed,
        members.len()
    );
    if findings.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
