// Types that only `autoscalepools` uses.

import type { Open, Timestamp } from '../runtime/index.js';
import type { Meta, PageLinks } from './shared.js';

/** A pool of identical Droplets whose number is fixed or follows utilization. */
export interface AutoscalePool {
  /** The autoscale pool's ID. */
  id: string;
  /** The autoscale pool's name. */
  name: string;
  /** The scaling configuration. */
  config: AutoscalePoolConfig;
  /** The template for the pool's Droplets. */
  droplet_template: AutoscalePoolDropletTemplate;
  /** The average utilization of the pool. */
  current_utilization?: CurrentUtilization;
  /** When the autoscale pool was created. */
  created_at: Timestamp;
  /** When the autoscale pool was last updated. */
  updated_at: Timestamp;
  /** The autoscale pool's status. */
  status: AutoscalePoolStatus;
  /** The number of active Droplets in the pool. */
  active_resources_count: number;
}

/** The scaling configuration of an autoscale pool. */
export type AutoscalePoolConfig = AutoscalePoolStaticConfig | AutoscalePoolDynamicConfig;

/** The configuration of an autoscale pool to create or replace. */
export interface AutoscalePoolCreate {
  /** The autoscale pool's name, which cannot be changed later. */
  name: string;
  /** The scaling configuration, either a fixed number of Droplets or limits and a target utilization. */
  config: AutoscalePoolCreateConfig;
  /** The template for the pool's Droplets. */
  droplet_template: AutoscalePoolDropletTemplate;
}

/** A scaling configuration, either a fixed number of Droplets or limits and a target utilization. */
export type AutoscalePoolCreateConfig = AutoscalePoolStaticConfig | AutoscalePoolDynamicConfig;

/** The template for the Droplets of an autoscale pool. */
export interface AutoscalePoolDropletTemplate {
  /** The name of the Droplets. */
  name?: string;
  /** The slug of the region in which the Droplets are created. */
  region: AutoscalePoolDropletTemplateRegion;
  /** The slug of the Droplet size, such as `c-2`. */
  size: string;
  /** The ID or slug of the image. */
  image: string;
  /** The IDs or fingerprints of SSH keys that are allowed to log in. Requires the scope `ssh_key:read`. */
  ssh_keys: string[];
  /** The tags to apply to the Droplets. Requires the scope `tag:read`. */
  tags?: string[];
  /** The ID of a VPC in the same region. Requires the scope `vpc:read`. */
  vpc_uuid?: string;
  /** Whether to install the Droplet agent; must be `true` for pools that follow utilization. */
  with_droplet_agent?: boolean;
  /** The ID of the project to assign the Droplets to. Requires the scope `project:read`. */
  project_id?: string;
  /** Whether to enable IPv6. */
  ipv6?: boolean;
  /**
   * Data for the first boot, such as a script or a cloud-config file. Plain text of at most 64 KiB. Treat it as a
   * secret if it contains one. Secret.
   */
  user_data?: string;
  /**
   * Whether to assign public IP addresses. `false` cannot be changed later, prevents the use of reserved IPs and
   * requires that `ipv6` is not enabled. Default: `true`.
   */
  public_networking?: boolean;
}

/** The slug of a region for the Droplets of an autoscale pool. */
export type AutoscalePoolDropletTemplateRegion = Open<
  | 'tor1'
  | 'syd1'
  | 'sgp1'
  | 'sfo3'
  | 'sfo2'
  | 'sfo1'
  | 'nyc3'
  | 'nyc2'
  | 'nyc1'
  | 'lon1'
  | 'fra1'
  | 'blr1'
  | 'ams3'
  | 'ams2'
>;

