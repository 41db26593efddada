//! An address knows URLs as far as a client needs them: their origin, and where a redirect leads.

use http::Uri;
use percent_encoding::{
    AsciiSet, NON_ALPHANUMERIC, PercentEncode, percent_decode_str, utf8_percent_encode,
};

/// What a path segment does not escape. Slashes it does: a name must not become two segments.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b':')
    .remove(b'@')
    .remove(b',');

/// What a query value does not escape.
const QUERY: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b':');

/// A value as a path segment.
pub(crate) fn segment(value: &str) -> PercentEncode<'_> {
    utf8_percent_encode(value, SEGMENT)
}

/// A value, or a key, in a query.
pub(crate) fn query(value: &str) -> PercentEncode<'_> {
    utf8_percent_encode(value, QUERY)
}

/// Text without its escapes.
pub(crate) fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// The pairs of a query, decoded.
pub(crate) fn pairs(query: &str) -> Vec<(String, String)> {
    let decode = |text: &str| decode(&text.replace('+', " "));
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    pairs
        .map(|(name, value)| (decode(name), decode(value)))
        .collect()
}

/// A query with pairs in place of all of the same names.
pub(crate) fn with_pairs(whole: &str, pairs: &[(String, String)]) -> String {
    let named = |part: &str| {
        let name = self::pairs(part).pop().map(|(name, _)| name);
        name.is_some_and(|name| pairs.iter().any(|(other, _)| *other == name))
    };
    let kept = whole
        .split('&')
        .filter(|part| !part.is_empty() && !named(part));
    let mut parts: Vec<String> = kept.map(str::to_owned).collect();
    let added = pairs
        .iter()
        .map(|(name, value)| format!("{}={}", query(name), query(value)));
    parts.extend(added);
    parts.join("&")
}

/// A base URL without the slash at its end; a sentence where it is none.
pub(crate) fn base(url: &str) -> Result<String, &'static str> {
    let url = url.trim().trim_end_matches('/');
    let parsed: http::Uri = url.parse().map_err(|_| "the base URL is not a URL")?;
    let (Some(scheme), Some(authority)) = (parsed.scheme_str(), parsed.authority()) else {
        return Err(
            "the base URL needs a scheme and a host, such as `https://api.digitalocean.com`",
        );
    };
    if !matches!(scheme, "http" | "https") {
        return Err("the base URL must start with `https://` or `http://`");
    }
    if authority.as_str().contains('@') {
        return Err("the base URL must not hold a user name or a password");
    }
    if url.contains(['?', '#']) {
        return Err("the base URL must not have a query or a fragment");
    }
    Ok(url.to_owned())
}

/// Scheme, host and port: what a credential is good for.
pub(crate) fn origin(url: &Uri) -> Option<(&str, &str, u16)> {
    let scheme = url.scheme_str()?;
    let usual = if scheme.eq_ignore_ascii_case("https") {
        443
    } else {
        80
    };
    Some((scheme, url.host()?, url.port_u16().unwrap_or(usual)))
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

/// Where a `Location` leads from a URL; nothing where it cannot be followed.
pub(crate) fn follow(from: &Uri, location: &str) -> Option<Uri> {
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
        let folder = &path[..path.rfind('/').map_or(0, |at| at + 1)];
        let slash = if folder.is_empty() { "/" } else { "" };
        format!("{scheme}://{authority}{folder}{slash}{location}")
    };
    let target: Uri = target.parse().ok()?;
    let (to, _, _) = origin(&target)?;
    // A user name would be sent as a credential that nobody here has chosen.
    if target.authority()?.as_str().contains('@') {
        return None;
    }
    // What was asked over TLS is not answered without.
    let to_tls = to.eq_ignore_ascii_case("https");
    let plain = to.eq_ignore_ascii_case("http") && scheme.eq_ignore_ascii_case("http");
    (to_tls || plain).then_some(target)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn uri(text: &str) -> Uri {
        text.parse().expect("it is a URL")
    }

    #[test]
    fn escapes_what_would_leave_its_place() {
        let path = segment("a/b?c#d%e f").to_string();
        assert_eq!(path, "a%2Fb%3Fc%23d%25e%20f");
        assert_eq!(segment("3b:16:e4").to_string(), "3b:16:e4");
        assert_eq!(query("a&b=c+d").to_string(), "a%26b%3Dc%2Bd");
    }

    #[test]
    fn puts_pairs_in_place_of_others() {
        let new = [("page".to_owned(), "2".to_owned())];
        assert_eq!(with_pairs("", &new), "page=2");
        assert_eq!(
            with_pairs("tag=a%20b&page=1&p%61ge=7&id=1&id=2", &new),
            "tag=a%20b&id=1&id=2&page=2"
        );
        assert_eq!(
            pairs("a=b+c%26&d&=e&"),
            [
                ("a".into(), "b c&".into()),
                ("d".into(), String::new()),
                (String::new(), "e".into()),
            ]
        );
    }

    #[test]
    fn takes_only_plain_bases() {
        assert_eq!(
            base("https://api.example.com/").as_deref(),
            Ok("https://api.example.com")
        );
        assert_eq!(
            base("http://127.0.0.1:8080/prefix/").as_deref(),
            Ok("http://127.0.0.1:8080/prefix")
        );
        for wrong in [
            "api.example.com",
            "ftp://x",
            "https://u:p@x",
            "https://x/?a",
            "",
            "https://",
        ] {
            assert!(base(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn follows_every_form_of_location() {
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
            let found = follow(&uri(from), location);
            assert_eq!(found.map(|url| url.to_string()).as_deref(), Some(to));
        }
        let plain = follow(&uri("https://a.example"), "http://a.example/z");
        assert_eq!(plain, None, "never from TLS to plain text");
        let named = follow(&uri("https://a.example"), "https://a.example@b.example/z");
        assert_eq!(named, None, "never with a user name");
    }

    #[test]
    fn compares_origins_with_their_ports() {
        let same = |left, right| same_origin(&uri(left), &uri(right));
        assert!(same("https://A.example/x", "https://a.example:443/y"));
        assert!(same("HTTP://a.example", "http://a.example:80"));
        assert!(!same("https://a.example", "http://a.example"));
        assert!(!same("https://a.example", "https://a.example:8443"));
        assert!(!same("nothing", "nothing"));
    }
}
