//! The page of changes: what is new, changed or gone since another version of the site, and the changelog.

use super::Page;
use super::frame::PageHead;
use super::list::{self, Row, Table};
use crate::addresses::page_link;
use crate::indexes::inventory::Inventory;
use crate::site::Site;

/// The page of changes. `now` is the inventory of this site.
pub fn page(site: &Site, now: &Inventory) -> Page {
    let folder = "changes/";
    let head = PageHead {
        language: None,
        folder,
        title: "What changed",
        description: &format!("What changed in the {}.", site.name),
        resource: None,
        operation: 0,
    };
    let mut tables = Vec::new();
    if let Some(previous) = &site.previous {
        let language = site.editions[0].language.id;
        for (id, title) in [("new", "New"), ("changed", "Changed")] {
            let marks = previous.marks(now).filter(|(_, mark)| mark.text == id);
            let rows = marks.map(|(path, _)| {
                let href = page_link(folder, &format!("{language}/{path}"));
                Row::default().code_link(&href, path.trim_end_matches('/'))
            });
            tables.push(table(id, title, rows.collect()));
        }
        let gone = previous.missing_in(now);
        let rows = gone.map(|path| Row::default().code(path.trim_end_matches('/')));
        tables.push(table("removed", "Removed", rows.collect()));
        tables.retain(|table| !table.rows.is_empty());
    }
    let since = site.previous.as_ref().map(|previous| {
        format!(
            "Pages are compared with those of version {}.\n\n",
            previous.version
        )
    });
    let text = format!(
        "{}{}",
        since.unwrap_or_default(),
        site.changelog.as_deref().unwrap_or_default()
    );
    list::page(site, &head, "What changed", site.prose.text(&text), tables)
}

fn table(id: &str, title: &str, rows: Vec<Row>) -> Table {
    Table {
        id: id.to_owned(),
        title: title.to_owned(),
        columns: vec!["Page"],
        rows,
    }
}
