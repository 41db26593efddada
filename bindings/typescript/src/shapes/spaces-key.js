// The shapes of the responses of `spaces-key`.

import { list, record, required, text } from '../runtime/response/shape.js';
import { Meta, PageLinks } from './shared.js';

export const Key = record(() => ({
  name: text,
  grants: list(SpacesKeyGrant),
  access_key: required(text),
  created_at: required(text),
}));

export const KeyWithSecret = record(() => ({
  secret_key: required(text),
  name: required(text),
  grants: required(list(SpacesKeyGrant)),
  access_key: required(text),
  created_at: required(text),
}));

export const SpacesKeyCreateResponse = record(() => ({
  key: required(KeyWithSecret),
}));

export const SpacesKeyGetResponse = record(() => ({
  key: required(Key),
}));

export const SpacesKeyGrant = record(() => ({
  bucket: required(text),
  permission: required(text),
}));

export const SpacesKeyListResponse = record(() => ({
  keys: required(list(Key)),
  links: PageLinks,
  meta: required(Meta),
}));

export const SpacesKeyPatchResponse = record(() => ({
  key: required(Key),
}));

export const responses = {
  spacesKey_create: { 201: SpacesKeyCreateResponse },
  spacesKey_get: { 200: SpacesKeyGetResponse },
  spacesKey_list: { 200: SpacesKeyListResponse },
  spacesKey_patch: { 200: SpacesKeyPatchResponse },
  spacesKey_update: { 200: SpacesKeyPatchResponse },
};
