//! The documentation of the emitted crate: what `API.md` says of each method, and what rustdoc finds.

use std::{collections::BTreeSet, fs, path::Path};
use tests::bodies::body_corpus;

fn generated(path: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated");
    fs::read_to_string(root.join(path)).expect("the file is emitted")
}

/// The row of a method in the section of a resource.
fn row(resource: &str, method: &str) -> String {
    let methods = generated("API.md");
    let section = methods.split_once(&format!("## `client.{resource}()`"));
    let (_, section) = section.unwrap_or_else(|| panic!("there is no section {resource}"));
    let start = format!("| `{method}` |");
    let found = section.lines().find(|line| line.starts_with(&start));
    found
        .unwrap_or_else(|| panic!("{resource} has no {method}"))
        .to_owned()
}

#[test]
fn list_of_methods_says_what_each_supports() {
    let cases: [(&str, &str, &[&str]); 7] = [
        ("droplets", "list", &["`.items()`", "`.pages()`"]),
        (
            "droplets",
            "create",
            &["`.item()`", "`.items()`", "`.wait()`", "`.reconcile()`"],
        ),
        ("droplets", "destroy", &["`.wait()`"]),
        (
            "kubernetes",
            "update_node_pool",
            &["`.item()`", "`.wait()`"],
        ),
        ("inference", "create_chat_completion", &["`.stream()`"]),
        ("kubernetes", "get_kubeconfig", &[]),
        ("droplet_actions", "reboot", &["`.item()`", "`.wait()`"]),
    ];
    for (resource, method, expected) in cases {
        let row = row(resource, method);
        let cells: Vec<&str> = row.split(" | ").collect();
        let last = cells.last().copied().unwrap_or_default();
        let supported: Vec<&str> = last
            .trim_end_matches('|')
            .split(',')
            .map(str::trim)
            .collect();
        let supported = supported.into_iter().filter(|text| !text.is_empty());
        assert_eq!(
            supported.collect::<Vec<_>>(),
            expected,
            "{resource}.{method}"
        );
    }
}

#[test]
fn list_of_methods_marks_optional_bodies() {
    assert!(row("firewalls", "delete_tags").contains("`FirewallsDeleteTagsBody` (optional)"));
    assert!(!row("firewalls", "create").contains("(optional)"));
}

#[test]
fn pages_of_resources_open_with_their_methods() {
    let text = generated("src/droplets/mod.rs");
    let docs = text.lines().take_while(|line| line.starts_with("//"));
    let docs: Vec<&str> = docs.collect();
    for (resource, operation) in body_corpus::api().api().operations() {
        if resource.name == ir::Name::new("droplets") {
            let method = operation.name.words().join("_");
            let entry = format!("//! - [`Droplets::{method}`]: ");
            let is_listed = docs.iter().any(|line| line.starts_with(&entry));
            assert!(is_listed, "{method} is not listed");
        }
    }
}

#[test]
fn search_finds_methods_with_the_resource_on_either_side() {
    let text = generated("src/droplets/mod.rs");
    let aliases = text.lines().filter_map(|line| {
        let alias = line.trim().strip_prefix("#[doc(alias = \"")?;
        alias.strip_suffix("\")]")
    });
    let aliases: BTreeSet<&str> = aliases.collect();
    for alias in [
        "create_droplet",
        "droplets_create",
        "get_droplet",
        "droplets_get",
    ] {
        assert!(aliases.contains(alias), "{alias}");
    }
}

#[test]
fn every_method_shows_an_example_of_its_own() {
    let mut count = 0;
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/src"))
        .expect("the crate is emitted")
    {
        let path = entry.expect("the entry can be read").path().join("mod.rs");
        let Ok(text) = fs::read_to_string(&path) else {
            continue;
        };
        count += text.matches("```ignore").count();
    }
    let checked = body_corpus::api();
    let operations = checked.api().operations();
    let methods = operations.map(|(_, one)| 1 + one.actions.len());
    assert_eq!(count, methods.sum::<usize>());
}

/// Counts of the fields of all emitted records, and of the IDs among them. They only go down where the description or new
/// evidence says that more is always there.
#[test]
fn what_is_always_there_is_not_optional() {
    let mut counts = [0; 4];
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the crate is emitted") {
            let path = entry.expect("the entry can be read").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = fs::read_to_string(&path).unwrap_or_default();
            let fields = text.lines().filter_map(|line| {
                let (name, ty) = line.trim_start().strip_prefix("pub ")?.split_once(": ")?;
                let is_field = !name.contains([' ', '(']);
                is_field.then_some((name, ty.starts_with("Option<")))
            });
            for (name, is_optional) in fields.filter(|(name, _)| *name != "unknown_fields") {
                let is_id = matches!(name, "id" | "uuid");
                counts[0] += 1;
                counts[1] += usize::from(is_optional);
                counts[2] += usize::from(is_id);
                counts[3] += usize::from(is_id && is_optional);
            }
        }
    }
    let [fields, optional, ids, optional_ids] = counts;
    assert!(fields > 4_000 && ids > 150, "{counts:?}");
    assert!(optional <= 3_170 && optional_ids <= 40, "{counts:?}");
}
