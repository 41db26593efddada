import { Client } from './client.js';
import type { AccountResource } from './account.js';
import type { Actions } from './actions.js';
import type { Addons } from './addons.js';
import type { AgentInference } from './agent-inference.js';
import type { Apps } from './apps.js';
import type { Autoscalepools } from './autoscalepools.js';
import type { BalanceResource } from './balance.js';
import type { BillingHistoryResource } from './billing-history.js';
import type { BillingInsights } from './billing-insights.js';
import type { ByoipPrefixes } from './byoip-prefixes.js';
import type { Cdn } from './cdn.js';
import type { Certificates } from './certificates.js';
import type { Databases } from './databases.js';
import type { DedicatedInferences } from './dedicated-inferences.js';
import type { Domains } from './domains.js';
import type { DropletActions } from './droplet-actions.js';
import type { Droplets } from './droplets.js';
import type { Firewalls } from './firewalls.js';
import type { FloatingIps } from './floating-ips.js';
import type { FloatingIpsAction } from './floating-ips-action.js';
import type { Functions } from './functions.js';
import type { FunctionsAccessKey } from './functions-access-key.js';
import type { Genai } from './genai.js';
import type { ImageActions } from './image-actions.js';
import type { Images } from './images.js';
import type { Inference } from './inference.js';
import type { Invoices } from './invoices.js';
import type { Kubernetes } from './kubernetes.js';
import type { LoadBalancers } from './load-balancers.js';
import type { Monitoring } from './monitoring.js';
import type { Nfs } from './nfs.js';
import type { OneClicks } from './one-clicks.js';
import type { Organizations } from './organizations.js';
import type { PartnerAttachments } from './partner-attachments.js';
import type { Projects } from './projects.js';
import type { Regions } from './regions.js';
import type { Registries } from './registries.js';
import type { RegistryResource } from './registry.js';
import type { ReservedIps } from './reserved-ips.js';
import type { ReservedIpsActions } from './reserved-ips-actions.js';
import type { ReservedIpv6Resource } from './reserved-ipv6.js';
import type { ReservedIpv6Actions } from './reserved-ipv6-actions.js';
import type { Security } from './security.js';
import type { Sizes } from './sizes.js';
import type { Snapshots } from './snapshots.js';
import type { SpacesKey } from './spaces-key.js';
import type { SshKeys } from './ssh-keys.js';
import type { Tags } from './tags.js';
import type { Uptime } from './uptime.js';
import type { VectorDatabases } from './vector-databases.js';
import type { VolumeActions } from './volume-actions.js';
import type { VolumeSnapshots } from './volume-snapshots.js';
import type { Volumes } from './volumes.js';
import type { VpcPeerings } from './vpc-peerings.js';
import type { Vpcnatgateways } from './vpcnatgateways.js';
import type { Vpcs } from './vpcs.js';

export * from './runtime/index.js';
export { Client };
export type { ClientOptions } from './client.js';
export type * from './types/account.js';
export type * from './types/actions.js';
export type * from './types/addons.js';
export type * from './types/apps.js';
export type * from './types/autoscalepools.js';
export type * from './types/balance.js';
export type * from './types/billing-history.js';
export type * from './types/billing-insights.js';
export type * from './types/byoip-prefixes.js';
export type * from './types/cdn.js';
export type * from './types/certificates.js';
export type * from './types/databases.js';
export type * from './types/dedicated-inferences.js';
export type * from './types/domains.js';
export type * from './types/droplet-actions.js';
export type * from './types/droplets.js';
export type * from './types/firewalls.js';
export type * from './types/floating-ips.js';
export type * from './types/floating-ips-action.js';
export type * from './types/functions.js';
export type * from './types/functions-access-key.js';
export type * from './types/genai.js';
export type * from './types/image-actions.js';
export type * from './types/images.js';
export type * from './types/inference.js';
export type * from './types/invoices.js';
export type * from './types/kubernetes.js';
export type * from './types/load-balancers.js';
export type * from './types/monitoring.js';
export type * from './types/nfs.js';
export type * from './types/one-clicks.js';
export type * from './types/organizations.js';
export type * from './types/partner-attachments.js';
export type * from './types/projects.js';
export type * from './types/regions.js';
export type * from './types/registries.js';
export type * from './types/registry.js';
export type * from './types/reserved-ips.js';
export type * from './types/reserved-ips-actions.js';
export type * from './types/reserved-ipv6.js';
export type * from './types/reserved-ipv6-actions.js';
export type * from './types/security.js';
export type * from './types/sizes.js';
export type * from './types/snapshots.js';
export type * from './types/spaces-key.js';
export type * from './types/ssh-keys.js';
export type * from './types/tags.js';
export type * from './types/uptime.js';
export type * from './types/vector-databases.js';
export type * from './types/volume-actions.js';
export type * from './types/volume-snapshots.js';
export type * from './types/volumes.js';
export type * from './types/vpc-peerings.js';
export type * from './types/vpcnatgateways.js';
export type * from './types/vpcs.js';
export type * from './types/shared.js';

/**
 * A client of the DigitalOcean API with all resources, whose modules are loaded when they are used.
 *
 * @example
 * ```ts
 * const client = new DigitalOcean();
 * ```
 */
