//! Facts know what follows from an API: who uses a type, and which way it travels.

use crate::{Api, Id, Type, TypeDef, TypeId, Verb, walk};
use std::collections::{BTreeMap, BTreeSet};

/// What follows from an API. Never stored beside what it follows from.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    reach: BTreeMap<TypeId, Reach>,
    users: BTreeMap<TypeId, BTreeSet<usize>>,
    knots: BTreeSet<(TypeId, TypeId)>,
}

/// Which way a type travels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// In the body of some request.
    pub request: bool,
    /// In the body of a request that changes what is there (PUT or PATCH).
    pub update: bool,
    /// In some reply.
    pub reply: bool,
}

impl Facts {
    /// Draws the facts from an API.
    pub fn of(api: &Api) -> Self {
        let mut facts = Self::default();
        for (number, resource) in api.resources.iter().enumerate() {
            for operation in &resource.operations {
                let update = matches!(operation.verb, Verb::Put | Verb::Patch);
                for ty in walk::sent(operation) {
                    facts.mark(
                        api,
                        ty,
                        number,
                        Reach {
                            request: true,
                            update,
                            reply: false,
                        },
                    );
                }
                for ty in walk::received(operation) {
                    facts.mark(
                        api,
                        ty,
                        number,
                        Reach {
                            request: false,
                            update: false,
                            reply: true,
                        },
                    );
                }
            }
        }
        facts.knots = knots(api);
        facts
    }

    fn mark(&mut self, api: &Api, ty: &Type, resource: usize, how: Reach) {
        let mut open = direct(ty);
        while let Some(id) = open.pop() {
            let reach = self.reach.entry(id).or_default();
            let before = *reach;
            reach.request |= how.request;
            reach.update |= how.update;
            reach.reply |= how.reply;
            let grew = *reach != before;
            let joined = self.users.entry(id).or_default().insert(resource);
            if grew || joined {
                walk::each_type(&api.types[id], &mut |inner| open.extend(direct(inner)));
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

    /// Whether a value of `inner` directly inside `outer` would make `outer` contain itself.
    pub fn is_knot(&self, outer: TypeId, inner: TypeId) -> bool {
        self.knots.contains(&(outer, inner))
    }
}

/// The named types inside a type.
fn direct(ty: &Type) -> Vec<TypeId> {
    let mut found = Vec::new();
    walk::each_part(ty, &mut |part| {
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

/// Every pair of holder and held that lies on a cycle of holding.
fn knots(api: &Api) -> BTreeSet<(TypeId, TypeId)> {
    let mut holds: BTreeMap<TypeId, BTreeSet<TypeId>> = BTreeMap::new();
    for (id, def) in api.types.iter() {
        walk::each_type(def, &mut |ty| {
            if let Some(inner) = held(ty) {
                holds.entry(id).or_default().insert(inner);
            }
        });
    }
    let mut knots = BTreeSet::new();
    for (&outer, inners) in &holds {
        for &inner in inners {
            if reaches(&holds, inner, outer) {
                knots.insert((outer, inner));
            }
        }
    }
    knots
}

fn reaches(holds: &BTreeMap<TypeId, BTreeSet<TypeId>>, from: Id<TypeDef>, to: Id<TypeDef>) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![from];
    while let Some(id) = open.pop() {
        if id == to {
            return true;
        }
        if seen.insert(id) {
            open.extend(holds.get(&id).into_iter().flatten());
        }
    }
    false
}
