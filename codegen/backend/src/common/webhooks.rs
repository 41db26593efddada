//! Webhooks: the names of the functions that decode them, and `WEBHOOKS.md` with the types of their bodies.

use ir::unique_names::assign;
use ir::{Api, Name};
use synth::Direction;

use super::{plain_text, type_home::TypeHome};
use crate::{
    markdown::{cell, code, line},
    notation::Notation,
};

/// The file in the notation of a language. None if the API has no webhooks. `module` is what contains the functions.
pub fn file<'a>(
    api: &Api,
    module: &str,
    notation: impl FnOnce() -> Box<dyn Notation + 'a>,
) -> Option<String> {
    if api.webhooks.is_empty() {
        return None;
    }
    let notation = notation();
    let mut out = format!(
        "# Webhooks of the {}\n\nRequests that the service sends, and the types of their bodies.\n\n",
        line(&api.title)
    );
    if api.service.webhook_signature.is_some() {
        out.push_str(&format!(
            "A function for each in {module} verifies its signature and decodes it.\n\n"
        ));
    }
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

/// The functions that decode webhooks, in the order of the API: none if no signature is declared that they could verify.
pub fn functions(api: &Api, spell: impl Fn(&Name) -> String, taken: &[&str]) -> Vec<String> {
    if api.service.webhook_signature.is_none() {
        return Vec::new();
    }
    let suffix = Name::new("webhook");
    let candidates = api.webhooks.iter().map(|webhook| {
        let name = &webhook.name;
        vec![spell(name), spell(&name.then(&suffix))]
    });
    assign(taken, &candidates.collect::<Vec<_>>())
}

/// What the documentation of the function says: the summary of the webhook, and its name in the description.
pub fn about(webhook: &ir::Webhook) -> String {
    let name = code(webhook.wire.as_str());
    match plain_text::summary(&webhook.docs) {
        Some(summary) => format!("{summary} Verifies and decodes the webhook {name}."),
        None => format!("Verifies and decodes the webhook {name}."),
    }
}
