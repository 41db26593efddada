//! The JSON of responses that pages show.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use ir::{Checked, Content, Operation, Response, display};
use synth::{Direction, Generator, Mode};

use crate::text::json::pretty;

/// The seed of the values in responses.
const SEED: u64 = 1;

/// The longest response that is shown with all of its fields.
const LONGEST: usize = 3_000;

/// The responses shown so far, by operation and status. They are the same in every language.
#[derive(Debug, Default)]
pub struct ResponseSamples(Mutex<HashMap<(String, String), Option<String>>>);

impl ResponseSamples {
    /// The JSON of a response, if it has one.
    pub fn json(
        &self,
        checked: &Checked,
        operation: &Operation,
        response: &Response,
    ) -> Option<String> {
        let key = (operation.id.clone(), display::status(response.status));
        let known = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(json) = known().get(&key) {
            return json.clone();
        }
        let json = response_json(checked, operation, response);
        known().insert(key, json.clone());
        json
    }
}

/// The JSON of a response, if it has one: with all fields, or with the required ones if that would be too long.
fn response_json(checked: &Checked, operation: &Operation, response: &Response) -> Option<String> {
    let Some(Content::Json { ty, .. }) = response.main() else {
        return None;
    };
    let mut generator = Generator::new(checked, SEED)
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
