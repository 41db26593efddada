// Types that only `droplets` uses.

import type { Open, Timestamp } from '../runtime/index.js';
import type {
  ActionLink,
  Distribution,
  Droplet,
  DropletBackupPolicy,
  DropletBackupPolicyInput,
  DropletNextBackupWindow,
  Firewall,
  Kernel,
  Meta,
  PageLinks,
} from './shared.js';

/** A billable resource associated with a Droplet that is not destroyed with it by default. */
export interface AssociatedResource {
  /** The resource's ID. A number in text form for a Droplet snapshot. */
  id: string;
  /** The associated resource's name. */
  name: string;
  /** The monthly price of the resource, in US dollars, if it is kept after the Droplet is destroyed. */
  cost: string;
}

/** The progress of destroying a Droplet and its associated resources. */
export interface AssociatedResourceStatus {
  /** The Droplet to destroy. */
  droplet?: DestroyedAssociatedResource;
  /** The associated resources to destroy, by type. */
  resources?: AssociatedResourceStatusResources;
  /** When the operation completed. */
  completed_at?: Timestamp;
  /** The number of associated resources that could not be destroyed. */
  failures: number;
}

/** The associated resources to destroy with a Droplet, by type. */
export interface AssociatedResourceStatusResources {
  /** The reserved IPs to destroy. */
  reserved_ips?: DestroyedAssociatedResource[];
  /** The reserved IPs to destroy, under their former name. */
  floating_ips?: DestroyedAssociatedResource[];
  /** The Droplet's snapshots to destroy. */
  snapshots?: DestroyedAssociatedResource[];
  /** The volumes to destroy. */
  volumes?: DestroyedAssociatedResource[];
  /** The volume snapshots to destroy. */
  volume_snapshots?: DestroyedAssociatedResource[];
}

/** A resource to destroy, and the result. */
export interface DestroyedAssociatedResource {
  /** The resource's ID. A number in text form for a Droplet or a Droplet snapshot. */
  id: string;
  /** The resource's name. */
  name: string;
  /** When the resource was destroyed; absent if it was not. */
  destroyed_at?: Timestamp;
  /** The reason why the resource could not be destroyed. */
  error_message?: string;
}

/** The backup policy of a Droplet. */
export interface DropletBackupPolicyRecord {
  /** The ID of the Droplet. */
  droplet_id: number;
  /** Whether backups are enabled. */
  backup_enabled: boolean;
  /** The backup schedule; present only if backups are enabled. */
  backup_policy?: DropletBackupPolicy;
  /** The window in which the next backup starts; present only if backups are enabled. */
  next_backup_window?: DropletNextBackupWindow | null;
}

/** The image of a new Droplet, by ID or, for a public image, by slug. */
export type DropletCreateImage = string | number;

/** An SSH key in the account, by ID or fingerprint. */
export type DropletCreateSshKey = string | number;

/** The settings of several Droplets to create, which differ only in their names. */
export interface DropletMultiCreate {
  /**
   * The names of the Droplets, at most ten. Each is also the host name of its Droplet; the name of a domain managed in
   * the account also sets the reverse DNS record.
   */
  names: string[];
  /**
   * The slug of the region, such as `nyc3`. A prefix such as `nyc` selects any data center of that region; without a
   * region, the Droplet can be created in any of them.
   */
  region?: string;
  /** The slug of the Droplet's size, such as `s-1vcpu-1gb`. */
  size: string;
  /** The ID of an image, or the slug of a public image. Requires the scope `image:read`. */
  image: DropletCreateImage;
  /**
   * The IDs or fingerprints of SSH keys in the account that are allowed to log in as root. Requires the scope
   * `ssh_key:read`. Default: `[]`.
   */
  ssh_keys?: DropletCreateSshKey[];
  /** Whether to enable automatic backups. Default: `false`. */
  backups?: boolean;
  /** The backup policy, if `backups` is `true`. Backups are daily if omitted. */
  backup_policy?: DropletBackupPolicyInput;
  /** Whether to enable IPv6. Default: `false`. */
  ipv6?: boolean;
  /** Whether to install the metrics agent. Default: `false`. */
  monitoring?: boolean;
  /** The tags to apply. Tags that do not exist are created. Requires the scope `tag:create`. Default: `[]`. */
  tags?: string[] | null;
  /**
   * Data for the first boot, such as a script or a cloud-config file. Plain text of at most 64 KiB. Treat it as a
   * secret if it contains one. Secret.
   */
  user_data?: string;
  /**
   * Whether to use private networking. Set `vpc_uuid` instead. Default: `false`.
   * @deprecated
   */
  private_networking?: boolean;
  /** The IDs of detached volumes to attach to the Droplet. Requires the scope `block_storage:read`. Default: `[]`. */
  volumes?: string[];
  /** The ID of the VPC to join. The default VPC of the region is used if omitted. Requires the scope `vpc:read`. */
  vpc_uuid?: string;
  /**
   * Whether to install the agent that the Droplet console needs. With `true`, a failed installation is an error; with
   * `false`, the agent is not installed; if omitted, errors of the installation are ignored.
   */
  with_droplet_agent?: boolean;
  /**
   * Whether to assign public IP addresses. `false` cannot be changed later, prevents the use of reserved IPs and
   * requires that `ipv6` is not enabled. Default: `true`.
   */
  public_networking?: boolean;
}

