// What the runtime knows of the operations of `genai`.

import { plainBody } from '../runtime/request/prepare.js';

export const attachAgent = {
  id: 'genai_attach_agent',
  method: 'POST',
  path: '/v2/gen-ai/agents/{parent_agent_uuid}/child_agents/{child_agent_uuid}',
  security: [{ bearer_auth: ['genai:create'] }],
  body: 'application/json',
  writeBody: plainBody,
};

export const attachAgentFunction = {
  id: 'genai_attach_agent_function',
  method: 'POST',
  path: '/v2/gen-ai/agents/{agent_uuid}/functions',
  security: [{ bearer_auth: ['genai:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['agent'],
};

export const attachAgentGuardrails = {
  id: 'genai_attach_agent_guardrails',
  method: 'POST',
  path: '/v2/gen-ai/agents/{agent_uuid}/guardrails',
  security: [{ bearer_auth: ['genai:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['agent'],
  safety: 'idempotent',
};

export const attachKnowledgeBase = {
  id: 'genai_attach_knowledge_base',
  method: 'POST',
  path: '/v2/gen-ai/agents/{agent_uuid}/knowledge_bases/{knowledge_base_uuid}',
  security: [{ bearer_auth: ['genai:create'] }],
  payload: ['agent'],
  safety: 'idempotent',
};

export const attachKnowledgeBases = {
  id: 'genai_attach_knowledge_bases',
  method: 'POST',
  path: '/v2/gen-ai/agents/{agent_uuid}/knowledge_bases',
  security: [{ bearer_auth: ['genai:create'] }],
  payload: ['agent'],
};

export const cancelIndexingJob = {
  id: 'genai_cancel_indexing_job',
  method: 'PUT',
  path: '/v2/gen-ai/indexing_jobs/{uuid}/cancel',
  security: [{ bearer_auth: ['genai:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['job'],
};

export const cancelModelEvaluationRun = {
  id: 'genai_cancel_model_evaluation_run',
  method: 'PUT',
  path: '/v2/gen-ai/model_evaluation_runs/{eval_run_uuid}/cancel',
  security: [{ bearer_auth: ['genai:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['run'],
};

export const createAgent = {
  id: 'genai_create_agent',
  method: 'POST',
  path: '/v2/gen-ai/agents',
  security: [{ bearer_auth: ['genai:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['agent'],
  wait: [{ operation: () => getAgent, with: { uuid: [['agent', 'uuid']] } }],
};

export const createAgentApiKey = {
  id: 'genai_create_agent_api_key',
  method: 'POST',
  path: '/v2/gen-ai/agents/{agent_uuid}/api_keys',
  security: [{ bearer_auth: ['genai:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['api_key_info'],
};

export const createAnthropicApiKey = {
  id: 'genai_create_anthropic_api_key',
  method: 'POST',
  path: '/v2/gen-ai/anthropic/keys',
  security: [{ bearer_auth: ['genai:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['api_key_info'],
};

export const createCustomEvaluationMetric = {
  id: 'genai_create_custom_evaluation_metric',
  method: 'POST',
  path: '/v2/gen-ai/custom_evaluation_metrics',
  security: [{ bearer_auth: ['genai:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['metric'],
};

export const createDataSourceFileUploadPresignedUrls = {
  id: 'genai_create_data_source_file_upload_presigned_urls',
  method: 'POST',
  path: '/v2/gen-ai/knowledge_bases/data_sources/file_upload_presigned_urls',
  security: [{ bearer_auth: ['genai:create'] }],
  body: 'application/json',
  writeBody: plainBody,
};

export const createEvaluationDataset = {
  id: 'genai_create_evaluation_dataset',
  method: 'POST',
  path: '/v2/gen-ai/evaluation_datasets',
  security: [{ bearer_auth: ['genai:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['evaluation_dataset_uuid'],
};

export const createEvaluationDatasetFileUploadPresignedUrls = {
  id: 'genai_create_evaluation_dataset_file_upload_presigned_urls',
  method: 'POST',
  path: '/v2/gen-ai/evaluation_datasets/file_upload_presigned_urls',
  security: [{ bearer_auth: ['genai:create'] }],
  body: 'application/json',
  writeBody: plainBody,
};

export const createEvaluationTestCase = {
  id: 'genai_create_evaluation_test_case',
  method: 'POST',
  path: '/v2/gen-ai/evaluation_test_cases',
  security: [{ bearer_auth: ['genai:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['test_case_uuid'],
};

export const createIndexingJob = {
  id: 'genai_create_indexing_job',
  method: 'POST',
  path: '/v2/gen-ai/indexing_jobs',
  security: [{ bearer_auth: ['genai:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['job'],
  wait: [{ operation: () => getIndexingJob, with: { uuid: [['job', 'uuid']] } }],
};

export const createKnowledgeBase = {
  id: 'genai_create_knowledge_base',
  method: 'POST',
  path: '/v2/gen-ai/knowledge_bases',
  security: [{ bearer_auth: ['genai:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['knowledge_base'],
};

export const createKnowledgeBaseDataSource = {
  id: 'genai_create_knowledge_base_data_source',
  method: 'POST',
  path: '/v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources',
  security: [{ bearer_auth: ['genai:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['knowledge_base_data_source'],
};

export const createModelApiKey = {
  id: 'genai_create_model_api_key',
  method: 'POST',
  path: '/v2/gen-ai/models/api_keys',
  security: [{ bearer_auth: ['genai:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  returns: 'bytes',
};

export const createModelEvalDatasetUploadPresignedUrls = {
  id: 'genai_create_model_eval_dataset_upload_presigned_urls',
  method: 'POST',
  path: '/v2/gen-ai/model_evaluation/datasets/file_upload_presigned_urls',
  security: [{ bearer_auth: ['genai:create'] }],
  body: 'application/json',
  writeBody: plainBody,
};

export const createModelEvaluationRun = {
  id: 'genai_create_model_evaluation_run',
  method: 'POST',
  path: '/v2/gen-ai/model_evaluation_runs',
  security: [{ bearer_auth: ['genai:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['eval_run_uuid'],
};

export const createModelRouter = {
  id: 'genai_create_model_router',
  method: 'POST',
  path: '/v2/gen-ai/models/routers',
  security: [{ bearer_auth: ['genai:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['model_router'],
};

export const createOauth2DropboxTokens = {
  id: 'genai_create_oauth2_dropbox_tokens',
  method: 'POST',
  path: '/v2/gen-ai/oauth2/dropbox/tokens',
  security: [{ bearer_auth: ['genai:create'] }],
  body: 'application/json',
  writeBody: plainBody,
};

export const createOpenaiApiKey = {
  id: 'genai_create_openai_api_key',
  method: 'POST',
  path: '/v2/gen-ai/openai/keys',
  security: [{ bearer_auth: ['genai:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['api_key_info'],
};

export const createScheduledIndexing = {
  id: 'genai_create_scheduled_indexing',
  method: 'POST',
  path: '/v2/gen-ai/scheduled-indexing',
  security: [{ bearer_auth: ['genai:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['indexing_info'],
};

export const createWorkspace = {
  id: 'genai_create_workspace',
  method: 'POST',
  path: '/v2/gen-ai/workspaces',
  security: [{ bearer_auth: ['genai:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['workspace'],
};

export const deleteAgent = {
  id: 'genai_delete_agent',
  method: 'DELETE',
  path: '/v2/gen-ai/agents/{uuid}',
  security: [{ bearer_auth: ['genai:delete'] }],
  payload: ['agent'],
};

export const deleteAgentApiKey = {
  id: 'genai_delete_agent_api_key',
  method: 'DELETE',
  path: '/v2/gen-ai/agents/{agent_uuid}/api_keys/{api_key_uuid}',
  security: [{ bearer_auth: ['genai:delete'] }],
  payload: ['api_key_info'],
};

export const deleteAnthropicApiKey = {
  id: 'genai_delete_anthropic_api_key',
  method: 'DELETE',
  path: '/v2/gen-ai/anthropic/keys/{api_key_uuid}',
  security: [{ bearer_auth: ['genai:delete'] }],
  payload: ['api_key_info'],
};

export const deleteCustomEvaluationMetric = {
  id: 'genai_delete_custom_evaluation_metric',
  method: 'DELETE',
  path: '/v2/gen-ai/custom_evaluation_metrics/{metric_uuid}',
  security: [{ bearer_auth: ['genai:delete'] }],
};

export const deleteCustomModel = {
  id: 'genai_delete_custom_model',
  method: 'DELETE',
  path: '/v2/gen-ai/custom_models/{uuid}',
  security: [{ bearer_auth: ['genai:delete'] }],
};

export const deleteEvaluationDataset = {
  id: 'genai_delete_evaluation_dataset',
  method: 'DELETE',
  path: '/v2/gen-ai/evaluation_datasets/{dataset_uuid}',
  security: [{ bearer_auth: ['genai:delete'] }],
};

export const deleteKnowledgeBase = {
  id: 'genai_delete_knowledge_base',
  method: 'DELETE',
  path: '/v2/gen-ai/knowledge_bases/{uuid}',
  security: [{ bearer_auth: ['genai:delete'] }],
  payload: ['uuid'],
};

export const deleteKnowledgeBaseDataSource = {
  id: 'genai_delete_knowledge_base_data_source',
  method: 'DELETE',
  path: '/v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources/{data_source_uuid}',
  security: [{ bearer_auth: ['genai:delete'] }],
};

export const deleteModelApiKey = {
  id: 'genai_delete_model_api_key',
  method: 'DELETE',
  path: '/v2/gen-ai/models/api_keys/{api_key_uuid}',
  security: [{ bearer_auth: ['genai:delete'] }],
  payload: ['api_key_info'],
};

export const deleteModelEvaluationPreset = {
  id: 'genai_delete_model_evaluation_preset',
  method: 'DELETE',
  path: '/v2/gen-ai/model_evaluation_presets/{eval_preset_uuid}',
  security: [{ bearer_auth: ['genai:delete'] }],
};

export const deleteModelEvaluationRun = {
  id: 'genai_delete_model_evaluation_run',
  method: 'DELETE',
  path: '/v2/gen-ai/model_evaluation_runs/{eval_run_uuid}',
  security: [{ bearer_auth: ['genai:delete'] }],
};

export const deleteModelRouter = {
  id: 'genai_delete_model_router',
  method: 'DELETE',
  path: '/v2/gen-ai/models/routers/{uuid}',
  security: [{ bearer_auth: ['genai:delete'] }],
  payload: ['uuid'],
};

export const deleteOpenaiApiKey = {
  id: 'genai_delete_openai_api_key',
  method: 'DELETE',
  path: '/v2/gen-ai/openai/keys/{api_key_uuid}',
  security: [{ bearer_auth: ['genai:delete'] }],
  payload: ['api_key_info'],
};

export const deleteScheduledIndexing = {
  id: 'genai_delete_scheduled_indexing',
  method: 'DELETE',
  path: '/v2/gen-ai/scheduled-indexing/{uuid}',
  security: [{ bearer_auth: ['genai:delete'] }],
  payload: ['indexing_info'],
};

export const deleteWorkspace = {
  id: 'genai_delete_workspace',
  method: 'DELETE',
  path: '/v2/gen-ai/workspaces/{workspace_uuid}',
  security: [{ bearer_auth: ['genai:delete'] }],
  payload: ['workspace_uuid'],
};

export const detachAgent = {
  id: 'genai_detach_agent',
  method: 'DELETE',
  path: '/v2/gen-ai/agents/{parent_agent_uuid}/child_agents/{child_agent_uuid}',
  security: [{ bearer_auth: ['genai:delete'] }],
};

export const detachAgentFunction = {
  id: 'genai_detach_agent_function',
  method: 'DELETE',
  path: '/v2/gen-ai/agents/{agent_uuid}/functions/{function_uuid}',
  security: [{ bearer_auth: ['genai:delete'] }],
  payload: ['agent'],
};

export const detachAgentGuardrail = {
  id: 'genai_detach_agent_guardrail',
  method: 'DELETE',
  path: '/v2/gen-ai/agents/{agent_uuid}/guardrails/{guardrail_uuid}',
  security: [{ bearer_auth: ['genai:delete'] }],
  payload: ['agent'],
};

export const detachKnowledgeBase = {
  id: 'genai_detach_knowledge_base',
  method: 'DELETE',
  path: '/v2/gen-ai/agents/{agent_uuid}/knowledge_bases/{knowledge_base_uuid}',
  security: [{ bearer_auth: ['genai:delete'] }],
  payload: ['agent'],
};

export const getAgent = {
  id: 'genai_get_agent',
  method: 'GET',
  path: '/v2/gen-ai/agents/{uuid}',
  security: [{ bearer_auth: ['genai:read'] }],
  payload: ['agent'],
  status: {
    status: [['agent', 'deployment', 'status']],
    done: ['STATUS_RUNNING'],
    failed: ['STATUS_FAILED', 'STATUS_UNDEPLOYMENT_FAILED', 'STATUS_DELETED'],
  },
};

export const getAgentChildren = {
  id: 'genai_get_agent_children',
  method: 'GET',
  path: '/v2/gen-ai/agents/{uuid}/child_agents',
  security: [{ bearer_auth: ['genai:read'] }],
  payload: ['children'],
};

export const getAgentUsage = {
  id: 'genai_get_agent_usage',
  method: 'GET',
  path: '/v2/gen-ai/agents/{uuid}/usage',
  security: [{ bearer_auth: ['genai:read'] }],
  query: ['start', 'stop'],
};

export const getAnthropicApiKey = {
  id: 'genai_get_anthropic_api_key',
  method: 'GET',
  path: '/v2/gen-ai/anthropic/keys/{api_key_uuid}',
  security: [{ bearer_auth: ['genai:read'] }],
  payload: ['api_key_info'],
};

export const getCustomModel = {
  id: 'genai_get_custom_model',
  method: 'GET',
  path: '/v2/gen-ai/custom_models/{uuid}',
  security: [{ bearer_auth: ['genai:read'] }],
  payload: ['model'],
};

export const getEvaluationDatasetDownloadUrl = {
  id: 'genai_get_evaluation_dataset_download_url',
  method: 'GET',
  path: '/v2/gen-ai/evaluation_datasets/{dataset_uuid}/download_url',
  security: [{ bearer_auth: ['genai:read'] }],
};

export const getEvaluationRun = {
  id: 'genai_get_evaluation_run',
  method: 'GET',
  path: '/v2/gen-ai/evaluation_runs/{evaluation_run_uuid}',
  security: [{ bearer_auth: ['genai:read'] }],
  payload: ['evaluation_run'],
  status: {
    status: [['evaluation_run', 'status']],
    done: ['EVALUATION_RUN_SUCCESSFUL', 'EVALUATION_RUN_PARTIALLY_SUCCESSFUL'],
    failed: ['EVALUATION_RUN_CANCELLED', 'EVALUATION_RUN_FAILED'],
  },
};

export const getEvaluationRunPromptResults = {
  id: 'genai_get_evaluation_run_prompt_results',
  method: 'GET',
  path: '/v2/gen-ai/evaluation_runs/{evaluation_run_uuid}/results/{prompt_id}',
  security: [{ bearer_auth: ['genai:read'] }],
  payload: ['prompt'],
};

export const getEvaluationRunResults = {
  id: 'genai_get_evaluation_run_results',
  method: 'GET',
  path: '/v2/gen-ai/evaluation_runs/{evaluation_run_uuid}/results',
  security: [{ bearer_auth: ['genai:read'] }],
  query: ['page', 'per_page'],
  paging: {
    items: ['prompts'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const getEvaluationTestCase = {
  id: 'genai_get_evaluation_test_case',
  method: 'GET',
  path: '/v2/gen-ai/evaluation_test_cases/{test_case_uuid}',
  security: [{ bearer_auth: ['genai:read'] }],
  query: ['evaluation_test_case_version'],
  payload: ['evaluation_test_case'],
};

export const getIndexingJob = {
  id: 'genai_get_indexing_job',
  method: 'GET',
  path: '/v2/gen-ai/indexing_jobs/{uuid}',
  security: [{ bearer_auth: ['genai:read'] }],
  payload: ['job'],
  status: {
    status: [['job', 'status']],
    done: ['INDEX_JOB_STATUS_COMPLETED', 'INDEX_JOB_STATUS_NO_CHANGES', 'INDEX_JOB_STATUS_PARTIAL'],
    failed: ['INDEX_JOB_STATUS_CANCELLED', 'INDEX_JOB_STATUS_FAILED'],
    minutes: 1440,
  },
};

export const getIndexingJobDetailsSignedUrl = {
  id: 'genai_get_indexing_job_details_signed_url',
  method: 'GET',
  path: '/v2/gen-ai/indexing_jobs/{indexing_job_uuid}/details_signed_url',
  security: [{ bearer_auth: ['genai:read'] }],
  payload: ['signed_url'],
};

export const getKnowledgeBase = {
  id: 'genai_get_knowledge_base',
  method: 'GET',
  path: '/v2/gen-ai/knowledge_bases/{uuid}',
  security: [{ bearer_auth: ['genai:read'] }],
};

export const getModelCatalogCard = {
  id: 'genai_get_model_catalog_card',
  method: 'GET',
  path: '/v2/gen-ai/models/catalog/{id}',
  security: [{ bearer_auth: ['genai:read'] }],
  query: ['model_id'],
  payload: ['data'],
};

export const getModelEvaluationPreset = {
  id: 'genai_get_model_evaluation_preset',
  method: 'GET',
  path: '/v2/gen-ai/model_evaluation_presets/{eval_preset_uuid}',
  security: [{ bearer_auth: ['genai:read'] }],
  payload: ['preset'],
};

export const getModelEvaluationRun = {
  id: 'genai_get_model_evaluation_run',
  method: 'GET',
  path: '/v2/gen-ai/model_evaluation_runs/{eval_run_uuid}',
  security: [{ bearer_auth: ['genai:read'] }],
  query: ['page', 'per_page'],
  paging: {
    items: ['results'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const getModelEvaluationRunResultsDownloadUrl = {
  id: 'genai_get_model_evaluation_run_results_download_url',
  method: 'GET',
  path: '/v2/gen-ai/model_evaluation_runs/{eval_run_uuid}/results/download_url',
  security: [{ bearer_auth: ['genai:read'] }],
};

export const getModelRouter = {
  id: 'genai_get_model_router',
  method: 'GET',
  path: '/v2/gen-ai/models/routers/{uuid}',
  security: [{ bearer_auth: ['genai:read'] }],
  payload: ['model_router'],
};

export const getOauth2Url = {
  id: 'genai_get_oauth2_url',
  method: 'GET',
  path: '/v2/gen-ai/oauth2/url',
  security: [{ bearer_auth: ['genai:read'] }],
  query: ['type', 'redirect_url'],
  payload: ['url'],
};

export const getOpenaiApiKey = {
  id: 'genai_get_openai_api_key',
  method: 'GET',
  path: '/v2/gen-ai/openai/keys/{api_key_uuid}',
  security: [{ bearer_auth: ['genai:read'] }],
  payload: ['api_key_info'],
};

export const getScheduledIndexing = {
  id: 'genai_get_scheduled_indexing',
  method: 'GET',
  path: '/v2/gen-ai/scheduled-indexing/knowledge-base/{knowledge_base_uuid}',
  security: [{ bearer_auth: ['genai:read'] }],
  payload: ['indexing_info'],
};

export const getWorkspace = {
  id: 'genai_get_workspace',
  method: 'GET',
  path: '/v2/gen-ai/workspaces/{workspace_uuid}',
  security: [{ bearer_auth: ['genai:read'] }],
  payload: ['workspace'],
};

export const importCustomModel = {
  id: 'genai_import_custom_model',
  method: 'POST',
  path: '/v2/gen-ai/custom_models/import',
  security: [{ bearer_auth: ['genai:create'] }],
  body: 'application/json',
  writeBody: plainBody,
};

export const listAgentApiKeys = {
  id: 'genai_list_agent_api_keys',
  method: 'GET',
  path: '/v2/gen-ai/agents/{agent_uuid}/api_keys',
  security: [{ bearer_auth: ['genai:read'] }],
  query: ['page', 'per_page'],
  paging: {
    items: ['api_key_infos'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listAgentVersions = {
  id: 'genai_list_agent_versions',
  method: 'GET',
  path: '/v2/gen-ai/agents/{uuid}/versions',
  security: [{ bearer_auth: ['genai:read'] }],
  query: ['page', 'per_page'],
  paging: {
    items: ['agent_versions'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listAgents = {
  id: 'genai_list_agents',
  method: 'GET',
  path: '/v2/gen-ai/agents',
  security: [{ bearer_auth: ['genai:read'] }],
  query: ['only_deployed', 'page', 'per_page'],
  paging: {
    items: ['agents'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listAgentsByAnthropicKey = {
  id: 'genai_list_agents_by_anthropic_key',
  method: 'GET',
  path: '/v2/gen-ai/anthropic/keys/{uuid}/agents',
  security: [{ bearer_auth: ['genai:read'] }],
  query: ['page', 'per_page'],
  paging: {
    items: ['agents'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listAgentsByOpenaiKey = {
  id: 'genai_list_agents_by_openai_key',
  method: 'GET',
  path: '/v2/gen-ai/openai/keys/{uuid}/agents',
  security: [{ bearer_auth: ['genai:read'] }],
  query: ['page', 'per_page'],
  paging: {
    items: ['agents'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listAgentsByWorkspace = {
  id: 'genai_list_agents_by_workspace',
  method: 'GET',
  path: '/v2/gen-ai/workspaces/{workspace_uuid}/agents',
  security: [{ bearer_auth: ['genai:read'] }],
  query: ['only_deployed', 'page', 'per_page'],
  paging: {
    items: ['agents'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listAnthropicApiKeys = {
  id: 'genai_list_anthropic_api_keys',
  method: 'GET',
  path: '/v2/gen-ai/anthropic/keys',
  security: [{ bearer_auth: ['genai:read'] }],
  query: ['page', 'per_page'],
  paging: {
    items: ['api_key_infos'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listCustomModels = {
  id: 'genai_list_custom_models',
  method: 'GET',
  path: '/v2/gen-ai/custom_models',
  security: [{ bearer_auth: ['genai:read'] }],
  query: ['page', 'per_page', 'status'],
  paging: {
    items: ['models'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listDatacenterRegions = {
  id: 'genai_list_datacenter_regions',
  method: 'GET',
  path: '/v2/gen-ai/regions',
  security: [{ bearer_auth: ['genai:read'] }],
  query: ['serves_inference', 'serves_batch'],
  payload: ['regions'],
};

export const listEvaluationDatasets = {
  id: 'genai_list_evaluation_datasets',
  method: 'GET',
  path: '/v2/gen-ai/evaluation_datasets',
  security: [{ bearer_auth: ['genai:read'] }],
  query: ['dataset_type'],
  payload: ['evaluation_datasets'],
};

export const listEvaluationMetrics = {
  id: 'genai_list_evaluation_metrics',
  method: 'GET',
  path: '/v2/gen-ai/evaluation_metrics',
  security: [{ bearer_auth: ['genai:read'] }],
  payload: ['metrics'],
};

export const listEvaluationRunsByTestCase = {
  id: 'genai_list_evaluation_runs_by_test_case',
  method: 'GET',
  path: '/v2/gen-ai/evaluation_test_cases/{evaluation_test_case_uuid}/evaluation_runs',
  security: [{ bearer_auth: ['genai:read'] }],
  query: ['evaluation_test_case_version'],
  payload: ['evaluation_runs'],
};

export const listEvaluationTestCases = {
  id: 'genai_list_evaluation_test_cases',
  method: 'GET',
  path: '/v2/gen-ai/evaluation_test_cases',
  security: [{ bearer_auth: ['genai:read'] }],
  payload: ['evaluation_test_cases'],
};

export const listEvaluationTestCasesByWorkspace = {
  id: 'genai_list_evaluation_test_cases_by_workspace',
  method: 'GET',
  path: '/v2/gen-ai/workspaces/{workspace_uuid}/evaluation_test_cases',
  security: [{ bearer_auth: ['genai:read'] }],
  payload: ['evaluation_test_cases'],
};

export const listIndexingJobDataSources = {
  id: 'genai_list_indexing_job_data_sources',
  method: 'GET',
  path: '/v2/gen-ai/indexing_jobs/{indexing_job_uuid}/data_sources',
  security: [{ bearer_auth: ['genai:read'] }],
  payload: ['indexed_data_sources'],
};

export const listIndexingJobs = {
  id: 'genai_list_indexing_jobs',
  method: 'GET',
  path: '/v2/gen-ai/indexing_jobs',
  security: [{ bearer_auth: ['genai:read'] }],
  query: ['page', 'per_page'],
  paging: {
    items: ['jobs'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listIndexingJobsByKnowledgeBase = {
  id: 'genai_list_indexing_jobs_by_knowledge_base',
  method: 'GET',
  path: '/v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/indexing_jobs',
  security: [{ bearer_auth: ['genai:read'] }],
  paging: { items: ['jobs'], style: 'link', next: ['links', 'pages', 'next'], total: ['meta', 'total'] },
};

export const listKnowledgeBaseDataSources = {
  id: 'genai_list_knowledge_base_data_sources',
  method: 'GET',
  path: '/v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources',
  security: [{ bearer_auth: ['genai:read'] }],
  query: ['page', 'per_page'],
  paging: {
    items: ['knowledge_base_data_sources'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listKnowledgeBases = {
  id: 'genai_list_knowledge_bases',
  method: 'GET',
  path: '/v2/gen-ai/knowledge_bases',
  security: [{ bearer_auth: ['genai:read'] }],
  query: ['page', 'per_page'],
  paging: {
    items: ['knowledge_bases'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listModelApiKeys = {
  id: 'genai_list_model_api_keys',
  method: 'GET',
  path: '/v2/gen-ai/models/api_keys',
  security: [{ bearer_auth: ['genai:read'] }],
  query: ['page', 'per_page'],
  paging: {
    items: ['api_key_infos'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listModelCatalog = {
  id: 'genai_list_model_catalog',
  method: 'GET',
  path: '/v2/gen-ai/models/catalog',
  security: [{ bearer_auth: ['genai:read'] }],
  query: ['page', 'limit'],
  paging: { items: ['data'], style: 'number', page: 'page', total: ['meta', 'total'], size: 'limit', largest: 200 },
};

export const listModelEvaluationMetrics = {
  id: 'genai_list_model_evaluation_metrics',
  method: 'GET',
  path: '/v2/gen-ai/model_evaluation_metrics',
  security: [{ bearer_auth: ['genai:read'] }],
  payload: ['metrics'],
};

export const listModelEvaluationPresets = {
  id: 'genai_list_model_evaluation_presets',
  method: 'GET',
  path: '/v2/gen-ai/model_evaluation_presets',
  security: [{ bearer_auth: ['genai:read'] }],
  payload: ['presets'],
};

export const listModelEvaluationRuns = {
  id: 'genai_list_model_evaluation_runs',
  method: 'GET',
  path: '/v2/gen-ai/model_evaluation_runs',
  security: [{ bearer_auth: ['genai:read'] }],
  query: [
    'eval_preset_uuid',
    'status',
    'page',
    'per_page',
    'statuses',
    'candidate_types',
    'search',
    'sort_by',
    'sort_direction',
  ],
  paging: {
    items: ['runs'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listModelRouterPresets = {
  id: 'genai_list_model_router_presets',
  method: 'GET',
  path: '/v2/gen-ai/models/routers/presets',
  security: [{ bearer_auth: ['genai:read'] }],
  query: ['page', 'per_page'],
  paging: {
    items: ['presets'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listModelRouterTaskPresets = {
  id: 'genai_list_model_router_task_presets',
  method: 'GET',
  path: '/v2/gen-ai/models/routers/tasks/presets',
  security: [{ bearer_auth: ['genai:read'] }],
  query: ['page', 'per_page'],
  paging: {
    items: ['tasks'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listModelRouters = {
  id: 'genai_list_model_routers',
  method: 'GET',
  path: '/v2/gen-ai/models/routers',
  security: [{ bearer_auth: ['genai:read'] }],
  query: ['page', 'per_page'],
  paging: {
    items: ['model_routers'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listModels = {
  id: 'genai_list_models',
  method: 'GET',
  path: '/v2/gen-ai/models',
  security: [{ bearer_auth: ['genai:read'] }],
  query: ['usecases', 'public_only', 'page', 'per_page'],
  paging: {
    items: ['models'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listOpenaiApiKeys = {
  id: 'genai_list_openai_api_keys',
  method: 'GET',
  path: '/v2/gen-ai/openai/keys',
  security: [{ bearer_auth: ['genai:read'] }],
  query: ['page', 'per_page'],
  paging: {
    items: ['api_key_infos'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const listWorkspaces = {
  id: 'genai_list_workspaces',
  method: 'GET',
  path: '/v2/gen-ai/workspaces',
  security: [{ bearer_auth: ['genai:read'] }],
  payload: ['workspaces'],
};

export const regenerateAgentApiKey = {
  id: 'genai_regenerate_agent_api_key',
  method: 'PUT',
  path: '/v2/gen-ai/agents/{agent_uuid}/api_keys/{api_key_uuid}/regenerate',
  security: [{ bearer_auth: ['genai:update'] }],
  payload: ['api_key_info'],
};

export const regenerateModelApiKey = {
  id: 'genai_regenerate_model_api_key',
  method: 'PUT',
  path: '/v2/gen-ai/models/api_keys/{api_key_uuid}/regenerate',
  security: [{ bearer_auth: ['genai:update'] }],
  payload: ['api_key_info'],
};

export const rollbackToAgentVersion = {
  id: 'genai_rollback_to_agent_version',
  method: 'PUT',
  path: '/v2/gen-ai/agents/{uuid}/versions',
  security: [{ bearer_auth: ['genai:update'] }],
  body: 'application/json',
  writeBody: plainBody,
};

export const runEvaluationTestCase = {
  id: 'genai_run_evaluation_test_case',
  method: 'POST',
  path: '/v2/gen-ai/evaluation_runs',
  security: [{ bearer_auth: ['genai:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['evaluation_run_uuids'],
};

export const updateAgent = {
  id: 'genai_update_agent',
  method: 'PUT',
  path: '/v2/gen-ai/agents/{uuid}',
  security: [{ bearer_auth: ['genai:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['agent'],
};

export const updateAgentApiKey = {
  id: 'genai_update_agent_api_key',
  method: 'PUT',
  path: '/v2/gen-ai/agents/{agent_uuid}/api_keys/{api_key_uuid}',
  security: [{ bearer_auth: ['genai:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['api_key_info'],
};

export const updateAgentDeploymentVisibility = {
  id: 'genai_update_agent_deployment_visibility',
  method: 'PUT',
  path: '/v2/gen-ai/agents/{uuid}/deployment_visibility',
  security: [{ bearer_auth: ['genai:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['agent'],
};

export const updateAgentFunction = {
  id: 'genai_update_agent_function',
  method: 'PUT',
  path: '/v2/gen-ai/agents/{agent_uuid}/functions/{function_uuid}',
  security: [{ bearer_auth: ['genai:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['agent'],
};

export const updateAgentsWorkspace = {
  id: 'genai_update_agents_workspace',
  method: 'PUT',
  path: '/v2/gen-ai/workspaces/{workspace_uuid}/agents',
  security: [{ bearer_auth: ['genai:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['workspace'],
};

export const updateAnthropicApiKey = {
  id: 'genai_update_anthropic_api_key',
  method: 'PUT',
  path: '/v2/gen-ai/anthropic/keys/{api_key_uuid}',
  security: [{ bearer_auth: ['genai:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['api_key_info'],
};

export const updateAttachedAgent = {
  id: 'genai_update_attached_agent',
  method: 'PUT',
  path: '/v2/gen-ai/agents/{parent_agent_uuid}/child_agents/{child_agent_uuid}',
  security: [{ bearer_auth: ['genai:update'] }],
  body: 'application/json',
  writeBody: plainBody,
};

export const updateCustomEvaluationMetric = {
  id: 'genai_update_custom_evaluation_metric',
  method: 'PUT',
  path: '/v2/gen-ai/custom_evaluation_metrics/{metric_uuid}',
  security: [{ bearer_auth: ['genai:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['metric'],
};

export const updateCustomModelMetadata = {
  id: 'genai_update_custom_model_metadata',
  method: 'PATCH',
  path: '/v2/gen-ai/custom_models/{uuid}/metadata',
  security: [{ bearer_auth: ['genai:default'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['model'],
  safety: 'idempotent',
};

export const updateEvaluationTestCase = {
  id: 'genai_update_evaluation_test_case',
  method: 'PUT',
  path: '/v2/gen-ai/evaluation_test_cases/{test_case_uuid}',
  security: [{ bearer_auth: ['genai:update'] }],
  body: 'application/json',
  writeBody: plainBody,
};

export const updateKnowledgeBase = {
  id: 'genai_update_knowledge_base',
  method: 'PUT',
  path: '/v2/gen-ai/knowledge_bases/{uuid}',
  security: [{ bearer_auth: ['genai:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['knowledge_base'],
};

export const updateKnowledgeBaseDataSource = {
  id: 'genai_update_knowledge_base_data_source',
  method: 'PUT',
  path: '/v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources/{data_source_uuid}',
  security: [{ bearer_auth: ['genai:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['knowledge_base_data_source'],
};

export const updateModelApiKey = {
  id: 'genai_update_model_api_key',
  method: 'PUT',
  path: '/v2/gen-ai/models/api_keys/{api_key_uuid}',
  security: [{ bearer_auth: ['genai:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['api_key_info'],
};

export const updateModelEvaluationRun = {
  id: 'genai_update_model_evaluation_run',
  method: 'PATCH',
  path: '/v2/gen-ai/model_evaluation_runs/{eval_run_uuid}',
  security: [{ bearer_auth: ['genai:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['run'],
  safety: 'idempotent',
};

export const updateModelRouter = {
  id: 'genai_update_model_router',
  method: 'PUT',
  path: '/v2/gen-ai/models/routers/{uuid}',
  security: [{ bearer_auth: ['genai:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['model_router'],
};

export const updateOpenaiApiKey = {
  id: 'genai_update_openai_api_key',
  method: 'PUT',
  path: '/v2/gen-ai/openai/keys/{api_key_uuid}',
  security: [{ bearer_auth: ['genai:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['api_key_info'],
};

export const updateWorkspace = {
  id: 'genai_update_workspace',
  method: 'PUT',
  path: '/v2/gen-ai/workspaces/{workspace_uuid}',
  security: [{ bearer_auth: ['genai:update'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['workspace'],
};
