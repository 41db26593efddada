// The shapes of the responses of `apps`.

import {
  any,
  boolean,
  integer,
  lazy,
  list,
  map,
  nullable,
  number,
  record,
  required,
  text,
} from '../runtime/response/shape.js';
import { Meta, PageLinks } from './shared.js';

export const App = record(() => ({
  active_deployment: AppsDeployment,
  created_at: required(text),
  default_ingress: text,
  domains: list(AppsDomain),
  id: required(text),
  in_progress_deployment: AppsDeployment,
  last_deployment_created_at: text,
  live_domain: text,
  live_url: text,
  live_url_base: text,
  owner_uuid: required(text),
  pending_deployment: AppsDeployment,
  project_id: text,
  region: required(AppsRegion),
  spec: required(AppSpec),
  tier_slug: required(text),
  updated_at: required(text),
  pinned_deployment: AppsDeployment,
  dedicated_ips: list(AppsDedicatedEgressIp),
  vpc: AppsVpc,
}));

export const AppAlert = record(() => ({
  id: required(text),
  component_name: text,
  spec: required(AppAlertSpec),
  emails: list(AppAlertEmail),
  slack_webhooks: list(AppAlertSlackWebhook),
  phase: required(text),
  progress: AppAlertProgress,
}));

export const AppAlertEmail = lazy(() => text);

export const AppAlertProgress = record(() => ({
  steps: list(AppAlertProgressStep),
}));

export const AppAlertProgressStep = record(() => ({
  name: required(text),
  status: required(text),
  started_at: text,
  ended_at: text,
  reason: AppAlertProgressStepReason,
}));

export const AppAlertProgressStepReason = record(() => ({
  code: text,
  message: text,
}));

export const AppAlertSlackWebhook = record(() => ({
  url: text,
  channel: text,
}));

export const AppAlertSpec = record(() => ({
  rule: text,
  disabled: boolean,
  operator: text,
  value: number,
  window: text,
}));

export const AppAutoscalingSpec = record(() => ({
  min_instance_count: integer,
  max_instance_count: integer,
  metrics: AppAutoscalingSpecMetrics,
}));

export const AppAutoscalingSpecMetrics = record(() => ({
  cpu: AppAutoscalingSpecMetricsCpu,
}));

export const AppAutoscalingSpecMetricsCpu = record(() => ({
  percent: integer,
}));

export const AppAutoscalingSpecService = record(() => ({
  min_instance_count: integer,
  max_instance_count: integer,
  metrics: AppAutoscalingSpecServiceMetrics,
}));

export const AppAutoscalingSpecServiceMetrics = record(() => ({
  cpu: AppAutoscalingSpecMetricsCpu,
  requests_per_second: AppAutoscalingSpecServiceMetricsRequestsPerSecond,
  request_duration: AppAutoscalingSpecServiceMetricsRequestDuration,
}));

export const AppAutoscalingSpecServiceMetricsRequestDuration = record(() => ({
  p95_milliseconds: integer,
}));

export const AppAutoscalingSpecServiceMetricsRequestsPerSecond = record(() => ({
  per_instance: integer,
}));

export const AppBandwidthUsage = record(() => ({
  app_id: required(text),
  bandwidth_bytes: required(text),
}));

export const AppComponentHealth = record(() => ({
  name: text,
  cpu_usage_percent: number,
  memory_usage_percent: number,
  replicas_desired: integer,
  replicas_ready: integer,
  state: text,
}));

export const AppDatabaseSpec = record(() => ({
  cluster_name: text,
  db_name: text,
  db_user: text,
  engine: text,
  name: required(text),
  production: boolean,
  version: text,
}));

export const AppDomainSpec = record(() => ({
  domain: required(text),
  type: text,
  wildcard: boolean,
  zone: text,
  minimum_tls_version: text,
}));

export const AppDomainValidation = record(() => ({
  txt_name: text,
  txt_value: text,
}));

