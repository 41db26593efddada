// The shapes of the responses of `droplets`.

import {
  boolean,
  integer,
  list,
  map,
  nullable,
  number,
  oneOf,
  record,
  required,
  text,
} from '../runtime/response/shape.js';
import {
  ActionLink,
  Droplet,
  DropletBackupPolicy,
  DropletNextBackupWindow,
  Firewall,
  Kernel,
  Meta,
  PageLinks,
} from './shared.js';

export const AssociatedResource = record(() => ({
  id: required(text),
  name: required(text),
  cost: required(text),
}));

export const AssociatedResourceStatus = record(() => ({
  droplet: DestroyedAssociatedResource,
  resources: AssociatedResourceStatusResources,
  completed_at: text,
  failures: required(integer),
}));

export const AssociatedResourceStatusResources = record(() => ({
  reserved_ips: list(DestroyedAssociatedResource),
  floating_ips: list(DestroyedAssociatedResource),
  snapshots: list(DestroyedAssociatedResource),
  volumes: list(DestroyedAssociatedResource),
  volume_snapshots: list(DestroyedAssociatedResource),
}));

export const DestroyedAssociatedResource = record(() => ({
  id: required(text),
  name: required(text),
  destroyed_at: text,
  error_message: text,
}));

export const DropletBackupPolicyRecord = record(() => ({
  droplet_id: required(integer),
  backup_enabled: required(boolean),
  backup_policy: DropletBackupPolicy,
  next_backup_window: nullable(DropletNextBackupWindow),
}));

export const DropletSnapshot = record(() => ({
  id: required(integer),
  name: required(text),
  created_at: required(text),
  regions: required(list(text)),
  min_disk_size: required(integer),
  size_gigabytes: required(number),
  type: required(text),
  distribution: text,
  slug: nullable(text),
  public: boolean,
}));

export const DropletsCreateResponse = oneOf(() => [DropletsCreateResponseDroplet, DropletsCreateResponseDroplets]);

export const DropletsCreateResponseDroplet = record(() => ({
  droplet: required(Droplet),
  links: required(DropletsCreateResponseLinks),
}));

export const DropletsCreateResponseDroplets = record(() => ({
  droplets: required(list(Droplet)),
  links: required(DropletsCreateResponseLinksValue),
}));

export const DropletsCreateResponseLinks = record(() => ({
  actions: required(list(ActionLink)),
}));

export const DropletsCreateResponseLinksValue = record(() => ({
  actions: list(ActionLink),
}));

export const DropletsGetBackupPolicyResponse = record(() => ({
  policy: required(DropletBackupPolicyRecord),
}));

export const DropletsGetResponse = record(() => ({
  droplet: required(Droplet),
}));

export const DropletsListAssociatedResourcesResponse = record(() => ({
  reserved_ips: list(AssociatedResource),
  floating_ips: list(AssociatedResource),
  snapshots: list(AssociatedResource),
  volumes: list(AssociatedResource),
  volume_snapshots: list(AssociatedResource),
}));

export const DropletsListBackupPoliciesResponse = record(() => ({
  policies: required(map(DropletBackupPolicyRecord)),
  links: PageLinks,
  meta: required(Meta),
}));

export const DropletsListBackupsResponse = record(() => ({
  backups: required(list(DropletSnapshot)),
  links: PageLinks,
  meta: required(Meta),
}));

export const DropletsListFirewallsResponse = record(() => ({
  firewalls: required(list(Firewall)),
  links: PageLinks,
  meta: required(Meta),
}));

export const DropletsListKernelsResponse = record(() => ({
  kernels: required(list(nullable(Kernel))),
  links: PageLinks,
  meta: required(Meta),
}));

export const DropletsListNeighborsResponse = record(() => ({
  droplets: required(list(Droplet)),
}));

export const DropletsListResponse = record(() => ({
  droplets: required(list(Droplet)),
  links: PageLinks,
  meta: required(Meta),
}));

export const DropletsListSnapshotsResponse = record(() => ({
  snapshots: required(list(DropletSnapshot)),
  links: PageLinks,
  meta: required(Meta),
}));

export const DropletsListSupportedBackupPoliciesResponse = record(() => ({
  supported_policies: required(list(SupportedDropletBackupPolicy)),
}));

export const NeighborIds = record(() => ({
  neighbor_ids: required(list(list(integer))),
}));

export const SupportedDropletBackupPolicy = record(() => ({
  name: required(text),
  possible_window_starts: required(list(integer)),
  window_length_hours: required(integer),
  retention_period_days: required(integer),
  possible_days: required(list(text)),
}));

export const responses = {
  droplets_create: { 202: DropletsCreateResponse },
  droplets_get: { 200: DropletsGetResponse },
  droplets_get_DestroyAssociatedResourcesStatus: { 200: AssociatedResourceStatus },
  droplets_get_backup_policy: { 200: DropletsGetBackupPolicyResponse },
  droplets_list: { 200: DropletsListResponse },
  droplets_list_associatedResources: { 200: DropletsListAssociatedResourcesResponse },
  droplets_list_backup_policies: { 200: DropletsListBackupPoliciesResponse },
  droplets_list_backups: { 200: DropletsListBackupsResponse },
  droplets_list_firewalls: { 200: DropletsListFirewallsResponse },
  droplets_list_kernels: { 200: DropletsListKernelsResponse },
  droplets_list_neighbors: { 200: DropletsListNeighborsResponse },
  droplets_list_neighborsIds: { 200: NeighborIds },
  droplets_list_snapshots: { 200: DropletsListSnapshotsResponse },
  droplets_list_supported_backup_policies: { 200: DropletsListSupportedBackupPoliciesResponse },
};
