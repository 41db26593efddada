//! A credential knows its text, and never shows it.

use std::fmt;

use http::HeaderValue;

use crate::operation::{Host, Operation};

/// A secret as the value of an `Authorization` header.
#[derive(Clone)]
pub(crate) struct Credential(HeaderValue);

impl Credential {
    /// The credential in a text; a sentence where it cannot be one.
    pub(crate) fn new(text: &str) -> Result<Self, &'static str> {
        let text = text.trim();
        if text.is_empty() {
            return Err("the credential is empty");
        }
        if text.starts_with("dor_v1_") {
            return Err(
                "this is a refresh token (`dor_v1_`): exchange it for an access token and use that one",
            );
        }
        if text.len() > 7 && text[..7].eq_ignore_ascii_case("bearer ") {
            return Err("the credential starts with `Bearer`: give the token alone");
        }
        let mut value = HeaderValue::from_str(&format!("Bearer {text}"))
            .map_err(|_| "the credential holds a character that no header can carry")?;
        value.set_sensitive(true);
        Ok(Self(value))
    }

    pub(crate) fn header(&self) -> HeaderValue {
        self.0.clone()
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[secret]")
    }
}

/// What a client may present, each to the operations it is for and to no other.
#[derive(Clone, Debug, Default)]
pub(crate) struct Credentials {
    pub(crate) token: Option<Credential>,
    pub(crate) model_key: Option<Credential>,
    pub(crate) agent_key: Option<Credential>,
}

impl Credentials {
    pub(crate) fn is_empty(&self) -> bool {
        self.token.is_none() && self.model_key.is_none() && self.agent_key.is_none()
    }

    /// The one credential for an operation: nothing where it takes none, a sentence where the client lacks it.
    pub(crate) fn choose(
        &self,
        operation: &Operation,
    ) -> Result<Option<&Credential>, &'static str> {
        match operation.host {
            Host::Caller => return Ok(None),
            _ if operation.access.is_empty() => return Ok(None),
            Host::Template(_) => {
                let found = self.agent_key.as_ref();
                return found
                    .map(Some)
                    .ok_or("it needs an agent key, and the client has none");
            }
            Host::Default | Host::Fixed(_) => {}
        }
        let found = operation
            .access
            .iter()
            .find_map(|grant| match grant.credential {
                // An API token with the scope is accepted where model keys are.
                "inference_bearer_auth" => self.model_key.as_ref().or(self.token.as_ref()),
                _ => self.token.as_ref(),
            });
        found.map(Some).ok_or(match operation.access[0].credential {
            "inference_bearer_auth" => {
                "it needs a model access key or an API token, and the client has neither"
            }
            _ => "it needs an API token, and the client has none",
        })
    }
}