/** The settings of a Droplet to create. */
export interface DropletSingleCreate {
  /**
   * The Droplet's name, at most 255 characters, which is also its host name. The name of a domain managed in the
   * account also sets the reverse DNS record. Length: at most 255 characters. Pattern:
   * `^[a-zA-Z0-9]?[a-z0-9A-Z.\-]*[a-z0-9A-Z]$`.
   */
  name: string;
  /**
   * The slug of the region, such as `nyc3`. A prefix such as `nyc` selects any data center of that region; without a
   * region, the Droplet can be created in any of them.
   */
  region?: string;
  /** The slug of the Droplet's size, such as `s-1vcpu-1gb`. */
  size: string;
  /** The ID of an image, or the slug of a public image. Requires the scope `image:read`. */
  image: DropletCreateImage;
  /**
   * The IDs or fingerprints of SSH keys in the account that are allowed to log in as root. Requires the scope
   * `ssh_key:read`. Default: `[]`.
   */
  ssh_keys?: DropletCreateSshKey[];
  /** Whether to enable automatic backups. Default: `false`. */
  backups?: boolean;
  /** The backup policy, if `backups` is `true`. Backups are daily if omitted. */
  backup_policy?: DropletBackupPolicyInput;
  /** Whether to enable IPv6. Default: `false`. */
  ipv6?: boolean;
  /** Whether to install the metrics agent. Default: `false`. */
  monitoring?: boolean;
  /** The tags to apply. Tags that do not exist are created. Requires the scope `tag:create`. Default: `[]`. */
  tags?: string[] | null;
  /**
   * Data for the first boot, such as a script or a cloud-config file. Plain text of at most 64 KiB. Treat it as a
   * secret if it contains one. Secret.
   */
  user_data?: string;
  /**
   * Whether to use private networking. Set `vpc_uuid` instead. Default: `false`.
   * @deprecated
   */
  private_networking?: boolean;
  /** The IDs of detached volumes to attach to the Droplet. Requires the scope `block_storage:read`. Default: `[]`. */
  volumes?: string[];
  /** The ID of the VPC to join. The default VPC of the region is used if omitted. Requires the scope `vpc:read`. */
  vpc_uuid?: string;
  /**
   * Whether to install the agent that the Droplet console needs. With `true`, a failed installation is an error; with
   * `false`, the agent is not installed; if omitted, errors of the installation are ignored.
   */
  with_droplet_agent?: boolean;
  /**
   * Whether to assign public IP addresses. `false` cannot be changed later, prevents the use of reserved IPs and
   * requires that `ipv6` is not enabled. Default: `true`.
   */
  public_networking?: boolean;
}

/** A snapshot or backup of a Droplet. */
export interface DropletSnapshot {
  /** The snapshot's ID. */
  id: number;
  /** The snapshot's name. */
  name: string;
  /** When the snapshot was created. */
  created_at: Timestamp;
  /** The slugs of the regions in which the snapshot is available. */
  regions: string[];
  /** The minimum size of a disk that the snapshot fits on, in gigabytes. */
  min_disk_size: number;
  /** The billable size of the snapshot, in gigabytes. */
  size_gigabytes: number;
  /** Whether this is a snapshot or an automatic backup. */
  type: DropletSnapshotType;
  /** The operating system of the snapshot. */
  distribution?: Distribution;
  /** The slug of a public image; `null` for other images. */
  slug?: string | null;
  /** Whether the image is available to all accounts. */
  public?: boolean;
}

/** Whether a Droplet snapshot was taken on request or is an automatic backup. */
export type DropletSnapshotType = Open<'snapshot' | 'backup'>;

/** The type of Droplets to list. */
export type DropletType = Open<'gpus' | 'droplets'>;

/** The settings of one Droplet (`name`), or of several Droplets with the same settings (`names`). */
export type DropletsCreateBody = DropletSingleCreate | DropletMultiCreate;

