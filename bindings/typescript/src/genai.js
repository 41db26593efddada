// Manages agents with knowledge bases, guardrails, functions and model routers, and evaluates them.

import * as operations from './operations/genai.js';
import { call, paginatedCall, waitableCall } from './runtime/call/call.js';

export function attachAgent(client, parentAgentUuid, childAgentUuid, body, options) {
  return call(client, operations.attachAgent, { path: [parentAgentUuid, childAgentUuid], body }, options);
}

export function attachAgentFunction(client, agentUuid, body, options) {
  return call(client, operations.attachAgentFunction, { path: [agentUuid], body }, options);
}

export function attachAgentGuardrails(client, agentUuid, body, options) {
  return call(client, operations.attachAgentGuardrails, { path: [agentUuid], body }, options);
}

export function attachKnowledgeBase(client, agentUuid, knowledgeBaseUuid, options) {
  return call(client, operations.attachKnowledgeBase, { path: [agentUuid, knowledgeBaseUuid] }, options);
}

export function attachKnowledgeBases(client, agentUuid, options) {
  return call(client, operations.attachKnowledgeBases, { path: [agentUuid] }, options);
}

export function cancelIndexingJob(client, uuid, body, options) {
  return call(client, operations.cancelIndexingJob, { path: [uuid], body }, options);
}

export function cancelModelEvaluationRun(client, evalRunUuid, body, options) {
  return call(client, operations.cancelModelEvaluationRun, { path: [evalRunUuid], body }, options);
}

export function createAgent(client, body, options) {
  return waitableCall(client, operations.createAgent, { body }, options);
}

export function createAgentApiKey(client, agentUuid, body, options) {
  return call(client, operations.createAgentApiKey, { path: [agentUuid], body }, options);
}

export function createAnthropicApiKey(client, body, options) {
  return call(client, operations.createAnthropicApiKey, { body }, options);
}

export function createCustomEvaluationMetric(client, body, options) {
  return call(client, operations.createCustomEvaluationMetric, { body }, options);
}

export function createDataSourceFileUploadPresignedUrls(client, body, options) {
  return call(client, operations.createDataSourceFileUploadPresignedUrls, { body }, options);
}

export function createEvaluationDataset(client, body, options) {
  return call(client, operations.createEvaluationDataset, { body }, options);
}

export function createEvaluationDatasetFileUploadPresignedUrls(client, body, options) {
  return call(client, operations.createEvaluationDatasetFileUploadPresignedUrls, { body }, options);
}

export function createEvaluationTestCase(client, body, options) {
  return call(client, operations.createEvaluationTestCase, { body }, options);
}

export function createIndexingJob(client, body, options) {
  return waitableCall(client, operations.createIndexingJob, { body }, options);
}

export function createKnowledgeBase(client, body, options) {
  return call(client, operations.createKnowledgeBase, { body }, options);
}

export function createKnowledgeBaseDataSource(client, knowledgeBaseUuid, body, options) {
  return call(client, operations.createKnowledgeBaseDataSource, { path: [knowledgeBaseUuid], body }, options);
}

export function createModelApiKey(client, body, options) {
  return call(client, operations.createModelApiKey, { body }, options);
}

export function createModelEvalDatasetUploadPresignedUrls(client, body, options) {
  return call(client, operations.createModelEvalDatasetUploadPresignedUrls, { body }, options);
}

export function createModelEvaluationRun(client, body, options) {
  return call(client, operations.createModelEvaluationRun, { body }, options);
}

export function createModelRouter(client, body, options) {
  return call(client, operations.createModelRouter, { body }, options);
}

export function createOauth2DropboxTokens(client, body, options) {
  return call(client, operations.createOauth2DropboxTokens, { body }, options);
}

export function createOpenaiApiKey(client, body, options) {
  return call(client, operations.createOpenaiApiKey, { body }, options);
}

export function createScheduledIndexing(client, body, options) {
  return call(client, operations.createScheduledIndexing, { body }, options);
}

export function createWorkspace(client, body, options) {
  return call(client, operations.createWorkspace, { body }, options);
}

export function deleteAgent(client, uuid, options) {
  return call(client, operations.deleteAgent, { path: [uuid] }, options);
}

export function deleteAgentApiKey(client, agentUuid, apiKeyUuid, options) {
  return call(client, operations.deleteAgentApiKey, { path: [agentUuid, apiKeyUuid] }, options);
}

export function deleteAnthropicApiKey(client, apiKeyUuid, options) {
  return call(client, operations.deleteAnthropicApiKey, { path: [apiKeyUuid] }, options);
}

export function deleteCustomEvaluationMetric(client, metricUuid, options) {
  return call(client, operations.deleteCustomEvaluationMetric, { path: [metricUuid] }, options);
}

