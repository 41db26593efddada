//! Values of strings that YAML reads as numbers, booleans or null.

use crate::read::{
    node::{Node, Value},
    source_map::SourceMap,
    written_scalar::written_scalar,
};

/// A string schema whose values are the texts that the author wrote. `None` if they are texts already.
pub fn restore_texts(schema: &Node, source_map: &SourceMap) -> Option<Node> {
    if schema.get("type").and_then(Node::as_str) != Some("string") {
        return None;
    }
    let nullable = schema.get("nullable").and_then(Node::as_bool) == Some(true);
    let is_text = |node: &Node| match &node.value {
        Value::Number(_) | Value::Bool(_) => false,
        // `null` means null, but a description with a value called `Null` means the text.
        Value::Null => {
            nullable
                || written_scalar(source_map, node.span)
                    .is_none_or(|text| !matches!(text.as_str(), "Null" | "NULL"))
        }
        Value::Text(_) | Value::List(_) | Value::Map(_) => true,
    };
    let values = schema.get("enum").map_or(&[][..], Node::items);
    let default = schema.get("default");
    if values.iter().all(is_text)
        && default.is_none_or(|default| default.value == Value::Null || is_text(default))
    {
        return None;
    }
    let mut schema = schema.clone();
    let restore = |node: &mut Node| {
        if !is_text(node)
            && let Some(text) = written_scalar(source_map, node.span)
        {
            node.value = Value::Text(text);
        }
    };
    if let Some(Value::List(values)) = schema.get_mut("enum").map(|node| &mut node.value) {
        values.iter_mut().for_each(restore);
    }
    if let Some(default) = schema.get_mut("default")
        && default.value != Value::Null
    {
        restore(default);
    }
    Some(schema)
}
