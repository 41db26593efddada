//! `spec pull`: downloads a state of the upstream repository, verifies it, and syncs the spec with it.

use crate::{
    cli::{PullArgs, SyncArgs, UpstreamArgs},
    error::{Error, describe_io},
    spec::sync::{Origin, sync, upstream_repository},
    support::{
        files::{
            archive::{self, ArchiveFormat, ExtractLimits},
            download::{DownloadLimits, download, redact_url},
            folder::{self, only_subfolder},
            hash::{hex, is_hex},
        },
        output::tell,
        text::{escape, grouped},
        workspace::workspace,
    },
};
use sha2::{Digest, Sha256};
use std::{
    fs::File,
    io::{self, Read, Seek},
    path::Path,
    time::Duration,
};

/// The largest archive in bytes. Archives of the repository are less than a hundredth of this size.
const MAX_ARCHIVE_SIZE: u64 = 64 << 20;

/// Downloads, verifies and unpacks an archive, then writes `contract/` and `source.toml` from it.
pub fn run(args: &PullArgs) -> Result<(), Error> {
    let sync_args = |from| SyncArgs {
        from,
        to: args.to.clone(),
        repository: None,
        commit: None,
        date: None,
        check: false,
        notes: args.notes,
    };
    let args = &args.upstream;
    if let Some(from) = &args.from {
        if let Some(rev) = &args.rev
            && !is_commit(rev)
        {
            return Err(Error::Usage(format!(
                "`{rev}` is not a commit hash; a checkout cannot be identified by anything else"
            )));
        }
        let sync_args = SyncArgs {
            commit: args.rev.as_deref().map(str::to_ascii_lowercase),
            ..sync_args(from.clone())
        };
        let origin = match sync_args.commit {
            Some(_) => Origin::NamedCheckout,
            None => Origin::Checkout,
        };
        return sync(&sync_args, origin);
    }
    if let Some(hash) = &args.sha256
        && !(hash.len() == 64 && is_hex(hash))
    {
        return Err(Error::Usage(format!("`{hash}` is not a sha256")));
    }
    let temporary = folder::temporary()?;
    let (mut file, hash, name) = open_archive(args, temporary.path())?;
    let refused = |reason: String| Error::Failed(format!("{name}: {reason}; nothing was changed"));
    if let Some(expected) = &args.sha256
        && !expected.eq_ignore_ascii_case(&hash)
    {
        return Err(refused(format!("its sha256 is {hash}, not {expected}")));
    }

    let mut start = Vec::new();
    (&file)
        .take(8)
        .read_to_end(&mut start)
        .and_then(|_| file.rewind())
        .map_err(|error| refused(error.to_string()))?;
    let Some(format) = ArchiveFormat::detect(&start) else {
        return Err(refused("it is not a .tar.gz or .tar.xz archive".into()));
    };
    let tree = temporary.path().join("tree");
    folder::create(&tree)?;
    let unpacked = archive::unpack(
        io::BufReader::new(file),
        format,
        &tree,
        &ExtractLimits::default(),
    )
    .map_err(|error| refused(error.to_string()))?;
    tell(&format!(
        "{:>9} files unpacked, {} bytes",
        grouped(unpacked.files),
        grouped(usize::try_from(unpacked.bytes).unwrap_or(usize::MAX))
    ));

    let commit = archive_commit(args.rev.as_deref(), unpacked.comment).map_err(refused)?;
    let sync_args = SyncArgs {
        commit,
        date: date(unpacked.modified),
        ..sync_args(only_subfolder(&tree).unwrap_or(tree))
    };
    sync(&sync_args, Origin::Archive)
}

/// The archive, its hash, and its name for messages. A downloaded archive is written to the given folder.
fn open_archive(args: &UpstreamArgs, temporary: &Path) -> Result<(File, String, String), Error> {
    let url = match &args.archive {
        Some(path) if !is_url(path) => return open_local_archive(Path::new(path)),
        Some(url) => url.clone(),
        None => {
            let spec = workspace()?.join("spec");
            let repository = upstream_repository(&spec).ok_or_else(|| {
                Error::Usage(
                    "spec/api.toml names no upstream repository; pass an archive or a URL".into(),
                )
            })?;
            archive_url(&repository, args.rev.as_deref())?
        }
    };
    let name = redact_url(&url);
    tell(&format!("downloading {}", escape(&name)));
    let limits = DownloadLimits {
        max_bytes: MAX_ARCHIVE_SIZE,
        timeout: Duration::from_secs(args.timeout),
    };
    let path = temporary.join("archive");
    let mut file =
        File::create_new(&path).map_err(|error| Error::io("write", &path, describe_io(&error)))?;
    let downloaded = download(&url, &mut file, limits)
        .map_err(|error| Error::Failed(format!("{name}: {error}; nothing was changed")))?;
    tell(&format!(
        "{:>9} bytes, sha256 {}",
        grouped(usize::try_from(downloaded.bytes).unwrap_or(usize::MAX)),
        downloaded.sha256
    ));
    let file = File::open(&path).map_err(|error| Error::io("read", &path, error))?;
    Ok((file, downloaded.sha256, name))
}

