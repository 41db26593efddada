//! The sections of `spec/api.toml` about the service as a whole.

use super::entries::Entries;
use std::collections::BTreeMap;
use toml::Spanned;

#[derive(Default, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ServiceEntry {
    pub name: String,
    pub reference: Option<Spanned<String>>,
    pub server_env: Vec<Spanned<String>>,
    pub rate_limit: Option<RateLimitEntry>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RateLimitEntry {
    pub windows: Vec<Spanned<WindowEntry>>,
}

#[derive(Clone, Copy, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WindowEntry {
    pub requests: u32,
    pub seconds: u32,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CredentialEntry {
    pub name: Spanned<String>,
    pub label: String,
    #[serde(default)]
    pub env: Vec<Spanned<String>>,
    pub fallback: Option<Spanned<String>>,
    #[serde(default)]
    pub rejected: Vec<RejectedEntry>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RejectedEntry {
    pub prefix: String,
    pub reason: String,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServerVariableEntry {
    pub name: Spanned<String>,
    pub label: String,
    #[serde(default)]
    pub env: Vec<Spanned<String>>,
    pub credential: Option<Spanned<String>>,
}

/// How lists are paged: names of query parameters and key paths into the response, the preferred one first.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaginationNames {
    #[serde(default)]
    pub page: Vec<String>,
    #[serde(default)]
    pub size: Vec<String>,
    #[serde(default)]
    pub cursor: Vec<String>,
    #[serde(default)]
    pub next: Vec<String>,
    #[serde(default)]
    pub total: Vec<String>,
    #[serde(default)]
    pub last: Vec<String>,
    #[serde(default)]
    pub more: Vec<String>,
    /// The largest page that lists accept.
    pub largest_page: Option<u32>,
}

/// What responses contain besides their payload.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EnvelopeEntry {
    /// Keys that hold metadata, such as links and totals.
    pub siblings: Vec<String>,
}

/// How components are named after the place where they stand.
#[derive(Default, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ComponentsEntry {
    /// Parts of a path that say nothing about a component.
    pub unnamed: Vec<String>,
    /// The folder whose components keep their plain name.
    pub shared: Option<String>,
}

/// The search of the reference site.
#[derive(Default, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SearchEntry {
    /// Words of a query, and what to search for as well.
    pub synonyms: BTreeMap<String, Vec<String>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub struct PackagesEntry {
    pub repository: Option<Spanned<String>>,
    #[serde(flatten)]
    pub languages: BTreeMap<String, PackageEntry>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackageEntry {
    pub name: String,
    pub description: String,
    #[serde(default)]
    pub keywords: Vec<String>,
    #[serde(default)]
    pub categories: Vec<String>,
    #[serde(default)]
    pub initialisms: Vec<String>,
    #[serde(default)]
    pub examples: Vec<String>,
    pub documentation: Option<String>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StreamFormatEntry {
    pub operations: Vec<Spanned<String>>,
    pub event_type: Option<String>,
    pub index: String,
    pub id: Option<String>,
    #[serde(default)]
    pub replaced: Vec<String>,
    #[serde(default)]
    pub pieces: BTreeMap<String, String>,
    #[serde(default)]
    pub trimmed: BTreeMap<String, String>,
    #[serde(default)]
    pub end_events: Vec<String>,
    #[serde(default)]
    pub end_values: Vec<String>,
    #[serde(default)]
    pub other: Vec<Spanned<StepEntry>>,
    #[serde(default)]
    pub events: Entries<Vec<Spanned<StepEntry>>>,
}

/// One step of a stream rule: exactly one of `replace`, `merge`, `insert`, `append` and `parse`.
#[derive(Clone, Default, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct StepEntry {
    pub replace: Option<String>,
    pub merge: Option<String>,
    pub insert: Option<String>,
    pub append: Option<String>,
    pub parse: Option<String>,
    pub into: Option<String>,
    pub list: Option<String>,
    pub json_text: Vec<String>,
    pub renamed: BTreeMap<String, String>,
    pub skipped: Vec<String>,
}
