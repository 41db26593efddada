//! Documentation knows what a fact sounds like.

use ir::{
    Constraints, Docs, Field, Flow, Format, Literal, Name, Presence, Prim, Sensitivity, Shape,
    Stability, Type, TypeDef, TypeId,
};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::syntax::file_context::FileContext;
use super::syntax::types;
use crate::case;
use crate::markdown::{code, line, lines};

/// Where a literal is too long to be read in passing.
const LONG: usize = 60;

/// Lines as attributes, which the printer turns into comments.
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

/// The attribute of what will go away.
pub fn deprecated(stability: Stability) -> TokenStream {
    match stability {
        Stability::Deprecated => quote!(#[deprecated]),
        Stability::Stable => TokenStream::new(),
    }
}

/// Of a named type.
pub fn type_def(file: &FileContext, id: TypeId, def: &TypeDef) -> Vec<String> {
    let mut out = prose(&def.docs);
    if out.is_empty() {
        out.push(origin(file, id, def));
    }
    if let Shape::Record(record) = &def.shape
        && let ir::AdditionalProperties::Typed(rest) = &record.additional_properties
    {
        out.push(String::new());
        out.push(format!(
            "Keys without a field: {}",
            lower(&phrase(file, rest))
        ));
    }
    out
}

fn origin(file: &FileContext, id: TypeId, def: &TypeDef) -> String {
    let wires: Vec<String> = def.wires.iter().map(|wire| code(wire.as_str())).collect();
    let users: Vec<String> = file
        .names
        .facts
        .users(id)
        .take(4)
        .map(|user| file.names.resources[user].module.clone())
        .collect();
    let whole = file.names.facts.users(id).count();
    let used = match (users.as_slice(), whole) {
        ([], _) => String::new(),
        ([one], _) => format!(" Used by {}.", code(one)),
        (_, 2..=4) => {
            let users: Vec<String> = users.iter().map(|user| code(user)).collect();
            format!(" Used by {}.", users.join(", "))
        }
        (_, many) => format!(" Used by {many} resources."),
    };
    let what = match file.names.origin(id) {
        Some(origin) if wires.is_empty() => origin.to_owned(),
        _ if wires.is_empty() => format!("{}.", case::sentence(&def.name)),
        _ => format!("{} in the API.", wires.join(" and ")),
    };
    format!("{what}{used}")
}

/// Of a field.
pub fn field<'a>(file: &FileContext<'a>, field: &'a Field, ident: &Ident) -> Vec<String> {
    let mut out = described(file, &field.name, &field.docs, &field.ty, &field.presence);
    let mut more = Vec::new();
    if field.flow == Flow::Response {
        more.push("Set by the server.".to_owned());
    }
    if field.sensitivity == Sensitivity::Secret {
        more.push("Kept out of `Debug`.".to_owned());
    }
    if field.stability == Stability::Deprecated {
        more.push("Deprecated.".to_owned());
    }
    if ident.to_string().trim_start_matches("r#") != field.wire.as_str() {
        more.push(format!("The key is {}.", code(field.wire.as_str())));
    }
    append(&mut out, &more);
    out
}

/// Of the method that sets a field: the first sentence of the field.
pub fn setter<'a>(file: &FileContext<'a>, field: &'a Field) -> Vec<String> {
    let summary = field
        .docs
        .summary
        .as_deref()
        .or(field.docs.details.as_deref())
        .map(line);
    match summary.filter(|text| !text.is_empty()) {
        Some(text) => vec![first_sentence(&text).to_owned()],
        None => described(
            file,
            &field.name,
            &Docs::default(),
            &field.ty,
            &field.presence,
        ),
    }
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

/// Of a parameter.
pub fn param<'a>(file: &FileContext<'a>, param: &'a ir::Param) -> Vec<String> {
    described(file, &param.name, &param.docs, &param.ty, &param.presence)
}

