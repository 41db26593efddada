//! The text files of the package: `Cargo.toml`, `README.md`, `API.md` and the licenses.

use askama::Template;
use ir::{ActionInput, Content, InputMode, RuntimeSource, Shape, Type, quote::quote_toml};

use super::identity::{crate_name, package, title};
use super::quick_start;
use super::resource::summary;
use crate::common::{license, plain_text};
use crate::files::Files;
use crate::markdown::{cell, code, line};
use crate::rust::docs;
use crate::rust::names::Names;
use crate::rust::operations::docs::{description, supported};
use crate::rust::operations::view::{OperationView, operation_views};
use crate::rust::operations::{action, deprecated_aliases};
use crate::rust::syntax::file_context::{FileContext, FileKind};

/// The package manifest.
#[derive(Template)]
#[template(path = "rust/Cargo.toml.jinja", escape = "none")]
struct Manifest {
    name: String,
    /// The description as a TOML string, like the texts below.
    description: String,
    keywords: String,
    categories: String,
    has_repository: bool,
    repository: String,
    has_documentation: bool,
    documentation: String,
    version: String,
    /// Where the runtime and the fake come from, as the entries of their tables.
    runtime: String,
    fake: String,
    rust: &'static str,
    license: String,
    has_webhooks: bool,
    features: Vec<Feature>,
    /// The names of the examples, as TOML strings.
    examples: Vec<String>,
}

struct Feature {
    name: String,
    /// The features that it enables, as a TOML list without brackets.
    enables: String,
}

/// The README.
#[derive(Template)]
#[template(path = "rust/README.md.jinja", escape = "none")]
struct Readme {
    package: String,
    has_usage: bool,
    usage: String,
    quick_start: String,
    /// A feature of a resource, as an example.
    feature: String,
    license: String,
    title: String,
    version: String,
    rust: &'static str,
    operations: String,
    resources: String,
}

/// The list of all methods.
#[derive(Template)]
#[template(path = "rust/API.md.jinja", escape = "none")]
struct MethodList {
    crate_name: String,
    title: String,
    resources: Vec<ResourceSection>,
}

struct ResourceSection {
    module: String,
    feature: String,
    summary: String,
    methods: Vec<MethodRow>,
}

struct MethodRow {
    name: String,
    summary: String,
    http_method: &'static str,
    path: String,
    body: String,
    response: String,
    supports: String,
}

/// The files that are not code.
pub fn emit(names: &Names) -> Files {
    let api = names.api;
    let mut features = Vec::new();
    for resource in &names.resources {
        let enables = deprecated_aliases::features(names, resource);
        let enables: Vec<String> = enables.iter().map(|name| format!("\"{name}\"")).collect();
        features.push(Feature {
            name: resource.feature.clone(),
            enables: enables.join(", "),
        });
    }
    let package = package(api);
    let list = |texts: &[String]| {
        let texts: Vec<String> = texts.iter().map(|text| quote_toml(text)).collect();
        texts.join(", ")
    };
    let manifest = Manifest {
        name: quote_toml(&package.name),
        description: quote_toml(&package.description),
        keywords: list(&package.keywords),
        categories: list(&package.categories),
        has_repository: package.repository.is_some(),
        repository: quote_toml(package.repository.as_deref().unwrap_or_default()),
        has_documentation: package.documentation.is_some(),
        documentation: quote_toml(package.documentation.as_deref().unwrap_or_default()),
        version: api.version.clone(),
        runtime: source(package.runtime.as_ref(), "runtime"),
        fake: source(package.runtime.as_ref(), "fake"),
        rust: env!("CARGO_PKG_RUST_VERSION"),
        license: quote_toml(license::expression(package)),
        has_webhooks: api.service.webhook_signature.is_some(),
        features,
        examples: package
            .examples
            .iter()
            .map(|name| quote_toml(name))
            .collect(),
    };
    let readme = Readme {
        package: package.name.clone(),
        has_usage: package.usage.is_some(),
        usage: package
            .usage
            .as_deref()
            .unwrap_or_default()
            .trim_end()
            .to_owned(),
        quick_start: quick_start::markdown(names),
        feature: {
            let call = api.quick_start.call.as_ref();
            let resource = names.resources.get(call.map_or(0, |call| call.resource));
            resource.map_or_else(String::new, |resource| resource.feature.clone())
        },
        license: license::sentence(package),
        title: title(api),
        version: api.version.clone(),
        rust: env!("CARGO_PKG_RUST_VERSION"),
        operations: plain_text::counted(api.operations().count(), "operation"),
        resources: plain_text::counted(api.resources.len(), "resource"),
    };
    let methods = MethodList {
        crate_name: crate_name(api),
        title: title(api),
        resources: resource_sections(names),
    };
    let mut files = Files::new();
    files.insert("Cargo.toml".into(), render(&manifest));
    files.insert("README.md".into(), render(&readme));
    files.insert("API.md".into(), render(&methods));
    for (name, text) in license::files(package) {
        files.insert(name.into(), text);
    }
    files
}

