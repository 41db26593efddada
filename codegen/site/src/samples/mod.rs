//! Samples of code on a page.

pub mod response_samples;

use ir::Operation;

use crate::edition::Edition;
use crate::http::curl;
use crate::site::Site;
use crate::text::html::{Html, code};

/// A sample on a page.
pub struct Sample {
    /// What it is.
    pub title: String,
    /// Its language in Markdown.
    pub fence: &'static str,
    /// Its text as HTML.
    pub html: Html,
    /// Its text.
    pub text: String,
}

impl Sample {
    /// A sample.
    pub fn new(title: &str, fence: &'static str, sample: String) -> Self {
        Self {
            title: title.to_owned(),
            fence,
            html: code(&sample),
            text: sample,
        }
    }
}

/// The request of an operation: the example of the language, or the request with `curl`.
pub fn request(site: &Site, edition: &Edition, operation: &Operation) -> Sample {
    match edition.examples.get(&operation.id) {
        Some(example) => Sample::new("Request", edition.language.fence, example.clone()),
        None => Sample::new("Request with curl", "sh", curl(site.checked, operation)),
    }
}
