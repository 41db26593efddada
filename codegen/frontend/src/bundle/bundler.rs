//! The bundler: joins all files that a description refers to into one tree.
//!
//! The target of a reference to a schema, parameter, header, request body or response becomes a component.
//! Any other reference is replaced by its target.

use crate::{
    bundle::{
        anchor,
        bundled::Bundled,
        check_version,
        component::{Component, provisional_reference},
        discriminator,
        reference::{ReferenceError, ReferenceTarget, escape_token, mentioned_files},
        subtypes,
    },
    diagnostic_codes,
    openapi::{
        lenient,
        node_kind::{NodeKind, Section},
        repair, string_values,
        version::Version,
        version_3_1,
    },
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

/// The deepest nesting of values. Deeper input is malicious.
const MAX_NESTING: usize = 256;
/// The most values that may replace references. Nested references could otherwise expand without bound.
const MAX_INLINED: usize = 2_000_000;
/// The most bytes of text that may replace references.
const MAX_INLINED_BYTES: usize = 64 << 20;

/// Reads the root document and every file it refers to, and joins them into one tree.
pub fn bundle(root: &str, source_map: &mut SourceMap, report: &mut Report) -> Option<Bundled> {
    let tree = source_map.tree(root, Span::default(), report)?;
    let version = check_version::check_version(&tree, report)?;
    let mut bundler = Bundler {
        version,
        source_map,
        report,
        component_indices: HashMap::new(),
        components: Vec::new(),
        pending: VecDeque::new(),
        inlining: Vec::new(),
        depth: 0,
        inlined: 0,
        inlined_bytes: 0,
        is_exhausted: false,
    };
    let bundled = bundler.walk_root(&tree, root);
    while let Some((index, tree)) = bundler.pending.pop_front() {
        bundler.bundle_component(index, &tree);
    }
    Some(Bundled {
        tree: bundled,
        components: bundler.components,
    })
}

struct Bundler<'a, 'r> {
    version: Version,
    source_map: &'a mut SourceMap<'r>,
    report: &'a mut Report,
    component_indices: HashMap<(Section, ReferenceTarget), usize>,
    components: Vec<Component>,
    /// The components that are found but not bundled yet, each with the tree of its file.
    pending: VecDeque<(usize, Rc<Node>)>,
    /// The targets that are being inlined, outermost first.
    inlining: Vec<ReferenceTarget>,
    /// The nesting depth of the current value.
    depth: usize,
    /// How many values were inlined so far.
    inlined: usize,
    /// How many bytes of text these values have.
    inlined_bytes: usize,
    /// Whether a limit was exceeded, which is reported once.
    is_exhausted: bool,
}

impl Bundler<'_, '_> {
    /// Walks the root document. Its components are only reached by reference, except for the security
    /// schemes.
    fn walk_root(&mut self, tree: &Node, file: &str) -> Node {
        let mut bundled = Vec::with_capacity(tree.entries().len());
        let given = tree.entries().iter();
        for (key, value) in given.filter(|(_, value)| value.value != Value::Null) {
            let value = if key.text == "components" {
                let mut components = Node::map(value.span);
                if let Some(schemes) = value.get("securitySchemes") {
                    components.set("securitySchemes", self.walk(schemes, NodeKind::Other, file));
                }
                components
            } else {
                self.walk(value, NodeKind::Root.child(&key.text), file)
            };
            bundled.push((key.clone(), value));
        }
        Node::new(tree.span, Value::Map(bundled))
    }

    fn walk(&mut self, node: &Node, kind: NodeKind, file: &str) -> Node {
        if !self.inlining.is_empty() {
            self.inlined += 1;
            self.inlined_bytes += node.own_text_length();
        }
        if self.depth > MAX_NESTING
            || self.inlined > MAX_INLINED
            || self.inlined_bytes > MAX_INLINED_BYTES
        {
            let message = "the references below this value expand to too many values, too deeply nested values, or too much text";
            if !self.is_exhausted {
                self.is_exhausted = true;
                self.report
                    .add(&diagnostic_codes::MALFORMED, node.span, message);
            }
            return Node::new(node.span, Value::Null);
        }
        self.depth += 1;
        let result = self.walk_node(node, kind, file);
        self.depth -= 1;
        result
    }

    fn walk_node(&mut self, node: &Node, kind: NodeKind, file: &str) -> Node {
        if kind == NodeKind::Data {
            self.read_mentioned_files(node, file);
            return node.clone();
        }
        let normalized = match kind {
            NodeKind::Schema if node.value == Value::Null => {
                Some(lenient::any_schema(node, self.report))
            }
            NodeKind::Schema => self.normalize_schema(node),
            _ => lenient::rewrite(node, kind, self.version, self.report),
        };
        let node = normalized.as_ref().unwrap_or(node);
        if let Some(reference) = node.get("$ref")
            && let Some(text) = reference.as_str()
        {
            return self.rewrite_reference(node, text, reference.span, kind, file);
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
                let entries = entries.iter().map(|(key, value)| {
                    // Callbacks are not supported. Only their presence is kept, for the note.
                    let value = match (kind, key.text.as_str()) {
                        (NodeKind::Operation, "callbacks") => Node::map(value.span),
                        _ => self.walk(value, kind.child(&key.text), file),
                    };
                    (key.clone(), value)
                });
                Value::Map(entries.collect())
            }
            other => other.clone(),
        };
        let mut result = Node::new(node.span, value);
        if kind == NodeKind::Mapping {
            self.rewrite_mapping(&mut result, file);
        }
        result
    }

    /// Reads the files that data mentions, so that the hash of a description covers all of its files. Nothing in them is used.
    fn read_mentioned_files(&mut self, node: &Node, file: &str) {
        let mut paths = mentioned_files(node, file);
        while let Some(path) = paths.pop() {
            if let Some(tree) = self.source_map.mentioned_tree(&path) {
                paths.extend(mentioned_files(&tree, &path));
            }
        }
    }

    /// A schema that is repaired and in the keywords of OpenAPI 3.0. `None` if it is already.
    fn normalize_schema(&mut self, schema: &Node) -> Option<Node> {
        let repaired = repair::repair(schema, self.report);
        let source = repaired.as_ref().unwrap_or(schema);
        let restored = string_values::restore_texts(source, self.source_map);
        let source = restored.as_ref().unwrap_or(source);
        version_3_1::rewrite(source, self.version, self.report)
            .or(restored)
            .or(repaired)
    }

    /// Rewrites the values of a discriminator's mapping, which are references without a `$ref` key. An entry that leads
    /// nowhere is dropped.
    fn rewrite_mapping(&mut self, bundled: &mut Node, file: &str) {
        discriminator::sort_mapping(bundled);
        let Value::Map(entries) = &mut bundled.value else {
            return;
        };
        for (key, value) in std::mem::take(entries) {
            let reference = value.as_str().map(discriminator::reference);
            let (reference, span) = (reference.unwrap_or_default(), value.span);
            if value.as_str().is_none() || !self.exists(&reference, file) {
                let message = format!("the mapping of `{}` leads nowhere and is ignored", key.text);
                let help = "the values that an arm allows for the discriminator select it";
                self.report.add_with_help(
                    &diagnostic_codes::UNRESOLVED_MAPPING,
                    span,
                    message,
                    help,
                );
                continue;
            }
            if let Some(text) = self.component_reference(&reference, span, Section::Schemas, file) {
                entries.push((key, Node::text(span, text)));
            }
        }
    }

    /// Whether a reference has a target. Reports nothing.
    fn exists(&mut self, reference: &str, file: &str) -> bool {
        let Ok(target) = ReferenceTarget::parse(reference, file) else {
            return false;
        };
        self.source_map.can_read(&target.file)
            && self
                .source_map
                .tree(&target.file, Span::default(), self.report)
                .is_some_and(|tree| lookup(&tree, &target.pointer).is_some())
    }

    fn rewrite_reference(
        &mut self,
        node: &Node,
        reference: &str,
        span: Span,
        kind: NodeKind,
        file: &str,
    ) -> Node {
        if let Some((key, _)) = node.entries().iter().find(|(key, _)| key.text != "$ref") {
            let message = format!("`{}` next to a `$ref` has no effect", key.text);
            self.report
                .add(&diagnostic_codes::INAPPLICABLE_KEYWORD, key.span, message);
        }
        match kind.section() {
            Some(section) => {
                let mut bundled = Node::map(node.span);
                if let Some(text) = self.component_reference(reference, span, section, file) {
                    bundled.set("$ref", Node::text(span, text));
                }
                bundled
            }
            None => self.inline(reference, span, kind, file),
        }
    }

    /// The bundled target of a reference, which replaces the reference.
    fn inline(&mut self, reference: &str, span: Span, kind: NodeKind, file: &str) -> Node {
        let null = Node::new(span, Value::Null);
        let Some((target, tree)) = self.resolve(reference, span, None, file) else {
            return null;
        };
        if self.inlining.contains(&target) {
            self.report_cycle(reference, span);
            return null;
        }
        let Some(node) = lookup(&tree, &target.pointer) else {
            return null;
        };
        let file = target.file.clone();
        self.inlining.push(target);
        let bundled = self.walk(node, kind, &file);
        self.inlining.pop();
        bundled
    }

    /// Makes the target of a reference a component, and returns the text of a reference to that.
    fn component_reference(
        &mut self,
        reference: &str,
        span: Span,
        section: Section,
        file: &str,
    ) -> Option<String> {
        let (target, tree) = self.resolve(reference, span, Some(section), file)?;
        if let Some(&index) = self.component_indices.get(&(section, target.clone())) {
            return Some(provisional_reference(section, index));
        }
        let index = self.components.len();
        self.component_indices
            .insert((section, target.clone()), index);
        self.components.push(Component {
            section,
            target,
            value: Node::map(span),
        });
        self.pending.push_back((index, tree));
        Some(provisional_reference(section, index))
    }

    /// Bundles the value of a component.
    fn bundle_component(&mut self, index: usize, tree: &Node) {
        let Component {
            section, target, ..
        } = &self.components[index];
        let (kind, target) = (section.member_kind(), target.clone());
        if let Some(node) = lookup(tree, &target.pointer) {
            let base = match kind {
                NodeKind::Schema => subtypes::add_subtypes(node, &target, tree),
                _ => None,
            };
            let node = base.as_ref().unwrap_or(node);
            self.components[index].value = self.walk(node, kind, &target.file);
        }
    }

    /// Resolves a reference, and any reference found at its target. Returns the final target and the tree of
    /// its file.
    fn resolve(
        &mut self,
        reference: &str,
        span: Span,
        section: Option<Section>,
        file: &str,
    ) -> Option<(ReferenceTarget, Rc<Node>)> {
        let mut seen: Vec<ReferenceTarget> = Vec::new();
        let mut target = self.parse_target(reference, span, file)?;
        loop {
            if seen.contains(&target) {
                self.report_cycle(reference, span);
                return None;
            }
            let tree = self.source_map.tree(&target.file, span, self.report)?;
            let node = self.lookup_or_report(&tree, &target, span)?;
            // A reference that says more about its target is a schema of its own.
            if section == Some(Section::Schemas)
                && version_3_1::extends_reference(node, self.version)
            {
                return Some((target, tree));
            }
            let Some((next, next_span)) = node
                .get("$ref")
                .and_then(|next| Some((next.as_str()?, next.span)))
            else {
                return Some((target, tree));
            };
            let next = self.parse_target(next, next_span, &target.file)?;
            seen.push(std::mem::replace(&mut target, next));
        }
    }

    fn report_cycle(&mut self, reference: &str, span: Span) {
        let message = format!("the reference `{reference}` refers to itself");
        let help = "replace one of the references in the cycle with a definition";
        self.report
            .add_with_help(&diagnostic_codes::CIRCULAR_REFERENCE, span, message, help);
    }

    fn parse_target(&mut self, reference: &str, span: Span, file: &str) -> Option<ReferenceTarget> {
        let parsed = ReferenceTarget::parse(reference, file);
        if parsed == Err(ReferenceError::InvalidPointer)
            && let found @ Some(_) =
                anchor::resolve(reference, file, span, self.source_map, self.report)
        {
            return found;
        }
        let (code, message) = match parsed {
            Ok(target) => return Some(target),
            Err(ReferenceError::Remote) => (
                &diagnostic_codes::REMOTE_REFERENCE,
                format!("the reference `{reference}` points to a remote file"),
            ),
            Err(ReferenceError::OutsideRoot) => (
                &diagnostic_codes::REFERENCE_OUTSIDE_ROOT,
                format!("the reference `{reference}` points outside the folder of the description"),
            ),
            Err(ReferenceError::InvalidPointer) => (
                &diagnostic_codes::UNRESOLVED_REFERENCE,
                format!("the fragment of `{reference}` is neither a JSON pointer nor an anchor"),
            ),
        };
        let help = match code.name {
            "remote-reference" => "copy the file into the folder of the description",
            "reference-outside-root" => "move the file into the folder of the root document",
            _ => "write it as `#/` followed by keys separated by `/`",
        };
        self.report.add_with_help(code, span, message, help);
        None
    }

    /// The node at a target. Reports a target that does not exist.
    fn lookup_or_report<'t>(
        &mut self,
        tree: &'t Node,
        target: &ReferenceTarget,
        span: Span,
    ) -> Option<&'t Node> {
        let mut node = tree;
        for (depth, key) in target.pointer.iter().enumerate() {
            let Some(next) = child(node, key) else {
                let parents: Vec<String> = target.pointer[..depth]
                    .iter()
                    .map(|key| escape_token(key))
                    .collect();
                let location = if parents.is_empty() {
                    "its root".into()
                } else {
                    format!("`/{}`", parents.join("/"))
                };
                let message = format!("`{}` has no key `{key}` at {location}", target.file);
                let keys: Vec<&str> = node
                    .entries()
                    .iter()
                    .map(|(key, _)| key.text.as_str())
                    .collect();
                match most_similar_key(key, &keys) {
                    Some(similar) => self.report.add_with_help(
                        &diagnostic_codes::UNRESOLVED_REFERENCE,
                        span,
                        message,
                        format!("a key with a similar name exists: `{similar}`"),
                    ),
                    None => self
                        .report
                        .add(&diagnostic_codes::UNRESOLVED_REFERENCE, span, message),
                }
                return None;
            };
            node = next;
        }
        Some(node)
    }
}

