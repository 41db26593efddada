// Types that only `one-clicks` uses.

import type { Open } from '../runtime/index.js';

/** A 1-Click application. */
export interface OneClick {
  /** The slug that requests use for the application, such as `monitoring`. */
  slug: string;
  /** The type of resource to install the application on, `droplet` or `kubernetes`. */
  type: string;
}

/** The 1-Click applications to install in a cluster. */
export interface OneClicksCreate {
  /** The slugs of the applications. */
  addon_slugs: string[];
  /** The ID of the cluster. */
  cluster_uuid: string;
}

/** The response of `POST /v2/1-clicks/kubernetes`. */
export interface OneClicksInstallKubernetesResponse {
  /** A human-readable message. */
  message: string;
}

/** The response of `GET /v2/1-clicks`. */
export interface OneClicksListResponse {
  /** The 1-Click applications. */
  '1_clicks': OneClick[];
}

/** Lists only applications of this type, `droplet` or `kubernetes`. */
export type OneClicksType = Open<'kubernetes' | 'droplet'>;
