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
 * Email addresses must belong to users who have access to the app.
 *
 * `POST /v2/apps/{app_id}/alerts/{alert_id}/destinations`. Scope: `app:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_assign_alertDestinations
 *
 * @example
 * ```ts
 * const alert = await assignAlertDestinations(
 *   client,
 *   '0d22bd20-f08c-4f5b-86dd-9d54fbdbf125',
 *   'e3b61c75-3259-4d98-b6ec-00f9779f8923',
 *   { emails: ['ada@example.com'] },
 * ).item();
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
 * const deployment = await cancelDeployment(
 *   client,
 *   '0d22bd20-f08c-4f5b-86dd-9d54fbdbf125',
 *   'c4cb240d-ae05-4dab-a8d7-07e1d9e7ac30',
 * ).item();
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
 * const event = await cancelEvent(
 *   client,
 *   '0d22bd20-f08c-4f5b-86dd-9d54fbdbf125',
 *   '58e87a0a-070f-4238-863a-11a3d966f2fc',
 * ).item();
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
 * const jobInvocation = await cancelJobInvocation(
 *   client,
 *   '0d22bd20-f08c-4f5b-86dd-9d54fbdbf125',
 *   'f71c8a95-8aad-4de3-a9ed-d5700553de18',
 * ).item();
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
 * await commitRollback(client, '0d22bd20-f08c-4f5b-86dd-9d54fbdbf125');
 * ```
 */
export function commitRollback(client: Client, appId: string, options?: CallOptions): Call<void>;

/**
 * Creates an app from an app spec and starts its first deployment.
 *
 * Returns before the app is live. Poll the app until it has an `active_deployment`.
 *
 * `POST /v2/apps`. Scope: `app:create`. Supports `wait()`, `item()`, `reconcile`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_create
 *
 * @example
 * ```ts
 * const app = await create(client, {
 *   spec: {
 *     name: 'web-1',
 *     region: 'nyc',
 *     services: [{ name: 'web', git: { branch: 'main', repo_clone_url: 'https://example.com/shop.git' } }],
 *   },
 * })
 *   .wait()
 *   .item();
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
 * Returns before the deployment is live. Poll the deployment until its phase is `ACTIVE`.
 *
 * `POST /v2/apps/{app_id}/deployments`. Scope: `app:update`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_create_deployment
 *
 * @example
 * ```ts
 * const deployment = await createDeployment(client, '0d22bd20-f08c-4f5b-86dd-9d54fbdbf125', { force_build: true })
 *   .wait()
 *   .item();
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
 * Creates a new deployment and pins the app to it. No other deployments are made, even for new commits, until the
 * rollback is committed or reverted. Use the operation `apps_validate_rollback` to check beforehand whether the
 * rollback is possible.
 *
 * `POST /v2/apps/{app_id}/rollback`. Scope: `app:update`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_create_rollback
 *
 * @example
 * ```ts
 * const deployment = await createRollback(client, '0d22bd20-f08c-4f5b-86dd-9d54fbdbf125', {
 *   deployment_id: 'c4cb240d-ae05-4dab-a8d7-07e1d9e7ac30',
 *   skip_pin: true,
 * })
 *   .wait()
 *   .item();
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
 * This cannot be undone. Save the `spec` first if you may want to recreate the app.
 *
 * `DELETE /v2/apps/{id}`. Scope: `app:delete`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_delete
 *
 * @example
 * ```ts
 * const id = await delete_(client, '11610bf8-4eea-480e-8c3c-b9d11c042ffe').item();
 * ```
 */
declare function delete_(
  client: Client,
  id: string,
  options?: CallOptions,
): WaitableItemCall<AppsDeleteAppResponse, string, ItemWaiter<AppsDeleteAppResponse, string>>;

