// Types that only `genai` uses.

import type { Open, Timestamp } from '../runtime/index.js';

/** An agent, with everything that is attached to it. */
export interface ApiAgent {
  /** The stored Anthropic API key of the agent. */
  anthropic_api_key?: ApiAnthropicApiKey;
  /** The API keys of the agent. */
  api_key_infos?: ApiAgentApiKeyInfo[];
  /** The secrets of the agent's API keys. */
  api_keys?: ApiAgentApiKey[];
  /** The appearance of the agent's chat widget. */
  chatbot?: ApiChatbot;
  /** The identifiers for embedding the chat widget in websites. */
  chatbot_identifiers?: ApiAgentChatbotIdentifier[];
  /** The agents to which the agent can route requests. */
  child_agents?: ApiAgent[];
  /** Whether conversations are logged. */
  conversation_logs_enabled?: boolean;
  /** When the agent was created. */
  created_at?: Timestamp;
  /** The deployment of the agent. */
  deployment?: ApiDeployment;
  /** A description of the agent. Not sent to the model. */
  description?: string;
  /** The functions that the agent can call. */
  functions?: ApiAgentFunction[];
  /** The guardrails of the agent. */
  guardrails?: ApiAgentGuardrail[];
  /** The condition, in plain language, on which the parent agent routes a request to this agent. */
  if_case?: string;
  /** The instruction that tells the model how to behave. */
  instruction?: string;
  /** The number of results from a knowledge base to use for a response. */
  k?: number;
  /** The knowledge bases that the agent searches. */
  knowledge_bases?: ApiKnowledgeBase[];
  /** The logging settings of the agent. */
  logging_config?: ApiAgentLoggingConfig;
  /** The maximum number of tokens in a response, from 1 to 512. */
  max_tokens?: number;
  /** The Model Context Protocol (MCP) servers whose tools the agent can use. */
  mcp_servers?: ApiMcpServer[];
  /** The model of the agent. */
  model?: ApiModel;
  /** The stored API key of another model provider. */
  model_provider_key?: ApiModelProviderKey;
  /** The model router of the agent. */
  model_router?: ApiModelRouter;
  /** The agent's name. */
  name?: string;
  /** The stored OpenAI API key of the agent. */
  openai_api_key?: ApiOpenaiApiKey;
  /** The agents that can route requests to the agent. */
  parent_agents?: ApiAgent[];
  /** The ID of the project that the agent belongs to. */
  project_id?: string;
  /** Whether responses cite their sources. */
  provide_citations?: boolean;
  /** The reasoning effort of the model, such as `low`. */
  reasoning_effort?: string;
  /** The slug of the agent's region, such as `nyc3`. */
  region?: string;
  /** How queries are transformed before a knowledge base is searched. Default: `RETRIEVAL_METHOD_UNKNOWN`. */
  retrieval_method?: ApiRetrievalMethod;
  /** When the route to this agent was created. */
  route_created_at?: Timestamp;
  /** The ID of the user who created the route. */
  route_created_by?: string;
  /** The name of the route from the parent agent. */
  route_name?: string;
  /** The ID of the route from the parent agent. */
  route_uuid?: string;
  /** The tags on the agent. */
  tags?: string[];
  /** The sampling temperature, from 0 (deterministic) to 1 (creative). */
  temperature?: number;
  /** The template that the agent was created from. */
  template?: ApiAgentTemplate;
  /** The number of tokens that an Anthropic model can use for thinking; 0 disables thinking. */
  thinking_token_budget?: number;
  /** The nucleus sampling threshold, from 0 (narrow) to 1 (wide). */
  top_p?: number;
  /** When the agent was last updated. */
  updated_at?: Timestamp;
  /** The URL of the agent's endpoint. */
  url?: string;
  /** The ID of the user who created the agent. */
  user_id?: string;
  /** The agent's UUID. */
  uuid: string;
  /** The hash of the agent's latest version. */
  version_hash?: string;
  /** The egress IP addresses of the agent's VPC. */
  vpc_egress_ips?: string[];
  /** The ID of the agent's VPC. */
  vpc_uuid?: string;
  /** Whether the agent can read public web pages with the `web_fetch` tool. */
  web_fetch_enabled?: boolean;
  /** Whether the agent can search the web with the `web_search` tool. */
  web_search_enabled?: boolean;
  /** The agent's workspace. */
  workspace?: ApiWorkspace;
}

/** The secret of an agent's API key. */
export interface ApiAgentApiKey {
  /** The secret of the API key. Secret. */
  api_key?: string;
}

/** An API key of an agent. */
export interface ApiAgentApiKeyInfo {
  /** When the API key was created. */
  created_at?: Timestamp;
  /** The ID of the user who created it. */
  created_by?: string;
  /** When the key was deleted. */
  deleted_at?: Timestamp;
  /** The API key's name. */
  name?: string;
  /** The secret of the API key. Secret. */
  secret_key?: string;
  /** The API key's UUID. */
  uuid: string;
}

/** The identifier for embedding an agent's chat widget in a website. */
export interface ApiAgentChatbotIdentifier {
  /** The identifier, a UUID. */
  agent_chatbot_identifier?: string;
}

/** A route to a child agent in an agent version. */
export interface ApiAgentChildRelationshipVerion {
  /** The name of the child agent. */
  agent_name?: string;
  /** The ID of the child agent. */
  child_agent_uuid?: string;
  /** The condition of the route. */
  if_case?: string;
  /** Whether the child agent has been deleted. */
  is_deleted?: boolean;
  /** The name of the route. */
  route_name?: string;
}

/** A function that an agent can call. */
export interface ApiAgentFunction {
  /** The secret key of the function. Secret. */
  api_key?: string;
  /** When the function was created. */
  created_at?: Timestamp;
  /** The ID of the user who created it. */
  created_by?: string;
  /** A description of the function for the model. */
  description?: string;
  /** The name of the function on DigitalOcean Functions. */
  faas_name?: string;
  /** The namespace of the function on DigitalOcean Functions. */
  faas_namespace?: string;
  /** The schema of the function's input, for the model. */
  input_schema?: Record<string, unknown>;
  /** The function's name, as shown to the model. */
  name?: string;
  /** The schema of the function's output, for the model. */
  output_schema?: Record<string, unknown>;
  /** When the function was last updated. */
  updated_at?: Timestamp;
  /** The function's URL. */
  url?: string;
  /** The function's UUID. */
  uuid: string;
}

/** A function in an agent version. */
export interface ApiAgentFunctionVersion {
  /** A description of the function for the model. */
  description?: string;
  /** The name of the function on DigitalOcean Functions. */
  faas_name?: string;
  /** The namespace of the function on DigitalOcean Functions. */
  faas_namespace?: string;
  /** Whether the function has been deleted. */
  is_deleted?: boolean;
  /** The function's name, as shown to the model. */
  name?: string;
}

/** A guardrail, which checks the input and output of an agent. */
export interface ApiAgentGuardrail {
  /** The ID of the agent. */
  agent_uuid?: string;
  /** When the guardrail was created. */
  created_at?: Timestamp;
  /** The response that is returned if the guardrail is triggered. */
  default_response?: string;
  /** A description of the guardrail. */
  description?: string;
  /** The ID of the guardrail. */
  guardrail_uuid?: string;
  /** Whether the guardrail is attached to the agent. */
  is_attached?: boolean;
  /** Whether this is a default guardrail of the platform. */
  is_default?: boolean;
  /** Metadata, as free-form JSON. */
  metadata?: Record<string, unknown>;
  /** The guardrail's name. */
  name?: string;
  /** The priority of the guardrail among the agent's guardrails. */
  priority?: number;
  /** The type of the guardrail. Default: `GUARDRAIL_TYPE_UNKNOWN`. */
  type?: ApiGuardrailType;
  /** When the guardrail was last updated. */
  updated_at?: Timestamp;
  /** The guardrail's UUID. */
  uuid: string;
}

/** A guardrail to attach. */
export interface ApiAgentGuardrailInput {
  /** The ID of the guardrail. */
  guardrail_uuid?: string;
  /** The priority of the guardrail among the agent's guardrails. */
  priority?: number;
}

/** A guardrail in an agent version. */
export interface ApiAgentGuardrailVersion {
  /** Whether the guardrail has been deleted. */
  is_deleted?: boolean;
  /** The guardrail's name. */
  name?: string;
  /** The priority of the guardrail among the agent's guardrails. */
  priority?: number;
  /** The guardrail's UUID. */
  uuid: string;
}

/** A knowledge base in an agent version. */
export interface ApiAgentKnowledgeBaseVersion {
  /** Whether the knowledge base has been deleted. */
  is_deleted?: boolean;
  /** The knowledge base's name. */
  name?: string;
  /** The knowledge base's UUID. */
  uuid: string;
}

/** The logging settings of an agent. */
export interface ApiAgentLoggingConfig {
  /** The ID of the Galileo project. */
  galileo_project_id?: string;
  /** The name of the Galileo project. */
  galileo_project_name?: string;
  /** Whether log insights are enabled. */
  insights_enabled?: boolean;
  /** When log insights were enabled. */
  insights_enabled_at?: Timestamp;
  /** The ID of the log stream. */
  log_stream_id?: string;
  /** The name of the log stream. */
  log_stream_name?: string;
}

/** An agent in a list, without its API keys, functions and knowledge bases. */
export interface ApiAgentPublic {
  /** The appearance of the agent's chat widget. */
  chatbot?: ApiChatbot;
  /** The identifiers for embedding the chat widget in websites. */
  chatbot_identifiers?: ApiAgentChatbotIdentifier[];
  /** When the agent was created. */
  created_at?: Timestamp;
  /** The deployment of the agent. */
  deployment?: ApiDeployment;
  /** A description of the agent. Not sent to the model. */
  description?: string;
  /** The condition, in plain language, on which the parent agent routes a request to this agent. */
  if_case?: string;
  /** The instruction that tells the model how to behave. */
  instruction?: string;
  /** The number of results from a knowledge base to use for a response. */
  k?: number;
  /** The maximum number of tokens in a response, from 1 to 512. */
  max_tokens?: number;
  /** The Model Context Protocol (MCP) servers whose tools the agent can use. */
  mcp_servers?: ApiMcpServer[];
  /** The model of the agent. */
  model?: ApiModel;
  /** The model router of the agent. */
  model_router?: ApiModelRouter;
  /** The agent's name. */
  name?: string;
  /** The ID of the project that the agent belongs to. */
  project_id?: string;
  /** Whether responses cite their sources. */
  provide_citations?: boolean;
  /** The reasoning effort of the model, such as `low`. */
  reasoning_effort?: string;
  /** The slug of the agent's region, such as `nyc3`. */
  region?: string;
  /** How queries are transformed before a knowledge base is searched. Default: `RETRIEVAL_METHOD_UNKNOWN`. */
  retrieval_method?: ApiRetrievalMethod;
  /** When the route to this agent was created. */
  route_created_at?: Timestamp;
  /** The ID of the user who created the route. */
  route_created_by?: string;
  /** The name of the route from the parent agent. */
  route_name?: string;
  /** The ID of the route from the parent agent. */
  route_uuid?: string;
  /** The tags on the agent. */
  tags?: string[];
  /** The sampling temperature, from 0 (deterministic) to 1 (creative). */
  temperature?: number;
  /** The template that the agent was created from. */
  template?: ApiAgentTemplate;
  /** The number of tokens that an Anthropic model can use for thinking; 0 disables thinking. */
  thinking_token_budget?: number;
  /** The nucleus sampling threshold, from 0 (narrow) to 1 (wide). */
  top_p?: number;
  /** When the agent was last updated. */
  updated_at?: Timestamp;
  /** The URL of the agent's endpoint. */
  url?: string;
  /** The ID of the user who created the agent. */
  user_id?: string;
  /** The agent's UUID. */
  uuid: string;
  /** The hash of the agent's latest version. */
  version_hash?: string;
  /** Whether the agent can read public web pages with the `web_fetch` tool. */
  web_fetch_enabled?: boolean;
  /** Whether the agent can search the web with the `web_search` tool. */
  web_search_enabled?: boolean;
}

/** The details of an agent span. */
export interface ApiAgentSpan {
  /** The type of the agent. Default: `AGENT_TYPE_UNSPECIFIED`. */
  agent_type?: ApiAgentType;
  /** The fields that all types of spans share. */
  common?: ApiSpanCommon;
  /** The input without sensitive data. */
  redacted_input?: string;
  /** The output without sensitive data. */
  redacted_output?: string;
  /** The nested spans, each of type `llm`, `tool` or `retriever`. */
  spans?: ApiTraceSpan[];
}

/** A template for agents. */
export interface ApiAgentTemplate {
  /** When the agent template was created. */
  created_at?: Timestamp;
  /** The former description. Use `summary` instead. */
  description?: string;
  /** The guardrails of the new agent. */
  guardrails?: ApiAgentTemplateGuardrail[];
  /** The instruction that tells the model how to behave. */
  instruction?: string;
  /** The number of results from a knowledge base to use for a response. */
  k?: number;
  /** The knowledge bases of the new agent. */
  knowledge_bases?: ApiKnowledgeBase[];
  /** A long description of the template. */
  long_description?: string;
  /** The maximum number of tokens in a response. */
  max_tokens?: number;
  /** The model of the new agent. */
  model?: ApiModel;
  /** The agent template's name. */
  name?: string;
  /** A short description of the template. */
  short_description?: string;
  /** A summary of the template. */
  summary?: string;
  /** The tags on the agent template. */
  tags?: string[];
  /** The sampling temperature. */
  temperature?: number;
  /** Whether this is a one-click template. Default: `AGENT_TEMPLATE_TYPE_STANDARD`. */
  template_type?: ApiAgentTemplateType;
  /** The nucleus sampling threshold (`top_p`). */
  top_p?: number;
  /** When the agent template was last updated. */
  updated_at?: Timestamp;
  /** The agent template's UUID. */
  uuid: string;
}

/** A guardrail of an agent template. */
export interface ApiAgentTemplateGuardrail {
  /** The priority of the guardrail among the agent's guardrails. */
  priority?: number;
  /** The guardrail's UUID. */
  uuid: string;
}

/** The type of an agent template. */
export type ApiAgentTemplateType = Open<'AGENT_TEMPLATE_TYPE_STANDARD' | 'AGENT_TEMPLATE_TYPE_ONE_CLICK'>;

/** The type of an agent in a trace. */
export type ApiAgentType = Open<
  | 'AGENT_TYPE_UNSPECIFIED'
  | 'AGENT_TYPE_SUPERVISOR'
  | 'AGENT_TYPE_ROUTER'
  | 'AGENT_TYPE_REFLECTION'
  | 'AGENT_TYPE_REACT'
  | 'AGENT_TYPE_PLANNER'
  | 'AGENT_TYPE_JUDGE'
  | 'AGENT_TYPE_DEFAULT'
  | 'AGENT_TYPE_CLASSIFIER'
>;

/** A version of an agent's configuration. */
export interface ApiAgentVersion {
  /** The ID of the agent. */
  agent_uuid?: string;
  /** The routes to child agents. */
  attached_child_agents?: ApiAgentChildRelationshipVerion[];
  /** The functions of the version. */
  attached_functions?: ApiAgentFunctionVersion[];
  /** The guardrails of the version. */
  attached_guardrails?: ApiAgentGuardrailVersion[];
  /** The knowledge bases of the version. */
  attached_knowledgebases?: ApiAgentKnowledgeBaseVersion[];
  /** Whether the agent can be rolled back to this version. */
  can_rollback?: boolean;
  /** When the agent version was created. */
  created_at?: Timestamp;
  /** The email address of the user who created the version. */
  created_by_email?: string;
  /** Whether this version is currently in use. */
  currently_applied?: boolean;
  /** The description of the agent. */
  description?: string;
  /** The agent version's ID. */
  id: string;
  /** The instruction that tells the model how to behave. */
  instruction?: string;
  /** The number of results from a knowledge base to use for a response. */
  k?: number;
  /** The maximum number of tokens in a response. */
  max_tokens?: number;
  /** The name of the model. */
  model_name?: string;
  /** The name of the agent. */
  name?: string;
  /** Whether responses cite their sources. */
  provide_citations?: boolean;
  /** How queries are transformed before a knowledge base is searched. Default: `RETRIEVAL_METHOD_UNKNOWN`. */
  retrieval_method?: ApiRetrievalMethod;
  /** The tags on the agent. */
  tags?: string[];
  /** The sampling temperature. */
  temperature?: number;
  /** The nucleus sampling threshold (`top_p`). */
  top_p?: number;
  /** The action that created the version. */
  trigger_action?: string;
  /** The hash of the version, which is used to roll back to it. */
  version_hash?: string;
}

/** The terms of use of a model. */
export interface ApiAgreement {
  /** A description of the agreement. */
  description?: string;
  /** The title of the agreement. */
  name?: string;
  /** The URL of the full text. */
  url?: string;
  /** The agreement's UUID. */
  uuid: string;
}

/** A stored Anthropic API key, without its secret. */
export interface ApiAnthropicApiKey {
  /** When the Anthropic API key was created. */
  created_at?: Timestamp;
  /** The ID of the user who created it. */
  created_by?: string;
  /** When the Anthropic API key was deleted. */
  deleted_at?: Timestamp;
  /** The Anthropic API key's name. */
  name?: string;
  /** When the Anthropic API key was last updated. */
  updated_at?: Timestamp;
  /** The Anthropic API key's UUID. */
  uuid: string;
}

/** A preset that uses a metric and is deleted with it. */
export interface ApiAssociatedModelEvaluationPreset {
  /** The ID of the preset. */
  eval_preset_uuid?: string;
  /** The evaluation preset's name. */
  name?: string;
}

/** Audit data for internal use by DigitalOcean. */
export interface ApiAuditHeader {
  /** The ID of the actor. */
  actor_id?: string;
  /** The IP address of the actor. */
  actor_ip?: string;
  /** The ID of the actor. */
  actor_uuid?: string;
  /** The URN of the context. */
  context_urn?: string;
  /** The application that the request came from. */
  origin_application?: string;
  /** The ID of the user. */
  user_id?: string;
  /** The ID of the user. */
  user_uuid?: string;
}

