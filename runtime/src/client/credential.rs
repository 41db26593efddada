//! A credential in the form in which requests carry it.

use http::header::{AUTHORIZATION, COOKIE};
use http::{HeaderName, HeaderValue, Uri};

use crate::client::base64;
use crate::client::service::{CredentialKind, CredentialSpec};
use crate::url;

const BEARER: &str = "Bearer ";

/// A secret, and where requests carry it.
#[derive(Clone)]
pub(crate) struct Credential {
    /// What the caller or the provider gave.
    text: String,
    place: CredentialLocation,
}

#[derive(Clone)]
enum CredentialLocation {
    Header(HeaderName, HeaderValue),
    /// A query parameter, by its name.
    Query(&'static str),
    /// The pair of name and value.
    Cookie(HeaderValue),
}

impl Credential {
    /// Checks a text. The error is a message.
    pub(crate) fn new(text: &str, spec: &CredentialSpec) -> Result<Self, &'static str> {
        let text = text.trim();
        if text.is_empty() {
            return Err("the credential is empty");
        }
        if let Some((_, message)) = spec
            .rejected
            .iter()
            .find(|(prefix, _)| text.starts_with(prefix))
        {
            return Err(message);
        }
        let place = match spec.kind {
            CredentialKind::Bearer | CredentialKind::OAuth2 { .. } => {
                let scheme = text.get(..BEARER.len());
                if scheme.is_some_and(|scheme| scheme.eq_ignore_ascii_case(BEARER)) {
                    return Err("the credential starts with `Bearer`; pass only the token");
                }
                CredentialLocation::Header(AUTHORIZATION, secret_value(&format!("{BEARER}{text}"))?)
            }
            CredentialKind::Basic => {
                if !text.contains(':') {
                    return Err("the credential has no `:` between user name and password");
                }
                let encoded = base64::encode(text.as_bytes());
                CredentialLocation::Header(
                    AUTHORIZATION,
                    secret_value(&format!("Basic {encoded}"))?,
                )
            }
            CredentialKind::Http(scheme) => CredentialLocation::Header(
                AUTHORIZATION,
                secret_value(&format!("{scheme} {text}"))?,
            ),
            CredentialKind::Header(name) => {
                let name = HeaderName::from_bytes(name.as_bytes())
                    .map_err(|_| "the API has no valid header for the credential")?;
                CredentialLocation::Header(name, secret_value(text)?)
            }
            CredentialKind::Query(name) => CredentialLocation::Query(name),
            CredentialKind::Cookie(name) => {
                if text.contains([';', ',', '"', '\\']) || text.contains(char::is_whitespace) {
                    return Err(
                        "the credential contains a character that is not allowed in a cookie",
                    );
                }
                CredentialLocation::Cookie(secret_value(&format!("{name}={text}"))?)
            }
        };
        let text = text.to_owned();
        Ok(Self { text, place })
    }

    /// The text that was given.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The texts that a server could repeat: the credential itself, its password, and its encoded form.
    pub(crate) fn secrets(&self) -> Vec<String> {
        let mut secrets = vec![self.text.clone()];
        match &self.place {
            CredentialLocation::Header(_, value) => {
                let value = value.to_str().unwrap_or_default();
                if let Some(encoded) = value.strip_prefix("Basic ") {
                    secrets.push(encoded.to_owned());
                    let password = self.text.split_once(':');
                    secrets.extend(password.map(|(_, password)| password.to_owned()));
                }
            }
            CredentialLocation::Query(_) => {
                secrets.push(url::encode_component(&self.text).to_string())
            }
            CredentialLocation::Cookie(_) => {}
        }
        secrets
    }

    /// The value of the header, if it is sent in one.
    #[cfg(test)]
    pub(crate) fn header(&self) -> Option<&str> {
        match &self.place {
            CredentialLocation::Header(_, value) | CredentialLocation::Cookie(value) => {
                value.to_str().ok()
            }
            CredentialLocation::Query(_) => None,
        }
    }

