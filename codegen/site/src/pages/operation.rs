//! The page of an operation.

use std::collections::BTreeMap;
use std::sync::Arc;

use askama::Template;
use backend::common::type_home::TypeHome;
use backend::common::{case, plain_text};
use backend::markdown;
use backend::notation::{Direction, OperationNotation};
use ir::{Body, Content, Operation, ParamLocation, Response, Stability, Status, Type};

use super::Page;
use super::frame::{PageHead, framed};
use super::operation_facts::{Fact, facts};
use crate::addresses::page_link;
use crate::edition::Edition;
use crate::indexes::inventory::fingerprint;
use crate::properties::expansion::{Expansion, PropertyContext};
use crate::properties::property::{Badge, MarkdownItem, Property, anchors, markdown_items};
use crate::samples::{Sample, request};
use crate::site::Site;
use crate::text::html::{Html, code, escape, text};
use crate::text::prose::Prose;
use crate::text::reason::reason;

#[derive(Template)]
#[template(path = "site/operation.html.jinja", escape = "html")]
struct HtmlPage<'v> {
    page: &'v OperationView,
}

#[derive(Template)]
#[template(path = "site/operation.md.jinja", escape = "none")]
struct MarkdownPage<'v> {
    page: &'v OperationView,
    samples: &'v [Sample],
}

/// What the page of an operation shows.
struct OperationView {
    resource: Html,
    resource_href: String,
    title: Html,
    badges: Vec<Badge>,
    docs: Arc<Prose>,
    fence: &'static str,
    signatures: Vec<HtmlAndText>,
    verb: &'static str,
    verb_class: String,
    path: HtmlAndText,
    facts: Vec<Fact>,
    has_details: bool,
    sections: Vec<Section>,
    responses: Vec<ResponseView>,
    has_errors: bool,
    errors: Vec<ErrorView>,
    neighbors: Vec<Neighbor>,
    samples: Vec<Sample>,
}

/// Text in both forms.
struct HtmlAndText {
    html: Html,
    text: String,
}

impl HtmlAndText {
    fn of(shown: String) -> Self {
        Self {
            html: code(&shown),
            text: shown,
        }
    }
}

/// Parameters of one kind, or the body.
struct Section {
    id: &'static str,
    title: &'static str,
    has_note: bool,
    note: String,
    docs: Arc<Prose>,
    properties: Vec<Property>,
    items: Vec<MarkdownItem>,
}

struct ResponseView {
    id: String,
    title: String,
    content: Html,
    content_markdown: String,
    has_headers: bool,
    headers: Html,
    properties: Vec<Property>,
    items: Vec<MarkdownItem>,
}

/// Failed responses with the same content.
struct ErrorView {
    statuses: Vec<ErrorStatus>,
    titles: String,
    content: Html,
    content_markdown: String,
}

struct ErrorStatus {
    id: String,
    title: String,
}

struct Neighbor {
    rel: &'static str,
    href: String,
    text: Html,
}

