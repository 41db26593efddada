//! All JSON bodies of the API: request bodies, responses, errors and events of every operation.

use crate::{
    root,
    synth::{Coverage, Direction},
};
use ir::{Checked, Content, Operation, Shape, Status, Type, TypeId, each_part, each_type};
use std::collections::BTreeSet;
use xtask::spec::SpecSource;

/// Compiles the API in `spec/`.
///
/// # Panics
///
/// If there are errors.
pub fn api() -> Checked {
    let input = match SpecSource::open(Some(&root().join("spec")), None) {
        Ok(input) => input,
        Err(failure) => panic!("spec/ cannot be opened: {failure:?}"),
    };
    match input.compile_with(codegen::compile) {
        (Some(checked), _) => checked,
        (None, outcome) => panic!("spec/ is wrong: {:?}", outcome.report.sorted()),
    }
}

/// The kind of a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BodyKind {
    /// A request body.
    Request,
    /// A successful response.
    Response(Status),
    /// An error response.
    Error(Status),
    /// One event of a stream.
    Event(Status),
}

/// A body of an operation.
#[derive(Clone, Debug)]
pub struct BodyLocation<'a> {
    /// The operation.
    pub operation: &'a Operation,
    /// Kind of the body.
    pub part: BodyKind,
    /// Content of the body.
    pub content: &'a Content,
    /// Type of the body.
    pub ty: &'a Type,
}

impl BodyLocation<'_> {
    /// Direction in which the body is sent.
    pub fn direction(&self) -> Direction {
        match self.part {
            BodyKind::Request => Direction::Request,
            BodyKind::Response(_) | BodyKind::Error(_) | BodyKind::Event(_) => Direction::Response,
        }
    }

    /// Name of the body in lines of `round-trip`: `request`, `response 200`, `event`.
    pub fn name(&self) -> String {
        match self.part {
            BodyKind::Request => "request".into(),
            BodyKind::Event(_) => "event".into(),
            BodyKind::Response(status) | BodyKind::Error(status) => match status {
                Status::Code(code) => format!("response {code}"),
                Status::Class(digit) => format!("response {digit}XX"),
                Status::Default => "response default".into(),
            },
        }
    }
}

/// All bodies, ordered by operation.
pub fn body_locations(checked: &Checked) -> Vec<BodyLocation<'_>> {
    let mut found = Vec::new();
    for (_, operation) in checked.api().operations() {
        let body = operation
            .body
            .iter()
            .map(|body| (BodyKind::Request, &body.content));
        let responses = operation.responses.iter().flat_map(|response| {
            let part = |content| (BodyKind::Response(response.status), content);
            response.contents.iter().map(part)
        });
        let errors = operation.errors.iter().flat_map(|response| {
            let part = |content| (BodyKind::Error(response.status), content);
            response.contents.iter().map(part)
        });
        for (part, content) in body.chain(responses).chain(errors) {
            let (part, ty) = match (content, part) {
                (Content::Json { ty, .. }, part) => (part, ty),
                (Content::Events(ty), BodyKind::Response(status) | BodyKind::Error(status)) => {
                    (BodyKind::Event(status), ty)
                }
                (Content::Events(_) | Content::Text(_) | Content::Bytes(_), _) => continue,
            };
            found.push(BodyLocation {
                operation,
                part,
                content,
                ty,
            });
        }
    }
    found
}

/// All named types that a body can contain.
pub fn reachable(checked: &Checked, place: &BodyLocation<'_>) -> BTreeSet<TypeId> {
    let mut found = BTreeSet::new();
    let mut open = named(place.ty);
    while let Some(id) = open.pop() {
        if !found.insert(id) {
            continue;
        }
        let def = &checked.api().types[id];
        each_type(def, &mut |ty| {
            let stays = match &def.shape {
                Shape::Record(record) => record.fields.iter().any(|field| {
                    std::ptr::eq(&field.ty, ty) && !place.direction().includes(field.flow)
                }),
                Shape::Enum(_) | Shape::Union(_) | Shape::Alias(_) => false,
            };
            if !stays {
                open.extend(named(ty));
            }
        });
    }
    found
}

/// The named types that a type refers to directly.
fn named(ty: &Type) -> Vec<TypeId> {
    let mut found = Vec::new();
    each_part(ty, &mut |part| {
        if let Type::Def(id) = part {
            found.push(*id);
        }
    });
    found
}

/// Indices of the arms or values of a type that were not generated. A record counts as one.
pub fn unseen(checked: &Checked, seen: &Coverage, id: TypeId) -> Vec<usize> {
    let many = match &checked.api().types[id].shape {
        Shape::Enum(values) => values.values.len(),
        Shape::Union(union) => union.arms().len(),
        Shape::Record(_) => 1,
        Shape::Alias(_) => 0,
    };
    (0..many)
        .filter(|index| seen.count(id, *index) == 0)
        .collect()
}

/// Whether all records, arms and values of these types were generated.
pub fn is_covered(checked: &Checked, seen: &Coverage, types: &BTreeSet<TypeId>) -> bool {
    types.iter().all(|id| unseen(checked, seen, *id).is_empty())
}

/// Coverage of records, arms and values of the API as text, and the names of those that were not generated.
pub fn coverage(checked: &Checked, seen: &Coverage) -> (String, Vec<String>) {
    let mut used = BTreeSet::new();
    for place in body_locations(checked) {
        used.extend(reachable(checked, &place));
    }
    let (mut records, mut arms, mut values) = ((0, 0), (0, 0), (0, 0));
    let mut missing = Vec::new();
    for id in used {
        let def = &checked.api().types[id];
        let (count, names): (_, Vec<String>) = match &def.shape {
            Shape::Union(union) => {
                let names = union
                    .arms()
                    .into_iter()
                    .map(|(name, _)| format!("{name:?}"));
                (&mut arms, names.collect())
            }
            Shape::Enum(one) => {
                let names = one
                    .values
                    .iter()
                    .map(|value| value.wire.as_str().to_owned());
                (&mut values, names.collect())
            }
            Shape::Record(_) => (&mut records, vec!["the record".to_owned()]),
            Shape::Alias(_) => continue,
        };
        let unseen = unseen(checked, seen, id);
        count.0 += names.len() - unseen.len();
        count.1 += names.len();
        let names = unseen.iter().map(|index| &names[*index]);
        missing.extend(names.map(|name| format!("{:?}: {name}", def.name)));
    }
    let said = format!(
        "records {}/{}, union arms {}/{}, enum values {}/{}",
        records.0, records.1, arms.0, arms.1, values.0, values.1
    );
    (said, missing)
}
