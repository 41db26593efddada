//! Selection knows what a schema becomes. This is the whole table of decisions.

use super::{
    all_of::{MergedSchema, NamedSchema},
    constraints::ValueKind,
    lowerer::Lowerer,
};
use crate::{
    diagnostic_codes,
    openapi::schema_view::{AdditionalSchema, SchemaOrRef},
};
use ir::{Docs, Literal, Name, Shape, Span, Type, TypeDef, TypeId, Untyped};

/// A type with what the description says about the place where it stands.
pub struct LoweredSchema {
    pub ty: Type,
    pub read_only: bool,
    pub write_only: bool,
    pub deprecated: bool,
    pub default: Option<Literal>,
    pub docs: Docs,
}

impl<'m> Lowerer<'m, '_> {
    /// What stands at places that describe one value together. `name` is what a type goes by that
    /// needs a name.
    pub(super) fn place(&mut self, places: &[NamedSchema<'m>], name: &Name) -> LoweredSchema {
        if let [(SchemaOrRef::Reference(component, _), _), rest @ ..] = places
            && rest
                .iter()
                .all(|(place, _)| matches!(place, SchemaOrRef::Reference(other, _) if other == component))
        {
            return self.referred(component);
        }
        let merged = self.merge(places);
        let mut placed = match merged.wrapped() {
            Some(component) => self.referred(component),
            None => self.written(places, &merged, name),
        };
        if merged.nullable {
            placed.ty = placed.ty.nullable();
        }
        placed.read_only |= merged.read_only;
        placed.write_only |= merged.write_only;
        placed.deprecated |= merged.deprecated;
        placed.default = merged
            .default
            .map(super::scalar::literal)
            .or(placed.default);
        let docs = merged.docs();
        if docs != Docs::default() {
            placed.docs = docs;
        }
        placed
    }

    /// What a reference to a component stands for.
    fn referred(&mut self, component: &'m str) -> LoweredSchema {
        let ty = self.component(component);
        let said = self.merge_component(component);
        let said = said.as_ref();
        let nullable = self.nullable.contains(component);
        LoweredSchema {
            ty: if nullable { ty.nullable() } else { ty },
            read_only: said.is_some_and(|said| said.read_only),
            write_only: said.is_some_and(|said| said.write_only),
            deprecated: said.is_some_and(|said| said.deprecated),
            default: said
                .and_then(|said| said.default)
                .map(super::scalar::literal),
            docs: Docs::default(),
        }
    }

    /// What a schema written in place stands for. What several schemas inherit is lowered once.
    fn written(
        &mut self,
        places: &[NamedSchema<'m>],
        merged: &MergedSchema<'m>,
        name: &Name,
    ) -> LoweredSchema {
        let key: Vec<Span> = places.iter().map(|(place, _)| place.span()).collect();
        let ty = match self.inline.get(&key).cloned() {
            Some(ty) => {
                if let Some(used) = ty.def().and_then(|id| self.begun.get_mut(&id)) {
                    *used = true;
                }
                ty
            }
            None => self.begin(key, merged, name),
        };
        LoweredSchema {
            ty,
            read_only: false,
            write_only: false,
            deprecated: false,
            default: None,
            docs: Docs::default(),
        }
    }

    /// The type of a schema written in place, which is known while its own parts are looked at.
    fn begin(&mut self, key: Vec<Span>, merged: &MergedSchema<'m>, name: &Name) -> Type {
        let id = self.types.push(TypeDef {
            name: name.clone(),
            wires: Vec::new(),
            shape: Shape::Alias(Type::Any(Untyped::Silent)),
            docs: merged.docs(),
            span: merged.span,
        });
        self.inline.insert(key.clone(), Type::Def(id));
        self.begun.insert(id, false);
        let shape = self.shape(merged, name, None);
        let used = self.begun.remove(&id) == Some(true);
        if let Shape::Alias(ty) = &shape
            && !used
        {
            self.inline.insert(key, ty.clone());
            return ty.clone();
        }
        self.types[id].name = self.names.claim(name);
        self.types[id].shape = shape;
        Type::Def(id)
    }

    /// The shape of a schema. `id` is the component it belongs to, if it has a name of its own.
    pub(super) fn shape(
        &mut self,
        merged: &MergedSchema<'m>,
        name: &Name,
        id: Option<TypeId>,
    ) -> Shape {
        if !merged.unions.is_empty()
            && let Some(shape) = self.union(merged, name, id)
        {
            return shape;
        }
        if !merged.values.is_empty()
            && let Some(values) = self.enumeration(merged)
        {
            return Shape::Enum(values);
        }
        match merged.ty {
            Some("object") => self.object(merged, name, id),
            Some("array") => Shape::Alias(self.list(merged, name)),
            Some("string" | "integer" | "number" | "boolean") => Shape::Alias(self.scalar(merged)),
            Some(other) => {
                let message = format!("`{other}` is not a type of OpenAPI 3.0");
                let help =
                    "the types are `string`, `integer`, `number`, `boolean`, `array` and `object`";
                let span = merged.site_of("type");
                self.report
                    .add_with_help(&diagnostic_codes::MALFORMED, span, message, help);
                Shape::Alias(Type::Any(Untyped::Silent))
            }
            None if merged.is_object() => self.object(merged, name, id),
            None if !merged.items.is_empty() => Shape::Alias(self.list(merged, name)),
            None if merged.is_silent() => Shape::Alias(Type::Any(Untyped::Silent)),
            None => Shape::Alias(self.scalar(merged)),
        }
    }

    /// An object is a record when it names keys or has a name itself, otherwise a map.
    fn object(&mut self, merged: &MergedSchema<'m>, name: &Name, id: Option<TypeId>) -> Shape {
        self.limits(merged, ValueKind::Object);
        if !merged.properties.is_empty() {
            return Shape::Record(self.record(merged, name));
        }
        match merged.additional {
            AdditionalSchema::Typed(place) => {
                let value =
                    self.place(&[(place, name.then(&Name::new("value")))], &name.singular());
                Shape::Alias(Type::Map(Box::new(value.ty)))
            }
            AdditionalSchema::Allowed => {
                Shape::Alias(Type::Map(Box::new(Type::Any(Untyped::Open))))
            }
            AdditionalSchema::Unsaid | AdditionalSchema::Refused if id.is_some() => {
                Shape::Record(self.record(merged, name))
            }
            AdditionalSchema::Unsaid | AdditionalSchema::Refused => {
                Shape::Alias(Type::Map(Box::new(Type::Any(Untyped::FreeObject))))
            }
        }
    }

    fn list(&mut self, merged: &MergedSchema<'m>, name: &Name) -> Type {
        let element = match merged.items.as_slice() {
            [] => Type::Any(Untyped::Silent),
            items => {
                let singular = name.singular();
                let name = if singular == *name {
                    name.then(&Name::new("item"))
                } else {
                    singular
                };
                self.place(items, &name).ty
            }
        };
        Type::List(Box::new(element)).within(self.limits(merged, ValueKind::List))
    }
}
