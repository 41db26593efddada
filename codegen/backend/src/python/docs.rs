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

/// The paragraphs of a field that is received. The facts are in the first.
pub fn field(field: &Field, attribute: &str) -> Vec<Vec<String>> {
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
    paragraphs(&field.docs, &facts)
}

/// The paragraphs of a field that callers pass. The facts are in the first.
pub fn passed_field(field: &Field) -> Vec<Vec<String>> {
    let mut facts = facts(&field.ty, &field.presence);
    facts.extend(deprecated(field.stability));
    paragraphs(&field.docs, &facts)
}

fn paragraphs(docs: &Docs, facts: &[String]) -> Vec<Vec<String>> {
    let first = with_facts(plain_text::summary(docs), facts);
    let further = plain_text::further_paragraphs(docs);
    let paragraphs = first.into_iter().chain(further);
    paragraphs.map(|text| vec![text]).collect()
}

/// What an argument of a method is, with its facts. The paragraphs follow each other, because a list of arguments has none.
pub fn argument(
    docs: &Docs,
    ty: &Type,
    presence: &Presence,
    stability: Stability,
) -> Option<String> {
    let mut parts = plain_text::further_paragraphs(docs);
    parts.extend(facts(ty, presence));
    parts.extend(deprecated(stability));
    with_facts(plain_text::summary(docs), &parts)
}

/// What a parameter is.
pub fn param(param: &Param) -> Option<String> {
    argument(&param.docs, &param.ty, &param.presence, param.stability)
}

fn deprecated(stability: Stability) -> Option<String> {
    match stability {
        Stability::Deprecated => Some("Deprecated.".into()),
        Stability::Stable => None,
    }
}

/// Sentences after a text, which ends with a full stop then.
fn with_facts(summary: Option<String>, facts: &[String]) -> Option<String> {
    let mut text = summary.unwrap_or_default();
    for fact in facts {
        if !text.is_empty() {
            text = plain_text::with_full_stop(text);
            text.push(' ');
        }
        text.push_str(&plain_text::line(fact));
    }
    (!text.is_empty()).then_some(text)
}
