//! Import graph of one crate: which files use names that other files define, and the cycles among them.

use crate::module_tree::{Modules, Sources};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// For each file, the files it imports from, each with the first name that it uses there.
#[derive(Debug, Default)]
pub struct ImportGraph {
    edges: BTreeMap<String, BTreeMap<String, String>>,
}

impl ImportGraph {
    /// The graph of the crate whose root file is `root`.
    pub fn of(sources: &Sources, root: &str) -> Self {
        let modules = Modules::read(sources, root);
        let mut graph = Self::default();
        for (path, module) in &modules.all {
            for (target, name) in modules.used_by(path, module) {
                if target != module.file {
                    let edges = graph.edges.entry(module.file.clone()).or_default();
                    edges.entry(target).or_insert(name);
                }
            }
        }
        graph
    }

    /// One shortest cycle for each group of files that import each other, as text.
    pub fn cycles(&self) -> Vec<String> {
        let mut grouped = BTreeSet::new();
        let mut found = Vec::new();
        for file in self.edges.keys() {
            if grouped.contains(file) {
                continue;
            }
            let after = self.reachable(file);
            if !after.contains(file) {
                continue;
            }
            let group: BTreeSet<String> = after
                .into_iter()
                .filter(|other| self.reachable(other).contains(file))
                .collect();
            let cycles = group.iter().filter_map(|start| self.shortest_cycle(start));
            if let Some(shortest) = cycles.min_by_key(Vec::len) {
                found.push(format!("{} ({} files)", self.print(&shortest), group.len()));
            }
            grouped.extend(group);
        }
        found
    }

    /// Every file that can be reached from a file by one import or more.
    fn reachable(&self, from: &str) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        let mut open = vec![from];
        while let Some(file) = open.pop() {
            for next in self.edges.get(file).into_iter().flat_map(BTreeMap::keys) {
                if found.insert(next.clone()) {
                    open.push(next);
                }
            }
        }
        found
    }

    /// The files of a shortest cycle through a file, which stands at both ends.
    fn shortest_cycle(&self, start: &str) -> Option<Vec<String>> {
        let mut open = VecDeque::from([vec![start.to_owned()]]);
        let mut seen = BTreeSet::new();
        while let Some(path) = open.pop_front() {
            let last = path.last()?;
            for next in self.edges.get(last).into_iter().flat_map(BTreeMap::keys) {
                let mut longer = path.clone();
                longer.push(next.clone());
                if next == start {
                    return Some(longer);
                }
                if seen.insert(next.clone()) {
                    open.push_back(longer);
                }
            }
        }
        None
    }

    fn print(&self, cycle: &[String]) -> String {
        let mut text = cycle.first().cloned().unwrap_or_default();
        for pair in cycle.windows(2) {
            let name = &self.edges[&pair[0]][&pair[1]];
            text.push_str(&format!(" -> {} (`{name}`)", pair[1]));
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cycles(files: &[(&str, &str)]) -> Vec<String> {
        let own = |(path, text): &(&str, &str)| ((*path).to_owned(), (*text).to_owned());
        let sources: Sources = files.iter().map(own).collect();
        ImportGraph::of(&sources, "src/lib.rs").cycles()
    }

    #[test]
    fn finds_no_cycle_in_a_tree() {
        let files = [
            (
                "src/lib.rs",
                "mod a; pub mod b; pub use b::{Deep, f}; pub fn top() -> Deep { a::g() }",
            ),
            (
                "src/a.rs",
                "use crate::b::{self, Deep}; pub fn g() -> Deep { b::f(std::fs::read) }",
            ),
            (
                "src/b/mod.rs",
                "mod c; mod d; pub use self::c::f; pub use d::*;",
            ),
            ("src/b/c.rs", "use super::Deep; pub fn f() -> Deep { Deep }"),
            ("src/b/d.rs", "pub struct Deep;"),
        ];
        assert_eq!(cycles(&files), [""; 0]);
    }

    #[test]
    fn finds_a_cycle_through_use_declarations() {
        let files = [
            ("src/lib.rs", "mod a; mod b; mod c;"),
            ("src/a.rs", "use crate::{c::C, b::{B}}; pub struct A(B, C);"),
            ("src/b.rs", "use super::{a::A}; pub struct B(A);"),
            ("src/c.rs", "pub struct C;"),
        ];
        assert_eq!(
            cycles(&files),
            ["src/a.rs -> src/b.rs (`crate::b::B`) -> src/a.rs (`super::a::A`) (2 files)"]
        );
    }

    #[test]
    fn finds_a_cycle_through_inline_paths_and_re_exports() {
        let files = [
            ("src/lib.rs", "mod a; mod b; mod c; pub use a::A;"),
            (
                "src/a.rs",
                "pub struct A; pub fn a() { assert!(crate::b::B.is()) }",
            ),
            (
                "src/b.rs",
                "pub struct B; impl B { fn is() { crate::c::c() } }",
            ),
            ("src/c.rs", "pub fn c() { drop(crate::A) }"),
        ];
        let found = cycles(&files);
        assert_eq!(found.len(), 1);
        assert!(found[0].ends_with("(3 files)"), "{found:?}");
    }

    #[test]
    fn finds_a_cycle_between_a_module_and_its_child() {
        let files = [
            ("src/lib.rs", "mod a;"),
            ("src/a.rs", "mod b; pub fn a() { b::b() } fn helper() {}"),
            ("src/a/b.rs", "pub fn b() { super::helper() }"),
        ];
        assert_eq!(cycles(&files).len(), 1);
    }

    #[test]
    fn ignores_tests_and_emitted_code() {
        let files = [
            ("src/lib.rs", "mod a; mod b;"),
            ("src/a.rs", "use crate::b::B; pub struct A(B);"),
            (
                "src/b.rs",
                "pub struct B; fn emit() { quote!(crate::a::A) } #[cfg(test)] mod tests { use crate::a::A; }",
            ),
        ];
        assert_eq!(cycles(&files), [""; 0]);
    }

    #[test]
    fn follows_glob_imports_by_the_names_used() {
        let files = [
            ("src/lib.rs", "mod a; mod b; mod c;"),
            ("src/a.rs", "use crate::b::*; pub struct A(B);"),
            (
                "src/b.rs",
                "use crate::c::*; pub struct B; pub struct Unused(C);",
            ),
            ("src/c.rs", "use crate::a::*; pub struct C(A);"),
        ];
        assert_eq!(cycles(&files).len(), 1);
    }
}
