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
 * const response = await attachAgent(
 *   client,
 *   'c21cc6f0-77b6-460e-815a-19e5fb3da882',
 *   'a73b0e5e-9085-47bc-bc90-6dc22dfc42f3',
 *   { if_case: 'my-if-case', route_name: 'route-1' },
 * );
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
 * const agent = await attachAgentFunction(client, 'd1a03002-2d2e-4a6c-bc96-7a2a7dc36d38', {
 *   description: 'For the shop',
 *   faas_name: 'faas-1',
 * }).item();
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
 * const agent = await attachAgentGuardrails(client, 'd1a03002-2d2e-4a6c-bc96-7a2a7dc36d38', {
 *   agent_uuid: 'd1a03002-2d2e-4a6c-bc96-7a2a7dc36d38',
 * }).item();
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
 * const agent = await attachKnowledgeBase(
 *   client,
 *   'd1a03002-2d2e-4a6c-bc96-7a2a7dc36d38',
 *   '984a5c5b-45b0-4f7a-bf6f-87331bd3c184',
 * ).item();
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
 * The request has no body to name the knowledge bases. Attach them one at a time instead.
 *
 * `POST /v2/gen-ai/agents/{agent_uuid}/knowledge_bases`. Scope: `genai:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_attach_knowledge_bases
 *
 * @example
 * ```ts
 * const agent = await attachKnowledgeBases(client, 'd1a03002-2d2e-4a6c-bc96-7a2a7dc36d38').item();
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
 * const job = await cancelIndexingJob(client, '3f9ba6c4-a695-4aee-a331-ffc472ed2b9b', {
 *   uuid: '3f9ba6c4-a695-4aee-a331-ffc472ed2b9b',
 * }).item();
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
 * Fails if the run has already ended.
 *
 * `PUT /v2/gen-ai/model_evaluation_runs/{eval_run_uuid}/cancel`. Scope: `genai:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_cancel_model_evaluation_run
 *
 * @example
 * ```ts
 * const run = await cancelModelEvaluationRun(client, 'a52c0c7d-212c-445d-bafa-dee14fdeab95', {
 *   eval_run_uuid: 'a52c0c7d-212c-445d-bafa-dee14fdeab95',
 * }).item();
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
 * Returns before the agent can be used. Poll the agent until `deployment.status` is `STATUS_RUNNING`.
 *
 * `POST /v2/gen-ai/agents`. Scope: `genai:create`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_agent
 *
 * @example
 * ```ts
 * const agent = await createAgent(client, {
 *   anthropic_key_uuid: '16c55476-84d9-4859-9afb-dabedfff5da9',
 *   name: 'web-1',
 * })
 *   .wait()
 *   .item();
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
 * const apiKeyInfo = await createAgentApiKey(client, 'd1a03002-2d2e-4a6c-bc96-7a2a7dc36d38', {
 *   name: 'web-1',
 * }).item();
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
 * const apiKeyInfo = await createAnthropicApiKey(client, { name: 'web-1' }).item();
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
 * const metric = await createCustomEvaluationMetric(client, {
 *   description: 'For the shop',
 *   metric_name: 'metric-1',
 * }).item();
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
 * Upload each file to its URL, then use its `object_key` as the `stored_object_key` of the data source.
 *
 * `POST /v2/gen-ai/knowledge_bases/data_sources/file_upload_presigned_urls`. Scope: `genai:create`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_data_source_file_upload_presigned_urls
 *
 * @example
 * ```ts
 * const response = await createDataSourceFileUploadPresignedUrls(client, { files: [{ file_name: 'file-1' }] });
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
 * const evaluationDatasetUuid = await createEvaluationDataset(client, {
 *   dataset_type: 'EVALUATION_DATASET_TYPE_ADK',
 *   name: 'web-1',
 * }).item();
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
 * Upload each file to its URL, then use its `object_key` as the `stored_object_key` of the dataset.
 *
 * `POST /v2/gen-ai/evaluation_datasets/file_upload_presigned_urls`. Scope: `genai:create`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_evaluation_dataset_file_upload_presigned_urls
 *
 * @example
 * ```ts
 * const response = await createEvaluationDatasetFileUploadPresignedUrls(client, {
 *   files: [{ file_name: 'file-1' }],
 * });
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
 * const testCaseUuid = await createEvaluationTestCase(client, {
 *   agent_workspace_name: 'agent-workspace-1',
 *   name: 'web-1',
 * }).item();
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
 * Returns before the job is finished. Poll the job until `finished_at` is set.
 *
 * `POST /v2/gen-ai/indexing_jobs`. Scope: `genai:create`. Supports `wait()`, `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_indexing_job
 *
 * @example
 * ```ts
 * const job = await createIndexingJob(client, {
 *   data_source_uuids: ['8ea172e4-2222-4ca4-bb26-43bea483c1fd'],
 *   knowledge_base_uuid: '984a5c5b-45b0-4f7a-bf6f-87331bd3c184',
 * })
 *   .wait()
 *   .item();
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
 * Data sources can be included in the request or added later.
 *
 * `POST /v2/gen-ai/knowledge_bases`. Scope: `genai:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_knowledge_base
 *
 * @example
 * ```ts
 * const knowledgeBase = await createKnowledgeBase(client, {
 *   database_id: '4ad9b086-732f-4e76-a40c-57b6c7004d6a',
 *   name: 'web-1',
 * }).item();
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
 * Uploaded files, Dropbox and Google Drive can only be added when the knowledge base is created.
 *
 * `POST /v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources`. Scope: `genai:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_knowledge_base_data_source
 *
 * @example
 * ```ts
 * const knowledgeBaseDataSource = await createKnowledgeBaseDataSource(
 *   client,
 *   '984a5c5b-45b0-4f7a-bf6f-87331bd3c184',
 *   { chunking_algorithm: 'CHUNKING_ALGORITHM_FIXED_LENGTH' },
 * ).item();
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
 * Every request fails with 410. Create model access keys in the control panel.
 *
 * `POST /v2/gen-ai/models/api_keys`. Scope: `genai:create`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_model_api_key
 * @deprecated
 *
 * @example
 * ```ts
 * const response = await createModelApiKey(client, { name: 'web-1' });
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
 * Upload each file to its URL, then use its `object_key` as the `stored_object_key` of the dataset.
 *
 * `POST /v2/gen-ai/model_evaluation/datasets/file_upload_presigned_urls`. Scope: `genai:create`.
 *
 * @see
 * https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_model_eval_dataset_upload_presigned_urls
 *
 * @example
 * ```ts
 * const response = await createModelEvalDatasetUploadPresignedUrls(client, { files: [{ file_name: 'file-1' }] });
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
 * Returns only the ID of the run. Poll the run until its status is successful, failed or cancelled. Settings that are
 * missing from the preset must be given in the request.
 *
 * `POST /v2/gen-ai/model_evaluation_runs`. Scope: `genai:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_model_evaluation_run
 *
 * @example
 * ```ts
 * const evalRunUuid = await createModelEvaluationRun(client, {
 *   candidate_model_name: 'candidate-model-1',
 *   name: 'web-1',
 * }).item();
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
 * const modelRouter = await createModelRouter(client, { description: 'For the shop', name: 'web-1' }).item();
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
 * const response = await createOauth2DropboxTokens(client, { redirect_url: 'https://example.com' });
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
 * const apiKeyInfo = await createOpenaiApiKey(client, { name: 'web-1' }).item();
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
 * const indexingInfo = await createScheduledIndexing(client, {
 *   days: [1],
 *   knowledge_base_uuid: '984a5c5b-45b0-4f7a-bf6f-87331bd3c184',
 * }).item();
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
 * const workspace = await createWorkspace(client, {
 *   agent_uuids: ['e394fdc1-371d-4f58-b9fd-25231557e346'],
 *   name: 'web-1',
 * }).item();
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
 * const agent = await deleteAgent(client, '3f9ba6c4-a695-4aee-a331-ffc472ed2b9b').item();
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
 * const apiKeyInfo = await deleteAgentApiKey(
 *   client,
 *   'd1a03002-2d2e-4a6c-bc96-7a2a7dc36d38',
 *   '12c58f0a-b989-4330-8175-606b205c6c56',
 * ).item();
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
 * const apiKeyInfo = await deleteAnthropicApiKey(client, '12c58f0a-b989-4330-8175-606b205c6c56').item();
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
 * The list of metrics shows the affected presets in `associated_presets`.
 *
 * `DELETE /v2/gen-ai/custom_evaluation_metrics/{metric_uuid}`. Scope: `genai:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_delete_custom_evaluation_metric
 *
 * @example
 * ```ts
 * const response = await deleteCustomEvaluationMetric(client, '099ca520-ab3a-42c8-9e4c-201dbb87658d');
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
 * A successful response can still report a failure. Check its `status` and `error`.
 *
 * `DELETE /v2/gen-ai/custom_models/{uuid}`. Scope: `genai:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_delete_custom_model
 *
 * @example
 * ```ts
 * const response = await deleteCustomModel(client, '3f9ba6c4-a695-4aee-a331-ffc472ed2b9b');
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
 * const response = await deleteEvaluationDataset(client, '8672c626-6838-46d2-9165-2f68c151f2bf');
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
 * const uuid = await deleteKnowledgeBase(client, '3f9ba6c4-a695-4aee-a331-ffc472ed2b9b').item();
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
 * const response = await deleteKnowledgeBaseDataSource(
 *   client,
 *   '984a5c5b-45b0-4f7a-bf6f-87331bd3c184',
 *   '42822bc9-0866-4010-be54-47402e2839f0',
 * );
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
 * const apiKeyInfo = await deleteModelApiKey(client, '12c58f0a-b989-4330-8175-606b205c6c56').item();
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
 * const response = await deleteModelEvaluationPreset(client, 'aba22e90-b972-449b-9c37-f5a1f8d23772');
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
 * Cancel a run in progress, or wait until it ends, before deleting it. A successful response can still report a
 * failure. Check its `status` and `error`.
 *
 * `DELETE /v2/gen-ai/model_evaluation_runs/{eval_run_uuid}`. Scope: `genai:delete`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_delete_model_evaluation_run
 *
 * @example
 * ```ts
 * const response = await deleteModelEvaluationRun(client, 'a52c0c7d-212c-445d-bafa-dee14fdeab95');
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
 * const uuid = await deleteModelRouter(client, '3f9ba6c4-a695-4aee-a331-ffc472ed2b9b').item();
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
 * const apiKeyInfo = await deleteOpenaiApiKey(client, '12c58f0a-b989-4330-8175-606b205c6c56').item();
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
 * const indexingInfo = await deleteScheduledIndexing(client, '3f9ba6c4-a695-4aee-a331-ffc472ed2b9b').item();
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
 * const workspaceUuid = await deleteWorkspace(client, 'ccac0728-58f1-4783-b08d-a7ec577925cc').item();
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
 * const response = await detachAgent(
 *   client,
 *   'c21cc6f0-77b6-460e-815a-19e5fb3da882',
 *   'a73b0e5e-9085-47bc-bc90-6dc22dfc42f3',
 * );
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
 * const agent = await detachAgentFunction(
 *   client,
 *   'd1a03002-2d2e-4a6c-bc96-7a2a7dc36d38',
 *   '8d42d300-5a60-4799-ad75-15a8a74631b6',
 * ).item();
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
 * const agent = await detachAgentGuardrail(
 *   client,
 *   'd1a03002-2d2e-4a6c-bc96-7a2a7dc36d38',
 *   '70a50e1b-3f5a-43a5-9a83-b6db16f84f82',
 * ).item();
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
 * const agent = await detachKnowledgeBase(
 *   client,
 *   'd1a03002-2d2e-4a6c-bc96-7a2a7dc36d38',
 *   '984a5c5b-45b0-4f7a-bf6f-87331bd3c184',
 * ).item();
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
 * const agent = await getAgent(client, '3f9ba6c4-a695-4aee-a331-ffc472ed2b9b').item();
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
 * const items = await getAgentChildren(client, '3f9ba6c4-a695-4aee-a331-ffc472ed2b9b').item();
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
 * const response = await getAgentUsage(client, '3f9ba6c4-a695-4aee-a331-ffc472ed2b9b');
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
 * const apiKeyInfo = await getAnthropicApiKey(client, '12c58f0a-b989-4330-8175-606b205c6c56').item();
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
 * const model = await getCustomModel(client, '3f9ba6c4-a695-4aee-a331-ffc472ed2b9b').item();
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
 * const response = await getEvaluationDatasetDownloadUrl(client, '8672c626-6838-46d2-9165-2f68c151f2bf');
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
 * const evaluationRun = await getEvaluationRun(client, 'a762a1df-1156-4dba-905b-b792be324ea1').item();
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
 * const prompt = await getEvaluationRunPromptResults(
 *   client,
 *   'a762a1df-1156-4dba-905b-b792be324ea1',
 *   28056323,
 * ).item();
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
 * for await (const prompt of getEvaluationRunResults(client, 'a762a1df-1156-4dba-905b-b792be324ea1')) {
 *   console.log(prompt);
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
 * const evaluationTestCase = await getEvaluationTestCase(client, '05bccfe5-40f7-4753-9310-59ae65771d1d').item();
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
 * const job = await getIndexingJob(client, '3f9ba6c4-a695-4aee-a331-ffc472ed2b9b').item();
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
 * The report is available when `is_report_available` is `true`.
 *
 * `GET /v2/gen-ai/indexing_jobs/{indexing_job_uuid}/details_signed_url`. Scope: `genai:read`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_indexing_job_details_signed_url
 *
 * @example
 * ```ts
 * const signedUrl = await getIndexingJobDetailsSignedUrl(client, '64a04a9d-e067-4faf-8fd0-7e0ee1d96b30').item();
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
 * const response = await getKnowledgeBase(client, '3f9ba6c4-a695-4aee-a331-ffc472ed2b9b');
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
 * const data = await getModelCatalogCard(client, '11610bf8-4eea-480e-8c3c-b9d11c042ffe').item();
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
 * const preset = await getModelEvaluationPreset(client, 'aba22e90-b972-449b-9c37-f5a1f8d23772').item();
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
 * for await (const result of getModelEvaluationRun(client, 'a52c0c7d-212c-445d-bafa-dee14fdeab95')) {
 *   console.log(result);
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
 * const response = await getModelEvaluationRunResultsDownloadUrl(client, 'a52c0c7d-212c-445d-bafa-dee14fdeab95');
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
 * const modelRouter = await getModelRouter(client, '3f9ba6c4-a695-4aee-a331-ffc472ed2b9b').item();
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
 * const url = await getOauth2Url(client).item();
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
 * const apiKeyInfo = await getOpenaiApiKey(client, '12c58f0a-b989-4330-8175-606b205c6c56').item();
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
 * const indexingInfo = await getScheduledIndexing(client, '984a5c5b-45b0-4f7a-bf6f-87331bd3c184').item();
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
 * const workspace = await getWorkspace(client, 'ccac0728-58f1-4783-b08d-a7ec577925cc').item();
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
 * Check `validation_steps` and `error` in the response, then poll the model until its status is `STATUS_READY` or
 * `STATUS_FAILED`.
 *
 * `POST /v2/gen-ai/custom_models/import`. Scope: `genai:create`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_import_custom_model
 *
 * @example
 * ```ts
 * const response = await importCustomModel(client, { accept_hf_token_storage: true, name: 'web-1' });
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
 * for await (const apiKeyInfo of listAgentApiKeys(client, 'd1a03002-2d2e-4a6c-bc96-7a2a7dc36d38')) {
 *   console.log(apiKeyInfo);
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
 * for await (const agentVersion of listAgentVersions(client, '3f9ba6c4-a695-4aee-a331-ffc472ed2b9b')) {
 *   console.log(agentVersion);
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
 * for await (const agent of listAgents(client)) {
 *   console.log(agent);
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
 * for await (const agent of listAgentsByAnthropicKey(client, '3f9ba6c4-a695-4aee-a331-ffc472ed2b9b')) {
 *   console.log(agent);
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
 * for await (const agent of listAgentsByOpenaiKey(client, '3f9ba6c4-a695-4aee-a331-ffc472ed2b9b')) {
 *   console.log(agent);
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
 * for await (const agent of listAgentsByWorkspace(client, 'ccac0728-58f1-4783-b08d-a7ec577925cc')) {
 *   console.log(agent);
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
 * for await (const apiKeyInfo of listAnthropicApiKeys(client)) {
 *   console.log(apiKeyInfo);
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
 * for await (const model of listCustomModels(client)) {
 *   console.log(model);
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
 * const items = await listEvaluationRunsByTestCase(client, 'b282fa1c-9436-48c6-b88c-3962c23ad5d7').item();
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
 * const items = await listEvaluationTestCasesByWorkspace(client, 'ccac0728-58f1-4783-b08d-a7ec577925cc').item();
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
 * const items = await listIndexingJobDataSources(client, '64a04a9d-e067-4faf-8fd0-7e0ee1d96b30').item();
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
 * for await (const job of listIndexingJobs(client)) {
 *   console.log(job);
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
 * for await (const job of listIndexingJobsByKnowledgeBase(client, '984a5c5b-45b0-4f7a-bf6f-87331bd3c184')) {
 *   console.log(job);
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
 * for await (const knowledgeBaseDataSource of listKnowledgeBaseDataSources(
 *   client,
 *   '984a5c5b-45b0-4f7a-bf6f-87331bd3c184',
 * )) {
 *   console.log(knowledgeBaseDataSource);
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
 * for await (const knowledgeBase of listKnowledgeBases(client)) {
 *   console.log(knowledgeBase);
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
 * for await (const apiKeyInfo of listModelApiKeys(client)) {
 *   console.log(apiKeyInfo);
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
 * for await (const data of listModelCatalog(client)) {
 *   console.log(data);
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
 * for await (const run of listModelEvaluationRuns(client)) {
 *   console.log(run);
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
 * for await (const preset of listModelRouterPresets(client)) {
 *   console.log(preset);
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
 * for await (const task of listModelRouterTaskPresets(client)) {
 *   console.log(task);
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
 * for await (const modelRouter of listModelRouters(client)) {
 *   console.log(modelRouter);
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
 * for await (const model of listModels(client)) {
 *   console.log(model);
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
 * for await (const apiKeyInfo of listOpenaiApiKeys(client)) {
 *   console.log(apiKeyInfo);
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
 * const apiKeyInfo = await regenerateAgentApiKey(
 *   client,
 *   'd1a03002-2d2e-4a6c-bc96-7a2a7dc36d38',
 *   '12c58f0a-b989-4330-8175-606b205c6c56',
 * ).item();
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
 * const apiKeyInfo = await regenerateModelApiKey(client, '12c58f0a-b989-4330-8175-606b205c6c56').item();
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
 * Only versions whose `can_rollback` is `true` can be chosen.
 *
 * `PUT /v2/gen-ai/agents/{uuid}/versions`. Scope: `genai:update`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_rollback_to_agent_version
 *
 * @example
 * ```ts
 * const response = await rollbackToAgentVersion(client, '3f9ba6c4-a695-4aee-a331-ffc472ed2b9b', {
 *   version_hash: 'my-version-hash',
 * });
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
 * Returns only the IDs of the runs. Poll each run until `finished_at` is set.
 *
 * `POST /v2/gen-ai/evaluation_runs`. Scope: `genai:create`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_run_evaluation_test_case
 *
 * @example
 * ```ts
 * const items = await runEvaluationTestCase(client, {
 *   agent_deployment_names: ['agent-deployment-1'],
 *   agent_uuids: ['e394fdc1-371d-4f58-b9fd-25231557e346'],
 * }).item();
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
 * An empty `mcp_servers` list does not remove the MCP servers. Set `clear_mcp_servers` to remove them.
 *
 * `PUT /v2/gen-ai/agents/{uuid}`. Scope: `genai:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_update_agent
 *
 * @example
 * ```ts
 * const agent = await updateAgent(client, '3f9ba6c4-a695-4aee-a331-ffc472ed2b9b', {
 *   agent_log_insights_enabled: true,
 *   name: 'web-1',
 * }).item();
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
 * const apiKeyInfo = await updateAgentApiKey(
 *   client,
 *   'd1a03002-2d2e-4a6c-bc96-7a2a7dc36d38',
 *   '12c58f0a-b989-4330-8175-606b205c6c56',
 *   { name: 'web-1' },
 * ).item();
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
 * const agent = await updateAgentDeploymentVisibility(client, '3f9ba6c4-a695-4aee-a331-ffc472ed2b9b', {
 *   visibility: 'VISIBILITY_DISABLED',
 * }).item();
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
 * const agent = await updateAgentFunction(
 *   client,
 *   'd1a03002-2d2e-4a6c-bc96-7a2a7dc36d38',
 *   '8d42d300-5a60-4799-ad75-15a8a74631b6',
 *   { description: 'For the shop', faas_name: 'faas-1' },
 * ).item();
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
 * const workspace = await updateAgentsWorkspace(client, 'ccac0728-58f1-4783-b08d-a7ec577925cc', {
 *   agent_uuids: ['e394fdc1-371d-4f58-b9fd-25231557e346'],
 * }).item();
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
 * const apiKeyInfo = await updateAnthropicApiKey(client, '12c58f0a-b989-4330-8175-606b205c6c56', {
 *   name: 'web-1',
 * }).item();
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
 * const response = await updateAttachedAgent(
 *   client,
 *   'c21cc6f0-77b6-460e-815a-19e5fb3da882',
 *   'a73b0e5e-9085-47bc-bc90-6dc22dfc42f3',
 *   { if_case: 'my-if-case', route_name: 'route-1' },
 * );
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
 * Use the ID in the response from then on. It differs from the ID in the request.
 *
 * `PUT /v2/gen-ai/custom_evaluation_metrics/{metric_uuid}`. Scope: `genai:update`. Supports `item()`.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_update_custom_evaluation_metric
 *
 * @example
 * ```ts
 * const metric = await updateCustomEvaluationMetric(client, '099ca520-ab3a-42c8-9e4c-201dbb87658d', {
 *   description: 'For the shop',
 *   metric_name: 'metric-1',
 * }).item();
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
 * const model = await updateCustomModelMetadata(client, '3f9ba6c4-a695-4aee-a331-ffc472ed2b9b', {
 *   description: 'For the shop',
 *   name: 'web-1',
 * }).item();
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
 * const response = await updateEvaluationTestCase(client, '05bccfe5-40f7-4753-9310-59ae65771d1d', {
 *   dataset_uuid: '8672c626-6838-46d2-9165-2f68c151f2bf',
 *   name: 'web-1',
 * });
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
 * const knowledgeBase = await updateKnowledgeBase(client, '3f9ba6c4-a695-4aee-a331-ffc472ed2b9b', {
 *   database_id: '4ad9b086-732f-4e76-a40c-57b6c7004d6a',
 *   name: 'web-1',
 * }).item();
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
 * const knowledgeBaseDataSource = await updateKnowledgeBaseDataSource(
 *   client,
 *   '984a5c5b-45b0-4f7a-bf6f-87331bd3c184',
 *   '42822bc9-0866-4010-be54-47402e2839f0',
 *   { chunking_algorithm: 'CHUNKING_ALGORITHM_FIXED_LENGTH' },
 * ).item();
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
 * const apiKeyInfo = await updateModelApiKey(client, '12c58f0a-b989-4330-8175-606b205c6c56', {
 *   name: 'web-1',
 * }).item();
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
 * const run = await updateModelEvaluationRun(client, 'a52c0c7d-212c-445d-bafa-dee14fdeab95', {
 *   name: 'web-1',
 * }).item();
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
 * const modelRouter = await updateModelRouter(client, '3f9ba6c4-a695-4aee-a331-ffc472ed2b9b', {
 *   description: 'For the shop',
 *   name: 'web-1',
 * }).item();
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
 * const apiKeyInfo = await updateOpenaiApiKey(client, '12c58f0a-b989-4330-8175-606b205c6c56', {
 *   name: 'web-1',
 * }).item();
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
 * const workspace = await updateWorkspace(client, 'ccac0728-58f1-4783-b08d-a7ec577925cc', {
 *   description: 'For the shop',
 *   name: 'web-1',
 * }).item();
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
   * const response = await client.genai.attachAgent(
   *   'c21cc6f0-77b6-460e-815a-19e5fb3da882',
   *   'a73b0e5e-9085-47bc-bc90-6dc22dfc42f3',
   *   { if_case: 'my-if-case', route_name: 'route-1' },
   * );
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
   * const agent = await client.genai
   *   .attachAgentFunction('d1a03002-2d2e-4a6c-bc96-7a2a7dc36d38', {
   *     description: 'For the shop',
   *     faas_name: 'faas-1',
   *   })
   *   .item();
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
   * const agent = await client.genai
   *   .attachAgentGuardrails('d1a03002-2d2e-4a6c-bc96-7a2a7dc36d38', {
   *     agent_uuid: 'd1a03002-2d2e-4a6c-bc96-7a2a7dc36d38',
   *   })
   *   .item();
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
   * const agent = await client.genai
   *   .attachKnowledgeBase('d1a03002-2d2e-4a6c-bc96-7a2a7dc36d38', '984a5c5b-45b0-4f7a-bf6f-87331bd3c184')
   *   .item();
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
   * The request has no body to name the knowledge bases. Attach them one at a time instead.
   *
   * `POST /v2/gen-ai/agents/{agent_uuid}/knowledge_bases`. Scope: `genai:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_attach_knowledge_bases
   *
   * @example
   * ```ts
   * const agent = await client.genai.attachKnowledgeBases('d1a03002-2d2e-4a6c-bc96-7a2a7dc36d38').item();
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
   * const job = await client.genai
   *   .cancelIndexingJob('3f9ba6c4-a695-4aee-a331-ffc472ed2b9b', { uuid: '3f9ba6c4-a695-4aee-a331-ffc472ed2b9b' })
   *   .item();
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
   * Fails if the run has already ended.
   *
   * `PUT /v2/gen-ai/model_evaluation_runs/{eval_run_uuid}/cancel`. Scope: `genai:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_cancel_model_evaluation_run
   *
   * @example
   * ```ts
   * const run = await client.genai
   *   .cancelModelEvaluationRun('a52c0c7d-212c-445d-bafa-dee14fdeab95', {
   *     eval_run_uuid: 'a52c0c7d-212c-445d-bafa-dee14fdeab95',
   *   })
   *   .item();
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
   * Returns before the agent can be used. Poll the agent until `deployment.status` is `STATUS_RUNNING`.
   *
   * `POST /v2/gen-ai/agents`. Scope: `genai:create`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_agent
   *
   * @example
   * ```ts
   * const agent = await client.genai
   *   .createAgent({ anthropic_key_uuid: '16c55476-84d9-4859-9afb-dabedfff5da9', name: 'web-1' })
   *   .wait()
   *   .item();
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
   * const apiKeyInfo = await client.genai
   *   .createAgentApiKey('d1a03002-2d2e-4a6c-bc96-7a2a7dc36d38', { name: 'web-1' })
   *   .item();
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
   * const apiKeyInfo = await client.genai.createAnthropicApiKey({ name: 'web-1' }).item();
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
   * const metric = await client.genai
   *   .createCustomEvaluationMetric({ description: 'For the shop', metric_name: 'metric-1' })
   *   .item();
   * ```
   */
  createCustomEvaluationMetric(
    body: ApiCreateCustomEvaluationMetricInputPublic,
    options?: CallOptions,
  ): ItemCall<ApiCreateCustomEvaluationMetricOutput, ApiEvaluationMetric>;

  /**
   * Creates presigned URLs for uploading the files of a data source.
   *
   * Upload each file to its URL, then use its `object_key` as the `stored_object_key` of the data source.
   *
   * `POST /v2/gen-ai/knowledge_bases/data_sources/file_upload_presigned_urls`. Scope: `genai:create`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_data_source_file_upload_presigned_urls
   *
   * @example
   * ```ts
   * const response = await client.genai.createDataSourceFileUploadPresignedUrls({ files: [{ file_name: 'file-1' }] });
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
   * const evaluationDatasetUuid = await client.genai
   *   .createEvaluationDataset({ dataset_type: 'EVALUATION_DATASET_TYPE_ADK', name: 'web-1' })
   *   .item();
   * ```
   */
  createEvaluationDataset(
    body: ApiCreateEvaluationDatasetInputPublic,
    options?: CallOptions,
  ): ItemCall<ApiCreateEvaluationDatasetOutput, string>;

  /**
   * Creates presigned URLs for uploading datasets for agent evaluations.
   *
   * Upload each file to its URL, then use its `object_key` as the `stored_object_key` of the dataset.
   *
   * `POST /v2/gen-ai/evaluation_datasets/file_upload_presigned_urls`. Scope: `genai:create`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_evaluation_dataset_file_upload_presigned_urls
   *
   * @example
   * ```ts
   * const response = await client.genai.createEvaluationDatasetFileUploadPresignedUrls({
   *   files: [{ file_name: 'file-1' }],
   * });
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
   * const testCaseUuid = await client.genai
   *   .createEvaluationTestCase({ agent_workspace_name: 'agent-workspace-1', name: 'web-1' })
   *   .item();
   * ```
   */
  createEvaluationTestCase(
    body: ApiCreateEvaluationTestCaseInputPublic,
    options?: CallOptions,
  ): ItemCall<ApiCreateEvaluationTestCaseOutput, string>;

  /**
   * Starts an indexing job for data sources of a knowledge base.
   *
   * Returns before the job is finished. Poll the job until `finished_at` is set.
   *
   * `POST /v2/gen-ai/indexing_jobs`. Scope: `genai:create`. Supports `wait()`, `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_indexing_job
   *
   * @example
   * ```ts
   * const job = await client.genai
   *   .createIndexingJob({
   *     data_source_uuids: ['8ea172e4-2222-4ca4-bb26-43bea483c1fd'],
   *     knowledge_base_uuid: '984a5c5b-45b0-4f7a-bf6f-87331bd3c184',
   *   })
   *   .wait()
   *   .item();
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
   * Data sources can be included in the request or added later.
   *
   * `POST /v2/gen-ai/knowledge_bases`. Scope: `genai:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_knowledge_base
   *
   * @example
   * ```ts
   * const knowledgeBase = await client.genai
   *   .createKnowledgeBase({ database_id: '4ad9b086-732f-4e76-a40c-57b6c7004d6a', name: 'web-1' })
   *   .item();
   * ```
   */
  createKnowledgeBase(
    body: ApiCreateKnowledgeBaseInputPublic,
    options?: CallOptions,
  ): ItemCall<ApiCreateKnowledgeBaseOutput, ApiKnowledgeBase>;

  /**
   * Adds a data source to a knowledge base: an S3 bucket, a Spaces bucket or a website.
   *
   * Uploaded files, Dropbox and Google Drive can only be added when the knowledge base is created.
   *
   * `POST /v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources`. Scope: `genai:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_knowledge_base_data_source
   *
   * @example
   * ```ts
   * const knowledgeBaseDataSource = await client.genai
   *   .createKnowledgeBaseDataSource('984a5c5b-45b0-4f7a-bf6f-87331bd3c184', {
   *     chunking_algorithm: 'CHUNKING_ALGORITHM_FIXED_LENGTH',
   *   })
   *   .item();
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
   * Every request fails with 410. Create model access keys in the control panel.
   *
   * `POST /v2/gen-ai/models/api_keys`. Scope: `genai:create`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_model_api_key
   * @deprecated
   *
   * @example
   * ```ts
   * const response = await client.genai.createModelApiKey({ name: 'web-1' });
   * ```
   */
  createModelApiKey(body: ApiCreateModelApiKeyInputPublic, options?: CallOptions): Call<Uint8Array>;

  /**
   * Creates presigned URLs for uploading datasets for model evaluations.
   *
   * Upload each file to its URL, then use its `object_key` as the `stored_object_key` of the dataset.
   *
   * `POST /v2/gen-ai/model_evaluation/datasets/file_upload_presigned_urls`. Scope: `genai:create`.
   *
   * @see
   * https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_model_eval_dataset_upload_presigned_urls
   *
   * @example
   * ```ts
   * const response = await client.genai.createModelEvalDatasetUploadPresignedUrls({
   *   files: [{ file_name: 'file-1' }],
   * });
   * ```
   */
  createModelEvalDatasetUploadPresignedUrls(
    body: ApiCreateModelEvalDatasetUploadPresignedUrlsInputPublic,
    options?: CallOptions,
  ): Call<ApiCreateDataSourceFileUploadPresignedUrlsOutput>;

  /**
   * Starts the evaluation of a model or model router on a dataset, with a judge model.
   *
   * Returns only the ID of the run. Poll the run until its status is successful, failed or cancelled. Settings that are
   * missing from the preset must be given in the request.
   *
   * `POST /v2/gen-ai/model_evaluation_runs`. Scope: `genai:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_create_model_evaluation_run
   *
   * @example
   * ```ts
   * const evalRunUuid = await client.genai
   *   .createModelEvaluationRun({ candidate_model_name: 'candidate-model-1', name: 'web-1' })
   *   .item();
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
   * const modelRouter = await client.genai.createModelRouter({ description: 'For the shop', name: 'web-1' }).item();
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
   * const response = await client.genai.createOauth2DropboxTokens({ redirect_url: 'https://example.com' });
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
   * const apiKeyInfo = await client.genai.createOpenaiApiKey({ name: 'web-1' }).item();
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
   * const indexingInfo = await client.genai
   *   .createScheduledIndexing({ days: [1], knowledge_base_uuid: '984a5c5b-45b0-4f7a-bf6f-87331bd3c184' })
   *   .item();
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
   * const workspace = await client.genai
   *   .createWorkspace({ agent_uuids: ['e394fdc1-371d-4f58-b9fd-25231557e346'], name: 'web-1' })
   *   .item();
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
   * const agent = await client.genai.deleteAgent('3f9ba6c4-a695-4aee-a331-ffc472ed2b9b').item();
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
   * const apiKeyInfo = await client.genai
   *   .deleteAgentApiKey('d1a03002-2d2e-4a6c-bc96-7a2a7dc36d38', '12c58f0a-b989-4330-8175-606b205c6c56')
   *   .item();
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
   * const apiKeyInfo = await client.genai.deleteAnthropicApiKey('12c58f0a-b989-4330-8175-606b205c6c56').item();
   * ```
   */
  deleteAnthropicApiKey(
    apiKeyUuid: string,
    options?: CallOptions,
  ): ItemCall<ApiDeleteAnthropicApiKeyOutput, ApiAnthropicApiKey>;

  /**
   * Deletes a custom metric and the evaluation presets that use it.
   *
   * The list of metrics shows the affected presets in `associated_presets`.
   *
   * `DELETE /v2/gen-ai/custom_evaluation_metrics/{metric_uuid}`. Scope: `genai:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_delete_custom_evaluation_metric
   *
   * @example
   * ```ts
   * const response = await client.genai.deleteCustomEvaluationMetric('099ca520-ab3a-42c8-9e4c-201dbb87658d');
   * ```
   */
  deleteCustomEvaluationMetric(metricUuid: string, options?: CallOptions): Call<ApiDeleteCustomEvaluationMetricOutput>;

  /**
   * Deletes an imported model.
   *
   * A successful response can still report a failure. Check its `status` and `error`.
   *
   * `DELETE /v2/gen-ai/custom_models/{uuid}`. Scope: `genai:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_delete_custom_model
   *
   * @example
   * ```ts
   * const response = await client.genai.deleteCustomModel('3f9ba6c4-a695-4aee-a331-ffc472ed2b9b');
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
   * const response = await client.genai.deleteEvaluationDataset('8672c626-6838-46d2-9165-2f68c151f2bf');
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
   * const uuid = await client.genai.deleteKnowledgeBase('3f9ba6c4-a695-4aee-a331-ffc472ed2b9b').item();
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
   * const response = await client.genai.deleteKnowledgeBaseDataSource(
   *   '984a5c5b-45b0-4f7a-bf6f-87331bd3c184',
   *   '42822bc9-0866-4010-be54-47402e2839f0',
   * );
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
   * const apiKeyInfo = await client.genai.deleteModelApiKey('12c58f0a-b989-4330-8175-606b205c6c56').item();
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
   * const response = await client.genai.deleteModelEvaluationPreset('aba22e90-b972-449b-9c37-f5a1f8d23772');
   * ```
   */
  deleteModelEvaluationPreset(
    evalPresetUuid: string,
    options?: CallOptions,
  ): Call<ApiDeleteModelEvaluationPresetOutput>;

  /**
   * Deletes a model evaluation run that has ended.
   *
   * Cancel a run in progress, or wait until it ends, before deleting it. A successful response can still report a
   * failure. Check its `status` and `error`.
   *
   * `DELETE /v2/gen-ai/model_evaluation_runs/{eval_run_uuid}`. Scope: `genai:delete`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_delete_model_evaluation_run
   *
   * @example
   * ```ts
   * const response = await client.genai.deleteModelEvaluationRun('a52c0c7d-212c-445d-bafa-dee14fdeab95');
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
   * const uuid = await client.genai.deleteModelRouter('3f9ba6c4-a695-4aee-a331-ffc472ed2b9b').item();
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
   * const apiKeyInfo = await client.genai.deleteOpenaiApiKey('12c58f0a-b989-4330-8175-606b205c6c56').item();
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
   * const indexingInfo = await client.genai.deleteScheduledIndexing('3f9ba6c4-a695-4aee-a331-ffc472ed2b9b').item();
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
   * const workspaceUuid = await client.genai.deleteWorkspace('ccac0728-58f1-4783-b08d-a7ec577925cc').item();
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
   * const response = await client.genai.detachAgent(
   *   'c21cc6f0-77b6-460e-815a-19e5fb3da882',
   *   'a73b0e5e-9085-47bc-bc90-6dc22dfc42f3',
   * );
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
   * const agent = await client.genai
   *   .detachAgentFunction('d1a03002-2d2e-4a6c-bc96-7a2a7dc36d38', '8d42d300-5a60-4799-ad75-15a8a74631b6')
   *   .item();
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
   * const agent = await client.genai
   *   .detachAgentGuardrail('d1a03002-2d2e-4a6c-bc96-7a2a7dc36d38', '70a50e1b-3f5a-43a5-9a83-b6db16f84f82')
   *   .item();
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
   * const agent = await client.genai
   *   .detachKnowledgeBase('d1a03002-2d2e-4a6c-bc96-7a2a7dc36d38', '984a5c5b-45b0-4f7a-bf6f-87331bd3c184')
   *   .item();
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
   * const agent = await client.genai.getAgent('3f9ba6c4-a695-4aee-a331-ffc472ed2b9b').item();
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
   * const items = await client.genai.getAgentChildren('3f9ba6c4-a695-4aee-a331-ffc472ed2b9b').item();
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
   * const response = await client.genai.getAgentUsage('3f9ba6c4-a695-4aee-a331-ffc472ed2b9b');
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
   * const apiKeyInfo = await client.genai.getAnthropicApiKey('12c58f0a-b989-4330-8175-606b205c6c56').item();
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
   * const model = await client.genai.getCustomModel('3f9ba6c4-a695-4aee-a331-ffc472ed2b9b').item();
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
   * const response = await client.genai.getEvaluationDatasetDownloadUrl('8672c626-6838-46d2-9165-2f68c151f2bf');
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
   * const evaluationRun = await client.genai.getEvaluationRun('a762a1df-1156-4dba-905b-b792be324ea1').item();
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
   * const prompt = await client.genai
   *   .getEvaluationRunPromptResults('a762a1df-1156-4dba-905b-b792be324ea1', 28056323)
   *   .item();
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
   * for await (const prompt of client.genai.getEvaluationRunResults('a762a1df-1156-4dba-905b-b792be324ea1')) {
   *   console.log(prompt);
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
   * const evaluationTestCase = await client.genai.getEvaluationTestCase('05bccfe5-40f7-4753-9310-59ae65771d1d').item();
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
   * const job = await client.genai.getIndexingJob('3f9ba6c4-a695-4aee-a331-ffc472ed2b9b').item();
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
   * The report is available when `is_report_available` is `true`.
   *
   * `GET /v2/gen-ai/indexing_jobs/{indexing_job_uuid}/details_signed_url`. Scope: `genai:read`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_get_indexing_job_details_signed_url
   *
   * @example
   * ```ts
   * const signedUrl = await client.genai.getIndexingJobDetailsSignedUrl('64a04a9d-e067-4faf-8fd0-7e0ee1d96b30').item();
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
   * const response = await client.genai.getKnowledgeBase('3f9ba6c4-a695-4aee-a331-ffc472ed2b9b');
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
   * const data = await client.genai.getModelCatalogCard('11610bf8-4eea-480e-8c3c-b9d11c042ffe').item();
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
   * const preset = await client.genai.getModelEvaluationPreset('aba22e90-b972-449b-9c37-f5a1f8d23772').item();
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
   * for await (const result of client.genai.getModelEvaluationRun('a52c0c7d-212c-445d-bafa-dee14fdeab95')) {
   *   console.log(result);
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
   * const response = await client.genai.getModelEvaluationRunResultsDownloadUrl(
   *   'a52c0c7d-212c-445d-bafa-dee14fdeab95',
   * );
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
   * const modelRouter = await client.genai.getModelRouter('3f9ba6c4-a695-4aee-a331-ffc472ed2b9b').item();
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
   * const url = await client.genai.getOauth2Url().item();
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
   * const apiKeyInfo = await client.genai.getOpenaiApiKey('12c58f0a-b989-4330-8175-606b205c6c56').item();
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
   * const indexingInfo = await client.genai.getScheduledIndexing('984a5c5b-45b0-4f7a-bf6f-87331bd3c184').item();
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
   * const workspace = await client.genai.getWorkspace('ccac0728-58f1-4783-b08d-a7ec577925cc').item();
   * ```
   */
  getWorkspace(workspaceUuid: string, options?: CallOptions): ItemCall<ApiGetWorkspaceOutput, ApiWorkspace>;

  /**
   * Starts the import of a model, for example from Hugging Face or a Spaces bucket.
   *
   * Check `validation_steps` and `error` in the response, then poll the model until its status is `STATUS_READY` or
   * `STATUS_FAILED`.
   *
   * `POST /v2/gen-ai/custom_models/import`. Scope: `genai:create`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_import_custom_model
   *
   * @example
   * ```ts
   * const response = await client.genai.importCustomModel({ accept_hf_token_storage: true, name: 'web-1' });
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
   * for await (const apiKeyInfo of client.genai.listAgentApiKeys('d1a03002-2d2e-4a6c-bc96-7a2a7dc36d38')) {
   *   console.log(apiKeyInfo);
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
   * for await (const agentVersion of client.genai.listAgentVersions('3f9ba6c4-a695-4aee-a331-ffc472ed2b9b')) {
   *   console.log(agentVersion);
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
   * for await (const agent of client.genai.listAgents()) {
   *   console.log(agent);
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
   * for await (const agent of client.genai.listAgentsByAnthropicKey('3f9ba6c4-a695-4aee-a331-ffc472ed2b9b')) {
   *   console.log(agent);
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
   * for await (const agent of client.genai.listAgentsByOpenaiKey('3f9ba6c4-a695-4aee-a331-ffc472ed2b9b')) {
   *   console.log(agent);
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
   * for await (const agent of client.genai.listAgentsByWorkspace('ccac0728-58f1-4783-b08d-a7ec577925cc')) {
   *   console.log(agent);
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
   * for await (const apiKeyInfo of client.genai.listAnthropicApiKeys()) {
   *   console.log(apiKeyInfo);
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
   * for await (const model of client.genai.listCustomModels()) {
   *   console.log(model);
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
   * const items = await client.genai.listEvaluationRunsByTestCase('b282fa1c-9436-48c6-b88c-3962c23ad5d7').item();
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
   * const items = await client.genai.listEvaluationTestCasesByWorkspace('ccac0728-58f1-4783-b08d-a7ec577925cc').item();
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
   * const items = await client.genai.listIndexingJobDataSources('64a04a9d-e067-4faf-8fd0-7e0ee1d96b30').item();
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
   * for await (const job of client.genai.listIndexingJobs()) {
   *   console.log(job);
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
   * for await (const job of client.genai.listIndexingJobsByKnowledgeBase('984a5c5b-45b0-4f7a-bf6f-87331bd3c184')) {
   *   console.log(job);
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
   * for await (const knowledgeBaseDataSource of client.genai.listKnowledgeBaseDataSources(
   *   '984a5c5b-45b0-4f7a-bf6f-87331bd3c184',
   * )) {
   *   console.log(knowledgeBaseDataSource);
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
   * for await (const knowledgeBase of client.genai.listKnowledgeBases()) {
   *   console.log(knowledgeBase);
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
   * for await (const apiKeyInfo of client.genai.listModelApiKeys()) {
   *   console.log(apiKeyInfo);
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
   * for await (const data of client.genai.listModelCatalog()) {
   *   console.log(data);
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
   * for await (const run of client.genai.listModelEvaluationRuns()) {
   *   console.log(run);
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
   * for await (const preset of client.genai.listModelRouterPresets()) {
   *   console.log(preset);
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
   * for await (const task of client.genai.listModelRouterTaskPresets()) {
   *   console.log(task);
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
   * for await (const modelRouter of client.genai.listModelRouters()) {
   *   console.log(modelRouter);
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
   * for await (const model of client.genai.listModels()) {
   *   console.log(model);
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
   * for await (const apiKeyInfo of client.genai.listOpenaiApiKeys()) {
   *   console.log(apiKeyInfo);
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
   * const apiKeyInfo = await client.genai
   *   .regenerateAgentApiKey('d1a03002-2d2e-4a6c-bc96-7a2a7dc36d38', '12c58f0a-b989-4330-8175-606b205c6c56')
   *   .item();
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
   * const apiKeyInfo = await client.genai.regenerateModelApiKey('12c58f0a-b989-4330-8175-606b205c6c56').item();
   * ```
   */
  regenerateModelApiKey(
    apiKeyUuid: string,
    options?: CallOptions,
  ): ItemCall<ApiRegenerateModelApiKeyOutput, ApiModelApiKey>;

  /**
   * Rolls an agent back to an earlier version.
   *
   * Only versions whose `can_rollback` is `true` can be chosen.
   *
   * `PUT /v2/gen-ai/agents/{uuid}/versions`. Scope: `genai:update`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_rollback_to_agent_version
   *
   * @example
   * ```ts
   * const response = await client.genai.rollbackToAgentVersion('3f9ba6c4-a695-4aee-a331-ffc472ed2b9b', {
   *   version_hash: 'my-version-hash',
   * });
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
   * Returns only the IDs of the runs. Poll each run until `finished_at` is set.
   *
   * `POST /v2/gen-ai/evaluation_runs`. Scope: `genai:create`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_run_evaluation_test_case
   *
   * @example
   * ```ts
   * const items = await client.genai
   *   .runEvaluationTestCase({
   *     agent_deployment_names: ['agent-deployment-1'],
   *     agent_uuids: ['e394fdc1-371d-4f58-b9fd-25231557e346'],
   *   })
   *   .item();
   * ```
   */
  runEvaluationTestCase(
    body: ApiRunEvaluationTestCaseInputPublic,
    options?: CallOptions,
  ): ItemCall<ApiRunEvaluationTestCaseOutput, string[]>;

  /**
   * Updates the settings of an agent.
   *
   * An empty `mcp_servers` list does not remove the MCP servers. Set `clear_mcp_servers` to remove them.
   *
   * `PUT /v2/gen-ai/agents/{uuid}`. Scope: `genai:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_update_agent
   *
   * @example
   * ```ts
   * const agent = await client.genai
   *   .updateAgent('3f9ba6c4-a695-4aee-a331-ffc472ed2b9b', { agent_log_insights_enabled: true, name: 'web-1' })
   *   .item();
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
   * const apiKeyInfo = await client.genai
   *   .updateAgentApiKey('d1a03002-2d2e-4a6c-bc96-7a2a7dc36d38', '12c58f0a-b989-4330-8175-606b205c6c56', {
   *     name: 'web-1',
   *   })
   *   .item();
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
   * const agent = await client.genai
   *   .updateAgentDeploymentVisibility('3f9ba6c4-a695-4aee-a331-ffc472ed2b9b', { visibility: 'VISIBILITY_DISABLED' })
   *   .item();
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
   * const agent = await client.genai
   *   .updateAgentFunction('d1a03002-2d2e-4a6c-bc96-7a2a7dc36d38', '8d42d300-5a60-4799-ad75-15a8a74631b6', {
   *     description: 'For the shop',
   *     faas_name: 'faas-1',
   *   })
   *   .item();
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
   * const workspace = await client.genai
   *   .updateAgentsWorkspace('ccac0728-58f1-4783-b08d-a7ec577925cc', {
   *     agent_uuids: ['e394fdc1-371d-4f58-b9fd-25231557e346'],
   *   })
   *   .item();
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
   * const apiKeyInfo = await client.genai
   *   .updateAnthropicApiKey('12c58f0a-b989-4330-8175-606b205c6c56', { name: 'web-1' })
   *   .item();
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
   * const response = await client.genai.updateAttachedAgent(
   *   'c21cc6f0-77b6-460e-815a-19e5fb3da882',
   *   'a73b0e5e-9085-47bc-bc90-6dc22dfc42f3',
   *   { if_case: 'my-if-case', route_name: 'route-1' },
   * );
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
   * Use the ID in the response from then on. It differs from the ID in the request.
   *
   * `PUT /v2/gen-ai/custom_evaluation_metrics/{metric_uuid}`. Scope: `genai:update`. Supports `item()`.
   *
   * @see https://docs.digitalocean.com/reference/api/digitalocean/#operation/genai_update_custom_evaluation_metric
   *
   * @example
   * ```ts
   * const metric = await client.genai
   *   .updateCustomEvaluationMetric('099ca520-ab3a-42c8-9e4c-201dbb87658d', {
   *     description: 'For the shop',
   *     metric_name: 'metric-1',
   *   })
   *   .item();
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
   * const model = await client.genai
   *   .updateCustomModelMetadata('3f9ba6c4-a695-4aee-a331-ffc472ed2b9b', {
   *     description: 'For the shop',
   *     name: 'web-1',
   *   })
   *   .item();
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
   * const response = await client.genai.updateEvaluationTestCase('05bccfe5-40f7-4753-9310-59ae65771d1d', {
   *   dataset_uuid: '8672c626-6838-46d2-9165-2f68c151f2bf',
   *   name: 'web-1',
   * });
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
   * const knowledgeBase = await client.genai
   *   .updateKnowledgeBase('3f9ba6c4-a695-4aee-a331-ffc472ed2b9b', {
   *     database_id: '4ad9b086-732f-4e76-a40c-57b6c7004d6a',
   *     name: 'web-1',
   *   })
   *   .item();
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
   * const knowledgeBaseDataSource = await client.genai
   *   .updateKnowledgeBaseDataSource('984a5c5b-45b0-4f7a-bf6f-87331bd3c184', '42822bc9-0866-4010-be54-47402e2839f0', {
   *     chunking_algorithm: 'CHUNKING_ALGORITHM_FIXED_LENGTH',
   *   })
   *   .item();
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
   * const apiKeyInfo = await client.genai
   *   .updateModelApiKey('12c58f0a-b989-4330-8175-606b205c6c56', { name: 'web-1' })
   *   .item();
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
   * const run = await client.genai
   *   .updateModelEvaluationRun('a52c0c7d-212c-445d-bafa-dee14fdeab95', { name: 'web-1' })
   *   .item();
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
   * const modelRouter = await client.genai
   *   .updateModelRouter('3f9ba6c4-a695-4aee-a331-ffc472ed2b9b', { description: 'For the shop', name: 'web-1' })
   *   .item();
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
   * const apiKeyInfo = await client.genai
   *   .updateOpenaiApiKey('12c58f0a-b989-4330-8175-606b205c6c56', { name: 'web-1' })
   *   .item();
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
   * const workspace = await client.genai
   *   .updateWorkspace('ccac0728-58f1-4783-b08d-a7ec577925cc', { description: 'For the shop', name: 'web-1' })
   *   .item();
   * ```
   */
  updateWorkspace(
    workspaceUuid: string,
    body: ApiUpdateWorkspaceInputPublic,
    options?: CallOptions,
  ): ItemCall<ApiUpdateWorkspaceOutput, ApiWorkspace>;
}
