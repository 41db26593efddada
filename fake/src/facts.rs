//! Facts about the API that its fixtures state: the rate limit and the parameters of pages.

use std::collections::BTreeMap;
use std::str::FromStr;
use std::time::Duration;

use crate::fixtures::{decode, unreadable};

/// The size of a page if the request names none.
pub(crate) const DEFAULT_PAGE_SIZE: usize = 20;

/// Facts about the API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Facts {
    /// How many requests are allowed in a long period. `None` if there is no limit.
    pub(crate) quota: Option<Window>,
    /// How many requests are allowed in a short period within it.
    pub(crate) burst: Option<Window>,
    /// The query parameter for the page number.
    pub(crate) page_param: &'static str,
    /// The query parameter for the page size.
    pub(crate) page_size_param: &'static str,
    /// The largest page.
    pub(crate) max_page_size: usize,
    /// The name of the resources that are stored; empty if none are.
    pub(crate) resources: &'static str,
    /// What operations other than those that need a bearer token accept: the places of credentials, by operation ID.
    pub(crate) security: BTreeMap<String, Vec<String>>,
    /// The lists whose responses do not say that they are the last page, by operation ID.
    pub(crate) lists: BTreeMap<String, ListFacts>,
}

/// How the pages of a list are requested.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ListFacts {
    pub(crate) place: PagePlace,
    /// The parameter that takes the number of the page or of the items before it; in a body a JSON pointer.
    pub(crate) param: String,
    /// That number for the first page.
    pub(crate) first: i64,
    /// The JSON pointer of the items.
    pub(crate) items: String,
}

/// Where a request has the parameter of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PagePlace {
    Query,
    Body,
}

/// A number of requests in a sliding window of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Window {
    pub(crate) requests: usize,
    pub(crate) period: Duration,
}

impl Facts {
    /// Reads the lines that start with `@`: `@resources NAME` with the stored resources, `@security OPERATION PLACES..` for each
    /// operation that does not simply need a bearer token, `@rate_limit REQUESTS SECONDS` for each window, the longest first, and
    /// `@pages NUMBER SIZE LARGEST` with the names of the parameters and the largest page, and `@list OPERATION PLACE PARAMETER FIRST
    /// ITEMS` for each list whose response does not say that it is the last page.
    pub(crate) fn parse(text: &'static str) -> Self {
        let mut facts = Self {
            quota: None,
            burst: None,
            page_param: "page",
            page_size_param: "per_page",
            max_page_size: 200,
            resources: "",
            security: BTreeMap::new(),
            lists: BTreeMap::new(),
        };
        for line in text.lines().filter(|line| line.starts_with('@')) {
            let words: Vec<&'static str> = line.split(' ').collect();
            match words[..] {
                ["@rate_limit", requests, seconds] => {
                    let window = Window {
                        requests: number(line, requests),
                        period: Duration::from_secs(number(line, seconds)),
                    };
                    match facts.quota {
                        None => facts.quota = Some(window),
                        Some(_) => facts.burst = Some(window),
                    }
                }
                ["@pages", page, size, largest] => {
                    facts.page_param = page;
                    facts.page_size_param = size;
                    facts.max_page_size = number(line, largest);
                }
                ["@resources", name] => facts.resources = name,
                ["@security", id, ref requirements @ ..] => {
                    let requirements = requirements.iter().map(|one| decode(one));
                    facts.security.insert(decode(id), requirements.collect());
                }
                ["@list", id, place, param, first, items] => {
                    let place = match place {
                        "body" => PagePlace::Body,
                        "query" => PagePlace::Query,
                        _ => unreadable(line),
                    };
                    let list = ListFacts {
                        place,
                        param: decode(param),
                        first: number(line, first),
                        items: decode(items),
                    };
                    facts.lists.insert(decode(id), list);
                }
                _ => unreadable(line),
            }
        }
        facts
    }
}

/// A number in a line.
fn number<T: FromStr>(line: &str, word: &str) -> T {
    word.parse().unwrap_or_else(|_| unreadable(line))
}
