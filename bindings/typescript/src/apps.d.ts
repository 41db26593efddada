import type { Client } from './client.js';
import type {
  Call,
  CallOptions,
  ItemCall,
  ItemWaiter,
  PaginatedCall,
  ReconcileOptions,
  Timestamp,
  WaitableItemCall,
} from './runtime/index.js';
import type {
  App,
  AppAlert,
  AppEvent,
  AppEvents,
  AppHealth,
  AppHealthResponse,
  AppInstance,
  AppInstances,
  AppJobInvocation,
  AppJobInvocations,
  AppMetricsBandwidthUsage,
  AppMetricsBandwidthUsageRequest,
  AppPropose,
  AppProposeResponse,
  AppResponse,
  AppsAlertResponse,
  AppsAssignAppAlertDestinationsRequest,
  AppsCancelEventResponse,
  AppsCancelJobInvocationResponse,
  AppsCreateAppRequest,
  AppsCreateDeploymentRequest,
  AppsDeleteAppResponse,
  AppsDeployment,
  AppsDeploymentResponse,
  AppsDeploymentsResponse,
  AppsGetEventResponse,
  AppsGetExecResponse,
  AppsGetInstanceSizeResponse,
  AppsGetJobInvocationResponse,
  AppsGetLogsResponse,
  AppsInstanceSize,
  AppsListAlertsResponse,
  AppsListDeploymentsDeploymentType,
  AppsListInstanceSizesResponse,
  AppsListRegionsResponse,
  AppsRegion,
  AppsResponse,
  AppsRestartRequest,
  AppsRollbackAppRequest,
  AppsUpdateAppRequest,
  AppsValidateRollbackResponse,
  EventType,
  LogType,
  Schema,
} from './types/apps.js';

export type * from './types/apps.js';

/** The parameters of `POST /v2/apps/{app_id}/job-invocations/{job_invocation_id}/cancel`. */
export interface AppsCancelJobInvocationParams {
  /** The name of the job. */
  job_name?: string;
}

/** The parameters of `GET /v2/apps/{id}`. */
export interface AppsGetParams {
  /** The name of the app to get. Used only if no ID is given. */
  name?: string;
}

/** The parameters of `GET /v2/apps/{app_id}/events/{event_id}/logs`. */
export interface AppsGetEventLogsParams {
  /** Whether the live URL keeps sending new lines. */
  follow?: boolean;
  /**
   * The type of logs: `BUILD`, `DEPLOY`, `RUN`, `RUN_RESTARTED` for crashed or restarted instances, or
   * `AUTOSCALE_EVENT`.
   */
  type: LogType;
  /** The time to wait for an instance that is not ready, such as `3m`, which is the default. */
  pod_connection_timeout?: string;
}

/** The parameters of `GET /v2/apps/{app_id}/deployments/{deployment_id}/components/{component_name}/exec`. */
export interface AppsGetExecParams {
  /** The name of the instance to open the console in, as listed by the operation `apps_get_instances`. */
  instance_name?: string;
}

/** The parameters of `GET /v2/apps/{app_id}/components/{component_name}/exec`. */
export interface AppsGetExecActiveDeploymentParams {
  /** The name of the instance to open the console in, as listed by the operation `apps_get_instances`. */
  instance_name?: string;
}

/** The parameters of `GET /v2/apps/{app_id}/job-invocations/{job_invocation_id}`. */
export interface AppsGetJobInvocationParams {
  /** The name of the job. */
  job_name?: string;
}

/** The parameters of `GET /v2/apps/{app_id}/jobs/{job_name}/invocations/{job_invocation_id}/logs`. */
export interface AppsGetJobInvocationLogsParams {
  /** The ID of the deployment of the invocation; the active deployment if omitted. */
  deployment_id?: string;
  /** Whether the live URL keeps sending new lines. */
  follow?: boolean;
  /** The time to wait for an instance that is not ready, such as `3m`, which is the default. */
  pod_connection_timeout?: string;
  /** The number of lines to return from the end of the logs, in text form. */
  tail_lines?: string;
}

/** The parameters of `GET /v2/apps/{app_id}/deployments/{deployment_id}/components/{component_name}/logs`. */
export interface AppsGetLogsParams {
  /** Whether the live URL keeps sending new lines. */
  follow?: boolean;
  /**
   * The type of logs: `BUILD`, `DEPLOY`, `RUN`, `RUN_RESTARTED` for crashed or restarted instances, or
   * `AUTOSCALE_EVENT`.
   */
  type: LogType;
  /** The time to wait for an instance that is not ready, such as `3m`, which is the default. */
  pod_connection_timeout?: string;
}

/** The parameters of `GET /v2/apps/{app_id}/components/{component_name}/logs`. */
export interface AppsGetLogsActiveDeploymentParams {
  /** Whether the live URL keeps sending new lines. */
  follow?: boolean;
  /**
   * The type of logs: `BUILD`, `DEPLOY`, `RUN`, `RUN_RESTARTED` for crashed or restarted instances, or
   * `AUTOSCALE_EVENT`.
   */
  type: LogType;
  /** The time to wait for an instance that is not ready, such as `3m`, which is the default. */
  pod_connection_timeout?: string;
}

/** The parameters of `GET /v2/apps/{app_id}/logs`. */
export interface AppsGetLogsActiveDeploymentAggregateParams {
  /** Whether the live URL keeps sending new lines. */
  follow?: boolean;
  /**
   * The type of logs: `BUILD`, `DEPLOY`, `RUN`, `RUN_RESTARTED` for crashed or restarted instances, or
   * `AUTOSCALE_EVENT`.
   */
  type: LogType;
  /** The time to wait for an instance that is not ready, such as `3m`, which is the default. */
  pod_connection_timeout?: string;
}

