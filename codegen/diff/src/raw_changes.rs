//! Raw changes: what was found at one location, before changes with one cause are merged.

use crate::{ChangeKind, ChangeLocation, Impact, Impacts, Subject};
use std::collections::{BTreeMap, BTreeSet};

use ir::{Api, Shape, Type, TypeDef, TypeId, display};
use rust_surface::{Surface, case::pascal};

/// An old type and the new type that it is compared with.
pub type Pair = (TypeId, TypeId);

/// One of two APIs.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    pub api: &'a Api,
    pub surface: &'a Surface<'a>,
    names: &'a BTreeMap<String, TypeId>,
}

/// Both APIs.
#[derive(Clone, Copy)]
pub struct Sides<'a> {
    pub old: Side<'a>,
    pub new: Side<'a>,
}

/// The types of an API by their names in code.
pub struct TypesByName(BTreeMap<String, TypeId>);

impl TypesByName {
    pub fn of(surface: &Surface) -> Self {
        let types = surface.api.types.ids();
        Self(types.map(|id| (surface.type_name(id), id)).collect())
    }
}

impl<'a> Side<'a> {
    pub fn of(surface: &'a Surface<'a>, names: &'a TypesByName) -> Self {
        Self {
            api: surface.api,
            surface,
            names: &names.0,
        }
    }

    pub fn def(self, id: TypeId) -> &'a TypeDef {
        &self.api.types[id]
    }

    /// The name of a type in code.
    pub fn name(self, id: TypeId) -> String {
        self.surface.type_name(id)
    }

    /// The type with this name in code.
    pub fn find(self, name: &str) -> Option<TypeId> {
        self.names.get(name).copied()
    }

    /// A type in words.
    pub fn spell(self, ty: &Type) -> String {
        display::part(self.api, ty)
    }

    /// Whether this is a former name of some type.
    fn leads(self, name: &str) -> bool {
        let mut past = self.api.previous.types.keys();
        past.any(|old| pascal(old) == name)
    }

    /// Whether this name still leads to this type in code.
    pub fn answers_to(self, id: TypeId, name: &str) -> bool {
        let mut past = self.api.previous.types.iter();
        if past.any(|(old, now)| pascal(old) == name && *now == self.def(id).name) {
            return true;
        }
        self.find(name)
            .is_some_and(|found| match &self.def(found).shape {
                Shape::Alias(ty) => *self.api.resolve(ty) == Type::Def(id),
                Shape::Record(_) | Shape::Enum(_) | Shape::Union(_) => found == id,
            })
    }
}

impl Sides<'_> {
    /// The impact when a type is no longer used at a place where code could only see its name. Types that still have
    /// that name are compared.
    pub fn left(self, raw: &mut RawChanges, step: &str, ty: &Type) -> Impacts {
        let mut open: Vec<Type> = vec![ty.clone()];
        let mut seen: BTreeSet<TypeId> = BTreeSet::new();
        let mut gone = Impacts::from(Impact::Keeps);
        while let Some(ty) = open.pop() {
            let mut ids: Vec<TypeId> = Vec::new();
            ir::each_part(&ty, &mut |part| ids.extend(part.def()));
            for id in ids.into_iter().filter(|id| seen.insert(*id)) {
                let name = self.old.name(id);
                match self.new.find(&name) {
                    Some(found) => raw.types.push((step.to_owned(), (id, found))),
                    None if self.new.leads(&name) => {}
                    None => gone = Impacts::type_removed(&name),
                }
                ir::each_type(self.old.def(id), &mut |inner| open.push(inner.clone()));
            }
        }
        gone
    }
}

/// One difference at one location.
#[derive(Clone, Debug)]
pub struct RawChange {
    /// The path to it from that location.
    pub step: String,
    pub subject: Subject,
    pub kind: ChangeKind,
    pub impacts: Impacts,
    /// The same for every difference with the same cause.
    pub fingerprint: String,
    /// Further differences, as sentences.
    pub details: Vec<String>,
}

/// A difference with all its locations.
pub struct LocatedChange {
    pub change: RawChange,
    pub places: Vec<ChangeLocation>,
}

/// Everything that was found at one location.
#[derive(Clone, Debug, Default)]
pub struct RawChanges {
    /// The differences.
    pub changes: Vec<RawChange>,
    /// The types that are used there, each with the path to it.
    pub types: Vec<(String, Pair)>,
    /// The fingerprint of the changes that are added next.
    pub fingerprint: String,
}

impl RawChanges {
    /// No changes yet; those that are added get this fingerprint.
    pub fn with_fingerprint(fingerprint: String) -> Self {
        Self {
            fingerprint,
            ..Self::default()
        }
    }

    pub fn add(
        &mut self,
        step: &str,
        subject: &Subject,
        kind: ChangeKind,
        impacts: impl Into<Impacts>,
    ) {
        let fingerprint = self.fingerprint.clone();
        self.push(step, subject, kind, impacts.into(), fingerprint);
    }

    /// Adds a difference of a type. A named type is enough to recognize the cause wherever it is used, a scalar is not.
    pub fn add_typed(
        &mut self,
        (step, ty): (&str, &Type),
        subject: &Subject,
        kind: ChangeKind,
        impacts: impl Into<Impacts>,
    ) {
        let mut named = false;
        ir::each_part(ty, &mut |part| named |= matches!(part, Type::Def(_)));
        let fingerprint = if named {
            String::new()
        } else {
            self.fingerprint.clone()
        };
        self.push(step, subject, kind, impacts.into(), fingerprint);
    }

    fn push(
        &mut self,
        step: &str,
        about: &Subject,
        kind: ChangeKind,
        impacts: Impacts,
        fingerprint: String,
    ) {
        self.changes.push(RawChange {
            step: step.to_owned(),
            subject: about.clone(),
            kind,
            impacts,
            fingerprint,
            details: Vec::new(),
        });
    }
}
