//! Runs `cargo semver-checks` on two crates and parses its output.

use crate::{error::Error, support::process::cargo};
use diff::VersionBump;
use std::path::Path;

/// The lints for added items. They are off by default.
const ADDED_LINTS: [&str; 5] = [
    "inherent_method_added",
    "exhaustive_struct_added",
    "non_exhaustive_struct_added",
    "exhaustive_enum_added",
    "non_exhaustive_enum_added",
];

/// The report of the tool about an update.
#[derive(Debug)]
pub struct SemverReport {
    /// The version bump that it requires, at least a patch.
    pub verdict: VersionBump,
    /// All findings.
    pub findings: Vec<SemverFinding>,
}

/// One finding of the tool.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SemverFinding {
    /// The lint that reported it.
    pub lint: String,
    /// The version bump that it requires.
    pub requires: VersionBump,
    /// The message, without locations.
    pub text: String,
    /// The item that it is about.
    pub item: Item,
    /// The module of a resource in which the item is, if the tool names it.
    pub resource: Option<String>,
}

/// A public item of the crate. Names are reduced to lowercase letters and digits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Item {
    /// The namespace of the item.
    pub namespace: Namespace,
    /// The type, module or feature.
    pub owner: String,
    /// The field, method or variant, or empty for the owner itself.
    pub member: String,
}

/// The two parts of the crate, which may have types with the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Namespace {
    /// Resources and their operations.
    Operations,
    /// Types that are sent and received.
    Types,
}

impl Item {
    /// An item with these names.
    pub fn new(namespace: Namespace, owner: &str, member: &str) -> Self {
        let (owner, member) = (normalize(owner), normalize(member));
        Self {
            namespace,
            owner,
            member,
        }
    }
}

