import type { Client } from './client.js';
import type { Call, CallOptions, ItemCall, ItemWaiter, PaginatedCall, WaitableItemCall } from './runtime/index.js';
import type {
  ApiAgent,
  ApiAgentApiKeyInfo,
  ApiAgentPublic,
  ApiAgentVersion,
  ApiAnthropicApiKey,
  ApiCancelKnowledgeBaseIndexingJobInputPublic,
  ApiCancelKnowledgeBaseIndexingJobOutput,
  ApiCancelModelEvaluationRunInputPublic,
  ApiCancelModelEvaluationRunOutput,
  ApiCreateAgentApiKeyInputPublic,
  ApiCreateAgentApiKeyOutput,
  ApiCreateAgentInputPublic,
  ApiCreateAgentOutput,
  ApiCreateAnthropicApiKeyInputPublic,
  ApiCreateAnthropicApiKeyOutput,
  ApiCreateCustomEvaluationMetricInputPublic,
  ApiCreateCustomEvaluationMetricOutput,
  ApiCreateDataSourceFileUploadPresignedUrlsInputPublic,
  ApiCreateDataSourceFileUploadPresignedUrlsOutput,
  ApiCreateEvaluationDatasetInputPublic,
  ApiCreateEvaluationDatasetOutput,
  ApiCreateEvaluationTestCaseInputPublic,
  ApiCreateEvaluationTestCaseOutput,
  ApiCreateKnowledgeBaseDataSourceInputPublic,
  ApiCreateKnowledgeBaseDataSourceOutput,
  ApiCreateKnowledgeBaseInputPublic,
  ApiCreateKnowledgeBaseOutput,
  ApiCreateModelApiKeyInputPublic,
  ApiCreateModelEvalDatasetUploadPresignedUrlsInputPublic,
  ApiCreateModelEvaluationRunInputPublic,
  ApiCreateModelEvaluationRunOutput,
  ApiCreateModelRouterInputPublic,
  ApiCreateModelRouterOutput,
  ApiCreateOpenaiApiKeyInputPublic,
  ApiCreateOpenaiApiKeyOutput,
  ApiCreateScheduledIndexingInputPublic,
  ApiCreateScheduledIndexingOutput,
  ApiCreateWorkspaceInputPublic,
  ApiCreateWorkspaceOutput,
  ApiCustomModel,
  ApiCustomModelStatus,
  ApiDeleteAgentApiKeyOutput,
  ApiDeleteAgentOutput,
  ApiDeleteAnthropicApiKeyOutput,
  ApiDeleteCustomEvaluationMetricOutput,
  ApiDeleteCustomModelOutputPublic,
  ApiDeleteEvaluationDatasetOutput,
  ApiDeleteKnowledgeBaseDataSourceOutput,
  ApiDeleteKnowledgeBaseOutput,
  ApiDeleteModelApiKeyOutput,
  ApiDeleteModelEvaluationPresetOutput,
  ApiDeleteModelEvaluationRunOutputPublic,
  ApiDeleteModelRouterOutput,
  ApiDeleteOpenaiApiKeyOutput,
  ApiDeleteScheduledIndexingOutput,
  ApiDeleteWorkspaceOutput,
  ApiDropboxOauth2GetTokensInput,
  ApiDropboxOauth2GetTokensOutput,
  ApiEvaluationDataset,
  ApiEvaluationDatasetType,
  ApiEvaluationMetric,
  ApiEvaluationRun,
  ApiEvaluationTestCase,
  ApiGenerateOauth2UrlOutput,
  ApiGetAgentOutput,
  ApiGetAgentUsageOutput,
  ApiGetAnthropicApiKeyOutput,
  ApiGetChildrenOutput,
  ApiGetCustomModelOutputPublic,
  ApiGetEvaluationDatasetDownloadUrlOutput,
  ApiGetEvaluationRunOutput,
  ApiGetEvaluationRunPromptResultsOutput,
  ApiGetEvaluationRunResultsOutput,
  ApiGetEvaluationTestCaseOutput,
  ApiGetIndexingJobDetailsSignedUrlOutput,
  ApiGetKnowledgeBaseIndexingJobOutput,
  ApiGetKnowledgeBaseOutput,
  ApiGetModelCatalogCardOutput,
  ApiGetModelEvaluationPresetOutput,
  ApiGetModelEvaluationRunOutput,
  ApiGetModelEvaluationRunResultsDownloadUrlOutput,
  ApiGetModelRouterOutput,
  ApiGetOpenaiApiKeyOutput,
  ApiGetScheduledIndexingOutput,
  ApiGetWorkspaceOutput,
  ApiImportCustomModelInputPublic,
  ApiImportCustomModelOutputPublic,
  ApiIndexedDataSource,
  ApiIndexingJob,
  ApiKnowledgeBase,
  ApiKnowledgeBaseDataSource,
  ApiLinkAgentFunctionInputPublic,
  ApiLinkAgentFunctionOutput,
  ApiLinkAgentGuardrailOutput,
  ApiLinkAgentGuardrailsInputPublic,
  ApiLinkAgentInputPublic,
  ApiLinkAgentOutput,
  ApiLinkKnowledgeBaseOutput,
  ApiListAgentApiKeysOutput,
  ApiListAgentsByAnthropicKeyOutput,
  ApiListAgentsByOpenAiKeyOutput,
  ApiListAgentsByWorkspaceOutput,
  ApiListAgentsOutputPublic,
  ApiListAgentVersionsOutput,
  ApiListAnthropicApiKeysOutput,
  ApiListCustomModelsOutputPublic,
  ApiListEvaluationDatasetsOutput,
  ApiListEvaluationMetricsOutput,
  ApiListEvaluationRunsByTestCaseOutput,
  ApiListEvaluationTestCasesByWorkspaceOutput,
  ApiListEvaluationTestCasesOutput,
  ApiListIndexingJobDataSourcesOutput,
  ApiListKnowledgeBaseDataSourcesOutput,
  ApiListKnowledgeBaseIndexingJobsOutput,
  ApiListKnowledgeBasesOutput,
  ApiListModelApiKeysOutput,
  ApiListModelCatalogOutput,
  ApiListModelEvaluationMetricsOutput,
  ApiListModelEvaluationPresetsOutput,
  ApiListModelEvaluationRunsOutput,
  ApiListModelRouterPresetsOutput,
  ApiListModelRoutersOutput,
  ApiListModelRouterTaskPresetsOutput,
  ApiListModelsOutputPublic,
  ApiListOpenaiApiKeysOutput,
  ApiListRegionsOutput,
  ApiListWorkspacesOutput,
  ApiModelApiKey,
  ApiModelCatalogCard,
  ApiModelCatalogEntry,
  ApiModelEvaluationPreset,
  ApiModelEvaluationResult,
  ApiModelEvaluationRunSummary,
  ApiModelPublic,
  ApiModelRouter,
  ApiModelRouterPreset,
  ApiModelRouterTaskPreset,
  ApiMoveAgentsToWorkspaceInputPublic,
  ApiMoveAgentsToWorkspaceOutput,
  ApiOpenaiApiKey,
  ApiPrompt,
  ApiRegenerateAgentApiKeyOutput,
  ApiRegenerateModelApiKeyOutput,
  ApiRollbackToAgentVersionInputPublic,
  ApiRollbackToAgentVersionOutput,
  ApiRunEvaluationTestCaseInputPublic,
  ApiRunEvaluationTestCaseOutput,
  ApiScheduledIndexing,
  ApiStartKnowledgeBaseIndexingJobInputPublic,
  ApiStartKnowledgeBaseIndexingJobOutput,
  ApiUnlinkAgentFunctionOutput,
  ApiUnlinkAgentGuardrailOutput,
  ApiUnlinkAgentOutput,
  ApiUnlinkKnowledgeBaseOutput,
  ApiUpdateAgentApiKeyInputPublic,
  ApiUpdateAgentApiKeyOutput,
  ApiUpdateAgentDeploymentVisbilityOutput,
  ApiUpdateAgentDeploymentVisibilityInputPublic,
  ApiUpdateAgentFunctionInputPublic,
  ApiUpdateAgentFunctionOutput,
  ApiUpdateAgentInputPublic,
  ApiUpdateAgentOutput,
  ApiUpdateAnthropicApiKeyInputPublic,
  ApiUpdateAnthropicApiKeyOutput,
  ApiUpdateCustomEvaluationMetricInputPublic,
  ApiUpdateCustomEvaluationMetricOutput,
  ApiUpdateCustomModelMetadataInputPublic,
  ApiUpdateCustomModelMetadataOutputPublic,
  ApiUpdateEvaluationTestCaseInputPublic,
  ApiUpdateEvaluationTestCaseOutput,
  ApiUpdateKnowledgeBaseDataSourceInputPublic,
  ApiUpdateKnowledgeBaseDataSourceOutput,
  ApiUpdateKnowledgeBaseInputPublic,
  ApiUpdateKnowledgeBaseOutput,
  ApiUpdateLinkedAgentInputPublic,
  ApiUpdateLinkedAgentOutput,
  ApiUpdateModelApiKeyInputPublic,
  ApiUpdateModelApiKeyOutput,
  ApiUpdateModelEvaluationRunInputPublic,
  ApiUpdateModelEvaluationRunOutput,
  ApiUpdateModelRouterInputPublic,
  ApiUpdateModelRouterOutput,
  ApiUpdateOpenaiApiKeyInputPublic,
  ApiUpdateOpenaiApiKeyOutput,
  ApiUpdateWorkspaceInputPublic,
  ApiUpdateWorkspaceOutput,
  ApiWorkspace,
  CandidateModelSource,
  GenaiapiRegion,
  GenaiListModelEvaluationRunsSortBy,
  GenaiListModelEvaluationRunsSortDirection,
  GenaiListModelEvaluationRunsStatus,
  GenaiListModelsUsecase,
  ModelEvaluationRunStatus,
} from './types/genai.js';

export type * from './types/genai.js';

/** The parameters of `GET /v2/gen-ai/agents/{uuid}/usage`. */
export interface GenaiGetAgentUsageParams {
  /** The start of the period, such as `2024-01-01T00:00:00Z`. */
  start?: string;
  /** The end of the period. The current time by default. */
  stop?: string;
}

/** The parameters of `GET /v2/gen-ai/evaluation_runs/{evaluation_run_uuid}/results`. */
export interface GenaiGetEvaluationRunResultsParams {
  /** The number of the page to return, starting at 1. */
  page?: number;
  /** The number of items per page. */
  per_page?: number;
}

/** The parameters of `GET /v2/gen-ai/evaluation_test_cases/{test_case_uuid}`. */
export interface GenaiGetEvaluationTestCaseParams {
  /** The version of the test case. */
  evaluation_test_case_version?: number;
}

/** The parameters of `GET /v2/gen-ai/models/catalog/{id}`. */
export interface GenaiGetModelCatalogCardParams {
  /** The model name used in inference requests, such as `llama3.1-70b-instruct`. An alternative to `id`. */
  model_id?: string;
}

/** The parameters of `GET /v2/gen-ai/model_evaluation_runs/{eval_run_uuid}`. */
export interface GenaiGetModelEvaluationRunParams {
  /** The number of the page of prompts to return, starting at 1. */
  page?: number;
  /** The number of prompts per page. */
  per_page?: number;
}

/** The parameters of `GET /v2/gen-ai/oauth2/url`. */
export interface GenaiGetOauth2UrlParams {
  /** The provider, `google` or `dropbox`. */
  type?: string;
  /** The URL to which the user is redirected, such as `http://localhost:3000`. */
  redirect_url?: string;
}

/** The parameters of `GET /v2/gen-ai/agents/{agent_uuid}/api_keys`. */
export interface GenaiListAgentApiKeysParams {
  /** The number of the page to return, starting at 1. */
  page?: number;
  /** The number of items per page. */
  per_page?: number;
}

/** The parameters of `GET /v2/gen-ai/agents/{uuid}/versions`. */
export interface GenaiListAgentVersionsParams {
  /** The number of the page to return, starting at 1. */
  page?: number;
  /** The number of items per page. */
  per_page?: number;
}

/** The parameters of `GET /v2/gen-ai/agents`. */
export interface GenaiListAgentsParams {
  /** Whether to list only agents that are deployed. */
  only_deployed?: boolean;
  /** The number of the page to return, starting at 1. */
  page?: number;
  /** The number of items per page. */
  per_page?: number;
}

/** The parameters of `GET /v2/gen-ai/anthropic/keys/{uuid}/agents`. */
export interface GenaiListAgentsByAnthropicKeyParams {
  /** The number of the page to return, starting at 1. */
  page?: number;
  /** The number of items per page. */
  per_page?: number;
}

/** The parameters of `GET /v2/gen-ai/openai/keys/{uuid}/agents`. */
export interface GenaiListAgentsByOpenaiKeyParams {
  /** The number of the page to return, starting at 1. */
  page?: number;
  /** The number of items per page. */
  per_page?: number;
}

/** The parameters of `GET /v2/gen-ai/workspaces/{workspace_uuid}/agents`. */
export interface GenaiListAgentsByWorkspaceParams {
  /** Whether to list only agents that are deployed. */
  only_deployed?: boolean;
  /** The number of the page to return, starting at 1. */
  page?: number;
  /** The number of items per page. */
  per_page?: number;
}

/** The parameters of `GET /v2/gen-ai/anthropic/keys`. */
export interface GenaiListAnthropicApiKeysParams {
  /** The number of the page to return, starting at 1. */
  page?: number;
  /** The number of items per page. */
  per_page?: number;
}

/** The parameters of `GET /v2/gen-ai/custom_models`. */
export interface GenaiListCustomModelsParams {
  /** The number of the page to return, starting at 1. */
  page?: number;
  /** The number of items per page. */
  per_page?: number;
  /** Lists only models with this status. Default: `STATUS_UNSPECIFIED`. */
  status?: ApiCustomModelStatus;
}

/** The parameters of `GET /v2/gen-ai/regions`. */
export interface GenaiListDatacenterRegionsParams {
  /** Whether to include regions that serve inference. */
  serves_inference?: boolean;
  /** Whether to include regions that run batch jobs. */
  serves_batch?: boolean;
}

/** The parameters of `GET /v2/gen-ai/evaluation_datasets`. */
export interface GenaiListEvaluationDatasetsParams {
  /** Lists only datasets of this type. Default: `EVALUATION_DATASET_TYPE_UNKNOWN`. */
  dataset_type?: ApiEvaluationDatasetType;
}

/** The parameters of `GET /v2/gen-ai/evaluation_test_cases/{evaluation_test_case_uuid}/evaluation_runs`. */
export interface GenaiListEvaluationRunsByTestCaseParams {
  /** Lists only runs of this version of the test case. */
  evaluation_test_case_version?: number;
}

/** The parameters of `GET /v2/gen-ai/indexing_jobs`. */
export interface GenaiListIndexingJobsParams {
  /** The number of the page to return, starting at 1. */
  page?: number;
  /** The number of items per page. */
  per_page?: number;
}

/** The parameters of `GET /v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources`. */
export interface GenaiListKnowledgeBaseDataSourcesParams {
  /** The number of the page to return, starting at 1. */
  page?: number;
  /** The number of items per page. */
  per_page?: number;
}

/** The parameters of `GET /v2/gen-ai/knowledge_bases`. */
export interface GenaiListKnowledgeBasesParams {
  /** The number of the page to return, starting at 1. */
  page?: number;
  /** The number of items per page. */
  per_page?: number;
}

/** The parameters of `GET /v2/gen-ai/models/api_keys`. */
export interface GenaiListModelApiKeysParams {
  /** The number of the page to return, starting at 1. */
  page?: number;
  /** The number of items per page. */
  per_page?: number;
}

/** The parameters of `GET /v2/gen-ai/models/catalog`. */
export interface GenaiListModelCatalogParams {
  /** The number of the page to return, starting at 1. */
  page?: number;
  /** The number of models per page. */
  limit?: number;
}

/** The parameters of `GET /v2/gen-ai/model_evaluation_runs`. */
export interface GenaiListModelEvaluationRunsParams {
  /** Lists only runs that were created from this preset. */
  eval_preset_uuid?: string;
  /** Lists only runs with this status. Default: `MODEL_EVALUATION_RUN_STATUS_UNSPECIFIED`. */
  status?: GenaiListModelEvaluationRunsStatus;
  /** The number of the page to return, starting at 1. */
  page?: number;
  /** The number of items per page. */
  per_page?: number;
  /** Lists only runs with one of these statuses. An empty list matches all runs. */
  statuses?: ModelEvaluationRunStatus[];
  /** Lists only runs whose candidate has one of these source types. An empty list matches all runs. */
  candidate_types?: CandidateModelSource[];
  /** Lists only runs with this text in the name of the run, model or dataset, ignoring case. */
  search?: string;
  /** The field to sort by. The creation time by default. Default: `MODEL_EVALUATION_RUN_SORT_FIELD_UNSPECIFIED`. */
  sort_by?: GenaiListModelEvaluationRunsSortBy;
  /** The sort direction. Descending by default. Default: `SORT_DIRECTION_UNSPECIFIED`. */
  sort_direction?: GenaiListModelEvaluationRunsSortDirection;
}

/** The parameters of `GET /v2/gen-ai/models/routers/presets`. */
export interface GenaiListModelRouterPresetsParams {
  /** The number of the page to return, starting at 1. */
  page?: number;
  /** The number of items per page. */
  per_page?: number;
}

/** The parameters of `GET /v2/gen-ai/models/routers/tasks/presets`. */
export interface GenaiListModelRouterTaskPresetsParams {
  /** The number of the page to return, starting at 1. */
  page?: number;
  /** The number of items per page. */
  per_page?: number;
}

/** The parameters of `GET /v2/gen-ai/models/routers`. */
export interface GenaiListModelRoutersParams {
  /** The number of the page to return, starting at 1. */
  page?: number;
  /** The number of items per page. */
  per_page?: number;
}

/** The parameters of `GET /v2/gen-ai/models`. */
export interface GenaiListModelsParams {
  /** Lists only models for these use cases. Repeat the parameter for several. */
  usecases?: GenaiListModelsUsecase[];
  /** Whether to list only public models. */
  public_only?: boolean;
  /** The number of the page to return, starting at 1. */
  page?: number;
  /** The number of models per page. */
  per_page?: number;
}

/** The parameters of `GET /v2/gen-ai/openai/keys`. */
export interface GenaiListOpenaiApiKeysParams {
  /** The number of the page to return, starting at 1. */
  page?: number;
  /** The number of items per page. */
  per_page?: number;
}

