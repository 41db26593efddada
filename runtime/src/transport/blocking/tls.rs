//! TLS over a stream, with the certificates that the operating system trusts.

use std::io;

use crate::transport::blocking::stream::Stream;

#[cfg(feature = "rustls")]
pub(super) use self::rustls_connector::TlsConnector;

#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
pub(super) use self::native_connector::TlsConnector;

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
pub(super) use self::no_connector::TlsConnector;

#[cfg(feature = "rustls")]
mod rustls_connector {
    use std::sync::{Arc, OnceLock};

    use rustls::crypto::ring;
    use rustls::pki_types::pem::PemObject;
    use rustls::pki_types::{CertificateDer, ServerName};
    use rustls::{ClientConfig, ClientConnection};
    use rustls_platform_verifier::Verifier;

    use super::{Stream, io};
    use crate::transport::blocking::stream::{Socket, Waiting};

    /// Opens TLS sessions with `rustls`.
    #[derive(Default)]
    pub(in super::super) struct TlsConnector {
        roots: Vec<CertificateDer<'static>>,
        /// Made when it is first needed: reading the certificates of the system takes a while.
        config: OnceLock<Result<Arc<ClientConfig>, rustls::Error>>,
    }

    impl TlsConnector {
        /// Trusts the certificates in a PEM text as well.
        pub(in super::super) fn add_roots(&mut self, pem: &[u8]) -> Result<(), String> {
            for certificate in CertificateDer::pem_slice_iter(pem) {
                self.roots
                    .push(certificate.map_err(|error| error.to_string())?);
            }
            self.config = OnceLock::new();
            Ok(())
        }

        pub(in super::super) fn connect(
            &self,
            host: &str,
            mut stream: Box<dyn Stream>,
        ) -> io::Result<Box<dyn Stream>> {
            let config = self.config.get_or_init(|| client_config(&self.roots));
            let config = config.clone().map_err(io::Error::other)?;
            let name = ServerName::try_from(host.to_owned()).map_err(io::Error::other)?;
            let mut session = ClientConnection::new(config, name).map_err(io::Error::other)?;
            while session.is_handshaking() {
                session.complete_io(&mut stream)?;
            }
            Ok(Box::new(TlsStream { session, stream }))
        }
    }

    fn client_config(
        roots: &[CertificateDer<'static>],
    ) -> Result<Arc<ClientConfig>, rustls::Error> {
        let provider = Arc::new(ring::default_provider());
        let verifier = if roots.is_empty() {
            Verifier::new(provider.clone())?
        } else {
            Verifier::new_with_extra_roots(roots.to_vec(), provider.clone())?
        };
        let mut config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(verifier))
            .with_no_client_auth();
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Arc::new(config))
    }

    /// A TLS session over a stream. Reading does not depend on writing: a server that refuses a request says why before
    /// it closes the connection.
    struct TlsStream {
        session: ClientConnection,
        stream: Box<dyn Stream>,
    }

    impl TlsStream {
        fn send_pending(&mut self) -> io::Result<()> {
            while self.session.wants_write() {
                self.session.write_tls(&mut self.stream)?;
            }
            Ok(())
        }
    }

    impl io::Read for TlsStream {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            loop {
                match self.session.reader().read(buffer) {
                    Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                    // Without the notice that TLS sends at its end, this is an error of the kind `UnexpectedEof`.
                    result => return result,
                }
                let waiting = self.stream.socket().set_waiting(Waiting::Never)?;
                // If the answer to a key update cannot be sent now, the next write sends it or fails.
                let _ = self.send_pending();
                self.stream.socket().set_waiting(waiting)?;
                self.session.read_tls(&mut self.stream)?;
                self.session
                    .process_new_packets()
                    .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
            }
        }
    }

    impl io::Write for TlsStream {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.send_pending()?;
            self.session.writer().write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            self.send_pending()?;
            self.stream.flush()
        }
    }

    impl Stream for TlsStream {
        fn socket(&mut self) -> &mut Socket {
            self.stream.socket()
        }
    }
}

#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
mod native_connector {
    use std::sync::OnceLock;

    use native_tls::{Certificate, HandshakeError, Protocol};

    use super::{Stream, io};
    use crate::transport::blocking::stream::Socket;

    /// Opens TLS sessions with the TLS library of the operating system.
    #[derive(Default)]
    pub(in super::super) struct TlsConnector {
        roots: Vec<Certificate>,
        /// Made when it is first needed: reading the certificates of the system takes a while.
        connector: OnceLock<Result<native_tls::TlsConnector, String>>,
    }

    impl TlsConnector {
        /// Trusts the certificates in a PEM text as well.
        pub(in super::super) fn add_roots(&mut self, pem: &[u8]) -> Result<(), String> {
            let roots = Certificate::stack_from_pem(pem).map_err(|error| error.to_string())?;
            self.roots.extend(roots);
            self.connector = OnceLock::new();
            Ok(())
        }

        pub(in super::super) fn connect(
            &self,
            host: &str,
            stream: Box<dyn Stream>,
        ) -> io::Result<Box<dyn Stream>> {
            let connector = self.connector.get_or_init(|| {
                let mut builder = native_tls::TlsConnector::builder();
                builder.min_protocol_version(Some(Protocol::Tlsv12));
                for root in &self.roots {
                    builder.add_root_certificate(root.clone());
                }
                builder.build().map_err(|error| error.to_string())
            });
            let connector = connector.as_ref();
            let connector = connector.map_err(|message| io::Error::other(message.clone()))?;
            match connector.connect(host, stream) {
                Ok(session) => Ok(Box::new(TlsStream(session))),
                Err(HandshakeError::Failure(error)) => Err(io::Error::other(error)),
                // A blocking socket never interrupts the handshake.
                Err(HandshakeError::WouldBlock(_)) => Err(io::ErrorKind::WouldBlock.into()),
            }
        }
    }

    /// A TLS session over a stream.
    struct TlsStream(native_tls::TlsStream<Box<dyn Stream>>);

    impl io::Read for TlsStream {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let length = self.0.read(buffer)?;
            // Some TLS libraries do not tell a session that was ended from a connection that was cut. After the notice of
            // the end, they do not read from the socket.
            if length == 0 && !buffer.is_empty() && self.socket().has_ended() {
                return Err(io::Error::new(
                    io::ErrorKind::UnexpectedEof,
                    "the TLS connection ended without notice",
                ));
            }
            Ok(length)
        }
    }

    impl io::Write for TlsStream {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            self.0.flush()
        }
    }

    impl Stream for TlsStream {
        fn socket(&mut self) -> &mut Socket {
            self.0.get_mut().socket()
        }
    }
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
mod no_connector {
    use super::{Stream, io};

    const MESSAGE: &str = "HTTPS needs the feature `rustls` or `native-tls`";

    /// Rejects HTTPS, because no TLS library was compiled in.
    #[derive(Default)]
    pub(in super::super) struct TlsConnector;

    impl TlsConnector {
        pub(in super::super) fn add_roots(&mut self, _: &[u8]) -> Result<(), String> {
            Err(MESSAGE.to_owned())
        }

        pub(in super::super) fn connect(
            &self,
            _: &str,
            _: Box<dyn Stream>,
        ) -> io::Result<Box<dyn Stream>> {
            Err(io::Error::other(MESSAGE))
        }
    }
}