/** An Amazon S3 bucket to index, with access keys. */
export interface ApiAwsDataSource {
  /** The name of the S3 bucket. */
  bucket_name?: string;
  /** The folder or object in the bucket. */
  item_path?: string;
  /** The AWS access key ID. */
  key_id?: string;
  /** The region of the bucket. */
  region?: string;
  /** The AWS secret key. Secret. */
  secret_key?: string;
}

/** An Amazon S3 bucket that is indexed, without its access keys. */
export interface ApiAwsDataSourceDisplay {
  /** The name of the S3 bucket. */
  bucket_name?: string;
  /** The folder or object in the bucket. */
  item_path?: string;
  /** The region of the bucket. */
  region?: string;
}

/** The phase of an indexing job. */
export type ApiBatchJobPhase = Open<
  | 'BATCH_JOB_PHASE_UNKNOWN'
  | 'BATCH_JOB_PHASE_SUCCEEDED'
  | 'BATCH_JOB_PHASE_RUNNING'
  | 'BATCH_JOB_PHASE_PENDING'
  | 'BATCH_JOB_PHASE_FAILED'
  | 'BATCH_JOB_PHASE_ERROR'
  | 'BATCH_JOB_PHASE_CANCELLED'
>;

/** A request to cancel an indexing job. */
export interface ApiCancelKnowledgeBaseIndexingJobInputPublic {
  /** The indexing job's UUID. */
  uuid?: string;
}

/** The response of `PUT /v2/gen-ai/indexing_jobs/{uuid}/cancel`. */
export interface ApiCancelKnowledgeBaseIndexingJobOutput {
  /** The indexing job. */
  job: ApiIndexingJob;
}

/** A request to cancel a model evaluation run. */
export interface ApiCancelModelEvaluationRunInputPublic {
  /** The ID of the evaluation run. */
  eval_run_uuid?: string;
}

/** The response of `PUT /v2/gen-ai/model_evaluation_runs/{eval_run_uuid}/cancel`. */
export interface ApiCancelModelEvaluationRunOutput {
  /** The evaluation run. */
  run: ApiModelEvaluationRunSummary;
}

/** The inference settings of the candidate in an evaluation. */
export interface ApiCandidateInferenceConfig {
  /** The maximum number of tokens in a response. */
  max_tokens?: number;
  /** The text at which a response ends. Secret. */
  stop_token?: string;
  /** The system prompt of the candidate. */
  system_prompt?: string;
  /** The sampling temperature of the candidate. */
  temperature?: number;
}

/** The appearance of an agent's chat widget. */
export interface ApiChatbot {
  /** The websites that can embed the widget, such as `https://example.com`. */
  allowed_domains?: string[];
  /** The background color of the button that opens the widget. */
  button_background_color?: string;
  /** The logo in the widget. */
  logo?: string;
  /** The name shown in the widget. */
  name?: string;
  /** The chatbot's primary color. */
  primary_color?: string;
  /** The chatbot's secondary color. */
  secondary_color?: string;
  /** The agent's first message. */
  starting_message?: string;
}

/** An algorithm that splits text into chunks before indexing. */
export type ApiChunkingAlgorithm = Open<
  | 'CHUNKING_ALGORITHM_UNKNOWN'
  | 'CHUNKING_ALGORITHM_SEMANTIC'
  | 'CHUNKING_ALGORITHM_SECTION_BASED'
  | 'CHUNKING_ALGORITHM_HIERARCHICAL'
  | 'CHUNKING_ALGORITHM_FIXED_LENGTH'
>;

/** The chunk sizes. The fields that apply depend on the chunking algorithm. */
export interface ApiChunkingOptions {
  /** The size of child chunks, for `CHUNKING_ALGORITHM_HIERARCHICAL`. */
  child_chunk_size?: number;
  /** The maximum size of a chunk. */
  max_chunk_size?: number;
  /** The size of parent chunks, for `CHUNKING_ALGORITHM_HIERARCHICAL`. */
  parent_chunk_size?: number;
  /** The similarity threshold for `CHUNKING_ALGORITHM_SEMANTIC`, such as `0.5`. */
  semantic_threshold?: number;
}

/** Code samples that call a model. */
export interface ApiCodeSnippets {
  /** A sample for curl. */
  curl?: string;
  /** A sample in JavaScript. */
  javascript?: string;
  /** A sample in Python. */
  python?: string;
  /** A sample that uses an SDK. */
  sdk?: string;
}

/** The scope of a website crawl. */
export type ApiCrawlingOption = Open<'UNKNOWN' | 'SUBDOMAINS' | 'SITEMAP' | 'SCOPED' | 'PATH' | 'DOMAIN'>;

/** The settings of an API key to create. */
export interface ApiCreateAgentApiKeyInputPublic {
  /** The ID of the agent. */
  agent_uuid?: string;
  /** The API key's name. */
  name?: string;
}

/** The response of `POST /v2/gen-ai/agents/{agent_uuid}/api_keys`. */
export interface ApiCreateAgentApiKeyOutput {
  /** The API key. */
  api_key_info: ApiAgentApiKeyInfo;
}

/** The settings of an agent to create. */
export interface ApiCreateAgentInputPublic {
  /** The ID of the stored Anthropic API key, for Anthropic models. */
  anthropic_key_uuid?: string;
  /** A description of the agent. Not sent to the model. */
  description?: string;
  /** The instruction that tells the model how to behave. */
  instruction?: string;
  /** The IDs of the knowledge bases to attach. A list, despite its name. */
  knowledge_base_uuid?: string[];
  /** The Model Context Protocol (MCP) servers whose tools the agent can use. */
  mcp_servers?: ApiMcpServer[];
  /** The ID of the stored API key of another model provider, for models of that provider. */
  model_provider_key_uuid?: string;
  /** The ID of the model router that selects the model. */
  model_router_uuid?: string;
  /** The ID of the model. */
  model_uuid?: string;
  /** The agent's name. */
  name?: string;
  /** The ID of the stored OpenAI API key, for OpenAI models. */
  open_ai_key_uuid?: string;
  /** The ID of the project that the agent belongs to. */
  project_id?: string;
  /** The reasoning effort of the model, such as `low`. */
  reasoning_effort?: string;
  /** The slug of the agent's region, such as `nyc3`. */
  region?: string;
  /** The slug of the router preset, such as `general`. */
  router_preset_slug?: string;
  /** The tags on the agent. */
  tags?: string[];
  /** The number of tokens that an Anthropic model can use for thinking; 0 disables thinking. */
  thinking_token_budget?: number;
  /** Whether the agent can read public web pages with the `web_fetch` tool. */
  web_fetch_enabled?: boolean;
  /** Whether the agent can search the web with the `web_search` tool. */
  web_search_enabled?: boolean;
  /** The ID of the workspace. */
  workspace_uuid?: string;
}

/** The response of `POST /v2/gen-ai/agents`. */
export interface ApiCreateAgentOutput {
  /** The agent. */
  agent: ApiAgent;
}

/** An Anthropic API key to store. */
export interface ApiCreateAnthropicApiKeyInputPublic {
  /** The secret of the key, as issued by its provider. Secret. */
  api_key?: string;
  /** The name of the stored key. */
  name?: string;
}

/** The response of `POST /v2/gen-ai/anthropic/keys`. */
export interface ApiCreateAnthropicApiKeyOutput {
  /** The Anthropic API key. */
  api_key_info: ApiAnthropicApiKey;
}

/** The settings of a custom metric to create. */
export interface ApiCreateCustomEvaluationMetricInputPublic {
  /** The scoring settings. */
  config?: ApiCustomEvaluationMetricConfig;
  /** A description of the metric. */
  description?: string;
  /** The name of the metric. */
  metric_name?: string;
}

/** The response of `POST /v2/gen-ai/custom_evaluation_metrics`. */
export interface ApiCreateCustomEvaluationMetricOutput {
  /** The metric. */
  metric: ApiEvaluationMetric;
}

/** The files to create presigned upload URLs for. */
export interface ApiCreateDataSourceFileUploadPresignedUrlsInputPublic {
  /** The names and sizes of the files. */
  files?: ApiPresignedUrlFile[];
}

/** Presigned upload URLs. */
export interface ApiCreateDataSourceFileUploadPresignedUrlsOutput {
  /** The ID of the request. */
  request_id?: string;
  /** The presigned URLs, one for each file. */
  uploads?: ApiFilePresignedUrl[];
}

/** The settings of a dataset to create from an uploaded file. */
export interface ApiCreateEvaluationDatasetInputPublic {
  /** The type of the dataset. Default: `EVALUATION_DATASET_TYPE_UNKNOWN`. */
  dataset_type?: ApiEvaluationDatasetType;
  /** The uploaded file. */
  file_upload_dataset?: ApiFileUploadDataSource;
  /** The dataset's name. */
  name?: string;
}

/** The response of `POST /v2/gen-ai/evaluation_datasets`. */
export interface ApiCreateEvaluationDatasetOutput {
  /** The ID of the new dataset. */
  evaluation_dataset_uuid: string;
}

/** The settings of a test case to create. */
export interface ApiCreateEvaluationTestCaseInputPublic {
  /** The name of the workspace of agents built with the Agent Development Kit (ADK). */
  agent_workspace_name?: string;
  /** The ID of the dataset. */
  dataset_uuid?: string;
  /** A description of the test case. */
  description?: string;
  /** The IDs of the metrics. */
  metrics?: string[];
  /** The test case's name. */
  name?: string;
  /** The star metric, which determines whether a run passes. */
  star_metric?: ApiStarMetric;
  /** The ID of the workspace that the test case belongs to. */
  workspace_uuid?: string;
}

/** The response of `POST /v2/gen-ai/evaluation_test_cases`. */
export interface ApiCreateEvaluationTestCaseOutput {
  /** The ID of the new test case. */
  test_case_uuid: string;
}

/** A data source to add, of one of three types. */
export interface ApiCreateKnowledgeBaseDataSourceInputPublic {
  /** An Amazon S3 bucket to index. */
  aws_data_source?: ApiAwsDataSource;
  /** The chunking algorithm of the data source. Default: `CHUNKING_ALGORITHM_UNKNOWN`. */
  chunking_algorithm?: ApiChunkingAlgorithm;
  /** The chunk sizes of the data source. */
  chunking_options?: ApiChunkingOptions;
  /** The ID of the knowledge base. */
  knowledge_base_uuid?: string;
  /** A Spaces bucket to index. */
  spaces_data_source?: ApiSpacesDataSource;
  /** A website to index. */
  web_crawler_data_source?: ApiWebCrawlerDataSource;
}

/** The response of `POST /v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources`. */
export interface ApiCreateKnowledgeBaseDataSourceOutput {
  /** The data source. */
  knowledge_base_data_source: ApiKnowledgeBaseDataSource;
}

/** The settings of a knowledge base to create. */
export interface ApiCreateKnowledgeBaseInputPublic {
  /** The ID of an existing OpenSearch database. Without it, a database is created in the same region. */
  database_id?: string;
  /** The first data sources. More can be added later. */
  datasources?: ApiKbDataSource[];
  /** The ID of the embedding model. */
  embedding_model_uuid?: string;
  /** The knowledge base's name. */
  name?: string;
  /** The ID of the project that the knowledge base belongs to. */
  project_id?: string;
  /** The slug of the knowledge base's region, such as `nyc3`. */
  region?: string;
  /** The reranking settings of the knowledge base. */
  reranking_config?: ApiRerankingConfiguration;
  /** The size of the new database. Default: `OPEN_SEARCH_PLAN_SIZE_UNSPECIFIED`. */
  size?: ApiOpenSearchPlanSize;
  /** The tags on the knowledge base. */
  tags?: string[];
  /** The ID of the VPC of the new database. */
  vpc_uuid?: string;
}

/** The response of `POST /v2/gen-ai/knowledge_bases`. */
export interface ApiCreateKnowledgeBaseOutput {
  /** The knowledge base. */
  knowledge_base: ApiKnowledgeBase;
}

/** The settings of a model access key. The request always fails. */
export interface ApiCreateModelApiKeyInputPublic {
  /** The API key's name. */
  name?: string;
}

/** The dataset files to create presigned upload URLs for. */
export interface ApiCreateModelEvalDatasetUploadPresignedUrlsInputPublic {
  /** The names and sizes of the files. */
  files?: ApiPresignedUrlFile[];
}

/** The settings of a model evaluation run to create. */
export interface ApiCreateModelEvaluationRunInputPublic {
  /** The inference settings of the candidate. */
  candidate_inference_config?: ApiCandidateInferenceConfig;
  /** The slug of the candidate. For a dedicated inference, the slug of the model it serves. */
  candidate_model_name?: string;
  /** The source of the candidate. Default: `CANDIDATE_MODEL_SOURCE_SERVERLESS`. */
  candidate_model_source?: CandidateModelSource;
  /** The ID of the model, model router or dedicated inference to evaluate. */
  candidate_model_uuid?: string;
  /** The ID of the dataset. */
  dataset_uuid?: string;
  /** The ID of the preset to use. Settings that are missing from it must be given in the request. */
  eval_preset_uuid?: string;
  /** The ID of the judge model. */
  judge_model_uuid?: string;
  /** The IDs of the metrics. */
  metric_uuids?: string[];
  /** The evaluation run's name. */
  name?: string;
  /** The name of the preset to save, if any. */
  preset_name?: string;
  /** The parts of the request to save as a preset. None by default; ignored if `eval_preset_uuid` is set. */
  preset_save_sections?: ApiPresetSaveSection[];
  /**
   * Whether to save all settings as a preset. The former form of `preset_save_sections`; used only if that is empty.
   */
  save_as_preset?: boolean;
  /** The type of client that created the run, such as `api`, `sdk` or `cli`. */
  source?: string;
  /** The star metric. */
  star_metric?: ApiStarMetric;
}

/** The response of `POST /v2/gen-ai/model_evaluation_runs`. */
export interface ApiCreateModelEvaluationRunOutput {
  /** The ID of the new run. */
  eval_run_uuid: string;
}

/** The settings of a model router to create. */
export interface ApiCreateModelRouterInputPublic {
  /** A description of the model router. */
  description?: string;
  /** The models to try, in order, if no task matches. At least one is required. */
  fallback_models?: string[];
  /** The name of the model router, with at most 255 characters from `a` to `z`, digits and `-`. */
  name?: string;
  /** The tasks of the router, each with its models. */
  policies?: ApiModelRouterTaskPolicy[];
  /** No longer used, because routers run in all regions. Leave it out, or send only `all`. */
  regions?: string[];
}

/** The response of `POST /v2/gen-ai/models/routers`. */
export interface ApiCreateModelRouterOutput {
  /** The model router. */
  model_router: ApiModelRouter;
}

/** An OpenAI API key to store. */
export interface ApiCreateOpenaiApiKeyInputPublic {
  /** The secret of the key, as issued by its provider. Secret. */
  api_key?: string;
  /** The name of the stored key. */
  name?: string;
}

/** The response of `POST /v2/gen-ai/openai/keys`. */
export interface ApiCreateOpenaiApiKeyOutput {
  /** The OpenAI API key. */
  api_key_info: ApiOpenaiApiKey;
}

/** The settings of an indexing schedule to create. */
export interface ApiCreateScheduledIndexingInputPublic {
  /** The days of the week as numbers, as in cron, where 1 is Monday. */
  days?: number[];
  /** The ID of the knowledge base. */
  knowledge_base_uuid?: string;
  /** The time of day in UTC, as `HH:MM`. */
  time?: string;
}

/** The response of `POST /v2/gen-ai/scheduled-indexing`. */
export interface ApiCreateScheduledIndexingOutput {
  /** The indexing schedule. */
  indexing_info: ApiScheduledIndexing;
}

/** The settings of a workspace to create. */
export interface ApiCreateWorkspaceInputPublic {
  /** The IDs of the agents to move into the workspace. */
  agent_uuids?: string[];
  /** A description of the workspace. */
  description?: string;
  /** The workspace's name. */
  name?: string;
}

/** The response of `POST /v2/gen-ai/workspaces`. */
export interface ApiCreateWorkspaceOutput {
  /** The workspace. */
  workspace: ApiWorkspace;
}

/** The settings with which a judge model scores a metric. The judge always receives the prompt and the response. */
export interface ApiCustomEvaluationMetricConfig {
  /** When the metric was created. */
  created_at?: Timestamp;
  /** When the metric was deleted; absent if it has not been. */
  deleted_at?: Timestamp;
  /** Whether the judge receives the expected answer, which every row must then contain. */
  requires_ground_truth?: boolean;
  /** The prompt that tells the judge how to score. */
  scoring_prompt?: string;
  /** When the metric was last updated. */
  updated_at?: Timestamp;
}

/** An imported model. */
export interface ApiCustomModel {
  /** The dedicated inferences that serve the model. */
  active_deployments?: CustomModelActiveDeployment[];
  /** The architecture of the model, from its `config.json`. */
  architecture?: string;
  /** The contents of the model's `config.json`. */
  config_json?: Record<string, unknown>;
  /** The size of the context window, in tokens. */
  context_length?: number;
  /** The estimated hosting cost per month, in US dollars. */
  cost_estimate_per_month?: number;
  /** When the custom model was created. */
  created_at?: Timestamp;
  /** A description of the model. */
  description?: string;
  /** The reason why the latest import failed; empty if it did not fail. */
  error_message?: string;
  /** The number of files. */
  file_count?: number;
  /** The input modalities, such as `text` or `image`. */
  input_modalities?: string[];
  /** The license of the model. */
  license?: string;
  /** The custom model's name. */
  name?: string;
  /** The output modalities. */
  output_modalities?: string[];
  /** The number of parameters. */
  parameters?: string;
  /** The source of the model. */
  source_ref?: CustomModelSourceRef;
  /** The type of the model's source. Default: `SOURCE_TYPE_UNSPECIFIED`. */
  source_type?: CustomModelSourceType;
  /** The custom model's status. Default: `STATUS_UNSPECIFIED`. */
  status?: ApiCustomModelStatus;
  /** The region in which the model's files are stored. */
  storage_region?: string;
  /** The tags on the custom model. */
  tags?: CustomModelTags;
  /** The ID of the team that owns the model. */
  team_id?: string;
  /** The total size of the model's files, in bytes. */
  total_size_bytes?: string;
  /** When the custom model was last updated. */
  updated_at?: Timestamp;
  /** The custom model's UUID. */
  uuid: string;
}

