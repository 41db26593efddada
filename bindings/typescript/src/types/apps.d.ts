// Types that only `apps` uses.

import type { Open, Timestamp } from '../runtime/index.js';
import type { Meta, PageLinks } from './shared.js';

/** An App Platform app. */
export interface App {
  /** The active deployment. */
  active_deployment?: AppsDeployment;
  /** When the app was created. Read-only. */
  created_at: Timestamp;
  /** The default URL of the app, under `ondigitalocean.app`. Read-only. */
  default_ingress?: string;
  /** The app's domains, with their configuration status. Read-only. */
  domains?: AppsDomain[];
  /** The app's ID. Read-only. */
  id: string;
  /** The deployment that is in progress. */
  in_progress_deployment?: AppsDeployment;
  /** When the last deployment was created. Read-only. */
  last_deployment_created_at?: Timestamp;
  /** The domain of the app's live URL. Read-only. */
  live_domain?: string;
  /** The app's live URL. Read-only. */
  live_url?: string;
  /** The app's live URL without a path. Read-only. */
  live_url_base?: string;
  /** The ID of the owner. Read-only. */
  owner_uuid: string;
  /** The deployment that is waiting to start, such as the first one of a new app. */
  pending_deployment?: AppsDeployment;
  /** The ID of the project that the app belongs to. Requires the scope `project:read`. Read-only. */
  project_id?: string;
  /** The region in which the app runs. */
  region: AppsRegion;
  /** The app spec. */
  spec: AppSpec;
  /** The slug of the app's tier, such as `basic`. Read-only. */
  tier_slug: string;
  /** When the app was last updated. Read-only. */
  updated_at: Timestamp;
  /** The deployment of a rollback to which the app is pinned. */
  pinned_deployment?: AppsDeployment;
  /** The dedicated egress IP addresses of the app. Read-only. */
  dedicated_ips?: AppsDedicatedEgressIp[];
  /** The VPC of the app. Read-only. */
  vpc?: AppsVpc;
}

/** An alert of an app or component, with its destinations. */
export interface AppAlert {
  /** The alert's ID. Read-only. */
  id: string;
  /** The name of the component that the alert applies to. */
  component_name?: string;
  /** The condition of the alert. */
  spec: AppAlertSpec;
  /** The email addresses to notify. */
  emails?: AppAlertEmail[];
  /** The Slack channels to notify. */
  slack_webhooks?: AppAlertSlackWebhook[];
  /** The configuration status of the alert. */
  phase: AppPhase;
  /** The progress of the configuration. */
  progress?: AppAlertProgress;
}

/** The email address of a user who has access to the app. */
export type AppAlertEmail = string;

/** The progress of the configuration of an alert. */
export interface AppAlertProgress {
  /** The steps of the configuration. */
  steps?: AppAlertProgressStep[];
}

/** A step in the configuration of an alert. */
export interface AppAlertProgressStep {
  /** The step's name. */
  name: string;
  /** The step's status. */
  status: AppProgressStepStatus;
  /** When the step started. */
  started_at?: Timestamp;
  /** When the step ended. */
  ended_at?: Timestamp;
  /** The reason why the step failed, if it did. */
  reason?: AppAlertProgressStepReason;
}

/** The reason why a step failed. */
export interface AppAlertProgressStepReason {
  /** The title of the error. */
  code?: string;
  /** A human-readable description of the error. */
  message?: string;
}

/** A Slack channel to notify. */
export interface AppAlertSlackWebhook {
  /** The URL of the channel's webhook. Anyone who knows it can post to the channel. Secret. */
  url?: string;
  /** The name of the channel. */
  channel?: string;
}

/** The condition of an alert. */
export interface AppAlertSpec {
  /** The metric or event that the alert monitors. Default: `UNSPECIFIED_RULE`. */
  rule?: AppAlertSpecRule;
  /** Whether the alert is disabled. */
  disabled?: boolean;
  /** How the metric is compared with `value`. Default: `UNSPECIFIED_OPERATOR`. */
  operator?: AppAlertSpecOperator;
  /** The threshold, in the unit of the metric. */
  value?: number;
  /** The period over which the metric is evaluated. Default: `UNSPECIFIED_WINDOW`. */
  window?: AppAlertSpecWindow;
}

/** How a metric is compared with the threshold of an alert. */
export type AppAlertSpecOperator = Open<'UNSPECIFIED_OPERATOR' | 'LESS_THAN' | 'GREATER_THAN'>;

/** The metric or event that an alert monitors. */
export type AppAlertSpecRule = Open<
  | 'UNSPECIFIED_RULE'
  | 'RESTART_COUNT'
  | 'REQUEST_DURATION_P95_MS'
  | 'REQUESTS_PER_SECOND'
  | 'MEM_UTILIZATION'
  | 'FUNCTIONS_GB_RATE_PER_SECOND'
  | 'FUNCTIONS_ERROR_RATE_PER_MINUTE'
  | 'FUNCTIONS_ERROR_COUNT'
  | 'FUNCTIONS_AVERAGE_WAIT_TIME_MS'
  | 'FUNCTIONS_AVERAGE_DURATION_MS'
  | 'FUNCTIONS_ACTIVATION_COUNT'
  | 'DOMAIN_LIVE'
  | 'DOMAIN_FAILED'
  | 'DEPLOYMENT_LIVE'
  | 'DEPLOYMENT_FAILED'
  | 'CPU_UTILIZATION'
  | 'AUTOSCALE_SUCCEEDED'
  | 'AUTOSCALE_FAILED'
>;

/** The period over which an alert evaluates a metric. */
export type AppAlertSpecWindow = Open<
  'UNSPECIFIED_WINDOW' | 'THIRTY_MINUTES' | 'TEN_MINUTES' | 'ONE_HOUR' | 'FIVE_MINUTES'
>;

/** The autoscaling settings of a component. */
export interface AppAutoscalingSpec {
  /** The minimum number of instances. Minimum: 1. */
  min_instance_count?: number;
  /** The maximum number of instances. Range: 1 to 250. */
  max_instance_count?: number;
  /** The metrics on which autoscaling is based. */
  metrics?: AppAutoscalingSpecMetrics;
}

/** The metrics on which the autoscaling of a component is based. */
export interface AppAutoscalingSpecMetrics {
  /** The target for CPU utilization. */
  cpu?: AppAutoscalingSpecMetricsCpu;
}

/** A target for CPU utilization. */
export interface AppAutoscalingSpecMetricsCpu {
  /** The target average CPU utilization of all instances, in percent. Range: 1 to 100. Default: `80`. */
  percent?: number;
}

/** The autoscaling settings of a service. */
export interface AppAutoscalingSpecService {
  /** The minimum number of instances. Minimum: 1. */
  min_instance_count?: number;
  /** The maximum number of instances. Range: 1 to 250. */
  max_instance_count?: number;
  /** The metrics on which autoscaling is based. */
  metrics?: AppAutoscalingSpecServiceMetrics;
}

/** The metrics on which the autoscaling of a service is based. */
export interface AppAutoscalingSpecServiceMetrics {
  /** The target for CPU utilization. */
  cpu?: AppAutoscalingSpecMetricsCpu;
  /** The target for the request rate. */
  requests_per_second?: AppAutoscalingSpecServiceMetricsRequestsPerSecond;
  /** The target for the request duration. */
  request_duration?: AppAutoscalingSpecServiceMetricsRequestDuration;
}

