// The shapes of the responses of `ssh-keys`.

import { integer, lazy, list, record, required, text } from '../runtime/response/shape.js';
import { Meta, PageLinks } from './shared.js';

export const SshKey = record(() => ({
  id: required(SshKeyId),
  fingerprint: SshKeyFingerprint,
  public_key: required(text),
  name: required(SshKeyName),
}));

export const SshKeyFingerprint = lazy(() => text);

export const SshKeyId = lazy(() => integer);

export const SshKeyName = lazy(() => text);

export const SshKeysCreateResponse = record(() => ({
  ssh_key: required(SshKey),
}));

export const SshKeysGetResponse = record(() => ({
  ssh_key: required(SshKey),
}));

export const SshKeysListResponse = record(() => ({
  ssh_keys: required(list(SshKey)),
  links: PageLinks,
  meta: required(Meta),
}));

export const responses = {
  sshKeys_create: { 201: SshKeysCreateResponse },
  sshKeys_get: { 200: SshKeysGetResponse },
  sshKeys_list: { 200: SshKeysListResponse },
  sshKeys_update: { 200: SshKeysGetResponse },
};
