//! Whether a request has the credentials that its operation needs.

use openapi_sdk_runtime::http::HeaderMap;
use openapi_sdk_runtime::http::header::{AUTHORIZATION, COOKIE};

use crate::facts::Facts;

/// What a request lacks, as a message; nothing if it has what one of the requirements of its operation asks for.
pub(crate) fn missing(
    facts: &Facts,
    operation: &str,
    headers: &HeaderMap,
    query: &[(String, String)],
) -> Option<&'static str> {
    let Some(requirements) = facts.security.get(operation) else {
        let found = has("bearer", headers, query);
        return (!found).then_some("the request has no bearer token");
    };
    let is_met = requirements.iter().any(|requirement| {
        let mut places = requirement.split('+');
        requirement.is_empty() || places.all(|place| has(place, headers, query))
    });
    (!is_met).then_some("the request has no credential that the operation accepts")
}

/// Whether an operation takes a credential as this key of the query.
pub(crate) fn is_query_key(facts: &Facts, operation: &str, key: &str) -> bool {
    let requirements = facts.security.get(operation).into_iter().flatten();
    requirements
        .flat_map(|requirement| requirement.split('+'))
        .any(|place| place.strip_prefix("query:") == Some(key))
}

/// Whether a request has a credential in a place.
fn has(place: &str, headers: &HeaderMap, query: &[(String, String)]) -> bool {
    match place.split_once(':') {
        Some(("header", name)) => headers.contains_key(name),
        Some(("query", name)) => query.iter().any(|(known, _)| known == name),
        Some(("cookie", name)) => {
            let cookies = headers.get_all(COOKIE).iter();
            let cookies = cookies.filter_map(|cookies| cookies.to_str().ok());
            cookies
                .flat_map(|cookies| cookies.split("; "))
                .any(|cookie| cookie.split('=').next() == Some(name))
        }
        _ => {
            let authorization = headers.get(AUTHORIZATION);
            authorization.is_some_and(|value| value.as_bytes().starts_with(b"Bearer "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_requirement_needs_all_its_credentials() {
        let facts = Facts::parse(
            "@security both header:x-app+query:key\n@security any cookie:s header:x-app\n@security open -\n",
        );
        let lacks = |operation, header: Option<(&'static str, &str)>, query: &[&str]| {
            let query: Vec<(String, String)> = query
                .iter()
                .map(|name| ((*name).to_owned(), "1".to_owned()))
                .collect();
            let mut headers = HeaderMap::new();
            if let Some((name, value)) = header {
                headers.insert(name, value.parse().expect("a valid value"));
            }
            missing(&facts, operation, &headers, &query).is_some()
        };
        assert!(is_query_key(&facts, "both", "key"));
        assert!(!is_query_key(&facts, "any", "key"));
        assert!(lacks("both", Some(("x-app", "a")), &["q"]));
        assert!(!lacks("both", Some(("x-app", "a")), &["q", "key"]));
        assert!(!lacks("any", Some(("cookie", "a=b; s=c")), &[]));
        assert!(!lacks("any", Some(("x-app", "a")), &[]));
        assert!(lacks("any", Some(("cookie", "a=b")), &[]));
        assert!(!lacks("open", None, &[]));
        assert!(lacks("other", None, &[]));
        assert!(!lacks("other", Some(("authorization", "Bearer x")), &[]));
    }
}
