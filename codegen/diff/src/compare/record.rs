//! Compares records.

use super::ty::{Role, Site, compare};
use crate::{
    Aspect, ChangeKind, Impact, Impacts, Subject,
    language::{fields, fields::Uses, types},
    raw_changes::{Pair, RawChanges, Side, Sides},
};
use ir::{
    AdditionalProperties, Field, Flow, InputMode, Presence, Reach, Record, Sensitivity, Stability,
    display,
};
use rust_surface::case::snake;

/// Both records, and whether they are sent or received.
struct Both<'a> {
    sides: Sides<'a>,
    pair: Pair,
    before: Reach,
    after: Reach,
    /// The reach now, without requests if code could not construct the record before.
    made: Reach,
    owner: String,
}

/// Records every change between two records.
pub fn record<'a>(
    sides: Sides<'a>,
    raw: &mut RawChanges,
    pair: Pair,
    old: &'a Record,
    new: &'a Record,
) {
    let before = sides.old.surface.analysis.reach(pair.0);
    let after = sides.new.surface.analysis.reach(pair.1);
    let both = Both {
        sides,
        pair,
        before,
        after,
        made: Reach {
            request: before.request && after.request,
            ..after
        },
        owner: sides.new.name(pair.1),
    };
    for field in &old.fields {
        match new.fields.iter().find(|other| other.wire == field.wire) {
            Some(other) => both.field(raw, field, other),
            None => both.removed(raw, field),
        }
    }
    let fresh = |field: &&Field| !old.fields.iter().any(|other| other.wire == field.wire);
    for field in new.fields.iter().filter(fresh) {
        both.added(raw, field);
    }
    both.order(raw, old, new);
    both.direction(raw, new);
    both.additional_properties(raw, old, new);
    both.constraints(raw, old, new);
}

impl<'a> Both<'a> {
    fn subject(&self, field: &Field) -> Subject {
        Subject::Field {
            owner: self.owner.clone(),
            wire: field.wire.0.clone(),
        }
    }

    fn removed(&self, raw: &mut RawChanges, field: &Field) {
        let owner = self.sides.old.name(self.pair.0);
        let (wire, was) = (field.wire.0.clone(), self.sides.old.spell(&field.ty));
        let subject = Subject::Field { owner, wire };
        let impact = Impact::breaks("code that reads or sets it no longer compiles");
        let step = step(field);
        raw.add_typed(
            (&step, &field.ty),
            &subject,
            ChangeKind::Removed(was),
            impact,
        );
    }

    fn added(&self, raw: &mut RawChanges, field: &Field) {
        let mode = field.input_mode(self.sides.new.api, self.made);
        let rust = match mode {
            InputMode::Argument => Impact::breaks("it is a required argument of the constructor"),
            InputMode::Setter | InputMode::Never => Impact::Adds,
        };
        let impacts = fields::added(rust, mode);
        let is = self.sides.new.spell(&field.ty);
        let (step, subject) = (step(field), self.subject(field));
        raw.add_typed((&step, &field.ty), &subject, ChangeKind::Added(is), impacts);
    }

    fn field(&self, raw: &mut RawChanges, old: &'a Field, new: &'a Field) {
        let (subject, step) = (self.subject(new), step(new));
        let mut add = |kind, impacts: Impacts| raw.add(&step, &subject, kind, impacts);
        let uses = Uses::of(self.before, self.after);
        if old.name != new.name {
            let (from, to) = (snake(&old.name), snake(&new.name));
            let kind = ChangeKind::modified(Aspect::Name, from, to);
            let rust = Impact::breaks("the field is called differently");
            add(kind, fields::renamed(rust, new.wire.as_str()));
        }
        self.presence(&mut add, old, new);
        self.nullable(&mut add, old, new);
        if old.flow != new.flow {
            let kind = ChangeKind::modified(Aspect::Flow, flow(old.flow), flow(new.flow));
            let rust = self.giving(old, new).unwrap_or(Impact::Keeps);
            add(kind, fields::flow(rust, uses, old, new));
        }
        if old.sensitivity != new.sensitivity {
            let text = |one: Sensitivity| match one {
                Sensitivity::Public => "public",
                Sensitivity::Secret => "secret",
            };
            let (from, to) = (text(old.sensitivity), text(new.sensitivity));
            add(
                ChangeKind::modified(Aspect::Sensitivity, from, to),
                Impact::Keeps.into(),
            );
        }
        match (old.stability, new.stability) {
            (Stability::Stable, Stability::Deprecated) => {
                add(ChangeKind::Deprecated, Impact::Adds.into())
            }
            (Stability::Deprecated, Stability::Stable) => {
                add(ChangeKind::Restored, Impact::Keeps.into())
            }
            (Stability::Stable, Stability::Stable)
            | (Stability::Deprecated, Stability::Deprecated) => {}
        }
        if self.boxed(old, new) {
            let kind = ChangeKind::modified(Aspect::Storage, "", "");
            let rust = Impact::breaks("it is held in a `Box`, or no longer");
            add(kind, fields::boxing(rust, new));
        }
        let at = Site {
            step: &step,
            subject: &subject,
            role: Role::Field,
        };
        compare(self.sides, raw, at, &old.ty, &new.ty);
    }

