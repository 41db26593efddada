//! Unions: `oneOf` and `anyOf`, and those that turn out to be records, enums or aliases.

pub mod arm_names;
pub mod discriminate;
pub mod discriminate_by_tag;
pub mod merge_arms;
pub mod same_kind_arms;
pub mod tag_value;

use self::{discriminate::Candidate, same_kind_arms::join_texts};
use super::{lowerer::Lowerer, naming};
use crate::lower::schema::all_of::{Arms, MergedSchema, NamedSchema};
use crate::{
    diagnostic_codes,
    openapi::schema_view::{SchemaOrRef, component_name},
};
use ir::{
    Arm, Docs, JsonKind, Name, Presence, Shape, TagValue, Type, TypeId, Union, Untyped, Wire,
};

impl<'m> Lowerer<'m, '_> {
    /// The shape of a schema with `oneOf` or `anyOf`. `None` if these only constrain an object.
    pub(crate) fn lower_union(
        &mut self,
        merged: &MergedSchema<'m>,
        name: &Name,
        id: Option<TypeId>,
    ) -> Option<Shape> {
        let arms = merged.unions.first()?.clone();
        for more in merged.unions.iter().skip(1) {
            let message =
                "a second union of the same value cannot be expressed as a type and is ignored";
            self.report
                .add(&diagnostic_codes::CONSTRAINT_DROPPED, more.span, message);
        }
        let mut parts: Vec<(NamedSchema<'m>, MergedSchema<'m>)> = Vec::new();
        for schema in &arms.schemas {
            let part = self.merge(std::slice::from_ref(schema));
            if !parts
                .iter()
                .any(|(known, _)| refer_to_same(&known.0, &schema.0))
            {
                parts.push((schema.clone(), part));
            }
        }
        if parts
            .iter()
            .all(|(_, part)| part.is_unconstrained() && !part.required.is_empty())
        {
            let message =
                "the choice between sets of required keys is kept only in types that are only sent";
            self.report
                .add(&diagnostic_codes::CONSTRAINT_DROPPED, arms.span, message);
            return None;
        }
        let nullable = parts
            .iter()
            .any(|((schema, _), part)| part.nullable || self.is_nullable(*schema));
        parts.retain(|(_, part)| !is_null_arm(part));
        let shape = self.union_of_parts(merged, &arms, parts, name, id);
        Some(if nullable {
            self.lower_nullable(shape, name, merged)
        } else {
            shape
        })
    }

    /// The shape of the arms other than null.
    fn union_of_parts(
        &mut self,
        merged: &MergedSchema<'m>,
        arms: &Arms<'m>,
        parts: Vec<(NamedSchema<'m>, MergedSchema<'m>)>,
        name: &Name,
        id: Option<TypeId>,
    ) -> Shape {
        // A base with one subtype is not that subtype: others may be added.
        let is_base = arms.discriminator.is_some() && !merged.properties.is_empty();
        if let [(schema, _)] = parts.as_slice()
            && !is_base
        {
            return Shape::Alias(self.lower_schema(std::slice::from_ref(schema), name).ty);
        }
        if parts.iter().all(|(_, part)| part.is_unconstrained()) {
            return Shape::Alias(Type::Any(Untyped::Open));
        }
        let may_overlap = !arms.exclusive;
        let allows_any_value = parts
            .iter()
            .any(|(_, part)| part.is_unconstrained() && part.required.is_empty());
        if allows_any_value
            && may_overlap
            && parts
                .iter()
                .all(|(_, part)| part.is_unconstrained() || part.is_object())
        {
            return Shape::Record(self.join_records(&parts, name));
        }
        if let Some(values) = merge_arms::merge_enums(&parts) {
            return Shape::Enum(values);
        }
        let (mut candidates, allows_any_value) = self.lower_candidates(merged, parts, name, id);
        join_texts(&mut candidates);
        let candidates = self.join_lists(candidates, arms, name);
        match candidates.as_slice() {
            [] => return Shape::Alias(Type::Any(Untyped::Open)),
            [only] if allows_any_value => {
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
        let is_reference = |one: &Candidate| matches!(one.schema, SchemaOrRef::Reference(..));
        if let Some(tag) = arms.discriminator
            && !tag.mapping.is_empty()
            && candidates.iter().all(is_reference)
        {
            let values = self.tag_values(tag, &candidates);
            // Arms that allow the same values are not told apart by them.
            if values.len() < 2 || values.windows(2).any(|pair| pair[0] != pair[1]) {
                return self.lower_tagged(tag, candidates, values);
            }
        }
        if let Some(union) = arms
            .sibling
            .and_then(|sibling| discriminate::sibling(sibling, &candidates))
        {
            return Shape::Union(union);
        }
        self.lower_untagged(arms, candidates, name, id)
    }

    /// Lowers each arm, and merges arms of the same type. Also returns whether an arm allows any value. Such
    /// an arm is left out, because unions keep values that fit no arm.
    fn lower_candidates(
        &mut self,
        outer: &MergedSchema<'m>,
        parts: Vec<(NamedSchema<'m>, MergedSchema<'m>)>,
        name: &Name,
        id: Option<TypeId>,
    ) -> (Vec<Candidate<'m>>, bool) {
        let names = arm_names::arm_names(&parts);
        let mut candidates: Vec<Candidate<'m>> = Vec::new();
        let mut allows_any_value = false;
        for ((schema, mut part), arm) in parts.into_iter().zip(names) {
            let own_name = name.then(&arm);
            let adds_nothing = || {
                matches!(schema.0, SchemaOrRef::Reference(..))
                    && outer
                        .properties
                        .keys()
                        .all(|wire| part.properties.contains_key(wire))
                    && outer
                        .required
                        .keys()
                        .all(|wire| part.required.contains_key(wire))
            };
            let ty = if outer.properties.is_empty() || adds_nothing() {
                self.lower_schema(std::slice::from_ref(&schema), &own_name)
                    .ty
            } else {
                for (wire, schemas) in &outer.properties {
                    part.properties
                        .entry(wire)
                        .or_insert_with(|| schemas.clone());
                }
                part.required.extend(&outer.required);
                let record = self.lower_record(&part, &own_name);
                self.define(&own_name, Shape::Record(record), part.docs(), part.span)
            };
            // The union as a whole is nullable if one of its arms is.
            let ty = match ty {
                Type::Nullable(inner) => *inner,
                other => other,
            };
            let any = matches!(ty.bare(), Type::Any(_));
            allows_any_value |= any;
            // A union that is an arm of itself adds nothing.
            if any || id.is_some() && ty.def() == id {
                continue;
            }
            let same_type = candidates
                .iter_mut()
                .find(|known| known.ty.unlimited() == ty.unlimited());
            match same_type {
                // Arms of the same type with different constraints become one arm without constraints.
                Some(known) if known.ty != ty => known.ty = ty.unlimited().clone(),
                Some(_) => {}
                None => {
                    let mut kinds = self.kinds(&ty);
                    // A type that is being lowered has no shape yet.
                    if kinds.is_empty() {
                        kinds = self.kinds_of_schema(&part);
                    }
                    candidates.push(Candidate {
                        schema: schema.0,
                        part,
                        name: arm,
                        kinds,
                        ty,
                    });
                }
            }
        }
        (candidates, allows_any_value)
    }

    /// The values of a discriminator that select each arm.
    fn tag_values(
        &mut self,
        tag: &openapiv3::Discriminator,
        candidates: &[Candidate<'m>],
    ) -> Vec<Vec<TagValue>> {
        let field = Wire(tag.property_name.clone());
        let mut values = Vec::new();
        for candidate in candidates {
            let SchemaOrRef::Reference(own_name, _) = candidate.schema else {
                continue;
            };
            let mapped = tag.mapping.iter();
            let mapped = mapped.filter(|(_, to)| component_name(to) == own_name);
            let by: Vec<TagValue> = mapped
                .map(|(text, _)| self.tag_value(candidate, &field, text))
                .collect();
            let allowed = self.tags_of_field(candidate, &field);
            // An arm only has values whose tag it allows, whatever the mapping says.
            values.push(match allowed {
                Some(allowed) if !by.iter().any(|value| allowed.contains(value)) => allowed,
                _ if by.is_empty() => vec![TagValue::from(own_name)],
                _ => by,
            });
        }
        values
    }

    /// A union with a discriminator.
    fn lower_tagged(
        &mut self,
        tag: &openapiv3::Discriminator,
        candidates: Vec<Candidate<'m>>,
        values: Vec<Vec<TagValue>>,
    ) -> Shape {
        let field = Wire(tag.property_name.clone());
        let arms = candidates.into_iter().zip(values);
        let arms = arms.map(|(candidate, by)| Arm {
            name: candidate.name,
            ty: candidate.ty,
            by,
        });
        let mut arms: Vec<Arm<Vec<TagValue>>> = arms.collect();
        for arm in &arms {
            if let [only] = arm.by.as_slice() {
                self.set_constant_tag(&arm.ty, &field, only);
            }
        }
        arm_names::name_by_tag(&mut arms);
        Shape::Union(Union::Tag { field, arms })
    }

    /// Makes the tag of a record constant, if exactly one value selects the record.
    pub(crate) fn set_constant_tag(&mut self, ty: &Type, field: &Wire, value: &TagValue) {
        let Some(id) = ty.def() else {
            return;
        };
        if let Shape::Record(record) = &mut self.types[id].shape {
            for tag in record
                .fields
                .iter_mut()
                .filter(|one| one.wire == *field && !one.ty.is_nullable())
            {
                tag.presence = Presence::Constant(value.literal());
            }
        }
    }

    /// A union without a discriminator. The first method that tells all arms apart with certainty is used.
    fn lower_untagged(
        &mut self,
        arms: &Arms<'m>,
        mut candidates: Vec<Candidate<'m>>,
        name: &Name,
        id: Option<TypeId>,
    ) -> Shape {
        if let [only] = candidates.as_slice() {
            return Shape::Alias(only.ty.clone());
        }
        if let Some(shape) = self.merge_identical(&candidates, arms, id) {
            return shape;
        }
        if let Some(union) = discriminate::by_kind(&candidates) {
            return Shape::Union(union);
        }
        let flattened = self.flatten_nested_unions(&candidates);
        if let Some(union) = discriminate::by_kind(&flattened) {
            return Shape::Union(union);
        }
        let is_object = |candidate: &Candidate| candidate.kinds == [JsonKind::Object];
        if !candidates.iter().all(is_object) {
            let (inner, mut outer): (Vec<_>, Vec<_>) = candidates.into_iter().partition(is_object);
            if inner.len() < 2 {
                outer.extend(inner);
                let message = "two variants have the same JSON kind; the first one is used";
                let help = "remove one of the arms in the overlay";
                self.report.add_with_help(
                    &diagnostic_codes::AMBIGUOUS_UNION,
                    arms.span,
                    message,
                    help,
                );
                return Shape::Union(discriminate::by_first_kind(outer));
            }
            let object = Name::new("object");
            let own_name = name.then(&object);
            let (schema, part) = (inner[0].schema, self.merge(&[]));
            let shape = self.lower_untagged(arms, inner, &own_name, None);
            let ty = self.define(&own_name, shape, Docs::default(), arms.span);
            outer.push(Candidate {
                schema,
                part,
                name: object,
                ty,
                kinds: vec![JsonKind::Object],
            });
            return self.lower_untagged(arms, outer, name, id);
        }
        if let Some(union) = self.by_literal(&candidates) {
            return Shape::Union(union);
        }
        let all_inline = candidates
            .iter()
            .all(|candidate| matches!(candidate.schema, SchemaOrRef::Inline(..)));
        if all_inline && !arms.exclusive {
            let parts: Vec<_> = candidates
                .drain(..)
                .map(|one| ((one.schema, name.clone()), one.part))
                .collect();
            return Shape::Record(self.join_records(&parts, name));
        }
        if let Some(union) = discriminate::by_key(&candidates) {
            return Shape::Union(union);
        }
        if !discriminate::each_has_its_own_key(&candidates) {
            let message = format!(
                "the arms of `{name:?}` cannot always be told apart; the arm that has the most keys in common with the value is used"
            );
            let help = "add a `discriminator`, or specify the deciding field with `x-sibling` in the overlay";
            self.report
                .add_with_help(&diagnostic_codes::AMBIGUOUS_UNION, arms.span, message, help);
        }
        Shape::Union(discriminate::by_overlap(candidates))
    }

    /// Replaces nested unions that are discriminated by JSON kind with their variants.
    fn flatten_nested_unions(&mut self, candidates: &[Candidate<'m>]) -> Vec<Candidate<'m>> {
        let mut flattened: Vec<(SchemaOrRef<'m>, Name, Type, Vec<JsonKind>)> = Vec::new();
        for one in candidates {
            let inner = self.definition(&one.ty).map(|def| &def.shape);
            match inner {
                Some(Shape::Union(Union::Kind(arms))) if one.kinds.len() > 1 => {
                    for arm in arms {
                        flattened.push((
                            one.schema,
                            arm.name.clone(),
                            arm.ty.clone(),
                            vec![arm.by],
                        ));
                    }
                }
                _ => flattened.push((
                    one.schema,
                    one.name.clone(),
                    one.ty.clone(),
                    one.kinds.clone(),
                )),
            }
        }
        let texts: Vec<String> = flattened
            .iter()
            .map(|(_, name, ..)| name.words().join("_"))
            .collect();
        let names = naming::distinct(&texts.iter().map(String::as_str).collect::<Vec<_>>());
        let flattened = flattened.into_iter().zip(names);
        flattened
            .map(|((schema, _, ty, kinds), name)| Candidate {
                schema,
                part: self.merge(&[]),
                name,
                ty,
                kinds,
            })
            .collect()
    }

    fn lower_nullable(&mut self, shape: Shape, name: &Name, merged: &MergedSchema<'m>) -> Shape {
        let ty = self.define(name, shape, merged.docs(), merged.span);
        Shape::Alias(ty.nullable())
    }
}

fn refer_to_same(left: &SchemaOrRef, right: &SchemaOrRef) -> bool {
    matches!((left, right), (SchemaOrRef::Reference(left, _), SchemaOrRef::Reference(right, _)) if left == right)
}

/// Whether an arm allows nothing but null: it is nullable and has no other keywords.
fn is_null_arm(part: &MergedSchema) -> bool {
    part.nullable
        && part.properties.is_empty()
        && part.unions.is_empty()
        && part.values.is_empty()
        && part.items.is_empty()
        && matches!(part.ty, None | Some("object"))
}
