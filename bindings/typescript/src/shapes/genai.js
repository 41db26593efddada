// The shapes of the responses of `genai`.

import { any, boolean, integer, list, map, number, record, required, text } from '../runtime/response/shape.js';

export const ApiAgent = record(() => ({
  anthropic_api_key: ApiAnthropicApiKey,
  api_key_infos: list(ApiAgentApiKeyInfo),
  api_keys: list(ApiAgentApiKey),
  chatbot: ApiChatbot,
  chatbot_identifiers: list(ApiAgentChatbotIdentifier),
  child_agents: list(ApiAgent),
  conversation_logs_enabled: boolean,
  created_at: text,
  deployment: ApiDeployment,
  description: text,
  functions: list(ApiAgentFunction),
  guardrails: list(ApiAgentGuardrail),
  if_case: text,
  instruction: text,
  k: integer,
  knowledge_bases: list(ApiKnowledgeBase),
  logging_config: ApiAgentLoggingConfig,
  max_tokens: integer,
  mcp_servers: list(ApiMcpServer),
  model: ApiModel,
  model_provider_key: ApiModelProviderKey,
  model_router: ApiModelRouter,
  name: text,
  openai_api_key: ApiOpenaiApiKey,
  parent_agents: list(ApiAgent),
  project_id: text,
  provide_citations: boolean,
  reasoning_effort: text,
  region: text,
  retrieval_method: text,
  route_created_at: text,
  route_created_by: text,
  route_name: text,
  route_uuid: text,
  tags: list(text),
  temperature: number,
  template: ApiAgentTemplate,
  thinking_token_budget: integer,
  top_p: number,
  updated_at: text,
  url: text,
  user_id: text,
  uuid: required(text),
  version_hash: text,
  vpc_egress_ips: list(text),
  vpc_uuid: text,
  web_fetch_enabled: boolean,
  web_search_enabled: boolean,
  workspace: ApiWorkspace,
}));

export const ApiAgentApiKey = record(() => ({
  api_key: text,
}));

export const ApiAgentApiKeyInfo = record(() => ({
  created_at: text,
  created_by: text,
  deleted_at: text,
  name: text,
  secret_key: text,
  uuid: required(text),
}));

export const ApiAgentChatbotIdentifier = record(() => ({
  agent_chatbot_identifier: text,
}));

export const ApiAgentChildRelationshipVerion = record(() => ({
  agent_name: text,
  child_agent_uuid: text,
  if_case: text,
  is_deleted: boolean,
  route_name: text,
}));

export const ApiAgentFunction = record(() => ({
  api_key: text,
  created_at: text,
  created_by: text,
  description: text,
  faas_name: text,
  faas_namespace: text,
  input_schema: map(any),
  name: text,
  output_schema: map(any),
  updated_at: text,
  url: text,
  uuid: required(text),
}));

export const ApiAgentFunctionVersion = record(() => ({
  description: text,
  faas_name: text,
  faas_namespace: text,
  is_deleted: boolean,
  name: text,
}));

export const ApiAgentGuardrail = record(() => ({
  agent_uuid: text,
  created_at: text,
  default_response: text,
  description: text,
  guardrail_uuid: text,
  is_attached: boolean,
  is_default: boolean,
  metadata: map(any),
  name: text,
  priority: integer,
  type: text,
  updated_at: text,
  uuid: required(text),
}));

export const ApiAgentGuardrailVersion = record(() => ({
  is_deleted: boolean,
  name: text,
  priority: integer,
  uuid: required(text),
}));

export const ApiAgentKnowledgeBaseVersion = record(() => ({
  is_deleted: boolean,
  name: text,
  uuid: required(text),
}));

export const ApiAgentLoggingConfig = record(() => ({
  galileo_project_id: text,
  galileo_project_name: text,
  insights_enabled: boolean,
  insights_enabled_at: text,
  log_stream_id: text,
  log_stream_name: text,
}));

export const ApiAgentPublic = record(() => ({
  chatbot: ApiChatbot,
  chatbot_identifiers: list(ApiAgentChatbotIdentifier),
  created_at: text,
  deployment: ApiDeployment,
  description: text,
  if_case: text,
  instruction: text,
  k: integer,
  max_tokens: integer,
  mcp_servers: list(ApiMcpServer),
  model: ApiModel,
  model_router: ApiModelRouter,
  name: text,
  project_id: text,
  provide_citations: boolean,
  reasoning_effort: text,
  region: text,
  retrieval_method: text,
  route_created_at: text,
  route_created_by: text,
  route_name: text,
  route_uuid: text,
  tags: list(text),
  temperature: number,
  template: ApiAgentTemplate,
  thinking_token_budget: integer,
  top_p: number,
  updated_at: text,
  url: text,
  user_id: text,
  uuid: required(text),
  version_hash: text,
  web_fetch_enabled: boolean,
  web_search_enabled: boolean,
}));

export const ApiAgentSpan = record(() => ({
  agent_type: text,
  common: ApiSpanCommon,
  redacted_input: text,
  redacted_output: text,
  spans: list(ApiTraceSpan),
}));

export const ApiAgentTemplate = record(() => ({
  created_at: text,
  description: text,
  guardrails: list(ApiAgentTemplateGuardrail),
  instruction: text,
  k: integer,
  knowledge_bases: list(ApiKnowledgeBase),
  long_description: text,
  max_tokens: integer,
  model: ApiModel,
  name: text,
  short_description: text,
  summary: text,
  tags: list(text),
  temperature: number,
  template_type: text,
  top_p: number,
  updated_at: text,
  uuid: required(text),
}));

export const ApiAgentTemplateGuardrail = record(() => ({
  priority: integer,
  uuid: required(text),
}));

export const ApiAgentVersion = record(() => ({
  agent_uuid: text,
  attached_child_agents: list(ApiAgentChildRelationshipVerion),
  attached_functions: list(ApiAgentFunctionVersion),
  attached_guardrails: list(ApiAgentGuardrailVersion),
  attached_knowledgebases: list(ApiAgentKnowledgeBaseVersion),
  can_rollback: boolean,
  created_at: text,
  created_by_email: text,
  currently_applied: boolean,
  description: text,
  id: required(text),
  instruction: text,
  k: integer,
  max_tokens: integer,
  model_name: text,
  name: text,
  provide_citations: boolean,
  retrieval_method: text,
  tags: list(text),
  temperature: number,
  top_p: number,
  trigger_action: text,
  version_hash: text,
}));

export const ApiAgreement = record(() => ({
  description: text,
  name: text,
  url: text,
  uuid: required(text),
}));

export const ApiAnthropicApiKey = record(() => ({
  created_at: text,
  created_by: text,
  deleted_at: text,
  name: text,
  updated_at: text,
  uuid: required(text),
}));

export const ApiAssociatedModelEvaluationPreset = record(() => ({
  eval_preset_uuid: text,
  name: text,
}));

export const ApiAuditHeader = record(() => ({
  actor_id: text,
  actor_ip: text,
  actor_uuid: text,
  context_urn: text,
  origin_application: text,
  user_id: text,
  user_uuid: text,
}));

export const ApiAwsDataSourceDisplay = record(() => ({
  bucket_name: text,
  item_path: text,
  region: text,
}));

