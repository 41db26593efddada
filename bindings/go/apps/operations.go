// Code generated from the description of the API. DO NOT EDIT.

package apps

import (
	"digitalocean-sdk.internal/go/sdk"
)

var assignAlertDestinationsOperation = sdk.Operation{
	ID:        "apps_assign_alertDestinations",
	Method:    "POST",
	Path:      "/v2/apps/{app_id}/alerts/{alert_id}/destinations",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"app:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var cancelDeploymentOperation = sdk.Operation{
	ID:        "apps_cancel_deployment",
	Method:    "POST",
	Path:      "/v2/apps/{app_id}/deployments/{deployment_id}/cancel",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"app:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var cancelEventOperation = sdk.Operation{
	ID:        "apps_cancel_event",
	Method:    "POST",
	Path:      "/v2/apps/{app_id}/events/{event_id}/cancel",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"app:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var cancelJobInvocationOperation = sdk.Operation{
	ID:        "apps_cancel_job_invocation",
	Method:    "POST",
	Path:      "/v2/apps/{app_id}/job-invocations/{job_invocation_id}/cancel",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"app:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var commitRollbackOperation = sdk.Operation{
	ID:        "apps_commit_rollback",
	Method:    "POST",
	Path:      "/v2/apps/{app_id}/rollback/commit",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"app:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200}},
}

var createOperation = sdk.Operation{
	ID:        "apps_create",
	Method:    "POST",
	Path:      "/v2/apps",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"app:create"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Lookup: &sdk.LookupKey{
		Body:     []string{"spec", "name"},
		List:     &listOperation,
		Items:    []string{"apps"},
		Item:     []string{"spec", "name"},
		Response: []string{"app"},
		Created:  []string{"created_at"},
	},
	Wait: []sdk.WaitStep{
		{
			Operation: &getOperation,
			With:      []sdk.WaitParameter{{Name: "id", Paths: [][]string{{"app", "id"}}}},
		},
	},
}

var createDeploymentOperation = sdk.Operation{
	ID:        "apps_create_deployment",
	Method:    "POST",
	Path:      "/v2/apps/{app_id}/deployments",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"app:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Wait: []sdk.WaitStep{
		{
			Operation: &getDeploymentOperation,
			With: []sdk.WaitParameter{
				{Name: "deployment_id", Paths: [][]string{{"deployment", "id"}}},
			},
		},
	},
}

var createRollbackOperation = sdk.Operation{
	ID:        "apps_create_rollback",
	Method:    "POST",
	Path:      "/v2/apps/{app_id}/rollback",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"app:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Wait: []sdk.WaitStep{
		{
			Operation: &getDeploymentOperation,
			With: []sdk.WaitParameter{
				{Name: "deployment_id", Paths: [][]string{{"deployment", "id"}}},
			},
		},
	},
}

var deleteOperation = sdk.Operation{
	ID:        "apps_delete",
	Method:    "DELETE",
	Path:      "/v2/apps/{id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"app:delete"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Wait:      []sdk.WaitStep{{Operation: &getOperation, UntilGone: true}},
}

var getOperation = sdk.Operation{
	ID:        "apps_get",
	Method:    "GET",
	Path:      "/v2/apps/{id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"app:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Status: &sdk.StatusRule{
		Status: [][]string{
			{"app", "in_progress_deployment", "phase"},
			{"app", "pending_deployment", "phase"},
			{"app", "active_deployment", "phase"},
		},
		Done:   []string{"ACTIVE"},
		Failed: []string{"ERROR", "CANCELED"},
	},
}

var getDeploymentOperation = sdk.Operation{
	ID:        "apps_get_deployment",
	Method:    "GET",
	Path:      "/v2/apps/{app_id}/deployments/{deployment_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"app:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Status: &sdk.StatusRule{
		Status: [][]string{{"deployment", "phase"}},
		Done:   []string{"ACTIVE"},
		Failed: []string{"ERROR", "CANCELED", "SUPERSEDED"},
	},
}

