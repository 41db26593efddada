//! The package: its manifest and text files, its root modules, and the runtime.

pub mod quick_start;
pub mod service;
pub mod webhooks;

use askama::Template;
use ir::quote::quote_json;
use ir::{Name, Package};

use self::service::name;
use super::names::Names;
use super::names::type_names::LANGUAGE_NAME;
use super::syntax::WIDTH;
use crate::common::client_settings::{self, OptionNames};
use crate::common::readme::{self, ReadmeFacts};
use crate::common::{case, license};
use crate::files::Files;
use crate::markdown;

/// The package manifest. All texts are JSON.
#[derive(Template)]
#[template(path = "typescript/package.json.jinja", escape = "none")]
struct Manifest {
    name: String,
    version: String,
    description: String,
    keywords: String,
    license: String,
    has_repository: bool,
    repository: String,
    has_homepage: bool,
    has_usage: bool,
    has_webhooks: bool,
    homepage: String,
    modules: Vec<String>,
}

/// The README.
#[derive(Template)]
#[template(path = "typescript/README.md.jinja", escape = "none")]
struct Readme {
    package: String,
    title: String,
    quick_start: String,
    settings: String,
    facts: ReadmeFacts,
}

/// The root module.
#[derive(Template)]
#[template(path = "typescript/index.js.jinja", escape = "none")]
struct IndexModule {
    name: String,
    class: String,
    resources: Vec<ResourceView>,
}

/// The declarations of the root module.
#[derive(Template)]
#[template(path = "typescript/index.d.ts.jinja", escape = "none")]
struct RootDeclarations {
    name: String,
    /// The arguments of a client that is made as an example.
    client_arguments: &'static str,
    class: String,
    resources: Vec<ResourceView>,
    type_modules: Vec<String>,
}

struct ResourceView {
    module: String,
    member: String,
    interface: String,
    docs: String,
}

/// The client that functions take.
#[derive(Template)]
#[template(path = "typescript/client.js.jinja", escape = "none")]
struct ClientModule {
    name: String,
    imports: Vec<String>,
    service: String,
}

/// The declarations of the client.
#[derive(Template)]
#[template(path = "typescript/client.d.ts.jinja", escape = "none")]
struct ClientDeclarations {
    name: String,
    options: String,
    option_types: String,
    /// The arguments of a client that is made as an example.
    client_arguments: &'static str,
}

/// The stream formats.
#[derive(Template)]
#[template(path = "typescript/stream-formats.js.jinja", escape = "none")]
struct StreamFormats {
    formats: Vec<Format>,
}

struct Format {
    name: String,
    value: String,
}

/// The variables of servers.
#[derive(Template)]
#[template(path = "typescript/server-variables.js.jinja", escape = "none")]
struct ServerVariables {
    variables: String,
}

/// The name of the class with all resources, which no type has.
fn class_name(names: &Names) -> String {
    let class = case::pascal(&Name::new(name(names.api)));
    let long = format!("{class}Client");
    ir::unique_names::first_free([class, long], |class| !names.is_type(class))
}

/// The files of the package that do not belong to a resource.
pub fn emit(names: &Names) -> Files {
    let api = names.api;
    let package = api
        .service
        .packages
        .get(LANGUAGE_NAME)
        .cloned()
        .unwrap_or_default();
    let class = class_name(names);
    let name = match api.service.name.as_str() {
        "" => markdown::line(&api.title),
        name => markdown::line(&format!("{name} API")),
    };
    let client_arguments = match api.server.as_str() {
        "" => "{ baseUrl: 'https://api.example.com' }",
        _ => "",
    };
    let resources = || {
        let resources = api.resources.iter().zip(&names.resources);
        let view = resources.map(|(resource, own)| ResourceView {
            module: own.module.clone(),
            member: own.member.clone(),
            interface: own.interface.clone(),
            docs: super::docs::comment(
                2,
                &[super::operations::method_docs::resource_summary(resource)],
            ),
        });
        view.collect()
    };
    let modules = names.type_modules().into_iter();
    let type_modules = modules.filter(|(home, _)| !names.types_of(*home).is_empty());
    let mut files = Files::new();
    let mut add = |path: &str, text: String| files.insert(path.to_owned(), text);
    add("package.json", render(&manifest(names, &package)));
    add(
        "README.md",
        render(&Readme {
            package: package.name.clone(),
            title: markdown::line(&api.title),
            quick_start: quick_start::markdown(names, &package.name, &class),
            settings: client_settings::table(
                api,
                &OptionNames {
                    credential: &|_, one| case::camel(&one.name),
                    oauth2_client: &|one| case::camel(&one.name),
                    variable: &|one| case::camel(&one.name),
                    base_url: "baseUrl",
                },
            ),
            facts: readme::facts(api, &package),
        }),
    );
    add(
        "src/index.js",
        render(&IndexModule {
            name: name.clone(),
            class: class.clone(),
            resources: resources(),
        }),
    );
    add(
        "src/index.d.ts",
        render(&RootDeclarations {
            name: name.clone(),
            client_arguments,
            class,
            resources: resources(),
            type_modules: type_modules.map(|(_, module)| module.to_owned()).collect(),
        }),
    );
    add(
        "src/client.js",
        render(&ClientModule {
            name: name.clone(),
            imports: service::imports(api),
            service: service::service(api, &package.name).expanded(WIDTH, 0),
        }),
    );
    let options = service::options(api);
    add(
        "src/client.d.ts",
        render(&ClientDeclarations {
            name,
            options,
            option_types: service::option_types(api).join(", "),
            client_arguments,
        }),
    );
    if service::has_server_variables(api) {
        let variables = service::server_variables(api).expanded(WIDTH, 0);
        add(
            "src/server-variables.js",
            render(&ServerVariables { variables }),
        );
    }
    let formats = service::stream_formats(api).into_iter();
    let format = |(name, value): (String, super::syntax::literal::Literal)| Format {
        name,
        value: value.expanded(WIDTH, 0),
    };
    let formats: Vec<Format> = formats.map(format).collect();
    if !formats.is_empty() {
        add("src/stream-formats.js", render(&StreamFormats { formats }));
    }
    for (name, text) in license::files(&package) {
        add(name, text);
    }
    files
}

fn manifest(names: &Names, package: &Package) -> Manifest {
    let keywords: Vec<String> = package
        .keywords
        .iter()
        .map(|word| quote_json(word))
        .collect();
    let modules = names
        .resources
        .iter()
        .map(|resource| resource.module.clone());
    let signature = names.api.service.webhook_signature.as_ref();
    let webhooks = signature.map(|_| "webhook-events".to_owned());
    Manifest {
        name: quote_json(&package.name),
        version: quote_json(&names.api.version),
        description: quote_json(&package.description),
        keywords: match keywords.is_empty() {
            true => "[]".into(),
            false => format!("[\n    {}\n  ]", keywords.join(",\n    ")),
        },
        has_usage: package.usage.is_some(),
        has_webhooks: !names.api.webhooks.is_empty(),
        license: quote_json(license::expression(package)),
        has_repository: package.repository.is_some(),
        repository: quote_json(package.repository.as_deref().unwrap_or_default()),
        has_homepage: package.documentation.is_some(),
        homepage: quote_json(package.documentation.as_deref().unwrap_or_default()),
        modules: modules
            .chain(["client".to_owned(), "shapes".to_owned()])
            .chain(webhooks)
            .collect(),
    }
}

/// The text of a template.
pub fn render(template: &impl Template) -> String {
    match template.render() {
        Ok(text) => format!("{}\n", text.trim_end()),
        Err(error) => panic!("a template failed: {error}"),
    }
}
