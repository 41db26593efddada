//! The book knows how every resource, operation and type of one API is spelled.

use ir::{Api, Checked, Facts, Name, Shape, TypeId};

use super::ident::{TAKEN_TYPES, plain};
use crate::{case, scope::assign};

/// Every spelling, worked out once for all files.
pub struct Book<'a> {
    /// The API.
    pub api: &'a Api,
    /// What follows from it.
    pub facts: &'a Facts,
    /// The resources, in the order of the API.
    pub resources: Vec<Shelf>,
    types: Vec<String>,
}

/// The spellings of one resource.
pub struct Shelf {
    /// Its module, and the method that leads to it.
    pub module: String,
    /// Its Cargo feature.
    pub feature: String,
    /// The type whose methods are its operations.
    pub client: String,
    /// Its operations, in the order of the API.
    pub calls: Vec<Spelling>,
    /// What its operations were called, or those of other resources when they were here.
    pub olds: Vec<Former>,
}

/// A call that has another name now.
pub struct Former {
    /// The method that it was.
    pub method: String,
    /// The type of the call that it was; empty where another has its name by now.
    pub call: String,
    /// The enum of its responses that it was; empty likewise.
    pub response: String,
    /// The resource that it is in now.
    pub resource: usize,
    /// The operation there.
    pub operation: usize,
}

/// The spellings of one operation.
pub struct Spelling {
    /// The method.
    pub method: String,
    /// The type of the call.
    pub call: String,
    /// The enum of its responses, where it has several.
    pub response: String,
    /// The constant that describes it.
    pub constant: String,
}

/// Where a type stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Home {
    /// In the module of the resource that alone uses it.
    Resource(usize),
    /// In the module of types with several users.
    Shared,
}

impl<'a> Book<'a> {
    /// Works out every spelling.
    pub fn of(checked: &'a Checked) -> Self {
        let api = checked.api();
        let resources = resources(api);
        let types = types(api);
        Self {
            api,
            facts: checked.facts(),
            resources,
            types,
        }
    }

    /// The identifier of a type, yet without `r#`.
    pub fn type_name(&self, id: TypeId) -> &str {
        &self.types[id.index()]
    }

    /// What a type was called before, yet without `r#`.
    pub fn old_names(&self, id: TypeId) -> Vec<String> {
        let name = &self.api.types[id].name;
        let olds = self
            .api
            .previous
            .types
            .iter()
            .filter(|(_, now)| *now == name);
        let spelled = olds.map(|(old, _)| plain(&case::pascal(old)));
        spelled
            .filter(|old| !self.types.contains(old) && !TAKEN_TYPES.contains(&old.as_str()))
            .collect()
    }

    /// Where a type stands.
    pub fn home(&self, id: TypeId) -> Home {
        self.facts.home(id).map_or(Home::Shared, Home::Resource)
    }

    /// The types that stand at a place, by name.
    pub fn residents(&self, home: Home) -> Vec<TypeId> {
        let mut found: Vec<TypeId> = self
            .api
            .types
            .ids()
            .filter(|&id| self.home(id) == home)
            .collect();
        found.sort_by_key(|&id| self.type_name(id));
        found
    }
}

fn resources(api: &Api) -> Vec<Shelf> {
    const MODULES: &[&str] = &[
        "alloc",
        "client",
        "core",
        "openapi_sdk_fake",
        "openapi_sdk_runtime",
        "fake",
        "lib",
        "main",
        "runtime",
        "shared",
        "std",
        "types",
    ];
    const METHODS: &[&str] = &["builder", "from", "from_env", "new", "request"];
    const FEATURES: &[&str] = &[
        "blocking",
        super::bodies::FEATURE,
        "chrono",
        "default",
        "fake",
        "full",
        "jiff",
        "native-tls",
        "reqwest",
        "rustls",
        "serde",
        "serde-json",
        "time",
    ];
    let suffix = Name::new("resource");
    let wish = |spell: fn(&Name) -> String| -> Vec<Vec<String>> {
        let names = api.resources.iter().map(|resource| &resource.name);
        names
            .map(|name| vec![spell(name), spell(&name.then(&suffix))])
            .collect()
    };
    let modules = assign(&[MODULES, METHODS].concat(), &wish(case::snake));
    let features = assign(FEATURES, &wish(case::kebab));
    let mut shelves = Vec::new();
    for ((resource, module), feature) in api.resources.iter().zip(modules).zip(features) {
        let client = assign(
            TAKEN_TYPES,
            &[vec![
                case::pascal(&resource.name),
                case::pascal(&resource.name.then(&suffix)),
            ]],
        );
        shelves.push(Shelf {
            module: plain(&module),
            feature,
            calls: calls(resource, &client[0]),
            client: plain(&client[0]),
            olds: Vec::new(),
        });
    }
    for (index, olds) in olds(api, &shelves).into_iter().enumerate() {
        shelves[index].olds = olds;
    }
    shelves
}

