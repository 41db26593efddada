//! TSDoc comments.

use ir::{Field, Flow, Presence, Sensitivity, Stability, Type};

use super::syntax::WIDTH;
use crate::common::{facts, plain_text};

/// A comment: on one line if it fits, or with a line for each line of the text, which are wrapped. Empty text gives none.
pub fn comment(indent: usize, lines: &[String]) -> String {
    let margin = " ".repeat(indent);
    let safe: Vec<String> = lines
        .iter()
        .map(|line| line.replace("*/", "*\\/"))
        .collect();
    match safe.as_slice() {
        [] => String::new(),
        [only] if indent + only.chars().count() + 7 <= WIDTH => format!("{margin}/** {only} */\n"),
        lines => {
            let mut out = format!("{margin}/**\n");
            for line in lines {
                for part in plain_text::wrap(line, WIDTH - indent - 3) {
                    out.push_str(format!("{margin} * {part}").trim_end());
                    out.push('\n');
                }
            }
            out + &format!("{margin} */\n")
        }
    }
}

/// The documentation of a type, an operation, a field or a parameter: its paragraphs, with an empty line between them.
pub fn paragraphs(docs: &ir::Docs) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for text in plain_text::summary(docs)
        .into_iter()
        .chain(plain_text::further_paragraphs(docs))
    {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.push(tsdoc(&text));
    }
    lines
}

/// Text without what TSDoc would read as a tag or a type.
pub fn tsdoc(text: &str) -> String {
    let mut out = String::new();
    let mut is_code = false;
    for character in text.chars() {
        match character {
            '`' => is_code = !is_code,
            '@' | '{' | '}' | '<' | '>' if !is_code => out.push('\\'),
            _ => {}
        }
        out.push(character);
    }
    out
}

/// The documentation of a field: its first paragraph with its facts, and further ones.
pub fn field(field: &Field) -> Vec<String> {
    let mut facts = facts::facts(&field.ty, &field.presence);
    if field.flow == Flow::Response {
        facts.push("Read-only.".into());
    }
    if field.sensitivity == Sensitivity::Secret {
        facts.push("Secret.".into());
    }
    with_facts(paragraphs(&field.docs), facts, field.stability)
}

/// The documentation of a parameter, as that of a field.
pub fn param(docs: &ir::Docs, ty: &Type, presence: &Presence, stability: Stability) -> Vec<String> {
    with_facts(paragraphs(docs), facts::facts(ty, presence), stability)
}

/// Documentation with what follows from the description, in the first paragraph.
pub fn with_facts(mut lines: Vec<String>, facts: Vec<String>, stability: Stability) -> Vec<String> {
    let facts: Vec<String> = facts.iter().map(|fact| tsdoc(fact)).collect();
    match lines.first_mut() {
        Some(first) if !facts.is_empty() => {
            *first = plain_text::with_full_stop(std::mem::take(first));
            first.push(' ');
            first.push_str(&facts.join(" "));
        }
        Some(_) => {}
        None if facts.is_empty() => {}
        None => lines.push(facts.join(" ")),
    }
    if stability == Stability::Deprecated {
        lines.push("@deprecated".into());
    }
    lines
}
