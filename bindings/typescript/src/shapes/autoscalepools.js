// The shapes of the responses of `autoscalepools`.

import { boolean, integer, list, number, oneOf, record, required, text } from '../runtime/response/shape.js';
import { Meta, PageLinks } from './shared.js';

export const AutoscalePool = record(() => ({
  id: required(text),
  name: required(text),
  config: required(AutoscalePoolConfig),
  droplet_template: required(AutoscalePoolDropletTemplate),
  current_utilization: CurrentUtilization,
  created_at: required(text),
  updated_at: required(text),
  status: required(text),
  active_resources_count: required(integer),
}));

export const AutoscalePoolConfig = oneOf(() => [AutoscalePoolStaticConfig, AutoscalePoolDynamicConfig]);

export const AutoscalePoolDropletTemplate = record(() => ({
  name: text,
  region: required(text),
  size: required(text),
  image: required(text),
  ssh_keys: required(list(text)),
  tags: list(text),
  vpc_uuid: text,
  with_droplet_agent: boolean,
  project_id: text,
  ipv6: boolean,
  user_data: text,
  public_networking: boolean,
}));

export const AutoscalePoolDynamicConfig = record(() => ({
  min_instances: required(integer),
  max_instances: required(integer),
  target_cpu_utilization: number,
  target_memory_utilization: number,
  cooldown_minutes: integer,
}));

export const AutoscalePoolStaticConfig = record(() => ({
  target_number_instances: required(integer),
}));

export const AutoscalepoolsCreateResponse = record(() => ({
  autoscale_pool: required(AutoscalePool),
}));

export const AutoscalepoolsGetResponse = record(() => ({
  autoscale_pool: required(AutoscalePool),
}));

export const AutoscalepoolsListHistoryResponse = record(() => ({
  history: required(list(History)),
  links: PageLinks,
  meta: required(Meta),
}));

export const AutoscalepoolsListMembersResponse = record(() => ({
  droplets: required(list(Member)),
  links: PageLinks,
  meta: required(Meta),
}));

export const AutoscalepoolsListResponse = record(() => ({
  autoscale_pools: required(list(AutoscalePool)),
  links: PageLinks,
  meta: required(Meta),
}));

export const CurrentUtilization = record(() => ({
  memory: required(number),
  cpu: required(number),
}));

export const History = record(() => ({
  history_event_id: required(text),
  current_instance_count: required(integer),
  desired_instance_count: required(integer),
  reason: required(text),
  status: required(text),
  created_at: required(text),
  updated_at: required(text),
}));

export const Member = record(() => ({
  droplet_id: required(integer),
  created_at: required(text),
  updated_at: required(text),
  health_status: required(text),
  unhealthy_reason: text,
  status: required(text),
  current_utilization: required(MemberCurrentUtilization),
}));

export const MemberCurrentUtilization = record(() => ({
  memory: required(number),
  cpu: required(number),
}));

export const responses = {
  autoscalepools_create: { 202: AutoscalepoolsCreateResponse },
  autoscalepools_get: { 200: AutoscalepoolsGetResponse },
  autoscalepools_list: { 200: AutoscalepoolsListResponse },
  autoscalepools_list_history: { 200: AutoscalepoolsListHistoryResponse },
  autoscalepools_list_members: { 200: AutoscalepoolsListMembersResponse },
  autoscalepools_update: { 200: AutoscalepoolsCreateResponse },
};
