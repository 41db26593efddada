//! Formats of strings, such as `date-time` and `uuid`.

use std::net::{Ipv4Addr, Ipv6Addr};

use openapi_sdk_runtime::Timestamp;

/// Whether a text has a format. Unknown formats match any text.
pub(super) fn matches(format: &str, text: &str) -> bool {
    match format {
        "date-time" => text.len() > 10 && Timestamp::from(text).unix().is_some(),
        "date" => Timestamp::from(format!("{text}T00:00:00Z"))
            .unix()
            .is_some(),
        "uuid" => is_uuid(text),
        "uri" => is_uri(text),
        "email" => text.split_once('@').is_some_and(|(user, host)| {
            !user.is_empty() && host.contains('.') && !host.contains('@')
        }),
        "hostname" => text.split('.').all(|label| {
            !label.is_empty()
                && label
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        }),
        "ipv4" => text.parse::<Ipv4Addr>().is_ok(),
        "ipv6" => text.parse::<Ipv6Addr>().is_ok(),
        "cidr" => text.split_once('/').is_some_and(|(address, bits)| {
            let most = match (address.parse::<Ipv4Addr>(), address.parse::<Ipv6Addr>()) {
                (Ok(_), _) => 32,
                (_, Ok(_)) => 128,
                _ => return false,
            };
            bits.parse::<u8>().is_ok_and(|bits| bits <= most)
        }),
        "byte" => {
            let is_base64 = |byte: u8| byte.is_ascii_alphanumeric() || b"+/=".contains(&byte);
            text.len().is_multiple_of(4) && text.bytes().all(is_base64)
        }
        "integer" => text.parse::<i128>().is_ok(),
        _ => true,
    }
}

fn is_uuid(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    lengths == [8, 4, 4, 4, 12]
        && parts
            .iter()
            .all(|part| part.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

fn is_uri(text: &str) -> bool {
    let is_scheme = |scheme: &str| {
        scheme.starts_with(|one: char| one.is_ascii_alphabetic())
            && scheme
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
    };
    text.split_once(':')
        .is_some_and(|(scheme, _)| is_scheme(scheme))
        && !text.contains(char::is_whitespace)
}