fn normalize(text: &str) -> String {
    let letters = text.chars().filter(|one| one.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// Whether the tool is installed.
pub fn is_installed() -> bool {
    let output = cargo().args(["semver-checks", "--version"]).output();
    output.is_ok_and(|output| output.status.success())
}

/// The section of a manifest that turns on the lints for added items.
pub fn manifest_section() -> String {
    let lines = ADDED_LINTS.map(|lint| format!("{lint} = \"deny\"\n"));
    format!(
        "\n[package.metadata.cargo-semver-checks.lints]\n{}",
        lines.concat()
    )
}

/// Compares two crates. Their dependencies are compiled once, into `target`.
pub fn compare(before: &Path, after: &Path, target: &Path) -> Result<SemverReport, Error> {
    let output = cargo()
        // With the smallest release type it reports everything that requires a larger one.
        .args(["semver-checks", "--all-features", "--release-type", "patch"])
        .args(["--color", "never", "--baseline-root"])
        .arg(before)
        .arg("--manifest-path")
        .arg(after.join("Cargo.toml"))
        .env("CARGO_TARGET_DIR", target)
        .env_remove("RUSTFLAGS")
        .env_remove("RUSTDOCFLAGS")
        .output()
        .map_err(|error| Error::Failed(format!("cannot run cargo semver-checks: {error}")))?;
    let (out, errors) = (
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    parse(&out, &errors).ok_or_else(|| {
        Error::Failed(format!(
            "the output of cargo semver-checks cannot be parsed:\n{out}{errors}"
        ))
    })
}

/// Parses the output. Returns `None` if the tool did not finish, or if its output has another form.
fn parse(out: &str, errors: &str) -> Option<SemverReport> {
    let summary = errors
        .lines()
        .find_map(|line| line.trim_start().strip_prefix("Summary "))?;
    let verdict = if summary.contains("requires new major version") {
        VersionBump::Major
    } else if summary.contains("requires new minor version") {
        VersionBump::Minor
    } else if summary.contains("no semver update required") {
        VersionBump::Patch
    } else {
        return None;
    };
    let (mut lint, mut is_list) = ("", false);
    let mut findings = Vec::new();
    for line in out.lines() {
        if let Some(head) = line.strip_prefix("--- ") {
            // A warning requires no version bump.
            lint = head
                .strip_prefix("failure ")
                .map_or("", |name| name.split(':').next().unwrap_or_default());
            is_list = false;
        } else if lint.is_empty() {
            continue;
        } else if line == "Failed in:" {
            is_list = true;
        } else if let (true, Some(text)) = (is_list, line.strip_prefix("  ")) {
            findings.push(parse_finding(lint, text)?);
        }
    }
    // If the verdict does not follow from the findings, some of them were not recognized.
    let required = findings
        .iter()
        .map(|finding: &SemverFinding| finding.requires)
        .max();
    (required.unwrap_or(VersionBump::Patch) == verdict)
        .then_some(SemverReport { verdict, findings })
}

/// What the paths of files that define types contain.
const TYPE_FILES: [&str; 4] = ["/types.rs:", "/types/", "/shared.rs:", "/shared/"];

/// Parses one line, such as `Droplet::name, previously in file /a/src/shared.rs:1`.
fn parse_finding(lint: &str, line: &str) -> Option<SemverFinding> {
    let text = [", previously ", " takes ", " became ", " in "]
        .iter()
        .fold(line, |text, end| text.split(end).next().unwrap_or(text));
    let words: Vec<&str> = text.split(' ').collect();
    let path: Vec<&str> = match words[..] {
        ["field", field, "of", _, owner] => vec![owner, field],
        [.., last] => last.split("::").collect(),
        [] => return None,
    };
    let is_method = lint.contains("method");
    // A path starts with the crate and a module, unless it is only the type and its member.
    let namespace = match path[..] {
        [_, "types", _, ..] => Namespace::Types,
        [_, _, _, ..] => Namespace::Operations,
        _ if TYPE_FILES.iter().any(|file| line.contains(file)) => Namespace::Types,
        _ => Namespace::Operations,
    };
    let item = match path[..] {
        [_, .., owner, member] if path.len() > 2 && is_method => {
            Item::new(namespace, owner, member)
        }
        [first, .., owner] if path.len() > 2 || first.starts_with(char::is_lowercase) => {
            Item::new(namespace, owner, "")
        }
        [owner, member] => Item::new(namespace, owner, member),
        [owner] => Item::new(namespace, owner, ""),
        _ => return None,
    };
    let resource = match path[..] {
        [_, module, _, ..] if namespace == Namespace::Operations => Some(normalize(module)),
        _ => None,
    };
    let is_minor = ADDED_LINTS.contains(&lint) || lint.ends_with("_marked_deprecated");
    Some(SemverFinding {
        lint: lint.to_owned(),
        requires: match is_minor {
            true => VersionBump::Minor,
            false => VersionBump::Major,
        },
        text: text.to_owned(),
        item,
        resource,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const OUT: &str = "
--- failure method_parameter_count_changed: pub method parameter count changed ---

Description:
A publicly-visible method now takes a different number of parameters.
        ref: https://doc.rust-lang.org/cargo/reference/semver.html#fn-change-arity

Failed in:
  digitalocean_sdk::types::Registry::new takes 2 parameters in /a/src/shared.rs:3347, but now takes 0 parameters in /b/src/shared.rs:6128
  digitalocean_sdk::nfs::Nfs::delete takes 2 parameters in /a/src/nfs/mod.rs:53, but now takes 1 parameters in /b/src/nfs/mod.rs:64

--- failure struct_missing: pub struct removed or renamed ---

Failed in:
  struct digitalocean_sdk::apps::ListTiers, previously in file /a/src/apps/mod.rs:726

--- failure inherent_method_missing: pub method removed or renamed ---

Failed in:
  Apps::get_tier, previously in file /a/src/apps/mod.rs:255
  DomainRecord::type, previously in file /a/src/shared.rs:1071

--- failure struct_pub_field_missing: pub struct's pub field removed or renamed ---

Failed in:
  field repository_name of struct RepositoryTag, previously in file /a/src/list/types.rs:1389

--- failure enum_variant_missing: pub enum variant removed or renamed ---

Failed in:
  variant ImageStatus::V1Embeddings, previously in file /a/src/shared.rs:4755

--- failure feature_missing: package feature removed or renamed ---

Failed in:
  feature nfs in the package's Cargo.toml

--- failure type_method_marked_deprecated: type method #[deprecated] added ---

Failed in:
  method digitalocean_sdk::registry::Registry::create in /b/src/registry/mod.rs:29

--- failure inherent_method_added: pub inherent method added ---

Failed in:
  UpdateTrigger::body in /b/src/functions/types.rs:386
";

    #[test]
    fn parses_findings() {
        let summary =
            "     Summary semver requires new major version: 6 major and 2 minor checks failed\n";
        let report = parse(OUT, summary).expect("the output is valid");
        assert_eq!(report.verdict, VersionBump::Major);
        let requiring = |verdict| {
            report
                .findings
                .iter()
                .filter(move |one| one.requires == verdict)
        };
        assert_eq!(
            (
                requiring(VersionBump::Major).count(),
                requiring(VersionBump::Minor).count()
            ),
            (8, 2)
        );
        let items: Vec<Item> = report.findings.into_iter().map(|one| one.item).collect();
        let expected = [
            (Namespace::Types, "registry", "new"),
            (Namespace::Operations, "nfs", "delete"),
            (Namespace::Operations, "listtiers", ""),
            (Namespace::Operations, "apps", "gettier"),
            (Namespace::Types, "domainrecord", "type"),
            (Namespace::Types, "repositorytag", "repositoryname"),
            (Namespace::Types, "imagestatus", "v1embeddings"),
            (Namespace::Operations, "nfs", ""),
            (Namespace::Operations, "registry", "create"),
            (Namespace::Types, "updatetrigger", "body"),
        ];
        let expected =
            expected.map(|(namespace, owner, member)| Item::new(namespace, owner, member));
        assert_eq!(items, expected);
    }

    #[test]
    fn refuses_incomplete_output() {
        assert!(parse("", "error: failed to build rustdoc\n").is_none());
        assert!(parse("", "     Summary semver requires new minor version: ..\n").is_none());
        assert!(parse(OUT, "     Summary no semver update required\n").is_none());
        let report =
            parse("", "     Summary no semver update required\n").expect("the output is valid");
        assert_eq!(report.verdict, VersionBump::Patch);
    }
}
