//! The registry of target languages.

use ir::{Checked, pass};

use crate::files::Files;
use crate::notation::Notation;
use crate::{go, python, rust, typescript};

/// A target language.
#[derive(Clone, Copy, Debug)]
pub struct Language {
    /// The identifier on the command line, such as `rust`.
    pub id: &'static str,
    /// The name in messages, such as `Rust`.
    pub name: &'static str,
    /// The folder of the emitted library, relative to the root of the workspace.
    pub folder: &'static str,
    /// What it pins in the name lock.
    pub pins: pass::Language,
    emit: fn(&Checked) -> Files,
    runtime: fn(&Checked) -> Files,
    examples: fn(&Checked) -> Vec<(String, String)>,
    notation: fn(&Checked) -> Box<dyn Notation + '_>,
}

impl Language {
    /// Emits every file of the library.
    ///
    /// A backend cannot fail: errors in the description were reported before the API was checked.
    pub fn emit(&self, api: &Checked) -> Files {
        (self.emit)(api)
    }

    /// The files whose content is the same for every API. They are written by hand in the folder of the workspace, and belong into
    /// any other output folder as well.
    pub fn runtime(&self, api: &Checked) -> Files {
        (self.runtime)(api)
    }

    /// The example of each operation, by its ID: the code that the documentation of its method shows. A client of the API is
    /// in scope in it.
    pub fn examples(&self, api: &Checked) -> Vec<(String, String)> {
        (self.examples)(api)
    }

    /// How the language writes the types and operations of an API.
    pub fn notation<'a>(&self, api: &'a Checked) -> Box<dyn Notation + 'a> {
        (self.notation)(api)
    }
}

/// The Rust crate.
pub const RUST: Language = Language {
    id: "rust",
    name: "Rust",
    folder: "generated",
    pins: rust::PINS,
    emit: rust::emit,
    runtime: |_| Files::new(),
    examples: |_| Vec::new(),
    notation: rust::notation::of,
};

/// The TypeScript package.
pub const TYPESCRIPT: Language = Language {
    id: "typescript",
    name: "TypeScript",
    folder: "bindings/typescript",
    pins: typescript::PINS,
    emit: typescript::emit,
    runtime: typescript::runtime,
    examples: typescript::examples,
    notation: typescript::notation::of,
};

/// The Python package.
pub const PYTHON: Language = Language {
    id: "python",
    name: "Python",
    folder: "bindings/python",
    pins: python::PINS,
    emit: python::emit,
    runtime: python::runtime,
    examples: python::examples,
    notation: python::notation::of,
};

/// The Go module.
pub const GO: Language = Language {
    id: go::ID,
    name: "Go",
    folder: "bindings/go",
    pins: go::PINS,
    emit: go::emit,
    runtime: go::runtime,
    examples: |_| Vec::new(),
    notation: go::notation::of,
};

/// All target languages. A new one is added here, with `bindings/<id>` as its folder.
pub const LANGUAGES: &[Language] = &[RUST, PYTHON, TYPESCRIPT, GO];
