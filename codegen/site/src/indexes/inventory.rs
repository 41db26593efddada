//! The inventory of a site: a fingerprint of every page and property, by which a later site knows what is new or changed.

use std::collections::BTreeMap;

use ir::quote::quote_json;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::pages::Page;
use crate::properties::property::Badge;

/// The file of the inventory, below the root of the site.
pub const FILE: &str = "inventory.json";

/// The pages of a site, by folder below that of a language.
#[derive(Clone, Debug, Default)]
pub struct Inventory {
    /// The version of the API.
    pub version: String,
    pages: BTreeMap<String, InventoryEntry>,
}

/// A page.
#[derive(Clone, Debug, Default)]
struct InventoryEntry {
    fingerprint: String,
    properties: BTreeMap<String, String>,
}

impl Inventory {
    /// The inventory of the pages of one language.
    pub fn of(version: &str, pages: &[&Page]) -> Self {
        let pages = pages.iter().filter(|page| !page.fingerprint.is_empty());
        let entry = |page: &&&Page| {
            let properties = page.anchors.iter();
            let properties = properties
                .map(|one| (one.anchor.clone(), one.fingerprint.clone()))
                .collect();
            let below = page.folder.split_once('/').map_or("", |(_, below)| below);
            let entry = InventoryEntry {
                fingerprint: page.fingerprint.clone(),
                properties,
            };
            (below.to_owned(), entry)
        };
        Self {
            version: version.to_owned(),
            pages: pages.map(|page| entry(&page)).collect(),
        }
    }

    /// Reads the text of an inventory. None if it is not one.
    pub fn read(text: &str) -> Option<Self> {
        let json: Value = serde_json::from_str(text).ok()?;
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let mut pages = BTreeMap::new();
        for (folder, entry) in json.get("pages")?.as_object()? {
            let mut properties = BTreeMap::new();
            for (anchor, fingerprint) in entry.get(1)?.as_object()? {
                properties.insert(anchor.clone(), text(fingerprint)?);
            }
            let fingerprint = text(entry.get(0)?)?;
            pages.insert(
                folder.clone(),
                InventoryEntry {
                    fingerprint,
                    properties,
                },
            );
        }
        Some(Self {
            version: text(json.get("version")?)?,
            pages,
        })
    }

    /// The text of the inventory.
    pub fn write(&self) -> String {
        let pages = self.pages.iter().map(|(folder, entry)| {
            let properties = entry.properties.iter().map(|(anchor, fingerprint)| {
                format!("{}:{}", quote_json(anchor), quote_json(fingerprint))
            });
            let properties: Vec<String> = properties.collect();
            format!(
                "{}:[{},{{{}}}]",
                quote_json(folder),
                quote_json(&entry.fingerprint),
                properties.join(",")
            )
        });
        let pages: Vec<String> = pages.collect();
        format!(
            "{{\"version\":{},\"pages\":{{\n{}\n}}}}\n",
            quote_json(&self.version),
            pages.join(",\n")
        )
    }

    /// The mark of a page, if it is not in the inventory or has another fingerprint.
    pub fn page_mark(&self, folder: &str, fingerprint: &str) -> Option<Badge> {
        match self.pages.get(folder) {
            None => Some(Badge::of("new")),
            Some(entry) => (entry.fingerprint != fingerprint).then(|| Badge::of("changed")),
        }
    }

    /// The mark of a property. On a page that is new, nothing is marked but the page.
    pub fn property_mark(&self, folder: &str, anchor: &str, fingerprint: &str) -> Option<Badge> {
        let entry = self.pages.get(folder)?;
        match entry.properties.get(anchor) {
            None => Some(Badge::of("new")),
            Some(known) => (known != fingerprint).then(|| Badge::of("changed")),
        }
    }

    /// The folders that a later inventory does not have.
    pub fn missing_in<'i>(&'i self, later: &'i Inventory) -> impl Iterator<Item = &'i str> {
        let folders = self.pages.keys().map(String::as_str);
        folders.filter(|folder| !later.pages.contains_key(*folder))
    }

    /// The folders of a later inventory with their marks.
    pub fn marks<'i>(&'i self, later: &'i Inventory) -> impl Iterator<Item = (&'i str, Badge)> {
        let pages = later.pages.iter();
        pages.filter_map(|(folder, entry)| {
            let mark = self.page_mark(folder, &entry.fingerprint)?;
            Some((folder.as_str(), mark))
        })
    }
}

/// A short hash of texts.
pub fn fingerprint<'t>(texts: impl IntoIterator<Item = &'t str>) -> String {
    let mut hash = Sha256::new();
    for text in texts {
        hash.update(text.as_bytes());
        hash.update([0]);
    }
    let hash = hash.finalize();
    hash.iter()
        .take(3)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