export function deleteCustomModel(client, uuid, options) {
  return call(client, operations.deleteCustomModel, { path: [uuid] }, options);
}

export function deleteEvaluationDataset(client, datasetUuid, options) {
  return call(client, operations.deleteEvaluationDataset, { path: [datasetUuid] }, options);
}

export function deleteKnowledgeBase(client, uuid, options) {
  return call(client, operations.deleteKnowledgeBase, { path: [uuid] }, options);
}

export function deleteKnowledgeBaseDataSource(client, knowledgeBaseUuid, dataSourceUuid, options) {
  return call(client, operations.deleteKnowledgeBaseDataSource, { path: [knowledgeBaseUuid, dataSourceUuid] }, options);
}

export function deleteModelApiKey(client, apiKeyUuid, options) {
  return call(client, operations.deleteModelApiKey, { path: [apiKeyUuid] }, options);
}

export function deleteModelEvaluationPreset(client, evalPresetUuid, options) {
  return call(client, operations.deleteModelEvaluationPreset, { path: [evalPresetUuid] }, options);
}

export function deleteModelEvaluationRun(client, evalRunUuid, options) {
  return call(client, operations.deleteModelEvaluationRun, { path: [evalRunUuid] }, options);
}

export function deleteModelRouter(client, uuid, options) {
  return call(client, operations.deleteModelRouter, { path: [uuid] }, options);
}

export function deleteOpenaiApiKey(client, apiKeyUuid, options) {
  return call(client, operations.deleteOpenaiApiKey, { path: [apiKeyUuid] }, options);
}

export function deleteScheduledIndexing(client, uuid, options) {
  return call(client, operations.deleteScheduledIndexing, { path: [uuid] }, options);
}

export function deleteWorkspace(client, workspaceUuid, options) {
  return call(client, operations.deleteWorkspace, { path: [workspaceUuid] }, options);
}

export function detachAgent(client, parentAgentUuid, childAgentUuid, options) {
  return call(client, operations.detachAgent, { path: [parentAgentUuid, childAgentUuid] }, options);
}

export function detachAgentFunction(client, agentUuid, functionUuid, options) {
  return call(client, operations.detachAgentFunction, { path: [agentUuid, functionUuid] }, options);
}

export function detachAgentGuardrail(client, agentUuid, guardrailUuid, options) {
  return call(client, operations.detachAgentGuardrail, { path: [agentUuid, guardrailUuid] }, options);
}

export function detachKnowledgeBase(client, agentUuid, knowledgeBaseUuid, options) {
  return call(client, operations.detachKnowledgeBase, { path: [agentUuid, knowledgeBaseUuid] }, options);
}

export function getAgent(client, uuid, options) {
  return waitableCall(client, operations.getAgent, { path: [uuid] }, options);
}

export function getAgentChildren(client, uuid, options) {
  return call(client, operations.getAgentChildren, { path: [uuid] }, options);
}

export function getAgentUsage(client, uuid, params, options) {
  return call(client, operations.getAgentUsage, { path: [uuid], params }, options);
}

export function getAnthropicApiKey(client, apiKeyUuid, options) {
  return call(client, operations.getAnthropicApiKey, { path: [apiKeyUuid] }, options);
}

export function getCustomModel(client, uuid, options) {
  return call(client, operations.getCustomModel, { path: [uuid] }, options);
}

export function getEvaluationDatasetDownloadUrl(client, datasetUuid, options) {
  return call(client, operations.getEvaluationDatasetDownloadUrl, { path: [datasetUuid] }, options);
}

export function getEvaluationRun(client, evaluationRunUuid, options) {
  return waitableCall(client, operations.getEvaluationRun, { path: [evaluationRunUuid] }, options);
}

export function getEvaluationRunPromptResults(client, evaluationRunUuid, promptId, options) {
  return call(client, operations.getEvaluationRunPromptResults, { path: [evaluationRunUuid, promptId] }, options);
}

export function getEvaluationRunResults(client, evaluationRunUuid, params, options) {
  return paginatedCall(client, operations.getEvaluationRunResults, { path: [evaluationRunUuid], params }, options);
}

export function getEvaluationTestCase(client, testCaseUuid, params, options) {
  return call(client, operations.getEvaluationTestCase, { path: [testCaseUuid], params }, options);
}

export function getIndexingJob(client, uuid, options) {
  return waitableCall(client, operations.getIndexingJob, { path: [uuid] }, options);
}

export function getIndexingJobDetailsSignedUrl(client, indexingJobUuid, options) {
  return call(client, operations.getIndexingJobDetailsSignedUrl, { path: [indexingJobUuid] }, options);
}

export function getKnowledgeBase(client, uuid, options) {
  return call(client, operations.getKnowledgeBase, { path: [uuid] }, options);
}

export function getModelCatalogCard(client, id, params, options) {
  return call(client, operations.getModelCatalogCard, { path: [id], params }, options);
}

