//! `WEBHOOKS.md`: the requests that the service sends, with the types of their bodies.

use ir::Api;
use synth::Direction;

use super::{plain_text, type_home::TypeHome};
use crate::{
    markdown::{cell, code, line},
    notation::Notation,
};

/// The file in the notation of a language. None if the API has no webhooks.
pub fn file<'a>(api: &Api, notation: impl FnOnce() -> Box<dyn Notation + 'a>) -> Option<String> {
    if api.webhooks.is_empty() {
        return None;
    }
    let notation = notation();
    let mut out = format!(
        "# Webhooks of the {}\n\nRequests that the service sends, and the types of their bodies.\n\n",
        line(&api.title)
    );
    out.push_str("| Webhook | Body | Description |\n| --- | --- | --- |\n");
    for webhook in &api.webhooks {
        let body = notation.ty(TypeHome::Shared, &webhook.body, Direction::Response);
        let summary = plain_text::summary(&webhook.docs).unwrap_or_default();
        out.push_str(&format!(
            "| {} | {} | {} |\n",
            cell(&code(webhook.wire.as_str())),
            cell(&code(body.full())),
            cell(&line(&summary))
        ));
    }
    Some(out)
}
