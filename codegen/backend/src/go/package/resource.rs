//! The package of a resource: its client, its operations, its types, and aliases for those that it shares.

use askama::Template;
use ir::{Resource, Secrets};

use super::stream_formats;
use crate::common::{case, plain_text};
use crate::files::Files;
use crate::go::layout::comment;
use crate::go::models::{self, Payloads};
use crate::go::names::{Names, Package};
use crate::go::operations::metadata::Variables;
use crate::go::operations::{method, params};
use crate::go::types::Types;

/// A file of code: its package, its imports, and its declarations with an empty line between them.
#[derive(Template)]
#[template(path = "go/file.go.jinja", escape = "none")]
pub struct CodeFile {
    /// The documentation of the package, in one of its files.
    pub docs: Vec<String>,
    /// The package.
    pub package: String,
    /// The imports.
    pub imports: Vec<String>,
    /// Whether there is any.
    pub has_imports: bool,
    /// The declarations.
    pub declarations: Vec<String>,
}

impl CodeFile {
    /// The text of a file with some declarations.
    pub fn text(types: &Types, docs: Vec<String>, declarations: Vec<String>) -> String {
        let package = types.names.package_name(types.package);
        Self::of_package(types, package, docs, declarations)
    }

    /// The text of a file of a package with this name.
    pub fn of_package(
        types: &Types,
        package: &str,
        docs: Vec<String>,
        declarations: Vec<String>,
    ) -> String {
        let imports = types.imports();
        let trimmed = declarations
            .into_iter()
            .map(|one| one.trim_end().to_owned());
        let file = Self {
            docs,
            package: package.to_owned(),
            has_imports: !imports.is_empty(),
            imports,
            declarations: trimmed.filter(|one| !one.is_empty()).collect(),
        };
        file.render()
            .expect("the template has no fallible expression")
    }
}

/// The files of the package of a resource.
pub fn emit(names: &Names, secrets: &Secrets, payloads: &Payloads, index: usize) -> Files {
    let package = Package::Resource(index);
    let folder = names.folder(package);
    let mut files = Files::new();
    files.insert(format!("{folder}/client.go"), client(names, index));
    files.insert(format!("{folder}/operations.go"), operations(names, index));
    for (file, text) in type_files(names, secrets, payloads, package) {
        files.insert(format!("{folder}/{file}"), text);
    }
    files
}

/// The files of the types of a package.
pub fn type_files(
    names: &Names,
    secrets: &Secrets,
    payloads: &Payloads,
    package: Package,
) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let types = Types::new(names, package);
    let mut declarations = Vec::new();
    for id in names.types_in(package) {
        declarations.push(models::definition(&types, secrets, id));
        if let Some(payload) = payloads.get(&id) {
            declarations.extend(models::payload_methods(&types, id, payload));
        }
    }
    if !declarations.is_empty() {
        let docs = match package {
            Package::Resource(_) => Vec::new(),
            Package::Shared(_) => comment(
                &format!(
                    "Package {} has types that several resources share. Each of their packages has them under its own names.",
                    names.package_name(package)
                ),
                0,
            ),
        };
        found.push((
            "types.go".to_owned(),
            CodeFile::text(&types, docs, declarations),
        ));
    }
    let types = Types::new(names, package);
    let aliases: Vec<String> = names
        .aliases_in(package)
        .into_iter()
        .map(|id| models::alias(&types, id))
        .collect();
    if !aliases.is_empty() {
        found.push((
            "aliases.go".to_owned(),
            CodeFile::text(&types, Vec::new(), aliases),
        ));
    }
    found
}

/// The client of a resource with its methods.
fn client(names: &Names, index: usize) -> String {
    let package = Package::Resource(index);
    let types = Types::new(names, package);
    types.import("/sdk");
    let resource = &names.api.resources[index];
    let about = summary(resource);
    let docs = comment(
        &format!(
            "Package {} has the operations of the resource {}.\n\n{about}",
            names.package_name(package),
            case::plain(&resource.name)
        ),
        0,
    );
    let mut declarations = vec![CLIENT.to_owned()];
    let operations = resource
        .operations
        .iter()
        .zip(&names.resources[index].operations);
    for (operation, own) in operations {
        declarations.extend(params::definition(&types, operation, own));
        declarations.extend(method::methods(&types, resource, operation, own));
    }
    CodeFile::text(&types, docs, declarations)
}

/// The client, which is the same for all resources.
const CLIENT: &str = "\
// Client has the operations of the resource. It is safe for use by several goroutines.
type Client struct {
\tclient *sdk.Client
}

// New returns the client of the resource.
func New(client *sdk.Client) *Client {
\treturn &Client{client: client}
}";

/// The variables that describe the operations.
fn operations(names: &Names, index: usize) -> String {
    let types = Types::new(names, Package::Resource(index));
    types.import("/sdk");
    let variables = Variables::of(names, index);
    let resource = &names.api.resources[index];
    let all: Vec<&ir::Operation> = resource
        .operations
        .iter()
        .chain(variables.copied.iter().copied())
        .collect();
    let mut declarations: Vec<String> = all
        .iter()
        .map(|operation| variables.definition(operation))
        .collect();
    let used: Vec<&str> = all
        .iter()
        .filter_map(|operation| operation.stream_format.as_deref())
        .collect();
    declarations.extend(stream_formats::definitions(names.api, &used));
    CodeFile::text(&types, Vec::new(), declarations)
}

/// The description of a resource in one sentence.
pub fn summary(resource: &Resource) -> String {
    plain_text::summary(&resource.docs)
        .unwrap_or_else(|| format!("Operations on {}.", case::plain(&resource.name)))
}
