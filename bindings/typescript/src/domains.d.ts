import type { Client } from './client.js';
import type { Call, CallOptions, ItemCall, PaginatedCall, ReconcileOptions } from './runtime/index.js';
import type {
  Domain,
  DomainInput,
  DomainRecord,
  DomainRecordInput,
  DomainsCreateRecordBody,
  DomainsCreateRecordResponse,
  DomainsCreateResponse,
  DomainsGetRecordResponse,
  DomainsGetResponse,
  DomainsListRecordsResponse,
  DomainsListResponse,
  DomainTypeQuery,
} from './types/domains.js';

export type * from './types/domains.js';

/** The parameters of `GET /v2/domains`. */
export interface DomainsListParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/** The parameters of `GET /v2/domains/{domain_name}/records`. */
export interface DomainsListRecordsParams {
  /** Lists only records with this fully qualified name, such as `sub.example.com`. */
  name?: string;
  /** Lists only records of this type. */
  type?: DomainTypeQuery;
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/**
 * Creates a domain, whose DNS is then managed by DigitalOcean.
 *
 * If `ip_address` is given, an A record for the domain is created too.
 *
 * `POST /v2/domains`. Scope: `domain:create`. Supports `item()`, `reconcile`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/domains_create
 *
 * @example
 * ```ts
 * const domain = await create(client, { name: 'web-1', ip_address: '192.0.2.1' }).item();
 * ```
 */
export function create(
  client: Client,
  body: DomainInput,
  options?: ReconcileOptions,
): ItemCall<DomainsCreateResponse, Domain>;

/**
 * Creates a DNS record in a domain.
 *
 * `POST /v2/domains/{domain_name}/records`. Credentials: `bearer_auth` with the scope `domain:create`, or `bearer_auth`
 * with the scope `domain:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/domains_create_record
 *
 * @example
 * ```ts
 * const domainRecord = await createRecord(client, 'domain-1', { type: 'A', name: 'web-1', data: 'my-data' }).item();
 * ```
 */
export function createRecord(
  client: Client,
  domainName: string,
  body: DomainsCreateRecordBody,
  options?: CallOptions,
): ItemCall<DomainsCreateRecordResponse, DomainRecord>;

/**
 * Permanently deletes a domain and all its DNS records.
 *
 * `DELETE /v2/domains/{domain_name}`. Scope: `domain:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/domains_delete
 *
 * @example
 * ```ts
 * await delete_(client, 'domain-1');
 * ```
 */
declare function delete_(client: Client, domainName: string, options?: CallOptions): Call<void>;

/**
 * Permanently deletes a DNS record.
 *
 * `DELETE /v2/domains/{domain_name}/records/{domain_record_id}`. Credentials: `bearer_auth` with the scope
 * `domain:delete`, or `bearer_auth` with the scope `domain:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/domains_delete_record
 *
 * @example
 * ```ts
 * await deleteRecord(client, 'domain-1', 63220888);
 * ```
 */
export function deleteRecord(
  client: Client,
  domainName: string,
  domainRecordId: number,
  options?: CallOptions,
): Call<void>;

/**
 * Gets a domain, with its zone file.
 *
 * `GET /v2/domains/{domain_name}`. Scope: `domain:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/domains_get
 *
 * @example
 * ```ts
 * const domain = await get(client, 'domain-1').item();
 * ```
 */
export function get(client: Client, domainName: string, options?: CallOptions): ItemCall<DomainsGetResponse, Domain>;

/**
 * Gets a DNS record.
 *
 * `GET /v2/domains/{domain_name}/records/{domain_record_id}`. Scope: `domain:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/domains_get_record
 *
 * @example
 * ```ts
 * const domainRecord = await getRecord(client, 'domain-1', 63220888).item();
 * ```
 */
export function getRecord(
  client: Client,
  domainName: string,
  domainRecordId: number,
  options?: CallOptions,
): ItemCall<DomainsGetRecordResponse, DomainRecord>;

/**
 * Lists the domains in the account.
 *
 * `GET /v2/domains`. Scope: `domain:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/domains_list
 *
 * @example
 * ```ts
 * for await (const domain of list(client)) {
 *   console.log(domain);
 * }
 * ```
 */
export function list(
  client: Client,
  params?: DomainsListParams,
  options?: CallOptions,
): PaginatedCall<Domain, DomainsListResponse>;

/**
 * Lists the DNS records of a domain.
 *
 * `GET /v2/domains/{domain_name}/records`. Scope: `domain:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/domains_list_records
 *
 * @example
 * ```ts
 * for await (const domainRecord of listRecords(client, 'domain-1')) {
 *   console.log(domainRecord);
 * }
 * ```
 */
export function listRecords(
  client: Client,
  domainName: string,
  params?: DomainsListRecordsParams,
  options?: CallOptions,
): PaginatedCall<DomainRecord, DomainsListRecordsResponse>;

/**
 * Updates a DNS record (`PATCH`).
 *
 * `PATCH /v2/domains/{domain_name}/records/{domain_record_id}`. Scope: `domain:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/domains_patch_record
 *
 * @example
 * ```ts
 * const domainRecord = await patchRecord(client, 'domain-1', 63220888, { type: 'my-type' }).item();
 * ```
 */
export function patchRecord(
  client: Client,
  domainName: string,
  domainRecordId: number,
  body: DomainRecordInput,
  options?: CallOptions,
): ItemCall<DomainsGetRecordResponse, DomainRecord>;

/**
 * Updates a DNS record (`PUT`).
 *
 * `PUT /v2/domains/{domain_name}/records/{domain_record_id}`. Scope: `domain:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/domains_update_record
 *
 * @example
 * ```ts
 * const domainRecord = await updateRecord(client, 'domain-1', 63220888, { type: 'my-type' }).item();
 * ```
 */
export function updateRecord(
  client: Client,
  domainName: string,
  domainRecordId: number,
  body: DomainRecordInput,
  options?: CallOptions,
): ItemCall<DomainsGetRecordResponse, DomainRecord>;

export { delete_ as delete };

/** Manages domains and their DNS records. */
export interface Domains {
  /**
   * Creates a domain, whose DNS is then managed by DigitalOcean.
   *
   * If `ip_address` is given, an A record for the domain is created too.
   *
   * `POST /v2/domains`. Scope: `domain:create`. Supports `item()`, `reconcile`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/domains_create
   *
   * @example
   * ```ts
   * const domain = await client.domains.create({ name: 'web-1', ip_address: '192.0.2.1' }).item();
   * ```
   */
  create(body: DomainInput, options?: ReconcileOptions): ItemCall<DomainsCreateResponse, Domain>;

