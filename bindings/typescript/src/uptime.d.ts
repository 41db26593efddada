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
 * The unit of `threshold` depends on `type`: milliseconds for `latency`, days before expiry for `ssl_expiry`. `down`
 * and `down_global` have no threshold.
 *
 * `POST /v2/uptime/checks/{check_id}/alerts`. Scopes: `uptime:create`, `uptime:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/uptime_create_alert
 *
 * @example
 * ```ts
 * const alert = await createAlert(client, 'dc0c1756-1275-47a0-af3e-23037546f44f', {
 *   name: 'web-1',
 *   type: 'down',
 *   notifications: { email: ['ada@example.com'], slack: [{ channel: '#alerts', url: 'https://example.com' }] },
 *   period: '10m',
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
 * A new check has no alerts. Add them separately.
 *
 * `POST /v2/uptime/checks`. Scope: `uptime:create`. Supports `item()`, `reconcile`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/uptime_create_check
 *
 * @example
 * ```ts
 * const check = await createCheck(client, {
 *   name: 'web-1',
 *   type: 'http',
 *   target: 'https://example.com',
 *   regions: ['eu_west'],
 *   enabled: true,
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
 * await deleteAlert(client, 'dc0c1756-1275-47a0-af3e-23037546f44f', 'e3b61c75-3259-4d98-b6ec-00f9779f8923');
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
 * await deleteCheck(client, 'dc0c1756-1275-47a0-af3e-23037546f44f');
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
 * const alert = await getAlert(
 *   client,
 *   'dc0c1756-1275-47a0-af3e-23037546f44f',
 *   'e3b61c75-3259-4d98-b6ec-00f9779f8923',
 * ).item();
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
 * const check = await getCheck(client, 'dc0c1756-1275-47a0-af3e-23037546f44f').item();
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
 * const state = await getCheckState(client, 'dc0c1756-1275-47a0-af3e-23037546f44f').item();
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
 * for await (const alert of listAlerts(client, 'dc0c1756-1275-47a0-af3e-23037546f44f')) {
 *   console.log(alert);
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
 * for await (const check of listChecks(client)) {
 *   console.log(check);
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
 * The unit of `threshold` depends on `type`: milliseconds for `latency`, days before expiry for `ssl_expiry`. `down`
 * and `down_global` have no threshold.
 *
 * `PUT /v2/uptime/checks/{check_id}/alerts/{alert_id}`. Scope: `uptime:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/uptime_update_alert
 *
 * @example
 * ```ts
 * const alert = await updateAlert(
 *   client,
 *   'dc0c1756-1275-47a0-af3e-23037546f44f',
 *   'e3b61c75-3259-4d98-b6ec-00f9779f8923',
 *   {
 *     name: 'web-1',
 *     type: 'down',
 *     notifications: { email: ['ada@example.com'], slack: [{ channel: '#alerts', url: 'https://example.com' }] },
 *     period: '10m',
 *   },
 * ).item();
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
 * const check = await updateCheck(client, 'dc0c1756-1275-47a0-af3e-23037546f44f', {
 *   name: 'web-1',
 *   type: 'http',
 * }).item();
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
   * The unit of `threshold` depends on `type`: milliseconds for `latency`, days before expiry for `ssl_expiry`. `down`
   * and `down_global` have no threshold.
   *
   * `POST /v2/uptime/checks/{check_id}/alerts`. Scopes: `uptime:create`, `uptime:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/uptime_create_alert
   *
   * @example
   * ```ts
   * const alert = await client.uptime
   *   .createAlert('dc0c1756-1275-47a0-af3e-23037546f44f', {
   *     name: 'web-1',
   *     type: 'down',
   *     notifications: { email: ['ada@example.com'], slack: [{ channel: '#alerts', url: 'https://example.com' }] },
   *     period: '10m',
   *   })
   *   .item();
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
   * A new check has no alerts. Add them separately.
   *
   * `POST /v2/uptime/checks`. Scope: `uptime:create`. Supports `item()`, `reconcile`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/uptime_create_check
   *
   * @example
   * ```ts
   * const check = await client.uptime
   *   .createCheck({ name: 'web-1', type: 'http', target: 'https://example.com', regions: ['eu_west'], enabled: true })
   *   .item();
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
   * await client.uptime.deleteAlert('dc0c1756-1275-47a0-af3e-23037546f44f', 'e3b61c75-3259-4d98-b6ec-00f9779f8923');
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
   * await client.uptime.deleteCheck('dc0c1756-1275-47a0-af3e-23037546f44f');
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
   * const alert = await client.uptime
   *   .getAlert('dc0c1756-1275-47a0-af3e-23037546f44f', 'e3b61c75-3259-4d98-b6ec-00f9779f8923')
   *   .item();
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
   * const check = await client.uptime.getCheck('dc0c1756-1275-47a0-af3e-23037546f44f').item();
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
   * const state = await client.uptime.getCheckState('dc0c1756-1275-47a0-af3e-23037546f44f').item();
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
   * for await (const alert of client.uptime.listAlerts('dc0c1756-1275-47a0-af3e-23037546f44f')) {
   *   console.log(alert);
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
   * for await (const check of client.uptime.listChecks()) {
   *   console.log(check);
   * }
   * ```
   */
  listChecks(params?: UptimeListChecksParams, options?: CallOptions): PaginatedCall<Check, UptimeListChecksResponse>;

  /**
   * Updates an alert of an uptime check.
   *
   * The unit of `threshold` depends on `type`: milliseconds for `latency`, days before expiry for `ssl_expiry`. `down`
   * and `down_global` have no threshold.
   *
   * `PUT /v2/uptime/checks/{check_id}/alerts/{alert_id}`. Scope: `uptime:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/uptime_update_alert
   *
   * @example
   * ```ts
   * const alert = await client.uptime
   *   .updateAlert('dc0c1756-1275-47a0-af3e-23037546f44f', 'e3b61c75-3259-4d98-b6ec-00f9779f8923', {
   *     name: 'web-1',
   *     type: 'down',
   *     notifications: { email: ['ada@example.com'], slack: [{ channel: '#alerts', url: 'https://example.com' }] },
   *     period: '10m',
   *   })
   *   .item();
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
   * const check = await client.uptime
   *   .updateCheck('dc0c1756-1275-47a0-af3e-23037546f44f', { name: 'web-1', type: 'http' })
   *   .item();
   * ```
   */
  updateCheck(checkId: string, body: CheckUpdatable, options?: CallOptions): ItemCall<UptimeCreateCheckResponse, Check>;
}
