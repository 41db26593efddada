//! Generates sentences from names for items without documentation: "The firewall's inbound rules."

use super::{
    common::{Common, mentions_owner, with_owner},
    grammar::{plural, possessive, with_article},
    nouns::Nouns,
};
use ir::{Api, Content, Docs, Name, Prim, Shape, Type, TypeId, display::capital};
use std::{
    borrow::Cow,
    collections::{BTreeMap, HashSet},
};

/// Past participles that do not end in `ed`, as in `sent_at`.
const IRREGULAR_PARTICIPLES: [&str; 8] = [
    "begun", "built", "found", "made", "run", "seen", "sent", "taken",
];

/// Intransitive verbs: `ended_at` is "when the run ended", not "was ended".
const INTRANSITIVE: [&str; 7] = [
    "completed",
    "ended",
    "expired",
    "failed",
    "finished",
    "joined",
    "started",
];

/// Verbs that operations are called by, and how a sentence says them.
const VERBS: [(&str, &str); 10] = [
    ("add", "Adds"),
    ("cancel", "Cancels"),
    ("create", "Creates"),
    ("delete", "Deletes"),
    ("find", "Finds"),
    ("get", "Gets"),
    ("list", "Lists"),
    ("remove", "Removes"),
    ("replace", "Replaces"),
    ("update", "Updates"),
];

/// Words after which the object of a name has ended.
const PREPOSITIONS: [&str; 10] = [
    "all", "and", "for", "from", "in", "of", "on", "or", "to", "with",
];

/// Documents every resource, operation, parameter, body, field and type that has no words yet.
pub fn fill(api: &mut Api, common: &Common) {
    let fields = field_sentences(api, common);
    for (id, sentences) in fields {
        if let Shape::Record(record) = &mut api.types[id].shape {
            for (field, sentence) in record.fields.iter_mut().zip(sentences) {
                forget_name(&mut field.docs, &field.name);
                say(&mut field.docs, sentence);
            }
        }
    }
    let operations = operation_sentences(api, common);
    let all = api
        .resources
        .iter_mut()
        .flat_map(|resource| &mut resource.operations);
    for (operation, (params, sentence)) in all.zip(operations) {
        say(&mut operation.docs, sentence);
        for (param, sentence) in operation.params.iter_mut().zip(params) {
            forget_name(&mut param.docs, &param.name);
            say(&mut param.docs, sentence);
        }
        if let Some(body) = &mut operation.body {
            say(&mut body.docs, "The request body.".into());
        }
    }
    for (id, sentence) in type_sentences(api, common) {
        let def = &mut api.types[id];
        forget_name(&mut def.docs, &def.name);
        say(&mut def.docs, sentence);
    }
    let nouns = Nouns::new(api, common);
    let resources: Vec<String> = api
        .resources
        .iter()
        .map(|resource| nouns.phrase(resource.name.words()))
        .collect();
    for (resource, phrase) in api.resources.iter_mut().zip(resources) {
        say(&mut resource.docs, format!("Operations on {phrase}."));
        // A title of its own comes from `spec/docs`.
        if resource.title == capital(&resource.name.words().join(" ")) {
            resource.title = capital(&phrase);
        }
    }
}

/// Removes documentation that only repeats the name, as the titles that programs write.
fn forget_name(docs: &mut Docs, name: &Name) {
    let only = match (&docs.summary, &docs.details) {
        (Some(text), None) | (None, Some(text)) => text,
        _ => return,
    };
    // Every name ends in a letter or a digit, and few sentences do.
    if only.ends_with(char::is_alphanumeric) && Name::new(only) == *name {
        *docs = Docs::default();
    }
}

fn say(docs: &mut Docs, sentence: String) {
    if *docs == Docs::default() {
        docs.summary = Some(sentence);
    }
}

/// What the fields of a record belong to.
enum Owner {
    /// A thing of its own.
    Thing,
    /// A response that only wraps what was asked for.
    Envelope,
    /// A response that wraps one page of a list.
    Page,
}

fn field_sentences(api: &Api, common: &Common) -> Vec<(TypeId, Vec<String>)> {
    let nouns = Nouns::new(api, common);
    let (responses, pages) = responses(api);
    let mut out = Vec::new();
    for (id, def) in api.types.iter() {
        let Shape::Record(record) = &def.shape else {
            continue;
        };
        let is_envelope = is_wrapper(&def.name);
        let owner = match responses.contains(&id) && is_envelope {
            true if pages.contains(&id) => Owner::Page,
            true => Owner::Envelope,
            false => Owner::Thing,
        };
        let noun = nouns.of_type(id);
        let sentences = record.fields.iter().map(|field| {
            let shared = common.fields.get(field.wire.as_str());
            let item = named(&field.ty).map(|id| match nouns.of_item(&field.name, id) {
                Some(noun) if is_list(&field.ty) => plural(&noun),
                Some(noun) => noun,
                None => nouns.phrase(field.name.words()),
            });
            match (&owner, shared, item) {
                (Owner::Thing, Some(shared), _) => with_owner(shared, &noun),
                (_, Some(shared), _) if !mentions_owner(shared) => shared.clone(),
                (Owner::Page, _, Some(items)) if is_list(&field.ty) => {
                    format!("The {items} on this page.")
                }
                (Owner::Envelope | Owner::Page, _, Some(item)) => format!("The {item}."),
                (_, Some(shared), _) => with_owner(shared, &noun),
                (_, None, _) => {
                    let name = name_of_key(&field.name, field.wire.as_str());
                    of_owner(&nouns, &noun, &name, &field.ty)
                }
            }
        });
        out.push((id, sentences.collect()));
    }
    out
}

