// Types that only `image-actions` uses.

import type { Open } from '../runtime/index.js';
import type { Action, Meta, PageLinks, RegionSlug } from './shared.js';

/** An action on an image. */
export interface ImageActionBase {
  /** The type of the action. Always `convert`. */
  type: 'convert';
}

/** The type of an image action. */
export type ImageActionBaseType = Open<'transfer' | 'convert'>;

/** An action that transfers an image to another region. */
export interface ImageActionTransfer {
  /** The type of the action. Always `transfer`. */
  type: 'transfer';
  /** The slug of the target region. */
  region: RegionSlug;
}

/** The response of `GET /v2/images/{image_id}/actions/{action_id}`. */
export interface ImageActionsGetResponse {
  /** The action. */
  action: Action;
}

/** The response of `GET /v2/images/{image_id}/actions`. */
export interface ImageActionsListResponse {
  /** The actions on this page. */
  actions: Action[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** An image action to start. */
export type ImageActionsPostBody = ImageActionBase | ImageActionTransfer;

/** The response of `POST /v2/images/{image_id}/actions`. */
export interface ImageActionsPostResponse {
  /** The action. */
  action: Action;
}