/** A target for the request duration. */
export interface AppAutoscalingSpecServiceMetricsRequestDuration {
  /** The target 95th percentile of the request duration, in milliseconds. Minimum: 1. */
  p95_milliseconds?: number;
}

/** A target for the request rate. */
export interface AppAutoscalingSpecServiceMetricsRequestsPerSecond {
  /** The target number of requests per second for each instance. Minimum: 1. */
  per_instance?: number;
}

/** The bandwidth usage of an app. */
export interface AppBandwidthUsage {
  /** The ID of the app. */
  app_id: string;
  /** The number of bytes, in text form. */
  bandwidth_bytes: string;
}

/** The health of a component. */
export interface AppComponentHealth {
  /** The component's name. */
  name?: string;
  /** The CPU usage, in percent. */
  cpu_usage_percent?: number;
  /** The memory usage, in percent. */
  memory_usage_percent?: number;
  /** The desired number of instances. */
  replicas_desired?: number;
  /** The number of instances that are ready. */
  replicas_ready?: number;
  /** The health state. Default: `UNKNOWN`. */
  state?: AppComponentHealthState;
}

/** The health state of a component. */
export type AppComponentHealthState = Open<'UNKNOWN' | 'UNHEALTHY' | 'HEALTHY'>;

/**
 * The slug of an instance size. `apps-s-1vcpu-0.5gb` if omitted.
 *
 * The slug contains the number of CPUs and the memory. CPUs are shared for `apps-s-` and dedicated for `apps-d-`. The
 * operation `apps_list_instanceSizes` returns the prices.
 */
export type AppComponentInstanceBaseInstanceSizeSlug = Open<
  | 'professional-xs'
  | 'professional-xl'
  | 'professional-s'
  | 'professional-m'
  | 'professional-l'
  | 'professional-1l'
  | 'basic-xxs'
  | 'basic-xs'
  | 'basic-s'
  | 'basic-m'
  | 'apps-s-2vcpu-4gb'
  | 'apps-s-1vcpu-2gb'
  | 'apps-s-1vcpu-1gb-fixed'
  | 'apps-s-1vcpu-1gb'
  | 'apps-s-1vcpu-0.5gb'
  | 'apps-d-8vcpu-32gb'
  | 'apps-d-4vcpu-8gb'
  | 'apps-d-4vcpu-16gb'
  | 'apps-d-2vcpu-8gb'
  | 'apps-d-2vcpu-4gb'
  | 'apps-d-1vcpu-4gb'
  | 'apps-d-1vcpu-2gb'
  | 'apps-d-1vcpu-1gb'
  | 'apps-d-1vcpu-0.5gb'
>;

/** A database of an app. */
export interface AppDatabaseSpec {
  /**
   * The name of a database cluster. Required for a production database; a development database gets a new one if
   * omitted.
   */
  cluster_name?: string;
  /** The name of the database in a MySQL or PostgreSQL cluster. */
  db_name?: string;
  /** The name of the user in a MySQL or PostgreSQL cluster. */
  db_user?: string;
  /** The database engine. Default: `UNSET`. */
  engine?: AppDatabaseSpecEngine;
  /**
   * The name of the component, which must be unique in the app. Length: 2 to 32 characters. Pattern:
   * `^[a-z][a-z0-9-]{0,30}[a-z0-9]$`.
   */
  name: string;
  /** Whether this is a production database instead of a development database. */
  production?: boolean;
  /** The version of the database engine. */
  version?: string;
}

/** The engine of an app's database. */
export type AppDatabaseSpecEngine = Open<
  'VALKEY' | 'UNSET' | 'REDIS' | 'PG' | 'OPENSEARCH' | 'MYSQL' | 'MONGODB' | 'KAFKA'
>;

/** A domain of an app. */
export interface AppDomainSpec {
  /**
   * The host name. Length: 4 to 253 characters. Pattern: `^((xn--)?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*\.)+[a-zA-Z]{2,}\.?$`.
   */
  domain: string;
  /** The type of the domain. Default: `UNSPECIFIED`. */
  type?: AppDomainSpecType;
  /** Whether the domain includes all its subdomains. */
  wildcard?: boolean;
  /** The domain in the account whose DNS records App Platform can manage, such as `example.com`. */
  zone?: string;
  /** The minimum TLS version for clients. */
  minimum_tls_version?: AppDomainSpecMinimumTlsVersion;
}

/** The minimum TLS version for clients. */
export type AppDomainSpecMinimumTlsVersion = Open<'1.3' | '1.2'>;

/** The type of an app's domain. */
export type AppDomainSpecType = Open<'UNSPECIFIED' | 'PRIMARY' | 'DEFAULT' | 'ALIAS'>;

/** A DNS record that validates the ownership of a domain. */
export interface AppDomainValidation {
  /** The name of the TXT record. Read-only. */
  txt_name?: string;
  /** The value of the TXT record. Read-only. */
  txt_value?: string;
}

/** The settings for an app's outgoing traffic. */
export interface AppEgressSpec {
  /** The type of egress IP address. Default: `AUTOASSIGN`. */
  type?: AppEgressTypeSpec;
}

/** The type of an egress IP address. */
export type AppEgressTypeSpec = Open<'DEDICATED_IP' | 'AUTOASSIGN'>;

/** A deployment or autoscaling event of an app. */
export interface AppEvent {
  /** The event's ID. */
  id: string;
  /** The type of the event. */
  type?: EventType;
  /** When the event was created. */
  created_at?: Timestamp;
  /** The ID of the deployment or, for an autoscaling event, of the scaled deployment. */
  deployment_id?: string;
  /** The deployment. */
  deployment?: AppsDeployment;
  /** The autoscaling event; absent for deployments. */
  autoscaling?: AppEventAutoscaling;
}

/** An autoscaling event, with the changes to each component. */
export interface AppEventAutoscaling {
  /** The phase of the autoscaling event. */
  phase?: AppEventAutoscalingPhase;
  /** The changes to components, by name. */
  components?: Record<string, AppEventAutoscalingComponent>;
}

/** The change in the number of instances of a component. */
export interface AppEventAutoscalingComponent {
  /** The previous number of instances. */
  from?: number;
  /** The new number of instances. */
  to?: number;
  /**
   * The metric that triggered the event: `cpu`, `requests_per_second` or `request_duration`, or `scale_to_zero` and
   * `scale_from_zero` for components that are put to sleep and woken up.
   */
  triggering_metric?: string;
}

/** The phase of an autoscaling event. */
export type AppEventAutoscalingPhase = Open<
  'UNKNOWN' | 'SUCCEEDED' | 'PENDING' | 'IN_PROGRESS' | 'FAILED' | 'CANCELED'
>;

/** A page of events. */
export interface AppEvents {
  /** The events on this page. */
  events: AppEvent[];
  /** Links to other pages of the list. */
  links?: PageLinks;
}

/** The health of a functions component. */
export interface AppFunctionsComponentHealth {
  /** The component's name. */
  name?: string;
  /** The metrics of the functions. */
  functions_component_health_metrics?: AppFunctionsComponentHealthFunctionsComponentHealthMetric[];
}

/** A metric of functions. */
export interface AppFunctionsComponentHealthFunctionsComponentHealthMetric {
  /** The name of the metric, such as `activations_count`. */
  metric_label?: string;
  /** The value of the metric. */
  metric_value?: number;
  /** The period that the metric covers, such as `1h`. */
  time_window?: string;
}