export const ApiCancelKnowledgeBaseIndexingJobOutput = record(() => ({
  job: required(ApiIndexingJob),
}));

export const ApiCancelModelEvaluationRunOutput = record(() => ({
  run: required(ApiModelEvaluationRunSummary),
}));

export const ApiCandidateInferenceConfig = record(() => ({
  max_tokens: integer,
  stop_token: text,
  system_prompt: text,
  temperature: number,
}));

export const ApiChatbot = record(() => ({
  allowed_domains: list(text),
  button_background_color: text,
  logo: text,
  name: text,
  primary_color: text,
  secondary_color: text,
  starting_message: text,
}));

export const ApiChunkingOptions = record(() => ({
  child_chunk_size: integer,
  max_chunk_size: integer,
  parent_chunk_size: integer,
  semantic_threshold: number,
}));

export const ApiCodeSnippets = record(() => ({
  curl: text,
  javascript: text,
  python: text,
  sdk: text,
}));

export const ApiCreateAgentApiKeyOutput = record(() => ({
  api_key_info: required(ApiAgentApiKeyInfo),
}));

export const ApiCreateAgentOutput = record(() => ({
  agent: required(ApiAgent),
}));

export const ApiCreateAnthropicApiKeyOutput = record(() => ({
  api_key_info: required(ApiAnthropicApiKey),
}));

export const ApiCreateCustomEvaluationMetricOutput = record(() => ({
  metric: required(ApiEvaluationMetric),
}));

export const ApiCreateDataSourceFileUploadPresignedUrlsOutput = record(() => ({
  request_id: text,
  uploads: list(ApiFilePresignedUrl),
}));

export const ApiCreateEvaluationDatasetOutput = record(() => ({
  evaluation_dataset_uuid: required(text),
}));

export const ApiCreateEvaluationTestCaseOutput = record(() => ({
  test_case_uuid: required(text),
}));

export const ApiCreateKnowledgeBaseDataSourceOutput = record(() => ({
  knowledge_base_data_source: required(ApiKnowledgeBaseDataSource),
}));

export const ApiCreateKnowledgeBaseOutput = record(() => ({
  knowledge_base: required(ApiKnowledgeBase),
}));

export const ApiCreateModelEvaluationRunOutput = record(() => ({
  eval_run_uuid: required(text),
}));

export const ApiCreateModelRouterOutput = record(() => ({
  model_router: required(ApiModelRouter),
}));

export const ApiCreateOpenaiApiKeyOutput = record(() => ({
  api_key_info: required(ApiOpenaiApiKey),
}));

export const ApiCreateScheduledIndexingOutput = record(() => ({
  indexing_info: required(ApiScheduledIndexing),
}));

export const ApiCreateWorkspaceOutput = record(() => ({
  workspace: required(ApiWorkspace),
}));

export const ApiCustomEvaluationMetricConfig = record(() => ({
  created_at: text,
  deleted_at: text,
  requires_ground_truth: boolean,
  scoring_prompt: text,
  updated_at: text,
}));

export const ApiCustomModel = record(() => ({
  active_deployments: list(CustomModelActiveDeployment),
  architecture: text,
  config_json: map(any),
  context_length: integer,
  cost_estimate_per_month: integer,
  created_at: text,
  description: text,
  error_message: text,
  file_count: integer,
  input_modalities: list(text),
  license: text,
  name: text,
  output_modalities: list(text),
  parameters: text,
  source_ref: CustomModelSourceRef,
  source_type: text,
  status: text,
  storage_region: text,
  tags: CustomModelTags,
  team_id: text,
  total_size_bytes: text,
  updated_at: text,
  uuid: required(text),
}));

export const ApiCustomModelImportJob = record(() => ({
  bytes_done: text,
  bytes_total: text,
  completed_at: text,
  created_at: text,
  error_message: text,
  error_step: text,
  files_done: integer,
  files_total: integer,
  started_at: text,
  status: text,
  uuid: required(text),
}));

export const ApiDeleteAgentApiKeyOutput = record(() => ({
  api_key_info: required(ApiAgentApiKeyInfo),
}));

export const ApiDeleteAgentOutput = record(() => ({
  agent: required(ApiAgent),
}));

export const ApiDeleteAnthropicApiKeyOutput = record(() => ({
  api_key_info: required(ApiAnthropicApiKey),
}));

export const ApiDeleteCustomEvaluationMetricOutput = record(() => ({}));

export const ApiDeleteCustomModelOutputPublic = record(() => ({
  error: text,
  status: text,
}));

export const ApiDeleteEvaluationDatasetOutput = record(() => ({}));

export const ApiDeleteKnowledgeBaseDataSourceOutput = record(() => ({
  data_source_uuid: text,
  knowledge_base_uuid: text,
}));

export const ApiDeleteKnowledgeBaseOutput = record(() => ({
  uuid: required(text),
}));

export const ApiDeleteModelApiKeyOutput = record(() => ({
  api_key_info: required(ApiModelApiKey),
}));

export const ApiDeleteModelEvaluationPresetOutput = record(() => ({}));

export const ApiDeleteModelEvaluationRunOutputPublic = record(() => ({
  error: text,
  status: text,
}));

export const ApiDeleteModelRouterOutput = record(() => ({
  uuid: required(text),
}));

export const ApiDeleteOpenaiApiKeyOutput = record(() => ({
  api_key_info: required(ApiOpenaiApiKey),
}));

export const ApiDeleteScheduledIndexingOutput = record(() => ({
  indexing_info: required(ApiScheduledIndexing),
}));

export const ApiDeleteWorkspaceOutput = record(() => ({
  workspace_uuid: required(text),
}));

export const ApiDeployment = record(() => ({
  created_at: text,
  name: text,
  status: text,
  updated_at: text,
  url: text,
  uuid: required(text),
  visibility: text,
}));

export const ApiDropboxDataSourceDisplay = record(() => ({
  folder: text,
}));

export const ApiDropboxOauth2GetTokensOutput = record(() => ({
  refresh_token: text,
  token: text,
}));

export const ApiEvaluationDataset = record(() => ({
  created_at: text,
  dataset_name: text,
  dataset_type: text,
  dataset_uuid: text,
  file_size: text,
  has_ground_truth: boolean,
  row_count: integer,
}));

export const ApiEvaluationMetric = record(() => ({
  associated_presets: list(ApiAssociatedModelEvaluationPreset),
  category: text,
  custom_eval_config: ApiCustomEvaluationMetricConfig,
  description: text,
  evaluation_scope: text,
  inverted: boolean,
  is_metric_goal: boolean,
  metric_name: text,
  metric_rank: integer,
  metric_type: text,
  metric_uuid: text,
  metric_value_type: text,
  range_max: number,
  range_min: number,
  source: text,
}));

export const ApiEvaluationMetricResult = record(() => ({
  error_description: text,
  metric_name: text,
  metric_uuid: text,
  metric_value_type: text,
  number_value: number,
  reasoning: text,
  status: text,
  string_value: text,
}));

export const ApiEvaluationPricing = record(() => ({
  currency: text,
  judge_model_pricing: ApiTokenPricing,
  per_candidate_model_pricing: list(ApiModelPricingEntry),
  total_cost: number,
}));

