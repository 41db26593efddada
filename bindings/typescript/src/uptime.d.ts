import type { Client } from './client.js';
import type { Call, CallOptions, ItemCall, PaginatedCall, ReconcileOptions } from './runtime/index.js';
import type {
  Alert,
  Check,
  CheckUpdatable,
  State,
  UptimeCreateAlertBody,
  UptimeCreateAlertResponse,
  UptimeCreateCheckBody,
  UptimeCreateCheckResponse,
  UptimeGetCheckStateResponse,
  UptimeListAlertsResponse,
  UptimeListChecksResponse,
  UptimeUpdateAlertBody,
} from './types/uptime.js';

export type * from './types/uptime.js';

/** The parameters of `GET /v2/uptime/checks/{check_id}/alerts`. */
export interface UptimeListAlertsParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/** The parameters of `GET /v2/uptime/checks`. */
export interface UptimeListChecksParams {
  /** The number of items per page. Range: 1 to 200. Default: `20`. */
  per_page?: number;
  /** The number of the page to return, starting at 1. Minimum: 1. Default: `1`. */
  page?: number;
}

/**
 * Creates an alert for an uptime check.
 *
 * `POST /v2/uptime/checks/{check_id}/alerts`. Scopes: `uptime:create`, `uptime:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/uptime_create_alert
 *
 * @example
 * ```ts
 * const uptime = await createAlert(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', {
 *   name: 'ember',
 *   type: 'ssl_expiry',
 *   notifications: { email: [], slack: [] },
 *   period: '15m',
 * }).item();
 * ```
 */
export function createAlert(
  client: Client,
  checkId: string,
  body: UptimeCreateAlertBody,
  options?: CallOptions,
): ItemCall<UptimeCreateAlertResponse, Alert>;

/**
 * Creates an uptime check, which tests a target from several regions.
 *
 * `POST /v2/uptime/checks`. Scope: `uptime:create`. Supports `item()`, `reconcile`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/uptime_create_check
 *
 * @example
 * ```ts
 * const uptime = await createCheck(client, {
 *   name: 'heath',
 *   type: 'ping',
 *   target: 'https://example.com/ember-67?page=2',
 *   regions: [],
 *   enabled: false,
 * }).item();
 * ```
 */
export function createCheck(
  client: Client,
  body: UptimeCreateCheckBody,
  options?: ReconcileOptions,
): ItemCall<UptimeCreateCheckResponse, Check>;

/**
 * Deletes an alert of an uptime check. The check itself is kept.
 *
 * `DELETE /v2/uptime/checks/{check_id}/alerts/{alert_id}`. Scopes: `uptime:delete`, `uptime:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/uptime_delete_alert
 *
 * @example
 * ```ts
 * await deleteAlert(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', '6f15190c-a5a4-4444-84ea-761f30463c8c');
 * ```
 */
export function deleteAlert(client: Client, checkId: string, alertId: string, options?: CallOptions): Call<void>;

/**
 * Deletes an uptime check and its alerts.
 *
 * `DELETE /v2/uptime/checks/{check_id}`. Scope: `uptime:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/uptime_delete_check
 *
 * @example
 * ```ts
 * await deleteCheck(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad');
 * ```
 */
export function deleteCheck(client: Client, checkId: string, options?: CallOptions): Call<void>;

/**
 * Gets an alert of an uptime check.
 *
 * `GET /v2/uptime/checks/{check_id}/alerts/{alert_id}`. Scope: `uptime:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/uptime_get_alert
 *
 * @example
 * ```ts
 * const uptime = await getAlert(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad',
 * '6f15190c-a5a4-4444-84ea-761f30463c8c').item();
 * ```
 */
export function getAlert(
  client: Client,
  checkId: string,
  alertId: string,
  options?: CallOptions,
): ItemCall<UptimeCreateAlertResponse, Alert>;

/**
 * Gets the settings of an uptime check. Whether its target is up is part of its state.
 *
 * `GET /v2/uptime/checks/{check_id}`. Scope: `uptime:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/uptime_get_check
 *
 * @example
 * ```ts
 * const uptime = await getCheck(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
 * ```
 */
export function getCheck(
  client: Client,
  checkId: string,
  options?: CallOptions,
): ItemCall<UptimeCreateCheckResponse, Check>;