/** An import of a model, with its progress. */
export interface ApiCustomModelImportJob {
  /** The number of bytes imported so far. */
  bytes_done?: string;
  /** The total number of bytes to import. */
  bytes_total?: string;
  /** When the import job completed. */
  completed_at?: Timestamp;
  /** When the import job was created. */
  created_at?: Timestamp;
  /** The reason why the import failed. */
  error_message?: string;
  /** The step at which the import failed. */
  error_step?: string;
  /** The number of files imported so far. */
  files_done?: number;
  /** The total number of files to import. */
  files_total?: number;
  /** When the import job started. */
  started_at?: Timestamp;
  /** The import job's status. */
  status?: string;
  /** The import job's UUID. */
  uuid: string;
}

/** The status of an imported model. */
export type ApiCustomModelStatus = Open<
  'STATUS_UNSPECIFIED' | 'STATUS_READY' | 'STATUS_IMPORTING' | 'STATUS_FAILED' | 'STATUS_DELETED'
>;

/** The response of `DELETE /v2/gen-ai/agents/{agent_uuid}/api_keys/{api_key_uuid}`. */
export interface ApiDeleteAgentApiKeyOutput {
  /** The API key. */
  api_key_info: ApiAgentApiKeyInfo;
}

/** The response of `DELETE /v2/gen-ai/agents/{uuid}`. */
export interface ApiDeleteAgentOutput {
  /** The agent. */
  agent: ApiAgent;
}

/** The response of `DELETE /v2/gen-ai/anthropic/keys/{api_key_uuid}`. */
export interface ApiDeleteAnthropicApiKeyOutput {
  /** The Anthropic API key. */
  api_key_info: ApiAnthropicApiKey;
}

/** The response of `DELETE /v2/gen-ai/custom_evaluation_metrics/{metric_uuid}`. */
export interface ApiDeleteCustomEvaluationMetricOutput {
  [key: string]: unknown;
}

/** The response of `DELETE /v2/gen-ai/custom_models/{uuid}`. */
export interface ApiDeleteCustomModelOutputPublic {
  /** The reason why the deletion failed. */
  error?: string;
  /** The result of the deletion. Default: `DELETE_CUSTOM_MODEL_STATUS_UNSPECIFIED`. */
  status?: ApiDeleteCustomModelStatus;
}

/** The result of deleting an imported model. */
export type ApiDeleteCustomModelStatus = Open<
  'DELETE_CUSTOM_MODEL_STATUS_UNSPECIFIED' | 'DELETE_CUSTOM_MODEL_STATUS_SUCCESS' | 'DELETE_CUSTOM_MODEL_STATUS_FAIL'
>;

/** The response of `DELETE /v2/gen-ai/evaluation_datasets/{dataset_uuid}`. */
export interface ApiDeleteEvaluationDatasetOutput {
  [key: string]: unknown;
}

/** The response of `DELETE /v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources/{data_source_uuid}`. */
export interface ApiDeleteKnowledgeBaseDataSourceOutput {
  /** The ID of the removed data source. */
  data_source_uuid?: string;
  /** The ID of the knowledge base. */
  knowledge_base_uuid?: string;
}

/** The response of `DELETE /v2/gen-ai/knowledge_bases/{uuid}`. */
export interface ApiDeleteKnowledgeBaseOutput {
  /** The ID of the deleted knowledge base. */
  uuid: string;
}

/** The response of `DELETE /v2/gen-ai/models/api_keys/{api_key_uuid}`. */
export interface ApiDeleteModelApiKeyOutput {
  /** The API key. */
  api_key_info: ApiModelApiKey;
}

/** The response of `DELETE /v2/gen-ai/model_evaluation_presets/{eval_preset_uuid}`. */
export interface ApiDeleteModelEvaluationPresetOutput {
  [key: string]: unknown;
}

/** The response of `DELETE /v2/gen-ai/model_evaluation_runs/{eval_run_uuid}`. */
export interface ApiDeleteModelEvaluationRunOutputPublic {
  /** The reason why the deletion failed. */
  error?: string;
  /** The result of the deletion. Default: `DELETE_MODEL_EVALUATION_RUN_STATUS_UNSPECIFIED`. */
  status?: ApiDeleteModelEvaluationRunStatus;
}

/** The result of deleting a model evaluation run. */
export type ApiDeleteModelEvaluationRunStatus = Open<
  | 'DELETE_MODEL_EVALUATION_RUN_STATUS_UNSPECIFIED'
  | 'DELETE_MODEL_EVALUATION_RUN_STATUS_SUCCESS'
  | 'DELETE_MODEL_EVALUATION_RUN_STATUS_FAIL'
>;

/** The response of `DELETE /v2/gen-ai/models/routers/{uuid}`. */
export interface ApiDeleteModelRouterOutput {
  /** The ID of the deleted model router. */
  uuid: string;
}

/** The response of `DELETE /v2/gen-ai/openai/keys/{api_key_uuid}`. */
export interface ApiDeleteOpenaiApiKeyOutput {
  /** The OpenAI API key. */
  api_key_info: ApiOpenaiApiKey;
}

/** The response of `DELETE /v2/gen-ai/scheduled-indexing/{uuid}`. */
export interface ApiDeleteScheduledIndexingOutput {
  /** The indexing schedule. */
  indexing_info: ApiScheduledIndexing;
}

/** The response of `DELETE /v2/gen-ai/workspaces/{workspace_uuid}`. */
export interface ApiDeleteWorkspaceOutput {
  /** The ID of the deleted workspace. */
  workspace_uuid: string;
}

/** The deployment of an agent. */
export interface ApiDeployment {
  /** When the deployment was created. */
  created_at?: Timestamp;
  /** The deployment's name. */
  name?: string;
  /** The deployment's status. Default: `STATUS_UNKNOWN`. */
  status?: ApiDeploymentStatus;
  /** When the deployment was last updated. */
  updated_at?: Timestamp;
  /** The URL of the agent's endpoint. */
  url?: string;
  /** The deployment's UUID. */
  uuid: string;
  /** The visibility of the agent. Default: `VISIBILITY_UNKNOWN`. */
  visibility?: ApiDeploymentVisibility;
}

/** The status of an agent deployment. */
export type ApiDeploymentStatus = Open<
  | 'STATUS_WAITING_FOR_UNDEPLOYMENT'
  | 'STATUS_WAITING_FOR_DEPLOYMENT'
  | 'STATUS_UNKNOWN'
  | 'STATUS_UNDEPLOYMENT_FAILED'
  | 'STATUS_UNDEPLOYING'
  | 'STATUS_RUNNING'
  | 'STATUS_FAILED'
  | 'STATUS_DEPLOYING'
  | 'STATUS_DELETED'
  | 'STATUS_BUILDING'
>;

/** The visibility of an agent. */
export type ApiDeploymentVisibility = Open<
  'VISIBILITY_UNKNOWN' | 'VISIBILITY_PUBLIC' | 'VISIBILITY_PRIVATE' | 'VISIBILITY_PLAYGROUND' | 'VISIBILITY_DISABLED'
>;

/** A Dropbox folder to index. */
export interface ApiDropboxDataSource {
  /** The folder to index. */
  folder?: string;
  /** The refresh token from the Dropbox authorization. Secret. */
  refresh_token?: string;
}

/** A Dropbox folder that is indexed, without its token. */
export interface ApiDropboxDataSourceDisplay {
  /** The indexed folder. */
  folder?: string;
}

/** A Dropbox authorization code to exchange for tokens. */
export interface ApiDropboxOauth2GetTokensInput {
  /** The authorization code. Secret. */
  code?: string;
  /** The redirect URL of the authorization. */
  redirect_url?: string;
}

/** Tokens for access to a Dropbox account. */
export interface ApiDropboxOauth2GetTokensOutput {
  /** The refresh token, for use in a data source. Secret. */
  refresh_token?: string;
  /** The access token. Secret. */
  token?: string;
}

/** A dataset for evaluations. */
export interface ApiEvaluationDataset {
  /** When the dataset was created. */
  created_at?: Timestamp;
  /** The name of the dataset. */
  dataset_name?: string;
  /** The type of the dataset. Default: `EVALUATION_DATASET_TYPE_UNKNOWN`. */
  dataset_type?: ApiEvaluationDatasetType;
  /** The ID of the dataset. */
  dataset_uuid?: string;
  /** The size of the uploaded file, in bytes. */
  file_size?: string;
  /** Whether the dataset has a column with the expected answers. */
  has_ground_truth?: boolean;
  /** The number of rows. */
  row_count?: number;
}

/** The type of an evaluation dataset. */
export type ApiEvaluationDatasetType = Open<
  | 'EVALUATION_DATASET_TYPE_UNKNOWN'
  | 'EVALUATION_DATASET_TYPE_NON_ADK'
  | 'EVALUATION_DATASET_TYPE_MODEL'
  | 'EVALUATION_DATASET_TYPE_ADK'
>;

/** An evaluation metric. */
export interface ApiEvaluationMetric {
  /** The presets that are deleted with this custom metric; empty for built-in metrics. */
  associated_presets?: ApiAssociatedModelEvaluationPreset[];
  /** The metric's category. Default: `METRIC_CATEGORY_UNSPECIFIED`. */
  category?: ApiEvaluationMetricCategory;
  /** The scoring settings, for custom metrics. */
  custom_eval_config?: ApiCustomEvaluationMetricConfig;
  /** A description of the metric. */
  description?: string;
  /** Whether the metric applies to agents or models. Default: `EVALUATION_SCOPE_UNSPECIFIED`. */
  evaluation_scope?: ApiEvaluationScope;
  /** Whether lower values are better. */
  inverted?: boolean;
  /** Whether the metric is a goal. */
  is_metric_goal?: boolean;
  /** The name of the metric. */
  metric_name?: string;
  /** The rank of the metric. */
  metric_rank?: number;
  /** The metric type. Default: `METRIC_TYPE_UNSPECIFIED`. */
  metric_type?: ApiEvaluationMetricType;
  /** The ID of the metric. */
  metric_uuid?: string;
  /** The type of the metric's values. Default: `METRIC_VALUE_TYPE_UNSPECIFIED`. */
  metric_value_type?: ApiEvaluationMetricValueType;
  /** The maximum value. */
  range_max?: number;
  /** The minimum value. */
  range_min?: number;
  /** Whether the metric is built-in or custom. Default: `EVALUATION_METRIC_SOURCE_UNSPECIFIED`. */
  source?: ApiEvaluationMetricSource;
}

/** The category of a metric. */
export type ApiEvaluationMetricCategory = Open<
  | 'METRIC_CATEGORY_USER_OUTCOMES'
  | 'METRIC_CATEGORY_UNSPECIFIED'
  | 'METRIC_CATEGORY_SAFETY_AND_SECURITY'
  | 'METRIC_CATEGORY_MODEL_FIT'
  | 'METRIC_CATEGORY_CORRECTNESS'
  | 'METRIC_CATEGORY_CONTEXT_QUALITY'
>;

/** The value of a metric for a prompt, a span or a whole run. */
export interface ApiEvaluationMetricResult {
  /** The reason why the metric could not be measured. */
  error_description?: string;
  /** The name of the metric. */
  metric_name?: string;
  /** The ID of the metric, which is the same in all runs. */
  metric_uuid?: string;
  /** The type of the value, which determines the field that is set. Default: `METRIC_VALUE_TYPE_UNSPECIFIED`. */
  metric_value_type?: ApiEvaluationMetricValueType;
  /** The value, if it is a number. */
  number_value?: number;
  /** The judge's reasoning. */
  reasoning?: string;
  /** The metric result's status. Default: `EVALUATION_METRIC_RESULT_STATUS_UNSPECIFIED`. */
  status?: ApiEvaluationMetricResultStatus;
  /** The value, if it is text. */
  string_value?: string;
}

/** The status of a metric result. */
export type ApiEvaluationMetricResultStatus = Open<
  | 'EVALUATION_METRIC_RESULT_STATUS_UNSPECIFIED'
  | 'EVALUATION_METRIC_RESULT_STATUS_SKIPPED'
  | 'EVALUATION_METRIC_RESULT_STATUS_FAILED'
  | 'EVALUATION_METRIC_RESULT_STATUS_COMPLETED'
>;

/** The source of a metric. */
export type ApiEvaluationMetricSource = Open<
  'EVALUATION_METRIC_SOURCE_UNSPECIFIED' | 'EVALUATION_METRIC_SOURCE_CUSTOM' | 'EVALUATION_METRIC_SOURCE_BUILTIN'
>;

/** The type of a metric. */
export type ApiEvaluationMetricType = Open<
  | 'METRIC_TYPE_UNSPECIFIED'
  | 'METRIC_TYPE_RAG_AND_TOOL'
  | 'METRIC_TYPE_MODEL_SAFETY'
  | 'METRIC_TYPE_MODEL_QUALITY'
  | 'METRIC_TYPE_GENERAL_QUALITY'
>;

/** The type of a metric's values. */
export type ApiEvaluationMetricValueType = Open<
  | 'METRIC_VALUE_TYPE_UNSPECIFIED'
  | 'METRIC_VALUE_TYPE_STRING'
  | 'METRIC_VALUE_TYPE_PERCENTAGE'
  | 'METRIC_VALUE_TYPE_NUMBER'
>;

/** The cost of an evaluation run. */
export interface ApiEvaluationPricing {
  /** The currency of all amounts, such as `USD`. */
  currency?: string;
  /** The cost of the judge model. */
  judge_model_pricing?: ApiTokenPricing;
  /** The cost of each candidate model. */
  per_candidate_model_pricing?: ApiModelPricingEntry[];
  /** The total cost of the judge and the candidates. */
  total_cost?: number;
}

/** A run of a test case against an agent. */
export interface ApiEvaluationRun {
  /** Whether the agent has been deleted. */
  agent_deleted?: boolean;
  /** The name of the agent deployment, for agents built with the Agent Development Kit (ADK). */
  agent_deployment_name?: string;
  /** The name of the agent. */
  agent_name?: string;
  /** The ID of the agent. */
  agent_uuid?: string;
  /** The hash of the agent version that was evaluated. */
  agent_version_hash?: string;
  /** The ID of the agent's workspace. */
  agent_workspace_uuid?: string;
  /** The email address of the user who started the run. */
  created_by_user_email?: string;
  /** The ID of the user who started the run. */
  created_by_user_id?: string;
  /** The reason why the run failed. */
  error_description?: string;
  /** The ID of the run. */
  evaluation_run_uuid?: string;
  /** The ID of the test case's workspace. */
  evaluation_test_case_workspace_uuid?: string;
  /** When the run finished. */
  finished_at?: Timestamp;
  /** Whether the star metric reached its threshold. */
  pass_status?: boolean;
  /** When the run was queued. */
  queued_at?: Timestamp;
  /** The metric results of the whole run. */
  run_level_metric_results?: ApiEvaluationMetricResult[];
  /** The name of the run. */
  run_name?: string;
  /** The result of the star metric. */
  star_metric_result?: ApiEvaluationMetricResult;
  /** When the evaluation run started. */
  started_at?: Timestamp;
  /** The evaluation run's status. Default: `EVALUATION_RUN_STATUS_UNSPECIFIED`. */
  status?: ApiEvaluationRunStatus;
  /** A description of the test case. */
  test_case_description?: string;
  /** The name of the test case. */
  test_case_name?: string;
  /** The ID of the test case. */
  test_case_uuid?: string;
  /** The version of the test case. */
  test_case_version?: number;
}

/** The status of an evaluation run. */
export type ApiEvaluationRunStatus = Open<
  | 'EVALUATION_RUN_SUCCESSFUL'
  | 'EVALUATION_RUN_STATUS_UNSPECIFIED'
  | 'EVALUATION_RUN_RUNNING_DATASET'
  | 'EVALUATION_RUN_QUEUED'
  | 'EVALUATION_RUN_PARTIALLY_SUCCESSFUL'
  | 'EVALUATION_RUN_FAILED'
  | 'EVALUATION_RUN_EVALUATING_RESULTS'
  | 'EVALUATION_RUN_CANCELLING'
  | 'EVALUATION_RUN_CANCELLED'
>;

/** The scope of a metric. In lists, an unspecified scope means agents. */
export type ApiEvaluationScope = Open<
  'EVALUATION_SCOPE_UNSPECIFIED' | 'EVALUATION_SCOPE_MODEL' | 'EVALUATION_SCOPE_AGENT'
>;

/** A dataset, metrics and a success threshold with which agents are evaluated. */
export interface ApiEvaluationTestCase {
  /** When the test case was archived. */
  archived_at?: Timestamp;
  /** When the test case was created. */
  created_at?: Timestamp;
  /** The email address of the user who created the test case. */
  created_by_user_email?: string;
  /** The ID of the user who created the test case. */
  created_by_user_id?: string;
  /** The dataset of the test case. */
  dataset?: ApiEvaluationDataset;
  /** The name of the dataset. */
  dataset_name?: string;
  /** The ID of the dataset. */
  dataset_uuid?: string;
  /** A description of the test case. */
  description?: string;
  /** The number of runs of the latest version. */
  latest_version_number_of_runs?: number;
  /** The test case's metrics. */
  metrics?: ApiEvaluationMetric[];
  /** The test case's name. */
  name?: string;
  /** The star metric, which determines whether a run passes. */
  star_metric?: ApiStarMetric;
  /** The ID of the test case. */
  test_case_uuid?: string;
  /** The number of runs of all versions. */
  total_runs?: number;
  /** When the test case was last updated. */
  updated_at?: Timestamp;
  /** The email address of the user who last updated the test case. */
  updated_by_user_email?: string;
  /** The ID of the user who last updated the test case. */
  updated_by_user_id?: string;
  /** The version of the test case. */
  version?: number;
}