    /// The impact of a change in how code gives the value, if there is one.
    fn giving(&self, old: &Field, new: &Field) -> Option<Impact> {
        let before = old.input_mode(self.sides.old.api, self.made);
        match (before, new.input_mode(self.sides.new.api, self.made)) {
            (InputMode::Argument, InputMode::Argument)
            | (InputMode::Setter, InputMode::Setter)
            | (InputMode::Never, InputMode::Never) => None,
            (_, InputMode::Argument) => Some(Impact::breaks(
                "it is a required argument of the constructor",
            )),
            (InputMode::Argument, _) => Some(Impact::breaks(
                "it is no longer an argument of the constructor",
            )),
            (InputMode::Setter, InputMode::Never) => Some(Impact::breaks("its setter was removed")),
            (InputMode::Never, InputMode::Setter) => Some(Impact::Adds),
        }
    }

    /// The impact of a change in the type of the field, if there is one.
    fn holding(&self, old: &'a Field, new: &'a Field) -> Option<Impact> {
        let before = self.sides.old.surface.optionality(old, self.after);
        let after = self.sides.new.surface.optionality(new, self.after);
        let ty = self.sides.new.surface.bare_type(&new.ty);
        (before != after).then(|| {
            let (before, after) = (before.wrap(&ty), after.wrap(&ty));
            Impact::breaks(format!(
                "the type of the field changed from `{before}` to `{after}`"
            ))
        })
    }

    fn presence(&self, add: &mut impl FnMut(ChangeKind, Impacts), old: &'a Field, new: &'a Field) {
        let impact = || {
            let held = self.holding(old, new);
            let rust = held.or_else(|| self.giving(old, new));
            let (before, after) = ((self.sides.old.api, old), (self.sides.new.api, new));
            let uses = Uses::of(self.before, self.after);
            fields::presence(rust.unwrap_or(Impact::Keeps), uses, before, after)
        };
        let spell_default = |presence: &Presence| match presence {
            Presence::Default(literal) | Presence::Constant(literal) => literal.to_json(),
            Presence::Required | Presence::Optional => String::new(),
        };
        let (from, to) = (spell_default(&old.presence), spell_default(&new.presence));
        use Presence::{Constant, Default, Optional, Required};
        match (&old.presence, &new.presence) {
            (Optional | Default(_), Required | Constant(_)) => add(ChangeKind::Required, impact()),
            (Required | Constant(_), Optional | Default(_)) => add(ChangeKind::Optional, impact()),
            (Required, Required) | (Optional, Optional) => {}
            (Optional | Default(_), Optional | Default(_)) => {
                if from != to {
                    add(
                        ChangeKind::modified(Aspect::Default, from, to),
                        Impact::Keeps.into(),
                    );
                }
            }
            (Required | Constant(_), Required | Constant(_)) => {
                if from != to {
                    add(ChangeKind::modified(Aspect::Constant, from, to), impact());
                }
            }
        }
    }

    fn nullable(&self, add: &mut impl FnMut(ChangeKind, Impacts), old: &'a Field, new: &'a Field) {
        if self.sides.old.api.is_any(&old.ty) || self.sides.new.api.is_any(&new.ty) {
            return;
        }
        let kind = match (old.ty.is_nullable(), new.ty.is_nullable()) {
            (false, true) => ChangeKind::Nullable,
            (true, false) => ChangeKind::NeverNull,
            (true, true) | (false, false) => return,
        };
        let rust = self.holding(old, new).unwrap_or(Impact::Keeps);
        let (before, after) = ((self.sides.old.api, old), (self.sides.new.api, new));
        let uses = Uses::of(self.before, self.after);
        add(kind, fields::null(rust, uses, before, after));
    }

    fn boxed(&self, old: &Field, new: &Field) -> bool {
        let before = self.sides.old.surface.field_storage(self.pair.0, &old.ty);
        let after = self.sides.new.surface.field_storage(self.pair.1, &new.ty);
        before != after && old.ty.def().is_some() && new.ty.def().is_some()
    }

