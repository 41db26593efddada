// The shapes of the responses of `uptime`.

import { boolean, integer, list, number, record, required, text } from '../runtime/response/shape.js';
import { Meta, PageLinks } from './shared.js';

export const Alert = record(() => ({
  id: required(text),
  name: text,
  type: text,
  threshold: integer,
  comparison: text,
  notifications: Notification,
  period: text,
}));

export const Check = record(() => ({
  id: required(text),
  name: text,
  type: text,
  target: text,
  regions: list(text),
  enabled: boolean,
}));

export const Notification = record(() => ({
  email: required(list(text)),
  slack: required(list(NotificationSlackItem)),
}));

export const NotificationSlackItem = record(() => ({
  channel: required(text),
  url: required(text),
}));

export const PreviousOutage = record(() => ({
  region: text,
  started_at: text,
  ended_at: text,
  duration_seconds: integer,
}));

export const RegionState = record(() => ({
  status: text,
  status_changed_at: text,
  thirty_day_uptime_percentage: number,
}));

export const RegionalState = record(() => ({
  us_east: RegionState,
  eu_west: RegionState,
}));

export const State = record(() => ({
  regions: RegionalState,
  previous_outage: PreviousOutage,
}));

export const UptimeCreateAlertResponse = record(() => ({
  alert: required(Alert),
}));

export const UptimeCreateCheckResponse = record(() => ({
  check: required(Check),
}));

export const UptimeGetCheckStateResponse = record(() => ({
  state: required(State),
}));

export const UptimeListAlertsResponse = record(() => ({
  alerts: required(list(Alert)),
  links: PageLinks,
  meta: required(Meta),
}));

export const UptimeListChecksResponse = record(() => ({
  checks: required(list(Check)),
  links: PageLinks,
  meta: required(Meta),
}));

export const responses = {
  uptime_create_alert: { 201: UptimeCreateAlertResponse },
  uptime_create_check: { 201: UptimeCreateCheckResponse },
  uptime_get_alert: { 200: UptimeCreateAlertResponse },
  uptime_get_check: { 200: UptimeCreateCheckResponse },
  uptime_get_checkState: { 200: UptimeGetCheckStateResponse },
  uptime_list_alerts: { 200: UptimeListAlertsResponse },
  uptime_list_checks: { 200: UptimeListChecksResponse },
  uptime_update_alert: { 200: UptimeCreateAlertResponse },
  uptime_update_check: { 200: UptimeCreateCheckResponse },
};
