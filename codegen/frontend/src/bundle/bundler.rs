//! The linker knows how to make one tree of many files.
//!
//! A reference to a schema, parameter, header, body or response becomes a reference to a component,
//! once for each target; any other reference, wherever it stands, is replaced by what it points to.

use crate::{
    bundle::{
        component::{Component, provisional_reference},
        component_names, discriminator,
        reference::{ReferenceError, Target, escape_token},
    },
    diagnostic_codes,
    names_file::NamesFile,
    openapi::node_kind::{NodeKind, Section},
    read::{
        node::{Node, Value},
        source_map::SourceMap,
    },
};
use ir::{Report, Span};
use std::{
    collections::{BTreeMap, HashMap, VecDeque},
    rc::Rc,
};

/// What references put in place nests no deeper; what does was made to harm.
const DEEPEST: usize = 256;
/// References put no more values in place; references to references would.
const MOST_PLACED: usize = 2_000_000;

/// Reads everything that the root document reaches and makes one tree of it.
pub fn bundle(
    root: &str,
    names: &NamesFile,
    source_map: &mut SourceMap,
    report: &mut Report,
) -> Option<Node> {
    let tree = source_map.tree(root, Span::default(), report)?;
    check_version(&tree, report)?;
    let mut linker = Bundler {
        source_map,
        report,
        known: HashMap::new(),
        found: Vec::new(),
        open: VecDeque::new(),
        inside: Vec::new(),
        depth: 0,
        placed: 0,
    };
    let mut linked = linker.root(&tree, root);
    while let Some((number, tree)) = linker.open.pop_front() {
        linker.fill(number, &tree);
    }
    let found = linker.found;
    let components = component_names::components(names, found, &mut linked);
    let mut all = linked
        .get("components")
        .cloned()
        .unwrap_or_else(|| Node::map(linked.span));
    for (section, members) in components {
        all.set(section.key(), members);
    }
    linked.set("components", all);
    Some(linked)
}

fn check_version(tree: &Node, report: &mut Report) -> Option<()> {
    if let Some(swagger) = tree.get("swagger") {
        let message = "this is a Swagger 2 description";
        report.add_with_help(
            &diagnostic_codes::WRONG_VERSION,
            swagger.span,
            message,
            "convert it to OpenAPI 3.0 first",
        );
        return None;
    }
    let Some(version) = tree.get("openapi") else {
        let message = "the root has no `openapi` key, so it is not an OpenAPI description";
        report.add_with_help(
            &diagnostic_codes::NOT_OPENAPI,
            tree.span,
            message,
            "name the root document of the description",
        );
        return None;
    };
    let text = match &version.value {
        Value::Text(text) | Value::Number(text) => text.as_str(),
        _ => "",
    };
    if text != "3.0" && !text.starts_with("3.0.") {
        let message = format!("this is OpenAPI `{text}`; the compiler reads 3.0");
        let help = "convert it to OpenAPI 3.0 first";
        report.add_with_help(
            &diagnostic_codes::WRONG_VERSION,
            version.span,
            message,
            help,
        );
        return None;
    }
    if tree.get("paths").is_none() {
        let help = "name the root document of the description";
        report.add_with_help(
            &diagnostic_codes::NOT_OPENAPI,
            tree.span,
            "the root has no `paths`",
            help,
        );
        return None;
    }
    Some(())
}

struct Bundler<'a, 'r> {
    source_map: &'a mut SourceMap<'r>,
    report: &'a mut Report,
    known: HashMap<(Section, Target), usize>,
    found: Vec<Component>,
    /// The components that were met but not looked at, each with its file.
    open: VecDeque<(usize, Rc<Node>)>,
    /// The targets that are being put in place, outermost first.
    inside: Vec<Target>,
    /// How deep the value is that is being walked.
    depth: usize,
    /// How many values were put in place.
    placed: usize,
}

impl Bundler<'_, '_> {
    /// The root, whose components are reached by reference only, security schemes aside.
    fn root(&mut self, tree: &Node, file: &str) -> Node {
        let mut linked = Vec::with_capacity(tree.entries().len());
        for (key, value) in tree.entries() {
            let value = if key.text == "components" {
                let mut components = Node::map(value.span);
                if let Some(schemes) = value.get("securitySchemes") {
                    components.set("securitySchemes", self.walk(schemes, NodeKind::Other, file));
                }
                components
            } else {
                self.walk(value, NodeKind::Root.child(&key.text), file)
            };
            linked.push((key.clone(), value));
        }
        Node::new(tree.span, Value::Map(linked))
    }

