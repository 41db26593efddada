// Code generated from the description of the API. DO NOT EDIT.

package genai

import (
	"digitalocean-sdk.internal/go/sdk"
)

var attachAgentOperation = sdk.Operation{
	ID:        "genai_attach_agent",
	Method:    "POST",
	Path:      "/v2/gen-ai/agents/{parent_agent_uuid}/child_agents/{child_agent_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var attachAgentFunctionOperation = sdk.Operation{
	ID:        "genai_attach_agent_function",
	Method:    "POST",
	Path:      "/v2/gen-ai/agents/{agent_uuid}/functions",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var attachAgentGuardrailsOperation = sdk.Operation{
	ID:        "genai_attach_agent_guardrails",
	Method:    "POST",
	Path:      "/v2/gen-ai/agents/{agent_uuid}/guardrails",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Safety:    sdk.Idempotent,
}

var attachKnowledgeBaseOperation = sdk.Operation{
	ID:        "genai_attach_knowledge_base",
	Method:    "POST",
	Path:      "/v2/gen-ai/agents/{agent_uuid}/knowledge_bases/{knowledge_base_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Safety:    sdk.Idempotent,
}

var attachKnowledgeBasesOperation = sdk.Operation{
	ID:        "genai_attach_knowledge_bases",
	Method:    "POST",
	Path:      "/v2/gen-ai/agents/{agent_uuid}/knowledge_bases",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var cancelIndexingJobOperation = sdk.Operation{
	ID:        "genai_cancel_indexing_job",
	Method:    "PUT",
	Path:      "/v2/gen-ai/indexing_jobs/{uuid}/cancel",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var cancelModelEvaluationRunOperation = sdk.Operation{
	ID:        "genai_cancel_model_evaluation_run",
	Method:    "PUT",
	Path:      "/v2/gen-ai/model_evaluation_runs/{eval_run_uuid}/cancel",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var createAgentOperation = sdk.Operation{
	ID:        "genai_create_agent",
	Method:    "POST",
	Path:      "/v2/gen-ai/agents",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Wait: []sdk.WaitStep{
		{
			Operation: &getAgentOperation,
			With:      []sdk.WaitParameter{{Name: "uuid", Paths: [][]string{{"agent", "uuid"}}}},
		},
	},
}

var createAgentAPIKeyOperation = sdk.Operation{
	ID:        "genai_create_agent_api_key",
	Method:    "POST",
	Path:      "/v2/gen-ai/agents/{agent_uuid}/api_keys",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var createAnthropicAPIKeyOperation = sdk.Operation{
	ID:        "genai_create_anthropic_api_key",
	Method:    "POST",
	Path:      "/v2/gen-ai/anthropic/keys",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var createCustomEvaluationMetricOperation = sdk.Operation{
	ID:        "genai_create_custom_evaluation_metric",
	Method:    "POST",
	Path:      "/v2/gen-ai/custom_evaluation_metrics",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var createDataSourceFileUploadPresignedURLsOperation = sdk.Operation{
	ID:        "genai_create_data_source_file_upload_presigned_urls",
	Method:    "POST",
	Path:      "/v2/gen-ai/knowledge_bases/data_sources/file_upload_presigned_urls",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var createEvaluationDatasetOperation = sdk.Operation{
	ID:        "genai_create_evaluation_dataset",
	Method:    "POST",
	Path:      "/v2/gen-ai/evaluation_datasets",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var createEvaluationDatasetFileUploadPresignedURLsOperation = sdk.Operation{
	ID:        "genai_create_evaluation_dataset_file_upload_presigned_urls",
	Method:    "POST",
	Path:      "/v2/gen-ai/evaluation_datasets/file_upload_presigned_urls",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var createEvaluationTestCaseOperation = sdk.Operation{
	ID:        "genai_create_evaluation_test_case",
	Method:    "POST",
	Path:      "/v2/gen-ai/evaluation_test_cases",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var createIndexingJobOperation = sdk.Operation{
	ID:        "genai_create_indexing_job",
	Method:    "POST",
	Path:      "/v2/gen-ai/indexing_jobs",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Wait: []sdk.WaitStep{
		{
			Operation: &getIndexingJobOperation,
			With:      []sdk.WaitParameter{{Name: "uuid", Paths: [][]string{{"job", "uuid"}}}},
		},
	},
}

var createKnowledgeBaseOperation = sdk.Operation{
	ID:        "genai_create_knowledge_base",
	Method:    "POST",
	Path:      "/v2/gen-ai/knowledge_bases",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var createKnowledgeBaseDataSourceOperation = sdk.Operation{
	ID:        "genai_create_knowledge_base_data_source",
	Method:    "POST",
	Path:      "/v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var createModelAPIKeyOperation = sdk.Operation{
	ID:        "genai_create_model_api_key",
	Method:    "POST",
	Path:      "/v2/gen-ai/models/api_keys",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:create"}}},
	Responses: []sdk.ResponseSpec{},
}

var createModelEvalDatasetUploadPresignedURLsOperation = sdk.Operation{
	ID:        "genai_create_model_eval_dataset_upload_presigned_urls",
	Method:    "POST",
	Path:      "/v2/gen-ai/model_evaluation/datasets/file_upload_presigned_urls",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var createModelEvaluationRunOperation = sdk.Operation{
	ID:        "genai_create_model_evaluation_run",
	Method:    "POST",
	Path:      "/v2/gen-ai/model_evaluation_runs",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var createModelRouterOperation = sdk.Operation{
	ID:        "genai_create_model_router",
	Method:    "POST",
	Path:      "/v2/gen-ai/models/routers",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var createOauth2DropboxTokensOperation = sdk.Operation{
	ID:        "genai_create_oauth2_dropbox_tokens",
	Method:    "POST",
	Path:      "/v2/gen-ai/oauth2/dropbox/tokens",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var createOpenaiAPIKeyOperation = sdk.Operation{
	ID:        "genai_create_openai_api_key",
	Method:    "POST",
	Path:      "/v2/gen-ai/openai/keys",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var createScheduledIndexingOperation = sdk.Operation{
	ID:        "genai_create_scheduled_indexing",
	Method:    "POST",
	Path:      "/v2/gen-ai/scheduled-indexing",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var createWorkspaceOperation = sdk.Operation{
	ID:        "genai_create_workspace",
	Method:    "POST",
	Path:      "/v2/gen-ai/workspaces",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var deleteAgentOperation = sdk.Operation{
	ID:        "genai_delete_agent",
	Method:    "DELETE",
	Path:      "/v2/gen-ai/agents/{uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var deleteAgentAPIKeyOperation = sdk.Operation{
	ID:        "genai_delete_agent_api_key",
	Method:    "DELETE",
	Path:      "/v2/gen-ai/agents/{agent_uuid}/api_keys/{api_key_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var deleteAnthropicAPIKeyOperation = sdk.Operation{
	ID:        "genai_delete_anthropic_api_key",
	Method:    "DELETE",
	Path:      "/v2/gen-ai/anthropic/keys/{api_key_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var deleteCustomEvaluationMetricOperation = sdk.Operation{
	ID:        "genai_delete_custom_evaluation_metric",
	Method:    "DELETE",
	Path:      "/v2/gen-ai/custom_evaluation_metrics/{metric_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var deleteCustomModelOperation = sdk.Operation{
	ID:        "genai_delete_custom_model",
	Method:    "DELETE",
	Path:      "/v2/gen-ai/custom_models/{uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var deleteEvaluationDatasetOperation = sdk.Operation{
	ID:        "genai_delete_evaluation_dataset",
	Method:    "DELETE",
	Path:      "/v2/gen-ai/evaluation_datasets/{dataset_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var deleteKnowledgeBaseOperation = sdk.Operation{
	ID:        "genai_delete_knowledge_base",
	Method:    "DELETE",
	Path:      "/v2/gen-ai/knowledge_bases/{uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var deleteKnowledgeBaseDataSourceOperation = sdk.Operation{
	ID:        "genai_delete_knowledge_base_data_source",
	Method:    "DELETE",
	Path:      "/v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources/{data_source_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var deleteModelAPIKeyOperation = sdk.Operation{
	ID:        "genai_delete_model_api_key",
	Method:    "DELETE",
	Path:      "/v2/gen-ai/models/api_keys/{api_key_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var deleteModelEvaluationPresetOperation = sdk.Operation{
	ID:        "genai_delete_model_evaluation_preset",
	Method:    "DELETE",
	Path:      "/v2/gen-ai/model_evaluation_presets/{eval_preset_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var deleteModelEvaluationRunOperation = sdk.Operation{
	ID:        "genai_delete_model_evaluation_run",
	Method:    "DELETE",
	Path:      "/v2/gen-ai/model_evaluation_runs/{eval_run_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var deleteModelRouterOperation = sdk.Operation{
	ID:        "genai_delete_model_router",
	Method:    "DELETE",
	Path:      "/v2/gen-ai/models/routers/{uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var deleteOpenaiAPIKeyOperation = sdk.Operation{
	ID:        "genai_delete_openai_api_key",
	Method:    "DELETE",
	Path:      "/v2/gen-ai/openai/keys/{api_key_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var deleteScheduledIndexingOperation = sdk.Operation{
	ID:        "genai_delete_scheduled_indexing",
	Method:    "DELETE",
	Path:      "/v2/gen-ai/scheduled-indexing/{uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var deleteWorkspaceOperation = sdk.Operation{
	ID:        "genai_delete_workspace",
	Method:    "DELETE",
	Path:      "/v2/gen-ai/workspaces/{workspace_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var detachAgentOperation = sdk.Operation{
	ID:        "genai_detach_agent",
	Method:    "DELETE",
	Path:      "/v2/gen-ai/agents/{parent_agent_uuid}/child_agents/{child_agent_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var detachAgentFunctionOperation = sdk.Operation{
	ID:        "genai_detach_agent_function",
	Method:    "DELETE",
	Path:      "/v2/gen-ai/agents/{agent_uuid}/functions/{function_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var detachAgentGuardrailOperation = sdk.Operation{
	ID:        "genai_detach_agent_guardrail",
	Method:    "DELETE",
	Path:      "/v2/gen-ai/agents/{agent_uuid}/guardrails/{guardrail_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var detachKnowledgeBaseOperation = sdk.Operation{
	ID:        "genai_detach_knowledge_base",
	Method:    "DELETE",
	Path:      "/v2/gen-ai/agents/{agent_uuid}/knowledge_bases/{knowledge_base_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getAgentOperation = sdk.Operation{
	ID:        "genai_get_agent",
	Method:    "GET",
	Path:      "/v2/gen-ai/agents/{uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Status: &sdk.StatusRule{
		Status: [][]string{{"agent", "deployment", "status"}},
		Done:   []string{"STATUS_RUNNING"},
		Failed: []string{"STATUS_FAILED", "STATUS_UNDEPLOYMENT_FAILED", "STATUS_DELETED"},
	},
}

var getAgentChildrenOperation = sdk.Operation{
	ID:        "genai_get_agent_children",
	Method:    "GET",
	Path:      "/v2/gen-ai/agents/{uuid}/child_agents",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getAgentUsageOperation = sdk.Operation{
	ID:        "genai_get_agent_usage",
	Method:    "GET",
	Path:      "/v2/gen-ai/agents/{uuid}/usage",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getAnthropicAPIKeyOperation = sdk.Operation{
	ID:        "genai_get_anthropic_api_key",
	Method:    "GET",
	Path:      "/v2/gen-ai/anthropic/keys/{api_key_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getCustomModelOperation = sdk.Operation{
	ID:        "genai_get_custom_model",
	Method:    "GET",
	Path:      "/v2/gen-ai/custom_models/{uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getEvaluationDatasetDownloadURLOperation = sdk.Operation{
	ID:        "genai_get_evaluation_dataset_download_url",
	Method:    "GET",
	Path:      "/v2/gen-ai/evaluation_datasets/{dataset_uuid}/download_url",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getEvaluationRunOperation = sdk.Operation{
	ID:        "genai_get_evaluation_run",
	Method:    "GET",
	Path:      "/v2/gen-ai/evaluation_runs/{evaluation_run_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Status: &sdk.StatusRule{
		Status: [][]string{{"evaluation_run", "status"}},
		Done:   []string{"EVALUATION_RUN_SUCCESSFUL", "EVALUATION_RUN_PARTIALLY_SUCCESSFUL"},
		Failed: []string{"EVALUATION_RUN_CANCELLED", "EVALUATION_RUN_FAILED"},
	},
}

var getEvaluationRunPromptResultsOperation = sdk.Operation{
	ID:        "genai_get_evaluation_run_prompt_results",
	Method:    "GET",
	Path:      "/v2/gen-ai/evaluation_runs/{evaluation_run_uuid}/results/{prompt_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getEvaluationRunResultsOperation = sdk.Operation{
	ID:        "genai_get_evaluation_run_results",
	Method:    "GET",
	Path:      "/v2/gen-ai/evaluation_runs/{evaluation_run_uuid}/results",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"prompts"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var getEvaluationTestCaseOperation = sdk.Operation{
	ID:        "genai_get_evaluation_test_case",
	Method:    "GET",
	Path:      "/v2/gen-ai/evaluation_test_cases/{test_case_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getIndexingJobOperation = sdk.Operation{
	ID:        "genai_get_indexing_job",
	Method:    "GET",
	Path:      "/v2/gen-ai/indexing_jobs/{uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Status: &sdk.StatusRule{
		Status: [][]string{{"job", "status"}},
		Done: []string{
			"INDEX_JOB_STATUS_COMPLETED",
			"INDEX_JOB_STATUS_NO_CHANGES",
			"INDEX_JOB_STATUS_PARTIAL",
		},
		Failed:  []string{"INDEX_JOB_STATUS_CANCELLED", "INDEX_JOB_STATUS_FAILED"},
		Minutes: 1440,
	},
}

var getIndexingJobDetailsSignedURLOperation = sdk.Operation{
	ID:        "genai_get_indexing_job_details_signed_url",
	Method:    "GET",
	Path:      "/v2/gen-ai/indexing_jobs/{indexing_job_uuid}/details_signed_url",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getKnowledgeBaseOperation = sdk.Operation{
	ID:        "genai_get_knowledge_base",
	Method:    "GET",
	Path:      "/v2/gen-ai/knowledge_bases/{uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getModelCatalogCardOperation = sdk.Operation{
	ID:        "genai_get_model_catalog_card",
	Method:    "GET",
	Path:      "/v2/gen-ai/models/catalog/{id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getModelEvaluationPresetOperation = sdk.Operation{
	ID:        "genai_get_model_evaluation_preset",
	Method:    "GET",
	Path:      "/v2/gen-ai/model_evaluation_presets/{eval_preset_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getModelEvaluationRunOperation = sdk.Operation{
	ID:        "genai_get_model_evaluation_run",
	Method:    "GET",
	Path:      "/v2/gen-ai/model_evaluation_runs/{eval_run_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"results"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var getModelEvaluationRunResultsDownloadURLOperation = sdk.Operation{
	ID:        "genai_get_model_evaluation_run_results_download_url",
	Method:    "GET",
	Path:      "/v2/gen-ai/model_evaluation_runs/{eval_run_uuid}/results/download_url",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getModelRouterOperation = sdk.Operation{
	ID:        "genai_get_model_router",
	Method:    "GET",
	Path:      "/v2/gen-ai/models/routers/{uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getOauth2URLOperation = sdk.Operation{
	ID:        "genai_get_oauth2_url",
	Method:    "GET",
	Path:      "/v2/gen-ai/oauth2/url",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getOpenaiAPIKeyOperation = sdk.Operation{
	ID:        "genai_get_openai_api_key",
	Method:    "GET",
	Path:      "/v2/gen-ai/openai/keys/{api_key_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getScheduledIndexingOperation = sdk.Operation{
	ID:        "genai_get_scheduled_indexing",
	Method:    "GET",
	Path:      "/v2/gen-ai/scheduled-indexing/knowledge-base/{knowledge_base_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getWorkspaceOperation = sdk.Operation{
	ID:        "genai_get_workspace",
	Method:    "GET",
	Path:      "/v2/gen-ai/workspaces/{workspace_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var importCustomModelOperation = sdk.Operation{
	ID:        "genai_import_custom_model",
	Method:    "POST",
	Path:      "/v2/gen-ai/custom_models/import",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listAgentAPIKeysOperation = sdk.Operation{
	ID:        "genai_list_agent_api_keys",
	Method:    "GET",
	Path:      "/v2/gen-ai/agents/{agent_uuid}/api_keys",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"api_key_infos"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listAgentVersionsOperation = sdk.Operation{
	ID:        "genai_list_agent_versions",
	Method:    "GET",
	Path:      "/v2/gen-ai/agents/{uuid}/versions",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"agent_versions"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listAgentsOperation = sdk.Operation{
	ID:        "genai_list_agents",
	Method:    "GET",
	Path:      "/v2/gen-ai/agents",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"agents"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listAgentsByAnthropicKeyOperation = sdk.Operation{
	ID:        "genai_list_agents_by_anthropic_key",
	Method:    "GET",
	Path:      "/v2/gen-ai/anthropic/keys/{uuid}/agents",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"agents"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listAgentsByOpenaiKeyOperation = sdk.Operation{
	ID:        "genai_list_agents_by_openai_key",
	Method:    "GET",
	Path:      "/v2/gen-ai/openai/keys/{uuid}/agents",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"agents"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listAgentsByWorkspaceOperation = sdk.Operation{
	ID:        "genai_list_agents_by_workspace",
	Method:    "GET",
	Path:      "/v2/gen-ai/workspaces/{workspace_uuid}/agents",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"agents"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listAnthropicAPIKeysOperation = sdk.Operation{
	ID:        "genai_list_anthropic_api_keys",
	Method:    "GET",
	Path:      "/v2/gen-ai/anthropic/keys",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"api_key_infos"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listCustomModelsOperation = sdk.Operation{
	ID:        "genai_list_custom_models",
	Method:    "GET",
	Path:      "/v2/gen-ai/custom_models",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"models"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listDatacenterRegionsOperation = sdk.Operation{
	ID:        "genai_list_datacenter_regions",
	Method:    "GET",
	Path:      "/v2/gen-ai/regions",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listEvaluationDatasetsOperation = sdk.Operation{
	ID:        "genai_list_evaluation_datasets",
	Method:    "GET",
	Path:      "/v2/gen-ai/evaluation_datasets",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listEvaluationMetricsOperation = sdk.Operation{
	ID:        "genai_list_evaluation_metrics",
	Method:    "GET",
	Path:      "/v2/gen-ai/evaluation_metrics",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listEvaluationRunsByTestCaseOperation = sdk.Operation{
	ID:        "genai_list_evaluation_runs_by_test_case",
	Method:    "GET",
	Path:      "/v2/gen-ai/evaluation_test_cases/{evaluation_test_case_uuid}/evaluation_runs",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listEvaluationTestCasesOperation = sdk.Operation{
	ID:        "genai_list_evaluation_test_cases",
	Method:    "GET",
	Path:      "/v2/gen-ai/evaluation_test_cases",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listEvaluationTestCasesByWorkspaceOperation = sdk.Operation{
	ID:        "genai_list_evaluation_test_cases_by_workspace",
	Method:    "GET",
	Path:      "/v2/gen-ai/workspaces/{workspace_uuid}/evaluation_test_cases",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listIndexingJobDataSourcesOperation = sdk.Operation{
	ID:        "genai_list_indexing_job_data_sources",
	Method:    "GET",
	Path:      "/v2/gen-ai/indexing_jobs/{indexing_job_uuid}/data_sources",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listIndexingJobsOperation = sdk.Operation{
	ID:        "genai_list_indexing_jobs",
	Method:    "GET",
	Path:      "/v2/gen-ai/indexing_jobs",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"jobs"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listIndexingJobsByKnowledgeBaseOperation = sdk.Operation{
	ID:        "genai_list_indexing_jobs_by_knowledge_base",
	Method:    "GET",
	Path:      "/v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/indexing_jobs",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items: []string{"jobs"},
		Total: []string{"meta", "total"},
		Style: sdk.PageLink,
		Next:  []string{"links", "pages", "next"},
	},
}

var listKnowledgeBaseDataSourcesOperation = sdk.Operation{
	ID:        "genai_list_knowledge_base_data_sources",
	Method:    "GET",
	Path:      "/v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"knowledge_base_data_sources"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listKnowledgeBasesOperation = sdk.Operation{
	ID:        "genai_list_knowledge_bases",
	Method:    "GET",
	Path:      "/v2/gen-ai/knowledge_bases",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"knowledge_bases"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listModelAPIKeysOperation = sdk.Operation{
	ID:        "genai_list_model_api_keys",
	Method:    "GET",
	Path:      "/v2/gen-ai/models/api_keys",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"api_key_infos"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listModelCatalogOperation = sdk.Operation{
	ID:        "genai_list_model_catalog",
	Method:    "GET",
	Path:      "/v2/gen-ai/models/catalog",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"data"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Size:      "limit",
		Largest:   200,
	},
}

var listModelEvaluationMetricsOperation = sdk.Operation{
	ID:        "genai_list_model_evaluation_metrics",
	Method:    "GET",
	Path:      "/v2/gen-ai/model_evaluation_metrics",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listModelEvaluationPresetsOperation = sdk.Operation{
	ID:        "genai_list_model_evaluation_presets",
	Method:    "GET",
	Path:      "/v2/gen-ai/model_evaluation_presets",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listModelEvaluationRunsOperation = sdk.Operation{
	ID:        "genai_list_model_evaluation_runs",
	Method:    "GET",
	Path:      "/v2/gen-ai/model_evaluation_runs",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"runs"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listModelRouterPresetsOperation = sdk.Operation{
	ID:        "genai_list_model_router_presets",
	Method:    "GET",
	Path:      "/v2/gen-ai/models/routers/presets",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"presets"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listModelRouterTaskPresetsOperation = sdk.Operation{
	ID:        "genai_list_model_router_task_presets",
	Method:    "GET",
	Path:      "/v2/gen-ai/models/routers/tasks/presets",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"tasks"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listModelRoutersOperation = sdk.Operation{
	ID:        "genai_list_model_routers",
	Method:    "GET",
	Path:      "/v2/gen-ai/models/routers",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"model_routers"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listModelsOperation = sdk.Operation{
	ID:        "genai_list_models",
	Method:    "GET",
	Path:      "/v2/gen-ai/models",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"models"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listOpenaiAPIKeysOperation = sdk.Operation{
	ID:        "genai_list_openai_api_keys",
	Method:    "GET",
	Path:      "/v2/gen-ai/openai/keys",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"api_key_infos"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listWorkspacesOperation = sdk.Operation{
	ID:        "genai_list_workspaces",
	Method:    "GET",
	Path:      "/v2/gen-ai/workspaces",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var regenerateAgentAPIKeyOperation = sdk.Operation{
	ID:        "genai_regenerate_agent_api_key",
	Method:    "PUT",
	Path:      "/v2/gen-ai/agents/{agent_uuid}/api_keys/{api_key_uuid}/regenerate",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var regenerateModelAPIKeyOperation = sdk.Operation{
	ID:        "genai_regenerate_model_api_key",
	Method:    "PUT",
	Path:      "/v2/gen-ai/models/api_keys/{api_key_uuid}/regenerate",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var rollbackToAgentVersionOperation = sdk.Operation{
	ID:        "genai_rollback_to_agent_version",
	Method:    "PUT",
	Path:      "/v2/gen-ai/agents/{uuid}/versions",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var runEvaluationTestCaseOperation = sdk.Operation{
	ID:        "genai_run_evaluation_test_case",
	Method:    "POST",
	Path:      "/v2/gen-ai/evaluation_runs",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var updateAgentOperation = sdk.Operation{
	ID:        "genai_update_agent",
	Method:    "PUT",
	Path:      "/v2/gen-ai/agents/{uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var updateAgentAPIKeyOperation = sdk.Operation{
	ID:        "genai_update_agent_api_key",
	Method:    "PUT",
	Path:      "/v2/gen-ai/agents/{agent_uuid}/api_keys/{api_key_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var updateAgentDeploymentVisibilityOperation = sdk.Operation{
	ID:        "genai_update_agent_deployment_visibility",
	Method:    "PUT",
	Path:      "/v2/gen-ai/agents/{uuid}/deployment_visibility",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var updateAgentFunctionOperation = sdk.Operation{
	ID:        "genai_update_agent_function",
	Method:    "PUT",
	Path:      "/v2/gen-ai/agents/{agent_uuid}/functions/{function_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var updateAgentsWorkspaceOperation = sdk.Operation{
	ID:        "genai_update_agents_workspace",
	Method:    "PUT",
	Path:      "/v2/gen-ai/workspaces/{workspace_uuid}/agents",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var updateAnthropicAPIKeyOperation = sdk.Operation{
	ID:        "genai_update_anthropic_api_key",
	Method:    "PUT",
	Path:      "/v2/gen-ai/anthropic/keys/{api_key_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var updateAttachedAgentOperation = sdk.Operation{
	ID:        "genai_update_attached_agent",
	Method:    "PUT",
	Path:      "/v2/gen-ai/agents/{parent_agent_uuid}/child_agents/{child_agent_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var updateCustomEvaluationMetricOperation = sdk.Operation{
	ID:        "genai_update_custom_evaluation_metric",
	Method:    "PUT",
	Path:      "/v2/gen-ai/custom_evaluation_metrics/{metric_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var updateCustomModelMetadataOperation = sdk.Operation{
	ID:        "genai_update_custom_model_metadata",
	Method:    "PATCH",
	Path:      "/v2/gen-ai/custom_models/{uuid}/metadata",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:default"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Safety:    sdk.Idempotent,
}

var updateEvaluationTestCaseOperation = sdk.Operation{
	ID:        "genai_update_evaluation_test_case",
	Method:    "PUT",
	Path:      "/v2/gen-ai/evaluation_test_cases/{test_case_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var updateKnowledgeBaseOperation = sdk.Operation{
	ID:        "genai_update_knowledge_base",
	Method:    "PUT",
	Path:      "/v2/gen-ai/knowledge_bases/{uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var updateKnowledgeBaseDataSourceOperation = sdk.Operation{
	ID:        "genai_update_knowledge_base_data_source",
	Method:    "PUT",
	Path:      "/v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources/{data_source_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var updateModelAPIKeyOperation = sdk.Operation{
	ID:        "genai_update_model_api_key",
	Method:    "PUT",
	Path:      "/v2/gen-ai/models/api_keys/{api_key_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var updateModelEvaluationRunOperation = sdk.Operation{
	ID:        "genai_update_model_evaluation_run",
	Method:    "PATCH",
	Path:      "/v2/gen-ai/model_evaluation_runs/{eval_run_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Safety:    sdk.Idempotent,
}

var updateModelRouterOperation = sdk.Operation{
	ID:        "genai_update_model_router",
	Method:    "PUT",
	Path:      "/v2/gen-ai/models/routers/{uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var updateOpenaiAPIKeyOperation = sdk.Operation{
	ID:        "genai_update_openai_api_key",
	Method:    "PUT",
	Path:      "/v2/gen-ai/openai/keys/{api_key_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var updateWorkspaceOperation = sdk.Operation{
	ID:        "genai_update_workspace",
	Method:    "PUT",
	Path:      "/v2/gen-ai/workspaces/{workspace_uuid}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"genai:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}