export const ApiEvaluationRun = record(() => ({
  agent_deleted: boolean,
  agent_deployment_name: text,
  agent_name: text,
  agent_uuid: text,
  agent_version_hash: text,
  agent_workspace_uuid: text,
  created_by_user_email: text,
  created_by_user_id: text,
  error_description: text,
  evaluation_run_uuid: text,
  evaluation_test_case_workspace_uuid: text,
  finished_at: text,
  pass_status: boolean,
  queued_at: text,
  run_level_metric_results: list(ApiEvaluationMetricResult),
  run_name: text,
  star_metric_result: ApiEvaluationMetricResult,
  started_at: text,
  status: text,
  test_case_description: text,
  test_case_name: text,
  test_case_uuid: text,
  test_case_version: integer,
}));

export const ApiEvaluationTestCase = record(() => ({
  archived_at: text,
  created_at: text,
  created_by_user_email: text,
  created_by_user_id: text,
  dataset: ApiEvaluationDataset,
  dataset_name: text,
  dataset_uuid: text,
  description: text,
  latest_version_number_of_runs: integer,
  metrics: list(ApiEvaluationMetric),
  name: text,
  star_metric: ApiStarMetric,
  test_case_uuid: text,
  total_runs: integer,
  updated_at: text,
  updated_by_user_email: text,
  updated_by_user_id: text,
  version: integer,
}));

export const ApiEvaluationTraceSpan = record(() => ({
  created_at: text,
  input: map(any),
  name: text,
  output: map(any),
  retriever_chunks: list(ApiPromptChunk),
  span_level_metric_results: list(ApiEvaluationMetricResult),
  spans: list(ApiTraceSpan),
  type: text,
}));

export const ApiFilePresignedUrl = record(() => ({
  expires_at: text,
  object_key: text,
  original_file_name: text,
  presigned_url: text,
}));

export const ApiFileUploadDataSource = record(() => ({
  original_file_name: text,
  size_in_bytes: text,
  stored_object_key: text,
}));

export const ApiGenerateOauth2UrlOutput = record(() => ({
  url: required(text),
}));

export const ApiGetAgentOutput = record(() => ({
  agent: required(ApiAgent),
}));

export const ApiGetAgentUsageOutput = record(() => ({
  log_insights_usage: ApiResourceUsage,
  usage: ApiResourceUsage,
}));

export const ApiGetAnthropicApiKeyOutput = record(() => ({
  api_key_info: required(ApiAnthropicApiKey),
}));

export const ApiGetChildrenOutput = record(() => ({
  children: required(list(ApiAgent)),
}));

export const ApiGetCustomModelOutputPublic = record(() => ({
  model: required(ApiCustomModel),
}));

export const ApiGetEvaluationDatasetDownloadUrlOutput = record(() => ({
  download_url: text,
  expires_at: text,
}));

export const ApiGetEvaluationRunOutput = record(() => ({
  evaluation_run: required(ApiEvaluationRun),
}));

export const ApiGetEvaluationRunPromptResultsOutput = record(() => ({
  prompt: required(ApiPrompt),
}));

export const ApiGetEvaluationRunResultsOutput = record(() => ({
  evaluation_run: ApiEvaluationRun,
  links: ApiLinks,
  meta: ApiMeta,
  prompts: required(list(ApiPrompt)),
}));

export const ApiGetEvaluationTestCaseOutput = record(() => ({
  evaluation_test_case: required(ApiEvaluationTestCase),
}));

export const ApiGetIndexingJobDetailsSignedUrlOutput = record(() => ({
  signed_url: required(text),
}));

export const ApiGetKnowledgeBaseIndexingJobOutput = record(() => ({
  job: required(ApiIndexingJob),
}));

export const ApiGetKnowledgeBaseOutput = record(() => ({
  database_status: text,
  knowledge_base: ApiKnowledgeBase,
}));

export const ApiGetModelCatalogCardOutput = record(() => ({
  data: required(ApiModelCatalogCard),
}));

export const ApiGetModelEvaluationPresetOutput = record(() => ({
  preset: required(ApiModelEvaluationPreset),
}));

export const ApiGetModelEvaluationRunOutput = record(() => ({
  links: ApiLinks,
  meta: ApiMeta,
  results: required(list(ApiModelEvaluationResult)),
  run: ApiModelEvaluationRunDetail,
}));

export const ApiGetModelEvaluationRunResultsDownloadUrlOutput = record(() => ({
  download_url: text,
  expires_at: text,
}));

export const ApiGetModelRouterOutput = record(() => ({
  model_router: required(ApiModelRouter),
}));

export const ApiGetOpenaiApiKeyOutput = record(() => ({
  api_key_info: required(ApiOpenaiApiKey),
}));

export const ApiGetScheduledIndexingOutput = record(() => ({
  indexing_info: required(ApiScheduledIndexing),
}));

export const ApiGetWorkspaceOutput = record(() => ({
  workspace: required(ApiWorkspace),
}));

export const ApiGoogleDriveDataSourceDisplay = record(() => ({
  folder_id: text,
  folder_name: text,
}));

export const ApiImportCustomModelOutputPublic = record(() => ({
  error: text,
  import_job: ApiCustomModelImportJob,
  model: ApiCustomModel,
  validation_steps: list(ApiImportValidationStep),
}));

export const ApiImportValidationStep = record(() => ({
  error: text,
  name: text,
  passed: boolean,
}));

export const ApiIndexedDataSource = record(() => ({
  completed_at: text,
  data_source_uuid: text,
  error_details: text,
  error_msg: text,
  failed_item_count: text,
  indexed_file_count: text,
  indexed_item_count: text,
  removed_item_count: text,
  skipped_item_count: text,
  started_at: text,
  status: text,
  total_bytes: text,
  total_bytes_indexed: text,
  total_file_count: text,
}));

export const ApiIndexingJob = record(() => ({
  completed_datasources: integer,
  created_at: text,
  data_source_jobs: list(ApiIndexedDataSource),
  data_source_uuids: list(text),
  finished_at: text,
  is_report_available: boolean,
  knowledge_base_uuid: text,
  phase: text,
  started_at: text,
  status: text,
  tokens: integer,
  total_datasources: integer,
  total_tokens: text,
  updated_at: text,
  uuid: required(text),
}));

export const ApiKnowledgeBase = record(() => ({
  added_to_agent_at: text,
  created_at: text,
  database_id: text,
  embedding_model_uuid: text,
  is_public: boolean,
  last_indexing_job: ApiIndexingJob,
  name: text,
  project_id: text,
  region: text,
  reranking_config: ApiRerankingConfiguration,
  tags: list(text),
  updated_at: text,
  user_id: text,
  uuid: required(text),
}));

export const ApiKnowledgeBaseDataSource = record(() => ({
  aws_data_source: ApiAwsDataSourceDisplay,
  bucket_name: text,
  chunking_algorithm: text,
  chunking_options: ApiChunkingOptions,
  created_at: text,
  dropbox_data_source: ApiDropboxDataSourceDisplay,
  file_upload_data_source: ApiFileUploadDataSource,
  google_drive_data_source: ApiGoogleDriveDataSourceDisplay,
  item_path: text,
  last_datasource_indexing_job: ApiIndexedDataSource,
  region: text,
  spaces_data_source: ApiSpacesDataSource,
  updated_at: text,
  uuid: required(text),
  web_crawler_data_source: ApiWebCrawlerDataSource,
}));