/** The complete list of the metrics of a test case. */
export interface ApiEvaluationTestCaseMetricList {
  /** The IDs of the metrics. */
  metric_uuids?: string[];
}

/** A span of an agent's trace, with its metric results. */
export interface ApiEvaluationTraceSpan {
  /** When the span was created. */
  created_at?: Timestamp;
  /** The input of the step, as free-form JSON. */
  input?: Record<string, unknown>;
  /** The span's name. */
  name?: string;
  /** The output of the step, as free-form JSON. */
  output?: Record<string, unknown>;
  /** The chunks retrieved from knowledge bases. */
  retriever_chunks?: ApiPromptChunk[];
  /** The metric results of the span. */
  span_level_metric_results?: ApiEvaluationMetricResult[];
  /** The nested spans, each of type `agent`, `llm`, `tool` or `retriever`. */
  spans?: ApiTraceSpan[];
  /** The type of the span. Default: `TRACE_SPAN_TYPE_UNKNOWN`. */
  type?: ApiTraceSpanType;
}

/** A presigned URL for uploading a file. */
export interface ApiFilePresignedUrl {
  /** When the URL expires. */
  expires_at?: Timestamp;
  /** The key of the stored object, which identifies the file in later requests. */
  object_key?: string;
  /** The original name of the file. */
  original_file_name?: string;
  /** The URL to which to upload the file with `PUT`. Anyone who has the URL can upload. Secret. */
  presigned_url?: string;
}

/** An uploaded file. */
export interface ApiFileUploadDataSource {
  /** The original name of the file. */
  original_file_name?: string;
  /** The size of the file, in bytes. */
  size_in_bytes?: string;
  /** The key of the stored object, from the `object_key` of the presigned URL. */
  stored_object_key?: string;
}

/** The response of `GET /v2/gen-ai/oauth2/url`. */
export interface ApiGenerateOauth2UrlOutput {
  /** The URL at which the user grants access. */
  url: string;
}

/** The response of `GET /v2/gen-ai/agents/{uuid}`. */
export interface ApiGetAgentOutput {
  /** The agent. */
  agent: ApiAgent;
}

/** The usage of an agent over a period. */
export interface ApiGetAgentUsageOutput {
  /** The token usage of log insights. */
  log_insights_usage?: ApiResourceUsage;
  /** The token usage of the agent. */
  usage?: ApiResourceUsage;
}

/** The response of `GET /v2/gen-ai/anthropic/keys/{api_key_uuid}`. */
export interface ApiGetAnthropicApiKeyOutput {
  /** The Anthropic API key. */
  api_key_info: ApiAnthropicApiKey;
}

/** The response of `GET /v2/gen-ai/agents/{uuid}/child_agents`. */
export interface ApiGetChildrenOutput {
  /** The child agents. */
  children: ApiAgent[];
}

/** The response of `GET /v2/gen-ai/custom_models/{uuid}`. */
export interface ApiGetCustomModelOutputPublic {
  /** The custom model. */
  model: ApiCustomModel;
}

/** A presigned URL for downloading a dataset. */
export interface ApiGetEvaluationDatasetDownloadUrlOutput {
  /** The signed URL. Secret. */
  download_url?: string;
  /** When the URL expires. */
  expires_at?: Timestamp;
}

/** The response of `GET /v2/gen-ai/evaluation_runs/{evaluation_run_uuid}`. */
export interface ApiGetEvaluationRunOutput {
  /** The evaluation run. */
  evaluation_run: ApiEvaluationRun;
}

/** The response of `GET /v2/gen-ai/evaluation_runs/{evaluation_run_uuid}/results/{prompt_id}`. */
export interface ApiGetEvaluationRunPromptResultsOutput {
  /** The prompt. */
  prompt: ApiPrompt;
}

/** An evaluation run, with one page of its prompt results. */
export interface ApiGetEvaluationRunResultsOutput {
  /** The evaluation run. */
  evaluation_run?: ApiEvaluationRun;
  /** Links to other pages of the list. */
  links?: ApiLinks;
  /** Information about the list as a whole. */
  meta?: ApiMeta;
  /** The prompt results on this page. */
  prompts: ApiPrompt[];
}

/** The response of `GET /v2/gen-ai/evaluation_test_cases/{test_case_uuid}`. */
export interface ApiGetEvaluationTestCaseOutput {
  /** The test case. */
  evaluation_test_case: ApiEvaluationTestCase;
}

/** A signed URL for downloading the report of an indexing job. */
export interface ApiGetIndexingJobDetailsSignedUrlOutput {
  /** The signed URL. Secret. */
  signed_url: string;
}

/** The response of `GET /v2/gen-ai/indexing_jobs/{uuid}`. */
export interface ApiGetKnowledgeBaseIndexingJobOutput {
  /** The indexing job. */
  job: ApiIndexingJob;
}

/** A knowledge base, with the status of its database. */
export interface ApiGetKnowledgeBaseOutput {
  /** The status of the knowledge base's database. Default: `CREATING`. */
  database_status?: DbaasClusterStatus;
  /** The knowledge base. */
  knowledge_base?: ApiKnowledgeBase;
}

/** The response of `GET /v2/gen-ai/models/catalog/{id}`. */
export interface ApiGetModelCatalogCardOutput {
  /** The model. */
  data: ApiModelCatalogCard;
}

/** The response of `GET /v2/gen-ai/model_evaluation_presets/{eval_preset_uuid}`. */
export interface ApiGetModelEvaluationPresetOutput {
  /** The evaluation preset. */
  preset: ApiModelEvaluationPreset;
}

/** A model evaluation run, with one page of its prompt results. */
export interface ApiGetModelEvaluationRunOutput {
  /** Links to other pages of the list. */
  links?: ApiLinks;
  /** Information about the list as a whole. */
  meta?: ApiMeta;
  /** The prompt results on this page. */
  results: ApiModelEvaluationResult[];
  /** The evaluation run. */
  run?: ApiModelEvaluationRunDetail;
}

/** A presigned URL for downloading all results of a run. */
export interface ApiGetModelEvaluationRunResultsDownloadUrlOutput {
  /** The URL of a `.json.gz` file. Secret. */
  download_url?: string;
  /** When the URL expires. */
  expires_at?: Timestamp;
}

/** The response of `GET /v2/gen-ai/models/routers/{uuid}`. */
export interface ApiGetModelRouterOutput {
  /** The model router. */
  model_router: ApiModelRouter;
}

/** The response of `GET /v2/gen-ai/openai/keys/{api_key_uuid}`. */
export interface ApiGetOpenaiApiKeyOutput {
  /** The OpenAI API key. */
  api_key_info: ApiOpenaiApiKey;
}

/** The response of `GET /v2/gen-ai/scheduled-indexing/knowledge-base/{knowledge_base_uuid}`. */
export interface ApiGetScheduledIndexingOutput {
  /** The indexing schedule. */
  indexing_info: ApiScheduledIndexing;
}

/** The response of `GET /v2/gen-ai/workspaces/{workspace_uuid}`. */
export interface ApiGetWorkspaceOutput {
  /** The workspace. */
  workspace: ApiWorkspace;
}

/** A Google Drive folder to index. */
export interface ApiGoogleDriveDataSource {
  /** The ID of the folder to index. */
  folder_id?: string;
  /** The refresh token from the Google authorization. Secret. */
  refresh_token?: string;
}

/** A Google Drive folder that is indexed, without its token. */
export interface ApiGoogleDriveDataSourceDisplay {
  /** The ID of the indexed folder. */
  folder_id?: string;
  /** The name of the folder, if known. */
  folder_name?: string;
}

/** The type of a guardrail. */
export type ApiGuardrailType = Open<
  | 'GUARDRAIL_TYPE_UNKNOWN'
  | 'GUARDRAIL_TYPE_SENSITIVE_DATA'
  | 'GUARDRAIL_TYPE_JAILBREAK'
  | 'GUARDRAIL_TYPE_CONTENT_MODERATION'
>;

/** The settings of a model import. */
export interface ApiImportCustomModelInputPublic {
  /** Whether you consent to storing the Hugging Face token. For gated models. */
  accept_hf_token_storage?: boolean;
  /** Whether you accept the terms and conditions for importing the model. */
  accept_terms_and_conditions?: boolean;
  /** A description of the model. */
  description?: string;
  /** The custom model's name. */
  name?: string;
  /** The preferred GPU region for deploying the model, such as `nyc3`. */
  preferred_gpu_region?: string;
  /** The source of the model. */
  source_ref?: CustomModelSourceRef;
  /** The type of the model's source. Default: `SOURCE_TYPE_UNSPECIFIED`. */
  source_type?: CustomModelSourceType;
  /** The tags on the custom model. */
  tags?: CustomModelTags;
}

/** The result of a request to import a model. */
export interface ApiImportCustomModelOutputPublic {
  /** The error, if any. */
  error?: string;
  /** The import job that was started. */
  import_job?: ApiCustomModelImportJob;
  /** The custom model. */
  model?: ApiCustomModel;
  /** The validation steps before the import. */
  validation_steps?: ApiImportValidationStep[];
}

/** A validation step before the import of a model. */
export interface ApiImportValidationStep {
  /** The reason why the validation failed. */
  error?: string;
  /** The step's name. */
  name?: string;
  /** Whether the validation passed. */
  passed?: boolean;
}

/** The status of an indexing job. */
export type ApiIndexJobStatus = Open<
  | 'INDEX_JOB_STATUS_UNKNOWN'
  | 'INDEX_JOB_STATUS_PENDING'
  | 'INDEX_JOB_STATUS_PARTIAL'
  | 'INDEX_JOB_STATUS_NO_CHANGES'
  | 'INDEX_JOB_STATUS_IN_PROGRESS'
  | 'INDEX_JOB_STATUS_FAILED'
  | 'INDEX_JOB_STATUS_COMPLETED'
  | 'INDEX_JOB_STATUS_CANCELLED'
>;

/** A data source in an indexing job, with its file counts. */
export interface ApiIndexedDataSource {
  /** When indexing of the data source completed. */
  completed_at?: Timestamp;
  /** The ID of the data source. */
  data_source_uuid?: string;
  /** The details of the error. */
  error_details?: string;
  /** An error code that indicates the component that failed. */
  error_msg?: string;
  /** The number of files that could not be indexed. */
  failed_item_count?: string;
  /** The number of indexed files. */
  indexed_file_count?: string;
  /** The number of indexed files, counted as items. */
  indexed_item_count?: string;
  /** The number of files removed from the index. */
  removed_item_count?: string;
  /** The number of skipped files. */
  skipped_item_count?: string;
  /** When indexing of the data source started. */
  started_at?: Timestamp;
  /** The status of the data source in the job. Default: `DATA_SOURCE_STATUS_UNKNOWN`. */
  status?: ApiIndexedDataSourceStatus;
  /** The total size of the files, in bytes. */
  total_bytes?: string;
  /** The total size of the indexed files, in bytes. */
  total_bytes_indexed?: string;
  /** The total number of files. */
  total_file_count?: string;
}

/** The status of a data source in an indexing job. */
export type ApiIndexedDataSourceStatus = Open<
  | 'DATA_SOURCE_STATUS_UPDATED'
  | 'DATA_SOURCE_STATUS_UNKNOWN'
  | 'DATA_SOURCE_STATUS_PARTIALLY_UPDATED'
  | 'DATA_SOURCE_STATUS_NOT_UPDATED'
  | 'DATA_SOURCE_STATUS_IN_PROGRESS'
  | 'DATA_SOURCE_STATUS_FAILED'
  | 'DATA_SOURCE_STATUS_CANCELLED'
>;

/** A job that indexes data sources of a knowledge base. */
export interface ApiIndexingJob {
  /** The number of completed data sources. */
  completed_datasources?: number;
  /** When the indexing job was created. */
  created_at?: Timestamp;
  /** The data sources of the job, with their file counts. */
  data_source_jobs?: ApiIndexedDataSource[];
  /** The IDs of the data sources. */
  data_source_uuids?: string[];
  /** When the job finished. */
  finished_at?: Timestamp;
  /** Whether a report can be downloaded. */
  is_report_available?: boolean;
  /** The ID of the knowledge base. */
  knowledge_base_uuid?: string;
  /** The phase of the job. Default: `BATCH_JOB_PHASE_UNKNOWN`. */
  phase?: ApiBatchJobPhase;
  /** When the indexing job started. */
  started_at?: Timestamp;
  /** The indexing job's status. Default: `INDEX_JOB_STATUS_UNKNOWN`. */
  status?: ApiIndexJobStatus;
  /** The former count of tokens. Use `total_tokens` instead. */
  tokens?: number;
  /** The total number of data sources. */
  total_datasources?: number;
  /** The number of tokens used by the job. Secret. */
  total_tokens?: string;
  /** When the indexing job was last updated. */
  updated_at?: Timestamp;
  /** The indexing job's UUID. */
  uuid: string;
}

/** A data source of a new knowledge base. Set the field of one type. */
export interface ApiKbDataSource {
  /** An Amazon S3 bucket to index. */
  aws_data_source?: ApiAwsDataSource;
  /** The former name of the bucket. Use `spaces_data_source` instead. */
  bucket_name?: string;
  /** The former region of the bucket. Use `spaces_data_source` instead. */
  bucket_region?: string;
  /** The chunking algorithm of the data source. Default: `CHUNKING_ALGORITHM_UNKNOWN`. */
  chunking_algorithm?: ApiChunkingAlgorithm;
  /** The chunk sizes of the data source. */
  chunking_options?: ApiChunkingOptions;
  /** A Dropbox folder to index. */
  dropbox_data_source?: ApiDropboxDataSource;
  /** An uploaded file to index. */
  file_upload_data_source?: ApiFileUploadDataSource;
  /** A Google Drive folder to index. */
  google_drive_data_source?: ApiGoogleDriveDataSource;
  /** The folder or object in the bucket. */
  item_path?: string;
  /** A Spaces bucket to index. */
  spaces_data_source?: ApiSpacesDataSource;
  /** A website to index. */
  web_crawler_data_source?: ApiWebCrawlerDataSource;
}

/** A knowledge base, whose indexed documents agents can search. */
export interface ApiKnowledgeBase {
  /** When the knowledge base was attached to the agent. */
  added_to_agent_at?: Timestamp;
  /** When the knowledge base was created. */
  created_at?: Timestamp;
  /** The ID of the OpenSearch database that contains the index. */
  database_id?: string;
  /** The ID of the embedding model. */
  embedding_model_uuid?: string;
  /** Whether the knowledge base is public. */
  is_public?: boolean;
  /** The latest indexing job. */
  last_indexing_job?: ApiIndexingJob;
  /** The knowledge base's name. */
  name?: string;
  /** The ID of the project that the knowledge base belongs to. */
  project_id?: string;
  /** The slug of the knowledge base's region, such as `nyc3`. */
  region?: string;
  /** The reranking settings of the knowledge base. */
  reranking_config?: ApiRerankingConfiguration;
  /** The tags on the knowledge base. */
  tags?: string[];
  /** When the knowledge base was last updated. */
  updated_at?: Timestamp;
  /** The ID of the user who created the knowledge base. */
  user_id?: string;
  /** The knowledge base's UUID. */
  uuid: string;
}

/** A data source of a knowledge base. The field of its type is set. */
export interface ApiKnowledgeBaseDataSource {
  /** The Amazon S3 bucket, without its access keys. */
  aws_data_source?: ApiAwsDataSourceDisplay;
  /** The former name of the bucket. Use the field of the data source's type instead. */
  bucket_name?: string;
  /** The chunking algorithm of the data source. Default: `CHUNKING_ALGORITHM_UNKNOWN`. */
  chunking_algorithm?: ApiChunkingAlgorithm;
  /** The chunk sizes of the data source. */
  chunking_options?: ApiChunkingOptions;
  /** When the data source was created. */
  created_at?: Timestamp;
  /** The Dropbox folder, without its token. */
  dropbox_data_source?: ApiDropboxDataSourceDisplay;
  /** The uploaded file. */
  file_upload_data_source?: ApiFileUploadDataSource;
  /** The Google Drive folder, without its token. */
  google_drive_data_source?: ApiGoogleDriveDataSourceDisplay;
  /** The former path in the bucket. Use the field of the data source's type instead. */
  item_path?: string;
  /** The result of the latest indexing job for the data source. */
  last_datasource_indexing_job?: ApiIndexedDataSource;
  /** The former region of the bucket. Use the field of the data source's type instead. */
  region?: string;
  /** The Spaces bucket. */
  spaces_data_source?: ApiSpacesDataSource;
  /** When the data source was last updated. */
  updated_at?: Timestamp;
  /** The data source's UUID. */
  uuid: string;
  /** The website. */
  web_crawler_data_source?: ApiWebCrawlerDataSource;
}

/** The end-to-end latency of the candidate, in milliseconds. */
export interface ApiLatencyMetrics {
  /** The average latency. */
  avg_e2e_latency_ms?: number;
  /** The maximum latency. */
  max_e2e_latency_ms?: number;
  /** The minimum latency. */
  min_e2e_latency_ms?: number;
  /** The median latency. */
  p50_latency_ms?: number;
  /** The 90th percentile of the latency. */
  p90_latency_ms?: number;
  /** The 95th percentile of the latency. */
  p95_latency_ms?: number;
}

/** A function to attach to an agent. */
export interface ApiLinkAgentFunctionInputPublic {
  /** The ID of the agent. */
  agent_uuid?: string;
  /** A description of the function for the model. */
  description?: string;
  /** The name of the function on DigitalOcean Functions. */
  faas_name?: string;
  /** The namespace of the function on DigitalOcean Functions. */
  faas_namespace?: string;
  /** The function's name, as shown to the model. */
  function_name?: string;
  /** The schema of the function's input, for the model. */
  input_schema?: Record<string, unknown>;
  /** The schema of the function's output, for the model. */
  output_schema?: Record<string, unknown>;
}

