//! Helpers: checks the functions that the file adds to types.

use super::{
    checker::Checker,
    entries::Entries,
    file::{CreateEntry, HelpersEntry, SelectEntry},
};
use ir::{
    Field, Helpers, InputMode, Name, NamedConstructor, Prim, Record, Selection, Shape, Type,
    TypeId, Wire,
};
use std::collections::BTreeMap;
use toml::Spanned;

const USE_A_RECORD: &str = "use the name of a type that is an object";
const USE_A_KEY: &str = "use a key of the type";

impl<'a> Checker<'a> {
    /// The helpers of every type that the file lists.
    pub fn helpers(&mut self, entries: &Entries<HelpersEntry>) -> BTreeMap<TypeId, Helpers> {
        let mut found = BTreeMap::new();
        for (owner, entry) in entries {
            let Some((id, record)) = self.record(owner) else {
                continue;
            };
            let sources = entry.from.iter();
            let sources: Vec<TypeId> = sources
                .filter_map(|from| Some(self.record(from)?.0))
                .collect();
            let constructors = entry.create.iter();
            let constructors: Vec<NamedConstructor> = constructors
                .filter_map(|(name, entry)| self.constructor(id, record, name, entry))
                .collect();
            let selections = entry.select.iter();
            let selections: Vec<Selection> = selections
                .filter_map(|(name, entry)| self.selection(record, name, entry))
                .collect();
            let helpers = Helpers {
                sources,
                constructors,
                selections,
            };
            found.insert(id, helpers);
        }
        found
    }

    fn record(&mut self, entry: &Spanned<String>) -> Option<(TypeId, &'a Record)> {
        let (api, name) = (self.api, Name::new(entry.get_ref()));
        let found = api.types.iter().find_map(|(id, def)| match &def.shape {
            Shape::Record(record) if def.name == name => Some((id, record)),
            _ => None,
        });
        if found.is_none() {
            let message = format!("there is no record `{}`", entry.get_ref());
            self.report_unknown(entry, message, USE_A_RECORD);
        }
        found
    }

    fn field(&mut self, record: &'a Record, key: &Spanned<String>) -> Option<&'a Field> {
        let mut fields = record.fields.iter();
        let found = fields.find(|field| field.wire.as_str() == key.get_ref());
        if found.is_none() {
            let message = format!("there is no field `{}`", key.get_ref());
            self.report_unknown(key, message, USE_A_KEY);
        }
        found
    }

    /// A field whose values are texts: a string or an enum of strings.
    fn text_field(&mut self, record: &'a Record, key: &Spanned<String>) -> Option<&'a Field> {
        let field = self.field(record, key)?;
        let is_text = match self.api.resolve(&field.ty) {
            Type::Prim(Prim::Text(format)) => format.is_text(),
            Type::Def(id) => match &self.api.types[*id].shape {
                Shape::Enum(values) => matches!(values.repr, ir::Repr::Text),
                Shape::Record(_) | Shape::Union(_) | Shape::Alias(_) => false,
            },
            _ => false,
        };
        if !is_text {
            let message = format!("`{}` is no string", key.get_ref());
            self.report_unknown(key, message, "use the key of a string");
        }
        is_text.then_some(field)
    }

    /// Whether a name is free: helpers and fields share one scope.
    fn is_free(&mut self, record: &Record, name: &Spanned<String>) -> bool {
        let wanted = Name::new(name.get_ref());
        let is_free = record.fields.iter().all(|field| field.name != wanted);
        if !is_free {
            let message = format!("`{}` is a field of the type", name.get_ref());
            self.report_unknown(name, message, "choose another name");
        }
        is_free
    }

    fn constructor(
        &mut self,
        id: TypeId,
        record: &'a Record,
        name: &Spanned<String>,
        entry: &CreateEntry,
    ) -> Option<NamedConstructor> {
        if !self.is_free(record, name) {
            return None;
        }
        let mut fixed = Vec::new();
        for (key, text) in &entry.set {
            let field = self.text_field(record, key)?;
            fixed.push((field.wire.clone(), text.clone()));
        }
        let mut arguments = Vec::new();
        for key in &entry.arguments {
            arguments.push(self.field(record, key)?.wire.clone());
        }
        let reach = self.analysis.reach(id);
        let mut fields = record.fields.iter();
        let is_left_out = |field: &&Field| {
            let given = fixed.iter().map(|(wire, _)| wire).chain(&arguments);
            field.input_mode(self.api, reach) == InputMode::Argument
                && !given.into_iter().any(|wire| *wire == field.wire)
        };
        if let Some(field) = fields.find(is_left_out) {
            let message = format!("the required field `{}` is not set", field.wire.as_str());
            self.report_unknown(name, message, "add it to `set` or to `arguments`");
            return None;
        }
        if !reach.request {
            let message = "requests do not contain this type".to_owned();
            self.report_unknown(name, message, "delete the entry");
            return None;
        }
        Some(NamedConstructor {
            name: Name::new(name.get_ref()),
            fixed,
            arguments,
        })
    }

    fn selection(
        &mut self,
        record: &'a Record,
        name: &Spanned<String>,
        entry: &SelectEntry,
    ) -> Option<Selection> {
        if !self.is_free(record, name) {
            return None;
        }
        let (list, element) = self.list_of_records(record, &entry.list)?;
        let mut conditions = Vec::new();
        for (key, text) in &entry.conditions {
            let field = self.text_field(element, key)?;
            conditions.push((field.wire.clone(), text.clone()));
        }
        let value = match &entry.value {
            Some(key) => Some(self.field(element, key)?.wire.clone()),
            None => None,
        };
        Some(Selection {
            name: Name::new(name.get_ref()),
            list,
            conditions,
            value,
        })
    }

    /// The keys that lead to a list of records, and the record of its elements.
    fn list_of_records(
        &mut self,
        record: &'a Record,
        entry: &Spanned<String>,
    ) -> Option<(Vec<Wire>, &'a Record)> {
        let (api, mut at) = (self.api, record);
        let mut path = Vec::new();
        let mut keys = entry.get_ref().split('.').peekable();
        while let Some(key) = keys.next() {
            let mut fields = at.fields.iter();
            let field = fields.find(|field| field.wire.as_str() == key);
            let ty = field.map(|field| api.resolve(&field.ty));
            let held = match (ty, keys.peek()) {
                (Some(Type::List(element)), None) => Some(api.resolve(element)),
                (Some(Type::Def(_)), Some(_)) => ty,
                _ => None,
            };
            let next = match held {
                Some(Type::Def(id)) => match &api.types[*id].shape {
                    Shape::Record(record) => Some(record),
                    Shape::Enum(_) | Shape::Union(_) | Shape::Alias(_) => None,
                },
                _ => None,
            };
            let (Some(field), Some(next)) = (field, next) else {
                let message = format!("`{}` does not lead to a list of records", entry.get_ref());
                self.report_unknown(entry, message, "write existing keys, separated by dots");
                return None;
            };
            path.push(field.wire.clone());
            at = next;
        }
        Some((path, at))
    }
}
