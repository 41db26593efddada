//! Operations: our pages have the parameters, fields, statuses and headers of the reference pages. What differs is listed with
//! its reason in `notation_differences.yaml`.

use crate::{
    notation::{edition, facts, is_kind, same_as_listed, text},
    support::api,
};
use codegen::site::{History, LANGUAGES, emit};
use std::collections::{BTreeMap, BTreeSet};
use tests::bodies::json_tree::Tree;

/// The pages in HTTP, by path.
struct Pages(BTreeMap<String, String>);

/// A property on a page: what is written from its anchor to that of the next one.
struct Property<'p> {
    text: &'p str,
}

impl Pages {
    fn new() -> Self {
        let http = LANGUAGES.iter().find(|language| language.id == "http");
        let http = *http.expect("a language of the site");
        Self(
            emit(api(), &[http], History::default())
                .into_iter()
                .collect(),
        )
    }

    fn of_operation(&self, id: &str) -> &str {
        let label = format!("<dt>Operation</dt><dd><code>{id}</code>");
        let mut pages = self.0.iter();
        let found = pages.find(|(path, html)| path.ends_with(".html") && html.contains(&label));
        found.unwrap_or_else(|| panic!("{id} has no page")).1
    }

    /// The property at a path below an anchor, on the page or on that of the model to which one above it links.
    fn property<'p>(&'p self, page: &'p str, anchor: &str, path: &str) -> Option<Property<'p>> {
        let whole = joined(anchor, path);
        if let Some(found) = at_anchor(page, &whole) {
            return Some(found);
        }
        let mut parts: Vec<&str> = path.split('.').filter(|part| !part.is_empty()).collect();
        let mut rest: Vec<&str> = Vec::new();
        loop {
            let above = at_anchor(page, &joined(anchor, &parts.join(".")));
            let above = above.map_or("", |above| above.text);
            if let Some(model) = between(above, "/models/", "/") {
                let path = format!("http/models/{model}/index.html");
                return self.property(self.0.get(&path)?, "", &rest.join("."));
            }
            if let Some(same) = between(above, "href=\"#", "\"") {
                return self.property(page, same, &rest.join("."));
            }
            rest.insert(0, parts.pop()?);
        }
    }
}

fn joined(anchor: &str, path: &str) -> String {
    match (anchor, path) {
        ("", path) => path.to_owned(),
        (anchor, "") => anchor.to_owned(),
        (anchor, path) => format!("{anchor}.{path}"),
    }
}

fn at_anchor<'p>(page: &'p str, anchor: &str) -> Option<Property<'p>> {
    let (_, text) = page.split_once(&format!(" id=\"{anchor}\">"))?;
    let end = text.find(" class=\"property\"").unwrap_or(text.len());
    Some(Property { text: &text[..end] })
}

/// The text after a mark, up to the next end.
fn between<'t>(text: &'t str, mark: &str, end: &str) -> Option<&'t str> {
    let (_, rest) = text.split_once(mark)?;
    rest.split_once(end).map(|(found, _)| found)
}

impl Property<'_> {
    /// The type, in full where it has a short form.
    fn ty(&self) -> String {
        let full = self.text.split_once("<p class=\"full-type\"><code>");
        let short = self.text.split_once("<code class=\"type\">");
        let (_, ty) = full.or(short).expect("a property has a type");
        let ty = ty.split_once("</code>").expect("the type ends").0;
        ty.replace("&quot;", "\"")
    }

    fn is_required(&self) -> bool {
        self.text.contains("badge required")
    }
}

/// Whether a type in HTTP's notation is the kind that a page, or its example, writes in the words of HTTP or Python.
fn is_written_as(ours: &str, theirs: &str) -> bool {
    match theirs {
        "integer" | "int" => is_kind(ours, "number"),
        "bool" => is_kind(ours, "boolean"),
        "str" => is_kind(ours, "string"),
        "literal" => ours.starts_with('"') || ours.contains(" or "),
        "any" => true,
        "List[str]" => is_kind(ours, "array<string>"),
        "number" | "boolean" | "string" | "array<object>" | "array<string>" => {
            is_kind(ours, theirs)
        }
        // An object or the name of a type.
        _ => !["number", "boolean", "string"].contains(&ours),
    }
}

