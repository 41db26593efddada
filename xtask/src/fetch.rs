//! Fetch knows how a file comes over the network, and when to give up on it.

use crate::{progress, render::grouped, spec::hex};
use sha2::{Digest, Sha256};
use std::{
    fmt,
    io::{self, Read, Write},
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};
use ureq::tls::{RootCerts, TlsConfig};

/// No address leads on more often than a few times.
const REDIRECTS: u32 = 5;
/// A server that says nothing for so long has gone away.
const SILENCE: Duration = Duration::from_secs(30);

/// What is put up with.
#[derive(Clone, Copy, Debug)]
pub struct Terms {
    /// The most bytes.
    pub largest: u64,
    /// The longest time.
    pub longest: Duration,
}

/// What came.
#[derive(Clone, Debug)]
pub struct Fetched {
    /// How many bytes.
    pub bytes: u64,
    /// Their hash.
    pub sha256: String,
}

/// Why nothing came, or not all of it.
#[derive(Debug)]
pub enum FetchError {
    /// The server refuses.
    Status(u16),
    /// It leads on and on.
    Redirects,
    /// It took too long.
    Timeout(Duration),
    /// There is too much of it.
    TooLarge(u64),
    /// It ended before its end.
    Short,
    /// It cannot be written.
    Disk(io::Error),
    /// Anything else, as a sentence.
    Other(String),
}

impl fmt::Display for FetchError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Status(404 | 410) => {
                write!(
                    out,
                    "the server has no such file (404); is the revision right?"
                )
            }
            Self::Status(status @ 500..) => {
                write!(
                    out,
                    "the server has trouble (status {status}); try again later"
                )
            }
            Self::Status(status) => write!(out, "the server refuses (status {status})"),
            Self::Redirects => write!(out, "it redirects more than {REDIRECTS} times"),
            Self::Timeout(longest) => {
                write!(out, "it did not come within {} s", longest.as_secs())
            }
            Self::TooLarge(most) => write!(out, "it is larger than {} MiB", most >> 20),
            Self::Short => write!(out, "the connection ended before the file did"),
            Self::Disk(error) => write!(out, "it cannot be written: {error}"),
            Self::Other(why) => out.write_str(why),
        }
    }
}

impl std::error::Error for FetchError {}

/// An address without what may be secret in it.
pub fn shown(url: &str) -> String {
    let plain = url.split(['?', '#']).next().unwrap_or(url);
    match plain.split_once("://") {
        Some((scheme, rest)) => {
            let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
            let host = host.rsplit('@').next().unwrap_or(host);
            format!("{scheme}://{host}/{path}")
        }
        None => plain.to_owned(),
    }
}

/// Writes what an address gives.
pub fn fetch(url: &str, to: &mut impl Write, terms: Terms) -> Result<Fetched, FetchError> {
    let count = AtomicUsize::new(0);
    let say = || {
        let count = count.load(Ordering::Relaxed);
        format!("fetching, {} bytes so far", grouped(count))
    };
    progress::watch(say, || transfer(url, to, terms, &count))
}

fn transfer(
    url: &str,
    to: &mut impl Write,
    terms: Terms,
    count: &AtomicUsize,
) -> Result<Fetched, FetchError> {
    let failed = |error| explain(error, terms);
    let tls = TlsConfig::builder()
        .root_certs(RootCerts::PlatformVerifier)
        .build();
    let config = ureq::Agent::config_builder()
        .tls_config(tls)
        // Whoever begins in secret is not led into the open.
        .https_only(url.starts_with("https://"))
        .http_status_as_error(false)
        .max_redirects(REDIRECTS)
        .timeout_global(Some(terms.longest))
        .timeout_per_read(Some(SILENCE.min(terms.longest)))
        .user_agent("digitalocean-sdk-xtask")
        .build();
    let agent = ureq::Agent::new_with_config(config);
    let mut response = agent.get(url).call().map_err(failed)?;
    let status = response.status().as_u16();
    if status != 200 {
        return Err(FetchError::Status(status));
    }
    let body = response.body_mut();
    if body.content_length().is_some_and(|all| all > terms.largest) {
        return Err(FetchError::TooLarge(terms.largest));
    }
    let mut body = body.as_reader();
    let (mut buffer, mut hash, mut bytes) = (vec![0; 64 << 10], Sha256::new(), 0);
    loop {
        let read = match body.read(&mut buffer) {
            Ok(0) => break,
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(failed(ureq::Error::from(error))),
        };
        bytes += read as u64;
        if bytes > terms.largest {
            return Err(FetchError::TooLarge(terms.largest));
        }
        hash.update(&buffer[..read]);
        to.write_all(&buffer[..read]).map_err(FetchError::Disk)?;
        count.fetch_add(read, Ordering::Relaxed);
    }
    to.flush().map_err(FetchError::Disk)?;
    Ok(Fetched {
        bytes,
        sha256: hex(&hash.finalize()),
    })
}

fn explain(error: ureq::Error, terms: Terms) -> FetchError {
    match error {
        ureq::Error::Timeout(_) => FetchError::Timeout(terms.longest),
        ureq::Error::TooManyRedirects => FetchError::Redirects,
        ureq::Error::Io(error) => match error.kind() {
            io::ErrorKind::UnexpectedEof | io::ErrorKind::ConnectionReset => FetchError::Short,
            io::ErrorKind::TimedOut => FetchError::Timeout(terms.longest),
            _ => FetchError::Other(error.to_string()),
        },
        other => FetchError::Other(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_in_an_address_are_not_shown() {
        assert_eq!(
            shown("https://me:secret@example.com/a.tar.gz?token=secret#x"),
            "https://example.com/a.tar.gz"
        );
        assert_eq!(shown("http://127.0.0.1:80/a"), "http://127.0.0.1:80/a");
    }
}
