//! An operation knows how its call differs from what it was.

use crate::{
    Aspect, Change, Effect, Part, Subject, follow,
    notes::{Notes, Sides},
    pair::{Call, access, address, spell},
    response,
    ty::{At, Spot, compare},
};
use ir::{
    Body, Content, InputMode, Operation, Param, ParamLocation, Presence, Segment, Server,
    Stability, display,
};

/// Every difference of two operations, by the part where it is.
pub fn operation<'a>(sides: Sides<'a>, old: Call<'a>, new: Call<'a>) -> Vec<(Part, Notes)> {
    let mut notes = Notes::default();
    facts(sides, &mut notes, old, new);
    follow::follow(sides, &mut notes, old, new);
    order(&mut notes, old.1, new);
    let mut found = vec![(Part::Call, notes)];
    found.extend(params(sides, old.1, new.1));
    let mut notes = Notes::default();
    body(sides, &mut notes, old.1.body.as_ref(), new.1.body.as_ref());
    found.push((Part::Request, notes));
    found.extend(response::responses(sides, old.1, new.1));
    found
}

fn facts(sides: Sides<'_>, notes: &mut Notes, old: Call<'_>, new: Call<'_>) {
    let subject = Subject::Operation(spell(new));
    let mut turn = |aspect, from: String, to: String, effect| {
        if from != to {
            notes.add("", &subject, Change::turned(aspect, from, to), effect);
        }
    };
    let still = sides.new.api.previous.calls.iter().any(|one| {
        (&one.was.resource, &one.was.name) == (&old.0.name, &old.1.name)
            && (&one.is.resource, &one.is.name) == (&new.0.name, &new.1.name)
    });
    let called = match still {
        true => Effect::Adds,
        false => Effect::breaks("the method is called differently"),
    };
    turn(Aspect::Name, spell(old), spell(new), called);
    turn(
        Aspect::Id,
        old.1.id.clone(),
        new.1.id.clone(),
        Effect::Keeps,
    );
    if old.1.method != new.1.method || shape(old.1) != shape(new.1) {
        turn(
            Aspect::Address,
            address(old.1),
            address(new.1),
            Effect::Keeps,
        );
    }
    let host = |host: &Server| display::host(host).unwrap_or_default();
    let whole = |host: &Server| matches!(host, Server::Caller(_));
    let effect = if whole(&old.1.server) == whole(&new.1.server) {
        Effect::Keeps
    } else {
        Effect::breaks("the call takes a whole URL, or no longer")
    };
    turn(
        Aspect::Server,
        host(&old.1.server),
        host(&new.1.server),
        effect,
    );
    turn(
        Aspect::Access,
        access(&old.1.security),
        access(&new.1.security),
        Effect::Keeps,
    );
    let (from, to) = (old.1.safety.as_str(), new.1.safety.as_str());
    turn(Aspect::Safety, from.into(), to.into(), Effect::Keeps);
    match (old.1.stability, new.1.stability) {
        (Stability::Stable, Stability::Deprecated) => {
            notes.add("", &subject, Change::Deprecated, Effect::Adds);
        }
        (Stability::Deprecated, Stability::Stable) => {
            notes.add("", &subject, Change::Restored, Effect::Keeps);
        }
        (Stability::Stable, Stability::Stable) | (Stability::Deprecated, Stability::Deprecated) => {
        }
    }
}

/// The path, whatever its parameters are called.
fn shape(operation: &Operation) -> Vec<Option<&str>> {
    let mut parts = Vec::new();
    for segment in &operation.path {
        parts.push(match segment {
            Segment::Literal(text) => Some(text.as_str()),
            Segment::Param(_) => None,
        });
    }
    parts
}

/// Which parameter is which: in the path by position where both paths have as many, else by key.
fn partners<'a>(old: &'a Operation, new: &'a Operation) -> Vec<(&'a Param, &'a Param)> {
    fn in_path(operation: &Operation) -> Vec<&Param> {
        let params = operation.params.iter();
        params
            .filter(|param| param.location == ParamLocation::Path)
            .collect()
    }
    let (before, after) = (in_path(old), in_path(new));
    let keys = |params: &[&Param]| -> Vec<String> {
        let mut keys: Vec<String> = params.iter().map(|param| param.wire.0.clone()).collect();
        keys.sort();
        keys
    };
    // The same keys in another order are a change of order, not of names.
    let by_position = before.len() == after.len() && keys(&before) != keys(&after);
    let mut found: Vec<(&Param, &Param)> = Vec::new();
    if by_position {
        found.extend(before.into_iter().zip(after));
    }
    for param in &old.params {
        if by_position && param.location == ParamLocation::Path {
            continue;
        }
        let same = |other: &&Param| {
            other.wire == param.wire
                && (other.location == ParamLocation::Path)
                    == (param.location == ParamLocation::Path)
        };
        let there =
            |other: &&Param| same(other) && other.location.as_str() == param.location.as_str();
        let mut all = new.params.iter();
        let other = all.find(there).or_else(|| new.params.iter().find(same));
        found.extend(other.map(|other| (param, other)));
    }
    found
}