export const AppEgressSpec = record(() => ({
  type: text,
}));

export const AppEvent = record(() => ({
  id: required(text),
  type: text,
  created_at: text,
  deployment_id: text,
  deployment: AppsDeployment,
  autoscaling: AppEventAutoscaling,
}));

export const AppEventAutoscaling = record(() => ({
  phase: text,
  components: map(AppEventAutoscalingComponent),
}));

export const AppEventAutoscalingComponent = record(() => ({
  from: integer,
  to: integer,
  triggering_metric: text,
}));

export const AppEvents = record(() => ({
  events: required(list(AppEvent)),
  links: PageLinks,
}));

export const AppFunctionsComponentHealth = record(() => ({
  name: text,
  functions_component_health_metrics: list(AppFunctionsComponentHealthFunctionsComponentHealthMetric),
}));

export const AppFunctionsComponentHealthFunctionsComponentHealthMetric = record(() => ({
  metric_label: text,
  metric_value: number,
  time_window: text,
}));

export const AppFunctionsSpec = record(() => ({
  cors: AppsCorsPolicy,
  routes: list(AppRouteSpec),
  name: required(text),
  source_dir: text,
  alerts: list(AppAlertSpec),
  envs: list(AppVariableDefinition),
  git: AppsGitSourceSpec,
  github: AppsGithubSourceSpec,
  gitlab: AppsGitlabSourceSpec,
  bitbucket: AppsBitbucketSourceSpec,
  log_destinations: list(AppLogDestinationDefinition),
}));

export const AppHealth = record(() => ({
  components: list(AppComponentHealth),
  functions_components: list(AppFunctionsComponentHealth),
}));

export const AppHealthCheckSpec = record(() => ({
  failure_threshold: integer,
  port: integer,
  http_path: text,
  initial_delay_seconds: integer,
  period_seconds: integer,
  success_threshold: integer,
  timeout_seconds: integer,
}));

export const AppHealthResponse = record(() => ({
  app_health: required(AppHealth),
}));

export const AppIngressSpec = record(() => ({
  rules: list(AppIngressSpecRule),
  custom_error_page_url: text,
}));

export const AppIngressSpecRule = record(() => ({
  match: AppIngressSpecRuleMatch,
  cors: AppsCorsPolicy,
  component: AppIngressSpecRuleRoutingComponent,
  redirect: AppIngressSpecRuleRoutingRedirect,
}));

export const AppIngressSpecRuleMatch = record(() => ({
  path: AppIngressSpecRuleStringMatchPrefix,
  authority: AppIngressSpecRuleStringMatchExact,
}));

export const AppIngressSpecRuleRoutingComponent = record(() => ({
  name: required(text),
  preserve_path_prefix: text,
  rewrite: text,
}));

export const AppIngressSpecRuleRoutingRedirect = record(() => ({
  uri: text,
  authority: text,
  port: integer,
  scheme: text,
  redirect_code: integer,
}));

export const AppIngressSpecRuleStringMatchExact = record(() => ({
  exact: required(nullable(text)),
}));

export const AppIngressSpecRuleStringMatchPrefix = record(() => ({
  prefix: required(nullable(text)),
}));

export const AppInstance = record(() => ({
  component_name: required(text),
  component_type: required(text),
  instance_name: required(text),
  instance_alias: required(text),
}));

export const AppInstances = record(() => ({
  instances: required(list(AppInstance)),
}));

export const AppJobInvocation = record(() => ({
  id: required(text),
  job_name: required(text),
  deployment_id: required(text),
  phase: required(text),
  trigger: AppJobInvocationTrigger,
  created_at: required(text),
  started_at: text,
  completed_at: text,
}));

export const AppJobInvocationTrigger = record(() => ({
  type: required(text),
  scheduled: AppJobInvocationTriggerScheduled,
  manual: AppJobInvocationTriggerManual,
}));

export const AppJobInvocationTriggerManual = record(() => ({
  user: AppJobInvocationTriggerManualUser,
}));

