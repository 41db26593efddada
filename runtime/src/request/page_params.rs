//! Parameters of pages in a JSON body. Paginators keep them in the query until the request is sent, where their names are JSON
//! paths, such as `$.page.size`, so that they are no parameters of the query.

use crate::codec::{Json, JsonKind, value_at};
use crate::operation::{PageParamLocation, PageStyle, Pagination};
use crate::request::RequestConfig;
use crate::url;

const JSON: &str = "application/json";

impl RequestConfig {
    /// Adds the page and the size of the body to the query, unless it has them.
    pub(crate) fn copy_page_params_from_body(&mut self) {
        let Some(pagination) = self.pagination_in_body() else {
            return;
        };
        let Some(body) = self
            .body
            .as_deref()
            .and_then(|body| std::str::from_utf8(body).ok())
        else {
            return;
        };
        let known = url::parse_query(&self.query);
        let mut added = Vec::new();
        for name in page_params(pagination) {
            let path = keys(name);
            let value = value_at(body, &path).map(Json::from_checked);
            let text = value.and_then(|value| match value.kind() {
                JsonKind::String => value.string(),
                JsonKind::Integer | JsonKind::Number => Some(value.to_string()),
                JsonKind::Null | JsonKind::Bool | JsonKind::Array | JsonKind::Object => None,
            });
            if let Some(text) = text
                && known.iter().all(|(other, _)| other != name)
            {
                added.push((name.to_owned(), text));
            }
        }
        self.query = url::replace_query_params(&self.query, &added);
    }

    /// Moves the page and the size from the query to the body.
    pub(crate) fn move_page_params_to_body(&mut self) {
        let Some(pagination) = self.pagination_in_body() else {
            return;
        };
        let names: Vec<&str> = page_params(pagination).collect();
        let pairs = url::parse_query(&self.query);
        let (moved, kept): (Vec<_>, Vec<_>) = pairs
            .into_iter()
            .partition(|(name, _)| names.contains(&name.as_str()));
        if moved.is_empty() {
            return;
        }
        self.query = url::replace_query_params("", &kept);
        let body = { self.body.as_deref() }.and_then(|body| Json::from_bytes(body).ok());
        let mut body = body.unwrap_or_else(|| Json::object::<&str, Json>([]));
        for (name, text) in &moved {
            let is_cursor =
                matches!(pagination.style, PageStyle::Cursor { cursor, .. } if cursor == name);
            let number = text.parse::<i64>().ok().filter(|_| !is_cursor);
            let value = number.map_or_else(|| Json::from(text.as_str()), Json::from);
            let path = keys(name);
            body = set_at(&body, &path, value);
        }
        self.set_body(JSON, body.into_json().into());
    }

    fn pagination_in_body(&self) -> Option<&'static Pagination> {
        let pagination = self.operation.pagination?;
        (pagination.location == PageParamLocation::Body).then_some(pagination)
    }
}

/// The parameters for the page and its size.
fn page_params(pagination: &Pagination) -> impl Iterator<Item = &'static str> {
    let size = pagination.size.map(|size| size.parameter);
    pagination.page_parameter().into_iter().chain(size)
}

/// The keys of a JSON path.
fn keys(path: &str) -> Vec<&str> {
    path.split('.').skip(1).collect()
}

/// A copy of an object with a value at a path.
fn set_at(object: &Json, path: &[&str], value: Json) -> Json {
    match path {
        [] => value,
        [key] => object.with(key, value),
        [key, rest @ ..] => {
            let inner = object.get(key);
            let inner = inner.filter(|inner| inner.kind() == JsonKind::Object);
            let inner = inner.unwrap_or_else(|| Json::object::<&str, Json>([]));
            object.with(key, set_at(&inner, rest, value))
        }
    }
}
