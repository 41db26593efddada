//! URLs: percent-encoding, query strings, origins and redirect targets.

use std::borrow::Cow;

use http::Uri;
use percent_encoding::{
    AsciiSet, NON_ALPHANUMERIC, PercentEncode, percent_decode_str, utf8_percent_encode,
};

/// What is escaped in a value: all but the unreserved characters of RFC 3986. A slash would make two segments of a path, and
/// a comma two elements of a list.
const COMPONENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// What is escaped in the value of a query parameter that allows reserved characters. Brackets and `#` are not allowed in a
/// query, and `&` and `+` have a meaning there.
const UNSAFE: &AsciiSet = &COMPONENT
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// Escapes a name or a value for use in a path or a query.
pub(crate) fn encode_component(value: &str) -> PercentEncode<'_> {
    utf8_percent_encode(value, COMPONENT)
}

/// Escapes a value for use in a query, except reserved characters and what is escaped already.
pub(crate) fn encode_unsafe(value: &str) -> String {
    let mut parts = value.split('%');
    let first = parts.next().unwrap_or_default();
    let mut out = utf8_percent_encode(first, UNSAFE).to_string();
    for part in parts {
        let digits = part.bytes().take(2).filter(u8::is_ascii_hexdigit).count();
        out.push_str(if digits == 2 { "%" } else { "%25" });
        out.extend(utf8_percent_encode(part, UNSAFE));
    }
    out
}

/// Decodes percent-encoded text.
pub(crate) fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// The name-value pairs of a query, decoded.
pub(crate) fn query_pairs(
    query: &str,
) -> impl DoubleEndedIterator<Item = (Cow<'_, str>, Cow<'_, str>)> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    pairs.map(|(name, value)| (decode_in_query(name), decode_in_query(value)))
}

/// The name-value pairs of a query, decoded.
pub(crate) fn parse_query(query: &str) -> Vec<(String, String)> {
    let pairs = query_pairs(query);
    let pairs = pairs.map(|(name, value)| (name.into_owned(), value.into_owned()));
    pairs.collect()
}

/// Decodes percent-encoded text, in which a plus stands for a space.
fn decode_in_query(text: &str) -> Cow<'_, str> {
    if text.contains(['%', '+']) {
        return decode(&text.replace('+', " ")).into();
    }
    text.into()
}

/// Appends pairs to a query, and removes all existing pairs with the same names.
pub(crate) fn replace_query_params(query: &str, params: &[(String, String)]) -> String {
    let is_replaced = |part: &str| {
        let name = parse_query(part).pop().map(|(name, _)| name);
        name.is_some_and(|name| params.iter().any(|(other, _)| *other == name))
    };
    let kept = query
        .split('&')
        .filter(|part| !part.is_empty() && !is_replaced(part));
    let mut parts: Vec<String> = kept.map(str::to_owned).collect();
    let added = params
        .iter()
        .map(|(name, value)| format!("{}={}", encode_component(name), encode_component(value)));
    parts.extend(added);
    parts.join("&")
}

/// Checks a base URL and removes trailing slashes. The error is a message.
pub(crate) fn parse_base_url(url: &str) -> Result<String, &'static str> {
    let url = url.trim().trim_end_matches('/');
    let parsed: http::Uri = url.parse().map_err(|_| "the base URL is not a valid URL")?;
    let (Some(scheme), Some(authority)) = (parsed.scheme_str(), parsed.authority()) else {
        return Err("the base URL needs a scheme and a host, such as `https://api.example.com`");
    };
    if !matches!(scheme, "http" | "https") {
        return Err("the base URL must start with `https://` or `http://`");
    }
    if authority.as_str().contains('@') {
        return Err("the base URL must not contain a user name or a password");
    }
    if url.contains(['?', '#']) {
        return Err("the base URL must not have a query or a fragment");
    }
    Ok(url.to_owned())
}

/// The scheme, host and port of a URL. A credential is only sent to the origin it is meant for.
pub(crate) fn origin(url: &Uri) -> Option<(&str, &str, u16)> {
    let scheme = url.scheme_str()?;
    let default_port = if scheme.eq_ignore_ascii_case("https") {
        443
    } else {
        80
    };
    Some((scheme, url.host()?, url.port_u16().unwrap_or(default_port)))
}

/// Whether two URLs have the same origin.
pub(crate) fn same_origin(left: &Uri, right: &Uri) -> bool {
    let (Some(left), Some(right)) = (origin(left), origin(right)) else {
        return false;
    };
    left.0.eq_ignore_ascii_case(right.0)
        && left.1.eq_ignore_ascii_case(right.1)
        && left.2 == right.2
}