/**
 * Attaches a child agent to an agent, with the route that leads to it.
 *
 * `POST /v2/gen-ai/agents/{parent_agent_uuid}/child_agents/{child_agent_uuid}`. Scope: `genai:create`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_attach_agent
 *
 * @example
 * ```ts
 * const response = await attachAgent(client, 'heath', 'cedar', {});
 * ```
 */
export function attachAgent(
  client: Client,
  parentAgentUuid: string,
  childAgentUuid: string,
  body: ApiLinkAgentInputPublic,
  options?: CallOptions,
): Call<ApiLinkAgentOutput>;

/**
 * Attaches a function deployed on DigitalOcean Functions to an agent.
 *
 * `POST /v2/gen-ai/agents/{agent_uuid}/functions`. Scope: `genai:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_attach_agent_function
 *
 * @example
 * ```ts
 * const genai = await attachAgentFunction(client, 'heath', {}).item();
 * ```
 */
export function attachAgentFunction(
  client: Client,
  agentUuid: string,
  body: ApiLinkAgentFunctionInputPublic,
  options?: CallOptions,
): ItemCall<ApiLinkAgentFunctionOutput, ApiAgent>;

/**
 * Attaches guardrails to an agent.
 *
 * `POST /v2/gen-ai/agents/{agent_uuid}/guardrails`. Scope: `genai:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_attach_agent_guardrails
 *
 * @example
 * ```ts
 * const genai = await attachAgentGuardrails(client, 'heath', {}).item();
 * ```
 */
export function attachAgentGuardrails(
  client: Client,
  agentUuid: string,
  body: ApiLinkAgentGuardrailsInputPublic,
  options?: CallOptions,
): ItemCall<ApiLinkAgentGuardrailOutput, ApiAgent>;

/**
 * Attaches a knowledge base to an agent.
 *
 * `POST /v2/gen-ai/agents/{agent_uuid}/knowledge_bases/{knowledge_base_uuid}`. Scope: `genai:create`. Supports
 * `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_attach_knowledge_base
 *
 * @example
 * ```ts
 * const genai = await attachKnowledgeBase(client, 'heath', 'cedar').item();
 * ```
 */
export function attachKnowledgeBase(
  client: Client,
  agentUuid: string,
  knowledgeBaseUuid: string,
  options?: CallOptions,
): ItemCall<ApiLinkKnowledgeBaseOutput, ApiAgent>;

/**
 * Attaches knowledge bases to an agent.
 *
 * `POST /v2/gen-ai/agents/{agent_uuid}/knowledge_bases`. Scope: `genai:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_attach_knowledge_bases
 *
 * @example
 * ```ts
 * const genai = await attachKnowledgeBases(client, 'heath').item();
 * ```
 */
export function attachKnowledgeBases(
  client: Client,
  agentUuid: string,
  options?: CallOptions,
): ItemCall<ApiLinkKnowledgeBaseOutput, ApiAgent>;

/**
 * Cancels an indexing job.
 *
 * `PUT /v2/gen-ai/indexing_jobs/{uuid}/cancel`. Scope: `genai:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_cancel_indexing_job
 *
 * @example
 * ```ts
 * const genai = await cancelIndexingJob(client, 'heath', {}).item();
 * ```
 */
export function cancelIndexingJob(
  client: Client,
  uuid: string,
  body: ApiCancelKnowledgeBaseIndexingJobInputPublic,
  options?: CallOptions,
): ItemCall<ApiCancelKnowledgeBaseIndexingJobOutput, ApiIndexingJob>;

/**
 * Cancels a model evaluation run.
 *
 * `PUT /v2/gen-ai/model_evaluation_runs/{eval_run_uuid}/cancel`. Scope: `genai:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_cancel_model_evaluation_run
 *
 * @example
 * ```ts
 * const genai = await cancelModelEvaluationRun(client, 'heath', {}).item();
 * ```
 */
export function cancelModelEvaluationRun(
  client: Client,
  evalRunUuid: string,
  body: ApiCancelModelEvaluationRunInputPublic,
  options?: CallOptions,
): ItemCall<ApiCancelModelEvaluationRunOutput, ApiModelEvaluationRunSummary>;

/**
 * Creates an agent from a model and an instruction, and starts its deployment.
 *
 * `POST /v2/gen-ai/agents`. Scope: `genai:create`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_agent
 *
 * @example
 * ```ts
 * const genai = await createAgent(client, {}).item();
 * ```
 */
export function createAgent(
  client: Client,
  body: ApiCreateAgentInputPublic,
  options?: CallOptions,
): WaitableItemCall<ApiCreateAgentOutput, ApiAgent, ItemWaiter<ApiGetAgentOutput, ApiAgent>>;

/**
 * Creates an API key for an agent.
 *
 * `POST /v2/gen-ai/agents/{agent_uuid}/api_keys`. Scope: `genai:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_agent_api_key
 *
 * @example
 * ```ts
 * const genai = await createAgentApiKey(client, 'heath', {}).item();
 * ```
 */
export function createAgentApiKey(
  client: Client,
  agentUuid: string,
  body: ApiCreateAgentApiKeyInputPublic,
  options?: CallOptions,
): ItemCall<ApiCreateAgentApiKeyOutput, ApiAgentApiKeyInfo>;

/**
 * Stores an Anthropic API key, which lets agents use Anthropic models.
 *
 * `POST /v2/gen-ai/anthropic/keys`. Scope: `genai:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_anthropic_api_key
 *
 * @example
 * ```ts
 * const genai = await createAnthropicApiKey(client, {}).item();
 * ```
 */
export function createAnthropicApiKey(
  client: Client,
  body: ApiCreateAnthropicApiKeyInputPublic,
  options?: CallOptions,
): ItemCall<ApiCreateAnthropicApiKeyOutput, ApiAnthropicApiKey>;

/**
 * Creates a custom metric, which a judge model scores by a scoring prompt.
 *
 * `POST /v2/gen-ai/custom_evaluation_metrics`. Scope: `genai:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_custom_evaluation_metric
 *
 * @example
 * ```ts
 * const genai = await createCustomEvaluationMetric(client, {}).item();
 * ```
 */
export function createCustomEvaluationMetric(
  client: Client,
  body: ApiCreateCustomEvaluationMetricInputPublic,
  options?: CallOptions,
): ItemCall<ApiCreateCustomEvaluationMetricOutput, ApiEvaluationMetric>;

/**
 * Creates presigned URLs for uploading the files of a data source.
 *
 * `POST /v2/gen-ai/knowledge_bases/data_sources/file_upload_presigned_urls`. Scope: `genai:create`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_data_source_file_upload_presigned_urls
 *
 * @example
 * ```ts
 * const response = await createDataSourceFileUploadPresignedUrls(client, {});
 * ```
 */
export function createDataSourceFileUploadPresignedUrls(
  client: Client,
  body: ApiCreateDataSourceFileUploadPresignedUrlsInputPublic,
  options?: CallOptions,
): Call<ApiCreateDataSourceFileUploadPresignedUrlsOutput>;

/**
 * Creates an evaluation dataset from an uploaded file.
 *
 * `POST /v2/gen-ai/evaluation_datasets`. Scope: `genai:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_evaluation_dataset
 *
 * @example
 * ```ts
 * const genai = await createEvaluationDataset(client, {}).item();
 * ```
 */
export function createEvaluationDataset(
  client: Client,
  body: ApiCreateEvaluationDatasetInputPublic,
  options?: CallOptions,
): ItemCall<ApiCreateEvaluationDatasetOutput, string>;

/**
 * Creates presigned URLs for uploading datasets for agent evaluations.
 *
 * `POST /v2/gen-ai/evaluation_datasets/file_upload_presigned_urls`. Scope: `genai:create`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_evaluation_dataset_file_upload_presigned_urls
 *
 * @example
 * ```ts
 * const response = await createEvaluationDatasetFileUploadPresignedUrls(client, {});
 * ```
 */
export function createEvaluationDatasetFileUploadPresignedUrls(
  client: Client,
  body: ApiCreateDataSourceFileUploadPresignedUrlsInputPublic,
  options?: CallOptions,
): Call<ApiCreateDataSourceFileUploadPresignedUrlsOutput>;

/**
 * Creates a test case from a dataset, metrics and a success threshold.
 *
 * `POST /v2/gen-ai/evaluation_test_cases`. Scope: `genai:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_evaluation_test_case
 *
 * @example
 * ```ts
 * const genai = await createEvaluationTestCase(client, {}).item();
 * ```
 */
export function createEvaluationTestCase(
  client: Client,
  body: ApiCreateEvaluationTestCaseInputPublic,
  options?: CallOptions,
): ItemCall<ApiCreateEvaluationTestCaseOutput, string>;

/**
 * Starts an indexing job for data sources of a knowledge base.
 *
 * `POST /v2/gen-ai/indexing_jobs`. Scope: `genai:create`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_indexing_job
 *
 * @example
 * ```ts
 * const genai = await createIndexingJob(client, {}).item();
 * ```
 */
export function createIndexingJob(
  client: Client,
  body: ApiStartKnowledgeBaseIndexingJobInputPublic,
  options?: CallOptions,
): WaitableItemCall<
  ApiStartKnowledgeBaseIndexingJobOutput,
  ApiIndexingJob,
  ItemWaiter<ApiGetKnowledgeBaseIndexingJobOutput, ApiIndexingJob>
>;

/**
 * Creates a knowledge base, with a new OpenSearch database unless an existing one is given.
 *
 * `POST /v2/gen-ai/knowledge_bases`. Scope: `genai:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_knowledge_base
 *
 * @example
 * ```ts
 * const genai = await createKnowledgeBase(client, {}).item();
 * ```
 */
export function createKnowledgeBase(
  client: Client,
  body: ApiCreateKnowledgeBaseInputPublic,
  options?: CallOptions,
): ItemCall<ApiCreateKnowledgeBaseOutput, ApiKnowledgeBase>;

/**
 * Adds a data source to a knowledge base: an S3 bucket, a Spaces bucket or a website.
 *
 * `POST /v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources`. Scope: `genai:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_knowledge_base_data_source
 *
 * @example
 * ```ts
 * const genai = await createKnowledgeBaseDataSource(client, 'heath', {}).item();
 * ```
 */
export function createKnowledgeBaseDataSource(
  client: Client,
  knowledgeBaseUuid: string,
  body: ApiCreateKnowledgeBaseDataSourceInputPublic,
  options?: CallOptions,
): ItemCall<ApiCreateKnowledgeBaseDataSourceOutput, ApiKnowledgeBaseDataSource>;

/**
 * Creates a model access key. This operation is retired and always fails.
 *
 * `POST /v2/gen-ai/models/api_keys`. Scope: `genai:create`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_model_api_key
 * @deprecated
 *
 * @example
 * ```ts
 * await createModelApiKey(client, {});
 * ```
 */
export function createModelApiKey(
  client: Client,
  body: ApiCreateModelApiKeyInputPublic,
  options?: CallOptions,
): Call<Uint8Array>;

/**
 * Creates presigned URLs for uploading datasets for model evaluations.
 *
 * `POST /v2/gen-ai/model_evaluation/datasets/file_upload_presigned_urls`. Scope: `genai:create`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_model_eval_dataset_upload_presigned_urls
 *
 * @example
 * ```ts
 * const response = await createModelEvalDatasetUploadPresignedUrls(client, {});
 * ```
 */
export function createModelEvalDatasetUploadPresignedUrls(
  client: Client,
  body: ApiCreateModelEvalDatasetUploadPresignedUrlsInputPublic,
  options?: CallOptions,
): Call<ApiCreateDataSourceFileUploadPresignedUrlsOutput>;

/**
 * Starts the evaluation of a model or model router on a dataset, with a judge model.
 *
 * `POST /v2/gen-ai/model_evaluation_runs`. Scope: `genai:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_model_evaluation_run
 *
 * @example
 * ```ts
 * const genai = await createModelEvaluationRun(client, {}).item();
 * ```
 */
export function createModelEvaluationRun(
  client: Client,
  body: ApiCreateModelEvaluationRunInputPublic,
  options?: CallOptions,
): ItemCall<ApiCreateModelEvaluationRunOutput, string>;

/**
 * Creates a model router, which selects a model for each prompt by its task.
 *
 * `POST /v2/gen-ai/models/routers`. Scope: `genai:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_model_router
 *
 * @example
 * ```ts
 * const genai = await createModelRouter(client, {}).item();
 * ```
 */
export function createModelRouter(
  client: Client,
  body: ApiCreateModelRouterInputPublic,
  options?: CallOptions,
): ItemCall<ApiCreateModelRouterOutput, ApiModelRouter>;

/**
 * Exchanges a Dropbox authorization code for tokens, for use in a data source.
 *
 * `POST /v2/gen-ai/oauth2/dropbox/tokens`. Scope: `genai:create`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_oauth2_dropbox_tokens
 *
 * @example
 * ```ts
 * const response = await createOauth2DropboxTokens(client, {});
 * ```
 */
export function createOauth2DropboxTokens(
  client: Client,
  body: ApiDropboxOauth2GetTokensInput,
  options?: CallOptions,
): Call<ApiDropboxOauth2GetTokensOutput>;

/**
 * Stores an OpenAI API key, which lets agents use OpenAI models.
 *
 * `POST /v2/gen-ai/openai/keys`. Scope: `genai:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_openai_api_key
 *
 * @example
 * ```ts
 * const genai = await createOpenaiApiKey(client, {}).item();
 * ```
 */
export function createOpenaiApiKey(
  client: Client,
  body: ApiCreateOpenaiApiKeyInputPublic,
  options?: CallOptions,
): ItemCall<ApiCreateOpenaiApiKeyOutput, ApiOpenaiApiKey>;

/**
 * Creates an indexing schedule for a knowledge base.
 *
 * `POST /v2/gen-ai/scheduled-indexing`. Scope: `genai:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_scheduled_indexing
 *
 * @example
 * ```ts
 * const genai = await createScheduledIndexing(client, {}).item();
 * ```
 */
export function createScheduledIndexing(
  client: Client,
  body: ApiCreateScheduledIndexingInputPublic,
  options?: CallOptions,
): ItemCall<ApiCreateScheduledIndexingOutput, ApiScheduledIndexing>;

/**
 * Creates a workspace, which groups agents and their test cases.
 *
 * `POST /v2/gen-ai/workspaces`. Scope: `genai:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_workspace
 *
 * @example
 * ```ts
 * const genai = await createWorkspace(client, {}).item();
 * ```
 */
export function createWorkspace(
  client: Client,
  body: ApiCreateWorkspaceInputPublic,
  options?: CallOptions,
): ItemCall<ApiCreateWorkspaceOutput, ApiWorkspace>;

/**
 * Deletes an agent and returns it.
 *
 * `DELETE /v2/gen-ai/agents/{uuid}`. Scope: `genai:delete`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_delete_agent
 *
 * @example
 * ```ts
 * const genai = await deleteAgent(client, 'heath').item();
 * ```
 */
export function deleteAgent(
  client: Client,
  uuid: string,
  options?: CallOptions,
): ItemCall<ApiDeleteAgentOutput, ApiAgent>;

/**
 * Deletes an API key of an agent.
 *
 * `DELETE /v2/gen-ai/agents/{agent_uuid}/api_keys/{api_key_uuid}`. Scope: `genai:delete`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_delete_agent_api_key
 *
 * @example
 * ```ts
 * const genai = await deleteAgentApiKey(client, 'heath', 'cedar').item();
 * ```
 */
export function deleteAgentApiKey(
  client: Client,
  agentUuid: string,
  apiKeyUuid: string,
  options?: CallOptions,
): ItemCall<ApiDeleteAgentApiKeyOutput, ApiAgentApiKeyInfo>;

/**
 * Deletes a stored Anthropic API key.
 *
 * `DELETE /v2/gen-ai/anthropic/keys/{api_key_uuid}`. Scope: `genai:delete`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_delete_anthropic_api_key
 *
 * @example
 * ```ts
 * const genai = await deleteAnthropicApiKey(client, 'heath').item();
 * ```
 */
export function deleteAnthropicApiKey(
  client: Client,
  apiKeyUuid: string,
  options?: CallOptions,
): ItemCall<ApiDeleteAnthropicApiKeyOutput, ApiAnthropicApiKey>;

/**
 * Deletes a custom metric and the evaluation presets that use it.
 *
 * `DELETE /v2/gen-ai/custom_evaluation_metrics/{metric_uuid}`. Scope: `genai:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_delete_custom_evaluation_metric
 *
 * @example
 * ```ts
 * const response = await deleteCustomEvaluationMetric(client, 'heath');
 * ```
 */
export function deleteCustomEvaluationMetric(
  client: Client,
  metricUuid: string,
  options?: CallOptions,
): Call<ApiDeleteCustomEvaluationMetricOutput>;

/**
 * Deletes an imported model.
 *
 * `DELETE /v2/gen-ai/custom_models/{uuid}`. Scope: `genai:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_delete_custom_model
 *
 * @example
 * ```ts
 * const response = await deleteCustomModel(client, 'heath');
 * ```
 */
export function deleteCustomModel(
  client: Client,
  uuid: string,
  options?: CallOptions,
): Call<ApiDeleteCustomModelOutputPublic>;

/**
 * Deletes an evaluation dataset of an agent or a model.
 *
 * `DELETE /v2/gen-ai/evaluation_datasets/{dataset_uuid}`. Scope: `genai:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_delete_evaluation_dataset
 *
 * @example
 * ```ts
 * const response = await deleteEvaluationDataset(client, 'heath');
 * ```
 */
export function deleteEvaluationDataset(
  client: Client,
  datasetUuid: string,
  options?: CallOptions,
): Call<ApiDeleteEvaluationDatasetOutput>;

/**
 * Deletes a knowledge base.
 *
 * `DELETE /v2/gen-ai/knowledge_bases/{uuid}`. Scope: `genai:delete`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_delete_knowledge_base
 *
 * @example
 * ```ts
 * const genai = await deleteKnowledgeBase(client, 'heath').item();
 * ```
 */
export function deleteKnowledgeBase(
  client: Client,
  uuid: string,
  options?: CallOptions,
): ItemCall<ApiDeleteKnowledgeBaseOutput, string>;

/**
 * Removes a data source from a knowledge base.
 *
 * `DELETE /v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources/{data_source_uuid}`. Scope: `genai:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_delete_knowledge_base_data_source
 *
 * @example
 * ```ts
 * const response = await deleteKnowledgeBaseDataSource(client, 'heath', 'cedar');
 * ```
 */
