//! The pages of the site, each as HTML and as Markdown.

use crate::properties::property::Anchor;

pub mod changes;
pub mod errors;
pub mod frame;
pub mod list;
pub mod model;
pub mod operation;
pub mod operation_facts;
pub mod resource;
pub mod start;
pub mod webhooks;

/// A page in both forms.
pub struct Page {
    /// The folder, below the root of the site. Ends in `/`, or is empty.
    pub folder: String,
    /// `index.html`.
    pub html: String,
    /// `index.md`.
    pub markdown: String,
    /// The properties of the page, for the search index and the inventory.
    pub anchors: Vec<Anchor>,
    /// A hash of what the page says, whatever its language. Empty for pages that only list others.
    pub fingerprint: String,
}
