//! The section of the configuration about webhooks: how the service signs them.

use super::service_file::{SecretEncodingEntry, SignatureSchemeEntry, WebhooksEntry};
use crate::annotate::checker::Checker;
use crate::openapi::header_text::is_header_name;
use ir::{SecretEncoding, SignatureEncoding, SignatureTimestamp, SignedPart, WebhookSignature};
use toml::Spanned;

/// How many seconds the time of a request may differ from that of the receiver, if the file does not say it.
const TOLERANCE: u32 = 300;

impl Checker<'_> {
    /// Checks the section.
    pub(crate) fn webhook_signature(&mut self, entry: &WebhooksEntry) -> Option<WebhookSignature> {
        let header = self.header_name(&entry.header);
        let timestamp = self.signature_timestamp(entry);
        let signed = match &entry.signed {
            None => vec![SignedPart::Body],
            Some(written) => self.signed_parts(written),
        };
        if let Some(written) = &entry.signed
            && !signed.contains(&SignedPart::Body)
        {
            let help = "write `{body}` where the body stands in what the service signs";
            self.report_unknown(written, "the signature does not cover the body", help);
            return None;
        }
        if let Some(written) = &entry.signed
            && signed.contains(&SignedPart::Timestamp)
            && timestamp.is_none()
        {
            let help = "set `timestamp_header` or `timestamp_prefix`";
            self.report_unknown(written, "the place of the timestamp is not known", help);
            return None;
        }
        let place = entry.timestamp_header.as_ref();
        let covers = |part: &SignedPart| match (part, &timestamp) {
            (SignedPart::Timestamp, _) => true,
            (SignedPart::Header(name), Some(SignatureTimestamp::Header(time))) => name == time,
            _ => false,
        };
        if let Some(written) = place.or(entry.timestamp_prefix.as_ref())
            && timestamp.is_some()
            && !signed.iter().any(covers)
        {
            let message = "the signature does not cover the timestamp";
            let help = "write `{timestamp}` in `signed`, or delete the key; anybody can change a time that is not signed";
            self.report_unknown(written, message, help);
            return None;
        }
        let secret = match (entry.secret_encoding, &entry.secret_prefix) {
            (SecretEncodingEntry::Base64, prefix) => SecretEncoding::Base64 {
                prefix: prefix
                    .as_ref()
                    .map_or_else(String::new, |prefix| prefix.get_ref().clone()),
            },
            (SecretEncodingEntry::Text, None) => SecretEncoding::Text,
            (SecretEncodingEntry::Text, Some(written)) => {
                let message = "a secret that is text has no prefix";
                let help = "set `secret_encoding = \"base64\"`, or delete the key";
                self.report_unknown(written, message, help);
                return None;
            }
        };
        Some(WebhookSignature {
            header: header?,
            encoding: match entry.scheme {
                SignatureSchemeEntry::HmacSha256Hex => SignatureEncoding::Hex,
                SignatureSchemeEntry::HmacSha256Base64 => SignatureEncoding::Base64,
            },
            prefix: entry.prefix.clone(),
            separator: entry.separator,
            signed,
            timestamp,
            tolerance: entry.tolerance.unwrap_or(TOLERANCE),
            secret_env: self.variables(&entry.secret_env),
            secret,
        })
    }

    fn signature_timestamp(&mut self, entry: &WebhooksEntry) -> Option<SignatureTimestamp> {
        match (&entry.timestamp_header, &entry.timestamp_prefix) {
            (None, None) => None,
            (Some(name), None) => Some(SignatureTimestamp::Header(self.header_name(name)?)),
            (None, Some(prefix)) => {
                if entry.separator.is_none() || prefix.get_ref().is_empty() {
                    let message = "the timestamp cannot be told apart from the signature";
                    let help = "set a prefix, and `separator` to the character between the parts of the header";
                    self.report_unknown(prefix, message, help);
                    return None;
                }
                Some(SignatureTimestamp::Part(prefix.get_ref().clone()))
            }
            (Some(_), Some(prefix)) => {
                let message = "the timestamp has two places";
                let help = "delete `timestamp_header` or `timestamp_prefix`";
                self.report_unknown(prefix, message, help);
                None
            }
        }
    }

    /// The parts of what is signed.
    fn signed_parts(&mut self, written: &Spanned<String>) -> Vec<SignedPart> {
        let mut parts = Vec::new();
        let mut rest = written.get_ref().as_str();
        while let Some((before, after)) = rest.split_once('{') {
            let Some((name, after)) = after.split_once('}') else {
                break;
            };
            if !before.is_empty() {
                parts.push(SignedPart::Text(before.to_owned()));
            }
            match name.split_once(' ') {
                None if name == "body" => parts.push(SignedPart::Body),
                None if name == "timestamp" => parts.push(SignedPart::Timestamp),
                Some(("header", name)) => parts.push(SignedPart::Header(name.to_lowercase())),
                None | Some(_) => {
                    let message = format!("`{{{name}}}` is not a part of a request");
                    let help = "use `{body}`, `{timestamp}` or `{header NAME}`";
                    self.report_unknown(written, message, help);
                }
            }
            rest = after;
        }
        if !rest.is_empty() {
            parts.push(SignedPart::Text(rest.to_owned()));
        }
        parts
    }

    /// The name of a header, in lower case.
    fn header_name(&mut self, written: &Spanned<String>) -> Option<String> {
        let name = written.get_ref();
        if is_header_name(name) {
            return Some(name.to_lowercase());
        }
        let message = format!("`{name}` is not the name of a header");
        self.report_unknown(written, message, "use letters, digits and `-`");
        None
    }
}