fn params<'a>(sides: Sides<'a>, old: &'a Operation, new: &'a Operation) -> Vec<(Part, Notes)> {
    let mut found = Vec::new();
    let partners = partners(old, new);
    let mut at = |param: &Param, note: &mut dyn FnMut(&mut Notes, &Subject)| {
        let mut notes = Notes::default();
        note(&mut notes, &Subject::Param(param.wire.0.clone()));
        found.push((Part::Param(param.wire.0.clone()), notes));
    };
    for (before, after) in &partners {
        at(after, &mut |notes, subject| {
            let operations = (old, new);
            param(sides, notes, subject, operations, (before, after));
        });
    }
    let kept = |param: &&Param| partners.iter().any(|(old, _)| std::ptr::eq(*old, *param));
    for param in old.params.iter().filter(|param| !kept(param)) {
        let was = sides.old.spell(&param.ty);
        at(param, &mut |notes, subject| {
            let effect = match old.input_mode(param) {
                InputMode::Argument => Effect::breaks("the call takes an argument less"),
                InputMode::Setter => Effect::breaks("its setter is gone"),
                InputMode::Never => sides.left(notes, "", &param.ty),
            };
            notes.add("", subject, Change::Removed(was.clone()), effect);
        });
    }
    let met = |param: &&Param| partners.iter().any(|(_, new)| std::ptr::eq(*new, *param));
    for param in new.params.iter().filter(|param| !met(param)) {
        let effect = match new.input_mode(param) {
            InputMode::Argument => Effect::breaks("the call takes an argument more"),
            InputMode::Setter => Effect::Adds,
            InputMode::Never => Effect::Keeps,
        };
        let is = sides.new.spell(&param.ty);
        at(param, &mut |notes, subject| {
            notes.add("", subject, Change::Added(is.clone()), effect.clone());
        });
    }
    found
}

fn param<'a>(
    sides: Sides<'a>,
    notes: &mut Notes,
    subject: &Subject,
    operations: (&Operation, &Operation),
    (old, new): (&'a Param, &'a Param),
) {
    let (before, after) = (operations.0.input_mode(old), operations.1.input_mode(new));
    if old.wire != new.wire {
        let change = Change::turned(Aspect::Name, old.wire.as_str(), new.wire.as_str());
        // An argument has no name where it is passed.
        notes.add("", subject, change, Effect::Keeps);
    } else if old.name != new.name && after == InputMode::Setter {
        let (from, to) = (
            crate::phrase::snake(&old.name),
            crate::phrase::snake(&new.name),
        );
        let change = Change::turned(Aspect::Name, from, to);
        notes.add(
            "",
            subject,
            change,
            Effect::breaks("its setter is called differently"),
        );
    }
    if old.location != new.location {
        let change = Change::turned(
            Aspect::Position,
            position(old.location),
            position(new.location),
        );
        notes.add("", subject, change, Effect::Keeps);
    }
    let effect = match (before, after) {
        (InputMode::Argument, InputMode::Argument)
        | (InputMode::Setter, InputMode::Setter)
        | (InputMode::Never, InputMode::Never) => Effect::Keeps,
        (_, InputMode::Argument) => Effect::breaks("the call takes an argument more"),
        (InputMode::Argument, _) => Effect::breaks("the call takes an argument less"),
        (InputMode::Setter, InputMode::Never) => Effect::breaks("its setter is gone"),
        (InputMode::Never, InputMode::Setter) => Effect::Adds,
    };
    presence(notes, subject, &old.presence, &new.presence, effect);
    match (old.stability, new.stability) {
        (Stability::Stable, Stability::Deprecated) => {
            notes.add("", subject, Change::Deprecated, Effect::Adds);
        }
        (Stability::Deprecated, Stability::Stable) => {
            notes.add("", subject, Change::Restored, Effect::Keeps);
        }
        (Stability::Stable, Stability::Stable) | (Stability::Deprecated, Stability::Deprecated) => {
        }
    }
    let at = At {
        step: "",
        subject,
        spot: Spot::Argument,
    };
    compare(sides, notes, at, &old.ty, &new.ty);
}