/// Where a package of the generator comes from, as entries of a table. It has the version of the generator, because both are
/// released together.
fn source(runtime: Option<&RuntimeSource>, folder: &str) -> String {
    let version = format!("version = \"{}\"", env!("CARGO_PKG_VERSION"));
    match runtime {
        None => format!("{version}, path = \"../{folder}\""),
        Some(RuntimeSource::Registry) => version,
        Some(RuntimeSource::Path(path)) => {
            let path = format!("{}/{folder}", path.trim_end_matches('/'));
            format!("{version}, path = {}", quote_toml(&path))
        }
        Some(RuntimeSource::Git { url, revision }) => {
            let revision = revision.as_ref();
            let revision = revision.map(|revision| format!(", rev = {}", quote_toml(revision)));
            format!("git = {}{}", quote_toml(url), revision.unwrap_or_default())
        }
    }
}

/// # Panics
///
/// Never: templates are checked at compile time, and writing to memory does not fail.
fn render(template: &impl Template) -> String {
    match template.render() {
        Ok(text) => text,
        Err(error) => panic!("a template failed: {error}"),
    }
}

fn resource_sections(names: &Names) -> Vec<ResourceSection> {
    let file = FileContext::new(names, FileKind::Operations);
    let resources = names.api.resources.iter().zip(&names.resources);
    resources
        .map(|(resource, own)| ResourceSection {
            module: own.module.clone(),
            feature: own.feature.clone(),
            summary: summary(resource)
                .first()
                .map(|text| line(text))
                .unwrap_or_default(),
            methods: operation_views(&file, resource, own)
                .iter()
                .flat_map(|view| method_rows(&file, view))
                .collect(),
        })
        .collect()
}

/// The rows of an operation and of its actions.
fn method_rows(file: &FileContext, view: &OperationView) -> Vec<MethodRow> {
    let actions = view.operation.actions.iter().zip(&view.names.actions);
    let actions = actions.map(|(action, name)| MethodRow {
        name: cell(name),
        summary: action::summary(file, view, action).replace('|', "\\|"),
        body: match action.input {
            ActionInput::Nothing => String::new(),
            ActionInput::Fields => cell(&docs::short(
                file,
                action.ty(file.names.api, view.operation),
            )),
        },
        ..method_row(file, view)
    });
    let operation = [method_row(file, view)].into_iter();
    operation.chain(actions).collect()
}

fn method_row(file: &FileContext, view: &OperationView) -> MethodRow {
    let operation = view.operation;
    let body = operation.body.as_ref().map(|body| {
        let cell = match &body.content {
            Content::Json(ty) | Content::Events(ty) => body_cell(file, ty),
            Content::Text(media) | Content::Bytes(media) => code_cell(media),
        };
        match body.input_mode() {
            InputMode::Argument => cell,
            InputMode::Setter | InputMode::Never => format!("{cell} (optional)"),
        }
    });
    MethodRow {
        name: code_cell(&view.names.method),
        summary: cell(&description(operation, view.resource)[0]),
        http_method: operation.method.as_str(),
        path: code_cell(&operation.template()),
        body: body.unwrap_or_default(),
        response: match view.response.label.as_str() {
            "" => String::new(),
            label => code_cell(label),
        },
        supports: supported(operation).join(", "),
    }
}

/// The type of a body. A union is followed by the types of its variants, which callers write.
fn body_cell(file: &FileContext, ty: &Type) -> String {
    let name = |ty| code_cell(&docs::short(file, ty));
    let api = file.names.api;
    if let Type::Def(id) = api.resolve(ty)
        && let Shape::Union(union) = &api.types[*id].shape
    {
        let arms: Vec<String> = union.arms().into_iter().map(|(_, arm)| name(arm)).collect();
        return format!("{}: {}", name(ty), arms.join(", "));
    }
    name(ty)
}

/// Text as code in a table cell, without module paths.
fn code_cell(text: &str) -> String {
    let bare = text.replace("types::", "").replace("shared::", "");
    cell(&code(&bare))
}
