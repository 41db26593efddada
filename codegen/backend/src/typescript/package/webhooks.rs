//! `webhook-events.js`: functions that verify and decode the requests that the service sends.

use askama::Template;
use ir::{
    Api, SecretEncoding, SignatureEncoding, SignatureTimestamp, SignedPart, WebhookSignature,
};

use super::render;
use crate::common::{case, webhooks};
use crate::files::Files;
use crate::typescript::docs::{comment, tsdoc};
use crate::typescript::models::types::{Direction, TypeFile};
use crate::typescript::names::Names;
use crate::typescript::syntax::literal::Literal;
use crate::typescript::syntax::{RESERVED, WIDTH, call};

/// The functions.
#[derive(Template)]
#[template(path = "typescript/webhook-events.js.jinja", escape = "none")]
struct Functions {
    signature: String,
    names: Vec<String>,
}

/// Their declarations.
#[derive(Template)]
#[template(path = "typescript/webhook-events.d.ts.jinja", escape = "none")]
struct Declarations {
    imports: Vec<String>,
    functions: Vec<String>,
}

/// The files, if the configuration says how webhooks are signed.
pub fn emit(names: &Names) -> Files {
    let mut files = Files::new();
    let Some(signature) = &names.api.service.webhook_signature else {
        return files;
    };
    let functions = functions(names.api);
    let types = TypeFile::of_functions(names);
    let webhooks = names.api.webhooks.iter().zip(&functions);
    let declarations: Vec<String> = webhooks
        .map(|(webhook, name)| {
            let docs = comment(0, &[tsdoc(&webhooks::about(webhook))]);
            let returns = types.full(&webhook.body, Direction::Response);
            let arguments = [
                "body: WebhookBody",
                "headers: WebhookHeaders",
                "secret?: string",
            ];
            let head = format!("export declare function {name}");
            let tail = format!(": Promise<{returns}>;");
            format!(
                "{docs}{}",
                call(0, &head, &arguments.map(str::to_owned), &tail)
            )
        })
        .collect();
    let text = render(&Functions {
        signature: value(signature).expanded(WIDTH, 0),
        names: functions,
    });
    files.insert("src/webhook-events.js".into(), text);
    let text = render(&Declarations {
        imports: types.imports(),
        functions: declarations,
    });
    files.insert("src/webhook-events.d.ts".into(), text);
    files
}

/// The names of the functions.
pub fn functions(api: &Api) -> Vec<String> {
    let taken = [RESERVED, &["signature", "verify", "webhooks"]].concat();
    webhooks::functions(api, case::camel, &taken)
}

fn value(signature: &WebhookSignature) -> Literal {
    let mut facts: Vec<(String, Literal)> = Vec::new();
    let mut add = |key: &str, value: Literal| facts.push((key.to_owned(), value));
    add("header", Literal::text(&signature.header));
    match signature.encoding {
        SignatureEncoding::Hex => {}
        SignatureEncoding::Base64 => add("encoding", Literal::text("base64")),
    }
    if !signature.prefix.is_empty() {
        add("prefix", Literal::text(&signature.prefix));
    }
    if let Some(separator) = signature.separator {
        add("separator", Literal::text(separator.to_string()));
    }
    if signature.signed != [SignedPart::Body] {
        let part = |kind: &str, text: Option<&String>| {
            let kind = ("kind".to_owned(), Literal::text(kind));
            let text = text.map(|text| ("text".to_owned(), Literal::text(text)));
            Literal::Object([kind].into_iter().chain(text).collect())
        };
        let parts = signature.signed.iter().map(|one| match one {
            SignedPart::Text(text) => part("text", Some(text)),
            SignedPart::Timestamp => part("timestamp", None),
            SignedPart::Header(name) => part("header", Some(name)),
            SignedPart::Body => part("body", None),
        });
        add("signed", Literal::List(parts.collect()));
    }
    match &signature.timestamp {
        None => {}
        Some(SignatureTimestamp::Header(name)) => add("timestampHeader", Literal::text(name)),
        Some(SignatureTimestamp::Part(prefix)) => add("timestampPrefix", Literal::text(prefix)),
    }
    let tolerance = signature.tolerance.to_string();
    add("tolerance", Literal::Code(tolerance));
    if !signature.secret_env.is_empty() {
        add("secretEnv", Literal::texts(&signature.secret_env));
    }
    if let SecretEncoding::Base64 { prefix } = &signature.secret {
        add("secretEncoding", Literal::text("base64"));
        add("secretPrefix", Literal::text(prefix));
    }
    Literal::Object(facts)
}
