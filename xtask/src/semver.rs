//! Semver knows what `cargo semver-checks` says of two crates, where it is installed.

use crate::{failure::Failure, pack::cargo};
use diff::VersionBump;
use std::path::Path;

/// What the tool looks at only where it is told to: whether there is something new to use.
const ADDED: [&str; 5] = [
    "inherent_method_added",
    "exhaustive_struct_added",
    "non_exhaustive_struct_added",
    "exhaustive_enum_added",
    "non_exhaustive_enum_added",
];

/// What the tool says of an update.
#[derive(Debug)]
pub struct Said {
    /// How far the version has to move by what it sees: where it sees nothing, a patch will do.
    pub verdict: VersionBump,
    /// Everything it found.
    pub findings: Vec<Finding>,
}

/// One thing that the tool found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The check that found it.
    pub lint: String,
    /// How far the version has to move for it.
    pub needs: VersionBump,
    /// What it says, without places in files.
    pub text: String,
    /// What it is about.
    pub item: Item,
}

/// Something public in the crate, in small letters and digits alone.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Item {
    /// Which half of the crate it is in.
    pub half: Half,
    /// The type, module or feature.
    pub owner: String,
    /// The field, method or variant; empty for the owner itself.
    pub member: String,
}

/// The two halves of the crate, which have types of the same names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Half {
    /// Resources, and the calls of them.
    Calls,
    /// What is sent and received.
    Types,
}

impl Item {
    /// Something by its names.
    pub fn new(half: Half, owner: &str, member: &str) -> Self {
        let (owner, member) = (plain(owner), plain(member));
        Self {
            half,
            owner,
            member,
        }
    }
}

fn plain(text: &str) -> String {
    let letters = text.chars().filter(|one| one.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// Whether the tool is installed.
pub fn is_there() -> bool {
    let asked = cargo().args(["semver-checks", "--version"]).output();
    asked.is_ok_and(|answer| answer.status.success())
}

/// What the manifest of a crate has to say for the tool to look at everything.
pub fn manifest() -> String {
    let lines = ADDED.map(|lint| format!("{lint} = \"deny\"\n"));
    format!(
        "\n[package.metadata.cargo-semver-checks.lints]\n{}",
        lines.concat()
    )
}

/// Asks the tool about two crates. What they stand on is compiled into `target`, once for all.
pub fn ask(before: &Path, after: &Path, target: &Path) -> Result<Said, Failure> {
    let done = cargo()
        // As if the update were the smallest, so that it says all that is too much for one.
        .args(["semver-checks", "--all-features", "--release-type", "patch"])
        .args(["--color", "never", "--baseline-root"])
        .arg(before)
        .arg("--manifest-path")
        .arg(after.join("Cargo.toml"))
        .env("CARGO_TARGET_DIR", target)
        .env_remove("RUSTFLAGS")
        .env_remove("RUSTDOCFLAGS")
        .output()
        .map_err(|error| Failure::Finding(format!("cannot run cargo semver-checks: {error}")))?;
    let (out, errors) = (
        String::from_utf8_lossy(&done.stdout),
        String::from_utf8_lossy(&done.stderr),
    );
    read(&out, &errors).ok_or_else(|| {
        Failure::Finding(format!(
            "what cargo semver-checks says is not understood:\n{out}{errors}"
        ))
    })
}

/// Reads what the tool printed, if it came to an end and is in its words of today.
fn read(out: &str, errors: &str) -> Option<Said> {
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
    let (mut lint, mut listed) = ("", false);
    let mut findings = Vec::new();
    for line in out.lines() {
        if let Some(head) = line.strip_prefix("--- ") {
            // A warning asks for nothing.
            lint = head
                .strip_prefix("failure ")
                .map_or("", |name| name.split(':').next().unwrap_or_default());
            listed = false;
        } else if lint.is_empty() {
            continue;
        } else if line == "Failed in:" {
            listed = true;
        } else if let (true, Some(text)) = (listed, line.strip_prefix("  ")) {
            findings.push(finding(lint, text)?);
        }
    }
    // A verdict that does not follow from the findings is one whose findings were not understood.
    let needed = findings.iter().map(|finding: &Finding| finding.needs).max();
    (needed.unwrap_or(VersionBump::Patch) == verdict).then_some(Said { verdict, findings })
}

/// Reads one line, such as `Droplet::name, previously in file /a/src/shared.rs:1`.
fn finding(lint: &str, line: &str) -> Option<Finding> {
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
    let half = match path[..] {
        ["digitalocean_sdk", "types", ..] => Half::Types,
        ["digitalocean_sdk", ..] => Half::Calls,
        _ if line.contains("/types.rs:") || line.contains("/shared.rs:") => Half::Types,
        _ => Half::Calls,
    };
    let item = match path[..] {
        ["digitalocean_sdk", .., owner, member] if is_method => Item::new(half, owner, member),
        ["digitalocean_sdk", .., owner] => Item::new(half, owner, ""),
        [owner, member] => Item::new(half, owner, member),
        [owner] => Item::new(half, owner, ""),
        _ => return None,
    };
    let is_minor = ADDED.contains(&lint) || lint.ends_with("_marked_deprecated");
    Some(Finding {
        lint: lint.to_owned(),
        needs: match is_minor {
            true => VersionBump::Minor,
            false => VersionBump::Major,
        },
        text: text.to_owned(),
        item,
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
    fn its_findings_are_read() {
        let summary =
            "     Summary semver requires new major version: 6 major and 2 minor checks failed\n";
        let said = read(OUT, summary).expect("its words");
        assert_eq!(said.verdict, VersionBump::Major);
        let needs = |needs| said.findings.iter().filter(move |one| one.needs == needs);
        assert_eq!(
            (
                needs(VersionBump::Major).count(),
                needs(VersionBump::Minor).count()
            ),
            (8, 2)
        );
        let items: Vec<Item> = said.findings.into_iter().map(|one| one.item).collect();
        let expected = [
            (Half::Types, "registry", "new"),
            (Half::Calls, "nfs", "delete"),
            (Half::Calls, "listtiers", ""),
            (Half::Calls, "apps", "gettier"),
            (Half::Types, "domainrecord", "type"),
            (Half::Types, "repositorytag", "repositoryname"),
            (Half::Types, "imagestatus", "v1embeddings"),
            (Half::Calls, "nfs", ""),
            (Half::Calls, "registry", "create"),
            (Half::Types, "updatetrigger", "body"),
        ];
        let expected = expected.map(|(half, owner, member)| Item::new(half, owner, member));
        assert_eq!(items, expected);
    }

    #[test]
    fn what_it_did_not_finish_is_no_verdict() {
        assert!(read("", "error: failed to build rustdoc\n").is_none());
        assert!(read("", "     Summary semver requires new minor version: ..\n").is_none());
        assert!(read(OUT, "     Summary no semver update required\n").is_none());
        let said = read("", "     Summary no semver update required\n").expect("a verdict");
        assert_eq!(said.verdict, VersionBump::Patch);
    }
}
