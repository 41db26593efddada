// Types that only `ssh-keys` uses.

import type { Meta, PageLinks } from './shared.js';

/** A public SSH key, which can be added to new Droplets. */
export interface SshKey {
  /** The SSH key's ID. Read-only. */
  id: SshKeyId;
  /** The fingerprint of the key, which also identifies it. Read-only. */
  fingerprint?: SshKeyFingerprint;
  /** The public key, in the format of `authorized_keys`. It is added to the root user. */
  public_key: string;
  /** The SSH key's name. */
  name: SshKeyName;
}

/**
 * A public SSH key, which can be added to new Droplets.
 * This is {@link SshKey} as it is sent.
 */
export interface SshKeyInput {
  /** The public key, in the format of `authorized_keys`. It is added to the root user. */
  public_key: string;
  /** The SSH key's name. */
  name: SshKeyName;
}

/** The fingerprint of an SSH key, computed when the key is added. */
export type SshKeyFingerprint = string;

/** The ID of an SSH key. */
export type SshKeyId = number;

/** An SSH key, by ID or fingerprint. */
export type SshKeyIdentifier = SshKeyId | SshKeyFingerprint;

/** The name of an SSH key. */
export type SshKeyName = string;

/** The response of `POST /v2/account/keys`. */
export interface SshKeysCreateResponse {
  /** The SSH key. */
  ssh_key: SshKey;
}

/** The response of `GET /v2/account/keys/{ssh_key_identifier}`. */
export interface SshKeysGetResponse {
  /** The SSH key. */
  ssh_key: SshKey;
}

/** The response of `GET /v2/account/keys`. */
export interface SshKeysListResponse {
  /** The SSH keys on this page. */
  ssh_keys: SshKey[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** The request body of `PUT /v2/account/keys/{ssh_key_identifier}`. */
export interface SshKeysUpdateBody {
  /** The SSH key's name. */
  name?: SshKeyName;
}
