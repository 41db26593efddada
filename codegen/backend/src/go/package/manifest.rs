//! The files of the module that are not code.

use askama::Template;

use crate::common::plain_text;
use crate::files::Files;
use crate::go::names::Names;

/// The licenses, which every copy of the package must contain.
const LICENSES: [(&str, &str); 2] = [
    ("LICENSE-MIT", include_str!("../../../../../LICENSE-MIT")),
    (
        "LICENSE-APACHE",
        include_str!("../../../../../LICENSE-APACHE"),
    ),
];

#[derive(Template)]
#[template(path = "go/go.mod.jinja", escape = "none")]
struct Module {
    module: String,
}

#[derive(Template)]
#[template(path = "go/README.md.jinja", escape = "none")]
struct Readme {
    module: String,
    title: String,
    all: String,
    operations: usize,
    resources: usize,
    has_usage: bool,
    usage: String,
}

/// The files.
pub fn emit(names: &Names) -> Files {
    let render = "the template has no fallible expression";
    let package = names.api.service.packages.get(crate::go::id::ID);
    let usage = package.and_then(|package| package.usage.clone());
    let readme = Readme {
        module: names.module.clone(),
        title: plain_text::line(&names.api.title),
        all: names.all.clone(),
        operations: names.api.operations().count(),
        resources: names.api.resources.len(),
        has_usage: usage.is_some(),
        usage: usage.unwrap_or_default(),
    };
    let module = Module {
        module: names.module.clone(),
    };
    let mut files = Files::new();
    files.insert("go.mod".into(), module.render().expect(render));
    files.insert("README.md".into(), readme.render().expect(render));
    for (name, text) in LICENSES {
        files.insert(name.into(), text.into());
    }
    files
}
