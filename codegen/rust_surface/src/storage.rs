//! Storage: which fields and arms hold their value inline and which in a `Box`.

use crate::{pinned, size_estimate};
use ir::{Api, Name, Shape, Type, TypeId};
use std::collections::{BTreeMap, BTreeSet};

/// How a field or an arm holds its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Storage {
    /// As it is.
    Inline,
    /// In a `Box`.
    Boxed,
}

impl Storage {
    /// The type of a field or an arm that holds values of this type.
    pub fn wrap(self, ty: String) -> String {
        match self {
            Storage::Inline => ty,
            Storage::Boxed => format!("Box<{ty}>"),
        }
    }
}

/// A type and one that it holds directly: not through a list or a map.
type Edge = (TypeId, TypeId);

/// The storage of every field and arm of an API.
#[derive(Clone, Debug)]
pub struct StorageMap {
    recursive_edges: BTreeSet<Edge>,
    boxed_arms: BTreeMap<TypeId, BTreeSet<Name>>,
}

impl StorageMap {
    /// Decides the storage of every field and arm. What is pinned stays as it was, as far as no type then contains
    /// itself.
    pub fn of(api: &Api) -> Self {
        let recursive_edges = recursive_edges(api);
        let boxed_arms = boxed_arms(api, &recursive_edges);
        Self {
            recursive_edges,
            boxed_arms,
        }
    }

    /// The storage of a field of this type.
    pub fn of_field(&self, record: TypeId, ty: &Type) -> Storage {
        match ty.def() {
            Some(inner) if self.is_recursive(record, inner) => Storage::Boxed,
            _ => Storage::Inline,
        }
    }

    /// The storage of an arm.
    pub fn of_arm(&self, union: TypeId, arm: &Name) -> Storage {
        match self.boxed_arms.get(&union) {
            Some(arms) if arms.contains(arm) => Storage::Boxed,
            _ => Storage::Inline,
        }
    }

    /// Whether `outer` would contain itself if it held `inner` inline.
    pub fn is_recursive(&self, outer: TypeId, inner: TypeId) -> bool {
        self.recursive_edges.contains(&(outer, inner))
    }

    /// The arms of a union that are boxed.
    pub fn boxed_arms(&self, union: TypeId) -> impl Iterator<Item = &Name> {
        self.boxed_arms.get(&union).into_iter().flatten()
    }
}

/// The edges that have to be boxed so that no type contains itself: of each cycle those that were not inline before,
/// and all of them where that is not enough.
fn recursive_edges(api: &Api) -> BTreeSet<Edge> {
    let pinned = pinned::inline_fields(api);
    let name = |id: TypeId| &api.types[id].name;
    let mut boxed = ir::cyclic_edges(api, &BTreeSet::new());
    boxed.retain(|(outer, inner)| {
        let inline = pinned.get(name(*outer));
        !inline.is_some_and(|inline| inline.contains(name(*inner)))
    });
    let rest = ir::cyclic_edges(api, &boxed);
    boxed.extend(rest);
    boxed
}

/// The arms that are large or recursive. An arm that is pinned keeps its storage unless it became recursive.
fn boxed_arms(api: &Api, recursive_edges: &BTreeSet<Edge>) -> BTreeMap<TypeId, BTreeSet<Name>> {
    let pinned = pinned::boxed_arms(api);
    let mut boxed: BTreeMap<TypeId, BTreeSet<Name>> = BTreeMap::new();
    for (id, def) in api.types.iter() {
        let Shape::Union(union) = &def.shape else {
            continue;
        };
        let known = api.previous.arms.get(&def.name);
        for (name, ty) in union.arms() {
            let is_recursive = ty
                .def()
                .is_some_and(|inner| recursive_edges.contains(&(id, inner)));
            let is_known = known.is_some_and(|arms| arms.contains_key(name));
            let is_boxed = if is_known {
                pinned
                    .get(&def.name)
                    .is_some_and(|arms| arms.contains(name))
            } else {
                size_estimate::of(api, recursive_edges, ty) > size_estimate::LARGE
            };
            if is_recursive || is_boxed {
                boxed.entry(id).or_default().insert(name.clone());
            }
        }
    }
    boxed
}

#[cfg(test)]
mod tests {
    use super::*;
    use ir::{Arena, Docs, Record, Span, TypeDef};

    #[test]
    fn boxes_only_the_edges_of_cycles_that_were_not_inline_before() {
        // 0 -> 1 -> 2 -> 0, 2 -> 3, 3 -> 3, 4 -> [4], 5 -> 0
        let mut api = Api::default();
        let mut types: Arena<TypeDef> = Arena::new();
        for number in 0..6 {
            types.push(TypeDef {
                name: Name::new(&format!("t{number}")),
                wires: Vec::new(),
                shape: Shape::Record(Record::default()),
                docs: Docs::default(),
                span: Span::default(),
            });
        }
        let ids: Vec<TypeId> = types.ids().collect();
        let mut hold = |outer: usize, ty: Type| {
            let field = field(ty);
            if let Shape::Record(record) = &mut types[ids[outer]].shape {
                record.fields.push(field);
            }
        };
        for (outer, inner) in [(0, 1), (1, 2), (2, 0), (2, 3), (3, 3), (5, 0)] {
            hold(outer, Type::Def(ids[inner]));
        }
        hold(4, Type::List(Box::new(Type::Def(ids[4]))));
        api.types = types;
        let edges = |api: &Api| -> Vec<(usize, usize)> {
            let edges = recursive_edges(api).into_iter();
            edges
                .map(|(outer, inner)| (outer.index(), inner.index()))
                .collect()
        };
        assert_eq!(edges(&api), [(0, 1), (1, 2), (2, 0), (3, 3)]);
        let inline = [("t0", "t1"), ("t1", "t2"), ("t3", "t3")];
        pinned::pin_inline_fields(&mut api, &inline);
        assert_eq!(edges(&api), [(2, 0), (3, 3)]);
    }

    fn field(ty: Type) -> ir::Field {
        ir::Field {
            name: Name::new("x"),
            wire: "x".into(),
            ty,
            presence: ir::Presence::Required,
            flow: ir::Flow::Both,
            sensitivity: ir::Sensitivity::Public,
            stability: ir::Stability::Stable,
            docs: Docs::default(),
            span: Span::default(),
        }
    }
}
