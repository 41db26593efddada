//! How Go writes types and operations on reference pages.

use std::collections::BTreeMap;

use ir::{Shape, Type, TypeId};

use super::models;
use super::names::{Names, Package};
use super::operations::{method, params};
use super::package::webhooks;
use super::types::Types;
use crate::common::type_home::TypeHome;
use crate::notation::{Direction, Notation, OperationNotation, TypeNotation, ValueNotation};

/// Go's notation of one API.
pub struct GoNotation<'a> {
    names: Names<'a>,
}

/// Go's notation of an API.
pub fn of(checked: &ir::Checked) -> Box<dyn Notation + '_> {
    Box::new(GoNotation {
        names: Names::of(checked),
    })
}

impl GoNotation<'_> {
    /// The package whose names a type has: that of the resource, or the one that defines a shared type.
    fn package(&self, place: TypeHome, id: Option<TypeId>) -> Package {
        match (place, id) {
            (TypeHome::Resource(index), _) => Package::Resource(index),
            (TypeHome::Shared, Some(id)) => self.names.home(id),
            (TypeHome::Shared, None) => Package::Resource(0),
        }
    }

    /// The types as a file of that package spells them.
    fn types(&self, place: TypeHome, id: Option<TypeId>) -> Types<'_> {
        Types::new(&self.names, self.package(place, id))
    }

    /// The named type inside a type.
    fn inner(&self, ty: &Type) -> Option<TypeId> {
        match self.names.api.resolve(ty) {
            Type::List(inner) | Type::Map(inner) => self.inner(inner),
            other => other.def(),
        }
    }
}

impl Notation for GoNotation<'_> {
    fn operation(&self, resource: usize, operation: usize) -> OperationNotation {
        let types = Types::new(&self.names, Package::Resource(resource));
        let described = &self.names.api.resources[resource];
        let own = &self.names.resources[resource];
        let (names, operation) = (&own.operations[operation], &described.operations[operation]);
        let client = format!("client.{}", own.field);
        let signatures = method::signatures(&types, described, operation, names);
        let params = params::names_and_types(&types, operation).into_iter();
        let value = |(name, ty)| ValueNotation {
            name,
            ty: TypeNotation::whole(ty),
        };
        OperationNotation {
            name: format!("{client}.{}", names.method),
            signatures: signatures
                .into_iter()
                .map(|signature| format!("{client}.{signature}"))
                .collect(),
            params: params.map(|param| param.map(value)).collect(),
            body_arguments: BTreeMap::new(),
        }
    }

    fn type_name(&self, place: TypeHome, id: TypeId, _: Direction) -> String {
        let package = self.package(place, Some(id));
        self.names.type_name(package, id).to_owned()
    }

    fn declaration(&self, place: TypeHome, id: TypeId, direction: Direction) -> String {
        let name = self.type_name(place, id, direction);
        match &self.names.api.types[id].shape {
            Shape::Record(_) | Shape::Union(_) => format!("type {name} struct{{…}}"),
            Shape::Enum(values) => match values.repr {
                ir::Repr::Text => format!("type {name} string"),
                ir::Repr::Integer => format!("type {name} int64"),
            },
            Shape::Alias(ty) => format!("type {name} = {}", self.ty(place, ty, direction).short),
        }
    }

    fn ty(&self, place: TypeHome, ty: &Type, _: Direction) -> TypeNotation {
        let types = self.types(place, self.inner(ty));
        TypeNotation::whole(types.spell(&types.kind(ty)))
    }

    fn fields(&self, place: TypeHome, id: TypeId, _: Direction) -> Vec<ValueNotation> {
        let Shape::Record(record) = &self.names.api.types[id].shape else {
            return Vec::new();
        };
        let types = self.types(place, Some(id));
        let names = models::field_names(&types, record).into_iter();
        let fields = names.zip(models::field_types(&types, id, record));
        fields
            .map(|(name, ty)| ValueNotation {
                name,
                ty: TypeNotation::whole(ty),
            })
            .collect()
    }

    fn webhook_functions(&self) -> Vec<String> {
        webhooks::shown(&self.names)
    }

    fn values(&self, place: TypeHome, id: TypeId) -> Vec<String> {
        let Shape::Enum(values) = &self.names.api.types[id].shape else {
            return Vec::new();
        };
        let package = self.package(place, Some(id));
        let name = self.names.type_name(package, id);
        let constants = self.names.member_names(package, id).iter();
        let values = constants.zip(&values.values).map(|(constant, value)| {
            format!(
                "const {constant} {name} = {}",
                models::literal(values, value)
            )
        });
        values.collect()
    }
}
