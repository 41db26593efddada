// Calls every operation with every kind of credential and prints what was sent. The argument is the folder of the package.

const { CredentialsOfEveryKind, UsageError } = await import(`${process.argv[2]}/src/index.js`);

const NAMES = ['authorization', 'cookie', 'x-app', 'x-key'];

async function fetch(address, { headers, body }) {
  const url = new URL(address);
  const sent = new Headers(headers);
  const parts = [
    url.pathname.split('/').at(-1),
    ...NAMES.flatMap((name) => (sent.has(name) ? [`${name}=${sent.get(name)}`] : [])),
    ...[url.search.slice(1), body].filter(Boolean),
    ...(['a.example', 'auth.example'].includes(url.host) ? [] : [url.host]),
  ];
  console.log(parts.join(' '));
  return parts[0] === 'token'
    ? Response.json({ access_token: 'tok-123456', expires_in: '3600' })
    : new Response(null, { status: 204 });
}

const client = (credentials) =>
  new CredentialsOfEveryKind({ baseUrl: 'https://a.example/v1', environment: false, fetch, ...credentials });

const full = client({
  headerKey: 'hk-secret',
  login: { username: 'me', password: 'pa:ss' },
  queryKey: 'q&key',
  session: 'sess',
  appId: 'app',
  oauth: { clientId: 'id', clientSecret: 'sec' },
  openid: () => 'oid',
  tokenCredential: 'tkn',
});
for (const name of 'basic query cookie both either optional oauth openid mixed bearer'.split(' ')) {
  await full[name].get();
}
await full.upload.post();
await client({}).optional.get();

for (const fails of [() => client({}).both.get(), async () => new CredentialsOfEveryKind({ environment: false })]) {
  try {
    await fails();
  } catch (error) {
    if (error instanceof UsageError) {
      continue;
    }
    throw error;
  }
  throw new Error('a client without credentials or without a server sent a request');
}
