//! Records know their fields.

use super::{all_of::MergedSchema, lowerer::Lowerer, naming, sensitive};
use crate::{diagnostic_codes, openapi::schema_view::AdditionalSchema};
use ir::{
    AdditionalProperties, Field, Flow, Literal, Name, Presence, Record, Repr, Shape, Stability,
    Type,
};

impl<'m> Lowerer<'m, '_> {
    /// The record of a schema that names keys.
    pub(super) fn record(&mut self, merged: &MergedSchema<'m>, name: &Name) -> Record {
        let wires: Vec<&str> = merged.properties.keys().copied().collect();
        let names = naming::distinct(&wires);
        let mut fields = Vec::with_capacity(wires.len());
        for ((wire, places), field) in merged.properties.iter().zip(names) {
            let origin = match places.as_slice() {
                [(_, origin)] => origin.clone(),
                _ => name.then(&Name::new(wire)),
            };
            let placed = self.place(places, &origin);
            let required = merged.required.contains_key(wire);
            let presence = self.presence(required, placed.default, &placed.ty);
            fields.push(Field {
                wire: (*wire).into(),
                presence,
                flow: match (placed.read_only, placed.write_only) {
                    (true, false) => Flow::Response,
                    (false, true) => Flow::Request,
                    (true, true) | (false, false) => Flow::Both,
                },
                sensitivity: sensitive::exposure(&field, &placed.ty, &self.types),
                name: field,
                ty: placed.ty,
                stability: if placed.deprecated {
                    Stability::Deprecated
                } else {
                    Stability::Stable
                },
                docs: placed.docs,
                span: places
                    .first()
                    .map_or(merged.span, |(place, _)| place.span()),
            });
        }
        for (missing, span) in merged
            .required
            .iter()
            .filter(|(name, _)| !merged.properties.contains_key(*name))
        {
            let message = format!("`{missing}` is required but not described");
            self.report
                .add(&diagnostic_codes::REQUIRED_UNKNOWN, *span, message);
        }
        Record {
            fields,
            additional_properties: self.rest(merged, name),
        }
    }

    fn rest(&mut self, merged: &MergedSchema<'m>, name: &Name) -> AdditionalProperties {
        match merged.additional {
            AdditionalSchema::Unsaid | AdditionalSchema::Allowed => AdditionalProperties::Unsaid,
            AdditionalSchema::Refused => AdditionalProperties::Refused,
            AdditionalSchema::Typed(place) => {
                let name = name.then(&Name::new("value"));
                AdditionalProperties::Typed(self.place(&[(place, name.clone())], &name).ty)
            }
        }
    }

    /// Whether a value must be there, and which it is when there is no choice.
    pub(super) fn presence(&self, required: bool, default: Option<Literal>, ty: &Type) -> Presence {
        if !required {
            return default.map_or(Presence::Optional, Presence::Default);
        }
        let only = self.definition(ty).and_then(|def| match &def.shape {
            Shape::Enum(values) => match values.values.as_slice() {
                [value] if values.repr == Repr::Text => Some(Literal::Text(value.wire.0.clone())),
                [value] => Some(Literal::Number(value.wire.0.clone())),
                _ => None,
            },
            _ => None,
        });
        match only.filter(|_| !ty.is_nullable()) {
            Some(literal) => Presence::Constant(literal),
            None => Presence::Required,
        }
    }
}