/** The parameters of `GET /v2/apps/{app_id}/deployments/{deployment_id}/logs`. */
export interface AppsGetLogsAggregateParams {
  /** Whether the live URL keeps sending new lines. */
  follow?: boolean;
  /**
   * The type of logs: `BUILD`, `DEPLOY`, `RUN`, `RUN_RESTARTED` for crashed or restarted instances, or
   * `AUTOSCALE_EVENT`.
   */
  type: LogType;
  /** The time to wait for an instance that is not ready, such as `3m`, which is the default. */
  pod_connection_timeout?: string;
}

/** The parameters of `GET /v2/apps/{app_id}/metrics/bandwidth_daily`. */
export interface AppsGetMetricsBandwidthDailyParams {
  /** The day. The time of day is ignored. The previous day if omitted. */
  date?: Timestamp;
}

/** The parameters of `GET /v2/apps`. */
export interface AppsListParams {
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** Whether to include the ID of the project that each app belongs to. */
  with_projects?: boolean;
}

/** The parameters of `GET /v2/apps/{app_id}/deployments`. */
export interface AppsListDeploymentsParams {
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /**
   * Lists only deployments of these types: `MANUAL`, `DEPLOY_ON_PUSH`, `MAINTENANCE`, `MANUAL_ROLLBACK`,
   * `AUTO_ROLLBACK`, `UPDATE_DATABASE_TRUSTED_SOURCES` or `AUTOSCALED`.
   */
  deployment_types?: AppsListDeploymentsDeploymentType[];
}

/** The parameters of `GET /v2/apps/{app_id}/events`. */
export interface AppsListEventsParams {
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** Lists only events of these types. */
  event_types?: EventType[];
}

/** The parameters of `GET /v2/apps/{app_id}/job-invocations`. */
export interface AppsListJobInvocationsParams {
  /** Lists only invocations of these jobs. */
  job_names?: Schema[];
  /** Lists only invocations in this deployment. */
  deployment_id?: string;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
}

/**
 * Sets the destinations of an alert.
 *
 * `POST /v2/apps/{app_id}/alerts/{alert_id}/destinations`. Scope: `app:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_assign_alertDestinations
 *
 * @example
 * ```ts
 * const app = await assignAlertDestinations(client, 'heath', 'cedar', {}).item();
 * ```
 */
export function assignAlertDestinations(
  client: Client,
  appId: string,
  alertId: string,
  body: AppsAssignAppAlertDestinationsRequest,
  options?: CallOptions,
): ItemCall<AppsAlertResponse, AppAlert>;

/**
 * Cancels a deployment that is in progress.
 *
 * `POST /v2/apps/{app_id}/deployments/{deployment_id}/cancel`. Scope: `app:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_cancel_deployment
 *
 * @example
 * ```ts
 * const app = await cancelDeployment(client, 'heath', 'cedar').item();
 * ```
 */
export function cancelDeployment(
  client: Client,
  appId: string,
  deploymentId: string,
  options?: CallOptions,
): ItemCall<AppsDeploymentResponse, AppsDeployment>;

/**
 * Cancels an autoscaling event that is in progress.
 *
 * `POST /v2/apps/{app_id}/events/{event_id}/cancel`. Scope: `app:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_cancel_event
 *
 * @example
 * ```ts
 * const app = await cancelEvent(client, 'heath', 'cedar').item();
 * ```
 */
export function cancelEvent(
  client: Client,
  appId: string,
  eventId: string,
  options?: CallOptions,
): ItemCall<AppsCancelEventResponse, AppEvent>;

/**
 * Cancels an invocation of a job.
 *
 * `POST /v2/apps/{app_id}/job-invocations/{job_invocation_id}/cancel`. Scope: `app:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_cancel_job_invocation
 *
 * @example
 * ```ts
 * const app = await cancelJobInvocation(client, 'heath', 'cedar').item();
 * ```
 */
export function cancelJobInvocation(
  client: Client,
  appId: string,
  jobInvocationId: string,
  params?: AppsCancelJobInvocationParams,
  options?: CallOptions,
): ItemCall<AppsCancelJobInvocationResponse, AppJobInvocation>;

/**
 * Commits a rollback, which makes it permanent and unpins the app.
 *
 * `POST /v2/apps/{app_id}/rollback/commit`. Scope: `app:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_commit_rollback
 *
 * @example
 * ```ts
 * await commitRollback(client, 'heath');
 * ```
 */
export function commitRollback(client: Client, appId: string, options?: CallOptions): Call<void>;

/**
 * Creates an app from an app spec and starts its first deployment.
 *
 * `POST /v2/apps`. Scope: `app:create`. Supports `wait()`, `item()`, `reconcile`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_create
 *
 * @example
 * ```ts
 * const app = await create(client, { spec: { name: 'heath' } }).item();
 * ```
 */
export function create(
  client: Client,
  body: AppsCreateAppRequest,
  options?: ReconcileOptions,
): WaitableItemCall<AppResponse, App, ItemWaiter<AppResponse, App>>;

/**
 * Deploys the latest version of an app's sources.
 *
 * `POST /v2/apps/{app_id}/deployments`. Scope: `app:update`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_create_deployment
 *
 * @example
 * ```ts
 * const app = await createDeployment(client, 'heath', {}).item();
 * ```
 */
export function createDeployment(
  client: Client,
  appId: string,
  body: AppsCreateDeploymentRequest,
  options?: CallOptions,
): WaitableItemCall<AppsDeploymentResponse, AppsDeployment, ItemWaiter<AppsDeploymentResponse, AppsDeployment>>;