export function deleteKnowledgeBaseDataSource(
  client: Client,
  knowledgeBaseUuid: string,
  dataSourceUuid: string,
  options?: CallOptions,
): Call<ApiDeleteKnowledgeBaseDataSourceOutput>;

/**
 * Deletes a model access key.
 *
 * `DELETE /v2/gen-ai/models/api_keys/{api_key_uuid}`. Scope: `genai:delete`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_delete_model_api_key
 *
 * @example
 * ```ts
 * const genai = await deleteModelApiKey(client, 'heath').item();
 * ```
 */
export function deleteModelApiKey(
  client: Client,
  apiKeyUuid: string,
  options?: CallOptions,
): ItemCall<ApiDeleteModelApiKeyOutput, ApiModelApiKey>;

/**
 * Deletes a preset for model evaluations.
 *
 * `DELETE /v2/gen-ai/model_evaluation_presets/{eval_preset_uuid}`. Scope: `genai:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_delete_model_evaluation_preset
 *
 * @example
 * ```ts
 * const response = await deleteModelEvaluationPreset(client, 'heath');
 * ```
 */
export function deleteModelEvaluationPreset(
  client: Client,
  evalPresetUuid: string,
  options?: CallOptions,
): Call<ApiDeleteModelEvaluationPresetOutput>;

/**
 * Deletes a model evaluation run that has ended.
 *
 * `DELETE /v2/gen-ai/model_evaluation_runs/{eval_run_uuid}`. Scope: `genai:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_delete_model_evaluation_run
 *
 * @example
 * ```ts
 * const response = await deleteModelEvaluationRun(client, 'heath');
 * ```
 */
export function deleteModelEvaluationRun(
  client: Client,
  evalRunUuid: string,
  options?: CallOptions,
): Call<ApiDeleteModelEvaluationRunOutputPublic>;

/**
 * Deletes a model router.
 *
 * `DELETE /v2/gen-ai/models/routers/{uuid}`. Scope: `genai:delete`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_delete_model_router
 *
 * @example
 * ```ts
 * const genai = await deleteModelRouter(client, 'heath').item();
 * ```
 */
export function deleteModelRouter(
  client: Client,
  uuid: string,
  options?: CallOptions,
): ItemCall<ApiDeleteModelRouterOutput, string>;

/**
 * Deletes a stored OpenAI API key.
 *
 * `DELETE /v2/gen-ai/openai/keys/{api_key_uuid}`. Scope: `genai:delete`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_delete_openai_api_key
 *
 * @example
 * ```ts
 * const genai = await deleteOpenaiApiKey(client, 'heath').item();
 * ```
 */
export function deleteOpenaiApiKey(
  client: Client,
  apiKeyUuid: string,
  options?: CallOptions,
): ItemCall<ApiDeleteOpenaiApiKeyOutput, ApiOpenaiApiKey>;

/**
 * Deletes an indexing schedule.
 *
 * `DELETE /v2/gen-ai/scheduled-indexing/{uuid}`. Scope: `genai:delete`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_delete_scheduled_indexing
 *
 * @example
 * ```ts
 * const genai = await deleteScheduledIndexing(client, 'heath').item();
 * ```
 */
export function deleteScheduledIndexing(
  client: Client,
  uuid: string,
  options?: CallOptions,
): ItemCall<ApiDeleteScheduledIndexingOutput, ApiScheduledIndexing>;

/**
 * Deletes a workspace.
 *
 * `DELETE /v2/gen-ai/workspaces/{workspace_uuid}`. Scope: `genai:delete`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_delete_workspace
 *
 * @example
 * ```ts
 * const genai = await deleteWorkspace(client, 'heath').item();
 * ```
 */
export function deleteWorkspace(
  client: Client,
  workspaceUuid: string,
  options?: CallOptions,
): ItemCall<ApiDeleteWorkspaceOutput, string>;

/**
 * Detaches a child agent from an agent. Neither agent is deleted.
 *
 * `DELETE /v2/gen-ai/agents/{parent_agent_uuid}/child_agents/{child_agent_uuid}`. Scope: `genai:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_detach_agent
 *
 * @example
 * ```ts
 * const response = await detachAgent(client, 'heath', 'cedar');
 * ```
 */
export function detachAgent(
  client: Client,
  parentAgentUuid: string,
  childAgentUuid: string,
  options?: CallOptions,
): Call<ApiUnlinkAgentOutput>;

/**
 * Detaches a function from an agent. The function itself is not deleted.
 *
 * `DELETE /v2/gen-ai/agents/{agent_uuid}/functions/{function_uuid}`. Scope: `genai:delete`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_detach_agent_function
 *
 * @example
 * ```ts
 * const genai = await detachAgentFunction(client, 'heath', 'cedar').item();
 * ```
 */
export function detachAgentFunction(
  client: Client,
  agentUuid: string,
  functionUuid: string,
  options?: CallOptions,
): ItemCall<ApiUnlinkAgentFunctionOutput, ApiAgent>;

/**
 * Detaches a guardrail from an agent.
 *
 * `DELETE /v2/gen-ai/agents/{agent_uuid}/guardrails/{guardrail_uuid}`. Scope: `genai:delete`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_detach_agent_guardrail
 *
 * @example
 * ```ts
 * const genai = await detachAgentGuardrail(client, 'heath', 'cedar').item();
 * ```
 */
export function detachAgentGuardrail(
  client: Client,
  agentUuid: string,
  guardrailUuid: string,
  options?: CallOptions,
): ItemCall<ApiUnlinkAgentGuardrailOutput, ApiAgent>;

/**
 * Detaches a knowledge base from an agent. The knowledge base is not deleted.
 *
 * `DELETE /v2/gen-ai/agents/{agent_uuid}/knowledge_bases/{knowledge_base_uuid}`. Scope: `genai:delete`. Supports
 * `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_detach_knowledge_base
 *
 * @example
 * ```ts
 * const genai = await detachKnowledgeBase(client, 'heath', 'cedar').item();
 * ```
 */
export function detachKnowledgeBase(
  client: Client,
  agentUuid: string,
  knowledgeBaseUuid: string,
  options?: CallOptions,
): ItemCall<ApiUnlinkKnowledgeBaseOutput, ApiAgent>;

/**
 * Gets an agent, with everything that is attached to it.
 *
 * `GET /v2/gen-ai/agents/{uuid}`. Scope: `genai:read`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_agent
 *
 * @example
 * ```ts
 * const genai = await getAgent(client, 'heath').item();
 * ```
 */
export function getAgent(
  client: Client,
  uuid: string,
  options?: CallOptions,
): WaitableItemCall<ApiGetAgentOutput, ApiAgent, ItemWaiter<ApiGetAgentOutput, ApiAgent>>;

/**
 * Lists the child agents of an agent, to which it can route requests.
 *
 * `GET /v2/gen-ai/agents/{uuid}/child_agents`. Scope: `genai:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_agent_children
 *
 * @example
 * ```ts
 * const items = await getAgentChildren(client, 'heath').item();
 * ```
 */
export function getAgentChildren(
  client: Client,
  uuid: string,
  options?: CallOptions,
): ItemCall<ApiGetChildrenOutput, ApiAgent[]>;

/**
 * Gets the token usage of an agent over a period.
 *
 * `GET /v2/gen-ai/agents/{uuid}/usage`. Scope: `genai:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_agent_usage
 *
 * @example
 * ```ts
 * const response = await getAgentUsage(client, 'heath');
 * ```
 */
export function getAgentUsage(
  client: Client,
  uuid: string,
  params?: GenaiGetAgentUsageParams,
  options?: CallOptions,
): Call<ApiGetAgentUsageOutput>;

/**
 * Gets a stored Anthropic API key, without its secret.
 *
 * `GET /v2/gen-ai/anthropic/keys/{api_key_uuid}`. Scope: `genai:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_anthropic_api_key
 *
 * @example
 * ```ts
 * const genai = await getAnthropicApiKey(client, 'heath').item();
 * ```
 */
export function getAnthropicApiKey(
  client: Client,
  apiKeyUuid: string,
  options?: CallOptions,
): ItemCall<ApiGetAnthropicApiKeyOutput, ApiAnthropicApiKey>;

/**
 * Gets an imported model.
 *
 * `GET /v2/gen-ai/custom_models/{uuid}`. Scope: `genai:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_custom_model
 *
 * @example
 * ```ts
 * const genai = await getCustomModel(client, 'heath').item();
 * ```
 */
export function getCustomModel(
  client: Client,
  uuid: string,
  options?: CallOptions,
): ItemCall<ApiGetCustomModelOutputPublic, ApiCustomModel>;

/**
 * Creates a presigned URL for downloading a dataset.
 *
 * `GET /v2/gen-ai/evaluation_datasets/{dataset_uuid}/download_url`. Scope: `genai:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_evaluation_dataset_download_url
 *
 * @example
 * ```ts
 * const response = await getEvaluationDatasetDownloadUrl(client, 'heath');
 * ```
 */
export function getEvaluationDatasetDownloadUrl(
  client: Client,
  datasetUuid: string,
  options?: CallOptions,
): Call<ApiGetEvaluationDatasetDownloadUrlOutput>;

/**
 * Gets an evaluation run, with its status and overall scores.
 *
 * `GET /v2/gen-ai/evaluation_runs/{evaluation_run_uuid}`. Scope: `genai:read`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_evaluation_run
 *
 * @example
 * ```ts
 * const genai = await getEvaluationRun(client, 'heath').item();
 * ```
 */
export function getEvaluationRun(
  client: Client,
  evaluationRunUuid: string,
  options?: CallOptions,
): WaitableItemCall<
  ApiGetEvaluationRunOutput,
  ApiEvaluationRun,
  ItemWaiter<ApiGetEvaluationRunOutput, ApiEvaluationRun>
>;

/**
 * Gets the result of one prompt of an evaluation run.
 *
 * `GET /v2/gen-ai/evaluation_runs/{evaluation_run_uuid}/results/{prompt_id}`. Scope: `genai:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_evaluation_run_prompt_results
 *
 * @example
 * ```ts
 * const genai = await getEvaluationRunPromptResults(client, 'heath', 1).item();
 * ```
 */
export function getEvaluationRunPromptResults(
  client: Client,
  evaluationRunUuid: string,
  promptId: number,
  options?: CallOptions,
): ItemCall<ApiGetEvaluationRunPromptResultsOutput, ApiPrompt>;

/**
 * Gets an evaluation run, with one page of its prompt results.
 *
 * `GET /v2/gen-ai/evaluation_runs/{evaluation_run_uuid}/results`. Scope: `genai:read`. Supports iteration over all
 * pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_evaluation_run_results
 *
 * @example
 * ```ts
 * for await (const genai of getEvaluationRunResults(client, 'heath')) {
 *   console.log(genai);
 * }
 * ```
 */
export function getEvaluationRunResults(
  client: Client,
  evaluationRunUuid: string,
  params?: GenaiGetEvaluationRunResultsParams,
  options?: CallOptions,
): PaginatedCall<ApiPrompt, ApiGetEvaluationRunResultsOutput>;

/**
 * Gets a test case for agents.
 *
 * `GET /v2/gen-ai/evaluation_test_cases/{test_case_uuid}`. Scope: `genai:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_evaluation_test_case
 *
 * @example
 * ```ts
 * const genai = await getEvaluationTestCase(client, 'heath').item();
 * ```
 */
export function getEvaluationTestCase(
  client: Client,
  testCaseUuid: string,
  params?: GenaiGetEvaluationTestCaseParams,
  options?: CallOptions,
): ItemCall<ApiGetEvaluationTestCaseOutput, ApiEvaluationTestCase>;

/**
 * Gets an indexing job, with its progress.
 *
 * `GET /v2/gen-ai/indexing_jobs/{uuid}`. Scope: `genai:read`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_indexing_job
 *
 * @example
 * ```ts
 * const genai = await getIndexingJob(client, 'heath').item();
 * ```
 */
export function getIndexingJob(
  client: Client,
  uuid: string,
  options?: CallOptions,
): WaitableItemCall<
  ApiGetKnowledgeBaseIndexingJobOutput,
  ApiIndexingJob,
  ItemWaiter<ApiGetKnowledgeBaseIndexingJobOutput, ApiIndexingJob>
>;

/**
 * Creates a signed URL for downloading the report of an indexing job.
 *
 * `GET /v2/gen-ai/indexing_jobs/{indexing_job_uuid}/details_signed_url`. Scope: `genai:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_indexing_job_details_signed_url
 *
 * @example
 * ```ts
 * const genai = await getIndexingJobDetailsSignedUrl(client, 'heath').item();
 * ```
 */
export function getIndexingJobDetailsSignedUrl(
  client: Client,
  indexingJobUuid: string,
  options?: CallOptions,
): ItemCall<ApiGetIndexingJobDetailsSignedUrlOutput, string>;

/**
 * Gets a knowledge base, with the status of its database.
 *
 * `GET /v2/gen-ai/knowledge_bases/{uuid}`. Scope: `genai:read`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_knowledge_base
 *
 * @example
 * ```ts
 * const response = await getKnowledgeBase(client, 'heath');
 * ```
 */
export function getKnowledgeBase(client: Client, uuid: string, options?: CallOptions): Call<ApiGetKnowledgeBaseOutput>;

/**
 * Gets a model of the model catalog, with all details, prices and code samples.
 *
 * `GET /v2/gen-ai/models/catalog/{id}`. Scope: `genai:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_model_catalog_card
 *
 * @example
 * ```ts
 * const genai = await getModelCatalogCard(client, 'heath').item();
 * ```
 */
export function getModelCatalogCard(
  client: Client,
  id: string,
  params?: GenaiGetModelCatalogCardParams,
  options?: CallOptions,
): ItemCall<ApiGetModelCatalogCardOutput, ApiModelCatalogCard>;

/**
 * Gets a preset for model evaluations.
 *
 * `GET /v2/gen-ai/model_evaluation_presets/{eval_preset_uuid}`. Scope: `genai:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_model_evaluation_preset
 *
 * @example
 * ```ts
 * const genai = await getModelEvaluationPreset(client, 'heath').item();
 * ```
 */
export function getModelEvaluationPreset(
  client: Client,
  evalPresetUuid: string,
  options?: CallOptions,
): ItemCall<ApiGetModelEvaluationPresetOutput, ApiModelEvaluationPreset>;

/**
 * Gets a model evaluation run, with its results and one page of prompts.
 *
 * `GET /v2/gen-ai/model_evaluation_runs/{eval_run_uuid}`. Scope: `genai:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_model_evaluation_run
 *
 * @example
 * ```ts
 * for await (const genai of getModelEvaluationRun(client, 'heath')) {
 *   console.log(genai);
 * }
 * ```
 */
export function getModelEvaluationRun(
  client: Client,
  evalRunUuid: string,
  params?: GenaiGetModelEvaluationRunParams,
  options?: CallOptions,
): PaginatedCall<ApiModelEvaluationResult, ApiGetModelEvaluationRunOutput>;

/**
 * Creates a presigned URL for downloading all results of a run, as gzip-compressed JSON.
 *
 * `GET /v2/gen-ai/model_evaluation_runs/{eval_run_uuid}/results/download_url`. Scope: `genai:read`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_model_evaluation_run_results_download_url
 *
 * @example
 * ```ts
 * const response = await getModelEvaluationRunResultsDownloadUrl(client, 'heath');
 * ```
 */
export function getModelEvaluationRunResultsDownloadUrl(
  client: Client,
  evalRunUuid: string,
  options?: CallOptions,
): Call<ApiGetModelEvaluationRunResultsDownloadUrlOutput>;

/**
 * Gets a model router.
 *
 * `GET /v2/gen-ai/models/routers/{uuid}`. Scope: `genai:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_model_router
 *
 * @example
 * ```ts
 * const genai = await getModelRouter(client, 'heath').item();
 * ```
 */
export function getModelRouter(
  client: Client,
  uuid: string,
  options?: CallOptions,
): ItemCall<ApiGetModelRouterOutput, ApiModelRouter>;

/**
 * Gets the URL at which a user grants access to Google Drive or Dropbox.
 *
 * `GET /v2/gen-ai/oauth2/url`. Scope: `genai:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_oauth2_url
 *
 * @example
 * ```ts
 * const genai = await getOauth2Url(client).item();
 * ```
 */
export function getOauth2Url(
  client: Client,
  params?: GenaiGetOauth2UrlParams,
  options?: CallOptions,
): ItemCall<ApiGenerateOauth2UrlOutput, string>;

/**
 * Gets a stored OpenAI API key, without its secret, and the models it can be used with.
 *
 * `GET /v2/gen-ai/openai/keys/{api_key_uuid}`. Scope: `genai:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_openai_api_key
 *
 * @example
 * ```ts
 * const genai = await getOpenaiApiKey(client, 'heath').item();
 * ```
 */
export function getOpenaiApiKey(
  client: Client,
  apiKeyUuid: string,
  options?: CallOptions,
): ItemCall<ApiGetOpenaiApiKeyOutput, ApiOpenaiApiKey>;

/**
 * Gets the indexing schedule of a knowledge base.
 *
 * `GET /v2/gen-ai/scheduled-indexing/knowledge-base/{knowledge_base_uuid}`. Scope: `genai:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_scheduled_indexing
 *
 * @example
 * ```ts
 * const genai = await getScheduledIndexing(client, 'heath').item();
 * ```
 */
export function getScheduledIndexing(
  client: Client,
  knowledgeBaseUuid: string,
  options?: CallOptions,
): ItemCall<ApiGetScheduledIndexingOutput, ApiScheduledIndexing>;

/**
 * Gets a workspace.
 *
 * `GET /v2/gen-ai/workspaces/{workspace_uuid}`. Scope: `genai:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_workspace
 *
 * @example
 * ```ts
 * const genai = await getWorkspace(client, 'heath').item();
 * ```
 */
export function getWorkspace(
  client: Client,
  workspaceUuid: string,
  options?: CallOptions,
): ItemCall<ApiGetWorkspaceOutput, ApiWorkspace>;

/**
 * Starts the import of a model, for example from Hugging Face or a Spaces bucket.
 *
 * `POST /v2/gen-ai/custom_models/import`. Scope: `genai:create`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_import_custom_model
 *
 * @example
 * ```ts
 * const response = await importCustomModel(client, {});
 * ```
 */
export function importCustomModel(
  client: Client,
  body: ApiImportCustomModelInputPublic,
  options?: CallOptions,
): Call<ApiImportCustomModelOutputPublic>;

