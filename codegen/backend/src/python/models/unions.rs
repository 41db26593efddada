//! Unions: an alias for the alternatives, and the codec that tells them apart.

use ir::{Arm, JsonKind, Shape, TagValue, Type, TypeId, Union, Wire};

use super::types::{codec, reply};
use crate::common::arm_tags::arm_tags;
use crate::python::docs;
use crate::python::names::Names;
use crate::python::syntax::docstrings::docstring;
use crate::python::syntax::layout::{Code, WIDTH, assignment};
use crate::python::syntax::literals::string;
use crate::python::syntax::module::Module;

/// The lines of the alias and the codec of a union that is received.
pub fn definition(module: &mut Module, id: TypeId, union: &Union) -> Vec<String> {
    let names = module.names;
    let def = &names.api.types[id];
    let alias = module.typing("TypeAlias");
    let arms = union.arms();
    let mut types: Vec<String> = Vec::new();
    for (_, ty) in &arms {
        let ty = reply(module, ty);
        if !types.contains(&ty) {
            types.push(ty);
        }
    }
    if arms
        .iter()
        .any(|(_, ty)| matches!(names.api.resolve(ty), Type::Def(_) | Type::Map(_)))
    {
        types.push(module.runtime_type("record", "UnknownRecord"));
    }
    let mut lines = union_alias(module, &format!("{}: {alias}", names.type_name(id)), &types);
    lines.extend(docstring(0, &docs::definition(def)));
    let (class, value) = codec_of(module, union);
    let name = names.codec_name(id);
    // Unions that contain each other have no type that follows from their values.
    let contains_union = arms.iter().any(|(_, ty)| is_union(names, ty));
    let target = match contains_union || names.is_arm(id) {
        true => format!("{name}: {class} = "),
        false => format!("{name} = "),
    };
    lines.extend(value.after(&target).lines(0, ""));
    lines
}

/// An alias of alternatives in quotes, because they may be defined later.
pub fn union_alias(module: &mut Module, target: &str, types: &[String]) -> Vec<String> {
    let value = Code::Choice(vec![Code::text(string(&types.join(" | ")))]);
    let lines = assignment(0, target, &value);
    if lines.iter().all(|line| line.chars().count() <= WIDTH) {
        return lines;
    }
    // A text that is too long cannot be broken.
    let quoted = types.iter().map(|ty| Code::text(string(ty))).collect();
    let union = Code::group(format!("{}[", module.typing("Union")), quoted, "]");
    assignment(0, target, &union)
}

/// The codec of a union, after the class that it is of.
fn codec_of(module: &mut Module, union: &Union) -> (String, Code) {
    match union {
        Union::Kind(arms) => {
            let kind = module.runtime("union", "UnionByKind");
            let arms = arms.iter().map(|arm| {
                let codec = arm_codec(module, &arm.ty);
                Code::text(format!("{}={codec}", json_kind(arm.by)))
            });
            let call = Code::call(&kind, arms.collect());
            (kind, call)
        }
        Union::Tag { field, arms } => by_text(module, "UnionByTag", field, arms),
        Union::Sibling { field, arms } => by_text(module, "UnionBySibling", field, arms),
        Union::Key(arms) | Union::Overlap(arms) => {
            let kind = module.runtime("union", "UnionByKeys");
            let arms = arms.iter().map(|arm| {
                let keys = arm
                    .by
                    .iter()
                    .map(|key| Code::text(string(key.as_str())))
                    .collect();
                let keys = Code::call("frozenset", vec![Code::group("[", keys, "]")]);
                let codec = arm_codec(module, &arm.ty);
                Code::tuple(vec![keys, Code::text(codec)])
            });
            let call = Code::call(&kind, arms.collect());
            (kind, call)
        }
    }
}

fn by_text(
    module: &mut Module,
    class: &'static str,
    field: &Wire,
    arms: &[Arm<Vec<TagValue>>],
) -> (String, Code) {
    let kind = module.runtime("union", class);
    let mut entries = Vec::new();
    for (arm, values) in arms.iter().zip(arm_tags(arms)) {
        let codec = arm_codec(module, &arm.ty);
        entries.extend(
            values
                .iter()
                .map(|value| Code::text(format!("{}: {codec}", string(value.text())))),
        );
    }
    let arguments = vec![
        Code::text(string(field.as_str())),
        Code::group("{", entries, "}"),
    ];
    let call = Code::call(&kind, arguments);
    (kind, call)
}

/// The codec of an alternative. A union may be defined later, so it is looked up when it is needed.
fn arm_codec(module: &mut Module, ty: &Type) -> String {
    let found = codec(module, ty);
    if is_union(module.names, ty) {
        return format!("{}(lambda: {found})", module.runtime("codec", "Lazy"));
    }
    found
}

/// Whether a type is a union, or contains one as its element.
fn is_union(names: &Names, ty: &Type) -> bool {
    let inner = ty.inner_def().map(|id| &names.api.types[id].shape);
    matches!(inner, Some(Shape::Union(_)))
}

fn json_kind(kind: JsonKind) -> &'static str {
    match kind {
        JsonKind::Bool => "boolean",
        JsonKind::Integer => "integer",
        JsonKind::Number => "number",
        JsonKind::String => "string",
        JsonKind::Array => "array",
        JsonKind::Object => "object",
    }
}
