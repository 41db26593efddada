//! A turn knows which page comes after one, from what its response says.

use crate::address;
use crate::codec::{Json, value_at};
use crate::paging::{PageStyle, Pagination};

/// What comes after a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Turn {
    /// Nothing.
    End,
    /// The page for which these pairs stand in the query.
    Next(String),
    /// The same, but nothing says that there is one.
    Guess(String),
    /// The response contradicts itself, so nobody knows.
    TransportError(&'static str),
}

/// A page that was read.
pub(crate) struct Leaf<'a> {
    /// Its response.
    pub(crate) text: &'a str,
    /// The query it was asked for with.
    pub(crate) query: &'a str,
    /// How many items it has.
    pub(crate) count: usize,
    /// How many items were seen, its own included.
    pub(crate) seen: u64,
    /// How many there are, as it says.
    pub(crate) total: Option<u64>,
}

/// What comes after a page.
pub(crate) fn turn(paging: &Pagination, leaf: &Leaf<'_>) -> Turn {
    match paging.advance {
        PageStyle::Number { page, next: None } => count(leaf, page),
        PageStyle::Number {
            page,
            next: Some(next),
        } => match word(leaf.text, next) {
            Some(url) => numbered(leaf, page, &url),
            // Links without a next one end the list; no links at all say nothing.
            None if next
                .first()
                .is_some_and(|first| value_at(leaf.text, &[first]).is_some()) =>
            {
                Turn::End
            }
            None => count(leaf, page),
        },
        PageStyle::Cursor { cursor, last, more } => {
            let more = more.map(|more| value_at(leaf.text, more) == Some("true"));
            match (more, word(leaf.text, last)) {
                (Some(false), _) | (None, None) => Turn::End,
                (Some(true), None) => {
                    Turn::TransportError("the response says that there is more, but not where")
                }
                (_, Some(last)) => Turn::Next(pair(cursor, &last)),
            }
        }
        PageStyle::Link { next } => match word(leaf.text, next) {
            Some(url) => match query(&url) {
                "" => Turn::TransportError("the link to the next page leads to no page"),
                query => Turn::Next(address::with_pairs("", &address::pairs(query))),
            },
            None => Turn::End,
        },
    }
}

/// The next page by a URL with its number. Some servers have written `?page=2?page=3`, so the number is where its
/// digits end, and the greatest counts.
fn numbered(leaf: &Leaf<'_>, page: &str, url: &str) -> Turn {
    let pairs = address::pairs(query(url));
    let digits = |value: &str| {
        let end = value.find(|one: char| !one.is_ascii_digit());
        value[..end.unwrap_or(value.len())].parse::<u64>().ok()
    };
    let numbers = pairs.iter().filter(|(name, _)| name == page);
    if let Some(number) = numbers.filter_map(|(_, value)| digits(value)).max() {
        return Turn::Next(pair(page, &number.to_string()));
    }
    let known = address::pairs(leaf.query);
    let new: Vec<_> = pairs
        .into_iter()
        .filter(|pair| pair.0 != page && !known.contains(pair))
        .collect();
    if new.is_empty() {
        Turn::Next(after(leaf, page))
    } else {
        Turn::Next(address::with_pairs("", &new))
    }
}

/// The next page where no URL leads to it.
fn count(leaf: &Leaf<'_>, page: &str) -> Turn {
    match leaf.total {
        _ if leaf.count == 0 => Turn::End,
        Some(total) if leaf.seen >= total => Turn::End,
        Some(_) => Turn::Next(after(leaf, page)),
        None => Turn::Guess(after(leaf, page)),
    }
}

/// The number after that of a page. A call that names none asks for the first.
fn after(leaf: &Leaf<'_>, page: &str) -> String {
    let pairs = address::pairs(leaf.query);
    let own = pairs.iter().rfind(|(name, _)| name == page);
    let number = own.and_then(|(_, value)| value.parse::<u64>().ok());
    pair(page, &number.unwrap_or(1).saturating_add(1).to_string())
}

fn pair(name: &str, value: &str) -> String {
    address::with_pairs("", &[(name.to_owned(), value.to_owned())])
}

