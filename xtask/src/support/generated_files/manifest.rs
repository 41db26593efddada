//! The manifest of a generated folder: the names and hashes of the files that the generator wrote.
//!
//! It has the format of `sha256sum`, so that it can be checked without this program.

use crate::{
    error::{Error, describe_io},
    support::files::hash::{is_hex, sha256},
};
use codegen::Files;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Component, Path},
};

/// The name of the manifest in a generated folder.
pub const MANIFEST: &str = ".generated-files.sha256";
const HEADER: &str =
    "# The generated files of this folder. The generator replaces and deletes no others.\n";
/// The lines that git adds where a merge is not resolved.
const CONFLICT_MARKERS: [&str; 4] = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

/// The files that the generator wrote into a folder.
#[derive(Debug, Default)]
pub struct Manifest {
    /// The hashes of each file. After a merge, a file may have those of both sides.
    hashes: BTreeMap<String, BTreeSet<String>>,
}

impl Manifest {
    /// The text of the manifest of these files.
    pub fn text(files: &Files) -> String {
        let files: Vec<(&String, &String)> = files.iter().collect();
        let lines = parallel::map(&files, |(path, text)| {
            format!("{}  {path}\n", sha256(text.as_bytes()))
        });
        format!("{HEADER}{}", lines.concat())
    }

    /// The manifest of a folder, which is empty if there is none.
    pub fn read(folder: &Path) -> Result<Self, Error> {
        let path = folder.join(MANIFEST);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Self::default()),
            Err(error) => return Err(Error::io("read", &path, describe_io(&error))),
        };
        Self::parse(&text).map_err(|line| {
            Error::Failed(format!(
                "line {line} of {} is not a SHA-256 and the path of a file in this folder; restore the file",
                path.display()
            ))
        })
    }

    /// Parses the text of a manifest. Fails with the number of the line that is not valid.
    fn parse(text: &str) -> Result<Self, usize> {
        let mut manifest = Self::default();
        for (index, line) in text.lines().enumerate() {
            let is_conflict = CONFLICT_MARKERS
                .iter()
                .any(|marker| line.starts_with(marker));
            if line.is_empty() || line.starts_with('#') || is_conflict {
                continue;
            }
            let entry = line.split_once("  ");
            let entry = entry.filter(|(hash, path)| {
                hash.len() == 64 && is_hex(hash) && is_inside(path) && *path != MANIFEST
            });
            let Some((hash, path)) = entry else {
                return Err(index + 1);
            };
            let hashes = manifest.hashes.entry(path.to_owned()).or_default();
            hashes.insert(hash.to_ascii_lowercase());
        }
        Ok(manifest)
    }

    /// The paths of the files.
    pub fn paths(&self) -> impl Iterator<Item = &String> {
        self.hashes.keys()
    }

    /// Whether the generator wrote a file.
    pub fn lists(&self, path: &str) -> bool {
        self.hashes.contains_key(path)
    }

    /// Whether the generator wrote a file with this hash.
    pub fn lists_with(&self, path: &str, hash: &str) -> bool {
        let hashes = self.hashes.get(path);
        hashes.is_some_and(|hashes| hashes.contains(hash))
    }
}

/// Whether a relative path stays inside its folder on every system, and outside of the data of git.
pub fn is_inside(path: &str) -> bool {
    let is_name = |part: Component<'_>| matches!(part, Component::Normal(name) if !name.eq_ignore_ascii_case(".git"));
    !path.contains(['\\', ':', '\0', '\n', '\r'])
        && !path.is_empty()
        && Path::new(path).components().all(is_name)
        && !path.split('/').any(|part| matches!(part, "" | "."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes() {
        let files = Files::from([
            ("a.rs".to_owned(), "x".to_owned()),
            ("b/c d.rs".to_owned(), String::new()),
        ]);
        let text = Manifest::text(&files);
        let lines: Vec<&str> = text.lines().skip(1).collect();
        assert_eq!(
            lines,
            [
                "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881  a.rs",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b/c d.rs",
            ]
        );
        let manifest = Manifest::parse(&text).expect("the manifest is valid");
        assert!(manifest.lists_with("a.rs", &sha256(b"x")));
        assert!(!manifest.lists_with("a.rs", &sha256(b"y")) && !manifest.lists("d.rs"));
    }

    #[test]
    fn keeps_the_hashes_of_both_sides_of_a_merge() {
        let (ours, theirs) = (sha256(b"1"), sha256(b"2"));
        let text = format!("<<<<<<< HEAD\n{ours}  a\n=======\n{theirs}  a\n>>>>>>> other\n");
        let manifest = Manifest::parse(&text).expect("the manifest is valid");
        assert!(manifest.lists_with("a", &ours) && manifest.lists_with("a", &theirs));
    }

    #[test]
    fn refuses_paths_that_lead_out() {
        let hash = sha256(b"");
        for path in [
            "../a",
            "/a",
            "a/../../b",
            "a\\b",
            "",
            MANIFEST,
            ".git/config",
        ] {
            let text = format!("# x\n{hash}  {path}\n");
            assert_eq!(Manifest::parse(&text).err(), Some(2), "{path}");
        }
        for text in ["abc  a", "generated by a tool", &format!("{hash} a")] {
            assert_eq!(Manifest::parse(text).err(), Some(1), "{text}");
        }
    }

    #[test]
    fn accepts_only_paths_inside_the_folder() {
        assert!(is_inside("a/b.rs") && is_inside(".github/x") && is_inside("a/.gitignore"));
        for path in [
            "../a", "/a", "a/../b", "a\\b", "c:a", "", ".", "a//b", "a/", "./a", ".git/x",
            "a/.GIT/x",
        ] {
            assert!(!is_inside(path), "{path}");
        }
    }
}
