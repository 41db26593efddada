//! Pull knows how a state of the upstream repository comes here, and that it is the one asked for.

use crate::{
    archive::{self, Bounds, Kind},
    failure::Failure,
    fetch::{self, Terms},
    flags, input, render,
    spec::{self, Origin, PUBLIC},
};
use sha2::{Digest, Sha256};
use std::{
    fs::{self, File},
    io::{self, Read, Seek},
    path::{Path, PathBuf},
    time::Duration,
};

/// No archive of the repository is a hundredth of this.
const LARGEST: u64 = 64 << 20;

/// Fetches, checks and unpacks an archive, then writes `contract/` and `source.toml` from it.
pub fn run(flags: &flags::Pull) -> Result<(), Failure> {
    let taken = |from| flags::Sync {
        from,
        to: flags.to.clone(),
        repository: None,
        commit: None,
        date: None,
        check: false,
        notes: flags.notes,
    };
    let flags = &flags.upstream;
    if let Some(from) = &flags.from {
        if let Some(rev) = &flags.rev
            && !is_commit(rev)
        {
            return Err(Failure::Usage(format!(
                "`{rev}` is not the hash of a commit, and a checkout has no other name"
            )));
        }
        return spec::sync(&flags::Sync {
            commit: flags.rev.as_deref().map(str::to_ascii_lowercase),
            ..taken(from.clone())
        });
    }
    if let Some(hash) = &flags.sha256
        && !(hash.len() == 64 && is_hex(hash))
    {
        return Err(Failure::Usage(format!("`{hash}` is not a sha256")));
    }
    let keep = tempfile::tempdir()
        .map_err(|error| Failure::disk("write in", &std::env::temp_dir(), error))?;
    let (mut file, hash, shown) = open(flags, keep.path())?;
    let refused = |why: String| Failure::Finding(format!("{shown}: {why}; nothing was changed"));
    if let Some(asked) = &flags.sha256
        && !asked.eq_ignore_ascii_case(&hash)
    {
        return Err(refused(format!("its sha256 is {hash}, not {asked}")));
    }

    let mut start = Vec::new();
    (&file)
        .take(8)
        .read_to_end(&mut start)
        .and_then(|_| file.rewind())
        .map_err(|error| refused(error.to_string()))?;
    let Some(kind) = Kind::of(&start) else {
        return Err(refused("this is no .tar.gz or .tar.xz".into()));
    };
    let tree = keep.path().join("tree");
    fs::create_dir(&tree).map_err(|error| Failure::disk("create", &tree, error))?;
    let unpacked = archive::unpack(io::BufReader::new(file), kind, &tree, &Bounds::default())
        .map_err(|error| refused(error.to_string()))?;
    eprintln!(
        "{:>9} files unpacked, {} bytes",
        render::grouped(unpacked.files),
        render::grouped(usize::try_from(unpacked.bytes).unwrap_or(usize::MAX))
    );

    let commit = commit(flags.rev.as_deref(), unpacked.comment).map_err(refused)?;
    let taken = flags::Sync {
        commit,
        date: day(unpacked.changed),
        ..taken(top(tree)?)
    };
    spec::take(&taken, Origin::Archive)
}

/// The archive, its hash, and how it is shown. What is fetched lies in the folder given.
fn open(flags: &flags::Upstream, keep: &Path) -> Result<(File, String, String), Failure> {
    let url = match &flags.archive {
        Some(given) if !is_url(given) => return local(Path::new(given)),
        Some(url) => url.clone(),
        None => address(flags.rev.as_deref())?,
    };
    let shown = fetch::shown(&url);
    eprintln!("fetching {}", render::inert(&shown));
    let terms = Terms {
        largest: LARGEST,
        longest: Duration::from_secs(flags.timeout),
    };
    let path = keep.join("archive");
    let mut file = File::create_new(&path)
        .map_err(|error| Failure::disk("write", &path, input::explain(&error)))?;
    let fetched = fetch::fetch(&url, &mut file, terms)
        .map_err(|error| Failure::Finding(format!("{shown}: {error}; nothing was changed")))?;
    eprintln!(
        "{:>9} bytes, sha256 {}",
        render::grouped(usize::try_from(fetched.bytes).unwrap_or(usize::MAX)),
        fetched.sha256
    );
    let file = File::open(&path).map_err(|error| Failure::disk("read", &path, error))?;
    Ok((file, fetched.sha256, shown))
}

