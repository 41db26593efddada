//! Facts know what follows from an API: who uses a type, and which way it travels.

use crate::{
    Api, Direction, HttpMethod, Name, Shape, Type, TypeId, name_lock::Storage, size_estimate, visit,
};
use std::collections::{BTreeMap, BTreeSet};

/// What follows from an API. Never stored beside what it follows from.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    reach: BTreeMap<TypeId, Reach>,
    users: BTreeMap<TypeId, BTreeSet<usize>>,
    knots: BTreeSet<(TypeId, TypeId)>,
    /// Types that callers could make without any value when they were first seen.
    bare: BTreeSet<TypeId>,
    /// The arms that are held elsewhere, by union.
    far: BTreeMap<TypeId, BTreeSet<Name>>,
}

/// Which way a type travels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// In the body of some request.
    pub request: bool,
    /// In the body of a request that changes what is there (PUT or PATCH).
    pub update: bool,
    /// In some response.
    pub response: bool,
}

impl Facts {
    /// Draws the facts from an API.
    pub fn of(api: &Api) -> Self {
        let mut facts = Self::default();
        for (number, resource) in api.resources.iter().enumerate() {
            for operation in &resource.operations {
                let update = matches!(operation.method, HttpMethod::Put | HttpMethod::Patch);
                for ty in visit::sent(operation) {
                    facts.mark(
                        api,
                        ty,
                        number,
                        Reach {
                            request: true,
                            update,
                            response: false,
                        },
                    );
                }
                // What a wait ends with is a type of those who wait for it.
                let last = operation
                    .wait
                    .last()
                    .and_then(|step| api.operation(&step.operation));
                let awaited = last.into_iter().flat_map(visit::received);
                for ty in visit::received(operation).chain(awaited) {
                    facts.mark(
                        api,
                        ty,
                        number,
                        Reach {
                            request: false,
                            update: false,
                            response: true,
                        },
                    );
                }
            }
        }
        facts.knots = knots(api);
        facts.remember(api);
        facts.far = far(api, &facts.knots);
        facts
    }

    /// What fields hold and how a record is made was settled when its type was first seen, and stays.
    fn remember(&mut self, api: &Api) {
        for (id, def) in api.types.iter() {
            let sent = api.previous.sent.get(&def.name);
            if let (Some(sent), Some(reach)) = (sent, self.reach.get_mut(&id)) {
                reach.update = *sent == Direction::Update;
                reach.request |= *sent != Direction::Never;
            }
            let never = match sent {
                Some(sent) => *sent == Direction::Never,
                None => !self.reach(id).request,
            };
            if never {
                self.bare.insert(id);
            }
        }
    }

    /// Whether callers can make a type without any value, as they only receive it or once did.
    pub fn is_bare(&self, id: TypeId) -> bool {
        self.bare.contains(&id)
    }

    /// Where an arm of a union holds its value.
    pub fn room(&self, union: TypeId, arm: &Name) -> Storage {
        match self.far.get(&union) {
            Some(arms) if arms.contains(arm) => Storage::Far,
            _ => Storage::Near,
        }
    }

    fn mark(&mut self, api: &Api, ty: &Type, resource: usize, how: Reach) {
        let mut open = direct(ty);
        while let Some(id) = open.pop() {
            let reach = self.reach.entry(id).or_default();
            let before = *reach;
            reach.request |= how.request;
            reach.update |= how.update;
            reach.response |= how.response;
            let grew = *reach != before;
            let joined = self.users.entry(id).or_default().insert(resource);
            if grew || joined {
                visit::each_type(&api.types[id], &mut |inner| open.extend(direct(inner)));
            }
        }
    }

    /// Which way a type travels.
    pub fn reach(&self, id: TypeId) -> Reach {
        self.reach.get(&id).copied().unwrap_or_default()
    }

    /// Whether some operation sends or receives a type.
    pub fn is_used(&self, id: TypeId) -> bool {
        self.users.contains_key(&id)
    }

    /// The resource that alone uses a type, by its position; none when several do.
    pub fn home(&self, id: TypeId) -> Option<usize> {
        let users = self.users.get(&id)?;
        if users.len() == 1 {
            users.first().copied()
        } else {
            None
        }
    }

    /// The resources that use a type, by position.
    pub fn users(&self, id: TypeId) -> impl Iterator<Item = usize> + '_ {
        self.users.get(&id).into_iter().flatten().copied()
    }

    /// Where a record holds a field of this type.
    pub fn field_room(&self, record: TypeId, ty: &Type) -> Storage {
        match ty.def() {
            Some(inner) if self.is_knot(record, inner) => Storage::Far,
            _ => Storage::Near,
        }
    }

    /// Whether a value of `inner` must not be directly inside `outer`, as `outer` would contain itself.
    pub fn is_knot(&self, outer: TypeId, inner: TypeId) -> bool {
        self.knots.contains(&(outer, inner))
    }
}

/// The arms that are large, or would make a union contain itself; those of the past are where they were.
fn far(api: &Api, knots: &BTreeSet<(TypeId, TypeId)>) -> BTreeMap<TypeId, BTreeSet<Name>> {
    let mut far: BTreeMap<TypeId, BTreeSet<Name>> = BTreeMap::new();
    for (id, def) in api.types.iter() {
        let Shape::Union(union) = &def.shape else {
            continue;
        };
        for (name, ty) in union.arms() {
            let knot = held(ty).is_some_and(|inner| knots.contains(&(id, inner)));
            let before = api
                .previous
                .arms
                .get(&def.name)
                .and_then(|arms| arms.get(name));
            let room = match before {
                Some(arm) => arm.room,
                None if size_estimate::of(api, knots, ty) > size_estimate::LARGE => Storage::Far,
                None => Storage::Near,
            };
            if knot || room == Storage::Far {
                far.entry(id).or_default().insert(name.clone());
            }
        }
    }
    far
}