/**
 * Rolls an app back to an earlier deployment.
 *
 * `POST /v2/apps/{app_id}/rollback`. Scope: `app:update`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_create_rollback
 *
 * @example
 * ```ts
 * const app = await createRollback(client, 'heath', {}).item();
 * ```
 */
export function createRollback(
  client: Client,
  appId: string,
  body: AppsRollbackAppRequest,
  options?: CallOptions,
): WaitableItemCall<AppsDeploymentResponse, AppsDeployment, ItemWaiter<AppsDeploymentResponse, AppsDeployment>>;

/**
 * Deletes an app and stops its deployments.
 *
 * `DELETE /v2/apps/{id}`. Scope: `app:delete`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_delete
 *
 * @example
 * ```ts
 * const app = await delete_(client, 'heath').item();
 * ```
 */
declare function delete_(client: Client, id: string, options?: CallOptions): ItemCall<AppsDeleteAppResponse, string>;

/**
 * Gets an app, with its current deployments.
 *
 * `GET /v2/apps/{id}`. Scope: `app:read`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get
 *
 * @example
 * ```ts
 * const app = await get(client, 'heath').item();
 * ```
 */
export function get(
  client: Client,
  id: string,
  params?: AppsGetParams,
  options?: CallOptions,
): WaitableItemCall<AppResponse, App, ItemWaiter<AppResponse, App>>;

/**
 * Gets a deployment of an app, with its progress.
 *
 * `GET /v2/apps/{app_id}/deployments/{deployment_id}`. Scope: `app:read`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_deployment
 *
 * @example
 * ```ts
 * const app = await getDeployment(client, 'heath', 'cedar').item();
 * ```
 */
export function getDeployment(
  client: Client,
  appId: string,
  deploymentId: string,
  options?: CallOptions,
): WaitableItemCall<AppsDeploymentResponse, AppsDeployment, ItemWaiter<AppsDeploymentResponse, AppsDeployment>>;

/**
 * Gets an event of an app.
 *
 * `GET /v2/apps/{app_id}/events/{event_id}`. Scope: `app:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_event
 *
 * @example
 * ```ts
 * const app = await getEvent(client, 'heath', 'cedar').item();
 * ```
 */
export function getEvent(
  client: Client,
  appId: string,
  eventId: string,
  options?: CallOptions,
): ItemCall<AppsGetEventResponse, AppEvent>;

/**
 * Gets the URLs of the logs of an autoscaling event.
 *
 * `GET /v2/apps/{app_id}/events/{event_id}/logs`. Scope: `app:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_event_logs
 *
 * @example
 * ```ts
 * const response = await getEventLogs(client, 'heath', 'cedar', { type: 'RUN_RESTARTED' });
 * ```
 */
export function getEventLogs(
  client: Client,
  appId: string,
  eventId: string,
  params: AppsGetEventLogsParams,
  options?: CallOptions,
): Call<AppsGetLogsResponse>;

/**
 * Gets the URL of a console in a component of a deployment.
 *
 * `GET /v2/apps/{app_id}/deployments/{deployment_id}/components/{component_name}/exec`. Scope: `app:access_console`.
 * Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_exec
 *
 * @example
 * ```ts
 * const app = await getExec(client, 'heath', 'cedar', 'ember').item();
 * ```
 */
export function getExec(
  client: Client,
  appId: string,
  deploymentId: string,
  componentName: string,
  params?: AppsGetExecParams,
  options?: CallOptions,
): ItemCall<AppsGetExecResponse, string>;

/**
 * Gets the URL of a console in a component of the active deployment.
 *
 * `GET /v2/apps/{app_id}/components/{component_name}/exec`. Scope: `app:access_console`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_exec_active_deployment
 *
 * @example
 * ```ts
 * const app = await getExecActiveDeployment(client, 'heath', 'cedar').item();
 * ```
 */
export function getExecActiveDeployment(
  client: Client,
  appId: string,
  componentName: string,
  params?: AppsGetExecActiveDeploymentParams,
  options?: CallOptions,
): ItemCall<AppsGetExecResponse, string>;

/**
 * Gets the health of an app's components, with their CPU and memory usage.
 *
 * `GET /v2/apps/{app_id}/health`. Scope: `app:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_health
 *
 * @example
 * ```ts
 * const app = await getHealth(client, 'heath').item();
 * ```
 */
export function getHealth(client: Client, appId: string, options?: CallOptions): ItemCall<AppHealthResponse, AppHealth>;

/**
 * Gets an instance size, with its price.
 *
 * `GET /v2/apps/tiers/instance_sizes/{slug}`. Scope: `app:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_instanceSize
 *
 * @example
 * ```ts
 * const app = await getInstanceSize(client, 'heath').item();
 * ```
 */
export function getInstanceSize(
  client: Client,
  slug: string,
  options?: CallOptions,
): ItemCall<AppsGetInstanceSizeResponse, AppsInstanceSize>;

/**
 * Lists the running instances of an app.
 *
 * `GET /v2/apps/{app_id}/instances`. Scope: `app:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_instances
 *
 * @example
 * ```ts
 * const items = await getInstances(client, 'heath').item();
 * ```
 */
export function getInstances(
  client: Client,
  appId: string,
  options?: CallOptions,
): ItemCall<AppInstances, AppInstance[]>;

/**
 * Gets an invocation of a job.
 *
 * `GET /v2/apps/{app_id}/job-invocations/{job_invocation_id}`. Scope: `app:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_job_invocation
 *
 * @example
 * ```ts
 * const app = await getJobInvocation(client, 'heath', 'cedar').item();
 * ```
 */
export function getJobInvocation(
  client: Client,
  appId: string,
  jobInvocationId: string,
  params?: AppsGetJobInvocationParams,
  options?: CallOptions,
): ItemCall<AppsGetJobInvocationResponse, AppJobInvocation>;

