// Opens SSH to one network and HTTPS to everybody, for all Droplets with a tag.

import { DigitalOcean } from 'digitalocean-sdk';

const client = new DigitalOcean();
const everywhere = { addresses: ['0.0.0.0/0', '::/0'] };
const firewall = await client.firewalls
  .create({
    name: 'web',
    tags: ['web'],
    inbound_rules: [
      { protocol: 'tcp', ports: '22', sources: { addresses: ['198.51.100.0/24'] } },
      { protocol: 'tcp', ports: '443', sources: everywhere },
    ],
    outbound_rules: [{ protocol: 'tcp', ports: 'all', destinations: everywhere }],
  })
  .item();
console.log(`${firewall.name} has ${firewall.inbound_rules?.length} inbound rules`);