/**
 * Lists the API keys of an agent.
 *
 * `GET /v2/gen-ai/agents/{agent_uuid}/api_keys`. Scope: `genai:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_agent_api_keys
 *
 * @example
 * ```ts
 * for await (const genai of listAgentApiKeys(client, 'heath')) {
 *   console.log(genai);
 * }
 * ```
 */
export function listAgentApiKeys(
  client: Client,
  agentUuid: string,
  params?: GenaiListAgentApiKeysParams,
  options?: CallOptions,
): PaginatedCall<ApiAgentApiKeyInfo, ApiListAgentApiKeysOutput>;

/**
 * Lists the versions of an agent. Each change creates a version.
 *
 * `GET /v2/gen-ai/agents/{uuid}/versions`. Scope: `genai:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_agent_versions
 *
 * @example
 * ```ts
 * for await (const genai of listAgentVersions(client, 'heath')) {
 *   console.log(genai);
 * }
 * ```
 */
export function listAgentVersions(
  client: Client,
  uuid: string,
  params?: GenaiListAgentVersionsParams,
  options?: CallOptions,
): PaginatedCall<ApiAgentVersion, ApiListAgentVersionsOutput>;

/**
 * Lists the agents of the team.
 *
 * `GET /v2/gen-ai/agents`. Scope: `genai:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_agents
 *
 * @example
 * ```ts
 * for await (const genai of listAgents(client)) {
 *   console.log(genai);
 * }
 * ```
 */
export function listAgents(
  client: Client,
  params?: GenaiListAgentsParams,
  options?: CallOptions,
): PaginatedCall<ApiAgentPublic, ApiListAgentsOutputPublic>;

/**
 * Lists the agents that use a stored Anthropic API key.
 *
 * `GET /v2/gen-ai/anthropic/keys/{uuid}/agents`. Scope: `genai:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_agents_by_anthropic_key
 *
 * @example
 * ```ts
 * for await (const genai of listAgentsByAnthropicKey(client, 'heath')) {
 *   console.log(genai);
 * }
 * ```
 */
export function listAgentsByAnthropicKey(
  client: Client,
  uuid: string,
  params?: GenaiListAgentsByAnthropicKeyParams,
  options?: CallOptions,
): PaginatedCall<ApiAgent, ApiListAgentsByAnthropicKeyOutput>;

/**
 * Lists the agents that use a stored OpenAI API key.
 *
 * `GET /v2/gen-ai/openai/keys/{uuid}/agents`. Scope: `genai:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_agents_by_openai_key
 *
 * @example
 * ```ts
 * for await (const genai of listAgentsByOpenaiKey(client, 'heath')) {
 *   console.log(genai);
 * }
 * ```
 */
export function listAgentsByOpenaiKey(
  client: Client,
  uuid: string,
  params?: GenaiListAgentsByOpenaiKeyParams,
  options?: CallOptions,
): PaginatedCall<ApiAgent, ApiListAgentsByOpenAiKeyOutput>;

/**
 * Lists the agents in a workspace.
 *
 * `GET /v2/gen-ai/workspaces/{workspace_uuid}/agents`. Scope: `genai:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_agents_by_workspace
 *
 * @example
 * ```ts
 * for await (const genai of listAgentsByWorkspace(client, 'heath')) {
 *   console.log(genai);
 * }
 * ```
 */
export function listAgentsByWorkspace(
  client: Client,
  workspaceUuid: string,
  params?: GenaiListAgentsByWorkspaceParams,
  options?: CallOptions,
): PaginatedCall<ApiAgent, ApiListAgentsByWorkspaceOutput>;

/**
 * Lists the stored Anthropic API keys.
 *
 * `GET /v2/gen-ai/anthropic/keys`. Scope: `genai:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_anthropic_api_keys
 *
 * @example
 * ```ts
 * for await (const genai of listAnthropicApiKeys(client)) {
 *   console.log(genai);
 * }
 * ```
 */
export function listAnthropicApiKeys(
  client: Client,
  params?: GenaiListAnthropicApiKeysParams,
  options?: CallOptions,
): PaginatedCall<ApiAnthropicApiKey, ApiListAnthropicApiKeysOutput>;

/**
 * Lists the imported models of the team and the limit on their number.
 *
 * `GET /v2/gen-ai/custom_models`. Scope: `genai:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_custom_models
 *
 * @example
 * ```ts
 * for await (const genai of listCustomModels(client)) {
 *   console.log(genai);
 * }
 * ```
 */
export function listCustomModels(
  client: Client,
  params?: GenaiListCustomModelsParams,
  options?: CallOptions,
): PaginatedCall<ApiCustomModel, ApiListCustomModelsOutputPublic>;

/**
 * Lists the regions of the agent platform.
 *
 * `GET /v2/gen-ai/regions`. Scope: `genai:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_datacenter_regions
 *
 * @example
 * ```ts
 * const items = await listDatacenterRegions(client).item();
 * ```
 */
export function listDatacenterRegions(
  client: Client,
  params?: GenaiListDatacenterRegionsParams,
  options?: CallOptions,
): ItemCall<ApiListRegionsOutput, GenaiapiRegion[]>;

/**
 * Lists the evaluation datasets.
 *
 * `GET /v2/gen-ai/evaluation_datasets`. Scope: `genai:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_evaluation_datasets
 *
 * @example
 * ```ts
 * const items = await listEvaluationDatasets(client).item();
 * ```
 */
export function listEvaluationDatasets(
  client: Client,
  params?: GenaiListEvaluationDatasetsParams,
  options?: CallOptions,
): ItemCall<ApiListEvaluationDatasetsOutput, ApiEvaluationDataset[]>;

/**
 * Lists the metrics for agent evaluations.
 *
 * `GET /v2/gen-ai/evaluation_metrics`. Scope: `genai:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_evaluation_metrics
 *
 * @example
 * ```ts
 * const items = await listEvaluationMetrics(client).item();
 * ```
 */
export function listEvaluationMetrics(
  client: Client,
  options?: CallOptions,
): ItemCall<ApiListEvaluationMetricsOutput, ApiEvaluationMetric[]>;

/**
 * Lists the runs of a test case.
 *
 * `GET /v2/gen-ai/evaluation_test_cases/{evaluation_test_case_uuid}/evaluation_runs`. Scope: `genai:read`. Supports
 * `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_evaluation_runs_by_test_case
 *
 * @example
 * ```ts
 * const items = await listEvaluationRunsByTestCase(client, 'heath').item();
 * ```
 */
export function listEvaluationRunsByTestCase(
  client: Client,
  evaluationTestCaseUuid: string,
  params?: GenaiListEvaluationRunsByTestCaseParams,
  options?: CallOptions,
): ItemCall<ApiListEvaluationRunsByTestCaseOutput, ApiEvaluationRun[]>;

/**
 * Lists the test cases for agents.
 *
 * `GET /v2/gen-ai/evaluation_test_cases`. Scope: `genai:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_evaluation_test_cases
 *
 * @example
 * ```ts
 * const items = await listEvaluationTestCases(client).item();
 * ```
 */
export function listEvaluationTestCases(
  client: Client,
  options?: CallOptions,
): ItemCall<ApiListEvaluationTestCasesOutput, ApiEvaluationTestCase[]>;

/**
 * Lists the test cases of a workspace.
 *
 * `GET /v2/gen-ai/workspaces/{workspace_uuid}/evaluation_test_cases`. Scope: `genai:read`. Supports `item()`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_evaluation_test_cases_by_workspace
 *
 * @example
 * ```ts
 * const items = await listEvaluationTestCasesByWorkspace(client, 'heath').item();
 * ```
 */
export function listEvaluationTestCasesByWorkspace(
  client: Client,
  workspaceUuid: string,
  options?: CallOptions,
): ItemCall<ApiListEvaluationTestCasesByWorkspaceOutput, ApiEvaluationTestCase[]>;

/**
 * Lists the data sources of an indexing job, with the file counts of each.
 *
 * `GET /v2/gen-ai/indexing_jobs/{indexing_job_uuid}/data_sources`. Scope: `genai:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_indexing_job_data_sources
 *
 * @example
 * ```ts
 * const items = await listIndexingJobDataSources(client, 'heath').item();
 * ```
 */
export function listIndexingJobDataSources(
  client: Client,
  indexingJobUuid: string,
  options?: CallOptions,
): ItemCall<ApiListIndexingJobDataSourcesOutput, ApiIndexedDataSource[]>;

/**
 * Lists the indexing jobs of all knowledge bases.
 *
 * `GET /v2/gen-ai/indexing_jobs`. Scope: `genai:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_indexing_jobs
 *
 * @example
 * ```ts
 * for await (const genai of listIndexingJobs(client)) {
 *   console.log(genai);
 * }
 * ```
 */
export function listIndexingJobs(
  client: Client,
  params?: GenaiListIndexingJobsParams,
  options?: CallOptions,
): PaginatedCall<ApiIndexingJob, ApiListKnowledgeBaseIndexingJobsOutput>;

/**
 * Lists the 15 most recent indexing jobs of a knowledge base.
 *
 * `GET /v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/indexing_jobs`. Scope: `genai:read`. Supports iteration over
 * all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_indexing_jobs_by_knowledge_base
 *
 * @example
 * ```ts
 * for await (const genai of listIndexingJobsByKnowledgeBase(client, 'heath')) {
 *   console.log(genai);
 * }
 * ```
 */
export function listIndexingJobsByKnowledgeBase(
  client: Client,
  knowledgeBaseUuid: string,
  options?: CallOptions,
): PaginatedCall<ApiIndexingJob, ApiListKnowledgeBaseIndexingJobsOutput>;

/**
 * Lists the data sources of a knowledge base.
 *
 * `GET /v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources`. Scope: `genai:read`. Supports iteration over all
 * pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_knowledge_base_data_sources
 *
 * @example
 * ```ts
 * for await (const genai of listKnowledgeBaseDataSources(client, 'heath')) {
 *   console.log(genai);
 * }
 * ```
 */
export function listKnowledgeBaseDataSources(
  client: Client,
  knowledgeBaseUuid: string,
  params?: GenaiListKnowledgeBaseDataSourcesParams,
  options?: CallOptions,
): PaginatedCall<ApiKnowledgeBaseDataSource, ApiListKnowledgeBaseDataSourcesOutput>;

/**
 * Lists the knowledge bases of the team.
 *
 * `GET /v2/gen-ai/knowledge_bases`. Scope: `genai:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_knowledge_bases
 *
 * @example
 * ```ts
 * for await (const genai of listKnowledgeBases(client)) {
 *   console.log(genai);
 * }
 * ```
 */
export function listKnowledgeBases(
  client: Client,
  params?: GenaiListKnowledgeBasesParams,
  options?: CallOptions,
): PaginatedCall<ApiKnowledgeBase, ApiListKnowledgeBasesOutput>;

/**
 * Lists the model access keys of the team.
 *
 * `GET /v2/gen-ai/models/api_keys`. Scope: `genai:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_model_api_keys
 *
 * @example
 * ```ts
 * for await (const genai of listModelApiKeys(client)) {
 *   console.log(genai);
 * }
 * ```
 */
export function listModelApiKeys(
  client: Client,
  params?: GenaiListModelApiKeysParams,
  options?: CallOptions,
): PaginatedCall<ApiModelApiKey, ApiListModelApiKeysOutput>;

/**
 * Lists the models in the model catalog, with their prices.
 *
 * `GET /v2/gen-ai/models/catalog`. Scope: `genai:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_model_catalog
 *
 * @example
 * ```ts
 * for await (const genai of listModelCatalog(client)) {
 *   console.log(genai);
 * }
 * ```
 */
export function listModelCatalog(
  client: Client,
  params?: GenaiListModelCatalogParams,
  options?: CallOptions,
): PaginatedCall<ApiModelCatalogEntry, ApiListModelCatalogOutput>;

/**
 * Lists the metrics for model evaluations, both built-in and custom.
 *
 * `GET /v2/gen-ai/model_evaluation_metrics`. Scope: `genai:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_model_evaluation_metrics
 *
 * @example
 * ```ts
 * const items = await listModelEvaluationMetrics(client).item();
 * ```
 */
export function listModelEvaluationMetrics(
  client: Client,
  options?: CallOptions,
): ItemCall<ApiListModelEvaluationMetricsOutput, ApiEvaluationMetric[]>;

/**
 * Lists the presets for model evaluations.
 *
 * `GET /v2/gen-ai/model_evaluation_presets`. Scope: `genai:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_model_evaluation_presets
 *
 * @example
 * ```ts
 * const items = await listModelEvaluationPresets(client).item();
 * ```
 */
export function listModelEvaluationPresets(
  client: Client,
  options?: CallOptions,
): ItemCall<ApiListModelEvaluationPresetsOutput, ApiModelEvaluationPreset[]>;

/**
 * Lists the model evaluation runs, newest first by default.
 *
 * `GET /v2/gen-ai/model_evaluation_runs`. Scope: `genai:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_model_evaluation_runs
 *
 * @example
 * ```ts
 * for await (const genai of listModelEvaluationRuns(client)) {
 *   console.log(genai);
 * }
 * ```
 */
export function listModelEvaluationRuns(
  client: Client,
  params?: GenaiListModelEvaluationRunsParams,
  options?: CallOptions,
): PaginatedCall<ApiModelEvaluationRunSummary, ApiListModelEvaluationRunsOutput>;

/**
 * Lists the presets for model routers.
 *
 * `GET /v2/gen-ai/models/routers/presets`. Scope: `genai:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_model_router_presets
 *
 * @example
 * ```ts
 * for await (const genai of listModelRouterPresets(client)) {
 *   console.log(genai);
 * }
 * ```
 */
export function listModelRouterPresets(
  client: Client,
  params?: GenaiListModelRouterPresetsParams,
  options?: CallOptions,
): PaginatedCall<ApiModelRouterPreset, ApiListModelRouterPresetsOutput>;

/**
 * Lists the preset tasks for model routers.
 *
 * `GET /v2/gen-ai/models/routers/tasks/presets`. Scope: `genai:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_model_router_task_presets
 *
 * @example
 * ```ts
 * for await (const genai of listModelRouterTaskPresets(client)) {
 *   console.log(genai);
 * }
 * ```
 */
export function listModelRouterTaskPresets(
  client: Client,
  params?: GenaiListModelRouterTaskPresetsParams,
  options?: CallOptions,
): PaginatedCall<ApiModelRouterTaskPreset, ApiListModelRouterTaskPresetsOutput>;

/**
 * Lists the model routers of the team.
 *
 * `GET /v2/gen-ai/models/routers`. Scope: `genai:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_model_routers
 *
 * @example
 * ```ts
 * for await (const genai of listModelRouters(client)) {
 *   console.log(genai);
 * }
 * ```
 */
export function listModelRouters(
  client: Client,
  params?: GenaiListModelRoutersParams,
  options?: CallOptions,
): PaginatedCall<ApiModelRouter, ApiListModelRoutersOutput>;

/**
 * Lists the models of the agent platform.
 *
 * `GET /v2/gen-ai/models`. Scope: `genai:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_models
 *
 * @example
 * ```ts
 * for await (const genai of listModels(client)) {
 *   console.log(genai);
 * }
 * ```
 */
export function listModels(
  client: Client,
  params?: GenaiListModelsParams,
  options?: CallOptions,
): PaginatedCall<ApiModelPublic, ApiListModelsOutputPublic>;

/**
 * Lists the stored OpenAI API keys.
 *
 * `GET /v2/gen-ai/openai/keys`. Scope: `genai:read`. Supports iteration over all pages.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_openai_api_keys
 *
 * @example
 * ```ts
 * for await (const genai of listOpenaiApiKeys(client)) {
 *   console.log(genai);
 * }
 * ```
 */
export function listOpenaiApiKeys(
  client: Client,
  params?: GenaiListOpenaiApiKeysParams,
  options?: CallOptions,
): PaginatedCall<ApiOpenaiApiKey, ApiListOpenaiApiKeysOutput>;

/**
 * Lists the workspaces of the team.
 *
 * `GET /v2/gen-ai/workspaces`. Scope: `genai:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_workspaces
 *
 * @example
 * ```ts
 * const items = await listWorkspaces(client).item();
 * ```
 */
export function listWorkspaces(
  client: Client,
  options?: CallOptions,
): ItemCall<ApiListWorkspacesOutput, ApiWorkspace[]>;

/**
 * Replaces the secret of an API key of an agent.
 *
 * `PUT /v2/gen-ai/agents/{agent_uuid}/api_keys/{api_key_uuid}/regenerate`. Scope: `genai:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_regenerate_agent_api_key
 *
 * @example
 * ```ts
 * const genai = await regenerateAgentApiKey(client, 'heath', 'cedar').item();
 * ```
 */
export function regenerateAgentApiKey(
  client: Client,
  agentUuid: string,
  apiKeyUuid: string,
  options?: CallOptions,
): ItemCall<ApiRegenerateAgentApiKeyOutput, ApiAgentApiKeyInfo>;

/**
 * Replaces the secret of a model access key.
 *
 * `PUT /v2/gen-ai/models/api_keys/{api_key_uuid}/regenerate`. Scope: `genai:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_regenerate_model_api_key
 *
 * @example
 * ```ts
 * const genai = await regenerateModelApiKey(client, 'heath').item();
 * ```
 */
export function regenerateModelApiKey(
  client: Client,
  apiKeyUuid: string,
  options?: CallOptions,
): ItemCall<ApiRegenerateModelApiKeyOutput, ApiModelApiKey>;

/**
 * Rolls an agent back to an earlier version.
 *
 * `PUT /v2/gen-ai/agents/{uuid}/versions`. Scope: `genai:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_rollback_to_agent_version
 *
 * @example
 * ```ts
 * const response = await rollbackToAgentVersion(client, 'heath', {});
 * ```
 */
export function rollbackToAgentVersion(
  client: Client,
  uuid: string,
  body: ApiRollbackToAgentVersionInputPublic,
  options?: CallOptions,
): Call<ApiRollbackToAgentVersionOutput>;

/**
 * Runs a test case against agents, with one run for each agent.
 *
 * `POST /v2/gen-ai/evaluation_runs`. Scope: `genai:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_run_evaluation_test_case
 *
 * @example
 * ```ts
 * const items = await runEvaluationTestCase(client, {}).item();
 * ```
 */
export function runEvaluationTestCase(
  client: Client,
  body: ApiRunEvaluationTestCaseInputPublic,
  options?: CallOptions,
): ItemCall<ApiRunEvaluationTestCaseOutput, string[]>;

/**
 * Updates the settings of an agent.
 *
 * `PUT /v2/gen-ai/agents/{uuid}`. Scope: `genai:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_update_agent
 *
 * @example
 * ```ts
 * const genai = await updateAgent(client, 'heath', {}).item();
 * ```
 */