/**
 * Gets the URLs of the logs of a job invocation.
 *
 * `GET /v2/apps/{app_id}/jobs/{job_name}/invocations/{job_invocation_id}/logs`. Scope: `app:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_job_invocation_logs
 *
 * @example
 * ```ts
 * const response = await getJobInvocationLogs(client, 'heath', 'cedar', 'ember');
 * ```
 */
export function getJobInvocationLogs(
  client: Client,
  appId: string,
  jobName: string,
  jobInvocationId: string,
  params?: AppsGetJobInvocationLogsParams,
  options?: CallOptions,
): Call<AppsGetLogsResponse>;

/**
 * Gets the URLs of the logs of a component in a deployment.
 *
 * `GET /v2/apps/{app_id}/deployments/{deployment_id}/components/{component_name}/logs`. Scope: `app:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_logs
 *
 * @example
 * ```ts
 * const response = await getLogs(client, 'heath', 'cedar', 'ember', { type: 'RUN' });
 * ```
 */
export function getLogs(
  client: Client,
  appId: string,
  deploymentId: string,
  componentName: string,
  params: AppsGetLogsParams,
  options?: CallOptions,
): Call<AppsGetLogsResponse>;

/**
 * Gets the URLs of the logs of a component in the active deployment.
 *
 * `GET /v2/apps/{app_id}/components/{component_name}/logs`. Scope: `app:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_logs_active_deployment
 *
 * @example
 * ```ts
 * const response = await getLogsActiveDeployment(client, 'heath', 'cedar', { type: 'RUN_RESTARTED' });
 * ```
 */
export function getLogsActiveDeployment(
  client: Client,
  appId: string,
  componentName: string,
  params: AppsGetLogsActiveDeploymentParams,
  options?: CallOptions,
): Call<AppsGetLogsResponse>;

/**
 * Gets the URLs of the logs of all components in the active deployment.
 *
 * `GET /v2/apps/{app_id}/logs`. Scope: `app:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_logs_active_deployment_aggregate
 *
 * @example
 * ```ts
 * const response = await getLogsActiveDeploymentAggregate(client, 'heath', { type: 'DEPLOY' });
 * ```
 */
export function getLogsActiveDeploymentAggregate(
  client: Client,
  appId: string,
  params: AppsGetLogsActiveDeploymentAggregateParams,
  options?: CallOptions,
): Call<AppsGetLogsResponse>;

/**
 * Gets the URLs of the logs of all components in a deployment.
 *
 * `GET /v2/apps/{app_id}/deployments/{deployment_id}/logs`. Scope: `app:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_logs_aggregate
 *
 * @example
 * ```ts
 * const response = await getLogsAggregate(client, 'heath', 'cedar', { type: 'RUN_RESTARTED' });
 * ```
 */
export function getLogsAggregate(
  client: Client,
  appId: string,
  deploymentId: string,
  params: AppsGetLogsAggregateParams,
  options?: CallOptions,
): Call<AppsGetLogsResponse>;

/**
 * Gets the bandwidth usage of an app on one day.
 *
 * `GET /v2/apps/{app_id}/metrics/bandwidth_daily`. Scope: `app:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_metrics_bandwidth_daily
 *
 * @example
 * ```ts
 * const response = await getMetricsBandwidthDaily(client, 'heath');
 * ```
 */
export function getMetricsBandwidthDaily(
  client: Client,
  appId: string,
  params?: AppsGetMetricsBandwidthDailyParams,
  options?: CallOptions,
): Call<AppMetricsBandwidthUsage>;

/**
 * Lists the apps in the account, with their current deployments.
 *
 * `GET /v2/apps`. Scope: `app:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_list
 *
 * @example
 * ```ts
 * for await (const app of list(client)) {
 *   console.log(app);
 * }
 * ```
 */
export function list(client: Client, params?: AppsListParams, options?: CallOptions): PaginatedCall<App, AppsResponse>;

/**
 * Lists the alerts of an app and its components, with their destinations.
 *
 * `GET /v2/apps/{app_id}/alerts`. Scope: `app:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_list_alerts
 *
 * @example
 * ```ts
 * const items = await listAlerts(client, 'heath').item();
 * ```
 */
export function listAlerts(
  client: Client,
  appId: string,
  options?: CallOptions,
): ItemCall<AppsListAlertsResponse, AppAlert[]>;

/**
 * Lists the deployments of an app.
 *
 * `GET /v2/apps/{app_id}/deployments`. Scope: `app:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_list_deployments
 *
 * @example
 * ```ts
 * for await (const app of listDeployments(client, 'heath')) {
 *   console.log(app);
 * }
 * ```
 */
export function listDeployments(
  client: Client,
  appId: string,
  params?: AppsListDeploymentsParams,
  options?: CallOptions,
): PaginatedCall<AppsDeployment, AppsDeploymentsResponse>;

/**
 * Lists the events of an app, which are deployments and autoscaling events.
 *
 * `GET /v2/apps/{app_id}/events`. Scope: `app:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_list_events
 *
 * @example
 * ```ts
 * for await (const app of listEvents(client, 'heath')) {
 *   console.log(app);
 * }
 * ```
 */
export function listEvents(
  client: Client,
  appId: string,
  params?: AppsListEventsParams,
  options?: CallOptions,
): PaginatedCall<AppEvent, AppEvents>;

/**
 * Lists the instance sizes for services, workers and jobs, with their prices.
 *
 * `GET /v2/apps/tiers/instance_sizes`. Scope: `app:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_list_instanceSizes
 *
 * @example
 * ```ts
 * const response = await listInstanceSizes(client);
 * ```
 */
