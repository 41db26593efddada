//! Presence: fields that responses always contain, although the description calls them optional.

use super::{checker::Checker, entries::Entries, key_path::FieldLocation};
use crate::diagnostic_codes;
use ir::{Api, Field, Flow, Name, Presence, Shape, TypeId};
use std::collections::{BTreeMap, BTreeSet};
use toml::Spanned;

/// Marks fields as always present.
pub fn require(api: &mut Api, fields: impl IntoIterator<Item = FieldLocation>) {
    for (record, wire) in fields {
        let Shape::Record(record) = &mut api.types[record].shape else {
            continue;
        };
        for field in record.fields.iter_mut().filter(|field| field.wire == wire) {
            match field.presence {
                Presence::Optional | Presence::Default(_) => field.presence = Presence::Required,
                Presence::Required | Presence::Constant(_) => {}
            }
        }
    }
}

/// The keys of fields by the name of their record.
pub fn by_record(api: &Api, fields: &BTreeSet<FieldLocation>) -> BTreeMap<Name, BTreeSet<String>> {
    let mut found: BTreeMap<Name, BTreeSet<String>> = BTreeMap::new();
    for (record, wire) in fields {
        let keys = found.entry(api.types[*record].name.clone()).or_default();
        keys.insert(wire.0.clone());
    }
    found
}

impl Checker<'_> {
    /// The fields that the file calls always present.
    pub fn always_present(
        &mut self,
        entries: &Entries<Vec<Spanned<String>>>,
    ) -> Vec<FieldLocation> {
        let mut found = Vec::new();
        for (owner, fields) in entries {
            let name = Name::new(owner.get_ref());
            let mut types = self.api.types.iter();
            let def = types.find(|(_, def)| def.name == name);
            let Some((id, Shape::Record(record))) = def.map(|(id, def)| (id, &def.shape)) else {
                let message = format!("there is no record `{}`", owner.get_ref());
                self.report_outdated(owner, message);
                continue;
            };
            for entry in fields {
                let wire = entry.get_ref();
                let mut fields = record.fields.iter();
                match fields.find(|field| field.wire.as_str() == wire) {
                    None => {
                        let message = format!("`{}` has no field `{wire}`", owner.get_ref());
                        self.report_outdated(entry, message);
                    }
                    Some(field) if field.presence == Presence::Required => {
                        let owner = owner.get_ref();
                        let message = format!("the description already requires `{owner}.{wire}`");
                        self.report_outdated(entry, message);
                    }
                    Some(field) if self.is_sent(id, field) => {
                        let owner = owner.get_ref();
                        let message =
                            format!("requests contain `{owner}.{wire}` too, and may omit it");
                        self.report_outdated(entry, message);
                    }
                    Some(field) => found.push((id, field.wire.clone())),
                }
            }
        }
        found
    }

    /// Whether requests contain a field.
    fn is_sent(&self, id: TypeId, field: &Field) -> bool {
        self.lock.is_sent(self.api, self.analysis, id) && field.flow != Flow::Response
    }

    fn report_outdated(&mut self, entry: &Spanned<String>, message: String) {
        let code = &diagnostic_codes::ANNOTATIONS_OUTDATED;
        self.report_at(code, entry, message, "delete the entry");
    }
}