var getEventOperation = sdk.Operation{
	ID:        "apps_get_event",
	Method:    "GET",
	Path:      "/v2/apps/{app_id}/events/{event_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"app:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getEventLogsOperation = sdk.Operation{
	ID:        "apps_get_event_logs",
	Method:    "GET",
	Path:      "/v2/apps/{app_id}/events/{event_id}/logs",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"app:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getExecOperation = sdk.Operation{
	ID:        "apps_get_exec",
	Method:    "GET",
	Path:      "/v2/apps/{app_id}/deployments/{deployment_id}/components/{component_name}/exec",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"app:access_console"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getExecActiveDeploymentOperation = sdk.Operation{
	ID:        "apps_get_exec_active_deployment",
	Method:    "GET",
	Path:      "/v2/apps/{app_id}/components/{component_name}/exec",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"app:access_console"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getHealthOperation = sdk.Operation{
	ID:        "apps_get_health",
	Method:    "GET",
	Path:      "/v2/apps/{app_id}/health",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"app:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getInstanceSizeOperation = sdk.Operation{
	ID:        "apps_get_instanceSize",
	Method:    "GET",
	Path:      "/v2/apps/tiers/instance_sizes/{slug}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"app:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getInstancesOperation = sdk.Operation{
	ID:        "apps_get_instances",
	Method:    "GET",
	Path:      "/v2/apps/{app_id}/instances",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"app:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getJobInvocationOperation = sdk.Operation{
	ID:        "apps_get_job_invocation",
	Method:    "GET",
	Path:      "/v2/apps/{app_id}/job-invocations/{job_invocation_id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"app:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getJobInvocationLogsOperation = sdk.Operation{
	ID:        "apps_get_job_invocation_logs",
	Method:    "GET",
	Path:      "/v2/apps/{app_id}/jobs/{job_name}/invocations/{job_invocation_id}/logs",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"app:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getLogsOperation = sdk.Operation{
	ID:        "apps_get_logs",
	Method:    "GET",
	Path:      "/v2/apps/{app_id}/deployments/{deployment_id}/components/{component_name}/logs",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"app:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getLogsActiveDeploymentOperation = sdk.Operation{
	ID:        "apps_get_logs_active_deployment",
	Method:    "GET",
	Path:      "/v2/apps/{app_id}/components/{component_name}/logs",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"app:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getLogsActiveDeploymentAggregateOperation = sdk.Operation{
	ID:        "apps_get_logs_active_deployment_aggregate",
	Method:    "GET",
	Path:      "/v2/apps/{app_id}/logs",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"app:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getLogsAggregateOperation = sdk.Operation{
	ID:        "apps_get_logs_aggregate",
	Method:    "GET",
	Path:      "/v2/apps/{app_id}/deployments/{deployment_id}/logs",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"app:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var getMetricsBandwidthDailyOperation = sdk.Operation{
	ID:        "apps_get_metrics_bandwidth_daily",
	Method:    "GET",
	Path:      "/v2/apps/{app_id}/metrics/bandwidth_daily",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"app:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listOperation = sdk.Operation{
	ID:        "apps_list",
	Method:    "GET",
	Path:      "/v2/apps",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"app:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"apps"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listAlertsOperation = sdk.Operation{
	ID:        "apps_list_alerts",
	Method:    "GET",
	Path:      "/v2/apps/{app_id}/alerts",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"app:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listDeploymentsOperation = sdk.Operation{
	ID:        "apps_list_deployments",
	Method:    "GET",
	Path:      "/v2/apps/{app_id}/deployments",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"app:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"deployments"},
		Total:     []string{"meta", "total"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listEventsOperation = sdk.Operation{
	ID:        "apps_list_events",
	Method:    "GET",
	Path:      "/v2/apps/{app_id}/events",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"app:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"events"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listInstanceSizesOperation = sdk.Operation{
	ID:        "apps_list_instanceSizes",
	Method:    "GET",
	Path:      "/v2/apps/tiers/instance_sizes",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"app:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var listJobInvocationsOperation = sdk.Operation{
	ID:        "apps_list_job_invocations",
	Method:    "GET",
	Path:      "/v2/apps/{app_id}/job-invocations",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"app:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Pagination: &sdk.Pagination{
		Items:     []string{"job_invocations"},
		Parameter: "page",
		Next:      []string{"links", "pages", "next"},
		Size:      "per_page",
		Largest:   200,
	},
}

var listMetricsBandwidthDailyOperation = sdk.Operation{
	ID:        "apps_list_metrics_bandwidth_daily",
	Method:    "POST",
	Path:      "/v2/apps/metrics/bandwidth_daily",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"app:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Safety:    sdk.Safe,
}

var listRegionsOperation = sdk.Operation{
	ID:        "apps_list_regions",
	Method:    "GET",
	Path:      "/v2/apps/regions",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"app:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
}

var restartOperation = sdk.Operation{
	ID:        "apps_restart",
	Method:    "POST",
	Path:      "/v2/apps/{app_id}/restart",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"app:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Wait: []sdk.WaitStep{
		{
			Operation: &getDeploymentOperation,
			With: []sdk.WaitParameter{
				{Name: "deployment_id", Paths: [][]string{{"deployment", "id"}}},
			},
		},
	},
}

var revertRollbackOperation = sdk.Operation{
	ID:        "apps_revert_rollback",
	Method:    "POST",
	Path:      "/v2/apps/{app_id}/rollback/revert",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"app:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Wait: []sdk.WaitStep{
		{
			Operation: &getDeploymentOperation,
			With: []sdk.WaitParameter{
				{Name: "deployment_id", Paths: [][]string{{"deployment", "id"}}},
			},
		},
	},
}

var updateOperation = sdk.Operation{
	ID:        "apps_update",
	Method:    "PUT",
	Path:      "/v2/apps/{id}",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"app:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Wait:      []sdk.WaitStep{{Operation: &getOperation}},
}

var validateAppSpecOperation = sdk.Operation{
	ID:        "apps_validate_appSpec",
	Method:    "POST",
	Path:      "/v2/apps/propose",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"app:read"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Safety:    sdk.Safe,
}

var validateRollbackOperation = sdk.Operation{
	ID:        "apps_validate_rollback",
	Method:    "POST",
	Path:      "/v2/apps/{app_id}/rollback/validate",
	Security:  []sdk.Requirement{{Credential: "bearer_auth", Scopes: []string{"app:update"}}},
	Responses: []sdk.ResponseSpec{{Status: 200, Media: "application/json"}},
	Safety:    sdk.Safe,
}
