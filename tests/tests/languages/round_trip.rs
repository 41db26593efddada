//! Round trips through the drivers of Python, TypeScript and Go: every published example, the examples of the reference pages, and a
//! complete, a minimal and a random body of every type that an operation sends or receives.

use ir::Checked;
use tests::{
    bodies::body_corpus::{BodyKind, api, body_locations},
    bodies::json_tree::{Tree, difference},
    conformance::driver_process::DriverProcess,
    synth::{Generator, Mode},
    upstream::{examples, folder, seed},
};

/// Round trips of published JSON examples, and of those on the reference pages.
const PUBLISHED: usize = 3_582;
const ON_PAGES: usize = 82;

/// A body of an operation.
struct Body {
    source: &'static str,
    operation: String,
    part: String,
    body: Tree,
}

impl Body {
    fn line(&self) -> String {
        let command = Tree::Map(vec![
            ("do".into(), Tree::Text("round_trip".into())),
            ("operation".into(), Tree::Text(self.operation.clone())),
            ("part".into(), Tree::Text(self.part.clone())),
            ("body".into(), self.body.clone()),
        ]);
        command.write()
    }
}

fn published() -> Vec<Body> {
    let Some(folder) = folder() else {
        return Vec::new();
    };
    let json = examples(&folder).into_iter();
    let json = json.filter(|example| example.media == "application/json");
    json.map(|example| Body {
        source: "published",
        operation: example.operation,
        part: example.part,
        body: example.body,
    })
    .collect()
}

/// The examples of the reference pages.
fn on_pages(checked: &Checked) -> Vec<Body> {
    let Some(facts) = seed("facts.json") else {
        return Vec::new();
    };
    let facts = Tree::parse(&facts).expect("the file is valid JSON");
    let text = |of: &Tree, key: &str| {
        let found = of.get(key).and_then(Tree::text).unwrap_or_default();
        found.to_owned()
    };
    let id = |place: &str| {
        let mut all = checked.api().operations();
        let found =
            all.find(|(_, one)| format!("{} {}", one.method.as_str(), one.template()) == place);
        let (_, operation) = found.unwrap_or_else(|| panic!("there is no operation `{place}`"));
        operation.id.clone()
    };
    let body = |example: &Tree| Body {
        source: "on a page",
        operation: id(&text(example, "operation")),
        part: match text(example, "status").split_whitespace().next() {
            None => "request".into(),
            Some(status) => format!("response {status}"),
        },
        body: example.get("json").expect("an example has a body").clone(),
    };
    let all = facts.get("examples").map_or(&[][..], Tree::items);
    all.iter().map(body).collect()
}

fn synthesized(checked: &Checked) -> Vec<Body> {
    let mut generator = Generator::new(checked, 11);
    let mut found = Vec::new();
    for place in body_locations(checked) {
        // Errors are read by the runtime, whatever their body is.
        if matches!(place.part, BodyKind::Error(_)) {
            continue;
        }
        for mode in [Mode::Full, Mode::Minimal, Mode::Random] {
            let text = generator.json(place.ty, place.direction(), mode);
            found.push(Body {
                source: "synthesized",
                operation: place.operation.id.clone(),
                part: place.name(),
                body: Tree::parse(&text).expect("the generator writes JSON"),
            });
        }
    }
    found
}

/// The tree as JavaScript holds it: a number with a fraction or an exponent is a double, which keeps no notation.
fn in_javascript(tree: Tree) -> Tree {
    match tree {
        Tree::Number(text) if text.contains(['.', 'e', 'E']) => {
            let value: f64 = text.parse().expect("a number of JSON");
            // JSON.stringify writes minus zero as zero.
            Tree::Number((value + 0.0).to_string())
        }
        Tree::List(items) => Tree::List(items.into_iter().map(in_javascript).collect()),
        Tree::Map(entries) => {
            let entries = entries.into_iter();
            Tree::Map(
                entries
                    .map(|(key, value)| (key, in_javascript(value)))
                    .collect(),
            )
        }
        Tree::Null | Tree::Bool(_) | Tree::Number(_) | Tree::Text(_) => tree,
    }
}

/// What a round trip changed, if it changed something.
fn changed(language: &str, driver: &mut DriverProcess, body: &Body) -> Option<String> {
    let held = |tree: &Tree| match language {
        "typescript" => in_javascript(tree.clone()).sorted(),
        _ => tree.clone().sorted(),
    };
    let answer = match driver.ask(&body.line()) {
        Ok(answer) => Tree::parse(&answer)?,
        Err(why) => return Some(why),
    };
    match answer.get("body") {
        Some(back) => difference(&held(&body.body), &held(back)),
        None => Some(answer.write()),
    }
}

/// Sends every body through the driver of a language, and counts those that come back unchanged.
fn every_body_comes_back_unchanged(language: &str) {
    let mut driver = match DriverProcess::of_language(language) {
        Ok(driver) => driver,
        Err(why) if why.contains("cannot run") => {
            let required = format!("REQUIRE_{}", language.to_uppercase());
            assert!(std::env::var_os(required).is_none(), "{why}");
            eprintln!("SKIPPED: {why}");
            return;
        }
        Err(why) => panic!("{why}"),
    };
    let checked = api();
    let mut corpora = [published(), on_pages(&checked), synthesized(&checked)];
    if language == "go" {
        // A body is a struct in Go, so that it can be left out but is never null.
        let is_sent = |body: &Body| body.body != Tree::Null || body.part != "request";
        corpora.iter_mut().for_each(|corpus| corpus.retain(is_sent));
    }
    let mut wrong = Vec::new();
    let counts = corpora.each_ref().map(|corpus| {
        let mut unchanged = 0;
        for body in corpus {
            match changed(language, &mut driver, body) {
                None => unchanged += 1,
                Some(why) => wrong.push(format!(
                    "{} {}, {}: {why}",
                    body.source, body.operation, body.part
                )),
            }
        }
        unchanged
    });
    println!(
        "{language}: unchanged are {} of {} published bodies, {} of {} on pages, {} of {} synthesized",
        counts[0],
        corpora[0].len(),
        counts[1],
        corpora[1].len(),
        counts[2],
        corpora[2].len()
    );
    let shown: Vec<&str> = wrong.iter().take(40).map(String::as_str).collect();
    assert!(
        wrong.is_empty(),
        "{} changed:\n{}",
        wrong.len(),
        shown.join("\n")
    );
    for (count, expected) in counts.into_iter().zip([PUBLISHED, ON_PAGES]) {
        assert!(count == expected || count == 0, "{count} is not {expected}");
    }
    assert!(
        counts[2] > 2_000,
        "only {} bodies were synthesized",
        counts[2]
    );
}

#[test]
fn every_body_comes_back_unchanged_in_python() {
    every_body_comes_back_unchanged("python");
}

#[test]
fn every_body_comes_back_unchanged_in_typescript() {
    every_body_comes_back_unchanged("typescript");
}

#[test]
fn every_body_comes_back_unchanged_in_go() {
    every_body_comes_back_unchanged("go");
}
