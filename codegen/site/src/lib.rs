//! The reference site: static pages about every operation and model of an API, in several languages.
//!
//! Pages are made in two steps, as the files of a library are: views in which every text is spelled and escaped, and templates
//! without logic. How a language writes the API comes from its backend ([`backend::notation`]).

mod addresses;
mod assets;
mod edition;
mod http;
mod indexes;
mod models;
mod pages;
mod properties;
mod samples;
mod site;
mod text;

use backend::Files;
use ir::{Checked, TypeId};

pub use self::edition::{Edition, LANGUAGES, SiteLanguage};
pub use self::indexes::inventory::{FILE as INVENTORY_FILE, Inventory};
pub use self::site::History;

use self::pages::{Page, changes, errors, model, operation, resource, start, webhooks};
use self::site::Site;

/// Every file of the site of an API in some languages, of which there is at least one.
pub fn emit(checked: &Checked, languages: &[SiteLanguage], history: History) -> Files {
    let site = Site::of(checked, languages, history);
    let mut pages = parallel::map(&all(&site), |task| page(&site, *task));
    let first = site.editions[0].language.id;
    let of_first = pages
        .iter()
        .filter(|page| page.folder.starts_with(&format!("{first}/")));
    let of_first: Vec<&Page> = of_first.collect();
    let inventory = Inventory::of(&site.api.version, &of_first);
    let mut files = assets::files();
    files.insert(indexes::inventory::FILE.into(), inventory.write());
    files.insert(
        "assets/search-index.js".into(),
        indexes::search_index::script(&site, &pages),
    );
    pages.push(changes::page(&site, &inventory));
    files.extend(indexes::machine::files(&site, &pages));
    for page in pages {
        files.insert(format!("{}index.html", page.folder), page.html);
        files.insert(format!("{}index.md", page.folder), page.markdown);
    }
    files
}

/// A page that is to be written. The first number is the position of the language.
#[derive(Clone, Copy, Debug)]
enum Task {
    Start,
    Language(usize),
    Resource(usize, usize),
    Operation(usize, usize, usize),
    Models(usize),
    Errors(usize),
    Webhooks(usize),
    Model(usize, TypeId),
}

fn all(site: &Site) -> Vec<Task> {
    let mut tasks = vec![Task::Start];
    for edition in 0..site.editions.len() {
        tasks.extend([
            Task::Language(edition),
            Task::Models(edition),
            Task::Errors(edition),
        ]);
        if !site.api.webhooks.is_empty() {
            tasks.push(Task::Webhooks(edition));
        }
        for (index, resource) in site.api.resources.iter().enumerate() {
            tasks.push(Task::Resource(edition, index));
            let operations = 0..resource.operations.len();
            tasks.extend(operations.map(|position| Task::Operation(edition, index, position)));
        }
        tasks.extend(site.models.iter().map(|id| Task::Model(edition, *id)));
    }
    tasks
}

fn page(site: &Site, task: Task) -> Page {
    match task {
        Task::Start => start::start(site),
        Task::Language(edition) => start::language(site, &site.editions[edition]),
        Task::Models(edition) => start::models(site, &site.editions[edition]),
        Task::Errors(edition) => errors::page(site, &site.editions[edition]),
        Task::Webhooks(edition) => webhooks::page(site, &site.editions[edition]),
        Task::Resource(edition, index) => resource::page(site, &site.editions[edition], index),
        Task::Operation(edition, index, position) => {
            operation::page(site, &site.editions[edition], index, position)
        }
        Task::Model(edition, id) => model::page(site, &site.editions[edition], id),
    }
}