/** A component that consists of serverless functions. */
export interface AppFunctionsSpec {
  /**
   * The cross-origin resource sharing (CORS) policy. Use the app's `ingress` instead.
   * @deprecated
   */
  cors?: AppsCorsPolicy;
  /**
   * The HTTP routes of the component. Use the app's `ingress` instead.
   * @deprecated
   */
  routes?: AppRouteSpec[];
  /**
   * The name of the component, which must be unique in the app. Length: 2 to 32 characters. Pattern:
   * `^[a-z][a-z0-9-]{0,30}[a-z0-9]$`.
   */
  name: string;
  /** The directory to build, relative to the root of the repository. */
  source_dir?: string;
  /** The component's alerts. */
  alerts?: AppAlertSpec[];
  /** The environment variables of the component. */
  envs?: AppVariableDefinition[];
  /** The Git repository to build from. */
  git?: AppsGitSourceSpec;
  /** The GitHub repository to build from. */
  github?: AppsGithubSourceSpec;
  /** The GitLab repository to build from. */
  gitlab?: AppsGitlabSourceSpec;
  /** The Bitbucket repository to build from. */
  bitbucket?: AppsBitbucketSourceSpec;
  /** The destinations to forward logs to. */
  log_destinations?: AppLogDestinationDefinition[];
}

/** The health of an app's components. */
export interface AppHealth {
  /** The health of components other than functions. */
  components?: AppComponentHealth[];
  /** The health of functions. */
  functions_components?: AppFunctionsComponentHealth[];
}

/** A health check that decides whether an instance must be restarted. */
export interface AppHealthCheckSpec {
  /** The number of failed checks after which the instance is unhealthy. Range: 1 to 50. */
  failure_threshold?: number;
  /** The port to check. Range: 1 to 65535. */
  port?: number;
  /** The path to request. Without a path, the check opens a TCP connection. */
  http_path?: string;
  /** The number of seconds to wait before the first check. Range: 0 to 3600. */
  initial_delay_seconds?: number;
  /** The number of seconds between checks. Range: 1 to 300. */
  period_seconds?: number;
  /** The number of successful checks after which the instance is healthy. Range: 1 to 1. */
  success_threshold?: number;
  /** The number of seconds after which a check fails. Range: 1 to 120. */
  timeout_seconds?: number;
}

/** The health of an app. */
export interface AppHealthResponse {
  /** The health of the app. */
  app_health: AppHealth;
}

/** The rules for requests to an app. */
export interface AppIngressSpec {
  /** The rules, by host and path. */
  rules?: AppIngressSpecRule[];
  /**
   * The HTTPS URL of a page to show while the app is unavailable. The page is embedded in a frame and must allow this.
   * Pattern: `^https://`.
   */
  custom_error_page_url?: string;
}

/** A rule for requests to an app, with either a `component` or a `redirect`. */
export interface AppIngressSpecRule {
  /** The requests that the rule applies to. */
  match?: AppIngressSpecRuleMatch;
  /** The cross-origin resource sharing (CORS) policy. */
  cors?: AppsCorsPolicy;
  /** The component to which requests are routed. */
  component?: AppIngressSpecRuleRoutingComponent;
  /** The redirect to respond with. */
  redirect?: AppIngressSpecRuleRoutingRedirect;
}

/** The requests that a rule applies to. */
export interface AppIngressSpecRuleMatch {
  /** The path to match. */
  path?: AppIngressSpecRuleStringMatchPrefix;
  /** The host to match. */
  authority?: AppIngressSpecRuleStringMatchExact;
}

/** The component to which requests are routed. */
export interface AppIngressSpecRuleRoutingComponent {
  /** The name of the component. */
  name: string;
  /**
   * Whether the matched path prefix is kept (`true`) or removed, in text form. Cannot be combined with `rewrite` and is
   * not available for functions.
   */
  preserve_path_prefix?: string;
  /** A path that replaces the matched path prefix. Cannot be combined with `preserve_path_prefix`. */
  rewrite?: string;
}

/** A redirect. */
export interface AppIngressSpecRuleRoutingRedirect {
  /** The path that replaces the path of the request. */
  uri?: string;
  /** The host name or IP address to redirect to. */
  authority?: string;
  /** The port to redirect to. */
  port?: number;
  /** The scheme to redirect to, `http` or `https`. `https` if omitted. */
  scheme?: string;
  /** The status code, which is 300 to 304, 307 or 308. 302 if omitted. */
  redirect_code?: number;
}

/** An exact match of the host. */
export interface AppIngressSpecRuleStringMatchExact {
  /** The exact host. May be empty. Length: at most 256 characters. */
  exact: string | null;
}

/** A match by path prefix. */
export interface AppIngressSpecRuleStringMatchPrefix {
  /** The path prefix, such as `/api`. Length: at most 256 characters. */
  prefix: string | null;
}

/** A running instance of a component. */
export interface AppInstance {
  /** The name of the component. */
  component_name: string;
  /** The type of the component. */
  component_type: AppInstanceComponentType;
  /** The name that identifies the instance. */
  instance_name: string;
  /** A shorter name for the instance, used in metrics. */
  instance_alias: string;
}

/** The type of an instance's component. */
export type AppInstanceComponentType = Open<'WORKER' | 'SERVICE' | 'JOB'>;

/** The running instances of an app. */
export interface AppInstances {
  /** The running instances. */
  instances: AppInstance[];
}

/** An invocation of a job. */
export interface AppJobInvocation {
  /** The invocation's ID. */
  id: string;
  /** The name of the job. */
  job_name: string;
  /** The ID of the deployment that the job belongs to. */
  deployment_id: string;
  /** The phase of the invocation. */
  phase: AppJobInvocationPhase;
  /** The trigger of the invocation. */
  trigger?: AppJobInvocationTrigger;
  /** When the invocation was created. */
  created_at: Timestamp;
  /** When the invocation started. */
  started_at?: Timestamp;
  /** When the invocation completed. */
  completed_at?: Timestamp;
}

/** The phase of a job invocation. */
export type AppJobInvocationPhase = Open<
  'UNKNOWN' | 'SUCCEEDED' | 'SKIPPED' | 'RUNNING' | 'PENDING' | 'FAILED' | 'CANCELED'
>;

/** The trigger of a job invocation. */
export interface AppJobInvocationTrigger {
  /** The type of the trigger. */
  type: AppJobInvocationTriggerType;
  /** The schedule that triggered the invocation. */
  scheduled?: AppJobInvocationTriggerScheduled;
  /** The user action that triggered the invocation. */
  manual?: AppJobInvocationTriggerManual;
}

/** A user action that triggered a job invocation. */
export interface AppJobInvocationTriggerManual {
  /** The user who triggered the invocation. */
  user?: AppJobInvocationTriggerManualUser;
}

/** A user who triggered a job invocation. */
export interface AppJobInvocationTriggerManualUser {
  /** The user's UUID. */
  uuid: string;
  /** The user's email address. */
  email?: string;
  /** The user's full name. */
  full_name?: string;
}

/** A schedule that triggered a job invocation. */
export interface AppJobInvocationTriggerScheduled {
  /** The schedule of the job. */
  schedule?: AppJobInvocationTriggerScheduledSchedule;
}

/** The schedule of a job. */
export interface AppJobInvocationTriggerScheduledSchedule {
  /** The schedule as a cron expression, such as `0 0 * * *`. */
  cron?: string;
  /** The time zone of the schedule, such as `America/New_York`. */
  time_zone?: string;
}

