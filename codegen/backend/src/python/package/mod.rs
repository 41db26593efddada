//! The files of the package besides its modules: the client, the entry point, and the description for package managers.

pub mod files;
pub mod quick_start;
mod readme;
pub mod service;
pub mod webhooks;

use askama::Template;
use ir::{Api, CredentialScheme, Package, quote::quote_toml};

use super::names::identifiers::not_keyword;
use super::names::{LANGUAGE, Names};
use super::syntax::docstrings::sentence;
use super::syntax::imports::import;
use super::syntax::layout::Code;
use super::syntax::literals::string;
use super::syntax::render::render;
use crate::common::{case, license, plain_text};
use crate::files::Files;

/// The names that the package exports besides the clients and modules, by the module of the runtime that has them.
const EXPORTS: &[(&str, &[&str])] = &[
    ("drift", &["Drift"]),
    (
        "errors",
        &[
            "AuthenticationError",
            "ConflictError",
            "ConnectionError",
            "DecodingError",
            "Error",
            "FailedError",
            "InvalidRequestError",
            "NotFoundError",
            "PermissionDeniedError",
            "RateLimitError",
            "ServerError",
            "StatusError",
            "StreamError",
            "TimeoutError",
            "UnexpectedStatusError",
            "UsageError",
        ],
    ),
    ("form", &["FilePart"]),
    ("omit", &["Omit", "omit"]),
    ("options", &["RequestOptions", "Timeouts"]),
    ("page_token", &["PageToken"]),
    ("paginator", &["AsyncPaginator", "Paginator"]),
    ("record", &["Record", "UnknownRecord"]),
    ("response", &["Response"]),
    ("retry", &["RetryPolicy"]),
    ("service", &["RateLimit", "Window"]),
    ("stream", &["AsyncStream", "Stream"]),
    ("token_provider", &["TokenProvider"]),
    (
        "transport",
        &[
            "AsyncTransport",
            "Request",
            "Transport",
            "TransportError",
            "Upload",
        ],
    ),
    ("type_hints", &["type_hints"]),
    ("waiter", &["WaitState"]),
];

#[derive(Template)]
#[template(path = "python/client.py.jinja", escape = "none")]
struct ClientFile {
    client: String,
    api: String,
    imports: Vec<String>,
    attributes: Vec<Attribute>,
    has_environment: bool,
    environment: Vec<String>,
    uses_oauth2: bool,
    has_credentials: bool,
    /// The arguments of the constructor after `self`, the credential first.
    arguments: Vec<String>,
    /// The credentials and server variables, as entries of dictionaries.
    credentials: String,
    variables: String,
}

struct Attribute {
    name: String,
    class: String,
    docs: Vec<String>,
}

#[derive(Template)]
#[template(path = "python/init.py.jinja", escape = "none")]
struct InitFile {
    docs: Vec<String>,
    exports: Vec<Export>,
    modules: Vec<String>,
    names: Vec<String>,
    version: String,
}

struct Export {
    module: String,
    names: Vec<String>,
    /// The entry of the table of exports.
    row: Vec<String>,
}

impl Export {
    fn new(module: String, names: Vec<String>) -> Self {
        let texts = names.iter().map(|name| Code::text(string(name))).collect();
        let row = Code::tuple(texts).after(&format!("{}: ", string(&format!(".{module}"))));
        Self {
            row: row.lines(4, ","),
            module,
            names,
        }
    }
}

#[derive(Template)]
#[template(path = "python/service.py.jinja", escape = "none")]
struct ServiceFile {
    service_names: String,
    constant: Vec<String>,
}

#[derive(Template)]
#[template(path = "python/stream_formats.py.jinja", escape = "none")]
struct StreamFormatsFile {
    steps: String,
    definitions: Vec<Definition>,
}

struct Definition {
    lines: Vec<String>,
}

#[derive(Template)]
#[template(path = "python/operation_ids.py.jinja", escape = "none")]
struct OperationIdsFile {
    rows: Vec<String>,
}

#[derive(Template)]
#[template(path = "python/pyproject.toml.jinja", escape = "none")]
struct Pyproject {
    distribution: String,
    import: String,
    version: String,
    description: String,
    license: String,
    license_files: String,
    keywords: String,
    has_repository: bool,
    repository: String,
    /// Whether the package has a part that is written by hand, which has tests.
    has_usage: bool,
}

/// How the package presents itself.
///
/// # Panics
///
/// If the pass that names packages has not run.
pub fn package(api: &Api) -> &Package {
    let package = api.service.packages.get(LANGUAGE);
    package.expect("every language has a package after `pass::name_packages`")
}

/// The name under which the package is imported.
pub fn import_name(api: &Api) -> String {
    case::snake(&ir::Name::new(&package(api).name))
}