export class DigitalOcean extends Client {
  /** Gets the account of the token, with its limits and status. */
  readonly account: AccountResource;
  /** Lists the actions on resources in the account, with their progress. */
  readonly actions: Actions;
  /** Manages add-ons, the third-party services of the Marketplace. */
  readonly addons: Addons;
  /** Sends chat requests to an agent at its own endpoint. */
  readonly agentInference: AgentInference;
  /** Builds, deploys and runs apps from source code or container images on App Platform. */
  readonly apps: Apps;
  /** Manages autoscale pools, groups of identical Droplets with a fixed size or a size that follows the load. */
  readonly autoscalepools: Autoscalepools;
  /** Gets the balance and the month-to-date usage of the account. */
  readonly balance: BalanceResource;
  /** Lists the invoices, payments and credits of the account. */
  readonly billingHistory: BillingHistoryResource;
  /** Gets daily spending by resource, for a team or an organization. */
  readonly billingInsights: BillingInsights;
  /** Manages the IPv4 prefixes that you bring to the account (BYOIP), and lists their addresses. */
  readonly byoipPrefixes: ByoipPrefixes;
  /** Manages CDN endpoints, which cache the content of Spaces buckets. */
  readonly cdn: Cdn;
  /** Manages the TLS certificates of load balancers and CDN endpoints, both custom ones and those of Let's Encrypt. */
  readonly certificates: Certificates;
  /** Manages database clusters with their users, connection pools, replicas, topics and settings. */
  readonly databases: Databases;
  /** Manages dedicated inferences, which serve language models on reserved GPUs. */
  readonly dedicatedInferences: DedicatedInferences;
  /** Manages domains and their DNS records. */
  readonly domains: Domains;
  /** Starts actions on Droplets, individually or by tag, such as reboots, resizes and snapshots. */
  readonly dropletActions: DropletActions;
  /** Manages Droplets, the virtual machines of DigitalOcean. */
  readonly droplets: Droplets;
  /** Manages firewalls, which control the network traffic of Droplets. */
  readonly firewalls: Firewalls;
  /** Manages reserved IPv4 addresses under their former name, floating IPs. Use reserved IPs instead. */
  readonly floatingIps: FloatingIps;
  /** Assigns and unassigns floating IPs. Use the actions of reserved IPs instead. */
  readonly floatingIpsAction: FloatingIpsAction;
  /** Manages the namespaces of serverless functions and their triggers. */
  readonly functions: Functions;
  /** Manages the access keys of functions namespaces. */
  readonly functionsAccessKey: FunctionsAccessKey;
  /** Manages agents with knowledge bases, guardrails, functions and model routers, and evaluates them. */
  readonly genai: Genai;
  /** Transfers images to other regions and converts backups to snapshots. */
  readonly imageActions: ImageActions;
  /** Manages images from which Droplets are created, including custom images and transfers between accounts. */
  readonly images: Images;
  /** Sends prompts, image requests and batches to serverless models. */
  readonly inference: Inference;
  /** Lists invoices and downloads them as JSON, CSV or PDF. */
  readonly invoices: Invoices;
  /** Manages Kubernetes clusters and their node pools. */
  readonly kubernetes: Kubernetes;
  /** Manages load balancers, which distribute incoming traffic to healthy Droplets. */
  readonly loadBalancers: LoadBalancers;
  /** Gets metrics, and manages alert policies and log forwarding. */
  readonly monitoring: Monitoring;
  /** Manages NFS shares in VPCs, with their snapshots and access points. */
  readonly nfs: Nfs;
  /** Lists 1-Click applications of the Marketplace and installs them on Kubernetes clusters. */
  readonly oneClicks: OneClicks;
  /** Creates and lists the teams of an organization. */
  readonly organizations: Organizations;
  /** Manages partner attachments, which connect VPCs to other networks through a partner. */
  readonly partnerAttachments: PartnerAttachments;
  /** Manages projects, which group resources. */
  readonly projects: Projects;
  /** Lists the regions and their features. */
  readonly regions: Regions;
  /** Manages the private container registries of a team, with their repositories and garbage collection. */
  readonly registries: Registries;
  /** Manages the container registry of an account with only one. Use `registries` for several. */
  readonly registry: RegistryResource;
  /** Manages reserved IPv4 addresses, which can be moved between the Droplets of a region. */
  readonly reservedIps: ReservedIps;
  /** Assigns reserved IPv4 addresses to Droplets and unassigns them. */
  readonly reservedIpsActions: ReservedIpsActions;
  /** Manages reserved IPv6 addresses, which can be moved between the Droplets of a region. */
  readonly reservedIpv6: ReservedIpv6Resource;
  /** Assigns reserved IPv6 addresses to Droplets and unassigns them. */
  readonly reservedIpv6Actions: ReservedIpv6Actions;
  /** Scans the account for insecure settings, and manages findings, rules and suppressions. */
  readonly security: Security;
  /** Lists the Droplet sizes, with their resources and prices. */
  readonly sizes: Sizes;
  /** Lists, gets and deletes the snapshots of Droplets and volumes. */
  readonly snapshots: Snapshots;
  /** Manages the access keys of Spaces object storage and their bucket permissions. */
  readonly spacesKey: SpacesKey;
  /** Manages the public SSH keys that can be added to new Droplets. */
  readonly sshKeys: SshKeys;
  /** Manages tags, which group resources. */
  readonly tags: Tags;
  /** Manages uptime checks, which test from several regions whether a target is reachable, and their alerts. */
  readonly uptime: Uptime;
  /** Manages vector databases with their backups, credentials and sizes. */
  readonly vectorDatabases: VectorDatabases;
  /** Attaches volumes to Droplets, detaches them and resizes them. */
  readonly volumeActions: VolumeActions;
  /** Manages the snapshots of block storage volumes. */
  readonly volumeSnapshots: VolumeSnapshots;
  /** Manages block storage volumes. */
  readonly volumes: Volumes;
  /** Manages peerings, each of which connects two VPCs. */
  readonly vpcPeerings: VpcPeerings;
  /** Manages NAT gateways, which give VPCs access to the internet. */
  readonly vpcnatgateways: Vpcnatgateways;
  /** Manages VPCs (virtual private clouds) and lists their members. */
  readonly vpcs: Vpcs;
}
