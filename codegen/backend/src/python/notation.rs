//! How Python writes types and operations on reference pages.

use std::collections::BTreeMap;

use ir::{Format, Prim, Shape, Type, TypeId};

use super::names::Names;
use super::operations::arguments::{Argument, ArgumentTarget};
use super::operations::methods::{self, Flavor};
use super::operations::waitables::Waitables;
use super::syntax::module::{Module, ModuleContent};
use crate::common::type_home::TypeHome;
use crate::notation::{Direction, Notation, OperationNotation, TypeNotation, ValueNotation};
use crate::python::models::{enums, types};
use crate::python::operations::method_view;
use crate::python::package::webhooks;

/// Python's notation of one API.
pub struct PythonNotation<'a> {
    names: Names<'a>,
}

/// Python's notation of an API.
pub fn of(checked: &ir::Checked) -> Box<dyn Notation + '_> {
    Box::new(PythonNotation {
        names: Names::of(checked),
    })
}

impl PythonNotation<'_> {
    fn module(&self, home: TypeHome) -> Module<'_> {
        let name = match home {
            TypeHome::Resource(index) => &self.names.resources[index].module,
            TypeHome::Shared => "shared",
        };
        Module::new(&self.names, name, ModuleContent::Code)
    }

    /// The kind of a type in one word, as `type()` and `typing` call it.
    fn kind(&self, ty: &Type, full: &str) -> String {
        match self.names.api.resolve(ty) {
            Type::Prim(Prim::Text(Format::DateTime)) => "datetime".into(),
            Type::Prim(prim) => types::scalar(prim).into(),
            Type::List(_) => "list".into(),
            Type::Map(_) => "dict".into(),
            Type::Def(id) => match &self.names.api.types[*id].shape {
                Shape::Enum(_) => "literal".into(),
                Shape::Union(_) => "union".into(),
                Shape::Record(_) => {
                    let parts = full.split(" | ");
                    parts.take(1).collect()
                }
                Shape::Alias(_) => full.into(),
            },
            Type::Any(_) | Type::Nullable(_) | Type::Limited(..) => "Any".into(),
        }
    }

    fn spelled(&self, ty: &Type, full: String) -> TypeNotation {
        let full = match self.names.api.resolve(ty) {
            Type::Def(id) => match &self.names.api.types[*id].shape {
                Shape::Enum(values) => {
                    full.replace(self.names.value_name(*id), &enums::literal(values).flat())
                }
                Shape::Record(_) | Shape::Union(_) | Shape::Alias(_) => full,
            },
            _ => full,
        };
        TypeNotation::with_short(&self.kind(ty, &full), full)
    }
}

impl Notation for PythonNotation<'_> {
    fn operation(&self, resource: usize, operation: usize) -> OperationNotation {
        let names = &self.names;
        let own = &names.resources[resource];
        let mut module = self.module(TypeHome::Resource(resource));
        let mut waitables = Waitables::default();
        let described = &names.api.resources[resource].operations[operation];
        let view = method_view::view(&mut module, described, own, operation, &mut waitables);
        let arguments = view.arguments.all();
        let value = |argument: &Argument, ty: Option<&Type>| ValueNotation {
            name: argument.name.clone(),
            ty: match ty {
                Some(ty) => self.spelled(ty, argument.ty.clone()),
                None => TypeNotation::whole(&argument.ty),
            },
        };
        let params = described.params.iter().map(|param| {
            let mut arguments = arguments.iter();
            let found = arguments.find(|one| {
                one.target == ArgumentTarget::Param(param.location)
                    && one.wire == param.wire.as_str()
            });
            found.map(|argument| value(argument, Some(&param.ty)))
        });
        let fields = arguments
            .iter()
            .filter(|one| one.target == ArgumentTarget::Field);
        let fields: BTreeMap<String, ValueNotation> = fields
            .map(|argument| (argument.wire.clone(), value(argument, None)))
            .collect();
        OperationNotation {
            name: format!("client.{}.{}", own.module, own.methods[operation]),
            signatures: methods::signatures(&mut module, &view, &waitables, Flavor::Blocking),
            params: params.collect(),
            body_arguments: fields,
        }
    }

    fn type_name(&self, _: TypeHome, id: TypeId, direction: Direction) -> String {
        let names = &self.names;
        let name = match (&names.api.types[id].shape, direction) {
            (Shape::Record(_) | Shape::Union(_), Direction::Request) => names.input_name(id),
            (_, Direction::Request | Direction::Response) => names.type_name(id),
        };
        name.to_owned()
    }

    fn declaration(&self, place: TypeHome, id: TypeId, direction: Direction) -> String {
        let name = self.type_name(place, id, direction);
        match &self.names.api.types[id].shape {
            Shape::Record(_) | Shape::Enum(_) => format!("class {name}"),
            Shape::Union(union) => {
                let mut module = self.module(place);
                let mut arms: Vec<String> = Vec::new();
                for (_, ty) in union.arms() {
                    let ty = match direction {
                        Direction::Request => types::input(&mut module, ty),
                        Direction::Response => types::reply(&mut module, ty),
                    };
                    if !arms.contains(&ty) {
                        arms.push(ty);
                    }
                }
                format!("{name} = Union[{}]", arms.join(", "))
            }
            Shape::Alias(ty) => {
                let ty = types::reply(&mut self.module(place), ty);
                format!("{name} = {ty}")
            }
        }
    }

    fn ty(&self, place: TypeHome, ty: &Type, direction: Direction) -> TypeNotation {
        let mut module = self.module(place);
        let full = match direction {
            Direction::Request => types::input(&mut module, ty),
            Direction::Response => types::reply(&mut module, ty),
        };
        self.spelled(ty, full)
    }

    fn fields(&self, place: TypeHome, id: TypeId, direction: Direction) -> Vec<ValueNotation> {
        let Shape::Record(record) = &self.names.api.types[id].shape else {
            return Vec::new();
        };
        let names = match direction {
            // Callers pass dictionaries, whose keys are those of the request.
            Direction::Request => record
                .fields
                .iter()
                .map(|field| field.wire.0.clone())
                .collect(),
            Direction::Response => self.names.attributes(record),
        };
        let mut module = self.module(place);
        let fields = record.fields.iter().zip(names);
        fields
            .map(|(field, name)| {
                let full = match direction {
                    Direction::Request => types::input(&mut module, &field.ty),
                    Direction::Response => types::field_annotation(&mut module, field),
                };
                ValueNotation {
                    name,
                    ty: self.spelled(&field.ty, full),
                }
            })
            .collect()
    }

    fn webhook_functions(&self) -> Vec<String> {
        let api = self.names.api;
        let functions = webhooks::functions(api);
        let all = functions.iter().zip(&api.webhooks);
        all.map(|(name, webhook)| {
            let ty = self.ty(TypeHome::Shared, &webhook.body, Direction::Response);
            format!(
                "webhook_events.{name}(body, headers, secret=None) -> {}",
                ty.full()
            )
        })
        .collect()
    }

    fn values(&self, _: TypeHome, id: TypeId) -> Vec<String> {
        match &self.names.api.types[id].shape {
            Shape::Enum(values) => enums::constants(values)
                .into_iter()
                .map(|constant| format!("{}.{constant}", self.names.type_name(id)))
                .collect(),
            Shape::Record(_) | Shape::Union(_) | Shape::Alias(_) => Vec::new(),
        }
    }
}
