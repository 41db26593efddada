// Creates a Droplet with cloud-init, waits for it, and prints its public address.

import { DigitalOcean } from 'digitalocean-sdk';

const client = new DigitalOcean();
const droplet = await client.droplets
  .create(
    {
      name: 'web-1',
      region: 'nyc3',
      size: 's-1vcpu-1gb',
      image: 'ubuntu-24-04-x64',
      user_data: '#cloud-config\npackages: [nginx]\n',
      tags: ['web'],
    },
    { reconcile: true },
  )
  .wait()
  .item();
const address = droplet.networks.v4?.find((network) => network.type === 'public')?.ip_address;
console.log(`${droplet.name} is ${droplet.status} at ${address}`);
