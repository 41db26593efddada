//! Records: fields, presence and additional properties.

use super::{
    all_of::MergedSchema,
    constraints::{ValueKind, constraints_of},
    sensitive,
};
use crate::lower::{
    lowerer::{Lowerer, Members},
    naming,
};
use crate::{diagnostic_codes, openapi::schema_view::AdditionalSchema};
use ir::{
    AdditionalProperties, Field, Flow, Literal, Name, Presence, Record, Repr, RequiredOneOf, Shape,
    Span, Stability, Type, Wire,
};

impl<'m> Lowerer<'m, '_> {
    /// The record of a schema with properties.
    pub(crate) fn lower_record(&mut self, merged: &MergedSchema<'m>, name: &Name) -> Record {
        let wires: Vec<&str> = merged.properties.keys().copied().collect();
        let is_admitted = self.admits(wires.len(), &Members::Properties, merged.span);
        let names = naming::distinct(&wires);
        let mut fields = Vec::with_capacity(wires.len());
        if !is_admitted || !self.has_room(wires.iter().map(|wire| wire.len()).sum(), merged.span) {
            return Record {
                fields,
                ..Record::default()
            };
        }
        for ((wire, schemas), field) in merged.properties.iter().zip(names) {
            let origin = match schemas.as_slice() {
                [(_, origin)] => origin.clone(),
                _ => name.then(&Name::new(wire)),
            };
            let lowered = self.lower_schema(schemas, &origin);
            let required = merged.required.contains_key(wire);
            let span = schemas
                .first()
                .map_or(merged.span, |(schema, _)| schema.span());
            let presence = self.presence(required, lowered.default, &lowered.ty, span);
            fields.push(Field {
                wire: (*wire).into(),
                presence,
                flow: match (lowered.read_only, lowered.write_only) {
                    (true, false) => Flow::Response,
                    (false, true) => Flow::Request,
                    (true, true) | (false, false) => Flow::Both,
                },
                sensitivity: sensitive::sensitivity(
                    &field,
                    &lowered.ty,
                    lowered.is_marked_secret,
                    name,
                    &self.types,
                ),
                name: field,
                ty: lowered.ty,
                stability: if lowered.deprecated {
                    Stability::Deprecated
                } else {
                    Stability::Stable
                },
                docs: lowered.docs,
                span,
            });
        }
        for (missing, span) in merged
            .required
            .iter()
            .filter(|(name, _)| !merged.properties.contains_key(*name))
        {
            let message = format!("`{missing}` is required, but no property has that name");
            self.report
                .add(&diagnostic_codes::UNDESCRIBED_PROPERTY, *span, message);
        }
        Record {
            fields,
            additional_properties: self.lower_additional_properties(merged, name),
            required_one_of: self.required_one_of(merged),
            constraints: Box::new(constraints_of(merged, ValueKind::Object)),
        }
    }

    /// The sets of keys of which one is required, if a union says nothing else.
    fn required_one_of(&mut self, merged: &MergedSchema<'m>) -> RequiredOneOf {
        let Some(arms) = merged.unions.first() else {
            return RequiredOneOf::default();
        };
        let mut sets = Vec::new();
        for schema in &arms.schemas {
            let part = self.merge(std::slice::from_ref(schema));
            if !part.is_unconstrained() {
                return RequiredOneOf::default();
            }
            let keys = part.required.keys().copied();
            let is_described = |key: &&str| merged.properties.contains_key(*key);
            sets.push(keys.filter(is_described).map(Wire::from).collect());
        }
        let is_useful = sets.iter().all(|set: &Vec<Wire>| !set.is_empty());
        RequiredOneOf {
            sets: if is_useful { sets } else { Vec::new() },
            is_exclusive: arms.exclusive,
        }
    }

    fn lower_additional_properties(
        &mut self,
        merged: &MergedSchema<'m>,
        name: &Name,
    ) -> AdditionalProperties {
        match merged.additional {
            AdditionalSchema::Unspecified | AdditionalSchema::Allowed => {
                AdditionalProperties::Unspecified
            }
            AdditionalSchema::Forbidden => AdditionalProperties::Forbidden,
            AdditionalSchema::Typed(schema) => {
                let name = name.then(&Name::new("value"));
                AdditionalProperties::Typed(self.lower_schema(&[(schema, name.clone())], &name).ty)
            }
        }
    }

    /// The presence of a value. A required value with a single allowed literal is constant.
    pub(crate) fn presence(
        &mut self,
        required: bool,
        default: Option<Literal>,
        ty: &Type,
        span: Span,
    ) -> Presence {
        if !required {
            let length = default.as_ref().map_or(0, Literal::length);
            let default = default.filter(|_| self.has_room(length, span));
            return default.map_or(Presence::Optional, Presence::Default);
        }
        let only = self.definition(ty).and_then(|def| match &def.shape {
            Shape::Enum(values) => match values.values.as_slice() {
                [value] if values.repr == Repr::Text => Some(Literal::Text(value.wire.0.clone())),
                [value] => Some(Literal::Number(value.wire.0.clone())),
                _ => None,
            },
            Shape::Record(_) | Shape::Union(_) | Shape::Alias(_) => None,
        });
        let only = only.or_else(|| match ty.limits()?.allowed.as_slice() {
            [value @ (Literal::Bool(_) | Literal::Number(_))] => Some(value.clone()),
            _ => None,
        });
        match only.filter(|_| !ty.is_nullable()) {
            Some(literal) => Presence::Constant(literal),
            None => Presence::Required,
        }
    }
}