export const ApiLatencyMetrics = record(() => ({
  avg_e2e_latency_ms: number,
  max_e2e_latency_ms: number,
  min_e2e_latency_ms: number,
  p50_latency_ms: number,
  p90_latency_ms: number,
  p95_latency_ms: number,
}));

export const ApiLinkAgentFunctionOutput = record(() => ({
  agent: required(ApiAgent),
}));

export const ApiLinkAgentGuardrailOutput = record(() => ({
  agent: required(ApiAgent),
}));

export const ApiLinkAgentOutput = record(() => ({
  child_agent_uuid: text,
  parent_agent_uuid: text,
}));

export const ApiLinkKnowledgeBaseOutput = record(() => ({
  agent: required(ApiAgent),
}));

export const ApiLinks = record(() => ({
  pages: ApiPages,
}));

export const ApiListAgentApiKeysOutput = record(() => ({
  api_key_infos: required(list(ApiAgentApiKeyInfo)),
  links: ApiLinks,
  meta: ApiMeta,
}));

export const ApiListAgentVersionsOutput = record(() => ({
  agent_versions: required(list(ApiAgentVersion)),
  links: ApiLinks,
  meta: ApiMeta,
}));

export const ApiListAgentsByAnthropicKeyOutput = record(() => ({
  agents: required(list(ApiAgent)),
  links: ApiLinks,
  meta: ApiMeta,
}));

export const ApiListAgentsByOpenAiKeyOutput = record(() => ({
  agents: required(list(ApiAgent)),
  links: ApiLinks,
  meta: ApiMeta,
}));

export const ApiListAgentsByWorkspaceOutput = record(() => ({
  agents: required(list(ApiAgent)),
  links: ApiLinks,
  meta: ApiMeta,
}));

export const ApiListAgentsOutputPublic = record(() => ({
  agents: required(list(ApiAgentPublic)),
  links: ApiLinks,
  meta: ApiMeta,
}));

export const ApiListAnthropicApiKeysOutput = record(() => ({
  api_key_infos: required(list(ApiAnthropicApiKey)),
  links: ApiLinks,
  meta: ApiMeta,
}));

export const ApiListCustomModelsOutputPublic = record(() => ({
  links: ApiLinks,
  max_threshold: integer,
  meta: ApiMeta,
  models: required(list(ApiCustomModel)),
}));

export const ApiListEvaluationDatasetsOutput = record(() => ({
  evaluation_datasets: required(list(ApiEvaluationDataset)),
}));

export const ApiListEvaluationMetricsOutput = record(() => ({
  metrics: required(list(ApiEvaluationMetric)),
}));

export const ApiListEvaluationRunsByTestCaseOutput = record(() => ({
  evaluation_runs: required(list(ApiEvaluationRun)),
}));

export const ApiListEvaluationTestCasesByWorkspaceOutput = record(() => ({
  evaluation_test_cases: required(list(ApiEvaluationTestCase)),
}));

export const ApiListEvaluationTestCasesOutput = record(() => ({
  evaluation_test_cases: required(list(ApiEvaluationTestCase)),
}));

export const ApiListIndexingJobDataSourcesOutput = record(() => ({
  indexed_data_sources: required(list(ApiIndexedDataSource)),
}));

export const ApiListKnowledgeBaseDataSourcesOutput = record(() => ({
  knowledge_base_data_sources: required(list(ApiKnowledgeBaseDataSource)),
  links: ApiLinks,
  meta: ApiMeta,
}));

export const ApiListKnowledgeBaseIndexingJobsOutput = record(() => ({
  jobs: required(list(ApiIndexingJob)),
  links: ApiLinks,
  meta: ApiMeta,
}));

export const ApiListKnowledgeBasesOutput = record(() => ({
  knowledge_bases: required(list(ApiKnowledgeBase)),
  links: ApiLinks,
  meta: ApiMeta,
}));

export const ApiListModelApiKeysOutput = record(() => ({
  api_key_infos: required(list(ApiModelApiKey)),
  links: ApiLinks,
  meta: ApiMeta,
}));

export const ApiListModelCatalogOutput = record(() => ({
  data: required(list(ApiModelCatalogEntry)),
  meta: ApiMeta,
}));

export const ApiListModelEvaluationMetricsOutput = record(() => ({
  metrics: required(list(ApiEvaluationMetric)),
}));

export const ApiListModelEvaluationPresetsOutput = record(() => ({
  presets: required(list(ApiModelEvaluationPreset)),
}));

export const ApiListModelEvaluationRunsOutput = record(() => ({
  available_candidate_types: list(text),
  available_statuses: list(text),
  links: ApiLinks,
  meta: ApiMeta,
  runs: required(list(ApiModelEvaluationRunSummary)),
}));

export const ApiListModelRouterPresetsOutput = record(() => ({
  links: ApiLinks,
  meta: ApiMeta,
  presets: required(list(ApiModelRouterPreset)),
}));

export const ApiListModelRouterTaskPresetsOutput = record(() => ({
  links: ApiLinks,
  meta: ApiMeta,
  tasks: required(list(ApiModelRouterTaskPreset)),
}));

export const ApiListModelRoutersOutput = record(() => ({
  links: ApiLinks,
  meta: ApiMeta,
  model_routers: required(list(ApiModelRouter)),
}));

export const ApiListModelsOutputPublic = record(() => ({
  links: ApiLinks,
  meta: ApiMeta,
  models: required(list(ApiModelPublic)),
}));

export const ApiListOpenaiApiKeysOutput = record(() => ({
  api_key_infos: required(list(ApiOpenaiApiKey)),
  links: ApiLinks,
  meta: ApiMeta,
}));

export const ApiListRegionsOutput = record(() => ({
  regions: required(list(GenaiapiRegion)),
}));

export const ApiListWorkspacesOutput = record(() => ({
  workspaces: required(list(ApiWorkspace)),
}));

export const ApiLlmSpan = record(() => ({
  common: ApiSpanCommon,
  model: text,
  num_input_tokens: integer,
  num_output_tokens: integer,
  temperature: number,
  time_to_first_token_ns: text,
  tools: list(map(any)),
  total_tokens: integer,
}));

export const ApiMcpServer = record(() => ({
  allowed_tools: list(text),
  authorization: text,
  headers: map(text),
  server_label: text,
  server_url: text,
}));

export const ApiMeta = record(() => ({
  page: integer,
  pages: integer,
  total: integer,
}));

export const ApiMetricResultSummary = record(() => ({
  description: text,
  fail_count: integer,
  fail_percent: number,
  metric_name: text,
  metric_uuid: text,
  pass_count: integer,
  pass_percent: number,
  skip_percent: number,
  skipped_count: integer,
}));

