//! Packages of small descriptions compile and type-check in every language.

use crate::packages::{generated_alone, root};
use std::{
    env, fs,
    path::{Path, PathBuf},
};
use tempfile::TempDir;
use tests::emitted::package_checks::{CrateWorkspace, PackageTools, Verdict};

/// The package of a description, in the folder of its languages.
struct Packages {
    name: String,
    folder: PathBuf,
    _keep: TempDir,
}

/// The descriptions of this repository, and those beside it where they are present.
fn descriptions() -> Vec<PathBuf> {
    let mut found = yaml_files(&root().join("tests/other_apis"));
    assert!(found.len() >= 4, "{found:?}");
    let beside = root().join("../shared/cases/descriptions");
    match beside.is_dir() {
        true => found.extend(yaml_files(&beside)),
        false => eprintln!("SKIPPED: there are no descriptions in {}", beside.display()),
    }
    found
}

fn yaml_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder can be read");
    let paths = entries.map(|entry| entry.expect("the entry can be read").path());
    let mut found: Vec<PathBuf> = paths
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "yaml")
        })
        .collect();
    found.sort();
    found
}

#[test]
fn packages_of_small_descriptions_compile_in_every_language() {
    let packages: Vec<Packages> = descriptions()
        .iter()
        .map(|description| {
            let name = description.file_stem().expect("a file has a name");
            let (keep, folder) = generated_alone(description);
            Packages {
                name: name.to_string_lossy().into_owned(),
                folder: folder.join("sdk"),
                _keep: keep,
            }
        })
        .collect();
    compile_rust(&packages);
    let tools = PackageTools::find(Path::new(env!("CARGO_TARGET_TMPDIR")));
    for package in &packages {
        let name = &package.name;
        require_passed("go", name, tools.check_go(&package.folder.join("go")));
        require_passed(
            "python",
            name,
            tools.check_python(&package.folder.join("python")),
        );
    }
    let typescript: Vec<PathBuf> = packages
        .iter()
        .map(|package| package.folder.join("typescript"))
        .collect();
    require_passed("node", "all", tools.check_typescript(&typescript));
}

/// Fails with what a tool found. A tool that is missing is a failure where `REQUIRE_` and the language is set.
fn require_passed(language: &str, package: &str, verdict: Verdict) {
    match verdict {
        Verdict::Passed => {}
        Verdict::Failed(found) => panic!("{language}, {package}:\n{found}"),
        Verdict::Skipped(reason) => {
            let name = format!("REQUIRE_{}", language.to_uppercase());
            assert!(env::var_os(name).is_none(), "{language}: {reason}");
            eprintln!("SKIPPED: {language}: {reason}");
        }
    }
}

fn compile_rust(packages: &[Packages]) {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let crates: Vec<PathBuf> = packages
        .iter()
        .map(|package| package.folder.join("rust"))
        .collect();
    // The program writes the same runtime beside each crate.
    let workspace = CrateWorkspace::new(folder.path(), &crates, &packages[0].folder);
    let workspace = workspace.expect("the crates can be copied");
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("target");
    let findings = workspace.check(&target);
    let findings = findings.unwrap_or_else(|error| panic!("cargo stopped:\n{error}"));
    let findings: Vec<String> = findings
        .iter()
        .map(|(position, lines)| {
            format!("rust, {}:\n{}", packages[*position].name, lines.join("\n"))
        })
        .collect();
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}
