// Starts actions on Droplets, individually or by tag, such as reboots, resizes and snapshots.

import * as operations from './operations/droplet-actions.js';
import { paginatedCall, waitableCall } from './runtime/call/call.js';

export function get(client, dropletId, actionId, options) {
  return waitableCall(client, operations.get, { path: [dropletId, actionId] }, options);
}

export function list(client, dropletId, params, options) {
  return paginatedCall(client, operations.list, { path: [dropletId], params }, options);
}

export function post(client, dropletId, body, options) {
  return waitableCall(client, operations.post, { path: [dropletId], body }, options);
}

export function disableBackups(client, dropletId, options) {
  return post(client, dropletId, { type: 'disable_backups' }, options);
}

export function enableIpv6(client, dropletId, options) {
  return post(client, dropletId, { type: 'enable_ipv6' }, options);
}

export function passwordReset(client, dropletId, options) {
  return post(client, dropletId, { type: 'password_reset' }, options);
}

export function powerCycle(client, dropletId, options) {
  return post(client, dropletId, { type: 'power_cycle' }, options);
}

export function powerOff(client, dropletId, options) {
  return post(client, dropletId, { type: 'power_off' }, options);
}

export function powerOn(client, dropletId, options) {
  return post(client, dropletId, { type: 'power_on' }, options);
}

export function reboot(client, dropletId, options) {
  return post(client, dropletId, { type: 'reboot' }, options);
}

export function shutdown(client, dropletId, options) {
  return post(client, dropletId, { type: 'shutdown' }, options);
}

export function enableBackups(client, dropletId, body, options) {
  return post(client, dropletId, { ...body, type: 'enable_backups' }, options);
}

export function changeBackupPolicy(client, dropletId, body, options) {
  return post(client, dropletId, { ...body, type: 'change_backup_policy' }, options);
}

export function restore(client, dropletId, body, options) {
  return post(client, dropletId, { ...body, type: 'restore' }, options);
}

export function resize(client, dropletId, body, options) {
  return post(client, dropletId, { ...body, type: 'resize' }, options);
}

export function rebuild(client, dropletId, body, options) {
  return post(client, dropletId, { ...body, type: 'rebuild' }, options);
}

export function rename(client, dropletId, body, options) {
  return post(client, dropletId, { ...body, type: 'rename' }, options);
}

export function changeKernel(client, dropletId, body, options) {
  return post(client, dropletId, { ...body, type: 'change_kernel' }, options);
}

export function snapshot(client, dropletId, body, options) {
  return post(client, dropletId, { ...body, type: 'snapshot' }, options);
}

export function postByTag(client, body, params, options) {
  return waitableCall(client, operations.postByTag, { body, params }, options);
}

export function disableBackupsByTag(client, params, options) {
  return postByTag(client, { type: 'disable_backups' }, params, options);
}

export function enableBackupsByTag(client, params, options) {
  return postByTag(client, { type: 'enable_backups' }, params, options);
}

export function enableIpv6ByTag(client, params, options) {
  return postByTag(client, { type: 'enable_ipv6' }, params, options);
}

export function powerCycleByTag(client, params, options) {
  return postByTag(client, { type: 'power_cycle' }, params, options);
}

export function powerOffByTag(client, params, options) {
  return postByTag(client, { type: 'power_off' }, params, options);
}

export function powerOnByTag(client, params, options) {
  return postByTag(client, { type: 'power_on' }, params, options);
}

export function shutdownByTag(client, params, options) {
  return postByTag(client, { type: 'shutdown' }, params, options);
}

export function snapshotByTag(client, body, params, options) {
  return postByTag(client, { ...body, type: 'snapshot' }, params, options);
}
