// The shapes of the responses of `certificates`.

import { list, record, required, text } from '../runtime/response/shape.js';
import { Meta, PageLinks } from './shared.js';

export const Certificate = record(() => ({
  id: required(text),
  name: required(text),
  not_after: required(text),
  sha1_fingerprint: required(text),
  created_at: required(text),
  dns_names: required(list(text)),
  state: required(text),
  type: required(text),
}));

export const CertificatesCreateResponse = record(() => ({
  certificate: required(Certificate),
}));

export const CertificatesGetResponse = record(() => ({
  certificate: required(Certificate),
}));

export const CertificatesListResponse = record(() => ({
  certificates: required(list(Certificate)),
  links: PageLinks,
  meta: required(Meta),
}));

export const responses = {
  certificates_create: { 201: CertificatesCreateResponse },
  certificates_get: { 200: CertificatesGetResponse },
  certificates_list: { 200: CertificatesListResponse },
};
