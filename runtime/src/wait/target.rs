//! A target knows one thing that is waited for: how it is asked, and what it said last.

use std::time::SystemTime;

use crate::address;
use crate::call::{Request, RequestBuilder, RequestConfig};
use crate::codec::{Json, json_text, values_at};
use crate::operation::Operation;
use crate::raw_response::RawResponse;
use crate::wait::board::Seat;
use crate::wait::watch::WaitStep;

/// One thing that is waited for.
pub(crate) struct Target {
    pub(crate) settings: Box<RequestConfig>,
    pub(crate) id: String,
    /// The place at the board, where it is watched with others.
    pub(crate) seat: Option<Seat>,
    pub(crate) state: Option<String>,
    /// When it was looked at last.
    pub(crate) seen: SystemTime,
    /// How often in a row it could not be looked at.
    pub(crate) slips: u32,
    /// What it said when it was done.
    pub(crate) last: Option<RawResponse>,
}

impl Target {
    pub(crate) fn new(settings: Box<RequestConfig>, now: SystemTime) -> Self {
        let operation = settings.operation;
        let id = own(&settings)
            .pop()
            .map(|(_, value)| value)
            .unwrap_or_default();
        let shared = operation.watch.and_then(|watch| watch.shared);
        let seat = shared.map(|shared| settings.client.board().seat(shared.list.id, &id));
        Self {
            settings,
            id,
            seat,
            state: None,
            seen: now,
            slips: 0,
            last: None,
        }
    }

    /// What a step waits for, by what a call replied.
    pub(crate) fn of_step(
        step: &WaitStep,
        call: &RequestConfig,
        begun: &RawResponse,
        now: SystemTime,
    ) -> Vec<Self> {
        let body = json_text(&begun.body).unwrap_or("null");
        let mut given: Vec<(&str, Vec<String>)> = Vec::new();
        for (name, trails) in step.with {
            let found = trails.iter().map(|trail| values_at(body, trail));
            let found = found.into_iter().find(|found| !found.is_empty());
            let words = found.unwrap_or_default().into_iter().map(|text| {
                let value = Json::from_checked(text);
                value.string().unwrap_or_else(|| text.to_owned())
            });
            given.push((name, words.collect()));
        }
        let count = given
            .iter()
            .map(|(_, words)| words.len())
            .max()
            .unwrap_or(1);
        let own = own(call);
        let mut targets = Vec::new();
        for number in 0..count {
            let mut ask = RequestBuilder::<Json>::new(&call.client, step.operation);
            for (name, value) in &own {
                ask = ask.path(name, value.as_str());
            }
            let mut whole = true;
            for (name, words) in &given {
                match words.get(number) {
                    Some(word) => ask = ask.path(name, word.as_str()),
                    None => whole = false,
                }
            }
            if whole {
                let mut settings = ask.settings_mut().clone();
                settings.timeout = call.timeout;
                settings.attempt_timeout = call.attempt_timeout;
                settings.retries = call.retries;
                targets.push(Self::new(Box::new(settings), now));
            }
        }
        targets
    }
}

/// The path parameters of a call, as they stand in its path.
fn own(call: &RequestConfig) -> Vec<(&'static str, String)> {
    let operation: &'static Operation = call.operation;
    let both = operation.path.split('/').zip(call.path.split('/'));
    let params = both.filter_map(|(name, value)| {
        let name = name.strip_prefix('{')?.strip_suffix('}')?;
        Some((name, address::decode(value)))
    });
    params.collect()
}
