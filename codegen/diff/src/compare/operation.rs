//! Compares operations.

use super::{
    actions, operation_metadata, response,
    ty::{Role, Site, compare},
};
use crate::{
    Aspect, ChangeKind, Impact, Impacts, OperationPart, Subject,
    language::{inputs, inputs::Passing, operations},
    match_operations::{Call, accepted, access, spell},
    raw_changes::{RawChanges, Sides},
};
use ir::{
    Api, Body, Content, InputMode, Operation, Param, ParamLocation, Presence, Server, Shape,
    Stability, Type, display,
};
use rust_surface::case::snake;

/// Every change between two operations, by the part where it is.
pub fn operation<'a>(
    sides: Sides<'a>,
    old: Call<'a>,
    new: Call<'a>,
) -> Vec<(OperationPart, RawChanges)> {
    let mut raw = RawChanges::default();
    facts(sides, &mut raw, old, new);
    operation_metadata::follow(sides, &mut raw, old, new);
    actions::follow(&mut raw, old, new);
    order(&mut raw, old.1, new);
    let mut found = vec![(OperationPart::Call, raw)];
    found.extend(params(sides, old.1, new.1));
    let mut raw = RawChanges::default();
    body(sides, &mut raw, old.1.body.as_ref(), new.1.body.as_ref());
    found.push((OperationPart::Request, raw));
    found.extend(response::responses(sides, old.1, new.1));
    found
}

fn facts(sides: Sides<'_>, raw: &mut RawChanges, old: Call<'_>, new: Call<'_>) {
    let subject = Subject::Operation(spell(new));
    let mut turn = |aspect, from: String, to: String, impacts: Impacts| {
        if from != to {
            raw.add(
                "",
                &subject,
                ChangeKind::modified(aspect, from, to),
                impacts,
            );
        }
    };
    let still = sides.new.api.previous.operations.iter().any(|one| {
        (&one.former.resource, &one.former.name) == (&old.0.name, &old.1.name)
            && (&one.current.resource, &one.current.name) == (&new.0.name, &new.1.name)
    });
    let called = match still {
        true => Impact::Adds,
        false => Impact::breaks("the method is called differently"),
    };
    turn(
        Aspect::Name,
        spell(old),
        spell(new),
        operations::renamed(called),
    );
    turn(
        Aspect::Id,
        old.1.id.clone(),
        new.1.id.clone(),
        Impact::Keeps.into(),
    );
    if old.1.anonymous_address() != new.1.anonymous_address() {
        turn(
            Aspect::Address,
            old.1.address(),
            new.1.address(),
            Impact::Keeps.into(),
        );
    }
    let host = |host: &Server| display::server(host).unwrap_or_default();
    let whole = |host: &Server| matches!(host, Server::Caller(_));
    let impact = if whole(&old.1.server) == whole(&new.1.server) {
        Impact::breaks("its requests go to another server")
    } else {
        Impact::breaks("the method takes a complete URL now, or no longer does")
    };
    turn(
        Aspect::Server,
        host(&old.1.server),
        host(&new.1.server),
        impact.into(),
    );
    turn(
        Aspect::Security,
        access(&old.1.security),
        access(&new.1.security),
        accepted(&old.1.security, &new.1.security).into(),
    );
    let (from, to) = (old.1.safety.as_str(), new.1.safety.as_str());
    turn(Aspect::Safety, from.into(), to.into(), Impact::Keeps.into());
    match (old.1.stability, new.1.stability) {
        (Stability::Stable, Stability::Deprecated) => {
            raw.add("", &subject, ChangeKind::Deprecated, Impact::Adds);
        }
        (Stability::Deprecated, Stability::Stable) => {
            raw.add("", &subject, ChangeKind::Restored, Impact::Keeps);
        }
        (Stability::Stable, Stability::Stable) | (Stability::Deprecated, Stability::Deprecated) => {
        }
    }
}

/// Matches parameters: path parameters by position if both paths have as many, all others by key.
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
    // The same keys in another order are a change of the order, not of the names.
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