export const ApiModel = record(() => ({
  agreement: ApiAgreement,
  benchmark_score: map(any),
  capabilities: list(text),
  context_window: text,
  created_at: text,
  endpoints: list(ApiModelEndpoint),
  inference_name: text,
  inference_version: text,
  is_foundational: boolean,
  kb_default_chunk_size: integer,
  kb_max_chunk_size: integer,
  kb_min_chunk_size: integer,
  lifecycle_status: text,
  metadata: map(any),
  modalities: ApiModelModalities,
  name: text,
  parameter_count: number,
  parent_uuid: text,
  provider: text,
  reasoning_efforts: list(text),
  settings: list(ApiModelSetting),
  thinking: boolean,
  type: text,
  updated_at: text,
  upload_complete: boolean,
  url: text,
  usecases: list(text),
  uuid: required(text),
  version: ApiModelVersion,
}));

export const ApiModelApiKey = record(() => ({
  created_at: text,
  created_by: text,
  deleted_at: text,
  name: text,
  secret_key: text,
  uuid: required(text),
}));

export const ApiModelCatalogCard = record(() => ({
  availability: list(text),
  badges: list(text),
  benchmark_score: map(any),
  capabilities: list(text),
  code_snippets: ApiCodeSnippets,
  context_window: text,
  creator: text,
  description: text,
  hugging_face_id: text,
  id: required(text),
  max_output_tokens: text,
  modalities: ApiModelModalities,
  model_id: text,
  name: text,
  parameter_count: number,
  pricing: ApiModelPricing,
  pricing_detail: ApiModelPricingDetail,
  provider: text,
  short_description: text,
  type: text,
}));

export const ApiModelCatalogEntry = record(() => ({
  availability: list(text),
  badges: list(text),
  benchmark_score: map(any),
  capabilities: list(text),
  context_window: text,
  created_at: text,
  creator: text,
  hugging_face_id: text,
  id: required(text),
  max_output_tokens: text,
  model_id: text,
  name: text,
  parameter_count: number,
  pricing: ApiModelPricing,
  provider: text,
  scaled_pricing_enabled: boolean,
  short_description: text,
  type: text,
}));

export const ApiModelEndpoint = record(() => ({
  capabilities: list(text),
  endpoint: text,
}));

export const ApiModelEvaluationPreset = record(() => ({
  candidate_inference_config: ApiCandidateInferenceConfig,
  candidate_model_name: text,
  candidate_model_source: text,
  candidate_model_uuid: text,
  candidate_system_prompt: text,
  created_at: text,
  dataset_name: text,
  dataset_uuid: text,
  eval_preset_uuid: text,
  judge_model_name: text,
  judge_model_uuid: text,
  metrics: list(ApiEvaluationMetric),
  name: text,
  saved_sections: list(text),
  star_metric: ApiStarMetric,
}));

export const ApiModelEvaluationResult = record(() => ({
  candidate_model_name: text,
  candidate_model_uuid: text,
  candidate_routed_task: text,
  ground_truth: text,
  input: text,
  metric_results: list(ApiEvaluationMetricResult),
  output: text,
}));

export const ApiModelEvaluationRunDetail = record(() => ({
  candidate_inference_config: ApiCandidateInferenceConfig,
  candidate_model_name: text,
  candidate_model_source: text,
  candidate_model_uuid: text,
  completed_at: text,
  created_at: text,
  dataset_name: text,
  dataset_uuid: text,
  error_description: text,
  eval_preset_name: text,
  eval_preset_uuid: text,
  eval_run_uuid: text,
  judge_model_name: text,
  judge_model_uuid: text,
  metrics: list(ApiEvaluationMetric),
  name: text,
  progress: ApiModelEvaluationRunProgress,
  result_summary: ApiModelEvaluationRunResultSummary,
  star_metric: ApiStarMetric,
  started_at: text,
  status: text,
}));

export const ApiModelEvaluationRunProgress = record(() => ({
  candidate_rows_evaluated: integer,
  judge_rows_evaluated: integer,
  total_rows: integer,
}));

export const ApiModelEvaluationRunResultSummary = record(() => ({
  end_time: text,
  metric_summaries: list(ApiMetricResultSummary),
  overall_score_percent: number,
  per_model_summaries: ApiPerModelResultSummaries,
  per_task_summaries: ApiPerTaskResultSummaries,
  performance_metrics: ApiPerformanceMetrics,
  pricing: ApiEvaluationPricing,
  star_metric_summary: ApiStarMetricSummary,
  start_time: text,
  total_duration_seconds: integer,
}));

export const ApiModelEvaluationRunSummary = record(() => ({
  candidate_model_name: text,
  candidate_model_source: text,
  candidate_model_uuid: text,
  created_at: text,
  dataset_name: text,
  dataset_uuid: text,
  eval_run_uuid: text,
  judge_model_name: text,
  judge_model_uuid: text,
  name: text,
  progress: ApiModelEvaluationRunProgress,
  status: text,
}));

export const ApiModelModalities = record(() => ({
  input: list(text),
  output: list(text),
}));

export const ApiModelPricing = record(() => ({
  cache_read_input_price_per_million: number,
  cache_write_1h_input_price_per_million: number,
  cache_write_5m_input_price_per_million: number,
  image_cache_read_input_price_per_million: number,
  image_input_price_per_million: number,
  image_output_price_per_million: number,
  input_cache_read: number,
  input_price_per_million: number,
  output_price_per_million: number,
  price_per_audio: number,
  price_per_image: number,
  price_per_megapixel: number,
  price_per_second: number,
  price_per_thousand_characters: number,
  price_per_video: number,
  reasoning_price_per_million: number,
  text_cache_read_input_price_per_million: number,
  text_input_price_per_million: number,
  text_output_price_per_million: number,
}));

export const ApiModelPricingDetail = record(() => ({
  variants: list(ApiModelPricingVariant),
}));

export const ApiModelPricingEntry = record(() => ({
  model_name: text,
  model_uuid: text,
  pricing: ApiTokenPricing,
  prompt_count: integer,
}));

export const ApiModelPricingInterval = record(() => ({
  end_time: text,
  prices: ApiModelPricing,
  start_time: text,
}));

export const ApiModelPricingVariant = record(() => ({
  currency: text,
  label: text,
  mode: text,
  prices: ApiModelPricing,
  scaled_pricing: ApiModelScaledPricing,
  tier: text,
}));

export const ApiModelProviderKey = record(() => ({
  api_key_uuid: text,
  created_at: text,
  created_by: text,
  deleted_at: text,
  models: list(ApiModel),
  name: text,
  provider: text,
  updated_at: text,
}));

export const ApiModelPublic = record(() => ({
  agreement: ApiAgreement,
  benchmark_score: map(any),
  capabilities: list(text),
  context_window: text,
  created_at: text,
  description: text,
  endpoints: list(ApiModelEndpoint),
  id: required(text),
  is_foundational: boolean,
  kb_default_chunk_size: integer,
  kb_max_chunk_size: integer,
  kb_min_chunk_size: integer,
  lifecycle_status: text,
  modalities: ApiModelModalities,
  model_availability: text,
  name: text,
  parameter_count: number,
  parent_uuid: text,
  pricing: ApiModelPricing,
  provider: text,
  reasoning_efforts: list(text),
  settings: list(ApiModelSetting),
  thinking: boolean,
  type: text,
  updated_at: text,
  upload_complete: boolean,
  url: text,
  uuid: required(text),
  version: ApiModelVersion,
}));

export const ApiModelRouter = record(() => ({
  config: ApiModelRouterConfig,
  created_at: text,
  description: text,
  name: text,
  regions: list(text),
  updated_at: text,
  uuid: required(text),
}));

