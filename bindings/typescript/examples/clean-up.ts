// Destroys everything with a tag, and waits until nothing is left.

import { DigitalOcean } from 'digitalocean-sdk';

const client = new DigitalOcean();
const tag = { tag_name: 'temporary' };
await client.droplets.create({
  names: ['a', 'b'],
  size: 's-1vcpu-1gb',
  image: 'ubuntu-24-04-x64',
  tags: [tag.tag_name],
});
await client.droplets.destroyByTag(tag);
let left = 0;
for await (const droplet of client.droplets.list(tag)) {
  console.log(`${droplet.name} is left`);
  left += 1;
}
console.log(`${left} Droplets are left`);
