// The shapes of the responses of `image-actions`.

import { list, record, required } from '../runtime/response/shape.js';
import { Action, Meta, PageLinks } from './shared.js';

export const ImageActionsGetResponse = record(() => ({
  action: required(Action),
}));

export const ImageActionsListResponse = record(() => ({
  actions: required(list(Action)),
  links: PageLinks,
  meta: required(Meta),
}));

export const ImageActionsPostResponse = record(() => ({
  action: required(Action),
}));

export const responses = {
  imageActions_get: { 200: ImageActionsGetResponse },
  imageActions_list: { 200: ImageActionsListResponse },
  imageActions_post: { 201: ImageActionsPostResponse },
};