/**
 * Gets the state of an uptime check: the status in each region and the previous outage.
 *
 * `GET /v2/uptime/checks/{check_id}/state`. Scope: `uptime:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/uptime_get_checkState
 *
 * @example
 * ```ts
 * const uptime = await getCheckState(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
 * ```
 */
export function getCheckState(
  client: Client,
  checkId: string,
  options?: CallOptions,
): ItemCall<UptimeGetCheckStateResponse, State>;

/**
 * Lists the alerts of an uptime check.
 *
 * `GET /v2/uptime/checks/{check_id}/alerts`. Scope: `uptime:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/uptime_list_alerts
 *
 * @example
 * ```ts
 * for await (const uptime of listAlerts(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad')) {
 *   console.log(uptime);
 * }
 * ```
 */
export function listAlerts(
  client: Client,
  checkId: string,
  params?: UptimeListAlertsParams,
  options?: CallOptions,
): PaginatedCall<Alert, UptimeListAlertsResponse>;

/**
 * Lists the uptime checks in the account.
 *
 * `GET /v2/uptime/checks`. Scope: `uptime:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/uptime_list_checks
 *
 * @example
 * ```ts
 * for await (const uptime of listChecks(client)) {
 *   console.log(uptime);
 * }
 * ```
 */
export function listChecks(
  client: Client,
  params?: UptimeListChecksParams,
  options?: CallOptions,
): PaginatedCall<Check, UptimeListChecksResponse>;

/**
 * Updates an alert of an uptime check.
 *
 * `PUT /v2/uptime/checks/{check_id}/alerts/{alert_id}`. Scope: `uptime:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/uptime_update_alert
 *
 * @example
 * ```ts
 * const uptime = await updateAlert(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad',
 * '6f15190c-a5a4-4444-84ea-761f30463c8c', {
 *   name: 'cedar',
 *   type: 'down_global',
 *   notifications: { email: [], slack: [] },
 *   period: '15m',
 * }).item();
 * ```
 */
export function updateAlert(
  client: Client,
  checkId: string,
  alertId: string,
  body: UptimeUpdateAlertBody,
  options?: CallOptions,
): ItemCall<UptimeCreateAlertResponse, Alert>;

/**
 * Updates the settings of an uptime check.
 *
 * `PUT /v2/uptime/checks/{check_id}`. Scope: `uptime:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/uptime_update_check
 *
 * @example
 * ```ts
 * const uptime = await updateCheck(client, 'b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', {}).item();
 * ```
 */
export function updateCheck(
  client: Client,
  checkId: string,
  body: CheckUpdatable,
  options?: CallOptions,
): ItemCall<UptimeCreateCheckResponse, Check>;

/** Manages uptime checks, which test from several regions whether a target is reachable, and their alerts. */
export interface Uptime {
  /**
   * Creates an alert for an uptime check.
   *
   * `POST /v2/uptime/checks/{check_id}/alerts`. Scopes: `uptime:create`, `uptime:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/uptime_create_alert
   *
   * @example
   * ```ts
   * const uptime = await client.uptime.createAlert('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', {
   *   name: 'ember',
   *   type: 'ssl_expiry',
   *   notifications: { email: [], slack: [] },
   *   period: '15m',
   * }).item();
   * ```
   */
  createAlert(
    checkId: string,
    body: UptimeCreateAlertBody,
    options?: CallOptions,
  ): ItemCall<UptimeCreateAlertResponse, Alert>;

  /**
   * Creates an uptime check, which tests a target from several regions.
   *
   * `POST /v2/uptime/checks`. Scope: `uptime:create`. Supports `item()`, `reconcile`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/uptime_create_check
   *
   * @example
   * ```ts
   * const uptime = await client.uptime.createCheck({
   *   name: 'heath',
   *   type: 'ping',
   *   target: 'https://example.com/ember-67?page=2',
   *   regions: [],
   *   enabled: false,
   * }).item();
   * ```
   */
  createCheck(body: UptimeCreateCheckBody, options?: ReconcileOptions): ItemCall<UptimeCreateCheckResponse, Check>;