export const ApiModelRouterConfig = record(() => ({
  fallback_models: list(text),
  policies: list(ApiModelRouterTaskPolicy),
}));

export const ApiModelRouterPreset = record(() => ({
  config: ApiModelRouterConfig,
  display_name: text,
  long_description: text,
  short_description: text,
  slug: text,
}));

export const ApiModelRouterSelectionPolicy = record(() => ({
  prefer: text,
}));

export const ApiModelRouterTaskDetails = record(() => ({
  description: text,
  name: text,
}));

export const ApiModelRouterTaskPolicy = record(() => ({
  custom_task: ApiModelRouterTaskDetails,
  models: list(text),
  selection_policy: ApiModelRouterSelectionPolicy,
  task_slug: text,
}));

export const ApiModelRouterTaskPreset = record(() => ({
  category: text,
  description: text,
  models: list(text),
  name: text,
  selection_policy: ApiModelRouterSelectionPolicy,
  tags: list(text),
  task_slug: text,
}));

export const ApiModelScaledPricing = record(() => ({
  intervals: list(ApiModelPricingInterval),
  max_prices: ApiModelPricing,
  min_prices: ApiModelPricing,
}));

export const ApiModelSetting = record(() => ({
  default_string: text,
  default_value: number,
  max: number,
  min: number,
  name: text,
  options: list(text),
  step: number,
  type: text,
}));

export const ApiModelVersion = record(() => ({
  major: integer,
  minor: integer,
  patch: integer,
}));

export const ApiMoveAgentsToWorkspaceOutput = record(() => ({
  workspace: required(ApiWorkspace),
}));

export const ApiOpenaiApiKey = record(() => ({
  created_at: text,
  created_by: text,
  deleted_at: text,
  models: list(ApiModel),
  name: text,
  updated_at: text,
  uuid: required(text),
}));

export const ApiPages = record(() => ({
  first: text,
  last: text,
  next: text,
  previous: text,
}));

export const ApiPerModelResultSummaries = record(() => ({
  summaries: list(ApiPerModelResultSummary),
}));

export const ApiPerModelResultSummary = record(() => ({
  metric_summaries: list(ApiMetricResultSummary),
  model_name: text,
  performance_metrics: ApiPerformanceMetrics,
  prompt_count: integer,
}));

export const ApiPerTaskResultSummaries = record(() => ({
  summaries: list(ApiPerTaskResultSummary),
}));

export const ApiPerTaskResultSummary = record(() => ({
  metric_summaries: list(ApiMetricResultSummary),
  performance_metrics: ApiPerformanceMetrics,
  prompt_count: integer,
  task_name: text,
}));

export const ApiPerformanceMetrics = record(() => ({
  candidate_latency: ApiLatencyMetrics,
  token_usage: ApiTokenUsage,
}));

export const ApiPrompt = record(() => ({
  evaluation_trace_spans: list(ApiEvaluationTraceSpan),
  ground_truth: text,
  input: text,
  input_tokens: text,
  output: text,
  output_tokens: text,
  prompt_chunks: list(ApiPromptChunk),
  prompt_id: integer,
  prompt_level_metric_results: list(ApiEvaluationMetricResult),
  trace_id: text,
}));

export const ApiPromptChunk = record(() => ({
  chunk_usage_pct: number,
  chunk_used: boolean,
  index_uuid: text,
  source_name: text,
  text: text,
}));

export const ApiRegenerateAgentApiKeyOutput = record(() => ({
  api_key_info: required(ApiAgentApiKeyInfo),
}));

export const ApiRegenerateModelApiKeyOutput = record(() => ({
  api_key_info: required(ApiModelApiKey),
}));

export const ApiRerankingConfiguration = record(() => ({
  enabled: boolean,
  model: text,
}));

export const ApiResourceUsage = record(() => ({
  measurements: list(ApiUsageMeasurement),
  resource_uuid: text,
  start: text,
  stop: text,
}));

export const ApiRetrieverSpan = record(() => ({
  common: ApiSpanCommon,
}));

export const ApiRollbackToAgentVersionOutput = record(() => ({
  audit_header: ApiAuditHeader,
  version_hash: text,
}));

export const ApiRunEvaluationTestCaseOutput = record(() => ({
  evaluation_run_uuids: required(list(text)),
}));

export const ApiScheduledIndexing = record(() => ({
  created_at: text,
  days: list(integer),
  deleted_at: text,
  is_active: boolean,
  knowledge_base_uuid: text,
  last_ran_at: text,
  next_run_at: text,
  time: text,
  updated_at: text,
  uuid: required(text),
}));

export const ApiSpacesDataSource = record(() => ({
  bucket_name: text,
  item_path: text,
  region: text,
}));

export const ApiSpanCommon = record(() => ({
  created_at: text,
  duration_ns: text,
  metadata: map(text),
  status_code: integer,
  tags: list(text),
}));

export const ApiStarMetric = record(() => ({
  metric_uuid: text,
  name: text,
  success_threshold: number,
  success_threshold_pct: integer,
}));

export const ApiStarMetricSummary = record(() => ({
  metric_name: text,
  metric_uuid: text,
  threshold: number,
}));

export const ApiStartKnowledgeBaseIndexingJobOutput = record(() => ({
  job: required(ApiIndexingJob),
}));

export const ApiTokenPricing = record(() => ({
  input_cost: number,
  output_cost: number,
  total_cost: number,
}));

export const ApiTokenUsage = record(() => ({
  total_candidate_input_tokens: text,
  total_candidate_output_tokens: text,
  total_candidate_tokens: text,
  total_judge_input_tokens: text,
  total_judge_output_tokens: text,
  total_judge_tokens: text,
}));

export const ApiToolSpan = record(() => ({
  common: ApiSpanCommon,
  tool_call_id: text,
}));

export const ApiTraceSpan = record(() => ({
  agent: ApiAgentSpan,
  created_at: text,
  input: map(any),
  llm: ApiLlmSpan,
  name: text,
  output: map(any),
  retriever: ApiRetrieverSpan,
  tool: ApiToolSpan,
  type: text,
  workflow: ApiWorkflowSpan,
}));

export const ApiUnlinkAgentFunctionOutput = record(() => ({
  agent: required(ApiAgent),
}));

export const ApiUnlinkAgentGuardrailOutput = record(() => ({
  agent: required(ApiAgent),
}));

export const ApiUnlinkAgentOutput = record(() => ({
  child_agent_uuid: text,
  parent_agent_uuid: text,
}));

export const ApiUnlinkKnowledgeBaseOutput = record(() => ({
  agent: required(ApiAgent),
}));

export const ApiUpdateAgentApiKeyOutput = record(() => ({
  api_key_info: required(ApiAgentApiKeyInfo),
}));

export const ApiUpdateAgentDeploymentVisbilityOutput = record(() => ({
  agent: required(ApiAgent),
}));

export const ApiUpdateAgentFunctionOutput = record(() => ({
  agent: required(ApiAgent),
}));

export const ApiUpdateAgentOutput = record(() => ({
  agent: required(ApiAgent),
}));

export const ApiUpdateAnthropicApiKeyOutput = record(() => ({
  api_key_info: required(ApiAnthropicApiKey),
}));