/// The page of an operation in a language.
pub fn page(site: &Site, edition: &Edition, resource: usize, position: usize) -> Page {
    let described = &site.api.resources[resource];
    let operation = &described.operations[position];
    let folder = site.addresses.operation(resource, position);
    let head = PageHead {
        language: Some(edition.language.id),
        folder: &folder,
        title: &format!(
            "{}: {} · {}",
            described.title,
            case::plain(&operation.name),
            edition.language.name
        ),
        description: &plain_text::summary(&operation.docs).unwrap_or_else(|| operation.address()),
        resource: Some(resource),
        operation: position,
    };
    let whole_folder = head.whole_folder();
    let notation = edition.notation.operation(resource, position);
    let place = TypeHome::Resource(resource);
    let builder = Builder {
        site,
        edition,
        operation,
        notation: &notation,
        folder: &whole_folder,
        place,
    };
    let mut expansion = Expansion::new(site, edition, place, &whole_folder);
    let sections = builder.sections(&mut expansion);
    let responses = operation.responses.iter();
    let responses = responses.map(|response| builder.response(&mut expansion, response));
    let responses: Vec<ResponseView> = responses.collect();
    let errors = builder.errors();
    let samples = builder.samples();
    let facts = facts(site, operation);
    let properties = sections.iter().flat_map(|section| &section.properties);
    let in_responses = responses.iter().flat_map(|response| &response.properties);
    let all: Vec<&Property> = properties.chain(in_responses).collect();
    let anchors = anchors(all.iter().copied());
    let docs = site.prose.docs(&operation.docs);
    let address = operation.address();
    let said = [address.as_str(), &docs.markdown].into_iter();
    let said = said.chain(facts.iter().map(|fact| fact.markdown.as_str()));
    let statuses = responses.iter().map(|response| response.id.as_str());
    let failures = errors.iter().map(|error| error.titles.as_str());
    let inner = anchors
        .iter()
        .flat_map(|one| [one.anchor.as_str(), &one.fingerprint]);
    let fingerprint = fingerprint(said.chain(statuses).chain(failures).chain(inner));
    let mut badges = deprecated(operation.stability);
    let previous = site.previous.as_ref();
    badges.extend(previous.and_then(|previous| previous.page_mark(&folder, &fingerprint)));
    let view = OperationView {
        resource: text(&described.title),
        resource_href: "../index.html".into(),
        title: text(&case::sentence(&operation.name)),
        badges,
        docs,
        fence: edition.language.fence,
        signatures: notation
            .signatures
            .iter()
            .cloned()
            .map(HtmlAndText::of)
            .collect(),
        verb: operation.method.as_str(),
        verb_class: operation.method.as_str().to_lowercase(),
        path: HtmlAndText::of(operation.template()),
        facts,
        has_details: all.into_iter().any(|property| property.has_inner),
        sections,
        responses,
        has_errors: !errors.is_empty(),
        errors,
        neighbors: builder.neighbors(resource, position),
        samples,
    };
    let main = Html::of(&HtmlPage { page: &view });
    // Responses are the same in every language, so the Markdown of the first one has their samples.
    let is_first = edition.language.id == site.editions[0].language.id;
    let shown = if is_first { view.samples.len() } else { 1 };
    let markdown = MarkdownPage {
        page: &view,
        samples: &view.samples[..shown],
    };
    let markdown = markdown.render();
    Page {
        anchors,
        fingerprint,
        html: framed(site, &head, &main),
        markdown: markdown.expect("the template has no fallible expression"),
        folder: whole_folder,
    }
}

/// The mark of what is deprecated.
pub fn deprecated(stability: Stability) -> Vec<Badge> {
    match stability {
        Stability::Deprecated => vec![Badge::of("deprecated")],
        Stability::Stable => Vec::new(),
    }
}

struct Builder<'p, 'a> {
    site: &'p Site<'a>,
    edition: &'p Edition<'a>,
    operation: &'p Operation,
    notation: &'p OperationNotation,
    folder: &'p str,
    place: TypeHome,
}

impl Builder<'_, '_> {
    fn sections(&self, expansion: &mut Expansion) -> Vec<Section> {
        expansion.begin(PropertyContext::Request, Direction::Request);
        let mut sections = Vec::new();
        for (id, title, locations) in [
            ("path", "Path parameters", &[ParamLocation::Path][..]),
            ("query", "Query parameters", &[ParamLocation::Query]),
            ("header", "Headers", &[ParamLocation::Header]),
            ("cookie", "Cookies", &[ParamLocation::Cookie]),
            ("file", "Files", &[ParamLocation::File]),
        ] {
            let mut params: Vec<_> = self
                .operation
                .params
                .iter()
                .zip(&self.notation.params)
                .collect();
            params.retain(|(param, _)| locations.contains(&param.location));
            params.sort_by_key(|(param, _)| !param.presence.is_required());
            let mut properties = Vec::new();
            for (param, notation) in params {
                properties.push(match notation {
                    Some(notation) => expansion.param(param, notation),
                    None => expansion.constant(param),
                });
            }
            if !properties.is_empty() {
                sections.push(section(
                    id,
                    title,
                    String::new(),
                    Arc::default(),
                    properties,
                ));
            }
        }
        sections.extend(
            self.operation
                .body
                .as_ref()
                .map(|body| self.body(expansion, body)),
        );
        sections
    }

    fn body(&self, expansion: &mut Expansion, body: &Body) -> Section {
        let properties = match body.content.ty() {
            Some(ty) => expansion.content(ty, "body", &self.notation.body_arguments),
            None => Vec::new(),
        };
        let optional = if body.presence.is_required() {
            ""
        } else {
            ", optional"
        };
        let media = self.operation.request_media().unwrap_or_default();
        let note = format!("{media}{optional}");
        let docs = expansion.site.prose.docs(&body.docs);
        section("body", "Body", note, docs, properties)
    }