export function listInstanceSizes(client: Client, options?: CallOptions): Call<AppsListInstanceSizesResponse>;

/**
 * Lists the invocations of an app's jobs.
 *
 * `GET /v2/apps/{app_id}/job-invocations`. Scope: `app:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_list_job_invocations
 *
 * @example
 * ```ts
 * for await (const app of listJobInvocations(client, 'heath')) {
 *   console.log(app);
 * }
 * ```
 */
export function listJobInvocations(
  client: Client,
  appId: string,
  params?: AppsListJobInvocationsParams,
  options?: CallOptions,
): PaginatedCall<AppJobInvocation, AppJobInvocations>;

/**
 * Gets the bandwidth usage of several apps on one day.
 *
 * `POST /v2/apps/metrics/bandwidth_daily`. Scope: `app:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_list_metrics_bandwidth_daily
 *
 * @example
 * ```ts
 * const response = await listMetricsBandwidthDaily(client, { app_ids: [] });
 * ```
 */
export function listMetricsBandwidthDaily(
  client: Client,
  body: AppMetricsBandwidthUsageRequest,
  options?: CallOptions,
): Call<AppMetricsBandwidthUsage>;

/**
 * Lists the regions in which App Platform is available.
 *
 * `GET /v2/apps/regions`. Scope: `app:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_list_regions
 *
 * @example
 * ```ts
 * const items = await listRegions(client).item();
 * ```
 */
export function listRegions(client: Client, options?: CallOptions): ItemCall<AppsListRegionsResponse, AppsRegion[]>;

/**
 * Performs a rolling restart of an app or of some of its components.
 *
 * `POST /v2/apps/{app_id}/restart`. Scope: `app:update`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_restart
 *
 * @example
 * ```ts
 * const app = await restart(client, 'heath', {}).item();
 * ```
 */
export function restart(
  client: Client,
  appId: string,
  body: AppsRestartRequest,
  options?: CallOptions,
): WaitableItemCall<AppsDeploymentResponse, AppsDeployment, ItemWaiter<AppsDeploymentResponse, AppsDeployment>>;

/**
 * Reverts a rollback by deploying the app spec that preceded it, and unpins the app.
 *
 * `POST /v2/apps/{app_id}/rollback/revert`. Scope: `app:update`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_revert_rollback
 *
 * @example
 * ```ts
 * const app = await revertRollback(client, 'heath').item();
 * ```
 */
export function revertRollback(
  client: Client,
  appId: string,
  options?: CallOptions,
): WaitableItemCall<AppsDeploymentResponse, AppsDeployment, ItemWaiter<AppsDeploymentResponse, AppsDeployment>>;

/**
 * Replaces the app spec of an app and starts a deployment.
 *
 * `PUT /v2/apps/{id}`. Scope: `app:update`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_update
 *
 * @example
 * ```ts
 * const app = await update(client, 'heath', { spec: { name: 'cedar' } }).item();
 * ```
 */
export function update(
  client: Client,
  id: string,
  body: AppsUpdateAppRequest,
  options?: CallOptions,
): WaitableItemCall<AppResponse, App, ItemWaiter<AppResponse, App>>;

/**
 * Validates an app spec and estimates its cost, without changing anything.
 *
 * `POST /v2/apps/propose`. Scope: `app:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_validate_appSpec
 *
 * @example
 * ```ts
 * const response = await validateAppSpec(client, { spec: { name: 'heath' } });
 * ```
 */
export function validateAppSpec(client: Client, body: AppPropose, options?: CallOptions): Call<AppProposeResponse>;

/**
 * Checks whether an app can be rolled back to an earlier deployment.
 *
 * `POST /v2/apps/{app_id}/rollback/validate`. Scope: `app:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_validate_rollback
 *
 * @example
 * ```ts
 * const response = await validateRollback(client, 'heath', {});
 * ```
 */
export function validateRollback(
  client: Client,
  appId: string,
  body: AppsRollbackAppRequest,
  options?: CallOptions,
): Call<AppsValidateRollbackResponse>;

export { delete_ as delete };

/** Builds, deploys and runs apps from source code or container images on App Platform. */
export interface Apps {
  /**
   * Sets the destinations of an alert.
   *
   * `POST /v2/apps/{app_id}/alerts/{alert_id}/destinations`. Scope: `app:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_assign_alertDestinations
   *
   * @example
   * ```ts
   * const app = await client.apps.assignAlertDestinations('heath', 'cedar', {}).item();
   * ```
   */
  assignAlertDestinations(
    appId: string,
    alertId: string,
    body: AppsAssignAppAlertDestinationsRequest,
    options?: CallOptions,
  ): ItemCall<AppsAlertResponse, AppAlert>;

  /**
   * Cancels a deployment that is in progress.
   *
   * `POST /v2/apps/{app_id}/deployments/{deployment_id}/cancel`. Scope: `app:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_cancel_deployment
   *
   * @example
   * ```ts
   * const app = await client.apps.cancelDeployment('heath', 'cedar').item();
   * ```
   */
  cancelDeployment(
    appId: string,
    deploymentId: string,
    options?: CallOptions,
  ): ItemCall<AppsDeploymentResponse, AppsDeployment>;

  /**
   * Cancels an autoscaling event that is in progress.
   *
   * `POST /v2/apps/{app_id}/events/{event_id}/cancel`. Scope: `app:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_cancel_event
   *
   * @example
   * ```ts
   * const app = await client.apps.cancelEvent('heath', 'cedar').item();
   * ```
   */
  cancelEvent(appId: string, eventId: string, options?: CallOptions): ItemCall<AppsCancelEventResponse, AppEvent>;

