//! How TypeScript writes types and operations on reference pages.

use std::collections::BTreeMap;

use ir::{ParamLocation, Shape, Type, TypeId};

use super::models;
use super::models::types::{self, TypeFile};
use super::names::{Names, path_params};
use super::operations::functions::Function;
use super::operations::outside_params::outside_params;
use super::package::webhooks;
use super::syntax::key;
use crate::common::type_home::TypeHome;
use crate::notation::{Direction, Notation, OperationNotation, TypeNotation, ValueNotation};

/// TypeScript's notation of one API.
pub struct TypeScriptNotation<'a> {
    names: Names<'a>,
}

/// TypeScript's notation of an API.
pub fn of(checked: &ir::Checked) -> Box<dyn Notation + '_> {
    Box::new(TypeScriptNotation {
        names: Names::of(checked),
    })
}

fn direction(direction: Direction) -> types::Direction {
    match direction {
        Direction::Request => types::Direction::Request,
        Direction::Response => types::Direction::Response,
    }
}

impl Notation for TypeScriptNotation<'_> {
    fn operation(&self, resource: usize, operation: usize) -> OperationNotation {
        let file = TypeFile::of_functions(&self.names);
        let described = &self.names.api.resources[resource];
        let own = &self.names.resources[resource];
        let (names, operation) = (&own.operations[operation], &described.operations[operation]);
        let name = format!("client.{}.{}", own.member, names.function);
        let function = Function::of(&file, described, operation, names);
        let mut path = path_params(operation).into_iter();
        let mut outside = outside_params(operation).into_iter();
        let params = operation.params.iter().map(|param| {
            let is_passed = operation.input_mode(param) != ir::InputMode::Never;
            let name = match param.location {
                ParamLocation::Path => path.next().filter(|_| is_passed),
                _ if !is_passed => None,
                ParamLocation::Query
                | ParamLocation::Header
                | ParamLocation::Cookie
                | ParamLocation::File => outside.next().map(|one| key(&one.key)),
            };
            name.map(|name| ValueNotation {
                name,
                ty: TypeNotation::whole(file.full(&param.ty, types::Direction::Request)),
            })
        });
        OperationNotation {
            params: params.collect(),
            signatures: function.signatures(&name),
            body_arguments: BTreeMap::new(),
            name,
        }
    }

    fn type_name(&self, _: TypeHome, id: TypeId, toward: Direction) -> String {
        TypeFile::of_functions(&self.names).named(id, direction(toward))
    }

    fn declaration(&self, place: TypeHome, id: TypeId, toward: Direction) -> String {
        let name = self.type_name(place, id, toward);
        match &self.names.api.types[id].shape {
            Shape::Record(_) => format!("interface {name}"),
            Shape::Enum(_) => format!("type {name}"),
            Shape::Union(union) => {
                let file = TypeFile::of_functions(&self.names);
                let members = models::union_members(&file, union, direction(toward));
                format!("type {name} = {}", members.join(" | "))
            }
            Shape::Alias(ty) => format!("type {name} = {}", self.ty(place, ty, toward).short),
        }
    }

    fn ty(&self, _: TypeHome, ty: &Type, toward: Direction) -> TypeNotation {
        let file = TypeFile::of_functions(&self.names);
        TypeNotation::whole(file.full(ty, direction(toward)))
    }

    fn fields(&self, _: TypeHome, id: TypeId, toward: Direction) -> Vec<ValueNotation> {
        let Shape::Record(record) = &self.names.api.types[id].shape else {
            return Vec::new();
        };
        let file = TypeFile::of_functions(&self.names);
        let fields = record.fields.iter().map(|field| ValueNotation {
            name: key(field.wire.as_str()),
            ty: TypeNotation::whole(models::field_type(&file, field, direction(toward))),
        });
        fields.collect()
    }

    fn webhook_functions(&self) -> Vec<String> {
        let api = self.names.api;
        let functions = webhooks::functions(api);
        let all = functions.iter().zip(&api.webhooks);
        all.map(|(name, webhook)| {
            let ty = self.ty(TypeHome::Shared, &webhook.body, Direction::Response);
            format!("{name}(body, headers, secret?): Promise<{}>", ty.full())
        })
        .collect()
    }

    fn values(&self, _: TypeHome, id: TypeId) -> Vec<String> {
        match &self.names.api.types[id].shape {
            Shape::Enum(values) => models::literals(values),
            Shape::Record(_) | Shape::Union(_) | Shape::Alias(_) => Vec::new(),
        }
    }
}
