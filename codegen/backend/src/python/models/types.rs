//! Types in annotations, and the codecs that read them.

use ir::{Api, Enum, Field, Format, Prim, Repr, Shape, Type, TypeId};

use crate::python::syntax::module::Module;

/// The type of what is received.
pub fn reply(module: &mut Module, ty: &Type) -> String {
    let inner = match module.names.api.resolve(ty).clone() {
        Type::Prim(prim) => match prim {
            Prim::Text(Format::DateTime) => module.standard_type("datetime", "datetime"),
            other => scalar(&other).to_owned(),
        },
        Type::Def(id) => module.reply_type(id),
        Type::List(element) => format!("list[{}]", reply(module, &element)),
        Type::Map(value) => format!("dict[str, {}]", reply(module, &value)),
        Type::Any(_) => return module.typing("Any"),
        Type::Nullable(_) | Type::Limited(..) => module.typing("Any"),
    };
    if is_nullable(module.names.api, ty) {
        or_none(inner)
    } else {
        inner
    }
}

/// The annotation of a field. What may be missing or null is `None`.
pub fn field_annotation(module: &mut Module, field: &Field) -> String {
    let ty = reply(module, &field.ty);
    if field.is_always_received() {
        ty
    } else {
        or_none(ty)
    }
}

/// The type of what callers pass.
pub fn input(module: &mut Module, ty: &Type) -> String {
    let inner = match module.names.api.resolve(ty).clone() {
        Type::Prim(Prim::Text(Format::DateTime)) => {
            format!("{} | str", module.standard_type("datetime", "datetime"))
        }
        Type::Prim(prim) => scalar(&prim).to_owned(),
        Type::Def(id) => input_def(module, id),
        Type::List(element) => {
            let element = input(module, &element);
            format!(
                "{}[{element}]",
                module.standard_type("collections.abc", "Sequence")
            )
        }
        Type::Map(value) => {
            let value = input(module, &value);
            format!(
                "{}[str, {value}]",
                module.standard_type("collections.abc", "Mapping")
            )
        }
        Type::Any(_) | Type::Nullable(_) | Type::Limited(..) => return module.typing("Any"),
    };
    if is_nullable(module.names.api, ty) {
        or_none(inner)
    } else {
        inner
    }
}

/// A record can be passed as a dictionary, or as the API sent it.
fn input_def(module: &mut Module, id: TypeId) -> String {
    let api = module.names.api;
    match &api.types[id].shape {
        Shape::Enum(_) => module.reply_type(id),
        Shape::Record(_) => {
            let dictionary = module.input_type(id);
            if module.names.facts.reach(id).response {
                format!("{dictionary} | {}", module.reply_type(id))
            } else {
                dictionary
            }
        }
        Shape::Union(_) | Shape::Alias(_) => module.input_type(id),
    }
}

/// The type or `None`.
pub fn or_none(ty: String) -> String {
    if ty == "Any" || ty.ends_with("| None") {
        ty
    } else {
        format!("{ty} | None")
    }
}

/// Whether a type admits null, directly or through an alias.
pub fn is_nullable(api: &Api, ty: &Type) -> bool {
    matches!(api.resolve_aliases(ty), Type::Nullable(_))
}

/// The built-in type of a scalar.
pub fn scalar(prim: &Prim) -> &'static str {
    match prim {
        Prim::Bool => "bool",
        Prim::Int(_) => "int",
        Prim::Float => "float",
        Prim::Text(_) => "str",
    }
}

/// The built-in type of the values of an enum.
pub fn enum_scalar(values: &Enum) -> &'static str {
    match values.repr {
        Repr::Text => "str",
        Repr::Integer => "int",
    }
}

/// The codec of a type.
pub fn codec(module: &mut Module, ty: &Type) -> String {
    let inner = match module.names.api.resolve(ty).clone() {
        Type::Prim(prim) => scalar_codec(module, &prim),
        Type::Def(id) => match &module.names.api.types[id].shape {
            Shape::Record(_) => module.class(id),
            Shape::Enum(values) => match values.repr {
                Repr::Text => module.runtime("codec", "TEXT"),
                Repr::Integer => module.runtime("codec", "INTEGER"),
            },
            Shape::Union(_) => module.union_codec(id),
            Shape::Alias(_) => module.runtime("codec", "ANY"),
        },
        Type::List(element) => {
            let element = codec(module, &element);
            format!("{}({element})", module.runtime("codec", "ListOf"))
        }
        Type::Map(value) => {
            let value = codec(module, &value);
            format!("{}({value})", module.runtime("codec", "MapOf"))
        }
        Type::Any(_) | Type::Nullable(_) | Type::Limited(..) => {
            return module.runtime("codec", "ANY");
        }
    };
    if is_nullable(module.names.api, ty) {
        format!("{}({inner})", module.runtime("codec", "OrNull"))
    } else {
        inner
    }
}

fn scalar_codec(module: &mut Module, prim: &Prim) -> String {
    let name = match prim {
        Prim::Bool => "BOOLEAN",
        Prim::Int(_) => "INTEGER",
        Prim::Float => "NUMBER",
        Prim::Text(Format::DateTime) => "TIME",
        Prim::Text(_) => "TEXT",
    };
    module.runtime("codec", name)
}
