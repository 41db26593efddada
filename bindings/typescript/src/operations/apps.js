// What the runtime knows of the operations of `apps`.

import { parametersOfAllLocations, plainBody } from '../runtime/request/prepare.js';

export const assignAlertDestinations = {
  id: 'apps_assign_alertDestinations',
  method: 'POST',
  path: '/v2/apps/{app_id}/alerts/{alert_id}/destinations',
  security: [{ bearer_auth: ['app:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['alert'],
};

export const cancelDeployment = {
  id: 'apps_cancel_deployment',
  method: 'POST',
  path: '/v2/apps/{app_id}/deployments/{deployment_id}/cancel',
  security: [{ bearer_auth: ['app:update'] }],
  payload: ['deployment'],
};

export const cancelEvent = {
  id: 'apps_cancel_event',
  method: 'POST',
  path: '/v2/apps/{app_id}/events/{event_id}/cancel',
  security: [{ bearer_auth: ['app:update'] }],
  payload: ['event'],
};

export const cancelJobInvocation = {
  id: 'apps_cancel_job_invocation',
  method: 'POST',
  path: '/v2/apps/{app_id}/job-invocations/{job_invocation_id}/cancel',
  security: [{ bearer_auth: ['app:update'] }],
  query: ['job_name'],
  payload: ['job_invocation'],
};

export const commitRollback = {
  id: 'apps_commit_rollback',
  method: 'POST',
  path: '/v2/apps/{app_id}/rollback/commit',
  security: [{ bearer_auth: ['app:update'] }],
  returns: 'empty',
};

export const create = {
  id: 'apps_create',
  method: 'POST',
  path: '/v2/apps',
  security: [{ bearer_auth: ['app:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['app'],
  wait: [{ operation: () => get, with: { id: [['app', 'id']] } }],
  lookup: {
    list: () => list,
    body: ['spec', 'name'],
    items: ['apps'],
    item: ['spec', 'name'],
    response: ['app'],
    created: ['created_at'],
  },
};

export const createDeployment = {
  id: 'apps_create_deployment',
  method: 'POST',
  path: '/v2/apps/{app_id}/deployments',
  security: [{ bearer_auth: ['app:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['deployment'],
  wait: [{ operation: () => getDeployment, with: { deployment_id: [['deployment', 'id']] } }],
};

export const createRollback = {
  id: 'apps_create_rollback',
  method: 'POST',
  path: '/v2/apps/{app_id}/rollback',
  security: [{ bearer_auth: ['app:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['deployment'],
  wait: [{ operation: () => getDeployment, with: { deployment_id: [['deployment', 'id']] } }],
};

const delete_ = {
  id: 'apps_delete',
  method: 'DELETE',
  path: '/v2/apps/{id}',
  security: [{ bearer_auth: ['app:delete'] }],
  payload: ['id'],
  wait: [{ operation: () => get, untilGone: true }],
};

export const get = {
  id: 'apps_get',
  method: 'GET',
  path: '/v2/apps/{id}',
  security: [{ bearer_auth: ['app:read'] }],
  query: ['name'],
  payload: ['app'],
  status: {
    status: [
      ['app', 'in_progress_deployment', 'phase'],
      ['app', 'pending_deployment', 'phase'],
      ['app', 'active_deployment', 'phase'],
    ],
    done: ['ACTIVE'],
    failed: ['ERROR', 'CANCELED'],
  },
};

export const getDeployment = {
  id: 'apps_get_deployment',
  method: 'GET',
  path: '/v2/apps/{app_id}/deployments/{deployment_id}',
  security: [{ bearer_auth: ['app:read'] }],
  payload: ['deployment'],
  status: { status: [['deployment', 'phase']], done: ['ACTIVE'], failed: ['ERROR', 'CANCELED', 'SUPERSEDED'] },
};

export const getEvent = {
  id: 'apps_get_event',
  method: 'GET',
  path: '/v2/apps/{app_id}/events/{event_id}',
  security: [{ bearer_auth: ['app:read'] }],
  payload: ['event'],
};

export const getEventLogs = {
  id: 'apps_get_event_logs',
  method: 'GET',
  path: '/v2/apps/{app_id}/events/{event_id}/logs',
  security: [{ bearer_auth: ['app:read'] }],
  query: ['follow', 'type', 'pod_connection_timeout'],
  required: ['type'],
};

export const getExec = {
  id: 'apps_get_exec',
  method: 'GET',
  path: '/v2/apps/{app_id}/deployments/{deployment_id}/components/{component_name}/exec',
  security: [{ bearer_auth: ['app:access_console'] }],
  query: ['instance_name'],
  payload: ['url'],
};

export const getExecActiveDeployment = {
  id: 'apps_get_exec_active_deployment',
  method: 'GET',
  path: '/v2/apps/{app_id}/components/{component_name}/exec',
  security: [{ bearer_auth: ['app:access_console'] }],
  query: ['instance_name'],
  payload: ['url'],
};

export const getHealth = {
  id: 'apps_get_health',
  method: 'GET',
  path: '/v2/apps/{app_id}/health',
  security: [{ bearer_auth: ['app:read'] }],
  payload: ['app_health'],
};

export const getInstanceSize = {
  id: 'apps_get_instanceSize',
  method: 'GET',
  path: '/v2/apps/tiers/instance_sizes/{slug}',
  security: [{ bearer_auth: ['app:read'] }],
  payload: ['instance_size'],
};

export const getInstances = {
  id: 'apps_get_instances',
  method: 'GET',
  path: '/v2/apps/{app_id}/instances',
  security: [{ bearer_auth: ['app:read'] }],
  payload: ['instances'],
};

export const getJobInvocation = {
  id: 'apps_get_job_invocation',
  method: 'GET',
  path: '/v2/apps/{app_id}/job-invocations/{job_invocation_id}',
  security: [{ bearer_auth: ['app:read'] }],
  query: ['job_name'],
  payload: ['job_invocation'],
};

export const getJobInvocationLogs = {
  id: 'apps_get_job_invocation_logs',
  method: 'GET',
  path: '/v2/apps/{app_id}/jobs/{job_name}/invocations/{job_invocation_id}/logs',
  security: [{ bearer_auth: ['app:read'] }],
  parameters: parametersOfAllLocations,
  query: ['deployment_id', 'follow', 'pod_connection_timeout', 'tail_lines'],
  constants: { query: { type: 'JOB_INVOCATION' } },
};

export const getLogs = {
  id: 'apps_get_logs',
  method: 'GET',
  path: '/v2/apps/{app_id}/deployments/{deployment_id}/components/{component_name}/logs',
  security: [{ bearer_auth: ['app:read'] }],
  query: ['follow', 'type', 'pod_connection_timeout'],
  required: ['type'],
};

export const getLogsActiveDeployment = {
  id: 'apps_get_logs_active_deployment',
  method: 'GET',
  path: '/v2/apps/{app_id}/components/{component_name}/logs',
  security: [{ bearer_auth: ['app:read'] }],
  query: ['follow', 'type', 'pod_connection_timeout'],
  required: ['type'],
};

export const getLogsActiveDeploymentAggregate = {
  id: 'apps_get_logs_active_deployment_aggregate',
  method: 'GET',
  path: '/v2/apps/{app_id}/logs',
  security: [{ bearer_auth: ['app:read'] }],
  query: ['follow', 'type', 'pod_connection_timeout'],
  required: ['type'],
};

export const getLogsAggregate = {
  id: 'apps_get_logs_aggregate',
  method: 'GET',
  path: '/v2/apps/{app_id}/deployments/{deployment_id}/logs',
  security: [{ bearer_auth: ['app:read'] }],
  query: ['follow', 'type', 'pod_connection_timeout'],
  required: ['type'],
};

export const getMetricsBandwidthDaily = {
  id: 'apps_get_metrics_bandwidth_daily',
  method: 'GET',
  path: '/v2/apps/{app_id}/metrics/bandwidth_daily',
  security: [{ bearer_auth: ['app:read'] }],
  query: ['date'],
};

export const list = {
  id: 'apps_list',
  method: 'GET',
  path: '/v2/apps',
  security: [{ bearer_auth: ['app:read'] }],
  query: ['page', 'per_page', 'with_projects'],
  paging: {
    items: ['apps'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listAlerts = {
  id: 'apps_list_alerts',
  method: 'GET',
  path: '/v2/apps/{app_id}/alerts',
  security: [{ bearer_auth: ['app:read'] }],
  payload: ['alerts'],
};

export const listDeployments = {
  id: 'apps_list_deployments',
  method: 'GET',
  path: '/v2/apps/{app_id}/deployments',
  security: [{ bearer_auth: ['app:read'] }],
  query: ['page', 'per_page', 'deployment_types'],
  paging: {
    items: ['deployments'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listEvents = {
  id: 'apps_list_events',
  method: 'GET',
  path: '/v2/apps/{app_id}/events',
  security: [{ bearer_auth: ['app:read'] }],
  query: ['page', 'per_page', 'event_types'],
  paging: {
    items: ['events'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    size: 'per_page',
    largest: 200,
  },
};

export const listInstanceSizes = {
  id: 'apps_list_instanceSizes',
  method: 'GET',
  path: '/v2/apps/tiers/instance_sizes',
  security: [{ bearer_auth: ['app:read'] }],
};

export const listJobInvocations = {
  id: 'apps_list_job_invocations',
  method: 'GET',
  path: '/v2/apps/{app_id}/job-invocations',
  security: [{ bearer_auth: ['app:read'] }],
  query: ['job_names', 'deployment_id', 'page', 'per_page'],
  paging: {
    items: ['job_invocations'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    size: 'per_page',
    largest: 200,
  },
};

export const listMetricsBandwidthDaily = {
  id: 'apps_list_metrics_bandwidth_daily',
  method: 'POST',
  path: '/v2/apps/metrics/bandwidth_daily',
  security: [{ bearer_auth: ['app:read'] }],
  body: 'application/json',
  writeBody: plainBody,
  safety: 'safe',
};

export const listRegions = {
  id: 'apps_list_regions',
  method: 'GET',
  path: '/v2/apps/regions',
  security: [{ bearer_auth: ['app:read'] }],
  payload: ['regions'],
};

export const restart = {
  id: 'apps_restart',
  method: 'POST',
  path: '/v2/apps/{app_id}/restart',
  security: [{ bearer_auth: ['app:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['deployment'],
  wait: [{ operation: () => getDeployment, with: { deployment_id: [['deployment', 'id']] } }],
};

export const revertRollback = {
  id: 'apps_revert_rollback',
  method: 'POST',
  path: '/v2/apps/{app_id}/rollback/revert',
  security: [{ bearer_auth: ['app:update'] }],
  payload: ['deployment'],
  wait: [{ operation: () => getDeployment, with: { deployment_id: [['deployment', 'id']] } }],
};

export const update = {
  id: 'apps_update',
  method: 'PUT',
  path: '/v2/apps/{id}',
  security: [{ bearer_auth: ['app:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['app'],
  wait: [{ operation: () => get }],
};

export const validateAppSpec = {
  id: 'apps_validate_appSpec',
  method: 'POST',
  path: '/v2/apps/propose',
  security: [{ bearer_auth: ['app:read'] }],
  body: 'application/json',
  writeBody: plainBody,
  safety: 'safe',
};

export const validateRollback = {
  id: 'apps_validate_rollback',
  method: 'POST',
  path: '/v2/apps/{app_id}/rollback/validate',
  security: [{ bearer_auth: ['app:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  safety: 'safe',
};

export { delete_ as delete };
