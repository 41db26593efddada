//! Compiles the description of another API into what the fake needs.

use std::path::{Component, Path, PathBuf};

use codegen::{Sources, compile as compile_sources};

/// What the fake needs to know about an API.
pub struct Compiled {
    /// The operations and their example responses.
    pub fixtures: String,
    /// The types of requests.
    pub request_types: String,
}

/// Compiles an OpenAPI document. The error lists what is wrong with it, one line for each error.
pub fn compile(path: &Path) -> Result<Compiled, String> {
    let path = path
        .canonicalize()
        .map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    let folder = path.parent().unwrap_or(Path::new("/")).to_owned();
    let root = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let read = |name: &str| {
        let file = inside(&folder, name).ok_or("it is outside the folder of the document")?;
        std::fs::read(file).map_err(|error| error.to_string())
    };
    let sources = Sources {
        root,
        read: &read,
        overlay: None,
        docs: Vec::new(),
        names: None,
        annotations: None,
        version: "0.0.0".to_owned(),
    };
    let (checked, outcome) = compile_sources(&sources);
    match checked {
        Some(checked) => Ok(Compiled {
            fixtures: codegen::fixtures(&checked),
            request_types: codegen::request_types(&checked),
        }),
        None => {
            let errors = outcome.report.sorted();
            let errors = errors
                .iter()
                .filter(|one| one.code.severity == ir::Severity::Error)
                .map(|one| format!("\n  line {}: {}", one.span.line, one.message));
            Err(format!(
                "{} cannot be compiled:{}",
                path.display(),
                errors.collect::<String>()
            ))
        }
    }
}

/// A file in a folder. Documents may refer to files beside them, but not to others.
fn inside(folder: &Path, name: &str) -> Option<PathBuf> {
    let parts = Path::new(name).components();
    let is_inside = parts
        .into_iter()
        .all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
    is_inside.then(|| folder.join(name))
}