export function updateAgent(
  client: Client,
  uuid: string,
  body: ApiUpdateAgentInputPublic,
  options?: CallOptions,
): ItemCall<ApiUpdateAgentOutput, ApiAgent>;

/**
 * Renames an API key of an agent. The secret does not change.
 *
 * `PUT /v2/gen-ai/agents/{agent_uuid}/api_keys/{api_key_uuid}`. Scope: `genai:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_update_agent_api_key
 *
 * @example
 * ```ts
 * const genai = await updateAgentApiKey(client, 'heath', 'cedar', {}).item();
 * ```
 */
export function updateAgentApiKey(
  client: Client,
  agentUuid: string,
  apiKeyUuid: string,
  body: ApiUpdateAgentApiKeyInputPublic,
  options?: CallOptions,
): ItemCall<ApiUpdateAgentApiKeyOutput, ApiAgentApiKeyInfo>;

/**
 * Sets the visibility of an agent: public, private or disabled.
 *
 * `PUT /v2/gen-ai/agents/{uuid}/deployment_visibility`. Scope: `genai:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_update_agent_deployment_visibility
 *
 * @example
 * ```ts
 * const genai = await updateAgentDeploymentVisibility(client, 'heath', {}).item();
 * ```
 */
export function updateAgentDeploymentVisibility(
  client: Client,
  uuid: string,
  body: ApiUpdateAgentDeploymentVisibilityInputPublic,
  options?: CallOptions,
): ItemCall<ApiUpdateAgentDeploymentVisbilityOutput, ApiAgent>;

/**
 * Updates a function that is attached to an agent.
 *
 * `PUT /v2/gen-ai/agents/{agent_uuid}/functions/{function_uuid}`. Scope: `genai:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_update_agent_function
 *
 * @example
 * ```ts
 * const genai = await updateAgentFunction(client, 'heath', 'cedar', {}).item();
 * ```
 */
export function updateAgentFunction(
  client: Client,
  agentUuid: string,
  functionUuid: string,
  body: ApiUpdateAgentFunctionInputPublic,
  options?: CallOptions,
): ItemCall<ApiUpdateAgentFunctionOutput, ApiAgent>;

/**
 * Moves agents into a workspace.
 *
 * `PUT /v2/gen-ai/workspaces/{workspace_uuid}/agents`. Scope: `genai:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_update_agents_workspace
 *
 * @example
 * ```ts
 * const genai = await updateAgentsWorkspace(client, 'heath', {}).item();
 * ```
 */
export function updateAgentsWorkspace(
  client: Client,
  workspaceUuid: string,
  body: ApiMoveAgentsToWorkspaceInputPublic,
  options?: CallOptions,
): ItemCall<ApiMoveAgentsToWorkspaceOutput, ApiWorkspace>;

/**
 * Updates the name or the secret of a stored Anthropic API key.
 *
 * `PUT /v2/gen-ai/anthropic/keys/{api_key_uuid}`. Scope: `genai:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_update_anthropic_api_key
 *
 * @example
 * ```ts
 * const genai = await updateAnthropicApiKey(client, 'heath', {}).item();
 * ```
 */
export function updateAnthropicApiKey(
  client: Client,
  apiKeyUuid: string,
  body: ApiUpdateAnthropicApiKeyInputPublic,
  options?: CallOptions,
): ItemCall<ApiUpdateAnthropicApiKeyOutput, ApiAnthropicApiKey>;

/**
 * Updates the route from an agent to a child agent.
 *
 * `PUT /v2/gen-ai/agents/{parent_agent_uuid}/child_agents/{child_agent_uuid}`. Scope: `genai:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_update_attached_agent
 *
 * @example
 * ```ts
 * const response = await updateAttachedAgent(client, 'heath', 'cedar', {});
 * ```
 */
export function updateAttachedAgent(
  client: Client,
  parentAgentUuid: string,
  childAgentUuid: string,
  body: ApiUpdateLinkedAgentInputPublic,
  options?: CallOptions,
): Call<ApiUpdateLinkedAgentOutput>;

/**
 * Updates a custom metric. The updated metric has a new ID.
 *
 * `PUT /v2/gen-ai/custom_evaluation_metrics/{metric_uuid}`. Scope: `genai:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_update_custom_evaluation_metric
 *
 * @example
 * ```ts
 * const genai = await updateCustomEvaluationMetric(client, 'heath', {}).item();
 * ```
 */
export function updateCustomEvaluationMetric(
  client: Client,
  metricUuid: string,
  body: ApiUpdateCustomEvaluationMetricInputPublic,
  options?: CallOptions,
): ItemCall<ApiUpdateCustomEvaluationMetricOutput, ApiEvaluationMetric>;

/**
 * Updates the metadata of an imported model.
 *
 * `PATCH /v2/gen-ai/custom_models/{uuid}/metadata`. Scope: `genai:default`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_update_custom_model_metadata
 *
 * @example
 * ```ts
 * const genai = await updateCustomModelMetadata(client, 'heath', {}).item();
 * ```
 */
export function updateCustomModelMetadata(
  client: Client,
  uuid: string,
  body: ApiUpdateCustomModelMetadataInputPublic,
  options?: CallOptions,
): ItemCall<ApiUpdateCustomModelMetadataOutputPublic, ApiCustomModel>;

/**
 * Updates a test case, which creates a new version of it.
 *
 * `PUT /v2/gen-ai/evaluation_test_cases/{test_case_uuid}`. Scope: `genai:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_update_evaluation_test_case
 *
 * @example
 * ```ts
 * const response = await updateEvaluationTestCase(client, 'heath', {});
 * ```
 */
export function updateEvaluationTestCase(
  client: Client,
  testCaseUuid: string,
  body: ApiUpdateEvaluationTestCaseInputPublic,
  options?: CallOptions,
): Call<ApiUpdateEvaluationTestCaseOutput>;

/**
 * Updates the name, project, tags, database or reranking settings of a knowledge base.
 *
 * `PUT /v2/gen-ai/knowledge_bases/{uuid}`. Scope: `genai:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_update_knowledge_base
 *
 * @example
 * ```ts
 * const genai = await updateKnowledgeBase(client, 'heath', {}).item();
 * ```
 */
export function updateKnowledgeBase(
  client: Client,
  uuid: string,
  body: ApiUpdateKnowledgeBaseInputPublic,
  options?: CallOptions,
): ItemCall<ApiUpdateKnowledgeBaseOutput, ApiKnowledgeBase>;

/**
 * Updates the chunking settings of a data source.
 *
 * `PUT /v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources/{data_source_uuid}`. Scope: `genai:update`.
 * Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_update_knowledge_base_data_source
 *
 * @example
 * ```ts
 * const genai = await updateKnowledgeBaseDataSource(client, 'heath', 'cedar', {}).item();
 * ```
 */
export function updateKnowledgeBaseDataSource(
  client: Client,
  knowledgeBaseUuid: string,
  dataSourceUuid: string,
  body: ApiUpdateKnowledgeBaseDataSourceInputPublic,
  options?: CallOptions,
): ItemCall<ApiUpdateKnowledgeBaseDataSourceOutput, ApiKnowledgeBaseDataSource>;

/**
 * Renames a model access key. The secret does not change.
 *
 * `PUT /v2/gen-ai/models/api_keys/{api_key_uuid}`. Scope: `genai:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_update_model_api_key
 *
 * @example
 * ```ts
 * const genai = await updateModelApiKey(client, 'heath', {}).item();
 * ```
 */
export function updateModelApiKey(
  client: Client,
  apiKeyUuid: string,
  body: ApiUpdateModelApiKeyInputPublic,
  options?: CallOptions,
): ItemCall<ApiUpdateModelApiKeyOutput, ApiModelApiKey>;

/**
 * Renames a model evaluation run.
 *
 * `PATCH /v2/gen-ai/model_evaluation_runs/{eval_run_uuid}`. Scope: `genai:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_update_model_evaluation_run
 *
 * @example
 * ```ts
 * const genai = await updateModelEvaluationRun(client, 'heath', {}).item();
 * ```
 */
export function updateModelEvaluationRun(
  client: Client,
  evalRunUuid: string,
  body: ApiUpdateModelEvaluationRunInputPublic,
  options?: CallOptions,
): ItemCall<ApiUpdateModelEvaluationRunOutput, ApiModelEvaluationRunSummary>;

/**
 * Updates a model router.
 *
 * `PUT /v2/gen-ai/models/routers/{uuid}`. Scope: `genai:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_update_model_router
 *
 * @example
 * ```ts
 * const genai = await updateModelRouter(client, 'heath', {}).item();
 * ```
 */
export function updateModelRouter(
  client: Client,
  uuid: string,
  body: ApiUpdateModelRouterInputPublic,
  options?: CallOptions,
): ItemCall<ApiUpdateModelRouterOutput, ApiModelRouter>;

/**
 * Updates the name or the secret of a stored OpenAI API key.
 *
 * `PUT /v2/gen-ai/openai/keys/{api_key_uuid}`. Scope: `genai:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_update_openai_api_key
 *
 * @example
 * ```ts
 * const genai = await updateOpenaiApiKey(client, 'heath', {}).item();
 * ```
 */
export function updateOpenaiApiKey(
  client: Client,
  apiKeyUuid: string,
  body: ApiUpdateOpenaiApiKeyInputPublic,
  options?: CallOptions,
): ItemCall<ApiUpdateOpenaiApiKeyOutput, ApiOpenaiApiKey>;

/**
 * Updates the name or description of a workspace.
 *
 * `PUT /v2/gen-ai/workspaces/{workspace_uuid}`. Scope: `genai:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_update_workspace
 *
 * @example
 * ```ts
 * const genai = await updateWorkspace(client, 'heath', {}).item();
 * ```
 */
export function updateWorkspace(
  client: Client,
  workspaceUuid: string,
  body: ApiUpdateWorkspaceInputPublic,
  options?: CallOptions,
): ItemCall<ApiUpdateWorkspaceOutput, ApiWorkspace>;

/** Manages agents with knowledge bases, guardrails, functions and model routers, and evaluates them. */
export interface Genai {
  /**
   * Attaches a child agent to an agent, with the route that leads to it.
   *
   * `POST /v2/gen-ai/agents/{parent_agent_uuid}/child_agents/{child_agent_uuid}`. Scope: `genai:create`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_attach_agent
   *
   * @example
   * ```ts
   * const response = await client.genai.attachAgent('heath', 'cedar', {});
   * ```
   */
  attachAgent(
    parentAgentUuid: string,
    childAgentUuid: string,
    body: ApiLinkAgentInputPublic,
    options?: CallOptions,
  ): Call<ApiLinkAgentOutput>;

  /**
   * Attaches a function deployed on DigitalOcean Functions to an agent.
   *
   * `POST /v2/gen-ai/agents/{agent_uuid}/functions`. Scope: `genai:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_attach_agent_function
   *
   * @example
   * ```ts
   * const genai = await client.genai.attachAgentFunction('heath', {}).item();
   * ```
   */
  attachAgentFunction(
    agentUuid: string,
    body: ApiLinkAgentFunctionInputPublic,
    options?: CallOptions,
  ): ItemCall<ApiLinkAgentFunctionOutput, ApiAgent>;

  /**
   * Attaches guardrails to an agent.
   *
   * `POST /v2/gen-ai/agents/{agent_uuid}/guardrails`. Scope: `genai:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_attach_agent_guardrails
   *
   * @example
   * ```ts
   * const genai = await client.genai.attachAgentGuardrails('heath', {}).item();
   * ```
   */
  attachAgentGuardrails(
    agentUuid: string,
    body: ApiLinkAgentGuardrailsInputPublic,
    options?: CallOptions,
  ): ItemCall<ApiLinkAgentGuardrailOutput, ApiAgent>;

  /**
   * Attaches a knowledge base to an agent.
   *
   * `POST /v2/gen-ai/agents/{agent_uuid}/knowledge_bases/{knowledge_base_uuid}`. Scope: `genai:create`. Supports
   * `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_attach_knowledge_base
   *
   * @example
   * ```ts
   * const genai = await client.genai.attachKnowledgeBase('heath', 'cedar').item();
   * ```
   */
  attachKnowledgeBase(
    agentUuid: string,
    knowledgeBaseUuid: string,
    options?: CallOptions,
  ): ItemCall<ApiLinkKnowledgeBaseOutput, ApiAgent>;

  /**
   * Attaches knowledge bases to an agent.
   *
   * `POST /v2/gen-ai/agents/{agent_uuid}/knowledge_bases`. Scope: `genai:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_attach_knowledge_bases
   *
   * @example
   * ```ts
   * const genai = await client.genai.attachKnowledgeBases('heath').item();
   * ```
   */
  attachKnowledgeBases(agentUuid: string, options?: CallOptions): ItemCall<ApiLinkKnowledgeBaseOutput, ApiAgent>;

  /**
   * Cancels an indexing job.
   *
   * `PUT /v2/gen-ai/indexing_jobs/{uuid}/cancel`. Scope: `genai:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_cancel_indexing_job
   *
   * @example
   * ```ts
   * const genai = await client.genai.cancelIndexingJob('heath', {}).item();
   * ```
   */
  cancelIndexingJob(
    uuid: string,
    body: ApiCancelKnowledgeBaseIndexingJobInputPublic,
    options?: CallOptions,
  ): ItemCall<ApiCancelKnowledgeBaseIndexingJobOutput, ApiIndexingJob>;

  /**
   * Cancels a model evaluation run.
   *
   * `PUT /v2/gen-ai/model_evaluation_runs/{eval_run_uuid}/cancel`. Scope: `genai:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_cancel_model_evaluation_run
   *
   * @example
   * ```ts
   * const genai = await client.genai.cancelModelEvaluationRun('heath', {}).item();
   * ```
   */
  cancelModelEvaluationRun(
    evalRunUuid: string,
    body: ApiCancelModelEvaluationRunInputPublic,
    options?: CallOptions,
  ): ItemCall<ApiCancelModelEvaluationRunOutput, ApiModelEvaluationRunSummary>;

  /**
   * Creates an agent from a model and an instruction, and starts its deployment.
   *
   * `POST /v2/gen-ai/agents`. Scope: `genai:create`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_agent
   *
   * @example
   * ```ts
   * const genai = await client.genai.createAgent({}).item();
   * ```
   */
  createAgent(
    body: ApiCreateAgentInputPublic,
    options?: CallOptions,
  ): WaitableItemCall<ApiCreateAgentOutput, ApiAgent, ItemWaiter<ApiGetAgentOutput, ApiAgent>>;

  /**
   * Creates an API key for an agent.
   *
   * `POST /v2/gen-ai/agents/{agent_uuid}/api_keys`. Scope: `genai:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_agent_api_key
   *
   * @example
   * ```ts
   * const genai = await client.genai.createAgentApiKey('heath', {}).item();
   * ```
   */
  createAgentApiKey(
    agentUuid: string,
    body: ApiCreateAgentApiKeyInputPublic,
    options?: CallOptions,
  ): ItemCall<ApiCreateAgentApiKeyOutput, ApiAgentApiKeyInfo>;

  /**
   * Stores an Anthropic API key, which lets agents use Anthropic models.
   *
   * `POST /v2/gen-ai/anthropic/keys`. Scope: `genai:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_anthropic_api_key
   *
   * @example
   * ```ts
   * const genai = await client.genai.createAnthropicApiKey({}).item();
   * ```
   */
  createAnthropicApiKey(
    body: ApiCreateAnthropicApiKeyInputPublic,
    options?: CallOptions,
  ): ItemCall<ApiCreateAnthropicApiKeyOutput, ApiAnthropicApiKey>;

  /**
   * Creates a custom metric, which a judge model scores by a scoring prompt.
   *
   * `POST /v2/gen-ai/custom_evaluation_metrics`. Scope: `genai:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_custom_evaluation_metric
   *
   * @example
   * ```ts
   * const genai = await client.genai.createCustomEvaluationMetric({}).item();
   * ```
   */
  createCustomEvaluationMetric(
    body: ApiCreateCustomEvaluationMetricInputPublic,
    options?: CallOptions,
  ): ItemCall<ApiCreateCustomEvaluationMetricOutput, ApiEvaluationMetric>;

  /**
   * Creates presigned URLs for uploading the files of a data source.
   *
   * `POST /v2/gen-ai/knowledge_bases/data_sources/file_upload_presigned_urls`. Scope: `genai:create`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_data_source_file_upload_presigned_urls
   *
   * @example
   * ```ts
   * const response = await client.genai.createDataSourceFileUploadPresignedUrls({});
   * ```
   */
  createDataSourceFileUploadPresignedUrls(
    body: ApiCreateDataSourceFileUploadPresignedUrlsInputPublic,
    options?: CallOptions,
  ): Call<ApiCreateDataSourceFileUploadPresignedUrlsOutput>;

  /**
   * Creates an evaluation dataset from an uploaded file.
   *
   * `POST /v2/gen-ai/evaluation_datasets`. Scope: `genai:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_evaluation_dataset
   *
   * @example
   * ```ts
   * const genai = await client.genai.createEvaluationDataset({}).item();
   * ```
   */
  createEvaluationDataset(
    body: ApiCreateEvaluationDatasetInputPublic,
    options?: CallOptions,
  ): ItemCall<ApiCreateEvaluationDatasetOutput, string>;

  /**
   * Creates presigned URLs for uploading datasets for agent evaluations.
   *
   * `POST /v2/gen-ai/evaluation_datasets/file_upload_presigned_urls`. Scope: `genai:create`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_evaluation_dataset_file_upload_presigned_urls
   *
   * @example
   * ```ts
   * const response = await client.genai.createEvaluationDatasetFileUploadPresignedUrls({});
   * ```
   */
  createEvaluationDatasetFileUploadPresignedUrls(
    body: ApiCreateDataSourceFileUploadPresignedUrlsInputPublic,
    options?: CallOptions,
  ): Call<ApiCreateDataSourceFileUploadPresignedUrlsOutput>;

  /**
   * Creates a test case from a dataset, metrics and a success threshold.
   *
   * `POST /v2/gen-ai/evaluation_test_cases`. Scope: `genai:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_evaluation_test_case
   *
   * @example
   * ```ts
   * const genai = await client.genai.createEvaluationTestCase({}).item();
   * ```
   */
  createEvaluationTestCase(
    body: ApiCreateEvaluationTestCaseInputPublic,
    options?: CallOptions,
  ): ItemCall<ApiCreateEvaluationTestCaseOutput, string>;

