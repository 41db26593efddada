// The shapes of the responses of `images`.

import { integer, lazy, list, record, required } from '../runtime/response/shape.js';
import { Image, Meta, PageLinks } from './shared.js';

export const ImagesCreateCustomResponse = record(() => ({
  image: required(Image),
}));

export const ImagesGetResponse = record(() => ({
  image: required(Image),
}));

export const ImagesListResponse = record(() => ({
  images: required(list(Image)),
  links: PageLinks,
  meta: required(Meta),
}));

export const ImagesPostAccountTransferCreateResponse = record(() => ({
  transfer_id: required(TransferId),
}));

export const ImagesUpdateResponse = record(() => ({
  image: required(Image),
}));

export const TransferId = lazy(() => integer);

export const responses = {
  images_create_custom: { 202: ImagesCreateCustomResponse },
  images_get: { 200: ImagesGetResponse },
  images_list: { 200: ImagesListResponse },
  images_post_account_transfer_create: { 201: ImagesPostAccountTransferCreateResponse },
  images_update: { 200: ImagesUpdateResponse },
};
