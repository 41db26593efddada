//! Rules for the documents at the root.

use crate::sources::fail_with;
use tests::text;

#[test]
fn decisions_are_dated_and_short() {
    let mut documents = tests::files("docs/decisions");
    documents.push("DECISIONS.md".to_owned());
    let records: Vec<String> = documents.iter().filter_map(|path| text(path)).collect();
    let entries = records.iter().flat_map(|text| text.split("\n## ").skip(1));
    let mut places = Vec::new();
    for entry in entries {
        let mut lines = entry.lines();
        let title = lines.next().unwrap_or_default();
        let (day, _) = title.split_once(' ').unwrap_or((title, ""));
        let is_dated = day.len() == 10
            && day
                .bytes()
                .all(|byte| byte.is_ascii_digit() || byte == b'-');
        // Tables are evidence and do not count.
        let count = lines
            .filter(|line| !line.trim().is_empty() && !line.starts_with('|'))
            .count();
        if !is_dated || count == 0 || count > 10 {
            places.push(format!("{title}: {count} lines"));
        }
    }
    fail_with(
        "a decision has its date in the title and at most ten lines",
        places,
    );
}

#[test]
fn architecture_map_is_short_and_ends_with_an_index() {
    let text = text("ARCHITECTURE.md").unwrap_or_default();
    assert!(
        text.lines().count() <= 120,
        "ARCHITECTURE.md fits two pages: at most 120 lines"
    );
    let last = text
        .lines()
        .rfind(|line| line.starts_with('#'))
        .unwrap_or_default();
    assert!(
        last.starts_with("## Where do I look for"),
        "the last section of ARCHITECTURE.md says where to look, not `{last}`"
    );
}

#[test]
fn readme_has_at_most_100_lines() {
    let lines = text("README.md").unwrap_or_default().lines().count();
    assert!(lines <= 100, "README.md has {lines} lines");
}
