//! A type knows how it differs from the one that stood in its place.

use crate::{
    Aspect, Change, Effect, Subject,
    notes::{Notes, Side, Sides},
};
use ir::{Format, Prim, Type, display};

/// What a type is to the code around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// The argument of a call.
    Argument,
    /// What a call sends.
    Body,
    /// What a call gives back.
    Response,
    /// What a call fails with: one error to code, whatever it holds.
    Failure,
    /// What a field holds; whether it may be null is the record's to say.
    Field,
    /// What an arm holds.
    Arm,
    /// Inside another type.
    Inner,
}

impl Spot {
    /// Why another type breaks code.
    fn reason(self) -> &'static str {
        match self {
            Spot::Argument => "the call takes another type",
            Spot::Body => "the call takes another body",
            Spot::Response => "the call gives back another type",
            Spot::Failure => "the call fails with another type",
            Spot::Field => "the field has another type",
            Spot::Arm => "the arm holds another type",
            Spot::Inner => "the elements have another type",
        }
    }

    /// What null does to code, gained or lost.
    fn null(self) -> Option<Effect> {
        match self {
            Spot::Argument | Spot::Body | Spot::Failure => Some(Effect::Keeps),
            Spot::Response | Spot::Arm | Spot::Inner => Some(Effect::breaks(self.reason())),
            Spot::Field => None,
        }
    }
}

/// Where a type stands.
#[derive(Clone, Copy)]
pub struct At<'a> {
    /// The way to it.
    pub step: &'a str,
    /// What is said to differ.
    pub subject: &'a Subject,
    /// What it is to the code around it.
    pub spot: Spot,
}

/// Notes every difference of two types, down to named ones.
pub fn compare<'a>(sides: Sides<'a>, notes: &mut Notes, at: At<'_>, old: &'a Type, new: &'a Type) {
    bounds(notes, at, old, new);
    null(sides, notes, at, old, new);
    alias(sides, notes, at, old, new);
    let deeper = format!("{}/*", at.step);
    let inner = At {
        step: &deeper,
        spot: match at.spot {
            Spot::Failure => Spot::Failure,
            Spot::Argument
            | Spot::Body
            | Spot::Response
            | Spot::Field
            | Spot::Arm
            | Spot::Inner => Spot::Inner,
        },
        ..at
    };
    match (sides.old.api.resolve(old), sides.new.api.resolve(new)) {
        (Type::Prim(old), Type::Prim(new)) => scalar(notes, at, old, new),
        (Type::Any(_), Type::Any(_)) => {}
        (Type::List(old), Type::List(new)) | (Type::Map(old), Type::Map(new)) => {
            compare(sides, notes, inner, old, new);
        }
        (Type::Def(old), Type::Def(new)) => notes.types.push((at.step.to_owned(), (*old, *new))),
        (old, new) => {
            let (from, to) = (sides.old.spell(old), sides.new.spell(new));
            let change = Change::turned(Aspect::Type, from, to);
            let effect = match at.spot {
                Spot::Failure => sides.left(notes, at.step, old),
                _ => Effect::breaks(at.spot.reason()),
            };
            notes.add_typed((at.step, old), at.subject, change, effect);
        }
    }
}

fn bounds(notes: &mut Notes, at: At<'_>, old: &Type, new: &Type) {
    let text = |ty: &Type| ty.limits().map(display::bounds).unwrap_or_default();
    let (from, to) = (text(old), text(new));
    if from != to {
        let change = Change::turned(Aspect::Bounds, from, to);
        notes.add(at.step, at.subject, change, Effect::Keeps);
    }
}

fn null<'a>(sides: Sides<'a>, notes: &mut Notes, at: At<'_>, old: &'a Type, new: &'a Type) {
    let Some(effect) = at.spot.null() else {
        return;
    };
    // Any JSON includes null.
    let nullable = |side: Side<'a>, ty: &'a Type| ty.is_nullable() || side.api.is_any(ty);
    let change = match (nullable(sides.old, old), nullable(sides.new, new)) {
        (false, true) if !sides.new.api.is_any(new) => Change::Nullable,
        (true, false) if !sides.old.api.is_any(old) => Change::NeverNull,
        _ => return,
    };
    notes.add(at.step, at.subject, change, effect);
}

/// A name that only stood for another type, and is gone.
fn alias<'a>(sides: Sides<'a>, notes: &mut Notes, at: At<'_>, old: &'a Type, new: &'a Type) {
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
        let reason = Effect::breaks(format!("`types::{name}` is gone"));
        notes.add(
            at.step,
            &Subject::Type(name),
            Change::Removed(stood),
            reason,
        );
    }
}

fn scalar(notes: &mut Notes, at: At<'_>, old: &Prim, new: &Prim) {
    if old == new {
        return;
    }
    let (change, same) = match (old, new) {
        (Prim::Text(old), Prim::Text(new)) => {
            let word = |format: &Format| display::look(format).unwrap_or_default();
            let change = Change::turned(Aspect::Format, word(old), word(new));
            (change, old.is_text() && new.is_text())
        }
        (old, new) => {
            let (from, to) = (display::scalar(old), display::scalar(new));
            (Change::turned(Aspect::Type, from, to), false)
        }
    };
    let effect = match (same, at.spot) {
        (true, _) | (false, Spot::Failure) => Effect::Keeps,
        (false, spot) => Effect::breaks(spot.reason()),
    };
    notes.add(at.step, at.subject, change, effect);
}
