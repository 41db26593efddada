//! Unpacks untrusted tar archives.
//!
//! An archive may be truncated, contain paths that lead out of its folder, or expand to a thousand times its size.

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

/// The memory limit of the xz decompressor in KiB. The presets of `xz` need 65 MiB at most.
const XZ_MEMORY_KIB: u32 = 128 << 10;
/// The longest path that is accepted, in bytes.
const MAX_PATH: usize = 1024;

/// The compression of an archive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArchiveFormat {
    /// `.tar.gz`
    Gz,
    /// `.tar.xz`
    Xz,
}

impl ArchiveFormat {
    /// Detects the format from the first bytes of a file.
    pub fn detect(start: &[u8]) -> Option<Self> {
        match start {
            [0x1f, 0x8b, ..] => Some(ArchiveFormat::Gz),
            [0xfd, b'7', b'z', b'X', b'Z', 0, ..] => Some(ArchiveFormat::Xz),
            _ => None,
        }
    }
}

/// The limits for unpacking an archive.
#[derive(Clone, Copy, Debug)]
pub struct ExtractLimits {
    /// The number of files and folders.
    pub entries: usize,
    /// The size of the uncompressed archive in bytes.
    pub total_bytes: u64,
    /// The size of one file in bytes.
    pub file_bytes: u64,
}

impl Default for ExtractLimits {
    /// Ten times the largest size of the upstream description so far.
    fn default() -> Self {
        Self {
            entries: 50_000,
            total_bytes: 256 << 20,
            file_bytes: 64 << 20,
        }
    }
}

/// The result of unpacking an archive.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unpacked {
    /// The number of files.
    pub files: usize,
    /// The size of all files in bytes.
    pub bytes: u64,
    /// The comment in the global header. Git writes the commit there.
    pub comment: Option<String>,
    /// The latest modification time of a file, in seconds since 1970.
    pub modified: u64,
}

/// Why an archive could not be unpacked.
#[derive(Debug)]
pub enum ArchiveError {
    /// The archive is damaged or truncated.
    Damaged(String),
    /// A path leads out of the folder, or is not valid on every system.
    InvalidPath(String),
    /// An entry is neither a file nor a folder.
    SpecialFile(String),
    /// Two entries have the same path.
    DuplicatePath(String),
    /// A file exceeds this size.
    FileTooLarge(String, u64),
    /// The uncompressed archive exceeds this size.
    TooLarge(u64),
    /// The archive has more than this many entries.
    TooManyEntries(usize),
    /// The archive contains no files.
    Empty,
    /// A file or folder could not be written.
    Write(PathBuf, io::Error),
}

impl fmt::Display for ArchiveError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Damaged(reason) => write!(out, "the archive is damaged or truncated: {reason}"),
            Self::InvalidPath(path) => {
                write!(out, "the archive contains an invalid path: `{path}`")
            }
            Self::SpecialFile(path) => write!(
                out,
                "`{path}` in the archive is neither a file nor a folder"
            ),
            Self::DuplicatePath(path) => write!(out, "the archive contains `{path}` twice"),
            Self::FileTooLarge(path, limit) => {
                write!(
                    out,
                    "`{path}` in the archive is larger than {}",
                    size(*limit)
                )
            }
            Self::TooLarge(limit) => write!(out, "the archive contains more than {}", size(*limit)),
            Self::TooManyEntries(limit) => {
                write!(out, "the archive contains more than {limit} entries")
            }
            Self::Empty => write!(out, "the archive contains no files"),
            Self::Write(path, error) => write!(out, "cannot write {}: {error}", path.display()),
        }
    }
}

impl std::error::Error for ArchiveError {}

/// A human-readable size.
fn size(bytes: u64) -> String {
    if bytes >= 1 << 20 {
        format!("{} MiB", bytes >> 20)
    } else {
        format!("{bytes} bytes")
    }
}

