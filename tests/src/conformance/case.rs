//! The cases of the suite, as they are read from YAML.

use crate::{bodies::json_tree::Tree, files, text, yaml};

/// One case.
#[derive(Clone, Debug)]
pub struct Case {
    /// The area.
    pub area: String,
    /// The name, unique in the area.
    pub name: String,
    /// The keys of the case.
    keys: Tree,
}

const CASE_KEYS: [&str; 13] = [
    "name",
    "about",
    "modes",
    "env",
    "client",
    "server",
    "fake",
    "faults",
    "validate",
    "calls",
    "concurrent",
    "expect",
    "skip",
];
const CALL_KEYS: [&str; 22] = [
    "operation",
    "action",
    "path",
    "query",
    "header",
    "cookie",
    "body",
    "text",
    "base64",
    "upload",
    "url",
    "headers",
    "extra_query",
    "timeout",
    "attempt_timeout",
    "idle_timeout",
    "retry",
    "reconcile",
    "limit",
    "resume",
    "interval",
    "deadline",
];
const REQUEST_CALL_KEYS: [&str; 2] = ["method", "request"];
const EXPECT_KEYS: [&str; 3] = ["requests", "outcomes", "elapsed"];
const REQUEST_KEYS: [&str; 7] = [
    "method", "target", "url", "headers", "json", "body", "base64",
];

impl Case {
    /// `area/name`.
    pub fn id(&self) -> String {
        format!("{}/{}", self.area, self.name)
    }

    /// A key of the case.
    pub fn get(&self, key: &str) -> Option<&Tree> {
        self.keys.get(key)
    }

    /// The elements of a list of the case.
    pub fn list(&self, key: &str) -> &[Tree] {
        self.get(key).map_or(&[], Tree::items)
    }

    /// Whether the case applies to a mode.
    pub fn applies_to(&self, mode: &str) -> bool {
        let modes = self.list("modes");
        modes.is_empty() || modes.iter().any(|one| one.text() == Some(mode))
    }

    /// Why the case does not apply to a language, if it does not.
    pub fn skip_reason(&self, language: &str) -> Option<&str> {
        self.get("skip")?.get(language)?.text()
    }

    /// The same case with each `${name}` in its texts replaced.
    #[must_use]
    pub fn with_values(&self, values: &[(&str, String)]) -> Self {
        let mut filled = self.clone();
        fill(&mut filled.keys, values);
        filled
    }

    /// What is wrong with the form of the case.
    fn problems(&self) -> Vec<String> {
        let mut found = Vec::new();
        let mut check = |place: &str, tree: &Tree, known: &[&[&str]]| {
            for (key, _) in tree.entries() {
                if !known.iter().any(|keys| keys.contains(&key.as_str())) {
                    found.push(format!("{place} has no key `{key}`"));
                }
            }
        };
        check("a case", &self.keys, &[&CASE_KEYS]);
        for call in self.list("calls") {
            check("a call", call, &[&CALL_KEYS, &REQUEST_CALL_KEYS]);
        }
        if let Some(expect) = self.get("expect") {
            check("`expect`", expect, &[&EXPECT_KEYS]);
            for request in expect.get("requests").map_or(&[][..], Tree::items) {
                check("an expected request", request, &[&REQUEST_KEYS]);
            }
        }
        if self.get("about").is_none() {
            found.push("`about` is missing".to_owned());
        }
        let outcomes = self.get("expect").and_then(|expect| expect.get("outcomes"));
        let (outcomes, calls) = (
            outcomes.map_or(0, |outcomes| outcomes.items().len()),
            self.list("calls").len(),
        );
        if calls == 0 || outcomes != calls {
            found.push(format!("there are {calls} calls and {outcomes} outcomes"));
        }
        found
    }
}

fn fill(tree: &mut Tree, values: &[(&str, String)]) {
    match tree {
        Tree::Text(text) => {
            for (name, value) in values {
                *text = text.replace(&format!("${{{name}}}"), value);
            }
        }
        Tree::List(items) => items.iter_mut().for_each(|item| fill(item, values)),
        Tree::Map(entries) => entries
            .iter_mut()
            .for_each(|(_, value)| fill(value, values)),
        Tree::Null | Tree::Bool(_) | Tree::Number(_) => {}
    }
}

/// All cases, in the order of the files. The error lists what is wrong with their form.
pub fn cases() -> Result<Vec<Case>, String> {
    let (mut found, mut problems) = (Vec::<Case>::new(), Vec::new());
    for path in files("conformance/cases") {
        if !path.ends_with(".yaml") {
            continue;
        }
        let file = match yaml::parse(&text(&path).unwrap_or_default()) {
            Ok(file) => file,
            Err(error) => {
                problems.push(format!("{path}: {error}"));
                continue;
            }
        };
        let area = file.get("area").and_then(Tree::text).unwrap_or_default();
        for keys in file.get("cases").map_or(&[][..], Tree::items) {
            let name = keys.get("name").and_then(Tree::text).unwrap_or_default();
            let case = Case {
                area: area.to_owned(),
                name: name.to_owned(),
                keys: keys.clone(),
            };
            let wrong = case.problems();
            problems.extend(wrong.iter().map(|what| format!("{}: {what}", case.id())));
            if found.iter().any(|known| known.id() == case.id()) {
                problems.push(format!("{}: the name is taken", case.id()));
            }
            found.push(case);
        }
    }
    match problems.is_empty() {
        true => Ok(found),
        false => Err(problems.join("\n")),
    }
}
