// What the runtime knows of the operations of `images`.

import { plainBody } from '../runtime/request/prepare.js';

export const createCustom = {
  id: 'images_create_custom',
  method: 'POST',
  path: '/v2/images',
  security: [{ bearer_auth: ['image:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['image'],
  wait: [{ operation: () => get, with: { image_id: [['image', 'id']] } }],
};

const delete_ = {
  id: 'images_delete',
  method: 'DELETE',
  path: '/v2/images/{image_id}',
  security: [{ bearer_auth: ['image:delete'] }],
  returns: 'empty',
  wait: [{ operation: () => get, untilGone: true }],
};

export const get = {
  id: 'images_get',
  method: 'GET',
  path: '/v2/images/{image_id}',
  security: [{ bearer_auth: ['image:read'] }],
  payload: ['image'],
  status: { status: [['image', 'status']], done: ['available'], failed: ['deleted', 'retired'] },
};

export const list = {
  id: 'images_list',
  method: 'GET',
  path: '/v2/images',
  security: [{ bearer_auth: ['image:read'] }],
  query: ['type', 'private', 'tag_name', 'per_page', 'page'],
  paging: {
    items: ['images'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const postAccountTransferAccept = {
  id: 'images_post_account_transfer_accept',
  method: 'POST',
  path: '/v2/images/{image_id}/account_transfer/accept',
  security: [{ bearer_auth: ['image:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
};

export const postAccountTransferCancel = {
  id: 'images_post_account_transfer_cancel',
  method: 'POST',
  path: '/v2/images/{image_id}/account_transfer/cancel',
  security: [{ bearer_auth: ['image:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
};

export const postAccountTransferCreate = {
  id: 'images_post_account_transfer_create',
  method: 'POST',
  path: '/v2/images/{image_id}/account_transfer',
  security: [{ bearer_auth: ['image:update', 'image:delete'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['transfer_id'],
};

export const postAccountTransferDecline = {
  id: 'images_post_account_transfer_decline',
  method: 'POST',
  path: '/v2/images/{image_id}/account_transfer/decline',
  security: [{ bearer_auth: ['image:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
};

export const update = {
  id: 'images_update',
  method: 'PUT',
  path: '/v2/images/{image_id}',
  security: [{ bearer_auth: ['image:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['image'],
};

export { delete_ as delete };
