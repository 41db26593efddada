//! The format of `spec/api.toml`.

use std::collections::BTreeMap;
use toml::Spanned;

pub type Entries<T> = BTreeMap<Spanned<String>, T>;

/// The rules as they are written, by the id of the operation. Trails are keys with dots between.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnnotationsFile {
    pub reference: Option<Spanned<String>>,
    #[serde(default)]
    pub list: Entries<ListEntry>,
    #[serde(default)]
    pub safety: Entries<SafetyEntry>,
    #[serde(default)]
    pub find: Entries<LookupEntry>,
    #[serde(default)]
    pub watch: Entries<StatusEntry>,
    #[serde(default)]
    pub wait: Entries<Vec<WaitEntry>>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListEntry {
    pub items: Spanned<String>,
}

#[derive(serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SafetyEntry {
    Safe,
    Idempotent,
    Unsafe,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LookupEntry {
    pub body: Spanned<String>,
    pub list: Spanned<String>,
    /// Where the list stands in its response, if it does not come in pages.
    pub items: Option<Spanned<String>>,
    pub query: Option<Spanned<String>>,
    pub item: Spanned<String>,
    pub response: Spanned<String>,
    pub created: Option<Spanned<String>>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatusEntry {
    pub status: Vec<Spanned<String>>,
    /// Where it stands as well, which the description does not know.
    #[serde(default)]
    pub also: Vec<String>,
    pub done: Vec<Spanned<String>>,
    #[serde(default)]
    pub failed: Vec<Spanned<String>>,
    /// The description lists no states, or not these.
    #[serde(default)]
    pub unlisted: bool,
    pub shared: Option<BatchEntry>,
    pub minutes: Option<u32>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BatchEntry {
    pub list: Spanned<String>,
    pub id: Spanned<String>,
    pub size: u32,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WaitEntry {
    pub watch: Spanned<String>,
    #[serde(default)]
    pub with: Entries<Vec<Spanned<String>>>,
}
