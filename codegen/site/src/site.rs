//! The site of one API: its languages, the types with a page, and the addresses of all pages.

use std::collections::{BTreeMap, BTreeSet};

use ir::{Api, Checked, TypeId};

use crate::addresses::Addresses;
use crate::edition::{Edition, SiteLanguage};
use crate::indexes::inventory::Inventory;
use crate::models;
use crate::samples::response_samples::ResponseSamples;
use crate::text::prose::ProseTable;

/// What was before this version of the API.
#[derive(Clone, Debug, Default)]
pub struct History {
    /// The changelog, in Markdown.
    pub changelog: Option<String>,
    /// An earlier site. What is new or changed since is marked.
    pub previous: Option<Inventory>,
}

/// Everything that the pages share.
pub struct Site<'a> {
    /// The checked API.
    pub checked: &'a Checked,
    /// The API.
    pub api: &'a Api,
    /// The name of the site.
    pub name: String,
    /// The languages.
    pub editions: Vec<Edition<'a>>,
    /// The types with a page.
    pub models: BTreeSet<TypeId>,
    /// The addresses of the pages.
    pub addresses: Addresses,
    /// The operations that use each type with a page, by the positions of resource and operation.
    pub users: BTreeMap<TypeId, Vec<(usize, usize)>>,
    /// The texts that pages show.
    pub prose: ProseTable,
    /// The responses that pages show.
    pub samples: ResponseSamples,
    /// The changelog, in Markdown.
    pub changelog: Option<String>,
    /// The site with which this one is compared.
    pub previous: Option<Inventory>,
}

impl<'a> Site<'a> {
    /// The site of an API in some languages.
    pub fn of(checked: &'a Checked, languages: &[SiteLanguage], history: History) -> Self {
        let api = checked.api();
        let models = models::with_page(checked);
        let name = match api.service.name.as_str() {
            "" => api.title.clone(),
            name => format!("{name} API"),
        };
        Self {
            checked,
            api,
            name,
            editions: parallel::map(languages, |language| Edition::of(checked, *language)),
            addresses: Addresses::of(api, &models),
            users: models::users(api, &models),
            models,
            prose: ProseTable::default(),
            samples: ResponseSamples::default(),
            changelog: history.changelog,
            previous: history.previous,
        }
    }
}
