//! Exclusive bounds, which are numbers since OpenAPI 3.1.

use crate::read::node::{Node, Value};

/// Rewrites a numeric exclusive bound as a bound and a flag.
pub fn rewrite_exclusive(schema: &mut Node) {
    for (exclusive, inclusive, is_stronger) in [
        (
            "exclusiveMinimum",
            "minimum",
            is_above as fn(f64, f64) -> bool,
        ),
        ("exclusiveMaximum", "maximum", is_below),
    ] {
        let Some(bound) = schema
            .get(exclusive)
            .filter(|bound| bound.as_number().is_some())
        else {
            continue;
        };
        let bound = bound.clone();
        let number = |node: &Node| node.as_number().and_then(|text| text.parse::<f64>().ok());
        let other = schema.get(inclusive).and_then(number);
        // Of two bounds the stronger one applies.
        if let (Some(bound), Some(other)) = (number(&bound), other)
            && is_stronger(other, bound)
        {
            schema.remove(exclusive);
            continue;
        }
        let span = bound.span;
        schema.set(inclusive, bound);
        schema.set(exclusive, Node::new(span, Value::Bool(true)));
    }
}

fn is_above(left: f64, right: f64) -> bool {
    left > right
}

fn is_below(left: f64, right: f64) -> bool {
    left < right
}