  /**
   * Starts an indexing job for data sources of a knowledge base.
   *
   * `POST /v2/gen-ai/indexing_jobs`. Scope: `genai:create`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_indexing_job
   *
   * @example
   * ```ts
   * const genai = await client.genai.createIndexingJob({}).item();
   * ```
   */
  createIndexingJob(
    body: ApiStartKnowledgeBaseIndexingJobInputPublic,
    options?: CallOptions,
  ): WaitableItemCall<
    ApiStartKnowledgeBaseIndexingJobOutput,
    ApiIndexingJob,
    ItemWaiter<ApiGetKnowledgeBaseIndexingJobOutput, ApiIndexingJob>
  >;

  /**
   * Creates a knowledge base, with a new OpenSearch database unless an existing one is given.
   *
   * `POST /v2/gen-ai/knowledge_bases`. Scope: `genai:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_knowledge_base
   *
   * @example
   * ```ts
   * const genai = await client.genai.createKnowledgeBase({}).item();
   * ```
   */
  createKnowledgeBase(
    body: ApiCreateKnowledgeBaseInputPublic,
    options?: CallOptions,
  ): ItemCall<ApiCreateKnowledgeBaseOutput, ApiKnowledgeBase>;

  /**
   * Adds a data source to a knowledge base: an S3 bucket, a Spaces bucket or a website.
   *
   * `POST /v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources`. Scope: `genai:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_knowledge_base_data_source
   *
   * @example
   * ```ts
   * const genai = await client.genai.createKnowledgeBaseDataSource('heath', {}).item();
   * ```
   */
  createKnowledgeBaseDataSource(
    knowledgeBaseUuid: string,
    body: ApiCreateKnowledgeBaseDataSourceInputPublic,
    options?: CallOptions,
  ): ItemCall<ApiCreateKnowledgeBaseDataSourceOutput, ApiKnowledgeBaseDataSource>;

  /**
   * Creates a model access key. This operation is retired and always fails.
   *
   * `POST /v2/gen-ai/models/api_keys`. Scope: `genai:create`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_model_api_key
   * @deprecated
   *
   * @example
   * ```ts
   * await client.genai.createModelApiKey({});
   * ```
   */
  createModelApiKey(body: ApiCreateModelApiKeyInputPublic, options?: CallOptions): Call<Uint8Array>;

  /**
   * Creates presigned URLs for uploading datasets for model evaluations.
   *
   * `POST /v2/gen-ai/model_evaluation/datasets/file_upload_presigned_urls`. Scope: `genai:create`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_model_eval_dataset_upload_presigned_urls
   *
   * @example
   * ```ts
   * const response = await client.genai.createModelEvalDatasetUploadPresignedUrls({});
   * ```
   */
  createModelEvalDatasetUploadPresignedUrls(
    body: ApiCreateModelEvalDatasetUploadPresignedUrlsInputPublic,
    options?: CallOptions,
  ): Call<ApiCreateDataSourceFileUploadPresignedUrlsOutput>;

  /**
   * Starts the evaluation of a model or model router on a dataset, with a judge model.
   *
   * `POST /v2/gen-ai/model_evaluation_runs`. Scope: `genai:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_model_evaluation_run
   *
   * @example
   * ```ts
   * const genai = await client.genai.createModelEvaluationRun({}).item();
   * ```
   */
  createModelEvaluationRun(
    body: ApiCreateModelEvaluationRunInputPublic,
    options?: CallOptions,
  ): ItemCall<ApiCreateModelEvaluationRunOutput, string>;

  /**
   * Creates a model router, which selects a model for each prompt by its task.
   *
   * `POST /v2/gen-ai/models/routers`. Scope: `genai:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_model_router
   *
   * @example
   * ```ts
   * const genai = await client.genai.createModelRouter({}).item();
   * ```
   */
  createModelRouter(
    body: ApiCreateModelRouterInputPublic,
    options?: CallOptions,
  ): ItemCall<ApiCreateModelRouterOutput, ApiModelRouter>;

  /**
   * Exchanges a Dropbox authorization code for tokens, for use in a data source.
   *
   * `POST /v2/gen-ai/oauth2/dropbox/tokens`. Scope: `genai:create`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_oauth2_dropbox_tokens
   *
   * @example
   * ```ts
   * const response = await client.genai.createOauth2DropboxTokens({});
   * ```
   */
  createOauth2DropboxTokens(
    body: ApiDropboxOauth2GetTokensInput,
    options?: CallOptions,
  ): Call<ApiDropboxOauth2GetTokensOutput>;

  /**
   * Stores an OpenAI API key, which lets agents use OpenAI models.
   *
   * `POST /v2/gen-ai/openai/keys`. Scope: `genai:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_openai_api_key
   *
   * @example
   * ```ts
   * const genai = await client.genai.createOpenaiApiKey({}).item();
   * ```
   */
  createOpenaiApiKey(
    body: ApiCreateOpenaiApiKeyInputPublic,
    options?: CallOptions,
  ): ItemCall<ApiCreateOpenaiApiKeyOutput, ApiOpenaiApiKey>;

  /**
   * Creates an indexing schedule for a knowledge base.
   *
   * `POST /v2/gen-ai/scheduled-indexing`. Scope: `genai:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_scheduled_indexing
   *
   * @example
   * ```ts
   * const genai = await client.genai.createScheduledIndexing({}).item();
   * ```
   */
  createScheduledIndexing(
    body: ApiCreateScheduledIndexingInputPublic,
    options?: CallOptions,
  ): ItemCall<ApiCreateScheduledIndexingOutput, ApiScheduledIndexing>;

  /**
   * Creates a workspace, which groups agents and their test cases.
   *
   * `POST /v2/gen-ai/workspaces`. Scope: `genai:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_workspace
   *
   * @example
   * ```ts
   * const genai = await client.genai.createWorkspace({}).item();
   * ```
   */
  createWorkspace(
    body: ApiCreateWorkspaceInputPublic,
    options?: CallOptions,
  ): ItemCall<ApiCreateWorkspaceOutput, ApiWorkspace>;

  /**
   * Deletes an agent and returns it.
   *
   * `DELETE /v2/gen-ai/agents/{uuid}`. Scope: `genai:delete`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_delete_agent
   *
   * @example
   * ```ts
   * const genai = await client.genai.deleteAgent('heath').item();
   * ```
   */
  deleteAgent(uuid: string, options?: CallOptions): ItemCall<ApiDeleteAgentOutput, ApiAgent>;

  /**
   * Deletes an API key of an agent.
   *
   * `DELETE /v2/gen-ai/agents/{agent_uuid}/api_keys/{api_key_uuid}`. Scope: `genai:delete`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_delete_agent_api_key
   *
   * @example
   * ```ts
   * const genai = await client.genai.deleteAgentApiKey('heath', 'cedar').item();
   * ```
   */
  deleteAgentApiKey(
    agentUuid: string,
    apiKeyUuid: string,
    options?: CallOptions,
  ): ItemCall<ApiDeleteAgentApiKeyOutput, ApiAgentApiKeyInfo>;

  /**
   * Deletes a stored Anthropic API key.
   *
   * `DELETE /v2/gen-ai/anthropic/keys/{api_key_uuid}`. Scope: `genai:delete`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_delete_anthropic_api_key
   *
   * @example
   * ```ts
   * const genai = await client.genai.deleteAnthropicApiKey('heath').item();
   * ```
   */
  deleteAnthropicApiKey(
    apiKeyUuid: string,
    options?: CallOptions,
  ): ItemCall<ApiDeleteAnthropicApiKeyOutput, ApiAnthropicApiKey>;

  /**
   * Deletes a custom metric and the evaluation presets that use it.
   *
   * `DELETE /v2/gen-ai/custom_evaluation_metrics/{metric_uuid}`. Scope: `genai:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_delete_custom_evaluation_metric
   *
   * @example
   * ```ts
   * const response = await client.genai.deleteCustomEvaluationMetric('heath');
   * ```
   */
  deleteCustomEvaluationMetric(metricUuid: string, options?: CallOptions): Call<ApiDeleteCustomEvaluationMetricOutput>;

  /**
   * Deletes an imported model.
   *
   * `DELETE /v2/gen-ai/custom_models/{uuid}`. Scope: `genai:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_delete_custom_model
   *
   * @example
   * ```ts
   * const response = await client.genai.deleteCustomModel('heath');
   * ```
   */
  deleteCustomModel(uuid: string, options?: CallOptions): Call<ApiDeleteCustomModelOutputPublic>;

  /**
   * Deletes an evaluation dataset of an agent or a model.
   *
   * `DELETE /v2/gen-ai/evaluation_datasets/{dataset_uuid}`. Scope: `genai:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_delete_evaluation_dataset
   *
   * @example
   * ```ts
   * const response = await client.genai.deleteEvaluationDataset('heath');
   * ```
   */
  deleteEvaluationDataset(datasetUuid: string, options?: CallOptions): Call<ApiDeleteEvaluationDatasetOutput>;

  /**
   * Deletes a knowledge base.
   *
   * `DELETE /v2/gen-ai/knowledge_bases/{uuid}`. Scope: `genai:delete`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_delete_knowledge_base
   *
   * @example
   * ```ts
   * const genai = await client.genai.deleteKnowledgeBase('heath').item();
   * ```
   */
  deleteKnowledgeBase(uuid: string, options?: CallOptions): ItemCall<ApiDeleteKnowledgeBaseOutput, string>;

  /**
   * Removes a data source from a knowledge base.
   *
   * `DELETE /v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources/{data_source_uuid}`. Scope: `genai:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_delete_knowledge_base_data_source
   *
   * @example
   * ```ts
   * const response = await client.genai.deleteKnowledgeBaseDataSource('heath', 'cedar');
   * ```
   */
  deleteKnowledgeBaseDataSource(
    knowledgeBaseUuid: string,
    dataSourceUuid: string,
    options?: CallOptions,
  ): Call<ApiDeleteKnowledgeBaseDataSourceOutput>;

  /**
   * Deletes a model access key.
   *
   * `DELETE /v2/gen-ai/models/api_keys/{api_key_uuid}`. Scope: `genai:delete`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_delete_model_api_key
   *
   * @example
   * ```ts
   * const genai = await client.genai.deleteModelApiKey('heath').item();
   * ```
   */
  deleteModelApiKey(apiKeyUuid: string, options?: CallOptions): ItemCall<ApiDeleteModelApiKeyOutput, ApiModelApiKey>;

  /**
   * Deletes a preset for model evaluations.
   *
   * `DELETE /v2/gen-ai/model_evaluation_presets/{eval_preset_uuid}`. Scope: `genai:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_delete_model_evaluation_preset
   *
   * @example
   * ```ts
   * const response = await client.genai.deleteModelEvaluationPreset('heath');
   * ```
   */
  deleteModelEvaluationPreset(
    evalPresetUuid: string,
    options?: CallOptions,
  ): Call<ApiDeleteModelEvaluationPresetOutput>;

  /**
   * Deletes a model evaluation run that has ended.
   *
   * `DELETE /v2/gen-ai/model_evaluation_runs/{eval_run_uuid}`. Scope: `genai:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_delete_model_evaluation_run
   *
   * @example
   * ```ts
   * const response = await client.genai.deleteModelEvaluationRun('heath');
   * ```
   */
  deleteModelEvaluationRun(evalRunUuid: string, options?: CallOptions): Call<ApiDeleteModelEvaluationRunOutputPublic>;

  /**
   * Deletes a model router.
   *
   * `DELETE /v2/gen-ai/models/routers/{uuid}`. Scope: `genai:delete`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_delete_model_router
   *
   * @example
   * ```ts
   * const genai = await client.genai.deleteModelRouter('heath').item();
   * ```
   */
  deleteModelRouter(uuid: string, options?: CallOptions): ItemCall<ApiDeleteModelRouterOutput, string>;

  /**
   * Deletes a stored OpenAI API key.
   *
   * `DELETE /v2/gen-ai/openai/keys/{api_key_uuid}`. Scope: `genai:delete`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_delete_openai_api_key
   *
   * @example
   * ```ts
   * const genai = await client.genai.deleteOpenaiApiKey('heath').item();
   * ```
   */
  deleteOpenaiApiKey(apiKeyUuid: string, options?: CallOptions): ItemCall<ApiDeleteOpenaiApiKeyOutput, ApiOpenaiApiKey>;

  /**
   * Deletes an indexing schedule.
   *
   * `DELETE /v2/gen-ai/scheduled-indexing/{uuid}`. Scope: `genai:delete`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_delete_scheduled_indexing
   *
   * @example
   * ```ts
   * const genai = await client.genai.deleteScheduledIndexing('heath').item();
   * ```
   */
  deleteScheduledIndexing(
    uuid: string,
    options?: CallOptions,
  ): ItemCall<ApiDeleteScheduledIndexingOutput, ApiScheduledIndexing>;

  /**
   * Deletes a workspace.
   *
   * `DELETE /v2/gen-ai/workspaces/{workspace_uuid}`. Scope: `genai:delete`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_delete_workspace
   *
   * @example
   * ```ts
   * const genai = await client.genai.deleteWorkspace('heath').item();
   * ```
   */
  deleteWorkspace(workspaceUuid: string, options?: CallOptions): ItemCall<ApiDeleteWorkspaceOutput, string>;

  /**
   * Detaches a child agent from an agent. Neither agent is deleted.
   *
   * `DELETE /v2/gen-ai/agents/{parent_agent_uuid}/child_agents/{child_agent_uuid}`. Scope: `genai:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_detach_agent
   *
   * @example
   * ```ts
   * const response = await client.genai.detachAgent('heath', 'cedar');
   * ```
   */
  detachAgent(parentAgentUuid: string, childAgentUuid: string, options?: CallOptions): Call<ApiUnlinkAgentOutput>;

  /**
   * Detaches a function from an agent. The function itself is not deleted.
   *
   * `DELETE /v2/gen-ai/agents/{agent_uuid}/functions/{function_uuid}`. Scope: `genai:delete`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_detach_agent_function
   *
   * @example
   * ```ts
   * const genai = await client.genai.detachAgentFunction('heath', 'cedar').item();
   * ```
   */
  detachAgentFunction(
    agentUuid: string,
    functionUuid: string,
    options?: CallOptions,
  ): ItemCall<ApiUnlinkAgentFunctionOutput, ApiAgent>;

  /**
   * Detaches a guardrail from an agent.
   *
   * `DELETE /v2/gen-ai/agents/{agent_uuid}/guardrails/{guardrail_uuid}`. Scope: `genai:delete`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_detach_agent_guardrail
   *
   * @example
   * ```ts
   * const genai = await client.genai.detachAgentGuardrail('heath', 'cedar').item();
   * ```
   */
  detachAgentGuardrail(
    agentUuid: string,
    guardrailUuid: string,
    options?: CallOptions,
  ): ItemCall<ApiUnlinkAgentGuardrailOutput, ApiAgent>;

  /**
   * Detaches a knowledge base from an agent. The knowledge base is not deleted.
   *
   * `DELETE /v2/gen-ai/agents/{agent_uuid}/knowledge_bases/{knowledge_base_uuid}`. Scope: `genai:delete`. Supports
   * `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_detach_knowledge_base
   *
   * @example
   * ```ts
   * const genai = await client.genai.detachKnowledgeBase('heath', 'cedar').item();
   * ```
   */
  detachKnowledgeBase(
    agentUuid: string,
    knowledgeBaseUuid: string,
    options?: CallOptions,
  ): ItemCall<ApiUnlinkKnowledgeBaseOutput, ApiAgent>;

  /**
   * Gets an agent, with everything that is attached to it.
   *
   * `GET /v2/gen-ai/agents/{uuid}`. Scope: `genai:read`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_agent
   *
   * @example
   * ```ts
   * const genai = await client.genai.getAgent('heath').item();
   * ```
   */
  getAgent(
    uuid: string,
    options?: CallOptions,
  ): WaitableItemCall<ApiGetAgentOutput, ApiAgent, ItemWaiter<ApiGetAgentOutput, ApiAgent>>;

  /**
   * Lists the child agents of an agent, to which it can route requests.
   *
   * `GET /v2/gen-ai/agents/{uuid}/child_agents`. Scope: `genai:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_agent_children
   *
   * @example
   * ```ts
   * const items = await client.genai.getAgentChildren('heath').item();
   * ```
   */
  getAgentChildren(uuid: string, options?: CallOptions): ItemCall<ApiGetChildrenOutput, ApiAgent[]>;

  /**
   * Gets the token usage of an agent over a period.
   *
   * `GET /v2/gen-ai/agents/{uuid}/usage`. Scope: `genai:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_agent_usage
   *
   * @example
   * ```ts
   * const response = await client.genai.getAgentUsage('heath');
   * ```
   */
  getAgentUsage(uuid: string, params?: GenaiGetAgentUsageParams, options?: CallOptions): Call<ApiGetAgentUsageOutput>;

  /**
   * Gets a stored Anthropic API key, without its secret.
   *
   * `GET /v2/gen-ai/anthropic/keys/{api_key_uuid}`. Scope: `genai:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_anthropic_api_key
   *
   * @example
   * ```ts
   * const genai = await client.genai.getAnthropicApiKey('heath').item();
   * ```
   */
  getAnthropicApiKey(
    apiKeyUuid: string,
    options?: CallOptions,
  ): ItemCall<ApiGetAnthropicApiKeyOutput, ApiAnthropicApiKey>;

  /**
   * Gets an imported model.
   *
   * `GET /v2/gen-ai/custom_models/{uuid}`. Scope: `genai:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_custom_model
   *
   * @example
   * ```ts
   * const genai = await client.genai.getCustomModel('heath').item();
   * ```
   */
  getCustomModel(uuid: string, options?: CallOptions): ItemCall<ApiGetCustomModelOutputPublic, ApiCustomModel>;

  /**
   * Creates a presigned URL for downloading a dataset.
   *
   * `GET /v2/gen-ai/evaluation_datasets/{dataset_uuid}/download_url`. Scope: `genai:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_evaluation_dataset_download_url
   *
   * @example
   * ```ts
   * const response = await client.genai.getEvaluationDatasetDownloadUrl('heath');
   * ```
   */
  getEvaluationDatasetDownloadUrl(
    datasetUuid: string,
    options?: CallOptions,
  ): Call<ApiGetEvaluationDatasetDownloadUrlOutput>;

