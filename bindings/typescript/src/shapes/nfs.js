// The shapes of the responses of `nfs`.

import { boolean, integer, list, record, required, text } from '../runtime/response/shape.js';

export const AccessPoint = record(() => ({
  id: required(text),
  name: required(text),
  share_id: required(text),
  path: required(text),
  status: required(text),
  access_policy: required(AccessPolicy),
  created_at: required(text),
  updated_at: required(text),
  is_default: required(boolean),
  vpc_id: text,
}));

export const AccessPointActionResponse = record(() => ({
  access_point: required(AccessPoint),
  action: required(NfsAction),
}));

export const AccessPointGetResponse = record(() => ({
  access_point: required(AccessPoint),
}));

export const AccessPointListResponse = record(() => ({
  access_points: required(list(AccessPoint)),
}));

export const AccessPolicy = record(() => ({
  anonuid: required(integer),
  anongid: required(integer),
  protocols: required(list(text)),
  squash_config: required(text),
  identity_enforcement_enabled: required(boolean),
}));

export const NfsAction = record(() => ({
  id: required(text),
  region_slug: required(text),
  resource_id: required(text),
  resource_type: required(text),
  started_at: required(text),
  status: required(text),
  type: required(text),
}));

export const NfsActionsResponse = record(() => ({
  action: required(NfsAction),
}));

export const NfsApiError = record(() => ({
  code: required(text),
  message: required(text),
}));

export const NfsCreateResponse = record(() => ({
  share: required(NfsShare),
}));

export const NfsGetResponse = record(() => ({
  share: required(NfsShare),
}));

export const NfsListResponse = record(() => ({
  shares: required(list(NfsShare)),
}));

export const NfsShare = record(() => ({
  id: required(text),
  name: required(text),
  size_gib: required(integer),
  region: required(text),
  status: required(text),
  created_at: required(text),
  vpc_ids: list(text),
  performance_tier: required(text),
  mount_path: required(text),
  host: required(text),
  access_points: list(AccessPoint),
}));

export const NfsSnapshot = record(() => ({
  id: required(text),
  name: required(text),
  size_gib: required(integer),
  region: required(text),
  status: required(text),
  created_at: required(text),
  share_id: required(text),
}));

export const NfsSnapshotGetResponse = record(() => ({
  snapshot: required(NfsSnapshot),
}));

export const NfsSnapshotListResponse = record(() => ({
  snapshots: required(list(NfsSnapshot)),
}));

export const responses = {
  nfs_create: { 201: NfsCreateResponse },
  nfs_create_access_point: { 201: AccessPointActionResponse },
  nfs_create_action: { 201: NfsActionsResponse },
  nfs_delete_access_point: { 200: AccessPointActionResponse },
  nfs_get: { 200: NfsGetResponse },
  nfs_get_access_point: { 200: AccessPointGetResponse },
  nfs_get_snapshot: { 200: NfsSnapshotGetResponse },
  nfs_list: { 200: NfsListResponse },
  nfs_list_access_points: { 200: AccessPointListResponse },
  nfs_list_snapshot: { 200: NfsSnapshotListResponse },
};
