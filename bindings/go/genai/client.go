// Code generated from the description of the API. DO NOT EDIT.

// Package genai has the operations of the resource genai.
//
// Manages agents with knowledge bases, guardrails, functions and model routers, and evaluates them.
package genai

import (
	"context"
	"iter"

	"digitalocean-sdk.internal/go/sdk"
)

// Client has the operations of the resource. It is safe for use by several goroutines.
type Client struct {
	client *sdk.Client
}

// New returns the client of the resource.
func New(client *sdk.Client) *Client {
	return &Client{client: client}
}

// AttachAgent attaches a child agent to an agent, with the route that leads to it.
//
// POST /v2/gen-ai/agents/{parent_agent_uuid}/child_agents/{child_agent_uuid}. Scope: genai:create.
//
//	response, err := do.Genai.AttachAgent(
//		ctx,
//		"c21cc6f0-77b6-460e-815a-19e5fb3da882",
//		"a73b0e5e-9085-47bc-bc90-6dc22dfc42f3",
//		genai.APILinkAgentInputPublic{IfCase: sdk.Some("my-if-case"), RouteName: sdk.Some("route-1")},
//	)
func (c *Client) AttachAgent(ctx context.Context, parentAgentUuid string, childAgentUuid string, body APILinkAgentInputPublic, options ...sdk.CallOption) (*APILinkAgentOutput, error) {
	call := sdk.NewCall(&attachAgentOperation, parentAgentUuid, childAgentUuid)
	call.Body(&body)
	response := new(APILinkAgentOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// AttachAgentFunction attaches a function deployed on DigitalOcean Functions to an agent.
//
// POST /v2/gen-ai/agents/{agent_uuid}/functions. Scope: genai:create.
//
//	agent, err := sdk.Item(do.Genai.AttachAgentFunction(
//		ctx,
//		"d1a03002-2d2e-4a6c-bc96-7a2a7dc36d38",
//		genai.APILinkAgentFunctionInputPublic{
//			Description: sdk.Some("For the shop"),
//			FaasName:    sdk.Some("faas-1"),
//		},
//	))
func (c *Client) AttachAgentFunction(ctx context.Context, agentUuid string, body APILinkAgentFunctionInputPublic, options ...sdk.CallOption) (*APILinkAgentFunctionOutput, error) {
	call := sdk.NewCall(&attachAgentFunctionOperation, agentUuid)
	call.Body(&body)
	response := new(APILinkAgentFunctionOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// AttachAgentGuardrails attaches guardrails to an agent.
//
// POST /v2/gen-ai/agents/{agent_uuid}/guardrails. Scope: genai:create.
//
//	agent, err := sdk.Item(do.Genai.AttachAgentGuardrails(
//		ctx,
//		"d1a03002-2d2e-4a6c-bc96-7a2a7dc36d38",
//		genai.APILinkAgentGuardrailsInputPublic{
//			AgentUuid: sdk.Some("d1a03002-2d2e-4a6c-bc96-7a2a7dc36d38"),
//		},
//	))
func (c *Client) AttachAgentGuardrails(ctx context.Context, agentUuid string, body APILinkAgentGuardrailsInputPublic, options ...sdk.CallOption) (*APILinkAgentGuardrailOutput, error) {
	call := sdk.NewCall(&attachAgentGuardrailsOperation, agentUuid)
	call.Body(&body)
	response := new(APILinkAgentGuardrailOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// AttachKnowledgeBase attaches a knowledge base to an agent.
//
// POST /v2/gen-ai/agents/{agent_uuid}/knowledge_bases/{knowledge_base_uuid}. Scope: genai:create.
//
//	agent, err := sdk.Item(do.Genai.AttachKnowledgeBase(
//		ctx,
//		"d1a03002-2d2e-4a6c-bc96-7a2a7dc36d38",
//		"984a5c5b-45b0-4f7a-bf6f-87331bd3c184",
//	))
func (c *Client) AttachKnowledgeBase(ctx context.Context, agentUuid string, knowledgeBaseUuid string, options ...sdk.CallOption) (*APILinkKnowledgeBaseOutput, error) {
	call := sdk.NewCall(&attachKnowledgeBaseOperation, agentUuid, knowledgeBaseUuid)
	response := new(APILinkKnowledgeBaseOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// AttachKnowledgeBases attaches knowledge bases to an agent.
//
// The request has no body to name the knowledge bases. Attach them one at a time instead.
//
// POST /v2/gen-ai/agents/{agent_uuid}/knowledge_bases. Scope: genai:create.
//
//	agent, err := sdk.Item(do.Genai.AttachKnowledgeBases(ctx, "d1a03002-2d2e-4a6c-bc96-7a2a7dc36d38"))
func (c *Client) AttachKnowledgeBases(ctx context.Context, agentUuid string, options ...sdk.CallOption) (*APILinkKnowledgeBaseOutput, error) {
	call := sdk.NewCall(&attachKnowledgeBasesOperation, agentUuid)
	response := new(APILinkKnowledgeBaseOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CancelIndexingJob cancels an indexing job.
//
// PUT /v2/gen-ai/indexing_jobs/{uuid}/cancel. Scope: genai:update.
//
//	job, err := sdk.Item(do.Genai.CancelIndexingJob(
//		ctx,
//		"3f9ba6c4-a695-4aee-a331-ffc472ed2b9b",
//		genai.APICancelKnowledgeBaseIndexingJobInputPublic{
//			Uuid: sdk.Some("3f9ba6c4-a695-4aee-a331-ffc472ed2b9b"),
//		},
//	))
func (c *Client) CancelIndexingJob(ctx context.Context, uuid string, body APICancelKnowledgeBaseIndexingJobInputPublic, options ...sdk.CallOption) (*APICancelKnowledgeBaseIndexingJobOutput, error) {
	call := sdk.NewCall(&cancelIndexingJobOperation, uuid)
	call.Body(&body)
	response := new(APICancelKnowledgeBaseIndexingJobOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CancelModelEvaluationRun cancels a model evaluation run.
//
// Fails if the run has already ended.
//
// PUT /v2/gen-ai/model_evaluation_runs/{eval_run_uuid}/cancel. Scope: genai:update.
//
//	run, err := sdk.Item(do.Genai.CancelModelEvaluationRun(
//		ctx,
//		"a52c0c7d-212c-445d-bafa-dee14fdeab95",
//		genai.APICancelModelEvaluationRunInputPublic{
//			EvalRunUuid: sdk.Some("a52c0c7d-212c-445d-bafa-dee14fdeab95"),
//		},
//	))
func (c *Client) CancelModelEvaluationRun(ctx context.Context, evalRunUuid string, body APICancelModelEvaluationRunInputPublic, options ...sdk.CallOption) (*APICancelModelEvaluationRunOutput, error) {
	call := sdk.NewCall(&cancelModelEvaluationRunOperation, evalRunUuid)
	call.Body(&body)
	response := new(APICancelModelEvaluationRunOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateAgent creates an agent from a model and an instruction, and starts its deployment.
//
// Returns before the agent can be used. Poll the agent until `deployment.status` is `STATUS_RUNNING`.
//
// POST /v2/gen-ai/agents. Scope: genai:create.
//
//	agent, err := sdk.Item(do.Genai.CreateAgentAndWait(ctx, genai.APICreateAgentInputPublic{
//		AnthropicKeyUuid: sdk.Some("16c55476-84d9-4859-9afb-dabedfff5da9"),
//		Name:             sdk.Some("web-1"),
//	}))
func (c *Client) CreateAgent(ctx context.Context, body APICreateAgentInputPublic, options ...sdk.CallOption) (*APICreateAgentOutput, error) {
	call := sdk.NewCall(&createAgentOperation)
	call.Body(&body)
	response := new(APICreateAgentOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateAgentAndWait is [Client.CreateAgent] that waits until the work is done, and returns the final state. If
// waiting fails, [sdk.Begun] returns what was created.
func (c *Client) CreateAgentAndWait(ctx context.Context, body APICreateAgentInputPublic, options ...sdk.CallOption) (*APIGetAgentOutput, error) {
	call := sdk.NewCall(&createAgentOperation)
	call.Body(&body)
	response := new(APIGetAgentOutput)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateAgentAPIKey creates an API key for an agent.
//
// POST /v2/gen-ai/agents/{agent_uuid}/api_keys. Scope: genai:create.
//
//	apiKeyInfo, err := sdk.Item(do.Genai.CreateAgentAPIKey(
//		ctx,
//		"d1a03002-2d2e-4a6c-bc96-7a2a7dc36d38",
//		genai.APICreateAgentAPIKeyInputPublic{Name: sdk.Some("web-1")},
//	))
func (c *Client) CreateAgentAPIKey(ctx context.Context, agentUuid string, body APICreateAgentAPIKeyInputPublic, options ...sdk.CallOption) (*APICreateAgentAPIKeyOutput, error) {
	call := sdk.NewCall(&createAgentAPIKeyOperation, agentUuid)
	call.Body(&body)
	response := new(APICreateAgentAPIKeyOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateAnthropicAPIKey stores an Anthropic API key, which lets agents use Anthropic models.
//
// POST /v2/gen-ai/anthropic/keys. Scope: genai:create.
//
//	apiKeyInfo, err := sdk.Item(do.Genai.CreateAnthropicAPIKey(
//		ctx,
//		genai.APICreateAnthropicAPIKeyInputPublic{Name: sdk.Some("web-1")},
//	))
func (c *Client) CreateAnthropicAPIKey(ctx context.Context, body APICreateAnthropicAPIKeyInputPublic, options ...sdk.CallOption) (*APICreateAnthropicAPIKeyOutput, error) {
	call := sdk.NewCall(&createAnthropicAPIKeyOperation)
	call.Body(&body)
	response := new(APICreateAnthropicAPIKeyOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateCustomEvaluationMetric creates a custom metric, which a judge model scores by a scoring prompt.
//
// POST /v2/gen-ai/custom_evaluation_metrics. Scope: genai:create.
//
//	metric, err := sdk.Item(do.Genai.CreateCustomEvaluationMetric(
//		ctx,
//		genai.APICreateCustomEvaluationMetricInputPublic{
//			Description: sdk.Some("For the shop"),
//			MetricName:  sdk.Some("metric-1"),
//		},
//	))
func (c *Client) CreateCustomEvaluationMetric(ctx context.Context, body APICreateCustomEvaluationMetricInputPublic, options ...sdk.CallOption) (*APICreateCustomEvaluationMetricOutput, error) {
	call := sdk.NewCall(&createCustomEvaluationMetricOperation)
	call.Body(&body)
	response := new(APICreateCustomEvaluationMetricOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateDataSourceFileUploadPresignedURLs creates presigned URLs for uploading the files of a data source.
//
// Upload each file to its URL, then use its `object_key` as the `stored_object_key` of the data source.
//
// POST /v2/gen-ai/knowledge_bases/data_sources/file_upload_presigned_urls. Scope: genai:create.
//
//	response, err := do.Genai.CreateDataSourceFileUploadPresignedURLs(
//		ctx,
//		genai.APICreateDataSourceFileUploadPresignedURLsInputPublic{
//			Files: []genai.APIPresignedURLFile{{FileName: sdk.Some("file-1")}},
//		},
//	)
func (c *Client) CreateDataSourceFileUploadPresignedURLs(ctx context.Context, body APICreateDataSourceFileUploadPresignedURLsInputPublic, options ...sdk.CallOption) (*APICreateDataSourceFileUploadPresignedURLsOutput, error) {
	call := sdk.NewCall(&createDataSourceFileUploadPresignedURLsOperation)
	call.Body(&body)
	response := new(APICreateDataSourceFileUploadPresignedURLsOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateEvaluationDataset creates an evaluation dataset from an uploaded file.
//
// POST /v2/gen-ai/evaluation_datasets. Scope: genai:create.
//
//	response, err := do.Genai.CreateEvaluationDataset(ctx, genai.APICreateEvaluationDatasetInputPublic{
//		DatasetType: genai.APIEvaluationDatasetTypeEvaluationDatasetTypeAdk,
//		Name:        sdk.Some("web-1"),
//	})
func (c *Client) CreateEvaluationDataset(ctx context.Context, body APICreateEvaluationDatasetInputPublic, options ...sdk.CallOption) (*APICreateEvaluationDatasetOutput, error) {
	call := sdk.NewCall(&createEvaluationDatasetOperation)
	call.Body(&body)
	response := new(APICreateEvaluationDatasetOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateEvaluationDatasetFileUploadPresignedURLs creates presigned URLs for uploading datasets for agent evaluations.
//
// Upload each file to its URL, then use its `object_key` as the `stored_object_key` of the dataset.
//
// POST /v2/gen-ai/evaluation_datasets/file_upload_presigned_urls. Scope: genai:create.
//
//	response, err := do.Genai.CreateEvaluationDatasetFileUploadPresignedURLs(
//		ctx,
//		genai.APICreateDataSourceFileUploadPresignedURLsInputPublic{
//			Files: []genai.APIPresignedURLFile{{FileName: sdk.Some("file-1")}},
//		},
//	)
func (c *Client) CreateEvaluationDatasetFileUploadPresignedURLs(ctx context.Context, body APICreateDataSourceFileUploadPresignedURLsInputPublic, options ...sdk.CallOption) (*APICreateDataSourceFileUploadPresignedURLsOutput, error) {
	call := sdk.NewCall(&createEvaluationDatasetFileUploadPresignedURLsOperation)
	call.Body(&body)
	response := new(APICreateDataSourceFileUploadPresignedURLsOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateEvaluationTestCase creates a test case from a dataset, metrics and a success threshold.
//
// POST /v2/gen-ai/evaluation_test_cases. Scope: genai:create.
//
//	response, err := do.Genai.CreateEvaluationTestCase(
//		ctx,
//		genai.APICreateEvaluationTestCaseInputPublic{
//			AgentWorkspaceName: sdk.Some("agent-workspace-1"),
//			Name:               sdk.Some("web-1"),
//		},
//	)
func (c *Client) CreateEvaluationTestCase(ctx context.Context, body APICreateEvaluationTestCaseInputPublic, options ...sdk.CallOption) (*APICreateEvaluationTestCaseOutput, error) {
	call := sdk.NewCall(&createEvaluationTestCaseOperation)
	call.Body(&body)
	response := new(APICreateEvaluationTestCaseOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateIndexingJob starts an indexing job for data sources of a knowledge base.
//
// Returns before the job is finished. Poll the job until `finished_at` is set.
//
// POST /v2/gen-ai/indexing_jobs. Scope: genai:create.
//
//	job, err := sdk.Item(do.Genai.CreateIndexingJobAndWait(
//		ctx,
//		genai.APIStartKnowledgeBaseIndexingJobInputPublic{
//			DataSourceUuids:   []string{"8ea172e4-2222-4ca4-bb26-43bea483c1fd"},
//			KnowledgeBaseUuid: sdk.Some("984a5c5b-45b0-4f7a-bf6f-87331bd3c184"),
//		},
//	))
func (c *Client) CreateIndexingJob(ctx context.Context, body APIStartKnowledgeBaseIndexingJobInputPublic, options ...sdk.CallOption) (*APIStartKnowledgeBaseIndexingJobOutput, error) {
	call := sdk.NewCall(&createIndexingJobOperation)
	call.Body(&body)
	response := new(APIStartKnowledgeBaseIndexingJobOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateIndexingJobAndWait is [Client.CreateIndexingJob] that waits until the work is done, and returns the final
// state. If waiting fails, [sdk.Begun] returns what was created.
func (c *Client) CreateIndexingJobAndWait(ctx context.Context, body APIStartKnowledgeBaseIndexingJobInputPublic, options ...sdk.CallOption) (*APIGetKnowledgeBaseIndexingJobOutput, error) {
	call := sdk.NewCall(&createIndexingJobOperation)
	call.Body(&body)
	response := new(APIGetKnowledgeBaseIndexingJobOutput)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateKnowledgeBase creates a knowledge base, with a new OpenSearch database unless an existing one is given.
//
// Data sources can be included in the request or added later.
//
// POST /v2/gen-ai/knowledge_bases. Scope: genai:create.
//
//	knowledgeBase, err := sdk.Item(do.Genai.CreateKnowledgeBase(
//		ctx,
//		genai.APICreateKnowledgeBaseInputPublic{
//			DatabaseID: sdk.Some("4ad9b086-732f-4e76-a40c-57b6c7004d6a"),
//			Name:       sdk.Some("web-1"),
//		},
//	))
func (c *Client) CreateKnowledgeBase(ctx context.Context, body APICreateKnowledgeBaseInputPublic, options ...sdk.CallOption) (*APICreateKnowledgeBaseOutput, error) {
	call := sdk.NewCall(&createKnowledgeBaseOperation)
	call.Body(&body)
	response := new(APICreateKnowledgeBaseOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateKnowledgeBaseDataSource adds a data source to a knowledge base: an S3 bucket, a Spaces bucket or a website.
//
// Uploaded files, Dropbox and Google Drive can only be added when the knowledge base is created.
//
// POST /v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources. Scope: genai:create.
//
//	knowledgeBaseDataSource, err := sdk.Item(do.Genai.CreateKnowledgeBaseDataSource(
//		ctx,
//		"984a5c5b-45b0-4f7a-bf6f-87331bd3c184",
//		genai.APICreateKnowledgeBaseDataSourceInputPublic{
//			ChunkingAlgorithm: genai.APIChunkingAlgorithmChunkingAlgorithmFixedLength,
//		},
//	))
func (c *Client) CreateKnowledgeBaseDataSource(ctx context.Context, knowledgeBaseUuid string, body APICreateKnowledgeBaseDataSourceInputPublic, options ...sdk.CallOption) (*APICreateKnowledgeBaseDataSourceOutput, error) {
	call := sdk.NewCall(&createKnowledgeBaseDataSourceOperation, knowledgeBaseUuid)
	call.Body(&body)
	response := new(APICreateKnowledgeBaseDataSourceOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateModelAPIKey creates a model access key. This operation is retired and always fails.
//
// Every request fails with 410. Create model access keys in the control panel.
//
// Deprecated: the API marks it as deprecated.
//
// POST /v2/gen-ai/models/api_keys. Scope: genai:create.
//
//	response, err := do.Genai.CreateModelAPIKey(ctx, genai.APICreateModelAPIKeyInputPublic{
//		Name: sdk.Some("web-1"),
//	})
func (c *Client) CreateModelAPIKey(ctx context.Context, body APICreateModelAPIKeyInputPublic, options ...sdk.CallOption) ([]byte, error) {
	call := sdk.NewCall(&createModelAPIKeyOperation)
	call.Body(&body)
	return sdk.DoBytes(ctx, c.client, call, options)
}

// CreateModelAPIKeyDownload is [Client.CreateModelAPIKey] that returns the body as it arrives. It must be closed.
func (c *Client) CreateModelAPIKeyDownload(ctx context.Context, body APICreateModelAPIKeyInputPublic, options ...sdk.CallOption) (*sdk.Download, error) {
	call := sdk.NewCall(&createModelAPIKeyOperation)
	call.Body(&body)
	return sdk.StartDownload(ctx, c.client, call, options)
}

// CreateModelEvalDatasetUploadPresignedURLs creates presigned URLs for uploading datasets for model evaluations.
//
// Upload each file to its URL, then use its `object_key` as the `stored_object_key` of the dataset.
//
// POST /v2/gen-ai/model_evaluation/datasets/file_upload_presigned_urls. Scope: genai:create.
//
//	response, err := do.Genai.CreateModelEvalDatasetUploadPresignedURLs(
//		ctx,
//		genai.APICreateModelEvalDatasetUploadPresignedURLsInputPublic{
//			Files: []genai.APIPresignedURLFile{{FileName: sdk.Some("file-1")}},
//		},
//	)
func (c *Client) CreateModelEvalDatasetUploadPresignedURLs(ctx context.Context, body APICreateModelEvalDatasetUploadPresignedURLsInputPublic, options ...sdk.CallOption) (*APICreateDataSourceFileUploadPresignedURLsOutput, error) {
	call := sdk.NewCall(&createModelEvalDatasetUploadPresignedURLsOperation)
	call.Body(&body)
	response := new(APICreateDataSourceFileUploadPresignedURLsOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateModelEvaluationRun starts the evaluation of a model or model router on a dataset, with a judge model.
//
// Returns only the ID of the run. Poll the run until its status is successful, failed or cancelled. Settings that are
// missing from the preset must be given in the request.
//
// POST /v2/gen-ai/model_evaluation_runs. Scope: genai:create.
//
//	response, err := do.Genai.CreateModelEvaluationRun(
//		ctx,
//		genai.APICreateModelEvaluationRunInputPublic{
//			CandidateModelName: sdk.Some("candidate-model-1"),
//			Name:               sdk.Some("web-1"),
//		},
//	)
func (c *Client) CreateModelEvaluationRun(ctx context.Context, body APICreateModelEvaluationRunInputPublic, options ...sdk.CallOption) (*APICreateModelEvaluationRunOutput, error) {
	call := sdk.NewCall(&createModelEvaluationRunOperation)
	call.Body(&body)
	response := new(APICreateModelEvaluationRunOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateModelRouter creates a model router, which selects a model for each prompt by its task.
//
// POST /v2/gen-ai/models/routers. Scope: genai:create.
//
//	modelRouter, err := sdk.Item(do.Genai.CreateModelRouter(ctx, genai.APICreateModelRouterInputPublic{
//		Description: sdk.Some("For the shop"),
//		Name:        sdk.Some("web-1"),
//	}))
func (c *Client) CreateModelRouter(ctx context.Context, body APICreateModelRouterInputPublic, options ...sdk.CallOption) (*APICreateModelRouterOutput, error) {
	call := sdk.NewCall(&createModelRouterOperation)
	call.Body(&body)
	response := new(APICreateModelRouterOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateOauth2DropboxTokens exchanges a Dropbox authorization code for tokens, for use in a data source.
//
// POST /v2/gen-ai/oauth2/dropbox/tokens. Scope: genai:create.
//
//	response, err := do.Genai.CreateOauth2DropboxTokens(ctx, genai.APIDropboxOauth2GetTokensInput{
//		RedirectURL: sdk.Some("https://example.com"),
//	})
func (c *Client) CreateOauth2DropboxTokens(ctx context.Context, body APIDropboxOauth2GetTokensInput, options ...sdk.CallOption) (*APIDropboxOauth2GetTokensOutput, error) {
	call := sdk.NewCall(&createOauth2DropboxTokensOperation)
	call.Body(&body)
	response := new(APIDropboxOauth2GetTokensOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateOpenaiAPIKey stores an OpenAI API key, which lets agents use OpenAI models.
//
// POST /v2/gen-ai/openai/keys. Scope: genai:create.
//
//	apiKeyInfo, err := sdk.Item(do.Genai.CreateOpenaiAPIKey(ctx, genai.APICreateOpenaiAPIKeyInputPublic{
//		Name: sdk.Some("web-1"),
//	}))
func (c *Client) CreateOpenaiAPIKey(ctx context.Context, body APICreateOpenaiAPIKeyInputPublic, options ...sdk.CallOption) (*APICreateOpenaiAPIKeyOutput, error) {
	call := sdk.NewCall(&createOpenaiAPIKeyOperation)
	call.Body(&body)
	response := new(APICreateOpenaiAPIKeyOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateScheduledIndexing creates an indexing schedule for a knowledge base.
//
// POST /v2/gen-ai/scheduled-indexing. Scope: genai:create.
//
//	indexingInfo, err := sdk.Item(do.Genai.CreateScheduledIndexing(
//		ctx,
//		genai.APICreateScheduledIndexingInputPublic{
//			Days:              []int32{1},
//			KnowledgeBaseUuid: sdk.Some("984a5c5b-45b0-4f7a-bf6f-87331bd3c184"),
//		},
//	))
func (c *Client) CreateScheduledIndexing(ctx context.Context, body APICreateScheduledIndexingInputPublic, options ...sdk.CallOption) (*APICreateScheduledIndexingOutput, error) {
	call := sdk.NewCall(&createScheduledIndexingOperation)
	call.Body(&body)
	response := new(APICreateScheduledIndexingOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateWorkspace creates a workspace, which groups agents and their test cases.
//
// POST /v2/gen-ai/workspaces. Scope: genai:create.
//
//	workspace, err := sdk.Item(do.Genai.CreateWorkspace(ctx, genai.APICreateWorkspaceInputPublic{
//		AgentUuids: []string{"e394fdc1-371d-4f58-b9fd-25231557e346"},
//		Name:       sdk.Some("web-1"),
//	}))
func (c *Client) CreateWorkspace(ctx context.Context, body APICreateWorkspaceInputPublic, options ...sdk.CallOption) (*APICreateWorkspaceOutput, error) {
	call := sdk.NewCall(&createWorkspaceOperation)
	call.Body(&body)
	response := new(APICreateWorkspaceOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// DeleteAgent deletes an agent and returns it.
//
// DELETE /v2/gen-ai/agents/{uuid}. Scope: genai:delete.
//
//	agent, err := sdk.Item(do.Genai.DeleteAgent(ctx, "3f9ba6c4-a695-4aee-a331-ffc472ed2b9b"))
func (c *Client) DeleteAgent(ctx context.Context, uuid string, options ...sdk.CallOption) (*APIDeleteAgentOutput, error) {
	call := sdk.NewCall(&deleteAgentOperation, uuid)
	response := new(APIDeleteAgentOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// DeleteAgentAPIKey deletes an API key of an agent.
//
// DELETE /v2/gen-ai/agents/{agent_uuid}/api_keys/{api_key_uuid}. Scope: genai:delete.
//
//	apiKeyInfo, err := sdk.Item(do.Genai.DeleteAgentAPIKey(
//		ctx,
//		"d1a03002-2d2e-4a6c-bc96-7a2a7dc36d38",
//		"12c58f0a-b989-4330-8175-606b205c6c56",
//	))
func (c *Client) DeleteAgentAPIKey(ctx context.Context, agentUuid string, apiKeyUuid string, options ...sdk.CallOption) (*APIDeleteAgentAPIKeyOutput, error) {
	call := sdk.NewCall(&deleteAgentAPIKeyOperation, agentUuid, apiKeyUuid)
	response := new(APIDeleteAgentAPIKeyOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// DeleteAnthropicAPIKey deletes a stored Anthropic API key.
//
// DELETE /v2/gen-ai/anthropic/keys/{api_key_uuid}. Scope: genai:delete.
//
//	apiKeyInfo, err := sdk.Item(do.Genai.DeleteAnthropicAPIKey(
//		ctx,
//		"12c58f0a-b989-4330-8175-606b205c6c56",
//	))
func (c *Client) DeleteAnthropicAPIKey(ctx context.Context, apiKeyUuid string, options ...sdk.CallOption) (*APIDeleteAnthropicAPIKeyOutput, error) {
	call := sdk.NewCall(&deleteAnthropicAPIKeyOperation, apiKeyUuid)
	response := new(APIDeleteAnthropicAPIKeyOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// DeleteCustomEvaluationMetric deletes a custom metric and the evaluation presets that use it.
//
// The list of metrics shows the affected presets in `associated_presets`.
//
// DELETE /v2/gen-ai/custom_evaluation_metrics/{metric_uuid}. Scope: genai:delete.
//
//	response, err := do.Genai.DeleteCustomEvaluationMetric(ctx, "099ca520-ab3a-42c8-9e4c-201dbb87658d")
func (c *Client) DeleteCustomEvaluationMetric(ctx context.Context, metricUuid string, options ...sdk.CallOption) (*APIDeleteCustomEvaluationMetricOutput, error) {
	call := sdk.NewCall(&deleteCustomEvaluationMetricOperation, metricUuid)
	response := new(APIDeleteCustomEvaluationMetricOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// DeleteCustomModel deletes an imported model.
//
// A successful response can still report a failure. Check its `status` and `error`.
//
// DELETE /v2/gen-ai/custom_models/{uuid}. Scope: genai:delete.
//
//	response, err := do.Genai.DeleteCustomModel(ctx, "3f9ba6c4-a695-4aee-a331-ffc472ed2b9b")
func (c *Client) DeleteCustomModel(ctx context.Context, uuid string, options ...sdk.CallOption) (*APIDeleteCustomModelOutputPublic, error) {
	call := sdk.NewCall(&deleteCustomModelOperation, uuid)
	response := new(APIDeleteCustomModelOutputPublic)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// DeleteEvaluationDataset deletes an evaluation dataset of an agent or a model.
//
// DELETE /v2/gen-ai/evaluation_datasets/{dataset_uuid}. Scope: genai:delete.
//
//	response, err := do.Genai.DeleteEvaluationDataset(ctx, "8672c626-6838-46d2-9165-2f68c151f2bf")
func (c *Client) DeleteEvaluationDataset(ctx context.Context, datasetUuid string, options ...sdk.CallOption) (*APIDeleteEvaluationDatasetOutput, error) {
	call := sdk.NewCall(&deleteEvaluationDatasetOperation, datasetUuid)
	response := new(APIDeleteEvaluationDatasetOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// DeleteKnowledgeBase deletes a knowledge base.
//
// DELETE /v2/gen-ai/knowledge_bases/{uuid}. Scope: genai:delete.
//
//	response, err := do.Genai.DeleteKnowledgeBase(ctx, "3f9ba6c4-a695-4aee-a331-ffc472ed2b9b")
func (c *Client) DeleteKnowledgeBase(ctx context.Context, uuid string, options ...sdk.CallOption) (*APIDeleteKnowledgeBaseOutput, error) {
	call := sdk.NewCall(&deleteKnowledgeBaseOperation, uuid)
	response := new(APIDeleteKnowledgeBaseOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// DeleteKnowledgeBaseDataSource removes a data source from a knowledge base.
//
// DELETE /v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources/{data_source_uuid}. Scope: genai:delete.
//
//	response, err := do.Genai.DeleteKnowledgeBaseDataSource(
//		ctx,
//		"984a5c5b-45b0-4f7a-bf6f-87331bd3c184",
//		"42822bc9-0866-4010-be54-47402e2839f0",
//	)
func (c *Client) DeleteKnowledgeBaseDataSource(ctx context.Context, knowledgeBaseUuid string, dataSourceUuid string, options ...sdk.CallOption) (*APIDeleteKnowledgeBaseDataSourceOutput, error) {
	call := sdk.NewCall(&deleteKnowledgeBaseDataSourceOperation, knowledgeBaseUuid, dataSourceUuid)
	response := new(APIDeleteKnowledgeBaseDataSourceOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// DeleteModelAPIKey deletes a model access key.
//
// DELETE /v2/gen-ai/models/api_keys/{api_key_uuid}. Scope: genai:delete.
//
//	apiKeyInfo, err := sdk.Item(do.Genai.DeleteModelAPIKey(ctx, "12c58f0a-b989-4330-8175-606b205c6c56"))
func (c *Client) DeleteModelAPIKey(ctx context.Context, apiKeyUuid string, options ...sdk.CallOption) (*APIDeleteModelAPIKeyOutput, error) {
	call := sdk.NewCall(&deleteModelAPIKeyOperation, apiKeyUuid)
	response := new(APIDeleteModelAPIKeyOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// DeleteModelEvaluationPreset deletes a preset for model evaluations.
//
// DELETE /v2/gen-ai/model_evaluation_presets/{eval_preset_uuid}. Scope: genai:delete.
//
//	response, err := do.Genai.DeleteModelEvaluationPreset(ctx, "aba22e90-b972-449b-9c37-f5a1f8d23772")
func (c *Client) DeleteModelEvaluationPreset(ctx context.Context, evalPresetUuid string, options ...sdk.CallOption) (*APIDeleteModelEvaluationPresetOutput, error) {
	call := sdk.NewCall(&deleteModelEvaluationPresetOperation, evalPresetUuid)
	response := new(APIDeleteModelEvaluationPresetOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// DeleteModelEvaluationRun deletes a model evaluation run that has ended.
//
// Cancel a run in progress, or wait until it ends, before deleting it. A successful response can still report a
// failure. Check its `status` and `error`.
//
// DELETE /v2/gen-ai/model_evaluation_runs/{eval_run_uuid}. Scope: genai:delete.
//
//	response, err := do.Genai.DeleteModelEvaluationRun(ctx, "a52c0c7d-212c-445d-bafa-dee14fdeab95")
func (c *Client) DeleteModelEvaluationRun(ctx context.Context, evalRunUuid string, options ...sdk.CallOption) (*APIDeleteModelEvaluationRunOutputPublic, error) {
	call := sdk.NewCall(&deleteModelEvaluationRunOperation, evalRunUuid)
	response := new(APIDeleteModelEvaluationRunOutputPublic)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// DeleteModelRouter deletes a model router.
//
// DELETE /v2/gen-ai/models/routers/{uuid}. Scope: genai:delete.
//
//	response, err := do.Genai.DeleteModelRouter(ctx, "3f9ba6c4-a695-4aee-a331-ffc472ed2b9b")
func (c *Client) DeleteModelRouter(ctx context.Context, uuid string, options ...sdk.CallOption) (*APIDeleteModelRouterOutput, error) {
	call := sdk.NewCall(&deleteModelRouterOperation, uuid)
	response := new(APIDeleteModelRouterOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// DeleteOpenaiAPIKey deletes a stored OpenAI API key.
//
// DELETE /v2/gen-ai/openai/keys/{api_key_uuid}. Scope: genai:delete.
//
//	apiKeyInfo, err := sdk.Item(do.Genai.DeleteOpenaiAPIKey(
//		ctx,
//		"12c58f0a-b989-4330-8175-606b205c6c56",
//	))
func (c *Client) DeleteOpenaiAPIKey(ctx context.Context, apiKeyUuid string, options ...sdk.CallOption) (*APIDeleteOpenaiAPIKeyOutput, error) {
	call := sdk.NewCall(&deleteOpenaiAPIKeyOperation, apiKeyUuid)
	response := new(APIDeleteOpenaiAPIKeyOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// DeleteScheduledIndexing deletes an indexing schedule.
//
// DELETE /v2/gen-ai/scheduled-indexing/{uuid}. Scope: genai:delete.
//
//	indexingInfo, err := sdk.Item(do.Genai.DeleteScheduledIndexing(
//		ctx,
//		"3f9ba6c4-a695-4aee-a331-ffc472ed2b9b",
//	))
func (c *Client) DeleteScheduledIndexing(ctx context.Context, uuid string, options ...sdk.CallOption) (*APIDeleteScheduledIndexingOutput, error) {
	call := sdk.NewCall(&deleteScheduledIndexingOperation, uuid)
	response := new(APIDeleteScheduledIndexingOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// DeleteWorkspace deletes a workspace.
//
// DELETE /v2/gen-ai/workspaces/{workspace_uuid}. Scope: genai:delete.
//
//	response, err := do.Genai.DeleteWorkspace(ctx, "ccac0728-58f1-4783-b08d-a7ec577925cc")
func (c *Client) DeleteWorkspace(ctx context.Context, workspaceUuid string, options ...sdk.CallOption) (*APIDeleteWorkspaceOutput, error) {
	call := sdk.NewCall(&deleteWorkspaceOperation, workspaceUuid)
	response := new(APIDeleteWorkspaceOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// DetachAgent detaches a child agent from an agent. Neither agent is deleted.
//
// DELETE /v2/gen-ai/agents/{parent_agent_uuid}/child_agents/{child_agent_uuid}. Scope: genai:delete.
//
//	response, err := do.Genai.DetachAgent(
//		ctx,
//		"c21cc6f0-77b6-460e-815a-19e5fb3da882",
//		"a73b0e5e-9085-47bc-bc90-6dc22dfc42f3",
//	)
func (c *Client) DetachAgent(ctx context.Context, parentAgentUuid string, childAgentUuid string, options ...sdk.CallOption) (*APIUnlinkAgentOutput, error) {
	call := sdk.NewCall(&detachAgentOperation, parentAgentUuid, childAgentUuid)
	response := new(APIUnlinkAgentOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// DetachAgentFunction detaches a function from an agent. The function itself is not deleted.
//
// DELETE /v2/gen-ai/agents/{agent_uuid}/functions/{function_uuid}. Scope: genai:delete.
//
//	agent, err := sdk.Item(do.Genai.DetachAgentFunction(
//		ctx,
//		"d1a03002-2d2e-4a6c-bc96-7a2a7dc36d38",
//		"8d42d300-5a60-4799-ad75-15a8a74631b6",
//	))
func (c *Client) DetachAgentFunction(ctx context.Context, agentUuid string, functionUuid string, options ...sdk.CallOption) (*APIUnlinkAgentFunctionOutput, error) {
	call := sdk.NewCall(&detachAgentFunctionOperation, agentUuid, functionUuid)
	response := new(APIUnlinkAgentFunctionOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// DetachAgentGuardrail detaches a guardrail from an agent.
//
// DELETE /v2/gen-ai/agents/{agent_uuid}/guardrails/{guardrail_uuid}. Scope: genai:delete.
//
//	agent, err := sdk.Item(do.Genai.DetachAgentGuardrail(
//		ctx,
//		"d1a03002-2d2e-4a6c-bc96-7a2a7dc36d38",
//		"70a50e1b-3f5a-43a5-9a83-b6db16f84f82",
//	))
func (c *Client) DetachAgentGuardrail(ctx context.Context, agentUuid string, guardrailUuid string, options ...sdk.CallOption) (*APIUnlinkAgentGuardrailOutput, error) {
	call := sdk.NewCall(&detachAgentGuardrailOperation, agentUuid, guardrailUuid)
	response := new(APIUnlinkAgentGuardrailOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// DetachKnowledgeBase detaches a knowledge base from an agent. The knowledge base is not deleted.
//
// DELETE /v2/gen-ai/agents/{agent_uuid}/knowledge_bases/{knowledge_base_uuid}. Scope: genai:delete.
//
//	agent, err := sdk.Item(do.Genai.DetachKnowledgeBase(
//		ctx,
//		"d1a03002-2d2e-4a6c-bc96-7a2a7dc36d38",
//		"984a5c5b-45b0-4f7a-bf6f-87331bd3c184",
//	))
func (c *Client) DetachKnowledgeBase(ctx context.Context, agentUuid string, knowledgeBaseUuid string, options ...sdk.CallOption) (*APIUnlinkKnowledgeBaseOutput, error) {
	call := sdk.NewCall(&detachKnowledgeBaseOperation, agentUuid, knowledgeBaseUuid)
	response := new(APIUnlinkKnowledgeBaseOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetAgent gets an agent, with everything that is attached to it.
//
// GET /v2/gen-ai/agents/{uuid}. Scope: genai:read.
//
//	agent, err := sdk.Item(do.Genai.GetAgent(ctx, "3f9ba6c4-a695-4aee-a331-ffc472ed2b9b"))
func (c *Client) GetAgent(ctx context.Context, uuid string, options ...sdk.CallOption) (*APIGetAgentOutput, error) {
	call := sdk.NewCall(&getAgentOperation, uuid)
	response := new(APIGetAgentOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetAgentAndWait waits until the work whose state [Client.GetAgent] returns is done. If waiting fails, [sdk.Begun]
// returns what was created.
func (c *Client) GetAgentAndWait(ctx context.Context, uuid string, options ...sdk.CallOption) (*APIGetAgentOutput, error) {
	call := sdk.NewCall(&getAgentOperation, uuid)
	response := new(APIGetAgentOutput)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetAgentChildren lists the child agents of an agent, to which it can route requests.
//
// GET /v2/gen-ai/agents/{uuid}/child_agents. Scope: genai:read.
//
//	items, err := sdk.Items(do.Genai.GetAgentChildren(ctx, "3f9ba6c4-a695-4aee-a331-ffc472ed2b9b"))
func (c *Client) GetAgentChildren(ctx context.Context, uuid string, options ...sdk.CallOption) (*APIGetChildrenOutput, error) {
	call := sdk.NewCall(&getAgentChildrenOperation, uuid)
	response := new(APIGetChildrenOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetAgentUsageParams are the parameters of [Client.GetAgentUsage].
type GetAgentUsageParams struct {
	_ sdk.NotComparable
	// The start of the period, such as `2024-01-01T00:00:00Z`.
	Start sdk.Opt[string]
	// The end of the period. The current time by default.
	Stop sdk.Opt[string]
}

func (p *GetAgentUsageParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "start", p.Start, sdk.FormatString)
	sdk.AddOpt(call.Query, "stop", p.Stop, sdk.FormatString)
}

// GetAgentUsage gets the token usage of an agent over a period.
//
// GET /v2/gen-ai/agents/{uuid}/usage. Scope: genai:read.
//
//	response, err := do.Genai.GetAgentUsage(
//		ctx,
//		"3f9ba6c4-a695-4aee-a331-ffc472ed2b9b",
//		genai.GetAgentUsageParams{},
//	)
func (c *Client) GetAgentUsage(ctx context.Context, uuid string, params GetAgentUsageParams, options ...sdk.CallOption) (*APIGetAgentUsageOutput, error) {
	call := sdk.NewCall(&getAgentUsageOperation, uuid)
	params.addTo(call)
	response := new(APIGetAgentUsageOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetAnthropicAPIKey gets a stored Anthropic API key, without its secret.
//
// GET /v2/gen-ai/anthropic/keys/{api_key_uuid}. Scope: genai:read.
//
//	apiKeyInfo, err := sdk.Item(do.Genai.GetAnthropicAPIKey(
//		ctx,
//		"12c58f0a-b989-4330-8175-606b205c6c56",
//	))
func (c *Client) GetAnthropicAPIKey(ctx context.Context, apiKeyUuid string, options ...sdk.CallOption) (*APIGetAnthropicAPIKeyOutput, error) {
	call := sdk.NewCall(&getAnthropicAPIKeyOperation, apiKeyUuid)
	response := new(APIGetAnthropicAPIKeyOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetCustomModel gets an imported model.
//
// GET /v2/gen-ai/custom_models/{uuid}. Scope: genai:read.
//
//	model, err := sdk.Item(do.Genai.GetCustomModel(ctx, "3f9ba6c4-a695-4aee-a331-ffc472ed2b9b"))
func (c *Client) GetCustomModel(ctx context.Context, uuid string, options ...sdk.CallOption) (*APIGetCustomModelOutputPublic, error) {
	call := sdk.NewCall(&getCustomModelOperation, uuid)
	response := new(APIGetCustomModelOutputPublic)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetEvaluationDatasetDownloadURL creates a presigned URL for downloading a dataset.
//
// GET /v2/gen-ai/evaluation_datasets/{dataset_uuid}/download_url. Scope: genai:read.
//
//	response, err := do.Genai.GetEvaluationDatasetDownloadURL(
//		ctx,
//		"8672c626-6838-46d2-9165-2f68c151f2bf",
//	)
func (c *Client) GetEvaluationDatasetDownloadURL(ctx context.Context, datasetUuid string, options ...sdk.CallOption) (*APIGetEvaluationDatasetDownloadURLOutput, error) {
	call := sdk.NewCall(&getEvaluationDatasetDownloadURLOperation, datasetUuid)
	response := new(APIGetEvaluationDatasetDownloadURLOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetEvaluationRun gets an evaluation run, with its status and overall scores.
//
// GET /v2/gen-ai/evaluation_runs/{evaluation_run_uuid}. Scope: genai:read.
//
//	evaluationRun, err := sdk.Item(do.Genai.GetEvaluationRun(
//		ctx,
//		"a762a1df-1156-4dba-905b-b792be324ea1",
//	))
func (c *Client) GetEvaluationRun(ctx context.Context, evaluationRunUuid string, options ...sdk.CallOption) (*APIGetEvaluationRunOutput, error) {
	call := sdk.NewCall(&getEvaluationRunOperation, evaluationRunUuid)
	response := new(APIGetEvaluationRunOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetEvaluationRunAndWait waits until the work whose state [Client.GetEvaluationRun] returns is done. If waiting
// fails, [sdk.Begun] returns what was created.
func (c *Client) GetEvaluationRunAndWait(ctx context.Context, evaluationRunUuid string, options ...sdk.CallOption) (*APIGetEvaluationRunOutput, error) {
	call := sdk.NewCall(&getEvaluationRunOperation, evaluationRunUuid)
	response := new(APIGetEvaluationRunOutput)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetEvaluationRunPromptResults gets the result of one prompt of an evaluation run.
//
// GET /v2/gen-ai/evaluation_runs/{evaluation_run_uuid}/results/{prompt_id}. Scope: genai:read.
//
//	prompt, err := sdk.Item(do.Genai.GetEvaluationRunPromptResults(
//		ctx,
//		"a762a1df-1156-4dba-905b-b792be324ea1",
//		28056323,
//	))
func (c *Client) GetEvaluationRunPromptResults(ctx context.Context, evaluationRunUuid string, promptID int64, options ...sdk.CallOption) (*APIGetEvaluationRunPromptResultsOutput, error) {
	call := sdk.NewCall(&getEvaluationRunPromptResultsOperation, evaluationRunUuid, sdk.FormatInt(promptID))
	response := new(APIGetEvaluationRunPromptResultsOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetEvaluationRunResultsParams are the parameters of [Client.GetEvaluationRunResults].
type GetEvaluationRunResultsParams struct {
	_ sdk.NotComparable
	// The number of the page to return, starting at 1.
	Page sdk.Opt[int64]
	// The number of items per page.
	PerPage sdk.Opt[int64]
}

func (p *GetEvaluationRunResultsParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
}

// GetEvaluationRunResults gets an evaluation run, with one page of its prompt results.
//
// GET /v2/gen-ai/evaluation_runs/{evaluation_run_uuid}/results. Scope: genai:read.
//
//	for prompt, err := range do.Genai.GetEvaluationRunResultsAll(
//		ctx,
//		"a762a1df-1156-4dba-905b-b792be324ea1",
//		genai.GetEvaluationRunResultsParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(prompt)
//	}
func (c *Client) GetEvaluationRunResults(ctx context.Context, evaluationRunUuid string, params GetEvaluationRunResultsParams, options ...sdk.CallOption) (*APIGetEvaluationRunResultsOutput, error) {
	call := sdk.NewCall(&getEvaluationRunResultsOperation, evaluationRunUuid)
	params.addTo(call)
	response := new(APIGetEvaluationRunResultsOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetEvaluationRunResultsAll reads the items of [Client.GetEvaluationRunResults] across all pages.
func (c *Client) GetEvaluationRunResultsAll(ctx context.Context, evaluationRunUuid string, params GetEvaluationRunResultsParams, options ...sdk.CallOption) iter.Seq2[*APIPrompt, error] {
	return c.GetEvaluationRunResultsPaginator(ctx, evaluationRunUuid, params, options...).Items()
}

// GetEvaluationRunResultsPaginator returns a paginator of [Client.GetEvaluationRunResults].
func (c *Client) GetEvaluationRunResultsPaginator(ctx context.Context, evaluationRunUuid string, params GetEvaluationRunResultsParams, options ...sdk.CallOption) *sdk.Paginator[*APIGetEvaluationRunResultsOutput, *APIPrompt] {
	call := sdk.NewCall(&getEvaluationRunResultsOperation, evaluationRunUuid)
	params.addTo(call)
	return sdk.NewPaginator[*APIGetEvaluationRunResultsOutput, *APIPrompt](ctx, c.client, call, options)
}

// GetEvaluationTestCaseParams are the parameters of [Client.GetEvaluationTestCase].
type GetEvaluationTestCaseParams struct {
	_ sdk.NotComparable
	// The version of the test case.
	EvaluationTestCaseVersion sdk.Opt[int64]
}

func (p *GetEvaluationTestCaseParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "evaluation_test_case_version", p.EvaluationTestCaseVersion, sdk.FormatInt)
}

// GetEvaluationTestCase gets a test case for agents.
//
// GET /v2/gen-ai/evaluation_test_cases/{test_case_uuid}. Scope: genai:read.
//
//	evaluationTestCase, err := sdk.Item(do.Genai.GetEvaluationTestCase(
//		ctx,
//		"05bccfe5-40f7-4753-9310-59ae65771d1d",
//		genai.GetEvaluationTestCaseParams{},
//	))
func (c *Client) GetEvaluationTestCase(ctx context.Context, testCaseUuid string, params GetEvaluationTestCaseParams, options ...sdk.CallOption) (*APIGetEvaluationTestCaseOutput, error) {
	call := sdk.NewCall(&getEvaluationTestCaseOperation, testCaseUuid)
	params.addTo(call)
	response := new(APIGetEvaluationTestCaseOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetIndexingJob gets an indexing job, with its progress.
//
// GET /v2/gen-ai/indexing_jobs/{uuid}. Scope: genai:read.
//
//	job, err := sdk.Item(do.Genai.GetIndexingJob(ctx, "3f9ba6c4-a695-4aee-a331-ffc472ed2b9b"))
func (c *Client) GetIndexingJob(ctx context.Context, uuid string, options ...sdk.CallOption) (*APIGetKnowledgeBaseIndexingJobOutput, error) {
	call := sdk.NewCall(&getIndexingJobOperation, uuid)
	response := new(APIGetKnowledgeBaseIndexingJobOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetIndexingJobAndWait waits until the work whose state [Client.GetIndexingJob] returns is done. If waiting fails,
// [sdk.Begun] returns what was created.
func (c *Client) GetIndexingJobAndWait(ctx context.Context, uuid string, options ...sdk.CallOption) (*APIGetKnowledgeBaseIndexingJobOutput, error) {
	call := sdk.NewCall(&getIndexingJobOperation, uuid)
	response := new(APIGetKnowledgeBaseIndexingJobOutput)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetIndexingJobDetailsSignedURL creates a signed URL for downloading the report of an indexing job.
//
// The report is available when `is_report_available` is `true`.
//
// GET /v2/gen-ai/indexing_jobs/{indexing_job_uuid}/details_signed_url. Scope: genai:read.
//
//	response, err := do.Genai.GetIndexingJobDetailsSignedURL(
//		ctx,
//		"64a04a9d-e067-4faf-8fd0-7e0ee1d96b30",
//	)
func (c *Client) GetIndexingJobDetailsSignedURL(ctx context.Context, indexingJobUuid string, options ...sdk.CallOption) (*APIGetIndexingJobDetailsSignedURLOutput, error) {
	call := sdk.NewCall(&getIndexingJobDetailsSignedURLOperation, indexingJobUuid)
	response := new(APIGetIndexingJobDetailsSignedURLOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetKnowledgeBase gets a knowledge base, with the status of its database.
//
// GET /v2/gen-ai/knowledge_bases/{uuid}. Scope: genai:read.
//
//	response, err := do.Genai.GetKnowledgeBase(ctx, "3f9ba6c4-a695-4aee-a331-ffc472ed2b9b")
func (c *Client) GetKnowledgeBase(ctx context.Context, uuid string, options ...sdk.CallOption) (*APIGetKnowledgeBaseOutput, error) {
	call := sdk.NewCall(&getKnowledgeBaseOperation, uuid)
	response := new(APIGetKnowledgeBaseOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetModelCatalogCardParams are the parameters of [Client.GetModelCatalogCard].
type GetModelCatalogCardParams struct {
	_ sdk.NotComparable
	// The model name used in inference requests, such as `llama3.1-70b-instruct`. An alternative to `id`.
	ModelID sdk.Opt[string]
}

func (p *GetModelCatalogCardParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "model_id", p.ModelID, sdk.FormatString)
}

// GetModelCatalogCard gets a model of the model catalog, with all details, prices and code samples.
//
// GET /v2/gen-ai/models/catalog/{id}. Scope: genai:read.
//
//	data, err := sdk.Item(do.Genai.GetModelCatalogCard(
//		ctx,
//		"11610bf8-4eea-480e-8c3c-b9d11c042ffe",
//		genai.GetModelCatalogCardParams{},
//	))
func (c *Client) GetModelCatalogCard(ctx context.Context, id string, params GetModelCatalogCardParams, options ...sdk.CallOption) (*APIGetModelCatalogCardOutput, error) {
	call := sdk.NewCall(&getModelCatalogCardOperation, id)
	params.addTo(call)
	response := new(APIGetModelCatalogCardOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetModelEvaluationPreset gets a preset for model evaluations.
//
// GET /v2/gen-ai/model_evaluation_presets/{eval_preset_uuid}. Scope: genai:read.
//
//	preset, err := sdk.Item(do.Genai.GetModelEvaluationPreset(
//		ctx,
//		"aba22e90-b972-449b-9c37-f5a1f8d23772",
//	))
func (c *Client) GetModelEvaluationPreset(ctx context.Context, evalPresetUuid string, options ...sdk.CallOption) (*APIGetModelEvaluationPresetOutput, error) {
	call := sdk.NewCall(&getModelEvaluationPresetOperation, evalPresetUuid)
	response := new(APIGetModelEvaluationPresetOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetModelEvaluationRunParams are the parameters of [Client.GetModelEvaluationRun].
type GetModelEvaluationRunParams struct {
	_ sdk.NotComparable
	// The number of the page of prompts to return, starting at 1.
	Page sdk.Opt[int64]
	// The number of prompts per page.
	PerPage sdk.Opt[int64]
}

func (p *GetModelEvaluationRunParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
}

// GetModelEvaluationRun gets a model evaluation run, with its results and one page of prompts.
//
// GET /v2/gen-ai/model_evaluation_runs/{eval_run_uuid}. Scope: genai:read.
//
//	for result, err := range do.Genai.GetModelEvaluationRunAll(
//		ctx,
//		"a52c0c7d-212c-445d-bafa-dee14fdeab95",
//		genai.GetModelEvaluationRunParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(result)
//	}
func (c *Client) GetModelEvaluationRun(ctx context.Context, evalRunUuid string, params GetModelEvaluationRunParams, options ...sdk.CallOption) (*APIGetModelEvaluationRunOutput, error) {
	call := sdk.NewCall(&getModelEvaluationRunOperation, evalRunUuid)
	params.addTo(call)
	response := new(APIGetModelEvaluationRunOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetModelEvaluationRunAll reads the items of [Client.GetModelEvaluationRun] across all pages.
func (c *Client) GetModelEvaluationRunAll(ctx context.Context, evalRunUuid string, params GetModelEvaluationRunParams, options ...sdk.CallOption) iter.Seq2[*APIModelEvaluationResult, error] {
	return c.GetModelEvaluationRunPaginator(ctx, evalRunUuid, params, options...).Items()
}

// GetModelEvaluationRunPaginator returns a paginator of [Client.GetModelEvaluationRun].
func (c *Client) GetModelEvaluationRunPaginator(ctx context.Context, evalRunUuid string, params GetModelEvaluationRunParams, options ...sdk.CallOption) *sdk.Paginator[*APIGetModelEvaluationRunOutput, *APIModelEvaluationResult] {
	call := sdk.NewCall(&getModelEvaluationRunOperation, evalRunUuid)
	params.addTo(call)
	return sdk.NewPaginator[*APIGetModelEvaluationRunOutput, *APIModelEvaluationResult](ctx, c.client, call, options)
}

// GetModelEvaluationRunResultsDownloadURL creates a presigned URL for downloading all results of a run, as
// gzip-compressed JSON.
//
// GET /v2/gen-ai/model_evaluation_runs/{eval_run_uuid}/results/download_url. Scope: genai:read.
//
//	response, err := do.Genai.GetModelEvaluationRunResultsDownloadURL(
//		ctx,
//		"a52c0c7d-212c-445d-bafa-dee14fdeab95",
//	)
func (c *Client) GetModelEvaluationRunResultsDownloadURL(ctx context.Context, evalRunUuid string, options ...sdk.CallOption) (*APIGetModelEvaluationRunResultsDownloadURLOutput, error) {
	call := sdk.NewCall(&getModelEvaluationRunResultsDownloadURLOperation, evalRunUuid)
	response := new(APIGetModelEvaluationRunResultsDownloadURLOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetModelRouter gets a model router.
//
// GET /v2/gen-ai/models/routers/{uuid}. Scope: genai:read.
//
//	modelRouter, err := sdk.Item(do.Genai.GetModelRouter(ctx, "3f9ba6c4-a695-4aee-a331-ffc472ed2b9b"))
func (c *Client) GetModelRouter(ctx context.Context, uuid string, options ...sdk.CallOption) (*APIGetModelRouterOutput, error) {
	call := sdk.NewCall(&getModelRouterOperation, uuid)
	response := new(APIGetModelRouterOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetOauth2URLParams are the parameters of [Client.GetOauth2URL].
type GetOauth2URLParams struct {
	_ sdk.NotComparable
	// The provider, `google` or `dropbox`.
	Type sdk.Opt[string]
	// The URL to which the user is redirected, such as `http://localhost:3000`.
	RedirectURL sdk.Opt[string]
}

func (p *GetOauth2URLParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "type", p.Type, sdk.FormatString)
	sdk.AddOpt(call.Query, "redirect_url", p.RedirectURL, sdk.FormatString)
}

// GetOauth2URL gets the URL at which a user grants access to Google Drive or Dropbox.
//
// GET /v2/gen-ai/oauth2/url. Scope: genai:read.
//
//	response, err := do.Genai.GetOauth2URL(ctx, genai.GetOauth2URLParams{})
func (c *Client) GetOauth2URL(ctx context.Context, params GetOauth2URLParams, options ...sdk.CallOption) (*APIGenerateOauth2URLOutput, error) {
	call := sdk.NewCall(&getOauth2URLOperation)
	params.addTo(call)
	response := new(APIGenerateOauth2URLOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetOpenaiAPIKey gets a stored OpenAI API key, without its secret, and the models it can be used with.
//
// GET /v2/gen-ai/openai/keys/{api_key_uuid}. Scope: genai:read.
//
//	apiKeyInfo, err := sdk.Item(do.Genai.GetOpenaiAPIKey(ctx, "12c58f0a-b989-4330-8175-606b205c6c56"))
func (c *Client) GetOpenaiAPIKey(ctx context.Context, apiKeyUuid string, options ...sdk.CallOption) (*APIGetOpenaiAPIKeyOutput, error) {
	call := sdk.NewCall(&getOpenaiAPIKeyOperation, apiKeyUuid)
	response := new(APIGetOpenaiAPIKeyOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetScheduledIndexing gets the indexing schedule of a knowledge base.
//
// GET /v2/gen-ai/scheduled-indexing/knowledge-base/{knowledge_base_uuid}. Scope: genai:read.
//
//	indexingInfo, err := sdk.Item(do.Genai.GetScheduledIndexing(
//		ctx,
//		"984a5c5b-45b0-4f7a-bf6f-87331bd3c184",
//	))
func (c *Client) GetScheduledIndexing(ctx context.Context, knowledgeBaseUuid string, options ...sdk.CallOption) (*APIGetScheduledIndexingOutput, error) {
	call := sdk.NewCall(&getScheduledIndexingOperation, knowledgeBaseUuid)
	response := new(APIGetScheduledIndexingOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetWorkspace gets a workspace.
//
// GET /v2/gen-ai/workspaces/{workspace_uuid}. Scope: genai:read.
//
//	workspace, err := sdk.Item(do.Genai.GetWorkspace(ctx, "ccac0728-58f1-4783-b08d-a7ec577925cc"))
func (c *Client) GetWorkspace(ctx context.Context, workspaceUuid string, options ...sdk.CallOption) (*APIGetWorkspaceOutput, error) {
	call := sdk.NewCall(&getWorkspaceOperation, workspaceUuid)
	response := new(APIGetWorkspaceOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ImportCustomModel starts the import of a model, for example from Hugging Face or a Spaces bucket.
//
// Check `validation_steps` and `error` in the response, then poll the model until its status is `STATUS_READY` or
// `STATUS_FAILED`.
//
// POST /v2/gen-ai/custom_models/import. Scope: genai:create.
//
//	response, err := do.Genai.ImportCustomModel(ctx, genai.APIImportCustomModelInputPublic{
//		AcceptHfTokenStorage: sdk.Some(true),
//		Name:                 sdk.Some("web-1"),
//	})
func (c *Client) ImportCustomModel(ctx context.Context, body APIImportCustomModelInputPublic, options ...sdk.CallOption) (*APIImportCustomModelOutputPublic, error) {
	call := sdk.NewCall(&importCustomModelOperation)
	call.Body(&body)
	response := new(APIImportCustomModelOutputPublic)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListAgentAPIKeysParams are the parameters of [Client.ListAgentAPIKeys].
type ListAgentAPIKeysParams struct {
	_ sdk.NotComparable
	// The number of the page to return, starting at 1.
	Page sdk.Opt[int64]
	// The number of items per page.
	PerPage sdk.Opt[int64]
}

func (p *ListAgentAPIKeysParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
}

// ListAgentAPIKeys lists the API keys of an agent.
//
// GET /v2/gen-ai/agents/{agent_uuid}/api_keys. Scope: genai:read.
//
//	for apiKeyInfo, err := range do.Genai.ListAgentAPIKeysAll(
//		ctx,
//		"d1a03002-2d2e-4a6c-bc96-7a2a7dc36d38",
//		genai.ListAgentAPIKeysParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(apiKeyInfo)
//	}
func (c *Client) ListAgentAPIKeys(ctx context.Context, agentUuid string, params ListAgentAPIKeysParams, options ...sdk.CallOption) (*APIListAgentAPIKeysOutput, error) {
	call := sdk.NewCall(&listAgentAPIKeysOperation, agentUuid)
	params.addTo(call)
	response := new(APIListAgentAPIKeysOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListAgentAPIKeysAll reads the items of [Client.ListAgentAPIKeys] across all pages.
func (c *Client) ListAgentAPIKeysAll(ctx context.Context, agentUuid string, params ListAgentAPIKeysParams, options ...sdk.CallOption) iter.Seq2[*APIAgentAPIKeyInfo, error] {
	return c.ListAgentAPIKeysPaginator(ctx, agentUuid, params, options...).Items()
}

// ListAgentAPIKeysPaginator returns a paginator of [Client.ListAgentAPIKeys].
func (c *Client) ListAgentAPIKeysPaginator(ctx context.Context, agentUuid string, params ListAgentAPIKeysParams, options ...sdk.CallOption) *sdk.Paginator[*APIListAgentAPIKeysOutput, *APIAgentAPIKeyInfo] {
	call := sdk.NewCall(&listAgentAPIKeysOperation, agentUuid)
	params.addTo(call)
	return sdk.NewPaginator[*APIListAgentAPIKeysOutput, *APIAgentAPIKeyInfo](ctx, c.client, call, options)
}

// ListAgentVersionsParams are the parameters of [Client.ListAgentVersions].
type ListAgentVersionsParams struct {
	_ sdk.NotComparable
	// The number of the page to return, starting at 1.
	Page sdk.Opt[int64]
	// The number of items per page.
	PerPage sdk.Opt[int64]
}

func (p *ListAgentVersionsParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
}

// ListAgentVersions lists the versions of an agent. Each change creates a version.
//
// GET /v2/gen-ai/agents/{uuid}/versions. Scope: genai:read.
//
//	for agentVersion, err := range do.Genai.ListAgentVersionsAll(
//		ctx,
//		"3f9ba6c4-a695-4aee-a331-ffc472ed2b9b",
//		genai.ListAgentVersionsParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(agentVersion)
//	}
func (c *Client) ListAgentVersions(ctx context.Context, uuid string, params ListAgentVersionsParams, options ...sdk.CallOption) (*APIListAgentVersionsOutput, error) {
	call := sdk.NewCall(&listAgentVersionsOperation, uuid)
	params.addTo(call)
	response := new(APIListAgentVersionsOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListAgentVersionsAll reads the items of [Client.ListAgentVersions] across all pages.
func (c *Client) ListAgentVersionsAll(ctx context.Context, uuid string, params ListAgentVersionsParams, options ...sdk.CallOption) iter.Seq2[*APIAgentVersion, error] {
	return c.ListAgentVersionsPaginator(ctx, uuid, params, options...).Items()
}

// ListAgentVersionsPaginator returns a paginator of [Client.ListAgentVersions].
func (c *Client) ListAgentVersionsPaginator(ctx context.Context, uuid string, params ListAgentVersionsParams, options ...sdk.CallOption) *sdk.Paginator[*APIListAgentVersionsOutput, *APIAgentVersion] {
	call := sdk.NewCall(&listAgentVersionsOperation, uuid)
	params.addTo(call)
	return sdk.NewPaginator[*APIListAgentVersionsOutput, *APIAgentVersion](ctx, c.client, call, options)
}

// ListAgentsParams are the parameters of [Client.ListAgents].
type ListAgentsParams struct {
	_ sdk.NotComparable
	// Whether to list only agents that are deployed.
	OnlyDeployed sdk.Opt[bool]
	// The number of the page to return, starting at 1.
	Page sdk.Opt[int64]
	// The number of items per page.
	PerPage sdk.Opt[int64]
}

func (p *ListAgentsParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "only_deployed", p.OnlyDeployed, sdk.FormatBool)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
}

// ListAgents lists the agents of the team.
//
// GET /v2/gen-ai/agents. Scope: genai:read.
//
//	for agent, err := range do.Genai.ListAgentsAll(ctx, genai.ListAgentsParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(agent)
//	}
func (c *Client) ListAgents(ctx context.Context, params ListAgentsParams, options ...sdk.CallOption) (*APIListAgentsOutputPublic, error) {
	call := sdk.NewCall(&listAgentsOperation)
	params.addTo(call)
	response := new(APIListAgentsOutputPublic)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListAgentsAll reads the items of [Client.ListAgents] across all pages.
func (c *Client) ListAgentsAll(ctx context.Context, params ListAgentsParams, options ...sdk.CallOption) iter.Seq2[*APIAgentPublic, error] {
	return c.ListAgentsPaginator(ctx, params, options...).Items()
}

// ListAgentsPaginator returns a paginator of [Client.ListAgents].
func (c *Client) ListAgentsPaginator(ctx context.Context, params ListAgentsParams, options ...sdk.CallOption) *sdk.Paginator[*APIListAgentsOutputPublic, *APIAgentPublic] {
	call := sdk.NewCall(&listAgentsOperation)
	params.addTo(call)
	return sdk.NewPaginator[*APIListAgentsOutputPublic, *APIAgentPublic](ctx, c.client, call, options)
}

// ListAgentsByAnthropicKeyParams are the parameters of [Client.ListAgentsByAnthropicKey].
type ListAgentsByAnthropicKeyParams struct {
	_ sdk.NotComparable
	// The number of the page to return, starting at 1.
	Page sdk.Opt[int64]
	// The number of items per page.
	PerPage sdk.Opt[int64]
}

func (p *ListAgentsByAnthropicKeyParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
}

// ListAgentsByAnthropicKey lists the agents that use a stored Anthropic API key.
//
// GET /v2/gen-ai/anthropic/keys/{uuid}/agents. Scope: genai:read.
//
//	for agent, err := range do.Genai.ListAgentsByAnthropicKeyAll(
//		ctx,
//		"3f9ba6c4-a695-4aee-a331-ffc472ed2b9b",
//		genai.ListAgentsByAnthropicKeyParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(agent)
//	}
func (c *Client) ListAgentsByAnthropicKey(ctx context.Context, uuid string, params ListAgentsByAnthropicKeyParams, options ...sdk.CallOption) (*APIListAgentsByAnthropicKeyOutput, error) {
	call := sdk.NewCall(&listAgentsByAnthropicKeyOperation, uuid)
	params.addTo(call)
	response := new(APIListAgentsByAnthropicKeyOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListAgentsByAnthropicKeyAll reads the items of [Client.ListAgentsByAnthropicKey] across all pages.
func (c *Client) ListAgentsByAnthropicKeyAll(ctx context.Context, uuid string, params ListAgentsByAnthropicKeyParams, options ...sdk.CallOption) iter.Seq2[*APIAgent, error] {
	return c.ListAgentsByAnthropicKeyPaginator(ctx, uuid, params, options...).Items()
}

// ListAgentsByAnthropicKeyPaginator returns a paginator of [Client.ListAgentsByAnthropicKey].
func (c *Client) ListAgentsByAnthropicKeyPaginator(ctx context.Context, uuid string, params ListAgentsByAnthropicKeyParams, options ...sdk.CallOption) *sdk.Paginator[*APIListAgentsByAnthropicKeyOutput, *APIAgent] {
	call := sdk.NewCall(&listAgentsByAnthropicKeyOperation, uuid)
	params.addTo(call)
	return sdk.NewPaginator[*APIListAgentsByAnthropicKeyOutput, *APIAgent](ctx, c.client, call, options)
}

// ListAgentsByOpenaiKeyParams are the parameters of [Client.ListAgentsByOpenaiKey].
type ListAgentsByOpenaiKeyParams struct {
	_ sdk.NotComparable
	// The number of the page to return, starting at 1.
	Page sdk.Opt[int64]
	// The number of items per page.
	PerPage sdk.Opt[int64]
}

func (p *ListAgentsByOpenaiKeyParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
}

// ListAgentsByOpenaiKey lists the agents that use a stored OpenAI API key.
//
// GET /v2/gen-ai/openai/keys/{uuid}/agents. Scope: genai:read.
//
//	for agent, err := range do.Genai.ListAgentsByOpenaiKeyAll(
//		ctx,
//		"3f9ba6c4-a695-4aee-a331-ffc472ed2b9b",
//		genai.ListAgentsByOpenaiKeyParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(agent)
//	}
func (c *Client) ListAgentsByOpenaiKey(ctx context.Context, uuid string, params ListAgentsByOpenaiKeyParams, options ...sdk.CallOption) (*APIListAgentsByOpenAiKeyOutput, error) {
	call := sdk.NewCall(&listAgentsByOpenaiKeyOperation, uuid)
	params.addTo(call)
	response := new(APIListAgentsByOpenAiKeyOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListAgentsByOpenaiKeyAll reads the items of [Client.ListAgentsByOpenaiKey] across all pages.
func (c *Client) ListAgentsByOpenaiKeyAll(ctx context.Context, uuid string, params ListAgentsByOpenaiKeyParams, options ...sdk.CallOption) iter.Seq2[*APIAgent, error] {
	return c.ListAgentsByOpenaiKeyPaginator(ctx, uuid, params, options...).Items()
}

// ListAgentsByOpenaiKeyPaginator returns a paginator of [Client.ListAgentsByOpenaiKey].
func (c *Client) ListAgentsByOpenaiKeyPaginator(ctx context.Context, uuid string, params ListAgentsByOpenaiKeyParams, options ...sdk.CallOption) *sdk.Paginator[*APIListAgentsByOpenAiKeyOutput, *APIAgent] {
	call := sdk.NewCall(&listAgentsByOpenaiKeyOperation, uuid)
	params.addTo(call)
	return sdk.NewPaginator[*APIListAgentsByOpenAiKeyOutput, *APIAgent](ctx, c.client, call, options)
}

// ListAgentsByWorkspaceParams are the parameters of [Client.ListAgentsByWorkspace].
type ListAgentsByWorkspaceParams struct {
	_ sdk.NotComparable
	// Whether to list only agents that are deployed.
	OnlyDeployed sdk.Opt[bool]
	// The number of the page to return, starting at 1.
	Page sdk.Opt[int64]
	// The number of items per page.
	PerPage sdk.Opt[int64]
}

func (p *ListAgentsByWorkspaceParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "only_deployed", p.OnlyDeployed, sdk.FormatBool)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
}

// ListAgentsByWorkspace lists the agents in a workspace.
//
// GET /v2/gen-ai/workspaces/{workspace_uuid}/agents. Scope: genai:read.
//
//	for agent, err := range do.Genai.ListAgentsByWorkspaceAll(
//		ctx,
//		"ccac0728-58f1-4783-b08d-a7ec577925cc",
//		genai.ListAgentsByWorkspaceParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(agent)
//	}
func (c *Client) ListAgentsByWorkspace(ctx context.Context, workspaceUuid string, params ListAgentsByWorkspaceParams, options ...sdk.CallOption) (*APIListAgentsByWorkspaceOutput, error) {
	call := sdk.NewCall(&listAgentsByWorkspaceOperation, workspaceUuid)
	params.addTo(call)
	response := new(APIListAgentsByWorkspaceOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListAgentsByWorkspaceAll reads the items of [Client.ListAgentsByWorkspace] across all pages.
func (c *Client) ListAgentsByWorkspaceAll(ctx context.Context, workspaceUuid string, params ListAgentsByWorkspaceParams, options ...sdk.CallOption) iter.Seq2[*APIAgent, error] {
	return c.ListAgentsByWorkspacePaginator(ctx, workspaceUuid, params, options...).Items()
}

// ListAgentsByWorkspacePaginator returns a paginator of [Client.ListAgentsByWorkspace].
func (c *Client) ListAgentsByWorkspacePaginator(ctx context.Context, workspaceUuid string, params ListAgentsByWorkspaceParams, options ...sdk.CallOption) *sdk.Paginator[*APIListAgentsByWorkspaceOutput, *APIAgent] {
	call := sdk.NewCall(&listAgentsByWorkspaceOperation, workspaceUuid)
	params.addTo(call)
	return sdk.NewPaginator[*APIListAgentsByWorkspaceOutput, *APIAgent](ctx, c.client, call, options)
}

// ListAnthropicAPIKeysParams are the parameters of [Client.ListAnthropicAPIKeys].
type ListAnthropicAPIKeysParams struct {
	_ sdk.NotComparable
	// The number of the page to return, starting at 1.
	Page sdk.Opt[int64]
	// The number of items per page.
	PerPage sdk.Opt[int64]
}

func (p *ListAnthropicAPIKeysParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
}

// ListAnthropicAPIKeys lists the stored Anthropic API keys.
//
// GET /v2/gen-ai/anthropic/keys. Scope: genai:read.
//
//	for apiKeyInfo, err := range do.Genai.ListAnthropicAPIKeysAll(
//		ctx,
//		genai.ListAnthropicAPIKeysParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(apiKeyInfo)
//	}
func (c *Client) ListAnthropicAPIKeys(ctx context.Context, params ListAnthropicAPIKeysParams, options ...sdk.CallOption) (*APIListAnthropicAPIKeysOutput, error) {
	call := sdk.NewCall(&listAnthropicAPIKeysOperation)
	params.addTo(call)
	response := new(APIListAnthropicAPIKeysOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListAnthropicAPIKeysAll reads the items of [Client.ListAnthropicAPIKeys] across all pages.
func (c *Client) ListAnthropicAPIKeysAll(ctx context.Context, params ListAnthropicAPIKeysParams, options ...sdk.CallOption) iter.Seq2[*APIAnthropicAPIKey, error] {
	return c.ListAnthropicAPIKeysPaginator(ctx, params, options...).Items()
}

// ListAnthropicAPIKeysPaginator returns a paginator of [Client.ListAnthropicAPIKeys].
func (c *Client) ListAnthropicAPIKeysPaginator(ctx context.Context, params ListAnthropicAPIKeysParams, options ...sdk.CallOption) *sdk.Paginator[*APIListAnthropicAPIKeysOutput, *APIAnthropicAPIKey] {
	call := sdk.NewCall(&listAnthropicAPIKeysOperation)
	params.addTo(call)
	return sdk.NewPaginator[*APIListAnthropicAPIKeysOutput, *APIAnthropicAPIKey](ctx, c.client, call, options)
}

// ListCustomModelsParams are the parameters of [Client.ListCustomModels].
type ListCustomModelsParams struct {
	_ sdk.NotComparable
	// The number of the page to return, starting at 1.
	Page sdk.Opt[int64]
	// The number of items per page.
	PerPage sdk.Opt[int64]
	// Lists only models with this status. Default: `STATUS_UNSPECIFIED`.
	Status sdk.Opt[APICustomModelStatus]
}

func (p *ListCustomModelsParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "status", p.Status, sdk.FormatString)
}

// ListCustomModels lists the imported models of the team and the limit on their number.
//
// GET /v2/gen-ai/custom_models. Scope: genai:read.
//
//	for model, err := range do.Genai.ListCustomModelsAll(ctx, genai.ListCustomModelsParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(model)
//	}
func (c *Client) ListCustomModels(ctx context.Context, params ListCustomModelsParams, options ...sdk.CallOption) (*APIListCustomModelsOutputPublic, error) {
	call := sdk.NewCall(&listCustomModelsOperation)
	params.addTo(call)
	response := new(APIListCustomModelsOutputPublic)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListCustomModelsAll reads the items of [Client.ListCustomModels] across all pages.
func (c *Client) ListCustomModelsAll(ctx context.Context, params ListCustomModelsParams, options ...sdk.CallOption) iter.Seq2[*APICustomModel, error] {
	return c.ListCustomModelsPaginator(ctx, params, options...).Items()
}

// ListCustomModelsPaginator returns a paginator of [Client.ListCustomModels].
func (c *Client) ListCustomModelsPaginator(ctx context.Context, params ListCustomModelsParams, options ...sdk.CallOption) *sdk.Paginator[*APIListCustomModelsOutputPublic, *APICustomModel] {
	call := sdk.NewCall(&listCustomModelsOperation)
	params.addTo(call)
	return sdk.NewPaginator[*APIListCustomModelsOutputPublic, *APICustomModel](ctx, c.client, call, options)
}

// ListDatacenterRegionsParams are the parameters of [Client.ListDatacenterRegions].
type ListDatacenterRegionsParams struct {
	_ sdk.NotComparable
	// Whether to include regions that serve inference.
	ServesInference sdk.Opt[bool]
	// Whether to include regions that run batch jobs.
	ServesBatch sdk.Opt[bool]
}

func (p *ListDatacenterRegionsParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "serves_inference", p.ServesInference, sdk.FormatBool)
	sdk.AddOpt(call.Query, "serves_batch", p.ServesBatch, sdk.FormatBool)
}

// ListDatacenterRegions lists the regions of the agent platform.
//
// GET /v2/gen-ai/regions. Scope: genai:read.
//
//	items, err := sdk.Items(do.Genai.ListDatacenterRegions(ctx, genai.ListDatacenterRegionsParams{}))
func (c *Client) ListDatacenterRegions(ctx context.Context, params ListDatacenterRegionsParams, options ...sdk.CallOption) (*APIListRegionsOutput, error) {
	call := sdk.NewCall(&listDatacenterRegionsOperation)
	params.addTo(call)
	response := new(APIListRegionsOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListEvaluationDatasetsParams are the parameters of [Client.ListEvaluationDatasets].
type ListEvaluationDatasetsParams struct {
	_ sdk.NotComparable
	// Lists only datasets of this type. Default: `EVALUATION_DATASET_TYPE_UNKNOWN`.
	DatasetType sdk.Opt[APIEvaluationDatasetType]
}

func (p *ListEvaluationDatasetsParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "dataset_type", p.DatasetType, sdk.FormatString)
}

// ListEvaluationDatasets lists the evaluation datasets.
//
// GET /v2/gen-ai/evaluation_datasets. Scope: genai:read.
//
//	items, err := sdk.Items(do.Genai.ListEvaluationDatasets(ctx, genai.ListEvaluationDatasetsParams{}))
func (c *Client) ListEvaluationDatasets(ctx context.Context, params ListEvaluationDatasetsParams, options ...sdk.CallOption) (*APIListEvaluationDatasetsOutput, error) {
	call := sdk.NewCall(&listEvaluationDatasetsOperation)
	params.addTo(call)
	response := new(APIListEvaluationDatasetsOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListEvaluationMetrics lists the metrics for agent evaluations.
//
// GET /v2/gen-ai/evaluation_metrics. Scope: genai:read.
//
//	items, err := sdk.Items(do.Genai.ListEvaluationMetrics(ctx))
func (c *Client) ListEvaluationMetrics(ctx context.Context, options ...sdk.CallOption) (*APIListEvaluationMetricsOutput, error) {
	call := sdk.NewCall(&listEvaluationMetricsOperation)
	response := new(APIListEvaluationMetricsOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListEvaluationRunsByTestCaseParams are the parameters of [Client.ListEvaluationRunsByTestCase].
type ListEvaluationRunsByTestCaseParams struct {
	_ sdk.NotComparable
	// Lists only runs of this version of the test case.
	EvaluationTestCaseVersion sdk.Opt[int64]
}

func (p *ListEvaluationRunsByTestCaseParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "evaluation_test_case_version", p.EvaluationTestCaseVersion, sdk.FormatInt)
}

// ListEvaluationRunsByTestCase lists the runs of a test case.
//
// GET /v2/gen-ai/evaluation_test_cases/{evaluation_test_case_uuid}/evaluation_runs. Scope: genai:read.
//
//	items, err := sdk.Items(do.Genai.ListEvaluationRunsByTestCase(
//		ctx,
//		"b282fa1c-9436-48c6-b88c-3962c23ad5d7",
//		genai.ListEvaluationRunsByTestCaseParams{},
//	))
func (c *Client) ListEvaluationRunsByTestCase(ctx context.Context, evaluationTestCaseUuid string, params ListEvaluationRunsByTestCaseParams, options ...sdk.CallOption) (*APIListEvaluationRunsByTestCaseOutput, error) {
	call := sdk.NewCall(&listEvaluationRunsByTestCaseOperation, evaluationTestCaseUuid)
	params.addTo(call)
	response := new(APIListEvaluationRunsByTestCaseOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListEvaluationTestCases lists the test cases for agents.
//
// GET /v2/gen-ai/evaluation_test_cases. Scope: genai:read.
//
//	items, err := sdk.Items(do.Genai.ListEvaluationTestCases(ctx))
func (c *Client) ListEvaluationTestCases(ctx context.Context, options ...sdk.CallOption) (*APIListEvaluationTestCasesOutput, error) {
	call := sdk.NewCall(&listEvaluationTestCasesOperation)
	response := new(APIListEvaluationTestCasesOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListEvaluationTestCasesByWorkspace lists the test cases of a workspace.
//
// GET /v2/gen-ai/workspaces/{workspace_uuid}/evaluation_test_cases. Scope: genai:read.
//
//	items, err := sdk.Items(do.Genai.ListEvaluationTestCasesByWorkspace(
//		ctx,
//		"ccac0728-58f1-4783-b08d-a7ec577925cc",
//	))
func (c *Client) ListEvaluationTestCasesByWorkspace(ctx context.Context, workspaceUuid string, options ...sdk.CallOption) (*APIListEvaluationTestCasesByWorkspaceOutput, error) {
	call := sdk.NewCall(&listEvaluationTestCasesByWorkspaceOperation, workspaceUuid)
	response := new(APIListEvaluationTestCasesByWorkspaceOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListIndexingJobDataSources lists the data sources of an indexing job, with the file counts of each.
//
// GET /v2/gen-ai/indexing_jobs/{indexing_job_uuid}/data_sources. Scope: genai:read.
//
//	items, err := sdk.Items(do.Genai.ListIndexingJobDataSources(
//		ctx,
//		"64a04a9d-e067-4faf-8fd0-7e0ee1d96b30",
//	))
func (c *Client) ListIndexingJobDataSources(ctx context.Context, indexingJobUuid string, options ...sdk.CallOption) (*APIListIndexingJobDataSourcesOutput, error) {
	call := sdk.NewCall(&listIndexingJobDataSourcesOperation, indexingJobUuid)
	response := new(APIListIndexingJobDataSourcesOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListIndexingJobsParams are the parameters of [Client.ListIndexingJobs].
type ListIndexingJobsParams struct {
	_ sdk.NotComparable
	// The number of the page to return, starting at 1.
	Page sdk.Opt[int64]
	// The number of items per page.
	PerPage sdk.Opt[int64]
}

func (p *ListIndexingJobsParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
}

// ListIndexingJobs lists the indexing jobs of all knowledge bases.
//
// GET /v2/gen-ai/indexing_jobs. Scope: genai:read.
//
//	for job, err := range do.Genai.ListIndexingJobsAll(ctx, genai.ListIndexingJobsParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(job)
//	}
func (c *Client) ListIndexingJobs(ctx context.Context, params ListIndexingJobsParams, options ...sdk.CallOption) (*APIListKnowledgeBaseIndexingJobsOutput, error) {
	call := sdk.NewCall(&listIndexingJobsOperation)
	params.addTo(call)
	response := new(APIListKnowledgeBaseIndexingJobsOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListIndexingJobsAll reads the items of [Client.ListIndexingJobs] across all pages.
func (c *Client) ListIndexingJobsAll(ctx context.Context, params ListIndexingJobsParams, options ...sdk.CallOption) iter.Seq2[*APIIndexingJob, error] {
	return c.ListIndexingJobsPaginator(ctx, params, options...).Items()
}

// ListIndexingJobsPaginator returns a paginator of [Client.ListIndexingJobs].
func (c *Client) ListIndexingJobsPaginator(ctx context.Context, params ListIndexingJobsParams, options ...sdk.CallOption) *sdk.Paginator[*APIListKnowledgeBaseIndexingJobsOutput, *APIIndexingJob] {
	call := sdk.NewCall(&listIndexingJobsOperation)
	params.addTo(call)
	return sdk.NewPaginator[*APIListKnowledgeBaseIndexingJobsOutput, *APIIndexingJob](ctx, c.client, call, options)
}

// ListIndexingJobsByKnowledgeBase lists the 15 most recent indexing jobs of a knowledge base.
//
// GET /v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/indexing_jobs. Scope: genai:read.
//
//	for job, err := range do.Genai.ListIndexingJobsByKnowledgeBaseAll(
//		ctx,
//		"984a5c5b-45b0-4f7a-bf6f-87331bd3c184",
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(job)
//	}
func (c *Client) ListIndexingJobsByKnowledgeBase(ctx context.Context, knowledgeBaseUuid string, options ...sdk.CallOption) (*APIListKnowledgeBaseIndexingJobsOutput, error) {
	call := sdk.NewCall(&listIndexingJobsByKnowledgeBaseOperation, knowledgeBaseUuid)
	response := new(APIListKnowledgeBaseIndexingJobsOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListIndexingJobsByKnowledgeBaseAll reads the items of [Client.ListIndexingJobsByKnowledgeBase] across all pages.
func (c *Client) ListIndexingJobsByKnowledgeBaseAll(ctx context.Context, knowledgeBaseUuid string, options ...sdk.CallOption) iter.Seq2[*APIIndexingJob, error] {
	return c.ListIndexingJobsByKnowledgeBasePaginator(ctx, knowledgeBaseUuid, options...).Items()
}

// ListIndexingJobsByKnowledgeBasePaginator returns a paginator of [Client.ListIndexingJobsByKnowledgeBase].
func (c *Client) ListIndexingJobsByKnowledgeBasePaginator(ctx context.Context, knowledgeBaseUuid string, options ...sdk.CallOption) *sdk.Paginator[*APIListKnowledgeBaseIndexingJobsOutput, *APIIndexingJob] {
	call := sdk.NewCall(&listIndexingJobsByKnowledgeBaseOperation, knowledgeBaseUuid)
	return sdk.NewPaginator[*APIListKnowledgeBaseIndexingJobsOutput, *APIIndexingJob](ctx, c.client, call, options)
}

// ListKnowledgeBaseDataSourcesParams are the parameters of [Client.ListKnowledgeBaseDataSources].
type ListKnowledgeBaseDataSourcesParams struct {
	_ sdk.NotComparable
	// The number of the page to return, starting at 1.
	Page sdk.Opt[int64]
	// The number of items per page.
	PerPage sdk.Opt[int64]
}

func (p *ListKnowledgeBaseDataSourcesParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
}

// ListKnowledgeBaseDataSources lists the data sources of a knowledge base.
//
// GET /v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources. Scope: genai:read.
//
//	for knowledgeBaseDataSource, err := range do.Genai.ListKnowledgeBaseDataSourcesAll(
//		ctx,
//		"984a5c5b-45b0-4f7a-bf6f-87331bd3c184",
//		genai.ListKnowledgeBaseDataSourcesParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(knowledgeBaseDataSource)
//	}
func (c *Client) ListKnowledgeBaseDataSources(ctx context.Context, knowledgeBaseUuid string, params ListKnowledgeBaseDataSourcesParams, options ...sdk.CallOption) (*APIListKnowledgeBaseDataSourcesOutput, error) {
	call := sdk.NewCall(&listKnowledgeBaseDataSourcesOperation, knowledgeBaseUuid)
	params.addTo(call)
	response := new(APIListKnowledgeBaseDataSourcesOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListKnowledgeBaseDataSourcesAll reads the items of [Client.ListKnowledgeBaseDataSources] across all pages.
func (c *Client) ListKnowledgeBaseDataSourcesAll(ctx context.Context, knowledgeBaseUuid string, params ListKnowledgeBaseDataSourcesParams, options ...sdk.CallOption) iter.Seq2[*APIKnowledgeBaseDataSource, error] {
	return c.ListKnowledgeBaseDataSourcesPaginator(ctx, knowledgeBaseUuid, params, options...).Items()
}

// ListKnowledgeBaseDataSourcesPaginator returns a paginator of [Client.ListKnowledgeBaseDataSources].
func (c *Client) ListKnowledgeBaseDataSourcesPaginator(ctx context.Context, knowledgeBaseUuid string, params ListKnowledgeBaseDataSourcesParams, options ...sdk.CallOption) *sdk.Paginator[*APIListKnowledgeBaseDataSourcesOutput, *APIKnowledgeBaseDataSource] {
	call := sdk.NewCall(&listKnowledgeBaseDataSourcesOperation, knowledgeBaseUuid)
	params.addTo(call)
	return sdk.NewPaginator[*APIListKnowledgeBaseDataSourcesOutput, *APIKnowledgeBaseDataSource](ctx, c.client, call, options)
}

// ListKnowledgeBasesParams are the parameters of [Client.ListKnowledgeBases].
type ListKnowledgeBasesParams struct {
	_ sdk.NotComparable
	// The number of the page to return, starting at 1.
	Page sdk.Opt[int64]
	// The number of items per page.
	PerPage sdk.Opt[int64]
}

func (p *ListKnowledgeBasesParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
}

// ListKnowledgeBases lists the knowledge bases of the team.
//
// GET /v2/gen-ai/knowledge_bases. Scope: genai:read.
//
//	for knowledgeBase, err := range do.Genai.ListKnowledgeBasesAll(
//		ctx,
//		genai.ListKnowledgeBasesParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(knowledgeBase)
//	}
func (c *Client) ListKnowledgeBases(ctx context.Context, params ListKnowledgeBasesParams, options ...sdk.CallOption) (*APIListKnowledgeBasesOutput, error) {
	call := sdk.NewCall(&listKnowledgeBasesOperation)
	params.addTo(call)
	response := new(APIListKnowledgeBasesOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListKnowledgeBasesAll reads the items of [Client.ListKnowledgeBases] across all pages.
func (c *Client) ListKnowledgeBasesAll(ctx context.Context, params ListKnowledgeBasesParams, options ...sdk.CallOption) iter.Seq2[*APIKnowledgeBase, error] {
	return c.ListKnowledgeBasesPaginator(ctx, params, options...).Items()
}

// ListKnowledgeBasesPaginator returns a paginator of [Client.ListKnowledgeBases].
func (c *Client) ListKnowledgeBasesPaginator(ctx context.Context, params ListKnowledgeBasesParams, options ...sdk.CallOption) *sdk.Paginator[*APIListKnowledgeBasesOutput, *APIKnowledgeBase] {
	call := sdk.NewCall(&listKnowledgeBasesOperation)
	params.addTo(call)
	return sdk.NewPaginator[*APIListKnowledgeBasesOutput, *APIKnowledgeBase](ctx, c.client, call, options)
}

// ListModelAPIKeysParams are the parameters of [Client.ListModelAPIKeys].
type ListModelAPIKeysParams struct {
	_ sdk.NotComparable
	// The number of the page to return, starting at 1.
	Page sdk.Opt[int64]
	// The number of items per page.
	PerPage sdk.Opt[int64]
}

func (p *ListModelAPIKeysParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
}

// ListModelAPIKeys lists the model access keys of the team.
//
// GET /v2/gen-ai/models/api_keys. Scope: genai:read.
//
//	for apiKeyInfo, err := range do.Genai.ListModelAPIKeysAll(ctx, genai.ListModelAPIKeysParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(apiKeyInfo)
//	}
func (c *Client) ListModelAPIKeys(ctx context.Context, params ListModelAPIKeysParams, options ...sdk.CallOption) (*APIListModelAPIKeysOutput, error) {
	call := sdk.NewCall(&listModelAPIKeysOperation)
	params.addTo(call)
	response := new(APIListModelAPIKeysOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListModelAPIKeysAll reads the items of [Client.ListModelAPIKeys] across all pages.
func (c *Client) ListModelAPIKeysAll(ctx context.Context, params ListModelAPIKeysParams, options ...sdk.CallOption) iter.Seq2[*APIModelAPIKey, error] {
	return c.ListModelAPIKeysPaginator(ctx, params, options...).Items()
}

// ListModelAPIKeysPaginator returns a paginator of [Client.ListModelAPIKeys].
func (c *Client) ListModelAPIKeysPaginator(ctx context.Context, params ListModelAPIKeysParams, options ...sdk.CallOption) *sdk.Paginator[*APIListModelAPIKeysOutput, *APIModelAPIKey] {
	call := sdk.NewCall(&listModelAPIKeysOperation)
	params.addTo(call)
	return sdk.NewPaginator[*APIListModelAPIKeysOutput, *APIModelAPIKey](ctx, c.client, call, options)
}

// ListModelCatalogParams are the parameters of [Client.ListModelCatalog].
type ListModelCatalogParams struct {
	_ sdk.NotComparable
	// The number of the page to return, starting at 1.
	Page sdk.Opt[int64]
	// The number of models per page.
	Limit sdk.Opt[int64]
}

func (p *ListModelCatalogParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
	sdk.AddOpt(call.Query, "limit", p.Limit, sdk.FormatInt)
}

// ListModelCatalog lists the models in the model catalog, with their prices.
//
// GET /v2/gen-ai/models/catalog. Scope: genai:read.
//
//	for data, err := range do.Genai.ListModelCatalogAll(ctx, genai.ListModelCatalogParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(data)
//	}
func (c *Client) ListModelCatalog(ctx context.Context, params ListModelCatalogParams, options ...sdk.CallOption) (*APIListModelCatalogOutput, error) {
	call := sdk.NewCall(&listModelCatalogOperation)
	params.addTo(call)
	response := new(APIListModelCatalogOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListModelCatalogAll reads the items of [Client.ListModelCatalog] across all pages.
func (c *Client) ListModelCatalogAll(ctx context.Context, params ListModelCatalogParams, options ...sdk.CallOption) iter.Seq2[*APIModelCatalogEntry, error] {
	return c.ListModelCatalogPaginator(ctx, params, options...).Items()
}

// ListModelCatalogPaginator returns a paginator of [Client.ListModelCatalog].
func (c *Client) ListModelCatalogPaginator(ctx context.Context, params ListModelCatalogParams, options ...sdk.CallOption) *sdk.Paginator[*APIListModelCatalogOutput, *APIModelCatalogEntry] {
	call := sdk.NewCall(&listModelCatalogOperation)
	params.addTo(call)
	return sdk.NewPaginator[*APIListModelCatalogOutput, *APIModelCatalogEntry](ctx, c.client, call, options)
}

// ListModelEvaluationMetrics lists the metrics for model evaluations, both built-in and custom.
//
// GET /v2/gen-ai/model_evaluation_metrics. Scope: genai:read.
//
//	items, err := sdk.Items(do.Genai.ListModelEvaluationMetrics(ctx))
func (c *Client) ListModelEvaluationMetrics(ctx context.Context, options ...sdk.CallOption) (*APIListModelEvaluationMetricsOutput, error) {
	call := sdk.NewCall(&listModelEvaluationMetricsOperation)
	response := new(APIListModelEvaluationMetricsOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListModelEvaluationPresets lists the presets for model evaluations.
//
// GET /v2/gen-ai/model_evaluation_presets. Scope: genai:read.
//
//	items, err := sdk.Items(do.Genai.ListModelEvaluationPresets(ctx))
func (c *Client) ListModelEvaluationPresets(ctx context.Context, options ...sdk.CallOption) (*APIListModelEvaluationPresetsOutput, error) {
	call := sdk.NewCall(&listModelEvaluationPresetsOperation)
	response := new(APIListModelEvaluationPresetsOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListModelEvaluationRunsParams are the parameters of [Client.ListModelEvaluationRuns].
type ListModelEvaluationRunsParams struct {
	_ sdk.NotComparable
	// Lists only runs that were created from this preset.
	EvalPresetUuid sdk.Opt[string]
	// Lists only runs with this status. Default: `MODEL_EVALUATION_RUN_STATUS_UNSPECIFIED`.
	Status sdk.Opt[ListModelEvaluationRunsStatus]
	// The number of the page to return, starting at 1.
	Page sdk.Opt[int64]
	// The number of items per page.
	PerPage sdk.Opt[int64]
	// Lists only runs with one of these statuses. An empty list matches all runs.
	Statuses []ModelEvaluationRunStatus
	// Lists only runs whose candidate has one of these source types. An empty list matches all runs.
	CandidateTypes []CandidateModelSource
	// Lists only runs with this text in the name of the run, model or dataset, ignoring case.
	Search sdk.Opt[string]
	// The field to sort by. The creation time by default. Default: `MODEL_EVALUATION_RUN_SORT_FIELD_UNSPECIFIED`.
	SortBy sdk.Opt[ListModelEvaluationRunsSortBy]
	// The sort direction. Descending by default. Default: `SORT_DIRECTION_UNSPECIFIED`.
	SortDirection sdk.Opt[ListModelEvaluationRunsSortDirection]
}

func (p *ListModelEvaluationRunsParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "eval_preset_uuid", p.EvalPresetUuid, sdk.FormatString)
	sdk.AddOpt(call.Query, "status", p.Status, sdk.FormatString)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddList(call.Query, "statuses", p.Statuses, sdk.FormatString)
	sdk.AddList(call.Query, "candidate_types", p.CandidateTypes, sdk.FormatString)
	sdk.AddOpt(call.Query, "search", p.Search, sdk.FormatString)
	sdk.AddOpt(call.Query, "sort_by", p.SortBy, sdk.FormatString)
	sdk.AddOpt(call.Query, "sort_direction", p.SortDirection, sdk.FormatString)
}

// ListModelEvaluationRuns lists the model evaluation runs, newest first by default.
//
// GET /v2/gen-ai/model_evaluation_runs. Scope: genai:read.
//
//	for run, err := range do.Genai.ListModelEvaluationRunsAll(
//		ctx,
//		genai.ListModelEvaluationRunsParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(run)
//	}
func (c *Client) ListModelEvaluationRuns(ctx context.Context, params ListModelEvaluationRunsParams, options ...sdk.CallOption) (*APIListModelEvaluationRunsOutput, error) {
	call := sdk.NewCall(&listModelEvaluationRunsOperation)
	params.addTo(call)
	response := new(APIListModelEvaluationRunsOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListModelEvaluationRunsAll reads the items of [Client.ListModelEvaluationRuns] across all pages.
func (c *Client) ListModelEvaluationRunsAll(ctx context.Context, params ListModelEvaluationRunsParams, options ...sdk.CallOption) iter.Seq2[*APIModelEvaluationRunSummary, error] {
	return c.ListModelEvaluationRunsPaginator(ctx, params, options...).Items()
}

// ListModelEvaluationRunsPaginator returns a paginator of [Client.ListModelEvaluationRuns].
func (c *Client) ListModelEvaluationRunsPaginator(ctx context.Context, params ListModelEvaluationRunsParams, options ...sdk.CallOption) *sdk.Paginator[*APIListModelEvaluationRunsOutput, *APIModelEvaluationRunSummary] {
	call := sdk.NewCall(&listModelEvaluationRunsOperation)
	params.addTo(call)
	return sdk.NewPaginator[*APIListModelEvaluationRunsOutput, *APIModelEvaluationRunSummary](ctx, c.client, call, options)
}

// ListModelRouterPresetsParams are the parameters of [Client.ListModelRouterPresets].
type ListModelRouterPresetsParams struct {
	_ sdk.NotComparable
	// The number of the page to return, starting at 1.
	Page sdk.Opt[int64]
	// The number of items per page.
	PerPage sdk.Opt[int64]
}

func (p *ListModelRouterPresetsParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
}

// ListModelRouterPresets lists the presets for model routers.
//
// GET /v2/gen-ai/models/routers/presets. Scope: genai:read.
//
//	for preset, err := range do.Genai.ListModelRouterPresetsAll(
//		ctx,
//		genai.ListModelRouterPresetsParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(preset)
//	}
func (c *Client) ListModelRouterPresets(ctx context.Context, params ListModelRouterPresetsParams, options ...sdk.CallOption) (*APIListModelRouterPresetsOutput, error) {
	call := sdk.NewCall(&listModelRouterPresetsOperation)
	params.addTo(call)
	response := new(APIListModelRouterPresetsOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListModelRouterPresetsAll reads the items of [Client.ListModelRouterPresets] across all pages.
func (c *Client) ListModelRouterPresetsAll(ctx context.Context, params ListModelRouterPresetsParams, options ...sdk.CallOption) iter.Seq2[*APIModelRouterPreset, error] {
	return c.ListModelRouterPresetsPaginator(ctx, params, options...).Items()
}

// ListModelRouterPresetsPaginator returns a paginator of [Client.ListModelRouterPresets].
func (c *Client) ListModelRouterPresetsPaginator(ctx context.Context, params ListModelRouterPresetsParams, options ...sdk.CallOption) *sdk.Paginator[*APIListModelRouterPresetsOutput, *APIModelRouterPreset] {
	call := sdk.NewCall(&listModelRouterPresetsOperation)
	params.addTo(call)
	return sdk.NewPaginator[*APIListModelRouterPresetsOutput, *APIModelRouterPreset](ctx, c.client, call, options)
}

// ListModelRouterTaskPresetsParams are the parameters of [Client.ListModelRouterTaskPresets].
type ListModelRouterTaskPresetsParams struct {
	_ sdk.NotComparable
	// The number of the page to return, starting at 1.
	Page sdk.Opt[int64]
	// The number of items per page.
	PerPage sdk.Opt[int64]
}

func (p *ListModelRouterTaskPresetsParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
}

// ListModelRouterTaskPresets lists the preset tasks for model routers.
//
// GET /v2/gen-ai/models/routers/tasks/presets. Scope: genai:read.
//
//	for task, err := range do.Genai.ListModelRouterTaskPresetsAll(
//		ctx,
//		genai.ListModelRouterTaskPresetsParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(task)
//	}
func (c *Client) ListModelRouterTaskPresets(ctx context.Context, params ListModelRouterTaskPresetsParams, options ...sdk.CallOption) (*APIListModelRouterTaskPresetsOutput, error) {
	call := sdk.NewCall(&listModelRouterTaskPresetsOperation)
	params.addTo(call)
	response := new(APIListModelRouterTaskPresetsOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListModelRouterTaskPresetsAll reads the items of [Client.ListModelRouterTaskPresets] across all pages.
func (c *Client) ListModelRouterTaskPresetsAll(ctx context.Context, params ListModelRouterTaskPresetsParams, options ...sdk.CallOption) iter.Seq2[*APIModelRouterTaskPreset, error] {
	return c.ListModelRouterTaskPresetsPaginator(ctx, params, options...).Items()
}

// ListModelRouterTaskPresetsPaginator returns a paginator of [Client.ListModelRouterTaskPresets].
func (c *Client) ListModelRouterTaskPresetsPaginator(ctx context.Context, params ListModelRouterTaskPresetsParams, options ...sdk.CallOption) *sdk.Paginator[*APIListModelRouterTaskPresetsOutput, *APIModelRouterTaskPreset] {
	call := sdk.NewCall(&listModelRouterTaskPresetsOperation)
	params.addTo(call)
	return sdk.NewPaginator[*APIListModelRouterTaskPresetsOutput, *APIModelRouterTaskPreset](ctx, c.client, call, options)
}

// ListModelRoutersParams are the parameters of [Client.ListModelRouters].
type ListModelRoutersParams struct {
	_ sdk.NotComparable
	// The number of the page to return, starting at 1.
	Page sdk.Opt[int64]
	// The number of items per page.
	PerPage sdk.Opt[int64]
}

func (p *ListModelRoutersParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
}

// ListModelRouters lists the model routers of the team.
//
// GET /v2/gen-ai/models/routers. Scope: genai:read.
//
//	for modelRouter, err := range do.Genai.ListModelRoutersAll(ctx, genai.ListModelRoutersParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(modelRouter)
//	}
func (c *Client) ListModelRouters(ctx context.Context, params ListModelRoutersParams, options ...sdk.CallOption) (*APIListModelRoutersOutput, error) {
	call := sdk.NewCall(&listModelRoutersOperation)
	params.addTo(call)
	response := new(APIListModelRoutersOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListModelRoutersAll reads the items of [Client.ListModelRouters] across all pages.
func (c *Client) ListModelRoutersAll(ctx context.Context, params ListModelRoutersParams, options ...sdk.CallOption) iter.Seq2[*APIModelRouter, error] {
	return c.ListModelRoutersPaginator(ctx, params, options...).Items()
}

// ListModelRoutersPaginator returns a paginator of [Client.ListModelRouters].
func (c *Client) ListModelRoutersPaginator(ctx context.Context, params ListModelRoutersParams, options ...sdk.CallOption) *sdk.Paginator[*APIListModelRoutersOutput, *APIModelRouter] {
	call := sdk.NewCall(&listModelRoutersOperation)
	params.addTo(call)
	return sdk.NewPaginator[*APIListModelRoutersOutput, *APIModelRouter](ctx, c.client, call, options)
}

// ListModelsParams are the parameters of [Client.ListModels].
type ListModelsParams struct {
	_ sdk.NotComparable
	// Lists only models for these use cases. Repeat the parameter for several.
	Usecases []ListModelsUsecase
	// Whether to list only public models.
	PublicOnly sdk.Opt[bool]
	// The number of the page to return, starting at 1.
	Page sdk.Opt[int64]
	// The number of models per page.
	PerPage sdk.Opt[int64]
}

func (p *ListModelsParams) addTo(call *sdk.Call) {
	sdk.AddList(call.Query, "usecases", p.Usecases, sdk.FormatString)
	sdk.AddOpt(call.Query, "public_only", p.PublicOnly, sdk.FormatBool)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
}

// ListModels lists the models of the agent platform.
//
// GET /v2/gen-ai/models. Scope: genai:read.
//
//	for model, err := range do.Genai.ListModelsAll(ctx, genai.ListModelsParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(model)
//	}
func (c *Client) ListModels(ctx context.Context, params ListModelsParams, options ...sdk.CallOption) (*APIListModelsOutputPublic, error) {
	call := sdk.NewCall(&listModelsOperation)
	params.addTo(call)
	response := new(APIListModelsOutputPublic)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListModelsAll reads the items of [Client.ListModels] across all pages.
func (c *Client) ListModelsAll(ctx context.Context, params ListModelsParams, options ...sdk.CallOption) iter.Seq2[*APIModelPublic, error] {
	return c.ListModelsPaginator(ctx, params, options...).Items()
}

// ListModelsPaginator returns a paginator of [Client.ListModels].
func (c *Client) ListModelsPaginator(ctx context.Context, params ListModelsParams, options ...sdk.CallOption) *sdk.Paginator[*APIListModelsOutputPublic, *APIModelPublic] {
	call := sdk.NewCall(&listModelsOperation)
	params.addTo(call)
	return sdk.NewPaginator[*APIListModelsOutputPublic, *APIModelPublic](ctx, c.client, call, options)
}

// ListOpenaiAPIKeysParams are the parameters of [Client.ListOpenaiAPIKeys].
type ListOpenaiAPIKeysParams struct {
	_ sdk.NotComparable
	// The number of the page to return, starting at 1.
	Page sdk.Opt[int64]
	// The number of items per page.
	PerPage sdk.Opt[int64]
}

func (p *ListOpenaiAPIKeysParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
}

// ListOpenaiAPIKeys lists the stored OpenAI API keys.
//
// GET /v2/gen-ai/openai/keys. Scope: genai:read.
//
//	for apiKeyInfo, err := range do.Genai.ListOpenaiAPIKeysAll(ctx, genai.ListOpenaiAPIKeysParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(apiKeyInfo)
//	}
func (c *Client) ListOpenaiAPIKeys(ctx context.Context, params ListOpenaiAPIKeysParams, options ...sdk.CallOption) (*APIListOpenaiAPIKeysOutput, error) {
	call := sdk.NewCall(&listOpenaiAPIKeysOperation)
	params.addTo(call)
	response := new(APIListOpenaiAPIKeysOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListOpenaiAPIKeysAll reads the items of [Client.ListOpenaiAPIKeys] across all pages.
func (c *Client) ListOpenaiAPIKeysAll(ctx context.Context, params ListOpenaiAPIKeysParams, options ...sdk.CallOption) iter.Seq2[*APIOpenaiAPIKey, error] {
	return c.ListOpenaiAPIKeysPaginator(ctx, params, options...).Items()
}

// ListOpenaiAPIKeysPaginator returns a paginator of [Client.ListOpenaiAPIKeys].
func (c *Client) ListOpenaiAPIKeysPaginator(ctx context.Context, params ListOpenaiAPIKeysParams, options ...sdk.CallOption) *sdk.Paginator[*APIListOpenaiAPIKeysOutput, *APIOpenaiAPIKey] {
	call := sdk.NewCall(&listOpenaiAPIKeysOperation)
	params.addTo(call)
	return sdk.NewPaginator[*APIListOpenaiAPIKeysOutput, *APIOpenaiAPIKey](ctx, c.client, call, options)
}

// ListWorkspaces lists the workspaces of the team.
//
// GET /v2/gen-ai/workspaces. Scope: genai:read.
//
//	items, err := sdk.Items(do.Genai.ListWorkspaces(ctx))
func (c *Client) ListWorkspaces(ctx context.Context, options ...sdk.CallOption) (*APIListWorkspacesOutput, error) {
	call := sdk.NewCall(&listWorkspacesOperation)
	response := new(APIListWorkspacesOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// RegenerateAgentAPIKey replaces the secret of an API key of an agent.
//
// PUT /v2/gen-ai/agents/{agent_uuid}/api_keys/{api_key_uuid}/regenerate. Scope: genai:update.
//
//	apiKeyInfo, err := sdk.Item(do.Genai.RegenerateAgentAPIKey(
//		ctx,
//		"d1a03002-2d2e-4a6c-bc96-7a2a7dc36d38",
//		"12c58f0a-b989-4330-8175-606b205c6c56",
//	))
func (c *Client) RegenerateAgentAPIKey(ctx context.Context, agentUuid string, apiKeyUuid string, options ...sdk.CallOption) (*APIRegenerateAgentAPIKeyOutput, error) {
	call := sdk.NewCall(&regenerateAgentAPIKeyOperation, agentUuid, apiKeyUuid)
	response := new(APIRegenerateAgentAPIKeyOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// RegenerateModelAPIKey replaces the secret of a model access key.
//
// PUT /v2/gen-ai/models/api_keys/{api_key_uuid}/regenerate. Scope: genai:update.
//
//	apiKeyInfo, err := sdk.Item(do.Genai.RegenerateModelAPIKey(
//		ctx,
//		"12c58f0a-b989-4330-8175-606b205c6c56",
//	))
func (c *Client) RegenerateModelAPIKey(ctx context.Context, apiKeyUuid string, options ...sdk.CallOption) (*APIRegenerateModelAPIKeyOutput, error) {
	call := sdk.NewCall(&regenerateModelAPIKeyOperation, apiKeyUuid)
	response := new(APIRegenerateModelAPIKeyOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// RollbackToAgentVersion rolls an agent back to an earlier version.
//
// Only versions whose `can_rollback` is `true` can be chosen.
//
// PUT /v2/gen-ai/agents/{uuid}/versions. Scope: genai:update.
//
//	response, err := do.Genai.RollbackToAgentVersion(
//		ctx,
//		"3f9ba6c4-a695-4aee-a331-ffc472ed2b9b",
//		genai.APIRollbackToAgentVersionInputPublic{VersionHash: sdk.Some("my-version-hash")},
//	)
func (c *Client) RollbackToAgentVersion(ctx context.Context, uuid string, body APIRollbackToAgentVersionInputPublic, options ...sdk.CallOption) (*APIRollbackToAgentVersionOutput, error) {
	call := sdk.NewCall(&rollbackToAgentVersionOperation, uuid)
	call.Body(&body)
	response := new(APIRollbackToAgentVersionOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// RunEvaluationTestCase runs a test case against agents, with one run for each agent.
//
// Returns only the IDs of the runs. Poll each run until `finished_at` is set.
//
// POST /v2/gen-ai/evaluation_runs. Scope: genai:create.
//
//	items, err := sdk.Items(do.Genai.RunEvaluationTestCase(
//		ctx,
//		genai.APIRunEvaluationTestCaseInputPublic{
//			AgentDeploymentNames: []string{"agent-deployment-1"},
//			AgentUuids:           []string{"e394fdc1-371d-4f58-b9fd-25231557e346"},
//		},
//	))
func (c *Client) RunEvaluationTestCase(ctx context.Context, body APIRunEvaluationTestCaseInputPublic, options ...sdk.CallOption) (*APIRunEvaluationTestCaseOutput, error) {
	call := sdk.NewCall(&runEvaluationTestCaseOperation)
	call.Body(&body)
	response := new(APIRunEvaluationTestCaseOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// UpdateAgent updates the settings of an agent.
//
// An empty `mcp_servers` list does not remove the MCP servers. Set `clear_mcp_servers` to remove them.
//
// PUT /v2/gen-ai/agents/{uuid}. Scope: genai:update.
//
//	agent, err := sdk.Item(do.Genai.UpdateAgent(
//		ctx,
//		"3f9ba6c4-a695-4aee-a331-ffc472ed2b9b",
//		genai.APIUpdateAgentInputPublic{
//			AgentLogInsightsEnabled: sdk.Some(true),
//			Name:                    sdk.Some("web-1"),
//		},
//	))
func (c *Client) UpdateAgent(ctx context.Context, uuid string, body APIUpdateAgentInputPublic, options ...sdk.CallOption) (*APIUpdateAgentOutput, error) {
	call := sdk.NewCall(&updateAgentOperation, uuid)
	call.Body(&body)
	response := new(APIUpdateAgentOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// UpdateAgentAPIKey renames an API key of an agent. The secret does not change.
//
// PUT /v2/gen-ai/agents/{agent_uuid}/api_keys/{api_key_uuid}. Scope: genai:update.
//
//	apiKeyInfo, err := sdk.Item(do.Genai.UpdateAgentAPIKey(
//		ctx,
//		"d1a03002-2d2e-4a6c-bc96-7a2a7dc36d38",
//		"12c58f0a-b989-4330-8175-606b205c6c56",
//		genai.APIUpdateAgentAPIKeyInputPublic{Name: sdk.Some("web-1")},
//	))
func (c *Client) UpdateAgentAPIKey(ctx context.Context, agentUuid string, apiKeyUuid string, body APIUpdateAgentAPIKeyInputPublic, options ...sdk.CallOption) (*APIUpdateAgentAPIKeyOutput, error) {
	call := sdk.NewCall(&updateAgentAPIKeyOperation, agentUuid, apiKeyUuid)
	call.Body(&body)
	response := new(APIUpdateAgentAPIKeyOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// UpdateAgentDeploymentVisibility sets the visibility of an agent: public, private or disabled.
//
// PUT /v2/gen-ai/agents/{uuid}/deployment_visibility. Scope: genai:update.
//
//	agent, err := sdk.Item(do.Genai.UpdateAgentDeploymentVisibility(
//		ctx,
//		"3f9ba6c4-a695-4aee-a331-ffc472ed2b9b",
//		genai.APIUpdateAgentDeploymentVisibilityInputPublic{
//			Visibility: genai.APIDeploymentVisibilityVisibilityDisabled,
//		},
//	))
func (c *Client) UpdateAgentDeploymentVisibility(ctx context.Context, uuid string, body APIUpdateAgentDeploymentVisibilityInputPublic, options ...sdk.CallOption) (*APIUpdateAgentDeploymentVisbilityOutput, error) {
	call := sdk.NewCall(&updateAgentDeploymentVisibilityOperation, uuid)
	call.Body(&body)
	response := new(APIUpdateAgentDeploymentVisbilityOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// UpdateAgentFunction updates a function that is attached to an agent.
//
// PUT /v2/gen-ai/agents/{agent_uuid}/functions/{function_uuid}. Scope: genai:update.
//
//	agent, err := sdk.Item(do.Genai.UpdateAgentFunction(
//		ctx,
//		"d1a03002-2d2e-4a6c-bc96-7a2a7dc36d38",
//		"8d42d300-5a60-4799-ad75-15a8a74631b6",
//		genai.APIUpdateAgentFunctionInputPublic{
//			Description: sdk.Some("For the shop"),
//			FaasName:    sdk.Some("faas-1"),
//		},
//	))
func (c *Client) UpdateAgentFunction(ctx context.Context, agentUuid string, functionUuid string, body APIUpdateAgentFunctionInputPublic, options ...sdk.CallOption) (*APIUpdateAgentFunctionOutput, error) {
	call := sdk.NewCall(&updateAgentFunctionOperation, agentUuid, functionUuid)
	call.Body(&body)
	response := new(APIUpdateAgentFunctionOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// UpdateAgentsWorkspace moves agents into a workspace.
//
// PUT /v2/gen-ai/workspaces/{workspace_uuid}/agents. Scope: genai:update.
//
//	workspace, err := sdk.Item(do.Genai.UpdateAgentsWorkspace(
//		ctx,
//		"ccac0728-58f1-4783-b08d-a7ec577925cc",
//		genai.APIMoveAgentsToWorkspaceInputPublic{
//			AgentUuids: []string{"e394fdc1-371d-4f58-b9fd-25231557e346"},
//		},
//	))
func (c *Client) UpdateAgentsWorkspace(ctx context.Context, workspaceUuid string, body APIMoveAgentsToWorkspaceInputPublic, options ...sdk.CallOption) (*APIMoveAgentsToWorkspaceOutput, error) {
	call := sdk.NewCall(&updateAgentsWorkspaceOperation, workspaceUuid)
	call.Body(&body)
	response := new(APIMoveAgentsToWorkspaceOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// UpdateAnthropicAPIKey updates the name or the secret of a stored Anthropic API key.
//
// PUT /v2/gen-ai/anthropic/keys/{api_key_uuid}. Scope: genai:update.
//
//	apiKeyInfo, err := sdk.Item(do.Genai.UpdateAnthropicAPIKey(
//		ctx,
//		"12c58f0a-b989-4330-8175-606b205c6c56",
//		genai.APIUpdateAnthropicAPIKeyInputPublic{Name: sdk.Some("web-1")},
//	))
func (c *Client) UpdateAnthropicAPIKey(ctx context.Context, apiKeyUuid string, body APIUpdateAnthropicAPIKeyInputPublic, options ...sdk.CallOption) (*APIUpdateAnthropicAPIKeyOutput, error) {
	call := sdk.NewCall(&updateAnthropicAPIKeyOperation, apiKeyUuid)
	call.Body(&body)
	response := new(APIUpdateAnthropicAPIKeyOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// UpdateAttachedAgent updates the route from an agent to a child agent.
//
// PUT /v2/gen-ai/agents/{parent_agent_uuid}/child_agents/{child_agent_uuid}. Scope: genai:update.
//
//	response, err := do.Genai.UpdateAttachedAgent(
//		ctx,
//		"c21cc6f0-77b6-460e-815a-19e5fb3da882",
//		"a73b0e5e-9085-47bc-bc90-6dc22dfc42f3",
//		genai.APIUpdateLinkedAgentInputPublic{
//			IfCase:    sdk.Some("my-if-case"),
//			RouteName: sdk.Some("route-1"),
//		},
//	)
func (c *Client) UpdateAttachedAgent(ctx context.Context, parentAgentUuid string, childAgentUuid string, body APIUpdateLinkedAgentInputPublic, options ...sdk.CallOption) (*APIUpdateLinkedAgentOutput, error) {
	call := sdk.NewCall(&updateAttachedAgentOperation, parentAgentUuid, childAgentUuid)
	call.Body(&body)
	response := new(APIUpdateLinkedAgentOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// UpdateCustomEvaluationMetric updates a custom metric. The updated metric has a new ID.
//
// Use the ID in the response from then on. It differs from the ID in the request.
//
// PUT /v2/gen-ai/custom_evaluation_metrics/{metric_uuid}. Scope: genai:update.
//
//	metric, err := sdk.Item(do.Genai.UpdateCustomEvaluationMetric(
//		ctx,
//		"099ca520-ab3a-42c8-9e4c-201dbb87658d",
//		genai.APIUpdateCustomEvaluationMetricInputPublic{
//			Description: sdk.Some("For the shop"),
//			MetricName:  sdk.Some("metric-1"),
//		},
//	))
func (c *Client) UpdateCustomEvaluationMetric(ctx context.Context, metricUuid string, body APIUpdateCustomEvaluationMetricInputPublic, options ...sdk.CallOption) (*APIUpdateCustomEvaluationMetricOutput, error) {
	call := sdk.NewCall(&updateCustomEvaluationMetricOperation, metricUuid)
	call.Body(&body)
	response := new(APIUpdateCustomEvaluationMetricOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// UpdateCustomModelMetadata updates the metadata of an imported model.
//
// PATCH /v2/gen-ai/custom_models/{uuid}/metadata. Scope: genai:default.
//
//	model, err := sdk.Item(do.Genai.UpdateCustomModelMetadata(
//		ctx,
//		"3f9ba6c4-a695-4aee-a331-ffc472ed2b9b",
//		genai.APIUpdateCustomModelMetadataInputPublic{
//			Description: sdk.Some("For the shop"),
//			Name:        sdk.Some("web-1"),
//		},
//	))
func (c *Client) UpdateCustomModelMetadata(ctx context.Context, uuid string, body APIUpdateCustomModelMetadataInputPublic, options ...sdk.CallOption) (*APIUpdateCustomModelMetadataOutputPublic, error) {
	call := sdk.NewCall(&updateCustomModelMetadataOperation, uuid)
	call.Body(&body)
	response := new(APIUpdateCustomModelMetadataOutputPublic)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// UpdateEvaluationTestCase updates a test case, which creates a new version of it.
//
// PUT /v2/gen-ai/evaluation_test_cases/{test_case_uuid}. Scope: genai:update.
//
//	response, err := do.Genai.UpdateEvaluationTestCase(
//		ctx,
//		"05bccfe5-40f7-4753-9310-59ae65771d1d",
//		genai.APIUpdateEvaluationTestCaseInputPublic{
//			DatasetUuid: sdk.Some("8672c626-6838-46d2-9165-2f68c151f2bf"),
//			Name:        sdk.Some("web-1"),
//		},
//	)
func (c *Client) UpdateEvaluationTestCase(ctx context.Context, testCaseUuid string, body APIUpdateEvaluationTestCaseInputPublic, options ...sdk.CallOption) (*APIUpdateEvaluationTestCaseOutput, error) {
	call := sdk.NewCall(&updateEvaluationTestCaseOperation, testCaseUuid)
	call.Body(&body)
	response := new(APIUpdateEvaluationTestCaseOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// UpdateKnowledgeBase updates the name, project, tags, database or reranking settings of a knowledge base.
//
// PUT /v2/gen-ai/knowledge_bases/{uuid}. Scope: genai:update.
//
//	knowledgeBase, err := sdk.Item(do.Genai.UpdateKnowledgeBase(
//		ctx,
//		"3f9ba6c4-a695-4aee-a331-ffc472ed2b9b",
//		genai.APIUpdateKnowledgeBaseInputPublic{
//			DatabaseID: sdk.Some("4ad9b086-732f-4e76-a40c-57b6c7004d6a"),
//			Name:       sdk.Some("web-1"),
//		},
//	))
func (c *Client) UpdateKnowledgeBase(ctx context.Context, uuid string, body APIUpdateKnowledgeBaseInputPublic, options ...sdk.CallOption) (*APIUpdateKnowledgeBaseOutput, error) {
	call := sdk.NewCall(&updateKnowledgeBaseOperation, uuid)
	call.Body(&body)
	response := new(APIUpdateKnowledgeBaseOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// UpdateKnowledgeBaseDataSource updates the chunking settings of a data source.
//
// PUT /v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources/{data_source_uuid}. Scope: genai:update.
//
//	knowledgeBaseDataSource, err := sdk.Item(do.Genai.UpdateKnowledgeBaseDataSource(
//		ctx,
//		"984a5c5b-45b0-4f7a-bf6f-87331bd3c184",
//		"42822bc9-0866-4010-be54-47402e2839f0",
//		genai.APIUpdateKnowledgeBaseDataSourceInputPublic{
//			ChunkingAlgorithm: genai.APIChunkingAlgorithmChunkingAlgorithmFixedLength,
//		},
//	))
func (c *Client) UpdateKnowledgeBaseDataSource(ctx context.Context, knowledgeBaseUuid string, dataSourceUuid string, body APIUpdateKnowledgeBaseDataSourceInputPublic, options ...sdk.CallOption) (*APIUpdateKnowledgeBaseDataSourceOutput, error) {
	call := sdk.NewCall(&updateKnowledgeBaseDataSourceOperation, knowledgeBaseUuid, dataSourceUuid)
	call.Body(&body)
	response := new(APIUpdateKnowledgeBaseDataSourceOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// UpdateModelAPIKey renames a model access key. The secret does not change.
//
// PUT /v2/gen-ai/models/api_keys/{api_key_uuid}. Scope: genai:update.
//
//	apiKeyInfo, err := sdk.Item(do.Genai.UpdateModelAPIKey(
//		ctx,
//		"12c58f0a-b989-4330-8175-606b205c6c56",
//		genai.APIUpdateModelAPIKeyInputPublic{Name: sdk.Some("web-1")},
//	))
func (c *Client) UpdateModelAPIKey(ctx context.Context, apiKeyUuid string, body APIUpdateModelAPIKeyInputPublic, options ...sdk.CallOption) (*APIUpdateModelAPIKeyOutput, error) {
	call := sdk.NewCall(&updateModelAPIKeyOperation, apiKeyUuid)
	call.Body(&body)
	response := new(APIUpdateModelAPIKeyOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// UpdateModelEvaluationRun renames a model evaluation run.
//
// PATCH /v2/gen-ai/model_evaluation_runs/{eval_run_uuid}. Scope: genai:update.
//
//	run, err := sdk.Item(do.Genai.UpdateModelEvaluationRun(
//		ctx,
//		"a52c0c7d-212c-445d-bafa-dee14fdeab95",
//		genai.APIUpdateModelEvaluationRunInputPublic{Name: sdk.Some("web-1")},
//	))
func (c *Client) UpdateModelEvaluationRun(ctx context.Context, evalRunUuid string, body APIUpdateModelEvaluationRunInputPublic, options ...sdk.CallOption) (*APIUpdateModelEvaluationRunOutput, error) {
	call := sdk.NewCall(&updateModelEvaluationRunOperation, evalRunUuid)
	call.Body(&body)
	response := new(APIUpdateModelEvaluationRunOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// UpdateModelRouter updates a model router.
//
// PUT /v2/gen-ai/models/routers/{uuid}. Scope: genai:update.
//
//	modelRouter, err := sdk.Item(do.Genai.UpdateModelRouter(
//		ctx,
//		"3f9ba6c4-a695-4aee-a331-ffc472ed2b9b",
//		genai.APIUpdateModelRouterInputPublic{
//			Description: sdk.Some("For the shop"),
//			Name:        sdk.Some("web-1"),
//		},
//	))
func (c *Client) UpdateModelRouter(ctx context.Context, uuid string, body APIUpdateModelRouterInputPublic, options ...sdk.CallOption) (*APIUpdateModelRouterOutput, error) {
	call := sdk.NewCall(&updateModelRouterOperation, uuid)
	call.Body(&body)
	response := new(APIUpdateModelRouterOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// UpdateOpenaiAPIKey updates the name or the secret of a stored OpenAI API key.
//
// PUT /v2/gen-ai/openai/keys/{api_key_uuid}. Scope: genai:update.
//
//	apiKeyInfo, err := sdk.Item(do.Genai.UpdateOpenaiAPIKey(
//		ctx,
//		"12c58f0a-b989-4330-8175-606b205c6c56",
//		genai.APIUpdateOpenaiAPIKeyInputPublic{Name: sdk.Some("web-1")},
//	))
func (c *Client) UpdateOpenaiAPIKey(ctx context.Context, apiKeyUuid string, body APIUpdateOpenaiAPIKeyInputPublic, options ...sdk.CallOption) (*APIUpdateOpenaiAPIKeyOutput, error) {
	call := sdk.NewCall(&updateOpenaiAPIKeyOperation, apiKeyUuid)
	call.Body(&body)
	response := new(APIUpdateOpenaiAPIKeyOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// UpdateWorkspace updates the name or description of a workspace.
//
// PUT /v2/gen-ai/workspaces/{workspace_uuid}. Scope: genai:update.
//
//	workspace, err := sdk.Item(do.Genai.UpdateWorkspace(
//		ctx,
//		"ccac0728-58f1-4783-b08d-a7ec577925cc",
//		genai.APIUpdateWorkspaceInputPublic{
//			Description: sdk.Some("For the shop"),
//			Name:        sdk.Some("web-1"),
//		},
//	))
func (c *Client) UpdateWorkspace(ctx context.Context, workspaceUuid string, body APIUpdateWorkspaceInputPublic, options ...sdk.CallOption) (*APIUpdateWorkspaceOutput, error) {
	call := sdk.NewCall(&updateWorkspaceOperation, workspaceUuid)
	call.Body(&body)
	response := new(APIUpdateWorkspaceOutput)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}