/// The class of the blocking client, which no resource and no type has.
fn client_class(names: &Names) -> String {
    let api = names.api;
    let name = match api.service.name.as_str() {
        "" => api.title.as_str(),
        name => name,
    };
    let class = case::pascal(&ir::Name::new(name));
    let long = format!("{class}Client");
    ir::unique_names::first_free([class, long], |class| !names.has_class(class))
}

/// The files of the package besides its modules.
pub fn emit(names: &Names) -> Files {
    let api = names.api;
    let import = import_name(api);
    let source = |name: &str| format!("src/{import}/{name}");
    let mut files = Files::new();
    files.insert(source("__init__.py"), render(&init(names)));
    files.insert(source("_client.py"), render(&client(names)));
    files.insert(source("_service.py"), render(&service_file(names)));
    if let Some(formats) = stream_formats_file(api) {
        files.insert(source("_stream_formats.py"), render(&formats));
    }
    files.insert(source("_operation_ids.py"), render(&operation_ids(names)));
    files.insert(
        source("_operations/__init__.py"),
        "# @generated by openapi-sdk; do not edit.\n\"\"\"What the runtime knows of each operation, by resource.\"\"\"\n".into(),
    );
    files.insert(source("py.typed"), String::new());
    files.insert("pyproject.toml".into(), render(&pyproject(api)));
    files.insert(
        "README.md".into(),
        readme::markdown(
            names,
            package(names.api),
            &import_name(names.api),
            &client_class(names),
            uses_oauth2(names.api),
        ),
    );
    for (name, text) in license::files(package(api)) {
        files.insert(name.into(), text);
    }
    files
}

fn init(names: &Names) -> InitFile {
    let api = names.api;
    let client = client_class(names);
    let mut exports = vec![Export::new(
        "_client".into(),
        vec![format!("Async{client}"), client],
    )];
    let oauth2: &[(&str, &[&str])] = &[("oauth2", &["OAuth2"])];
    let oauth2 = oauth2.iter().filter(|_| uses_oauth2(api));
    let webhooks: &[(&str, &[&str])] = &[("webhook", &["WebhookError"])];
    let has_webhooks = api.service.webhook_signature.is_some();
    let webhooks = webhooks.iter().filter(|_| has_webhooks);
    exports.extend(
        EXPORTS
            .iter()
            .chain(oauth2)
            .chain(webhooks)
            .map(|(module, exported)| {
                let names = exported.iter().map(|&name| name.to_owned()).collect();
                Export::new(format!("_runtime.{module}"), names)
            }),
    );
    // isort compares the paths of modules.
    exports.sort_by(|left, right| left.module.cmp(&right.module));
    let mut modules: Vec<String> = names
        .resources
        .iter()
        .map(|own| own.module.clone())
        .collect();
    modules.extend(["params".to_owned(), "shared".to_owned()]);
    if has_webhooks {
        modules.push("webhook_events".to_owned());
    }
    modules.sort();
    let mut all: Vec<String> = exports
        .iter()
        .flat_map(|export| export.names.clone())
        .collect();
    all.extend(modules.clone());
    all.sort();
    InitFile {
        docs: sentence(
            0,
            &format!("A client for the {}.", plain_text::line(&api.title)),
        ),

        exports,
        modules,
        names: all,
        version: api.version.clone(),
    }
}

/// Whether a client can get tokens by OAuth 2.
fn uses_oauth2(api: &Api) -> bool {
    let mut credentials = api.credentials.iter();
    credentials.any(|one| matches!(one.scheme, CredentialScheme::OAuth2 { .. }))
}

fn client(names: &Names) -> ClientFile {
    let api = names.api;
    let attributes = names.resources.iter().zip(&api.resources);
    let attributes: Vec<Attribute> = attributes
        .map(|(own, resource)| Attribute {
            name: own.module.clone(),
            class: own.class.clone(),
            docs: plain_text::summary(&resource.docs)
                .iter()
                .flat_map(|text| sentence(4, text))
                .collect(),
        })
        .collect();
    let imports = names.resources.iter().flat_map(|own| {
        let classes = [own.async_class.clone(), own.class.clone()]
            .into_iter()
            .collect();
        import(4, &format!(".{}", own.module), &classes)
    });
    let credentials: Vec<String> = api
        .credentials
        .iter()
        .map(|one| case::snake(&one.name))
        .collect();
    let variables: Vec<String> = api
        .service
        .server_variables
        .iter()
        .map(|one| case::snake(&one.name))
        .collect();
    let mut arguments: Vec<String> = Vec::new();
    for (index, (name, credential)) in credentials.iter().zip(&api.credentials).enumerate() {
        let ty = match credential.scheme {
            CredentialScheme::Basic => "tuple[str, str] | str | TokenProvider",
            CredentialScheme::OAuth2 { .. } => "str | OAuth2 | TokenProvider",
            CredentialScheme::Undeclared
            | CredentialScheme::Bearer
            | CredentialScheme::Http(_)
            | CredentialScheme::Header(_)
            | CredentialScheme::Query(_)
            | CredentialScheme::Cookie(_)
            | CredentialScheme::OpenIdConnect { .. } => "str | TokenProvider",
        };
        let name = not_keyword(name.clone());
        arguments.push(format!("{name}: {ty} | None = None"));
        if index == 0 {
            arguments.push("*".into());
        }
    }
    if credentials.is_empty() {
        arguments.push("*".into());
    }
    arguments.extend(
        variables
            .iter()
            .map(|name| format!("{}: str | None = None", not_keyword(name.clone()))),
    );
    let entries = |names: &[String]| {
        let entries: Vec<String> = names
            .iter()
            .map(|name| format!("{}: {}", string(name), not_keyword(name.clone())))
            .collect();
        format!("{{{}}}", entries.join(", "))
    };
    ClientFile {
        client: client_class(names),
        api: plain_text::line(&api.title),
        imports: imports.collect(),
        attributes,
        has_environment: !environment(api).is_empty(),
        environment: environment(api),
        uses_oauth2: uses_oauth2(api),
        has_credentials: !api.credentials.is_empty(),
        arguments,
        credentials: entries(&credentials),
        variables: entries(&variables),
    }
}