export const ApiUpdateCustomEvaluationMetricOutput = record(() => ({
  metric: required(ApiEvaluationMetric),
}));

export const ApiUpdateCustomModelMetadataOutputPublic = record(() => ({
  model: required(ApiCustomModel),
}));

export const ApiUpdateEvaluationTestCaseOutput = record(() => ({
  test_case_uuid: text,
  version: integer,
}));

export const ApiUpdateKnowledgeBaseDataSourceOutput = record(() => ({
  knowledge_base_data_source: required(ApiKnowledgeBaseDataSource),
}));

export const ApiUpdateKnowledgeBaseOutput = record(() => ({
  knowledge_base: required(ApiKnowledgeBase),
}));

export const ApiUpdateLinkedAgentOutput = record(() => ({
  child_agent_uuid: text,
  parent_agent_uuid: text,
  rollback: boolean,
  uuid: text,
}));

export const ApiUpdateModelApiKeyOutput = record(() => ({
  api_key_info: required(ApiModelApiKey),
}));

export const ApiUpdateModelEvaluationRunOutput = record(() => ({
  run: required(ApiModelEvaluationRunSummary),
}));

export const ApiUpdateModelRouterOutput = record(() => ({
  model_router: required(ApiModelRouter),
}));

export const ApiUpdateOpenaiApiKeyOutput = record(() => ({
  api_key_info: required(ApiOpenaiApiKey),
}));

export const ApiUpdateWorkspaceOutput = record(() => ({
  workspace: required(ApiWorkspace),
}));

export const ApiUsageMeasurement = record(() => ({
  tokens: integer,
  usage_type: text,
}));

export const ApiWebCrawlerDataSource = record(() => ({
  base_url: text,
  crawling_option: text,
  embed_media: boolean,
  exclude_tags: list(text),
}));

export const ApiWorkflowSpan = record(() => ({
  common: ApiSpanCommon,
  spans: list(ApiTraceSpan),
}));

export const ApiWorkspace = record(() => ({
  agents: list(ApiAgent),
  created_at: text,
  created_by: text,
  created_by_email: text,
  deleted_at: text,
  description: text,
  evaluation_test_cases: list(ApiEvaluationTestCase),
  name: text,
  updated_at: text,
  uuid: required(text),
}));

export const CustomModelActiveDeployment = record(() => ({
  created_at: text,
  endpoints: CustomModelActiveDeploymentEndpoints,
  id: required(text),
  name: text,
  region_slug: text,
  state: text,
  updated_at: text,
}));

export const CustomModelActiveDeploymentEndpoints = record(() => ({
  private_endpoint_fqdn: text,
  public_endpoint_fqdn: text,
}));

export const CustomModelSourceRef = record(() => ({
  access_type: text,
  bucket: text,
  commit_sha: text,
  hf_token: text,
  prefix: text,
  region: text,
  repo_id: text,
}));

export const CustomModelTags = record(() => ({
  tags: list(text),
}));

export const GenaiapiRegion = record(() => ({
  inference_url: text,
  region: text,
  serves_batch: boolean,
  serves_inference: boolean,
  stream_inference_url: text,
}));

