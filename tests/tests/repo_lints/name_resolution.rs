//! Name resolution: which files a module uses names of.
//!
//! A path through a module that only declares and re-exports (`lib.rs`, `mod.rs`) leads to the file that defines the name.

use crate::module_tree::{Module, ModulePath, Modules};
use std::collections::BTreeSet;

/// Names that are being resolved, each with its module. Re-exports may form a cycle.
type Open = BTreeSet<(ModulePath, String)>;

/// What a path leads to.
enum Target {
    /// A name that is defined in this file.
    Defined(String),
    /// A module itself.
    Module(ModulePath),
}

impl Modules {
    /// The files whose names a module uses, each with such a name.
    pub fn used_by(&self, path: &[String], module: &Module) -> Vec<(String, String)> {
        let mut found = Vec::new();
        for import in &module.imports {
            if import.name == "*" {
                found.extend(self.used_by_glob(path, module, &import.path));
                continue;
            }
            // A re-export alone is no use; trait methods may be used without the name of the trait.
            if import.is_reexport && !module.words.contains(&import.name) {
                continue;
            }
            for target in self.resolve(path, &import.path, &mut Open::new()) {
                if let Target::Defined(file) = target {
                    found.push((file, import.path.join("::")));
                }
            }
        }
        for used in &module.paths {
            let starts_here = matches!(used[0].as_str(), "crate" | "self" | "super")
                || module.children.contains(&used[0])
                || module.imports.iter().any(|import| import.name == used[0]);
            if !starts_here {
                continue;
            }
            for target in self.resolve(path, used, &mut Open::new()) {
                if let Target::Defined(file) = target {
                    found.push((file, used.join("::")));
                }
            }
        }
        found
    }

    /// The names of a module's code that a glob import can stand for.
    fn used_by_glob(
        &self,
        from: &[String],
        module: &Module,
        glob: &[String],
    ) -> Vec<(String, String)> {
        let mut found = Vec::new();
        for target in self.resolve(from, glob, &mut Open::new()) {
            let Target::Module(path) = target else {
                continue;
            };
            let Some(other) = self.all.get(&path) else {
                continue;
            };
            let imported = other.imports.iter().map(|import| &import.name);
            for name in other.items.iter().chain(imported) {
                if !module.words.contains(name) || module.items.contains(name) {
                    continue;
                }
                for target in self.resolve_name(&path, name, &[], &mut Open::new()) {
                    if let Target::Defined(file) = target {
                        found.push((file, name.clone()));
                    }
                }
            }
        }
        found
    }

    /// What a path means in a module; nothing for a path out of the crate.
    fn resolve(&self, from: &[String], path: &[String], open: &mut Open) -> Vec<Target> {
        let Some((first, rest)) = path.split_first() else {
            return vec![Target::Module(from.to_vec())];
        };
        match first.as_str() {
            "crate" => self.resolve_from(Vec::new(), rest, open),
            "self" => self.resolve_from(from.to_vec(), rest, open),
            "super" => {
                let parent = &from[..from.len().saturating_sub(1)];
                self.resolve(parent, &with_self(rest), open)
            }
            _ => self.resolve_name(from, first, rest, open),
        }
    }

    fn resolve_from(&self, module: ModulePath, rest: &[String], open: &mut Open) -> Vec<Target> {
        match rest.split_first() {
            None => vec![Target::Module(module)],
            Some((first, _)) if first == "super" => self.resolve(&module, rest, open),
            Some((first, rest)) => self.resolve_name(&module, first, rest, open),
        }
    }

    /// What a name of a module means, followed by more segments.
    fn resolve_name(
        &self,
        at: &[String],
        name: &str,
        rest: &[String],
        open: &mut Open,
    ) -> Vec<Target> {
        let Some(module) = self.all.get(at) else {
            return Vec::new();
        };
        let is_outermost = open.is_empty();
        if !open.insert((at.to_vec(), name.to_owned())) {
            return Vec::new();
        }
        let mut found = Vec::new();
        if module.children.contains(name) {
            let child = [at, &[name.to_owned()]].concat();
            found.extend(self.resolve_from(child, rest, open));
        }
        // A function may have the name of a module, but nothing is inside it.
        let is_item = rest.is_empty() || found.is_empty();
        if is_item && module.items.contains(name) {
            found.push(Target::Defined(module.file.clone()));
        }
        if !found.is_empty() {
            return found;
        }
        for import in module.imports.iter().filter(|import| import.name == name) {
            // `use name;` in a 2024 crate is a path to another crate.
            if import.path == [name] {
                continue;
            }
            let path = [&import.path[..], rest].concat();
            found.extend(self.resolve(at, &path, open));
        }
        for import in module.imports.iter().filter(|import| import.name == "*") {
            let path = [&import.path[..], &[name.to_owned()], rest].concat();
            found.extend(self.resolve(at, &path, open));
        }
        if found.is_empty() && at.is_empty() {
            let file = self.exported_macros.get(name);
            found.extend(file.map(|file| Target::Defined(file.clone())));
        }
        if found.is_empty() && is_outermost && module.has_macro_calls && !is_imported(module, name)
        {
            found.push(Target::Defined(module.file.clone()));
        }
        found
    }
}

/// Whether a `use` of the module names this, as far as that can be known.
fn is_imported(module: &Module, name: &str) -> bool {
    let mut imports = module.imports.iter();
    imports.any(|import| import.name == name || import.name == "*")
}

fn with_self(rest: &[String]) -> Vec<String> {
    [&["self".to_owned()], rest].concat()
}
