//! The ID of an operation that has none, made of its method and path: `list_customer_orders`.

use super::path::is_path_prefix;
use crate::openapi::model::Endpoint;
use ir::{HttpMethod, Name};

/// Words in the plural that name one thing.
const ALWAYS_PLURAL: [&str; 12] = [
    "analytics",
    "credentials",
    "details",
    "metrics",
    "news",
    "options",
    "preferences",
    "series",
    "settings",
    "statistics",
    "stats",
    "status",
];

/// How much of a path an ID says.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum IdDetail {
    /// The things that its segments name.
    Things,
    /// Also the prefix, such as a version, and the parameters.
    WholePath,
}

/// A segment of a path that names something.
struct Thing<'p> {
    text: &'p str,
    /// The name of the parameter that follows, which selects one thing of several.
    selector: Option<&'p str>,
}

/// The ID of an operation.
pub fn made_up_id(endpoint: &Endpoint, detail: IdDetail) -> String {
    id_of(endpoint.method, &endpoint.path, detail)
}

fn id_of(method: HttpMethod, path: &str, detail: IdDetail) -> String {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let (path, custom_verb) = match path.rsplit_once(':') {
        Some((path, verb)) if !verb.contains(['/', '}']) => (path, Some(verb)),
        _ => (path, None),
    };
    let mut things = things(path, detail);
    let is_selected = path.trim_end_matches('/').ends_with('}');
    let last = things.last();
    let is_collection = last.is_some_and(|last| last.selector.is_none() && is_plural(last.text));
    // `POST /orders/{id}/cancel` cancels an order.
    let is_action =
        method == HttpMethod::Post && !is_selected && !is_collection && things.len() > 1;
    let verb = match custom_verb {
        Some(verb) => verb,
        None if is_action => things.pop().map_or("post", |action| action.text),
        None => verb(method, is_collection),
    };
    let is_one = is_collection && verb == "create";
    let mut words: Vec<String> = Name::new(verb).words().to_vec();
    let count = things.len();
    for (index, thing) in things.iter().enumerate() {
        let name = Name::new(thing.text);
        let name = match thing.selector.is_some() || (is_one && index + 1 == count) {
            true => name.singular(),
            false => name,
        };
        words.extend(name.words().iter().cloned());
        if let (Some(selector), IdDetail::WholePath) = (thing.selector, detail) {
            words.push("by".into());
            words.extend(Name::new(selector).words().iter().cloned());
        }
    }
    if things.is_empty() {
        words.push("root".into());
    }
    words.join("_")
}

fn verb(method: HttpMethod, is_collection: bool) -> &'static str {
    match method {
        HttpMethod::Get if is_collection => "list",
        HttpMethod::Get => "get",
        HttpMethod::Post if is_collection => "create",
        HttpMethod::Post => "post",
        HttpMethod::Put => "replace",
        HttpMethod::Patch => "update",
        HttpMethod::Delete => "delete",
        HttpMethod::Head => "head",
        HttpMethod::Options => "options",
        HttpMethod::Trace => "trace",
        HttpMethod::Query => "query",
    }
}

/// The segments of a path that name something. A parameter in front of all of them belongs to none, and is left out.
fn things(path: &str, detail: IdDetail) -> Vec<Thing<'_>> {
    let mut things: Vec<Thing<'_>> = Vec::new();
    for segment in path.split('/') {
        match segment
            .split_once('{')
            .and_then(|(_, rest)| rest.split_once('}'))
        {
            Some((selector, _)) => {
                if let Some(last) = things.last_mut() {
                    last.selector.get_or_insert(selector);
                }
            }
            None => {
                let is_left_out =
                    detail == IdDetail::Things && things.is_empty() && is_path_prefix(segment);
                if segment.contains(char::is_alphanumeric) && !is_left_out {
                    things.push(Thing {
                        text: segment,
                        selector: None,
                    });
                }
            }
        }
    }
    things
}

fn is_plural(text: &str) -> bool {
    let name = Name::new(text);
    let last = name.words().last().map_or("", String::as_str);
    !ALWAYS_PLURAL.contains(&last) && name.singular() != name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_say_what_an_operation_does() {
        let cases = [
            (HttpMethod::Get, "/v1/customers", "list_customers"),
            (HttpMethod::Post, "/v1/customers", "create_customer"),
            (HttpMethod::Get, "/api/v1/customers/{id}", "get_customer"),
            (HttpMethod::Put, "/customers/{id}", "replace_customer"),
            (HttpMethod::Patch, "/customers/{id}", "update_customer"),
            (HttpMethod::Delete, "/customers/{id}", "delete_customer"),
            (HttpMethod::Delete, "/customers", "delete_customers"),
            (
                HttpMethod::Get,
                "/customers/{id}/orders",
                "list_customer_orders",
            ),
            (
                HttpMethod::Post,
                "/customers/{id}/orders/{order}/cancel",
                "cancel_customer_order",
            ),
            (HttpMethod::Post, "/v1/{name}:run", "run_root"),
            (HttpMethod::Post, "/orders/{id}:cancel", "cancel_order"),
            (
                HttpMethod::Get,
                "/users/me/settings",
                "get_users_me_settings",
            ),
            (
                HttpMethod::Get,
                "/reports/daily.csv",
                "get_reports_daily_csv",
            ),
            (HttpMethod::Post, "/search", "post_search"),
            (HttpMethod::Get, "/", "get_root"),
        ];
        for (method, path, expected) in cases {
            let found = id_of(method, path, IdDetail::Things);
            assert_eq!(found, expected, "{method:?} {path}");
        }
        let whole = id_of(HttpMethod::Get, "/v1/pets/{id}/toys", IdDetail::WholePath);
        assert_eq!(whole, "list_v1_pet_by_id_toys");
    }
}
