//! An archive knows how to become a folder without harming what is around it.
//!
//! It was made by somebody else: it may be cut short, name paths outside of the folder, or be a
//! thousand times larger than it looks.

use flate2::read::MultiGzDecoder;
use lzma_rust2::XzReader;
use std::{
    cell::Cell,
    collections::BTreeSet,
    fmt,
    fs::{self, File},
    io::{self, Read, Write},
    path::{Component, Path, PathBuf},
};

/// What a decompressor of xz may take; the presets of `xz` itself need 65 MiB at most.
const MEMORY: u32 = 128 << 10;
/// No path of a description is longer.
const LONGEST: usize = 1024;

/// How an archive is packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `.tar.gz`
    Gz,
    /// `.tar.xz`
    Xz,
}

impl Kind {
    /// What the first bytes of a file say it is.
    pub fn of(start: &[u8]) -> Option<Self> {
        match start {
            [0x1f, 0x8b, ..] => Some(Kind::Gz),
            [0xfd, b'7', b'z', b'X', b'Z', 0, ..] => Some(Kind::Xz),
            _ => None,
        }
    }
}

/// How much may come out of an archive.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// Files and folders.
    pub entries: usize,
    /// Bytes of all files, with what the archive adds to them.
    pub bytes: u64,
    /// Bytes of one file.
    pub file: u64,
}

impl Default for Bounds {
    /// Ten times what the description has ever been.
    fn default() -> Self {
        Self {
            entries: 50_000,
            bytes: 256 << 20,
            file: 64 << 20,
        }
    }
}

/// What came out of an archive.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unpacked {
    /// How many files.
    pub files: usize,
    /// How many bytes they hold.
    pub bytes: u64,
    /// The comment of the whole archive; git writes the commit there.
    pub comment: Option<String>,
    /// The latest change of a file, in seconds of Unix time.
    pub changed: u64,
}

/// Why an archive did not become a folder.
#[derive(Debug)]
pub enum ArchiveError {
    /// It cannot be read to its end.
    Broken(String),
    /// A path that would lie elsewhere, or that some system cannot hold.
    Path(String),
    /// A link, a device or the like.
    Special(String),
    /// A path that stands twice.
    Twice(String),
    /// A file larger than is allowed.
    File(String, u64),
    /// More bytes than are allowed.
    Bytes(u64),
    /// More entries than are allowed.
    Entries(usize),
    /// No file in it.
    Empty,
    /// The disk refused.
    Disk(PathBuf, io::Error),
}

impl fmt::Display for ArchiveError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Broken(why) => write!(out, "the archive is damaged or cut short: {why}"),
            Self::Path(path) => write!(out, "the archive holds a path that is refused: `{path}`"),
            Self::Special(path) => write!(
                out,
                "`{path}` in the archive is neither a file nor a folder"
            ),
            Self::Twice(path) => write!(out, "`{path}` stands twice in the archive"),
            Self::File(path, most) => {
                write!(
                    out,
                    "`{path}` in the archive is larger than {}",
                    size(*most)
                )
            }
            Self::Bytes(most) => write!(out, "the archive holds more than {}", size(*most)),
            Self::Entries(most) => write!(out, "the archive holds more than {most} entries"),
            Self::Empty => write!(out, "the archive holds no file"),
            Self::Disk(path, error) => write!(out, "cannot write {}: {error}", path.display()),
        }
    }
}

impl std::error::Error for ArchiveError {}

/// A number of bytes, for people.
fn size(bytes: u64) -> String {
    if bytes >= 1 << 20 {
        format!("{} MiB", bytes >> 20)
    } else {
        format!("{bytes} bytes")
    }
}

/// Unpacks an archive into a folder, which must be empty; what stands in it after an error is of no
/// use to anybody.
pub fn unpack(
    archive: impl Read,
    kind: Kind,
    dest: &Path,
    bounds: &Bounds,
) -> Result<Unpacked, ArchiveError> {
    let over = Cell::new(false);
    let mut unpacked = Unpacked::default();
    let inner: Box<dyn Read + '_> = match kind {
        Kind::Gz => Box::new(MultiGzDecoder::new(archive)),
        Kind::Xz => Box::new(XzReader::new_mem_limit(archive, true, MEMORY)),
    };
    let fence = Fence {
        inner,
        left: bounds.bytes,
        over: &over,
    };
    let result = entries(fence, dest, bounds, &mut unpacked);
    match result {
        // What failed beyond the fence failed because of it.
        Err(_) if over.get() => Err(ArchiveError::Bytes(bounds.bytes)),
        Err(error) => Err(error),
        Ok(()) if unpacked.files == 0 => Err(ArchiveError::Empty),
        Ok(()) => Ok(unpacked),
    }
}

/// A reader that ends with an error where more comes than was agreed.
struct Fence<'a> {
    inner: Box<dyn Read + 'a>,
    left: u64,
    over: &'a Cell<bool>,
}

impl Read for Fence<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        match self.left.checked_sub(count as u64) {
            Some(left) => {
                self.left = left;
                Ok(count)
            }
            None => {
                self.over.set(true);
                Err(io::Error::other("too large"))
            }
        }
    }
}