/** The type of the trigger of a job invocation. */
export type AppJobInvocationTriggerType = Open<'UNKNOWN' | 'SCHEDULED' | 'SCHEDULE' | 'MANUAL'>;

/** A page of job invocations. */
export interface AppJobInvocations {
  /** The job invocations on this page. */
  job_invocations: AppJobInvocation[];
  /** Links to other pages of the list. */
  links?: PageLinks;
}

/** A job, which is a component that runs to completion before or after a deployment. */
export interface AppJobSpec {
  /**
   * The name of the component, which must be unique in the app. Length: 2 to 32 characters. Pattern:
   * `^[a-z][a-z0-9-]{0,30}[a-z0-9]$`.
   */
  name: string;
  /** The Git repository to build from. */
  git?: AppsGitSourceSpec;
  /** The GitHub repository to build from. */
  github?: AppsGithubSourceSpec;
  /** The GitLab repository to build from. */
  gitlab?: AppsGitlabSourceSpec;
  /** The Bitbucket repository to build from. */
  bitbucket?: AppsBitbucketSourceSpec;
  /** The container image to deploy instead of a build. */
  image?: AppsImageSourceSpec;
  /** The path of the Dockerfile, relative to the root of the repository. Buildpacks are used if omitted. */
  dockerfile_path?: string;
  /** A command to run during the build. */
  build_command?: string;
  /** The command that starts the component, instead of its default command. */
  run_command?: string;
  /** The directory to build, relative to the root of the repository. */
  source_dir?: string;
  /** The environment variables of the component. */
  envs?: AppVariableDefinition[];
  /** The slug of the runtime environment, such as `node-js`. */
  environment_slug?: string;
  /** The destinations to forward logs to. */
  log_destinations?: AppLogDestinationDefinition[];
  /** The number of instances. Minimum: 1. Default: `1`. */
  instance_count?: number;
  /** The slug of the instance size. */
  instance_size_slug?: AppComponentInstanceBaseInstanceSizeSlug;
  /** When to run the job. Default: `UNSPECIFIED`. */
  kind?: AppJobSpecKind;
  /** The settings for the shutdown of instances. */
  termination?: AppJobSpecTermination;
}

/** When a job runs. */
export type AppJobSpecKind = Open<'UNSPECIFIED' | 'PRE_DEPLOY' | 'POST_DEPLOY' | 'FAILED_DEPLOY'>;

/** The settings for the shutdown of a job's instances. */
export interface AppJobSpecTermination {
  /** The number of seconds between the signals `TERM` and `KILL`; 120 if omitted. Range: 1 to 600. */
  grace_period_seconds?: number;
}

/** The settings of a Datadog log destination. */
export interface AppLogDestinationDatadogSpec {
  /** The HTTP endpoint for logs. */
  endpoint?: string;
  /** The Datadog API key. Secret. */
  api_key: string;
}

/** A destination to forward logs to, of one of four types. */
export interface AppLogDestinationDefinition {
  /** The name of the destination. Length: 2 to 42 characters. */
  name: string;
  /** The Papertrail settings. */
  papertrail?: AppLogDestinationPapertrailSpec;
  /** The Datadog settings. */
  datadog?: AppLogDestinationDatadogSpec;
  /** The Logtail settings. */
  logtail?: AppLogDestinationLogtailSpec;
  /** The OpenSearch settings. */
  open_search?: AppLogDestinationOpenSearchSpec;
}

/** The settings of a Logtail log destination. */
export interface AppLogDestinationLogtailSpec {
  /** The Logtail token. Secret. */
  token: string;
}

/** The settings of an OpenSearch log destination, with either `endpoint` or `cluster_name`. */
export interface AppLogDestinationOpenSearchSpec {
  /** The HTTPS endpoint with a port, such as `https://example.com:9300`. */
  endpoint?: string;
  /** The credentials. */
  basic_auth?: AppLogDestinationOpenSearchSpecBasicAuth;
  /** The name of the index to write to. Default: `logs`. */
  index_name?: string;
  /** The name of an OpenSearch cluster managed by DigitalOcean. */
  cluster_name?: string;
}

/** The credentials of an OpenSearch log destination. */
export interface AppLogDestinationOpenSearchSpecBasicAuth {
  /** The user name. Required with `endpoint`; `doadmin` if omitted with `cluster_name`. */
  user?: string;
  /** The password. Required with `endpoint`; must not be set with `cluster_name`. Secret. */
  password?: string;
}

/** The settings of a Papertrail log destination. */
export interface AppLogDestinationPapertrailSpec {
  /** The Papertrail syslog endpoint. */
  endpoint: string;
}

/** The maintenance settings of an app. */
export interface AppMaintenanceSpec {
  /** Whether maintenance mode is enabled. */
  enabled?: boolean;
  /** Whether the app is archived, which implies maintenance mode. */
  archive?: boolean;
  /** The URL of the page to show in maintenance mode. */
  offline_page_url?: string;
}

/** The bandwidth usage of apps on one day. */
export interface AppMetricsBandwidthUsage {
  /** The bandwidth usage of each app. */
  app_bandwidth_usage: AppBandwidthUsage[];
  /** The day. */
  date: Timestamp;
}

/** A request for the bandwidth usage of apps. */
export interface AppMetricsBandwidthUsageRequest {
  /** The IDs of the apps, at most 100. Size: at most 100 items. */
  app_ids: string[];
  /** The day. The time of day is ignored. The previous day if omitted. */
  date?: Timestamp;
}

/** The configuration status of a domain. */
export type AppPhase = Open<'UNKNOWN' | 'PENDING' | 'ERROR' | 'CONFIGURING' | 'ACTIVE'>;

/** The status of a step. */
export type AppProgressStepStatus = Open<'UNKNOWN' | 'SUCCESS' | 'RUNNING' | 'PENDING' | 'ERROR'>;

/** An app spec to validate. */
export interface AppPropose {
  /** The app spec. */
  spec: AppSpecInput;
  /** The ID of the app that the spec would change. The app is not modified. */
  app_id?: string;
}

/** The result of the validation of an app spec. */
export interface AppProposeResponse {
  /** Whether the app consists only of static sites. */
  app_is_static?: boolean;
  /** Whether the name of the app is available. */
  app_name_available?: boolean;
  /** An available name, if the name of the app is not available. */
  app_name_suggestion?: string;
  /** The number of static apps in the account, in text form. */
  existing_static_apps?: string;
  /** The resulting app spec. */
  spec?: AppSpec;
  /** The monthly cost of the app, in US dollars. */
  app_cost?: number;
  /**
   * The monthly cost of the app in the next lower tier, in US dollars.
   * @deprecated
   */
  app_tier_downgrade_cost?: number;
  /** The number of static apps that are free of charge, in text form. */
  max_free_static_apps?: string;
}

/** A response that contains an app. */
export interface AppResponse {
  /** The app. */
  app: App;
}

/** A condition that prevents a rollback or that deserves attention. */
export interface AppRollbackValidationCondition {
  /** The type of the condition. */
  code: AppRollbackValidationConditionCode;
  /** A human-readable description of the condition. */
  message: string;
  /** The components affected by the condition, if any. */
  components?: string[];
}

/** The type of a condition that affects a rollback. */
export type AppRollbackValidationConditionCode = Open<
  | 'static_site_requires_rebuild'
  | 'region_conflict'
  | 'incompatible_result'
  | 'incompatible_phase'
  | 'image_source_missing_digest'
  | 'exceeded_revision_limit'
  | 'database_config_conflict'
  | 'app_pinned'
