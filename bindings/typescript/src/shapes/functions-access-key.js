// The shapes of the responses of `functions-access-key`.

import { any, integer, list, map, nullable, record, required, text } from '../runtime/response/shape.js';

export const AccessKey = record(() => ({
  id: required(text),
  name: required(text),
  expires_at: nullable(text),
  created_at: required(text),
  updated_at: required(text),
}));

export const AccessKeyWithSecret = record(() => ({
  secret: required(text),
  id: required(text),
  name: required(text),
  expires_at: nullable(text),
  created_at: required(text),
  updated_at: required(text),
}));

export const FunctionsAccessKeyCreateResponse = record(() => ({
  access_key: required(AccessKeyWithSecret),
}));

export const FunctionsAccessKeyListResponse = record(() => ({
  access_keys: required(list(AccessKey)),
  count: required(integer),
}));

export const FunctionsAccessKeyUpdateResponse = record(() => ({
  access_key: required(AccessKey),
}));

export const responses = {
  functionsAccessKey_create: { 201: FunctionsAccessKeyCreateResponse },
  functionsAccessKey_delete: { 200: map(any) },
  functionsAccessKey_list: { 200: FunctionsAccessKeyListResponse },
  functionsAccessKey_update: { 200: FunctionsAccessKeyUpdateResponse },
};
