//! References by name: `#name` leads to the schema with `$anchor: name` or `$dynamicAnchor: name` in the same file.

use super::reference::ReferenceTarget;
use crate::read::{
    node::{Node, Value},
    source_map::SourceMap,
};
use ir::{Report, Span};

/// The target of a reference whose fragment is a name. None if no schema has that name.
pub fn resolve(
    reference: &str,
    from: &str,
    span: Span,
    source_map: &mut SourceMap,
    report: &mut Report,
) -> Option<ReferenceTarget> {
    let (document, name) = reference.split_once('#')?;
    let mut target = ReferenceTarget::parse(document, from).ok()?;
    let tree = source_map.tree(&target.file, span, report)?;
    target.pointer = pointer(&tree, name)?;
    Some(target)
}

/// The keys that lead to the schema with an anchor.
fn pointer(tree: &Node, name: &str) -> Option<Vec<String>> {
    let mut open = vec![(tree, Vec::new())];
    while let Some((node, pointer)) = open.pop() {
        let is_named = |key: &str| node.get(key).and_then(Node::as_str) == Some(name);
        if is_named("$anchor") || is_named("$dynamicAnchor") {
            return Some(pointer);
        }
        let below = |key: String| [pointer.clone(), vec![key]].concat();
        match &node.value {
            Value::Map(entries) => open.extend(
                entries
                    .iter()
                    .map(|(key, value)| (value, below(key.text.clone()))),
            ),
            Value::List(items) => {
                let items = items.iter().enumerate();
                open.extend(items.map(|(index, item)| (item, below(index.to_string()))));
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::Text(_) => {}
        }
    }
    None
}
