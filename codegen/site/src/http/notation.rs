//! How types and operations are written where no programming language is chosen: by what JSON holds.

use std::collections::BTreeMap;

use backend::common::case;
use backend::common::type_home::TypeHome;
use backend::notation::{Direction, Notation, OperationNotation, TypeNotation, ValueNotation};
use ir::quote::quote_json;
use ir::{Api, Checked, Enum, Prim, Record, Repr, Shape, Type, TypeId};

/// The most names or values that are listed in a type. Of longer lists, three are shown.
const MOST: usize = 4;

/// The notation of one API.
struct HttpNotation<'a> {
    api: &'a Api,
}

/// The notation of an API.
pub fn of(checked: &Checked) -> Box<dyn Notation + '_> {
    Box::new(HttpNotation { api: checked.api() })
}

/// A list of which at most four elements are shown: `a, b, c, 6 more`.
fn shortened(parts: &[String], separator: &str) -> String {
    match parts.len() > MOST {
        true => {
            let shown = parts[..MOST - 1].join(separator);
            format!("{shown}{separator}{} more", parts.len() - MOST + 1)
        }
        false => parts.join(separator),
    }
}

/// The fields of a record, those that a type shows first.
fn keys(record: &Record) -> String {
    let fields = crate::properties::order::of_fields(record);
    let names: Vec<String> = fields
        .iter()
        .map(|index| record.fields[*index].wire.0.clone())
        .collect();
    match names.is_empty() {
        true => "{}".into(),
        false => format!("{{ {} }}", shortened(&names, ", ")),
    }
}

fn literals(values: &Enum) -> Vec<String> {
    let known = values.values.iter();
    let known = known.map(|value| match values.repr {
        Repr::Text => quote_json(value.wire.as_str()),
        Repr::Integer => value.wire.as_str().to_owned(),
    });
    known.collect()
}

impl HttpNotation<'_> {
    fn spell(&self, ty: &Type) -> String {
        match self.api.resolve(ty) {
            Type::Prim(Prim::Bool) => "boolean".into(),
            Type::Prim(Prim::Int(_) | Prim::Float) => "number".into(),
            Type::Prim(Prim::Text(_)) => "string".into(),
            Type::List(inner) => format!("array of {}", self.spell(inner)),
            Type::Map(inner) => format!("map[{}]", self.spell(inner)),
            Type::Any(_) | Type::Nullable(_) | Type::Limited(..) => "unknown".into(),
            Type::Def(id) => match &self.api.types[*id].shape {
                Shape::Enum(values) => shortened(&literals(values), " or "),
                Shape::Record(record) => format!("{} {}", self.name(*id), keys(record)),
                Shape::Union(union) => {
                    let mut arms: Vec<String> = Vec::new();
                    for (_, ty) in union.arms() {
                        let arm = match self.api.resolve(ty) {
                            Type::Def(id) => self.name(*id),
                            other => self.spell(other),
                        };
                        if !arms.contains(&arm) {
                            arms.push(arm);
                        }
                    }
                    shortened(&arms, " or ")
                }
                Shape::Alias(ty) => self.spell(ty),
            },
        }
    }

    /// The name of a type of the description, or the kind of one that is described in place.
    fn name(&self, id: TypeId) -> String {
        let def = &self.api.types[id];
        match &def.shape {
            Shape::Record(_) if def.wires.is_empty() => "object".into(),
            Shape::Enum(values) => shortened(&literals(values), " or "),
            Shape::Record(_) | Shape::Union(_) | Shape::Alias(_) => case::pascal(&def.name),
        }
    }
}

impl Notation for HttpNotation<'_> {
    fn operation(&self, resource: usize, operation: usize) -> OperationNotation {
        let operation = &self.api.resources[resource].operations[operation];
        let params = operation.params.iter().map(|param| {
            Some(ValueNotation {
                name: param.wire.0.clone(),
                ty: TypeNotation::whole(self.spell(&param.ty)),
            })
        });
        OperationNotation {
            name: operation.address(),
            signatures: Vec::new(),
            params: params.collect(),
            body_arguments: BTreeMap::new(),
        }
    }

    fn type_name(&self, _: TypeHome, id: TypeId, _: Direction) -> String {
        case::pascal(&self.api.types[id].name)
    }

    fn declaration(&self, _: TypeHome, id: TypeId, _: Direction) -> String {
        let def = &self.api.types[id];
        let name = case::pascal(&def.name);
        match &def.shape {
            Shape::Record(record) => format!("{name} = object {}", keys(record)),
            Shape::Enum(_) | Shape::Union(_) => format!("{name} = {}", self.spell(&Type::Def(id))),
            Shape::Alias(ty) => format!("{name} = {}", self.spell(ty)),
        }
    }

    fn ty(&self, _: TypeHome, ty: &Type, _: Direction) -> TypeNotation {
        TypeNotation::whole(self.spell(ty))
    }

    fn fields(&self, _: TypeHome, id: TypeId, _: Direction) -> Vec<ValueNotation> {
        let Shape::Record(record) = &self.api.types[id].shape else {
            return Vec::new();
        };
        let fields = record.fields.iter().map(|field| ValueNotation {
            name: field.wire.0.clone(),
            ty: TypeNotation::whole(self.spell(&field.ty)),
        });
        fields.collect()
    }

    fn webhook_functions(&self) -> Vec<String> {
        Vec::new()
    }

    fn values(&self, _: TypeHome, id: TypeId) -> Vec<String> {
        match &self.api.types[id].shape {
            Shape::Enum(values) => literals(values),
            Shape::Record(_) | Shape::Union(_) | Shape::Alias(_) => Vec::new(),
        }
    }
}