export const responses = {
  genai_attach_agent: { 200: ApiLinkAgentOutput },
  genai_attach_agent_function: { 200: ApiLinkAgentFunctionOutput },
  genai_attach_agent_guardrails: { 200: ApiLinkAgentGuardrailOutput },
  genai_attach_knowledge_base: { 200: ApiLinkKnowledgeBaseOutput },
  genai_attach_knowledge_bases: { 200: ApiLinkKnowledgeBaseOutput },
  genai_cancel_indexing_job: { 200: ApiCancelKnowledgeBaseIndexingJobOutput },
  genai_cancel_model_evaluation_run: { 200: ApiCancelModelEvaluationRunOutput },
  genai_create_agent: { 200: ApiCreateAgentOutput },
  genai_create_agent_api_key: { 200: ApiCreateAgentApiKeyOutput },
  genai_create_anthropic_api_key: { 200: ApiCreateAnthropicApiKeyOutput },
  genai_create_custom_evaluation_metric: { 200: ApiCreateCustomEvaluationMetricOutput },
  genai_create_data_source_file_upload_presigned_urls: { 200: ApiCreateDataSourceFileUploadPresignedUrlsOutput },
  genai_create_evaluation_dataset: { 200: ApiCreateEvaluationDatasetOutput },
  genai_create_evaluation_dataset_file_upload_presigned_urls: { 200: ApiCreateDataSourceFileUploadPresignedUrlsOutput },
  genai_create_evaluation_test_case: { 200: ApiCreateEvaluationTestCaseOutput },
  genai_create_indexing_job: { 200: ApiStartKnowledgeBaseIndexingJobOutput },
  genai_create_knowledge_base: { 200: ApiCreateKnowledgeBaseOutput },
  genai_create_knowledge_base_data_source: { 200: ApiCreateKnowledgeBaseDataSourceOutput },
  genai_create_model_eval_dataset_upload_presigned_urls: { 200: ApiCreateDataSourceFileUploadPresignedUrlsOutput },
  genai_create_model_evaluation_run: { 200: ApiCreateModelEvaluationRunOutput },
  genai_create_model_router: { 200: ApiCreateModelRouterOutput },
  genai_create_oauth2_dropbox_tokens: { 200: ApiDropboxOauth2GetTokensOutput },
  genai_create_openai_api_key: { 200: ApiCreateOpenaiApiKeyOutput },
  genai_create_scheduled_indexing: { 200: ApiCreateScheduledIndexingOutput },
  genai_create_workspace: { 200: ApiCreateWorkspaceOutput },
  genai_delete_agent: { 200: ApiDeleteAgentOutput },
  genai_delete_agent_api_key: { 200: ApiDeleteAgentApiKeyOutput },
  genai_delete_anthropic_api_key: { 200: ApiDeleteAnthropicApiKeyOutput },
  genai_delete_custom_evaluation_metric: { 200: ApiDeleteCustomEvaluationMetricOutput },
  genai_delete_custom_model: { 200: ApiDeleteCustomModelOutputPublic },
  genai_delete_evaluation_dataset: { 200: ApiDeleteEvaluationDatasetOutput },
  genai_delete_knowledge_base: { 200: ApiDeleteKnowledgeBaseOutput },
  genai_delete_knowledge_base_data_source: { 200: ApiDeleteKnowledgeBaseDataSourceOutput },
  genai_delete_model_api_key: { 200: ApiDeleteModelApiKeyOutput },
  genai_delete_model_evaluation_preset: { 200: ApiDeleteModelEvaluationPresetOutput },
  genai_delete_model_evaluation_run: { 200: ApiDeleteModelEvaluationRunOutputPublic },
  genai_delete_model_router: { 200: ApiDeleteModelRouterOutput },
  genai_delete_openai_api_key: { 200: ApiDeleteOpenaiApiKeyOutput },
  genai_delete_scheduled_indexing: { 200: ApiDeleteScheduledIndexingOutput },
  genai_delete_workspace: { 200: ApiDeleteWorkspaceOutput },
  genai_detach_agent: { 200: ApiUnlinkAgentOutput },
  genai_detach_agent_function: { 200: ApiUnlinkAgentFunctionOutput },
  genai_detach_agent_guardrail: { 200: ApiUnlinkAgentGuardrailOutput },
  genai_detach_knowledge_base: { 200: ApiUnlinkKnowledgeBaseOutput },
  genai_get_agent: { 200: ApiGetAgentOutput },
  genai_get_agent_children: { 200: ApiGetChildrenOutput },
  genai_get_agent_usage: { 200: ApiGetAgentUsageOutput },
  genai_get_anthropic_api_key: { 200: ApiGetAnthropicApiKeyOutput },
  genai_get_custom_model: { 200: ApiGetCustomModelOutputPublic },
  genai_get_evaluation_dataset_download_url: { 200: ApiGetEvaluationDatasetDownloadUrlOutput },
  genai_get_evaluation_run: { 200: ApiGetEvaluationRunOutput },
  genai_get_evaluation_run_prompt_results: { 200: ApiGetEvaluationRunPromptResultsOutput },
  genai_get_evaluation_run_results: { 200: ApiGetEvaluationRunResultsOutput },
  genai_get_evaluation_test_case: { 200: ApiGetEvaluationTestCaseOutput },
  genai_get_indexing_job: { 200: ApiGetKnowledgeBaseIndexingJobOutput },
  genai_get_indexing_job_details_signed_url: { 200: ApiGetIndexingJobDetailsSignedUrlOutput },
  genai_get_knowledge_base: { 200: ApiGetKnowledgeBaseOutput },
  genai_get_model_catalog_card: { 200: ApiGetModelCatalogCardOutput },
  genai_get_model_evaluation_preset: { 200: ApiGetModelEvaluationPresetOutput },
  genai_get_model_evaluation_run: { 200: ApiGetModelEvaluationRunOutput },
  genai_get_model_evaluation_run_results_download_url: { 200: ApiGetModelEvaluationRunResultsDownloadUrlOutput },
  genai_get_model_router: { 200: ApiGetModelRouterOutput },
  genai_get_oauth2_url: { 200: ApiGenerateOauth2UrlOutput },
  genai_get_openai_api_key: { 200: ApiGetOpenaiApiKeyOutput },
  genai_get_scheduled_indexing: { 200: ApiGetScheduledIndexingOutput },
  genai_get_workspace: { 200: ApiGetWorkspaceOutput },
  genai_import_custom_model: { 200: ApiImportCustomModelOutputPublic },
  genai_list_agent_api_keys: { 200: ApiListAgentApiKeysOutput },
  genai_list_agent_versions: { 200: ApiListAgentVersionsOutput },
  genai_list_agents: { 200: ApiListAgentsOutputPublic },
  genai_list_agents_by_anthropic_key: { 200: ApiListAgentsByAnthropicKeyOutput },
  genai_list_agents_by_openai_key: { 200: ApiListAgentsByOpenAiKeyOutput },
  genai_list_agents_by_workspace: { 200: ApiListAgentsByWorkspaceOutput },
  genai_list_anthropic_api_keys: { 200: ApiListAnthropicApiKeysOutput },
  genai_list_custom_models: { 200: ApiListCustomModelsOutputPublic },
  genai_list_datacenter_regions: { 200: ApiListRegionsOutput },
  genai_list_evaluation_datasets: { 200: ApiListEvaluationDatasetsOutput },
  genai_list_evaluation_metrics: { 200: ApiListEvaluationMetricsOutput },
  genai_list_evaluation_runs_by_test_case: { 200: ApiListEvaluationRunsByTestCaseOutput },
  genai_list_evaluation_test_cases: { 200: ApiListEvaluationTestCasesOutput },
  genai_list_evaluation_test_cases_by_workspace: { 200: ApiListEvaluationTestCasesByWorkspaceOutput },
  genai_list_indexing_job_data_sources: { 200: ApiListIndexingJobDataSourcesOutput },
  genai_list_indexing_jobs: { 200: ApiListKnowledgeBaseIndexingJobsOutput },
  genai_list_indexing_jobs_by_knowledge_base: { 200: ApiListKnowledgeBaseIndexingJobsOutput },
  genai_list_knowledge_base_data_sources: { 200: ApiListKnowledgeBaseDataSourcesOutput },
  genai_list_knowledge_bases: { 200: ApiListKnowledgeBasesOutput },
  genai_list_model_api_keys: { 200: ApiListModelApiKeysOutput },
  genai_list_model_catalog: { 200: ApiListModelCatalogOutput },
  genai_list_model_evaluation_metrics: { 200: ApiListModelEvaluationMetricsOutput },
  genai_list_model_evaluation_presets: { 200: ApiListModelEvaluationPresetsOutput },
  genai_list_model_evaluation_runs: { 200: ApiListModelEvaluationRunsOutput },
  genai_list_model_router_presets: { 200: ApiListModelRouterPresetsOutput },
  genai_list_model_router_task_presets: { 200: ApiListModelRouterTaskPresetsOutput },
  genai_list_model_routers: { 200: ApiListModelRoutersOutput },
  genai_list_models: { 200: ApiListModelsOutputPublic },
  genai_list_openai_api_keys: { 200: ApiListOpenaiApiKeysOutput },
  genai_list_workspaces: { 200: ApiListWorkspacesOutput },
  genai_regenerate_agent_api_key: { 200: ApiRegenerateAgentApiKeyOutput },
  genai_regenerate_model_api_key: { 200: ApiRegenerateModelApiKeyOutput },
  genai_rollback_to_agent_version: { 200: ApiRollbackToAgentVersionOutput },
  genai_run_evaluation_test_case: { 200: ApiRunEvaluationTestCaseOutput },
  genai_update_agent: { 200: ApiUpdateAgentOutput },
  genai_update_agent_api_key: { 200: ApiUpdateAgentApiKeyOutput },
  genai_update_agent_deployment_visibility: { 200: ApiUpdateAgentDeploymentVisbilityOutput },
  genai_update_agent_function: { 200: ApiUpdateAgentFunctionOutput },
  genai_update_agents_workspace: { 200: ApiMoveAgentsToWorkspaceOutput },
  genai_update_anthropic_api_key: { 200: ApiUpdateAnthropicApiKeyOutput },
  genai_update_attached_agent: { 200: ApiUpdateLinkedAgentOutput },
  genai_update_custom_evaluation_metric: { 200: ApiUpdateCustomEvaluationMetricOutput },
  genai_update_custom_model_metadata: { 200: ApiUpdateCustomModelMetadataOutputPublic },
  genai_update_evaluation_test_case: { 200: ApiUpdateEvaluationTestCaseOutput },
  genai_update_knowledge_base: { 200: ApiUpdateKnowledgeBaseOutput },
  genai_update_knowledge_base_data_source: { 200: ApiUpdateKnowledgeBaseDataSourceOutput },
  genai_update_model_api_key: { 200: ApiUpdateModelApiKeyOutput },
  genai_update_model_evaluation_run: { 200: ApiUpdateModelEvaluationRunOutput },
  genai_update_model_router: { 200: ApiUpdateModelRouterOutput },
  genai_update_openai_api_key: { 200: ApiUpdateOpenaiApiKeyOutput },
  genai_update_workspace: { 200: ApiUpdateWorkspaceOutput },
};