/// The named types inside a type.
fn direct(ty: &Type) -> Vec<TypeId> {
    let mut found = Vec::new();
    visit::each_part(ty, &mut |part| {
        if let Type::Def(id) = part {
            found.push(*id);
        }
    });
    found
}

/// The named types that a type holds by value: not through a list or a map.
fn held(ty: &Type) -> Option<TypeId> {
    ty.def()
}

/// Every pair of holder and held that must not be in one place, so that nothing contains itself: of each
/// cycle those that were not in one place before, and all where that is not enough.
fn knots(api: &Api) -> BTreeSet<(TypeId, TypeId)> {
    let name = |id: TypeId| api.types[id].name.clone();
    let is_old = |&(outer, inner): &(TypeId, TypeId)| {
        api.previous.near.contains(&(name(outer), name(inner)))
    };
    let mut far: BTreeSet<(TypeId, TypeId)> = tied(api, &BTreeSet::new());
    far.retain(|pair| !is_old(pair));
    let rest = tied(api, &far);
    far.extend(rest);
    far
}

/// Every pair of holder and held that lies on a cycle of holding without these.
fn tied(api: &Api, but: &BTreeSet<(TypeId, TypeId)>) -> BTreeSet<(TypeId, TypeId)> {
    let mut holds: Vec<BTreeSet<TypeId>> = vec![BTreeSet::new(); api.types.len()];
    let mut holders: Vec<BTreeSet<TypeId>> = vec![BTreeSet::new(); api.types.len()];
    for (id, def) in api.types.iter() {
        visit::each_type(def, &mut |ty| {
            if let Some(inner) = held(ty).filter(|inner| !but.contains(&(id, *inner))) {
                holds[id.index()].insert(inner);
                holders[inner.index()].insert(id);
            }
        });
    }
    let groups = groups(api, &holds, &holders);
    let mut tied = BTreeSet::new();
    for outer in api.types.ids() {
        let inners = holds[outer.index()].iter().copied();
        let inners = inners.filter(|inner| groups[inner.index()] == groups[outer.index()]);
        tied.extend(inners.map(|inner| (outer, inner)));
    }
    tied
}

/// Numbers of which two types share one when each holds the other, however many lie between.
fn groups(api: &Api, holds: &[BTreeSet<TypeId>], holders: &[BTreeSet<TypeId>]) -> Vec<usize> {
    // Types in the order in which all that they hold was seen; then backwards from the last.
    let mut seen = vec![false; holds.len()];
    let mut order: Vec<TypeId> = Vec::with_capacity(holds.len());
    for root in api.types.ids() {
        let mut open = vec![(root, false)];
        while let Some((id, left)) = open.pop() {
            if left {
                order.push(id);
            } else if !std::mem::replace(&mut seen[id.index()], true) {
                open.push((id, true));
                open.extend(holds[id.index()].iter().map(|inner| (*inner, false)));
            }
        }
    }
    let mut groups = vec![usize::MAX; holds.len()];
    for (group, root) in order.into_iter().rev().enumerate() {
        let mut open = vec![root];
        while let Some(id) = open.pop() {
            if groups[id.index()] == usize::MAX {
                groups[id.index()] = group;
                open.extend(&holders[id.index()]);
            }
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Arena, Docs, Shape, Span, TypeDef};

    #[test]
    fn a_type_is_tied_to_what_leads_back_to_it() {
        // 0 -> 1 -> 2 -> 0, 2 -> 3, 3 -> 3, 4 -> [4], 5 -> 0
        let mut api = Api::default();
        let mut types: Arena<TypeDef> = Arena::new();
        for number in 0..6 {
            let name = crate::Name::new(&format!("t{number}"));
            let shape = Shape::Record(crate::Record::default());
            let (wires, docs, span) = (Vec::new(), Docs::default(), Span::default());
            types.push(TypeDef {
                name,
                wires,
                shape,
                docs,
                span,
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
        let tied: Vec<(usize, usize)> = knots(&api)
            .into_iter()
            .map(|(outer, inner)| (outer.index(), inner.index()))
            .collect();
        assert_eq!(tied, [(0, 1), (1, 2), (2, 0), (3, 3)]);
        // What held another before goes on to hold it there.
        let name = |id: TypeId| api.types[id].name.clone();
        let old =
            [(0, 1), (1, 2), (3, 3)].map(|(outer, inner)| (name(ids[outer]), name(ids[inner])));
        api.previous.near = old.into_iter().collect();
        let tied: Vec<(usize, usize)> = knots(&api)
            .into_iter()
            .map(|(outer, inner)| (outer.index(), inner.index()))
            .collect();
        assert_eq!(tied, [(2, 0), (3, 3)]);
    }

    fn field(ty: Type) -> crate::Field {
        crate::Field {
            name: crate::Name::new("x"),
            wire: "x".into(),
            ty,
            presence: crate::Presence::Required,
            flow: crate::Flow::Both,
            sensitivity: crate::Sensitivity::Public,
            stability: crate::Stability::Stable,
            docs: Docs::default(),
            span: Span::default(),
        }
    }
}
