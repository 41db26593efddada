//! Splits request bodies that require one of several sets of keys into unions with a variant for each set, so that a
//! caller cannot leave all of them out.

use crate::{
    Analysis, Api, Arm, Field, Flow, Name, NameLock, Presence, Record, RequiredOneOf, Shape, Type,
    TypeDef, TypeId, Union, Wire, unique_names::Scope,
};

/// Splits every such record that is only sent. A record that is also received stays one type, because readers would
/// have to look into each variant, unless it was split before.
pub fn split_records(api: &mut Api, lock: &NameLock) {
    let was_split = |wires: &[Wire]| {
        let mut known = lock
            .types
            .iter()
            .filter(|(name, _)| lock.arms.contains_key(*name));
        known.any(|(_, entry)| wires.iter().any(|wire| entry.wires.contains(wire.as_str())))
    };
    let analysis = Analysis::of(api);
    let ids: Vec<TypeId> = api.types.ids().collect();
    let mut names = Scope::with_taken(api.types.iter().map(|(_, def)| &def.name));
    for id in ids {
        let reach = analysis.reach(id);
        let Shape::Record(record) = &api.types[id].shape else {
            continue;
        };
        if record.required_one_of.sets.len() < 2
            || (reach.response && !was_split(&api.types[id].wires))
        {
            continue;
        }
        let (owner, mut record) = (api.types[id].clone(), record.clone());
        // Their order upstream means nothing, so it must not decide which variant has which fields.
        record.required_one_of.sets.sort();
        let sets = &record.required_one_of.sets;
        let arms = (0..sets.len()).map(|at| {
            let name = with_keys(&record, &sets[at]);
            let ty = api.types.push(TypeDef {
                name: names.claim([owner.name.then(&name)]),
                wires: Vec::new(),
                shape: Shape::Record(variant(&record, at)),
                ..owner.clone()
            });
            Arm {
                name,
                ty: Type::Def(ty),
                by: sets[at].clone(),
            }
        });
        let arms = arms.collect();
        api.types[id].shape = Shape::Union(Union::Key(arms));
    }
}

/// The name of a variant, such as `with droplet ids`.
fn with_keys(record: &Record, keys: &[Wire]) -> Name {
    let fields = record
        .fields
        .iter()
        .filter(|field| keys.contains(&field.wire));
    let names = fields.map(|field| field.name.clone());
    names.fold(Name::new("with"), |name, field| name.then(&field))
}

/// The record that requires one set of keys. It has no key that selects another variant.
fn variant(record: &Record, at: usize) -> Record {
    let RequiredOneOf { sets, is_exclusive } = &record.required_one_of;
    let own = &sets[at];
    let is_foreign = |wire: &Wire| {
        let others = sets.iter().enumerate();
        let mut others = others.filter(|(other, _)| *is_exclusive || *other < at);
        !own.contains(wire) && others.any(|(_, set)| set.contains(wire))
    };
    let is_sent = |field: &&Field| field.flow != Flow::Response && !is_foreign(&field.wire);
    let fields = record.fields.iter().filter(is_sent).cloned();
    let fields = fields.map(|mut field| {
        if own.contains(&field.wire) {
            field.presence = Presence::Required;
            field.ty = field.ty.not_null();
        }
        field
    });
    Record {
        fields: fields.collect(),
        additional_properties: record.additional_properties.clone(),
        ..Record::default()
    }
}