>;

/** An HTTP route of a component. Superseded by the rules of `ingress`. */
export interface AppRouteSpec {
  /** The path prefix, such as `/api`, which must be unique in the app. */
  path?: string;
  /** Whether the matched path prefix is kept instead of removed. */
  preserve_path_prefix?: boolean;
}

/** A service, which is a component that responds to HTTP requests. */
export interface AppServiceSpec {
  /**
   * The name of the component, which must be unique in the app. Length: 2 to 32 characters. Pattern:
   * `^[a-z][a-z0-9-]{0,30}[a-z0-9]$`.
   */
  name: string;
  /** The Git repository to build from. */
  git?: AppsGitSourceSpec;
  /** The GitHub repository to build from. */
  github?: AppsGithubSourceSpec;
  /** The GitLab repository to build from. */
  gitlab?: AppsGitlabSourceSpec;
  /** The Bitbucket repository to build from. */
  bitbucket?: AppsBitbucketSourceSpec;
  /** The container image to deploy instead of a build. */
  image?: AppsImageSourceSpec;
  /** The path of the Dockerfile, relative to the root of the repository. Buildpacks are used if omitted. */
  dockerfile_path?: string;
  /** A command to run during the build. */
  build_command?: string;
  /** The command that starts the component, instead of its default command. */
  run_command?: string;
  /** The directory to build, relative to the root of the repository. */
  source_dir?: string;
  /** The environment variables of the component. */
  envs?: AppVariableDefinition[];
  /** The slug of the runtime environment, such as `node-js`. */
  environment_slug?: string;
  /** The destinations to forward logs to. */
  log_destinations?: AppLogDestinationDefinition[];
  /** The number of instances. Cannot be combined with `autoscaling`. Minimum: 1. Default: `1`. */
  instance_count?: number;
  /** The slug of the instance size. */
  instance_size_slug?: AppComponentInstanceBaseInstanceSizeSlug;
  /** The autoscaling settings. */
  autoscaling?: AppAutoscalingSpecService;
  /**
   * The cross-origin resource sharing (CORS) policy. Use the app's `ingress` instead.
   * @deprecated
   */
  cors?: AppsCorsPolicy;
  /** The health check that decides whether the service is ready for requests. */
  health_check?: AppServiceSpecHealthCheck;
  /** The health check that decides whether an instance must be restarted. */
  liveness_health_check?: AppHealthCheckSpec;
  /** The protocol that the service speaks on `http_port`. */
  protocol?: AppServiceSpecProtocol;
  /**
   * The port on which the service listens. Also available to the service in the variable `PORT`. 8080 if omitted.
   * Range: 1 to 65535.
   */
  http_port?: number;
  /** The ports that are reachable from other components of the app. */
  internal_ports?: number[];
  /**
   * The HTTP routes of the component. Use the app's `ingress` instead.
   * @deprecated
   */
  routes?: AppRouteSpec[];
  /** The settings for the shutdown of instances. */
  termination?: AppServiceSpecTermination;
}

/** A health check that decides whether a service is ready for requests. */
export interface AppServiceSpecHealthCheck {
  /** The number of failed checks after which the instance is unhealthy. */
  failure_threshold?: number;
  /** The port to check; the service's `http_port` if omitted. Range: 1 to 65535. */
  port?: number;
  /** The path to request. Without a path, the check opens a TCP connection. */
  http_path?: string;
  /** The number of seconds to wait before the first check. */
  initial_delay_seconds?: number;
  /** The number of seconds between checks. */
  period_seconds?: number;
  /** The number of successful checks after which the instance is healthy. */
  success_threshold?: number;
  /** The number of seconds after which a check fails. */
  timeout_seconds?: number;
}

/** The protocol that a service speaks on its HTTP port. */
export type AppServiceSpecProtocol = Open<'HTTP2' | 'HTTP'>;

/** The settings for the shutdown of a service's instances. */
export interface AppServiceSpecTermination {
  /** The number of seconds between the end of new traffic and the signal `TERM`; 15 if omitted. Range: 1 to 110. */
  drain_seconds?: number;
  /** The number of seconds between the signals `TERM` and `KILL`; 120 if omitted. Range: 1 to 600. */
  grace_period_seconds?: number;
}

/** An app spec, which describes the components and settings of an app. */
export interface AppSpec {
  /**
   * The app's name, which must be unique in the account. Length: 2 to 32 characters. Pattern:
   * `^[a-z][a-z0-9-]{0,30}[a-z0-9]$`.
   */
  name: string;
  /** The slug of the region; the nearest available region if omitted. */
  region?: AppSpecRegion;
  /** Whether to disable the edge cache. Does not affect static sites. Default: `false`. */
  disable_edge_cache?: boolean;
  /** Whether to disable the obfuscation of email addresses in pages. Default: `false`. */
  disable_email_obfuscation?: boolean;
  /** Whether to apply additional checks to suspicious requests. Default: `false`. */
  enhanced_threat_control_enabled?: boolean;
  /** The app's domains. */
  domains?: AppDomainSpec[];
  /** The services, which respond to HTTP requests. */
  services?: AppServiceSpec[];
  /** The static sites. */
  static_sites?: AppStaticSiteSpec[];
  /** The jobs, which run to completion before or after a deployment. */
  jobs?: AppJobSpec[];
  /** The workers, which run continuously and do not respond to HTTP requests. */
  workers?: AppWorkerSpec[];
  /** The serverless functions. */
  functions?: AppFunctionsSpec[];
  /** The databases. */
  databases?: AppDatabaseSpec[];
  /** The rules for incoming requests. */
  ingress?: AppIngressSpec;
  /** The settings for outgoing traffic. */
  egress?: AppEgressSpec;
  /** The maintenance settings. */
  maintenance?: AppMaintenanceSpec;
  /** The VPC to join. Read-only. */
  vpc?: AppsVpc;
}

/**
 * An app spec, which describes the components and settings of an app.
 * This is {@link AppSpec} as it is sent.
 */
export interface AppSpecInput {
  /**
   * The app's name, which must be unique in the account. Length: 2 to 32 characters. Pattern:
   * `^[a-z][a-z0-9-]{0,30}[a-z0-9]$`.
   */
  name: string;
  /** The slug of the region; the nearest available region if omitted. */
  region?: AppSpecRegion;
  /** Whether to disable the edge cache. Does not affect static sites. Default: `false`. */
  disable_edge_cache?: boolean;
  /** Whether to disable the obfuscation of email addresses in pages. Default: `false`. */
  disable_email_obfuscation?: boolean;
  /** Whether to apply additional checks to suspicious requests. Default: `false`. */
  enhanced_threat_control_enabled?: boolean;
  /** The app's domains. */
  domains?: AppDomainSpec[];
  /** The services, which respond to HTTP requests. */
  services?: AppServiceSpec[];
  /** The static sites. */
  static_sites?: AppStaticSiteSpec[];
  /** The jobs, which run to completion before or after a deployment. */
  jobs?: AppJobSpec[];
  /** The workers, which run continuously and do not respond to HTTP requests. */
  workers?: AppWorkerSpec[];
  /** The serverless functions. */
  functions?: AppFunctionsSpec[];
  /** The databases. */
  databases?: AppDatabaseSpec[];
  /** The rules for incoming requests. */
  ingress?: AppIngressSpec;
  /** The settings for outgoing traffic. */
  egress?: AppEgressSpec;
  /** The maintenance settings. */
  maintenance?: AppMaintenanceSpec;
}

