// Serves the page and forwards its API calls: `node examples/browser/serve.js APP API`. APP is app.ts after bundling, and API is
// a base URL, such as that of a fake server.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';

/** Starts the server of the page on a free port and returns it. */
export async function serve(app, api, port = 0) {
  const pages = {
    '/': ['text/html; charset=utf-8', new URL('index.html', import.meta.url)],
    '/app.js': ['text/javascript', app],
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const page = pages[pathname];
    if (page) {
      response.writeHead(200, { 'content-type': page[0] }).end(await readFile(page[1]));
      return;
    }
    const { authorization = '' } = request.headers;
    const reply = await fetch(api + request.url, { method: request.method, headers: { authorization } });
    response.writeHead(reply.status, { 'content-type': reply.headers.get('content-type') ?? 'text/plain' });
    response.end(Buffer.from(await reply.arrayBuffer()));
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return server;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , app, api] = process.argv;
  const server = await serve(app, api, 8080);
  console.log(`http://127.0.0.1:${server.address().port}`);
}
