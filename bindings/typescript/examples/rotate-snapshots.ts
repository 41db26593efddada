// Takes a snapshot of a Droplet and keeps the newest three.

import { DigitalOcean } from 'digitalocean-sdk';

const client = new DigitalOcean();
const web = { name: 'web-1', size: 's-1vcpu-1gb', image: 'ubuntu-24-04-x64' };
const droplet = await client.droplets.create(web).wait().item();
await client.dropletActions.snapshot(droplet.id, { name: `nightly-${new Date().toISOString()}` }).wait();

const snapshots = [];
for await (const snapshot of client.droplets.listSnapshots(droplet.id)) {
  snapshots.push(snapshot);
}
snapshots.sort((left, right) => right.created_at.localeCompare(left.created_at));
for (const old of snapshots.slice(3)) {
  await client.snapshots.delete(`${old.id}`);
}
console.log(`${Math.min(snapshots.length, 3)} snapshots are kept`);
