// What the runtime knows of the operations of `partnerAttachments`.

import { plainBody } from '../runtime/request/prepare.js';

export const create = {
  id: 'partnerAttachments_create',
  method: 'POST',
  path: '/v2/partner_network_connect/attachments',
  security: [{ bearer_auth: ['partner_network_connect:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['partner_attachment'],
};

export const createServiceKey = {
  id: 'partnerAttachments_create_service_key',
  method: 'POST',
  path: '/v2/partner_network_connect/attachments/{pa_id}/service_key',
  security: [{ bearer_auth: ['partner_network_connect:write'] }],
};

const delete_ = {
  id: 'partnerAttachments_delete',
  method: 'DELETE',
  path: '/v2/partner_network_connect/attachments/{pa_id}',
  security: [{ bearer_auth: ['partner_network_connect:read'] }],
  payload: ['partner_attachment'],
};

export const get = {
  id: 'partnerAttachments_get',
  method: 'GET',
  path: '/v2/partner_network_connect/attachments/{pa_id}',
  security: [{ bearer_auth: ['partner_network_connect:read'] }],
  payload: ['partner_attachment'],
};

export const getBgpAuthKey = {
  id: 'partnerAttachments_get_bgp_auth_key',
  method: 'GET',
  path: '/v2/partner_network_connect/attachments/{pa_id}/bgp_auth_key',
  security: [{ bearer_auth: ['partner_network_connect:read'] }],
  payload: ['bgp_auth_key'],
};

export const getServiceKey = {
  id: 'partnerAttachments_get_service_key',
  method: 'GET',
  path: '/v2/partner_network_connect/attachments/{pa_id}/service_key',
  security: [{ bearer_auth: ['partner_network_connect:read'] }],
  payload: ['service_key'],
};

export const list = {
  id: 'partnerAttachments_list',
  method: 'GET',
  path: '/v2/partner_network_connect/attachments',
  security: [{ bearer_auth: ['partner_network_connect:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['partner_attachments'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listRemoteRoutes = {
  id: 'partnerAttachments_list_remote_routes',
  method: 'GET',
  path: '/v2/partner_network_connect/attachments/{pa_id}/remote_routes',
  security: [{ bearer_auth: ['partner_network_connect:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['remote_routes'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const patch = {
  id: 'partnerAttachments_patch',
  method: 'PATCH',
  path: '/v2/partner_network_connect/attachments/{pa_id}',
  security: [{ bearer_auth: ['partner_network_connect:read'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['partner_attachment'],
  safety: 'idempotent',
};

export { delete_ as delete };
