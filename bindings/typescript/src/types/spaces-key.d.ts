// Types that only `spaces-key` uses.

import type { Timestamp } from '../runtime/index.js';
import type { Meta, PageLinks } from './shared.js';

/** A Spaces access key, without its secret. */
export interface Key {
  /** The key's name. */
  name?: string;
  /** The permissions of the key, by bucket. Default: `[]`. */
  grants?: SpacesKeyGrant[];
  /** The access key ID. Read-only. Secret. */
  access_key: string;
  /** When the key was created. Read-only. */
  created_at: Timestamp;
}

/**
 * A Spaces access key, without its secret.
 * This is {@link Key} as it is sent.
 */
export interface KeyInput {
  /** The key's name. */
  name?: string;
  /** The permissions of the key, by bucket. Default: `[]`. */
  grants?: SpacesKeyGrant[];
}

/** A new Spaces access key, with its secret. */
export interface KeyWithSecret {
  /** The secret key, which cannot be retrieved again. Read-only. Secret. */
  secret_key: string;
  /** The key's name. */
  name: string;
  /** The permissions of the key, by bucket. */
  grants: SpacesKeyGrant[];
  /** The access key ID. Read-only. Secret. */
  access_key: string;
  /** When the key was created. Read-only. */
  created_at: Timestamp;
}

/** The response of `POST /v2/spaces/keys`. */
export interface SpacesKeyCreateResponse {
  /** The key. */
  key: KeyWithSecret;
}

/** The response of `GET /v2/spaces/keys/{access_key}`. */
export interface SpacesKeyGetResponse {
  /** The key. */
  key: Key;
}

/** A permission of a key for a bucket. */
export interface SpacesKeyGrant {
  /** The name of the bucket. */
  bucket: string;
  /** The permission, `read`, `readwrite`, `fullaccess` or empty. */
  permission: string;
}

/** The response of `GET /v2/spaces/keys`. */
export interface SpacesKeyListResponse {
  /** The keys on this page. */
  keys: Key[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** The response of `PATCH /v2/spaces/keys/{access_key}`. */
export interface SpacesKeyPatchResponse {
  /** The key. */
  key: Key;
}