/// Resolves a `Location` header against the URL of the request. Returns `None` if the redirect must not be followed.
pub(crate) fn resolve_redirect(from: &Uri, location: &str) -> Option<Uri> {
    let from = from.to_string();
    let location = location.split('#').next()?.trim();
    let (scheme, rest) = from.split_once("://")?;
    let end = rest.find(['/', '?']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(end);
    let path = path.split('?').next()?;
    let target = if location.contains("://") {
        location.to_owned()
    } else if let Some(rest) = location.strip_prefix("//") {
        format!("{scheme}://{rest}")
    } else if location.starts_with('/') {
        format!("{scheme}://{authority}{location}")
    } else if location.starts_with('?') {
        format!("{scheme}://{authority}{path}{location}")
    } else {
        let directory = &path[..path.rfind('/').map_or(0, |at| at + 1)];
        let slash = if directory.is_empty() { "/" } else { "" };
        format!("{scheme}://{authority}{directory}{slash}{location}")
    };
    let target: Uri = target.parse().ok()?;
    let (target_scheme, _, _) = origin(&target)?;
    // A user name would be sent as a credential that the server chose.
    if target.authority()?.as_str().contains('@') {
        return None;
    }
    // A redirect must not downgrade from HTTPS to HTTP.
    let to_https = target_scheme.eq_ignore_ascii_case("https");
    let http_to_http =
        target_scheme.eq_ignore_ascii_case("http") && scheme.eq_ignore_ascii_case("http");
    (to_https || http_to_http).then_some(target)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn uri(text: &str) -> Uri {
        text.parse().expect("a valid URL")
    }

    #[test]
    fn escapes_delimiters_in_path_segments_and_queries() {
        let encode = |text| encode_component(text).to_string();
        assert_eq!(encode("a/b?c#d%e f"), "a%2Fb%3Fc%23d%25e%20f");
        assert_eq!(encode("a&b=c+d,e:f"), "a%26b%3Dc%2Bd%2Ce%3Af");
        assert_eq!(encode_unsafe("a/b?c=1,2"), "a/b?c=1,2");
        assert_eq!(
            encode_unsafe("a&b+c#d[e] é"),
            "a%26b%2Bc%23d%5Be%5D%20%C3%A9"
        );
        assert_eq!(encode_unsafe("50%25 5% %zz"), "50%25%205%25%20%25zz");
    }

    #[test]
    fn replaces_query_params_of_the_same_name() {
        let new = [("page".to_owned(), "2".to_owned())];
        assert_eq!(replace_query_params("", &new), "page=2");
        assert_eq!(
            replace_query_params("tag=a%20b&page=1&p%61ge=7&id=1&id=2", &new),
            "tag=a%20b&id=1&id=2&page=2"
        );
        assert_eq!(
            parse_query("a=b+c%26&d&=e&"),
            [
                ("a".into(), "b c&".into()),
                ("d".into(), String::new()),
                (String::new(), "e".into()),
            ]
        );
    }

    #[test]
    fn rejects_invalid_base_urls() {
        assert_eq!(
            parse_base_url("https://api.example.com/").as_deref(),
            Ok("https://api.example.com")
        );
        assert_eq!(
            parse_base_url("http://127.0.0.1:8080/prefix/").as_deref(),
            Ok("http://127.0.0.1:8080/prefix")
        );
        for invalid in [
            "api.example.com",
            "ftp://x",
            "https://u:p@x",
            "https://x/?a",
            "",
            "https://",
        ] {
            assert!(parse_base_url(invalid).is_err(), "{invalid}");
        }
    }

    #[test]
    fn resolves_every_form_of_location() {
        for (from, location, to) in [
            (
                "https://a.example/v2/x?y=1",
                "https://b.example/z",
                "https://b.example/z",
            ),
            (
                "https://a.example/v2/x?y=1",
                "//b.example/z",
                "https://b.example/z",
            ),
            ("https://a.example/v2/x?y=1", "/z", "https://a.example/z"),
            ("https://a.example/v2/x?y=1", "z", "https://a.example/v2/z"),
            (
                "https://a.example/v2/x?y=1",
                "?z=2",
                "https://a.example/v2/x?z=2",
            ),
            (
                "https://a.example/v2/x?y=1",
                "/z?k=2#part",
                "https://a.example/z?k=2",
            ),
            ("http://a", "b", "http://a/b"),
        ] {
            let target = resolve_redirect(&uri(from), location);
            assert_eq!(target.map(|url| url.to_string()).as_deref(), Some(to));
        }
        let downgrade = resolve_redirect(&uri("https://a.example"), "http://a.example/z");
        assert_eq!(downgrade, None, "from HTTPS to HTTP");
        let user_name =
            resolve_redirect(&uri("https://a.example"), "https://a.example@b.example/z");
        assert_eq!(user_name, None, "with a user name");
    }

    #[test]
    fn compares_origins_with_default_ports() {
        let same = |left, right| same_origin(&uri(left), &uri(right));
        assert!(same("https://A.example/x", "https://a.example:443/y"));
        assert!(same("HTTP://a.example", "http://a.example:80"));
        assert!(!same("https://a.example", "http://a.example"));
        assert!(!same("https://a.example", "https://a.example:8443"));
        assert!(!same("nothing", "nothing"));
    }
}
