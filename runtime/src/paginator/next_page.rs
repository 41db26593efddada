//! Determines the next page of a list from a response.

use crate::codec::{Json, bool_of, elements, value_at};
use crate::operation::{CursorSource, LinkSource, PageStyle, Pagination};
use crate::url;

/// What comes after a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum NextPage {
    /// It was the last page.
    End,
    /// The page with these query parameters.
    Query(String),
    /// The page with these query parameters, if it exists. The response does not say whether there is one.
    Guess(String),
    /// The response is contradictory. This is the error message.
    Invalid(&'static str),
}

/// A page that was read.
pub(crate) struct PageInfo<'a> {
    /// The body of the response.
    pub(crate) body: &'a str,
    /// The header that says where the next page is, if the pagination has one and the response too.
    pub(crate) header: Option<&'a str>,
    /// The query of the request.
    pub(crate) query: &'a str,
    /// The number of items on the page.
    pub(crate) count: usize,
    /// The number of items on this page and all pages before it.
    pub(crate) items_so_far: u64,
    /// The total number of items, if the response has it.
    pub(crate) total: Option<u64>,
}

/// The page after a page.
pub(crate) fn next_page(pagination: &Pagination, page: &PageInfo<'_>) -> NextPage {
    let more = pagination.more;
    let says_more = more.and_then(|more| bool_of(value_at(page.body, more)?));
    match pagination.style {
        PageStyle::Number {
            page: param,
            first,
            next,
        } => {
            let by_count = || {
                let number = current_number(page, param).unwrap_or(first.into());
                next_by_count(page, param, number.saturating_add(1), says_more)
            };
            match next.map(|next| (next, value_text(page.body, next))) {
                None => by_count(),
                Some((_, Some(url))) => next_by_url(page, param, first, &url),
                // A response with links but no link to a next page is the last. A response without links says nothing.
                Some((next, None))
                    if next
                        .first()
                        .is_some_and(|first| value_at(page.body, &[first]).is_some()) =>
                {
                    NextPage::End
                }
                Some((_, None)) => by_count(),
            }
        }
        PageStyle::Offset { offset } => {
            let before = current_number(page, offset).unwrap_or(0);
            let next = before.saturating_add(page.count as u64);
            next_by_count(page, offset, next, says_more)
        }
        PageStyle::Cursor { cursor, next } => {
            let value = match next {
                CursorSource::Body(last) => value_text(page.body, last),
                CursorSource::Header(_) => page.header.map(str::to_owned),
                CursorSource::LastItem(key) => {
                    let list = value_at(page.body, pagination.items).unwrap_or_default();
                    let last = elements(list).pop();
                    last.and_then(|(_, item)| value_text(&list[item], key))
                }
            };
            let needs_more = matches!(next, CursorSource::LastItem(_)) || more.is_some();
            match (says_more, value) {
                (Some(false), _) | (None, None) => NextPage::End,
                (Some(true), None) => NextPage::Invalid(
                    "the response says that there are more pages, but has no cursor",
                ),
                // A response that does not say whether there are more pages may be the last one.
                (None, Some(value)) if needs_more => NextPage::Guess(query_param(cursor, &value)),
                (_, Some(value)) => NextPage::Query(query_param(cursor, &value)),
            }
        }
        PageStyle::Link { next } => {
            let url = match next {
                LinkSource::Body(next) => value_text(page.body, next),
                LinkSource::Header(_) => page.header.and_then(next_link),
            };
            match url {
                _ if says_more == Some(false) => NextPage::End,
                Some(url) => match query_of(&url) {
                    "" => NextPage::Invalid("the link to the next page has no query"),
                    query => {
                        NextPage::Query(url::replace_query_params("", &url::parse_query(query)))
                    }
                },
                None => NextPage::End,
            }
        }
    }
}

/// The target of the link with the relation `next` in a header of RFC 8288.
fn next_link(header: &str) -> Option<String> {
    let mut rest = header;
    while let Some((_, after)) = rest.split_once('<') {
        let (target, after) = after.split_once('>')?;
        // Parameters reach up to a comma that is not quoted.
        let end = after.find(unquoted(','));
        let (params, after) = after.split_at(end.unwrap_or(after.len()));
        let is_next = |param: &str| {
            param.split_once('=').is_some_and(|(name, value)| {
                let mut relations = value.trim().trim_matches('"').split_whitespace();
                name.trim().eq_ignore_ascii_case("rel")
                    && relations.any(|relation| relation.eq_ignore_ascii_case("next"))
            })
        };
        if params.split(unquoted(';')).any(is_next) {
            return Some(target.trim().to_owned());
        }
        rest = after;
    }
    None
}

/// Finds a character outside quotes.
fn unquoted(wanted: char) -> impl FnMut(char) -> bool {
    let mut is_quoted = false;
    move |next| {
        is_quoted ^= next == '"';
        next == wanted && !is_quoted
    }
}

