// Types that only `sizes` uses.

import type { Meta, PageLinks, Size } from './shared.js';

/** The response of `GET /v2/sizes`. */
export interface SizesListResponse {
  /** The sizes on this page. */
  sizes: Size[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}
