// Puts a load balancer in front of two Droplets.

import { DigitalOcean } from 'digitalocean-sdk';

const client = new DigitalOcean();
const settings = { names: ['web-1', 'web-2'], size: 's-1vcpu-1gb', image: 'ubuntu-24-04-x64', region: 'nyc3' };
const droplets = await client.droplets.create(settings).wait().items();
const balancer = await client.loadBalancers
  .create({
    name: 'web',
    region: 'nyc3',
    droplet_ids: droplets.map(({ id }) => id),
    forwarding_rules: [{ entry_protocol: 'http', entry_port: 80, target_protocol: 'http', target_port: 80 }],
  })
  .wait()
  .item();
console.log(`${balancer.name} is ${balancer.status} at ${balancer.ip}`);
