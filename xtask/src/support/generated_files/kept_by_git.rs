//! Which files git can restore.

use std::{
    collections::BTreeSet,
    path::Path,
    process::{Command, Stdio},
};

/// The files below a folder whose present contents are committed or staged, and those with an unresolved merge, whose two
/// sides are committed. Empty if the folder is not in a git work tree.
pub fn kept_by_git(folder: &Path) -> BTreeSet<String> {
    kept(folder).unwrap_or_default()
}

fn kept(folder: &Path) -> Option<BTreeSet<String>> {
    let tracked = git(folder, &["ls-files", "-z", "--", "."])?;
    let unmerged = git(folder, &["ls-files", "-z", "--unmerged", "--", "."])?;
    let changed = git(
        folder,
        &["diff-files", "-z", "--name-only", "--relative", "--", "."],
    )?;
    // Each line of the unmerged files is `mode hash stage<tab>path`.
    let unmerged: BTreeSet<&str> = entries(&unmerged)
        .filter_map(|line| Some(line.split_once('\t')?.1))
        .collect();
    let changed: BTreeSet<&str> = entries(&changed).collect();
    let is_kept = |path: &&str| unmerged.contains(path) || !changed.contains(path);
    Some(
        entries(&tracked)
            .filter(is_kept)
            .map(str::to_owned)
            .collect(),
    )
}

fn entries(output: &str) -> impl Iterator<Item = &str> {
    output.split('\0').filter(|entry| !entry.is_empty())
}

fn git(folder: &Path, arguments: &[&str]) -> Option<String> {
    let output = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(arguments)
        .stderr(Stdio::null())
        .output()
        .ok()?;
    output.status.success().then_some(())?;
    String::from_utf8(output.stdout).ok()
}
