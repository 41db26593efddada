//! The credentials that a client has sent, which are removed from texts that a server sends back.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The most credentials that are remembered. A provider may give a new one for each request.
const MAX_CREDENTIALS: usize = 16;

/// The shortest credential that is removed. A shorter one would be found in words that have nothing to do with it.
const MIN_LENGTH: usize = 6;

/// What a credential is replaced with.
const REPLACEMENT: &str = "[secret]";

/// The credentials that the clones of a client have sent. A server may repeat one of them in an error, an event or a
/// key, from where it would reach logs.
#[derive(Clone, Default)]
pub(crate) struct SentCredentials(Arc<Mutex<VecDeque<String>>>);

impl SentCredentials {
    fn credentials(&self) -> MutexGuard<'_, VecDeque<String>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Remembers a credential that is about to be sent.
    pub(crate) fn remember(&self, credential: &str) {
        let mut credentials = self.credentials();
        if credentials.iter().any(|known| known == credential) {
            return;
        }
        if credentials.len() == MAX_CREDENTIALS {
            credentials.pop_front();
        }
        credentials.push_back(credential.to_owned());
    }

    /// A text of the server without credentials.
    pub(crate) fn redact<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let mut text = Cow::Borrowed(text);
        if text.len() < MIN_LENGTH {
            return text;
        }
        for secret in self.credentials().iter().map(String::as_str) {
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
        for token in ["key_v1_abc", "a/b~c/d", "short", "key_v1_abc"] {
            sent.remember(token);
        }
        assert_eq!(sent.credentials().len(), 3);
        assert_eq!(
            sent.redact("bad token key_v1_abc: 'key_v1_abc'"),
            "bad token [secret]: '[secret]'"
        );
        assert_eq!(sent.redact("/keys/a~1b~0c~1d/x"), "/keys/[secret]/x");
        assert_eq!(sent.redact("a short text"), "a short text");
        for number in 0..40 {
            sent.remember(&format!("token-{number}"));
        }
        assert_eq!(
            sent.redact("token-39 and key_v1_abc"),
            "[secret] and key_v1_abc"
        );
    }
}
