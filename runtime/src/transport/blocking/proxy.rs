//! Proxies from environment variables, as other HTTP clients use them.

use std::env;
use std::net::IpAddr;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::Uri;

use crate::url;

/// The proxies for requests, by the scheme of the request.
#[derive(Clone, Debug, Default)]
pub(super) struct Proxies {
    http: Option<Proxy>,
    https: Option<Proxy>,
    exceptions: Vec<String>,
}

/// An HTTP proxy.
#[derive(Clone)]
pub(super) struct Proxy {
    pub(super) is_https: bool,
    pub(super) host: String,
    pub(super) port: u16,
    /// The value of the `Proxy-Authorization` header.
    pub(super) authorization: Option<String>,
}

impl Proxies {
    /// Reads `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY`, in upper or lower case.
    pub(super) fn from_env() -> Self {
        let read = |name: &str| {
            let value = env::var(name).or_else(|_| env::var(name.to_lowercase()));
            value.ok().filter(|value| !value.trim().is_empty())
        };
        // A CGI program receives the header `Proxy` of a request, which anybody can send, as `HTTP_PROXY`.
        let is_cgi = env::var_os("REQUEST_METHOD").is_some();
        let all = read("ALL_PROXY");
        let http = read("HTTP_PROXY").filter(|_| !is_cgi);
        Self::new(
            http.or(all.clone()).as_deref(),
            read("HTTPS_PROXY").or(all).as_deref(),
            &read("NO_PROXY").unwrap_or_default(),
        )
    }

    fn new(http: Option<&str>, https: Option<&str>, exceptions: &str) -> Self {
        let exceptions = exceptions.split(',').map(|host| host.trim().to_lowercase());
        Self {
            http: http.and_then(Proxy::parse),
            https: https.and_then(Proxy::parse),
            exceptions: exceptions.filter(|host| !host.is_empty()).collect(),
        }
    }

    /// The proxy for a request to a host.
    pub(super) fn get(&self, is_https: bool, host: &str) -> Option<&Proxy> {
        let proxy = if is_https { &self.https } else { &self.http };
        let host = host.to_lowercase();
        let is_exception = self
            .exceptions
            .iter()
            .any(|exception| matches_exception(exception, &host));
        proxy.as_ref().filter(|_| !is_exception)
    }
}

impl Proxy {
    /// Reads a URL such as `http://user:password@proxy.example.com:3128`. The scheme may be missing.
    fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let text = if text.contains("://") {
            text.to_owned()
        } else {
            format!("http://{text}")
        };
        let uri: Uri = text.parse().ok()?;
        let is_https = match uri.scheme_str()? {
            "http" => false,
            "https" => true,
            _ => return None,
        };
        let authority = uri.authority()?;
        let user = authority.as_str().rsplit_once('@').map(|(user, _)| user);
        Some(Self {
            is_https,
            host: authority.host().trim_matches(['[', ']']).to_owned(),
            port: authority
                .port_u16()
                .unwrap_or(if is_https { 443 } else { 80 }),
            authorization: user.map(|user| format!("Basic {}", STANDARD.encode(url::decode(user)))),
        })
    }
}

impl std::fmt::Debug for Proxy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Proxy({}:{})", self.host, self.port)
    }
}

/// Whether a host is excepted by `*`, a domain, an address or a network such as `10.0.0.0/8`. A domain stands for its
/// subdomains too.
fn matches_exception(exception: &str, host: &str) -> bool {
    if exception == "*" {
        return true;
    }
    if let Ok(address) = host.trim_matches(['[', ']']).parse::<IpAddr>() {
        return match exception.split_once('/') {
            Some((network, length)) => is_in_network(address, network, length),
            None => exception.parse() == Ok(address),
        };
    }
    let domain = exception.trim_start_matches('.');
    host.strip_suffix(domain)
        .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

fn is_in_network(address: IpAddr, network: &str, length: &str) -> bool {
    let (Ok(network), Ok(length)) = (network.parse(), length.parse::<u32>()) else {
        return false;
    };
    let (address, network, bits) = match (address, network) {
        (IpAddr::V4(address), IpAddr::V4(network)) => (
            u128::from(address.to_bits()),
            u128::from(network.to_bits()),
            32,
        ),
        (IpAddr::V6(address), IpAddr::V6(network)) => (address.to_bits(), network.to_bits(), 128),
        _ => return false,
    };
    length <= bits && (length == 0 || (address ^ network) >> (bits - length) == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chooses_the_proxy_by_scheme_and_exceptions() {
        let proxies = Proxies::new(
            Some("proxy.example:3128"),
            Some("https://us%40er:pass@[::1]"),
            "localhost, .internal.example,10.0.0.0/8, ::2,192.168.1.7",
        );
        let http = proxies.get(false, "api.example").expect("a proxy");
        assert_eq!(
            (&*http.host, http.port, &http.authorization),
            ("proxy.example", 3128, &None)
        );
        let https = proxies.get(true, "api.example").expect("a proxy");
        assert_eq!((&*https.host, https.port), ("::1", 443));
        assert_eq!(
            https.authorization.as_deref(),
            Some("Basic dXNAZXI6cGFzcw==")
        );
        assert!(!format!("{proxies:?}").contains("pass"));
        for host in [
            "LOCALHOST",
            "internal.example",
            "a.internal.example",
            "10.1.2.3",
            "[::2]",
            "192.168.1.7",
        ] {
            assert!(proxies.get(true, host).is_none(), "{host}");
        }
        for host in ["notinternal.example", "11.1.2.3", "::3", "192.168.1.8"] {
            assert!(proxies.get(true, host).is_some(), "{host}");
        }
        assert!(
            Proxies::new(Some("p:1"), None, "*")
                .get(false, "a")
                .is_none()
        );
        assert!(Proxies::new(Some("socks5://p:1"), None, "").http.is_none());
    }
}
