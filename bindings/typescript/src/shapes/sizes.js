// The shapes of the responses of `sizes`.

import { list, record, required } from '../runtime/response/shape.js';
import { Meta, PageLinks, Size } from './shared.js';

export const SizesListResponse = record(() => ({
  sizes: required(list(Size)),
  links: PageLinks,
  meta: required(Meta),
}));

export const responses = {
  sizes_list: { 200: SizesListResponse },
};
