//! Webhooks: the signature of a request that the service sends is verified before its body is decoded.

use std::error::Error;
use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use ::base64::Engine as _;
use ::base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use http::HeaderMap;
use sha2::Sha256;

use crate::codec::{JsonCodec, decode};

/// How a service signs webhooks: HMAC with SHA-256 and a secret that the receiver shares with the service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WebhookSignature {
    /// The header with the signature, in lower case.
    pub header: &'static str,
    /// How the signature is written.
    pub encoding: SignatureEncoding,
    /// What stands before the signature.
    pub prefix: &'static str,
    /// What stands between the parts of the header, if it has several. One signature that matches is enough.
    pub separator: Option<char>,
    /// What is signed: these parts, one after the other.
    pub signed: &'static [SignedPart],
    /// Where the time of the request is.
    pub timestamp: Option<SignatureTimestamp>,
    /// How much the time of the request may differ from that of the receiver.
    pub tolerance: Duration,
    /// Environment variables that may hold the secret, in the order in which they are read.
    pub secret_env: &'static [&'static str],
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecretEncoding {
    /// The bytes of the text.
    Text,
    /// Base64, after a prefix that may be missing.
    Base64(&'static str),
}

/// A part of what is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignedPart {
    /// This text.
    Text(&'static str),
    /// The time of the request as it was sent.
    Timestamp,
    /// The value of a header.
    Header(&'static str),
    /// The body.
    Body,
}

/// Where the time of a request is, in seconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignatureTimestamp {
    /// In a header of its own.
    Header(&'static str),
    /// In a part of the header with the signature, after this prefix.
    Part(&'static str),
}

/// Why a webhook was refused. The messages contain no secret and nothing of the request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebhookError {
    /// The secret of the receiver is missing or not written as expected.
    Secret(String),
    /// The signature is missing, or none of those in the header is that of the request.
    Signature(String),
    /// The time of the request is missing, too old or in the future.
    Timestamp(String),
    /// The body is signed, but not valid JSON.
    Body(String),
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Self::Secret(message)
        | Self::Signature(message)
        | Self::Timestamp(message)
        | Self::Body(message)) = self;
        f.write_str(message)
    }
}

impl Error for WebhookError {}

impl WebhookSignature {
    /// A signature of the body in hexadecimal digits, without a timestamp.
    pub const fn new(header: &'static str) -> Self {
        Self {
            header,
            encoding: SignatureEncoding::Hex,
            prefix: "",
            separator: None,
            signed: &[SignedPart::Body],
            timestamp: None,
            tolerance: Duration::from_secs(300),
            secret_env: &[],
            secret: SecretEncoding::Text,
        }
    }

    /// The secret in the environment.
    pub fn secret_from_env(&self) -> Result<String, WebhookError> {
        let values = self
            .secret_env
            .iter()
            .filter_map(|name| std::env::var(name).ok());
        let mut values = values.filter(|value| !value.trim().is_empty());
        values.next().ok_or_else(|| match self.secret_env {
            [] => WebhookError::Secret("no environment variable has the secret".to_owned()),
            names => WebhookError::Secret(format!(
                "the secret is not set; set `{}`",
                names.join("` or `")
            )),
        })
    }

    /// Verifies a request. `body` has the bytes as they were received.
    pub fn verify(
        &self,
        body: &[u8],
        headers: &HeaderMap,
        secret: &str,
    ) -> Result<(), WebhookError> {
        self.verify_at(body, headers, secret, SystemTime::now())
    }

    /// Verifies a request and decodes its body.
    pub fn decode<T: JsonCodec>(
        &self,
        body: &[u8],
        headers: &HeaderMap,
        secret: &str,
    ) -> Result<T, WebhookError> {
        self.verify(body, headers, secret)?;
        let decoded = decode(body).map_err(|error| WebhookError::Body(error.to_string()))?;
        Ok(decoded.value)
    }

