//! Arms of a union that have the same JSON kind: texts of different formats, and lists.

use super::discriminate::Candidate;
use crate::lower::lowerer::Lowerer;
use crate::lower::schema::all_of::{Arms, NamedSchema};
use ir::{Docs, Format, JsonKind, Name, Prim, Type};

/// Joins texts of different formats into a plain one, which holds each of them.
pub fn join_texts(candidates: &mut Vec<Candidate>) {
    let is_text = |one: &Candidate| matches!(one.ty.bare(), Type::Prim(Prim::Text(_)));
    if candidates.iter().filter(|one| is_text(one)).count() < 2 {
        return;
    }
    let mut is_first = true;
    candidates.retain_mut(|one| {
        if !is_text(one) {
            return true;
        }
        one.ty = Type::Prim(Prim::Text(Format::Plain));
        std::mem::replace(&mut is_first, false)
    });
}

impl<'m> Lowerer<'m, '_> {
    /// Joins lists with different elements into one list, whose elements are a union. A value with mixed elements is then
    /// allowed as well, and every value of the arms is.
    pub(crate) fn join_lists(
        &mut self,
        candidates: Vec<Candidate<'m>>,
        arms: &Arms<'m>,
        name: &Name,
    ) -> Vec<Candidate<'m>> {
        let is_list = |one: &Candidate| {
            one.kinds == [JsonKind::Array]
                && !one.part.items.is_empty()
                && one.part.unions.is_empty()
        };
        let lists = candidates.iter().filter(|one| is_list(one));
        let elements: Vec<NamedSchema<'m>> = lists
            .clone()
            .flat_map(|one| one.part.items.iter().cloned())
            .collect();
        let Some(first) = candidates
            .iter()
            .position(is_list)
            .filter(|_| lists.count() > 1)
        else {
            return candidates;
        };
        let item = name.then(&Name::new("item"));
        let mut merged = self.merge(&[]);
        merged.span = arms.span;
        merged.unions.push(Arms {
            schemas: elements,
            exclusive: arms.exclusive,
            discriminator: None,
            sibling: None,
            span: arms.span,
        });
        let Some(shape) = self.lower_union(&merged, &item, None) else {
            return candidates;
        };
        let element = self.define(&item, shape, Docs::default(), arms.span);
        let list = Name::new("list");
        let mut joined: Vec<Candidate<'m>> = Vec::new();
        for (index, mut one) in candidates.into_iter().enumerate() {
            if index == first {
                one.ty = Type::List(Box::new(element.clone()));
                joined.push(one);
            } else if !is_list(&one) {
                joined.push(one);
            }
        }
        if joined.iter().all(|one| one.name != list) {
            for one in joined.iter_mut().filter(|one| is_list(one)) {
                one.name = list.clone();
            }
        }
        joined
    }
}