/// Unpacks an archive into an empty folder. After an error the contents of the folder are unspecified.
pub fn unpack(
    archive: impl Read,
    format: ArchiveFormat,
    dest: &Path,
    limits: &ExtractLimits,
) -> Result<Unpacked, ArchiveError> {
    let is_exceeded = Cell::new(false);
    let mut unpacked = Unpacked::default();
    let inner: Box<dyn Read + '_> = match format {
        ArchiveFormat::Gz => Box::new(MultiGzDecoder::new(archive)),
        ArchiveFormat::Xz => Box::new(XzReader::new_mem_limit(archive, true, XZ_MEMORY_KIB)),
    };
    let reader = LimitedReader {
        inner,
        remaining: limits.total_bytes,
        is_exceeded: &is_exceeded,
    };
    let result = unpack_entries(reader, dest, limits, &mut unpacked);
    match result {
        // The decoder reports the exceeded limit as an error of its own.
        Err(_) if is_exceeded.get() => Err(ArchiveError::TooLarge(limits.total_bytes)),
        Err(error) => Err(error),
        Ok(()) if unpacked.files == 0 => Err(ArchiveError::Empty),
        Ok(()) => Ok(unpacked),
    }
}

/// A reader that fails after a limit of bytes.
struct LimitedReader<'a> {
    inner: Box<dyn Read + 'a>,
    remaining: u64,
    is_exceeded: &'a Cell<bool>,
}

impl Read for LimitedReader<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        match self.remaining.checked_sub(count as u64) {
            Some(remaining) => {
                self.remaining = remaining;
                Ok(count)
            }
            None => {
                self.is_exceeded.set(true);
                Err(io::Error::other("too large"))
            }
        }
    }
}

fn damaged(error: io::Error) -> ArchiveError {
    ArchiveError::Damaged(error.to_string())
}

fn unpack_entries(
    tar: impl Read,
    dest: &Path,
    limits: &ExtractLimits,
    unpacked: &mut Unpacked,
) -> Result<(), ArchiveError> {
    let mut archive = tar::Archive::new(tar);
    let mut seen = BTreeSet::new();
    for (number, entry) in archive.entries().map_err(damaged)?.enumerate() {
        let mut entry = entry.map_err(damaged)?;
        if number >= limits.entries {
            return Err(ArchiveError::TooManyEntries(limits.entries));
        }
        let kind = entry.header().entry_type();
        if kind.is_pax_global_extensions() {
            unpacked.comment = global_comment(&mut entry).or(unpacked.comment.take());
            continue;
        }
        let shown_path = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
        if !(kind.is_file() || kind.is_dir()) {
            return Err(ArchiveError::SpecialFile(shown_path));
        }
        let Some(path) = sanitized_path(&entry.path_bytes()) else {
            return Err(ArchiveError::InvalidPath(shown_path));
        };
        let target = dest.join(&path);
        let failed = |error| ArchiveError::Write(target.clone(), error);
        if kind.is_dir() {
            fs::create_dir_all(&target).map_err(failed)?;
            continue;
        }
        if entry.size() > limits.file_bytes {
            return Err(ArchiveError::FileTooLarge(shown_path, limits.file_bytes));
        }
        if !seen.insert(path) {
            return Err(ArchiveError::DuplicatePath(shown_path));
        }
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent).map_err(failed)?;
        }
        let mut file = File::create_new(&target).map_err(failed)?;
        let count = copy(&mut entry, &mut file, &target)?;
        if count != entry.size() {
            return Err(ArchiveError::Damaged(format!(
                "`{shown_path}` is truncated"
            )));
        }
        unpacked.files += 1;
        unpacked.bytes += count;
        unpacked.modified = unpacked.modified.max(entry.header().mtime().unwrap_or(0));
    }
    // The checksum follows the last entry and is verified only when it is read.
    let mut rest = archive.into_inner();
    io::copy(&mut rest, &mut io::sink()).map_err(damaged)?;
    Ok(())
}

