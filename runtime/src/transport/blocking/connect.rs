//! Opens connections: name lookup, TCP, proxies and TLS.

use std::io;
use std::net::{IpAddr, SocketAddr, TcpStream, ToSocketAddrs};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use http::Uri;

use crate::transport::blocking::connection::Connection;
use crate::transport::blocking::io_limits::IoLimits;
use crate::transport::blocking::proxy::{Proxies, Proxy};
use crate::transport::blocking::response_head::read_head;
use crate::transport::blocking::stream::{Socket, Stream};
use crate::transport::blocking::tls::TlsConnector;
use crate::transport::error::{TransportError, TransportErrorKind};
use crate::transport::timeouts::{Elapsed, TimeoutKind};
use crate::url;

/// Where a request is sent.
pub(super) struct Endpoint {
    pub(super) is_https: bool,
    /// The host, without the brackets of an IPv6 address.
    pub(super) host: String,
    pub(super) port: u16,
}

impl Endpoint {
    /// The target of a URL. `None` if it has no host or another scheme than HTTP.
    pub(super) fn of(url: &Uri) -> Option<Self> {
        let (scheme, host, port) = url::origin(url)?;
        let is_https = match scheme {
            "https" => true,
            "http" => false,
            _ => return None,
        };
        Some(Self {
            is_https,
            host: host.trim_matches(['[', ']']).to_lowercase(),
            port,
        })
    }

    /// The name under which idle connections are kept.
    pub(super) fn origin(&self) -> String {
        let scheme = if self.is_https { "https" } else { "http" };
        format!("{scheme}://{}", self.authority())
    }

    fn authority(&self) -> String {
        authority(&self.host, self.port)
    }
}

/// Opens connections.
#[derive(Default)]
pub(super) struct Connector {
    pub(super) connect_timeout: Option<Duration>,
    pub(super) proxies: Proxies,
    pub(super) tls: TlsConnector,
}

impl Connector {
    /// Opens a connection to a target within the limits and the connect timeout. Nothing of a request has been sent when
    /// it fails, so most failures are of the kind `Connect`.
    pub(super) fn connect(
        &self,
        target: &Endpoint,
        limits: IoLimits,
    ) -> Result<Connection, TransportError> {
        let limits = limits.within(TimeoutKind::Connect, self.connect_timeout, Instant::now());
        self.open(target, limits).map_err(connect_error)
    }

    fn open(&self, target: &Endpoint, limits: IoLimits) -> io::Result<Connection> {
        let proxy = self.proxies.get(target.is_https, &target.host);
        let mut stream = match proxy {
            None => connect_tcp(&target.host, target.port, limits)?,
            Some(proxy) => {
                let stream = connect_tcp(&proxy.host, proxy.port, limits)?;
                if proxy.is_https {
                    self.tls.connect(&proxy.host, stream)?
                } else {
                    stream
                }
            }
        };
        if target.is_https {
            if let Some(proxy) = proxy {
                stream = open_tunnel(proxy, target, stream)?;
            }
            stream = self.tls.connect(&target.host, stream)?;
        }
        Ok(Connection::new(stream))
    }
}

fn connect_error(error: io::Error) -> TransportError {
    match error.downcast::<Elapsed>() {
        // A connect timeout is a failed connection rather than a timeout: the server did not receive the request.
        Ok(elapsed) if elapsed.kind == TimeoutKind::Connect => {
            TransportError::new(TransportErrorKind::Connect, elapsed)
        }
        Ok(elapsed) => elapsed.into(),
        Err(error) => TransportError::new(TransportErrorKind::Connect, error),
    }
}

fn authority(host: &str, port: u16) -> String {
    if host.contains(':') {
        format!("[{host}]:{port}")
    } else {
        format!("{host}:{port}")
    }
}

fn timed_out(elapsed: Elapsed) -> io::Error {
    io::Error::new(io::ErrorKind::TimedOut, elapsed)
}

/// Connects to the first address of a host that accepts. The addresses share the remaining time.
fn connect_tcp(host: &str, port: u16, limits: IoLimits) -> io::Result<Box<dyn Stream>> {
    let addresses = look_up(host, port, limits)?;
    let mut error = io::Error::new(io::ErrorKind::NotFound, "the host has no address");
    for (index, address) in addresses.iter().enumerate() {
        let connected = match limits.remaining().map_err(timed_out)? {
            Some(remaining) => {
                let rest = u32::try_from(addresses.len() - index).unwrap_or(u32::MAX);
                let timeout = (remaining / rest).max(Duration::from_millis(1));
                TcpStream::connect_timeout(address, timeout)
            }
            None => TcpStream::connect(address),
        };
        match connected {
            Ok(tcp) => {
                tcp.set_nodelay(true)?;
                return Ok(Box::new(Socket::new(tcp, limits)));
            }
            Err(reason) if reason.kind() == io::ErrorKind::TimedOut => {
                error = timed_out(limits.elapsed());
            }
            Err(reason) => error = reason,
        }
    }
    Err(error)
}

/// The addresses of a host. The system's lookup has no limit of its own, so it runs in a thread that is left behind when
/// it takes too long.
fn look_up(host: &str, port: u16, limits: IoLimits) -> io::Result<Vec<SocketAddr>> {
    if let Ok(address) = host.parse::<IpAddr>() {
        return Ok(vec![SocketAddr::new(address, port)]);
    }
    let Some(remaining) = limits.remaining().map_err(timed_out)? else {
        return Ok((host, port).to_socket_addrs()?.collect());
    };
    let (sender, receiver) = mpsc::sync_channel(1);
    let host = host.to_owned();
    std::thread::Builder::new().spawn(move || {
        let addresses = (&*host, port).to_socket_addrs();
        // Nobody receives the addresses after the timeout.
        let _ = sender.send(addresses.map(Iterator::collect));
    })?;
    receiver
        .recv_timeout(remaining)
        .unwrap_or_else(|_| Err(timed_out(limits.elapsed())))
}

/// Asks a proxy for a tunnel to the target.
fn open_tunnel(
    proxy: &Proxy,
    target: &Endpoint,
    stream: Box<dyn Stream>,
) -> io::Result<Box<dyn Stream>> {
    let authority = target.authority();
    let mut request = format!("CONNECT {authority} HTTP/1.1\r\nhost: {authority}\r\n");
    if let Some(authorization) = &proxy.authorization {
        request.push_str(&format!("proxy-authorization: {authorization}\r\n"));
    }
    request.push_str("\r\n");
    let mut connection = Connection::new(stream);
    connection.write(request.as_bytes())?;
    let status = read_head(&mut connection)?.status();
    if !status.is_success() {
        return Err(io::Error::other(format!(
            "the proxy refused the connection with status {status}"
        )));
    }
    Ok(connection.into_stream())
}
