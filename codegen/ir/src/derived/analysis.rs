//! Analysis: which operations use a type, and whether it is sent or received.

use super::visit;
use crate::{Api, Direction, HttpMethod, Type, TypeId};
use std::collections::{BTreeMap, BTreeSet};

/// What follows from the operations of an API for its types. It is computed, and never stored in the API.
#[derive(Clone, Debug, Default)]
pub struct Analysis {
    reach: BTreeMap<TypeId, Reach>,
    users: BTreeMap<TypeId, BTreeSet<usize>>,
    /// The number of resources. A user with this number is a webhook.
    resources: usize,
    /// The types of each home, in the order of the API.
    by_home: BTreeMap<Option<usize>, Vec<TypeId>>,
}

/// Whether a type is sent or received.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// It is part of a request.
    pub request: bool,
    /// It is part of a request that changes something that exists (PUT or PATCH).
    pub update: bool,
    /// It is part of a response.
    pub response: bool,
}

impl Analysis {
    /// Analyzes an API. The direction that the name lock pins for a type stays, so that what code can do with the type
    /// does not change.
    pub fn of(api: &Api) -> Self {
        let mut analysis = Self {
            resources: api.resources.len(),
            ..Self::default()
        };
        for (number, resource) in api.resources.iter().enumerate() {
            for operation in &resource.operations {
                let sent = Reach {
                    request: true,
                    update: matches!(operation.method, HttpMethod::Put | HttpMethod::Patch),
                    response: false,
                };
                for ty in visit::sent(operation) {
                    analysis.mark(api, ty, number, sent);
                }
                // The type that a wait ends with is also a type of the operation that is waited for.
                let last = operation
                    .wait
                    .last()
                    .and_then(|step| api.operation(&step.operation));
                let awaited = last.into_iter().flat_map(visit::received);
                let received = Reach {
                    response: true,
                    ..Reach::default()
                };
                for ty in visit::received(operation).chain(awaited) {
                    analysis.mark(api, ty, number, received);
                }
            }
        }
        let received = Reach {
            response: true,
            ..Reach::default()
        };
        for webhook in &api.webhooks {
            analysis.mark(api, &webhook.body, api.resources.len(), received);
        }
        for (id, def) in api.types.iter() {
            let direction = api.previous.directions.get(&def.name);
            if let (Some(direction), Some(reach)) = (direction, analysis.reach.get_mut(&id)) {
                reach.update = *direction == Direction::Update;
                reach.request |= *direction != Direction::Never;
            }
        }
        for id in api.types.ids() {
            let home = analysis.home(id);
            analysis.by_home.entry(home).or_default().push(id);
        }
        analysis
    }

    fn mark(&mut self, api: &Api, ty: &Type, resource: usize, by: Reach) {
        let mut open = named_parts(ty);
        while let Some(id) = open.pop() {
            let reach = self.reach.entry(id).or_default();
            let before = *reach;
            reach.request |= by.request;
            reach.update |= by.update;
            reach.response |= by.response;
            let has_grown = *reach != before;
            let is_new_user = self.users.entry(id).or_default().insert(resource);
            if has_grown || is_new_user {
                visit::each_type(&api.types[id], &mut |inner| open.extend(named_parts(inner)));
            }
        }
    }

    /// Whether a type is sent or received.
    pub fn reach(&self, id: TypeId) -> Reach {
        self.reach.get(&id).copied().unwrap_or_default()
    }

    /// Whether some operation sends or receives a type, or a webhook has it.
    pub fn is_used(&self, id: TypeId) -> bool {
        self.users.contains_key(&id)
    }

    /// The position of the only resource that uses a type; none when several do.
    pub fn home(&self, id: TypeId) -> Option<usize> {
        let users = self.users.get(&id)?;
        match users.len() {
            1 => users.first().copied().filter(|user| *user < self.resources),
            _ => None,
        }
    }

    /// The types whose home is a resource, or those without one.
    pub fn types_at(&self, home: Option<usize>) -> &[TypeId] {
        self.by_home.get(&home).map_or(&[], Vec::as_slice)
    }

    /// The positions of the resources that use a type.
    pub fn users(&self, id: TypeId) -> impl Iterator<Item = usize> + '_ {
        let users = self.users.get(&id).into_iter().flatten().copied();
        users.filter(|user| *user < self.resources)
    }
}

/// The named types inside a type.
fn named_parts(ty: &Type) -> Vec<TypeId> {
    let mut found = Vec::new();
    visit::each_part(ty, &mut |part| {
        if let Type::Def(id) = part {
            found.push(*id);
        }
    });
    found
}