/// The name without the words that only tell it from others of its scope.
fn name_of_key<'n>(name: &'n Name, key: &str) -> Cow<'n, Name> {
    let lower = key.to_lowercase();
    match name.words().iter().all(|word| lower.contains(word)) {
        true => Cow::Borrowed(name),
        false => Cow::Owned(Name::new(key)),
    }
}

/// Whether a type is called a response, as those are that only wrap what was asked for.
fn is_wrapper(name: &Name) -> bool {
    let mut words = name.words().iter().rev().filter(|word| *word != "public");
    words
        .next()
        .is_some_and(|last| last == "response" || last == "output")
}

/// The types that are a whole response, and those of them that are a page of a list.
fn responses(api: &Api) -> (HashSet<TypeId>, HashSet<TypeId>) {
    let (mut all, mut pages) = (HashSet::new(), HashSet::new());
    for (_, operation) in api.operations() {
        let contents = operation
            .responses
            .iter()
            .flat_map(|response| &response.contents);
        for id in contents.filter_map(Content::ty).filter_map(Type::def) {
            all.insert(id);
            if operation.pagination.is_some() {
                pages.insert(id);
            }
        }
    }
    (all, pages)
}

fn is_list(ty: &Type) -> bool {
    matches!(ty.bare(), Type::List(_) | Type::Map(_))
}

/// A sentence about a part of something.
fn of_owner(nouns: &Nouns<'_>, owner: &str, name: &Name, ty: &Type) -> String {
    let words = name.words();
    let whole = nouns.phrase(words);
    let (last, stem) = words.split_last().expect("a name has a word");
    let what = nouns.phrase(stem);
    let is_bool = matches!(ty.bare(), Type::Prim(Prim::Bool));
    let is_participle =
        |word: &String| word.ends_with("ed") || IRREGULAR_PARTICIPLES.contains(&word.as_str());
    match (last.as_str(), stem) {
        ("at", [one]) if is_participle(one) => format!("When the {owner} was {what}."),
        ("at", [one]) if one.ends_with('s') => format!("When the {owner} {what}."),
        ("at", [subject @ .., verb]) if INTRANSITIVE.contains(&verb.as_str()) => {
            format!("When the {} {verb}.", nouns.phrase(subject))
        }
        ("at", [subject @ .., verb]) if is_participle(verb) => {
            format!("When the {} was {verb}.", nouns.phrase(subject))
        }
        ("at", [_, ..]) => format!("The time of the {what}."),
        ("id" | "uuid", [_, ..]) => format!("The ID of the {what}."),
        ("ids" | "uuids", [_, ..]) => format!("The IDs of the {what}s."),
        ("name", [_, ..]) => format!("The name of the {what}."),
        ("count", [_, ..]) => format!("The number of {what}s."),
        ("enabled", [_, ..]) if is_bool => format!("Whether {what} is enabled."),
        (_, []) if is_bool && is_participle(last) => format!("Whether the {owner} is {whole}."),
        (_, [first, rest @ ..]) if is_bool && first == "is" => {
            let rest = nouns.phrase(&[rest, std::slice::from_ref(last)].concat());
            format!("Whether the {owner} is {rest}.")
        }
        (_, [first, rest @ ..]) if is_bool && (first == "has" || first == "enable") => {
            let rest = nouns.phrase(&[rest, std::slice::from_ref(last)].concat());
            match first.as_str() {
                "has" => format!("Whether the {owner} has {rest}."),
                _ => format!("Whether to enable {rest}."),
            }
        }
        _ if owner.ends_with(&whole) => format!("The {owner}."),
        _ if whole.starts_with(&format!("{owner} ")) => format!("The {whole}."),
        _ if is_bool => format!("Whether {whole} applies to the {owner}."),
        _ => format!("The {} {whole}.", possessive(owner)),
    }
}

