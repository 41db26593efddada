//! Documentation as HTML and as Markdown. Text of a description cannot add tags, scripts or links to anything but websites.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use ir::Docs;
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

use super::html::{Html, escape, escape_content};
use backend::markdown;

/// Documentation in both forms.
#[derive(Clone, Debug, Default)]
pub struct Prose {
    /// As HTML: paragraphs, lists and code.
    pub html: Html,
    /// As Markdown.
    pub markdown: String,
}

impl Prose {
    /// A text in Markdown.
    fn read(text: &str) -> Self {
        if text.trim().is_empty() {
            return Self::default();
        }
        let markdown = markdown::lines(text).join("\n");
        Self {
            html: Html::trusted(html(&markdown)),
            markdown,
        }
    }
}

/// A text in Markdown as HTML that may stand inside a paragraph.
fn inline(text: &str) -> Html {
    let html = html(&markdown::line(text));
    let inner = html
        .strip_prefix("<p>")
        .and_then(|rest| rest.strip_suffix("</p>"));
    Html::trusted(inner.unwrap_or(&html).to_owned())
}

/// The texts that were read so far. Pages of all languages have the same ones, so that each is read once.
#[derive(Debug, Default)]
pub struct ProseTable {
    texts: Table<Prose>,
    lines: Table<Html>,
}

impl ProseTable {
    /// The whole documentation.
    pub fn docs(&self, docs: &Docs) -> Arc<Prose> {
        let texts = [&docs.summary, &docs.details].into_iter().flatten();
        let text: Vec<&str> = texts.map(String::as_str).collect();
        self.text(&text.join("\n\n"))
    }

    /// A text in Markdown.
    pub fn text(&self, text: &str) -> Arc<Prose> {
        self.texts.get(text, Prose::read)
    }

    /// A text in Markdown as HTML that may stand inside a paragraph.
    pub fn line(&self, text: &str) -> Arc<Html> {
        self.lines.get(text, inline)
    }
}

/// What was made of each text.
#[derive(Debug)]
struct Table<T>(Mutex<HashMap<String, Arc<T>>>);

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<T> Table<T> {
    fn get(&self, text: &str, make: impl FnOnce(&str) -> T) -> Arc<T> {
        let known = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(made) = known().get(text) {
            return made.clone();
        }
        let made = Arc::new(make(text));
        known().insert(text.to_owned(), made.clone());
        made
    }
}

/// HTML for Markdown. Headings become paragraphs, and HTML becomes text.
fn html(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let parser = Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH);
    for event in parser {
        match event {
            Event::Start(tag) => start(&tag, &mut out),
            Event::End(tag) => out.push_str(end(tag)),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => {
                escape_content(&text, &mut out);
            }
            Event::Code(text) => {
                out.push_str("<code>");
                escape_content(&text, &mut out);
                out.push_str("</code>");
            }
            Event::SoftBreak => out.push(' '),
            Event::HardBreak => out.push_str("<br>"),
            Event::Rule => out.push_str("<hr>"),
            Event::InlineMath(text) | Event::DisplayMath(text) | Event::FootnoteReference(text) => {
                escape_content(&text, &mut out);
            }
            Event::TaskListMarker(_) => {}
        }
    }
    out
}

fn start(tag: &Tag, out: &mut String) {
    let opening = match tag {
        Tag::Paragraph | Tag::Heading { .. } => "<p>",
        Tag::BlockQuote(_) => "<blockquote>",
        Tag::CodeBlock(CodeBlockKind::Fenced(_) | CodeBlockKind::Indented) => {
            "<pre tabindex=\"0\"><code>"
        }
        Tag::List(None) => "<ul>",
        Tag::List(Some(first)) => {
            out.push_str(&format!("<ol start=\"{first}\">"));
            return;
        }
        Tag::Item => "<li>",
        Tag::Emphasis => "<em>",
        Tag::Strong => "<strong>",
        Tag::Strikethrough => "<s>",
        Tag::Table(_) => "<div class=\"table\" tabindex=\"0\"><table>",
        Tag::TableHead => "<thead><tr>",
        Tag::TableRow => "<tr>",
        Tag::TableCell => "<td>",
        Tag::Link { dest_url, .. } => {
            match dest_url.starts_with("https://") || dest_url.starts_with("http://") {
                true => {
                    out.push_str("<a href=\"");
                    escape(dest_url, out);
                    out.push_str("\">");
                }
                false => out.push_str("<a>"),
            }
            return;
        }
        Tag::Image { .. }
        | Tag::HtmlBlock
        | Tag::FootnoteDefinition(_)
        | Tag::DefinitionList
        | Tag::DefinitionListTitle
        | Tag::DefinitionListDefinition
        | Tag::Superscript
        | Tag::Subscript
        | Tag::MetadataBlock(_) => "",
    };
    out.push_str(opening);
}

fn end(tag: TagEnd) -> &'static str {
    match tag {
        TagEnd::Paragraph | TagEnd::Heading(_) => "</p>",
        TagEnd::BlockQuote(_) => "</blockquote>",
        TagEnd::CodeBlock => "</code></pre>",
        TagEnd::List(true) => "</ol>",
        TagEnd::List(false) => "</ul>",
        TagEnd::Item => "</li>",
        TagEnd::Emphasis => "</em>",
        TagEnd::Strong => "</strong>",
        TagEnd::Strikethrough => "</s>",
        TagEnd::Table => "</tbody></table></div>",
        TagEnd::TableHead => "</tr></thead><tbody>",
        TagEnd::TableRow => "</tr>",
        TagEnd::TableCell => "</td>",
        TagEnd::Link => "</a>",
        TagEnd::Image
        | TagEnd::HtmlBlock
        | TagEnd::FootnoteDefinition
        | TagEnd::DefinitionList
        | TagEnd::DefinitionListTitle
        | TagEnd::DefinitionListDefinition
        | TagEnd::Superscript
        | TagEnd::Subscript
        | TagEnd::MetadataBlock(_) => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_cannot_add_tags_or_scripts() {
        let html = |text: &str| Prose::read(text).html.into_string();
        assert_eq!(
            html("<script>alert(1)</script> <b onclick=x>"),
            "<p>&lt;script&gt;alert(1)&lt;/script&gt; &lt;b onclick=x&gt;</p>"
        );
        assert_eq!(html("[a](javascript:alert(1))"), "<p>a)</p>");
        assert_eq!(
            html("[a](https://b.c/?d&e) and `<i>`"),
            "<p><a href=\"https://b.c/?d&amp;e\">a</a> and <code>&lt;i&gt;</code></p>"
        );
    }

    #[test]
    fn inline_text_has_no_paragraph() {
        assert_eq!(inline("One `two`.").into_string(), "One <code>two</code>.");
    }
}