fn params<'a>(
    sides: Sides<'a>,
    old: &'a Operation,
    new: &'a Operation,
) -> Vec<(OperationPart, RawChanges)> {
    let mut found = Vec::new();
    let partners = partners(old, new);
    let mut at = |param: &Param, compare: &mut dyn FnMut(&mut RawChanges, &Subject)| {
        let mut raw = RawChanges::default();
        compare(&mut raw, &Subject::Param(param.wire.0.clone()));
        found.push((OperationPart::Param(param.wire.0.clone()), raw));
    };
    for (before, after) in &partners {
        at(after, &mut |raw, subject| {
            let operations = (old, new);
            param(sides, raw, subject, operations, (before, after));
        });
    }
    let kept = |param: &&Param| partners.iter().any(|(old, _)| std::ptr::eq(*old, *param));
    for param in old.params.iter().filter(|param| !kept(param)) {
        let was = sides.old.spell(&param.ty);
        at(param, &mut |raw, subject| {
            let mode = old.input_mode(param);
            let rust = match mode {
                InputMode::Argument => Impact::breaks("the method has one argument fewer").into(),
                InputMode::Setter => Impact::breaks("its setter was removed").into(),
                InputMode::Never => sides.left(raw, "", &param.ty),
            };
            let impacts = inputs::param_removed(rust, mode, passing(new, param));
            raw.add("", subject, ChangeKind::Removed(was.clone()), impacts);
        });
    }
    let met = |param: &&Param| partners.iter().any(|(_, new)| std::ptr::eq(*new, *param));
    for param in new.params.iter().filter(|param| !met(param)) {
        let mode = new.input_mode(param);
        let rust = match mode {
            InputMode::Argument => Impact::breaks("the method has one more argument"),
            InputMode::Setter => Impact::Adds,
            InputMode::Never => Impact::Keeps,
        };
        let impacts = inputs::param_added(rust, mode, passing(old, param));
        let is = sides.new.spell(&param.ty);
        at(param, &mut |raw, subject| {
            raw.add("", subject, ChangeKind::Added(is.clone()), impacts.clone());
        });
    }
    found
}

fn param<'a>(
    sides: Sides<'a>,
    raw: &mut RawChanges,
    subject: &Subject,
    operations: (&Operation, &Operation),
    (old, new): (&'a Param, &'a Param),
) {
    let (before, after) = (operations.0.input_mode(old), operations.1.input_mode(new));
    if old.wire != new.wire {
        let kind = ChangeKind::modified(Aspect::Name, old.wire.as_str(), new.wire.as_str());
        raw.add("", subject, kind, inputs::param_key());
    } else if old.name != new.name && after != InputMode::Never {
        let (from, to) = (snake(&old.name), snake(&new.name));
        let kind = ChangeKind::modified(Aspect::Name, from, to);
        // Rust passes arguments without names.
        let rust = match after {
            InputMode::Setter => Impact::breaks("its setter is called differently"),
            InputMode::Argument | InputMode::Never => Impact::Keeps,
        };
        let impacts = inputs::param_name(rust, passing(operations.1, new));
        raw.add("", subject, kind, impacts);
    }
    if old.location != new.location {
        let kind = ChangeKind::modified(
            Aspect::Location,
            position(old.location),
            position(new.location),
        );
        raw.add("", subject, kind, Impact::Keeps);
    }
    if old.location == new.location && old.style != new.style {
        let kind = ChangeKind::modified(Aspect::Location, written(old), written(new));
        raw.add("", subject, kind, Impact::Keeps);
    }
    let rust = match (before, after) {
        (InputMode::Argument, InputMode::Argument)
        | (InputMode::Setter, InputMode::Setter)
        | (InputMode::Never, InputMode::Never) => Impact::Keeps,
        (_, InputMode::Argument) => Impact::breaks("the method has one more argument"),
        (InputMode::Argument, _) => Impact::breaks("the method has one argument fewer"),
        (InputMode::Setter, InputMode::Never) => Impact::breaks("its setter was removed"),
        (InputMode::Never, InputMode::Setter) => Impact::Adds,
    };
    let is_scalar = is_scalar(sides, &new.ty);
    let way = passing(operations.0, new);
    let impacts = inputs::param_presence(rust, (before, after), way, is_scalar);
    presence(raw, subject, &old.presence, &new.presence, impacts);
    match (old.stability, new.stability) {
        (Stability::Stable, Stability::Deprecated) => {
            raw.add("", subject, ChangeKind::Deprecated, Impact::Adds);
        }
        (Stability::Deprecated, Stability::Stable) => {
            raw.add("", subject, ChangeKind::Restored, Impact::Keeps);
        }
        (Stability::Stable, Stability::Stable) | (Stability::Deprecated, Stability::Deprecated) => {
        }
    }
    let at = Site {
        step: "",
        subject,
        role: Role::Argument,
    };
    compare(sides, raw, at, &old.ty, &new.ty);
}