export const AppJobInvocationTriggerManualUser = record(() => ({
  uuid: required(text),
  email: text,
  full_name: text,
}));

export const AppJobInvocationTriggerScheduled = record(() => ({
  schedule: AppJobInvocationTriggerScheduledSchedule,
}));

export const AppJobInvocationTriggerScheduledSchedule = record(() => ({
  cron: text,
  time_zone: text,
}));

export const AppJobInvocations = record(() => ({
  job_invocations: required(list(AppJobInvocation)),
  links: PageLinks,
}));

export const AppJobSpec = record(() => ({
  name: required(text),
  git: AppsGitSourceSpec,
  github: AppsGithubSourceSpec,
  gitlab: AppsGitlabSourceSpec,
  bitbucket: AppsBitbucketSourceSpec,
  image: AppsImageSourceSpec,
  dockerfile_path: text,
  build_command: text,
  run_command: text,
  source_dir: text,
  envs: list(AppVariableDefinition),
  environment_slug: text,
  log_destinations: list(AppLogDestinationDefinition),
  instance_count: integer,
  instance_size_slug: text,
  kind: text,
  termination: AppJobSpecTermination,
}));

export const AppJobSpecTermination = record(() => ({
  grace_period_seconds: integer,
}));

export const AppLogDestinationDatadogSpec = record(() => ({
  endpoint: text,
  api_key: required(text),
}));

export const AppLogDestinationDefinition = record(() => ({
  name: required(text),
  papertrail: AppLogDestinationPapertrailSpec,
  datadog: AppLogDestinationDatadogSpec,
  logtail: AppLogDestinationLogtailSpec,
  open_search: AppLogDestinationOpenSearchSpec,
}));

export const AppLogDestinationLogtailSpec = record(() => ({
  token: required(text),
}));

export const AppLogDestinationOpenSearchSpec = record(() => ({
  endpoint: text,
  basic_auth: AppLogDestinationOpenSearchSpecBasicAuth,
  index_name: text,
  cluster_name: text,
}));

export const AppLogDestinationOpenSearchSpecBasicAuth = record(() => ({
  user: text,
  password: text,
}));

export const AppLogDestinationPapertrailSpec = record(() => ({
  endpoint: required(text),
}));

export const AppMaintenanceSpec = record(() => ({
  enabled: boolean,
  archive: boolean,
  offline_page_url: text,
}));

export const AppMetricsBandwidthUsage = record(() => ({
  app_bandwidth_usage: required(list(AppBandwidthUsage)),
  date: required(text),
}));

export const AppProposeResponse = record(() => ({
  app_is_static: boolean,
  app_name_available: boolean,
  app_name_suggestion: text,
  existing_static_apps: text,
  spec: AppSpec,
  app_cost: integer,
  app_tier_downgrade_cost: integer,
  max_free_static_apps: text,
}));

export const AppResponse = record(() => ({
  app: required(App),
}));

export const AppRollbackValidationCondition = record(() => ({
  code: required(text),
  message: required(text),
  components: list(text),
}));

export const AppRouteSpec = record(() => ({
  path: text,
  preserve_path_prefix: boolean,
}));

export const AppServiceSpec = record(() => ({
  name: required(text),
  git: AppsGitSourceSpec,
  github: AppsGithubSourceSpec,
  gitlab: AppsGitlabSourceSpec,
  bitbucket: AppsBitbucketSourceSpec,
  image: AppsImageSourceSpec,
  dockerfile_path: text,
  build_command: text,
  run_command: text,
  source_dir: text,
  envs: list(AppVariableDefinition),
  environment_slug: text,
  log_destinations: list(AppLogDestinationDefinition),
  instance_count: integer,
  instance_size_slug: text,
  autoscaling: AppAutoscalingSpecService,
  cors: AppsCorsPolicy,
  health_check: AppServiceSpecHealthCheck,
  liveness_health_check: AppHealthCheckSpec,
  protocol: text,
  http_port: integer,
  internal_ports: list(integer),
  routes: list(AppRouteSpec),
  termination: AppServiceSpecTermination,
}));

