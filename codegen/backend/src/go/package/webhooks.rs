//! The package of webhooks: functions that verify and decode the requests that the service sends.

use ir::{
    SecretEncoding, SignatureEncoding, SignatureTimestamp, SignedPart, TypeId, Webhook,
    WebhookSignature,
};

use super::resource::CodeFile;
use crate::common::{plain_text, webhooks};
use crate::files::Files;
use crate::go::layout::{comment, list, literal, quote, texts};
use crate::go::names::{Names, Package};
use crate::go::operations::response::Returned;
use crate::go::types::{Types, ValueKind};
use crate::markdown::code;

/// The name of the package.
const PACKAGE: &str = "webhookevents";

/// The package, if the configuration says how webhooks are signed.
pub fn emit(names: &Names) -> Files {
    let mut files = Files::new();
    let Some(signature) = &names.api.service.webhook_signature else {
        return files;
    };
    let types = Types::outside(names, Package::Shared(0));
    types.import("net/http");
    types.import("/sdk/webhookauth");
    if signature.timestamp.is_some() {
        types.import("time");
    }
    let mut declarations = vec![
        format!(
            "// Signature is how the service signs webhooks.\nvar Signature = {}",
            value(signature)
        ),
        VERIFY.to_owned(),
    ];
    let all = names.api.webhooks.iter().zip(functions(names));
    declarations.extend(all.map(|(webhook, name)| function(&types, webhook, &name)));
    let title = plain_text::line(&names.api.title);
    let about = format!(
        "Package {PACKAGE} verifies and decodes the webhooks of the {title}. Each function takes the body as it was received and the secret that the service signs with."
    );
    files.insert(
        format!("{PACKAGE}/{PACKAGE}.go"),
        CodeFile::of_package(&types, PACKAGE, comment(&about, 0), declarations),
    );
    files
}

const VERIFY: &str = "\
// Verify verifies a request, whatever its body.
func Verify(body []byte, header http.Header, secret string) error {
\treturn Signature.Verify(body, header, secret)
}";

/// The names of the functions.
fn functions(names: &Names) -> Vec<String> {
    let exported = |name: &ir::Name| names.spelling.exported(name);
    webhooks::functions(names.api, exported, &["Signature", "Verify"])
}

/// The functions as reference pages show them.
pub fn shown(names: &Names) -> Vec<String> {
    let types = Types::outside(names, Package::Shared(0));
    let all = functions(names).into_iter().zip(&names.api.webhooks);
    all.map(|(name, webhook)| {
        let results = returned(&types, webhook).results();
        format!("{PACKAGE}.{name}(body, header, secret) {results}")
    })
    .collect()
}

fn returned(types: &Types, webhook: &Webhook) -> Returned {
    let names = types.names;
    let id = types.kind(&webhook.body).type_id();
    let package = id.map_or(Package::Shared(0), |id| names.home(id));
    let own = Types::outside(names, package);
    let returned = Returned::json(&own, &webhook.body);
    types.merge_imports(&own);
    returned
}

fn function(types: &Types, webhook: &Webhook, name: &str) -> String {
    let returned = returned(types, webhook);
    let call = match &returned {
        Returned::Model(ty) => {
            format!("webhookauth.Decode(&Signature, body, header, secret, new({ty}))")
        }
        Returned::Value { ty, notation } => {
            format!("webhookauth.DecodeValue[{ty}](&Signature, body, header, secret{notation})")
        }
        Returned::Nothing | Returned::Text | Returned::Bytes => {
            panic!("a webhook has a JSON body")
        }
    };
    let key = code(webhook.wire.as_str());
    let mut about = format!("{name} verifies and decodes the webhook {key}.");
    if let Some(summary) = plain_text::summary(&webhook.docs) {
        about.push_str(&format!(" {summary}"));
    }
    let docs = comment(&about, 0).join("\n");
    let results = returned.results();
    format!(
        "{docs}\nfunc {name}(body []byte, header http.Header, secret string) {results} {{\n\treturn {call}\n}}"
    )
}

fn value(signature: &WebhookSignature) -> String {
    let mut pairs = vec![("Header".to_owned(), quote(&signature.header))];
    let mut add = |key: &str, value: String| pairs.push((key.to_owned(), value));
    match signature.encoding {
        SignatureEncoding::Hex => {}
        SignatureEncoding::Base64 => add("Base64", "true".into()),
    }
    if !signature.prefix.is_empty() {
        add("Prefix", quote(&signature.prefix));
    }
    if let Some(separator) = signature.separator {
        add("Separator", quote(&separator.to_string()));
    }
    let part = |kind: &str, text: Option<&String>| {
        let kind = ("Kind".to_owned(), format!("webhookauth.Signed{kind}"));
        let text = text.map(|text| ("Text".to_owned(), quote(text)));
        let pairs: Vec<(String, String)> = [kind].into_iter().chain(text).collect();
        literal("", &pairs, 2)
    };
    let parts = signature.signed.iter().map(|one| match one {
        SignedPart::Text(text) => part("Text", Some(text)),
        SignedPart::Timestamp => part("Timestamp", None),
        SignedPart::Header(name) => part("Header", Some(name)),
        SignedPart::Body => part("Body", None),
    });
    let parts: Vec<String> = parts.collect();
    add("Signed", list("[]webhookauth.SignedPart", &parts, 1));
    if let Some(timestamp) = &signature.timestamp {
        match timestamp {
            SignatureTimestamp::Header(name) => add("TimestampHeader", quote(name)),
            SignatureTimestamp::Part(prefix) => add("TimestampPrefix", quote(prefix)),
        }
        add(
            "Tolerance",
            format!("{} * time.Second", signature.tolerance),
        );
    }
    if !signature.secret_env.is_empty() {
        add("SecretEnv", texts(&signature.secret_env, 1));
    }
    if let SecretEncoding::Base64 { prefix } = &signature.secret {
        add("SecretBase64", "true".into());
        if !prefix.is_empty() {
            add("SecretPrefix", quote(prefix));
        }
    }
    literal("webhookauth.Signature", &pairs, 0)
}

impl ValueKind {
    /// The named type in it, if there is one.
    fn type_id(&self) -> Option<TypeId> {
        match self {
            ValueKind::Enum(id, _) | ValueKind::Record(id) | ValueKind::Union(id) => Some(*id),
            ValueKind::List(element) | ValueKind::Map(element) => element.kind.type_id(),
            ValueKind::Scalar(_) | ValueKind::Raw => None,
        }
    }
}
