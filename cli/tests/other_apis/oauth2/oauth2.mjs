// Calls an API with tokens of OAuth 2. The arguments are the folder of the package and the URL of the server.

import { inspect } from 'node:util';

const { CredentialsOfEveryKind, AuthenticationError } = await import(`${process.argv[2]}/src/index.js`);

const CALLS = 4;

function client(scenario, refreshToken) {
  const url = `${process.argv[3]}/${scenario}`;
  return new CredentialsOfEveryKind({
    baseUrl: `${url}/api`,
    environment: false,
    oauth: {
      clientId: 'id',
      clientSecret: 'hunter2-secret',
      tokenUrl: `${url}/token`,
      ...(refreshToken && { refreshToken }),
    },
  });
}

const atTheSameTime = (api) => Promise.all(Array.from({ length: CALLS }, () => api.oauth.get()));
const show = (value) => console.log('SHOWN', inspect(value, { depth: 20 }).replaceAll('\n', ' '));

const shared = client('shared');
await atTheSameTime(shared);
await shared.oauth.get();
const short = client('short');
await short.oauth.get();
await short.oauth.get();
await client('revoked').oauth.get();
for (const scenario of ['never', 'refused']) {
  try {
    await client(scenario).oauth.get();
  } catch (error) {
    if (!(error instanceof AuthenticationError)) {
      throw error;
    }
    show(error);
    console.log('SHOWN', String(error), JSON.stringify(error));
    continue;
  }
  throw new Error(`${scenario}: no error`);
}
const rotation = client('rotation', 'hunter2-refresh-0');
await atTheSameTime(rotation);
show(rotation);
console.log('SHOWN', JSON.stringify(rotation));