/** The slug of a region for apps. */
export type AppSpecRegion = Open<'tor' | 'syd' | 'sgp' | 'sfo' | 'nyc' | 'lon' | 'fra' | 'blr' | 'atl' | 'ams'>;

/** A static site, which is a component that consists of files. */
export interface AppStaticSiteSpec {
  /**
   * The name of the component, which must be unique in the app. Length: 2 to 32 characters. Pattern:
   * `^[a-z][a-z0-9-]{0,30}[a-z0-9]$`.
   */
  name: string;
  /** The Git repository to build from. */
  git?: AppsGitSourceSpec;
  /** The GitHub repository to build from. */
  github?: AppsGithubSourceSpec;
  /** The GitLab repository to build from. */
  gitlab?: AppsGitlabSourceSpec;
  /** The Bitbucket repository to build from. */
  bitbucket?: AppsBitbucketSourceSpec;
  /** The container image to deploy instead of a build. */
  image?: AppsImageSourceSpec;
  /** The path of the Dockerfile, relative to the root of the repository. Buildpacks are used if omitted. */
  dockerfile_path?: string;
  /** A command to run during the build. */
  build_command?: string;
  /** The command that starts the component, instead of its default command. */
  run_command?: string;
  /** The directory to build, relative to the root of the repository. */
  source_dir?: string;
  /** The environment variables of the component. */
  envs?: AppVariableDefinition[];
  /** The slug of the runtime environment, such as `node-js`. */
  environment_slug?: string;
  /** The destinations to forward logs to. */
  log_destinations?: AppLogDestinationDefinition[];
  /** The file to serve for a directory. Default: `index.html`. */
  index_document?: string;
  /**
   * The file to serve if the requested file does not exist. App Platform serves its own page if omitted. Default:
   * `404.html`.
   */
  error_document?: string;
  /** The file to serve for all paths that do not exist. Cannot be combined with `error_document`. */
  catchall_document?: string;
  /**
   * The directory to which the build writes its files. The directories `_static`, `dist`, `public` and `build` are
   * tried if omitted.
   */
  output_dir?: string;
  /**
   * The cross-origin resource sharing (CORS) policy. Use the app's `ingress` instead.
   * @deprecated
   */
  cors?: AppsCorsPolicy;
  /**
   * The HTTP routes of the component. Use the app's `ingress` instead.
   * @deprecated
   */
  routes?: AppRouteSpec[];
}

/** An environment variable. */
export interface AppVariableDefinition {
  /** The name of the variable. Pattern: `^[_A-Za-z][_A-Za-z0-9]*$`. */
  key: string;
  /** When the variable is available. Default: `RUN_AND_BUILD_TIME`. */
  scope?: AppVariableDefinitionScope;
  /** Whether the value is encrypted. Default: `GENERAL`. */
  type?: AppVariableDefinitionType;
  /**
   * The value. Secrets are encrypted when they are first sent. Afterwards, send the encrypted value that the API
   * returns. Secret.
   */
  value?: string;
}

/** When an environment variable is available. */
export type AppVariableDefinitionScope = Open<'UNSET' | 'RUN_TIME' | 'RUN_AND_BUILD_TIME' | 'BUILD_TIME'>;

/** Whether the value of an environment variable is encrypted. */
export type AppVariableDefinitionType = Open<'SECRET' | 'GENERAL'>;

/** A worker, which is a component that runs continuously and does not respond to HTTP requests. */
export interface AppWorkerSpec {
  /**
   * The name of the component, which must be unique in the app. Length: 2 to 32 characters. Pattern:
   * `^[a-z][a-z0-9-]{0,30}[a-z0-9]$`.
   */
  name: string;
  /** The Git repository to build from. */
  git?: AppsGitSourceSpec;
  /** The GitHub repository to build from. */
  github?: AppsGithubSourceSpec;
  /** The GitLab repository to build from. */
  gitlab?: AppsGitlabSourceSpec;
  /** The Bitbucket repository to build from. */
  bitbucket?: AppsBitbucketSourceSpec;
  /** The container image to deploy instead of a build. */
  image?: AppsImageSourceSpec;
  /** The path of the Dockerfile, relative to the root of the repository. Buildpacks are used if omitted. */
  dockerfile_path?: string;
  /** A command to run during the build. */
  build_command?: string;
  /** The command that starts the component, instead of its default command. */
  run_command?: string;
  /** The directory to build, relative to the root of the repository. */
  source_dir?: string;
  /** The environment variables of the component. */
  envs?: AppVariableDefinition[];
  /** The slug of the runtime environment, such as `node-js`. */
  environment_slug?: string;
  /** The destinations to forward logs to. */
  log_destinations?: AppLogDestinationDefinition[];
  /** The number of instances. Cannot be combined with `autoscaling`. Minimum: 1. Default: `1`. */
  instance_count?: number;
  /** The slug of the instance size. */
  instance_size_slug?: AppComponentInstanceBaseInstanceSizeSlug;
  /** The autoscaling settings. */
  autoscaling?: AppAutoscalingSpec;
  /** The settings for the shutdown of instances. */
  termination?: AppWorkerSpecTermination;
  /** The health check that decides whether an instance must be restarted. */
  liveness_health_check?: AppHealthCheckSpec;
}

/** The settings for the shutdown of a worker's instances. */
export interface AppWorkerSpecTermination {
  /** The number of seconds between the signals `TERM` and `KILL`; 120 if omitted. Range: 1 to 600. */
  grace_period_seconds?: number;
}

/** A response that contains an alert. */
export interface AppsAlertResponse {
  /** The alert. */
  alert: AppAlert;
}

/** The destinations of an alert. */
export interface AppsAssignAppAlertDestinationsRequest {
  /** The email addresses to notify. */
  emails?: AppAlertEmail[];
  /** The Slack channels to notify. */
  slack_webhooks?: AppAlertSlackWebhook[];
}

/** A Bitbucket repository. */
export interface AppsBitbucketSourceSpec {
  /** The branch to deploy. */
  branch?: string;
  /** Whether to deploy automatically when commits are pushed. */
  deploy_on_push?: boolean;
  /** The owner and name of the repository, such as `digitalocean/sample-golang`. */
  repo?: string;
}

/** The response of `POST /v2/apps/{app_id}/events/{event_id}/cancel`. */
export interface AppsCancelEventResponse {
  /** The event. */
  event: AppEvent;
}

/** The response of `POST /v2/apps/{app_id}/job-invocations/{job_invocation_id}/cancel`. */
export interface AppsCancelJobInvocationResponse {
  /** The invocation. */
  job_invocation: AppJobInvocation;
}

/** A cross-origin resource sharing (CORS) policy. */
export interface AppsCorsPolicy {
  /** The allowed origins. */
  allow_origins?: AppsStringMatch[];
  /** The allowed methods, for the header `Access-Control-Allow-Methods`. */
  allow_methods?: string[];
  /** The allowed request headers, for the header `Access-Control-Allow-Headers`. */
  allow_headers?: string[];
  /** The response headers that browsers may expose, for the header `Access-Control-Expose-Headers`. */
  expose_headers?: string[];
  /** The time for which browsers cache the policy, such as `5h30m`, for the header `Access-Control-Max-Age`. */
  max_age?: string;
  /** Whether browsers may expose responses to requests that include credentials such as cookies. */
  allow_credentials?: boolean;
}

