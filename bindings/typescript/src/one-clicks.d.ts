import type { Client } from './client.js';
import type { CallOptions, ItemCall } from './runtime/index.js';
import type {
  OneClick,
  OneClicksCreate,
  OneClicksInstallKubernetesResponse,
  OneClicksListResponse,
  OneClicksType,
} from './types/one-clicks.js';

export type * from './types/one-clicks.js';

/** The parameters of `GET /v2/1-clicks`. */
export interface OneClicksListParams {
  /** Lists only applications of this type, `droplet` or `kubernetes`. */
  type?: OneClicksType;
}

/**
 * Installs 1-Click applications in a Kubernetes cluster.
 *
 * Returns when the installation has started. To upgrade or remove an application later, use the cluster's own tools.
 *
 * `POST /v2/1-clicks/kubernetes`. Scopes: `kubernetes:update`, `addon:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/oneClicks_install_kubernetes
 *
 * @example
 * ```ts
 * const message = await installKubernetes(client, {
 *   addon_slugs: ['my-addon-slug'],
 *   cluster_uuid: 'b90f45fa-ad64-485e-b1fe-7c00c96727ae',
 * }).item();
 * ```
 */
export function installKubernetes(
  client: Client,
  body: OneClicksCreate,
  options?: CallOptions,
): ItemCall<OneClicksInstallKubernetesResponse, string>;

/**
 * Lists the 1-Click applications in the Marketplace.
 *
 * `GET /v2/1-clicks`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/oneClicks_list
 *
 * @example
 * ```ts
 * const items = await list(client).item();
 * ```
 */
export function list(
  client: Client,
  params?: OneClicksListParams,
  options?: CallOptions,
): ItemCall<OneClicksListResponse, OneClick[]>;

/** Lists 1-Click applications of the Marketplace and installs them on Kubernetes clusters. */
export interface OneClicks {
  /**
   * Installs 1-Click applications in a Kubernetes cluster.
   *
   * Returns when the installation has started. To upgrade or remove an application later, use the cluster's own tools.
   *
   * `POST /v2/1-clicks/kubernetes`. Scopes: `kubernetes:update`, `addon:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/oneClicks_install_kubernetes
   *
   * @example
   * ```ts
   * const message = await client.oneClicks
   *   .installKubernetes({ addon_slugs: ['my-addon-slug'], cluster_uuid: 'b90f45fa-ad64-485e-b1fe-7c00c96727ae' })
   *   .item();
   * ```
   */
  installKubernetes(body: OneClicksCreate, options?: CallOptions): ItemCall<OneClicksInstallKubernetesResponse, string>;

  /**
   * Lists the 1-Click applications in the Marketplace.
   *
   * `GET /v2/1-clicks`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/oneClicks_list
   *
   * @example
   * ```ts
   * const items = await client.oneClicks.list().item();
   * ```
   */
  list(params?: OneClicksListParams, options?: CallOptions): ItemCall<OneClicksListResponse, OneClick[]>;
}