  /**
   * Cancels an invocation of a job.
   *
   * `POST /v2/apps/{app_id}/job-invocations/{job_invocation_id}/cancel`. Scope: `app:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_cancel_job_invocation
   *
   * @example
   * ```ts
   * const app = await client.apps.cancelJobInvocation('heath', 'cedar').item();
   * ```
   */
  cancelJobInvocation(
    appId: string,
    jobInvocationId: string,
    params?: AppsCancelJobInvocationParams,
    options?: CallOptions,
  ): ItemCall<AppsCancelJobInvocationResponse, AppJobInvocation>;

  /**
   * Commits a rollback, which makes it permanent and unpins the app.
   *
   * `POST /v2/apps/{app_id}/rollback/commit`. Scope: `app:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_commit_rollback
   *
   * @example
   * ```ts
   * await client.apps.commitRollback('heath');
   * ```
   */
  commitRollback(appId: string, options?: CallOptions): Call<void>;

  /**
   * Creates an app from an app spec and starts its first deployment.
   *
   * `POST /v2/apps`. Scope: `app:create`. Supports `wait()`, `item()`, `reconcile`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_create
   *
   * @example
   * ```ts
   * const app = await client.apps.create({ spec: { name: 'heath' } }).item();
   * ```
   */
  create(
    body: AppsCreateAppRequest,
    options?: ReconcileOptions,
  ): WaitableItemCall<AppResponse, App, ItemWaiter<AppResponse, App>>;

  /**
   * Deploys the latest version of an app's sources.
   *
   * `POST /v2/apps/{app_id}/deployments`. Scope: `app:update`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_create_deployment
   *
   * @example
   * ```ts
   * const app = await client.apps.createDeployment('heath', {}).item();
   * ```
   */
  createDeployment(
    appId: string,
    body: AppsCreateDeploymentRequest,
    options?: CallOptions,
  ): WaitableItemCall<AppsDeploymentResponse, AppsDeployment, ItemWaiter<AppsDeploymentResponse, AppsDeployment>>;

  /**
   * Rolls an app back to an earlier deployment.
   *
   * `POST /v2/apps/{app_id}/rollback`. Scope: `app:update`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_create_rollback
   *
   * @example
   * ```ts
   * const app = await client.apps.createRollback('heath', {}).item();
   * ```
   */
  createRollback(
    appId: string,
    body: AppsRollbackAppRequest,
    options?: CallOptions,
  ): WaitableItemCall<AppsDeploymentResponse, AppsDeployment, ItemWaiter<AppsDeploymentResponse, AppsDeployment>>;

  /**
   * Deletes an app and stops its deployments.
   *
   * `DELETE /v2/apps/{id}`. Scope: `app:delete`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_delete
   *
   * @example
   * ```ts
   * const app = await client.apps.delete('heath').item();
   * ```
   */
  delete(id: string, options?: CallOptions): ItemCall<AppsDeleteAppResponse, string>;

  /**
   * Gets an app, with its current deployments.
   *
   * `GET /v2/apps/{id}`. Scope: `app:read`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get
   *
   * @example
   * ```ts
   * const app = await client.apps.get('heath').item();
   * ```
   */
  get(
    id: string,
    params?: AppsGetParams,
    options?: CallOptions,
  ): WaitableItemCall<AppResponse, App, ItemWaiter<AppResponse, App>>;

  /**
   * Gets a deployment of an app, with its progress.
   *
   * `GET /v2/apps/{app_id}/deployments/{deployment_id}`. Scope: `app:read`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_deployment
   *
   * @example
   * ```ts
   * const app = await client.apps.getDeployment('heath', 'cedar').item();
   * ```
   */
  getDeployment(
    appId: string,
    deploymentId: string,
    options?: CallOptions,
  ): WaitableItemCall<AppsDeploymentResponse, AppsDeployment, ItemWaiter<AppsDeploymentResponse, AppsDeployment>>;

  /**
   * Gets an event of an app.
   *
   * `GET /v2/apps/{app_id}/events/{event_id}`. Scope: `app:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_event
   *
   * @example
   * ```ts
   * const app = await client.apps.getEvent('heath', 'cedar').item();
   * ```
   */
  getEvent(appId: string, eventId: string, options?: CallOptions): ItemCall<AppsGetEventResponse, AppEvent>;

  /**
   * Gets the URLs of the logs of an autoscaling event.
   *
   * `GET /v2/apps/{app_id}/events/{event_id}/logs`. Scope: `app:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_event_logs
   *
   * @example
   * ```ts
   * const response = await client.apps.getEventLogs('heath', 'cedar', { type: 'RUN_RESTARTED' });
   * ```
   */
  getEventLogs(
    appId: string,
    eventId: string,
    params: AppsGetEventLogsParams,
    options?: CallOptions,
  ): Call<AppsGetLogsResponse>;

  /**
   * Gets the URL of a console in a component of a deployment.
   *
   * `GET /v2/apps/{app_id}/deployments/{deployment_id}/components/{component_name}/exec`. Scope: `app:access_console`.
   * Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_exec
   *
   * @example
   * ```ts
   * const app = await client.apps.getExec('heath', 'cedar', 'ember').item();
   * ```
   */
  getExec(
    appId: string,
    deploymentId: string,
    componentName: string,
    params?: AppsGetExecParams,
    options?: CallOptions,
  ): ItemCall<AppsGetExecResponse, string>;

  /**
   * Gets the URL of a console in a component of the active deployment.
   *
   * `GET /v2/apps/{app_id}/components/{component_name}/exec`. Scope: `app:access_console`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_exec_active_deployment
   *
   * @example
   * ```ts
   * const app = await client.apps.getExecActiveDeployment('heath', 'cedar').item();
   * ```
   */
  getExecActiveDeployment(
    appId: string,
    componentName: string,
    params?: AppsGetExecActiveDeploymentParams,
    options?: CallOptions,
  ): ItemCall<AppsGetExecResponse, string>;