fn presence(notes: &mut Notes, subject: &Subject, old: &Presence, new: &Presence, effect: Effect) {
    let said = |presence: &Presence| match presence {
        Presence::Default(literal) | Presence::Constant(literal) => literal.to_json(),
        Presence::Required | Presence::Optional => String::new(),
    };
    let (from, to) = (said(old), said(new));
    let change = match (is_needed(old), is_needed(new)) {
        (false, true) => Change::Required,
        (true, false) => Change::Optional,
        (_, _) if from == to => return,
        (true, true) => Change::turned(Aspect::Constant, from, to),
        (false, false) => Change::turned(Aspect::Default, from, to),
    };
    notes.add("", subject, change, effect);
}

fn is_needed(presence: &Presence) -> bool {
    matches!(presence, Presence::Required | Presence::Constant(_))
}

fn position(place: ParamLocation) -> &'static str {
    match place {
        ParamLocation::Path => "path",
        ParamLocation::Query => "query",
        ParamLocation::QueryCommas => "query, with commas",
        ParamLocation::Header => "header",
        ParamLocation::Cookie => "cookie",
    }
}

/// Arguments have no name where they are passed: another order means another thing.
fn order(notes: &mut Notes, old: &Operation, call: Call<'_>) {
    let new = call.1;
    let partners = partners(old, new);
    let asked = |operation: &Operation, pick: &dyn Fn(&Param) -> Option<String>| -> Vec<String> {
        let params = operation.params.iter();
        params
            .filter(|param| operation.input_mode(param) == InputMode::Argument)
            .filter_map(pick)
            .collect()
    };
    // Both by the key of today.
    let mut before = asked(old, &|param| {
        let partner = partners.iter().find(|(old, _)| std::ptr::eq(*old, param))?;
        Some(partner.1.wire.0.clone())
    });
    let mut after = asked(new, &|param| Some(param.wire.0.clone()));
    let all = after.clone();
    after.retain(|wire| before.contains(wire));
    before.retain(|wire| all.contains(wire));
    if before != after {
        let change = Change::turned(Aspect::Order, before.join(", "), after.join(", "));
        let effect = Effect::breaks("the arguments of the call change places");
        notes.add("", &Subject::Operation(spell(call)), change, effect);
    }
}

fn body<'a>(sides: Sides<'a>, notes: &mut Notes, old: Option<&'a Body>, new: Option<&'a Body>) {
    let subject = Subject::Body;
    let (old, new) = match (old, new) {
        (None, None) => return,
        (None, Some(body)) => {
            let effect = match body.input_mode() {
                InputMode::Argument => Effect::breaks("the call takes an argument more"),
                InputMode::Setter | InputMode::Never => Effect::Adds,
            };
            let is = response::content(sides.new, &body.content);
            notes.add("", &subject, Change::Added(is), effect);
            return;
        }
        (Some(body), None) => {
            let was = response::content(sides.old, &body.content);
            let effect = Effect::breaks("the call takes no body any more");
            notes.add("", &subject, Change::Removed(was), effect);
            return;
        }
        (Some(old), Some(new)) => (old, new),
    };
    let effect = match (old.input_mode(), new.input_mode()) {
        (InputMode::Argument, InputMode::Argument) => Effect::Keeps,
        (_, InputMode::Argument) => Effect::breaks("the call takes an argument more"),
        (InputMode::Argument, _) => {
            Effect::breaks("the body is set by a method, and was an argument")
        }
        (_, _) => Effect::Keeps,
    };
    presence(notes, &subject, &old.presence, &new.presence, effect);
    let at = At {
        step: "",
        subject: &subject,
        spot: Spot::Body,
    };
    match (&old.content, &new.content) {
        (Content::Json(old) | Content::Events(old), Content::Json(new) | Content::Events(new)) => {
            compare(sides, notes, at, old, new);
        }
        (Content::Text(from), Content::Text(to)) | (Content::Bytes(from), Content::Bytes(to)) => {
            if from != to {
                let change = Change::turned(Aspect::Media, from, to);
                notes.add("", &subject, change, Effect::Keeps);
            }
        }
        (old, new) => {
            let (from, to) = (
                response::content(sides.old, old),
                response::content(sides.new, new),
            );
            let effect = Effect::breaks("the call takes another body");
            notes.add("", &subject, Change::turned(Aspect::Type, from, to), effect);
        }
    }
}
