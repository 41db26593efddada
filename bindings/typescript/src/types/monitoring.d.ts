// Types that only `monitoring` uses.

import type { Open } from '../runtime/index.js';
import type { Meta, PageLinks } from './shared.js';

/** The aggregation of the values in a period. */
export type AggregateAvgMax = Open<'max' | 'avg'>;

/** The aggregation of the values in a period. */
export type AggregateAvgMaxMin = Open<'min' | 'max' | 'avg'>;

/** An alert policy, which sends alerts when a metric crosses a threshold. */
export interface AlertPolicy {
  /** The email addresses and Slack channels to notify. */
  alerts: Alerts;
  /** Whether to alert above or below the threshold. */
  compare: AlertPolicyCompare;
  /** A description of the alert policy. */
  description: string;
  /** Whether the policy is enabled. */
  enabled: boolean;
  /** The IDs of the resources, of the type given by `type`. */
  entities: string[];
  /** The tags that select further resources. If `entities` is empty too, all resources of the type are selected. */
  tags: string[];
  /** The metric. */
  type: AlertPolicyType;
  /** The alert policy's UUID. */
  uuid: string;
  /** The threshold, in the unit of the metric. */
  value: number;
  /** The time window over which the metric is evaluated. */
  window: AlertPolicyWindow;
}

/** Whether to alert above or below a threshold. */
export type AlertPolicyCompare = Open<'LessThan' | 'GreaterThan'>;

/** The settings of an alert policy. */
export interface AlertPolicyRequest {
  /** The email addresses and Slack channels to notify. */
  alerts: Alerts;
  /** Whether to alert above or below the threshold. */
  compare: AlertPolicyCompare;
  /** A description of the alert policy. */
  description: string;
  /** Whether the policy is enabled. */
  enabled: boolean;
  /** The IDs of the resources, of the type given by `type`. */
  entities: string[];
  /** The tags that select further resources. If `entities` is empty too, all resources of the type are selected. */
  tags: string[];
  /** The metric. */
  type: AlertPolicyType;
  /** The threshold, in the unit of the metric. */
  value: number;
  /** The time window over which the metric is evaluated. */
  window: AlertPolicyWindow;
}

/** The metric of an alert policy. */
export type AlertPolicyType = Open<
  | 'v1/insights/lbaas/tls_connections_per_second_utilization_percent'
  | 'v1/insights/lbaas/increase_in_http_error_rate_percentage_5xx'
  | 'v1/insights/lbaas/increase_in_http_error_rate_percentage_4xx'
  | 'v1/insights/lbaas/increase_in_http_error_rate_count_5xx'
  | 'v1/insights/lbaas/increase_in_http_error_rate_count_4xx'
  | 'v1/insights/lbaas/high_http_request_response_time_99p'
  | 'v1/insights/lbaas/high_http_request_response_time_95p'
  | 'v1/insights/lbaas/high_http_request_response_time_50p'
  | 'v1/insights/lbaas/high_http_request_response_time'
  | 'v1/insights/lbaas/droplet_health'
  | 'v1/insights/lbaas/connection_utilization_percent'
  | 'v1/insights/lbaas/avg_cpu_utilization_percent'
  | 'v1/insights/droplet/public_outbound_bandwidth'
  | 'v1/insights/droplet/public_inbound_bandwidth'
  | 'v1/insights/droplet/private_outbound_bandwidth'
  | 'v1/insights/droplet/private_inbound_bandwidth'
  | 'v1/insights/droplet/memory_utilization_percent'
  | 'v1/insights/droplet/load_5'
  | 'v1/insights/droplet/load_15'
  | 'v1/insights/droplet/load_1'
  | 'v1/insights/droplet/disk_write'
  | 'v1/insights/droplet/disk_utilization_percent'
  | 'v1/insights/droplet/disk_read'
  | 'v1/insights/droplet/cpu'
  | 'v1/droplet/autoscale_alerts/target_memory_utilization'
  | 'v1/droplet/autoscale_alerts/target_instances'
  | 'v1/droplet/autoscale_alerts/target_cpu_utilization'
  | 'v1/droplet/autoscale_alerts/scale_up'
  | 'v1/droplet/autoscale_alerts/scale_down'
  | 'v1/droplet/autoscale_alerts/current_memory_utilization'
  | 'v1/droplet/autoscale_alerts/current_instances'
  | 'v1/droplet/autoscale_alerts/current_cpu_utilization'
  | 'v1/dbaas/alerts/memory_utilization_alerts'
  | 'v1/dbaas/alerts/load_15_alerts'
  | 'v1/dbaas/alerts/disk_utilization_alerts'
  | 'v1/dbaas/alerts/cpu_alerts'
