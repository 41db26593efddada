// The DigitalOcean API: a client with all resources.

import { Client } from './client.js';
import { lazyResource } from './runtime/client/lazy-resource.js';

export * from './runtime/index.js';
export { Client };

const modules = {
  account: () => import('./account.js'),
  actions: () => import('./actions.js'),
  addons: () => import('./addons.js'),
  agentInference: () => import('./agent-inference.js'),
  apps: () => import('./apps.js'),
  autoscalepools: () => import('./autoscalepools.js'),
  balance: () => import('./balance.js'),
  billingHistory: () => import('./billing-history.js'),
  billingInsights: () => import('./billing-insights.js'),
  byoipPrefixes: () => import('./byoip-prefixes.js'),
  cdn: () => import('./cdn.js'),
  certificates: () => import('./certificates.js'),
  databases: () => import('./databases.js'),
  dedicatedInferences: () => import('./dedicated-inferences.js'),
  domains: () => import('./domains.js'),
  dropletActions: () => import('./droplet-actions.js'),
  droplets: () => import('./droplets.js'),
  firewalls: () => import('./firewalls.js'),
  floatingIps: () => import('./floating-ips.js'),
  floatingIpsAction: () => import('./floating-ips-action.js'),
  functions: () => import('./functions.js'),
  functionsAccessKey: () => import('./functions-access-key.js'),
  genai: () => import('./genai.js'),
  imageActions: () => import('./image-actions.js'),
  images: () => import('./images.js'),
  inference: () => import('./inference.js'),
  invoices: () => import('./invoices.js'),
  kubernetes: () => import('./kubernetes.js'),
  loadBalancers: () => import('./load-balancers.js'),
  monitoring: () => import('./monitoring.js'),
  nfs: () => import('./nfs.js'),
  oneClicks: () => import('./one-clicks.js'),
  organizations: () => import('./organizations.js'),
  partnerAttachments: () => import('./partner-attachments.js'),
  projects: () => import('./projects.js'),
  regions: () => import('./regions.js'),
  registries: () => import('./registries.js'),
  registry: () => import('./registry.js'),
  reservedIps: () => import('./reserved-ips.js'),
  reservedIpsActions: () => import('./reserved-ips-actions.js'),
  reservedIpv6: () => import('./reserved-ipv6.js'),
  reservedIpv6Actions: () => import('./reserved-ipv6-actions.js'),
  security: () => import('./security.js'),
  sizes: () => import('./sizes.js'),
  snapshots: () => import('./snapshots.js'),
  spacesKey: () => import('./spaces-key.js'),
  sshKeys: () => import('./ssh-keys.js'),
  tags: () => import('./tags.js'),
  uptime: () => import('./uptime.js'),
  vectorDatabases: () => import('./vector-databases.js'),
  volumeActions: () => import('./volume-actions.js'),
  volumeSnapshots: () => import('./volume-snapshots.js'),
  volumes: () => import('./volumes.js'),
  vpcPeerings: () => import('./vpc-peerings.js'),
  vpcnatgateways: () => import('./vpcnatgateways.js'),
  vpcs: () => import('./vpcs.js'),
};

/** A client with all resources, whose modules are loaded when they are used. */
export class DigitalOcean extends Client {
  constructor(options, shared) {
    super(options, shared);
    for (const [name, load] of Object.entries(modules)) {
      Object.defineProperty(this, name, { value: lazyResource(this, load), writable: true, configurable: true });
    }
  }
}