/** The response of `POST /v2/gen-ai/agents/{agent_uuid}/functions`. */
export interface ApiLinkAgentFunctionOutput {
  /** The agent. */
  agent: ApiAgent;
}

/** The response of `POST /v2/gen-ai/agents/{agent_uuid}/guardrails`. */
export interface ApiLinkAgentGuardrailOutput {
  /** The agent. */
  agent: ApiAgent;
}

/** The guardrails to attach to an agent. */
export interface ApiLinkAgentGuardrailsInputPublic {
  /** The ID of the agent. */
  agent_uuid?: string;
  /** The guardrails to attach. */
  guardrails?: ApiAgentGuardrailInput[];
}

/** A route to a child agent. */
export interface ApiLinkAgentInputPublic {
  /** The ID of the child agent. */
  child_agent_uuid?: string;
  /** The condition, in plain language, on which to use the route, such as `use this to get weather information`. */
  if_case?: string;
  /** The ID of the parent agent. */
  parent_agent_uuid?: string;
  /** The name of the route, such as `weather_route`. */
  route_name?: string;
}

/** The response of `POST /v2/gen-ai/agents/{parent_agent_uuid}/child_agents/{child_agent_uuid}`. */
export interface ApiLinkAgentOutput {
  /** The ID of the child agent. */
  child_agent_uuid?: string;
  /** The ID of the parent agent. */
  parent_agent_uuid?: string;
}

/** The response of `POST /v2/gen-ai/agents/{agent_uuid}/knowledge_bases/{knowledge_base_uuid}`. */
export interface ApiLinkKnowledgeBaseOutput {
  /** The agent. */
  agent: ApiAgent;
}

/** Links to other pages of a list. */
export interface ApiLinks {
  /** The URLs of other pages. */
  pages?: ApiPages;
}

/** The response of `GET /v2/gen-ai/agents/{agent_uuid}/api_keys`. */
export interface ApiListAgentApiKeysOutput {
  /** The API keys on this page. */
  api_key_infos: ApiAgentApiKeyInfo[];
  /** Links to other pages of the list. */
  links?: ApiLinks;
  /** Information about the list as a whole. */
  meta?: ApiMeta;
}

/** The response of `GET /v2/gen-ai/agents/{uuid}/versions`. */
export interface ApiListAgentVersionsOutput {
  /** The agent versions on this page. */
  agent_versions: ApiAgentVersion[];
  /** Links to other pages of the list. */
  links?: ApiLinks;
  /** Information about the list as a whole. */
  meta?: ApiMeta;
}

/** The response of `GET /v2/gen-ai/anthropic/keys/{uuid}/agents`. */
export interface ApiListAgentsByAnthropicKeyOutput {
  /** The agents on this page. */
  agents: ApiAgent[];
  /** Links to other pages of the list. */
  links?: ApiLinks;
  /** Information about the list as a whole. */
  meta?: ApiMeta;
}

/** The response of `GET /v2/gen-ai/openai/keys/{uuid}/agents`. */
export interface ApiListAgentsByOpenAiKeyOutput {
  /** The agents on this page. */
  agents: ApiAgent[];
  /** Links to other pages of the list. */
  links?: ApiLinks;
  /** Information about the list as a whole. */
  meta?: ApiMeta;
}

/** The response of `GET /v2/gen-ai/workspaces/{workspace_uuid}/agents`. */
export interface ApiListAgentsByWorkspaceOutput {
  /** The agents on this page. */
  agents: ApiAgent[];
  /** Links to other pages of the list. */
  links?: ApiLinks;
  /** Information about the list as a whole. */
  meta?: ApiMeta;
}

/** The response of `GET /v2/gen-ai/agents`. */
export interface ApiListAgentsOutputPublic {
  /** The agents on this page. */
  agents: ApiAgentPublic[];
  /** Links to other pages of the list. */
  links?: ApiLinks;
  /** Information about the list as a whole. */
  meta?: ApiMeta;
}

/** The response of `GET /v2/gen-ai/anthropic/keys`. */
export interface ApiListAnthropicApiKeysOutput {
  /** The Anthropic API keys on this page. */
  api_key_infos: ApiAnthropicApiKey[];
  /** Links to other pages of the list. */
  links?: ApiLinks;
  /** Information about the list as a whole. */
  meta?: ApiMeta;
}

/** The response of `GET /v2/gen-ai/custom_models`. */
export interface ApiListCustomModelsOutputPublic {
  /** Links to other pages of the list. */
  links?: ApiLinks;
  /** The maximum number of imported models. */
  max_threshold?: number;
  /** Information about the list as a whole. */
  meta?: ApiMeta;
  /** The custom models on this page. */
  models: ApiCustomModel[];
}

/** The response of `GET /v2/gen-ai/evaluation_datasets`. */
export interface ApiListEvaluationDatasetsOutput {
  /** The datasets. */
  evaluation_datasets: ApiEvaluationDataset[];
}

/** The response of `GET /v2/gen-ai/evaluation_metrics`. */
export interface ApiListEvaluationMetricsOutput {
  /** The metrics. */
  metrics: ApiEvaluationMetric[];
}

/** The response of `GET /v2/gen-ai/evaluation_test_cases/{evaluation_test_case_uuid}/evaluation_runs`. */
export interface ApiListEvaluationRunsByTestCaseOutput {
  /** The evaluation runs. */
  evaluation_runs: ApiEvaluationRun[];
}

/** The response of `GET /v2/gen-ai/workspaces/{workspace_uuid}/evaluation_test_cases`. */
export interface ApiListEvaluationTestCasesByWorkspaceOutput {
  /** The test cases. */
  evaluation_test_cases: ApiEvaluationTestCase[];
}

/** The response of `GET /v2/gen-ai/evaluation_test_cases`. */
export interface ApiListEvaluationTestCasesOutput {
  /** The test cases. */
  evaluation_test_cases: ApiEvaluationTestCase[];
}

/** The response of `GET /v2/gen-ai/indexing_jobs/{indexing_job_uuid}/data_sources`. */
export interface ApiListIndexingJobDataSourcesOutput {
  /** The indexed data sources. */
  indexed_data_sources: ApiIndexedDataSource[];
}

/** The response of `GET /v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources`. */
export interface ApiListKnowledgeBaseDataSourcesOutput {
  /** The data sources on this page. */
  knowledge_base_data_sources: ApiKnowledgeBaseDataSource[];
  /** Links to other pages of the list. */
  links?: ApiLinks;
  /** Information about the list as a whole. */
  meta?: ApiMeta;
}

/** The response of `GET /v2/gen-ai/indexing_jobs`. */
export interface ApiListKnowledgeBaseIndexingJobsOutput {
  /** The indexing jobs on this page. */
  jobs: ApiIndexingJob[];
  /** Links to other pages of the list. */
  links?: ApiLinks;
  /** Information about the list as a whole. */
  meta?: ApiMeta;
}

/** The response of `GET /v2/gen-ai/knowledge_bases`. */
export interface ApiListKnowledgeBasesOutput {
  /** The knowledge bases on this page. */
  knowledge_bases: ApiKnowledgeBase[];
  /** Links to other pages of the list. */
  links?: ApiLinks;
  /** Information about the list as a whole. */
  meta?: ApiMeta;
}

/** The response of `GET /v2/gen-ai/models/api_keys`. */
export interface ApiListModelApiKeysOutput {
  /** The API keys on this page. */
  api_key_infos: ApiModelApiKey[];
  /** Links to other pages of the list. */
  links?: ApiLinks;
  /** Information about the list as a whole. */
  meta?: ApiMeta;
}

/** The response of `GET /v2/gen-ai/models/catalog`. */
export interface ApiListModelCatalogOutput {
  /** The models on this page. */
  data: ApiModelCatalogEntry[];
  /** Information about the list as a whole. */
  meta?: ApiMeta;
}

/** The response of `GET /v2/gen-ai/model_evaluation_metrics`. */
export interface ApiListModelEvaluationMetricsOutput {
  /** The metrics. */
  metrics: ApiEvaluationMetric[];
}

/** The response of `GET /v2/gen-ai/model_evaluation_presets`. */
export interface ApiListModelEvaluationPresetsOutput {
  /** The evaluation presets. */
  presets: ApiModelEvaluationPreset[];
}

/** The response of `GET /v2/gen-ai/model_evaluation_runs`. */
export interface ApiListModelEvaluationRunsOutput {
  /** The candidate sources that the list can be filtered by. */
  available_candidate_types?: CandidateModelSource[];
  /** The statuses that the list can be filtered by. */
  available_statuses?: ModelEvaluationRunStatus[];
  /** Links to other pages of the list. */
  links?: ApiLinks;
  /** Information about the list as a whole. */
  meta?: ApiMeta;
  /** The evaluation runs on this page. */
  runs: ApiModelEvaluationRunSummary[];
}

/** The response of `GET /v2/gen-ai/models/routers/presets`. */
export interface ApiListModelRouterPresetsOutput {
  /** Links to other pages of the list. */
  links?: ApiLinks;
  /** Information about the list as a whole. */
  meta?: ApiMeta;
  /** The model router presets on this page. */
  presets: ApiModelRouterPreset[];
}

/** The response of `GET /v2/gen-ai/models/routers/tasks/presets`. */
export interface ApiListModelRouterTaskPresetsOutput {
  /** Links to other pages of the list. */
  links?: ApiLinks;
  /** Information about the list as a whole. */
  meta?: ApiMeta;
  /** The task presets on this page. */
  tasks: ApiModelRouterTaskPreset[];
}

/** The response of `GET /v2/gen-ai/models/routers`. */
export interface ApiListModelRoutersOutput {
  /** Links to other pages of the list. */
  links?: ApiLinks;
  /** Information about the list as a whole. */
  meta?: ApiMeta;
  /** The model routers on this page. */
  model_routers: ApiModelRouter[];
}

/** The response of `GET /v2/gen-ai/models`. */
export interface ApiListModelsOutputPublic {
  /** Links to other pages of the list. */
  links?: ApiLinks;
  /** Information about the list as a whole. */
  meta?: ApiMeta;
  /** The models on this page. */
  models: ApiModelPublic[];
}

/** The response of `GET /v2/gen-ai/openai/keys`. */
export interface ApiListOpenaiApiKeysOutput {
  /** The OpenAI API keys on this page. */
  api_key_infos: ApiOpenaiApiKey[];
  /** Links to other pages of the list. */
  links?: ApiLinks;
  /** Information about the list as a whole. */
  meta?: ApiMeta;
}

/** The response of `GET /v2/gen-ai/regions`. */
export interface ApiListRegionsOutput {
  /** The regions. */
  regions: GenaiapiRegion[];
}

/** The response of `GET /v2/gen-ai/workspaces`. */
export interface ApiListWorkspacesOutput {
  /** The workspaces. */
  workspaces: ApiWorkspace[];
}

/** The details of a language model span. */
export interface ApiLlmSpan {
  /** The fields that all types of spans share. */
  common?: ApiSpanCommon;
  /** The name of the model. */
  model?: string;
  /** The number of input tokens. */
  num_input_tokens?: number;
  /** The number of output tokens. */
  num_output_tokens?: number;
  /** The sampling temperature. */
  temperature?: number;
  /** The time to the first token, in nanoseconds. */
  time_to_first_token_ns?: string;
  /** The tools offered to the model. */
  tools?: Record<string, unknown>[];
  /** The total number of input and output tokens. */
  total_tokens?: number;
}

/** A Model Context Protocol (MCP) server whose tools an agent can use. */
export interface ApiMcpServer {
  /** The names of the tools that the agent can use, if not all. */
  allowed_tools?: string[];
  /** The value of the `Authorization` header for the server. Secret. */
  authorization?: string;
  /** Additional headers to send to the server. Secret. */
  headers?: Record<string, string>;
  /** The label of the server. */
  server_label?: string;
  /** The URL of the server. */
  server_url?: string;
}

/** The position of a page in a list. */
export interface ApiMeta {
  /** The number of this page. */
  page?: number;
  /** The number of pages. */
  pages?: number;
  /** The number of items on all pages. */
  total?: number;
}

/** A summary of a metric's results over all prompts. */
export interface ApiMetricResultSummary {
  /** A description of the metric. */
  description?: string;
  /** The number of prompts that failed, because they scored below the threshold or could not be scored. */
  fail_count?: number;
  /** The percentage of failed prompts. */
  fail_percent?: number;
  /** The name of the metric. */
  metric_name?: string;
  /** The ID of the metric. */
  metric_uuid?: string;
  /** The number of prompts that reached the threshold. */
  pass_count?: number;
  /** The percentage of passed prompts. */
  pass_percent?: number;
  /** The percentage of skipped prompts. */
  skip_percent?: number;
  /** The number of prompts for which the metric was skipped. */
  skipped_count?: number;
}

/** A model for agents. */
export interface ApiModel {
  /** The agreement that must be accepted before use. */
  agreement?: ApiAgreement;
  /** Benchmark results, as free-form JSON. */
  benchmark_score?: Record<string, unknown>;
  /** The capabilities of the model, such as `tool_calling`, `vision` or `streaming`. */
  capabilities?: string[];
  /** The size of the context window, in tokens. */
  context_window?: string;
  /** When the model was created. */
  created_at?: Timestamp;
  /** The endpoints of the model, with their capabilities. */
  endpoints?: ApiModelEndpoint[];
  /** The internal name of the model. */
  inference_name?: string;
  /** The internal version of the model. */
  inference_version?: string;
  /** Whether this is a foundation model provided by DigitalOcean. */
  is_foundational?: boolean;
  /** The recommended chunk size for knowledge bases, in tokens. */
  kb_default_chunk_size?: number;
  /** The maximum chunk size, in tokens. */
  kb_max_chunk_size?: number;
  /** The minimum chunk size for knowledge bases, in tokens, if the model supports them. */
  kb_min_chunk_size?: number;
  /** The lifecycle status, from `internal` through `active` to `end_of_life`. */
  lifecycle_status?: string;
  /** Metadata, as free-form JSON. */
  metadata?: Record<string, unknown>;
  /** The input and output modalities of the model. */
  modalities?: ApiModelModalities;
  /** The model's name. */
  name?: string;
  /** The number of parameters, in billions. */
  parameter_count?: number;
  /** The ID of the model that this model is derived from. */
  parent_uuid?: string;
  /** The provider of the model. Default: `MODEL_PROVIDER_DIGITALOCEAN`. */
  provider?: ApiModelProvider;
  /** The supported reasoning efforts. */
  reasoning_efforts?: string[];
  /** The settings in the playground. */
  settings?: ApiModelSetting[];
  /** Whether the model supports thinking. */
  thinking?: boolean;
  /** The type of the model, such as `chat`, `embedding` or `image`. */
  type?: string;
  /** When the model was last updated. */
  updated_at?: Timestamp;
  /** Whether the upload of the model is complete. */
  upload_complete?: boolean;
  /** The download URL of the model. */
  url?: string;
  /** The use cases of the model. */
  usecases?: ApiModelUsecase[];
  /** The model's UUID. */
  uuid: string;
  /** The model's version. */
  version?: ApiModelVersion;
}

/** A model access key. */
export interface ApiModelApiKey {
  /** When the API key was created. */
  created_at?: Timestamp;
  /** The ID of the user who created it. */
  created_by?: string;
  /** When the API key was deleted. */
  deleted_at?: Timestamp;
  /** The API key's name. */
  name?: string;
  /** The secret of the API key. Secret. */
  secret_key?: string;
  /** The API key's UUID. */
  uuid: string;
}

/** The type of requests that prices apply to. */
export type ApiModelBillingMode = Open<
  'MODEL_BILLING_MODE_UNSPECIFIED' | 'MODEL_BILLING_MODE_INTERACTIVE' | 'MODEL_BILLING_MODE_BATCH'
>;

/** A model in the model catalog, with all details. */
export interface ApiModelCatalogCard {
  /** The ways in which the model can be used. */
  availability?: string[];
  /** The badges shown with the model. */
  badges?: string[];
  /** Benchmark results, as free-form JSON. */
  benchmark_score?: Record<string, unknown>;
  /** The capabilities of the model. */
  capabilities?: string[];
  /** Code samples for the model. */
  code_snippets?: ApiCodeSnippets;
  /** The size of the context window, in tokens. */
  context_window?: string;
  /** The creator of the model, such as `Meta`. */
  creator?: string;
  /** A long description of the model. */
  description?: string;
  /** The Hugging Face repository of the model, if it has one. */
  hugging_face_id?: string;
  /** The ID of the model in the catalog. Inference requests use `model_id`. */
  id: string;
  /** The maximum number of tokens in a response. Secret. */
  max_output_tokens?: string;
  /** The input and output modalities of the model. */
  modalities?: ApiModelModalities;
  /** The model name used in inference requests, such as `llama3.1-70b-instruct`. */
  model_id?: string;
  /** The model's name. */
  name?: string;
  /** The number of parameters, in billions. */
  parameter_count?: number;
  /** The prices of the model. */
  pricing?: ApiModelPricing;
  /** The prices of each variant of the model, including time-based prices. */
  pricing_detail?: ApiModelPricingDetail;
  /** The provider of the model. Default: `MODEL_PROVIDER_DIGITALOCEAN`. */
  provider?: ApiModelProvider;
  /** A short description of the model. */
  short_description?: string;
  /** The type of the model by input and output, such as `text-to-text`. */
  type?: string;
}

