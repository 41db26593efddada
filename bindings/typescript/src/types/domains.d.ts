// Types that only `domains` uses.

import type { Open } from '../runtime/index.js';
import type { Meta, PageLinks } from './shared.js';

/** A domain whose DNS is managed by DigitalOcean. */
export interface Domain {
  /** The domain's name, such as `example.com`. */
  name?: string;
  /** The time to live (TTL) of the domain's records, in seconds. Read-only. */
  ttl?: number | null;
  /** The complete zone file, including the SOA record; `null` immediately after creation. Read-only. */
  zone_file?: string | null;
}

/**
 * A domain whose DNS is managed by DigitalOcean.
 * This is {@link Domain} as it is sent.
 */
export interface DomainInput {
  /** The domain's name, such as `example.com`. */
  name?: string;
  /** The IP address of an A record to create together with the domain. */
  ip_address?: string;
}

/** A DNS record of any type. */
export interface DomainRecord {
  /** The record's ID. Read-only. */
  id: number;
  /** The type of the record, such as `A`, `CNAME` or `TXT`. */
  type: string;
  /** The host name, relative to the domain; `@` for the domain itself. For some types, an alias or a service. */
  name?: string;
  /** The value of the record. Depending on the type, an IP address, a host name or text. */
  data?: string;
  /** The priority among records of the same name. For MX and SRV records. */
  priority?: number | null;
  /** The port of the service. For SRV records. */
  port?: number | null;
  /** The time to live (TTL) of the record, in seconds. */
  ttl?: number;
  /** The share of traffic among servers of the same priority. For SRV records. */
  weight?: number | null;
  /** A number from 0 to 255. For CAA records. */
  flags?: number | null;
  /** The permission of the certificate authority, `issue`, `issuewild` or `iodef`. For CAA records. */
  tag?: string | null;
}

/**
 * A DNS record of any type.
 * This is {@link DomainRecord} as it is sent.
 */
export interface DomainRecordInput {
  /** The type of the record, such as `A`, `CNAME` or `TXT`. */
  type: string;
  /** The host name, relative to the domain; `@` for the domain itself. For some types, an alias or a service. */
  name?: string;
  /** The value of the record. Depending on the type, an IP address, a host name or text. */
  data?: string;
  /** The priority among records of the same name. For MX and SRV records. */
  priority?: number | null;
  /** The port of the service. For SRV records. */
  port?: number | null;
  /** The time to live (TTL) of the record, in seconds. */
  ttl?: number;
  /** The share of traffic among servers of the same priority. For SRV records. */
  weight?: number | null;
  /** A number from 0 to 255. For CAA records. */
  flags?: number | null;
  /** The permission of the certificate authority, `issue`, `issuewild` or `iodef`. For CAA records. */
  tag?: string | null;
}

/** An A record, which maps a host name to an IPv4 address. */
export interface DomainRecordA {
  /** The type of the record, such as `A`, `CNAME` or `TXT`. Always `A`. */
  type: 'A';
  /** The host name, relative to the domain; `@` for the domain itself. */
  name: string;
  /** The IPv4 address. */
  data: string;
  /** Not used for records of this type. */
  priority?: number | null;
  /** Not used for records of this type. */
  port?: number | null;
  /** The time to live (TTL) of the record, in seconds. */
  ttl?: number;
  /** Not used for records of this type. */
  weight?: number | null;
  /** Not used for records of this type. */
  flags?: number | null;
  /** Not used for records of this type. */
  tag?: string | null;
}

/** An AAAA record, which maps a host name to an IPv6 address. */
export interface DomainRecordAaaa {
  /** The type of the record, such as `A`, `CNAME` or `TXT`. Always `AAAA`. */
  type: 'AAAA';
  /** The host name, relative to the domain; `@` for the domain itself. */
  name: string;
  /** The IPv6 address. */
  data: string;
  /** Not used for records of this type. */
  priority?: number | null;
  /** Not used for records of this type. */
  port?: number | null;
  /** The time to live (TTL) of the record, in seconds. */
  ttl?: number;
  /** Not used for records of this type. */
  weight?: number | null;
  /** Not used for records of this type. */
  flags?: number | null;
  /** Not used for records of this type. */
  tag?: string | null;
}

/** A CAA record, which restricts the authorities that can issue certificates for a domain. */
export interface DomainRecordCaa {
  /** The type of the record, such as `A`, `CNAME` or `TXT`. Always `CAA`. */
  type: 'CAA';
  /** The host name, relative to the domain; `@` for the domain itself. */
  name: string;
  /** The domain name of the certificate authority. */
  data: string;
  /** Not used for records of this type. */
  priority?: number | null;
  /** Not used for records of this type. */
  port?: number | null;
  /** The time to live (TTL) of the record, in seconds. */
  ttl?: number;
  /** Not used for records of this type. */
  weight?: number | null;
  /** A number from 0 to 255. */
  flags: number | null;
  /**
   * The permission, `issue` (all certificates), `issuewild` (wildcard certificates) or `iodef` (a contact for reports).
   */
  tag: string | null;
}

/** A CNAME record, which makes a host name an alias of another. */
export interface DomainRecordCname {
  /** The type of the record, such as `A`, `CNAME` or `TXT`. Always `CNAME`. */
  type: 'CNAME';
  /** The host name, relative to the domain; `@` for the domain itself. */
  name: string;
  /** The host name that the alias refers to. */
  data: string;
  /** Not used for records of this type. */
  priority?: number | null;
  /** Not used for records of this type. */
  port?: number | null;
  /** The time to live (TTL) of the record, in seconds. */
  ttl?: number;
  /** Not used for records of this type. */
  weight?: number | null;
  /** Not used for records of this type. */
  flags?: number | null;
  /** Not used for records of this type. */
  tag?: string | null;
}

