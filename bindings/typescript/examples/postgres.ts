// Creates a PostgreSQL cluster with a database and a user, and prints how to connect.

import { DigitalOcean } from 'digitalocean-sdk';

const client = new DigitalOcean();
const { id } = await client.databases
  .createCluster({ name: 'orders', engine: 'pg', version: '16', region: 'nyc3', size: 'db-s-1vcpu-1gb', num_nodes: 1 })
  .wait()
  .item();
await client.databases.add(`${id}`, { name: 'shop' });
const user = await client.databases.addUser(`${id}`, { name: 'shop' }).item();
const { connection } = await client.databases.getCluster(`${id}`).item();
console.log(`postgresql://${user.name}@${connection?.host}:${connection?.port}/shop`);
