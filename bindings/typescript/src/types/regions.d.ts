// Types that only `regions` uses.

import type { Meta, PageLinks, Region } from './shared.js';

/** The response of `GET /v2/regions`. */
export interface RegionsListResponse {
  /** The regions on this page. */
  regions: Region[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}
