//! Properties: fields, parameters and alternatives, as a page shows them.

use std::sync::Arc;

use askama::Template;
use askama::filters::HtmlSafe;
use backend::markdown;

use crate::text::html::Html;
use crate::text::prose::Prose;

/// A field, a parameter, a header or an alternative, with what is nested in it.
#[derive(Clone, Debug, Template)]
#[template(path = "site/property.html.jinja", escape = "html")]
pub struct Property {
    /// The anchor.
    pub anchor: Html,
    /// The anchor as text.
    pub anchor_text: String,
    /// A hash of what is said of it, whatever the language.
    pub fingerprint: String,
    /// The name, type and marks.
    pub head: Head,
    /// What it is.
    pub docs: Arc<Prose>,
    /// Whether it has bounds, a default or other facts.
    pub has_facts: bool,
    /// Bounds, default and other facts.
    pub facts: Arc<Html>,
    /// The same facts as Markdown.
    pub facts_markdown: String,
    /// Whether it has values or children.
    pub has_inner: bool,
    /// Whether it has values.
    pub has_values: bool,
    /// The allowed values.
    pub values: Vec<AllowedValue>,
    /// Whether it has children.
    pub has_children: bool,
    /// What is nested in it.
    pub children: Vec<Property>,
}

impl HtmlSafe for Property {}

/// The first line of a property.
#[derive(Clone, Debug, Template)]
#[template(path = "site/property_head.html.jinja", escape = "html")]
pub struct Head {
    /// The name.
    pub name: Html,
    /// The name as text.
    pub name_text: String,
    /// The type, or its kind in one word.
    pub ty: Html,
    /// Whether the whole type is shown as well.
    pub has_full: bool,
    /// The whole type.
    pub full: Html,
    /// The whole type as text.
    pub ty_text: String,
    /// Whether the type leads to where it is described.
    pub has_href: bool,
    /// The link to it.
    pub href: String,
    /// Required, optional, deprecated and so on.
    pub badges: Vec<Badge>,
}

impl HtmlSafe for Head {}

/// The marks that have a color of their own.
const MARKED: &[&str] = &["changed", "deprecated", "new", "required", "secret"];

/// A mark of a property.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Badge {
    /// Its text.
    pub text: &'static str,
    /// Whether the style sheet has a class for it, with the name of its text.
    pub is_marked: bool,
}

impl Badge {
    /// A mark with a text.
    pub fn of(text: &'static str) -> Self {
        let is_marked = MARKED.contains(&text);
        Self { text, is_marked }
    }
}

/// An allowed value.
#[derive(Clone, Debug)]
pub struct AllowedValue {
    /// How code writes it.
    pub text: Html,
    /// Its exact text in the request or response.
    pub wire: String,
    /// Deprecated or new.
    pub badges: Vec<Badge>,
    /// Whether it has documentation.
    pub has_docs: bool,
    /// What it means.
    pub docs: Arc<Html>,
    /// What it means, as Markdown.
    pub docs_markdown: String,
}

/// The anchor of a property, with the values that it allows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchor {
    /// The anchor.
    pub anchor: String,
    /// The allowed values.
    pub values: Vec<String>,
    /// A hash of what is said of the property.
    pub fingerprint: String,
}

/// The anchors of properties, with those that are nested in them.
pub fn anchors<'p>(properties: impl IntoIterator<Item = &'p Property>) -> Vec<Anchor> {
    let mut found = Vec::new();
    for property in properties {
        found.push(Anchor {
            anchor: property.anchor_text.clone(),
            values: property
                .values
                .iter()
                .map(|value| value.wire.clone())
                .collect(),
            fingerprint: property.fingerprint.clone(),
        });
        found.extend(anchors(&property.children));
    }
    found
}

/// A property as an item of a Markdown list.
#[derive(Clone, Debug)]
pub struct MarkdownItem {
    /// The spaces before it.
    pub indent: String,
    /// Its text.
    pub text: String,
}

/// Properties as a nested Markdown list.
pub fn markdown_items(properties: &[Property]) -> Vec<MarkdownItem> {
    let mut items = Vec::new();
    for property in properties {
        push(property, 0, &mut items);
    }
    items
}

fn push(property: &Property, depth: usize, items: &mut Vec<MarkdownItem>) {
    let indent = "  ".repeat(depth);
    let head = &property.head;
    let ty = markdown::code(&head.ty_text);
    let ty = match head.has_href {
        true => format!("[{ty}]({})", head.href.replace("index.html", "index.md")),
        false => ty,
    };
    let mut text = format!("{} {ty}", markdown::code(&head.name_text));
    for badge in &head.badges {
        text.push_str(&format!(", {}", badge.text));
    }
    let docs = property
        .docs
        .markdown
        .replace('\n', &format!("\n{indent}  "));
    for part in [&docs, &property.facts_markdown] {
        if !part.is_empty() {
            text.push_str(&format!("\n{indent}  {part}"));
        }
    }
    items.push(MarkdownItem {
        text,
        indent: indent.clone(),
    });
    for value in &property.values {
        let docs = match value.has_docs {
            true => format!(" {}", value.docs_markdown),
            false => String::new(),
        };
        items.push(MarkdownItem {
            indent: format!("{indent}  "),
            text: format!("{}{docs}", markdown::code(&value.wire)),
        });
    }
    for child in &property.children {
        push(child, depth + 1, items);
    }
}