/// Which environment variables are read, as lines of a list.
fn environment(api: &Api) -> Vec<String> {
    let list = |names: &[String]| {
        let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
        names.join(", ")
    };
    let mut rows = Vec::new();
    for one in api.credentials.iter().filter(|one| !one.env.is_empty()) {
        rows.push(format!(
            "- `{}`, the {}: {}",
            case::snake(&one.name),
            one.label,
            list(&one.env)
        ));
    }
    for one in &api.credentials {
        let env = &one.client_env;
        for (what, names) in [("ID", &env.id), ("secret", &env.secret)] {
            if !names.is_empty() {
                let (name, names) = (case::snake(&one.name), list(names));
                rows.push(format!("- `{name}`, the {what} of the client: {names}"));
            }
        }
    }
    for one in api
        .service
        .server_variables
        .iter()
        .filter(|one| !one.env.is_empty())
    {
        rows.push(format!(
            "- `{}`, the {}: {}",
            case::snake(&one.name),
            one.label,
            list(&one.env)
        ));
    }
    if !api.service.server_env.is_empty() {
        rows.push(format!("- `base_url`: {}", list(&api.service.server_env)));
    }
    rows
}

fn service_file(names: &Names) -> ServiceFile {
    let api = names.api;
    let package = package(api);
    let mut used = vec!["Service"];
    if !api.credentials.is_empty() {
        used.push("CredentialSpec");
    }
    if !api.service.server_variables.is_empty() {
        used.push("ServerVariable");
    }
    if api.service.rate_limit.is_some() {
        used.extend(["RateLimit", "Window"]);
    }
    used.sort_unstable();
    ServiceFile {
        service_names: used.join(", "),
        constant: service::constant(names, &import_name(api), &package.name),
    }
}

/// The formats of event streams, which only calls that stream import; none if the API has no such call.
fn stream_formats_file(api: &Api) -> Option<StreamFormatsFile> {
    let formats = service::stream_formats(api);
    let mut steps = service::step_names(api);
    steps.push("StreamFormat");
    steps.sort_unstable();
    (!formats.is_empty()).then(|| StreamFormatsFile {
        steps: steps.join(", "),
        definitions: formats
            .into_iter()
            .map(|lines| Definition { lines })
            .collect(),
    })
}

fn operation_ids(names: &Names) -> OperationIdsFile {
    let mut rows = Vec::new();
    for (resource, own) in names.api.resources.iter().zip(&names.resources) {
        for (operation, method) in resource.operations.iter().zip(&own.methods) {
            let row = [&own.module, method].map(|text| Code::text(string(text)));
            let row = Code::tuple(row.to_vec()).after(&format!("{}: ", string(&operation.id)));
            rows.extend(row.lines(4, ","));
        }
    }
    OperationIdsFile { rows }
}

fn pyproject(api: &Api) -> Pyproject {
    let package = package(api);
    let keywords: Vec<String> = package
        .keywords
        .iter()
        .map(|word| quote_toml(word))
        .collect();
    let license_files = license::files(package).into_iter();
    let license_files: Vec<String> = license_files.map(|(name, _)| quote_toml(name)).collect();
    Pyproject {
        distribution: quote_toml(&package.name),
        import: quote_toml(&import_name(api)),
        version: quote_toml(&api.version),
        description: quote_toml(&package.description),
        license: quote_toml(license::expression(package)),
        license_files: license_files.join(", "),
        keywords: keywords.join(", "),
        has_repository: package.repository.is_some(),
        repository: quote_toml(package.repository.as_deref().unwrap_or_default()),
        has_usage: package.usage.is_some(),
    }
}