#[test]
fn operations_are_written_as_on_their_pages() {
    let Some(facts) = facts() else {
        return;
    };
    let pages = Pages::new();
    let mut found = BTreeSet::new();
    let (mut operations, mut params, mut fields, mut statuses) = (0, 0, 0, 0);
    for theirs in facts.get("operations").map_or(&[][..], Tree::items) {
        operations += 1;
        let (verb, path) = (text(theirs, "method"), text(theirs, "path"));
        let mut all = api().api().operations();
        let ours = all.find(|(_, one)| one.method.as_str() == verb && one.template() == path);
        let (_, ours) = ours.unwrap_or_else(|| panic!("there is no {verb} {path}"));
        let page = pages.of_operation(&ours.id);
        let head = format!(">{verb}</span> <code>{path}</code>");
        assert!(page.contains(&head), "{} lacks {head}", ours.id);
        if theirs
            .get("auth")
            .and_then(|auth| auth.get("scopes"))
            .and_then(Tree::text)
            .is_some()
        {
            assert!(page.contains("<dt>Scopes</dt>"), "{} has no scope", ours.id);
        }
        let mut differs = |what: String| {
            found.insert(format!("{verb} {path}: {what}"));
        };
        for place in ["query", "path_params"] {
            let anchor = place.trim_end_matches("_params");
            for param in theirs.get(place).map_or(&[][..], Tree::items) {
                params += 1;
                let name = text(param, "name");
                let Some(property) = pages.property(page, anchor, name) else {
                    differs(format!("{anchor} {name} is missing"));
                    continue;
                };
                let (ours, wanted) = (property.ty(), text(param, "type"));
                if !is_written_as(&ours, wanted) {
                    differs(format!("{anchor} {name} is {wanted}, ours is {ours}"));
                }
                let is_required = param
                    .get("required")
                    .is_some_and(|one| one.write() == "true");
                if property.is_required() != is_required {
                    differs(format!("{anchor} {name}: required is {is_required}"));
                }
                for (key, label) in [
                    ("default", "Default: <code>"),
                    ("min", "imum: "),
                    ("max", " to "),
                ] {
                    let value = param.get(key).map_or("null".to_owned(), Tree::write);
                    let range = format!("Range: {value} to ");
                    if value != "null"
                        && !property.text.contains(&format!("{label}{value}"))
                        && !property.text.contains(&range)
                    {
                        differs(format!("{anchor} {name}: {key} is {value}"));
                    }
                }
                for value in param.get("enum").map_or(&[][..], Tree::items) {
                    let value = value.text().unwrap_or_default();
                    if !property.text.contains(value) {
                        differs(format!("{anchor} {name}: the value {value} is missing"));
                    }
                }
            }
        }
        let mut field = |anchor: &str, field: &Tree| {
            fields += 1;
            let path = text(field, "path").replace("[]", "");
            if path.ends_with("(additional properties)") {
                return None;
            }
            let Some(property) = pages.property(page, anchor, &path) else {
                return Some(format!("{anchor} {path} is missing"));
            };
            let wanted = match text(field, "type_inferred") {
                "" => text(field, "type"),
                inferred => inferred,
            };
            let ours = property.ty();
            match wanted.is_empty() || is_written_as(&ours, wanted) {
                true => None,
                false => Some(format!("{anchor} {path} is {wanted}, ours is {ours}")),
            }
        };
        for one in theirs.get("request_fields").map_or(&[][..], Tree::items) {
            let is_read_only = one
                .get("read_only")
                .is_some_and(|one| one.write() == "true");
            match (field("body", one), is_read_only) {
                // What only the server sets is no part of a request.
                (Some(_), true) | (None, false) => {}
                (None, true) => differs(format!("{} can be sent", text(one, "path"))),
                (Some(difference), false) => differs(difference),
            }
        }
        for (status, response) in theirs.get("responses").map_or(&[][..], Tree::entries) {
            statuses += 1;
            let anchor = format!("response.{status}");
            if !page.contains(&format!(" id=\"{anchor}\">")) {
                differs(format!("{anchor} is missing"));
                continue;
            }
            let is_success = status.starts_with('2');
            for header in response.get("headers").map_or(&[][..], Tree::items) {
                let header = header.text().unwrap_or_default();
                if is_success && !page.contains(&format!("<code>{header}</code>")) {
                    differs(format!("{anchor} has the header {header}"));
                }
            }
            for one in response.get("fields").map_or(&[][..], Tree::items) {
                if let Some(difference) = field(if is_success { &anchor } else { "errors" }, one) {
                    differs(difference);
                }
            }
        }
    }
    println!("{operations} operations, {params} parameters, {fields} fields, {statuses} statuses");
    assert_eq!((operations, params), (15, 23));
    same_as_listed("operations", &found);
}

/// A type of Python in the form of today: `Union[str,int]` is `str | int`.
fn today(ty: &str) -> String {
    let inner = |prefix: &str| {
        ty.strip_prefix(prefix)
            .and_then(|rest| rest.strip_suffix(']'))
    };
    if let Some(items) = inner("Union[") {
        return items.replace(',', " | ");
    }
    if let Some(item) = inner("List[") {
        return format!("Sequence[{}]", today(item));
    }
    match inner("Optional[") {
        Some(item) => format!("{} | None", today(item)),
        None => ty.to_owned(),
    }
}

#[test]
fn parameters_are_written_as_on_the_python_page() {
    let Some(facts) = facts() else {
        return;
    };
    let python = edition("python");
    let mut found = BTreeSet::new();
    let mut count = 0;
    for method in facts.get("python").map_or(&[][..], Tree::items) {
        let mut resources = api().api().resources.iter().enumerate();
        let (resource, position) = resources
            .find_map(|(at, resource)| {
                let mut operations = resource.operations.iter();
                let found = operations.position(|one| one.id == "droplets_create");
                found.map(|position| (at, position))
            })
            .expect("Droplets can be created");
        let written = python.notation.operation(resource, position);
        for param in method.get("params").map_or(&[][..], Tree::items) {
            count += 1;
            let (name, wanted) = (text(param, "name"), today(text(param, "type")));
            let Some(ours) = written.body_arguments.get(name) else {
                found.insert(format!("{name}: missing"));
                continue;
            };
            assert_eq!(ours.name, name);
            if ours.ty.full() != wanted {
                found.insert(format!("{name}: {wanted}, ours is {}", ours.ty.full()));
            }
        }
    }
    assert_eq!(count, 15);
    same_as_listed("python", &found);
}
