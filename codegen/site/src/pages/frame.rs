//! The frame of a page: header, navigation and footer.

use askama::Template;

use crate::addresses::{ERRORS_FOLDER, page_link};
use crate::site::Site;
use crate::text::html::{Html, text};

/// The title of the page of errors.
pub const ERRORS_TITLE: &str = "Errors";

/// The title of the page of webhooks.
pub const WEBHOOKS_TITLE: &str = "Webhooks";

/// The most operations that the navigation lists. The page of the resource lists all.
const MOST_LISTED: usize = 10;

/// A link of the navigation.
#[derive(Clone, Debug)]
pub struct Link {
    /// Where it leads.
    pub href: String,
    /// Its text.
    pub text: Html,
    /// Whether it leads to this page.
    pub is_page: bool,
    /// Whether links below it are shown.
    pub is_open: bool,
    /// The links below it.
    pub inner: Vec<Link>,
}

impl Link {
    /// A link without others below it.
    pub fn new(href: String, shown: &str) -> Self {
        Self {
            is_page: href == "index.html",
            href,
            text: text(shown),
            is_open: false,
            inner: Vec::new(),
        }
    }
}

/// A language in the switch.
struct LanguageLink {
    name: &'static str,
    href: String,
    is_current: bool,
}

#[derive(Template)]
#[template(path = "site/frame.html.jinja", escape = "html")]
struct Frame<'p> {
    root: String,
    title: Html,
    description: Html,
    home: String,
    site_name: Html,
    languages: Vec<LanguageLink>,
    navigation: Vec<Link>,
    main: &'p Html,
    footer: Html,
}

/// What a page says of itself to its frame.
pub struct PageHead<'p> {
    /// The language; none for pages that are the same for all.
    pub language: Option<&'static str>,
    /// The folder of the page below that of its language.
    pub folder: &'p str,
    /// The title of the window.
    pub title: &'p str,
    /// One sentence, for search engines.
    pub description: &'p str,
    /// The resource whose operations the navigation shows.
    pub resource: Option<usize>,
    /// The operation around which they are shown.
    pub operation: usize,
}

impl PageHead<'_> {
    /// The folder of the page below the root of the site.
    pub fn whole_folder(&self) -> String {
        match self.language {
            Some(language) => format!("{language}/{}", self.folder),
            None => self.folder.to_owned(),
        }
    }
}

/// A whole page.
pub fn framed(site: &Site, head: &PageHead, main: &Html) -> String {
    let folder = head.whole_folder();
    let shown = head.language.unwrap_or(site.editions[0].language.id);
    let languages = site.editions.iter().map(|edition| {
        let id = edition.language.id;
        let below = match head.language {
            Some(_) => head.folder,
            None => "",
        };
        LanguageLink {
            name: edition.language.name,
            href: page_link(&folder, &format!("{id}/{below}")),
            is_current: head.language == Some(id),
        }
    });
    let frame = Frame {
        root: "../".repeat(folder.matches('/').count()),
        title: text(&format!("{} · {}", head.title, site.name)),
        description: text(head.description),
        home: page_link(&folder, ""),
        site_name: text(&site.name),
        languages: languages.collect(),
        navigation: navigation(site, shown, &folder, head),
        main,
        footer: footer(site, &folder, head.language),
    };
    Html::of(&frame).into_string()
}

/// The list of resources, the operations of the resource of the page, and the models. A list of all resources on every page
/// would be a third of the site.
fn navigation(site: &Site, language: &str, folder: &str, head: &PageHead) -> Vec<Link> {
    let link = |to: String, shown: &str| Link::new(page_link(folder, &to), shown);
    let mut links = vec![link(format!("{language}/"), "All resources")];
    if let Some(index) = head.resource {
        let resource = &site.api.resources[index];
        let own = format!("{language}/{}", site.addresses.resource(index));
        let mut one = link(own.clone(), &resource.title);
        one.is_open = true;
        let count = resource.operations.len();
        let first = head.operation.saturating_sub(MOST_LISTED / 2);
        let first = first.min(count.saturating_sub(MOST_LISTED));
        let operations = resource.operations.iter().enumerate().skip(first);
        one.inner = operations
            .take(MOST_LISTED)
            .map(|(position, operation)| {
                let own = site.addresses.operation(index, position);
                let shown = backend::common::case::plain(&operation.name);
                link(format!("{language}/{own}"), &shown)
            })
            .collect();
        if count > MOST_LISTED {
            one.inner
                .push(link(own, &format!("all {count} operations")));
        }
        links.push(one);
    }
    links.push(link(
        format!("{language}/{}", site.addresses.models()),
        "Models",
    ));
    if !site.api.webhooks.is_empty() {
        let webhooks = format!("{language}/{}", site.addresses.webhooks());
        links.push(link(webhooks, WEBHOOKS_TITLE));
    }
    links.push(link(format!("{language}/{}", ERRORS_FOLDER), ERRORS_TITLE));
    links
}

/// The version and what changed; on the pages that are the same for all languages also the list for programs.
fn footer(site: &Site, folder: &str, language: Option<&str>) -> Html {
    let mut out = String::new();
    let for_programs = ("llms.txt", "llms.txt");
    let for_programs = language.is_none().then_some(for_programs);
    let links = [("changes/index.html", "What changed")].into_iter();
    for (path, shown) in links.chain(for_programs) {
        let href = crate::addresses::relative(folder, path);
        out.push_str(&format!("<a href=\"{href}\">{shown}</a> "));
    }
    crate::text::html::escape(&format!("Version {}", site.api.version), &mut out);
    Html::trusted(out)
}
