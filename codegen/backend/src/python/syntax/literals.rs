//! Literals of Python.

use ir::Literal;

use crate::markdown::visible;

/// Text as a string literal, in the quotes that need fewer escapes.
pub fn string(text: &str) -> String {
    let quote = if text.contains('"') && !text.contains('\'') {
        '\''
    } else {
        '"'
    };
    let mut out = String::from(quote);
    for character in text.chars() {
        match character {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            same if same == quote => {
                out.push('\\');
                out.push(same);
            }
            plain if visible(&plain.to_string()) == plain.to_string() => out.push(plain),
            hidden if u32::from(hidden) < 0x100 => {
                out.push_str(&format!("\\x{:02x}", u32::from(hidden)));
            }
            hidden if u32::from(hidden) < 0x1_0000 => {
                out.push_str(&format!("\\u{:04x}", u32::from(hidden)));
            }
            hidden => out.push_str(&format!("\\U{:08x}", u32::from(hidden))),
        }
    }
    out.push(quote);
    out
}

/// A scalar of the description as a literal. Lists and objects are given as text.
pub fn literal(literal: &Literal) -> String {
    match literal {
        Literal::Null => "None".into(),
        Literal::Bool(true) => "True".into(),
        Literal::Bool(false) => "False".into(),
        Literal::Number(text) => text.clone(),
        Literal::Text(text) | Literal::Json(text) => string(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_escaped() {
        assert_eq!(string("a\"b"), "'a\"b'");
        assert_eq!(string("a\"'b\\"), "\"a\\\"'b\\\\\"");
        assert_eq!(string("\u{202e}\n\u{7f}"), "\"\\u202e\\n\\x7f\"");
    }
}
