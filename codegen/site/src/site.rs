//! The site of one API: its languages, the types with a page, and the addresses of all pages.

use std::collections::{BTreeMap, BTreeSet};

use ir::{Api, Checked, TypeId};

use crate::addresses::Addresses;
use crate::edition::{Edition, SiteLanguage};
use crate::http::curl;
use crate::models;

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
}

impl<'a> Site<'a> {
    /// The site of an API in some languages.
    pub fn of(checked: &'a Checked, languages: &[SiteLanguage]) -> Self {
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
            editions: languages
                .iter()
                .map(|language| Edition::of(checked, *language))
                .collect(),
            addresses: Addresses::of(api, &models),
            users: models::users(api, &models),
            models,
        }
    }

    /// The request sample of an operation in a language.
    pub fn request_sample(&self, _: &Edition, resource: usize, operation: usize) -> String {
        curl(
            self.checked,
            &self.api.resources[resource].operations[operation],
        )
    }
}