/// An archive that is here already.
fn local(path: &Path) -> Result<(File, String, String), Failure> {
    let failed = |error: io::Error| {
        Failure::Usage(format!(
            "cannot read {}: {}",
            path.display(),
            input::explain(&error)
        ))
    };
    if path.is_dir() {
        return Err(Failure::Usage(format!(
            "{} is a folder; take it with --from",
            path.display()
        )));
    }
    let mut file = File::open(path).map_err(failed)?;
    let mut bytes = Vec::new();
    (&file)
        .take(LARGEST + 1)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    if bytes.len() as u64 > LARGEST {
        return Err(Failure::Usage(format!(
            "{} is larger than {} MiB",
            path.display(),
            LARGEST >> 20
        )));
    }
    file.rewind().map_err(failed)?;
    Ok((
        file,
        spec::hex(&Sha256::digest(&bytes)),
        path.display().to_string(),
    ))
}

fn is_url(text: &str) -> bool {
    text.starts_with("https://") || text.starts_with("http://")
}

/// Where the public repository gives out a state of it.
fn address(rev: Option<&str>) -> Result<String, Failure> {
    let rev = rev.unwrap_or("HEAD");
    let plain =
        |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-' | b'/');
    if rev.is_empty() || !rev.bytes().all(plain) || rev.split('/').any(|part| part == "..") {
        return Err(Failure::Usage(format!(
            "`{rev}` is not the name of a commit, tag or branch"
        )));
    }
    Ok(format!("{PUBLIC}/archive/{rev}.tar.gz"))
}

/// The commit that an archive is of, by what it says itself and by what was asked for.
fn commit(asked: Option<&str>, said: Option<String>) -> Result<Option<String>, String> {
    let said = said.filter(|text| matches!(text.len(), 40 | 64) && is_hex(text));
    let asked = asked.filter(|rev| is_commit(rev));
    match (asked, said) {
        (Some(asked), Some(said)) if !said.starts_with(&asked.to_ascii_lowercase()) => {
            Err(format!("it is of commit {said}, not {asked}"))
        }
        (_, Some(said)) => Ok(Some(said)),
        (asked, None) => Ok(asked.map(str::to_ascii_lowercase)),
    }
}

/// Whether text is the hash of a commit, or as much of its start as is enough.
fn is_commit(text: &str) -> bool {
    text.len() >= 7 && is_hex(text)
}

fn is_hex(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The day of a time, if it is one.
fn day(seconds: u64) -> Option<String> {
    let seconds = i64::try_from(seconds).ok().filter(|seconds| *seconds > 0)?;
    let time = jiff::Timestamp::from_second(seconds).ok()?;
    Some(time.strftime("%F").to_string())
}

/// The folder in which the repository lies: archives have one of its own around it.
fn top(tree: PathBuf) -> Result<PathBuf, Failure> {
    let failed = |error| Failure::disk("read", &tree, error);
    let entries = fs::read_dir(&tree).map_err(failed)?;
    let entries: Vec<_> = entries.collect::<Result<_, _>>().map_err(failed)?;
    match &entries[..] {
        [only] if only.path().is_dir() => Ok(only.path()),
        _ => Ok(tree),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_made_of_names_only() {
        let public = "https://github.com/digitalocean/openapi/archive";
        assert_eq!(address(None).expect("one"), format!("{public}/HEAD.tar.gz"));
        assert_eq!(
            address(Some("7c1300c4")).expect("one"),
            format!("{public}/7c1300c4.tar.gz")
        );
        for rev in ["", "a b", "../../x", "a?b", "a#b", "a%2e"] {
            assert_eq!(address(Some(rev)).expect_err(rev).status(), 2);
        }
    }

    #[test]
    fn an_archive_is_of_the_commit_asked_for() {
        let said = Some("7c1300c4".repeat(5));
        assert_eq!(commit(None, said.clone()), Ok(said.clone()));
        assert_eq!(commit(Some("7C1300C"), said.clone()), Ok(said.clone()));
        assert_eq!(commit(Some("main"), said.clone()), Ok(said.clone()));
        assert!(commit(Some("1111111"), said).is_err());
        assert_eq!(commit(Some("1111111"), None), Ok(Some("1111111".into())));
        assert_eq!(commit(Some("main"), Some("no hash".into())), Ok(None));
    }

    #[test]
    fn a_time_has_a_day() {
        assert_eq!(day(1_786_060_800).as_deref(), Some("2026-08-07"));
        assert_eq!(day(0), None);
        assert_eq!(day(u64::MAX), None);
    }
}
