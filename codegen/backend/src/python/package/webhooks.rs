//! `webhook_events.py`: functions that verify and decode the requests that the service sends.

use ir::{
    Api, SecretEncoding, SignatureEncoding, SignatureTimestamp, SignedPart, Type, Webhook,
    WebhookSignature,
};

use super::files;
use crate::common::{case, webhooks};
use crate::python::models::types::{codec, reply};
use crate::python::names::Names;
use crate::python::names::identifiers::KEYWORDS;
use crate::python::syntax::docstrings::sentence;
use crate::python::syntax::layout::{Code, WIDTH};
use crate::python::syntax::literals::string;
use crate::python::syntax::module::{Module, ModuleContent};

/// The module, if the configuration says how webhooks are signed.
pub fn file(names: &Names) -> Option<String> {
    let signature = names.api.service.webhook_signature.as_ref()?;
    let mut module = Module::new(names, "webhook_events", ModuleContent::Code);
    let mut definitions = vec![constant(&mut module, signature), verify(&mut module)];
    let all = names.api.webhooks.iter().zip(functions(names.api));
    definitions.extend(all.map(|(webhook, name)| function(&mut module, webhook, &name)));
    let about = "Webhooks: each function verifies a request of the service and decodes its body. They raise `WebhookError`.";
    Some(files::file(&module, about, definitions))
}

/// The names of the functions.
pub fn functions(api: &Api) -> Vec<String> {
    let taken = [KEYWORDS, &["verify"]].concat();
    webhooks::functions(api, case::snake, &taken)
}

fn constant(module: &mut Module, signature: &WebhookSignature) -> Vec<String> {
    let class = module.runtime("webhook", "WebhookSignature");
    let mut parts = vec![Code::text(string(&signature.header))];
    let mut add = |name: &str, value: String| parts.push(Code::text(format!("{name}={value}")));
    match signature.encoding {
        SignatureEncoding::Hex => {}
        SignatureEncoding::Base64 => add("encoding", string("base64")),
    }
    if !signature.prefix.is_empty() {
        add("prefix", string(&signature.prefix));
    }
    if let Some(separator) = signature.separator {
        add("separator", string(&separator.to_string()));
    }
    match &signature.timestamp {
        None => {}
        Some(SignatureTimestamp::Header(name)) => add("timestamp_header", string(name)),
        Some(SignatureTimestamp::Part(prefix)) => add("timestamp_prefix", string(prefix)),
    }
    add("tolerance", signature.tolerance.to_string());
    if let SecretEncoding::Base64 { prefix } = &signature.secret {
        add("secret_encoding", string("base64"));
        add("secret_prefix", string(prefix));
    }
    let names: Vec<Code> = signature
        .secret_env
        .iter()
        .map(|name| Code::text(string(name)))
        .collect();
    if !names.is_empty() {
        parts.push(Code::tuple(names).after("secret_env="));
    }
    if signature.signed != [SignedPart::Body] {
        let part = module.runtime("webhook", "SignedPart");
        let signed = signature.signed.iter().map(|one| {
            let arguments = match one {
                SignedPart::Text(text) => vec!["text", text],
                SignedPart::Timestamp => vec!["timestamp"],
                SignedPart::Header(name) => vec!["header", name],
                SignedPart::Body => vec!["body"],
            };
            let arguments = arguments.into_iter().map(|text| Code::text(string(text)));
            Code::call(&part, arguments.collect())
        });
        parts.push(Code::tuple(signed.collect()).after("signed="));
    }
    let mut lines = Code::call(&class, parts).after("SIGNATURE = ").lines(0, "");
    lines.push("\"\"\"How the service signs webhooks.\"\"\"".to_owned());
    lines
}

fn signature_of(module: &mut Module, name: &str, returns: &str) -> Vec<String> {
    let headers = module.standard_type("collections.abc", "Mapping");
    let arguments = [
        "body: bytes".to_owned(),
        format!("headers: {headers}[str, str]"),
        "secret: str | None = None".to_owned(),
    ];
    let flat = format!("def {name}({}) -> {returns}:", arguments.join(", "));
    if flat.chars().count() <= WIDTH {
        return vec![flat];
    }
    let joined = format!("    {}", arguments.join(", "));
    vec![format!("def {name}("), joined, format!(") -> {returns}:")]
}

fn verify(module: &mut Module) -> Vec<String> {
    let mut lines = signature_of(module, "verify", "None");
    lines.extend(sentence(
        4,
        "Verifies a request, whatever its body. `body` has the bytes as they were received.",
    ));
    lines.push("    SIGNATURE.verify(body, headers, secret)".to_owned());
    lines
}

fn function(module: &mut Module, webhook: &Webhook, name: &str) -> Vec<String> {
    let ty: &Type = &webhook.body;
    let (returns, codec) = (reply(module, ty), codec(module, ty));
    let mut lines = signature_of(module, name, &returns);
    lines.extend(sentence(4, &webhooks::about(webhook)));
    lines.push(format!(
        "    event: {returns} = SIGNATURE.decode({codec}, body, headers, secret)"
    ));
    lines.push("    return event".to_owned());
    lines
}
