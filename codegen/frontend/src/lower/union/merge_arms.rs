//! Unions whose arms become one record or one enum.

use super::discriminate::Candidate;
use crate::lower::lowerer::Lowerer;
use crate::lower::schema::{
    all_of::{Arms, MergedSchema, NamedSchema},
    enums,
};
use crate::{
    diagnostic_codes,
    openapi::schema_view::SchemaOrRef,
    read::node::{Node, Value},
};
use indexmap::IndexMap;
use ir::{Enum, Name, Presence, Repr, Shape, Type, TypeId};
use std::collections::BTreeSet;

impl<'m> Lowerer<'m, '_> {
    /// Merges arms that are records with the same fields, whatever their constraints. Returns `None` if the
    /// arms differ.
    pub(crate) fn merge_identical(
        &mut self,
        candidates: &[Candidate<'m>],
        arms: &Arms<'m>,
        id: Option<TypeId>,
    ) -> Option<Shape> {
        let (first, rest) = candidates.split_first()?;
        let same = rest
            .iter()
            .all(|other| self.have_same_fields(&first.ty, &other.ty));
        if !same {
            return None;
        }
        self.report.add(
            &diagnostic_codes::ARMS_MERGED,
            arms.span,
            "the arms have the same fields and become one type",
        );
        let target = first.ty.def()?;
        for other in rest {
            let more = other
                .ty
                .def()
                .map(|id| self.types[id].wires.clone())
                .unwrap_or_default();
            self.types[target].wires.extend(more);
        }
        if let Shape::Record(record) = &mut self.types[target].shape {
            for field in &mut record.fields {
                field.ty = field.ty.unlimited().clone();
            }
        }
        (id != Some(target)).then(|| Shape::Alias(first.ty.clone()))
    }

    fn have_same_fields(&self, left: &Type, right: &Type) -> bool {
        let fields = |ty: &Type| match self.definition(ty).map(|def| &def.shape) {
            Some(Shape::Record(record)) => Some(&record.fields),
            _ => None,
        };
        let (Some(left), Some(right)) = (fields(left), fields(right)) else {
            return false;
        };
        left.len() == right.len()
            && !left.is_empty()
            && left.iter().zip(right).all(|(left, right)| {
                left.wire == right.wire
                    && left.ty.unlimited() == right.ty.unlimited()
                    && matches!(left.presence, Presence::Required)
                        == matches!(right.presence, Presence::Required)
            })
    }

    /// Joins objects of which any combination may apply into one record without required fields.
    pub(crate) fn join_records(
        &mut self,
        parts: &[(NamedSchema<'m>, MergedSchema<'m>)],
        name: &Name,
    ) -> ir::Record {
        let mut joined = self.merge(&[]);
        let mut properties: IndexMap<&'m str, Vec<NamedSchema<'m>>> = IndexMap::new();
        let mut different: IndexMap<&'m str, Vec<&[NamedSchema<'m>]>> = IndexMap::new();
        for (_, part) in parts {
            for (wire, schemas) in &part.properties {
                let first = properties.entry(wire).or_insert_with(|| schemas.clone());
                if let ([(first, _), ..], [(other, _), ..]) = (first.as_slice(), schemas.as_slice())
                    && have_different_forms(*first, *other)
                {
                    different.entry(wire).or_default().push(schemas);
                }
            }
        }
        joined.properties = properties;
        let mut record = self.lower_record(&joined, name);
        for (wire, others) in different {
            let first = &joined.properties[wire];
            let field = record
                .fields
                .iter_mut()
                .find(|field| field.wire.as_str() == wire);
            if !field.is_some_and(|field| self.join_values(&mut field.ty, first, &others)) {
                let message =
                    format!("`{wire}` has a different type in another arm; the first one is used");
                for ((other, _), ..) in others.iter().filter_map(|other| other.split_first()) {
                    self.report.add(
                        &diagnostic_codes::CONSTRAINT_DROPPED,
                        other.span(),
                        message.clone(),
                    );
                }
            }
        }
        record
    }

    /// Adds the values that other arms list to the type of a field. Returns whether it now holds what they hold.
    fn join_values(
        &mut self,
        ty: &mut Type,
        first: &[NamedSchema<'m>],
        others: &[&[NamedSchema<'m>]],
    ) -> bool {
        let all = std::iter::once(first).chain(others.iter().copied());
        let parts: Vec<_> = all
            .filter_map(|schemas| Some((schemas.first()?.clone(), self.merge(schemas))))
            .collect();
        let is_inline = |((schema, _), _): &(NamedSchema, MergedSchema)| {
            matches!(schema, SchemaOrRef::Inline(..))
        };
        if !parts.iter().all(is_inline) {
            return false;
        }
        if let Some(values) = merge_enums(&parts) {
            if let Some(id) = ty.def() {
                self.types[id].shape = Shape::Enum(values);
            }
            return true;
        }
        // Booleans and fractions that are listed are constraints.
        let is_boolean = parts.iter().all(|(_, part)| part.ty == Some("boolean"));
        if is_boolean {
            *ty = ty.unlimited().clone();
        }
        is_boolean
    }
}

/// Whether two schemas describe different types.
fn have_different_forms(left: SchemaOrRef, right: SchemaOrRef) -> bool {
    match (left, right) {
        (SchemaOrRef::Reference(left, _), SchemaOrRef::Reference(right, _)) => left != right,
        (SchemaOrRef::Inline(_, left), SchemaOrRef::Inline(_, right)) => {
            ["type", "format", "enum", "items"]
                .iter()
                .any(|key| left.get(key) != right.get(key))
        }
        _ => true,
    }
}

/// Merges enums into one. A plain string arm adds nothing, because enums keep unknown values.
pub fn merge_enums(parts: &[(NamedSchema<'_>, MergedSchema<'_>)]) -> Option<Enum> {
    let is_string = |part: &MergedSchema| {
        part.ty == Some("string") && part.unions.is_empty() && part.format.is_none()
    };
    let lists_integers = |part: &MergedSchema| {
        let values = part.values.iter();
        let values: Vec<&Node> = values.filter(|value| value.value != Value::Null).collect();
        !values.is_empty() && enums::repr_of(&values, part.ty) == Some(Repr::Integer)
    };
    let repr = if parts.iter().all(|(_, part)| lists_integers(part)) {
        Repr::Integer
    } else if parts.iter().all(|(_, part)| is_string(part))
        && parts.iter().any(|(_, part)| !part.values.is_empty())
    {
        Repr::Text
    } else {
        return None;
    };
    let texts = |deprecated: bool| -> Option<BTreeSet<&str>> {
        let parts = parts
            .iter()
            .filter(|(_, part)| part.deprecated == deprecated);
        let values = parts.flat_map(|(_, part)| part.values);
        let values = values.filter(|value| value.value != Value::Null);
        values
            .map(|value| value.as_str().or(value.as_number()))
            .collect()
    };
    let (current, deprecated) = (texts(false)?, texts(true)?);
    let mut values = enums::enum_values(current.union(&deprecated).copied().collect());
    for value in &mut values {
        if !current.contains(value.wire.as_str()) {
            value.stability = ir::Stability::Deprecated;
        }
    }
    Some(Enum { repr, values })
}