/** A model in the model catalog, in short form. */
export interface ApiModelCatalogEntry {
  /** The ways in which the model can be used. */
  availability?: string[];
  /** The badges shown with the model. */
  badges?: string[];
  /** Benchmark results, as free-form JSON. */
  benchmark_score?: Record<string, unknown>;
  /** The capabilities of the model. */
  capabilities?: string[];
  /** The size of the context window, in tokens. */
  context_window?: string;
  /** When the model was added to the catalog. */
  created_at?: Timestamp;
  /** The creator of the model, such as `Meta`. */
  creator?: string;
  /** The Hugging Face repository of the model, if it has one. */
  hugging_face_id?: string;
  /** The ID of the model in the catalog. Inference requests use `model_id`. */
  id: string;
  /** The maximum number of tokens in a response. Secret. */
  max_output_tokens?: string;
  /** The model name used in inference requests, such as `llama3.1-70b-instruct`. */
  model_id?: string;
  /** The model's name. */
  name?: string;
  /** The number of parameters, in billions. */
  parameter_count?: number;
  /** The prices of the model. */
  pricing?: ApiModelPricing;
  /** The provider of the model. Default: `MODEL_PROVIDER_DIGITALOCEAN`. */
  provider?: ApiModelProvider;
  /** Whether prices depend on the time of day. The full model has the details. */
  scaled_pricing_enabled?: boolean;
  /** A short description of the model. */
  short_description?: string;
  /** The type of the model by input and output, such as `text-to-text`. */
  type?: string;
}

/** An endpoint of a model. */
export interface ApiModelEndpoint {
  /** The capabilities of the endpoint, such as `input_text` or `output_text`. */
  capabilities?: string[];
  /** The path of the endpoint, such as `/chat/responses`. */
  endpoint?: string;
}

/** A preset for model evaluation runs. It may contain only some of the settings. */
export interface ApiModelEvaluationPreset {
  /** The inference settings of the candidate. */
  candidate_inference_config?: ApiCandidateInferenceConfig;
  /** The slug of the candidate; empty if not saved. */
  candidate_model_name?: string;
  /** The source of the candidate. Default: `CANDIDATE_MODEL_SOURCE_SERVERLESS`. */
  candidate_model_source?: CandidateModelSource;
  /** The ID of the candidate or of its dedicated inference; empty if not saved. */
  candidate_model_uuid?: string;
  /** The system prompt of the candidate; empty if not saved. */
  candidate_system_prompt?: string;
  /** When the evaluation preset was created. */
  created_at?: Timestamp;
  /** The name of the dataset; empty if none was saved or it was deleted. */
  dataset_name?: string;
  /** The ID of the dataset; empty if not saved. */
  dataset_uuid?: string;
  /** The ID of the preset. */
  eval_preset_uuid?: string;
  /** The name of the judge model; empty if not saved or if it was deleted. */
  judge_model_name?: string;
  /** The ID of the judge model; empty if not saved. */
  judge_model_uuid?: string;
  /** The metrics; empty if not saved. */
  metrics?: ApiEvaluationMetric[];
  /** The evaluation preset's name. */
  name?: string;
  /** The sections that were saved. Distinguishes empty values from values that were not saved. */
  saved_sections?: ApiPresetSaveSection[];
  /** The star metric. */
  star_metric?: ApiStarMetric;
}

/** The result of one prompt in a model evaluation run. */
export interface ApiModelEvaluationResult {
  /** The name of the model that responded. */
  candidate_model_name?: string;
  /** The ID of the model, model router or dedicated inference that responded. */
  candidate_model_uuid?: string;
  /** The task that the model router detected, such as `Coding & brainstorming`. */
  candidate_routed_task?: string;
  /** The expected answer, if the dataset has one. */
  ground_truth?: string;
  /** The prompt. */
  input?: string;
  /** The metric results, with the judge's reasoning. */
  metric_results?: ApiEvaluationMetricResult[];
  /** The response. */
  output?: string;
}

/** A model evaluation run, with all details. */
export interface ApiModelEvaluationRunDetail {
  /** The inference settings of the candidate. */
  candidate_inference_config?: ApiCandidateInferenceConfig;
  /** The name of the candidate. */
  candidate_model_name?: string;
  /** The source of the candidate. Default: `CANDIDATE_MODEL_SOURCE_SERVERLESS`. */
  candidate_model_source?: CandidateModelSource;
  /** The ID of the model, model router or dedicated inference under evaluation. */
  candidate_model_uuid?: string;
  /** When the evaluation run completed. */
  completed_at?: Timestamp;
  /** When the evaluation run was created. */
  created_at?: Timestamp;
  /** The name of the dataset. */
  dataset_name?: string;
  /** The ID of the dataset. */
  dataset_uuid?: string;
  /** The reason why the run failed or partly failed. */
  error_description?: string;
  /** The name of the preset. */
  eval_preset_name?: string;
  /** The ID of the preset. */
  eval_preset_uuid?: string;
  /** The ID of the run. */
  eval_run_uuid?: string;
  /** The name of the judge model. */
  judge_model_name?: string;
  /** The ID of the judge model. */
  judge_model_uuid?: string;
  /** The metrics of the run. */
  metrics?: ApiEvaluationMetric[];
  /** The evaluation run's name. */
  name?: string;
  /** The progress of the run, in rows. */
  progress?: ApiModelEvaluationRunProgress;
  /** The summary of the results, once the run has completed. */
  result_summary?: ApiModelEvaluationRunResultSummary;
  /** The star metric. */
  star_metric?: ApiStarMetric;
  /** When the evaluation run started. */
  started_at?: Timestamp;
  /** The evaluation run's status. Default: `MODEL_EVALUATION_RUN_STATUS_UNSPECIFIED`. */
  status?: ModelEvaluationRunStatus;
}

/** The progress of a model evaluation run. */
export interface ApiModelEvaluationRunProgress {
  /** The number of rows that the candidate has processed, including failures. */
  candidate_rows_evaluated?: number;
  /**
   * The number of rows that the judge has processed. Rows without a response are skipped, so it may stay below
   * `total_rows`.
   */
  judge_rows_evaluated?: number;
  /** The number of rows in the dataset. */
  total_rows?: number;
}

/** The summary of the results of a model evaluation run. */
export interface ApiModelEvaluationRunResultSummary {
  /** When the run ended. */
  end_time?: Timestamp;
  /** The result summaries of the metrics. */
  metric_summaries?: ApiMetricResultSummary[];
  /** The overall score of the run, in percent. */
  overall_score_percent?: number;
  /** The results of each model, for model routers. */
  per_model_summaries?: ApiPerModelResultSummaries;
  /** The results of each task, for model routers. */
  per_task_summaries?: ApiPerTaskResultSummaries;
  /** The latency and token usage. */
  performance_metrics?: ApiPerformanceMetrics;
  /** The cost of the run. */
  pricing?: ApiEvaluationPricing;
  /** The star metric, with its threshold. */
  star_metric_summary?: ApiStarMetricSummary;
  /** When the run started. */
  start_time?: Timestamp;
  /** The duration of the run, in seconds. */
  total_duration_seconds?: number;
}

/** A model evaluation run in a list. */
export interface ApiModelEvaluationRunSummary {
  /** The name of the candidate. */
  candidate_model_name?: string;
  /** The source of the candidate. Default: `CANDIDATE_MODEL_SOURCE_SERVERLESS`. */
  candidate_model_source?: CandidateModelSource;
  /** The ID of the model, model router or dedicated inference under evaluation. */
  candidate_model_uuid?: string;
  /** When the evaluation run was created. */
  created_at?: Timestamp;
  /** The name of the dataset. */
  dataset_name?: string;
  /** The ID of the dataset. */
  dataset_uuid?: string;
  /** The ID of the run. */
  eval_run_uuid?: string;
  /** The name of the judge model. */
  judge_model_name?: string;
  /** The ID of the judge model. */
  judge_model_uuid?: string;
  /** The evaluation run's name. */
  name?: string;
  /** The progress of the run, in rows. */
  progress?: ApiModelEvaluationRunProgress;
  /** The evaluation run's status. Default: `MODEL_EVALUATION_RUN_STATUS_UNSPECIFIED`. */
  status?: ModelEvaluationRunStatus;
}

/** The input and output modalities of a model. */
export interface ApiModelModalities {
  /** The input modalities. */
  input?: string[];
  /** The output modalities. */
  output?: string[];
}

/** The prices of a model. Prices that do not apply are 0. Models are billed either by token or by unit. */
export interface ApiModelPricing {
  /** The price of a million input tokens read from the cache, for chat models. */
  cache_read_input_price_per_million?: number;
  /** The price of a million input tokens written to the cache for one hour. */
  cache_write_1h_input_price_per_million?: number;
  /** The price of a million input tokens written to the cache for five minutes. */
  cache_write_5m_input_price_per_million?: number;
  /** The price of a million image tokens read from the cache. */
  image_cache_read_input_price_per_million?: number;
  /** The price of a million input image tokens. */
  image_input_price_per_million?: number;
  /** The price of a million output image tokens. */
  image_output_price_per_million?: number;
  /** The price of one input token read from the cache. The same price as the one per million tokens. */
  input_cache_read?: number;
  /** The price of a million input tokens. */
  input_price_per_million?: number;
  /** The price of a million output tokens. */
  output_price_per_million?: number;
  /** The price of one audio output. */
  price_per_audio?: number;
  /** The price of one image. */
  price_per_image?: number;
  /** The price of a million pixels. */
  price_per_megapixel?: number;
  /** The price of one second of video or audio. */
  price_per_second?: number;
  /** The price of a thousand characters of text. */
  price_per_thousand_characters?: number;
  /** The price of one video. */
  price_per_video?: number;
  /** The price of a million reasoning tokens; 0 if they are not billed separately. */
  reasoning_price_per_million?: number;
  /** The price of a million text tokens read from the cache, for models with separate prices for text and images. */
  text_cache_read_input_price_per_million?: number;
  /** The price of a million input text tokens, for models with separate prices for text and images. */
  text_input_price_per_million?: number;
  /** The price of a million output text tokens, for models with separate prices for text and images. */
  text_output_price_per_million?: number;
}

/** The prices of all variants of a model. */
export interface ApiModelPricingDetail {
  /** The variants of the model, with their prices. */
  variants?: ApiModelPricingVariant[];
}

/** The cost of one candidate in an evaluation run. */
export interface ApiModelPricingEntry {
  /** The display name of the candidate. */
  model_name?: string;
  /** The ID of the candidate. */
  model_uuid?: string;
  /** The token prices and costs. */
  pricing?: ApiTokenPricing;
  /** The number of prompts that the candidate responded to. */
  prompt_count?: number;
}

/** A part of the day with constant prices. */
export interface ApiModelPricingInterval {
  /** The end of the interval, on the full hour, exclusive. */
  end_time?: Timestamp;
  /** The prices in the interval. */
  prices?: ApiModelPricing;
  /** The start of the interval, on the full hour. */
  start_time?: Timestamp;
}

/** A pricing tier of a model. */
export type ApiModelPricingTier = Open<
  | 'MODEL_PRICING_TIER_UNSPECIFIED'
  | 'MODEL_PRICING_TIER_STANDARD'
  | 'MODEL_PRICING_TIER_FAST_MODE'
  | 'MODEL_PRICING_TIER_EXTENDED_272K'
  | 'MODEL_PRICING_TIER_EXTENDED_1M'
  | 'MODEL_PRICING_TIER_BYOK'
>;

/** The prices of one pricing tier of a model, for one type of request. */
export interface ApiModelPricingVariant {
  /** The currency of the prices, such as `USD`. */
  currency?: string;
  /** The display name of the variant, such as `Fast Mode`. */
  label?: string;
  /** The type of requests. Default: `MODEL_BILLING_MODE_UNSPECIFIED`. */
  mode?: ApiModelBillingMode;
  /** The prices of the variant. */
  prices?: ApiModelPricing;
  /** The time-based prices, if prices depend on the time of day. */
  scaled_pricing?: ApiModelScaledPricing;
  /** The pricing tier. Default: `MODEL_PRICING_TIER_UNSPECIFIED`. */
  tier?: ApiModelPricingTier;
}

/** The provider of a model. */
export type ApiModelProvider = Open<
  'MODEL_PROVIDER_OPENAI' | 'MODEL_PROVIDER_DIGITALOCEAN' | 'MODEL_PROVIDER_ANTHROPIC'
>;

/** A stored API key of a model provider, without its secret. */
export interface ApiModelProviderKey {
  /** The ID of the API key. */
  api_key_uuid?: string;
  /** When the provider key was created. */
  created_at?: Timestamp;
  /** The ID of the user who created it. */
  created_by?: string;
  /** When the key was deleted. */
  deleted_at?: Timestamp;
  /** The models that the key can be used with. */
  models?: ApiModel[];
  /** The provider key's name. */
  name?: string;
  /** The provider of the key. Default: `MODEL_PROVIDER_DIGITALOCEAN`. */
  provider?: ApiModelProvider;
  /** When the provider key was last updated. */
  updated_at?: Timestamp;
}

/** A model of the agent platform. */
export interface ApiModelPublic {
  /** The agreement that must be accepted before use. */
  agreement?: ApiAgreement;
  /** Benchmark results, as free-form JSON. */
  benchmark_score?: Record<string, unknown>;
  /** The capabilities of the model, such as `reasoning` or `vectorization`. */
  capabilities?: string[];
  /** The size of the context window in tokens, as text. */
  context_window?: string;
  /** When the model was created. */
  created_at?: Timestamp;
  /** A description of the model. */
  description?: string;
  /** The endpoints of the model, with their capabilities. */
  endpoints?: ApiModelEndpoint[];
  /** The model's name in requests. */
  id: string;
  /** Whether this is a foundation model provided by DigitalOcean. */
  is_foundational?: boolean;
  /** The recommended chunk size for knowledge bases, in tokens. */
  kb_default_chunk_size?: number;
  /** The maximum chunk size, in tokens. */
  kb_max_chunk_size?: number;
  /** The minimum chunk size for knowledge bases, in tokens, if the model supports them. */
  kb_min_chunk_size?: number;
  /** The lifecycle status, from `internal` through `active` to `end_of_life`. */
  lifecycle_status?: string;
  /** The input and output modalities of the model. */
  modalities?: ApiModelModalities;
  /** The availability of the model, such as `serverless` or `dedicated`. */
  model_availability?: string;
  /** The display name of the model. */
  name?: string;
  /** The number of parameters, in billions. */
  parameter_count?: number;
  /** The ID of the model that this model is derived from. */
  parent_uuid?: string;
  /** The prices of the model. */
  pricing?: ApiModelPricing;
  /** The provider of the model. Default: `MODEL_PROVIDER_DIGITALOCEAN`. */
  provider?: ApiModelProvider;
  /** The supported reasoning efforts. */
  reasoning_efforts?: string[];
  /** The settings in the playground. */
  settings?: ApiModelSetting[];
  /** Whether the model supports thinking. */
  thinking?: boolean;
  /** The type of the model, such as `chat`, `embedding` or `image`. */
  type?: string;
  /** When the model was last updated. */
  updated_at?: Timestamp;
  /** Whether the upload of the model is complete. */
  upload_complete?: boolean;
  /** The download URL of the model. */
  url?: string;
  /** The model's UUID. */
  uuid: string;
  /** The model's version. */
  version?: ApiModelVersion;
}

/** A model router, which selects a model for each prompt. */
export interface ApiModelRouter {
  /** The settings of the model router. */
  config?: ApiModelRouterConfig;
  /** When the model router was created. */
  created_at?: Timestamp;
  /** A description of the model router. */
  description?: string;
  /** The model router's name. */
  name?: string;
  /** The regions of the model router. */
  regions?: string[];
  /** When the model router was last updated. */
  updated_at?: Timestamp;
  /** The model router's UUID. */
  uuid: string;
}

/** The settings of a model router. */
export interface ApiModelRouterConfig {
  /** The models to try, in order, if no task matches. */
  fallback_models?: string[];
  /** The tasks of the router, each with its models. */
  policies?: ApiModelRouterTaskPolicy[];
}

/** A preset for model routers. */
export interface ApiModelRouterPreset {
  /** The settings of the model router. */
  config?: ApiModelRouterConfig;
  /** The display name. */
  display_name?: string;
  /** A long description of the preset. */
  long_description?: string;
  /** A short description of the preset. */
  short_description?: string;
  /** The slug that identifies the preset in requests. It never changes. */
  slug?: string;
}

/** The policy that selects one of a task's models. */
export interface ApiModelRouterSelectionPolicy {
  /** The preference, `none`, `cheapest` or `fastest`. */
  prefer?: string;
}

/** A custom task of a model router. */
export interface ApiModelRouterTaskDetails {
  /** A description of the task, such as `Summarize long-form text`. */
  description?: string;
  /** The task's name. */
  name?: string;
}

/** A task of a model router and its models. */
export interface ApiModelRouterTaskPolicy {
  /** A custom task, instead of a preset task. */
  custom_task?: ApiModelRouterTaskDetails;
  /** The models for the task. */
  models?: string[];
  /** The policy that selects one of the models. */
  selection_policy?: ApiModelRouterSelectionPolicy;
  /** The slug of a preset task, such as `summarization`. */
  task_slug?: string;
}

/** A preset task for model routers. */
export interface ApiModelRouterTaskPreset {
  /** The category of the task. */
  category?: string;
  /** A description of the task. */
  description?: string;
  /** The default models for the task. */
  models?: string[];
  /** The task preset's name. */
  name?: string;
  /** The policy that selects one of the models. */
  selection_policy?: ApiModelRouterSelectionPolicy;
  /** The tags for searching. */
  tags?: string[];
  /** The slug that identifies the task in a model router. */
  task_slug?: string;
}

/** Prices that depend on the time of day. */
export interface ApiModelScaledPricing {
  /** The intervals of the day with their prices, in order and without gaps. */
  intervals?: ApiModelPricingInterval[];
  /** The maximum prices of the day. */
  max_prices?: ApiModelPricing;
  /** The minimum prices of the day. */
  min_prices?: ApiModelPricing;
}

/** A setting of a model in the playground. */
export interface ApiModelSetting {
  /** The default value, for a drop-down list. */
  default_string?: string;
  /** The default value, for a number. */
  default_value?: number;
  /** The maximum value. */
  max?: number;
  /** The minimum value. */
  min?: number;
  /** The name of the setting, such as `temperature`. */
  name?: string;
  /** The options of a drop-down list. */
  options?: string[];
  /** The step size of a number. */
  step?: number;
  /** The type of the setting, `number` or `dropdown`. */
  type?: string;
}

