//! A TCP or TLS server that does to each connection what a script says.

use std::io::{ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig, ServerConnection, StreamOwned};

use super::tcp_server::is_complete;

/// The certificate of the authority that signed the certificate of the server.
pub const AUTHORITY: &str = include_str!("tls/ca.pem");
/// The certificate of the authority that signed the certificates of clients.
const CLIENT_AUTHORITY: &str = include_str!("tls/client_ca.pem");
const CERTIFICATE: &str = include_str!("tls/localhost.pem");
const KEY: &str = include_str!("tls/localhost.key");

/// What a server does to a connection.
#[derive(Clone)]
pub enum Step {
    /// Reads a request.
    Read,
    /// Reads the first bytes of a request, so that the connection is reset when it is closed.
    ReadSome,
    /// Reads and drops everything until the client closes the connection.
    ReadAll,
    Write(Vec<u8>),
    Pause(Duration),
    /// Closes a TLS session as TLS says. Without it the connection just ends.
    Notify,
}

/// Writes a text.
pub fn write(text: &str) -> Step {
    Step::Write(text.as_bytes().to_vec())
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    Plain,
    Tls,
    /// TLS with a client that has a certificate.
    MutualTls,
}

trait Connection: Read + Write {
    fn notify(&mut self) {}
}

impl Connection for TcpStream {}

impl Connection for StreamOwned<ServerConnection, TcpStream> {
    fn notify(&mut self) {
        self.conn.send_close_notify();
        self.flush().expect("the client is connected");
    }
}

/// Starts a server with a script for each connection, in this order. Returns its URL, and a thread whose result is the
/// requests that it read.
pub fn start(protocol: Protocol, scripts: Vec<Vec<Step>>) -> (String, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let port = listener
        .local_addr()
        .expect("the listener has an address")
        .port();
    let url = match protocol {
        Protocol::Plain => format!("http://localhost:{port}"),
        Protocol::Tls | Protocol::MutualTls => format!("https://localhost:{port}"),
    };
    let thread = std::thread::spawn(move || {
        let mut connections = Vec::new();
        for script in scripts {
            let (socket, _) = listener.accept().expect("a client connects");
            connections.push(std::thread::spawn(move || match protocol {
                Protocol::Plain => run(socket, &script),
                Protocol::Tls | Protocol::MutualTls => {
                    let config = server_config(protocol);
                    let session = ServerConnection::new(config).expect("a valid server");
                    run(StreamOwned::new(session, socket), &script)
                }
            }));
        }
        let requests = connections.into_iter().map(|connection| {
            let requests = connection.join();
            requests.expect("the connection does not panic")
        });
        requests.flatten().collect()
    });
    (url, thread)
}

/// Returns the requests that it read.
fn run(mut connection: impl Connection, script: &[Step]) -> Vec<String> {
    let mut requests = Vec::new();
    let mut piece = [0; 4096];
    for step in script {
        match step {
            Step::Read => {
                let mut request = Vec::new();
                while !is_complete(&request) {
                    match connection.read(&mut piece) {
                        Ok(0) => break,
                        Ok(read) => request.extend_from_slice(&piece[..read]),
                        Err(error) => panic!("the request does not arrive: {error}"),
                    }
                }
                requests.push(String::from_utf8_lossy(&request).into_owned());
            }
            Step::ReadSome => {
                connection
                    .read_exact(&mut piece[..8])
                    .expect("the request arrives");
            }
            Step::ReadAll => while !matches!(connection.read(&mut piece), Ok(0) | Err(_)) {},
            Step::Write(bytes) => {
                let written = connection
                    .write_all(bytes)
                    .and_then(|()| connection.flush());
                // A client that has seen enough closes the connection.
                if let Err(error) = written {
                    let kind = error.kind();
                    assert!(
                        matches!(kind, ErrorKind::BrokenPipe | ErrorKind::ConnectionReset),
                        "{error}"
                    );
                    return requests;
                }
            }
            Step::Pause(duration) => std::thread::sleep(*duration),
            Step::Notify => connection.notify(),
        }
    }
    requests
}

/// A configuration that offers only HTTP/1.1.
fn server_config(protocol: Protocol) -> Arc<ServerConfig> {
    let certificates = CertificateDer::pem_slice_iter(CERTIFICATE.as_bytes())
        .collect::<Result<Vec<_>, _>>()
        .expect("a valid certificate");
    let key = PrivateKeyDer::from_pem_slice(KEY.as_bytes()).expect("a valid key");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ServerConfig::builder_with_provider(provider.clone())
        .with_safe_default_protocol_versions()
        .expect("ring has the default versions");
    let builder = match protocol {
        Protocol::Plain | Protocol::Tls => builder.with_no_client_auth(),
        Protocol::MutualTls => {
            let mut authorities = RootCertStore::empty();
            let authority = CertificateDer::from_pem_slice(CLIENT_AUTHORITY.as_bytes());
            let authority = authority.expect("a valid certificate");
            authorities.add(authority).expect("a valid certificate");
            let verifier =
                WebPkiClientVerifier::builder_with_provider(Arc::new(authorities), provider);
            builder.with_client_cert_verifier(verifier.build().expect("a valid verifier"))
        }
    };
    let mut config = builder
        .with_single_cert(certificates, key)
        .expect("the key fits the certificate");
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Arc::new(config)
}