/// The next page from a URL that contains its number. Some servers send malformed queries such as `?page=2?page=3`, so
/// only the leading digits of a value are used, and the largest number.
fn next_by_url(page: &PageInfo<'_>, param: &str, first: u32, url: &str) -> NextPage {
    let params = url::parse_query(query_of(url));
    let leading_number = |value: &str| {
        let end = value.find(|character: char| !character.is_ascii_digit());
        value[..end.unwrap_or(value.len())].parse::<u64>().ok()
    };
    let numbers = params.iter().filter(|(name, _)| name == param);
    let number = numbers.filter_map(|(_, value)| leading_number(value)).max();
    if let Some(number) = number {
        return NextPage::Query(query_param(param, &number.to_string()));
    }
    let current = url::parse_query(page.query);
    let new: Vec<_> = params
        .into_iter()
        .filter(|pair| pair.0 != param && !current.contains(pair))
        .collect();
    if new.is_empty() {
        NextPage::Query(next_number(page, param, first))
    } else {
        NextPage::Query(url::replace_query_params("", &new))
    }
}

/// The next page of a response without a URL, from the number of items and whether the response says that there are more.
fn next_by_count(page: &PageInfo<'_>, param: &str, next: u64, says_more: Option<bool>) -> NextPage {
    let next = query_param(param, &next.to_string());
    match (says_more, page.total) {
        (Some(false), _) => NextPage::End,
        _ if page.count == 0 => NextPage::End,
        (Some(true), _) => NextPage::Query(next),
        (None, Some(total)) if page.items_so_far >= total => NextPage::End,
        (None, Some(_)) => NextPage::Query(next),
        (None, None) => NextPage::Guess(next),
    }
}

/// The number in a parameter of the request.
fn current_number(page: &PageInfo<'_>, param: &str) -> Option<u64> {
    let params = url::parse_query(page.query);
    let current = params.iter().rfind(|(name, _)| name == param);
    current.and_then(|(_, value)| value.parse().ok())
}

/// The page number after that of the request.
fn next_number(page: &PageInfo<'_>, param: &str, first: u32) -> String {
    let number = current_number(page, param).unwrap_or(first.into());
    query_param(param, &number.saturating_add(1).to_string())
}

fn query_param(name: &str, value: &str) -> String {
    url::replace_query_params("", &[(name.to_owned(), value.to_owned())])
}

/// The text of a string or a number, or `None` if it is missing or empty.
fn value_text(body: &str, path: &[&str]) -> Option<String> {
    let value = Json::from_checked(value_at(body, path)?);
    let text = value
        .string()
        .or_else(|| value.as_f64().map(|_| value.to_string()));
    text.filter(|text| !text.trim().is_empty())
}