export const AppServiceSpecHealthCheck = record(() => ({
  failure_threshold: integer,
  port: integer,
  http_path: text,
  initial_delay_seconds: integer,
  period_seconds: integer,
  success_threshold: integer,
  timeout_seconds: integer,
}));

export const AppServiceSpecTermination = record(() => ({
  drain_seconds: integer,
  grace_period_seconds: integer,
}));

export const AppSpec = record(() => ({
  name: required(text),
  region: text,
  disable_edge_cache: boolean,
  disable_email_obfuscation: boolean,
  enhanced_threat_control_enabled: boolean,
  domains: list(AppDomainSpec),
  services: list(AppServiceSpec),
  static_sites: list(AppStaticSiteSpec),
  jobs: list(AppJobSpec),
  workers: list(AppWorkerSpec),
  functions: list(AppFunctionsSpec),
  databases: list(AppDatabaseSpec),
  ingress: AppIngressSpec,
  egress: AppEgressSpec,
  maintenance: AppMaintenanceSpec,
  vpc: AppsVpc,
}));

export const AppStaticSiteSpec = record(() => ({
  name: required(text),
  git: AppsGitSourceSpec,
  github: AppsGithubSourceSpec,
  gitlab: AppsGitlabSourceSpec,
  bitbucket: AppsBitbucketSourceSpec,
  image: AppsImageSourceSpec,
  dockerfile_path: text,
  build_command: text,
  run_command: text,
  source_dir: text,
  envs: list(AppVariableDefinition),
  environment_slug: text,
  log_destinations: list(AppLogDestinationDefinition),
  index_document: text,
  error_document: text,
  catchall_document: text,
  output_dir: text,
  cors: AppsCorsPolicy,
  routes: list(AppRouteSpec),
}));

export const AppVariableDefinition = record(() => ({
  key: required(text),
  scope: text,
  type: text,
  value: text,
}));

export const AppWorkerSpec = record(() => ({
  name: required(text),
  git: AppsGitSourceSpec,
  github: AppsGithubSourceSpec,
  gitlab: AppsGitlabSourceSpec,
  bitbucket: AppsBitbucketSourceSpec,
  image: AppsImageSourceSpec,
  dockerfile_path: text,
  build_command: text,
  run_command: text,
  source_dir: text,
  envs: list(AppVariableDefinition),
  environment_slug: text,
  log_destinations: list(AppLogDestinationDefinition),
  instance_count: integer,
  instance_size_slug: text,
  autoscaling: AppAutoscalingSpec,
  termination: AppWorkerSpecTermination,
  liveness_health_check: AppHealthCheckSpec,
}));

export const AppWorkerSpecTermination = record(() => ({
  grace_period_seconds: integer,
}));

export const AppsAlertResponse = record(() => ({
  alert: required(AppAlert),
}));

export const AppsBitbucketSourceSpec = record(() => ({
  branch: text,
  deploy_on_push: boolean,
  repo: text,
}));

export const AppsCancelEventResponse = record(() => ({
  event: required(AppEvent),
}));

export const AppsCancelJobInvocationResponse = record(() => ({
  job_invocation: required(AppJobInvocation),
}));

export const AppsCorsPolicy = record(() => ({
  allow_origins: list(AppsStringMatch),
  allow_methods: list(text),
  allow_headers: list(text),
  expose_headers: list(text),
  max_age: text,
  allow_credentials: boolean,
}));

export const AppsDedicatedEgressIp = record(() => ({
  ip: required(text),
  id: required(text),
  status: required(text),
}));

export const AppsDeleteAppResponse = record(() => ({
  id: required(text),
}));