>;

/** The time window over which a metric is evaluated. */
export type AlertPolicyWindow = Open<'5m' | '30m' | '1h' | '10m'>;

/** The email addresses and Slack channels that an alert policy notifies. */
export interface Alerts {
  /** The email addresses to notify. */
  email: string[];
  /** The Slack channels to notify. */
  slack: SlackDetails[];
}

/** A log destination. */
export interface Destination {
  /** The destination's ID. */
  id: string;
  /** The destination's name. */
  name?: string;
  /** The type of the destination. */
  type?: DestinationType;
  /** The connection settings of the destination. */
  config: OpensearchConfig;
}

/** The settings of a log destination. */
export interface DestinationRequest {
  /** The destination's name. */
  name?: string;
  /** The type of the destination. */
  type: DestinationType;
  /** The connection settings of the destination. */
  config: OpensearchConfigRequest;
}

/** The type of a log destination. */
export type DestinationType = Open<'opensearch_ext' | 'opensearch_dbaas'>;

/** A log destination, without its credentials. */
export interface DestinationWithoutCredentials {
  /** The destination's ID. */
  id: string;
  /** The destination's name. */
  name?: string;
  /** The type of the destination. */
  type?: DestinationType;
  /** The connection settings of the destination. */
  config?: OpensearchConfigWithoutCredentials;
}

/** The period of a load average. */
export type MetricLoad = Open<'load5' | 'load15' | 'load1'>;

/** The type of SQL statement. */
export type MetricOpRates = Open<'update' | 'select' | 'insert' | 'delete'>;

/** The type of access to tables. */
export type MetricSchemaIo = Open<'update' | 'insert' | 'fetch' | 'delete'>;

/** The values of a metric over time. */
export interface Metrics {
  /** The values of the metric. */
  data: MetricsData;
  /** Whether the query succeeded. */
  status: MetricsStatus;
}

/** The time series that a query returned. */
export interface MetricsData {
  /** The time series, one for each set of labels. */
  result: MetricsResult[];
  /** The type of the result. Always `matrix`. */
  resultType: 'matrix';
}

/** The type of a query result. */
export type MetricsDataResultType = Open<'matrix'>;

/** A time series. */
export interface MetricsResult {
  /**
   * The labels of the time series, such as `host_id` for Droplets, `lb_id` for load balancers or `app_component` for
   * apps.
   */
  metric: Record<string, string>;
  /** Pairs of a Unix time in seconds and a value as text. */
  values: MetricsResultValueItem[][];
}

/** A Unix time in seconds, or a value as text. */
export type MetricsResultValueItem = number | string;

/** Whether a query succeeded. */
export type MetricsStatus = Open<'success' | 'error'>;

/** The response of `POST /v2/monitoring/alerts`. */
export interface MonitoringCreateAlertPolicyResponse {
  /** The alert policy. */
  policy: AlertPolicy;
}

/** The response of `POST /v2/monitoring/sinks/destinations`. */
export interface MonitoringCreateDestinationResponse {
  /** The destination. */
  destination: DestinationWithoutCredentials;
}

/** The logs to forward and their destination. */
export interface MonitoringCreateSinkBody {
  /** The ID of the destination, which must exist. */
  destination_uuid?: string;
  /** The resources whose logs are forwarded. Only Kubernetes clusters are supported. */
  resources?: SinkResource[];
}