/** A scaling configuration in which the number of Droplets follows utilization. */
export interface AutoscalePoolDynamicConfig {
  /** The minimum number of Droplets. Range: 1 to 500. */
  min_instances: number;
  /** The maximum number of Droplets. Range: 1 to 1000. */
  max_instances: number;
  /** The target CPU utilization, as a fraction of 1. Range: 0.05 to 1. */
  target_cpu_utilization?: number;
  /** The target memory utilization, as a fraction of 1. Range: 0.05 to 1. */
  target_memory_utilization?: number;
  /** The number of minutes to wait between scaling events; 10 if omitted. Range: 5 to 20. */
  cooldown_minutes?: number;
}

/** A scaling configuration with a fixed number of Droplets. */
export interface AutoscalePoolStaticConfig {
  /** The number of Droplets in the pool. Range: 1 to 1000. */
  target_number_instances: number;
}

/** The status of an autoscale pool. */
export type AutoscalePoolStatus = Open<'error' | 'deleting' | 'active'>;

/** The response of `POST /v2/droplets/autoscale`. */
export interface AutoscalepoolsCreateResponse {
  /** The autoscale pool. */
  autoscale_pool: AutoscalePool;
}

/** The response of `GET /v2/droplets/autoscale/{autoscale_pool_id}`. */
export interface AutoscalepoolsGetResponse {
  /** The autoscale pool. */
  autoscale_pool: AutoscalePool;
}

/** The response of `GET /v2/droplets/autoscale/{autoscale_pool_id}/history`. */
export interface AutoscalepoolsListHistoryResponse {
  /** The events on this page. */
  history: History[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** The response of `GET /v2/droplets/autoscale/{autoscale_pool_id}/members`. */
export interface AutoscalepoolsListMembersResponse {
  /** The Droplets on this page. */
  droplets: Member[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** The response of `GET /v2/droplets/autoscale`. */
export interface AutoscalepoolsListResponse {
  /** The autoscale pools on this page. */
  autoscale_pools: AutoscalePool[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** The average utilization of an autoscale pool. */
export interface CurrentUtilization {
  /** The memory utilization, as a fraction of 1. Range: 0 to 1. */
  memory: number;
  /** The CPU utilization, as a fraction of 1. Range: 0 to 1. */
  cpu: number;
}

/** A scaling event or configuration change of an autoscale pool. */
export interface History {
  /** The event's ID. */
  history_event_id: string;
  /** The number of Droplets at the time of the event. */
  current_instance_count: number;
  /** The number of Droplets to reach. */
  desired_instance_count: number;
  /** The reason for the event. */
  reason: HistoryReason;
  /** The event's status. */
  status: HistoryStatus;
  /** When the event was created. */
  created_at: Timestamp;
  /** When the event was last updated. */
  updated_at: Timestamp;
}

/** The reason for a scaling event. */
export type HistoryReason = Open<'SCALE_UP' | 'SCALE_DOWN' | 'CONFIGURATION_CHANGE'>;

/** The status of a scaling event. */
export type HistoryStatus = Open<'success' | 'in_progress' | 'error'>;

/** A Droplet of an autoscale pool. */
export interface Member {
  /** The ID of the Droplet. */
  droplet_id: number;
  /** When the member was created. */
  created_at: Timestamp;
  /** When the member was last updated. */
  updated_at: Timestamp;
  /** Whether the Droplet is healthy. */
  health_status: MemberHealthStatus;
  /** A human-readable reason why the Droplet is unhealthy; absent while it is healthy. */
  unhealthy_reason?: string;
  /** The status of the Droplet. */
  status: MemberStatus;
  /** The utilization of the Droplet. */
  current_utilization: MemberCurrentUtilization;
}

/** The average utilization of a Droplet of an autoscale pool. */
export interface MemberCurrentUtilization {
  /** The memory utilization, as a fraction of 1. */
  memory: number;
  /** The CPU utilization, as a fraction of 1. */
  cpu: number;
}

/** Whether a Droplet of an autoscale pool is healthy. */
export type MemberHealthStatus = Open<'unhealthy' | 'healthy'>;

/** The status of a Droplet of an autoscale pool. */
export type MemberStatus = Open<'provisioning' | 'off' | 'deleting' | 'active'>;
