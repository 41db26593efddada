//! A page of tables: the operations of a resource, the resources, the models.

use std::sync::Arc;

use askama::Template;
use backend::markdown;

use super::Page;
use super::frame::{PageHead, framed};
use crate::site::Site;
use crate::text::html::{Html, escape, text};
use crate::text::prose::{Prose, ProseTable};

#[derive(Template)]
#[template(path = "site/list.html.jinja", escape = "html")]
struct HtmlPage<'v> {
    page: &'v ListView,
}

#[derive(Template)]
#[template(path = "site/list.md.jinja", escape = "none")]
struct MarkdownPage<'v> {
    page: &'v ListView,
}

struct ListView {
    title: Html,
    docs: Arc<Prose>,
    tables: Vec<Table>,
}

/// A table with a heading.
pub struct Table {
    /// The anchor of the heading.
    pub id: String,
    /// The heading.
    pub title: String,
    /// The headings of the columns.
    pub columns: Vec<&'static str>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Default)]
pub struct Row {
    /// The cells.
    pub cells: Vec<Html>,
    /// The row as an item of a Markdown list.
    pub markdown: String,
}

impl Row {
    /// The row with one more cell: a link with code as its text.
    #[must_use]
    pub fn code_link(mut self, href: &str, shown: &str) -> Self {
        let mut html = format!("<a href=\"{href}\"><code>");
        escape(shown, &mut html);
        html.push_str("</code></a>");
        self.cells.push(Html::trusted(html));
        let to = href.replace("index.html", "index.md");
        self.append(&format!("[{}]({to})", markdown::code(shown)));
        self
    }

    /// The row with one more cell: a link.
    #[must_use]
    pub fn link(mut self, href: &str, shown: &str) -> Self {
        let mut html = format!("<a href=\"{href}\">");
        escape(shown, &mut html);
        html.push_str("</a>");
        self.cells.push(Html::trusted(html));
        let to = href.replace("index.html", "index.md");
        self.append(&format!("[{}]({to})", markdown::line(shown)));
        self
    }

    /// The row with one more cell: code.
    #[must_use]
    pub fn code(mut self, shown: &str) -> Self {
        let mut html = String::from("<code>");
        escape(shown, &mut html);
        html.push_str("</code>");
        self.cells.push(Html::trusted(html));
        self.append(&markdown::code(shown));
        self
    }

    /// The row with one more cell: code that is the anchor of the row.
    #[must_use]
    pub fn anchored_code(mut self, shown: &str) -> Self {
        let mut escaped = String::new();
        escape(shown, &mut escaped);
        let html = format!("<code id=\"{escaped}\">{escaped}</code>");
        self.cells.push(Html::trusted(html));
        self.append(&markdown::code(shown));
        self
    }

    /// The row with one more cell: text in Markdown.
    #[must_use]
    pub fn prose(mut self, prose: &ProseTable, shown: &str) -> Self {
        self.cells.push((*prose.line(shown)).clone());
        self.append(&markdown::line(shown));
        self
    }

    fn append(&mut self, markdown: &str) {
        if !self.markdown.is_empty() && !markdown.is_empty() {
            self.markdown.push_str(" – ");
        }
        self.markdown.push_str(markdown);
    }
}

/// A page of tables.
pub fn page(
    site: &Site,
    head: &PageHead,
    title: &str,
    docs: Arc<Prose>,
    tables: Vec<Table>,
) -> Page {
    let view = ListView {
        title: text(title),
        docs,
        tables,
    };
    let main = Html::of(&HtmlPage { page: &view });
    let markdown = MarkdownPage { page: &view }.render();
    Page {
        anchors: Vec::new(),
        fingerprint: String::new(),
        folder: head.whole_folder(),
        html: framed(site, head, &main),
        markdown: markdown.expect("the template has no fallible expression"),
    }
}