/** A use case of a model. */
export type ApiModelUsecase = Open<
  | 'MODEL_USECASE_UNKNOWN'
  | 'MODEL_USECASE_TEXT'
  | 'MODEL_USECASE_SERVERLESS'
  | 'MODEL_USECASE_RERANKING'
  | 'MODEL_USECASE_REASONING'
  | 'MODEL_USECASE_KNOWLEDGEBASE'
  | 'MODEL_USECASE_GUARDRAIL'
  | 'MODEL_USECASE_FINETUNED'
  | 'MODEL_USECASE_EVALUATION_JUDGE'
  | 'MODEL_USECASE_CODING'
  | 'MODEL_USECASE_AUDIO'
  | 'MODEL_USECASE_AGENT'
>;

/** The version of a model. */
export interface ApiModelVersion {
  /** The major version. */
  major?: number;
  /** The minor version. */
  minor?: number;
  /** The patch version. */
  patch?: number;
}

/** The agents to move into a workspace. */
export interface ApiMoveAgentsToWorkspaceInputPublic {
  /** The IDs of the agents. */
  agent_uuids?: string[];
  /** The ID of the workspace. */
  workspace_uuid?: string;
}

/** The response of `PUT /v2/gen-ai/workspaces/{workspace_uuid}/agents`. */
export interface ApiMoveAgentsToWorkspaceOutput {
  /** The workspace. */
  workspace: ApiWorkspace;
}

/** The size of the database of a new knowledge base. */
export type ApiOpenSearchPlanSize = Open<
  | 'OPEN_SEARCH_PLAN_SIZE_UNSPECIFIED'
  | 'OPEN_SEARCH_PLAN_SIZE_SMALL'
  | 'OPEN_SEARCH_PLAN_SIZE_MEDIUM'
  | 'OPEN_SEARCH_PLAN_SIZE_LARGE'
  | 'OPEN_SEARCH_PLAN_SIZE_EXTRA_LARGE'
>;

/** A stored OpenAI API key, without its secret. */
export interface ApiOpenaiApiKey {
  /** When the OpenAI API key was created. */
  created_at?: Timestamp;
  /** The ID of the user who created it. */
  created_by?: string;
  /** When the OpenAI API key was deleted. */
  deleted_at?: Timestamp;
  /** The models that the key can be used with. */
  models?: ApiModel[];
  /** The OpenAI API key's name. */
  name?: string;
  /** When the OpenAI API key was last updated. */
  updated_at?: Timestamp;
  /** The OpenAI API key's UUID. */
  uuid: string;
}

/** The URLs of other pages. */
export interface ApiPages {
  /** The URL of the first page. */
  first?: string;
  /** The URL of the last page. */
  last?: string;
  /** The URL of the next page; absent on the last page. */
  next?: string;
  /** The URL of the previous page; absent on the first page. Other lists call it `prev`. */
  previous?: string;
}

/** The results of each model that a model router selected. */
export interface ApiPerModelResultSummaries {
  /** The results of each model that received at least one prompt. */
  summaries?: ApiPerModelResultSummary[];
}

/** The results of one model that a model router selected. */
export interface ApiPerModelResultSummary {
  /** The result summaries of the metrics over this model's prompts. */
  metric_summaries?: ApiMetricResultSummary[];
  /** The name of the model, such as `Llama 3.3 Instruct (70B)`. */
  model_name?: string;
  /** The latency and token usage of the model. */
  performance_metrics?: ApiPerformanceMetrics;
  /** The number of prompts routed to the model. */
  prompt_count?: number;
}

/** The results of each task that a model router detected. */
export interface ApiPerTaskResultSummaries {
  /** The results of each task that was detected in at least one prompt. */
  summaries?: ApiPerTaskResultSummary[];
}

/** The results of one task that a model router detected. */
export interface ApiPerTaskResultSummary {
  /** The result summaries of the metrics over this task's prompts. */
  metric_summaries?: ApiMetricResultSummary[];
  /** The latency and token usage of the task. */
  performance_metrics?: ApiPerformanceMetrics;
  /** The number of prompts with the task. */
  prompt_count?: number;
  /** The name of the task, such as `Summarization`. */
  task_name?: string;
}

/** The latency and token usage of an evaluation. */
export interface ApiPerformanceMetrics {
  /** The latency of the candidate. */
  candidate_latency?: ApiLatencyMetrics;
  /** The token usage of the candidate and the judge. */
  token_usage?: ApiTokenUsage;
}

/** A section of an evaluation run's settings that can be saved in a preset. */
export type ApiPresetSaveSection = Open<
  | 'PRESET_SAVE_SECTION_UNSPECIFIED'
  | 'PRESET_SAVE_SECTION_SYSTEM_PROMPT'
  | 'PRESET_SAVE_SECTION_METRICS'
  | 'PRESET_SAVE_SECTION_JUDGE'
  | 'PRESET_SAVE_SECTION_DATASET'
  | 'PRESET_SAVE_SECTION_CANDIDATE'
>;

/** A file to upload. */
export interface ApiPresignedUrlFile {
  /** The name of the local file. */
  file_name?: string;
  /** The size of the file, in bytes. */
  file_size?: string;
}

/** The result of one prompt in an evaluation run. */
export interface ApiPrompt {
  /** The spans of the agent's trace. */
  evaluation_trace_spans?: ApiEvaluationTraceSpan[];
  /** The expected answer, if the dataset has one. */
  ground_truth?: string;
  /** The prompt. */
  input?: string;
  /** The number of input tokens. Secret. */
  input_tokens?: string;
  /** The response. */
  output?: string;
  /** The number of output tokens. Secret. */
  output_tokens?: string;
  /** The chunks retrieved from knowledge bases. */
  prompt_chunks?: ApiPromptChunk[];
  /** The ID of the prompt. */
  prompt_id?: number;
  /** The metric results of the prompt. */
  prompt_level_metric_results?: ApiEvaluationMetricResult[];
  /** The ID of the trace of the response. */
  trace_id?: string;
}

/** A chunk of a document that an agent retrieved. */
export interface ApiPromptChunk {
  /** The percentage of the chunk that was used. */
  chunk_usage_pct?: number;
  /** Whether the chunk was used. */
  chunk_used?: boolean;
  /** The ID of the knowledge base. */
  index_uuid?: string;
  /** The name of the source document, a file name or title. */
  source_name?: string;
  /** The text of the chunk. */
  text?: string;
}

/** The response of `PUT /v2/gen-ai/agents/{agent_uuid}/api_keys/{api_key_uuid}/regenerate`. */
export interface ApiRegenerateAgentApiKeyOutput {
  /** The API key. */
  api_key_info: ApiAgentApiKeyInfo;
}

/** The response of `PUT /v2/gen-ai/models/api_keys/{api_key_uuid}/regenerate`. */
export interface ApiRegenerateModelApiKeyOutput {
  /** The API key. */
  api_key_info: ApiModelApiKey;
}

/** The reranking settings of a knowledge base. */
export interface ApiRerankingConfiguration {
  /** Whether results are reranked. */
  enabled?: boolean;
  /** The reranking model, such as `bge-reranker-v2-m3`. */
  model?: string;
}

/** The usage of a resource over a period. */
export interface ApiResourceUsage {
  /** The usage, by type. */
  measurements?: ApiUsageMeasurement[];
  /** The ID of the resource. */
  resource_uuid?: string;
  /** The start of the period. */
  start?: Timestamp;
  /** The end of the period. */
  stop?: Timestamp;
}

/** How a query is transformed before a knowledge base is searched. */
export type ApiRetrievalMethod = Open<
  | 'RETRIEVAL_METHOD_UNKNOWN'
  | 'RETRIEVAL_METHOD_SUB_QUERIES'
  | 'RETRIEVAL_METHOD_STEP_BACK'
  | 'RETRIEVAL_METHOD_REWRITE'
  | 'RETRIEVAL_METHOD_NONE'
>;

/** The details of a retriever span. */
export interface ApiRetrieverSpan {
  /** The fields that all types of spans share. */
  common?: ApiSpanCommon;
}

/** The version to roll an agent back to. */
export interface ApiRollbackToAgentVersionInputPublic {
  /** The agent's UUID. */
  uuid?: string;
  /** The hash of the version. */
  version_hash?: string;
}

/** The response of `PUT /v2/gen-ai/agents/{uuid}/versions`. */
export interface ApiRollbackToAgentVersionOutput {
  /** Audit data for internal use by DigitalOcean. */
  audit_header?: ApiAuditHeader;
  /** The hash of the version now in use. */
  version_hash?: string;
}

/** The settings of an evaluation run to start. */
export interface ApiRunEvaluationTestCaseInputPublic {
  /** The names of the agent deployments to evaluate, for agents built with the Agent Development Kit (ADK). */
  agent_deployment_names?: string[];
  /** The IDs of the agents to evaluate, for other agents. */
  agent_uuids?: string[];
  /** The name of the run. */
  run_name?: string;
  /** The ID of the test case. */
  test_case_uuid?: string;
}

/** The response of `POST /v2/gen-ai/evaluation_runs`. */
export interface ApiRunEvaluationTestCaseOutput {
  /** The IDs of the runs. */
  evaluation_run_uuids: string[];
}

/** The indexing schedule of a knowledge base. */
export interface ApiScheduledIndexing {
  /** When the indexing schedule was created. */
  created_at?: Timestamp;
  /** The days of the week as numbers, as in cron, where 1 is Monday. */
  days?: number[];
  /** When the indexing schedule was deleted. */
  deleted_at?: Timestamp;
  /** Whether the indexing schedule is active. */
  is_active?: boolean;
  /** The ID of the knowledge base. */
  knowledge_base_uuid?: string;
  /** When the schedule last started a job. */
  last_ran_at?: Timestamp;
  /** When the schedule next starts a job. */
  next_run_at?: Timestamp;
  /** The time of day, as `HH:MM:SS`. */
  time?: string;
  /** When the indexing schedule was last updated. */
  updated_at?: Timestamp;
  /** The indexing schedule's UUID. */
  uuid: string;
}

/** A Spaces bucket to index. */
export interface ApiSpacesDataSource {
  /** The name of the bucket. */
  bucket_name?: string;
  /** The folder or object in the bucket. */
  item_path?: string;
  /** The region of the bucket. */
  region?: string;
}

/** The fields that all types of spans share. */
export interface ApiSpanCommon {
  /** When the span was created. */
  created_at?: Timestamp;
  /** The duration of the span, in nanoseconds. */
  duration_ns?: string;
  /** Metadata, as free-form text by name. */
  metadata?: Record<string, string>;
  /** The span's status code. */
  status_code?: number;
  /** The tags for filtering and grouping. */
  tags?: string[];
}

/** The star metric and its success threshold. */
export interface ApiStarMetric {
  /** The ID of the metric. */
  metric_uuid?: string;
  /** The name of the metric. */
  name?: string;
  /** The value that must be reached. */
  success_threshold?: number;
  /** The value that must be reached, in percent from 0 to 100. */
  success_threshold_pct?: number;
}

/** The star metric, with its threshold. */
export interface ApiStarMetricSummary {
  /** The name of the metric. */
  metric_name?: string;
  /** The ID of the metric. */
  metric_uuid?: string;
  /** The value that must be reached. */
  threshold?: number;
}

/** The settings of an indexing job to start. */
export interface ApiStartKnowledgeBaseIndexingJobInputPublic {
  /** The IDs of the data sources to index. All of them by default. */
  data_source_uuids?: string[];
  /** The ID of the knowledge base. */
  knowledge_base_uuid?: string;
}

/** The response of `POST /v2/gen-ai/indexing_jobs`. */
export interface ApiStartKnowledgeBaseIndexingJobOutput {
  /** The indexing job. */
  job: ApiIndexingJob;
}

/** The cost of a model's tokens. */
export interface ApiTokenPricing {
  /** The cost of the input tokens. */
  input_cost?: number;
  /** The cost of the output tokens. */
  output_cost?: number;
  /** The total cost. */
  total_cost?: number;
}

/** The token usage of the candidate and the judge in an evaluation. */
export interface ApiTokenUsage {
  /** The number of input tokens of the candidate. Secret. */
  total_candidate_input_tokens?: string;
  /** The number of output tokens of the candidate. Secret. */
  total_candidate_output_tokens?: string;
  /** The total number of tokens of the candidate. Secret. */
  total_candidate_tokens?: string;
  /** The number of input tokens of the judge. Secret. */
  total_judge_input_tokens?: string;
  /** The number of output tokens of the judge. Secret. */
  total_judge_output_tokens?: string;
  /** The total number of tokens of the judge. Secret. */
  total_judge_tokens?: string;
}

/** The details of a tool span. */
export interface ApiToolSpan {
  /** The fields that all types of spans share. */
  common?: ApiSpanCommon;
  /** The ID of the tool call. */
  tool_call_id?: string;
}

/** A span of a trace. The field of its type has the details. */
export interface ApiTraceSpan {
  /** The details of an agent span. */
  agent?: ApiAgentSpan;
  /** When the span was created. */
  created_at?: Timestamp;
  /** The input of the step, as free-form JSON. */
  input?: Record<string, unknown>;
  /** The details of a language model span. */
  llm?: ApiLlmSpan;
  /** The span's name. */
  name?: string;
  /** The output of the step, as free-form JSON. */
  output?: Record<string, unknown>;
  /** The details of a retriever span. */
  retriever?: ApiRetrieverSpan;
  /** The details of a tool span. */
  tool?: ApiToolSpan;
  /** The type of the span. Default: `TRACE_SPAN_TYPE_UNKNOWN`. */
  type?: ApiTraceSpanType;
  /** The details of a workflow span. */
  workflow?: ApiWorkflowSpan;
}

/** The type of a span in a trace. */
export type ApiTraceSpanType = Open<
  | 'TRACE_SPAN_TYPE_WORKFLOW'
  | 'TRACE_SPAN_TYPE_UNKNOWN'
  | 'TRACE_SPAN_TYPE_TOOL'
  | 'TRACE_SPAN_TYPE_RETRIEVER'
  | 'TRACE_SPAN_TYPE_LLM'
  | 'TRACE_SPAN_TYPE_AGENT'
>;

/** The response of `DELETE /v2/gen-ai/agents/{agent_uuid}/functions/{function_uuid}`. */
export interface ApiUnlinkAgentFunctionOutput {
  /** The agent. */
  agent: ApiAgent;
}

/** The response of `DELETE /v2/gen-ai/agents/{agent_uuid}/guardrails/{guardrail_uuid}`. */
export interface ApiUnlinkAgentGuardrailOutput {
  /** The agent. */
  agent: ApiAgent;
}

/** The response of `DELETE /v2/gen-ai/agents/{parent_agent_uuid}/child_agents/{child_agent_uuid}`. */
export interface ApiUnlinkAgentOutput {
  /** The ID of the child agent. */
  child_agent_uuid?: string;
  /** The ID of the parent agent. */
  parent_agent_uuid?: string;
}

/** The response of `DELETE /v2/gen-ai/agents/{agent_uuid}/knowledge_bases/{knowledge_base_uuid}`. */
export interface ApiUnlinkKnowledgeBaseOutput {
  /** The agent. */
  agent: ApiAgent;
}

/** The new name of an agent's API key. */
export interface ApiUpdateAgentApiKeyInputPublic {
  /** The ID of the agent. */
  agent_uuid?: string;
  /** The ID of the API key. */
  api_key_uuid?: string;
  /** The API key's name. */
  name?: string;
}

/** The response of `PUT /v2/gen-ai/agents/{agent_uuid}/api_keys/{api_key_uuid}`. */
export interface ApiUpdateAgentApiKeyOutput {
  /** The API key. */
  api_key_info: ApiAgentApiKeyInfo;
}

/** The response of `PUT /v2/gen-ai/agents/{uuid}/deployment_visibility`. */
export interface ApiUpdateAgentDeploymentVisbilityOutput {
  /** The agent. */
  agent: ApiAgent;
}

/** The new visibility of an agent. */
export interface ApiUpdateAgentDeploymentVisibilityInputPublic {
  /** The agent's UUID. */
  uuid?: string;
  /** The visibility. Default: `VISIBILITY_UNKNOWN`. */
  visibility?: ApiDeploymentVisibility;
}

/** A change to a function of an agent. */
export interface ApiUpdateAgentFunctionInputPublic {
  /** The ID of the agent. */
  agent_uuid?: string;
  /** A description of the function for the model. */
  description?: string;
  /** The name of the function on DigitalOcean Functions. */
  faas_name?: string;
  /** The namespace of the function on DigitalOcean Functions. */
  faas_namespace?: string;
  /** The function's name, as shown to the model. */
  function_name?: string;
  /** The ID of the function. */
  function_uuid?: string;
  /** The schema of the function's input, for the model. */
  input_schema?: Record<string, unknown>;
  /** The schema of the function's output, for the model. */
  output_schema?: Record<string, unknown>;
}

/** The response of `PUT /v2/gen-ai/agents/{agent_uuid}/functions/{function_uuid}`. */
export interface ApiUpdateAgentFunctionOutput {
  /** The agent. */
  agent: ApiAgent;
}