fn broken(error: io::Error) -> ArchiveError {
    ArchiveError::Broken(error.to_string())
}

fn entries(
    tar: impl Read,
    dest: &Path,
    bounds: &Bounds,
    unpacked: &mut Unpacked,
) -> Result<(), ArchiveError> {
    let mut archive = tar::Archive::new(tar);
    let mut seen = BTreeSet::new();
    for (number, entry) in archive.entries().map_err(broken)?.enumerate() {
        let mut entry = entry.map_err(broken)?;
        if number >= bounds.entries {
            return Err(ArchiveError::Entries(bounds.entries));
        }
        let kind = entry.header().entry_type();
        if kind.is_pax_global_extensions() {
            unpacked.comment = comment(&mut entry).or(unpacked.comment.take());
            continue;
        }
        let shown = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
        if !(kind.is_file() || kind.is_dir()) {
            return Err(ArchiveError::Special(shown));
        }
        let Some(path) = safe(&entry.path_bytes()) else {
            return Err(ArchiveError::Path(shown));
        };
        let target = dest.join(&path);
        let disk = |error| ArchiveError::Disk(target.clone(), error);
        if kind.is_dir() {
            fs::create_dir_all(&target).map_err(disk)?;
            continue;
        }
        if entry.size() > bounds.file {
            return Err(ArchiveError::File(shown, bounds.file));
        }
        if !seen.insert(path) {
            return Err(ArchiveError::Twice(shown));
        }
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent).map_err(disk)?;
        }
        let mut file = File::create_new(&target).map_err(disk)?;
        let count = copy(&mut entry, &mut file, &target)?;
        if count != entry.size() {
            return Err(ArchiveError::Broken(format!("`{shown}` ends early")));
        }
        unpacked.files += 1;
        unpacked.bytes += count;
        unpacked.changed = unpacked.changed.max(entry.header().mtime().unwrap_or(0));
    }
    // A checksum stands behind the last entry, and only reading on shows whether it holds.
    let mut rest = archive.into_inner();
    io::copy(&mut rest, &mut io::sink()).map_err(broken)?;
    Ok(())
}

/// Copies a file out, telling the two sides' errors apart.
fn copy(from: &mut impl Read, to: &mut File, path: &Path) -> Result<u64, ArchiveError> {
    let mut buffer = vec![0; 64 << 10];
    let mut count = 0;
    loop {
        let read = match from.read(&mut buffer) {
            Ok(0) => return Ok(count),
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(broken(error)),
        };
        to.write_all(&buffer[..read])
            .map_err(|error| ArchiveError::Disk(path.to_owned(), error))?;
        count += read as u64;
    }
}

/// The comment among what is said of the whole archive.
fn comment(entry: &mut tar::Entry<'_, impl Read>) -> Option<String> {
    let said = entry.pax_extensions().ok()??;
    said.filter_map(Result::ok)
        .find(|pair| pair.key() == Ok("comment"))
        .and_then(|pair| pair.value().ok().map(str::to_owned))
}

