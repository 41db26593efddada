// Creates a dedicated endpoint for a model, and waits until it is active.

import { DigitalOcean } from 'digitalocean-sdk';

const client = new DigitalOcean();
const endpoint = await client.dedicatedInferences
  .create({
    spec: {
      version: 0,
      name: 'llama',
      region: 'atl1',
      enable_public_endpoint: true,
      vpc: { uuid: '9d4c2f1e-3b77-4c07-9f0a-6c6a5d1f0a11' },
      model_deployments: [
        {
          model_slug: 'meta-llama/Llama-3.1-8B-Instruct',
          model_provider: 'hugging_face',
          accelerators: [{ accelerator_slug: 'gpu-h100x1-80gb', scale: 1, type: 'prefill' }],
        },
      ],
    },
  })
  .wait()
  .item();
console.log(`${endpoint.id} is ${endpoint.status}`);
