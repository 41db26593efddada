//! Editions: the site in one language.

use std::collections::BTreeMap;

use backend::notation::Notation;
use backend::{GO, Language, PYTHON, RUST, TYPESCRIPT};
use ir::Checked;

use crate::http;

/// A language of the site.
#[derive(Clone, Copy, Debug)]
pub struct SiteLanguage {
    /// The folder of its pages, such as `python`.
    pub id: &'static str,
    /// The name in the switch, such as `Python`.
    pub name: &'static str,
    /// The language of its samples in Markdown.
    pub fence: &'static str,
    /// The language that is generated. None for HTTP.
    language: Option<&'static Language>,
}

/// The languages of the site, in the order of the switch.
pub const LANGUAGES: &[SiteLanguage] = &[
    SiteLanguage {
        id: "http",
        name: "HTTP",
        fence: "sh",
        language: None,
    },
    of(&RUST, "rust"),
    of(&PYTHON, "python"),
    of(&TYPESCRIPT, "ts"),
    of(&GO, "go"),
];

const fn of(language: &'static Language, fence: &'static str) -> SiteLanguage {
    SiteLanguage {
        id: language.id,
        name: language.name,
        fence,
        language: Some(language),
    }
}

/// A language with its notation of one API.
pub struct Edition<'a> {
    /// The language.
    pub language: SiteLanguage,
    /// How it writes the API.
    pub notation: Box<dyn Notation + 'a>,
    /// The example of each operation, by its ID: the one that the documentation of the library shows and its tests run.
    pub examples: BTreeMap<String, String>,
}

impl<'a> Edition<'a> {
    /// The edition of an API in a language.
    pub fn of(checked: &'a Checked, language: SiteLanguage) -> Self {
        let notation = match language.language {
            Some(language) => language.notation(checked),
            None => http::notation(checked),
        };
        let examples = match language.language {
            Some(language) => language.examples(checked),
            None => Vec::new(),
        };
        Self {
            language,
            notation,
            examples: examples.into_iter().collect(),
        }
    }
}
