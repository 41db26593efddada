//! The page of a model: a type that several places of the API use.

use std::collections::BTreeMap;
use std::sync::Arc;

use askama::Template;
use backend::common::type_home::TypeHome;
use backend::common::{case, plain_text};
use backend::notation::Direction;
use ir::{Shape, Type, TypeId};
use synth::{Generator, Mode};

use super::Page;
use super::frame::{Link, PageHead, framed};
use crate::addresses::page_link;
use crate::edition::Edition;
use crate::indexes::inventory::fingerprint;
use crate::properties::expansion::{Expansion, PropertyContext};
use crate::properties::property::{Badge, MarkdownItem, Property, anchors, markdown_items};
use crate::samples::Sample;
use crate::site::Site;
use crate::text::html::{Html, code, text};
use crate::text::json::pretty;
use crate::text::prose::Prose;

/// The most operations that a page lists as users of its model.
const MOST_USERS: usize = 50;

/// The longest sample.
const LONGEST: usize = 3_000;

#[derive(Template)]
#[template(path = "site/model.html.jinja", escape = "html")]
struct HtmlPage<'v> {
    page: &'v ModelView,
}

#[derive(Template)]
#[template(path = "site/model.md.jinja", escape = "none")]
struct MarkdownPage<'v> {
    page: &'v ModelView,
}

struct ModelView {
    models_href: &'static str,
    title: Html,
    badges: Vec<Badge>,
    docs: Arc<Prose>,
    fence: &'static str,
    declarations: Vec<Declaration>,
    heading: &'static str,
    has_details: bool,
    properties: Vec<Property>,
    items: Vec<MarkdownItem>,
    has_users: bool,
    users: Vec<Link>,
    samples: Vec<Sample>,
}

/// The head of a declaration.
struct Declaration {
    html: Html,
    text: String,
}

/// The page of a model in a language.
pub fn page(site: &Site, edition: &Edition, id: TypeId) -> Page {
    let def = &site.api.types[id];
    let folder = site.addresses.model(id).unwrap_or_default();
    let place = TypeHome::of(site.checked.analysis(), id);
    let reach = site.checked.analysis().reach(id);
    let direction = match reach.response {
        true => Direction::Response,
        false => Direction::Request,
    };
    let title = case::pascal(&def.name);
    let head = PageHead {
        language: Some(edition.language.id),
        folder: &folder,
        title: &format!("{title} · {}", edition.language.name),
        description: &plain_text::summary(&def.docs).unwrap_or_else(|| title.clone()),
        resource: None,
        operation: 0,
    };
    let own = head.whole_folder();
    let mut declarations = vec![edition.notation.declaration(place, id, direction)];
    if reach.request && reach.response {
        declarations.push(edition.notation.declaration(place, id, Direction::Request));
        declarations.dedup();
    }
    let mut expansion = Expansion::new(site, edition, place, &own);
    expansion.begin(PropertyContext::Model, direction);
    let properties = expansion.content(&Type::Def(id), "", &BTreeMap::new());
    let anchors = anchors(&properties);
    let docs = site.prose.docs(&def.docs);
    let inner = anchors
        .iter()
        .flat_map(|one| [one.anchor.as_str(), &one.fingerprint]);
    let fingerprint = fingerprint([docs.markdown.as_str()].into_iter().chain(inner));
    let previous = site.previous.as_ref();
    let badges = previous.and_then(|previous| previous.page_mark(&folder, &fingerprint));
    let users = users(site, edition, id, &own);
    let view = ModelView {
        models_href: "../index.html",
        title: text(&title),
        badges: badges.into_iter().collect(),
        docs,
        fence: edition.language.fence,
        declarations: declarations
            .into_iter()
            .map(|shown| Declaration {
                html: code(&shown),
                text: shown,
            })
            .collect(),
        heading: match def.shape {
            Shape::Union(_) => "One of",
            Shape::Record(_) | Shape::Enum(_) | Shape::Alias(_) => "Fields",
        },
        items: markdown_items(&properties),
        has_details: properties.iter().any(|property| property.has_inner),
        properties,
        has_users: !users.is_empty(),
        users,
        samples: sample(site, id, direction).into_iter().collect(),
    };
    let main = Html::of(&HtmlPage { page: &view });
    let markdown = MarkdownPage { page: &view }.render();
    Page {
        anchors,
        fingerprint,
        html: framed(site, &head, &main),
        markdown: markdown.expect("the template has no fallible expression"),
        folder: own,
    }
}

fn sample(site: &Site, id: TypeId, direction: Direction) -> Option<Sample> {
    let mut generator = Generator::new(site.checked, 1);
    let json = pretty(&generator.json(&Type::Def(id), direction, Mode::Full));
    (json.len() <= LONGEST).then(|| Sample::new("Example", "json", json))
}

fn users(site: &Site, edition: &Edition, id: TypeId, folder: &str) -> Vec<Link> {
    let users = site.users.get(&id).map(Vec::as_slice).unwrap_or_default();
    let users = users.iter().take(MOST_USERS);
    users
        .map(|&(resource, position)| {
            let described = &site.api.resources[resource];
            let to = site.addresses.operation(resource, position);
            let shown = format!(
                "{}: {}",
                described.title,
                case::plain(&described.operations[position].name)
            );
            Link::new(
                page_link(folder, &format!("{}/{to}", edition.language.id)),
                &shown,
            )
        })
        .collect()
}
