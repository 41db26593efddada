//! The Python names of one API: types, resources, methods and arguments.

pub mod identifiers;

use std::collections::BTreeSet;

use ir::{
    Analysis, Api, Checked, LanguagePins, Name, NameLock, Record, ReservedNames, Resource, Shape,
    TypeId, display, pass,
    unique_names::{self, Member, assign},
};

use self::identifiers::{
    ANNOTATED_TYPES, CLIENT_ATTRIBUTES, KEYWORDS, MODULES, RECORD_ATTRIBUTES, TYPES, attribute,
    not_keyword,
};
use crate::common::case;
use crate::common::type_home::TypeHome;

/// The name of the language in the name lock.
pub const LANGUAGE: &str = "python";

/// The section of the name lock with the identifiers that are not the plain spelling of a name.
const SECTION: &str = "types";

/// Python, as far as names are pinned for it.
pub const PINS: pass::Language = pass::Language {
    name: LANGUAGE,
    reserved: reserved_names,
    pins,
};

/// `DropletParam` is the typed dictionary of the record `Droplet`, and `StatusValue` the literals of the enum `Status`.
/// `WaitableDroplet` and `AsyncWaitableDroplet` are results of calls. `BalanceResource` has the methods of the resource
/// `balance` where a type is called `Balance`, and `AsyncDroplets` the asynchronous ones of `droplets`.
fn reserved_names() -> ReservedNames {
    ReservedNames {
        type_suffixes: vec!["param".into(), "value".into()],
        type_prefixes: vec!["waitable".into(), "async_waitable".into()],
        resource_suffixes: vec!["resource".into()],
        resource_prefixes: vec!["async".into()],
        ..ReservedNames::default()
    }
}

/// All names, computed once for all files.
pub struct Names<'a> {
    /// The API.
    pub api: &'a Api,
    /// The checked API.
    pub checked: &'a Checked,
    /// The analysis of the API.
    pub facts: &'a Analysis,
    /// The resources, in the order of the API.
    pub resources: Vec<ResourceNames>,
    types: Vec<String>,
    inputs: Vec<String>,
    values: Vec<String>,
    /// The types that are an alternative of a union, or the element of one.
    arms: BTreeSet<TypeId>,
}

/// The names of one resource.
pub struct ResourceNames {
    /// The module, and the attribute of the client.
    pub module: String,
    /// The class with the methods of a blocking client.
    pub class: String,
    /// The class with the methods of an asynchronous client.
    pub async_class: String,
    /// The methods, in the order of the API.
    pub methods: Vec<String>,
    /// The methods of the actions of each operation.
    pub actions: Vec<Vec<String>>,
}

impl<'a> Names<'a> {
    /// Whether a class of the package has a name: that of a resource, of a type, or one of the runtime.
    pub fn has_class(&self, name: &str) -> bool {
        let is_async = format!("Async{name}");
        let mut resources = self.resources.iter();
        let mut types = self.types.iter().chain(&self.inputs).chain(&self.values);
        TYPES.contains(&name)
            || resources.any(|one| {
                [&one.class, &one.async_class]
                    .iter()
                    .any(|class| *class == name || **class == is_async)
            })
            || types.any(|one| one == name)
    }

    /// Computes all names.
    pub fn of(checked: &'a Checked) -> Self {
        let (api, facts) = (checked.api(), checked.analysis());
        let types = assign_types(api, &members(api), |_| true);
        let taken: Vec<&str> = types
            .iter()
            .map(String::as_str)
            .chain(TYPES.iter().copied())
            .collect();
        let inputs = assign(&taken, &derived(api, "Param", "Input"));
        let taken: Vec<&str> = taken
            .into_iter()
            .chain(inputs.iter().map(String::as_str))
            .collect();
        let values = assign(&taken, &derived(api, "Value", "Literal"));
        let taken: Vec<&str> = taken
            .into_iter()
            .chain(values.iter().map(String::as_str))
            .collect();
        let resources = resources(api, &taken);
        Self {
            api,
            checked,
            facts,
            resources,
            inputs,
            values,
            types,
            arms: arms(api),
        }
    }

    /// Whether a type is an alternative of a union, or the element of one.
    pub fn is_arm(&self, id: TypeId) -> bool {
        self.arms.contains(&id)
    }

    /// The class of a record, the class with the values of an enum, or the alias of a union.
    pub fn type_name(&self, id: TypeId) -> &str {
        &self.types[id.index()]
    }

    /// The record whose class has this name.
    pub fn record_named(&self, name: &str) -> Option<TypeId> {
        let mut types = self.api.types.iter();
        let found = types.find(|(id, def)| {
            matches!(def.shape, Shape::Record(_)) && self.types[id.index()] == name
        });
        found.map(|(id, _)| id)
    }

    /// The type of what callers pass for a record or a union.
    pub fn input_name(&self, id: TypeId) -> &str {
        &self.inputs[id.index()]
    }

    /// The alias for the values of an enum.
    pub fn value_name(&self, id: TypeId) -> &str {
        &self.values[id.index()]
    }

    /// The constant with the codec of a union.
    pub fn codec_name(&self, id: TypeId) -> String {
        format!("_{}", case::screaming(&Name::new(self.type_name(id))))
    }

    /// The module in which a type is defined.
    pub fn module_of(&self, id: TypeId) -> &str {
        match TypeHome::of(self.facts, id) {
            TypeHome::Resource(index) => &self.resources[index].module,
            TypeHome::Shared => "shared",
        }
    }

