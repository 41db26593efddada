//! Documentation in the form of Go: sentences that begin with the name of what they describe.

use ir::{Docs, Field, Flow, Sensitivity, Stability};

use super::layout::comment;
use crate::common::{facts, plain_text};

/// The documentation of a named item, as lines of a comment.
pub fn named(
    name: &str,
    docs: &Docs,
    otherwise: &str,
    stability: Stability,
    depth: usize,
) -> Vec<String> {
    let text = plain_text::summary(docs).unwrap_or_else(|| otherwise.to_owned());
    let mut text = sentence(name, &text);
    append_paragraphs(&mut text, docs);
    if stability == Stability::Deprecated {
        text.push_str("\n\nDeprecated: the API marks it as deprecated.");
    }
    comment(&text, depth)
}

/// Appends the paragraphs after the first.
pub fn append_paragraphs(text: &mut String, docs: &Docs) {
    for paragraph in plain_text::further_paragraphs(docs) {
        text.push_str("\n\n");
        text.push_str(&paragraph);
    }
}

/// A sentence that begins with the name: `Get gets a Droplet.`, `Droplet is a virtual machine.`
pub fn sentence(name: &str, text: &str) -> String {
    let mut letters = text.chars();
    let first: String = letters
        .next()
        .into_iter()
        .flat_map(char::to_lowercase)
        .collect();
    let lower = format!("{first}{}", letters.as_str());
    let word = text.split(' ').next().unwrap_or_default();
    if matches!(
        word,
        "A" | "An" | "The" | "One" | "What" | "How" | "Where" | "Whether"
    ) {
        return format!("{name} is {lower}");
    }
    let is_verb = word.len() > 2
        && word.ends_with('s')
        && word.chars().skip(1).all(|one| one.is_ascii_lowercase());
    match is_verb {
        true => format!("{name} {lower}"),
        false => format!("{name}: {text}"),
    }
}

/// The documentation of a field: its first paragraph with its facts, and further ones.
pub fn field(field: &Field, depth: usize) -> Vec<String> {
    let summary = plain_text::summary(&field.docs).map(plain_text::with_full_stop);
    let mut parts: Vec<String> = summary.into_iter().collect();
    parts.extend(facts::facts(&field.ty, &field.presence));
    if field.flow == Flow::Response {
        parts.push("Only received.".into());
    }
    if field.sensitivity == Sensitivity::Secret {
        parts.push("Secret: not printed.".into());
    }
    let mut text = match parts.is_empty() {
        true => format!("The member `{}`.", field.wire.as_str()),
        false => parts.join(" "),
    };
    append_paragraphs(&mut text, &field.docs);
    if field.stability == Stability::Deprecated {
        text.push_str("\n\nDeprecated: the API marks it as deprecated.");
    }
    comment(&text, depth)
}
