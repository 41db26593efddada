//! Compares types where they are used.

use crate::{
    Aspect, ChangeKind, Impact, Impacts, Subject,
    language::{fields, inputs, types},
    raw_changes::{RawChanges, Side, Sides},
};
use ir::{Format, Prim, Repr, Shape, Type, display};

/// The role of a type in the code around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The argument of a call.
    Argument,
    /// The body of a request.
    Body,
    /// What a call returns.
    Response,
    /// The body of an error response. Code sees the same error type, whatever the body is.
    Failure,
    /// The value of a field. Null is compared with the record.
    Field,
    /// The value of an arm.
    Arm,
    /// Inside another type.
    Inner,
}

impl Role {
    /// Why a different type is breaking.
    fn reason(self) -> &'static str {
        match self {
            Role::Argument => "the type of the argument changed",
            Role::Body => "the type of the body changed",
            Role::Response => "the return type changed",
            Role::Failure => "the type of the error body changed",
            Role::Field => "the type of the field changed",
            Role::Arm => "the type of the variant changed",
            Role::Inner => "the type of the elements changed",
        }
    }

    /// The impact when the value becomes nullable or stops being nullable.
    fn null(self, is_nullable: bool) -> Option<Impacts> {
        match self {
            Role::Argument | Role::Body => Some(inputs::null(is_nullable)),
            Role::Failure => Some(Impact::Keeps.into()),
            Role::Response | Role::Arm | Role::Inner => Some(Impact::breaks(self.reason()).into()),
            Role::Field => None,
        }
    }
}

/// A place where a type is used.
#[derive(Clone, Copy)]
pub struct Site<'a> {
    /// The path to it.
    pub step: &'a str,
    /// The subject of its changes.
    pub subject: &'a Subject,
    /// Its role.
    pub role: Role,
}

/// Records every change between two types, down to named ones.
pub fn compare<'a>(
    sides: Sides<'a>,
    raw: &mut RawChanges,
    at: Site<'_>,
    old: &'a Type,
    new: &'a Type,
) {
    bounds(raw, at, old, new);
    null(sides, raw, at, old, new);
    alias(sides, raw, at, old, new);
    let deeper = format!("{}/*", at.step);
    let inner = Site {
        step: &deeper,
        role: match at.role {
            Role::Failure => Role::Failure,
            Role::Argument
            | Role::Body
            | Role::Response
            | Role::Field
            | Role::Arm
            | Role::Inner => Role::Inner,
        },
        ..at
    };
    match (sides.old.api.resolve(old), sides.new.api.resolve(new)) {
        (Type::Prim(old), Type::Prim(new)) => scalar(raw, at, old, new),
        (Type::Any(_), Type::Any(_)) => {}
        (Type::List(old), Type::List(new)) | (Type::Map(old), Type::Map(new)) => {
            compare(sides, raw, inner, old, new);
        }
        (Type::Def(old), Type::Def(new)) => raw.types.push((at.step.to_owned(), (*old, *new))),
        (old, new) => {
            let (from, to) = (sides.old.spell(old), sides.new.spell(new));
            let kind = ChangeKind::modified(Aspect::Type, from, to);
            let impacts = match at.role {
                Role::Failure => sides.left(raw, at.step, old),
                _ if is_text_or_enum(sides.old, old) && is_text_or_enum(sides.new, new) => {
                    types::text_or_enum(at.role.reason())
                }
                _ => Impact::breaks(at.role.reason()).into(),
            };
            raw.add_typed((at.step, old), at.subject, kind, impacts);
        }
    }
}

/// Whether a type is text without a type of its own, or an enum of texts.
fn is_text_or_enum(side: Side<'_>, ty: &Type) -> bool {
    match ty {
        Type::Prim(Prim::Text(format)) => format.is_text(),
        Type::Def(id) => match &side.def(*id).shape {
            Shape::Enum(values) => values.repr == Repr::Text,
            Shape::Record(_) | Shape::Union(_) | Shape::Alias(_) => false,
        },
        _ => false,
    }
}

fn bounds(raw: &mut RawChanges, at: Site<'_>, old: &Type, new: &Type) {
    let text = |ty: &Type| ty.limits().map(display::bounds).unwrap_or_default();
    let (from, to) = (text(old), text(new));
    if from != to {
        let kind = ChangeKind::modified(Aspect::Bounds, from, to);
        raw.add(at.step, at.subject, kind, Impact::Keeps);
    }
}

fn null<'a>(sides: Sides<'a>, raw: &mut RawChanges, at: Site<'_>, old: &'a Type, new: &'a Type) {
    // Any JSON includes null.
    let nullable = |side: Side<'a>, ty: &'a Type| ty.is_nullable() || side.api.is_any(ty);
    let kind = match (nullable(sides.old, old), nullable(sides.new, new)) {
        (false, true) if !sides.new.api.is_any(new) => ChangeKind::Nullable,
        (true, false) if !sides.old.api.is_any(old) => ChangeKind::NeverNull,
        _ => return,
    };
    if let Some(impacts) = at.role.null(kind == ChangeKind::Nullable) {
        raw.add(at.step, at.subject, kind, impacts);
    }
}

/// Records that an alias is gone.
fn alias<'a>(sides: Sides<'a>, raw: &mut RawChanges, at: Site<'_>, old: &'a Type, new: &'a Type) {
    let Some(id) = old
        .def()
        .filter(|_| sides.old.api.resolve(old) != old.bare())
    else {
        return;
    };
    let name = sides.old.name(id);
    if new.def().is_some_and(|new| sides.new.name(new) == name) {
        return;
    }
    if sides.new.find(&name).is_none() {
        let stood = sides.old.spell(sides.old.api.resolve(old));
        // Go has the types that aliases stand for, and no names for the aliases.
        let impacts = Impacts {
            go: Impact::Keeps,
            ..Impacts::type_removed(&name)
        };
        raw.add(
            at.step,
            &Subject::Type(name),
            ChangeKind::Removed(stood),
            impacts,
        );
    }
}

fn scalar(raw: &mut RawChanges, at: Site<'_>, old: &Prim, new: &Prim) {
    if old == new {
        return;
    }
    let (kind, same) = match (old, new) {
        (Prim::Text(old), Prim::Text(new)) => {
            let word = |format: &Format| display::look(format).unwrap_or_default();
            let kind = ChangeKind::modified(Aspect::Format, word(old), word(new));
            (kind, old.is_text() && new.is_text())
        }
        (old, new) => {
            let (from, to) = (display::scalar(old), display::scalar(new));
            (ChangeKind::modified(Aspect::Type, from, to), false)
        }
    };
    let reason = at.role.reason();
    let impacts = match (same, at.role) {
        (_, Role::Failure) => Impact::Keeps.into(),
        (true, _) => fields::scalar(Impact::Keeps, reason, old, new),
        (false, _) => fields::scalar(Impact::breaks(reason), reason, old, new),
    };
    raw.add(at.step, at.subject, kind, impacts);
}