    fn walk(&mut self, node: &Node, kind: NodeKind, file: &str) -> Node {
        self.placed += usize::from(!self.inside.is_empty());
        if self.depth > DEEPEST || self.placed > MOST_PLACED {
            let message = "what references put in place here is too deep or too much";
            self.report
                .add(&diagnostic_codes::MALFORMED, node.span, message);
            return Node::new(node.span, Value::Null);
        }
        self.depth += 1;
        let walked = self.step(node, kind, file);
        self.depth -= 1;
        walked
    }

    fn step(&mut self, node: &Node, kind: NodeKind, file: &str) -> Node {
        if let Some(reference) = node.get("$ref")
            && let Some(text) = reference.as_str()
        {
            return self.follow(node, text, reference.span, kind, file);
        }
        let completed = match kind {
            NodeKind::Schema => discriminator::complete(node, file),
            _ => None,
        };
        let node = completed.as_ref().unwrap_or(node);
        let value = match &node.value {
            Value::List(items) => Value::List(
                items
                    .iter()
                    .map(|item| self.walk(item, kind.element(), file))
                    .collect(),
            ),
            Value::Map(entries) => {
                let walked = entries.iter().map(|(key, value)| {
                    (key.clone(), self.walk(value, kind.child(&key.text), file))
                });
                Value::Map(walked.collect())
            }
            other => other.clone(),
        };
        let mut walked = Node::new(node.span, value);
        if kind == NodeKind::Mapping {
            self.mapping(&mut walked, file);
        }
        walked
    }

    /// The values of a discriminator's mapping are references without the key.
    fn mapping(&mut self, linked: &mut Node, file: &str) {
        discriminator::sort(linked);
        let Value::Map(entries) = &mut linked.value else {
            return;
        };
        for (_, value) in entries {
            let Value::Text(text) = &value.value else {
                continue;
            };
            let span = value.span;
            *value = match self.component(
                &discriminator::reference(text),
                span,
                Section::Schemas,
                file,
            ) {
                Some(text) => Node::text(span, text),
                None => Node::new(span, Value::Null),
            };
        }
    }

    fn follow(
        &mut self,
        node: &Node,
        reference: &str,
        span: Span,
        kind: NodeKind,
        file: &str,
    ) -> Node {
        if let Some((key, _)) = node.entries().iter().find(|(key, _)| key.text != "$ref") {
            let message = format!("`{}` beside a reference has no effect", key.text);
            self.report
                .add(&diagnostic_codes::KEYWORD_OUT_OF_PLACE, key.span, message);
        }
        match kind.section() {
            Some(section) => {
                let mut linked = Node::map(node.span);
                if let Some(text) = self.component(reference, span, section, file) {
                    linked.set("$ref", Node::text(span, text));
                }
                linked
            }
            None => self.in_place(reference, span, kind, file),
        }
    }

    /// What a reference points to, linked, to stand where the reference stood.
    fn in_place(&mut self, reference: &str, span: Span, kind: NodeKind, file: &str) -> Node {
        let nothing = Node::new(span, Value::Null);
        let Some((target, tree)) = self.resolve(reference, span, file) else {
            return nothing;
        };
        if self.inside.contains(&target) {
            self.report_loop(reference, span);
            return nothing;
        }
        let Some(node) = at(&tree, &target.pointer) else {
            return nothing;
        };
        let file = target.file.clone();
        self.inside.push(target);
        let linked = self.walk(node, kind, &file);
        self.inside.pop();
        linked
    }

    /// The text of a reference to the component that a reference points to.
    fn component(
        &mut self,
        reference: &str,
        span: Span,
        section: Section,
        file: &str,
    ) -> Option<String> {
        let (target, tree) = self.resolve(reference, span, file)?;
        if let Some(&number) = self.known.get(&(section, target.clone())) {
            return Some(provisional_reference(section, number));
        }
        let number = self.found.len();
        self.known.insert((section, target.clone()), number);
        self.found.push(Component {
            section,
            target,
            value: Node::map(span),
        });
        self.open.push_back((number, tree));
        Some(provisional_reference(section, number))
    }

    /// Links a component that was met before.
    fn fill(&mut self, number: usize, tree: &Node) {
        let Component {
            section, target, ..
        } = &self.found[number];
        let (kind, target) = (section.member(), target.clone());
        if let Some(node) = at(tree, &target.pointer) {
            self.found[number].value = self.walk(node, kind, &target.file);
        }
    }

