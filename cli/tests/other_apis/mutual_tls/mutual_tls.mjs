// Calls a server that demands a certificate. The arguments are the folder of the package and that of the certificates.

import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import https from 'node:https';
import { Readable } from 'node:stream';

const { ConnectionError, CredentialsOfEveryKind } = await import(`${process.argv[2]}/src/index.js`);
const read = (name) => readFileSync(`${process.argv[3]}/${name}`);

const options = {
  key: read('localhost.key'),
  cert: read('localhost.pem'),
  ca: read('client_ca.pem'),
  requestCert: true,
  rejectUnauthorized: true,
};
const server = https.createServer(options, (request, response) => {
  console.log('CALLED', request.socket.getPeerCertificate().subject.CN);
  response.writeHead(204).end();
});
await once(server.listen(0, '127.0.0.1'), 'listening');

/** A `fetch` over `node:https`, which takes certificates. */
const fetchWith = (tls) => async (url, { method, headers }) => {
  const request = https.request(url, { method, headers: Object.fromEntries(new Headers(headers)), ...tls });
  request.end();
  const [response] = await once(request, 'response');
  const body = response.statusCode === 204 ? null : Readable.toWeb(response);
  response.resume();
  return new Response(body, { status: response.statusCode });
};

async function call(tls) {
  const client = new CredentialsOfEveryKind({
    baseUrl: `https://localhost:${server.address().port}/v1`,
    environment: false,
    fetch: fetchWith({ agent: new https.Agent(), ca: read('ca.pem'), ...tls }),
    tokenCredential: 't',
    retry: false,
  });
  await client.bearer.get();
}

try {
  await call({});
} catch (error) {
  if (!(error instanceof ConnectionError)) {
    throw error;
  }
  console.log('REFUSED');
}
await call({ cert: read('client.pem'), key: read('client.key') });
server.close();
server.closeAllConnections();
