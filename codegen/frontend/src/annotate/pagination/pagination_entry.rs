//! Checks `[pagination.OPERATION]`: how a list is read in pages, as the file states it.

use crate::annotate::{
    checker::{Checker, parse_key_path},
    file::{PageParamLocationEntry, PaginationEntry},
    key_path::response_body,
    pagination,
};
use ir::{
    CursorSource, KeyPath, LinkSource, Operation, PageParamLocation, PageStyle, Pagination, Type,
    Wire,
};
use toml::Spanned;

impl<'a> Checker<'a> {
    /// The pagination of a list. An entry with the key path of the items alone leaves the rest to the detection.
    pub fn pagination_entry(
        &mut self,
        id: &Spanned<String>,
        list: &'a Operation,
        entry: &PaginationEntry,
    ) -> Option<Pagination> {
        let items = match entry.items.get_ref().as_str() {
            "" => KeyPath::new(),
            path => parse_key_path(path),
        };
        let is_detected = [
            &entry.page,
            &entry.offset,
            &entry.cursor,
            &entry.next,
            &entry.header,
        ]
        .iter()
        .all(|key| key.is_none());
        if is_detected {
            let found = pagination::with_items(list, items, self.pagination_names, &self.api.types);
            if found.is_none() {
                let message = format!("`{}` is not a paginated list", entry.items.get_ref());
                let help = "the path must lead to a list or map, and the operation needs parameters or links for pages: name them with `page`, `offset`, `cursor`, `next` or `header`";
                self.report_unknown(&entry.items, message, help);
            }
            return found;
        }
        let held = pagination::held(list, &items, &self.api.types);
        let Some(held) = held else {
            let message = format!("`{}` is not a list or map", entry.items.get_ref());
            let help = "use the key path of a list or map in the response, or an empty one if the response is the list";
            self.report_unknown(&entry.items, message, help);
            return None;
        };
        let location = match entry.location {
            PageParamLocationEntry::Query => PageParamLocation::Query,
            PageParamLocationEntry::Body => PageParamLocation::Body,
        };
        let style = self.page_style(id, list, entry, &held)?;
        let response = response_body(list);
        let size = match &entry.size {
            Some(size) => Some(self.page_param(list, entry, size)?),
            None => None,
        };
        let mut path = |key: &Option<Spanned<String>>| match key {
            Some(path) => Some(Some(self.key_path(response, path, "the response")?.0)),
            None => Some(None),
        };
        let (total, more) = (path(&entry.total)?, path(&entry.more)?);
        Some(Pagination {
            items,
            held,
            largest_page: entry.largest_page.or(self.pagination_names.largest_page),
            location,
            size,
            total,
            more,
            style,
        })
    }

    fn page_style(
        &mut self,
        id: &Spanned<String>,
        list: &'a Operation,
        entry: &PaginationEntry,
        held: &Type,
    ) -> Option<PageStyle> {
        let response = response_body(list);
        match (&entry.page, &entry.offset, &entry.cursor) {
            (Some(page), None, None) => {
                let next = match &entry.next {
                    Some(next) => Some(self.key_path(response, next, "the response")?.0),
                    None => None,
                };
                Some(PageStyle::Number {
                    page: self.page_param(list, entry, page)?,
                    first: entry.first_page.unwrap_or(1),
                    next,
                })
            }
            (None, Some(offset), None) => Some(PageStyle::Offset {
                offset: self.page_param(list, entry, offset)?,
            }),
            (None, None, Some(cursor)) => Some(PageStyle::Cursor {
                cursor: self.page_param(list, entry, cursor)?,
                next: self.cursor_source(cursor, list, entry, held)?,
            }),
            (None, None, None) => {
                let next = match (&entry.next, &entry.header) {
                    (Some(next), _) => {
                        LinkSource::Body(self.key_path(response, next, "the response")?.0)
                    }
                    (None, Some(header)) => {
                        LinkSource::Header(Wire::from(header.get_ref().as_str()))
                    }
                    (None, None) => return None,
                };
                Some(PageStyle::Link { next })
            }
            _ => {
                let message = format!("the pages of `{}` are requested in several ways", list.id);
                let help = "keep one of `page`, `offset` and `cursor`";
                self.report_unknown(id, message, help);
                None
            }
        }
    }

    fn cursor_source(
        &mut self,
        cursor: &Spanned<String>,
        list: &'a Operation,
        entry: &PaginationEntry,
        held: &Type,
    ) -> Option<CursorSource> {
        match (&entry.last, &entry.last_item, &entry.header) {
            (Some(last), None, None) => {
                let (path, _) = self.key_path(response_body(list), last, "the response")?;
                Some(CursorSource::Body(path))
            }
            (None, Some(key), None) => {
                let path = parse_key_path(key.get_ref());
                if !pagination::item_has_path(held, &path, &self.api.types) {
                    let message = format!("`{}` does not exist in an item", key.get_ref());
                    self.report_unknown(key, message, "use a key path of an item");
                    return None;
                }
                if entry.more.is_none() {
                    let message = "nothing says which page is the last".to_owned();
                    self.report_unknown(key, message, "add `more`");
                    return None;
                }
                Some(CursorSource::LastItem(path))
            }
            (None, None, Some(header)) => {
                Some(CursorSource::Header(Wire::from(header.get_ref().as_str())))
            }
            _ => {
                let message = format!("the source of the cursor of `{}` is not clear", list.id);
                let help = "state one of `last`, `last_item` and `header`";
                self.report_unknown(cursor, message, help);
                None
            }
        }
    }

    /// A parameter of pages.
    fn page_param(
        &mut self,
        list: &Operation,
        entry: &PaginationEntry,
        name: &Spanned<String>,
    ) -> Option<Wire> {
        let (location, place) = match entry.location {
            PageParamLocationEntry::Query => (PageParamLocation::Query, "query"),
            PageParamLocationEntry::Body => (PageParamLocation::Body, "JSON body"),
        };
        if !pagination::has_param(list, location, name.get_ref(), &self.api.types) {
            let message = format!("`{}` has no parameter `{}`", list.id, name.get_ref());
            let help = format!("use the name of a parameter in the {place}, or change `location`");
            self.report_unknown(name, message, &help);
            return None;
        }
        Some(Wire::from(name.get_ref().as_str()))
    }
}
