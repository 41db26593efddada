//! Division of the types of a large module into several files.
//!
//! A module whose types would fill more than [`MAX_LINES`] is divided by the subject of the type names: the
//! first word that is neither a verb of operations (`Create`, `List`) nor shared by so many types that it
//! would fill a file itself (`Api`, `Database`). The file of a type depends on its name and on the size of
//! its own group only, so an update moves few types. Small groups stay in the module's own file.

use std::collections::{BTreeMap, BTreeSet};

use ir::{Analysis, Api, Name, Shape, TypeDef, TypeId};

use crate::case;
use crate::rust::ident::{KEYWORDS, plain};
use ir::unique_names::assign;

/// The files of types that are not in their module's own file.
pub type TypeGroups = BTreeMap<TypeId, String>;

/// The size from which a module is divided, and a group is divided again.
const MAX_LINES: usize = 2_200;

/// The size from which a group has its own file.
const MIN_LINES: usize = 100;

/// How many resources must have operations that start with a word for it to count as a verb.
const VERB_RESOURCES: usize = 3;

/// Assigns files to the types of one module.
pub fn of_module(api: &Api, facts: &Analysis, types: &[TypeId]) -> TypeGroups {
    let sized: Vec<(TypeId, usize)> = types
        .iter()
        .map(|&id| (id, estimated_lines(&api.types[id], facts.reach(id).request)))
        .collect();
    if sized.iter().map(|(_, lines)| lines).sum::<usize>() <= MAX_LINES {
        return TypeGroups::new();
    }
    let verbs = verbs(api);
    let sized = sized.into_iter().map(|(id, lines)| Sized {
        id,
        lines,
        subject: subject(&api.types[id].name, &verbs),
    });
    let mut groups = Vec::new();
    divide(sized.collect(), 0, &mut groups);
    let spell = |words: &[String]| plain(&case::snake(&Name::new(&words.join(" "))));
    let candidates: Vec<Vec<String>> = groups
        .iter()
        .map(|(words, _)| {
            let all = spell(words);
            let with_suffix = format!("{all}_types");
            vec![spell(&words[words.len() - 1..]), all, with_suffix]
        })
        .collect();
    let reserved = [KEYWORDS, &["mod"]].concat();
    let files = assign(&reserved, &candidates);
    let both = groups.into_iter().zip(files);
    both.flat_map(|((_, types), file)| types.into_iter().map(move |id| (id, file.clone())))
        .collect()
}

/// A type with its estimated size.
struct Sized {
    id: TypeId,
    lines: usize,
    subject: Vec<Word>,
}

/// A word of a type name.
#[derive(Clone)]
struct Word {
    singular: String,
    original: String,
}

/// Groups types by the word of their subject at `depth`. Their earlier words are equal.
fn divide(types: Vec<Sized>, depth: usize, found: &mut Vec<(Vec<String>, Vec<TypeId>)>) {
    let mut groups: BTreeMap<String, Vec<Sized>> = BTreeMap::new();
    for ty in types {
        if let Some(word) = ty.subject.get(depth) {
            groups.entry(word.singular.clone()).or_default().push(ty);
        }
    }
    for types in groups.into_values() {
        match types.iter().map(|ty| ty.lines).sum::<usize>() {
            lines if lines > MAX_LINES => divide(types, depth + 1, found),
            lines if lines >= MIN_LINES => {
                let words = (0..=depth).map(|at| common_word(&types, at)).collect();
                found.push((words, types.iter().map(|ty| ty.id).collect()));
            }
            _ => {}
        }
    }
}

/// The word as all types write it; in the singular if some write the plural (`Postgres`, but `App` and `Apps`).
fn common_word(types: &[Sized], depth: usize) -> String {
    let word = &types[0].subject[depth];
    let same = types
        .iter()
        .all(|ty| ty.subject[depth].original == word.original);
    if same {
        word.original.clone()
    } else {
        word.singular.clone()
    }
}

/// The words of a type name without verbs of operations.
fn subject(name: &Name, verbs: &BTreeSet<String>) -> Vec<Word> {
    let words = name.words().iter().map(|word| Word {
        singular: Name::new(word).singular().words().concat(),
        original: word.clone(),
    });
    words
        .filter(|word| !verbs.contains(&word.original))
        .collect()
}

/// The words that operations of several resources start with.
fn verbs(api: &Api) -> BTreeSet<String> {
    let mut resources: BTreeMap<&str, BTreeSet<&Name>> = BTreeMap::new();
    for (resource, operation) in api.operations() {
        let first = operation.name.words()[0].as_str();
        resources.entry(first).or_default().insert(&resource.name);
    }
    let verbs = resources.into_iter();
    verbs
        .filter(|(_, resources)| resources.len() >= VERB_RESOURCES)
        .map(|(verb, _)| verb.to_owned())
        .collect()
}

/// The approximate number of lines that the definition of a type takes.
fn estimated_lines(def: &TypeDef, sent: bool) -> usize {
    match &def.shape {
        Shape::Record(record) => 11 + record.fields.len() * if sent { 9 } else { 3 },
        Shape::Enum(values) => 10 + 3 * values.values.len(),
        Shape::Union(union) => 12 + 10 * union.arms().len(),
        Shape::Alias(_) => 3,
    }
}
