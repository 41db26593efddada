//! Publishing knows which crates go to the registry, in which order, and what must hold before.

use crate::{
    failure::Failure,
    flags, input,
    pack::{self, Pack, cargo, metadata},
    regen,
};
use std::{
    path::{Path, PathBuf},
    process::Command,
};

/// The crates, each after those it stands on.
const CRATES: [&str; 3] = [
    "openapi-sdk-runtime",
    "openapi-sdk-fake",
    "digitalocean-sdk",
];
/// What cargo takes the token from.
const TOKEN: &str = "CARGO_REGISTRY_TOKEN";

/// Packs and checks the crates, and unless it is a trial, publishes them.
pub fn run(flags: &flags::Release) -> Result<(), Failure> {
    let root = input::workspace()?;
    let versions = versions(&root)?;
    if !flags.dry_run {
        ready(&root, &versions)?;
    }
    let packs = packed(&root, flags, &versions)?;
    let mut out = String::from(pack::HEAD);
    let mut wrong = consistent(&packs);
    for pack in &packs {
        out.push_str(&pack.row());
        let sentences = pack.wrong.iter();
        wrong.extend(sentences.map(|one| format!("{}: {one}", pack.name)));
    }
    regen::say(&out)?;
    if !wrong.is_empty() {
        return Err(Failure::Finding(format!(
            "nothing was published:\n{}",
            wrong.join("\n")
        )));
    }
    if flags.dry_run {
        return regen::say("nothing was published, as it was a trial\n");
    }
    for name in CRATES {
        publish(&root, name)?;
    }
    Ok(())
}

/// The crates' versions in the workspace, and the folder that cargo builds in.
struct Versions {
    crates: Vec<(&'static str, String)>,
    target: PathBuf,
}

fn versions(root: &Path) -> Result<Versions, Failure> {
    let all = metadata(&root.join("Cargo.toml"))?;
    let packages = all["packages"].as_array().cloned().unwrap_or_default();
    let version = |name: &str| {
        let found = packages.iter().find(|package| package["name"] == name)?;
        found["version"].as_str().map(str::to_owned)
    };
    let missing = |name| Failure::Finding(format!("the workspace has no crate {name}"));
    let crates = CRATES.map(|name| Ok((name, version(name).ok_or_else(|| missing(name))?)));
    Ok(Versions {
        crates: crates.into_iter().collect::<Result<_, Failure>>()?,
        target: all["target_directory"].as_str().unwrap_or("target").into(),
    })
}

/// Fails unless this state of the tree may be published.
fn ready(root: &Path, versions: &Versions) -> Result<(), Failure> {
    if std::env::var_os(TOKEN).is_none_or(|token| token.is_empty()) {
        return Err(Failure::Usage(format!(
            "there is no {TOKEN}; without one, try `cargo xtask release --dry-run`"
        )));
    }
    if !git(root, &["status", "--porcelain"])?.is_empty() {
        return Err(Failure::Finding(
            "the tree has changes that are not committed; commit them, so that what is published can be found again".into(),
        ));
    }
    let Some((_, version)) = versions.crates.last() else {
        return Ok(());
    };
    let tags = git(root, &["tag", "--points-at", "HEAD"])?;
    let tag = format!("v{version}");
    if tags.lines().all(|line| line != tag) {
        return Err(Failure::Finding(format!(
            "this commit has no tag `{tag}`; set it with `git tag {tag}`"
        )));
    }
    Ok(())
}

/// What git prints.
pub fn git(root: &Path, arguments: &[&str]) -> Result<String, Failure> {
    let asked = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(arguments)
        .output()
        .map_err(|error| Failure::Finding(format!("cannot run git: {error}")))?;
    if !asked.status.success() {
        let why = String::from_utf8_lossy(&asked.stderr).trim().to_owned();
        return Err(Failure::Finding(format!(
            "`git {}` failed: {why}",
            arguments.join(" ")
        )));
    }
    Ok(String::from_utf8_lossy(&asked.stdout).into_owned())
}

/// Packs the crates together, so that one is built on the archive of the other, and looks at them.
fn packed(root: &Path, flags: &flags::Release, versions: &Versions) -> Result<Vec<Pack>, Failure> {
    let mut command = cargo();
    command.current_dir(root).arg("package");
    for name in CRATES {
        command.args(["--package", name]);
    }
    if flags.dry_run {
        command.arg("--allow-dirty");
    }
    if flags.quick {
        command.args(["--no-verify", "--offline"]);
    }
    run_it(&mut command, "the crates cannot be packed")?;
    let mut words = vec![root.display().to_string()];
    words.extend(std::env::home_dir().map(|home| format!("{}/", home.display())));
    // Of a machine where home is the root, nothing can be told by it.
    words.retain(|word| word.len() > 2);
    let folder = versions.target.join("package");
    let crates = versions.crates.iter();
    crates
        .map(|(name, version)| {
            pack::inspect(&folder.join(format!("{name}-{version}.crate")), &words)
        })
        .collect()
}

fn run_it(command: &mut Command, failed: &str) -> Result<(), Failure> {
    let status = command
        .status()
        .map_err(|error| Failure::Finding(format!("cannot run cargo: {error}")))?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure::Finding(failed.to_owned()))
    }
}

/// What does not fit between crates that are published together.
fn consistent(packs: &[Pack]) -> Vec<String> {
    let mut wrong = Vec::new();
    for pack in packs {
        for (name, asked) in &pack.asks {
            let Some(other) = packs.iter().find(|other| other.name == *name) else {
                continue;
            };
            if *asked != format!("^{}", other.version) && other.name != pack.name {
                wrong.push(format!(
                    "{} asks for {name} {asked}, and {} goes with it",
                    pack.name, other.version
                ));
            }
        }
    }
    wrong
}

/// Publishes a crate. One whose version is there already is left as it is.
fn publish(root: &Path, name: &str) -> Result<(), Failure> {
    let asked = cargo()
        .current_dir(root)
        .args(["publish", "--package", name])
        .output()
        .map_err(|error| Failure::Finding(format!("cannot run cargo: {error}")))?;
    let said = String::from_utf8_lossy(&asked.stderr);
    if asked.status.success() {
        return regen::say(&format!("published {name}\n"));
    }
    if said.contains("already exists on") || said.contains("is already uploaded") {
        return regen::say(&format!("{name} is there already in this version\n"));
    }
    Err(Failure::Finding(format!(
        "{name} was not published: {}",
        said.trim()
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pack(name: &str, version: &str, asks: &[(&str, &str)]) -> Pack {
        let text = |(name, asked): &(&str, &str)| ((*name).to_owned(), (*asked).to_owned());
        Pack {
            name: name.into(),
            version: version.into(),
            files: 0,
            packed: 0,
            bytes: 0,
            asks: asks.iter().map(text).collect(),
            wrong: Vec::new(),
        }
    }

    #[test]
    fn crates_ask_for_what_goes_with_them() {
        let runtime = || pack("runtime", "0.2.0", &[("http", "^1")]);
        let sdk = |asked| pack("sdk", "0.5.0", &[("runtime", asked)]);
        assert_eq!(consistent(&[runtime(), sdk("^0.2.0")]), [""; 0]);
        assert_eq!(
            consistent(&[runtime(), sdk("^0.1.0")]),
            ["sdk asks for runtime ^0.1.0, and 0.2.0 goes with it"]
        );
    }
}
