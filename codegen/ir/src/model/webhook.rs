//! Webhooks: requests that the service sends, and how it signs them.

use super::{attributes::Docs, types::Type};
use crate::name::{Name, Wire};

/// A request that the service sends to a server of the caller.
#[derive(Clone, Debug)]
pub struct Webhook {
    /// Its exact key in the description.
    pub wire: Wire,
    /// What the function that decodes it is called.
    pub name: Name,
    /// The type of its JSON body.
    pub body: Type,
    /// Its documentation.
    pub docs: Docs,
}

/// How the service signs webhooks: HMAC with SHA-256 and a secret that the caller shares with the service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebhookSignature {
    /// The header with the signature.
    pub header: String,
    /// How the signature is written.
    pub encoding: SignatureEncoding,
    /// What stands before the signature.
    pub prefix: String,
    /// What stands between the parts of the header, if it has several.
    pub separator: Option<char>,
    /// What is signed: these parts, one after the other.
    pub signed: Vec<SignedPart>,
    /// Where the time of the request is. None if the signature does not cover it.
    pub timestamp: Option<SignatureTimestamp>,
    /// How many seconds the time of the request may differ from that of the receiver.
    pub tolerance: u32,
    /// Environment variables that may hold the secret, in the order in which they are read.
    pub secret_env: Vec<String>,
    /// How the key is written in the secret.
    pub secret: SecretEncoding,
}

/// How a signature is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignatureEncoding {
    /// Two hexadecimal digits for each byte.
    Hex,
    /// Base64 with padding.
    Base64,
}

/// How the key is written in a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecretEncoding {
    /// The bytes of the text.
    Text,
    /// Base64 after a prefix, which may be missing or empty.
    Base64 {
        /// What stands before the key.
        prefix: String,
    },
}

/// A part of what is signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignedPart {
    /// This text.
    Text(String),
    /// The time of the request as it was sent.
    Timestamp,
    /// The value of a header.
    Header(String),
    /// The body.
    Body,
}

/// Where the time of a request is, in seconds since 1970.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignatureTimestamp {
    /// In a header of its own.
    Header(String),
    /// In a part of the header with the signature, after this prefix.
    Part(String),
}