  /**
   * Gets the health of an app's components, with their CPU and memory usage.
   *
   * `GET /v2/apps/{app_id}/health`. Scope: `app:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_health
   *
   * @example
   * ```ts
   * const app = await client.apps.getHealth('heath').item();
   * ```
   */
  getHealth(appId: string, options?: CallOptions): ItemCall<AppHealthResponse, AppHealth>;

  /**
   * Gets an instance size, with its price.
   *
   * `GET /v2/apps/tiers/instance_sizes/{slug}`. Scope: `app:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_instanceSize
   *
   * @example
   * ```ts
   * const app = await client.apps.getInstanceSize('heath').item();
   * ```
   */
  getInstanceSize(slug: string, options?: CallOptions): ItemCall<AppsGetInstanceSizeResponse, AppsInstanceSize>;

  /**
   * Lists the running instances of an app.
   *
   * `GET /v2/apps/{app_id}/instances`. Scope: `app:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_instances
   *
   * @example
   * ```ts
   * const items = await client.apps.getInstances('heath').item();
   * ```
   */
  getInstances(appId: string, options?: CallOptions): ItemCall<AppInstances, AppInstance[]>;

  /**
   * Gets an invocation of a job.
   *
   * `GET /v2/apps/{app_id}/job-invocations/{job_invocation_id}`. Scope: `app:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_job_invocation
   *
   * @example
   * ```ts
   * const app = await client.apps.getJobInvocation('heath', 'cedar').item();
   * ```
   */
  getJobInvocation(
    appId: string,
    jobInvocationId: string,
    params?: AppsGetJobInvocationParams,
    options?: CallOptions,
  ): ItemCall<AppsGetJobInvocationResponse, AppJobInvocation>;

  /**
   * Gets the URLs of the logs of a job invocation.
   *
   * `GET /v2/apps/{app_id}/jobs/{job_name}/invocations/{job_invocation_id}/logs`. Scope: `app:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_job_invocation_logs
   *
   * @example
   * ```ts
   * const response = await client.apps.getJobInvocationLogs('heath', 'cedar', 'ember');
   * ```
   */
  getJobInvocationLogs(
    appId: string,
    jobName: string,
    jobInvocationId: string,
    params?: AppsGetJobInvocationLogsParams,
    options?: CallOptions,
  ): Call<AppsGetLogsResponse>;

  /**
   * Gets the URLs of the logs of a component in a deployment.
   *
   * `GET /v2/apps/{app_id}/deployments/{deployment_id}/components/{component_name}/logs`. Scope: `app:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_logs
   *
   * @example
   * ```ts
   * const response = await client.apps.getLogs('heath', 'cedar', 'ember', { type: 'RUN' });
   * ```
   */
  getLogs(
    appId: string,
    deploymentId: string,
    componentName: string,
    params: AppsGetLogsParams,
    options?: CallOptions,
  ): Call<AppsGetLogsResponse>;

  /**
   * Gets the URLs of the logs of a component in the active deployment.
   *
   * `GET /v2/apps/{app_id}/components/{component_name}/logs`. Scope: `app:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_logs_active_deployment
   *
   * @example
   * ```ts
   * const response = await client.apps.getLogsActiveDeployment('heath', 'cedar', { type: 'RUN_RESTARTED' });
   * ```
   */
  getLogsActiveDeployment(
    appId: string,
    componentName: string,
    params: AppsGetLogsActiveDeploymentParams,
    options?: CallOptions,
  ): Call<AppsGetLogsResponse>;

  /**
   * Gets the URLs of the logs of all components in the active deployment.
   *
   * `GET /v2/apps/{app_id}/logs`. Scope: `app:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_logs_active_deployment_aggregate
   *
   * @example
   * ```ts
   * const response = await client.apps.getLogsActiveDeploymentAggregate('heath', { type: 'DEPLOY' });
   * ```
   */
  getLogsActiveDeploymentAggregate(
    appId: string,
    params: AppsGetLogsActiveDeploymentAggregateParams,
    options?: CallOptions,
  ): Call<AppsGetLogsResponse>;

  /**
   * Gets the URLs of the logs of all components in a deployment.
   *
   * `GET /v2/apps/{app_id}/deployments/{deployment_id}/logs`. Scope: `app:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_logs_aggregate
   *
   * @example
   * ```ts
   * const response = await client.apps.getLogsAggregate('heath', 'cedar', { type: 'RUN_RESTARTED' });
   * ```
   */
  getLogsAggregate(
    appId: string,
    deploymentId: string,
    params: AppsGetLogsAggregateParams,
    options?: CallOptions,
  ): Call<AppsGetLogsResponse>;

  /**
   * Gets the bandwidth usage of an app on one day.
   *
   * `GET /v2/apps/{app_id}/metrics/bandwidth_daily`. Scope: `app:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_metrics_bandwidth_daily
   *
   * @example
   * ```ts
   * const response = await client.apps.getMetricsBandwidthDaily('heath');
   * ```
   */
  getMetricsBandwidthDaily(
    appId: string,
    params?: AppsGetMetricsBandwidthDailyParams,
    options?: CallOptions,
  ): Call<AppMetricsBandwidthUsage>;

  /**
   * Lists the apps in the account, with their current deployments.
   *
   * `GET /v2/apps`. Scope: `app:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_list
   *
   * @example
   * ```ts
   * for await (const app of client.apps.list()) {
   *   console.log(app);
   * }
   * ```
   */
  list(params?: AppsListParams, options?: CallOptions): PaginatedCall<App, AppsResponse>;

