// The shapes of the responses of `actions`.

import { list, record, required } from '../runtime/response/shape.js';
import { Action, ActionsGetResponse, Meta, PageLinks } from './shared.js';

export const ActionsListResponse = record(() => ({
  actions: required(list(Action)),
  links: PageLinks,
  meta: required(Meta),
}));

export const responses = {
  actions_get: { 200: ActionsGetResponse },
  actions_list: { 200: ActionsListResponse },
};
