//! Files for programs: the list of pages for language models, and the site map.

use backend::Files;
use backend::common::{case, plain_text};
use backend::markdown;

use crate::addresses::encode;
use crate::pages::frame::WEBHOOKS_TITLE;
use crate::pages::{Page, webhooks};
use crate::site::Site;

/// `llms.txt` and `sitemap.xml`.
pub fn files(site: &Site, pages: &[Page]) -> Files {
    Files::from([
        ("llms.txt".to_owned(), llms(site)),
        ("sitemap.xml".to_owned(), sitemap(pages)),
    ])
}

/// The operations by resource, with links to their Markdown pages, in the first language.
fn llms(site: &Site) -> String {
    let mut out = format!("# {}\n\n", markdown::line(&site.name));
    let languages = site.editions.iter().map(|edition| {
        let language = edition.language;
        format!("{} (`{}/`)", language.name, language.id)
    });
    let languages: Vec<String> = languages.collect();
    out.push_str(&format!(
        "> The reference of every operation in {}. Each page has a Markdown form, `index.md`, and the same path in every language.\n",
        languages.join(", ")
    ));
    let first = site.editions[0].language.id;
    if !site.api.webhooks.is_empty() {
        out.push_str(&format!(
            "\n## {}\n\n- [{}]({first}/{}index.md): {}\n",
            WEBHOOKS_TITLE,
            WEBHOOKS_TITLE,
            encode(&site.addresses.webhooks()),
            webhooks::SUMMARY
        ));
    }
    for (index, resource) in site.api.resources.iter().enumerate() {
        out.push_str(&format!("\n## {}\n\n", markdown::line(&resource.title)));
        for (position, operation) in resource.operations.iter().enumerate() {
            let folder = site.addresses.operation(index, position);
            let summary = plain_text::summary(&operation.docs).unwrap_or_default();
            out.push_str(&format!(
                "- [{}]({first}/{}index.md): {summary} {}\n",
                markdown::line(&case::plain(&operation.name)),
                encode(&folder),
                markdown::code(&operation.address()),
            ));
        }
    }
    out
}

/// All pages. The addresses are relative, because the site does not know where it will be published.
fn sitemap(pages: &[Page]) -> String {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for page in pages {
        out.push_str(&format!(
            "<url><loc>{}index.html</loc></url>\n",
            encode(&page.folder)
        ));
    }
    out + "</urlset>\n"
}