/// Like [`open_archive`], for an archive in the file system.
fn open_local_archive(path: &Path) -> Result<(File, String, String), Error> {
    let failed = |error: io::Error| {
        Error::Usage(format!(
            "cannot read {}: {}",
            path.display(),
            describe_io(&error)
        ))
    };
    if path.is_dir() {
        return Err(Error::Usage(format!(
            "{} is a folder; pass it with --from",
            path.display()
        )));
    }
    let mut file = File::open(path).map_err(failed)?;
    let mut bytes = Vec::new();
    (&file)
        .take(MAX_ARCHIVE_SIZE + 1)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    if bytes.len() as u64 > MAX_ARCHIVE_SIZE {
        return Err(Error::Usage(format!(
            "{} is larger than {} MiB",
            path.display(),
            MAX_ARCHIVE_SIZE >> 20
        )));
    }
    file.rewind().map_err(failed)?;
    Ok((
        file,
        hex(&Sha256::digest(&bytes)),
        path.display().to_string(),
    ))
}

fn is_url(text: &str) -> bool {
    text.starts_with("https://") || text.starts_with("http://")
}

/// The URL of an archive of a public repository.
fn archive_url(repository: &str, rev: Option<&str>) -> Result<String, Error> {
    let rev = rev.unwrap_or("HEAD");
    let is_allowed =
        |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-' | b'/');
    if rev.is_empty() || !rev.bytes().all(is_allowed) || rev.split('/').any(|part| part == "..") {
        return Err(Error::Usage(format!(
            "`{rev}` is not a valid name of a commit, tag or branch"
        )));
    }
    Ok(format!("{repository}/archive/{rev}.tar.gz"))
}

/// The commit of an archive: the one in its comment, which must match the requested one, or the requested one.
fn archive_commit(
    requested: Option<&str>,
    comment: Option<String>,
) -> Result<Option<String>, String> {
    let actual = comment.filter(|text| matches!(text.len(), 40 | 64) && is_hex(text));
    let requested = requested.filter(|rev| is_commit(rev));
    match (requested, actual) {
        (Some(requested), Some(actual)) if !actual.starts_with(&requested.to_ascii_lowercase()) => {
            Err(format!("it contains commit {actual}, not {requested}"))
        }
        (_, Some(actual)) => Ok(Some(actual)),
        (requested, None) => Ok(requested.map(str::to_ascii_lowercase)),
    }
}

/// Whether text is a commit hash, possibly abbreviated.
fn is_commit(text: &str) -> bool {
    text.len() >= 7 && is_hex(text)
}

/// The date of a time in seconds since 1970. Returns `None` for 0 and for times out of range.
fn date(seconds: u64) -> Option<String> {
    let seconds = i64::try_from(seconds).ok().filter(|seconds| *seconds > 0)?;
    let time = jiff::Timestamp::from_second(seconds).ok()?;
    Some(time.strftime("%F").to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn builds_urls_from_valid_names_only() {
        let repository = "https://example.com/api";
        let public = "https://example.com/api/archive";
        assert_eq!(
            archive_url(repository, None).expect("the name is valid"),
            format!("{public}/HEAD.tar.gz")
        );
        assert_eq!(
            archive_url(repository, Some("7c1300c4")).expect("the name is valid"),
            format!("{public}/7c1300c4.tar.gz")
        );
        for rev in ["", "a b", "../../x", "a?b", "a#b", "a%2e"] {
            assert_eq!(
                archive_url(repository, Some(rev))
                    .expect_err(rev)
                    .exit_code(),
                2
            );
        }
    }

    #[test]
    fn verifies_the_commit_of_an_archive() {
        let comment = Some("7c1300c4".repeat(5));
        assert_eq!(archive_commit(None, comment.clone()), Ok(comment.clone()));
        assert_eq!(
            archive_commit(Some("7C1300C"), comment.clone()),
            Ok(comment.clone())
        );
        assert_eq!(
            archive_commit(Some("main"), comment.clone()),
            Ok(comment.clone())
        );
        assert!(archive_commit(Some("1111111"), comment).is_err());
        assert_eq!(
            archive_commit(Some("1111111"), None),
            Ok(Some("1111111".into()))
        );
        assert_eq!(
            archive_commit(Some("main"), Some("not a hash".into())),
            Ok(None)
        );
    }

    #[test]
    fn converts_times_to_dates() {
        assert_eq!(date(1_786_060_800).as_deref(), Some("2026-08-07"));
        assert_eq!(date(0), None);
        assert_eq!(date(u64::MAX), None);
    }
}