/** The response of `GET /v2/monitoring/sinks/{sink_uuid}`. */
export interface MonitoringGetSinkResponse {
  /** The sink. */
  sink: Sink;
}

/** The response of `GET /v2/monitoring/alerts`. */
export interface MonitoringListAlertPolicyResponse {
  /** The alert policies on this page. */
  policies: AlertPolicy[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** The response of `GET /v2/monitoring/sinks/destinations`. */
export interface MonitoringListDestinationsResponse {
  /** The destinations. */
  destinations: DestinationWithoutCredentials[];
}

/** The response of `GET /v2/monitoring/sinks`. */
export interface MonitoringListSinksResponse {
  /** The sinks. */
  sinks: Sink[];
}

/** The direction of a Droplet's traffic. */
export type NetworkDirection = Open<'outbound' | 'inbound'>;

/** A network interface of a Droplet. */
export type NetworkInterface = Open<'public' | 'private'>;

/** The connection settings of an OpenSearch cluster. */
export interface OpensearchConfig {
  /** The OpenSearch configuration's ID. */
  id: string;
  /** The credentials for the cluster. Not required if `cluster_uuid` is set. */
  credentials?: OpensearchConfigCredentials;
  /** The host name of the cluster. */
  endpoint: string;
  /** The ID of the cluster, if it is managed by DigitalOcean. */
  cluster_uuid?: string;
  /** The name of the cluster, if it is managed by DigitalOcean. */
  cluster_name?: string;
  /** The name of the index to which logs are written. */
  index_name?: string;
  /** The number of days for which logs are kept. 14 by default. */
  retention_days?: number;
}

/** The credentials for an OpenSearch cluster. */
export interface OpensearchConfigCredentials {
  /** The user name. */
  username?: string;
  /** The password. Secret. */
  password?: string;
}

/** The connection settings of an OpenSearch cluster, for a new or updated destination. */
export interface OpensearchConfigRequest {
  /** The credentials for the cluster. Not required if `cluster_uuid` is set. */
  credentials?: OpensearchConfigRequestCredentials;
  /** The host name of the cluster. */
  endpoint: string;
  /** The ID of the cluster, if it is managed by DigitalOcean. */
  cluster_uuid?: string;
  /** The name of the cluster, if it is managed by DigitalOcean. */
  cluster_name?: string;
  /** The name of the index to which logs are written. */
  index_name?: string;
  /** The number of days for which logs are kept. Default: `14`. */
  retention_days?: number;
}

/** The credentials for an OpenSearch cluster. */
export interface OpensearchConfigRequestCredentials {
  /** The user name. */
  username?: string;
  /** The password. Secret. */
  password?: string;
}

/** The connection settings of an OpenSearch cluster, without its credentials. */
export interface OpensearchConfigWithoutCredentials {
  /** The OpenSearch configuration's ID. */
  id: string;
  /** The host name of the cluster. */
  endpoint?: string;
  /** The ID of the cluster, if it is managed by DigitalOcean. */
  cluster_uuid?: string;
  /** The name of the cluster, if it is managed by DigitalOcean. */
  cluster_name?: string;
  /** The name of the index to which logs are written. */
  index_name?: string;
  /** The number of days for which logs are kept. Default: `14`. */
  retention_days?: number;
}

/** A log sink, which forwards the logs of resources to a destination. */
export interface Sink {
  /** The destination of the logs. */
  destination?: Destination;
  /** The resources whose logs are forwarded. */
  resources?: SinkResource[];
}

/** A resource whose logs are forwarded. */
export interface SinkResource {
  /**
   * The URN of the resource, `do:kubernetes:` followed by the ID of a cluster. Only Kubernetes clusters are supported.
   * Pattern: `^do:kubernetes:.*`.
   */
  urn: string;
  /** The resource's name. */
  name?: string;
}

/** A Slack channel to notify. */
export interface SlackDetails {
  /** The name of the channel. */
  channel: string;
  /** The webhook URL of the channel. Anyone who has the URL can post to the channel. Secret. */
  url: string;
}