export const AppsDeployment = record(() => ({
  cause: text,
  cloned_from: text,
  created_at: text,
  id: required(text),
  jobs: list(AppsDeploymentJob),
  functions: list(AppsDeploymentFunction),
  phase: text,
  phase_last_updated_at: text,
  progress: AppsDeploymentProgress,
  services: list(AppsDeploymentService),
  spec: required(AppSpec),
  static_sites: list(AppsDeploymentStaticSite),
  tier_slug: text,
  updated_at: text,
  workers: list(AppsDeploymentWorker),
}));

export const AppsDeploymentFunction = record(() => ({
  name: text,
  source_commit_hash: text,
  namespace: text,
}));

export const AppsDeploymentJob = record(() => ({
  name: text,
  source_commit_hash: text,
}));

export const AppsDeploymentProgress = record(() => ({
  error_steps: integer,
  pending_steps: integer,
  running_steps: integer,
  steps: required(list(AppsDeploymentProgressStep)),
  success_steps: integer,
  summary_steps: list(AppsDeploymentProgressStep),
  total_steps: required(integer),
}));

export const AppsDeploymentProgressStep = record(() => ({
  component_name: text,
  ended_at: text,
  message_base: text,
  name: required(text),
  reason: AppsDeploymentProgressStepReason,
  started_at: text,
  status: required(text),
  steps: required(list(map(any))),
}));

export const AppsDeploymentProgressStepReason = record(() => ({
  code: text,
  message: text,
}));

export const AppsDeploymentResponse = record(() => ({
  deployment: required(AppsDeployment),
}));

export const AppsDeploymentService = record(() => ({
  name: required(text),
  source_commit_hash: text,
}));

export const AppsDeploymentStaticSite = record(() => ({
  name: text,
  source_commit_hash: text,
}));

export const AppsDeploymentWorker = record(() => ({
  name: text,
  source_commit_hash: text,
}));

export const AppsDeploymentsResponse = record(() => ({
  deployments: required(list(AppsDeployment)),
  links: PageLinks,
  meta: required(Meta),
}));

export const AppsDomain = record(() => ({
  id: required(text),
  phase: required(text),
  progress: AppsDomainProgress,
  spec: required(AppDomainSpec),
  validations: list(AppDomainValidation),
  rotate_validation_records: boolean,
  certificate_expires_at: text,
}));

export const AppsDomainProgress = record(() => ({
  steps: required(list(map(any))),
}));

export const AppsGetEventResponse = record(() => ({
  event: required(AppEvent),
}));

export const AppsGetExecResponse = record(() => ({
  url: required(text),
}));

export const AppsGetInstanceSizeResponse = record(() => ({
  instance_size: required(AppsInstanceSize),
}));

export const AppsGetJobInvocationResponse = record(() => ({
  job_invocation: required(AppJobInvocation),
}));

export const AppsGetLogsResponse = record(() => ({
  historic_urls: list(text),
  live_url: text,
}));

export const AppsGitSourceSpec = record(() => ({
  branch: text,
  repo_clone_url: text,
}));

export const AppsGithubSourceSpec = record(() => ({
  branch: text,
  deploy_on_push: boolean,
  repo: text,
}));

export const AppsGitlabSourceSpec = record(() => ({
  branch: text,
  deploy_on_push: boolean,
  repo: text,
}));

export const AppsImageSourceSpec = record(() => ({
  registry: text,
  registry_type: text,
  registry_credentials: text,
  repository: text,
  tag: text,
  digest: text,
  deploy_on_push: AppsImageSourceSpecDeployOnPush,
}));

export const AppsImageSourceSpecDeployOnPush = record(() => ({
  enabled: boolean,
}));

export const AppsInstanceSize = record(() => ({
  bandwidth_allowance_gib: required(text),
  cpu_type: required(text),
  cpus: required(text),
  deprecation_intent: boolean,
  memory_bytes: required(text),
  name: required(text),
  scalable: boolean,
  single_instance_only: boolean,
  slug: required(text),
  tier_downgrade_to: text,
  tier_slug: required(text),
  tier_upgrade_to: text,
  usd_per_month: required(text),
  usd_per_second: required(text),
}));