/**
 * Gets an app, with its current deployments.
 *
 * `GET /v2/apps/{id}`. Scope: `app:read`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get
 *
 * @example
 * ```ts
 * const app = await get(client, '11610bf8-4eea-480e-8c3c-b9d11c042ffe').item();
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
 * const deployment = await getDeployment(
 *   client,
 *   '0d22bd20-f08c-4f5b-86dd-9d54fbdbf125',
 *   'c4cb240d-ae05-4dab-a8d7-07e1d9e7ac30',
 * ).item();
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
 * const event = await getEvent(
 *   client,
 *   '0d22bd20-f08c-4f5b-86dd-9d54fbdbf125',
 *   '58e87a0a-070f-4238-863a-11a3d966f2fc',
 * ).item();
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
 * Returns URLs, not the logs themselves.
 *
 * `GET /v2/apps/{app_id}/events/{event_id}/logs`. Scope: `app:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_event_logs
 *
 * @example
 * ```ts
 * const response = await getEventLogs(
 *   client,
 *   '0d22bd20-f08c-4f5b-86dd-9d54fbdbf125',
 *   '58e87a0a-070f-4238-863a-11a3d966f2fc',
 *   { type: 'AUTOSCALE_EVENT' },
 * );
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
 * The URL is that of a WebSocket for input and output. Instances are ephemeral, so changes made in them are lost.
 *
 * `GET /v2/apps/{app_id}/deployments/{deployment_id}/components/{component_name}/exec`. Scope: `app:access_console`.
 * Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_exec
 *
 * @example
 * ```ts
 * const url = await getExec(
 *   client,
 *   '0d22bd20-f08c-4f5b-86dd-9d54fbdbf125',
 *   'c4cb240d-ae05-4dab-a8d7-07e1d9e7ac30',
 *   'component-1',
 * ).item();
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
 * The URL is that of a WebSocket for input and output. Instances are ephemeral, so changes made in them are lost.
 *
 * `GET /v2/apps/{app_id}/components/{component_name}/exec`. Scope: `app:access_console`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_exec_active_deployment
 *
 * @example
 * ```ts
 * const url = await getExecActiveDeployment(client, '0d22bd20-f08c-4f5b-86dd-9d54fbdbf125', 'component-1').item();
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
 * const appHealth = await getHealth(client, '0d22bd20-f08c-4f5b-86dd-9d54fbdbf125').item();
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
 * const instanceSize = await getInstanceSize(client, 'my-slug').item();
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
 * Instances are ephemeral. Do not rely on their names.
 *
 * `GET /v2/apps/{app_id}/instances`. Scope: `app:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_instances
 *
 * @example
 * ```ts
 * const items = await getInstances(client, '0d22bd20-f08c-4f5b-86dd-9d54fbdbf125').item();
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
 * const jobInvocation = await getJobInvocation(
 *   client,
 *   '0d22bd20-f08c-4f5b-86dd-9d54fbdbf125',
 *   'f71c8a95-8aad-4de3-a9ed-d5700553de18',
 * ).item();
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
 * Returns URLs, not the logs themselves. Uses the active deployment unless `deployment_id` is given.
 *
 * `GET /v2/apps/{app_id}/jobs/{job_name}/invocations/{job_invocation_id}/logs`. Scope: `app:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_job_invocation_logs
 *
 * @example
 * ```ts
 * const response = await getJobInvocationLogs(
 *   client,
 *   '0d22bd20-f08c-4f5b-86dd-9d54fbdbf125',
 *   'job-1',
 *   'f71c8a95-8aad-4de3-a9ed-d5700553de18',
 * );
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
 * Returns URLs, not the logs themselves: a live URL while the deployment is in progress or active, and the URLs of
 * archived logs. The type `RUN_RESTARTED` selects the logs of crashed or restarted instances.
 *
 * `GET /v2/apps/{app_id}/deployments/{deployment_id}/components/{component_name}/logs`. Scope: `app:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_logs
 *
 * @example
 * ```ts
 * const response = await getLogs(
 *   client,
 *   '0d22bd20-f08c-4f5b-86dd-9d54fbdbf125',
 *   'c4cb240d-ae05-4dab-a8d7-07e1d9e7ac30',
 *   'component-1',
 *   { type: 'AUTOSCALE_EVENT' },
 * );
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
 * Returns URLs, not the logs themselves. The type `BUILD` selects the build logs of the active deployment. For a
 * deployment that is being built, use the operations that take a deployment ID.
 *
 * `GET /v2/apps/{app_id}/components/{component_name}/logs`. Scope: `app:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_logs_active_deployment
 *
 * @example
 * ```ts
 * const response = await getLogsActiveDeployment(client, '0d22bd20-f08c-4f5b-86dd-9d54fbdbf125', 'component-1', {
 *   type: 'AUTOSCALE_EVENT',
 * });
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
 * Returns URLs, not the logs themselves. The type `BUILD` selects the build logs of the active deployment. For a
 * deployment that is being built, use the operations that take a deployment ID.
 *
 * `GET /v2/apps/{app_id}/logs`. Scope: `app:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_logs_active_deployment_aggregate
 *
 * @example
 * ```ts
 * const response = await getLogsActiveDeploymentAggregate(client, '0d22bd20-f08c-4f5b-86dd-9d54fbdbf125', {
 *   type: 'AUTOSCALE_EVENT',
 * });
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
 * Returns URLs, not the logs themselves: a live URL while the deployment is in progress or active, and the URLs of
 * archived logs. The type `RUN_RESTARTED` selects the logs of crashed or restarted instances.
 *
 * `GET /v2/apps/{app_id}/deployments/{deployment_id}/logs`. Scope: `app:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_logs_aggregate
 *
 * @example
 * ```ts
 * const response = await getLogsAggregate(
 *   client,
 *   '0d22bd20-f08c-4f5b-86dd-9d54fbdbf125',
 *   'c4cb240d-ae05-4dab-a8d7-07e1d9e7ac30',
 *   { type: 'AUTOSCALE_EVENT' },
 * );
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
 * const response = await getMetricsBandwidthDaily(client, '0d22bd20-f08c-4f5b-86dd-9d54fbdbf125');
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
 * const items = await listAlerts(client, '0d22bd20-f08c-4f5b-86dd-9d54fbdbf125').item();
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
 * for await (const deployment of listDeployments(client, '0d22bd20-f08c-4f5b-86dd-9d54fbdbf125')) {
 *   console.log(deployment);
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
 * for await (const event of listEvents(client, '0d22bd20-f08c-4f5b-86dd-9d54fbdbf125')) {
 *   console.log(event);
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
 * for await (const jobInvocation of listJobInvocations(client, '0d22bd20-f08c-4f5b-86dd-9d54fbdbf125')) {
 *   console.log(jobInvocation);
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
 * const response = await listMetricsBandwidthDaily(client, { app_ids: ['000a7f72-1493-4a60-a44c-93eabb108414'] });
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
 * const deployment = await restart(client, '0d22bd20-f08c-4f5b-86dd-9d54fbdbf125', { components: ['my-component'] })
 *   .wait()
 *   .item();
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
 * const deployment = await revertRollback(client, '0d22bd20-f08c-4f5b-86dd-9d54fbdbf125').wait().item();
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
 * Components that are missing from the new spec are removed from the app. Secrets must be sent in the encrypted form in
 * which they were returned. Existing components keep their source version unless `update_all_source_versions` is
 * `true`.
 *
 * `PUT /v2/apps/{id}`. Scope: `app:update`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_update
 *
 * @example
 * ```ts
 * const app = await update(client, '11610bf8-4eea-480e-8c3c-b9d11c042ffe', { spec: { name: 'web-1' } })
 *   .wait()
 *   .item();
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
 * With `app_id`, the spec is validated as a change to that app.
 *
 * `POST /v2/apps/propose`. Scope: `app:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_validate_appSpec
 *
 * @example
 * ```ts
 * const response = await validateAppSpec(client, { spec: { name: 'web-1' } });
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
 * const response = await validateRollback(client, '0d22bd20-f08c-4f5b-86dd-9d54fbdbf125', {
 *   deployment_id: 'c4cb240d-ae05-4dab-a8d7-07e1d9e7ac30',
 *   skip_pin: true,
 * });
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
   * Email addresses must belong to users who have access to the app.
   *
   * `POST /v2/apps/{app_id}/alerts/{alert_id}/destinations`. Scope: `app:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_assign_alertDestinations
   *
   * @example
   * ```ts
   * const alert = await client.apps
   *   .assignAlertDestinations('0d22bd20-f08c-4f5b-86dd-9d54fbdbf125', 'e3b61c75-3259-4d98-b6ec-00f9779f8923', {
   *     emails: ['ada@example.com'],
   *   })
   *   .item();
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
   * const deployment = await client.apps
   *   .cancelDeployment('0d22bd20-f08c-4f5b-86dd-9d54fbdbf125', 'c4cb240d-ae05-4dab-a8d7-07e1d9e7ac30')
   *   .item();
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
   * const event = await client.apps
   *   .cancelEvent('0d22bd20-f08c-4f5b-86dd-9d54fbdbf125', '58e87a0a-070f-4238-863a-11a3d966f2fc')
   *   .item();
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
   * const jobInvocation = await client.apps
   *   .cancelJobInvocation('0d22bd20-f08c-4f5b-86dd-9d54fbdbf125', 'f71c8a95-8aad-4de3-a9ed-d5700553de18')
   *   .item();
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
   * await client.apps.commitRollback('0d22bd20-f08c-4f5b-86dd-9d54fbdbf125');
   * ```
   */
  commitRollback(appId: string, options?: CallOptions): Call<void>;

  /**
   * Creates an app from an app spec and starts its first deployment.
   *
   * Returns before the app is live. Poll the app until it has an `active_deployment`.
   *
   * `POST /v2/apps`. Scope: `app:create`. Supports `wait()`, `item()`, `reconcile`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_create
   *
   * @example
   * ```ts
   * const app = await client.apps
   *   .create({
   *     spec: {
   *       name: 'web-1',
   *       region: 'nyc',
   *       services: [{ name: 'web', git: { branch: 'main', repo_clone_url: 'https://example.com/shop.git' } }],
   *     },
   *   })
   *   .wait()
   *   .item();
   * ```
   */
  create(
    body: AppsCreateAppRequest,
    options?: ReconcileOptions,
  ): WaitableItemCall<AppResponse, App, ItemWaiter<AppResponse, App>>;

  /**
   * Deploys the latest version of an app's sources.
   *
   * Returns before the deployment is live. Poll the deployment until its phase is `ACTIVE`.
   *
   * `POST /v2/apps/{app_id}/deployments`. Scope: `app:update`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_create_deployment
   *
   * @example
   * ```ts
   * const deployment = await client.apps
   *   .createDeployment('0d22bd20-f08c-4f5b-86dd-9d54fbdbf125', { force_build: true })
   *   .wait()
   *   .item();
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
   * Creates a new deployment and pins the app to it. No other deployments are made, even for new commits, until the
   * rollback is committed or reverted. Use the operation `apps_validate_rollback` to check beforehand whether the
   * rollback is possible.
   *
   * `POST /v2/apps/{app_id}/rollback`. Scope: `app:update`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_create_rollback
   *
   * @example
   * ```ts
   * const deployment = await client.apps
   *   .createRollback('0d22bd20-f08c-4f5b-86dd-9d54fbdbf125', {
   *     deployment_id: 'c4cb240d-ae05-4dab-a8d7-07e1d9e7ac30',
   *     skip_pin: true,
   *   })
   *   .wait()
   *   .item();
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
   * This cannot be undone. Save the `spec` first if you may want to recreate the app.
   *
   * `DELETE /v2/apps/{id}`. Scope: `app:delete`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_delete
   *
   * @example
   * ```ts
   * const id = await client.apps.delete('11610bf8-4eea-480e-8c3c-b9d11c042ffe').item();
   * ```
   */
  delete(
    id: string,
    options?: CallOptions,
  ): WaitableItemCall<AppsDeleteAppResponse, string, ItemWaiter<AppsDeleteAppResponse, string>>;

  /**
   * Gets an app, with its current deployments.
   *
   * `GET /v2/apps/{id}`. Scope: `app:read`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get
   *
   * @example
   * ```ts
   * const app = await client.apps.get('11610bf8-4eea-480e-8c3c-b9d11c042ffe').item();
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
   * const deployment = await client.apps
   *   .getDeployment('0d22bd20-f08c-4f5b-86dd-9d54fbdbf125', 'c4cb240d-ae05-4dab-a8d7-07e1d9e7ac30')
   *   .item();
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
   * const event = await client.apps
   *   .getEvent('0d22bd20-f08c-4f5b-86dd-9d54fbdbf125', '58e87a0a-070f-4238-863a-11a3d966f2fc')
   *   .item();
   * ```
   */
  getEvent(appId: string, eventId: string, options?: CallOptions): ItemCall<AppsGetEventResponse, AppEvent>;

  /**
   * Gets the URLs of the logs of an autoscaling event.
   *
   * Returns URLs, not the logs themselves.
   *
   * `GET /v2/apps/{app_id}/events/{event_id}/logs`. Scope: `app:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_event_logs
   *
   * @example
   * ```ts
   * const response = await client.apps.getEventLogs(
   *   '0d22bd20-f08c-4f5b-86dd-9d54fbdbf125',
   *   '58e87a0a-070f-4238-863a-11a3d966f2fc',
   *   { type: 'AUTOSCALE_EVENT' },
   * );
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
   * The URL is that of a WebSocket for input and output. Instances are ephemeral, so changes made in them are lost.
   *
   * `GET /v2/apps/{app_id}/deployments/{deployment_id}/components/{component_name}/exec`. Scope: `app:access_console`.
   * Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_exec
   *
   * @example
   * ```ts
   * const url = await client.apps
   *   .getExec('0d22bd20-f08c-4f5b-86dd-9d54fbdbf125', 'c4cb240d-ae05-4dab-a8d7-07e1d9e7ac30', 'component-1')
   *   .item();
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
   * The URL is that of a WebSocket for input and output. Instances are ephemeral, so changes made in them are lost.
   *
   * `GET /v2/apps/{app_id}/components/{component_name}/exec`. Scope: `app:access_console`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_exec_active_deployment
   *
   * @example
   * ```ts
   * const url = await client.apps
   *   .getExecActiveDeployment('0d22bd20-f08c-4f5b-86dd-9d54fbdbf125', 'component-1')
   *   .item();
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
   * const appHealth = await client.apps.getHealth('0d22bd20-f08c-4f5b-86dd-9d54fbdbf125').item();
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
   * const instanceSize = await client.apps.getInstanceSize('my-slug').item();
   * ```
   */
  getInstanceSize(slug: string, options?: CallOptions): ItemCall<AppsGetInstanceSizeResponse, AppsInstanceSize>;

  /**
   * Lists the running instances of an app.
   *
   * Instances are ephemeral. Do not rely on their names.
   *
   * `GET /v2/apps/{app_id}/instances`. Scope: `app:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_instances
   *
   * @example
   * ```ts
   * const items = await client.apps.getInstances('0d22bd20-f08c-4f5b-86dd-9d54fbdbf125').item();
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
   * const jobInvocation = await client.apps
   *   .getJobInvocation('0d22bd20-f08c-4f5b-86dd-9d54fbdbf125', 'f71c8a95-8aad-4de3-a9ed-d5700553de18')
   *   .item();
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
   * Returns URLs, not the logs themselves. Uses the active deployment unless `deployment_id` is given.
   *
   * `GET /v2/apps/{app_id}/jobs/{job_name}/invocations/{job_invocation_id}/logs`. Scope: `app:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_job_invocation_logs
   *
   * @example
   * ```ts
   * const response = await client.apps.getJobInvocationLogs(
   *   '0d22bd20-f08c-4f5b-86dd-9d54fbdbf125',
   *   'job-1',
   *   'f71c8a95-8aad-4de3-a9ed-d5700553de18',
   * );
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
   * Returns URLs, not the logs themselves: a live URL while the deployment is in progress or active, and the URLs of
   * archived logs. The type `RUN_RESTARTED` selects the logs of crashed or restarted instances.
   *
   * `GET /v2/apps/{app_id}/deployments/{deployment_id}/components/{component_name}/logs`. Scope: `app:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_logs
   *
   * @example
   * ```ts
   * const response = await client.apps.getLogs(
   *   '0d22bd20-f08c-4f5b-86dd-9d54fbdbf125',
   *   'c4cb240d-ae05-4dab-a8d7-07e1d9e7ac30',
   *   'component-1',
   *   { type: 'AUTOSCALE_EVENT' },
   * );
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
   * Returns URLs, not the logs themselves. The type `BUILD` selects the build logs of the active deployment. For a
   * deployment that is being built, use the operations that take a deployment ID.
   *
   * `GET /v2/apps/{app_id}/components/{component_name}/logs`. Scope: `app:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_logs_active_deployment
   *
   * @example
   * ```ts
   * const response = await client.apps.getLogsActiveDeployment('0d22bd20-f08c-4f5b-86dd-9d54fbdbf125', 'component-1', {
   *   type: 'AUTOSCALE_EVENT',
   * });
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
   * Returns URLs, not the logs themselves. The type `BUILD` selects the build logs of the active deployment. For a
   * deployment that is being built, use the operations that take a deployment ID.
   *
   * `GET /v2/apps/{app_id}/logs`. Scope: `app:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_logs_active_deployment_aggregate
   *
   * @example
   * ```ts
   * const response = await client.apps.getLogsActiveDeploymentAggregate('0d22bd20-f08c-4f5b-86dd-9d54fbdbf125', {
   *   type: 'AUTOSCALE_EVENT',
   * });
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
   * Returns URLs, not the logs themselves: a live URL while the deployment is in progress or active, and the URLs of
   * archived logs. The type `RUN_RESTARTED` selects the logs of crashed or restarted instances.
   *
   * `GET /v2/apps/{app_id}/deployments/{deployment_id}/logs`. Scope: `app:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_get_logs_aggregate
   *
   * @example
   * ```ts
   * const response = await client.apps.getLogsAggregate(
   *   '0d22bd20-f08c-4f5b-86dd-9d54fbdbf125',
   *   'c4cb240d-ae05-4dab-a8d7-07e1d9e7ac30',
   *   { type: 'AUTOSCALE_EVENT' },
   * );
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
   * const response = await client.apps.getMetricsBandwidthDaily('0d22bd20-f08c-4f5b-86dd-9d54fbdbf125');
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
   * const items = await client.apps.listAlerts('0d22bd20-f08c-4f5b-86dd-9d54fbdbf125').item();
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
   * for await (const deployment of client.apps.listDeployments('0d22bd20-f08c-4f5b-86dd-9d54fbdbf125')) {
   *   console.log(deployment);
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
   * for await (const event of client.apps.listEvents('0d22bd20-f08c-4f5b-86dd-9d54fbdbf125')) {
   *   console.log(event);
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
   * for await (const jobInvocation of client.apps.listJobInvocations('0d22bd20-f08c-4f5b-86dd-9d54fbdbf125')) {
   *   console.log(jobInvocation);
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
   * const response = await client.apps.listMetricsBandwidthDaily({
   *   app_ids: ['000a7f72-1493-4a60-a44c-93eabb108414'],
   * });
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
   * const deployment = await client.apps
   *   .restart('0d22bd20-f08c-4f5b-86dd-9d54fbdbf125', { components: ['my-component'] })
   *   .wait()
   *   .item();
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
   * const deployment = await client.apps.revertRollback('0d22bd20-f08c-4f5b-86dd-9d54fbdbf125').wait().item();
   * ```
   */
  revertRollback(
    appId: string,
    options?: CallOptions,
  ): WaitableItemCall<AppsDeploymentResponse, AppsDeployment, ItemWaiter<AppsDeploymentResponse, AppsDeployment>>;

  /**
   * Replaces the app spec of an app and starts a deployment.
   *
   * Components that are missing from the new spec are removed from the app. Secrets must be sent in the encrypted form
   * in which they were returned. Existing components keep their source version unless `update_all_source_versions` is
   * `true`.
   *
   * `PUT /v2/apps/{id}`. Scope: `app:update`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_update
   *
   * @example
   * ```ts
   * const app = await client.apps
   *   .update('11610bf8-4eea-480e-8c3c-b9d11c042ffe', { spec: { name: 'web-1' } })
   *   .wait()
   *   .item();
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
   * With `app_id`, the spec is validated as a change to that app.
   *
   * `POST /v2/apps/propose`. Scope: `app:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/apps_validate_appSpec
   *
   * @example
   * ```ts
   * const response = await client.apps.validateAppSpec({ spec: { name: 'web-1' } });
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
   * const response = await client.apps.validateRollback('0d22bd20-f08c-4f5b-86dd-9d54fbdbf125', {
   *   deployment_id: 'c4cb240d-ae05-4dab-a8d7-07e1d9e7ac30',
   *   skip_pin: true,
   * });
   * ```
   */
  validateRollback(
    appId: string,
    body: AppsRollbackAppRequest,
    options?: CallOptions,
  ): Call<AppsValidateRollbackResponse>;
}
