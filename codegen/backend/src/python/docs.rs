//! Sentences of documentation.

use ir::{Docs, Field, Param, Presence, Sensitivity, Stability, Type, TypeDef};

use crate::common::{case, facts::facts, plain_text};

/// The paragraphs of a named type.
pub fn definition(def: &TypeDef) -> Vec<Vec<String>> {
    let summary = plain_text::summary(&def.docs);
    let summary = summary.unwrap_or_else(|| format!("{}.", case::sentence(&def.name)));
    let further = plain_text::further_paragraphs(&def.docs);
    let paragraphs = [summary].into_iter().chain(further);
    paragraphs.map(|text| vec![text]).collect()
}

/// The sentence of a field that is received, with its facts.
pub fn field(field: &Field, attribute: &str) -> Option<String> {
    let mut facts = facts(&field.ty, &Presence::Optional);
    if field.sensitivity == Sensitivity::Secret {
        facts.push("Secret: `repr` does not show it.".into());
    }
    facts.extend(deprecated(field.stability));
    if attribute != field.wire.as_str() {
        facts.push(format!(
            "JSON key: `{}`.",
            plain_text::line(field.wire.as_str())
        ));
    }
    joined(plain_text::summary(&field.docs), &facts)
}

/// The sentence of a value that callers pass, with its facts.
pub fn argument(
    docs: &Docs,
    ty: &Type,
    presence: &Presence,
    stability: Stability,
) -> Option<String> {
    let mut facts = facts(ty, presence);
    facts.extend(deprecated(stability));
    joined(plain_text::summary(docs), &facts)
}

/// The sentence of a parameter.
pub fn param(param: &Param) -> Option<String> {
    argument(&param.docs, &param.ty, &param.presence, param.stability)
}

fn deprecated(stability: Stability) -> Option<String> {
    match stability {
        Stability::Deprecated => Some("Deprecated.".into()),
        Stability::Stable => None,
    }
}

fn joined(summary: Option<String>, facts: &[String]) -> Option<String> {
    let mut text = summary.unwrap_or_default();
    if !text.is_empty() && !facts.is_empty() && !text.ends_with(['.', '!', '?', ':']) {
        text.push('.');
    }
    for fact in facts {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&plain_text::line(fact));
    }
    (!text.is_empty()).then_some(text)
}
