//! Samples: a request in the language of the page, and responses.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use ir::{Content, Operation, Response, display};
use synth::{Direction, Generator, Mode};

use crate::edition::Edition;
use crate::html::{Html, code};
use crate::http::curl;
use crate::json::pretty;
use crate::site::Site;

/// The seed of the values in responses.
const SEED: u64 = 1;

/// The longest response that is shown with all of its fields.
const LONGEST: usize = 3_000;

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

/// The responses shown so far, by operation and status. They are the same in every language.
#[derive(Debug, Default)]
pub struct ResponseSamples(Mutex<HashMap<(String, String), Option<String>>>);

impl ResponseSamples {
    /// The JSON of a response, if it has one.
    pub fn json(&self, site: &Site, operation: &Operation, response: &Response) -> Option<String> {
        let key = (operation.id.clone(), display::status(response.status));
        let known = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(json) = known().get(&key) {
            return json.clone();
        }
        let json = response_json(site, operation, response);
        known().insert(key, json.clone());
        json
    }
}

/// The request of an operation: the example of the language, or the request with `curl`.
pub fn request(site: &Site, edition: &Edition, operation: &Operation) -> Sample {
    match edition.examples.get(&operation.id) {
        Some(example) => Sample::new("Request", edition.language.fence, example.clone()),
        None => Sample::new("Request with curl", "sh", curl(site.checked, operation)),
    }
}

/// The JSON of a response, if it has one: with all fields, or with the required ones if that would be too long.
fn response_json(site: &Site, operation: &Operation, response: &Response) -> Option<String> {
    let Some(Content::Json(ty)) = response.main() else {
        return None;
    };
    let mut generator = Generator::new(site.checked, SEED)
        .with_decimal_amounts()
        .with_outer_elements();
    if let Some(rule) = &operation.status_rule {
        generator = generator.with_final_status(rule);
    }
    let full = pretty(&generator.json(ty, Direction::Response, Mode::Full));
    if full.len() <= LONGEST {
        return Some(full);
    }
    Some(pretty(&generator.json(
        ty,
        Direction::Response,
        Mode::Minimal,
    )))
}