    /// The target of a reference, and of the references it leads to, with its file.
    fn resolve(&mut self, reference: &str, span: Span, file: &str) -> Option<(Target, Rc<Node>)> {
        let mut seen: Vec<Target> = Vec::new();
        let mut target = self.target(reference, span, file)?;
        loop {
            if seen.contains(&target) {
                self.report_loop(reference, span);
                return None;
            }
            let tree = self.source_map.tree(&target.file, span, self.report)?;
            let node = self.find(&tree, &target, span)?;
            let Some((next, next_site)) = node
                .get("$ref")
                .and_then(|next| Some((next.as_str()?, next.span)))
            else {
                return Some((target, tree));
            };
            let next = self.target(next, next_site, &target.file)?;
            seen.push(std::mem::replace(&mut target, next));
        }
    }

    fn report_loop(&mut self, reference: &str, span: Span) {
        let message = format!("the reference `{reference}` leads back to itself");
        let help = "let one of the places say what it is";
        self.report
            .add_with_help(&diagnostic_codes::REFERENCE_LOOP, span, message, help);
    }

    fn target(&mut self, reference: &str, span: Span, file: &str) -> Option<Target> {
        let (code, message) = match Target::of(reference, file) {
            Ok(target) => return Some(target),
            Err(ReferenceError::Remote) => (
                &diagnostic_codes::REFERENCE_REMOTE,
                format!("the reference `{reference}` leads to another machine"),
            ),
            Err(ReferenceError::Escapes) => (
                &diagnostic_codes::REFERENCE_ESCAPES,
                format!("the reference `{reference}` leaves the folder of the description"),
            ),
            Err(ReferenceError::Fragment) => (
                &diagnostic_codes::DANGLING_REFERENCE,
                format!("the fragment of `{reference}` is not a JSON pointer"),
            ),
        };
        let help = match code.name {
            "reference-remote" => "copy the file beside the description",
            "reference-escapes" => "name the root document of a folder that holds every file",
            _ => "write it as `#/` and keys with `/` between",
        };
        self.report.add_with_help(code, span, message, help);
        None
    }

    /// What a target points to in its file; reports when that is nothing.
    fn find<'t>(&mut self, tree: &'t Node, target: &Target, span: Span) -> Option<&'t Node> {
        let mut node = tree;
        for (depth, key) in target.pointer.iter().enumerate() {
            let Some(next) = child(node, key) else {
                let walked: Vec<String> = target.pointer[..depth]
                    .iter()
                    .map(|key| escape_token(key))
                    .collect();
                let place = if walked.is_empty() {
                    "its root".into()
                } else {
                    format!("`/{}`", walked.join("/"))
                };
                let message = format!("`{}` has no `{key}` at {place}", target.file);
                let keys: Vec<&str> = node
                    .entries()
                    .iter()
                    .map(|(key, _)| key.text.as_str())
                    .collect();
                match nearest(key, &keys) {
                    Some(near) => self.report.add_with_help(
                        &diagnostic_codes::DANGLING_REFERENCE,
                        span,
                        message,
                        format!("there is a `{near}`"),
                    ),
                    None => self
                        .report
                        .add(&diagnostic_codes::DANGLING_REFERENCE, span, message),
                }
                return None;
            };
            node = next;
        }
        Some(node)
    }
}

/// What a pointer leads to.
fn at<'t>(tree: &'t Node, pointer: &[String]) -> Option<&'t Node> {
    pointer.iter().try_fold(tree, |node, key| child(node, key))
}

fn child<'t>(node: &'t Node, key: &str) -> Option<&'t Node> {
    match &node.value {
        Value::List(items) => items.get(key.parse::<usize>().ok()?),
        _ => node.get(key),
    }
}

/// The key that shares the most with a misspelt one, if it shares most of it.
fn nearest<'a>(wanted: &str, keys: &[&'a str]) -> Option<&'a str> {
    let letters = |text: &str| {
        let mut counts = BTreeMap::new();
        text.to_lowercase()
            .chars()
            .for_each(|letter| *counts.entry(letter).or_insert(0_usize) += 1);
        counts
    };
    let wanted_letters = letters(wanted);
    let shared = |key: &str| {
        letters(key)
            .iter()
            .map(|(letter, count)| count.min(wanted_letters.get(letter).unwrap_or(&0)))
            .sum::<usize>()
    };
    let best = keys
        .iter()
        .copied()
        .max_by_key(|key| (shared(key), usize::MAX - key.len()))?;
    (shared(best) * 4 >= wanted.chars().count().max(best.chars().count()) * 3).then_some(best)
}