/** The settings of an app to create. */
export interface AppsCreateAppRequest {
  /** The app spec. */
  spec: AppSpecInput;
  /**
   * The ID of the project to create the app in; the default project if omitted. Requires the scope
   * `project:assign_resource`.
   */
  project_id?: string;
}

/** The settings of a deployment to create. */
export interface AppsCreateDeploymentRequest {
  /** Whether to build the app even if nothing has changed. */
  force_build?: boolean;
}

/** A dedicated egress IP address of an app. */
export interface AppsDedicatedEgressIp {
  /** The IP address. */
  ip: string;
  /** The dedicated egress IP's ID. */
  id: string;
  /** The dedicated egress IP's status. Read-only. */
  status: AppsDedicatedEgressIpStatus;
}

/** The status of a dedicated egress IP address. */
export type AppsDedicatedEgressIpStatus = Open<'UNKNOWN' | 'REMOVED' | 'ASSIGNING' | 'ASSIGNED'>;

/** The ID of the deleted app. */
export interface AppsDeleteAppResponse {
  /** The app's ID. */
  id: string;
}

/** A deployment of an app. */
export interface AppsDeployment {
  /** A human-readable description of what started the deployment. */
  cause?: string;
  /** The ID of the deployment that this deployment repeats. */
  cloned_from?: string;
  /** When the deployment was created. */
  created_at?: Timestamp;
  /** The deployment's ID. */
  id: string;
  /** The jobs in the deployment. */
  jobs?: AppsDeploymentJob[];
  /** The functions in the deployment. */
  functions?: AppsDeploymentFunction[];
  /** The phase of the deployment. Default: `UNKNOWN`. */
  phase?: AppsDeploymentPhase;
  /** When the phase last changed; a time in the year 1 if it never has. */
  phase_last_updated_at?: Timestamp;
  /** The progress of the deployment. */
  progress?: AppsDeploymentProgress;
  /** The services in the deployment. */
  services?: AppsDeploymentService[];
  /** The app spec of the deployment. */
  spec: AppSpec;
  /** The static sites in the deployment. */
  static_sites?: AppsDeploymentStaticSite[];
  /** The slug of the app's tier at the time of the deployment. Read-only. */
  tier_slug?: string;
  /** When the deployment was last updated. */
  updated_at?: Timestamp;
  /** The workers in the deployment. */
  workers?: AppsDeploymentWorker[];
}

/** A functions component in a deployment. */
export interface AppsDeploymentFunction {
  /** The component's name. */
  name?: string;
  /** The hash of the commit that was built. */
  source_commit_hash?: string;
  /** The namespace in which the functions run. */
  namespace?: string;
}

/** A job in a deployment. */
export interface AppsDeploymentJob {
  /** The job's name. */
  name?: string;
  /** The hash of the commit that was built. */
  source_commit_hash?: string;
}

/** The phase of a deployment. */
export type AppsDeploymentPhase = Open<
  | 'UNKNOWN'
  | 'SUPERSEDED'
  | 'PENDING_DEPLOY'
  | 'PENDING_BUILD'
  | 'ERROR'
  | 'DEPLOYING'
  | 'CANCELED'
  | 'BUILDING'
  | 'ACTIVE'
>;

/** The progress of a deployment. */
export interface AppsDeploymentProgress {
  /** The number of failed steps. */
  error_steps?: number;
  /** The number of steps that have not started. */
  pending_steps?: number;
  /** The number of steps in progress. */
  running_steps?: number;
  /** The steps, which can be nested. */
  steps: AppsDeploymentProgressStep[];
  /** The number of steps that succeeded. */
  success_steps?: number;
  /** A summary of the steps. */
  summary_steps?: AppsDeploymentProgressStep[];
  /** The total number of steps. */
  total_steps: number;
}

/** A step of a deployment. */
export interface AppsDeploymentProgressStep {
  /** The name of the component that the step applies to. */
  component_name?: string;
  /** When the step ended; a time in the year 1 if it was not recorded. */
  ended_at?: Timestamp;
  /** A human-readable description of the step, such as `Building service`, to precede the component's name. */
  message_base?: string;
  /** The step's name. */
  name: string;
  /** The reason why the step failed, if it did. */
  reason?: AppsDeploymentProgressStepReason;
  /** When the step started; a time in the year 1 if it was not recorded. */
  started_at?: Timestamp;
  /** The step's status. */
  status: AppProgressStepStatus;
  /** The nested steps. */
  steps: Record<string, unknown>[];
}

/** The reason why a step of a deployment failed. */
export interface AppsDeploymentProgressStepReason {
  /** The title of the error. */
  code?: string;
  /** A human-readable description of the error. */
  message?: string;
}

/** A response that contains a deployment. */
export interface AppsDeploymentResponse {
  /** The deployment. */
  deployment: AppsDeployment;
}

/** A service in a deployment. */
export interface AppsDeploymentService {
  /** The service's name. */
  name: string;
  /** The hash of the commit that was built. */
  source_commit_hash?: string;
}

/** A static site in a deployment. */
export interface AppsDeploymentStaticSite {
  /** The static site's name. */
  name?: string;
  /** The hash of the commit that was built. */
  source_commit_hash?: string;
}

/** A worker in a deployment. */
export interface AppsDeploymentWorker {
  /** The worker's name. */
  name?: string;
  /** The hash of the commit that was built. */
  source_commit_hash?: string;
}

