import type { Client } from './client.js';
import type {
  Call,
  CallOptions,
  ItemWaiter,
  PaginatedCall,
  ReconcileOptions,
  WaitableItemCall,
} from './runtime/index.js';
import type {
  Certificate,
  CertificatesCreateBody,
  CertificatesCreateResponse,
  CertificatesGetResponse,
  CertificatesListResponse,
} from './types/certificates.js';

export type * from './types/certificates.js';

/** The parameters of `GET /v2/certificates`. */
export interface CertificatesListParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
  /** Lists only the certificate with this name. Default: `""`. */
  name?: string;
}

/**
 * Creates a TLS certificate, either uploaded or issued by Let's Encrypt.
 *
 * A Let's Encrypt certificate is `pending` at first. Poll it until its state is `verified` or `error`. It is renewed
 * automatically.
 *
 * `POST /v2/certificates`. Scope: `certificate:create`. Supports `wait()`, `item()`, `reconcile`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/certificates_create
 *
 * @example
 * ```ts
 * const certificate = await create(client, { name: 'web-1', dns_names: ['dns-1'] })
 *   .wait()
 *   .item();
 * ```
 */
export function create(
  client: Client,
  body: CertificatesCreateBody,
  options?: ReconcileOptions,
): WaitableItemCall<CertificatesCreateResponse, Certificate, ItemWaiter<CertificatesGetResponse, Certificate>>;

/**
 * Permanently deletes a TLS certificate.
 *
 * `DELETE /v2/certificates/{certificate_id}`. Scope: `certificate:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/certificates_delete
 *
 * @example
 * ```ts
 * await delete_(client, 'd4471ff0-074a-4271-ad98-863321e02a35');
 * ```
 */
declare function delete_(client: Client, certificateId: string, options?: CallOptions): Call<void>;

/**
 * Gets a TLS certificate, without its private key.
 *
 * `GET /v2/certificates/{certificate_id}`. Scope: `certificate:read`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/certificates_get
 *
 * @example
 * ```ts
 * const certificate = await get(client, 'd4471ff0-074a-4271-ad98-863321e02a35').item();
 * ```
 */
export function get(
  client: Client,
  certificateId: string,
  options?: CallOptions,
): WaitableItemCall<CertificatesGetResponse, Certificate, ItemWaiter<CertificatesGetResponse, Certificate>>;

/**
 * Lists the TLS certificates in the account.
 *
 * `GET /v2/certificates`. Scope: `certificate:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/certificates_list
 *
 * @example
 * ```ts
 * for await (const certificate of list(client)) {
 *   console.log(certificate);
 * }
 * ```
 */
export function list(
  client: Client,
  params?: CertificatesListParams,
  options?: CallOptions,
): PaginatedCall<Certificate, CertificatesListResponse>;

export { delete_ as delete };

/** Manages the TLS certificates of load balancers and CDN endpoints, both custom ones and those of Let's Encrypt. */
export interface Certificates {
  /**
   * Creates a TLS certificate, either uploaded or issued by Let's Encrypt.
   *
   * A Let's Encrypt certificate is `pending` at first. Poll it until its state is `verified` or `error`. It is renewed
   * automatically.
   *
   * `POST /v2/certificates`. Scope: `certificate:create`. Supports `wait()`, `item()`, `reconcile`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/certificates_create
   *
   * @example
   * ```ts
   * const certificate = await client.certificates
   *   .create({ name: 'web-1', dns_names: ['dns-1'] })
   *   .wait()
   *   .item();
   * ```
   */
  create(
    body: CertificatesCreateBody,
    options?: ReconcileOptions,
  ): WaitableItemCall<CertificatesCreateResponse, Certificate, ItemWaiter<CertificatesGetResponse, Certificate>>;

  /**
   * Permanently deletes a TLS certificate.
   *
   * `DELETE /v2/certificates/{certificate_id}`. Scope: `certificate:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/certificates_delete
   *
   * @example
   * ```ts
   * await client.certificates.delete('d4471ff0-074a-4271-ad98-863321e02a35');
   * ```
   */
  delete(certificateId: string, options?: CallOptions): Call<void>;

  /**
   * Gets a TLS certificate, without its private key.
   *
   * `GET /v2/certificates/{certificate_id}`. Scope: `certificate:read`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/certificates_get
   *
   * @example
   * ```ts
   * const certificate = await client.certificates.get('d4471ff0-074a-4271-ad98-863321e02a35').item();
   * ```
   */
  get(
    certificateId: string,
    options?: CallOptions,
  ): WaitableItemCall<CertificatesGetResponse, Certificate, ItemWaiter<CertificatesGetResponse, Certificate>>;

  /**
   * Lists the TLS certificates in the account.
   *
   * `GET /v2/certificates`. Scope: `certificate:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/certificates_list
   *
   * @example
   * ```ts
   * for await (const certificate of client.certificates.list()) {
   *   console.log(certificate);
   * }
   * ```
   */
  list(params?: CertificatesListParams, options?: CallOptions): PaginatedCall<Certificate, CertificatesListResponse>;
}