    /// The attributes of a record, in the order of its fields.
    pub fn attributes(&self, record: &Record) -> Vec<String> {
        let candidates: Vec<Vec<String>> = record
            .fields
            .iter()
            .map(|field| attribute(&field.wire, &field.name, "field", RECORD_ATTRIBUTES))
            .collect();
        let reserved = [KEYWORDS, RECORD_ATTRIBUTES].concat();
        assign(&reserved, &candidates)
    }
}

/// Names that are derived from those of types by a suffix.
fn derived(api: &Api, suffix: &str, other: &str) -> Vec<Vec<String>> {
    let types = api.types.iter().map(|(_, def)| case::pascal(&def.name));
    types
        .map(|name| {
            let plain = name.strip_suffix(suffix).unwrap_or(&name);
            vec![format!("{plain}{suffix}"), format!("{name}{other}")]
        })
        .collect()
}

/// The types with their candidates.
fn members(api: &Api) -> Vec<Member> {
    let types = api.types.iter();
    types
        .map(|(_, def)| {
            let kind = match def.shape {
                Shape::Record(_) => "model",
                Shape::Enum(_) => "value",
                Shape::Union(_) => "choice",
                Shape::Alias(_) => "alias",
            };
            let mut candidates = vec![
                case::pascal(&def.name),
                case::pascal(&def.name.then(&Name::new(kind))),
            ];
            let wires = def.wires.iter();
            candidates.extend(wires.map(|wire| case::pascal(&Name::with_symbols(wire.as_str()))));
            Member {
                key: display::snake(&def.name),
                candidates,
            }
        })
        .collect()
}

fn assign_types(api: &Api, members: &[Member], is_known: impl Fn(&str) -> bool) -> Vec<String> {
    let pins = api.previous.languages.get(LANGUAGE);
    let pinned = pins.map(|pins| pins.rows(SECTION)).unwrap_or_default();
    let reserved = [TYPES, KEYWORDS].concat();
    unique_names::assign_pinned(&reserved, members, &pinned, is_known)
}

fn pins(api: &Api, lock: &NameLock) -> LanguagePins {
    let members = members(api);
    let known = lock.type_keys();
    let names = assign_types(api, &members, |key| known.contains(key));
    let rows = unique_names::pins(&members, &names);
    let mut pins = LanguagePins::default();
    if !rows.is_empty() {
        pins.sections.insert(SECTION.into(), rows);
    }
    pins
}

fn resources(api: &Api, types: &[&str]) -> Vec<ResourceNames> {
    let suffix = Name::new("resource");
    let spelled = |spell: fn(&Name) -> String| -> Vec<Vec<String>> {
        let names = api.resources.iter().map(|resource| &resource.name);
        names
            .map(|name| vec![spell(name), spell(&name.then(&suffix))])
            .collect()
    };
    let reserved = [KEYWORDS, CLIENT_ATTRIBUTES, MODULES].concat();
    let modules = assign(&reserved, &spelled(case::snake));
    let mut classes = spelled(case::pascal);
    let stems: BTreeSet<String> = classes.iter().flatten().cloned().collect();
    // The asynchronous class of a resource, whose name follows from its class, must be free as well.
    let is_free = |class: &String| {
        let other = format!("Async{class}");
        let own_of_another = class.strip_prefix("Async");
        !types.contains(&other.as_str()) && own_of_another.is_none_or(|one| !stems.contains(one))
    };
    for candidates in &mut classes {
        let last = candidates.pop();
        candidates.retain(is_free);
        candidates.extend(last);
    }
    let classes = assign(&[types, KEYWORDS].concat(), &classes);
    let both = modules.into_iter().zip(classes).zip(&api.resources);
    both.map(|((module, class), resource)| {
        let methods = methods(resource);
        ResourceNames {
            actions: actions(resource, &methods),
            async_class: format!("Async{class}"),
            module,
            class,
            methods,
        }
    })
    .collect()
}

/// The types that are an alternative of a union, or the element of one.
fn arms(api: &Api) -> BTreeSet<TypeId> {
    let mut found = BTreeSet::new();
    for (_, def) in api.types.iter() {
        match &def.shape {
            Shape::Union(union) => {
                let arms = union.arms().into_iter();
                found.extend(arms.filter_map(|(_, ty)| ty.inner_def()));
            }
            Shape::Record(_) | Shape::Enum(_) | Shape::Alias(_) => {}
        }
    }
    found
}

/// The methods of a resource.
fn methods(resource: &Resource) -> Vec<String> {
    let owner = resource.name.singular();
    let candidates: Vec<Vec<String>> = resource
        .operations
        .iter()
        .map(|operation| {
            let stems = [
                operation.name.clone(),
                owner.then(&operation.name),
                Name::new(&operation.id),
            ];
            stems
                .iter()
                .map(|stem| not_keyword(case::snake(stem)))
                .collect()
        })
        .collect();
    assign(&[KEYWORDS, ANNOTATED_TYPES].concat(), &candidates)
}

/// The methods of the actions of each operation of a resource.
fn actions(resource: &Resource, methods: &[String]) -> Vec<Vec<String>> {
    let suffix = Name::new("action");
    let all = resource.operations.iter().flat_map(|one| &one.actions);
    let candidates: Vec<Vec<String>> = all
        .map(|action| {
            let stems = [action.name.clone(), action.name.then(&suffix)];
            let spelled = stems.iter().map(|stem| not_keyword(case::snake(stem)));
            spelled.collect()
        })
        .collect();
    let methods = methods.iter().map(String::as_str);
    let taken: Vec<&str> = KEYWORDS.iter().copied().chain(methods).collect();
    let mut names = assign(&taken, &candidates).into_iter();
    let operations = resource.operations.iter();
    operations
        .map(|operation| names.by_ref().take(operation.actions.len()).collect())
        .collect()
}
