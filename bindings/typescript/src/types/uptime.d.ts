// Types that only `uptime` uses.

import type { Open } from '../runtime/index.js';
import type { Meta, PageLinks } from './shared.js';

/** An alert of an uptime check. */
export interface Alert {
  /** The alert's ID. Read-only. */
  id: string;
  /** The display name of the alert. */
  name?: string;
  /** The type of the alert. */
  type?: AlertUpdatableType;
  /** The threshold, in milliseconds for `latency` and days before expiry for `ssl_expiry`. Not used for other types. */
  threshold?: number;
  /** Whether to alert above or below the threshold. */
  comparison?: AlertUpdatableComparison;
  /** The email addresses and Slack channels to notify. */
  notifications?: Notification;
  /** The time for which the condition must hold before the alert is triggered. */
  period?: AlertUpdatablePeriod;
}

/** Whether to alert above or below a threshold. */
export type AlertUpdatableComparison = Open<'less_than' | 'greater_than'>;

/** The time for which a condition must hold before an alert is triggered. */
export type AlertUpdatablePeriod = Open<'5m' | '3m' | '30m' | '2m' | '1h' | '15m' | '10m'>;

/** The type of an alert. */
export type AlertUpdatableType = Open<'ssl_expiry' | 'latency' | 'down_global' | 'down'>;

/** An uptime check, which tests regularly whether a target is reachable. */
export interface Check {
  /** The check's ID. Read-only. */
  id: string;
  /** The display name of the check. */
  name?: string;
  /** The type of request. */
  type?: CheckUpdatableType;
  /** The endpoint to check. */
  target?: string;
  /** The regions from which to check. */
  regions?: CheckUpdatableRegion[];
  /** Whether the check is enabled. Default: `true`. */
  enabled?: boolean;
}

/** The settings of an uptime check. */
export interface CheckUpdatable {
  /** The display name of the check. */
  name?: string;
  /** The type of request. */
  type?: CheckUpdatableType;
  /** The endpoint to check. */
  target?: string;
  /** The regions from which to check. */
  regions?: CheckUpdatableRegion[];
  /** Whether the check is enabled. Default: `true`. */
  enabled?: boolean;
}

/** A region from which a target is checked. */
export type CheckUpdatableRegion = Open<'us_west' | 'us_east' | 'se_asia' | 'eu_west'>;

/** The type of request of an uptime check. */
export type CheckUpdatableType = Open<'ping' | 'https' | 'http'>;

/** The email addresses and Slack channels that an alert notifies. */
export interface Notification {
  /** The email addresses to notify. They must be verified in the account. */
  email: string[];
  /** The Slack channels to notify. */
  slack: NotificationSlackItem[];
}

/** A Slack channel to notify. */
export interface NotificationSlackItem {
  /** The name of the channel. */
  channel: string;
  /** The webhook URL of the channel. Anyone who has the URL can post to the channel. Secret. */
  url: string;
}

/** An outage of a target. */
export interface PreviousOutage {
  /** The region in which the outage was detected. */
  region?: string;
  /** When the outage started. */
  started_at?: string;
  /** When the outage ended. */
  ended_at?: string;
  /** The duration of the outage, in seconds. */
  duration_seconds?: number;
}

/** The state of a target in one region. */
export interface RegionState {
  /** Whether the target is up. */
  status?: RegionStateStatus;
  /** When the status last changed. */
  status_changed_at?: string;
  /** The uptime over the last 30 days, in percent. */
  thirty_day_uptime_percentage?: number;
}

/** Whether a target is up. */
export type RegionStateStatus = Open<'UP' | 'DOWN' | 'CHECKING'>;

/** The state of a target in each region. Other regions are in the unknown fields. */
export interface RegionalState {
  /** The state in the eastern United States. */
  us_east?: RegionState;
  /** The state in western Europe. */
  eu_west?: RegionState;
}

/** The state of an uptime check. */
export interface State {
  /** The state in each region. */
  regions?: RegionalState;
  /** The previous outage. */
  previous_outage?: PreviousOutage;
}

/** The settings of an alert to create. */
export interface UptimeCreateAlertBody {
  /** The display name of the alert. */
  name: string;
  /** The type of the alert. */
  type: AlertUpdatableType;
  /** The threshold, in milliseconds for `latency` and days before expiry for `ssl_expiry`. Not used for other types. */
  threshold?: number;
  /** Whether to alert above or below the threshold. */
  comparison?: AlertUpdatableComparison;
  /** The email addresses and Slack channels to notify. */
  notifications: Notification;
  /** The time for which the condition must hold before the alert is triggered. */
  period: AlertUpdatablePeriod;
}

/** The response of `POST /v2/uptime/checks/{check_id}/alerts`. */
export interface UptimeCreateAlertResponse {
  /** The alert. */
  alert: Alert;
}

/** The settings of an uptime check to create. */
export interface UptimeCreateCheckBody {
  /** The display name of the check. */
  name: string;
  /** The type of request. */
  type: CheckUpdatableType;
  /** The endpoint to check. */
  target: string;
  /** The regions from which to check. */
  regions: CheckUpdatableRegion[];
  /** Whether the check is enabled. */
  enabled: boolean;
}

/** The response of `POST /v2/uptime/checks`. */
export interface UptimeCreateCheckResponse {
  /** The check. */
  check: Check;
}

/** The response of `GET /v2/uptime/checks/{check_id}/state`. */
export interface UptimeGetCheckStateResponse {
  /** The state. */
  state: State;
}

/** The response of `GET /v2/uptime/checks/{check_id}/alerts`. */
export interface UptimeListAlertsResponse {
  /** The alerts on this page. */
  alerts: Alert[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** The response of `GET /v2/uptime/checks`. */
export interface UptimeListChecksResponse {
  /** The checks on this page. */
  checks: Check[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** The new settings of an alert. */
export interface UptimeUpdateAlertBody {
  /** The display name of the alert. */
  name: string;
  /** The type of the alert. */
  type: AlertUpdatableType;
  /** The threshold, in milliseconds for `latency` and days before expiry for `ssl_expiry`. Not used for other types. */
  threshold?: number;
  /** Whether to alert above or below the threshold. */
  comparison?: AlertUpdatableComparison;
  /** The email addresses and Slack channels to notify. */
  notifications: Notification;
  /** The time for which the condition must hold before the alert is triggered. */
  period: AlertUpdatablePeriod;
}