/// How a parameter is passed to a method, next to the parameters of this operation.
fn passing(beside: &Operation, param: &Param) -> Passing {
    let others = beside.params.iter().filter(|other| {
        other.location != ParamLocation::Path
            && other.wire != param.wire
            && beside.input_mode(other) != InputMode::Never
    });
    Passing::of(param.location, others.count())
}

/// Whether Go wraps an optional parameter of this type.
fn is_scalar(sides: Sides<'_>, ty: &Type) -> bool {
    match sides.new.api.resolve(ty) {
        Type::Prim(_) => true,
        Type::Def(id) => !matches!(sides.new.def(*id).shape, Shape::Alias(_)),
        Type::List(_) | Type::Map(_) | Type::Any(_) | Type::Nullable(_) | Type::Limited(..) => {
            false
        }
    }
}

fn presence(
    raw: &mut RawChanges,
    subject: &Subject,
    old: &Presence,
    new: &Presence,
    impacts: Impacts,
) {
    let spell_default = |presence: &Presence| match presence {
        Presence::Default(literal) | Presence::Constant(literal) => literal.to_json(),
        Presence::Required | Presence::Optional => String::new(),
    };
    let (from, to) = (spell_default(old), spell_default(new));
    let kind = match (is_needed(old), is_needed(new)) {
        (false, true) => ChangeKind::Required,
        (true, false) => ChangeKind::Optional,
        (_, _) if from == to => return,
        (true, true) => ChangeKind::modified(Aspect::Constant, from, to),
        (false, false) => ChangeKind::modified(Aspect::Default, from, to),
    };
    raw.add("", subject, kind, impacts);
}

fn is_needed(presence: &Presence) -> bool {
    matches!(presence, Presence::Required | Presence::Constant(_))
}

/// Where a parameter is and how it is written.
fn written(param: &Param) -> String {
    let (style, explode) = param.style.keywords();
    let explode = if explode { ", exploded" } else { "" };
    format!("{} (style {style}{explode})", position(param.location))
}

fn position(place: ParamLocation) -> &'static str {
    match place {
        ParamLocation::Path => "path",
        ParamLocation::Query => "query",
        ParamLocation::Header => "header",
        ParamLocation::Cookie => "cookie",
        ParamLocation::File => "file",
    }
}

/// Arguments are passed without names, so another order has another meaning.
fn order(raw: &mut RawChanges, old: &Operation, call: Call<'_>) {
    let new = call.1;
    let partners = partners(old, new);
    let required_arguments =
        |operation: &Operation, pick: &dyn Fn(&Param) -> Option<String>| -> Vec<String> {
            let params = operation.params.iter();
            params
                .filter(|param| operation.input_mode(param) == InputMode::Argument)
                .filter_map(pick)
                .collect()
        };
    // Both by their current keys.
    let mut before = required_arguments(old, &|param| {
        let partner = partners.iter().find(|(old, _)| std::ptr::eq(*old, param))?;
        Some(partner.1.wire.0.clone())
    });
    let mut after = required_arguments(new, &|param| Some(param.wire.0.clone()));
    let all = after.clone();
    after.retain(|wire| before.contains(wire));
    before.retain(|wire| all.contains(wire));
    if before != after {
        let kind = ChangeKind::modified(Aspect::Order, before.join(", "), after.join(", "));
        let rust = Impact::breaks("the order of the method's arguments changed");
        let is_path_reordered = path_keys(new, &before) != path_keys(new, &after);
        let impacts = inputs::order(rust, is_path_reordered);
        raw.add("", &Subject::Operation(spell(call)), kind, impacts);
    }
}