    fn response(&self, expansion: &mut Expansion, response: &Response) -> ResponseView {
        expansion.begin(PropertyContext::Response, Direction::Response);
        let status = ir::display::status(response.status);
        let id = format!("response.{status}");
        let properties = match response.main().and_then(Content::ty) {
            Some(ty) => expansion.content(ty, &id, &BTreeMap::new()),
            None => Vec::new(),
        };
        let (content, content_markdown) = self.content(response);
        let mut headers = String::new();
        for header in &response.headers {
            headers.push_str(if headers.is_empty() {
                "<code>"
            } else {
                ", <code>"
            });
            escape(header.as_str(), &mut headers);
            headers.push_str("</code>");
        }
        ResponseView {
            title: title(response.status),
            content,
            content_markdown,
            has_headers: !headers.is_empty(),
            headers: Html::trusted(headers),
            items: markdown_items(&properties),
            properties,
            id,
        }
    }

    fn errors(&self) -> Vec<ErrorView> {
        let mut found: Vec<ErrorView> = Vec::new();
        for response in &self.operation.errors {
            let (content, content_markdown) = self.content(response);
            let status = ErrorStatus {
                id: format!("response.{}", ir::display::status(response.status)),
                title: title(response.status),
            };
            match found.iter_mut().find(|known| known.content == content) {
                Some(known) => {
                    known.titles.push_str(&format!(", {}", status.title));
                    known.statuses.push(status);
                }
                None => found.push(ErrorView {
                    titles: status.title.clone(),
                    statuses: vec![status],
                    content,
                    content_markdown,
                }),
            }
        }
        found
    }

    /// The media types of a response and the types of its contents.
    fn content(&self, response: &Response) -> (Html, String) {
        let (mut html, mut plain) = (String::new(), String::new());
        for content in &response.contents {
            if !html.is_empty() {
                html.push_str(" or ");
                plain.push_str(" or ");
            }
            if let Some(ty) = content.ty() {
                self.type_link(ty, &mut html, &mut plain);
                html.push_str(", ");
                plain.push_str(", ");
            }
            escape(content.media(), &mut html);
            plain.push_str(&markdown::line(content.media()));
        }
        if html.is_empty() {
            html.push_str("No content.");
            plain.push_str("No content.");
        }
        (Html::trusted(html), plain)
    }

    fn type_link(&self, ty: &Type, html: &mut String, plain: &mut String) {
        let spelled = self
            .edition
            .notation
            .ty(self.place, ty, Direction::Response);
        let page = match self.site.api.resolve(ty) {
            Type::Def(id) => self.site.addresses.model(*id),
            _ => None,
        };
        let href = page
            .map(|page| page_link(self.folder, &format!("{}/{page}", self.edition.language.id)));
        let code = markdown::code(spelled.full());
        match &href {
            Some(href) => {
                html.push_str(&format!("<a href=\"{href}\">"));
                plain.push_str(&format!(
                    "[{code}]({})",
                    href.replace("index.html", "index.md")
                ));
            }
            None => plain.push_str(&code),
        }
        html.push_str("<code>");
        escape(spelled.full(), html);
        html.push_str("</code>");
        html.push_str(if href.is_some() { "</a>" } else { "" });
    }

    fn neighbors(&self, resource: usize, position: usize) -> Vec<Neighbor> {
        let operations = &self.site.api.resources[resource].operations;
        let link = |rel, position: usize| {
            let operation = operations.get(position)?;
            let to = self.site.addresses.operation(resource, position);
            Some(Neighbor {
                rel,
                href: page_link(self.folder, &format!("{}/{to}", self.edition.language.id)),
                text: text(&case::plain(&operation.name)),
            })
        };
        let before = position
            .checked_sub(1)
            .and_then(|before| link("prev", before));
        before
            .into_iter()
            .chain(link("next", position + 1))
            .collect()
    }

    fn samples(&self) -> Vec<Sample> {
        let mut samples = vec![request(self.site, self.edition, self.operation)];
        for response in &self.operation.responses {
            let json = self
                .site
                .samples
                .json(self.site.checked, self.operation, response);
            samples.extend(json.map(|json| {
                let title = format!("Response {}", ir::display::status(response.status));
                Sample::new(&title, "json", json)
            }));
        }
        samples
    }
}

fn section(
    id: &'static str,
    title: &'static str,
    note: String,
    docs: Arc<Prose>,
    properties: Vec<Property>,
) -> Section {
    Section {
        id,
        title,
        has_note: !note.is_empty(),
        note,
        docs,
        items: markdown_items(&properties),
        properties,
    }
}

/// A status with its reason.
fn title(status: Status) -> String {
    match status {
        Status::Code(code) => format!("{code} {}", reason(code)).trim_end().to_owned(),
        Status::Class(_) => ir::display::status(status),
        Status::Default => "Any other status".into(),
    }
}