/// For each operation the sentences of its parameters, and its own.
fn operation_sentences(api: &Api, common: &Common) -> Vec<(Vec<String>, String)> {
    let nouns = Nouns::new(api, common);
    let mut out = Vec::new();
    for (resource, operation) in api.operations() {
        let owner = nouns.of_resource(&resource.name);
        let params = operation.params.iter().map(|param| {
            let wire = param.wire.as_str();
            match common.params.get(wire).or_else(|| common.fields.get(wire)) {
                Some(shared) => with_owner(shared, &owner),
                None => {
                    let name = name_of_key(&param.name, wire);
                    of_owner(&nouns, &owner, &name, &param.ty)
                }
            }
        });
        let sentence = operation_sentence(&nouns, &owner, &operation.name);
        let sentence =
            sentence.unwrap_or_else(|| format!("Performs the operation `{}`.", operation.id));
        out.push((params.collect(), sentence));
    }
    out
}

/// What an operation does, if its name is a known verb with an object and what selects it: `get order by number`.
fn operation_sentence(nouns: &Nouns<'_>, owner: &str, name: &Name) -> Option<String> {
    let (verb, rest) = name.words().split_first()?;
    let (_, verb) = VERBS.iter().find(|(plain, _)| plain == verb)?;
    let mut parts = rest.split(|word| word == "by");
    let object = parts.next().unwrap_or_default();
    let selectors: Vec<String> = parts.map(|words| nouns.phrase(words)).collect();
    let is_unclear = |word: &String| PREPOSITIONS.contains(&word.as_str());
    if rest.iter().any(is_unclear) || selectors.iter().any(String::is_empty) {
        return None;
    }
    let is_several = ["Finds", "Lists"].contains(verb);
    let object = match object {
        [] if is_several => plural(owner),
        [] => owner.to_owned(),
        words => nouns.phrase(words),
    };
    let object = match *verb {
        _ if is_several => object,
        "Adds" | "Creates" if plural(&object) != object => with_article(&object),
        _ => format!("the {object}"),
    };
    let selectors = selectors.iter().map(|selector| format!(" by {selector}"));
    Some(format!("{verb} {object}{}.", selectors.collect::<String>()))
}

/// A sentence for each named type: from the operation that sends or returns it, from the field that holds it, or from its name.
fn type_sentences(api: &Api, common: &Common) -> BTreeMap<TypeId, String> {
    let nouns = Nouns::new(api, common);
    let mut out = BTreeMap::new();
    let mut note = |ty: &Type, sentence: &dyn Fn(bool) -> String| {
        if let Some(id) = named(ty) {
            out.entry(id).or_insert_with(|| sentence(is_list(ty)));
        }
    };
    // A type with its own component name is described by that name.
    for (id, def) in api.types.iter().filter(|(_, def)| !def.wires.is_empty()) {
        if !is_wrapper(&def.name) {
            note(&Type::Def(id), &|_| {
                capital(&format!("{}.", with_article(&nouns.of_type(id))))
            });
        }
    }
    for (_, operation) in api.operations() {
        let call = format!("`{} {}`", operation.method.as_str(), operation.template());
        if let Some(ty) = operation.body.as_ref().and_then(|body| body.content.ty()) {
            note(ty, &|_| format!("The request body of {call}."));
        }
        for content in operation
            .responses
            .iter()
            .flat_map(|response| &response.contents)
        {
            match content {
                Content::Json { ty, .. } => note(ty, &|_| format!("The response of {call}.")),
                Content::Events(ty) => note(ty, &|_| format!("An event in the stream of {call}.")),
                Content::Text(_) | Content::Bytes(_) => {}
            }
        }
        for ty in operation
            .errors
            .iter()
            .flat_map(|response| &response.contents)
            .filter_map(Content::ty)
        {
            note(ty, &|_| format!("The error response of {call}."));
        }
        for param in &operation.params {
            note(&param.ty, &|_| {
                let summary = param.docs.summary.clone();
                summary.unwrap_or_else(|| format!("The {}.", nouns.phrase(param.name.words())))
            });
        }
    }
    for (holder, def) in api.types.iter() {
        match &def.shape {
            Shape::Record(record) => {
                let owner = nouns.of_type(holder);
                for field in &record.fields {
                    note(&field.ty, &|is_list| {
                        let one = nouns.phrase(field.name.singular().words());
                        match &field.docs.summary {
                            Some(summary) if !is_list => summary.clone(),
                            _ => capital(&format!("{} of the {owner}.", with_article(&one))),
                        }
                    });
                }
            }
            Shape::Union(union) => {
                let owner = with_article(&nouns.of_type(holder));
                for (_, ty) in union.arms() {
                    note(ty, &|_| format!("One form of {owner}."));
                }
            }
            Shape::Alias(ty) => {
                let owner = nouns.of_type(holder);
                note(ty, &|_| capital(&format!("{}.", with_article(&owner))));
            }
            Shape::Enum(_) => {}
        }
    }
    for (id, _) in api.types.iter() {
        note(&Type::Def(id), &|_| {
            capital(&format!("{}.", with_article(&nouns.of_type(id))))
        });
    }
    out
}

/// The named type of a value, or of the elements of a list or map.
fn named(ty: &Type) -> Option<TypeId> {
    match ty.bare() {
        Type::List(inner) | Type::Map(inner) => named(inner),
        other => other.def(),
    }
}