fn query_of(url: &str) -> &str {
    let url = url.split('#').next().unwrap_or_default();
    url.split_once('?').map_or("", |(_, query)| query)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NUMBER: Pagination = Pagination::number(&["items"], "page")
        .next(&["links", "pages", "next"])
        .total(&["meta", "total"]);

    fn next(pagination: &Pagination, query: &str, body: &str) -> NextPage {
        let total = pagination
            .total
            .and_then(|path| value_at(body, path)?.parse().ok());
        let page = PageInfo {
            body,
            header: None,
            query,
            count: 2,
            items_so_far: 2,
            total,
        };
        next_page(pagination, &page)
    }

    fn with_link(url: &str) -> String {
        format!(r#"{{"links": {{"pages": {{"next": "{url}"}}}}}}"#)
    }

    #[test]
    fn takes_the_page_number_from_the_next_link() {
        let to = |url: &str| next(&NUMBER, "page=2&tag=a", &with_link(url));
        let page = |number: &str| NextPage::Query(format!("page={number}"));
        assert_eq!(to("https://x/v2/y?page=3&per_page=9"), page("3"));
        assert_eq!(to("/v2/y?per_page=9&page=3#end"), page("3"));
        assert_eq!(to("https://x/y?page=3?page=3"), page("3"));
        assert_eq!(to("https://x/y?page=2&page=3"), page("3"));
        assert_eq!(to("https://x/y"), page("3"), "a link without a page number");
        assert_eq!(
            to("https://x/y?tag=a"),
            page("3"),
            "a link without new parameters"
        );
        let token = NextPage::Query("token=z%2F".into());
        assert_eq!(
            to("https://x/y?tag=a&token=z/"),
            token,
            "a link with another parameter"
        );
    }

    #[test]
    fn counts_items_without_a_next_link() {
        let to = |text: &str| next(&NUMBER, "", text);
        assert_eq!(to(r#"{"links": {}, "meta": {"total": 9}}"#), NextPage::End);
        assert_eq!(to(r#"{"links": {"pages": {"next": ""}}}"#), NextPage::End);
        assert_eq!(to(r#"{"meta": {"total": 2}}"#), NextPage::End);
        assert_eq!(
            to(r#"{"meta": {"total": 3}}"#),
            NextPage::Query("page=2".into())
        );
        assert_eq!(to("{}"), NextPage::Guess("page=2".into()));
    }

    #[test]
    fn follows_the_cursor_while_there_are_more_pages() {
        let with_more = Pagination::cursor(&["data"], "after", &["last_id"]).more(&["has_more"]);
        let to = |text: &str| next(&with_more, "limit=2", text);
        assert_eq!(
            to(r#"{"last_id": "b 1", "has_more": true}"#),
            NextPage::Query("after=b%201".into())
        );
        assert_eq!(to(r#"{"last_id": "b", "has_more": false}"#), NextPage::End);
        assert_eq!(
            to(r#"{"last_id": "b", "has_more": "true"}"#),
            NextPage::Query("after=b".into()),
            "a boolean as a string"
        );
        assert_eq!(
            to(r#"{"last_id": "b"}"#),
            NextPage::Guess("after=b".into()),
            "a response that does not say whether there are more pages"
        );
        assert!(matches!(to(r#"{"has_more": true}"#), NextPage::Invalid(_)));
        let token = Pagination::cursor(&["data"], "page_token", &["next", "token"]);
        let to = |text: &str| next(&token, "", text);
        assert_eq!(
            to(r#"{"next": {"token": 7}}"#),
            NextPage::Query("page_token=7".into())
        );
        assert_eq!(to(r#"{"next": {"token": ""}}"#), NextPage::End);
        assert_eq!(to("{}"), NextPage::End);
    }

    #[test]
    fn takes_only_the_query_of_a_link() {
        let link = Pagination::link(&["items"], &["links", "pages", "next"]);
        let to = |url: &str| next(&link, "", &with_link(url));
        assert_eq!(
            to("https://evil.example/?page=2&x=y z"),
            NextPage::Query("page=2&x=y%20z".into())
        );
        assert!(matches!(to("https://x/y"), NextPage::Invalid(_)));
        assert_eq!(next(&link, "", "{}"), NextPage::End);
    }

    #[test]
    fn counts_items_as_the_offset() {
        let offset = Pagination::offset(&["items"], "offset").total(&["meta", "total"]);
        let to = |query: &str, body: &str| next(&offset, query, body);
        let after = |number: &str| NextPage::Query(format!("offset={number}"));
        assert_eq!(to("", r#"{"meta": {"total": 3}}"#), after("2"));
        assert_eq!(to("offset=7", r#"{"meta": {"total": 12}}"#), after("9"));
        assert_eq!(to("", r#"{"meta": {"total": 2}}"#), NextPage::End);
        assert_eq!(to("", "{}"), NextPage::Guess("offset=2".into()));
        let more = Pagination::offset(&["items"], "offset").more(&["more"]);
        let to = |body: &str| next(&more, "", body);
        assert_eq!(to(r#"{"more": true}"#), after("2"));
        assert_eq!(to(r#"{"more": false}"#), NextPage::End);
    }

    #[test]
    fn counts_pages_from_the_first_number() {
        let from_zero = Pagination::number(&["items"], "page").first_page(0);
        let to = |query: &str| next(&from_zero, query, "{}");
        assert_eq!(to(""), NextPage::Guess("page=1".into()));
        assert_eq!(to("page=1"), NextPage::Guess("page=2".into()));
    }

    #[test]
    fn takes_the_cursor_from_the_last_item() {
        let key: &[&str] = &["id"];
        let list = Pagination::cursor_of_last_item(&["data"], "starting_after", key);
        let list = list.more(&["has_more"]);
        let to = |text: &str| next(&list, "", text);
        assert_eq!(
            to(r#"{"data": [{"id": "a"}, {"id": "b"}], "has_more": true}"#),
            NextPage::Query("starting_after=b".into())
        );
        assert_eq!(
            to(r#"{"data": [{"id": "a"}], "has_more": false}"#),
            NextPage::End
        );
        assert!(matches!(
            to(r#"{"data": [], "has_more": true}"#),
            NextPage::Invalid(_)
        ));
    }

    #[test]
    fn finds_the_next_link_in_a_header() {
        let link = |header: &str| next_link(header);
        let url = Some("https://x/y?page=2&q=a,b".to_owned());
        let next = "<https://x/y?page=2&q=a,b>";
        assert_eq!(link(&format!("{next}; rel=\"next\"")), url);
        assert_eq!(
            link(&format!(
                "<https://x/?page=9>; rel=\"last\", {next}; rel=next"
            )),
            url
        );
        assert_eq!(
            link(&format!(
                "<a>; title=\"x, <b>; rel=next\", {next};REL=\"prev Next\""
            )),
            url
        );
        assert_eq!(link("<https://x/y?page=1>; rel=\"prev\""), None);
        assert_eq!(link("<https://x/y"), None);
    }
}