/// The keys of these parameters that are in the path, in order.
fn path_keys(operation: &Operation, wires: &[String]) -> Vec<String> {
    let is_in_path = |wire: &&String| {
        let mut params = operation.params.iter();
        params.any(|param| {
            param.location == ParamLocation::Path && param.wire.as_str() == wire.as_str()
        })
    };
    wires.iter().filter(is_in_path).cloned().collect()
}

/// Whether a call has to pass something for the body: a field of it, or the body itself.
fn has_required_fields(api: &Api, body: &Body) -> bool {
    match body.content.ty().map(|ty| api.resolve(ty)) {
        Some(Type::Def(id)) => match &api.types[*id].shape {
            Shape::Record(record) => record.fields.iter().any(|field| is_needed(&field.presence)),
            Shape::Enum(_) | Shape::Union(_) | Shape::Alias(_) => true,
        },
        _ => true,
    }
}

/// Whether Go passes the body as a struct.
fn is_struct(api: &Api, body: &Body) -> bool {
    match body.content.ty().map(|ty| api.resolve(ty)) {
        Some(Type::Def(id)) => {
            matches!(api.types[*id].shape, Shape::Record(_) | Shape::Union(_))
        }
        _ => false,
    }
}

fn body<'a>(sides: Sides<'a>, raw: &mut RawChanges, old: Option<&'a Body>, new: Option<&'a Body>) {
    let subject = Subject::Body;
    let (old, new) = match (old, new) {
        (None, None) => return,
        (None, Some(body)) => {
            let mode = body.input_mode();
            let rust = match mode {
                InputMode::Argument => Impact::breaks("the method has one more argument"),
                InputMode::Setter | InputMode::Never => Impact::Adds,
            };
            let impacts = inputs::body_added(rust, mode, has_required_fields(sides.new.api, body));
            let is = response::content(sides.new, &body.content);
            raw.add("", &subject, ChangeKind::Added(is), impacts);
            return;
        }
        (Some(body), None) => {
            let was = response::content(sides.old, &body.content);
            let impact = Impact::breaks("the method no longer takes a body");
            raw.add("", &subject, ChangeKind::Removed(was), impact);
            return;
        }
        (Some(old), Some(new)) => (old, new),
    };
    let rust = match (old.input_mode(), new.input_mode()) {
        (InputMode::Argument, InputMode::Argument) => Impact::Keeps,
        (_, InputMode::Argument) => Impact::breaks("the method has one more argument"),
        (InputMode::Argument, _) => {
            Impact::breaks("the body is now set by a setter instead of an argument")
        }
        (_, _) => Impact::Keeps,
    };
    let impacts = inputs::body_presence(
        rust,
        (&old.presence, &new.presence),
        has_required_fields(sides.new.api, new),
        is_struct(sides.new.api, new),
    );
    presence(raw, &subject, &old.presence, &new.presence, impacts);
    let at = Site {
        step: "",
        subject: &subject,
        role: Role::Body,
    };
    match (&old.content, &new.content) {
        (
            Content::Json { ty: old, .. } | Content::Events(old),
            Content::Json { ty: new, .. } | Content::Events(new),
        ) => {
            compare(sides, raw, at, old, new);
        }
        (Content::Text(from), Content::Text(to)) | (Content::Bytes(from), Content::Bytes(to)) => {
            if from != to {
                let kind = ChangeKind::modified(Aspect::Media, from, to);
                raw.add("", &subject, kind, Impact::Keeps);
            }
        }
        (old, new) => {
            let (from, to) = (
                response::content(sides.old, old),
                response::content(sides.new, new),
            );
            let impact = Impact::breaks("the type of the body changed");
            raw.add(
                "",
                &subject,
                ChangeKind::modified(Aspect::Type, from, to),
                impact,
            );
        }
    }
}