/// A path that stays below its folder on every system.
fn safe(path: &[u8]) -> Option<PathBuf> {
    let text = std::str::from_utf8(path).ok()?;
    let odd = |letter: char| letter.is_control() || matches!(letter, '\\' | ':');
    if text.len() > LONGEST || text.contains(odd) {
        return None;
    }
    let mut safe = PathBuf::new();
    for part in Path::new(text).components() {
        match part {
            Component::Normal(part) => safe.push(part),
            Component::CurDir => {}
            Component::ParentDir | Component::RootDir | Component::Prefix(_) => return None,
        }
    }
    Some(safe)
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::{Compression, write::GzEncoder};
    use lzma_rust2::{XzOptions, XzWriter};
    use tar::{Builder, EntryType, Header};

    fn put(to: &mut Builder<Vec<u8>>, path: &str, kind: EntryType, data: &[u8]) {
        let mut header = Header::new_ustar();
        header.set_entry_type(kind);
        header.set_size(data.len() as u64);
        header.set_mode(0o644);
        header.set_mtime(1_000);
        // The library refuses such paths on the way out, as we do on the way in.
        header.as_old_mut().name[..path.len()].copy_from_slice(path.as_bytes());
        if matches!(kind, EntryType::Symlink | EntryType::Link) {
            header.set_link_name("a").expect("a name");
        }
        header.set_cksum();
        to.append(&header, data).expect("an entry");
    }

    fn tar(entries: &[(&str, EntryType, &[u8])]) -> Vec<u8> {
        let mut out = Builder::new(Vec::new());
        for (path, kind, data) in entries {
            put(&mut out, path, *kind, data);
        }
        out.into_inner().expect("an archive")
    }

    fn gz(tar: &[u8]) -> Vec<u8> {
        let mut out = GzEncoder::new(Vec::new(), Compression::default());
        out.write_all(tar).expect("bytes");
        out.finish().expect("bytes")
    }

    fn xz(tar: &[u8]) -> Vec<u8> {
        let mut out = XzWriter::new(Vec::new(), XzOptions::with_preset(6)).expect("a writer");
        out.write_all(tar).expect("bytes");
        out.finish().expect("bytes")
    }

    const SMALL: Bounds = Bounds {
        entries: 4,
        bytes: 1 << 20,
        file: 1_000,
    };

    fn open(bytes: &[u8]) -> (tempfile::TempDir, Result<Unpacked, ArchiveError>) {
        let dest = tempfile::tempdir().expect("a folder");
        let kind = Kind::of(bytes).expect("an archive");
        let result = unpack(bytes, kind, dest.path(), &SMALL);
        (dest, result)
    }

    /// What is said of an archive that is refused.
    fn refused(entries: &[(&str, EntryType, &[u8])]) -> String {
        let (_dest, result) = open(&gz(&tar(entries)));
        result.expect_err("a refusal").to_string()
    }

    fn plain() -> Vec<u8> {
        tar(&[
            ("top/", EntryType::Directory, b""),
            ("top/a", EntryType::Regular, b"one"),
            ("./top/b/c", EntryType::Regular, b"three"),
        ])
    }

    #[test]
    fn files_come_out_as_they_went_in() {
        for bytes in [gz(&plain()), xz(&plain())] {
            let (dest, result) = open(&bytes);
            let expected = Unpacked {
                files: 2,
                bytes: 8,
                comment: None,
                changed: 1_000,
            };
            assert_eq!(result.expect("a folder"), expected);
            assert_eq!(fs::read(dest.path().join("top/a")).expect("a file"), b"one");
            assert_eq!(
                fs::read(dest.path().join("top/b/c")).expect("a file"),
                b"three"
            );
        }
    }

    #[test]
    fn the_comment_is_read() {
        let archive = tar(&[
            (
                "pax_global_header",
                EntryType::XGlobalHeader,
                b"15 comment=abc\n",
            ),
            ("a", EntryType::Regular, b"x"),
        ]);
        let (dest, result) = open(&gz(&archive));
        assert_eq!(result.expect("a folder").comment.as_deref(), Some("abc"));
        assert!(!dest.path().join("pax_global_header").exists());
    }

    #[test]
    fn every_cut_is_seen() {
        for whole in [gz(&plain()), xz(&plain())] {
            for length in 6..whole.len() {
                let (_dest, result) = open(&whole[..length]);
                assert!(
                    matches!(result, Err(ArchiveError::Broken(_))),
                    "{length} of {}: {result:?}",
                    whole.len()
                );
            }
        }
    }

    #[test]
    fn every_flipped_byte_of_the_contents_is_seen() {
        let whole = xz(&plain());
        for at in 24..whole.len() - 40 {
            let mut bytes = whole.clone();
            bytes[at] ^= 0x10;
            assert!(open(&bytes).1.is_err(), "byte {at}");
        }
    }

    #[test]
    fn paths_that_lead_out_are_refused() {
        for path in ["../a", "/a", "b/../../a", "b/../a", "c:a", "b\\a", "a\nb"] {
            let said = refused(&[
                ("ok", EntryType::Regular, b"x"),
                (path, EntryType::Regular, b"x"),
            ]);
            assert!(said.contains("path that is refused"), "{path}: {said}");
        }
    }

    #[test]
    fn links_and_devices_are_refused() {
        for kind in [
            EntryType::Symlink,
            EntryType::Link,
            EntryType::Fifo,
            EntryType::Char,
            EntryType::Block,
        ] {
            let said = refused(&[("a", EntryType::Regular, b"x"), ("b", kind, b"")]);
            assert_eq!(said, "`b` in the archive is neither a file nor a folder");
        }
    }

    #[test]
    fn there_are_bounds() {
        let large = vec![0; 1_001];
        assert_eq!(
            refused(&[("a", EntryType::Regular, &large)]),
            "`a` in the archive is larger than 1000 bytes"
        );
        let one: (&str, EntryType, &[u8]) = ("a/", EntryType::Directory, b"");
        assert_eq!(refused(&[one; 5]), "the archive holds more than 4 entries");
        // A thousand times larger than it looks.
        let bomb = gz(&vec![0; 8 << 20]);
        assert!(bomb.len() < 16 << 10);
        let mut bytes = gz(&plain());
        bytes.extend(bomb);
        assert_eq!(
            open(&bytes).1.expect_err("a refusal").to_string(),
            "the archive holds more than 1 MiB"
        );
    }

    #[test]
    fn what_stands_twice_or_not_at_all_is_refused() {
        let twice: (&str, EntryType, &[u8]) = ("a", EntryType::Regular, b"x");
        assert_eq!(refused(&[twice; 2]), "`a` stands twice in the archive");
        assert_eq!(refused(&[]), "the archive holds no file");
    }

    #[test]
    fn what_is_no_archive_has_no_kind() {
        for bytes in [&b""[..], b"<html>", b"PK\x03\x04", b"\x1f"] {
            assert_eq!(Kind::of(bytes), None);
        }
        // It looks like one for two bytes.
        assert!(open(b"\x1f\x8b<html></html>").1.is_err());
    }
}
