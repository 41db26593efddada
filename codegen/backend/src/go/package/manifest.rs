//! The files of the module that are not code.

use askama::Template;

use super::{client, quick_start};
use crate::common::readme::{self, ReadmeFacts};
use crate::common::{license, plain_text};
use crate::files::Files;
use crate::go::names::Names;

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
    quick_start: String,
    settings: String,
    facts: ReadmeFacts,
}

/// The files.
///
/// # Panics
///
/// If the pass that names packages has not run.
pub fn emit(names: &Names) -> Files {
    let render = "the template has no fallible expression";
    let package = names.api.service.packages.get(crate::go::id::ID);
    let package = package.expect("every language has a package after `pass::name_packages`");
    let readme = Readme {
        module: names.module.clone(),
        title: plain_text::line(&names.api.title),
        all: names.all.clone(),
        quick_start: quick_start::markdown(names),
        settings: client::settings(names),
        facts: readme::facts(names.api, package),
    };
    let module = Module {
        module: names.module.clone(),
    };
    let mut files = Files::new();
    files.insert("go.mod".into(), module.render().expect(render));
    files.insert("README.md".into(), readme.render().expect(render));
    for (name, text) in license::files(package) {
        files.insert(name.into(), text);
    }
    files
}
