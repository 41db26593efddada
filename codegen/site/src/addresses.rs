//! Addresses: the path of every page, and relative links between pages.

use std::collections::BTreeSet;

use backend::common::case;
use ir::{Api, Name, TypeId, unique_names::assign};

/// The longest part of a path. File systems allow 255 bytes.
const LONGEST: usize = 80;

/// The folder of the models, beside those of the resources.
const MODELS: &str = "models";

/// The folder of the webhooks, if there are any.
const WEBHOOKS: &str = "webhooks";

/// The folder of the page of errors, below that of a language.
pub const ERRORS_FOLDER: &str = "errors/";

/// The parts of the paths of all pages.
pub struct Addresses {
    resources: Vec<String>,
    operations: Vec<Vec<String>>,
    models: Vec<Option<String>>,
}

impl Addresses {
    /// The addresses of the pages of an API. `models` are the types with a page.
    pub fn of(api: &Api, models: &BTreeSet<TypeId>) -> Self {
        let resources = api.resources.iter().map(|resource| &resource.name);
        let operations = api.resources.iter().map(|resource| {
            let names = resource.operations.iter().map(|operation| &operation.name);
            parts(names, case::kebab, &["index.html", "index.md"])
        });
        let named = models.iter().map(|id| &api.types[*id].name);
        let mut pages = vec![None; api.types.len()];
        for (id, part) in models.iter().zip(parts(named, case::pascal, &[])) {
            pages[id.index()] = Some(part);
        }
        let mut taken = vec![MODELS, ERRORS_FOLDER.trim_end_matches('/')];
        if !api.webhooks.is_empty() {
            taken.push(WEBHOOKS);
        }
        Self {
            resources: parts(resources, case::kebab, &taken),
            operations: operations.collect(),
            models: pages,
        }
    }

    /// The folder of a resource, below that of a language.
    pub fn resource(&self, resource: usize) -> String {
        format!("{}/", self.resources[resource])
    }

    /// The folder of an operation, below that of a language.
    pub fn operation(&self, resource: usize, operation: usize) -> String {
        let (resource, operation) = (
            &self.resources[resource],
            &self.operations[resource][operation],
        );
        format!("{resource}/{operation}/")
    }

    /// The folder of the list of models, below that of a language.
    pub fn models(&self) -> String {
        format!("{MODELS}/")
    }

    /// The folder of the webhooks, below that of a language.
    pub fn webhooks(&self) -> String {
        format!("{WEBHOOKS}/")
    }

    /// The folder of a type, below that of a language, if it has a page.
    pub fn model(&self, id: TypeId) -> Option<String> {
        let part = self.models[id.index()].as_ref()?;
        Some(format!("{MODELS}/{part}/"))
    }
}

/// The parts of paths for names: unique, also where case does not count, and short.
fn parts<'n>(
    names: impl Iterator<Item = &'n Name>,
    spell: fn(&Name) -> String,
    taken: &[&str],
) -> Vec<String> {
    let candidates: Vec<Vec<String>> = names.map(|name| vec![shortened(&spell(name))]).collect();
    let lower: Vec<Vec<String>> = candidates
        .iter()
        .map(|names| names.iter().map(|name| name.to_lowercase()).collect())
        .collect();
    let assigned = assign(taken, &lower);
    let pairs = assigned.into_iter().zip(candidates).zip(lower);
    pairs
        .map(|((assigned, spelled), lower)| match assigned == lower[0] {
            true => spelled[0].clone(),
            false => assigned,
        })
        .collect()
}

fn shortened(text: &str) -> String {
    let mut out = String::new();
    for character in text.chars() {
        if out.len() + character.len_utf8() > LONGEST {
            break;
        }
        out.push(character);
    }
    out
}

/// The relative link from a folder to a file or folder. Folders end in `/`; both are below the root of the site.
pub fn relative(from: &str, to: &str) -> String {
    let parts =
        |path: &str| -> Vec<String> { path.split_inclusive('/').map(str::to_owned).collect() };
    let (from, to) = (parts(from), parts(to));
    let shared = from.iter().zip(&to).take_while(|(one, other)| one == other);
    let shared = shared.filter(|(one, _)| one.ends_with('/')).count();
    let up = "../".repeat(from.len() - shared);
    format!("{up}{}", encode(&to[shared..].concat()))
}

/// The link from a folder to the page in another one.
pub fn page_link(from: &str, to: &str) -> String {
    relative(from, &format!("{to}index.html"))
}

/// Percent-encodes what a path or an anchor cannot contain in a link.
pub fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => out.push(char::from(byte)),
            b'-' | b'.' | b'_' | b'~' | b'/' | b'*' | b'$' | b'@' | b':' => {
                out.push(char::from(byte))
            }
            other => out.push_str(&format!("%{other:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_relative() {
        let link = |to: &str| relative("python/droplets/create/", to);
        assert_eq!(
            link("python/droplets/list/index.html"),
            "../list/index.html"
        );
        assert_eq!(link("python/droplets/create/index.md"), "index.md");
        assert_eq!(
            link("go/droplets/create/index.html"),
            "../../../go/droplets/create/index.html"
        );
        assert_eq!(link("assets/site.css"), "../../../assets/site.css");
        assert_eq!(relative("", "python/index.html"), "python/index.html");
        assert_eq!(relative("", "a b/é"), "a%20b/%C3%A9");
    }
}
