// Points a record of a domain at an address, and changes it only if it differs.

import { DigitalOcean } from 'digitalocean-sdk';

const [domain, name, data] = ['example.com', 'home', '203.0.113.7'];
const client = new DigitalOcean();
await client.domains.create({ name: domain });
const { domain_records: records = [] } = await client.domains.listRecords(domain, {
  name: `${name}.${domain}`,
  type: 'A',
});
const [record] = records;
if (record === undefined) {
  await client.domains.createRecord(domain, { type: 'A', name, data, ttl: 60 });
} else if (record.data !== data) {
  await client.domains.updateRecord(domain, record.id, { type: 'A', data });
}
console.log(`${name}.${domain} is ${data}`);