    /// Arguments are passed without names, so another order has another meaning.
    fn order(&self, raw: &mut RawChanges, old: &Record, new: &Record) {
        let required_arguments = |side: Side<'_>, record: &Record| -> Vec<String> {
            let required_arguments = record.fields.iter();
            required_arguments
                .filter(|field| field.input_mode(side.api, self.made) == InputMode::Argument)
                .map(|field| field.wire.0.clone())
                .collect()
        };
        let mut before = required_arguments(self.sides.old, old);
        let mut after = required_arguments(self.sides.new, new);
        let all = after.clone();
        after.retain(|wire| before.contains(wire));
        before.retain(|wire| all.contains(wire));
        if before != after {
            let kind = ChangeKind::modified(Aspect::Order, before.join(", "), after.join(", "));
            let impact = Impact::breaks("the order of the constructor's arguments changed");
            let impacts = Impacts::only_rust(impact);
            raw.add("", &Subject::Type(self.owner.clone()), kind, impacts);
        }
    }

    /// Compares whether the records are sent and received.
    fn direction(&self, raw: &mut RawChanges, new: &'a Record) {
        let surface = self.sides.new.surface;
        let api = self.sides.new.api;
        let mut required_arguments = new
            .fields
            .iter()
            .map(|field| field.input_mode(api, self.after));
        let impact = match (self.before.request, self.after.request) {
            (true, false) => Some(Impact::breaks(
                "its constructor and its setters were removed",
            )),
            (false, true)
                if !self.sides.new.surface.implements_default(self.pair.1)
                    && required_arguments.any(|mode| mode == InputMode::Argument) =>
            {
                let why = "a constructor with arguments replaces `Default`";
                Some(Impact::breaks(why))
            }
            (false, true) => Some(Impact::Adds),
            (true, true) | (false, false) => None,
        };
        let modified = |field: &&'a Field| {
            surface.optionality(field, self.before) != surface.optionality(field, self.after)
        };
        let modified = new.fields.iter().find(modified).map(|field| {
            let how = surface.optionality(field, self.after);
            let how = how.wrap(&surface.bare_type(&field.ty));
            Impact::breaks(format!("the field `{}` is `{how}`", field.wire.as_str()))
        });
        let rust = modified.or(impact);
        let impacts = types::direction(
            rust.clone().unwrap_or(Impact::Keeps),
            api,
            new,
            &self.owner,
            (self.before, self.after),
        );
        if rust.is_some() || impacts.worst().reason().is_some() {
            let kind = ChangeKind::modified(Aspect::Reach, ways(self.before), ways(self.after));
            raw.add("", &Subject::Type(self.owner.clone()), kind, impacts);
        }
    }

    fn constraints(&self, raw: &mut RawChanges, old: &'a Record, new: &'a Record) {
        let (from, to) = (
            display::bounds(&old.constraints),
            display::bounds(&new.constraints),
        );
        if from != to {
            let kind = ChangeKind::modified(Aspect::Bounds, from, to);
            raw.add("", &Subject::Type(self.owner.clone()), kind, Impact::Keeps);
        }
    }

    fn additional_properties(&self, raw: &mut RawChanges, old: &'a Record, new: &'a Record) {
        let text = |side: Side<'_>, allowed: &AdditionalProperties| match allowed {
            AdditionalProperties::Unspecified => String::new(),
            AdditionalProperties::Forbidden => "forbidden".into(),
            AdditionalProperties::Typed(ty) => side.spell(ty),
        };
        let (from, to) = (
            text(self.sides.old, &old.additional_properties),
            text(self.sides.new, &new.additional_properties),
        );
        if from != to {
            let subject = Subject::Type(self.owner.clone());
            let impacts = match &old.additional_properties {
                AdditionalProperties::Typed(ty) => self.sides.left(raw, "/*", ty),
                AdditionalProperties::Unspecified | AdditionalProperties::Forbidden => {
                    Impact::Keeps.into()
                }
            };
            let kind = ChangeKind::modified(Aspect::AdditionalProperties, from, to);
            raw.add("/*", &subject, kind, impacts);
        }
    }
}

/// The path to a field.
fn step(field: &Field) -> String {
    let escaped = field.wire.as_str().replace('~', "~0").replace('/', "~1");
    format!("/{escaped}")
}

fn flow(flow: Flow) -> &'static str {
    match flow {
        Flow::Both => "sent and received",
        Flow::Request => "only sent",
        Flow::Response => "only received",
    }
}

fn ways(reach: Reach) -> String {
    let ways = [
        (reach.request, "sent"),
        (reach.update, "sent to update"),
        (reach.response, "received"),
    ];
    let ways: Vec<&str> = ways
        .into_iter()
        .filter(|(goes, _)| *goes)
        .map(|(_, way)| way)
        .collect();
    ways.join(", ")
}
