//! Checks the list in the response of a list operation, so that an absent list is not taken for an empty one.

use http::HeaderMap;
use memchr::memmem;

use crate::codec::{Drift, DriftList, count_of, elements, first_offset_at, value_at};
use crate::operation::{PageStyle, Pagination};
use crate::paginator::{NextPage, PageInfo, next_page};
use crate::url;

/// Why a response has no list: its key is missing, or its value is neither a list nor `null`.
pub(crate) fn no_list(pagination: &Pagination) -> String {
    if pagination.items.is_empty() {
        return "the response is no list".to_owned();
    }
    format!(
        "the response has no list at `{}`",
        pagination.items.join(".")
    )
}

/// The drift of an empty list that is `null`, or missing where the total is zero.
pub(crate) fn empty_list(pagination: &Pagination, got: &'static str) -> Drift {
    Drift::new(pointer(pagination.items), "a list", got)
}

/// The drift of a last page, if the total says that there are more items than came.
pub(crate) fn missing_items(
    pagination: &Pagination,
    total: Option<u64>,
    items_so_far: u64,
) -> Option<Drift> {
    let path = pagination.total?;
    (total? > items_so_far).then(|| {
        let expected = "the number of items that came";
        Drift::new(pointer(path), expected, "a larger number")
    })
}

/// How many items of the list come before the page that a query asks for. `None` if the query does not tell.
pub(crate) fn items_before(pagination: &Pagination, query: &str) -> Option<u64> {
    let number = |name: &str| {
        let value = url::query_pairs(query).rfind(|(key, _)| key == name);
        value.map(|(_, value)| value.parse::<u64>().ok())
    };
    match pagination.style {
        PageStyle::Number { page, first, .. } => match number(page) {
            None => Some(0),
            Some(page) => {
                let pages_before = page?.saturating_sub(first.into());
                let size = pagination.size.and_then(|size| number(size.parameter));
                match size.flatten() {
                    _ if pages_before == 0 => Some(0),
                    size => size?.checked_mul(pages_before),
                }
            }
        },
        PageStyle::Offset { offset } => number(offset).unwrap_or(Some(0)),
        PageStyle::Cursor { cursor, .. } => number(cursor).is_none().then_some(0),
        // Any of the parameters may be that of the page.
        PageStyle::Link { .. } => url::query_pairs(query).next().is_none().then_some(0),
    }
}

/// Checks the list of a response that was decoded. `element_count` is the number of its items, if a type read it.
/// The error is a message.
pub(crate) fn check_list(
    pagination: &Pagination,
    text: &str,
    header: Option<&str>,
    items_before: Option<u64>,
    element_count: Option<usize>,
    drift: &mut DriftList,
) -> Result<(), String> {
    let start = first_offset_at(text, pagination.items);
    let list = start
        .and_then(|start| text.get(start..))
        .unwrap_or_default();
    let listed = drift.listed.iter();
    let mut drift_of_list = listed.filter(|drift| drift.pointer == pointer(pagination.items));
    match list.as_bytes().first() {
        // An array in place of an object, or the other way round.
        Some(b'[' | b'{') if drift_of_list.any(|drift| drift.is_other_container()) => {
            return Err(no_list(pagination));
        }
        Some(b'[' | b'{') => {}
        Some(b'n') => {
            if drift_of_list.next().is_none() {
                drift.push(empty_list(pagination, "null"));
            }
        }
        None if says_empty(pagination, text) => {
            drift.push(empty_list(pagination, "nothing"));
            return Ok(());
        }
        _ => return Err(no_list(pagination)),
    }
    if let Some(items_before) = items_before
        && let Some(total) = stated_total(pagination, text, element_count)
    {
        let list = value_at(text, pagination.items).unwrap_or_default();
        let count = element_count.unwrap_or_else(|| elements(list).len());
        let items_so_far = items_before.saturating_add(count as u64);
        let info = PageInfo {
            body: text,
            header,
            query: "",
            count,
            items_so_far,
            total: Some(total),
        };
        if next_page(pagination, &info) == NextPage::End {
            let missing = missing_items(pagination, Some(total), items_so_far);
            missing.into_iter().for_each(|found| drift.push(found));
        }
    }
    Ok(())
}

/// The header that says where the next page is.
pub(crate) fn page_header(pagination: &Pagination, headers: &HeaderMap) -> Option<String> {
    let values = headers.get_all(pagination.header()?);
    let mut joined = String::new();
    for text in values.iter().filter_map(|value| value.to_str().ok()) {
        joined.push_str(if joined.is_empty() { "" } else { ", " });
        joined.push_str(text);
    }
    Some(joined).filter(|text| !text.trim().is_empty())
}

/// Whether the response states a total of zero.
pub(crate) fn says_empty(pagination: &Pagination, text: &str) -> bool {
    let total = pagination.total.and_then(|path| value_at(text, path));
    total.and_then(count_of) == Some(0)
}

/// The total that a response states, or `None` if it cannot be above the number of items of this page. Most responses
/// are decided without reading their text again.
fn stated_total(pagination: &Pagination, text: &str, count: Option<usize>) -> Option<u64> {
    let path = pagination.total?;
    let key = ["\"", path.last()?, "\""].concat();
    let mut places = memmem::find_iter(text.as_bytes(), &key);
    let after = text.get(places.next()? + key.len()..)?;
    if let Some(count) = count
        && places.next().is_none()
    {
        let value = after.trim_start().strip_prefix(':')?.trim_start();
        let end = value.find([',', '}']).unwrap_or(value.len());
        let total = count_of(value[..end].trim_end())?;
        if total <= count as u64 {
            return None;
        }
    }
    count_of(value_at(text, path)?)
}

/// The JSON pointer of a key path.
fn pointer(path: &[&str]) -> String {
    path.iter().map(|key| format!("/{key}")).collect()
}
