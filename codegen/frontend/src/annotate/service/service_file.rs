//! The sections of `spec/api.toml` about the service as a whole.

use crate::annotate::entries::Entries;
use crate::lower::Grouping;
use std::collections::BTreeMap;
use toml::Spanned;

#[derive(Default, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ServiceEntry {
    pub name: String,
    /// The URL that the description came from. Relative URLs in it are relative to this one.
    pub description_url: Option<Spanned<String>>,
    pub reference: Option<Spanned<String>>,
    pub server_env: Vec<Spanned<String>>,
    /// What generates the packages, as their files say.
    pub generated_by: Option<String>,
    /// The resources that the fake stores, by the name that it has for them.
    pub stored_resources: Option<String>,
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
    /// Environment variables for the ID and the secret of an OAuth 2 client.
    #[serde(default)]
    pub client_id_env: Vec<Spanned<String>>,
    #[serde(default)]
    pub client_secret_env: Vec<Spanned<String>>,
    /// The URL that issues OAuth 2 tokens, where the description has none or a wrong one.
    pub token_url: Option<Spanned<String>>,
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
    /// The value that is used where the caller sets none.
    pub default: Option<String>,
}

/// How webhooks are signed.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WebhooksEntry {
    /// The header with the signature.
    pub header: Spanned<String>,
    pub scheme: SignatureSchemeEntry,
    /// What stands before the signature in the header.
    #[serde(default)]
    pub prefix: String,
    /// The character between the parts of the header.
    pub separator: Option<char>,
    /// What is signed, with `{body}`, `{timestamp}` and `{header NAME}` in it.
    pub signed: Option<Spanned<String>>,
    /// The header with the time of the request.
    pub timestamp_header: Option<Spanned<String>>,
    /// What stands before the time of the request in the header with the signature.
    pub timestamp_prefix: Option<Spanned<String>>,
    /// How many seconds the time of the request may differ from that of the receiver.
    pub tolerance: Option<u32>,
    #[serde(default)]
    pub secret_env: Vec<Spanned<String>>,
    #[serde(default)]
    pub secret_encoding: SecretEncodingEntry,
    /// What stands before a key in Base64.
    pub secret_prefix: Option<Spanned<String>>,
}

/// The function, and how its result is written.
#[derive(Clone, Copy, serde::Deserialize)]
pub enum SignatureSchemeEntry {
    #[serde(rename = "hmac-sha256-hex")]
    HmacSha256Hex,
    #[serde(rename = "hmac-sha256-base64")]
    HmacSha256Base64,
}

/// How the key is written in the secret.
#[derive(Clone, Copy, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SecretEncodingEntry {
    #[default]
    Text,
    Base64,
}

/// How lists are paged: names of parameters and key paths into the response, the preferred one first. In a body, the name of
/// a parameter is a key path.
#[derive(Clone, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaginationNames {
    /// Parameters with the number of the page.
    pub page: Vec<String>,
    /// Parameters with the size of the page.
    pub size: Vec<String>,
    /// Parameters with the number of items before the page.
    pub offset: Vec<String>,
    /// Parameters with a cursor.
    pub cursor: Vec<String>,
    /// Parameters that take a key of the last item.
    pub last_item_cursor: Vec<String>,
    /// Keys of an item that such a parameter takes.
    pub item_key: Vec<String>,
    /// Keys of the items, where the response has several lists.
    pub items: Vec<String>,
    /// Key paths of the URL of the next page.
    pub next: Vec<String>,
    /// The same, where the format of the text is that of a URL.
    pub next_if_url: Vec<String>,
    /// Headers with links of RFC 8288.
    pub link_headers: Vec<String>,
    /// Headers with the cursor of the next page.
    pub cursor_headers: Vec<String>,
    /// Key paths of the number of all items.
    pub total: Vec<String>,
    /// Key paths of the cursor of the next page.
    pub last: Vec<String>,
    /// Key paths of the boolean that says whether there are more pages.
    pub more: Vec<String>,
    /// The largest page that lists accept.
    pub largest_page: Option<u32>,
}

