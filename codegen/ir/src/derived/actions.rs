//! Actions: what an action does, and the type whose alternatives are actions.

use crate::{Action, Api, Docs, Field, Operation, Presence, Shape, Type, TypeId};

impl Action {
    /// What it does: the documentation of the alternative, or of the value that selects it if there are several of them.
    pub fn docs<'a>(&self, api: &'a Api) -> &'a Docs {
        let def = &api.types[self.record];
        let is_shared = !self.is_constant(api);
        match self.tag(api).map(|tag| api.resolve(&tag.ty)) {
            Some(Type::Def(id)) if is_shared => match &api.types[*id].shape {
                Shape::Enum(values) => {
                    let mut values = values.values.iter();
                    let value = values.find(|value| value.wire.as_str() == self.value);
                    value.map_or(&def.docs, |value| &value.docs)
                }
                Shape::Record(_) | Shape::Union(_) | Shape::Alias(_) => &def.docs,
            },
            _ => &def.docs,
        }
    }

    /// The type of its alternative in the body of the operation.
    pub fn ty<'a>(&self, api: &'a Api, operation: &Operation) -> &'a Type {
        let id = operation
            .body_type(api)
            .expect("a body with actions is a union");
        let Shape::Union(union) = &api.types[id].shape else {
            panic!("a body with actions is a union");
        };
        let mut arms = union.arms().into_iter();
        let arm = arms.find(|(name, _)| **name == self.arm);
        arm.expect("an action has an arm").1
    }

    /// Whether the type of the alternative says which text selects it.
    pub fn is_constant(&self, api: &Api) -> bool {
        let tag = self.tag(api);
        tag.is_some_and(|tag| matches!(tag.presence, Presence::Constant(_)))
    }

    fn tag<'a>(&self, api: &'a Api) -> Option<&'a Field> {
        let Shape::Record(record) = &api.types[self.record].shape else {
            return None;
        };
        record.fields.iter().find(|field| field.wire == self.tag)
    }
}

impl Operation {
    /// The type of the JSON body, if it has a name.
    pub fn body_type(&self, api: &Api) -> Option<TypeId> {
        let ty = self.body.as_ref()?.content.ty()?;
        api.resolve(ty).def()
    }
}