  /**
   * Deletes an alert of an uptime check. The check itself is kept.
   *
   * `DELETE /v2/uptime/checks/{check_id}/alerts/{alert_id}`. Scopes: `uptime:delete`, `uptime:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/uptime_delete_alert
   *
   * @example
   * ```ts
   * await client.uptime.deleteAlert('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', '6f15190c-a5a4-4444-84ea-761f30463c8c');
   * ```
   */
  deleteAlert(checkId: string, alertId: string, options?: CallOptions): Call<void>;

  /**
   * Deletes an uptime check and its alerts.
   *
   * `DELETE /v2/uptime/checks/{check_id}`. Scope: `uptime:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/uptime_delete_check
   *
   * @example
   * ```ts
   * await client.uptime.deleteCheck('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad');
   * ```
   */
  deleteCheck(checkId: string, options?: CallOptions): Call<void>;

  /**
   * Gets an alert of an uptime check.
   *
   * `GET /v2/uptime/checks/{check_id}/alerts/{alert_id}`. Scope: `uptime:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/uptime_get_alert
   *
   * @example
   * ```ts
   * const uptime = await client.uptime.getAlert('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad',
   * '6f15190c-a5a4-4444-84ea-761f30463c8c').item();
   * ```
   */
  getAlert(checkId: string, alertId: string, options?: CallOptions): ItemCall<UptimeCreateAlertResponse, Alert>;

  /**
   * Gets the settings of an uptime check. Whether its target is up is part of its state.
   *
   * `GET /v2/uptime/checks/{check_id}`. Scope: `uptime:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/uptime_get_check
   *
   * @example
   * ```ts
   * const uptime = await client.uptime.getCheck('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
   * ```
   */
  getCheck(checkId: string, options?: CallOptions): ItemCall<UptimeCreateCheckResponse, Check>;

  /**
   * Gets the state of an uptime check: the status in each region and the previous outage.
   *
   * `GET /v2/uptime/checks/{check_id}/state`. Scope: `uptime:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/uptime_get_checkState
   *
   * @example
   * ```ts
   * const uptime = await client.uptime.getCheckState('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad').item();
   * ```
   */
  getCheckState(checkId: string, options?: CallOptions): ItemCall<UptimeGetCheckStateResponse, State>;

  /**
   * Lists the alerts of an uptime check.
   *
   * `GET /v2/uptime/checks/{check_id}/alerts`. Scope: `uptime:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/uptime_list_alerts
   *
   * @example
   * ```ts
   * for await (const uptime of client.uptime.listAlerts('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad')) {
   *   console.log(uptime);
   * }
   * ```
   */
  listAlerts(
    checkId: string,
    params?: UptimeListAlertsParams,
    options?: CallOptions,
  ): PaginatedCall<Alert, UptimeListAlertsResponse>;

  /**
   * Lists the uptime checks in the account.
   *
   * `GET /v2/uptime/checks`. Scope: `uptime:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/uptime_list_checks
   *
   * @example
   * ```ts
   * for await (const uptime of client.uptime.listChecks()) {
   *   console.log(uptime);
   * }
   * ```
   */
  listChecks(params?: UptimeListChecksParams, options?: CallOptions): PaginatedCall<Check, UptimeListChecksResponse>;

  /**
   * Updates an alert of an uptime check.
   *
   * `PUT /v2/uptime/checks/{check_id}/alerts/{alert_id}`. Scope: `uptime:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/uptime_update_alert
   *
   * @example
   * ```ts
   * const uptime = await client.uptime.updateAlert('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad',
   * '6f15190c-a5a4-4444-84ea-761f30463c8c', {
   *   name: 'cedar',
   *   type: 'down_global',
   *   notifications: { email: [], slack: [] },
   *   period: '15m',
   * }).item();
   * ```
   */
  updateAlert(
    checkId: string,
    alertId: string,
    body: UptimeUpdateAlertBody,
    options?: CallOptions,
  ): ItemCall<UptimeCreateAlertResponse, Alert>;

  /**
   * Updates the settings of an uptime check.
   *
   * `PUT /v2/uptime/checks/{check_id}`. Scope: `uptime:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/uptime_update_check
   *
   * @example
   * ```ts
   * const uptime = await client.uptime.updateCheck('b836ef5c-5764-4b1b-9be1-9c7408ddd4ad', {}).item();
   * ```
   */
  updateCheck(checkId: string, body: CheckUpdatable, options?: CallOptions): ItemCall<UptimeCreateCheckResponse, Check>;
}
