//! Descriptions of other APIs are read, where they are installed. See `tests/collection/README.md`.

use std::{env, path::Path};
use tests::{
    collection::{Reading, collection_worker, descriptions, draw, folder, read},
    emitted::{
        package_checks::PackageTools,
        package_examples::{ExampleRun, FakeApi},
    },
    root,
};

/// How many descriptions are read. The command `collection` reads all.
const SAMPLE: usize = 40;

/// The descriptions that are refused, with the reason. None of the sample is.
const REFUSED: [(&str, &str); 0] = [];

#[test]
fn reads_a_drawn_sample_of_the_collection() {
    let all = descriptions(&folder());
    if all.is_empty() {
        eprintln!("SKIPPED: the collection is not installed; see tests/collection/README.md");
        return;
    }
    assert!(
        all.len() > 2_600,
        "{} descriptions are installed",
        all.len()
    );
    let mut wrong = Vec::new();
    for path in draw(all, SAMPLE, 20_261_129) {
        let name = path.to_string_lossy().into_owned();
        let expected = REFUSED.iter().find(|(file, _)| name.ends_with(file));
        match (read(&path), expected) {
            (Reading::Written(generated), None) => {
                let files = generated.outputs.iter().flat_map(|output| &output.files);
                for (path, code) in files.filter(|(path, _)| path.ends_with(".rs")) {
                    if let Err(error) = syn::parse_file(code) {
                        wrong.push(format!("{name}: {path}: {error}"));
                    }
                }
            }
            (Reading::Written(_), Some(_)) => wrong.push(format!("{name} is written")),
            (Reading::Refused(why), Some((_, reason))) if why.contains(reason) => {}
            (Reading::Refused(why), _) => wrong.push(format!("{name}: {why}")),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What a README and the documentation of methods show. The Rust crate is compiled in `cli/tests/other_apis`.
#[test]
fn examples_of_packages_run_against_a_fake() {
    run_examples("package_examples.yaml", 5);
}

#[test]
fn examples_run_where_a_shared_type_is_called_like_a_resource() {
    run_examples("shared_names.yaml", 3);
}

/// Runs the examples of each language, of which there are at least `least`.
fn run_examples(description: &str, least: usize) {
    let description = root().join("tests/other_apis").join(description);
    let Reading::Written(generated) = read(&description) else {
        panic!("the description is refused");
    };
    let folder = tempfile::tempdir().expect("a folder can be made");
    collection_worker::write(&generated, folder.path()).expect("the packages can be written");
    let fake = FakeApi::start(&generated.checked).expect("the fake starts");
    let tools = PackageTools::find(Path::new(env!("CARGO_TARGET_TMPDIR")));
    let package = |language: &str| folder.path().join(language);
    for (language, run) in [
        ("go", tools.run_go(&package("go"), &fake)),
        ("python", tools.run_python(&package("python"), &fake)),
        ("node", tools.run_typescript(&package("typescript"), &fake)),
    ] {
        match run {
            ExampleRun::Ran { count, findings } => {
                assert!(findings.is_empty(), "{language}:\n{}", findings.join("\n"));
                assert!(count >= least, "{language}: {count} examples");
            }
            ExampleRun::Skipped(reason) => {
                let name = format!("REQUIRE_{}", language.to_uppercase());
                assert!(env::var_os(name).is_none(), "{language}: {reason}");
                eprintln!("SKIPPED: {language}: {reason}");
            }
        }
    }
}
