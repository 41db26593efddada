"""Calls a server that demands a certificate. The arguments are the folder of the package and that of the certificates."""

import http.server
import ssl
import sys
import threading

sys.path.insert(0, f"{sys.argv[1]}/src")

from credentials_of_every_kind_sdk import ConnectionError, CredentialsOfEveryKind
from credentials_of_every_kind_sdk._runtime.urllib3_transport import Urllib3Transport

FILES = sys.argv[2]


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        subject = dict(pair for (pair,) in self.connection.getpeercert()["subject"])
        print("CALLED", subject["commonName"])
        self.send_response(204)
        self.end_headers()

    def log_message(self, *arguments):
        pass


class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, request, client_address):
        pass


context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cafile=f"{FILES}/client_ca.pem")
context.load_cert_chain(f"{FILES}/localhost.pem", f"{FILES}/localhost.key")
context.verify_mode = ssl.CERT_REQUIRED
server = Server(("127.0.0.1", 0), Handler)
server.socket = context.wrap_socket(server.socket, server_side=True)
threading.Thread(target=server.serve_forever, daemon=True).start()


def call(own):
    transport = Urllib3Transport(ssl_context=own)
    client = CredentialsOfEveryKind(
        base_url=f"https://localhost:{server.server_port}/v1",
        transport=transport,
        environment={},
        token_credential="t",
    )
    client.with_options(retries=0).bearer.get()


own = ssl.create_default_context(cafile=f"{FILES}/ca.pem")
try:
    call(own)
except ConnectionError:
    print("REFUSED")
own.load_cert_chain(f"{FILES}/client.pem", f"{FILES}/client.key")
call(own)
