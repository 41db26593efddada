// Creates a Kubernetes cluster, waits for it, and writes its kubeconfig.

import { DigitalOcean } from 'digitalocean-sdk';

const client = new DigitalOcean();
const cluster = await client.kubernetes
  .createCluster(
    {
      name: 'production',
      region: 'nyc1',
      version: 'latest',
      node_pools: [{ name: 'workers', size: 's-2vcpu-4gb', count: 3 }],
    },
    { reconcile: true },
  )
  .wait()
  .item();
const kubeconfig = await client.kubernetes.getKubeconfig(cluster.id);
console.log(`${cluster.name} is ${cluster.status?.state}; its kubeconfig has ${kubeconfig.length} characters`);