/// A string or a number, as a query takes it; nothing where it is empty.
fn word(text: &str, trail: &[&str]) -> Option<String> {
    let found = Json::from_checked(value_at(text, trail)?);
    let word = found
        .string()
        .or_else(|| found.as_f64().map(|_| found.to_string()));
    word.filter(|word| !word.trim().is_empty())
}

fn query(url: &str) -> &str {
    let url = url.split('#').next().unwrap_or_default();
    url.split_once('?').map_or("", |(_, query)| query)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NUMBER: Pagination = Pagination::number(&["items"], "page")
        .next(&["links", "pages", "next"])
        .total(&["meta", "total"]);

    fn after_response(paging: &Pagination, query: &str, text: &str) -> Turn {
        let total = paging
            .total
            .and_then(|trail| value_at(text, trail)?.parse().ok());
        let leaf = Leaf {
            text,
            query,
            count: 2,
            seen: 2,
            total,
        };
        turn(paging, &leaf)
    }

    fn linked(url: &str) -> String {
        format!(r#"{{"links": {{"pages": {{"next": "{url}"}}}}}}"#)
    }

    #[test]
    fn a_link_gives_the_number() {
        let to = |url: &str| after_response(&NUMBER, "page=2&tag=a", &linked(url));
        let page = |number: &str| Turn::Next(format!("page={number}"));
        assert_eq!(to("https://x/v2/y?page=3&per_page=9"), page("3"));
        assert_eq!(to("/v2/y?per_page=9&page=3#end"), page("3"));
        assert_eq!(to("https://x/y?page=3?page=3"), page("3"));
        assert_eq!(to("https://x/y?page=2&page=3"), page("3"));
        assert_eq!(to("https://x/y"), page("3"), "no number: one more");
        assert_eq!(to("https://x/y?tag=a"), page("3"), "nothing new: one more");
        let token = Turn::Next("token=z%2F".into());
        assert_eq!(
            to("https://x/y?tag=a&token=z/"),
            token,
            "another way to page"
        );
    }

    #[test]
    fn without_a_link_the_numbers_count() {
        let to = |text: &str| after_response(&NUMBER, "", text);
        assert_eq!(to(r#"{"links": {}, "meta": {"total": 9}}"#), Turn::End);
        assert_eq!(to(r#"{"links": {"pages": {"next": ""}}}"#), Turn::End);
        assert_eq!(to(r#"{"meta": {"total": 2}}"#), Turn::End);
        assert_eq!(to(r#"{"meta": {"total": 3}}"#), Turn::Next("page=2".into()));
        assert_eq!(to("{}"), Turn::Guess("page=2".into()));
    }

    #[test]
    fn a_cursor_goes_on_while_there_is_more() {
        let told = Pagination::cursor(&["data"], "after", &["last_id"]).more(&["has_more"]);
        let to = |text: &str| after_response(&told, "limit=2", text);
        assert_eq!(
            to(r#"{"last_id": "b 1", "has_more": true}"#),
            Turn::Next("after=b%201".into())
        );
        assert_eq!(to(r#"{"last_id": "b", "has_more": false}"#), Turn::End);
        assert_eq!(to(r#"{"last_id": "b"}"#), Turn::End);
        assert!(matches!(
            to(r#"{"has_more": true}"#),
            Turn::TransportError(_)
        ));
        let token = Pagination::cursor(&["data"], "page_token", &["next", "token"]);
        let to = |text: &str| after_response(&token, "", text);
        assert_eq!(
            to(r#"{"next": {"token": 7}}"#),
            Turn::Next("page_token=7".into())
        );
        assert_eq!(to(r#"{"next": {"token": ""}}"#), Turn::End);
        assert_eq!(to("{}"), Turn::End);
    }

    #[test]
    fn a_link_is_followed_by_its_query_alone() {
        let link = Pagination::link(&["items"], &["links", "pages", "next"]);
        let to = |url: &str| after_response(&link, "", &linked(url));
        assert_eq!(
            to("https://evil.example/?page=2&x=y z"),
            Turn::Next("page=2&x=y%20z".into())
        );
        assert!(matches!(to("https://x/y"), Turn::TransportError(_)));
        assert_eq!(after_response(&link, "", "{}"), Turn::End);
    }
}