    /// Adds the credential to a request.
    pub(crate) fn add_to<B>(&self, request: &mut http::Request<B>) {
        match &self.place {
            CredentialLocation::Header(name, value) => {
                request.headers_mut().insert(name, value.clone());
            }
            CredentialLocation::Query(name) => {
                let uri = with_query_param(request.uri(), name, &self.text);
                if let Some(uri) = uri {
                    *request.uri_mut() = uri;
                }
            }
            CredentialLocation::Cookie(pair) => {
                let cookies = request.headers().get(COOKIE);
                let cookies = cookies.map(|cookies| [cookies.as_bytes(), pair.as_bytes()]);
                let joined = cookies.map(|cookies| cookies.join(&b"; "[..]));
                let joined = joined.and_then(|bytes| HeaderValue::from_bytes(&bytes).ok());
                let mut value = joined.unwrap_or_else(|| pair.clone());
                value.set_sensitive(true);
                request.headers_mut().insert(COOKIE, value);
            }
        }
    }
}

/// A header value that is not shown by `Debug`.
fn secret_value(text: &str) -> Result<HeaderValue, &'static str> {
    let mut value = HeaderValue::from_str(text)
        .map_err(|_| "the credential contains a character that is not allowed in a header")?;
    value.set_sensitive(true);
    Ok(value)
}

/// The URL with a query parameter, which replaces others of its name.
fn with_query_param(uri: &Uri, name: &str, value: &str) -> Option<Uri> {
    let text = uri.to_string();
    let (base, query) = text.split_once('?').unwrap_or((&text, ""));
    let pair = [(name.to_owned(), value.to_owned())];
    let query = url::replace_query_params(query, &pair);
    format!("{base}?{query}").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(kind: CredentialKind, text: &str) -> Result<http::Request<()>, &'static str> {
        let spec = CredentialSpec {
            kind,
            ..CredentialSpec::new("key", "key")
        };
        let credential = Credential::new(text, &spec)?;
        let mut request = http::Request::builder()
            .uri("https://a.example/x?q=1&api_key=old")
            .header("cookie", "a=b")
            .body(())
            .map_err(|_| "an invalid request")?;
        credential.add_to(&mut request);
        Ok(request)
    }

    #[test]
    fn is_sent_where_the_scheme_says() {
        let header = |kind, text, name: &str| {
            let request = sent(kind, text).expect("a valid credential");
            let value = request.headers().get(name).cloned();
            let value = value.expect("the header is sent");
            assert!(value.is_sensitive());
            value.to_str().map(str::to_owned).expect("plain text")
        };
        assert_eq!(
            header(CredentialKind::Bearer, "t\n", "authorization"),
            "Bearer t"
        );
        assert_eq!(
            header(CredentialKind::Basic, "me:pass:word", "authorization"),
            "Basic bWU6cGFzczp3b3Jk"
        );
        assert_eq!(
            header(CredentialKind::Http("Digest"), "x=y", "authorization"),
            "Digest x=y"
        );
        assert_eq!(header(CredentialKind::Header("X-Key"), "k", "x-key"), "k");
        assert_eq!(
            header(CredentialKind::Cookie("session"), "s", "cookie"),
            "a=b; session=s"
        );
        let query = sent(CredentialKind::Query("api_key"), "a&b").expect("a valid credential");
        assert_eq!(
            query.uri().to_string(),
            "https://a.example/x?q=1&api_key=a%26b"
        );
    }

    #[test]
    fn what_cannot_be_sent_is_refused() {
        for (kind, text) in [
            (CredentialKind::Bearer, " "),
            (CredentialKind::Bearer, "bearer x"),
            (CredentialKind::Basic, "no colon"),
            (CredentialKind::Header("X-Key"), "a\nb"),
            (CredentialKind::Header("X Key"), "a"),
            (CredentialKind::Cookie("c"), "a; b=c"),
        ] {
            assert!(sent(kind, text).is_err(), "{kind:?} {text:?}");
        }
    }
}
