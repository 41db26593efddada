// The shapes of the responses of `regions`.

import { list, record, required } from '../runtime/response/shape.js';
import { Meta, PageLinks, Region } from './shared.js';

export const RegionsListResponse = record(() => ({
  regions: required(list(Region)),
  links: PageLinks,
  meta: required(Meta),
}));

export const responses = {
  regions_list: { 200: RegionsListResponse },
};
