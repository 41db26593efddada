//! Notes know what was seen at one place, and which types stand there.

use crate::{ChangeKind, Impact, Subject};
use std::collections::{BTreeMap, BTreeSet};

use ir::{Api, Checked, Facts, Shape, Type, TypeDef, TypeId, display};

/// An old type and the new one that stands in its place.
pub type Pair = (TypeId, TypeId);

/// One of two APIs.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    pub api: &'a Api,
    pub facts: &'a Facts,
    names: &'a BTreeMap<String, TypeId>,
}

/// Both APIs.
#[derive(Clone, Copy)]
pub struct Sides<'a> {
    pub old: Side<'a>,
    pub new: Side<'a>,
}

/// The types of an API by the names that code calls them.
pub struct Names(BTreeMap<String, TypeId>);

impl Names {
    pub fn of(checked: &Checked) -> Self {
        let types = checked.api().types.iter();
        Self(
            types
                .map(|(id, def)| (crate::describe::camel(&def.name), id))
                .collect(),
        )
    }
}

impl<'a> Side<'a> {
    pub fn of(checked: &'a Checked, names: &'a Names) -> Self {
        Self {
            api: checked.api(),
            facts: checked.facts(),
            names: &names.0,
        }
    }

    pub fn def(self, id: TypeId) -> &'a TypeDef {
        &self.api.types[id]
    }

    /// A named type as code calls it.
    pub fn name(self, id: TypeId) -> String {
        crate::describe::camel(&self.def(id).name)
    }

    /// The type that code calls so.
    pub fn find(self, name: &str) -> Option<TypeId> {
        self.names.get(name).copied()
    }

    /// A type in words.
    pub fn spell(self, ty: &Type) -> String {
        display::part(self.api, ty)
    }

    /// Whether this is the name that some type had before.
    fn leads(self, name: &str) -> bool {
        let mut past = self.api.previous.types.keys();
        past.any(|old| crate::describe::camel(old) == name)
    }

    /// Whether code can still write this name for that type.
    pub fn answers_to(self, id: TypeId, name: &str) -> bool {
        let mut past = self.api.previous.types.iter();
        if past.any(|(old, now)| crate::describe::camel(old) == name && *now == self.def(id).name) {
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
    /// What it does to code that nothing of this type stands at a place any more where only its name
    /// was code's. What is still called so is compared.
    pub fn left(self, raw: &mut RawChanges, step: &str, ty: &Type) -> Impact {
        let mut open: Vec<Type> = vec![ty.clone()];
        let mut seen: BTreeSet<TypeId> = BTreeSet::new();
        let mut gone = Impact::Keeps;
        while let Some(ty) = open.pop() {
            let mut ids: Vec<TypeId> = Vec::new();
            ir::each_part(&ty, &mut |part| ids.extend(part.def()));
            for id in ids.into_iter().filter(|id| seen.insert(*id)) {
                let name = self.old.name(id);
                match self.new.find(&name) {
                    Some(found) => raw.types.push((step.to_owned(), (id, found))),
                    None if self.new.leads(&name) => {}
                    None => gone = Impact::breaks(format!("`types::{name}` is gone")),
                }
                ir::each_type(self.old.def(id), &mut |inner| open.push(inner.clone()));
            }
        }
        gone
    }
}

/// One difference at one place.
#[derive(Clone, Debug)]
pub struct RawChange {
    /// The way to it from where the notes were taken.
    pub step: String,
    pub subject: Subject,
    pub kind: ChangeKind,
    pub impact: Impact,
    /// What it has in common with every other difference of the same cause.
    pub fingerprint: String,
    /// What else differs for it, as sentences.
    pub details: Vec<String>,
}

/// Everything seen at one place.
#[derive(Clone, Debug, Default)]
pub struct RawChanges {
    /// The differences.
    pub changes: Vec<RawChange>,
    /// The types that stand there, each with the way to it.
    pub types: Vec<(String, Pair)>,
    /// What the next notes will have in common.
    pub fingerprint: String,
}

impl RawChanges {
    /// Notes of differences that share a mark.
    pub fn with_fingerprint(fingerprint: String) -> Self {
        Self {
            fingerprint,
            ..Self::default()
        }
    }

    pub fn add(&mut self, step: &str, subject: &Subject, kind: ChangeKind, impact: Impact) {
        let fingerprint = self.fingerprint.clone();
        self.push(step, subject, kind, impact, fingerprint);
    }

    /// Adds a difference that is told by what stands there. A named type is enough to know a cause
    /// again in whatever holds it; a scalar is not.
    pub fn add_typed(
        &mut self,
        (step, ty): (&str, &Type),
        subject: &Subject,
        kind: ChangeKind,
        impact: Impact,
    ) {
        let mut named = false;
        ir::each_part(ty, &mut |part| named |= matches!(part, Type::Def(_)));
        let fingerprint = if named {
            String::new()
        } else {
            self.fingerprint.clone()
        };
        self.push(step, subject, kind, impact, fingerprint);
    }

    fn push(
        &mut self,
        step: &str,
        about: &Subject,
        kind: ChangeKind,
        impact: Impact,
        fingerprint: String,
    ) {
        self.changes.push(RawChange {
            step: step.to_owned(),
            subject: about.clone(),
            kind,
            impact,
            fingerprint,
            details: Vec::new(),
        });
    }
}
