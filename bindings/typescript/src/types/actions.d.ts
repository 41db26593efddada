// Types that only `actions` uses.

import type { Action, Meta, PageLinks } from './shared.js';

/** The response of `GET /v2/actions`. */
export interface ActionsListResponse {
  /** The actions on this page. */
  actions: Action[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}
