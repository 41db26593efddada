//! The types that have a page of their own: those that several places of the API use.

use std::collections::{BTreeMap, BTreeSet};

use ir::{Api, Checked, Content, Operation, Shape, Type, TypeId, each_part, each_type};

/// A type that is mentioned so often has a page. Rarer ones are shorter where they are used.
const OFTEN: usize = 4;

/// The types with a page: records and unions that several resources use, or that are mentioned often.
pub fn with_page(checked: &Checked) -> BTreeSet<TypeId> {
    let api = checked.api();
    let mut mentions: BTreeMap<TypeId, usize> = BTreeMap::new();
    let mut mention = |ty: &Type| {
        each_part(ty, &mut |part| {
            if let Type::Def(id) = part {
                *mentions.entry(*id).or_default() += 1;
            }
        });
    };
    for (_, operation) in api.operations() {
        for ty in types_of(operation) {
            mention(ty);
        }
    }
    for (id, def) in api.types.iter() {
        if checked.analysis().is_used(id) {
            each_type(def, &mut mention);
        }
    }
    let is_shared = |(id, count): (TypeId, usize)| {
        let has_members = match api.types[id].shape {
            Shape::Record(_) | Shape::Union(_) => true,
            Shape::Enum(_) | Shape::Alias(_) => false,
        };
        let is_shared = count > 1 && checked.analysis().home(id).is_none();
        ((is_shared || count >= OFTEN) && has_members).then_some(id)
    };
    let mut found: BTreeSet<TypeId> = mentions.into_iter().filter_map(is_shared).collect();
    // The page of the webhooks is a list, so it has no room for the fields of a body.
    for webhook in &api.webhooks {
        let mut ty = api.resolve(&webhook.body);
        while let Type::List(inner) | Type::Map(inner) = ty {
            ty = api.resolve(inner);
        }
        if let Type::Def(id) = ty
            && matches!(api.types[*id].shape, Shape::Record(_) | Shape::Union(_))
        {
            found.insert(*id);
        }
    }
    found
}

/// The types that an operation mentions.
pub fn types_of(operation: &Operation) -> Vec<&Type> {
    let params = operation.params.iter().map(|param| &param.ty);
    let body = operation.body.iter().map(|body| &body.content);
    let responses = operation.responses.iter().chain(&operation.errors);
    let contents = body.chain(responses.flat_map(|response| &response.contents));
    params.chain(contents.filter_map(Content::ty)).collect()
}

/// The operations that use each of these types, also inside other types, by the positions of resource and operation.
pub fn users(api: &Api, models: &BTreeSet<TypeId>) -> BTreeMap<TypeId, Vec<(usize, usize)>> {
    let mut users: BTreeMap<TypeId, Vec<(usize, usize)>> = BTreeMap::new();
    for (index, resource) in api.resources.iter().enumerate() {
        for (position, operation) in resource.operations.iter().enumerate() {
            let mut found = BTreeSet::new();
            let mut open: Vec<TypeId> = Vec::new();
            types_of(operation)
                .into_iter()
                .for_each(|ty| named_parts(ty, &mut open));
            while let Some(id) = open.pop() {
                if found.insert(id) {
                    each_type(&api.types[id], &mut |ty| named_parts(ty, &mut open));
                }
            }
            for id in found.intersection(models) {
                users.entry(*id).or_default().push((index, position));
            }
        }
    }
    users
}

fn named_parts(ty: &Type, found: &mut Vec<TypeId>) {
    each_part(ty, &mut |part| {
        if let Type::Def(id) = part {
            found.push(*id);
        }
    });
}