/** A change to an agent. */
export interface ApiUpdateAgentInputPublic {
  /** Whether log insights are enabled. */
  agent_log_insights_enabled?: boolean;
  /** The websites that can embed the chat widget, such as `https://example.com`. */
  allowed_domains?: string[];
  /** The ID of the stored Anthropic API key, for Anthropic models. */
  anthropic_key_uuid?: string;
  /** Whether to remove all MCP servers, which an empty `mcp_servers` list does not do. */
  clear_mcp_servers?: boolean;
  /** Whether conversations are logged. */
  conversation_logs_enabled?: boolean;
  /** A description of the agent. Not sent to the model. */
  description?: string;
  /** The instruction that tells the model how to behave. */
  instruction?: string;
  /** The number of results from a knowledge base to use for a response. */
  k?: number;
  /** The maximum number of tokens in a response, from 1 to 512. */
  max_tokens?: number;
  /** The Model Context Protocol (MCP) servers whose tools the agent can use. */
  mcp_servers?: ApiMcpServer[];
  /** The ID of the stored API key of another model provider, for models of that provider. */
  model_provider_key_uuid?: string;
  /** The ID of the model router that selects the model. */
  model_router_uuid?: string;
  /** The ID of the model. */
  model_uuid?: string;
  /** The agent's name. */
  name?: string;
  /** The ID of the stored OpenAI API key, for OpenAI models. */
  open_ai_key_uuid?: string;
  /** The ID of the project that the agent belongs to. */
  project_id?: string;
  /** Whether responses cite their sources. */
  provide_citations?: boolean;
  /** The reasoning effort of the model, such as `low`. */
  reasoning_effort?: string;
  /** How queries are transformed before a knowledge base is searched. Default: `RETRIEVAL_METHOD_UNKNOWN`. */
  retrieval_method?: ApiRetrievalMethod;
  /** The slug of the router preset, such as `general`. */
  router_preset_slug?: string;
  /** The tags on the agent. */
  tags?: string[];
  /** The sampling temperature, from 0 (deterministic) to 1 (creative). */
  temperature?: number;
  /** The number of tokens that an Anthropic model can use for thinking; 0 disables thinking. */
  thinking_token_budget?: number;
  /** The nucleus sampling threshold, from 0 (narrow) to 1 (wide). */
  top_p?: number;
  /** The agent's UUID. */
  uuid?: string;
  /** Whether the agent can read public web pages with the `web_fetch` tool. */
  web_fetch_enabled?: boolean;
  /** Whether the agent can search the web with the `web_search` tool. */
  web_search_enabled?: boolean;
}

/** The response of `PUT /v2/gen-ai/agents/{uuid}`. */
export interface ApiUpdateAgentOutput {
  /** The agent. */
  agent: ApiAgent;
}

/** A change to a stored Anthropic API key. */
export interface ApiUpdateAnthropicApiKeyInputPublic {
  /** The secret of the key, as issued by its provider. Secret. */
  api_key?: string;
  /** The ID of the API key. */
  api_key_uuid?: string;
  /** The Anthropic API key's name. */
  name?: string;
}

/** The response of `PUT /v2/gen-ai/anthropic/keys/{api_key_uuid}`. */
export interface ApiUpdateAnthropicApiKeyOutput {
  /** The Anthropic API key. */
  api_key_info: ApiAnthropicApiKey;
}

/** A change to a custom metric. */
export interface ApiUpdateCustomEvaluationMetricInputPublic {
  /** The scoring settings. */
  config?: ApiCustomEvaluationMetricConfig;
  /** A description of the metric. */
  description?: string;
  /** The new name of the metric. */
  metric_name?: string;
  /** The ID of the metric. */
  metric_uuid?: string;
}

/** The response of `PUT /v2/gen-ai/custom_evaluation_metrics/{metric_uuid}`. */
export interface ApiUpdateCustomEvaluationMetricOutput {
  /** The metric. */
  metric: ApiEvaluationMetric;
}

/** A change to the metadata of an imported model. */
export interface ApiUpdateCustomModelMetadataInputPublic {
  /** A description of the model. */
  description?: string;
  /** The new input modalities, unless empty. Only for models from a Spaces bucket. */
  input_modalities?: string[];
  /** The license of the model. */
  license?: string;
  /** The custom model's name. */
  name?: string;
  /** The new output modalities, unless empty. Only for models from a Spaces bucket. */
  output_modalities?: string[];
  /** The number of parameters. */
  parameters?: string;
  /** The tags on the custom model. */
  tags?: CustomModelTags;
  /** The custom model's UUID. */
  uuid?: string;
}

/** The response of `PATCH /v2/gen-ai/custom_models/{uuid}/metadata`. */
export interface ApiUpdateCustomModelMetadataOutputPublic {
  /** The custom model. */
  model: ApiCustomModel;
}

/** A change to a test case. */
export interface ApiUpdateEvaluationTestCaseInputPublic {
  /** The ID of the dataset. */
  dataset_uuid?: string;
  /** A description of the test case. */
  description?: string;
  /** The IDs of the metrics. */
  metrics?: ApiEvaluationTestCaseMetricList;
  /** The test case's name. */
  name?: string;
  /** The star metric, which determines whether a run passes. */
  star_metric?: ApiStarMetric;
  /** The ID of the test case. */
  test_case_uuid?: string;
}

/** The response of `PUT /v2/gen-ai/evaluation_test_cases/{test_case_uuid}`. */
export interface ApiUpdateEvaluationTestCaseOutput {
  /** The ID of the test case. */
  test_case_uuid?: string;
  /** The number of the new version. */
  version?: number;
}

/** A change to the chunking settings of a data source. */
export interface ApiUpdateKnowledgeBaseDataSourceInputPublic {
  /** The chunking algorithm of the data source. Default: `CHUNKING_ALGORITHM_UNKNOWN`. */
  chunking_algorithm?: ApiChunkingAlgorithm;
  /** The chunk sizes of the data source. */
  chunking_options?: ApiChunkingOptions;
  /** The ID of the data source. */
  data_source_uuid?: string;
  /** The ID of the knowledge base. */
  knowledge_base_uuid?: string;
}

/** The response of `PUT /v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources/{data_source_uuid}`. */
export interface ApiUpdateKnowledgeBaseDataSourceOutput {
  /** The data source. */
  knowledge_base_data_source: ApiKnowledgeBaseDataSource;
}

/** A change to a knowledge base. */
export interface ApiUpdateKnowledgeBaseInputPublic {
  /** The ID of the new database. */
  database_id?: string;
  /** The knowledge base's name. */
  name?: string;
  /** The ID of the project that the knowledge base belongs to. */
  project_id?: string;
  /** The reranking settings of the knowledge base. */
  reranking_config?: ApiRerankingConfiguration;
  /** The tags on the knowledge base. */
  tags?: string[];
  /** The knowledge base's UUID. */
  uuid?: string;
}

/** The response of `PUT /v2/gen-ai/knowledge_bases/{uuid}`. */
export interface ApiUpdateKnowledgeBaseOutput {
  /** The knowledge base. */
  knowledge_base: ApiKnowledgeBase;
}

/** A change to a route between two agents. */
export interface ApiUpdateLinkedAgentInputPublic {
  /** The ID of the child agent. */
  child_agent_uuid?: string;
  /** The condition, in plain language, on which to use the route, such as `use this to get weather information`. */
  if_case?: string;
  /** The ID of the parent agent. */
  parent_agent_uuid?: string;
  /** The name of the route, such as `weather_route`. */
  route_name?: string;
  /** The ID of the route. */
  uuid?: string;
}

/** The response of `PUT /v2/gen-ai/agents/{parent_agent_uuid}/child_agents/{child_agent_uuid}`. */
export interface ApiUpdateLinkedAgentOutput {
  /** The ID of the child agent. */
  child_agent_uuid?: string;
  /** The ID of the parent agent. */
  parent_agent_uuid?: string;
  /** The `rollback` flag of the update; its meaning is not documented. */
  rollback?: boolean;
  /** The ID of the route. */
  uuid?: string;
}

/** The new name of a model access key. */
export interface ApiUpdateModelApiKeyInputPublic {
  /** The ID of the API key. */
  api_key_uuid?: string;
  /** The API key's name. */
  name?: string;
}

/** The response of `PUT /v2/gen-ai/models/api_keys/{api_key_uuid}`. */
export interface ApiUpdateModelApiKeyOutput {
  /** The API key. */
  api_key_info: ApiModelApiKey;
}

/** The new name of a model evaluation run. */
export interface ApiUpdateModelEvaluationRunInputPublic {
  /** The ID of the evaluation run. */
  eval_run_uuid?: string;
  /** The new name. At most 255 characters. */
  name?: string;
}

/** The response of `PATCH /v2/gen-ai/model_evaluation_runs/{eval_run_uuid}`. */
export interface ApiUpdateModelEvaluationRunOutput {
  /** The evaluation run. */
  run: ApiModelEvaluationRunSummary;
}

/** A change to a model router. */
export interface ApiUpdateModelRouterInputPublic {
  /** A description of the model router. */
  description?: string;
  /** The models to try if no task matches. Objects here, but names elsewhere. */
  fallback_models?: Record<string, unknown>[];
  /** The name of the model router, with at most 255 characters from `a` to `z`, digits and `-`. */
  name?: string;
  /** The tasks of the router, each with its models. */
  policies?: ApiModelRouterTaskPolicy[];
  /** No longer used, because routers run in all regions. Leave it out, or send only `all`. */
  regions?: string[];
  /** The model router's UUID. */
  uuid?: string;
}

/** The response of `PUT /v2/gen-ai/models/routers/{uuid}`. */
export interface ApiUpdateModelRouterOutput {
  /** The model router. */
  model_router: ApiModelRouter;
}

/** A change to a stored OpenAI API key. */
export interface ApiUpdateOpenaiApiKeyInputPublic {
  /** The secret of the key, as issued by its provider. Secret. */
  api_key?: string;
  /** The ID of the API key. */
  api_key_uuid?: string;
  /** The OpenAI API key's name. */
  name?: string;
}

/** The response of `PUT /v2/gen-ai/openai/keys/{api_key_uuid}`. */
export interface ApiUpdateOpenaiApiKeyOutput {
  /** The OpenAI API key. */
  api_key_info: ApiOpenaiApiKey;
}

/** A change to a workspace. */
export interface ApiUpdateWorkspaceInputPublic {
  /** A description of the workspace. */
  description?: string;
  /** The workspace's name. */
  name?: string;
  /** The ID of the workspace. */
  workspace_uuid?: string;
}

/** The response of `PUT /v2/gen-ai/workspaces/{workspace_uuid}`. */
export interface ApiUpdateWorkspaceOutput {
  /** The workspace. */
  workspace: ApiWorkspace;
}

/** A number of tokens used for one purpose. */
export interface ApiUsageMeasurement {
  /** The number of tokens. */
  tokens?: number;
  /** The type of usage. */
  usage_type?: string;
}

/** A website to index. */
export interface ApiWebCrawlerDataSource {
  /** The URL at which the crawl starts. */
  base_url?: string;
  /** The scope of the crawl. Default: `UNKNOWN`. */
  crawling_option?: ApiCrawlingOption;
  /** Whether images and other media are indexed. */
  embed_media?: boolean;
  /** The HTML elements to exclude, such as `nav` or `footer`. */
  exclude_tags?: string[];
}

/** The details of a workflow span. */
export interface ApiWorkflowSpan {
  /** The fields that all types of spans share. */
  common?: ApiSpanCommon;
  /** The nested spans, each of type `agent`, `llm`, `tool` or `retriever`. */
  spans?: ApiTraceSpan[];
}

/** A workspace, which groups agents and their test cases. */
export interface ApiWorkspace {
  /** The workspace's agents. */
  agents?: ApiAgent[];
  /** When the workspace was created. */
  created_at?: Timestamp;
  /** The ID of the user who created it. */
  created_by?: string;
  /** The email address of the user who created the workspace. */
  created_by_email?: string;
  /** When the workspace was deleted. */
  deleted_at?: Timestamp;
  /** A description of the workspace. */
  description?: string;
  /** The test cases in the workspace. */
  evaluation_test_cases?: ApiEvaluationTestCase[];
  /** The workspace's name. */
  name?: string;
  /** When the workspace was last updated. */
  updated_at?: Timestamp;
  /** The workspace's UUID. */
  uuid: string;
}

/** The source of the candidate in a model evaluation. */
export type CandidateModelSource = Open<
  'CANDIDATE_MODEL_SOURCE_SERVERLESS' | 'CANDIDATE_MODEL_SOURCE_ROUTER' | 'CANDIDATE_MODEL_SOURCE_DEDICATED'
>;

/** A dedicated inference that serves an imported model. */
export interface CustomModelActiveDeployment {
  /** When the dedicated inference was created, as text. */
  created_at?: string;
  /** The endpoints of the dedicated inference. */
  endpoints?: CustomModelActiveDeploymentEndpoints;
  /** The ID of the dedicated inference. */
  id: string;
  /** The dedicated inference's name. */
  name?: string;
  /** The slug of the region, such as `atl1`. */
  region_slug?: string;
  /** The state of the dedicated inference, such as `ACTIVE` or `PROVISIONING`. */
  state?: string;
  /** When the dedicated inference was last updated, as text. */
  updated_at?: string;
}

/** The endpoints of a dedicated inference. */
export interface CustomModelActiveDeploymentEndpoints {
  /** The host name of the endpoint in the VPC. */
  private_endpoint_fqdn?: string;
  /** The host name of the public endpoint. */
  public_endpoint_fqdn?: string;
}

/** The source of an imported model. The fields that apply depend on the source type. */
export interface CustomModelSourceRef {
  /** The access type of the Hugging Face repository. Default: `ACCESS_TYPE_UNSPECIFIED`. */
  access_type?: SourceRefAccessType;
  /** The Spaces bucket that contains the model files. */
  bucket?: string;
  /** The commit hash of the imported version. */
  commit_sha?: string;
  /** A Hugging Face token that can read the model. It is not stored. Secret. */
  hf_token?: string;
  /** The path prefix in the bucket. */
  prefix?: string;
  /** The region of the bucket. */
  region?: string;
  /** The Hugging Face repository, such as `Qwen/Qwen3-1.7B`. */
  repo_id?: string;
}

/** The type of source of an imported model. */
export type CustomModelSourceType = Open<
  | 'SOURCE_TYPE_UNSPECIFIED'
  | 'SOURCE_TYPE_SPACES_BUCKET'
  | 'SOURCE_TYPE_SDK_UPLOAD'
  | 'SOURCE_TYPE_HUGGINGFACE'
  | 'SOURCE_TYPE_FINE_TUNING'
>;

/** The tags of an imported model. */
export interface CustomModelTags {
  /** The tags. */
  tags?: string[];
}

/** The status of a knowledge base's database. */
export type DbaasClusterStatus = Open<
  | 'UPGRADING'
  | 'UNHEALTHY'
  | 'RESTORING'
  | 'RESIZING'
  | 'REBUILDING'
  | 'REBALANCING'
  | 'POWEROFF'
  | 'POWERING_ON'
  | 'ONLINE'
  | 'MIGRATING'
  | 'FORKING'
  | 'DECOMMISSIONED'
  | 'CREATING'
>;

/** The field by which to sort model evaluation runs. */
export type GenaiListModelEvaluationRunsSortBy = Open<
  | 'MODEL_EVALUATION_RUN_SORT_FIELD_UNSPECIFIED'
  | 'MODEL_EVALUATION_RUN_SORT_FIELD_STATUS'
  | 'MODEL_EVALUATION_RUN_SORT_FIELD_CREATED_AT'
>;

/** The direction in which to sort model evaluation runs. */
export type GenaiListModelEvaluationRunsSortDirection = Open<
  'SORT_DIRECTION_UNSPECIFIED' | 'SORT_DIRECTION_DESC' | 'SORT_DIRECTION_ASC'
>;

/** The status of the model evaluation runs to list. */
export type GenaiListModelEvaluationRunsStatus = Open<
  | 'MODEL_EVALUATION_RUN_SUCCESSFUL'
  | 'MODEL_EVALUATION_RUN_STATUS_UNSPECIFIED'
  | 'MODEL_EVALUATION_RUN_RUNNING_DATASET'
  | 'MODEL_EVALUATION_RUN_QUEUED'
  | 'MODEL_EVALUATION_RUN_PARTIALLY_SUCCESSFUL'
  | 'MODEL_EVALUATION_RUN_FAILED'
  | 'MODEL_EVALUATION_RUN_EVALUATING_RESULTS'
  | 'MODEL_EVALUATION_RUN_CANCELLING'
  | 'MODEL_EVALUATION_RUN_CANCELLED'
>;

/** The use case of the models to list. */
export type GenaiListModelsUsecase = Open<
  | 'MODEL_USECASE_UNKNOWN'
  | 'MODEL_USECASE_SERVERLESS'
  | 'MODEL_USECASE_REASONING'
  | 'MODEL_USECASE_KNOWLEDGEBASE'
  | 'MODEL_USECASE_GUARDRAIL'
  | 'MODEL_USECASE_FINETUNED'
  | 'MODEL_USECASE_AGENT'
>;

/** A region of the agent platform. */
export interface GenaiapiRegion {
  /** The URL for inference. */
  inference_url?: string;
  /** The slug of the region. */
  region?: string;
  /** Whether the region runs batch jobs. */
  serves_batch?: boolean;
  /** Whether the region serves inference. */
  serves_inference?: boolean;
  /** The URL for streaming inference. */
  stream_inference_url?: string;
}

/** The status of a model evaluation run. */
export type ModelEvaluationRunStatus = Open<
  | 'MODEL_EVALUATION_RUN_SUCCESSFUL'
  | 'MODEL_EVALUATION_RUN_STATUS_UNSPECIFIED'
  | 'MODEL_EVALUATION_RUN_RUNNING_DATASET'
  | 'MODEL_EVALUATION_RUN_QUEUED'
  | 'MODEL_EVALUATION_RUN_PARTIALLY_SUCCESSFUL'
  | 'MODEL_EVALUATION_RUN_FAILED'
  | 'MODEL_EVALUATION_RUN_EVALUATING_RESULTS'
  | 'MODEL_EVALUATION_RUN_CANCELLING'
  | 'MODEL_EVALUATION_RUN_CANCELLED'
>;

/** The access type of a Hugging Face repository. */
export type SourceRefAccessType = Open<
  'ACCESS_TYPE_UNSPECIFIED' | 'ACCESS_TYPE_PUBLIC' | 'ACCESS_TYPE_PRIVATE' | 'ACCESS_TYPE_GATED'
>;
