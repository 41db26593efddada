//! Unions know their arms, and which of them are no unions at all.

use super::{
    all_of::{Arms, MergedSchema, NamedSchema},
    arm_names,
    discriminate::{self, Candidate},
    enums,
    lowerer::Lowerer,
    naming,
};
use crate::{
    diagnostic_codes,
    openapi::schema_view::{SchemaOrRef, component_name},
    read::node::{Node, Value},
};
use ir::{
    Arm, Docs, Enum, JsonKind, Literal, Name, Presence, Repr, Shape, Type, TypeId, Union, Untyped,
    Wire,
};
use std::collections::BTreeSet;

impl<'m> Lowerer<'m, '_> {
    /// The shape of a schema with `oneOf` or `anyOf`; none when those only constrain an object.
    pub(super) fn union(
        &mut self,
        merged: &MergedSchema<'m>,
        name: &Name,
        id: Option<TypeId>,
    ) -> Option<Shape> {
        let arms = merged.unions.first()?.clone();
        for more in merged.unions.iter().skip(1) {
            let message = "a second union of the same value has no type that could express it";
            self.report
                .add(&diagnostic_codes::CONSTRAINT_DROPPED, more.span, message);
        }
        let mut parts: Vec<(NamedSchema<'m>, MergedSchema<'m>)> = Vec::new();
        for place in &arms.places {
            let part = self.merge(std::slice::from_ref(place));
            if !parts
                .iter()
                .any(|(known, _)| same_reference(&known.0, &place.0))
            {
                parts.push((place.clone(), part));
            }
        }
        if parts
            .iter()
            .all(|(_, part)| part.is_silent() && !part.required.is_empty())
        {
            let message = "which keys must come together has no type that could express it";
            self.report
                .add(&diagnostic_codes::CONSTRAINT_DROPPED, arms.span, message);
            return None;
        }
        let nullable = parts
            .iter()
            .any(|((place, _), part)| part.nullable || self.is_nullable(*place));
        parts.retain(|(_, part)| !is_null(part));
        let shape = self.reduced(merged, &arms, parts, name, id);
        Some(if nullable {
            self.nullable(shape, name, merged)
        } else {
            shape
        })
    }

    /// The shape of the arms that are left when null is not one of them.
    fn reduced(
        &mut self,
        merged: &MergedSchema<'m>,
        arms: &Arms<'m>,
        parts: Vec<(NamedSchema<'m>, MergedSchema<'m>)>,
        name: &Name,
        id: Option<TypeId>,
    ) -> Shape {
        if let [(place, _)] = parts.as_slice() {
            return Shape::Alias(self.place(std::slice::from_ref(place), name).ty);
        }
        if parts.iter().all(|(_, part)| part.is_silent()) {
            return Shape::Alias(Type::Any(Untyped::Open));
        }
        let open = !arms.exclusive;
        let anything = parts
            .iter()
            .any(|(_, part)| part.is_silent() && part.required.is_empty());
        if anything
            && open
            && parts
                .iter()
                .all(|(_, part)| part.is_silent() || part.is_object())
        {
            return Shape::Record(self.joined(&parts, name));
        }
        if let Some(values) = one_enum(&parts) {
            return Shape::Enum(values);
        }
        let (candidates, anything) = self.candidates(merged, parts, name, id);
        match candidates.as_slice() {
            [] => return Shape::Alias(Type::Any(Untyped::Open)),
            [only] if anything => {
                let kinds = only.kinds.iter().take(1).map(|by| Arm {
                    name: only.name.clone(),
                    ty: only.ty.clone(),
                    by: *by,
                });
                let arms: Vec<_> = kinds.collect();
                return match arms.is_empty() {
                    true => Shape::Alias(Type::Any(Untyped::Open)),
                    false => Shape::Union(Union::Kind(arms)),
                };
            }
            _ => {}
        }
        let named = |one: &Candidate| matches!(one.place, SchemaOrRef::Reference(..));
        if let Some(tag) = arms.discriminator
            && !tag.mapping.is_empty()
            && candidates.iter().all(named)
        {
            return self.tagged(tag, candidates);
        }
        if let Some(union) = arms
            .sibling
            .and_then(|sibling| discriminate::sibling(sibling, &candidates))
        {
            return Shape::Union(union);
        }
        self.untagged(arms, candidates, name, id)
    }

    /// Lowers each arm; arms of the same type are one. Says whether one of them was any value: that one is
    /// left out, as a union keeps what fits no arm.
    fn candidates(
        &mut self,
        outer: &MergedSchema<'m>,
        parts: Vec<(NamedSchema<'m>, MergedSchema<'m>)>,
        name: &Name,
        id: Option<TypeId>,
    ) -> (Vec<Candidate<'m>>, bool) {
        let names = arm_names::names(&parts);
        let mut candidates: Vec<Candidate<'m>> = Vec::new();
        let mut anything = false;
        for ((place, mut part), arm) in parts.into_iter().zip(names) {
            let own = name.then(&arm);
            let ty = if outer.properties.is_empty() {
                self.place(std::slice::from_ref(&place), &own).ty
            } else {
                for (wire, places) in &outer.properties {
                    part.properties
                        .entry(wire)
                        .or_insert_with(|| places.clone());
                }
                part.required.extend(&outer.required);
                let record = self.record(&part, &own);
                self.define(&own, Shape::Record(record), part.docs(), part.span)
            };
            // That one arm admits null was said of the whole union.
            let ty = match ty {
                Type::Nullable(inner) => *inner,
                other => other,
            };
            let any = matches!(ty.bare(), Type::Any(_));
            anything |= any;
            // A union that is an arm of itself adds nothing either.
            if any || id.is_some() && ty.def() == id {
                continue;
            }
            let known = candidates
                .iter_mut()
                .find(|known| known.ty.unlimited() == ty.unlimited());
            match known {
                // The bounds of one arm are not those of the other.
                Some(known) if known.ty != ty => known.ty = ty.unlimited().clone(),
                Some(_) => {}
                None => candidates.push(Candidate {
                    place: place.0,
                    part,
                    name: arm,
                    kinds: self.kinds(&ty),
                    ty,
                }),
            }
        }
        (candidates, anything)
    }

    /// A union that the description tells apart by a field.
    fn tagged(&mut self, tag: &openapiv3::Discriminator, candidates: Vec<Candidate<'m>>) -> Shape {
        let field = Wire(tag.property_name.clone());
        let mut arms: Vec<Arm<Vec<String>>> = Vec::new();
        for candidate in candidates {
            let SchemaOrRef::Reference(own, _) = candidate.place else {
                continue;
            };
            let by: Vec<String> = tag
                .mapping
                .iter()
                .filter(|(_, to)| component_name(to) == own)
                .map(|(value, _)| value.clone())
                .collect();
            let by = if by.is_empty() {
                vec![own.to_owned()]
            } else {
                by
            };
            arms.push(Arm {
                name: candidate.name,
                ty: candidate.ty,
                by,
            });
        }
        for arm in &arms {
            if let [only] = arm.by.as_slice() {
                self.fix(&arm.ty, &field, only);
            }
        }
        arm_names::name_by_tag(&mut arms);
        Shape::Union(Union::Tag { field, arms })
    }

    /// A record selected by just one text always holds that text.
    pub(super) fn fix(&mut self, ty: &Type, field: &Wire, text: &str) {
        let Some(id) = ty.def() else {
            return;
        };
        if let Shape::Record(record) = &mut self.types[id].shape {
            for tag in record
                .fields
                .iter_mut()
                .filter(|one| one.wire == *field && !one.ty.is_nullable())
            {
                tag.presence = Presence::Constant(Literal::Text(text.to_owned()));
            }
        }
    }

    /// A union that the description does not tell apart: the first way that is certain counts.
    fn untagged(
        &mut self,
        arms: &Arms<'m>,
        mut candidates: Vec<Candidate<'m>>,
        name: &Name,
        id: Option<TypeId>,
    ) -> Shape {
        if let [only] = candidates.as_slice() {
            return Shape::Alias(only.ty.clone());
        }
        if let Some(shape) = self.alike(&candidates, arms, id) {
            return shape;
        }
        if let Some(union) = discriminate::by_kind(&candidates) {
            return Shape::Union(union);
        }
        let flat = self.flattened(&candidates);
        if let Some(union) = discriminate::by_kind(&flat) {
            return Shape::Union(union);
        }
        let objects = |candidate: &Candidate| candidate.kinds == [JsonKind::Object];
        if !candidates.iter().all(objects) {
            let (inner, mut outer): (Vec<_>, Vec<_>) = candidates.into_iter().partition(objects);
            if inner.len() < 2 {
                outer.extend(inner);
                let message = "two arms hold the same kind of JSON; the first that fits is taken";
                let help = "leave one of them out in the overlay";
                self.report.add_with_help(
                    &diagnostic_codes::UNION_BY_OVERLAP,
                    arms.span,
                    message,
                    help,
                );
                return Shape::Union(discriminate::by_first_kind(outer));
            }
            let object = Name::new("object");
            let own = name.then(&object);
            let (place, part) = (inner[0].place, self.merge(&[]));
            let shape = self.untagged(arms, inner, &own, None);
            let ty = self.define(&own, shape, Docs::default(), arms.span);
            outer.push(Candidate {
                place,
                part,
                name: object,
                ty,
                kinds: vec![JsonKind::Object],
            });
            return self.untagged(arms, outer, name, id);
        }
        if let Some(union) = self.by_literal(&candidates) {
            return Shape::Union(union);
        }
        let in_place = candidates
            .iter()
            .all(|candidate| matches!(candidate.place, SchemaOrRef::Inline(..)));
        if in_place && !arms.exclusive {
            let parts: Vec<_> = candidates
                .drain(..)
                .map(|one| ((one.place, name.clone()), one.part))
                .collect();
            return Shape::Record(self.joined(&parts, name));
        }
        if let Some(union) = discriminate::by_key(&candidates) {
            return Shape::Union(union);
        }
        if !discriminate::each_has_its_own_key(&candidates) {
            let message = format!(
                "the arms of `{name:?}` can only be told apart by the keys they share with a value"
            );
            let help = "name the deciding field in the overlay with `x-sibling`, or give the union a discriminator";
            self.report.add_with_help(
                &diagnostic_codes::UNION_BY_OVERLAP,
                arms.span,
                message,
                help,
            );
        }
        Shape::Union(discriminate::by_overlap(candidates))
    }

    /// The arms with those of each union among them that is told apart by kind.
    fn flattened(&mut self, candidates: &[Candidate<'m>]) -> Vec<Candidate<'m>> {
        let mut flat: Vec<(SchemaOrRef<'m>, Name, Type, Vec<JsonKind>)> = Vec::new();
        for one in candidates {
            let inner = self.definition(&one.ty).map(|def| &def.shape);
            match inner {
                Some(Shape::Union(Union::Kind(arms))) if one.kinds.len() > 1 => {
                    for arm in arms {
                        flat.push((one.place, arm.name.clone(), arm.ty.clone(), vec![arm.by]));
                    }
                }
                _ => flat.push((
                    one.place,
                    one.name.clone(),
                    one.ty.clone(),
                    one.kinds.clone(),
                )),
            }
        }
        let texts: Vec<String> = flat
            .iter()
            .map(|(_, name, ..)| name.words().join("_"))
            .collect();
        let names = naming::distinct(&texts.iter().map(String::as_str).collect::<Vec<_>>());
        let flat = flat.into_iter().zip(names);
        flat.map(|((place, _, ty, kinds), name)| Candidate {
            place,
            part: self.merge(&[]),
            name,
            ty,
            kinds,
        })
        .collect()
    }

    fn nullable(&mut self, shape: Shape, name: &Name, merged: &MergedSchema<'m>) -> Shape {
        let ty = self.define(name, shape, merged.docs(), merged.span);
        Shape::Alias(ty.nullable())
    }

    /// The kinds of JSON that a type holds; none when it holds any.
    pub(super) fn kinds(&self, ty: &Type) -> Vec<JsonKind> {
        match ty.bare() {
            Type::Prim(ir::Prim::Bool) => vec![JsonKind::Bool],
            Type::Prim(ir::Prim::Int(_)) => vec![JsonKind::Integer],
            Type::Prim(ir::Prim::Float) => vec![JsonKind::Number],
            Type::Prim(ir::Prim::Text(_)) => vec![JsonKind::String],
            Type::List(_) => vec![JsonKind::Array],
            Type::Map(_) => vec![JsonKind::Object],
            Type::Def(id) => match &self.types[*id].shape {
                Shape::Record(_) => vec![JsonKind::Object],
                Shape::Enum(Enum {
                    repr: Repr::Text, ..
                }) => vec![JsonKind::String],
                Shape::Enum(Enum {
                    repr: Repr::Integer,
                    ..
                }) => vec![JsonKind::Integer],
                Shape::Union(union) => {
                    let mut kinds: Vec<_> = union
                        .arms()
                        .into_iter()
                        .flat_map(|(_, ty)| self.kinds(ty))
                        .collect();
                    kinds.sort_unstable();
                    kinds.dedup();
                    kinds
                }
                Shape::Alias(inner) if inner.def() == Some(*id) => Vec::new(),
                Shape::Alias(inner) => self.kinds(inner),
            },
            Type::Nullable(_) | Type::Limited(..) | Type::Any(_) => Vec::new(),
        }
    }

    /// A union whose arms each require one text of the same field.
    fn by_literal(&mut self, candidates: &[Candidate<'m>]) -> Option<Union> {
        let literals = |ty: &Type| -> Vec<(Wire, String)> {
            let fields = match self.definition(ty).map(|def| &def.shape) {
                Some(Shape::Record(record)) => record.fields.as_slice(),
                _ => &[],
            };
            let only = |field: &ir::Field| match self.definition(&field.ty).map(|def| &def.shape) {
                Some(Shape::Enum(values)) => match values.values.as_slice() {
                    [value] => Some((field.wire.clone(), value.wire.0.clone())),
                    _ => None,
                },
                _ => None,
            };
            fields.iter().filter_map(only).collect()
        };
        let found: Vec<Vec<(Wire, String)>> = candidates
            .iter()
            .map(|candidate| literals(&candidate.ty))
            .collect();
        let field = found.first()?.iter().map(|(wire, _)| wire).find(|wire| {
            let mut texts: Vec<&str> = Vec::new();
            found.iter().all(
                |literals| match literals.iter().find(|(other, _)| other == *wire) {
                    Some((_, text)) if !texts.contains(&text.as_str()) => {
                        texts.push(text);
                        true
                    }
                    _ => false,
                },
            )
        })?;
        let field = field.clone();
        let texts = found.iter().map(|literals| {
            let text = literals
                .iter()
                .find(|(wire, _)| *wire == field)
                .map(|(_, text)| text.clone());
            text.unwrap_or_default()
        });
        let mut arms: Vec<_> = candidates
            .iter()
            .zip(texts.collect::<Vec<_>>())
            .map(|(candidate, text)| Arm {
                name: candidate.name.clone(),
                ty: candidate.ty.clone(),
                by: vec![text],
            })
            .collect();
        for arm in &arms {
            self.fix(&arm.ty, &field, &arm.by[0]);
        }
        arm_names::name_by_tag(&mut arms);
        Some(Union::Tag { field, arms })
    }
}

fn same_reference(left: &SchemaOrRef, right: &SchemaOrRef) -> bool {
    matches!((left, right), (SchemaOrRef::Reference(left, _), SchemaOrRef::Reference(right, _)) if left == right)
}

/// An arm that says "or null": nullable, and without any form of its own.
fn is_null(part: &MergedSchema) -> bool {
    part.nullable
        && part.properties.is_empty()
        && part.unions.is_empty()
        && part.values.is_empty()
        && part.items.is_empty()
        && matches!(part.ty, None | Some("object"))
}

/// Lists of text values are one list; plain text beside them adds nothing, as readers keep unknown values.
fn one_enum(parts: &[(NamedSchema<'_>, MergedSchema<'_>)]) -> Option<Enum> {
    let text = |part: &MergedSchema| {
        part.ty == Some("string") && part.unions.is_empty() && part.format.is_none()
    };
    if !parts.iter().all(|(_, part)| text(part))
        || parts.iter().all(|(_, part)| part.values.is_empty())
    {
        return None;
    }
    let texts = |old: bool| -> Option<BTreeSet<&str>> {
        let parts = parts.iter().filter(|(_, part)| part.deprecated == old);
        let values = parts.flat_map(|(_, part)| part.values);
        let values = values.filter(|value| value.value != Value::Null);
        values.map(Node::as_str).collect()
    };
    let (current, old) = (texts(false)?, texts(true)?);
    let mut values = enums::values(current.union(&old).copied().collect());
    for value in &mut values {
        if !current.contains(value.wire.as_str()) {
            value.stability = ir::Stability::Deprecated;
        }
    }
    Some(Enum {
        repr: Repr::Text,
        values,
    })
}
