//! `release`: packages the crates, checks the packages, and publishes them in order of their dependencies.

use crate::{
    cli::ReleaseArgs,
    error::Error,
    release::package_check::{self, Package},
    support::{
        output::print,
        process::{REGISTRY_TOKEN, cargo, cargo_metadata, git},
        workspace::{sdk_package, workspace},
    },
};
use std::{
    path::{Path, PathBuf},
    process::Command,
};

/// The crates that the SDK depends on, each after its dependencies.
const DEPENDENCIES: [&str; 2] = ["openapi-sdk-runtime", "openapi-sdk-fake"];

/// Packages, checks, and publishes the crates. Does not publish if `--dry-run` is set.
pub fn run(args: &ReleaseArgs) -> Result<(), Error> {
    let root = workspace()?;
    let versions = read_versions(&root)?;
    if !args.dry_run {
        require_publishable(&root, &versions)?;
    }
    let packages = package(&root, args, &versions)?;
    let mut out = String::from(package_check::TABLE_HEADER);
    let mut problems = version_conflicts(&packages);
    for package in &packages {
        out.push_str(&package.row());
        let own = package.problems.iter();
        problems.extend(own.map(|problem| format!("{}: {problem}", package.name)));
    }
    print(&out)?;
    if !problems.is_empty() {
        return Err(Error::Failed(format!(
            "nothing was published:\n{}",
            problems.join("\n")
        )));
    }
    if args.dry_run {
        return print("nothing was published, because this was a dry run\n");
    }
    for (name, _) in &versions.crates {
        publish(&root, name)?;
    }
    Ok(())
}

/// The versions of the crates in the workspace, and the target folder of cargo.
struct Versions {
    crates: Vec<(String, String)>,
    target: PathBuf,
}

fn read_versions(root: &Path) -> Result<Versions, Error> {
    let metadata = cargo_metadata(&root.join("Cargo.toml"))?;
    let packages = metadata["packages"].as_array().cloned().unwrap_or_default();
    let version = |name: &str| {
        let found = packages.iter().find(|package| package["name"] == name)?;
        found["version"].as_str().map(str::to_owned)
    };
    let missing = |name: &str| Error::Failed(format!("the workspace has no crate {name}"));
    let names = DEPENDENCIES
        .map(str::to_owned)
        .into_iter()
        .chain([sdk_package(root)?]);
    let crates = names.map(|name| {
        let version = version(&name).ok_or_else(|| missing(&name))?;
        Ok((name, version))
    });
    Ok(Versions {
        crates: crates.collect::<Result<_, Error>>()?,
        target: metadata["target_directory"]
            .as_str()
            .unwrap_or("target")
            .into(),
    })
}

/// Fails unless there is a token, no uncommitted change, and a tag for the version.
fn require_publishable(root: &Path, versions: &Versions) -> Result<(), Error> {
    if std::env::var_os(REGISTRY_TOKEN).is_none_or(|token| token.is_empty()) {
        return Err(Error::Usage(format!(
            "{REGISTRY_TOKEN} is not set; without a token, use `cargo xtask release --dry-run`"
        )));
    }
    if !git(root, &["status", "--porcelain"])?.is_empty() {
        return Err(Error::Failed(
            "there are uncommitted changes; commit them, so that the published state is in the history".into(),
        ));
    }
    let Some((_, version)) = versions.crates.last() else {
        return Ok(());
    };
    let tags = git(root, &["tag", "--points-at", "HEAD"])?;
    let tag = format!("v{version}");
    if tags.lines().all(|line| line != tag) {
        return Err(Error::Failed(format!(
            "this commit does not have the tag `{tag}`; add it with `git tag {tag}`"
        )));
    }
    Ok(())
}

/// Packages the crates together, so that each is built with the packages of the others, and checks the packages.
fn package(root: &Path, args: &ReleaseArgs, versions: &Versions) -> Result<Vec<Package>, Error> {
    let mut command = cargo();
    command.current_dir(root).args(["package", "--locked"]);
    for (name, _) in &versions.crates {
        command.args(["--package", name]);
    }
    if args.dry_run {
        command.arg("--allow-dirty");
    }
    if args.quick {
        command.args(["--no-verify", "--offline"]);
    }
    run_command(&mut command, "cargo package failed")?;
    let mut local_paths = vec![root.display().to_string()];
    local_paths.extend(std::env::home_dir().map(|home| format!("{}/", home.display())));
    // A home folder of `/` would match every path.
    local_paths.retain(|path| path.len() > 2);
    let folder = versions.target.join("package");
    let crates = versions.crates.iter();
    crates
        .map(|(name, version)| {
            let path = folder.join(format!("{name}-{version}.crate"));
            package_check::check(&path, &local_paths)
        })
        .collect()
}

fn run_command(command: &mut Command, message: &str) -> Result<(), Error> {
    let status = command
        .status()
        .map_err(|error| Error::run("cargo", &error))?;
    if status.success() {
        Ok(())
    } else {
        Err(Error::Failed(message.to_owned()))
    }
}

/// Version requirements that do not match the crates that are published together.
fn version_conflicts(packages: &[Package]) -> Vec<String> {
    let mut problems = Vec::new();
    for package in packages {
        for (name, required) in &package.dependencies {
            let Some(other) = packages.iter().find(|other| other.name == *name) else {
                continue;
            };
            if *required != format!("^{}", other.version) && other.name != package.name {
                problems.push(format!(
                    "{} requires {name} {required}, but version {} is published with it",
                    package.name, other.version
                ));
            }
        }
    }
    problems
}

/// Publishes a crate, unless its version exists already. The package was built before, without the token.
fn publish(root: &Path, name: &str) -> Result<(), Error> {
    let token = std::env::var_os(REGISTRY_TOKEN).unwrap_or_default();
    let output = cargo()
        .current_dir(root)
        .env(REGISTRY_TOKEN, token)
        .args(["publish", "--locked", "--no-verify", "--package", name])
        .output()
        .map_err(|error| Error::run("cargo", &error))?;
    let stderr = String::from_utf8_lossy(&output.stderr);
    if output.status.success() {
        return print(&format!("published {name}\n"));
    }
    if stderr.contains("already exists on") || stderr.contains("is already uploaded") {
        return print(&format!("this version of {name} exists already\n"));
    }
    Err(Error::Failed(format!(
        "{name} was not published: {}",
        stderr.trim()
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package(name: &str, version: &str, dependencies: &[(&str, &str)]) -> Package {
        let text = |(name, required): &(&str, &str)| ((*name).to_owned(), (*required).to_owned());
        Package {
            name: name.into(),
            version: version.into(),
            files: 0,
            packed_bytes: 0,
            bytes: 0,
            dependencies: dependencies.iter().map(text).collect(),
            problems: Vec::new(),
        }
    }

    #[test]
    fn requires_matching_versions_of_released_crates() {
        let runtime = || package("runtime", "0.2.0", &[("http", "^1")]);
        let sdk = |required| package("sdk", "0.5.0", &[("runtime", required)]);
        assert_eq!(version_conflicts(&[runtime(), sdk("^0.2.0")]), [""; 0]);
        assert_eq!(
            version_conflicts(&[runtime(), sdk("^0.1.0")]),
            ["sdk requires runtime ^0.1.0, but version 0.2.0 is published with it"]
        );
    }
}
