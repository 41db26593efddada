//! Pagination: puts one page of items and the links to other pages into a list response.

use openapi_sdk_runtime::{Json, JsonKind};

use crate::facts::{ListFacts, PagePlace};
use crate::json_edit::replace_at;
use crate::request::Request;

/// Replaces the items of an example list response by the requested page of `items`, and sets the links to other pages.
/// A list without pagination gets all items.
pub(crate) fn page(example: &Json, key: &str, items: &[Json], request: &Request) -> Json {
    if !is_paginated(example) {
        return example.with(key, Json::array(items.iter().cloned()));
    }
    let (page, url, query) = (&request.page, &request.url, &request.query);
    let first = (page.number - 1) * page.size;
    let page_items: Vec<Json> = items.iter().skip(first).take(page.size).cloned().collect();
    let last = items.len().div_ceil(page.size).max(1);
    let link = |number: usize| {
        let (number_param, size_param) = (page.number_param, page.size_param);
        let mut link = format!("{url}?{number_param}={number}&{size_param}={}", page.size);
        for (name, value) in query
            .iter()
            .filter(|(name, _)| name != page.number_param && name != page.size_param)
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
    let mut response = example.with(key, Json::array(page_items));
    if has_links_of_pages(example) {
        response = replace_at(&response, "/links", links);
    }
    response = replace_at(&response, "/meta/total", total);
    for (pointer, end) in [("/has_more", "false"), ("/next_page_token", "\"\"")] {
        response = replace_at(&response, pointer, Json::parse(end).unwrap_or_default());
    }
    response
}

/// An example response as the only page, where its items are no list but, for example, a map.
pub(crate) fn only_page(example: &Json) -> Json {
    match is_paginated(example) && has_links_of_pages(example) {
        true => replace_at(example, "/links", Json::object::<&str, Json>([])),
        false => example.clone(),
    }
}

/// The key of the items in a paginated list response. Returns `None` for any other response.
pub(crate) fn items_key(example: &Json) -> Option<String> {
    let entries = example.entries();
    let list = entries
        .iter()
        .find(|(_, value)| value.kind() == JsonKind::Array);
    list.filter(|_| is_paginated(example))
        .map(|(key, _)| key.clone())
}

/// Whether a request is for a page after the first.
pub(crate) fn is_later_page(list: &ListFacts, request: &Request) -> bool {
    let number = match list.place {
        PagePlace::Query => {
            let mut query = request.query.iter();
            let found = query.find(|(name, _)| *name == list.param);
            found.and_then(|(_, value)| value.parse().ok())
        }
        PagePlace::Body => {
            let value = request.body.pointer(&list.param);
            let text =
                value.map(|value| value.string().unwrap_or_else(|| value.as_json().to_owned()));
            text.and_then(|text| text.parse().ok())
        }
    };
    number.is_some_and(|number: i64| number > list.first)
}

/// An example response whose list or map at a JSON pointer is empty.
pub(crate) fn without_items(example: &Json, pointer: &str) -> Json {
    let is_map = { example.pointer(pointer) }.is_some_and(|items| items.kind() == JsonKind::Object);
    let empty = match is_map {
        true => Json::object::<&str, Json>([]),
        false => Json::array::<Json>([]),
    };
    replace_at(example, pointer, empty)
}

/// Whether the links of an example are those to other pages, below `pages`. Other links are kept, because they may be required.
fn has_links_of_pages(example: &Json) -> bool {
    let links = example.get("links").unwrap_or_default();
    links.entries().iter().all(|(key, _)| key == "pages")
}

fn is_paginated(example: &Json) -> bool {
    example.pointer("/meta/total").is_some()
        || example.pointer("/links/pages").is_some()
        || example.get("has_more").is_some()
        || example.get("next_page_token").is_some()
}
