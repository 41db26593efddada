//! A list knows how its response is one page of it.

use openapi_sdk_runtime::{Json, JsonKind};

use crate::json::put;
use crate::server::Asked;

/// A page that is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Page {
    pub(crate) number: usize,
    pub(crate) size: usize,
}

impl Page {
    /// The page that a query asks for.
    pub(crate) fn of(query: &[(String, String)]) -> Self {
        let number = |name: &str| {
            let found = query.iter().find(|(key, _)| key == name);
            found.and_then(|(_, value)| value.parse().ok())
        };
        Self {
            number: number("page").unwrap_or(1).max(1),
            size: number("per_page").unwrap_or(20).clamp(1, 200),
        }
    }
}

/// The response of a list with one page of these items in place of its own, and with links to the other pages; with all of
/// them where the list has no pages.
pub(crate) fn response(model: &Json, key: &str, items: &[Json], asked: &Asked) -> Json {
    if !is_paged(model) {
        return model.with(key, Json::array(items.iter().cloned()));
    }
    let (page, url, query) = (&asked.page, &asked.url, &asked.query);
    let first = (page.number - 1) * page.size;
    let shown: Vec<Json> = items.iter().skip(first).take(page.size).cloned().collect();
    let last = items.len().div_ceil(page.size).max(1);
    let link = |number: usize| {
        let mut link = format!("{url}?page={number}&per_page={}", page.size);
        for (name, value) in query
            .iter()
            .filter(|(name, _)| name != "page" && name != "per_page")
        {
            link.push_str(&format!("&{name}={value}"));
        }
        Json::from(link)
    };
    let mut links: Vec<(&str, Json)> = Vec::new();
    if page.number > 1 {
        links.push(("first", link(1)));
        links.push(("prev", link(page.number - 1)));
    }
    if page.number < last {
        links.push(("next", link(page.number + 1)));
        links.push(("last", link(last)));
    }
    let links = match links.is_empty() {
        true => Json::object::<&str, Json>([]),
        false => Json::object([("pages", Json::object(links))]),
    };
    let total = i64::try_from(items.len()).unwrap_or(i64::MAX);
    let mut made = model.with(key, Json::array(shown));
    made = put(&made, "/links", links);
    made = put(&made, "/meta/total", total);
    for (pointer, end) in [("/has_more", "false"), ("/next_page_token", "\"\"")] {
        made = put(&made, pointer, Json::parse(end).unwrap_or_default());
    }
    made
}

/// The key of the items in the response of a list; nothing where the response is no list in pages.
pub(crate) fn key(model: &Json) -> Option<String> {
    let entries = model.entries();
    let list = entries
        .iter()
        .find(|(_, value)| value.kind() == JsonKind::Array);
    list.filter(|_| is_paged(model)).map(|(key, _)| key.clone())
}

fn is_paged(model: &Json) -> bool {
    model.pointer("/meta/total").is_some()
        || model.pointer("/links/pages").is_some()
        || model.get("has_more").is_some()
        || model.get("next_page_token").is_some()
}