export const AppsListAlertsResponse = record(() => ({
  alerts: required(list(AppAlert)),
}));

export const AppsListInstanceSizesResponse = record(() => ({
  discount_percent: number,
  instance_sizes: list(AppsInstanceSize),
}));

export const AppsListRegionsResponse = record(() => ({
  regions: required(list(AppsRegion)),
}));

export const AppsRegion = record(() => ({
  continent: required(text),
  data_centers: required(list(text)),
  default: boolean,
  disabled: boolean,
  flag: required(text),
  label: required(text),
  reason: text,
  slug: required(text),
}));

export const AppsResponse = record(() => ({
  apps: required(list(App)),
  links: PageLinks,
  meta: required(Meta),
}));

export const AppsStringMatch = record(() => ({
  exact: nullable(text),
  prefix: nullable(text),
  regex: text,
}));

export const AppsValidateRollbackResponse = record(() => ({
  valid: required(boolean),
  error: AppRollbackValidationCondition,
  warnings: list(AppRollbackValidationCondition),
}));

export const AppsVpc = record(() => ({
  id: text,
  egress_ips: list(AppsVpcEgressIp),
}));

export const AppsVpcEgressIp = record(() => ({
  ip: text,
}));

export const responses = {
  apps_assign_alertDestinations: { 200: AppsAlertResponse },
  apps_cancel_deployment: { 200: AppsDeploymentResponse },
  apps_cancel_event: { 200: AppsCancelEventResponse },
  apps_cancel_job_invocation: { 200: AppsCancelJobInvocationResponse },
  apps_create: { 200: AppResponse },
  apps_create_deployment: { 200: AppsDeploymentResponse },
  apps_create_rollback: { 200: AppsDeploymentResponse },
  apps_delete: { 200: AppsDeleteAppResponse },
  apps_get: { 200: AppResponse },
  apps_get_deployment: { 200: AppsDeploymentResponse },
  apps_get_event: { 200: AppsGetEventResponse },
  apps_get_event_logs: { 200: AppsGetLogsResponse },
  apps_get_exec: { 200: AppsGetExecResponse },
  apps_get_exec_active_deployment: { 200: AppsGetExecResponse },
  apps_get_health: { 200: AppHealthResponse },
  apps_get_instanceSize: { 200: AppsGetInstanceSizeResponse },
  apps_get_instances: { 200: AppInstances },
  apps_get_job_invocation: { 200: AppsGetJobInvocationResponse },
  apps_get_job_invocation_logs: { 200: AppsGetLogsResponse },
  apps_get_logs: { 200: AppsGetLogsResponse },
  apps_get_logs_active_deployment: { 200: AppsGetLogsResponse },
  apps_get_logs_active_deployment_aggregate: { 200: AppsGetLogsResponse },
  apps_get_logs_aggregate: { 200: AppsGetLogsResponse },
  apps_get_metrics_bandwidth_daily: { 200: AppMetricsBandwidthUsage },
  apps_list: { 200: AppsResponse },
  apps_list_alerts: { 200: AppsListAlertsResponse },
  apps_list_deployments: { 200: AppsDeploymentsResponse },
  apps_list_events: { 200: AppEvents },
  apps_list_instanceSizes: { 200: AppsListInstanceSizesResponse },
  apps_list_job_invocations: { 200: AppJobInvocations },
  apps_list_metrics_bandwidth_daily: { 200: AppMetricsBandwidthUsage },
  apps_list_regions: { 200: AppsListRegionsResponse },
  apps_restart: { 200: AppsDeploymentResponse },
  apps_revert_rollback: { 200: AppsDeploymentResponse },
  apps_update: { 200: AppResponse },
  apps_validate_appSpec: { 200: AppProposeResponse },
  apps_validate_rollback: { 200: AppsValidateRollbackResponse },
};