export function getModelEvaluationPreset(client, evalPresetUuid, options) {
  return call(client, operations.getModelEvaluationPreset, { path: [evalPresetUuid] }, options);
}

export function getModelEvaluationRun(client, evalRunUuid, params, options) {
  return paginatedCall(client, operations.getModelEvaluationRun, { path: [evalRunUuid], params }, options);
}

export function getModelEvaluationRunResultsDownloadUrl(client, evalRunUuid, options) {
  return call(client, operations.getModelEvaluationRunResultsDownloadUrl, { path: [evalRunUuid] }, options);
}

export function getModelRouter(client, uuid, options) {
  return call(client, operations.getModelRouter, { path: [uuid] }, options);
}

export function getOauth2Url(client, params, options) {
  return call(client, operations.getOauth2Url, { params }, options);
}

export function getOpenaiApiKey(client, apiKeyUuid, options) {
  return call(client, operations.getOpenaiApiKey, { path: [apiKeyUuid] }, options);
}

export function getScheduledIndexing(client, knowledgeBaseUuid, options) {
  return call(client, operations.getScheduledIndexing, { path: [knowledgeBaseUuid] }, options);
}

export function getWorkspace(client, workspaceUuid, options) {
  return call(client, operations.getWorkspace, { path: [workspaceUuid] }, options);
}

export function importCustomModel(client, body, options) {
  return call(client, operations.importCustomModel, { body }, options);
}

export function listAgentApiKeys(client, agentUuid, params, options) {
  return paginatedCall(client, operations.listAgentApiKeys, { path: [agentUuid], params }, options);
}

export function listAgentVersions(client, uuid, params, options) {
  return paginatedCall(client, operations.listAgentVersions, { path: [uuid], params }, options);
}

export function listAgents(client, params, options) {
  return paginatedCall(client, operations.listAgents, { params }, options);
}

export function listAgentsByAnthropicKey(client, uuid, params, options) {
  return paginatedCall(client, operations.listAgentsByAnthropicKey, { path: [uuid], params }, options);
}

export function listAgentsByOpenaiKey(client, uuid, params, options) {
  return paginatedCall(client, operations.listAgentsByOpenaiKey, { path: [uuid], params }, options);
}

export function listAgentsByWorkspace(client, workspaceUuid, params, options) {
  return paginatedCall(client, operations.listAgentsByWorkspace, { path: [workspaceUuid], params }, options);
}

export function listAnthropicApiKeys(client, params, options) {
  return paginatedCall(client, operations.listAnthropicApiKeys, { params }, options);
}

export function listCustomModels(client, params, options) {
  return paginatedCall(client, operations.listCustomModels, { params }, options);
}

export function listDatacenterRegions(client, params, options) {
  return call(client, operations.listDatacenterRegions, { params }, options);
}

export function listEvaluationDatasets(client, params, options) {
  return call(client, operations.listEvaluationDatasets, { params }, options);
}

export function listEvaluationMetrics(client, options) {
  return call(client, operations.listEvaluationMetrics, {}, options);
}

export function listEvaluationRunsByTestCase(client, evaluationTestCaseUuid, params, options) {
  return call(client, operations.listEvaluationRunsByTestCase, { path: [evaluationTestCaseUuid], params }, options);
}

export function listEvaluationTestCases(client, options) {
  return call(client, operations.listEvaluationTestCases, {}, options);
}

export function listEvaluationTestCasesByWorkspace(client, workspaceUuid, options) {
  return call(client, operations.listEvaluationTestCasesByWorkspace, { path: [workspaceUuid] }, options);
}

export function listIndexingJobDataSources(client, indexingJobUuid, options) {
  return call(client, operations.listIndexingJobDataSources, { path: [indexingJobUuid] }, options);
}

export function listIndexingJobs(client, params, options) {
  return paginatedCall(client, operations.listIndexingJobs, { params }, options);
}

export function listIndexingJobsByKnowledgeBase(client, knowledgeBaseUuid, options) {
  return paginatedCall(client, operations.listIndexingJobsByKnowledgeBase, { path: [knowledgeBaseUuid] }, options);
}

export function listKnowledgeBaseDataSources(client, knowledgeBaseUuid, params, options) {
  return paginatedCall(client, operations.listKnowledgeBaseDataSources, { path: [knowledgeBaseUuid], params }, options);
}

export function listKnowledgeBases(client, params, options) {
  return paginatedCall(client, operations.listKnowledgeBases, { params }, options);
}

export function listModelApiKeys(client, params, options) {
  return paginatedCall(client, operations.listModelApiKeys, { params }, options);
}

export function listModelCatalog(client, params, options) {
  return paginatedCall(client, operations.listModelCatalog, { params }, options);
}

