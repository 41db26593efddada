//! Downloads a file with limits on its size and on the time it takes.

use super::hash::hex;
use crate::support::{progress::with_progress, text::grouped};
use sha2::{Digest, Sha256};
use std::{
    fmt,
    io::{self, Read, Write},
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};
use ureq::tls::{RootCerts, TlsConfig};

const MAX_REDIRECTS: u32 = 5;
/// The longest time without any data.
const READ_TIMEOUT: Duration = Duration::from_secs(30);

/// The limits of a download.
#[derive(Clone, Copy, Debug)]
pub struct DownloadLimits {
    /// The largest size in bytes.
    pub max_bytes: u64,
    /// The longest time in total.
    pub timeout: Duration,
}

/// The size and hash of a downloaded file.
#[derive(Clone, Debug)]
pub struct Downloaded {
    /// The size in bytes.
    pub bytes: u64,
    /// The sha256 in hexadecimal digits.
    pub sha256: String,
}

/// Why a download failed.
#[derive(Debug)]
pub enum DownloadError {
    /// The server answered with an error status.
    Status(u16),
    /// Too many redirects.
    TooManyRedirects,
    /// The download took longer than this.
    Timeout(Duration),
    /// The file exceeds this size in bytes.
    TooLarge(u64),
    /// The connection ended before the end of the file.
    Truncated,
    /// The file could not be written.
    Write(io::Error),
    /// Any other error, as a message.
    Other(String),
}

impl fmt::Display for DownloadError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Status(404 | 410) => {
                write!(
                    out,
                    "the server does not have this file (404); check the revision"
                )
            }
            Self::Status(status @ 500..) => {
                write!(
                    out,
                    "the server failed with status {status}; try again later"
                )
            }
            Self::Status(status) => {
                write!(out, "the server refused the request with status {status}")
            }
            Self::TooManyRedirects => {
                write!(out, "the server redirected more than {MAX_REDIRECTS} times")
            }
            Self::Timeout(limit) => {
                write!(out, "the download took longer than {} s", limit.as_secs())
            }
            Self::TooLarge(limit) => write!(out, "the file is larger than {} MiB", limit >> 20),
            Self::Truncated => write!(out, "the connection ended before the end of the file"),
            Self::Write(error) => write!(out, "the file cannot be written: {error}"),
            Self::Other(reason) => out.write_str(reason),
        }
    }
}

impl std::error::Error for DownloadError {}

/// A URL without its credentials, query and fragment, which may be secret.
pub fn redact_url(url: &str) -> String {
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

/// Downloads a URL.
pub fn download(
    url: &str,
    to: &mut impl Write,
    limits: DownloadLimits,
) -> Result<Downloaded, DownloadError> {
    let count = AtomicUsize::new(0);
    let status = || {
        let count = count.load(Ordering::Relaxed);
        format!("downloading, {} bytes so far", grouped(count))
    };
    with_progress(status, || transfer(url, to, limits, &count))
}

fn transfer(
    url: &str,
    to: &mut impl Write,
    limits: DownloadLimits,
    count: &AtomicUsize,
) -> Result<Downloaded, DownloadError> {
    let failed = |error| explain(error, limits);
    let tls = TlsConfig::builder()
        .root_certs(RootCerts::PlatformVerifier)
        .build();
    let config = ureq::Agent::config_builder()
        .tls_config(tls)
        // Do not follow redirects from https to http.
        .https_only(url.starts_with("https://"))
        .http_status_as_error(false)
        .max_redirects(MAX_REDIRECTS)
        .timeout_global(Some(limits.timeout))
        .timeout_per_read(Some(READ_TIMEOUT.min(limits.timeout)))
        .user_agent(concat!("openapi-sdk-xtask/", env!("CARGO_PKG_VERSION")))
        .build();
    let agent = ureq::Agent::new_with_config(config);
    let mut response = agent.get(url).call().map_err(failed)?;
    let status = response.status().as_u16();
    if status != 200 {
        return Err(DownloadError::Status(status));
    }
    let body = response.body_mut();
    if body
        .content_length()
        .is_some_and(|all| all > limits.max_bytes)
    {
        return Err(DownloadError::TooLarge(limits.max_bytes));
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
        if bytes > limits.max_bytes {
            return Err(DownloadError::TooLarge(limits.max_bytes));
        }
        hash.update(&buffer[..read]);
        to.write_all(&buffer[..read])
            .map_err(DownloadError::Write)?;
        count.fetch_add(read, Ordering::Relaxed);
    }
    to.flush().map_err(DownloadError::Write)?;
    Ok(Downloaded {
        bytes,
        sha256: hex(&hash.finalize()),
    })
}

fn explain(error: ureq::Error, limits: DownloadLimits) -> DownloadError {
    match error {
        ureq::Error::Timeout(_) => DownloadError::Timeout(limits.timeout),
        ureq::Error::TooManyRedirects => DownloadError::TooManyRedirects,
        ureq::Error::Io(error) => match error.kind() {
            io::ErrorKind::UnexpectedEof | io::ErrorKind::ConnectionReset => {
                DownloadError::Truncated
            }
            io::ErrorKind::TimedOut => DownloadError::Timeout(limits.timeout),
            _ => DownloadError::Other(error.to_string()),
        },
        other => DownloadError::Other(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn redacts_secrets_in_urls() {
        assert_eq!(
            redact_url("https://me:secret@example.com/a.tar.gz?token=secret#x"),
            "https://example.com/a.tar.gz"
        );
        assert_eq!(redact_url("http://127.0.0.1:80/a"), "http://127.0.0.1:80/a");
    }
}