  /**
   * Creates a DNS record in a domain.
   *
   * `POST /v2/domains/{domain_name}/records`. Credentials: `bearer_auth` with the scope `domain:create`, or
   * `bearer_auth` with the scope `domain:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/domains_create_record
   *
   * @example
   * ```ts
   * const domainRecord = await client.domains
   *   .createRecord('domain-1', { type: 'A', name: 'web-1', data: 'my-data' })
   *   .item();
   * ```
   */
  createRecord(
    domainName: string,
    body: DomainsCreateRecordBody,
    options?: CallOptions,
  ): ItemCall<DomainsCreateRecordResponse, DomainRecord>;

  /**
   * Permanently deletes a domain and all its DNS records.
   *
   * `DELETE /v2/domains/{domain_name}`. Scope: `domain:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/domains_delete
   *
   * @example
   * ```ts
   * await client.domains.delete('domain-1');
   * ```
   */
  delete(domainName: string, options?: CallOptions): Call<void>;

  /**
   * Permanently deletes a DNS record.
   *
   * `DELETE /v2/domains/{domain_name}/records/{domain_record_id}`. Credentials: `bearer_auth` with the scope
   * `domain:delete`, or `bearer_auth` with the scope `domain:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/domains_delete_record
   *
   * @example
   * ```ts
   * await client.domains.deleteRecord('domain-1', 63220888);
   * ```
   */
  deleteRecord(domainName: string, domainRecordId: number, options?: CallOptions): Call<void>;

  /**
   * Gets a domain, with its zone file.
   *
   * `GET /v2/domains/{domain_name}`. Scope: `domain:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/domains_get
   *
   * @example
   * ```ts
   * const domain = await client.domains.get('domain-1').item();
   * ```
   */
  get(domainName: string, options?: CallOptions): ItemCall<DomainsGetResponse, Domain>;

  /**
   * Gets a DNS record.
   *
   * `GET /v2/domains/{domain_name}/records/{domain_record_id}`. Scope: `domain:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/domains_get_record
   *
   * @example
   * ```ts
   * const domainRecord = await client.domains.getRecord('domain-1', 63220888).item();
   * ```
   */
  getRecord(
    domainName: string,
    domainRecordId: number,
    options?: CallOptions,
  ): ItemCall<DomainsGetRecordResponse, DomainRecord>;

  /**
   * Lists the domains in the account.
   *
   * `GET /v2/domains`. Scope: `domain:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/domains_list
   *
   * @example
   * ```ts
   * for await (const domain of client.domains.list()) {
   *   console.log(domain);
   * }
   * ```
   */
  list(params?: DomainsListParams, options?: CallOptions): PaginatedCall<Domain, DomainsListResponse>;

  /**
   * Lists the DNS records of a domain.
   *
   * `GET /v2/domains/{domain_name}/records`. Scope: `domain:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/domains_list_records
   *
   * @example
   * ```ts
   * for await (const domainRecord of client.domains.listRecords('domain-1')) {
   *   console.log(domainRecord);
   * }
   * ```
   */
  listRecords(
    domainName: string,
    params?: DomainsListRecordsParams,
    options?: CallOptions,
  ): PaginatedCall<DomainRecord, DomainsListRecordsResponse>;

  /**
   * Updates a DNS record (`PATCH`).
   *
   * `PATCH /v2/domains/{domain_name}/records/{domain_record_id}`. Scope: `domain:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/domains_patch_record
   *
   * @example
   * ```ts
   * const domainRecord = await client.domains.patchRecord('domain-1', 63220888, { type: 'my-type' }).item();
   * ```
   */
  patchRecord(
    domainName: string,
    domainRecordId: number,
    body: DomainRecordInput,
    options?: CallOptions,
  ): ItemCall<DomainsGetRecordResponse, DomainRecord>;

  /**
   * Updates a DNS record (`PUT`).
   *
   * `PUT /v2/domains/{domain_name}/records/{domain_record_id}`. Scope: `domain:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/domains_update_record
   *
   * @example
   * ```ts
   * const domainRecord = await client.domains.updateRecord('domain-1', 63220888, { type: 'my-type' }).item();
   * ```
   */
  updateRecord(
    domainName: string,
    domainRecordId: number,
    body: DomainRecordInput,
    options?: CallOptions,
  ): ItemCall<DomainsGetRecordResponse, DomainRecord>;
}
