// Lists the Droplets of a user in a browser. The token is the user's own, and is sent to the server of this page only.

import { ApiError } from 'digitalocean-sdk';
import { Client } from 'digitalocean-sdk/client';
import { list } from 'digitalocean-sdk/droplets';

const token = new URLSearchParams(location.search).get('token') ?? 'demo';
const client = new Client({ token, baseUrl: location.origin });

const status = document.querySelector('#status') as HTMLElement;
const table = document.querySelector('#droplets') as HTMLTableElement;
try {
  let count = 0;
  for await (const { name, region, status } of list(client)) {
    const row = table.tBodies[0]?.insertRow();
    for (const text of [name, region.name, status]) {
      row?.insertCell().append(text);
    }
    count += 1;
  }
  table.hidden = false;
  status.textContent = `${count} Droplets`;
} catch (error) {
  status.textContent = error instanceof ApiError ? error.message : String(error);
}
