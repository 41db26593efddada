//! Compares unions.

use super::ty::{Role, Site, compare};
use crate::{
    Aspect, ChangeKind, Impact, Impacts, Subject,
    language::types,
    raw_changes::{Pair, RawChanges, Sides},
};
use ir::{Name, Shape, TagValue, Type, Union};
use rust_surface::case::pascal;

/// An arm with its selector as text.
struct SelectedArm<'a> {
    name: &'a Name,
    ty: &'a Type,
    by: String,
}

/// Records every change between two unions.
pub fn union<'a>(
    sides: Sides<'a>,
    raw: &mut RawChanges,
    pair: Pair,
    old: &'a Union,
    new: &'a Union,
) {
    let owner = sides.new.name(pair.1);
    let subject = Subject::Type(owner.clone());
    let (before, after) = (discriminator(old), discriminator(new));
    if before != after {
        let kind = ChangeKind::modified(Aspect::Selection, before, after);
        raw.add("", &subject, kind, Impact::Keeps);
    }
    let (olds, news) = (arms(old), arms(new));
    let partners = partners(sides, &olds, &news);
    for (at, arm) in olds.iter().enumerate() {
        let Some(partner) = partners.iter().find(|(old, _)| *old == at) else {
            continue;
        };
        let now = &news[partner.1];
        let subject = Subject::Arm {
            owner: owner.clone(),
            name: pascal(now.name),
        };
        if arm.name != now.name {
            let (from, to) = (pascal(arm.name), pascal(now.name));
            let kind = ChangeKind::modified(Aspect::Name, from, to);
            raw.add("", &subject, kind, types::arm_renamed());
        }
        let before = sides.old.surface.arm_storage(pair.0, arm.name);
        if before != sides.new.surface.arm_storage(pair.1, now.name) {
            let impact = Impact::breaks("it is now in a `Box`, or no longer in one");
            let kind = ChangeKind::modified(Aspect::Storage, "", "");
            raw.add("", &subject, kind, Impacts::only_rust(impact));
        }
        let at = Site {
            step: "",
            subject: &subject,
            role: Role::Arm,
        };
        compare(sides, raw, at, arm.ty, now.ty);
    }
    let left = |arms: &[SelectedArm<'_>], taken: &dyn Fn(usize) -> bool| -> Vec<String> {
        let left = arms.iter().enumerate().filter(|(at, _)| !taken(*at));
        left.map(|(_, arm)| pascal(arm.name)).collect()
    };
    let removed = left(&olds, &|at| partners.iter().any(|(old, _)| *old == at));
    let added = left(&news, &|at| partners.iter().any(|(_, new)| *new == at));
    if !removed.is_empty() {
        let impacts = types::arms_removed();
        raw.add("", &subject, ChangeKind::ArmsRemoved(removed), impacts);
    }
    if !added.is_empty() {
        let rust = growth(sides, pair, old, new);
        let is_received = sides.new.surface.analysis.reach(pair.1).response;
        let has_objects = old.arms().iter().any(|(_, ty)| is_record(sides, ty));
        let impacts = types::arms_added(rust, old, is_received, has_objects);
        raw.add("", &subject, ChangeKind::ArmsAdded(added), impacts);
    }
}

fn is_record(sides: Sides<'_>, ty: &Type) -> bool {
    let Type::Def(id) = sides.old.api.resolve(ty) else {
        return false;
    };
    matches!(sides.old.def(*id).shape, Shape::Record(_))
}

/// The impact of added arms in Rust.
fn growth(sides: Sides<'_>, pair: Pair, old: &Union, new: &Union) -> Impact {
    let names: Vec<&Name> = new.arms().into_iter().map(|(name, _)| name).collect();
    if old.other() != new.other() {
        return Impact::breaks("the variant for unknown JSON is called differently");
    }
    let still = sides.new.surface.conversion_arms(pair.1, new);
    let lost = sides
        .old
        .surface
        .conversion_arms(pair.0, old)
        .into_iter()
        .filter(|(source, _)| !is_renamed(sides, source))
        .find(|(source, arm)| names.contains(&arm) && still.get(source) != Some(arm));
    match lost {
        Some((source, _)) => Impact::breaks(format!(
            "`{source}` no longer converts into the same variant"
        )),
        None => Impact::Adds,
    }
}

/// Whether this is the name of a type that is gone.
fn is_renamed(sides: Sides<'_>, source: &str) -> bool {
    sides.old.find(source).is_some() && sides.new.find(source).is_none()
}

/// What two arms have in common.
#[derive(Clone, Copy)]
enum By {
    Name,
    Selection,
    Type,
}

/// Matches arms: by name first, then by selector, then by type.
fn partners(
    sides: Sides<'_>,
    olds: &[SelectedArm<'_>],
    news: &[SelectedArm<'_>],
) -> Vec<(usize, usize)> {
    let same = |by: By, old: &SelectedArm<'_>, new: &SelectedArm<'_>| match by {
        By::Name => old.name == new.name,
        By::Selection => old.by == new.by,
        By::Type => sides.old.spell(old.ty) == sides.new.spell(new.ty),
    };
    let mut found: Vec<(usize, usize)> = Vec::new();
    for by in [By::Name, By::Selection, By::Type] {
        for (at, arm) in olds.iter().enumerate() {
            if found.iter().any(|(old, _)| *old == at) {
                continue;
            }
            let free = |at: usize| !found.iter().any(|(_, new)| *new == at);
            let partner = (0..news.len()).find(|&at| free(at) && same(by, arm, &news[at]));
            found.extend(partner.map(|partner| (at, partner)));
        }
    }
    found
}

fn arms(union: &Union) -> Vec<SelectedArm<'_>> {
    let by: Vec<String> = match union {
        Union::Tag { arms, .. } | Union::Sibling { arms, .. } => {
            arms.iter().map(|arm| TagValue::list(&arm.by)).collect()
        }
        Union::Kind(arms) => arms.iter().map(|arm| format!("{:?}", arm.by)).collect(),
        Union::Key(arms) | Union::Overlap(arms) => {
            arms.iter().map(|arm| format!("{:?}", arm.by)).collect()
        }
    };
    let parts = union.arms().into_iter().zip(by);
    parts
        .map(|((name, ty), by)| SelectedArm { name, ty, by })
        .collect()
}

fn discriminator(union: &Union) -> String {
    match union {
        Union::Tag { field, .. } | Union::Sibling { field, .. } => {
            format!("{} {}", union.discriminator(), field.as_str())
        }
        Union::Kind(_) | Union::Key(_) | Union::Overlap(_) => union.discriminator().to_owned(),
    }
}
