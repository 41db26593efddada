// The shapes of the responses of `droplet-actions`.

import { list, record, required } from '../runtime/response/shape.js';
import { Action, ActionsGetResponse, Meta, PageLinks } from './shared.js';

export const DropletActionsListResponse = record(() => ({
  actions: required(list(Action)),
  links: PageLinks,
  meta: required(Meta),
}));

export const DropletActionsPostByTagResponse = record(() => ({
  actions: required(list(Action)),
}));

export const DropletActionsPostResponse = record(() => ({
  action: required(Action),
}));

export const responses = {
  dropletActions_get: { 200: ActionsGetResponse },
  dropletActions_list: { 200: DropletActionsListResponse },
  dropletActions_post: { 201: DropletActionsPostResponse },
  dropletActions_post_byTag: { 201: DropletActionsPostByTagResponse },
};
