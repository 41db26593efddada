// Deploys an app from a repository, and prints where it runs and its logs.

import { DigitalOcean } from 'digitalocean-sdk';

const client = new DigitalOcean();
const app = await client.apps
  .create({
    spec: {
      name: 'sample',
      region: 'nyc',
      services: [{ name: 'web', git: { repo_clone_url: 'https://example.com/sample.git', branch: 'main' } }],
    },
  })
  .item();
console.log(`${app.id} is at ${app.live_url}`);
const { live_url: logs } = await client.apps.getLogsAggregate(`${app.id}`, `${app.active_deployment?.id}`, {
  type: 'RUN',
});
console.log(`logs: ${logs}`);