/** The response of `POST /v2/droplets`. */
export type DropletsCreateResponse = DropletsCreateResponseDroplet | DropletsCreateResponseDroplets;

/** The response to the creation of one Droplet. */
export interface DropletsCreateResponseDroplet {
  /** The new Droplet, which is still being created. */
  droplet: Droplet;
  /** Links to the actions that create the Droplet. */
  links: DropletsCreateResponseLinks;
}

/** The response to the creation of several Droplets. */
export interface DropletsCreateResponseDroplets {
  /** The new Droplets, which are still being created. */
  droplets: Droplet[];
  /** Links to the actions that create the Droplets. */
  links: DropletsCreateResponseLinksValue;
}

/** Links to the actions that create a Droplet. */
export interface DropletsCreateResponseLinks {
  /** The actions that create the Droplet. */
  actions: ActionLink[];
}

/** Links to the actions that create several Droplets. */
export interface DropletsCreateResponseLinksValue {
  /** The actions that create the Droplets. */
  actions?: ActionLink[];
}

/** The response of `GET /v2/droplets/{droplet_id}/backups/policy`. */
export interface DropletsGetBackupPolicyResponse {
  /** The backup policy. */
  policy: DropletBackupPolicyRecord;
}

/** The response of `GET /v2/droplets/{droplet_id}`. */
export interface DropletsGetResponse {
  /** The Droplet. */
  droplet: Droplet;
}

/** The response of `GET /v2/droplets/{droplet_id}/destroy_with_associated_resources`. */
export interface DropletsListAssociatedResourcesResponse {
  /** The reserved IPs. */
  reserved_ips?: AssociatedResource[];
  /** The floating IPs. */
  floating_ips?: AssociatedResource[];
  /** The snapshots. */
  snapshots?: AssociatedResource[];
  /** The volumes. */
  volumes?: AssociatedResource[];
  /** The volume snapshots. */
  volume_snapshots?: AssociatedResource[];
}

/** The response of `GET /v2/droplets/backups/policies`. */
export interface DropletsListBackupPoliciesResponse {
  /** The backup policies, keyed by Droplet ID. */
  policies: Record<string, DropletBackupPolicyRecord>;
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** The response of `GET /v2/droplets/{droplet_id}/backups`. */
export interface DropletsListBackupsResponse {
  /** The snapshots on this page. */
  backups: DropletSnapshot[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** The response of `GET /v2/droplets/{droplet_id}/firewalls`. */
export interface DropletsListFirewallsResponse {
  /** The firewalls on this page. */
  firewalls: Firewall[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** The response of `GET /v2/droplets/{droplet_id}/kernels`. */
export interface DropletsListKernelsResponse {
  /** The kernels on this page. */
  kernels: (Kernel | null)[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** The response of `GET /v2/droplets/{droplet_id}/neighbors`. */
export interface DropletsListNeighborsResponse {
  /** The Droplets. */
  droplets: Droplet[];
}

/** The response of `GET /v2/droplets`. */
export interface DropletsListResponse {
  /** The Droplets on this page. */
  droplets: Droplet[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** The response of `GET /v2/droplets/{droplet_id}/snapshots`. */
export interface DropletsListSnapshotsResponse {
  /** The snapshots on this page. */
  snapshots: DropletSnapshot[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** The response of `GET /v2/droplets/backups/supported_policies`. */
export interface DropletsListSupportedBackupPoliciesResponse {
  /** The backup plans. */
  supported_policies: SupportedDropletBackupPolicy[];
}

/** The Droplets in the account that share a physical server. */
export interface NeighborIds {
  /** Groups of Droplet IDs, one group for each shared server; empty if no Droplets share a server. */
  neighbor_ids: number[][];
}

/** The associated resources to destroy with a Droplet. Resources that are not listed are kept. */
export interface SelectiveDestroyAssociatedResource {
  /**
   * The former name of `reserved_ips`.
   * @deprecated
   */
  floating_ips?: string[];
  /** The IDs of the reserved IPs to destroy. */
  reserved_ips?: string[];
  /** The IDs of the Droplet's snapshots to destroy. */
  snapshots?: string[];
  /** The IDs of the volumes to destroy. */
  volumes?: string[];
  /** The IDs of the volume snapshots to destroy. */
  volume_snapshots?: string[];
}

/** An available backup plan. */
export interface SupportedDropletBackupPolicy {
  /** The backup plan's name, such as `daily`. */
  name: string;
  /** The hours at which the backup window can open. */
  possible_window_starts: number[];
  /** The length of the backup window, in hours. */
  window_length_hours: number;
  /** The number of days for which a backup is kept. */
  retention_period_days: number;
  /** The available days of the week, such as `SUN`. */
  possible_days: string[];
}
