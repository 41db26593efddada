//! Selections: helpers that look up the first element of a list, with the fields on the way to it.

use ir::{Api, Content, Field, Operation, Record, Response, Selection, Shape, Type, TypeId, Wire};

/// A selection of a record, with the fields on the way.
pub struct SelectionPath<'a> {
    /// The selection.
    pub selection: &'a Selection,
    /// The fields that lead to the list, each with the record that has it.
    pub steps: Vec<(TypeId, &'a Field)>,
    /// The record of the elements.
    pub element: TypeId,
    /// The fields of an element that hold fixed texts.
    pub conditions: Vec<(&'a Field, &'a str)>,
    /// The field of the element that is returned. Without it, the element itself is.
    pub value: Option<&'a Field>,
}

/// The selections of a record.
pub fn selections<'a>(api: &'a Api, id: TypeId) -> Vec<SelectionPath<'a>> {
    let helpers = api.helpers.get(&id);
    let selections = helpers.iter().flat_map(|helpers| &helpers.selections);
    selections
        .map(|selection| SelectionPath::of(api, id, selection))
        .collect()
}

/// The records with a selection that an operation of a resource responds with: as the response, as its payload or as an item
/// of its list.
pub fn returned_by(api: &Api, operations: &[Operation]) -> Vec<TypeId> {
    let mut found: Vec<TypeId> = api.helpers.keys().copied().collect();
    let responds = |operation: &Operation, id: TypeId| {
        let payload = operation.payload.iter().map(|payload| payload.element());
        let held = operation
            .pagination
            .iter()
            .map(|pagination| &pagination.held);
        let held = held.map(|held| match held {
            Type::List(element) | Type::Map(element) => element,
            other => other,
        });
        let main = operation.responses.iter().filter_map(Response::main);
        let whole = main.filter_map(|content| match content {
            Content::Json { ty, .. } => Some(ty),
            Content::Text(_) | Content::Bytes(_) | Content::Events(_) => None,
        });
        let mut all = payload.chain(held).chain(whole);
        all.any(|ty| api.resolve(ty).def() == Some(id))
    };
    found.retain(|id| {
        let is_returned = operations.iter().any(|operation| responds(operation, *id));
        is_returned && !api.helpers[id].selections.is_empty()
    });
    found.sort_by_key(|id| &api.types[*id].name);
    found
}

impl<'a> SelectionPath<'a> {
    fn of(api: &'a Api, id: TypeId, selection: &'a Selection) -> Self {
        let mut at = id;
        let mut steps = Vec::new();
        for key in &selection.list {
            let field = field_of(api, at, key);
            steps.push((at, field));
            at = element(api, &field.ty);
        }
        let conditions = selection.conditions.iter();
        Self {
            selection,
            steps,
            element: at,
            conditions: conditions
                .map(|(key, text)| (field_of(api, at, key), text.as_str()))
                .collect(),
            value: selection.value.as_ref().map(|key| field_of(api, at, key)),
        }
    }

    /// What it returns: "the `ip` of the first element of `networks.v4` whose `type` is `public`", with each name and value as
    /// `quote` writes it.
    pub fn description(&self, quote: impl Fn(&str) -> String) -> String {
        let list: Vec<&str> = self.selection.list.iter().map(Wire::as_str).collect();
        let mut text = format!("first element of {}", quote(&list.join(".")));
        if let Some(value) = self.value {
            text = format!("{} of the {text}", quote(value.wire.as_str()));
        }
        let conditions = self.conditions.iter().map(|(field, text)| {
            format!("whose {} is {}", quote(field.wire.as_str()), quote(text))
        });
        let conditions: Vec<String> = conditions.collect();
        match conditions.is_empty() {
            true => format!("the {text}"),
            false => format!("the {text} {}", conditions.join(" and ")),
        }
    }
}

/// The record of a field on the way, and the position of the field in it.
pub fn position<'a>(api: &'a Api, id: TypeId, field: &Field) -> (&'a Record, usize) {
    let Shape::Record(record) = &api.types[id].shape else {
        panic!("a helper goes through records only");
    };
    let found = record.fields.iter().position(|one| one.wire == field.wire);
    (record, found.expect("the field is one of the record"))
}

/// The field of a record with a key, which was checked to exist.
fn field_of<'a>(api: &'a Api, id: TypeId, key: &Wire) -> &'a Field {
    let Shape::Record(record) = &api.types[id].shape else {
        panic!("a helper looks for `{}` in no record", key.as_str());
    };
    let found = record.fields.iter().find(|field| field.wire == *key);
    found.unwrap_or_else(|| {
        panic!(
            "a helper looks for `{}`, which does not exist",
            key.as_str()
        )
    })
}

/// The record that a field or the elements of its list hold.
fn element(api: &Api, ty: &Type) -> TypeId {
    let held = match api.resolve(ty) {
        Type::List(element) => api.resolve(element),
        other => other,
    };
    held.def().expect("a helper goes through records only")
}
