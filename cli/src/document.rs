//! The root document of a description, as it is named on the command line.

use std::path::Path;
use xtask::{error::Error, spec::SpecSource};

/// The usual names of root documents.
const USUAL: [&str; 6] = [
    "openapi.yaml",
    "openapi.yml",
    "openapi.json",
    "api.yaml",
    "spec.yaml",
    "swagger.json",
];

/// Opens a root document. A URL or a folder is an error that says what to pass instead.
pub fn open(path: &Path) -> Result<SpecSource, Error> {
    let text = path.to_string_lossy();
    if text.starts_with("https:/") || text.starts_with("http:/") {
        return Err(Error::Usage(format!(
            "`{text}` is a URL, and only files are read; download it with `curl -o openapi.yaml {text}` and pass the file; \
`init` takes the address with `--url`"
        )));
    }
    if path.is_dir() {
        let found = USUAL
            .iter()
            .map(|name| path.join(name))
            .find(|one| one.is_file());
        let help = match found {
            Some(found) => format!("pass {}", found.display()),
            None => "pass the root document in it".to_owned(),
        };
        return Err(Error::Usage(format!("{text} is a folder; {help}")));
    }
    SpecSource::root_document(path)
}