  /**
   * Gets an evaluation run, with its status and overall scores.
   *
   * `GET /v2/gen-ai/evaluation_runs/{evaluation_run_uuid}`. Scope: `genai:read`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_evaluation_run
   *
   * @example
   * ```ts
   * const genai = await client.genai.getEvaluationRun('heath').item();
   * ```
   */
  getEvaluationRun(
    evaluationRunUuid: string,
    options?: CallOptions,
  ): WaitableItemCall<
    ApiGetEvaluationRunOutput,
    ApiEvaluationRun,
    ItemWaiter<ApiGetEvaluationRunOutput, ApiEvaluationRun>
  >;

  /**
   * Gets the result of one prompt of an evaluation run.
   *
   * `GET /v2/gen-ai/evaluation_runs/{evaluation_run_uuid}/results/{prompt_id}`. Scope: `genai:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_evaluation_run_prompt_results
   *
   * @example
   * ```ts
   * const genai = await client.genai.getEvaluationRunPromptResults('heath', 1).item();
   * ```
   */
  getEvaluationRunPromptResults(
    evaluationRunUuid: string,
    promptId: number,
    options?: CallOptions,
  ): ItemCall<ApiGetEvaluationRunPromptResultsOutput, ApiPrompt>;

  /**
   * Gets an evaluation run, with one page of its prompt results.
   *
   * `GET /v2/gen-ai/evaluation_runs/{evaluation_run_uuid}/results`. Scope: `genai:read`. Supports iteration over all
   * pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_evaluation_run_results
   *
   * @example
   * ```ts
   * for await (const genai of client.genai.getEvaluationRunResults('heath')) {
   *   console.log(genai);
   * }
   * ```
   */
  getEvaluationRunResults(
    evaluationRunUuid: string,
    params?: GenaiGetEvaluationRunResultsParams,
    options?: CallOptions,
  ): PaginatedCall<ApiPrompt, ApiGetEvaluationRunResultsOutput>;

  /**
   * Gets a test case for agents.
   *
   * `GET /v2/gen-ai/evaluation_test_cases/{test_case_uuid}`. Scope: `genai:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_evaluation_test_case
   *
   * @example
   * ```ts
   * const genai = await client.genai.getEvaluationTestCase('heath').item();
   * ```
   */
  getEvaluationTestCase(
    testCaseUuid: string,
    params?: GenaiGetEvaluationTestCaseParams,
    options?: CallOptions,
  ): ItemCall<ApiGetEvaluationTestCaseOutput, ApiEvaluationTestCase>;

  /**
   * Gets an indexing job, with its progress.
   *
   * `GET /v2/gen-ai/indexing_jobs/{uuid}`. Scope: `genai:read`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_indexing_job
   *
   * @example
   * ```ts
   * const genai = await client.genai.getIndexingJob('heath').item();
   * ```
   */
  getIndexingJob(
    uuid: string,
    options?: CallOptions,
  ): WaitableItemCall<
    ApiGetKnowledgeBaseIndexingJobOutput,
    ApiIndexingJob,
    ItemWaiter<ApiGetKnowledgeBaseIndexingJobOutput, ApiIndexingJob>
  >;

  /**
   * Creates a signed URL for downloading the report of an indexing job.
   *
   * `GET /v2/gen-ai/indexing_jobs/{indexing_job_uuid}/details_signed_url`. Scope: `genai:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_indexing_job_details_signed_url
   *
   * @example
   * ```ts
   * const genai = await client.genai.getIndexingJobDetailsSignedUrl('heath').item();
   * ```
   */
  getIndexingJobDetailsSignedUrl(
    indexingJobUuid: string,
    options?: CallOptions,
  ): ItemCall<ApiGetIndexingJobDetailsSignedUrlOutput, string>;

  /**
   * Gets a knowledge base, with the status of its database.
   *
   * `GET /v2/gen-ai/knowledge_bases/{uuid}`. Scope: `genai:read`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_knowledge_base
   *
   * @example
   * ```ts
   * const response = await client.genai.getKnowledgeBase('heath');
   * ```
   */
  getKnowledgeBase(uuid: string, options?: CallOptions): Call<ApiGetKnowledgeBaseOutput>;

  /**
   * Gets a model of the model catalog, with all details, prices and code samples.
   *
   * `GET /v2/gen-ai/models/catalog/{id}`. Scope: `genai:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_model_catalog_card
   *
   * @example
   * ```ts
   * const genai = await client.genai.getModelCatalogCard('heath').item();
   * ```
   */
  getModelCatalogCard(
    id: string,
    params?: GenaiGetModelCatalogCardParams,
    options?: CallOptions,
  ): ItemCall<ApiGetModelCatalogCardOutput, ApiModelCatalogCard>;

  /**
   * Gets a preset for model evaluations.
   *
   * `GET /v2/gen-ai/model_evaluation_presets/{eval_preset_uuid}`. Scope: `genai:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_model_evaluation_preset
   *
   * @example
   * ```ts
   * const genai = await client.genai.getModelEvaluationPreset('heath').item();
   * ```
   */
  getModelEvaluationPreset(
    evalPresetUuid: string,
    options?: CallOptions,
  ): ItemCall<ApiGetModelEvaluationPresetOutput, ApiModelEvaluationPreset>;

  /**
   * Gets a model evaluation run, with its results and one page of prompts.
   *
   * `GET /v2/gen-ai/model_evaluation_runs/{eval_run_uuid}`. Scope: `genai:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_model_evaluation_run
   *
   * @example
   * ```ts
   * for await (const genai of client.genai.getModelEvaluationRun('heath')) {
   *   console.log(genai);
   * }
   * ```
   */
  getModelEvaluationRun(
    evalRunUuid: string,
    params?: GenaiGetModelEvaluationRunParams,
    options?: CallOptions,
  ): PaginatedCall<ApiModelEvaluationResult, ApiGetModelEvaluationRunOutput>;

  /**
   * Creates a presigned URL for downloading all results of a run, as gzip-compressed JSON.
   *
   * `GET /v2/gen-ai/model_evaluation_runs/{eval_run_uuid}/results/download_url`. Scope: `genai:read`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_model_evaluation_run_results_download_url
   *
   * @example
   * ```ts
   * const response = await client.genai.getModelEvaluationRunResultsDownloadUrl('heath');
   * ```
   */
  getModelEvaluationRunResultsDownloadUrl(
    evalRunUuid: string,
    options?: CallOptions,
  ): Call<ApiGetModelEvaluationRunResultsDownloadUrlOutput>;

  /**
   * Gets a model router.
   *
   * `GET /v2/gen-ai/models/routers/{uuid}`. Scope: `genai:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_model_router
   *
   * @example
   * ```ts
   * const genai = await client.genai.getModelRouter('heath').item();
   * ```
   */
  getModelRouter(uuid: string, options?: CallOptions): ItemCall<ApiGetModelRouterOutput, ApiModelRouter>;

  /**
   * Gets the URL at which a user grants access to Google Drive or Dropbox.
   *
   * `GET /v2/gen-ai/oauth2/url`. Scope: `genai:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_oauth2_url
   *
   * @example
   * ```ts
   * const genai = await client.genai.getOauth2Url().item();
   * ```
   */
  getOauth2Url(params?: GenaiGetOauth2UrlParams, options?: CallOptions): ItemCall<ApiGenerateOauth2UrlOutput, string>;

  /**
   * Gets a stored OpenAI API key, without its secret, and the models it can be used with.
   *
   * `GET /v2/gen-ai/openai/keys/{api_key_uuid}`. Scope: `genai:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_openai_api_key
   *
   * @example
   * ```ts
   * const genai = await client.genai.getOpenaiApiKey('heath').item();
   * ```
   */
  getOpenaiApiKey(apiKeyUuid: string, options?: CallOptions): ItemCall<ApiGetOpenaiApiKeyOutput, ApiOpenaiApiKey>;

  /**
   * Gets the indexing schedule of a knowledge base.
   *
   * `GET /v2/gen-ai/scheduled-indexing/knowledge-base/{knowledge_base_uuid}`. Scope: `genai:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_scheduled_indexing
   *
   * @example
   * ```ts
   * const genai = await client.genai.getScheduledIndexing('heath').item();
   * ```
   */
  getScheduledIndexing(
    knowledgeBaseUuid: string,
    options?: CallOptions,
  ): ItemCall<ApiGetScheduledIndexingOutput, ApiScheduledIndexing>;

  /**
   * Gets a workspace.
   *
   * `GET /v2/gen-ai/workspaces/{workspace_uuid}`. Scope: `genai:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_workspace
   *
   * @example
   * ```ts
   * const genai = await client.genai.getWorkspace('heath').item();
   * ```
   */
  getWorkspace(workspaceUuid: string, options?: CallOptions): ItemCall<ApiGetWorkspaceOutput, ApiWorkspace>;

  /**
   * Starts the import of a model, for example from Hugging Face or a Spaces bucket.
   *
   * `POST /v2/gen-ai/custom_models/import`. Scope: `genai:create`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_import_custom_model
   *
   * @example
   * ```ts
   * const response = await client.genai.importCustomModel({});
   * ```
   */
  importCustomModel(
    body: ApiImportCustomModelInputPublic,
    options?: CallOptions,
  ): Call<ApiImportCustomModelOutputPublic>;

  /**
   * Lists the API keys of an agent.
   *
   * `GET /v2/gen-ai/agents/{agent_uuid}/api_keys`. Scope: `genai:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_agent_api_keys
   *
   * @example
   * ```ts
   * for await (const genai of client.genai.listAgentApiKeys('heath')) {
   *   console.log(genai);
   * }
   * ```
   */
  listAgentApiKeys(
    agentUuid: string,
    params?: GenaiListAgentApiKeysParams,
    options?: CallOptions,
  ): PaginatedCall<ApiAgentApiKeyInfo, ApiListAgentApiKeysOutput>;

  /**
   * Lists the versions of an agent. Each change creates a version.
   *
   * `GET /v2/gen-ai/agents/{uuid}/versions`. Scope: `genai:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_agent_versions
   *
   * @example
   * ```ts
   * for await (const genai of client.genai.listAgentVersions('heath')) {
   *   console.log(genai);
   * }
   * ```
   */
  listAgentVersions(
    uuid: string,
    params?: GenaiListAgentVersionsParams,
    options?: CallOptions,
  ): PaginatedCall<ApiAgentVersion, ApiListAgentVersionsOutput>;

  /**
   * Lists the agents of the team.
   *
   * `GET /v2/gen-ai/agents`. Scope: `genai:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_agents
   *
   * @example
   * ```ts
   * for await (const genai of client.genai.listAgents()) {
   *   console.log(genai);
   * }
   * ```
   */
  listAgents(
    params?: GenaiListAgentsParams,
    options?: CallOptions,
  ): PaginatedCall<ApiAgentPublic, ApiListAgentsOutputPublic>;

  /**
   * Lists the agents that use a stored Anthropic API key.
   *
   * `GET /v2/gen-ai/anthropic/keys/{uuid}/agents`. Scope: `genai:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_agents_by_anthropic_key
   *
   * @example
   * ```ts
   * for await (const genai of client.genai.listAgentsByAnthropicKey('heath')) {
   *   console.log(genai);
   * }
   * ```
   */
  listAgentsByAnthropicKey(
    uuid: string,
    params?: GenaiListAgentsByAnthropicKeyParams,
    options?: CallOptions,
  ): PaginatedCall<ApiAgent, ApiListAgentsByAnthropicKeyOutput>;

  /**
   * Lists the agents that use a stored OpenAI API key.
   *
   * `GET /v2/gen-ai/openai/keys/{uuid}/agents`. Scope: `genai:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_agents_by_openai_key
   *
   * @example
   * ```ts
   * for await (const genai of client.genai.listAgentsByOpenaiKey('heath')) {
   *   console.log(genai);
   * }
   * ```
   */
  listAgentsByOpenaiKey(
    uuid: string,
    params?: GenaiListAgentsByOpenaiKeyParams,
    options?: CallOptions,
  ): PaginatedCall<ApiAgent, ApiListAgentsByOpenAiKeyOutput>;

  /**
   * Lists the agents in a workspace.
   *
   * `GET /v2/gen-ai/workspaces/{workspace_uuid}/agents`. Scope: `genai:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_agents_by_workspace
   *
   * @example
   * ```ts
   * for await (const genai of client.genai.listAgentsByWorkspace('heath')) {
   *   console.log(genai);
   * }
   * ```
   */
  listAgentsByWorkspace(
    workspaceUuid: string,
    params?: GenaiListAgentsByWorkspaceParams,
    options?: CallOptions,
  ): PaginatedCall<ApiAgent, ApiListAgentsByWorkspaceOutput>;

  /**
   * Lists the stored Anthropic API keys.
   *
   * `GET /v2/gen-ai/anthropic/keys`. Scope: `genai:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_anthropic_api_keys
   *
   * @example
   * ```ts
   * for await (const genai of client.genai.listAnthropicApiKeys()) {
   *   console.log(genai);
   * }
   * ```
   */
  listAnthropicApiKeys(
    params?: GenaiListAnthropicApiKeysParams,
    options?: CallOptions,
  ): PaginatedCall<ApiAnthropicApiKey, ApiListAnthropicApiKeysOutput>;

  /**
   * Lists the imported models of the team and the limit on their number.
   *
   * `GET /v2/gen-ai/custom_models`. Scope: `genai:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_custom_models
   *
   * @example
   * ```ts
   * for await (const genai of client.genai.listCustomModels()) {
   *   console.log(genai);
   * }
   * ```
   */
  listCustomModels(
    params?: GenaiListCustomModelsParams,
    options?: CallOptions,
  ): PaginatedCall<ApiCustomModel, ApiListCustomModelsOutputPublic>;

  /**
   * Lists the regions of the agent platform.
   *
   * `GET /v2/gen-ai/regions`. Scope: `genai:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_datacenter_regions
   *
   * @example
   * ```ts
   * const items = await client.genai.listDatacenterRegions().item();
   * ```
   */
  listDatacenterRegions(
    params?: GenaiListDatacenterRegionsParams,
    options?: CallOptions,
  ): ItemCall<ApiListRegionsOutput, GenaiapiRegion[]>;

  /**
   * Lists the evaluation datasets.
   *
   * `GET /v2/gen-ai/evaluation_datasets`. Scope: `genai:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_evaluation_datasets
   *
   * @example
   * ```ts
   * const items = await client.genai.listEvaluationDatasets().item();
   * ```
   */
  listEvaluationDatasets(
    params?: GenaiListEvaluationDatasetsParams,
    options?: CallOptions,
  ): ItemCall<ApiListEvaluationDatasetsOutput, ApiEvaluationDataset[]>;

  /**
   * Lists the metrics for agent evaluations.
   *
   * `GET /v2/gen-ai/evaluation_metrics`. Scope: `genai:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_evaluation_metrics
   *
   * @example
   * ```ts
   * const items = await client.genai.listEvaluationMetrics().item();
   * ```
   */
  listEvaluationMetrics(options?: CallOptions): ItemCall<ApiListEvaluationMetricsOutput, ApiEvaluationMetric[]>;

  /**
   * Lists the runs of a test case.
   *
   * `GET /v2/gen-ai/evaluation_test_cases/{evaluation_test_case_uuid}/evaluation_runs`. Scope: `genai:read`. Supports
   * `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_evaluation_runs_by_test_case
   *
   * @example
   * ```ts
   * const items = await client.genai.listEvaluationRunsByTestCase('heath').item();
   * ```
   */
  listEvaluationRunsByTestCase(
    evaluationTestCaseUuid: string,
    params?: GenaiListEvaluationRunsByTestCaseParams,
    options?: CallOptions,
  ): ItemCall<ApiListEvaluationRunsByTestCaseOutput, ApiEvaluationRun[]>;

  /**
   * Lists the test cases for agents.
   *
   * `GET /v2/gen-ai/evaluation_test_cases`. Scope: `genai:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_evaluation_test_cases
   *
   * @example
   * ```ts
   * const items = await client.genai.listEvaluationTestCases().item();
   * ```
   */
  listEvaluationTestCases(options?: CallOptions): ItemCall<ApiListEvaluationTestCasesOutput, ApiEvaluationTestCase[]>;

  /**
   * Lists the test cases of a workspace.
   *
   * `GET /v2/gen-ai/workspaces/{workspace_uuid}/evaluation_test_cases`. Scope: `genai:read`. Supports `item()`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_evaluation_test_cases_by_workspace
   *
   * @example
   * ```ts
   * const items = await client.genai.listEvaluationTestCasesByWorkspace('heath').item();
   * ```
   */
  listEvaluationTestCasesByWorkspace(
    workspaceUuid: string,
    options?: CallOptions,
  ): ItemCall<ApiListEvaluationTestCasesByWorkspaceOutput, ApiEvaluationTestCase[]>;

  /**
   * Lists the data sources of an indexing job, with the file counts of each.
   *
   * `GET /v2/gen-ai/indexing_jobs/{indexing_job_uuid}/data_sources`. Scope: `genai:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_indexing_job_data_sources
   *
   * @example
   * ```ts
   * const items = await client.genai.listIndexingJobDataSources('heath').item();
   * ```
   */
  listIndexingJobDataSources(
    indexingJobUuid: string,
    options?: CallOptions,
  ): ItemCall<ApiListIndexingJobDataSourcesOutput, ApiIndexedDataSource[]>;

  /**
   * Lists the indexing jobs of all knowledge bases.
   *
   * `GET /v2/gen-ai/indexing_jobs`. Scope: `genai:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_indexing_jobs
   *
   * @example
   * ```ts
   * for await (const genai of client.genai.listIndexingJobs()) {
   *   console.log(genai);
   * }
   * ```
   */
  listIndexingJobs(
    params?: GenaiListIndexingJobsParams,
    options?: CallOptions,
  ): PaginatedCall<ApiIndexingJob, ApiListKnowledgeBaseIndexingJobsOutput>;

  /**
   * Lists the 15 most recent indexing jobs of a knowledge base.
   *
   * `GET /v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/indexing_jobs`. Scope: `genai:read`. Supports iteration over
   * all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_indexing_jobs_by_knowledge_base
   *
   * @example
   * ```ts
   * for await (const genai of client.genai.listIndexingJobsByKnowledgeBase('heath')) {
   *   console.log(genai);
   * }
   * ```
   */
  listIndexingJobsByKnowledgeBase(
    knowledgeBaseUuid: string,
    options?: CallOptions,
  ): PaginatedCall<ApiIndexingJob, ApiListKnowledgeBaseIndexingJobsOutput>;

