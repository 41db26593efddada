// What the runtime knows of the operations of `security`.

import { plainBody } from '../runtime/request/prepare.js';

export const createScan = {
  id: 'security_create_scan',
  method: 'POST',
  path: '/v2/security/scans',
  security: [{ bearer_auth: ['security:create'] }],
  payload: ['scan'],
};

export const createScanRule = {
  id: 'security_create_scan_rule',
  method: 'POST',
  path: '/v2/security/scans/rules',
  security: [{ bearer_auth: ['security:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'empty',
};

export const createSuppression = {
  id: 'security_create_suppression',
  method: 'POST',
  path: '/v2/security/settings/suppressions',
  security: [{ bearer_auth: ['security:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['resources'],
};

export const deleteSuppression = {
  id: 'security_delete_suppression',
  method: 'DELETE',
  path: '/v2/security/settings/suppressions/{suppression_uuid}',
  security: [{ bearer_auth: ['security:delete'] }],
  returns: 'empty',
};

export const getLatestScan = {
  id: 'security_get_latest_scan',
  method: 'GET',
  path: '/v2/security/scans/latest',
  security: [{ bearer_auth: ['security:read'] }],
  query: ['per_page', 'page', 'severity', 'type'],
  paging: { items: ['scan', 'findings'], style: 'number', page: 'page', size: 'per_page', largest: 200 },
};

export const getScan = {
  id: 'security_get_scan',
  method: 'GET',
  path: '/v2/security/scans/{scan_id}',
  security: [{ bearer_auth: ['security:read'] }],
  query: ['severity', 'per_page', 'page', 'type'],
  paging: { items: ['scan', 'findings'], style: 'number', page: 'page', size: 'per_page', largest: 200 },
};

export const listScanFindingAffectedResources = {
  id: 'security_list_scan_finding_affected_resources',
  method: 'GET',
  path: '/v2/security/scans/{scan_id}/findings/{finding_uuid}/affected_resources',
  security: [{ bearer_auth: ['security:read'] }],
  query: ['per_page', 'page'],
  paging: { items: ['affected_resources'], style: 'number', page: 'page', size: 'per_page', largest: 200 },
};

export const listScans = {
  id: 'security_list_scans',
  method: 'GET',
  path: '/v2/security/scans',
  security: [{ bearer_auth: ['security:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['scans'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listSettings = {
  id: 'security_list_settings',
  method: 'GET',
  path: '/v2/security/settings',
  security: [{ bearer_auth: ['security:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['settings', 'suppressions', 'resources'],
    style: 'number',
    page: 'page',
    size: 'per_page',
    largest: 200,
  },
};

export const updateSettingsPlan = {
  id: 'security_update_settings_plan',
  method: 'PUT',
  path: '/v2/security/settings/plan',
  security: [{ bearer_auth: ['security:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['tier_coverage'],
};