/// The calls of each resource that have other names now. A name that something else has by now is
/// gone.
fn olds(api: &Api, shelves: &[Shelf]) -> Vec<Vec<Former>> {
    let mut found: Vec<Vec<Former>> = shelves.iter().map(|_| Vec::new()).collect();
    let place = |name: &Name| api.resources.iter().position(|one| one.name == *name);
    for old in &api.previous.calls {
        let (Some(from), Some(resource)) = (place(&old.was.resource), place(&old.is.resource))
        else {
            continue;
        };
        let mut operations = api.resources[resource].operations.iter();
        let Some(operation) = operations.position(|one| one.name == old.is.name) else {
            continue;
        };
        let owner = api.resources[from].name.singular();
        let spell = |name: &Name, spell: fn(&Name) -> String, reserved: &[&str]| {
            let wish = vec![spell(name), spell(&owner.then(name))];
            plain(&assign(reserved, &[wish])[0])
        };
        let client = shelves[from].client.as_str();
        let method = spell(&old.was.name, case::snake, METHODS_TAKEN);
        let reserved = [TAKEN_TYPES, &[client]].concat();
        let call = spell(&old.was.name, case::pascal, &reserved);
        let response = old.was.name.then(&Name::new("response"));
        let response = spell(&response, case::pascal, &reserved);
        let calls = &shelves[from].calls;
        let taken = |word: &str| {
            calls
                .iter()
                .any(|one| one.call == word || one.response == word)
        };
        let free = |word: String| Some(word).filter(|word| !taken(word)).unwrap_or_default();
        if calls.iter().any(|one| one.method == method) {
            continue;
        }
        found[from].push(Former {
            call: free(call),
            response: free(response),
            method,
            resource,
            operation,
        });
    }
    found
}

/// Methods that every resource has.
const METHODS_TAKEN: &[&str] = &["new", "clone", "from", "into"];

fn calls(resource: &ir::Resource, client: &str) -> Vec<Spelling> {
    let owner = resource.name.singular();
    let wish = |spell: fn(&Name) -> String, last: Option<&Name>| -> Vec<Vec<String>> {
        let mut wishes = Vec::new();
        for operation in &resource.operations {
            let end = |name: Name| last.map_or(name.clone(), |last| name.then(last));
            let long = owner.then(&operation.name);
            let id = Name::new(&operation.id);
            wishes.push(vec![
                spell(&end(operation.name.clone())),
                spell(&end(long)),
                spell(&end(id)),
            ]);
        }
        wishes
    };
    let taken = [TAKEN_TYPES, &[client]].concat();
    let methods = assign(METHODS_TAKEN, &wish(case::snake, None));
    let types = assign(&taken, &wish(case::pascal, None));
    let reserved: Vec<&str> = taken
        .iter()
        .copied()
        .chain(types.iter().map(String::as_str))
        .collect();
    let responses = assign(&reserved, &wish(case::pascal, Some(&Name::new("response"))));
    let constants = assign(&[], &wish(case::screaming, None));
    let mut found = Vec::new();
    for (((method, call), response), constant) in
        methods.into_iter().zip(types).zip(responses).zip(constants)
    {
        found.push(Spelling {
            method,
            call: plain(&call),
            response: plain(&response),
            constant,
        });
    }
    found
}

fn types(api: &Api) -> Vec<String> {
    let mut wishes = Vec::new();
    for (_, def) in api.types.iter() {
        // Not by the resource that alone uses it: others may begin to.
        let mut wish = vec![case::pascal(&def.name)];
        let kind = match def.shape {
            Shape::Record(_) => "model",
            Shape::Enum(_) => "value",
            Shape::Union(_) => "choice",
            Shape::Alias(_) => "alias",
        };
        wish.push(case::pascal(&def.name.then(&Name::new(kind))));
        wish.extend(
            def.wires
                .iter()
                .map(|wire| case::pascal(&Name::with_symbols(wire.as_str()))),
        );
        wishes.push(wish);
    }
    assign(TAKEN_TYPES, &wishes)
        .iter()
        .map(|name| plain(name))
        .collect()
}
