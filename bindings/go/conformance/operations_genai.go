// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/genai"
)

func genaiOperations(add func(string, operation)) {
	add("genai_attach_agent", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.AttachAgent(ctx, argument[string](a, a.Path["parent_agent_uuid"]), argument[string](a, a.Path["child_agent_uuid"]), argument[genai.APILinkAgentInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APILinkAgentInputPublic](),
			"response 200":     newValue[genai.APILinkAgentOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_attach_agent_function", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.AttachAgentFunction(ctx, argument[string](a, a.Path["agent_uuid"]), argument[genai.APILinkAgentFunctionInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APILinkAgentFunctionInputPublic](),
			"response 200":     newValue[genai.APILinkAgentFunctionOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_attach_agent_guardrails", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.AttachAgentGuardrails(ctx, argument[string](a, a.Path["agent_uuid"]), argument[genai.APILinkAgentGuardrailsInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APILinkAgentGuardrailsInputPublic](),
			"response 200":     newValue[genai.APILinkAgentGuardrailOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_attach_knowledge_base", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.AttachKnowledgeBase(ctx, argument[string](a, a.Path["agent_uuid"]), argument[string](a, a.Path["knowledge_base_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APILinkKnowledgeBaseOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_attach_knowledge_bases", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.AttachKnowledgeBases(ctx, argument[string](a, a.Path["agent_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APILinkKnowledgeBaseOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_cancel_indexing_job", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.CancelIndexingJob(ctx, argument[string](a, a.Path["uuid"]), argument[genai.APICancelKnowledgeBaseIndexingJobInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APICancelKnowledgeBaseIndexingJobInputPublic](),
			"response 200":     newValue[genai.APICancelKnowledgeBaseIndexingJobOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_cancel_model_evaluation_run", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.CancelModelEvaluationRun(ctx, argument[string](a, a.Path["eval_run_uuid"]), argument[genai.APICancelModelEvaluationRunInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APICancelModelEvaluationRunInputPublic](),
			"response 200":     newValue[genai.APICancelModelEvaluationRunOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_create_agent", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.CreateAgent(ctx, argument[genai.APICreateAgentInputPublic](a, a.Body), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Genai.CreateAgentAndWait(ctx, argument[genai.APICreateAgentInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APICreateAgentInputPublic](),
			"response 200":     newValue[genai.APICreateAgentOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_create_agent_api_key", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.CreateAgentAPIKey(ctx, argument[string](a, a.Path["agent_uuid"]), argument[genai.APICreateAgentAPIKeyInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APICreateAgentAPIKeyInputPublic](),
			"response 200":     newValue[genai.APICreateAgentAPIKeyOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_create_anthropic_api_key", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.CreateAnthropicAPIKey(ctx, argument[genai.APICreateAnthropicAPIKeyInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APICreateAnthropicAPIKeyInputPublic](),
			"response 200":     newValue[genai.APICreateAnthropicAPIKeyOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_create_custom_evaluation_metric", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.CreateCustomEvaluationMetric(ctx, argument[genai.APICreateCustomEvaluationMetricInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APICreateCustomEvaluationMetricInputPublic](),
			"response 200":     newValue[genai.APICreateCustomEvaluationMetricOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_create_data_source_file_upload_presigned_urls", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.CreateDataSourceFileUploadPresignedURLs(ctx, argument[genai.APICreateDataSourceFileUploadPresignedURLsInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APICreateDataSourceFileUploadPresignedURLsInputPublic](),
			"response 200":     newValue[genai.APICreateDataSourceFileUploadPresignedURLsOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_create_evaluation_dataset", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.CreateEvaluationDataset(ctx, argument[genai.APICreateEvaluationDatasetInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APICreateEvaluationDatasetInputPublic](),
			"response 200":     newValue[genai.APICreateEvaluationDatasetOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_create_evaluation_dataset_file_upload_presigned_urls", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.CreateEvaluationDatasetFileUploadPresignedURLs(ctx, argument[genai.APICreateDataSourceFileUploadPresignedURLsInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APICreateDataSourceFileUploadPresignedURLsInputPublic](),
			"response 200":     newValue[genai.APICreateDataSourceFileUploadPresignedURLsOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_create_evaluation_test_case", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.CreateEvaluationTestCase(ctx, argument[genai.APICreateEvaluationTestCaseInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APICreateEvaluationTestCaseInputPublic](),
			"response 200":     newValue[genai.APICreateEvaluationTestCaseOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_create_indexing_job", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.CreateIndexingJob(ctx, argument[genai.APIStartKnowledgeBaseIndexingJobInputPublic](a, a.Body), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Genai.CreateIndexingJobAndWait(ctx, argument[genai.APIStartKnowledgeBaseIndexingJobInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APIStartKnowledgeBaseIndexingJobInputPublic](),
			"response 200":     newValue[genai.APIStartKnowledgeBaseIndexingJobOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_create_knowledge_base", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.CreateKnowledgeBase(ctx, argument[genai.APICreateKnowledgeBaseInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APICreateKnowledgeBaseInputPublic](),
			"response 200":     newValue[genai.APICreateKnowledgeBaseOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_create_knowledge_base_data_source", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.CreateKnowledgeBaseDataSource(ctx, argument[string](a, a.Path["knowledge_base_uuid"]), argument[genai.APICreateKnowledgeBaseDataSourceInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APICreateKnowledgeBaseDataSourceInputPublic](),
			"response 200":     newValue[genai.APICreateKnowledgeBaseDataSourceOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_create_model_api_key", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return content(api.Genai.CreateModelAPIKey(ctx, argument[genai.APICreateModelAPIKeyInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APICreateModelAPIKeyInputPublic](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 410":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_create_model_eval_dataset_upload_presigned_urls", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.CreateModelEvalDatasetUploadPresignedURLs(ctx, argument[genai.APICreateModelEvalDatasetUploadPresignedURLsInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APICreateModelEvalDatasetUploadPresignedURLsInputPublic](),
			"response 200":     newValue[genai.APICreateDataSourceFileUploadPresignedURLsOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_create_model_evaluation_run", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.CreateModelEvaluationRun(ctx, argument[genai.APICreateModelEvaluationRunInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APICreateModelEvaluationRunInputPublic](),
			"response 200":     newValue[genai.APICreateModelEvaluationRunOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_create_model_router", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.CreateModelRouter(ctx, argument[genai.APICreateModelRouterInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APICreateModelRouterInputPublic](),
			"response 200":     newValue[genai.APICreateModelRouterOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_create_oauth2_dropbox_tokens", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.CreateOauth2DropboxTokens(ctx, argument[genai.APIDropboxOauth2GetTokensInput](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APIDropboxOauth2GetTokensInput](),
			"response 200":     newValue[genai.APIDropboxOauth2GetTokensOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_create_openai_api_key", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.CreateOpenaiAPIKey(ctx, argument[genai.APICreateOpenaiAPIKeyInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APICreateOpenaiAPIKeyInputPublic](),
			"response 200":     newValue[genai.APICreateOpenaiAPIKeyOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_create_scheduled_indexing", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.CreateScheduledIndexing(ctx, argument[genai.APICreateScheduledIndexingInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APICreateScheduledIndexingInputPublic](),
			"response 200":     newValue[genai.APICreateScheduledIndexingOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_create_workspace", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.CreateWorkspace(ctx, argument[genai.APICreateWorkspaceInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APICreateWorkspaceInputPublic](),
			"response 200":     newValue[genai.APICreateWorkspaceOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_delete_agent", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.DeleteAgent(ctx, argument[string](a, a.Path["uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIDeleteAgentOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_delete_agent_api_key", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.DeleteAgentAPIKey(ctx, argument[string](a, a.Path["agent_uuid"]), argument[string](a, a.Path["api_key_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIDeleteAgentAPIKeyOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_delete_anthropic_api_key", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.DeleteAnthropicAPIKey(ctx, argument[string](a, a.Path["api_key_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIDeleteAnthropicAPIKeyOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_delete_custom_evaluation_metric", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.DeleteCustomEvaluationMetric(ctx, argument[string](a, a.Path["metric_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIDeleteCustomEvaluationMetricOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_delete_custom_model", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.DeleteCustomModel(ctx, argument[string](a, a.Path["uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIDeleteCustomModelOutputPublic](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_delete_evaluation_dataset", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.DeleteEvaluationDataset(ctx, argument[string](a, a.Path["dataset_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIDeleteEvaluationDatasetOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_delete_knowledge_base", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.DeleteKnowledgeBase(ctx, argument[string](a, a.Path["uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIDeleteKnowledgeBaseOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_delete_knowledge_base_data_source", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.DeleteKnowledgeBaseDataSource(ctx, argument[string](a, a.Path["knowledge_base_uuid"]), argument[string](a, a.Path["data_source_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIDeleteKnowledgeBaseDataSourceOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_delete_model_api_key", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.DeleteModelAPIKey(ctx, argument[string](a, a.Path["api_key_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIDeleteModelAPIKeyOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_delete_model_evaluation_preset", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.DeleteModelEvaluationPreset(ctx, argument[string](a, a.Path["eval_preset_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIDeleteModelEvaluationPresetOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_delete_model_evaluation_run", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.DeleteModelEvaluationRun(ctx, argument[string](a, a.Path["eval_run_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIDeleteModelEvaluationRunOutputPublic](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_delete_model_router", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.DeleteModelRouter(ctx, argument[string](a, a.Path["uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIDeleteModelRouterOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_delete_openai_api_key", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.DeleteOpenaiAPIKey(ctx, argument[string](a, a.Path["api_key_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIDeleteOpenaiAPIKeyOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_delete_scheduled_indexing", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.DeleteScheduledIndexing(ctx, argument[string](a, a.Path["uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIDeleteScheduledIndexingOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_delete_workspace", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.DeleteWorkspace(ctx, argument[string](a, a.Path["workspace_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIDeleteWorkspaceOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_detach_agent", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.DetachAgent(ctx, argument[string](a, a.Path["parent_agent_uuid"]), argument[string](a, a.Path["child_agent_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIUnlinkAgentOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_detach_agent_function", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.DetachAgentFunction(ctx, argument[string](a, a.Path["agent_uuid"]), argument[string](a, a.Path["function_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIUnlinkAgentFunctionOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_detach_agent_guardrail", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.DetachAgentGuardrail(ctx, argument[string](a, a.Path["agent_uuid"]), argument[string](a, a.Path["guardrail_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIUnlinkAgentGuardrailOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_detach_knowledge_base", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.DetachKnowledgeBase(ctx, argument[string](a, a.Path["agent_uuid"]), argument[string](a, a.Path["knowledge_base_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIUnlinkKnowledgeBaseOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_get_agent", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.GetAgent(ctx, argument[string](a, a.Path["uuid"]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Genai.GetAgentAndWait(ctx, argument[string](a, a.Path["uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIGetAgentOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_get_agent_children", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.GetAgentChildren(ctx, argument[string](a, a.Path["uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIGetChildrenOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_get_agent_usage", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.GetAgentUsage(ctx, argument[string](a, a.Path["uuid"]), genai.GetAgentUsageParams{Start: optional[string](a, a.Query["start"]), Stop: optional[string](a, a.Query["stop"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIGetAgentUsageOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_get_anthropic_api_key", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.GetAnthropicAPIKey(ctx, argument[string](a, a.Path["api_key_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIGetAnthropicAPIKeyOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_get_custom_model", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.GetCustomModel(ctx, argument[string](a, a.Path["uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIGetCustomModelOutputPublic](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_get_evaluation_dataset_download_url", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.GetEvaluationDatasetDownloadURL(ctx, argument[string](a, a.Path["dataset_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIGetEvaluationDatasetDownloadURLOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_get_evaluation_run", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.GetEvaluationRun(ctx, argument[string](a, a.Path["evaluation_run_uuid"]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Genai.GetEvaluationRunAndWait(ctx, argument[string](a, a.Path["evaluation_run_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIGetEvaluationRunOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_get_evaluation_run_prompt_results", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.GetEvaluationRunPromptResults(ctx, argument[string](a, a.Path["evaluation_run_uuid"]), argument[int64](a, a.Path["prompt_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIGetEvaluationRunPromptResultsOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_get_evaluation_run_results", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.GetEvaluationRunResults(ctx, argument[string](a, a.Path["evaluation_run_uuid"]), genai.GetEvaluationRunResultsParams{Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Genai.GetEvaluationRunResultsPaginator(ctx, argument[string](a, a.Path["evaluation_run_uuid"]), genai.GetEvaluationRunResultsParams{Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIGetEvaluationRunResultsOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_get_evaluation_test_case", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.GetEvaluationTestCase(ctx, argument[string](a, a.Path["test_case_uuid"]), genai.GetEvaluationTestCaseParams{EvaluationTestCaseVersion: optional[int64](a, a.Query["evaluation_test_case_version"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIGetEvaluationTestCaseOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_get_indexing_job", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.GetIndexingJob(ctx, argument[string](a, a.Path["uuid"]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Genai.GetIndexingJobAndWait(ctx, argument[string](a, a.Path["uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIGetKnowledgeBaseIndexingJobOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_get_indexing_job_details_signed_url", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.GetIndexingJobDetailsSignedURL(ctx, argument[string](a, a.Path["indexing_job_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIGetIndexingJobDetailsSignedURLOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_get_knowledge_base", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.GetKnowledgeBase(ctx, argument[string](a, a.Path["uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIGetKnowledgeBaseOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_get_model_catalog_card", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.GetModelCatalogCard(ctx, argument[string](a, a.Path["id"]), genai.GetModelCatalogCardParams{ModelID: optional[string](a, a.Query["model_id"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIGetModelCatalogCardOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_get_model_evaluation_preset", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.GetModelEvaluationPreset(ctx, argument[string](a, a.Path["eval_preset_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIGetModelEvaluationPresetOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_get_model_evaluation_run", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.GetModelEvaluationRun(ctx, argument[string](a, a.Path["eval_run_uuid"]), genai.GetModelEvaluationRunParams{Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Genai.GetModelEvaluationRunPaginator(ctx, argument[string](a, a.Path["eval_run_uuid"]), genai.GetModelEvaluationRunParams{Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIGetModelEvaluationRunOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_get_model_evaluation_run_results_download_url", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.GetModelEvaluationRunResultsDownloadURL(ctx, argument[string](a, a.Path["eval_run_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIGetModelEvaluationRunResultsDownloadURLOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_get_model_router", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.GetModelRouter(ctx, argument[string](a, a.Path["uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIGetModelRouterOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_get_oauth2_url", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.GetOauth2URL(ctx, genai.GetOauth2URLParams{Type: optional[string](a, a.Query["type"]), RedirectURL: optional[string](a, a.Query["redirect_url"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIGenerateOauth2URLOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_get_openai_api_key", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.GetOpenaiAPIKey(ctx, argument[string](a, a.Path["api_key_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIGetOpenaiAPIKeyOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_get_scheduled_indexing", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.GetScheduledIndexing(ctx, argument[string](a, a.Path["knowledge_base_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIGetScheduledIndexingOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_get_workspace", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.GetWorkspace(ctx, argument[string](a, a.Path["workspace_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIGetWorkspaceOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_import_custom_model", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.ImportCustomModel(ctx, argument[genai.APIImportCustomModelInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APIImportCustomModelInputPublic](),
			"response 200":     newValue[genai.APIImportCustomModelOutputPublic](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_list_agent_api_keys", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.ListAgentAPIKeys(ctx, argument[string](a, a.Path["agent_uuid"]), genai.ListAgentAPIKeysParams{Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Genai.ListAgentAPIKeysPaginator(ctx, argument[string](a, a.Path["agent_uuid"]), genai.ListAgentAPIKeysParams{Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIListAgentAPIKeysOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_list_agent_versions", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.ListAgentVersions(ctx, argument[string](a, a.Path["uuid"]), genai.ListAgentVersionsParams{Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Genai.ListAgentVersionsPaginator(ctx, argument[string](a, a.Path["uuid"]), genai.ListAgentVersionsParams{Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIListAgentVersionsOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_list_agents", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.ListAgents(ctx, genai.ListAgentsParams{OnlyDeployed: optional[bool](a, a.Query["only_deployed"]), Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Genai.ListAgentsPaginator(ctx, genai.ListAgentsParams{OnlyDeployed: optional[bool](a, a.Query["only_deployed"]), Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIListAgentsOutputPublic](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_list_agents_by_anthropic_key", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.ListAgentsByAnthropicKey(ctx, argument[string](a, a.Path["uuid"]), genai.ListAgentsByAnthropicKeyParams{Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Genai.ListAgentsByAnthropicKeyPaginator(ctx, argument[string](a, a.Path["uuid"]), genai.ListAgentsByAnthropicKeyParams{Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIListAgentsByAnthropicKeyOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_list_agents_by_openai_key", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.ListAgentsByOpenaiKey(ctx, argument[string](a, a.Path["uuid"]), genai.ListAgentsByOpenaiKeyParams{Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Genai.ListAgentsByOpenaiKeyPaginator(ctx, argument[string](a, a.Path["uuid"]), genai.ListAgentsByOpenaiKeyParams{Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIListAgentsByOpenAiKeyOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_list_agents_by_workspace", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.ListAgentsByWorkspace(ctx, argument[string](a, a.Path["workspace_uuid"]), genai.ListAgentsByWorkspaceParams{OnlyDeployed: optional[bool](a, a.Query["only_deployed"]), Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Genai.ListAgentsByWorkspacePaginator(ctx, argument[string](a, a.Path["workspace_uuid"]), genai.ListAgentsByWorkspaceParams{OnlyDeployed: optional[bool](a, a.Query["only_deployed"]), Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIListAgentsByWorkspaceOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_list_anthropic_api_keys", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.ListAnthropicAPIKeys(ctx, genai.ListAnthropicAPIKeysParams{Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Genai.ListAnthropicAPIKeysPaginator(ctx, genai.ListAnthropicAPIKeysParams{Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIListAnthropicAPIKeysOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_list_custom_models", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.ListCustomModels(ctx, genai.ListCustomModelsParams{Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"]), Status: optional[genai.APICustomModelStatus](a, a.Query["status"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Genai.ListCustomModelsPaginator(ctx, genai.ListCustomModelsParams{Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"]), Status: optional[genai.APICustomModelStatus](a, a.Query["status"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIListCustomModelsOutputPublic](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_list_datacenter_regions", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.ListDatacenterRegions(ctx, genai.ListDatacenterRegionsParams{ServesInference: optional[bool](a, a.Query["serves_inference"]), ServesBatch: optional[bool](a, a.Query["serves_batch"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIListRegionsOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_list_evaluation_datasets", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.ListEvaluationDatasets(ctx, genai.ListEvaluationDatasetsParams{DatasetType: optional[genai.APIEvaluationDatasetType](a, a.Query["dataset_type"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIListEvaluationDatasetsOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_list_evaluation_metrics", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.ListEvaluationMetrics(ctx, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIListEvaluationMetricsOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_list_evaluation_runs_by_test_case", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.ListEvaluationRunsByTestCase(ctx, argument[string](a, a.Path["evaluation_test_case_uuid"]), genai.ListEvaluationRunsByTestCaseParams{EvaluationTestCaseVersion: optional[int64](a, a.Query["evaluation_test_case_version"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIListEvaluationRunsByTestCaseOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_list_evaluation_test_cases", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.ListEvaluationTestCases(ctx, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIListEvaluationTestCasesOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_list_evaluation_test_cases_by_workspace", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.ListEvaluationTestCasesByWorkspace(ctx, argument[string](a, a.Path["workspace_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIListEvaluationTestCasesByWorkspaceOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_list_indexing_job_data_sources", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.ListIndexingJobDataSources(ctx, argument[string](a, a.Path["indexing_job_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIListIndexingJobDataSourcesOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_list_indexing_jobs", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.ListIndexingJobs(ctx, genai.ListIndexingJobsParams{Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Genai.ListIndexingJobsPaginator(ctx, genai.ListIndexingJobsParams{Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIListKnowledgeBaseIndexingJobsOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_list_indexing_jobs_by_knowledge_base", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.ListIndexingJobsByKnowledgeBase(ctx, argument[string](a, a.Path["knowledge_base_uuid"]), a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Genai.ListIndexingJobsByKnowledgeBasePaginator(ctx, argument[string](a, a.Path["knowledge_base_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIListKnowledgeBaseIndexingJobsOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_list_knowledge_base_data_sources", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.ListKnowledgeBaseDataSources(ctx, argument[string](a, a.Path["knowledge_base_uuid"]), genai.ListKnowledgeBaseDataSourcesParams{Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Genai.ListKnowledgeBaseDataSourcesPaginator(ctx, argument[string](a, a.Path["knowledge_base_uuid"]), genai.ListKnowledgeBaseDataSourcesParams{Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIListKnowledgeBaseDataSourcesOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_list_knowledge_bases", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.ListKnowledgeBases(ctx, genai.ListKnowledgeBasesParams{Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Genai.ListKnowledgeBasesPaginator(ctx, genai.ListKnowledgeBasesParams{Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIListKnowledgeBasesOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_list_model_api_keys", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.ListModelAPIKeys(ctx, genai.ListModelAPIKeysParams{Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Genai.ListModelAPIKeysPaginator(ctx, genai.ListModelAPIKeysParams{Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIListModelAPIKeysOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_list_model_catalog", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.ListModelCatalog(ctx, genai.ListModelCatalogParams{Page: optional[int64](a, a.Query["page"]), Limit: optional[int64](a, a.Query["limit"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Genai.ListModelCatalogPaginator(ctx, genai.ListModelCatalogParams{Page: optional[int64](a, a.Query["page"]), Limit: optional[int64](a, a.Query["limit"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIListModelCatalogOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_list_model_evaluation_metrics", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.ListModelEvaluationMetrics(ctx, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIListModelEvaluationMetricsOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_list_model_evaluation_presets", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.ListModelEvaluationPresets(ctx, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIListModelEvaluationPresetsOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_list_model_evaluation_runs", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.ListModelEvaluationRuns(ctx, genai.ListModelEvaluationRunsParams{EvalPresetUuid: optional[string](a, a.Query["eval_preset_uuid"]), Status: optional[genai.ListModelEvaluationRunsStatus](a, a.Query["status"]), Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"]), Statuses: argument[[]genai.ModelEvaluationRunStatus](a, a.Query["statuses"]), CandidateTypes: argument[[]genai.CandidateModelSource](a, a.Query["candidate_types"]), Search: optional[string](a, a.Query["search"]), SortBy: optional[genai.ListModelEvaluationRunsSortBy](a, a.Query["sort_by"]), SortDirection: optional[genai.ListModelEvaluationRunsSortDirection](a, a.Query["sort_direction"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Genai.ListModelEvaluationRunsPaginator(ctx, genai.ListModelEvaluationRunsParams{EvalPresetUuid: optional[string](a, a.Query["eval_preset_uuid"]), Status: optional[genai.ListModelEvaluationRunsStatus](a, a.Query["status"]), Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"]), Statuses: argument[[]genai.ModelEvaluationRunStatus](a, a.Query["statuses"]), CandidateTypes: argument[[]genai.CandidateModelSource](a, a.Query["candidate_types"]), Search: optional[string](a, a.Query["search"]), SortBy: optional[genai.ListModelEvaluationRunsSortBy](a, a.Query["sort_by"]), SortDirection: optional[genai.ListModelEvaluationRunsSortDirection](a, a.Query["sort_direction"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIListModelEvaluationRunsOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_list_model_router_presets", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.ListModelRouterPresets(ctx, genai.ListModelRouterPresetsParams{Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Genai.ListModelRouterPresetsPaginator(ctx, genai.ListModelRouterPresetsParams{Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIListModelRouterPresetsOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_list_model_router_task_presets", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.ListModelRouterTaskPresets(ctx, genai.ListModelRouterTaskPresetsParams{Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Genai.ListModelRouterTaskPresetsPaginator(ctx, genai.ListModelRouterTaskPresetsParams{Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIListModelRouterTaskPresetsOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_list_model_routers", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.ListModelRouters(ctx, genai.ListModelRoutersParams{Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Genai.ListModelRoutersPaginator(ctx, genai.ListModelRoutersParams{Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIListModelRoutersOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_list_models", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.ListModels(ctx, genai.ListModelsParams{Usecases: argument[[]genai.ListModelsUsecase](a, a.Query["usecases"]), PublicOnly: optional[bool](a, a.Query["public_only"]), Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Genai.ListModelsPaginator(ctx, genai.ListModelsParams{Usecases: argument[[]genai.ListModelsUsecase](a, a.Query["usecases"]), PublicOnly: optional[bool](a, a.Query["public_only"]), Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIListModelsOutputPublic](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_list_openai_api_keys", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.ListOpenaiAPIKeys(ctx, genai.ListOpenaiAPIKeysParams{Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Genai.ListOpenaiAPIKeysPaginator(ctx, genai.ListOpenaiAPIKeysParams{Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIListOpenaiAPIKeysOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_list_workspaces", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.ListWorkspaces(ctx, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIListWorkspacesOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_regenerate_agent_api_key", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.RegenerateAgentAPIKey(ctx, argument[string](a, a.Path["agent_uuid"]), argument[string](a, a.Path["api_key_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIRegenerateAgentAPIKeyOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_regenerate_model_api_key", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.RegenerateModelAPIKey(ctx, argument[string](a, a.Path["api_key_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[genai.APIRegenerateModelAPIKeyOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_rollback_to_agent_version", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.RollbackToAgentVersion(ctx, argument[string](a, a.Path["uuid"]), argument[genai.APIRollbackToAgentVersionInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APIRollbackToAgentVersionInputPublic](),
			"response 200":     newValue[genai.APIRollbackToAgentVersionOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_run_evaluation_test_case", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.RunEvaluationTestCase(ctx, argument[genai.APIRunEvaluationTestCaseInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APIRunEvaluationTestCaseInputPublic](),
			"response 200":     newValue[genai.APIRunEvaluationTestCaseOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_update_agent", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.UpdateAgent(ctx, argument[string](a, a.Path["uuid"]), argument[genai.APIUpdateAgentInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APIUpdateAgentInputPublic](),
			"response 200":     newValue[genai.APIUpdateAgentOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_update_agent_api_key", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.UpdateAgentAPIKey(ctx, argument[string](a, a.Path["agent_uuid"]), argument[string](a, a.Path["api_key_uuid"]), argument[genai.APIUpdateAgentAPIKeyInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APIUpdateAgentAPIKeyInputPublic](),
			"response 200":     newValue[genai.APIUpdateAgentAPIKeyOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_update_agent_deployment_visibility", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.UpdateAgentDeploymentVisibility(ctx, argument[string](a, a.Path["uuid"]), argument[genai.APIUpdateAgentDeploymentVisibilityInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APIUpdateAgentDeploymentVisibilityInputPublic](),
			"response 200":     newValue[genai.APIUpdateAgentDeploymentVisbilityOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_update_agent_function", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.UpdateAgentFunction(ctx, argument[string](a, a.Path["agent_uuid"]), argument[string](a, a.Path["function_uuid"]), argument[genai.APIUpdateAgentFunctionInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APIUpdateAgentFunctionInputPublic](),
			"response 200":     newValue[genai.APIUpdateAgentFunctionOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_update_agents_workspace", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.UpdateAgentsWorkspace(ctx, argument[string](a, a.Path["workspace_uuid"]), argument[genai.APIMoveAgentsToWorkspaceInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APIMoveAgentsToWorkspaceInputPublic](),
			"response 200":     newValue[genai.APIMoveAgentsToWorkspaceOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_update_anthropic_api_key", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.UpdateAnthropicAPIKey(ctx, argument[string](a, a.Path["api_key_uuid"]), argument[genai.APIUpdateAnthropicAPIKeyInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APIUpdateAnthropicAPIKeyInputPublic](),
			"response 200":     newValue[genai.APIUpdateAnthropicAPIKeyOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_update_attached_agent", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.UpdateAttachedAgent(ctx, argument[string](a, a.Path["parent_agent_uuid"]), argument[string](a, a.Path["child_agent_uuid"]), argument[genai.APIUpdateLinkedAgentInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APIUpdateLinkedAgentInputPublic](),
			"response 200":     newValue[genai.APIUpdateLinkedAgentOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_update_custom_evaluation_metric", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.UpdateCustomEvaluationMetric(ctx, argument[string](a, a.Path["metric_uuid"]), argument[genai.APIUpdateCustomEvaluationMetricInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APIUpdateCustomEvaluationMetricInputPublic](),
			"response 200":     newValue[genai.APIUpdateCustomEvaluationMetricOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_update_custom_model_metadata", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.UpdateCustomModelMetadata(ctx, argument[string](a, a.Path["uuid"]), argument[genai.APIUpdateCustomModelMetadataInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APIUpdateCustomModelMetadataInputPublic](),
			"response 200":     newValue[genai.APIUpdateCustomModelMetadataOutputPublic](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_update_evaluation_test_case", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.UpdateEvaluationTestCase(ctx, argument[string](a, a.Path["test_case_uuid"]), argument[genai.APIUpdateEvaluationTestCaseInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APIUpdateEvaluationTestCaseInputPublic](),
			"response 200":     newValue[genai.APIUpdateEvaluationTestCaseOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_update_knowledge_base", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.UpdateKnowledgeBase(ctx, argument[string](a, a.Path["uuid"]), argument[genai.APIUpdateKnowledgeBaseInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APIUpdateKnowledgeBaseInputPublic](),
			"response 200":     newValue[genai.APIUpdateKnowledgeBaseOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_update_knowledge_base_data_source", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.UpdateKnowledgeBaseDataSource(ctx, argument[string](a, a.Path["knowledge_base_uuid"]), argument[string](a, a.Path["data_source_uuid"]), argument[genai.APIUpdateKnowledgeBaseDataSourceInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APIUpdateKnowledgeBaseDataSourceInputPublic](),
			"response 200":     newValue[genai.APIUpdateKnowledgeBaseDataSourceOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_update_model_api_key", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.UpdateModelAPIKey(ctx, argument[string](a, a.Path["api_key_uuid"]), argument[genai.APIUpdateModelAPIKeyInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APIUpdateModelAPIKeyInputPublic](),
			"response 200":     newValue[genai.APIUpdateModelAPIKeyOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_update_model_evaluation_run", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.UpdateModelEvaluationRun(ctx, argument[string](a, a.Path["eval_run_uuid"]), argument[genai.APIUpdateModelEvaluationRunInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APIUpdateModelEvaluationRunInputPublic](),
			"response 200":     newValue[genai.APIUpdateModelEvaluationRunOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_update_model_router", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.UpdateModelRouter(ctx, argument[string](a, a.Path["uuid"]), argument[genai.APIUpdateModelRouterInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APIUpdateModelRouterInputPublic](),
			"response 200":     newValue[genai.APIUpdateModelRouterOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_update_openai_api_key", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.UpdateOpenaiAPIKey(ctx, argument[string](a, a.Path["api_key_uuid"]), argument[genai.APIUpdateOpenaiAPIKeyInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APIUpdateOpenaiAPIKeyInputPublic](),
			"response 200":     newValue[genai.APIUpdateOpenaiAPIKeyOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
	add("genai_update_workspace", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Genai.UpdateWorkspace(ctx, argument[string](a, a.Path["workspace_uuid"]), argument[genai.APIUpdateWorkspaceInputPublic](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[genai.APIUpdateWorkspaceInputPublic](),
			"response 200":     newValue[genai.APIUpdateWorkspaceOutput](),
			"response 401":     newValue[genai.ErrorModel](),
			"response 404":     newValue[genai.ErrorModel](),
			"response 429":     newValue[genai.ErrorModel](),
			"response 500":     newValue[genai.ErrorModel](),
			"response default": newValue[genai.ErrorModel](),
		},
	})
}
