//! Schemas: which kind of type a schema becomes.

pub mod all_of;
pub mod constraints;
pub mod enums;
pub mod json_kinds;
pub mod literal;
pub mod record;
pub mod resolve_aliases;
pub mod scalar;
pub mod sensitive;

use self::{
    all_of::{MergedSchema, NamedSchema},
    constraints::ValueKind,
};
use super::lowerer::Lowerer;
use crate::{
    diagnostic_codes,
    openapi::schema_view::{AdditionalSchema, SchemaOrRef},
};
use ir::{Docs, Literal, Name, Shape, Span, Type, TypeDef, TypeId, Untyped, each_part};

/// The type of a schema, with the properties of the place where it is used.
pub struct LoweredSchema {
    pub ty: Type,
    pub read_only: bool,
    pub write_only: bool,
    pub deprecated: bool,
    pub default: Option<Literal>,
    pub docs: Docs,
    /// Whether the schema has the format `password`, also if it is no string.
    pub is_marked_secret: bool,
}

impl<'m> Lowerer<'m, '_> {
    /// Lowers schemas that apply to the same value. `name` is the name of the type, if it needs one.
    pub(crate) fn lower_schema(
        &mut self,
        schemas: &[NamedSchema<'m>],
        name: &Name,
    ) -> LoweredSchema {
        if let [(SchemaOrRef::Reference(component, _), _), rest @ ..] = schemas
            && rest
                .iter()
                .all(|(schema, _)| matches!(schema, SchemaOrRef::Reference(other, _) if other == component))
        {
            return self.lower_reference(component);
        }
        let merged = self.merge(schemas);
        let mut lowered = match merged.aliased_component() {
            Some(component) => self.lower_reference(component),
            None => self.lower_inline(schemas, &merged, name),
        };
        if merged.nullable {
            lowered.ty = lowered.ty.nullable();
        }
        lowered.read_only |= merged.read_only;
        lowered.write_only |= merged.write_only;
        lowered.deprecated |= merged.deprecated;
        lowered.is_marked_secret |= merged.is_marked_secret();
        lowered.default = merged
            .default
            .map(self::literal::literal)
            .or(lowered.default);
        let docs = merged.docs();
        if docs != Docs::default() {
            lowered.docs = self.docs_with_room(docs, merged.span);
        }
        lowered
    }

    /// Lowers a reference to a component.
    fn lower_reference(&mut self, component: &'m str) -> LoweredSchema {
        let ty = self.lower_component(component);
        let merged = self.merge_component(component);
        let merged = merged.as_ref();
        let nullable = self.nullable.contains(component);
        LoweredSchema {
            ty: if nullable { ty.nullable() } else { ty },
            read_only: merged.is_some_and(|merged| merged.read_only),
            write_only: merged.is_some_and(|merged| merged.write_only),
            deprecated: merged.is_some_and(|merged| merged.deprecated),
            default: merged
                .and_then(|merged| merged.default)
                .map(self::literal::literal),
            docs: Docs::default(),
            is_marked_secret: merged.is_some_and(MergedSchema::is_marked_secret),
        }
    }

    /// Lowers an inline schema. One that several schemas inherit is lowered once.
    fn lower_inline(
        &mut self,
        schemas: &[NamedSchema<'m>],
        merged: &MergedSchema<'m>,
        name: &Name,
    ) -> LoweredSchema {
        let key: Vec<Span> = schemas.iter().map(|(schema, _)| schema.span()).collect();
        let ty = match self.inline_types.get(&key).cloned() {
            Some(ty) => {
                self.has_room(pattern_length(&ty), merged.span);
                if let Some(is_recursive) = ty.def().and_then(|id| self.in_progress.get_mut(&id)) {
                    *is_recursive = true;
                }
                ty
            }
            None => self.define_inline(key, merged, name),
        };
        LoweredSchema {
            ty,
            read_only: false,
            write_only: false,
            deprecated: false,
            default: None,
            docs: Docs::default(),
            is_marked_secret: false,
        }
    }

    /// Lowers an inline schema that may contain itself: its type exists while its parts are lowered.
    fn define_inline(&mut self, key: Vec<Span>, merged: &MergedSchema<'m>, name: &Name) -> Type {
        let docs = self.docs_with_room(merged.docs(), merged.span);
        let id = self.types.push(TypeDef {
            name: name.clone(),
            wires: Vec::new(),
            shape: Shape::Alias(Type::Any(Untyped::Undescribed)),
            docs,
            span: merged.span,
        });
        self.inline_types.insert(key.clone(), Type::Def(id));
        self.in_progress.insert(id, false);
        let shape = self.lower_shape(merged, name, None);
        let is_recursive = self.in_progress.remove(&id) == Some(true);
        if let Shape::Alias(ty) = &shape
            && !is_recursive
        {
            self.inline_types.insert(key, ty.clone());
            return ty.clone();
        }
        self.types[id].name = self.names.claim(name);
        self.types[id].shape = shape;
        Type::Def(id)
    }

    /// The shape of a schema. `id` is its type, if the schema is a component.
    pub(crate) fn lower_shape(
        &mut self,
        merged: &MergedSchema<'m>,
        name: &Name,
        id: Option<TypeId>,
    ) -> Shape {
        if !merged.unions.is_empty()
            && let Some(shape) = self.lower_union(merged, name, id)
        {
            return shape;
        }
        if !merged.values.is_empty()
            && let Some(values) = self.lower_enum(merged)
        {
            return Shape::Enum(values);
        }
        let type_of_values = || ValueKind::of_values(merged).map(ValueKind::openapi_type);
        let ty = merged.ty.or_else(type_of_values);
        match ty {
            Some("object") => self.lower_object(merged, name, id),
            Some("array") => Shape::Alias(self.lower_list(merged, name)),
            Some("string" | "integer" | "number" | "boolean") => {
                Shape::Alias(self.lower_scalar(merged, ty))
            }
            Some(other) => {
                let message = format!("`{other}` is not an OpenAPI 3.0 type");
                let help =
                    "the types are `string`, `integer`, `number`, `boolean`, `array` and `object`";
                let span = merged.span_of("type");
                self.report
                    .add_with_help(&diagnostic_codes::MALFORMED, span, message, help);
                Shape::Alias(Type::Any(Untyped::Undescribed))
            }
            None if merged.is_object() => self.lower_object(merged, name, id),
            None if merged.is_list() => Shape::Alias(self.lower_list(merged, name)),
            None if merged.is_unconstrained() || !merged.values.is_empty() => {
                Shape::Alias(Type::Any(Untyped::Undescribed))
            }
            None => Shape::Alias(self.lower_scalar(merged, None)),
        }
    }

    /// An object is a record if it has properties or is a component, and a map otherwise.
    fn lower_object(
        &mut self,
        merged: &MergedSchema<'m>,
        name: &Name,
        id: Option<TypeId>,
    ) -> Shape {
        let limits = self.constraints(merged, ValueKind::Object);
        if !merged.properties.is_empty() {
            return Shape::Record(self.lower_record(merged, name));
        }
        let value = match merged.additional {
            AdditionalSchema::Typed(schema) => {
                let value = (schema, name.then(&Name::new("value")));
                self.lower_schema(&[value], &name.singular()).ty
            }
            AdditionalSchema::Allowed => Type::Any(Untyped::Open),
            AdditionalSchema::Unspecified | AdditionalSchema::Forbidden if id.is_some() => {
                return Shape::Record(self.lower_record(merged, name));
            }
            AdditionalSchema::Unspecified | AdditionalSchema::Forbidden => {
                Type::Any(Untyped::FreeObject)
            }
        };
        Shape::Alias(Type::Map(Box::new(value)).within(limits))
    }

    fn lower_list(&mut self, merged: &MergedSchema<'m>, name: &Name) -> Type {
        let element = match merged.items.as_slice() {
            [] => Type::Any(Untyped::Undescribed),
            items => {
                let singular = name.singular();
                let name = if singular == *name {
                    name.then(&Name::new("item"))
                } else {
                    singular
                };
                self.lower_schema(items, &name).ty
            }
        };
        Type::List(Box::new(element)).within(self.constraints(merged, ValueKind::Array))
    }
}

/// The bytes of the patterns in a type.
fn pattern_length(ty: &Type) -> usize {
    let mut length = 0;
    each_part(ty, &mut |part| {
        if let Type::Limited(_, constraints) = part {
            length += constraints.pattern.as_ref().map_or(0, String::len);
        }
    });
    length
}
