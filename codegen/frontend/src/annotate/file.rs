//! The format of `spec/api.toml`.

use super::entries::Entries;
use super::service::service_file::{
    ComponentsEntry, CredentialEntry, EnvelopeEntry, PackagesEntry, PaginationNamesEntry,
    ResourcesEntry, SearchEntry, ServerVariableEntry, ServiceEntry, StreamFormatEntry,
    WebhooksEntry,
};
use toml::Spanned;

/// The content of the file. Key paths are written as keys separated by dots.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnnotationsFile {
    #[serde(default)]
    pub service: ServiceEntry,
    #[serde(default)]
    pub credentials: Entries<CredentialEntry>,
    #[serde(default)]
    pub server_variables: Entries<ServerVariableEntry>,
    /// How webhooks are signed.
    pub webhooks: Option<Spanned<WebhooksEntry>>,
    #[serde(default)]
    pub resources: ResourcesEntry,
    #[serde(default)]
    pub pagination_names: PaginationNamesEntry,
    pub envelope: Option<EnvelopeEntry>,
    pub components: Option<ComponentsEntry>,
    #[serde(default)]
    pub package: PackagesEntry,
    #[serde(default)]
    pub search: SearchEntry,
    /// Where the description is published; only the command line reads it.
    #[serde(rename = "upstream")]
    pub _upstream: Option<serde::de::IgnoredAny>,
    /// Values for the examples of requests.
    #[serde(default)]
    pub examples: Entries<toml::Value>,
    /// Fields that responses always contain, by type.
    #[serde(default)]
    pub always_present: Entries<Vec<Spanned<String>>>,
    /// Functions of a type, by type.
    #[serde(default)]
    pub helpers: Entries<HelpersEntry>,
    #[serde(default)]
    pub stream_formats: Entries<StreamFormatEntry>,
    #[serde(default)]
    pub pagination: Entries<PaginationEntry>,
    #[serde(default)]
    pub safety: Entries<SafetyEntry>,
    #[serde(default)]
    pub lookup: Entries<LookupEntry>,
    #[serde(default)]
    pub status: Entries<StatusEntry>,
    #[serde(default)]
    pub wait: Entries<Vec<WaitEntry>>,
    /// The operation that finds a resource until its deletion is complete, by the operation that deletes it.
    #[serde(default)]
    pub gone: Entries<Spanned<String>>,
}

/// The functions of a type that callers would otherwise all write themselves.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HelpersEntry {
    /// The types that convert into this one, by the keys that both have.
    #[serde(default)]
    pub from: Vec<Spanned<String>>,
    /// Constructors, by name.
    #[serde(default)]
    pub create: Entries<CreateEntry>,
    /// Values that are looked up in a list, by name.
    #[serde(default)]
    pub select: Entries<SelectEntry>,
}

/// A constructor that sets some fields and takes others.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreateEntry {
    /// The texts of fields, by key.
    pub set: Entries<String>,
    /// The keys of the fields that the caller passes.
    #[serde(default)]
    pub arguments: Vec<Spanned<String>>,
}

/// The first element of a list that has some values.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SelectEntry {
    /// The key path of the list.
    pub list: Spanned<String>,
    /// The texts that the element has, by key.
    #[serde(default, rename = "where")]
    pub conditions: Entries<String>,
    /// The key of the field to return. Without it, the element itself is returned.
    pub value: Option<Spanned<String>>,
}

/// How a list is read in pages, if the frontend does not find it by itself.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaginationEntry {
    /// The key path of the list in the response; empty if the response is the list.
    pub items: Spanned<String>,
    /// Where the parameters are.
    #[serde(default)]
    pub location: PageParamLocationEntry,
    /// The parameter that takes the number of the page.
    pub page: Option<Spanned<String>>,
    /// The number of the first page.
    pub first_page: Option<u32>,
    /// The parameter that takes the number of items before the page.
    pub offset: Option<Spanned<String>>,
    /// The parameter that takes the cursor.
    pub cursor: Option<Spanned<String>>,
    /// The parameter that takes the size of the page.
    pub size: Option<Spanned<String>>,
    /// The largest page.
    pub largest_page: Option<u32>,
    /// The key path of the URL of the next page.
    pub next: Option<Spanned<String>>,
    /// The key path of the cursor of the next page.
    pub last: Option<Spanned<String>>,
    /// The key path in an item of what the cursor is, if it is taken from the last item.
    pub last_item: Option<Spanned<String>>,
    /// The header with the cursor or with the link to the next page.
    pub header: Option<Spanned<String>>,
    /// The key path of the number of all items.
    pub total: Option<Spanned<String>>,
    /// The key path of the boolean that says whether there are more pages.
    pub more: Option<Spanned<String>>,
}

/// Where the parameters of pages are.
#[derive(Clone, Copy, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PageParamLocationEntry {
    #[default]
    Query,
    Body,
}

/// The safety of an operation, if it differs from that of its method.
#[derive(serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SafetyEntry {
    Safe,
    Idempotent,
    Unsafe,
}

/// How a created resource is found in a list.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LookupEntry {
    /// The key path of the unique key in the request body.
    pub body: Spanned<String>,
    /// The list operation.
    pub list: Spanned<String>,
    /// The key path of the list in its response, if the list is not paginated.
    pub items: Option<Spanned<String>>,
    /// The query parameter of the list that filters by the unique key.
    pub query: Option<Spanned<String>>,
    /// The key path of the unique key in an item.
    pub item: Spanned<String>,
    /// The key path of the created resource in the response of the create operation.
    pub response: Spanned<String>,
    /// The key path of the creation time in an item.
    pub created: Option<Spanned<String>>,
}

/// How the response of an operation states the status of a resource.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatusEntry {
    /// The key paths of the status in the response.
    pub status: Vec<Spanned<String>>,
    /// More key paths, which the description does not have.
    #[serde(default)]
    pub undocumented_status: Vec<String>,
    /// The states of success.
    pub done: Vec<Spanned<String>>,
    /// The states of failure.
    #[serde(default)]
    pub failed: Vec<Spanned<String>>,
    /// Whether the description does not list all of these states.
    #[serde(default)]
    pub undocumented_states: bool,
    /// The list that has the status of many resources.
    pub batch: Option<BatchEntry>,
    /// The key path of the number of states that `*` in `status` has to find.
    pub count: Option<Spanned<String>>,
    /// How long the resource may take.
    pub minutes: Option<u32>,
}

/// A list operation that returns the status of many resources at once.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BatchEntry {
    /// The list operation.
    pub list: Spanned<String>,
    /// The key path of the ID in an item.
    pub id: Spanned<String>,
}

/// One operation to poll until the resource is done.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WaitEntry {
    /// The operation to poll.
    pub operation: Spanned<String>,
    /// The key paths of its path parameters in the response of the first operation, by parameter name.
    #[serde(default)]
    pub with: Entries<Vec<Spanned<String>>>,
}