/// Of a value of an enum.
pub fn value(value: &ir::Value) -> Vec<String> {
    let mut out = prose(&value.docs);
    let wire = code(value.wire.as_str());
    match out.first_mut() {
        Some(first) => *first = format!("{wire}: {first}"),
        None => out.push(format!("{wire}.")),
    }
    if value.stability == Stability::Deprecated {
        append(&mut out, &["Deprecated.".to_owned()]);
    }
    out
}

/// Of an arm of a union.
pub fn arm<'a>(file: &FileContext<'a>, arm: &'a Type) -> Vec<String> {
    vec![phrase(file, arm)]
}

/// Prose as lines: the sentence, and the rest after an empty line.
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

/// The prose if there is any, else the words of the name and the kind of value; then what bounds it.
fn described<'a>(
    file: &FileContext<'a>,
    name: &Name,
    docs: &Docs,
    of: &'a Type,
    presence: &Presence,
) -> Vec<String> {
    let mut out = prose(docs);
    if out.is_empty() {
        out.push(format!("{}: {}.", case::sentence(name), noun(file, of)));
    }
    let mut more = Vec::new();
    if let Some(limits) = of.limits() {
        more.extend(bounds(limits));
    }
    match presence {
        Presence::Default(literal) => {
            more.extend(shown(literal).map(|text| format!("Default {text}.")))
        }
        Presence::Constant(literal) => {
            more.extend(shown(literal).map(|text| format!("Always {text}.")))
        }
        Presence::Required | Presence::Optional => {}
    }
    append(&mut out, &more);
    out
}

/// Adds facts to the last line, or below it when that would grow long or is not plain prose.
fn append(out: &mut Vec<String>, facts: &[String]) {
    if facts.is_empty() {
        return;
    }
    let facts = facts.join(" ");
    let alone = out.len() == 1;
    match out.last_mut() {
        Some(last) if alone && last.len() + facts.len() < 110 => {
            if !last.ends_with(['.', '!', '?', ':']) {
                last.push('.');
            }
            last.push(' ');
            last.push_str(&facts);
        }
        _ => {
            if !alone && !out.is_empty() {
                out.push(String::new());
            }
            out.push(facts);
        }
    }
}

fn shown(literal: &Literal) -> Option<String> {
    let text = match literal {
        Literal::Text(text) => text.clone(),
        other => other.to_json(),
    };
    (text.chars().count() <= LONG).then(|| {
        if text.is_empty() {
            "the empty text".into()
        } else {
            code(&text)
        }
    })
}

/// A type as a sentence.
fn phrase<'a>(file: &FileContext<'a>, of: &'a Type) -> String {
    format!("{}.", case::capital(&noun(file, of)))
}

fn noun<'a>(file: &FileContext<'a>, of: &'a Type) -> String {
    match of.bare() {
        Type::Prim(Prim::Bool) => "true or false".into(),
        Type::Prim(Prim::Int(_)) => "a whole number".into(),
        Type::Prim(Prim::Float) => "a number".into(),
        Type::Prim(Prim::Text(format)) => text(format),
        Type::Def(id) => match file.names.api.types[*id].shape {
            Shape::Enum(_) => format!("one of {}", file.type_link(*id)),
            Shape::Record(_) | Shape::Union(_) | Shape::Alias(_) => {
                let article = if file.names.type_name(*id).starts_with(['A', 'E', 'I', 'O']) {
                    "an"
                } else {
                    "a"
                };
                format!("{article} {}", file.type_link(*id))
            }
        },
        Type::List(inner) => format!("a list of {}", plural(file, inner)),
        Type::Map(inner) => format!("a map from text to {}", plural(file, inner)),
        Type::Any(reason) => format!("any JSON; {}", reason.reason()),
        Type::Nullable(inner) | Type::Limited(inner, _) => noun(file, inner),
    }
}