/// The node at a JSON pointer.
fn lookup<'t>(tree: &'t Node, pointer: &[String]) -> Option<&'t Node> {
    pointer.iter().try_fold(tree, |node, key| child(node, key))
}

fn child<'t>(node: &'t Node, key: &str) -> Option<&'t Node> {
    match &node.value {
        Value::List(items) => items.get(key.parse::<usize>().ok()?),
        _ => node.get(key),
    }
}

/// The key that shares the most letters with a misspelled one, if they share at least three quarters.
fn most_similar_key<'a>(wanted: &str, keys: &[&'a str]) -> Option<&'a str> {
    let letter_counts = |text: &str| {
        let mut counts = BTreeMap::new();
        text.to_lowercase()
            .chars()
            .for_each(|letter| *counts.entry(letter).or_insert(0_usize) += 1);
        counts
    };
    let wanted_counts = letter_counts(wanted);
    let shared = |key: &str| {
        letter_counts(key)
            .iter()
            .map(|(letter, count)| count.min(wanted_counts.get(letter).unwrap_or(&0)))
            .sum::<usize>()
    };
    let best = keys
        .iter()
        .copied()
        .max_by_key(|key| (shared(key), usize::MAX - key.len()))?;
    (shared(best) * 4 >= wanted.chars().count().max(best.chars().count()) * 3).then_some(best)
}
