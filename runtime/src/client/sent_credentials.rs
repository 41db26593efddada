//! The credentials that a client has sent, which are removed from texts that a server sends back.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use http::HeaderValue;

use crate::client::auth::BEARER;

/// The most credentials that are remembered. A provider may give a new one for each request.
const MAX_CREDENTIALS: usize = 16;

/// The shortest credential that is removed. A shorter one would be found in words that have nothing to do with it.
const MIN_LENGTH: usize = 6;

/// What a credential is replaced with.
const REPLACEMENT: &str = "[secret]";

/// The credentials that the clones of a client have sent. A server may repeat one of them in an error, an event or a
/// key, from where it would reach logs.
#[derive(Clone, Default)]
pub(crate) struct SentCredentials(Arc<Mutex<VecDeque<HeaderValue>>>);

impl SentCredentials {
    fn credentials(&self) -> MutexGuard<'_, VecDeque<HeaderValue>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Remembers a credential that is about to be sent.
    pub(crate) fn remember(&self, credential: &HeaderValue) {
        let mut credentials = self.credentials();
        if credentials.contains(credential) {
            return;
        }
        if credentials.len() == MAX_CREDENTIALS {
            credentials.pop_front();
        }
        credentials.push_back(credential.clone());
    }

    /// A text of the server without credentials.
    pub(crate) fn redact<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let mut text = Cow::Borrowed(text);
        if text.len() < MIN_LENGTH {
            return text;
        }
        for credential in self.credentials().iter() {
            let secret = credential.to_str().unwrap_or_default();
            let secret = secret.strip_prefix(BEARER).unwrap_or(secret);
            if secret.len() < MIN_LENGTH {
                continue;
            }
            // A JSON pointer writes `~` and `/` in another way.
            let in_pointer = secret.replace('~', "~0").replace('/', "~1");
            for spelling in [secret, &in_pointer] {
                if text.contains(spelling) {
                    text = Cow::Owned(text.replace(spelling, REPLACEMENT));
                }
            }
        }
        text
    }

    /// Removes credentials from a text of the server.
    pub(crate) fn redact_in_place(&self, text: &mut String) {
        if let Cow::Owned(redacted) = self.redact(text) {
            *text = redacted;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn removes_what_was_sent() {
        let sent = SentCredentials::default();
        for token in [
            "Bearer dop_v1_abc",
            "Bearer a/b~c/d",
            "Bearer short",
            "Bearer dop_v1_abc",
        ] {
            sent.remember(&HeaderValue::from_static(token));
        }
        assert_eq!(sent.credentials().len(), 3);
        assert_eq!(
            sent.redact("bad token dop_v1_abc: 'dop_v1_abc'"),
            "bad token [secret]: '[secret]'"
        );
        assert_eq!(sent.redact("/keys/a~1b~0c~1d/x"), "/keys/[secret]/x");
        assert_eq!(sent.redact("a short text"), "a short text");
        for number in 0..40 {
            let token = HeaderValue::from_str(&format!("Bearer token-{number}"));
            sent.remember(&token.expect("a valid token"));
        }
        assert_eq!(
            sent.redact("token-39 and dop_v1_abc"),
            "[secret] and dop_v1_abc"
        );
    }
}
