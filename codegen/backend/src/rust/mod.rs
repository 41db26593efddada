//! The Rust backend: the files of the crate and the modules that emit them.

mod docs;
mod ident;
mod models;
mod names;
pub mod notation;
mod operations;
mod package;
mod pins;
mod syntax;
mod test_calls;

pub use self::operations::method_example::all as examples;
pub use self::pins::PINS;
pub use self::test_calls::emit as test_calls;

use ir::{Checked, TypeId, is_invisible};
use proc_macro2::TokenStream;
use quote::quote;

use self::ident::ident;
use self::names::{Names, TypeModule};
use self::package::{body_registry, library, manifest, resource, webhooks};
use self::syntax::file_context::{FileContext, FileKind};
use self::syntax::format::{self, Fragment};
use crate::files::Files;
use crate::{fixtures, markdown, request_types};

/// Every file of the crate.
pub fn emit(api: &Checked) -> Files {
    files(&Names::of(api))
}

/// Every file of the crate, and those of the module of tests that calls every method.
pub fn emit_with_test_calls(api: &Checked) -> (Files, Files) {
    let names = Names::of(api);
    (files(&names), test_calls::files(&names))
}

fn files(names: &Names) -> Files {
    let mut files = manifest::emit(names);
    files.extend(parallel::map(&output_files(names), |output| {
        (path(names, output), text(names, output))
    }));
    files
}

/// A file of code, or of data that takes long to make.
#[derive(Clone, Debug)]
enum OutputFile {
    Fixtures,
    RequestTypes,
    Root,
    Client,
    Fake,
    AllTypes,
    Webhooks,
    Resource(usize),
    BodyRegistry(usize),
    /// Types of a module: those of a group, or those that are in no group.
    Types(TypeModule, Option<String>),
}

/// Every file that threads emit. The longest come first, so that the threads finish at about the same time.
fn output_files(names: &Names) -> Vec<OutputFile> {
    let mut sized: Vec<(usize, OutputFile)> = Vec::new();
    for module in names.type_modules() {
        let types = names.types_in(module);
        if types.is_empty() {
            continue;
        }
        let groups = names.groups_in(module).into_iter().map(Some);
        for group in groups.chain([None]) {
            let in_group = |id: &&TypeId| names.type_group(**id) == group.as_deref();
            let size = types.iter().filter(in_group).count();
            sized.push((size, OutputFile::Types(module, group)));
        }
    }
    for (index, resource) in names.api.resources.iter().enumerate() {
        let size = resource.operations.len();
        sized.push((size, OutputFile::Resource(index)));
        sized.push((size, OutputFile::BodyRegistry(index)));
    }
    sized.sort_by_key(|(size, _)| usize::MAX - size);
    let rest = [
        OutputFile::Root,
        OutputFile::Client,
        OutputFile::Fake,
        OutputFile::AllTypes,
    ];
    let signature = names.api.service.webhook_signature.as_ref();
    let webhooks = signature.map(|_| OutputFile::Webhooks);
    let data = [OutputFile::Fixtures, OutputFile::RequestTypes].into_iter();
    let sized = sized.into_iter().map(|(_, output)| output);
    data.chain(sized).chain(rest).chain(webhooks).collect()
}

fn text(names: &Names, output: &OutputFile) -> String {
    let code = |fragments: Vec<Fragment>| with_escapes(format::file(fragments));
    match output {
        OutputFile::Fixtures => fixtures::emit(names.checked),
        OutputFile::RequestTypes => request_types::emit(names.checked),
        OutputFile::Root => code(library::root(names)),
        OutputFile::Client => code(library::client(names)),
        OutputFile::Fake => code(library::fake(names)),
        OutputFile::AllTypes => code(library::types(names)),
        OutputFile::Webhooks => {
            let signature = names.api.service.webhook_signature.as_ref();
            let fragments = signature.map(|signature| webhooks::fragments(names, signature));
            code(fragments.unwrap_or_default())
        }
        OutputFile::Resource(index) => code(resource::fragments(names, *index)),
        OutputFile::BodyRegistry(index) => code(body_registry::table(names, *index)),
        OutputFile::Types(module, group) => code(types(names, *module, group.as_deref())),
    }
}

/// Code in which no character is invisible. Only literals still have such characters, and there the escape means the same.
fn with_escapes(code: String) -> String {
    let is_hidden = |character: char| character != '\n' && is_invisible(character);
    let is_visible_ascii = |byte: u8| byte == b'\n' || matches!(byte, b' '..=b'~');
    if code.bytes().all(is_visible_ascii) || !code.contains(is_hidden) {
        return code;
    }
    let mut out = String::with_capacity(code.len());
    for character in code.chars() {
        match is_hidden(character) {
            true => out.push_str(&format!("\\u{{{:x}}}", character as u32)),
            false => out.push(character),
        }
    }
    out
}

fn path(names: &Names, output: &OutputFile) -> String {
    let module = |index: &usize| &names.resources[*index].module;
    match output {
        OutputFile::Fixtures => "src/fixtures.txt".into(),
        OutputFile::RequestTypes => "src/request_types.txt".into(),
        OutputFile::Root => "src/lib.rs".into(),
        OutputFile::Client => "src/client.rs".into(),
        OutputFile::Fake => "src/fake.rs".into(),
        OutputFile::AllTypes => "src/types.rs".into(),
        OutputFile::Webhooks => "src/webhook_events.rs".into(),
        OutputFile::Resource(index) => format!("src/{}/mod.rs", module(index)),
        OutputFile::BodyRegistry(index) => format!("src/{}/bodies.rs", module(index)),
        OutputFile::Types(types, group) => {
            let folder = match types {
                TypeModule::Shared => "src/shared".to_owned(),
                TypeModule::Resource(index) => format!("src/{}/types", module(index)),
            };
            match group {
                Some(group) => format!("{folder}/{group}.rs"),
                None if names.groups_in(*types).is_empty() => format!("{folder}.rs"),
                None => format!("{folder}/mod.rs"),
            }
        }
    }
}

/// The types of a module that are in a group, or those that are in none.
fn types(names: &Names, module: TypeModule, group: Option<&str>) -> Vec<Fragment> {
    let file = FileContext::new(names, FileKind::Types(module, group));
    let ids = names.types_in(module).iter().copied();
    let ids = ids.filter(|&id| names.type_group(id) == group);
    let definitions: Vec<Fragment> = ids.flat_map(|id| models::emit(&file, id)).collect();
    let about = match module {
        TypeModule::Shared => "Types that several resources use".to_owned(),
        TypeModule::Resource(index) => {
            let module = markdown::code(&names.resources[index].module);
            format!("Types that only {module} uses")
        }
    };
    let about = match group {
        Some(group) => format!(" {about}: {}.", markdown::code(group)),
        None => format!(" {about}."),
    };
    let mut fragments = vec![Fragment::Items(quote!(#![doc = #about]))];
    if group.is_none() {
        fragments.extend(group_modules(&names.groups_in(module)));
    }
    fragments.push(Fragment::Lines(file.imports()));
    fragments.extend(definitions);
    fragments
}

/// The files of groups, whose types are re-exported.
fn group_modules(groups: &[String]) -> [Fragment; 2] {
    let groups = groups.iter().map(|group| ident(group));
    let groups: Vec<_> = groups.collect();
    let modules: TokenStream = groups.iter().map(|group| quote!(mod #group;)).collect();
    let exports: TokenStream = groups
        .iter()
        .map(|group| quote!(pub use self::#group::*;))
        .collect();
    [Fragment::Lines(modules), Fragment::Lines(exports)]
}
