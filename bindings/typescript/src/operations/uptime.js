// What the runtime knows of the operations of `uptime`.

import { plainBody } from '../runtime/request/prepare.js';

export const createAlert = {
  id: 'uptime_create_alert',
  method: 'POST',
  path: '/v2/uptime/checks/{check_id}/alerts',
  security: [{ bearer_auth: ['uptime:create', 'uptime:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['alert'],
};

export const createCheck = {
  id: 'uptime_create_check',
  method: 'POST',
  path: '/v2/uptime/checks',
  security: [{ bearer_auth: ['uptime:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['check'],
  lookup: { list: () => listChecks, body: ['name'], items: ['checks'], item: ['name'], response: ['check'] },
};

export const deleteAlert = {
  id: 'uptime_delete_alert',
  method: 'DELETE',
  path: '/v2/uptime/checks/{check_id}/alerts/{alert_id}',
  security: [{ bearer_auth: ['uptime:delete', 'uptime:update'] }],
  returns: 'empty',
};

export const deleteCheck = {
  id: 'uptime_delete_check',
  method: 'DELETE',
  path: '/v2/uptime/checks/{check_id}',
  security: [{ bearer_auth: ['uptime:delete'] }],
  returns: 'empty',
};

export const getAlert = {
  id: 'uptime_get_alert',
  method: 'GET',
  path: '/v2/uptime/checks/{check_id}/alerts/{alert_id}',
  security: [{ bearer_auth: ['uptime:read'] }],
  payload: ['alert'],
};

export const getCheck = {
  id: 'uptime_get_check',
  method: 'GET',
  path: '/v2/uptime/checks/{check_id}',
  security: [{ bearer_auth: ['uptime:read'] }],
  payload: ['check'],
};

export const getCheckState = {
  id: 'uptime_get_checkState',
  method: 'GET',
  path: '/v2/uptime/checks/{check_id}/state',
  security: [{ bearer_auth: ['uptime:read'] }],
  payload: ['state'],
};

export const listAlerts = {
  id: 'uptime_list_alerts',
  method: 'GET',
  path: '/v2/uptime/checks/{check_id}/alerts',
  security: [{ bearer_auth: ['uptime:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['alerts'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listChecks = {
  id: 'uptime_list_checks',
  method: 'GET',
  path: '/v2/uptime/checks',
  security: [{ bearer_auth: ['uptime:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['checks'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const updateAlert = {
  id: 'uptime_update_alert',
  method: 'PUT',
  path: '/v2/uptime/checks/{check_id}/alerts/{alert_id}',
  security: [{ bearer_auth: ['uptime:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['alert'],
};

export const updateCheck = {
  id: 'uptime_update_check',
  method: 'PUT',
  path: '/v2/uptime/checks/{check_id}',
  security: [{ bearer_auth: ['uptime:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['check'],
};