/** A page of deployments. */
export interface AppsDeploymentsResponse {
  /** The deployments on this page. */
  deployments: AppsDeployment[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** A domain of an app, with its configuration status. */
export interface AppsDomain {
  /** The domain's ID. */
  id: string;
  /** The configuration status of the domain. */
  phase: AppPhase;
  /** The progress of the configuration. */
  progress?: AppsDomainProgress;
  /** The settings of the domain. */
  spec: AppDomainSpec;
  /** The DNS records that validate the ownership of the domain. */
  validations?: AppDomainValidation[];
  /** Whether to replace the validation records. Read-only. */
  rotate_validation_records?: boolean;
  /** When the certificate of the domain expires. Read-only. */
  certificate_expires_at?: Timestamp;
}

/** The progress of the configuration of a domain. */
export interface AppsDomainProgress {
  /** The steps, of undocumented structure. */
  steps: Record<string, unknown>[];
}

/** The response of `GET /v2/apps/{app_id}/events/{event_id}`. */
export interface AppsGetEventResponse {
  /** The event. */
  event: AppEvent;
}

/** The URL of a console. */
export interface AppsGetExecResponse {
  /** The URL of a WebSocket for input and output. Contains a secret token. Secret. */
  url: string;
}

/** A response that contains an instance size. */
export interface AppsGetInstanceSizeResponse {
  /** The instance size. */
  instance_size: AppsInstanceSize;
}

/** The type of logs of a job invocation. */
export type AppsGetJobInvocationLogsType = Open<'JOB_INVOCATION'>;

/** The response of `GET /v2/apps/{app_id}/job-invocations/{job_invocation_id}`. */
export interface AppsGetJobInvocationResponse {
  /** The invocation. */
  job_invocation: AppJobInvocation;
}

/** The URLs of logs. */
export interface AppsGetLogsResponse {
  /** The URLs of archived logs. Secret. */
  historic_urls?: string[];
  /** An `https` or `wss` URL that streams logs. Secret. */
  live_url?: string;
}

/** A public Git repository. */
export interface AppsGitSourceSpec {
  /** The branch to deploy. */
  branch?: string;
  /** The clone URL, such as `https://github.com/digitalocean/sample-golang.git`. */
  repo_clone_url?: string;
}

/** A GitHub repository. */
export interface AppsGithubSourceSpec {
  /** The branch to deploy. */
  branch?: string;
  /** Whether to deploy automatically when commits are pushed. */
  deploy_on_push?: boolean;
  /** The owner and name of the repository, such as `digitalocean/sample-golang`. */
  repo?: string;
}

/** A GitLab repository. */
export interface AppsGitlabSourceSpec {
  /** The branch to deploy. */
  branch?: string;
  /** Whether to deploy automatically when commits are pushed. */
  deploy_on_push?: boolean;
  /** The owner and name of the repository, such as `digitalocean/sample-golang`. */
  repo?: string;
}

/** A container image in a registry. */
export interface AppsImageSourceSpec {
  /** The name of the registry. Must be empty for `DOCR`. */
  registry?: string;
  /** The type of registry. */
  registry_type?: AppsImageSourceSpecRegistryType;
  /**
   * The user name and access token, separated by a colon, for `DOCKER_HUB` and `GHCR`. Encrypted when first sent.
   * Afterwards, send the encrypted value. Secret.
   */
  registry_credentials?: string;
  /** The name of the repository. */
  repository?: string;
  /** The tag of the image. Cannot be combined with `digest`. Default: `latest`. */
  tag?: string;
  /** The digest of the image, such as `sha256:` followed by 64 digits. Cannot be combined with `tag`. */
  digest?: string;
  /** The settings for automatic deployments. */
  deploy_on_push?: AppsImageSourceSpecDeployOnPush;
}

/** The settings for automatic deployments of pushed images. */
export interface AppsImageSourceSpecDeployOnPush {
  /** Whether to deploy automatically when an image is pushed. Requires `DOCR` and a tag. */
  enabled?: boolean;
}

/** The type of a container registry. */
export type AppsImageSourceSpecRegistryType = Open<'GHCR' | 'DOCR' | 'DOCKER_HUB'>;

/** An instance size, with its resources and prices. */
export interface AppsInstanceSize {
  /** The included bandwidth in GiB, in text form. */
  bandwidth_allowance_gib: string;
  /** Whether the CPUs are shared or dedicated. */
  cpu_type: InstanceSizeCpuType;
  /** The number of CPUs, in text form. */
  cpus: string;
  /** Whether the size is scheduled for deprecation. */
  deprecation_intent?: boolean;
  /** The memory in bytes, in text form. */
  memory_bytes: string;
  /** The display name of the size. */
  name: string;
  /** Whether components of this size can be scaled. */
  scalable?: boolean;
  /** Whether components of this size are limited to one instance. */
  single_instance_only?: boolean;
  /** The slug that app specs use for the size, such as `apps-s-1vcpu-1gb`. */
  slug: string;
  /**
   * The slug of the corresponding size in the next lower tier.
   * @deprecated
   */
  tier_downgrade_to?: string;
  /** The slug of the tier, such as `basic`. */
  tier_slug: string;
  /**
   * The slug of the corresponding size in the next higher tier.
   * @deprecated
   */
  tier_upgrade_to?: string;
  /** The price per month in US dollars, in text form. */
  usd_per_month: string;
  /** The price per second in US dollars, in text form. */
  usd_per_second: string;
}

/** The alerts of an app. */
export interface AppsListAlertsResponse {
  /** The alerts. */
  alerts: AppAlert[];
}

/** The type of a deployment. */
export type AppsListDeploymentsDeploymentType = Open<
  | 'UPDATE_DATABASE_TRUSTED_SOURCES'
  | 'MANUAL_ROLLBACK'
  | 'MANUAL'
  | 'MAINTENANCE'
  | 'DEPLOY_ON_PUSH'
  | 'AUTO_ROLLBACK'
  | 'AUTOSCALED'
>;

/** The available instance sizes. */
export interface AppsListInstanceSizesResponse {
  /** The discount on the prices, in percent. */
  discount_percent?: number;
  /** The instance sizes. */
  instance_sizes?: AppsInstanceSize[];
}

/** The regions for apps. */
export interface AppsListRegionsResponse {
  /** The regions. */
  regions: AppsRegion[];
}

/** A region for apps. */
export interface AppsRegion {
  /** The continent of the region. Read-only. */
  continent: string;
  /** The slugs of the region's data centers, such as `nyc3`. Read-only. */
  data_centers: string[];
  /** Whether this is the default region. Read-only. */
  default?: boolean;
  /** Whether new apps cannot currently be created in the region. Read-only. */
  disabled?: boolean;
  /** The name of the flag to display, such as `usa`. Read-only. */
  flag: string;
  /** The display name of the region, such as `New York`. Read-only. */
  label: string;
  /** The reason why the region is disabled, if it is. Read-only. */
  reason?: string;
  /** The slug that app specs use for the region, such as `nyc`. Read-only. */
  slug: string;
}

/** A page of apps. */
export interface AppsResponse {
  /** The apps on this page. */
  apps: App[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** The components to restart. */
export interface AppsRestartRequest {
  /** The names of the components; all components if omitted. */
  components?: string[];
}

/** The settings of a rollback. */
export interface AppsRollbackAppRequest {
  /** The ID of the deployment to roll back to. */
  deployment_id?: string;
  /** Whether to leave the app unpinned, which commits the rollback immediately. */
  skip_pin?: boolean;
}

/** A match of text, in one of three ways. */
export interface AppsStringMatch {
  /** The exact text. May be empty. Length: at most 256 characters. */
  exact?: string | null;
  /**
   * The prefix of the text. Length: at most 256 characters.
   * @deprecated
   */
  prefix?: string | null;
  /** A regular expression in RE2 syntax. Length: 1 to 256 characters. */
  regex?: string;
}

/** A new app spec for an app. */
export interface AppsUpdateAppRequest {
  /** The whole new app spec. */
  spec: AppSpecInput;
  /** Whether to use the latest commit or image for all components, not only for new ones. Default: `false`. */
  update_all_source_versions?: boolean;
}

/** The response of `POST /v2/apps/{app_id}/rollback/validate`. */
export interface AppsValidateRollbackResponse {
  /** Whether the app can be rolled back to the deployment. */
  valid: boolean;
  /** The condition that prevents the rollback, if any. */
  error?: AppRollbackValidationCondition;
  /** Conditions that do not prevent the rollback. */
  warnings?: AppRollbackValidationCondition[];
}

/** The VPC of an app. */
export interface AppsVpc {
  /** The VPC's ID. */
  id?: string;
  /** The private egress IP addresses of the app. */
  egress_ips?: AppsVpcEgressIp[];
}

/** A private egress IP address of an app. */
export interface AppsVpcEgressIp {
  /** The IP address. */
  ip?: string;
}

/** Lists only events of these types. */
export type EventType = Open<'UNKNOWN' | 'DEPLOYMENT' | 'AUTOSCALING'>;

/** Whether CPUs are shared or dedicated. */
export type InstanceSizeCpuType = Open<'UNSPECIFIED' | 'SHARED' | 'DEDICATED'>;

/** The type of an app's logs. */
export type LogType = Open<'UNSPECIFIED' | 'RUN_RESTARTED' | 'RUN' | 'DEPLOY' | 'BUILD' | 'AUTOSCALE_EVENT'>;

/** The name of a job. */
export type Schema = string;