/// The names that replace those that are assumed of every API.
#[derive(Default, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PaginationNamesEntry {
    pub page: Option<Vec<String>>,
    pub size: Option<Vec<String>>,
    pub offset: Option<Vec<String>>,
    pub cursor: Option<Vec<String>>,
    pub last_item_cursor: Option<Vec<String>>,
    pub item_key: Option<Vec<String>>,
    pub items: Option<Vec<String>>,
    pub next: Option<Vec<String>>,
    pub next_if_url: Option<Vec<String>>,
    pub link_headers: Option<Vec<String>>,
    pub cursor_headers: Option<Vec<String>>,
    pub total: Option<Vec<String>>,
    pub last: Option<Vec<String>>,
    pub more: Option<Vec<String>>,
    pub largest_page: Option<u32>,
}

impl PaginationNamesEntry {
    /// These names, and the assumed ones where the entry has none.
    pub fn or(&self, assumed: &PaginationNames) -> PaginationNames {
        let names = |own: &Option<Vec<String>>, assumed: &[String]| {
            own.clone().unwrap_or_else(|| assumed.to_vec())
        };
        PaginationNames {
            page: names(&self.page, &assumed.page),
            size: names(&self.size, &assumed.size),
            offset: names(&self.offset, &assumed.offset),
            cursor: names(&self.cursor, &assumed.cursor),
            last_item_cursor: names(&self.last_item_cursor, &assumed.last_item_cursor),
            item_key: names(&self.item_key, &assumed.item_key),
            items: names(&self.items, &assumed.items),
            next: names(&self.next, &assumed.next),
            next_if_url: names(&self.next_if_url, &assumed.next_if_url),
            link_headers: names(&self.link_headers, &assumed.link_headers),
            cursor_headers: names(&self.cursor_headers, &assumed.cursor_headers),
            total: names(&self.total, &assumed.total),
            last: names(&self.last, &assumed.last),
            more: names(&self.more, &assumed.more),
            largest_page: self.largest_page.or(assumed.largest_page),
        }
    }
}

/// What responses contain besides their payload.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EnvelopeEntry {
    /// Keys that hold metadata, such as links and totals.
    pub siblings: Vec<String>,
}

/// How operations are grouped into resources.
#[derive(Default, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ResourcesEntry {
    /// What operations are grouped by: `tags`, `id` or `path`.
    pub from: Option<Grouping>,
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
    /// The license of all packages, as an SPDX expression.
    pub license: Option<String>,
    /// Who holds the copyright.
    pub authors: Option<String>,
    /// The version of all packages. The command line reads it.
    #[serde(rename = "version")]
    pub _version: Option<String>,
    /// The languages to generate, and where to. The command line reads them.
    #[serde(rename = "languages")]
    pub _languages: Option<Vec<String>>,
    #[serde(rename = "out")]
    pub _out: Option<String>,
    #[serde(flatten)]
    pub languages: BTreeMap<String, PackageEntry>,
}

#[derive(serde::Deserialize)]
#[serde(
    deny_unknown_fields,
    expecting = "the table of a language, because no other key has this name"
)]
pub struct PackageEntry {
    pub name: String,
    /// What examples call the client.
    pub client: Option<String>,
    #[serde(default)]
    pub description: String,
    #[serde(default)]
    pub keywords: Vec<String>,
    #[serde(default)]
    pub categories: Vec<String>,
    pub initialisms: Option<Vec<String>>,
    #[serde(default)]
    pub examples: Vec<String>,
    pub documentation: Option<String>,
    /// Where the package gets the runtime.
    #[serde(default)]
    pub runtime: Option<RuntimeEntry>,
}

/// Where a package gets the runtime: from the registry of its language, from a folder, or from a git repository.
#[derive(Clone, serde::Deserialize)]
#[serde(deny_unknown_fields, untagged)]
pub enum RuntimeEntry {
    Registry {
        /// Always true.
        #[serde(rename = "registry")]
        _registry: bool,
    },
    Path {
        path: String,
    },
    Git {
        git: String,
        rev: Option<String>,
    },
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
