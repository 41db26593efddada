//! HTML that is safe to put into a page.

use std::fmt;

use askama::filters::HtmlSafe;

/// HTML, which templates do not escape. Only this crate's templates and [`escape`] make it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html(String);

impl Html {
    /// The output of a template that escapes its values.
    pub fn of(template: &impl askama::Template) -> Self {
        let text = template.render();
        Self(text.expect("the templates have no fallible expression"))
    }

    /// HTML that was written with [`escape`].
    pub(crate) fn trusted(html: String) -> Self {
        Self(html)
    }

    /// The text of the HTML.
    pub fn into_string(self) -> String {
        self.0
    }
}

impl fmt::Display for Html {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl HtmlSafe for Html {}

/// Appends text to HTML. It is safe between tags and in quoted attributes.
pub fn escape(text: &str, out: &mut String) {
    escape_with(text, true, out);
}

/// Appends text to HTML, with or without the escapes that only quoted attributes need.
fn escape_with(text: &str, quotes: bool, out: &mut String) {
    let mut written = 0;
    for (at, character) in text.char_indices() {
        let escaped = match character {
            '<' => "&lt;",
            '>' => "&gt;",
            '&' => "&amp;",
            '"' if quotes => "&quot;",
            '\'' if quotes => "&#39;",
            // Characters that HTML does not allow, and those that change the direction of writing.
            hidden if ir::is_invisible(hidden) && !matches!(hidden, '\n' | '\t') => {
                out.push_str(&text[written..at]);
                out.push_str(&format!("\\u{{{:x}}}", hidden as u32));
                written = at + hidden.len_utf8();
                continue;
            }
            _ => continue,
        };
        out.push_str(&text[written..at]);
        out.push_str(escaped);
        written = at + character.len_utf8();
    }
    out.push_str(&text[written..]);
}

/// Appends text to the content of an element. It keeps its quotes, so it is not safe in an attribute.
pub fn escape_content(text: &str, out: &mut String) {
    escape_with(text, false, out);
}

/// Code as the content of an element. Unlike [`text`], it keeps its quotes, so it must not be put into an attribute.
pub fn code(text: &str) -> Html {
    let mut out = String::with_capacity(text.len() + 8);
    escape_content(text, &mut out);
    Html(out)
}

/// Text as HTML.
pub fn text(text: &str) -> Html {
    let mut out = String::with_capacity(text.len() + 8);
    escape(text, &mut out);
    Html(out)
}
