//! Compares webhooks.

use super::ty::{Role, Site, compare};
use crate::{
    ChangeKind, Impact, Impacts, OperationPart, Subject,
    raw_changes::{RawChanges, Sides},
};
use ir::{Type, Webhook};

/// Every change between the webhooks of two APIs, with the key of the webhook.
pub fn webhooks(sides: Sides<'_>) -> Vec<(String, OperationPart, RawChanges)> {
    let (old, new) = (&sides.old.api.webhooks, &sides.new.api.webhooks);
    let find =
        |among: &'_ [Webhook], one: &Webhook| among.iter().any(|other| other.wire == one.wire);
    let mut found = Vec::new();
    for webhook in old.iter().filter(|one| !find(new, one)) {
        let mut raw = RawChanges::default();
        let kind = ChangeKind::Removed(sides.old.spell(&webhook.body));
        let impacts = removed(sides, &mut raw, &webhook.body);
        raw.add("", &subject(webhook), kind, impacts);
        found.push(located(webhook, raw));
    }
    for webhook in new {
        let mut raw = RawChanges::default();
        let subject = subject(webhook);
        match old.iter().find(|one| one.wire == webhook.wire) {
            None => {
                let kind = ChangeKind::Added(sides.new.spell(&webhook.body));
                raw.add("", &subject, kind, Impact::Adds);
            }
            Some(before) => {
                let at = Site {
                    step: "",
                    subject: &subject,
                    role: Role::Response,
                };
                compare(sides, &mut raw, at, &before.body, &webhook.body);
            }
        }
        found.push(located(webhook, raw));
    }
    found
}

fn subject(webhook: &Webhook) -> Subject {
    Subject::Webhook(webhook.wire.0.clone())
}

fn located(webhook: &Webhook, raw: RawChanges) -> (String, OperationPart, RawChanges) {
    (webhook.wire.0.clone(), OperationPart::Webhook, raw)
}

/// The impact of a webhook that is gone. There is a function for it only where the configuration says how webhooks are signed.
fn removed(sides: Sides<'_>, raw: &mut RawChanges, body: &Type) -> Impacts {
    match sides.old.api.service.webhook_signature {
        Some(_) => Impact::breaks("the function that decodes it was removed").into(),
        None => sides.left(raw, "", body),
    }
}