    /// Verifies a request that was received at `now`.
    pub fn verify_at(
        &self,
        body: &[u8],
        headers: &HeaderMap,
        secret: &str,
        now: SystemTime,
    ) -> Result<(), WebhookError> {
        let key = self.key(secret)?;
        let sent = text_of(headers, self.header).ok_or_else(|| self.missing(self.header))?;
        let parts: Vec<&str> = match self.separator {
            Some(separator) => sent.split(separator).map(str::trim).collect(),
            None => vec![sent.trim()],
        };
        let timestamp = self.timestamp(headers, &parts)?;
        let mut mac = Hmac::<Sha256>::new_from_slice(&key)
            .map_err(|_| WebhookError::Secret("the secret is not a key".to_owned()))?;
        for part in self.signed {
            match part {
                SignedPart::Text(text) => mac.update(text.as_bytes()),
                SignedPart::Timestamp => mac.update(timestamp.unwrap_or_default().as_bytes()),
                SignedPart::Header(name) => {
                    let value = text_of(headers, name).ok_or_else(|| self.missing(name))?;
                    mac.update(value.as_bytes());
                }
                SignedPart::Body => mac.update(body),
            }
        }
        let signatures = parts
            .iter()
            .filter_map(|part| part.strip_prefix(self.prefix));
        let mut signatures = signatures.filter_map(|text| self.bytes(text));
        // The comparison takes the same time wherever the first difference is.
        if !signatures.any(|signature| mac.clone().verify_slice(&signature).is_ok()) {
            let message = format!("the header `{}` has no signature that matches", self.header);
            return Err(WebhookError::Signature(message));
        }
        match timestamp {
            Some(timestamp) => self.check_time(timestamp, now),
            None => Ok(()),
        }
    }

    fn key(&self, secret: &str) -> Result<Vec<u8>, WebhookError> {
        let key = match self.secret {
            SecretEncoding::Text => secret.as_bytes().to_vec(),
            SecretEncoding::Base64(prefix) => {
                let text = secret.strip_prefix(prefix).unwrap_or(secret);
                let key = STANDARD.decode(text.trim());
                key.map_err(|_| WebhookError::Secret("the secret is not Base64".to_owned()))?
            }
        };
        match key.is_empty() {
            // Anybody can sign with an empty key.
            true => Err(WebhookError::Secret("the secret is empty".to_owned())),
            false => Ok(key),
        }
    }

    fn missing(&self, header: &str) -> WebhookError {
        WebhookError::Signature(format!("the request has no header `{header}`"))
    }

    /// The time of the request as it was sent; none if the service does not sign it.
    fn timestamp<'t>(
        &self,
        headers: &'t HeaderMap,
        parts: &[&'t str],
    ) -> Result<Option<&'t str>, WebhookError> {
        let found = match self.timestamp {
            None => return Ok(None),
            Some(SignatureTimestamp::Header(name)) => text_of(headers, name),
            Some(SignatureTimestamp::Part(prefix)) => {
                let mut times = parts.iter().filter_map(|part| part.strip_prefix(prefix));
                times.next()
            }
        };
        let message = "the request has no timestamp";
        let found = found.ok_or_else(|| WebhookError::Timestamp(message.to_owned()))?;
        Ok(Some(found))
    }

    fn check_time(&self, timestamp: &str, now: SystemTime) -> Result<(), WebhookError> {
        let fail = |message: &str| Err(WebhookError::Timestamp(message.to_owned()));
        let is_number =
            !timestamp.is_empty() && timestamp.bytes().all(|byte| byte.is_ascii_digit());
        let Some(seconds) = timestamp.parse::<u64>().ok().filter(|_| is_number) else {
            return fail("the timestamp is not a number of seconds");
        };
        let Some(sent) = UNIX_EPOCH.checked_add(Duration::from_secs(seconds)) else {
            return fail("the timestamp is in the future");
        };
        match now.duration_since(sent) {
            Ok(age) if age > self.tolerance => fail("the request is too old"),
            Err(ahead) if ahead.duration() > self.tolerance => {
                fail("the timestamp is in the future")
            }
            Ok(_) | Err(_) => Ok(()),
        }
    }

    /// The bytes of a signature.
    fn bytes(&self, text: &str) -> Option<Vec<u8>> {
        match self.encoding {
            SignatureEncoding::Base64 => STANDARD.decode(text).ok(),
            SignatureEncoding::Hex => {
                let digit = |digit: u8| char::from(digit).to_digit(16);
                let pair = |pair: &[u8]| match pair {
                    [high, low] => u8::try_from(digit(*high)? * 16 + digit(*low)?).ok(),
                    _ => None,
                };
                text.as_bytes().chunks(2).map(pair).collect()
            }
        }
    }
}

/// The value of a header that is there once. With several values, the service and the receiver could read different ones.
fn text_of<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let mut values = headers.get_all(name).iter();
    let value = values.next()?;
    match values.next() {
        Some(_) => None,
        None => value.to_str().ok(),
    }
}