  /**
   * Lists the data sources of a knowledge base.
   *
   * `GET /v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources`. Scope: `genai:read`. Supports iteration over
   * all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_knowledge_base_data_sources
   *
   * @example
   * ```ts
   * for await (const genai of client.genai.listKnowledgeBaseDataSources('heath')) {
   *   console.log(genai);
   * }
   * ```
   */
  listKnowledgeBaseDataSources(
    knowledgeBaseUuid: string,
    params?: GenaiListKnowledgeBaseDataSourcesParams,
    options?: CallOptions,
  ): PaginatedCall<ApiKnowledgeBaseDataSource, ApiListKnowledgeBaseDataSourcesOutput>;

  /**
   * Lists the knowledge bases of the team.
   *
   * `GET /v2/gen-ai/knowledge_bases`. Scope: `genai:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_knowledge_bases
   *
   * @example
   * ```ts
   * for await (const genai of client.genai.listKnowledgeBases()) {
   *   console.log(genai);
   * }
   * ```
   */
  listKnowledgeBases(
    params?: GenaiListKnowledgeBasesParams,
    options?: CallOptions,
  ): PaginatedCall<ApiKnowledgeBase, ApiListKnowledgeBasesOutput>;

  /**
   * Lists the model access keys of the team.
   *
   * `GET /v2/gen-ai/models/api_keys`. Scope: `genai:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_model_api_keys
   *
   * @example
   * ```ts
   * for await (const genai of client.genai.listModelApiKeys()) {
   *   console.log(genai);
   * }
   * ```
   */
  listModelApiKeys(
    params?: GenaiListModelApiKeysParams,
    options?: CallOptions,
  ): PaginatedCall<ApiModelApiKey, ApiListModelApiKeysOutput>;

  /**
   * Lists the models in the model catalog, with their prices.
   *
   * `GET /v2/gen-ai/models/catalog`. Scope: `genai:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_model_catalog
   *
   * @example
   * ```ts
   * for await (const genai of client.genai.listModelCatalog()) {
   *   console.log(genai);
   * }
   * ```
   */
  listModelCatalog(
    params?: GenaiListModelCatalogParams,
    options?: CallOptions,
  ): PaginatedCall<ApiModelCatalogEntry, ApiListModelCatalogOutput>;

  /**
   * Lists the metrics for model evaluations, both built-in and custom.
   *
   * `GET /v2/gen-ai/model_evaluation_metrics`. Scope: `genai:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_model_evaluation_metrics
   *
   * @example
   * ```ts
   * const items = await client.genai.listModelEvaluationMetrics().item();
   * ```
   */
  listModelEvaluationMetrics(
    options?: CallOptions,
  ): ItemCall<ApiListModelEvaluationMetricsOutput, ApiEvaluationMetric[]>;

  /**
   * Lists the presets for model evaluations.
   *
   * `GET /v2/gen-ai/model_evaluation_presets`. Scope: `genai:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_model_evaluation_presets
   *
   * @example
   * ```ts
   * const items = await client.genai.listModelEvaluationPresets().item();
   * ```
   */
  listModelEvaluationPresets(
    options?: CallOptions,
  ): ItemCall<ApiListModelEvaluationPresetsOutput, ApiModelEvaluationPreset[]>;

  /**
   * Lists the model evaluation runs, newest first by default.
   *
   * `GET /v2/gen-ai/model_evaluation_runs`. Scope: `genai:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_model_evaluation_runs
   *
   * @example
   * ```ts
   * for await (const genai of client.genai.listModelEvaluationRuns()) {
   *   console.log(genai);
   * }
   * ```
   */
  listModelEvaluationRuns(
    params?: GenaiListModelEvaluationRunsParams,
    options?: CallOptions,
  ): PaginatedCall<ApiModelEvaluationRunSummary, ApiListModelEvaluationRunsOutput>;

  /**
   * Lists the presets for model routers.
   *
   * `GET /v2/gen-ai/models/routers/presets`. Scope: `genai:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_model_router_presets
   *
   * @example
   * ```ts
   * for await (const genai of client.genai.listModelRouterPresets()) {
   *   console.log(genai);
   * }
   * ```
   */
  listModelRouterPresets(
    params?: GenaiListModelRouterPresetsParams,
    options?: CallOptions,
  ): PaginatedCall<ApiModelRouterPreset, ApiListModelRouterPresetsOutput>;

  /**
   * Lists the preset tasks for model routers.
   *
   * `GET /v2/gen-ai/models/routers/tasks/presets`. Scope: `genai:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_model_router_task_presets
   *
   * @example
   * ```ts
   * for await (const genai of client.genai.listModelRouterTaskPresets()) {
   *   console.log(genai);
   * }
   * ```
   */
  listModelRouterTaskPresets(
    params?: GenaiListModelRouterTaskPresetsParams,
    options?: CallOptions,
  ): PaginatedCall<ApiModelRouterTaskPreset, ApiListModelRouterTaskPresetsOutput>;

  /**
   * Lists the model routers of the team.
   *
   * `GET /v2/gen-ai/models/routers`. Scope: `genai:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_model_routers
   *
   * @example
   * ```ts
   * for await (const genai of client.genai.listModelRouters()) {
   *   console.log(genai);
   * }
   * ```
   */
  listModelRouters(
    params?: GenaiListModelRoutersParams,
    options?: CallOptions,
  ): PaginatedCall<ApiModelRouter, ApiListModelRoutersOutput>;

  /**
   * Lists the models of the agent platform.
   *
   * `GET /v2/gen-ai/models`. Scope: `genai:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_models
   *
   * @example
   * ```ts
   * for await (const genai of client.genai.listModels()) {
   *   console.log(genai);
   * }
   * ```
   */
  listModels(
    params?: GenaiListModelsParams,
    options?: CallOptions,
  ): PaginatedCall<ApiModelPublic, ApiListModelsOutputPublic>;

  /**
   * Lists the stored OpenAI API keys.
   *
   * `GET /v2/gen-ai/openai/keys`. Scope: `genai:read`. Supports iteration over all pages.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_openai_api_keys
   *
   * @example
   * ```ts
   * for await (const genai of client.genai.listOpenaiApiKeys()) {
   *   console.log(genai);
   * }
   * ```
   */
  listOpenaiApiKeys(
    params?: GenaiListOpenaiApiKeysParams,
    options?: CallOptions,
  ): PaginatedCall<ApiOpenaiApiKey, ApiListOpenaiApiKeysOutput>;

  /**
   * Lists the workspaces of the team.
   *
   * `GET /v2/gen-ai/workspaces`. Scope: `genai:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_list_workspaces
   *
   * @example
   * ```ts
   * const items = await client.genai.listWorkspaces().item();
   * ```
   */
  listWorkspaces(options?: CallOptions): ItemCall<ApiListWorkspacesOutput, ApiWorkspace[]>;

  /**
   * Replaces the secret of an API key of an agent.
   *
   * `PUT /v2/gen-ai/agents/{agent_uuid}/api_keys/{api_key_uuid}/regenerate`. Scope: `genai:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_regenerate_agent_api_key
   *
   * @example
   * ```ts
   * const genai = await client.genai.regenerateAgentApiKey('heath', 'cedar').item();
   * ```
   */
  regenerateAgentApiKey(
    agentUuid: string,
    apiKeyUuid: string,
    options?: CallOptions,
  ): ItemCall<ApiRegenerateAgentApiKeyOutput, ApiAgentApiKeyInfo>;

  /**
   * Replaces the secret of a model access key.
   *
   * `PUT /v2/gen-ai/models/api_keys/{api_key_uuid}/regenerate`. Scope: `genai:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_regenerate_model_api_key
   *
   * @example
   * ```ts
   * const genai = await client.genai.regenerateModelApiKey('heath').item();
   * ```
   */
  regenerateModelApiKey(
    apiKeyUuid: string,
    options?: CallOptions,
  ): ItemCall<ApiRegenerateModelApiKeyOutput, ApiModelApiKey>;

  /**
   * Rolls an agent back to an earlier version.
   *
   * `PUT /v2/gen-ai/agents/{uuid}/versions`. Scope: `genai:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_rollback_to_agent_version
   *
   * @example
   * ```ts
   * const response = await client.genai.rollbackToAgentVersion('heath', {});
   * ```
   */
  rollbackToAgentVersion(
    uuid: string,
    body: ApiRollbackToAgentVersionInputPublic,
    options?: CallOptions,
  ): Call<ApiRollbackToAgentVersionOutput>;

  /**
   * Runs a test case against agents, with one run for each agent.
   *
   * `POST /v2/gen-ai/evaluation_runs`. Scope: `genai:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_run_evaluation_test_case
   *
   * @example
   * ```ts
   * const items = await client.genai.runEvaluationTestCase({}).item();
   * ```
   */
  runEvaluationTestCase(
    body: ApiRunEvaluationTestCaseInputPublic,
    options?: CallOptions,
  ): ItemCall<ApiRunEvaluationTestCaseOutput, string[]>;

  /**
   * Updates the settings of an agent.
   *
   * `PUT /v2/gen-ai/agents/{uuid}`. Scope: `genai:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_update_agent
   *
   * @example
   * ```ts
   * const genai = await client.genai.updateAgent('heath', {}).item();
   * ```
   */
  updateAgent(
    uuid: string,
    body: ApiUpdateAgentInputPublic,
    options?: CallOptions,
  ): ItemCall<ApiUpdateAgentOutput, ApiAgent>;

  /**
   * Renames an API key of an agent. The secret does not change.
   *
   * `PUT /v2/gen-ai/agents/{agent_uuid}/api_keys/{api_key_uuid}`. Scope: `genai:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_update_agent_api_key
   *
   * @example
   * ```ts
   * const genai = await client.genai.updateAgentApiKey('heath', 'cedar', {}).item();
   * ```
   */
  updateAgentApiKey(
    agentUuid: string,
    apiKeyUuid: string,
    body: ApiUpdateAgentApiKeyInputPublic,
    options?: CallOptions,
  ): ItemCall<ApiUpdateAgentApiKeyOutput, ApiAgentApiKeyInfo>;

  /**
   * Sets the visibility of an agent: public, private or disabled.
   *
   * `PUT /v2/gen-ai/agents/{uuid}/deployment_visibility`. Scope: `genai:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_update_agent_deployment_visibility
   *
   * @example
   * ```ts
   * const genai = await client.genai.updateAgentDeploymentVisibility('heath', {}).item();
   * ```
   */
  updateAgentDeploymentVisibility(
    uuid: string,
    body: ApiUpdateAgentDeploymentVisibilityInputPublic,
    options?: CallOptions,
  ): ItemCall<ApiUpdateAgentDeploymentVisbilityOutput, ApiAgent>;

  /**
   * Updates a function that is attached to an agent.
   *
   * `PUT /v2/gen-ai/agents/{agent_uuid}/functions/{function_uuid}`. Scope: `genai:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_update_agent_function
   *
   * @example
   * ```ts
   * const genai = await client.genai.updateAgentFunction('heath', 'cedar', {}).item();
   * ```
   */
  updateAgentFunction(
    agentUuid: string,
    functionUuid: string,
    body: ApiUpdateAgentFunctionInputPublic,
    options?: CallOptions,
  ): ItemCall<ApiUpdateAgentFunctionOutput, ApiAgent>;

  /**
   * Moves agents into a workspace.
   *
   * `PUT /v2/gen-ai/workspaces/{workspace_uuid}/agents`. Scope: `genai:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_update_agents_workspace
   *
   * @example
   * ```ts
   * const genai = await client.genai.updateAgentsWorkspace('heath', {}).item();
   * ```
   */
  updateAgentsWorkspace(
    workspaceUuid: string,
    body: ApiMoveAgentsToWorkspaceInputPublic,
    options?: CallOptions,
  ): ItemCall<ApiMoveAgentsToWorkspaceOutput, ApiWorkspace>;

  /**
   * Updates the name or the secret of a stored Anthropic API key.
   *
   * `PUT /v2/gen-ai/anthropic/keys/{api_key_uuid}`. Scope: `genai:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_update_anthropic_api_key
   *
   * @example
   * ```ts
   * const genai = await client.genai.updateAnthropicApiKey('heath', {}).item();
   * ```
   */
  updateAnthropicApiKey(
    apiKeyUuid: string,
    body: ApiUpdateAnthropicApiKeyInputPublic,
    options?: CallOptions,
  ): ItemCall<ApiUpdateAnthropicApiKeyOutput, ApiAnthropicApiKey>;

  /**
   * Updates the route from an agent to a child agent.
   *
   * `PUT /v2/gen-ai/agents/{parent_agent_uuid}/child_agents/{child_agent_uuid}`. Scope: `genai:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_update_attached_agent
   *
   * @example
   * ```ts
   * const response = await client.genai.updateAttachedAgent('heath', 'cedar', {});
   * ```
   */
  updateAttachedAgent(
    parentAgentUuid: string,
    childAgentUuid: string,
    body: ApiUpdateLinkedAgentInputPublic,
    options?: CallOptions,
  ): Call<ApiUpdateLinkedAgentOutput>;

  /**
   * Updates a custom metric. The updated metric has a new ID.
   *
   * `PUT /v2/gen-ai/custom_evaluation_metrics/{metric_uuid}`. Scope: `genai:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_update_custom_evaluation_metric
   *
   * @example
   * ```ts
   * const genai = await client.genai.updateCustomEvaluationMetric('heath', {}).item();
   * ```
   */
  updateCustomEvaluationMetric(
    metricUuid: string,
    body: ApiUpdateCustomEvaluationMetricInputPublic,
    options?: CallOptions,
  ): ItemCall<ApiUpdateCustomEvaluationMetricOutput, ApiEvaluationMetric>;

  /**
   * Updates the metadata of an imported model.
   *
   * `PATCH /v2/gen-ai/custom_models/{uuid}/metadata`. Scope: `genai:default`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_update_custom_model_metadata
   *
   * @example
   * ```ts
   * const genai = await client.genai.updateCustomModelMetadata('heath', {}).item();
   * ```
   */
  updateCustomModelMetadata(
    uuid: string,
    body: ApiUpdateCustomModelMetadataInputPublic,
    options?: CallOptions,
  ): ItemCall<ApiUpdateCustomModelMetadataOutputPublic, ApiCustomModel>;

  /**
   * Updates a test case, which creates a new version of it.
   *
   * `PUT /v2/gen-ai/evaluation_test_cases/{test_case_uuid}`. Scope: `genai:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_update_evaluation_test_case
   *
   * @example
   * ```ts
   * const response = await client.genai.updateEvaluationTestCase('heath', {});
   * ```
   */
  updateEvaluationTestCase(
    testCaseUuid: string,
    body: ApiUpdateEvaluationTestCaseInputPublic,
    options?: CallOptions,
  ): Call<ApiUpdateEvaluationTestCaseOutput>;

  /**
   * Updates the name, project, tags, database or reranking settings of a knowledge base.
   *
   * `PUT /v2/gen-ai/knowledge_bases/{uuid}`. Scope: `genai:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_update_knowledge_base
   *
   * @example
   * ```ts
   * const genai = await client.genai.updateKnowledgeBase('heath', {}).item();
   * ```
   */
  updateKnowledgeBase(
    uuid: string,
    body: ApiUpdateKnowledgeBaseInputPublic,
    options?: CallOptions,
  ): ItemCall<ApiUpdateKnowledgeBaseOutput, ApiKnowledgeBase>;

  /**
   * Updates the chunking settings of a data source.
   *
   * `PUT /v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources/{data_source_uuid}`. Scope: `genai:update`.
   * Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_update_knowledge_base_data_source
   *
   * @example
   * ```ts
   * const genai = await client.genai.updateKnowledgeBaseDataSource('heath', 'cedar', {}).item();
   * ```
   */
  updateKnowledgeBaseDataSource(
    knowledgeBaseUuid: string,
    dataSourceUuid: string,
    body: ApiUpdateKnowledgeBaseDataSourceInputPublic,
    options?: CallOptions,
  ): ItemCall<ApiUpdateKnowledgeBaseDataSourceOutput, ApiKnowledgeBaseDataSource>;

  /**
   * Renames a model access key. The secret does not change.
   *
   * `PUT /v2/gen-ai/models/api_keys/{api_key_uuid}`. Scope: `genai:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_update_model_api_key
   *
   * @example
   * ```ts
   * const genai = await client.genai.updateModelApiKey('heath', {}).item();
   * ```
   */
  updateModelApiKey(
    apiKeyUuid: string,
    body: ApiUpdateModelApiKeyInputPublic,
    options?: CallOptions,
  ): ItemCall<ApiUpdateModelApiKeyOutput, ApiModelApiKey>;

  /**
   * Renames a model evaluation run.
   *
   * `PATCH /v2/gen-ai/model_evaluation_runs/{eval_run_uuid}`. Scope: `genai:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_update_model_evaluation_run
   *
   * @example
   * ```ts
   * const genai = await client.genai.updateModelEvaluationRun('heath', {}).item();
   * ```
   */
  updateModelEvaluationRun(
    evalRunUuid: string,
    body: ApiUpdateModelEvaluationRunInputPublic,
    options?: CallOptions,
  ): ItemCall<ApiUpdateModelEvaluationRunOutput, ApiModelEvaluationRunSummary>;

  /**
   * Updates a model router.
   *
   * `PUT /v2/gen-ai/models/routers/{uuid}`. Scope: `genai:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_update_model_router
   *
   * @example
   * ```ts
   * const genai = await client.genai.updateModelRouter('heath', {}).item();
   * ```
   */
  updateModelRouter(
    uuid: string,
    body: ApiUpdateModelRouterInputPublic,
    options?: CallOptions,
  ): ItemCall<ApiUpdateModelRouterOutput, ApiModelRouter>;

  /**
   * Updates the name or the secret of a stored OpenAI API key.
   *
   * `PUT /v2/gen-ai/openai/keys/{api_key_uuid}`. Scope: `genai:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_update_openai_api_key
   *
   * @example
   * ```ts
   * const genai = await client.genai.updateOpenaiApiKey('heath', {}).item();
   * ```
   */
  updateOpenaiApiKey(
    apiKeyUuid: string,
    body: ApiUpdateOpenaiApiKeyInputPublic,
    options?: CallOptions,
  ): ItemCall<ApiUpdateOpenaiApiKeyOutput, ApiOpenaiApiKey>;

  /**
   * Updates the name or description of a workspace.
   *
   * `PUT /v2/gen-ai/workspaces/{workspace_uuid}`. Scope: `genai:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_update_workspace
   *
   * @example
   * ```ts
   * const genai = await client.genai.updateWorkspace('heath', {}).item();
   * ```
   */
  updateWorkspace(
    workspaceUuid: string,
    body: ApiUpdateWorkspaceInputPublic,
    options?: CallOptions,
  ): ItemCall<ApiUpdateWorkspaceOutput, ApiWorkspace>;
}