fn plural<'a>(file: &FileContext<'a>, of: &'a Type) -> String {
    match of.bare() {
        Type::Prim(Prim::Bool) => "truth values".into(),
        Type::Prim(Prim::Int(_)) => "whole numbers".into(),
        Type::Prim(Prim::Float) => "numbers".into(),
        Type::Prim(Prim::Text(Format::Uuid)) => "UUIDs".into(),
        Type::Prim(Prim::Text(Format::DateTime)) => "moments (RFC 3339)".into(),
        Type::Prim(Prim::Text(_)) => "texts".into(),
        Type::Def(id) => file.type_link(*id),
        Type::List(inner) => format!("lists of {}", plural(file, inner)),
        Type::Map(inner) => format!("maps from text to {}", plural(file, inner)),
        Type::Any(reason) => format!("any JSON ({})", reason.reason()),
        Type::Nullable(inner) | Type::Limited(inner, _) => plural(file, inner),
    }
}

fn text(format: &Format) -> String {
    match format {
        Format::Plain => "text".into(),
        Format::DateTime => "a moment (RFC 3339)".into(),
        Format::Date => "a day (RFC 3339)".into(),
        Format::Uuid => "a UUID".into(),
        Format::Uri => "a URI".into(),
        Format::Email => "an e-mail address".into(),
        Format::Hostname => "a host name".into(),
        Format::Ipv4 => "an IPv4 address".into(),
        Format::Ipv6 => "an IPv6 address".into(),
        Format::Cidr => "a network in CIDR form".into(),
        Format::Byte => "bytes in Base64".into(),
        Format::Binary => "bytes".into(),
        Format::Quoted(_) => "a whole number, written as text".into(),
        Format::Other(word) => format!("text of the format {}", code(word)),
    }
}

fn bounds(limits: &Constraints) -> Vec<String> {
    let mut out = Vec::new();
    let edge = |open: bool, word: &str, strict: &str, number: &str| {
        format!("{} {}", if open { strict } else { word }, number)
    };
    match (&limits.minimum, &limits.maximum) {
        (Some(low), Some(high)) if !limits.above_minimum && !limits.below_maximum => {
            out.push(format!("From {} to {}.", line(low), line(high)));
        }
        (low, high) => {
            if let Some(low) = low {
                out.push(format!(
                    "{}.",
                    edge(limits.above_minimum, "At least", "More than", &line(low))
                ));
            }
            if let Some(high) = high {
                out.push(format!(
                    "{}.",
                    edge(limits.below_maximum, "At most", "Less than", &line(high))
                ));
            }
        }
    }
    if let Some(step) = &limits.multiple_of {
        out.push(format!("A multiple of {}.", line(step)));
    }
    out.extend(count(limits.min_length, limits.max_length, "character"));
    if let Some(pattern) = limits
        .pattern
        .as_deref()
        .filter(|pattern| pattern.chars().count() <= LONG)
    {
        out.push(format!("Matches {}.", code(pattern)));
    }
    out.extend(count(limits.min_items, limits.max_items, "element"));
    if limits.unique_items {
        out.push("No element twice.".into());
    }
    out
}

fn count(least: Option<u64>, most: Option<u64>, what: &str) -> Option<String> {
    let plural = |number: u64| {
        if number == 1 {
            what.to_owned()
        } else {
            format!("{what}s")
        }
    };
    match (least.filter(|&least| least > 0), most) {
        (None, None) => None,
        (Some(least), None) => Some(format!("At least {least} {}.", plural(least))),
        (None, Some(most)) => Some(format!("At most {most} {}.", plural(most))),
        (Some(least), Some(most)) if least == most => {
            Some(format!("Exactly {most} {}.", plural(most)))
        }
        (Some(least), Some(most)) => Some(format!("{least} to {most} {}.", plural(most))),
    }
}

fn lower(text: &str) -> String {
    let mut characters = text.chars();
    match characters.next() {
        Some(first) => first.to_lowercase().chain(characters).collect(),
        None => String::new(),
    }
}

/// The kind of value as a phrase, for tables of methods.
pub fn short<'a>(file: &FileContext<'a>, of: &'a Type) -> String {
    types::tokens(file, of).to_string().replace(' ', "")
}
