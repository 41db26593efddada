//! The page of the webhooks in a language: their bodies, how they are signed, and the functions that verify them.

use backend::common::plain_text;
use backend::common::type_home::TypeHome;
use backend::markdown::code;
use backend::notation::Direction;
use ir::{
    SecretEncoding, SignatureEncoding, SignatureTimestamp, SignedPart, Type, WebhookSignature,
};

use super::Page;
use super::frame::{PageHead, WEBHOOKS_TITLE};
use super::list::{self, Row, Table};
use crate::addresses::page_link;
use crate::edition::Edition;
use crate::site::Site;

/// What the page is about.
pub const SUMMARY: &str = "Requests that the service sends, and the types of their bodies.";

/// The page.
pub fn page(site: &Site, edition: &Edition) -> Page {
    let folder = site.addresses.webhooks();
    let head = PageHead {
        language: Some(edition.language.id),
        folder: &folder,
        title: &format!("{WEBHOOKS_TITLE} · {}", edition.language.name),
        description: SUMMARY,
        resource: None,
        operation: 0,
    };
    let mut tables = vec![bodies(site, edition, &head.whole_folder())];
    tables.extend(functions(site, edition));
    if let Some(signature) = &site.api.service.webhook_signature {
        tables.push(self::signature(site, signature));
    }
    list::page(
        site,
        &head,
        WEBHOOKS_TITLE,
        site.prose.text(SUMMARY),
        tables,
    )
}

/// The webhooks with their bodies.
fn bodies(site: &Site, edition: &Edition, folder: &str) -> Table {
    let rows = site.api.webhooks.iter().map(|webhook| {
        let ty = edition
            .notation
            .ty(TypeHome::Shared, &webhook.body, Direction::Response);
        let row = Row::default().code(webhook.wire.as_str());
        let row = match model(site, &webhook.body) {
            Some(page) => {
                let to = format!("{}/{page}", edition.language.id);
                row.code_link(&page_link(folder, &to), ty.full())
            }
            None => row.code(ty.full()),
        };
        row.prose(
            &site.prose,
            &plain_text::summary(&webhook.docs).unwrap_or_default(),
        )
    });
    Table {
        id: "all-webhooks".into(),
        title: "All webhooks".into(),
        columns: vec!["Webhook", "Body", "When it is sent"],
        rows: rows.collect(),
    }
}

/// The page of the model that a body is, or that its elements are.
fn model(site: &Site, body: &Type) -> Option<String> {
    match site.api.resolve(body) {
        Type::Def(id) => site.addresses.model(*id),
        Type::List(inner) | Type::Map(inner) => model(site, inner),
        Type::Prim(_) | Type::Any(_) | Type::Nullable(_) | Type::Limited(..) => None,
    }
}

/// The functions that verify and decode the webhooks, if the language has them.
fn functions(site: &Site, edition: &Edition) -> Option<Table> {
    let functions = edition.notation.webhook_functions();
    let rows = site.api.webhooks.iter().zip(&functions);
    let rows =
        rows.map(|(webhook, function)| Row::default().code(function).code(webhook.wire.as_str()));
    (!functions.is_empty()).then(|| Table {
        id: "functions".into(),
        title: "Functions that verify and decode".into(),
        columns: vec!["Function", "Webhook"],
        rows: rows.collect(),
    })
}

/// How the service signs webhooks.
fn signature(site: &Site, signature: &WebhookSignature) -> Table {
    let written = match signature.encoding {
        SignatureEncoding::Hex => "HMAC with SHA-256, in hexadecimal",
        SignatureEncoding::Base64 => "HMAC with SHA-256, in Base64",
    };
    let signed: String = signature.signed.iter().map(part).collect();
    let mut rows = vec![
        fact(site, "Header").code(&signature.header),
        fact(site, "Signature").prose(&site.prose, written),
        fact(site, "What is signed").code(&signed),
    ];
    if !signature.prefix.is_empty() {
        rows.push(fact(site, "Before the signature").code(&signature.prefix));
    }
    if let Some(separator) = signature.separator {
        rows.push(fact(site, "Between the parts of the header").code(&separator.to_string()));
    }
    if let Some(timestamp) = &signature.timestamp {
        let row = fact(site, "Time of the request, in seconds since 1970");
        rows.push(match timestamp {
            SignatureTimestamp::Header(name) => {
                row.prose(&site.prose, &format!("The header {}", code(name)))
            }
            SignatureTimestamp::Part(prefix) => row.prose(
                &site.prose,
                &format!("The part of the header after {}", code(prefix)),
            ),
        });
        let seconds = format!("{} seconds", signature.tolerance);
        rows.push(fact(site, "How far the time may be off").prose(&site.prose, &seconds));
    }
    if let SecretEncoding::Base64 { prefix } = &signature.secret {
        rows.push(fact(site, "Secret").prose(
            &site.prose,
            &match prefix.as_str() {
                "" => "In Base64".to_owned(),
                prefix => format!("In Base64, after {}", code(prefix)),
            },
        ));
    }
    for name in &signature.secret_env {
        rows.push(fact(site, "Environment variable of the secret").code(name));
    }
    Table {
        id: "signature".into(),
        title: "Signature".into(),
        columns: vec!["Fact", "Value"],
        rows,
    }
}

fn fact(site: &Site, name: &str) -> Row {
    Row::default().prose(&site.prose, name)
}

fn part(part: &SignedPart) -> String {
    match part {
        SignedPart::Text(text) => text.clone(),
        SignedPart::Timestamp => "{timestamp}".into(),
        SignedPart::Header(name) => format!("{{header {name}}}"),
        SignedPart::Body => "{body}".into(),
    }
}