export function listModelEvaluationMetrics(client, options) {
  return call(client, operations.listModelEvaluationMetrics, {}, options);
}

export function listModelEvaluationPresets(client, options) {
  return call(client, operations.listModelEvaluationPresets, {}, options);
}

export function listModelEvaluationRuns(client, params, options) {
  return paginatedCall(client, operations.listModelEvaluationRuns, { params }, options);
}

export function listModelRouterPresets(client, params, options) {
  return paginatedCall(client, operations.listModelRouterPresets, { params }, options);
}

export function listModelRouterTaskPresets(client, params, options) {
  return paginatedCall(client, operations.listModelRouterTaskPresets, { params }, options);
}

export function listModelRouters(client, params, options) {
  return paginatedCall(client, operations.listModelRouters, { params }, options);
}

export function listModels(client, params, options) {
  return paginatedCall(client, operations.listModels, { params }, options);
}

export function listOpenaiApiKeys(client, params, options) {
  return paginatedCall(client, operations.listOpenaiApiKeys, { params }, options);
}

export function listWorkspaces(client, options) {
  return call(client, operations.listWorkspaces, {}, options);
}

export function regenerateAgentApiKey(client, agentUuid, apiKeyUuid, options) {
  return call(client, operations.regenerateAgentApiKey, { path: [agentUuid, apiKeyUuid] }, options);
}

export function regenerateModelApiKey(client, apiKeyUuid, options) {
  return call(client, operations.regenerateModelApiKey, { path: [apiKeyUuid] }, options);
}

export function rollbackToAgentVersion(client, uuid, body, options) {
  return call(client, operations.rollbackToAgentVersion, { path: [uuid], body }, options);
}

export function runEvaluationTestCase(client, body, options) {
  return call(client, operations.runEvaluationTestCase, { body }, options);
}

export function updateAgent(client, uuid, body, options) {
  return call(client, operations.updateAgent, { path: [uuid], body }, options);
}

export function updateAgentApiKey(client, agentUuid, apiKeyUuid, body, options) {
  return call(client, operations.updateAgentApiKey, { path: [agentUuid, apiKeyUuid], body }, options);
}

export function updateAgentDeploymentVisibility(client, uuid, body, options) {
  return call(client, operations.updateAgentDeploymentVisibility, { path: [uuid], body }, options);
}

export function updateAgentFunction(client, agentUuid, functionUuid, body, options) {
  return call(client, operations.updateAgentFunction, { path: [agentUuid, functionUuid], body }, options);
}

export function updateAgentsWorkspace(client, workspaceUuid, body, options) {
  return call(client, operations.updateAgentsWorkspace, { path: [workspaceUuid], body }, options);
}

export function updateAnthropicApiKey(client, apiKeyUuid, body, options) {
  return call(client, operations.updateAnthropicApiKey, { path: [apiKeyUuid], body }, options);
}

export function updateAttachedAgent(client, parentAgentUuid, childAgentUuid, body, options) {
  return call(client, operations.updateAttachedAgent, { path: [parentAgentUuid, childAgentUuid], body }, options);
}

export function updateCustomEvaluationMetric(client, metricUuid, body, options) {
  return call(client, operations.updateCustomEvaluationMetric, { path: [metricUuid], body }, options);
}

export function updateCustomModelMetadata(client, uuid, body, options) {
  return call(client, operations.updateCustomModelMetadata, { path: [uuid], body }, options);
}

export function updateEvaluationTestCase(client, testCaseUuid, body, options) {
  return call(client, operations.updateEvaluationTestCase, { path: [testCaseUuid], body }, options);
}

export function updateKnowledgeBase(client, uuid, body, options) {
  return call(client, operations.updateKnowledgeBase, { path: [uuid], body }, options);
}

export function updateKnowledgeBaseDataSource(client, knowledgeBaseUuid, dataSourceUuid, body, options) {
  return call(
    client,
    operations.updateKnowledgeBaseDataSource,
    { path: [knowledgeBaseUuid, dataSourceUuid], body },
    options,
  );
}

export function updateModelApiKey(client, apiKeyUuid, body, options) {
  return call(client, operations.updateModelApiKey, { path: [apiKeyUuid], body }, options);
}

export function updateModelEvaluationRun(client, evalRunUuid, body, options) {
  return call(client, operations.updateModelEvaluationRun, { path: [evalRunUuid], body }, options);
}

export function updateModelRouter(client, uuid, body, options) {
  return call(client, operations.updateModelRouter, { path: [uuid], body }, options);
}

export function updateOpenaiApiKey(client, apiKeyUuid, body, options) {
  return call(client, operations.updateOpenaiApiKey, { path: [apiKeyUuid], body }, options);
}

export function updateWorkspace(client, workspaceUuid, body, options) {
  return call(client, operations.updateWorkspace, { path: [workspaceUuid], body }, options);
}
