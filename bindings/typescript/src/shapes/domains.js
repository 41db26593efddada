// The shapes of the responses of `domains`.

import { integer, list, nullable, record, required, text } from '../runtime/response/shape.js';
import { Meta, PageLinks } from './shared.js';

export const Domain = record(() => ({
  name: text,
  ttl: nullable(integer),
  zone_file: nullable(text),
}));

export const DomainRecord = record(() => ({
  id: required(integer),
  type: required(text),
  name: text,
  data: text,
  priority: nullable(integer),
  port: nullable(integer),
  ttl: integer,
  weight: nullable(integer),
  flags: nullable(integer),
  tag: nullable(text),
}));

export const DomainsCreateRecordResponse = record(() => ({
  domain_record: required(DomainRecord),
}));

export const DomainsCreateResponse = record(() => ({
  domain: required(Domain),
}));

export const DomainsGetRecordResponse = record(() => ({
  domain_record: required(DomainRecord),
}));

export const DomainsGetResponse = record(() => ({
  domain: required(Domain),
}));

export const DomainsListRecordsResponse = record(() => ({
  domain_records: required(list(DomainRecord)),
  links: PageLinks,
  meta: required(Meta),
}));

export const DomainsListResponse = record(() => ({
  domains: required(list(Domain)),
  links: PageLinks,
  meta: required(Meta),
}));

export const responses = {
  domains_create: { 201: DomainsCreateResponse },
  domains_create_record: { 201: DomainsCreateRecordResponse },
  domains_get: { 200: DomainsGetResponse },
  domains_get_record: { 200: DomainsGetRecordResponse },
  domains_list: { 200: DomainsListResponse },
  domains_list_records: { 200: DomainsListRecordsResponse },
  domains_patch_record: { 200: DomainsGetRecordResponse },
  domains_update_record: { 200: DomainsGetRecordResponse },
};
