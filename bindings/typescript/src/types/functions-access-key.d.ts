// Types that only `functions-access-key` uses.

import type { Timestamp } from '../runtime/index.js';

/** An access key for a functions namespace. */
export interface AccessKey {
  /** The access key's ID, which starts with `dof_v1_`. Read-only. */
  id: string;
  /** The access key's name. */
  name: string;
  /** When the access key expires; `null` if it does not expire. Read-only. */
  expires_at?: Timestamp | null;
  /** When the access key was created. Read-only. */
  created_at: Timestamp;
  /** When the access key was last updated. Read-only. */
  updated_at: Timestamp;
}

/** The settings of an access key to create. */
export interface AccessKeyCreateRequest {
  /** The access key's name. */
  name: string;
  /** The lifetime of the access key in hours or days, such as `12h` or `7d`. At least `1h`; unlimited if omitted. */
  expires_in?: string;
}

/** A new access key, with its secret. */
export interface AccessKeyWithSecret {
  /** The secret, present only in the response that creates the access key. Read-only. Secret. */
  secret: string;
  /** The access key's ID, which starts with `dof_v1_`. Read-only. */
  id: string;
  /** The access key's name. */
  name: string;
  /** When the access key expires; `null` if it does not expire. Read-only. */
  expires_at?: Timestamp | null;
  /** When the access key was created. Read-only. */
  created_at: Timestamp;
  /** When the access key was last updated. Read-only. */
  updated_at: Timestamp;
}

/** The response of `POST /v2/functions/namespaces/{namespace_id}/keys`. */
export interface FunctionsAccessKeyCreateResponse {
  /** The access key. */
  access_key: AccessKeyWithSecret;
}

/** The response of `GET /v2/functions/namespaces/{namespace_id}/keys`. */
export interface FunctionsAccessKeyListResponse {
  /** The access keys. */
  access_keys: AccessKey[];
  /** The number of access keys. */
  count: number;
}

/** The new name of an access key. */
export interface FunctionsAccessKeyUpdateBody {
  /** The new name of the access key. */
  name: string;
}

/** The response of `PUT /v2/functions/namespaces/{namespace_id}/keys/{key_id}`. */
export interface FunctionsAccessKeyUpdateResponse {
  /** The access key. */
  access_key: AccessKey;
}
