//! The published description of the API: its files, operations and examples of bodies.
//!
//! This module reads the files without the compiler, so that tests can compare the compiler with them.

use crate::bodies::json_tree::Tree;
use saphyr_parser::{Event, Parser, ScalarStyle};
use std::{
    collections::HashMap,
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

/// Path of the root document.
pub const ROOT: &str = "DigitalOcean-public.v2.yaml";
/// Longest chain of references that is followed.
const DEEPEST: usize = 32;

/// The folder of the published description: `DO_OPENAPI_DIR`, or a folder beside the workspace. Prints a note if there is
/// none.
pub fn folder() -> Option<PathBuf> {
    let told = std::env::var_os("DO_OPENAPI_DIR").map(PathBuf::from);
    let beside = crate::root().join("../shared/upstream");
    let found = told
        .into_iter()
        .chain([beside])
        .flat_map(|folder| [folder.join("specification"), folder]);
    let found = found.into_iter().find(|folder| folder.join(ROOT).is_file());
    if found.is_none() {
        // Written to stderr directly, because the test harness hides what passing tests print.
        let _ = writeln!(
            io::stderr(),
            "SKIPPED: the published description is missing; set DO_OPENAPI_DIR to its folder"
        );
    }
    found
}

/// Archives of earlier versions of the published description, oldest first. Prints a note if there are none.
pub fn history() -> Vec<PathBuf> {
    let folder = crate::root().join("../shared/upstream/history");
    let entries = fs::read_dir(&folder).into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    found.retain(|path| path.extension().is_some_and(|ending| ending == "xz"));
    found.sort();
    if found.is_empty() {
        let _ = writeln!(io::stderr(), "SKIPPED: {} is missing", folder.display());
    }
    found
}

/// Text of a file in `../shared/seeds`. Prints a note if it is missing.
pub fn seed(name: &str) -> Option<String> {
    let path = crate::root().join("../shared/seeds").join(name);
    let text = fs::read_to_string(&path).ok();
    if text.is_none() {
        let _ = writeln!(io::stderr(), "SKIPPED: {} is missing", path.display());
    }
    text
}

/// An example of a body.
#[derive(Clone, Debug)]
pub struct Example {
    /// ID of the operation.
    pub operation: String,
    /// `request`, or `response` and the status, as in lines of `round-trip`.
    pub part: String,
    /// Name of the example; empty if there is only one.
    pub name: String,
    /// The media type.
    pub media: String,
    /// The body.
    pub body: Tree,
    /// File and text of the schema that describes it.
    pub described: String,
}

/// All examples of request and response bodies.
///
/// # Panics
///
/// If a file cannot be read or a reference does not resolve.
pub fn examples(folder: &Path) -> Vec<Example> {
    let mut sources = SourceFiles {
        folder: folder.to_owned(),
        files: HashMap::new(),
    };
    let root = sources.follow(&Location {
        file: ROOT.into(),
        tree: load(folder, Path::new(ROOT)),
    });
    let mut found = Vec::new();
    for (_, item) in sources.entries(&root, "paths") {
        for (verb, operation) in sources.children(&item) {
            let Some(id) = operation
                .tree
                .get("operationId")
                .and_then(Tree::text)
                .map(str::to_owned)
            else {
                continue;
            };
            assert!(
                verb.chars().all(char::is_alphabetic),
                "{id} stands under {verb}"
            );
            if let Some(body) = sources.child(&operation, "requestBody") {
                sources.bodies(&body, &id, "request", &mut found);
            }
            for (status, response) in sources.entries(&operation, "responses") {
                sources.bodies(&response, &id, &format!("response {status}"), &mut found);
            }
        }
    }
    found
}

/// The method and path of every operation.
///
/// # Panics
///
/// If a file cannot be read or a reference does not resolve.
pub fn operations(folder: &Path) -> Vec<String> {
    const VERBS: [&str; 8] = [
        "get", "put", "post", "delete", "patch", "head", "options", "trace",
    ];
    let mut sources = SourceFiles {
        folder: folder.to_owned(),
        files: HashMap::new(),
    };
    let root = sources.follow(&Location {
        file: ROOT.into(),
        tree: load(folder, Path::new(ROOT)),
    });
    let mut found = Vec::new();
    for (path, item) in sources.entries(&root, "paths") {
        let verbs = item.tree.entries().iter().map(|(verb, _)| verb.as_str());
        let verbs = verbs.filter(|verb| VERBS.contains(verb));
        found.extend(verbs.map(|verb| format!("{} {path}", verb.to_uppercase())));
    }
    found.sort();
    found
}

/// A value and its file, against which its references are resolved.
#[derive(Clone)]
struct Location {
    file: PathBuf,
    tree: Tree,
}

struct SourceFiles {
    folder: PathBuf,
    files: HashMap<PathBuf, Tree>,
}

impl SourceFiles {
    fn bodies(&mut self, holder: &Location, operation: &str, part: &str, found: &mut Vec<Example>) {
        for (media, content) in self.entries(holder, "content") {
            let described = self
                .child(&content, "schema")
                .map_or_else(String::new, |place| {
                    format!("{}: {}", place.file.display(), place.tree.write())
                });
            let mut take = |name: &str, body: Tree| {
                found.push(Example {
                    operation: operation.to_owned(),
                    part: part.to_owned(),
                    name: name.to_owned(),
                    media: media.clone(),
                    body,
                    described: described.clone(),
                });
            };
            if let Some(example) = self.child(&content, "example") {
                take("", self.whole(&example));
            }
            for (name, example) in self.entries(&content, "examples") {
                if let Some(value) = self.child(&example, "value") {
                    take(&name, self.whole(&value));
                }
            }
        }
    }

    fn child(&mut self, place: &Location, key: &str) -> Option<Location> {
        let tree = place.tree.get(key)?.clone();
        Some(self.follow(&Location {
            file: place.file.clone(),
            tree,
        }))
    }

    fn children(&mut self, place: &Location) -> Vec<(String, Location)> {
        let entries = place.tree.entries().to_vec();
        let at = |(key, tree)| {
            (
                key,
                self.follow(&Location {
                    file: place.file.clone(),
                    tree,
                }),
            )
        };
        entries.into_iter().map(at).collect()
    }

    fn entries(&mut self, place: &Location, key: &str) -> Vec<(String, Location)> {
        self.child(place, key)
            .map_or_else(Vec::new, |place| self.children(&place))
    }

    /// Follows a reference. Any other value is returned as it is.
    fn follow(&mut self, place: &Location) -> Location {
        let mut place = place.clone();
        for _ in 0..DEEPEST {
            let Some(reference) = place.tree.get("$ref").and_then(Tree::text) else {
                return place;
            };
            let (file, pointer) = reference.split_once('#').unwrap_or((reference, ""));
            let path = if file.is_empty() {
                place.file.clone()
            } else {
                beside(&place.file, file)
            };
            let whole = self.file(&path);
            let mut tree = &whole;
            for token in pointer.split('/').skip(1) {
                let key = token.replace("~1", "/").replace("~0", "~");
                tree = tree.get(&key).unwrap_or_else(|| {
                    panic!("{reference} in {} leads nowhere", place.file.display())
                });
            }
            let tree = tree.clone();
            place = Location { file: path, tree };
        }
        panic!("references in {} have no end", place.file.display());
    }

    /// A value with all references inside it resolved.
    fn whole(&mut self, place: &Location) -> Tree {
        let Location { file, tree } = self.follow(place);
        let mut inner = |tree| {
            self.whole(&Location {
                file: file.clone(),
                tree,
            })
        };
        match tree {
            Tree::List(items) => Tree::List(items.into_iter().map(inner).collect()),
            Tree::Map(entries) => Tree::Map(
                entries
                    .into_iter()
                    .map(|(key, value)| (key, inner(value)))
                    .collect(),
            ),
            other => other,
        }
    }

    fn file(&mut self, path: &Path) -> Tree {
        let entry = self.files.entry(path.to_owned());
        entry.or_insert_with(|| load(&self.folder, path)).clone()
    }
}

fn load(folder: &Path, path: &Path) -> Tree {
    let path = folder.join(path);
    let text =
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    yaml(&text).unwrap_or_else(|why| panic!("{}: {why}", path.display()))
}

/// A path relative to the folder of another file.
fn beside(file: &Path, other: &str) -> PathBuf {
    let mut path = file.parent().unwrap_or(Path::new("")).to_owned();
    for part in other.split('/') {
        match part {
            "." | "" => {}
            ".." => drop(path.pop()),
            name => path.push(name),
        }
    }
    path
}

/// Parses YAML. Numbers keep their text.
pub fn yaml(text: &str) -> Result<Tree, String> {
    let mut open: Vec<(usize, Vec<Tree>, bool)> = vec![(0, Vec::new(), false)];
    let mut anchors: HashMap<usize, Tree> = HashMap::new();
    let mut parser = Parser::new_from_str(text);
    while let Some(event) = parser.next_event() {
        let (event, _) = event.map_err(|error| error.to_string())?;
        let (anchor, tree) = match event {
            Event::Scalar(text, style, anchor, _) => {
                (anchor, scalar(&text, style == ScalarStyle::Plain))
            }
            Event::Alias(anchor) => (
                0,
                anchors.get(&anchor).cloned().ok_or("an alias of nothing")?,
            ),
            Event::SequenceStart(anchor, _) => {
                open.push((anchor, Vec::new(), false));
                continue;
            }
            Event::MappingStart(anchor, _) => {
                open.push((anchor, Vec::new(), true));
                continue;
            }
            Event::SequenceEnd | Event::MappingEnd => {
                let (anchor, items, map) = open.pop().ok_or("an end of nothing")?;
                (
                    anchor,
                    if map {
                        mapping(items)
                    } else {
                        Tree::List(items)
                    },
                )
            }
            _ => continue,
        };
        if anchor > 0 {
            anchors.insert(anchor, tree.clone());
        }
        open.last_mut().ok_or("a value nowhere")?.1.push(tree);
    }
    let root = open.pop().and_then(|(_, mut found, _)| found.pop());
    root.ok_or_else(|| "an empty file".to_owned())
}

/// An object from alternating keys and values. A merge key adds entries that are not written out.
fn mapping(items: Vec<Tree>) -> Tree {
    let mut entries: Vec<(String, Tree)> = Vec::new();
    let mut merged = Vec::new();
    let mut items = items.into_iter();
    while let (Some(key), Some(value)) = (items.next(), items.next()) {
        match key {
            Tree::Text(key) if key == "<<" => merged.extend(value.entries().to_vec()),
            Tree::Text(key) => entries.push((key, value)),
            other => entries.push((other.write(), value)),
        }
    }
    for (key, value) in merged {
        if entries.iter().all(|(known, _)| *known != key) {
            entries.push((key, value));
        }
    }
    Tree::Map(entries)
}

fn scalar(text: &str, plain: bool) -> Tree {
    match text {
        _ if !plain => Tree::Text(text.to_owned()),
        "" | "~" | "null" => Tree::Null,
        "true" => Tree::Bool(true),
        "false" => Tree::Bool(false),
        _ => match Tree::parse(text) {
            Some(Tree::Number(digits)) if digits.len() == text.len() => Tree::Number(digits),
            _ => Tree::Text(text.to_owned()),
        },
    }
}