  /**
   * Lists the alerts of an app and its components, with their destinations.
   *
   * `GET /v2/apps/{app_id}/alerts`. Scope: `app:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_list_alerts
   *
   * @example
   * ```ts
   * const items = await client.apps.listAlerts('heath').item();
   * ```
   */
  listAlerts(appId: string, options?: CallOptions): ItemCall<AppsListAlertsResponse, AppAlert[]>;

  /**
   * Lists the deployments of an app.
   *
   * `GET /v2/apps/{app_id}/deployments`. Scope: `app:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_list_deployments
   *
   * @example
   * ```ts
   * for await (const app of client.apps.listDeployments('heath')) {
   *   console.log(app);
   * }
   * ```
   */
  listDeployments(
    appId: string,
    params?: AppsListDeploymentsParams,
    options?: CallOptions,
  ): PaginatedCall<AppsDeployment, AppsDeploymentsResponse>;

  /**
   * Lists the events of an app, which are deployments and autoscaling events.
   *
   * `GET /v2/apps/{app_id}/events`. Scope: `app:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_list_events
   *
   * @example
   * ```ts
   * for await (const app of client.apps.listEvents('heath')) {
   *   console.log(app);
   * }
   * ```
   */
  listEvents(appId: string, params?: AppsListEventsParams, options?: CallOptions): PaginatedCall<AppEvent, AppEvents>;

  /**
   * Lists the instance sizes for services, workers and jobs, with their prices.
   *
   * `GET /v2/apps/tiers/instance_sizes`. Scope: `app:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_list_instanceSizes
   *
   * @example
   * ```ts
   * const response = await client.apps.listInstanceSizes();
   * ```
   */
  listInstanceSizes(options?: CallOptions): Call<AppsListInstanceSizesResponse>;

  /**
   * Lists the invocations of an app's jobs.
   *
   * `GET /v2/apps/{app_id}/job-invocations`. Scope: `app:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_list_job_invocations
   *
   * @example
   * ```ts
   * for await (const app of client.apps.listJobInvocations('heath')) {
   *   console.log(app);
   * }
   * ```
   */
  listJobInvocations(
    appId: string,
    params?: AppsListJobInvocationsParams,
    options?: CallOptions,
  ): PaginatedCall<AppJobInvocation, AppJobInvocations>;

  /**
   * Gets the bandwidth usage of several apps on one day.
   *
   * `POST /v2/apps/metrics/bandwidth_daily`. Scope: `app:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_list_metrics_bandwidth_daily
   *
   * @example
   * ```ts
   * const response = await client.apps.listMetricsBandwidthDaily({ app_ids: [] });
   * ```
   */
  listMetricsBandwidthDaily(
    body: AppMetricsBandwidthUsageRequest,
    options?: CallOptions,
  ): Call<AppMetricsBandwidthUsage>;

  /**
   * Lists the regions in which App Platform is available.
   *
   * `GET /v2/apps/regions`. Scope: `app:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_list_regions
   *
   * @example
   * ```ts
   * const items = await client.apps.listRegions().item();
   * ```
   */
  listRegions(options?: CallOptions): ItemCall<AppsListRegionsResponse, AppsRegion[]>;

  /**
   * Performs a rolling restart of an app or of some of its components.
   *
   * `POST /v2/apps/{app_id}/restart`. Scope: `app:update`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_restart
   *
   * @example
   * ```ts
   * const app = await client.apps.restart('heath', {}).item();
   * ```
   */
  restart(
    appId: string,
    body: AppsRestartRequest,
    options?: CallOptions,
  ): WaitableItemCall<AppsDeploymentResponse, AppsDeployment, ItemWaiter<AppsDeploymentResponse, AppsDeployment>>;

  /**
   * Reverts a rollback by deploying the app spec that preceded it, and unpins the app.
   *
   * `POST /v2/apps/{app_id}/rollback/revert`. Scope: `app:update`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_revert_rollback
   *
   * @example
   * ```ts
   * const app = await client.apps.revertRollback('heath').item();
   * ```
   */
  revertRollback(
    appId: string,
    options?: CallOptions,
  ): WaitableItemCall<AppsDeploymentResponse, AppsDeployment, ItemWaiter<AppsDeploymentResponse, AppsDeployment>>;

  /**
   * Replaces the app spec of an app and starts a deployment.
   *
   * `PUT /v2/apps/{id}`. Scope: `app:update`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_update
   *
   * @example
   * ```ts
   * const app = await client.apps.update('heath', { spec: { name: 'cedar' } }).item();
   * ```
   */
  update(
    id: string,
    body: AppsUpdateAppRequest,
    options?: CallOptions,
  ): WaitableItemCall<AppResponse, App, ItemWaiter<AppResponse, App>>;

  /**
   * Validates an app spec and estimates its cost, without changing anything.
   *
   * `POST /v2/apps/propose`. Scope: `app:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_validate_appSpec
   *
   * @example
   * ```ts
   * const response = await client.apps.validateAppSpec({ spec: { name: 'heath' } });
   * ```
   */
  validateAppSpec(body: AppPropose, options?: CallOptions): Call<AppProposeResponse>;

  /**
   * Checks whether an app can be rolled back to an earlier deployment.
   *
   * `POST /v2/apps/{app_id}/rollback/validate`. Scope: `app:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_validate_rollback
   *
   * @example
   * ```ts
   * const response = await client.apps.validateRollback('heath', {});
   * ```
   */
  validateRollback(
    appId: string,
    body: AppsRollbackAppRequest,
    options?: CallOptions,
  ): Call<AppsValidateRollbackResponse>;
}