/** An MX record, which names a mail server of the domain. */
export interface DomainRecordMx {
  /** The type of the record, such as `A`, `CNAME` or `TXT`. Always `MX`. */
  type: 'MX';
  /** The host name, relative to the domain; `@` for the domain itself. */
  name?: string;
  /** The host name of the mail server. */
  data: string;
  /** The priority of the mail server. Lower numbers are preferred. */
  priority: number | null;
  /** Not used for records of this type. */
  port?: number | null;
  /** The time to live (TTL) of the record, in seconds. */
  ttl?: number;
  /** Not used for records of this type. */
  weight?: number | null;
  /** Not used for records of this type. */
  flags?: number | null;
  /** Not used for records of this type. */
  tag?: string | null;
}

/** An NS record, which names a name server of the domain. */
export interface DomainRecordNs {
  /** The type of the record, such as `A`, `CNAME` or `TXT`. Always `NS`. */
  type: 'NS';
  /** The host name, relative to the domain; `@` for the domain itself. */
  name: string;
  /** The host name of the name server. */
  data: string;
  /** Not used for records of this type. */
  priority?: number | null;
  /** Not used for records of this type. */
  port?: number | null;
  /** The time to live (TTL) of the record, in seconds. */
  ttl?: number;
  /** Not used for records of this type. */
  weight?: number | null;
  /** Not used for records of this type. */
  flags?: number | null;
  /** Not used for records of this type. */
  tag?: string | null;
}

/** An SOA record, which is created with the domain. Only its `ttl` can be changed. */
export interface DomainRecordSoa {
  /** The type of the record, such as `A`, `CNAME` or `TXT`. Always `SOA`. */
  type: 'SOA';
  /** The host name, relative to the domain; `@` for the domain itself. */
  name?: string;
  /** The IPv4 address. */
  data?: string;
  /** Not used for records of this type. */
  priority?: number | null;
  /** Not used for records of this type. */
  port?: number | null;
  /** The time to live (TTL) of the record, in seconds. */
  ttl: number;
  /** Not used for records of this type. */
  weight?: number | null;
  /** Not used for records of this type. */
  flags?: number | null;
  /** Not used for records of this type. */
  tag?: string | null;
}

/** An SRV record, which gives the host and port of a service. */
export interface DomainRecordSrv {
  /** The type of the record, such as `A`, `CNAME` or `TXT`. Always `SRV`. */
  type: 'SRV';
  /** The service and protocol, such as `_sip._tcp`. */
  name: string;
  /** The host name of the server. */
  data: string;
  /** The priority of the server. Lower numbers are preferred. */
  priority: number | null;
  /** The port of the service. */
  port: number | null;
  /** The time to live (TTL) of the record, in seconds. */
  ttl?: number;
  /** The share of traffic among servers of the same priority. */
  weight?: number | null;
  /** Not used for records of this type. */
  flags?: number | null;
  /** Not used for records of this type. */
  tag?: string | null;
}

/** A TXT record, which contains text, for example to verify the ownership of a domain. */
export interface DomainRecordTxt {
  /** The type of the record, such as `A`, `CNAME` or `TXT`. Always `TXT`. */
  type: 'TXT';
  /** The host name, relative to the domain; `@` for the domain itself. */
  name: string;
  /** The text. */
  data: string;
  /** Not used for records of this type. */
  priority?: number | null;
  /** Not used for records of this type. */
  port?: number | null;
  /** The time to live (TTL) of the record, in seconds. */
  ttl?: number;
  /** Not used for records of this type. */
  weight?: number | null;
  /** Not used for records of this type. */
  flags?: number | null;
  /** Not used for records of this type. */
  tag?: string | null;
}

/** The type of DNS records to list. */
export type DomainTypeQuery = Open<'TXT' | 'SRV' | 'SOA' | 'NS' | 'MX' | 'CNAME' | 'CAA' | 'AAAA' | 'A'>;

/** A DNS record to create. The field `type` selects its type. */
export type DomainsCreateRecordBody =
  | DomainRecordA
  | DomainRecordAaaa
  | DomainRecordCaa
  | DomainRecordCname
  | DomainRecordMx
  | DomainRecordNs
  | DomainRecordSoa
  | DomainRecordSrv
  | DomainRecordTxt;

/** The response of `POST /v2/domains/{domain_name}/records`. */
export interface DomainsCreateRecordResponse {
  /** The record. */
  domain_record: DomainRecord;
}

/** The response of `POST /v2/domains`. */
export interface DomainsCreateResponse {
  /** The domain. */
  domain: Domain;
}

/** The response of `GET /v2/domains/{domain_name}/records/{domain_record_id}`. */
export interface DomainsGetRecordResponse {
  /** The record. */
  domain_record: DomainRecord;
}

/** The response of `GET /v2/domains/{domain_name}`. */
export interface DomainsGetResponse {
  /** The domain. */
  domain: Domain;
}

/** The response of `GET /v2/domains/{domain_name}/records`. */
export interface DomainsListRecordsResponse {
  /** The records on this page. */
  domain_records: DomainRecord[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** The response of `GET /v2/domains`. */
export interface DomainsListResponse {
  /** The domains on this page. */
  domains: Domain[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}