/// Copies an entry to a file. Read errors and write errors become different variants.
fn copy(from: &mut impl Read, to: &mut File, path: &Path) -> Result<u64, ArchiveError> {
    let mut buffer = vec![0; 64 << 10];
    let mut count = 0;
    loop {
        let read = match from.read(&mut buffer) {
            Ok(0) => return Ok(count),
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(damaged(error)),
        };
        to.write_all(&buffer[..read])
            .map_err(|error| ArchiveError::Write(path.to_owned(), error))?;
        count += read as u64;
    }
}

/// The comment in a global header.
fn global_comment(entry: &mut tar::Entry<'_, impl Read>) -> Option<String> {
    let extensions = entry.pax_extensions().ok()??;
    extensions
        .filter_map(Result::ok)
        .find(|pair| pair.key() == Ok("comment"))
        .and_then(|pair| pair.value().ok().map(str::to_owned))
}

/// The path of an entry, if it stays inside the folder and is valid on every system.
fn sanitized_path(path: &[u8]) -> Option<PathBuf> {
    let text = std::str::from_utf8(path).ok()?;
    let is_forbidden = |letter: char| letter.is_control() || matches!(letter, '\\' | ':');
    if text.len() > MAX_PATH || text.contains(is_forbidden) {
        return None;
    }
    let mut sanitized = PathBuf::new();
    for part in Path::new(text).components() {
        match part {
            Component::Normal(part) => sanitized.push(part),
            Component::CurDir => {}
            Component::ParentDir | Component::RootDir | Component::Prefix(_) => return None,
        }
    }
    Some(sanitized)
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
        // `tar` refuses to write such paths, so the name is set directly.
        header.as_old_mut().name[..path.len()].copy_from_slice(path.as_bytes());
        if matches!(kind, EntryType::Symlink | EntryType::Link) {
            header.set_link_name("a").expect("the name is valid");
        }
        header.set_cksum();
        to.append(&header, data).expect("the entry is written");
    }

    fn tar(entries: &[(&str, EntryType, &[u8])]) -> Vec<u8> {
        let mut out = Builder::new(Vec::new());
        for (path, kind, data) in entries {
            put(&mut out, path, *kind, data);
        }
        out.into_inner().expect("the archive is written")
    }

    fn gz(tar: &[u8]) -> Vec<u8> {
        let mut out = GzEncoder::new(Vec::new(), Compression::default());
        out.write_all(tar).expect("the bytes are written");
        out.finish().expect("the bytes are written")
    }

    fn xz(tar: &[u8]) -> Vec<u8> {
        let mut out =
            XzWriter::new(Vec::new(), XzOptions::with_preset(6)).expect("the options are valid");
        out.write_all(tar).expect("the bytes are written");
        out.finish().expect("the bytes are written")
    }

    const SMALL: ExtractLimits = ExtractLimits {
        entries: 4,
        total_bytes: 1 << 20,
        file_bytes: 1_000,
    };

    fn unpack_bytes(bytes: &[u8]) -> (tempfile::TempDir, Result<Unpacked, ArchiveError>) {
        let dest = tempfile::tempdir().expect("the folder exists");
        let format = ArchiveFormat::detect(bytes).expect("the format is known");
        let result = unpack(bytes, format, dest.path(), &SMALL);
        (dest, result)
    }

    /// The error message for an archive.
    fn error_for(entries: &[(&str, EntryType, &[u8])]) -> String {
        let (_dest, result) = unpack_bytes(&gz(&tar(entries)));
        result.expect_err("the archive is refused").to_string()
    }

    fn sample() -> Vec<u8> {
        tar(&[
            ("top/", EntryType::Directory, b""),
            ("top/a", EntryType::Regular, b"one"),
            ("./top/b/c", EntryType::Regular, b"three"),
        ])
    }

    #[test]
    fn unpacks_gz_and_xz_archives() {
        for bytes in [gz(&sample()), xz(&sample())] {
            let (dest, result) = unpack_bytes(&bytes);
            let expected = Unpacked {
                files: 2,
                bytes: 8,
                comment: None,
                modified: 1_000,
            };
            assert_eq!(result.expect("the archive is valid"), expected);
            assert_eq!(
                fs::read(dest.path().join("top/a")).expect("the file can be accessed"),
                b"one"
            );
            assert_eq!(
                fs::read(dest.path().join("top/b/c")).expect("the file can be accessed"),
                b"three"
            );
        }
    }

    #[test]
    fn reads_the_comment_of_the_global_header() {
        let archive = tar(&[
            (
                "pax_global_header",
                EntryType::XGlobalHeader,
                b"15 comment=abc\n",
            ),
            ("a", EntryType::Regular, b"x"),
        ]);
        let (dest, result) = unpack_bytes(&gz(&archive));
        assert_eq!(
            result.expect("the archive is valid").comment.as_deref(),
            Some("abc")
        );
        assert!(!dest.path().join("pax_global_header").exists());
    }

    #[test]
    fn refuses_truncated_archives() {
        for whole in [gz(&sample()), xz(&sample())] {
            for length in 6..whole.len() {
                let (_dest, result) = unpack_bytes(&whole[..length]);
                assert!(
                    matches!(result, Err(ArchiveError::Damaged(_))),
                    "{length} of {}: {result:?}",
                    whole.len()
                );
            }
        }
    }

    #[test]
    fn refuses_xz_archives_with_corrupted_bytes() {
        let whole = xz(&sample());
        for at in 24..whole.len() - 40 {
            let mut bytes = whole.clone();
            bytes[at] ^= 0x10;
            assert!(unpack_bytes(&bytes).1.is_err(), "byte {at}");
        }
    }

    #[test]
    fn refuses_paths_outside_of_the_folder() {
        for path in ["../a", "/a", "b/../../a", "b/../a", "c:a", "b\\a", "a\nb"] {
            let message = error_for(&[
                ("ok", EntryType::Regular, b"x"),
                (path, EntryType::Regular, b"x"),
            ]);
            assert!(message.contains("invalid path"), "{path}: {message}");
        }
    }

    #[test]
    fn refuses_links_and_devices() {
        for kind in [
            EntryType::Symlink,
            EntryType::Link,
            EntryType::Fifo,
            EntryType::Char,
            EntryType::Block,
        ] {
            let message = error_for(&[("a", EntryType::Regular, b"x"), ("b", kind, b"")]);
            assert_eq!(message, "`b` in the archive is neither a file nor a folder");
        }
    }

    #[test]
    fn enforces_limits_on_entries_and_sizes() {
        let large = vec![0; 1_001];
        assert_eq!(
            error_for(&[("a", EntryType::Regular, &large)]),
            "`a` in the archive is larger than 1000 bytes"
        );
        let one: (&str, EntryType, &[u8]) = ("a/", EntryType::Directory, b"");
        assert_eq!(
            error_for(&[one; 5]),
            "the archive contains more than 4 entries"
        );
        // Expands to more than five hundred times its size.
        let bomb = gz(&vec![0; 8 << 20]);
        assert!(bomb.len() < 16 << 10);
        let mut bytes = gz(&sample());
        bytes.extend(bomb);
        assert_eq!(
            unpack_bytes(&bytes)
                .1
                .expect_err("the archive is refused")
                .to_string(),
            "the archive contains more than 1 MiB"
        );
    }

    #[test]
    fn refuses_duplicate_paths_and_empty_archives() {
        let twice: (&str, EntryType, &[u8]) = ("a", EntryType::Regular, b"x");
        assert_eq!(error_for(&[twice; 2]), "the archive contains `a` twice");
        assert_eq!(error_for(&[]), "the archive contains no files");
    }

    #[test]
    fn does_not_detect_other_formats() {
        for bytes in [&b""[..], b"<html>", b"PK\x03\x04", b"\x1f"] {
            assert_eq!(ArchiveFormat::detect(bytes), None);
        }
        // The first two bytes are those of gzip.
        assert!(unpack_bytes(b"\x1f\x8b<html></html>").1.is_err());
    }
}
