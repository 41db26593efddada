//! Doc comments: the sentences of the model, followed by the facts of a value in one fixed form.

use ir::{Docs, Field, Flow, Prim, Sensitivity, Shape, Stability, Type, TypeDef};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::syntax::file_context::FileContext;
use super::syntax::format::literal;
use super::syntax::types;
use crate::common::facts::{facts, record_facts};
use crate::markdown::{code, line, lines};

/// Lines as `doc` attributes, which the printer turns into comments.
pub fn attrs(lines: &[String]) -> TokenStream {
    let mut out = TokenStream::new();
    for line in lines {
        let text = if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        };
        out.extend(quote!(#[doc = #text]));
    }
    out
}

/// The `deprecated` attribute with what to use instead, where it applies.
pub fn deprecated(stability: Stability, docs: &Docs) -> TokenStream {
    match (stability, docs.replacement()) {
        (Stability::Deprecated, Some(note)) => {
            let note = line(note);
            quote!(#[deprecated(note = #note)])
        }
        (Stability::Deprecated, None) => quote!(#[deprecated]),
        (Stability::Stable, _) => TokenStream::new(),
    }
}

/// The text of the `deprecated` attribute with a space after it, where it applies.
pub fn deprecated_text(stability: Stability, docs: &Docs) -> String {
    match (stability, docs.replacement()) {
        (Stability::Deprecated, Some(note)) => {
            format!("#[deprecated(note = {})] ", literal(&line(note)))
        }
        (Stability::Deprecated, None) => "#[deprecated] ".to_owned(),
        (Stability::Stable, _) => String::new(),
    }
}

/// Documentation of a named type.
pub fn type_def(file: &FileContext, def: &TypeDef) -> Vec<String> {
    let mut out = prose(&def.docs);
    if let Shape::Record(record) = &def.shape {
        out = with_facts(out, &record_facts(record));
    }
    if let Shape::Record(record) = &def.shape
        && let ir::AdditionalProperties::Typed(rest) = &record.additional_properties
    {
        out.push(String::new());
        out.push(format!(
            "Other keys of the object hold {}; they are kept in `unknown_fields`.",
            plural(file, rest)
        ));
    }
    out
}

/// Documentation of a field: its sentence, then its facts.
pub fn field(field: &Field, ident: &Ident) -> Vec<String> {
    let mut facts = facts(&field.ty, &field.presence);
    if field.flow == Flow::Response {
        facts.push("Read-only.".to_owned());
    }
    if field.sensitivity == Sensitivity::Secret {
        facts.push("Secret: redacted in `Debug` output.".to_owned());
    }
    if field.stability == Stability::Deprecated {
        facts.push("Deprecated.".to_owned());
    }
    if ident.to_string().trim_start_matches("r#") != field.wire.as_str() {
        facts.push(format!("JSON key: {}.", code(field.wire.as_str())));
    }
    with_facts(prose(&field.docs), &facts)
}

/// The text up to its first full stop before a new sentence, if nothing is open there.
fn first_sentence(text: &str) -> &str {
    for (at, _) in text.match_indices(". ") {
        let (head, tail) = (&text[..=at], &text[at + 2..]);
        let open = head.matches('`').count() % 2 == 1
            || head.matches('(').count() > head.matches(')').count();
        if !open && tail.starts_with(|next: char| next.is_uppercase()) {
            return head;
        }
    }
    text
}

/// Documentation of a parameter: its sentence, then its facts.
pub fn param(param: &ir::Param) -> Vec<String> {
    with_facts(prose(&param.docs), &facts(&param.ty, &param.presence))
}

/// Documentation of a value of an enum, which always shows the text on the wire.
pub fn value(value: &ir::Value) -> Vec<String> {
    let mut out = prose(&value.docs);
    let wire = code(value.wire.as_str());
    match out.first_mut() {
        Some(first) => *first = format!("{wire}: {first}"),
        None => out.push(format!("The value {wire}.")),
    }
    match value.stability {
        Stability::Deprecated => with_facts(out, &["Deprecated.".to_owned()]),
        Stability::Stable => out,
    }
}

/// Documentation of an arm of a union: the first sentence of its type, or the kind of JSON value.
pub fn arm(file: &FileContext, arm: &Type) -> Vec<String> {
    let summary = match arm.bare() {
        Type::Def(id) => file.names.api.types[*id].docs.summary.as_deref(),
        _ => None,
    };
    vec![match summary.map(line) {
        Some(text) => first_sentence(&text).to_owned(),
        None => format!("The value as {}.", singular(file, arm)),
    }]
}

/// Prose as lines: the summary, then the details after an empty line.
pub fn prose(docs: &Docs) -> Vec<String> {
    let mut out = Vec::new();
    if let Some(summary) = docs
        .summary
        .as_deref()
        .map(line)
        .filter(|text| !text.is_empty())
    {
        out.push(summary);
    }
    if let Some(details) = docs
        .details
        .as_deref()
        .map(lines)
        .filter(|found| !found.is_empty())
    {
        if !out.is_empty() {
            out.push(String::new());
        }
        out.extend(details);
    }
    out
}

/// Puts facts after the sentence, or in a paragraph of their own when the line would grow long.
fn with_facts(mut out: Vec<String>, facts: &[String]) -> Vec<String> {
    let facts = facts.join(" ");
    match out.as_mut_slice() {
        _ if facts.is_empty() => {}
        [only] if only.len() + facts.len() < 110 => {
            if !only.ends_with(['.', '!', '?', ':']) {
                only.push('.');
            }
            only.push(' ');
            only.push_str(&facts);
        }
        [] => out.push(facts),
        [..] => out.extend([String::new(), facts]),
    }
    out
}

/// A JSON value of a type without a name, with its article.
fn singular(file: &FileContext, of: &Type) -> String {
    match of.bare() {
        Type::Prim(Prim::Bool) => "a Boolean".into(),
        Type::Prim(Prim::Int(_)) => "an integer".into(),
        Type::Prim(Prim::Float) => "a number".into(),
        Type::Prim(Prim::Text(_)) => "a string".into(),
        Type::Def(id) => file.type_link(*id),
        Type::List(inner) => format!("a list of {}", plural(file, inner)),
        Type::Map(inner) => format!("a map from strings to {}", plural(file, inner)),
        Type::Any(_) | Type::Nullable(_) | Type::Limited(..) => "JSON".into(),
    }
}

/// JSON values of a type.
fn plural(file: &FileContext, of: &Type) -> String {
    match of.bare() {
        Type::Prim(Prim::Bool) => "Booleans".into(),
        Type::Prim(Prim::Int(_)) => "integers".into(),
        Type::Prim(Prim::Float) => "numbers".into(),
        Type::Prim(Prim::Text(_)) => "strings".into(),
        Type::Def(id) => format!("{} values", file.type_link(*id)),
        Type::List(inner) => format!("lists of {}", plural(file, inner)),
        Type::Map(inner) => format!("maps from strings to {}", plural(file, inner)),
        Type::Any(_) | Type::Nullable(_) | Type::Limited(..) => "any JSON".into(),
    }
}

/// A type as code on one line, for tables of methods.
pub fn short<'a>(file: &FileContext<'a>, of: &'a Type) -> String {
    types::tokens(file, of).to_string().replace(' ', "")
}
