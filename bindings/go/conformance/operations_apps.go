// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"
	"time"

	"digitalocean-sdk.internal/go/apps"
	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/sdk"
)

func appsOperations(add func(string, operation)) {
	add("apps_assign_alertDestinations", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Apps.AssignAlertDestinations(ctx, argument[string](a, a.Path["app_id"]), argument[string](a, a.Path["alert_id"]), argument[apps.AssignAppAlertDestinationsRequest](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[apps.AssignAppAlertDestinationsRequest](),
			"response 200":     newValue[apps.AlertResponse](),
			"response 401":     newValue[apps.ErrorModel](),
			"response 404":     newValue[apps.ErrorModel](),
			"response 429":     newValue[apps.ErrorModel](),
			"response 500":     newValue[apps.ErrorModel](),
			"response default": newValue[apps.ErrorModel](),
		},
	})
	add("apps_cancel_deployment", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Apps.CancelDeployment(ctx, argument[string](a, a.Path["app_id"]), argument[string](a, a.Path["deployment_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[apps.DeploymentResponse](),
			"response 401":     newValue[apps.ErrorModel](),
			"response 404":     newValue[apps.ErrorModel](),
			"response 429":     newValue[apps.ErrorModel](),
			"response 500":     newValue[apps.ErrorModel](),
			"response default": newValue[apps.ErrorModel](),
		},
	})
	add("apps_cancel_event", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Apps.CancelEvent(ctx, argument[string](a, a.Path["app_id"]), argument[string](a, a.Path["event_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[apps.CancelEventResponse](),
			"response 401":     newValue[apps.ErrorModel](),
			"response 404":     newValue[apps.ErrorModel](),
			"response 429":     newValue[apps.ErrorModel](),
			"response 500":     newValue[apps.ErrorModel](),
			"response default": newValue[apps.ErrorModel](),
		},
	})
	add("apps_cancel_job_invocation", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Apps.CancelJobInvocation(ctx, argument[string](a, a.Path["app_id"]), argument[string](a, a.Path["job_invocation_id"]), apps.CancelJobInvocationParams{JobName: optional[string](a, a.Query["job_name"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[apps.CancelJobInvocationResponse](),
			"response 401":     newValue[apps.ErrorModel](),
			"response 404":     newValue[apps.ErrorModel](),
			"response 429":     newValue[apps.ErrorModel](),
			"response 500":     newValue[apps.ErrorModel](),
			"response default": newValue[apps.ErrorModel](),
		},
	})
	add("apps_commit_rollback", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Apps.CommitRollback(ctx, argument[string](a, a.Path["app_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[apps.ErrorModel](),
			"response 404":     newValue[apps.ErrorModel](),
			"response 429":     newValue[apps.ErrorModel](),
			"response 500":     newValue[apps.ErrorModel](),
			"response default": newValue[apps.ErrorModel](),
		},
	})
	add("apps_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Apps.Create(ctx, argument[apps.CreateAppRequest](a, a.Body), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Apps.CreateAndWait(ctx, argument[apps.CreateAppRequest](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[apps.CreateAppRequest](),
			"response 200":     newValue[apps.AppResponse](),
			"response 401":     newValue[apps.ErrorModel](),
			"response 429":     newValue[apps.ErrorModel](),
			"response 500":     newValue[apps.ErrorModel](),
			"response default": newValue[apps.ErrorModel](),
		},
	})
	add("apps_create_deployment", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Apps.CreateDeployment(ctx, argument[string](a, a.Path["app_id"]), argument[apps.CreateDeploymentRequest](a, a.Body), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Apps.CreateDeploymentAndWait(ctx, argument[string](a, a.Path["app_id"]), argument[apps.CreateDeploymentRequest](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[apps.CreateDeploymentRequest](),
			"response 200":     newValue[apps.DeploymentResponse](),
			"response 401":     newValue[apps.ErrorModel](),
			"response 404":     newValue[apps.ErrorModel](),
			"response 429":     newValue[apps.ErrorModel](),
			"response 500":     newValue[apps.ErrorModel](),
			"response default": newValue[apps.ErrorModel](),
		},
	})
	add("apps_create_rollback", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Apps.CreateRollback(ctx, argument[string](a, a.Path["app_id"]), argument[apps.RollbackAppRequest](a, a.Body), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Apps.CreateRollbackAndWait(ctx, argument[string](a, a.Path["app_id"]), argument[apps.RollbackAppRequest](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[apps.RollbackAppRequest](),
			"response 200":     newValue[apps.DeploymentResponse](),
			"response 401":     newValue[apps.ErrorModel](),
			"response 404":     newValue[apps.ErrorModel](),
			"response 429":     newValue[apps.ErrorModel](),
			"response 500":     newValue[apps.ErrorModel](),
			"response default": newValue[apps.ErrorModel](),
		},
	})
	add("apps_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Apps.Delete(ctx, argument[string](a, a.Path["id"]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return nothing(api.Apps.DeleteAndWait(ctx, argument[string](a, a.Path["id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[apps.DeleteAppResponse](),
			"response 401":     newValue[apps.ErrorModel](),
			"response 404":     newValue[apps.ErrorModel](),
			"response 429":     newValue[apps.ErrorModel](),
			"response 500":     newValue[apps.ErrorModel](),
			"response default": newValue[apps.ErrorModel](),
		},
	})
	add("apps_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Apps.Get(ctx, argument[string](a, a.Path["id"]), apps.GetParams{Name: optional[string](a, a.Query["name"])}, a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Apps.GetAndWait(ctx, argument[string](a, a.Path["id"]), apps.GetParams{Name: optional[string](a, a.Query["name"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[apps.AppResponse](),
			"response 401":     newValue[apps.ErrorModel](),
			"response 404":     newValue[apps.ErrorModel](),
			"response 429":     newValue[apps.ErrorModel](),
			"response 500":     newValue[apps.ErrorModel](),
			"response default": newValue[apps.ErrorModel](),
		},
	})
	add("apps_get_deployment", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Apps.GetDeployment(ctx, argument[string](a, a.Path["app_id"]), argument[string](a, a.Path["deployment_id"]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Apps.GetDeploymentAndWait(ctx, argument[string](a, a.Path["app_id"]), argument[string](a, a.Path["deployment_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[apps.DeploymentResponse](),
			"response 401":     newValue[apps.ErrorModel](),
			"response 404":     newValue[apps.ErrorModel](),
			"response 429":     newValue[apps.ErrorModel](),
			"response 500":     newValue[apps.ErrorModel](),
			"response default": newValue[apps.ErrorModel](),
		},
	})
	add("apps_get_event", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Apps.GetEvent(ctx, argument[string](a, a.Path["app_id"]), argument[string](a, a.Path["event_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[apps.GetEventResponse](),
			"response 401":     newValue[apps.ErrorModel](),
			"response 404":     newValue[apps.ErrorModel](),
			"response 429":     newValue[apps.ErrorModel](),
			"response 500":     newValue[apps.ErrorModel](),
			"response default": newValue[apps.ErrorModel](),
		},
	})
	add("apps_get_event_logs", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Apps.GetEventLogs(ctx, argument[string](a, a.Path["app_id"]), argument[string](a, a.Path["event_id"]), apps.GetEventLogsParams{Follow: optional[bool](a, a.Query["follow"]), Type: argument[apps.LogType](a, a.Query["type"]), PodConnectionTimeout: optional[string](a, a.Query["pod_connection_timeout"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[apps.GetLogsResponse](),
			"response 401":     newValue[apps.ErrorModel](),
			"response 404":     newValue[apps.ErrorModel](),
			"response 429":     newValue[apps.ErrorModel](),
			"response 500":     newValue[apps.ErrorModel](),
			"response default": newValue[apps.ErrorModel](),
		},
	})
	add("apps_get_exec", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Apps.GetExec(ctx, argument[string](a, a.Path["app_id"]), argument[string](a, a.Path["deployment_id"]), argument[string](a, a.Path["component_name"]), apps.GetExecParams{InstanceName: optional[string](a, a.Query["instance_name"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[apps.GetExecResponse](),
			"response 401":     newValue[apps.ErrorModel](),
			"response 404":     newValue[apps.ErrorModel](),
			"response 429":     newValue[apps.ErrorModel](),
			"response 500":     newValue[apps.ErrorModel](),
			"response default": newValue[apps.ErrorModel](),
		},
	})
	add("apps_get_exec_active_deployment", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Apps.GetExecActiveDeployment(ctx, argument[string](a, a.Path["app_id"]), argument[string](a, a.Path["component_name"]), apps.GetExecActiveDeploymentParams{InstanceName: optional[string](a, a.Query["instance_name"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[apps.GetExecResponse](),
			"response 401":     newValue[apps.ErrorModel](),
			"response 404":     newValue[apps.ErrorModel](),
			"response 429":     newValue[apps.ErrorModel](),
			"response 500":     newValue[apps.ErrorModel](),
			"response default": newValue[apps.ErrorModel](),
		},
	})
	add("apps_get_health", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Apps.GetHealth(ctx, argument[string](a, a.Path["app_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[apps.AppHealthResponse](),
			"response 401":     newValue[apps.ErrorModel](),
			"response 404":     newValue[apps.ErrorModel](),
			"response 429":     newValue[apps.ErrorModel](),
			"response 500":     newValue[apps.ErrorModel](),
			"response default": newValue[apps.ErrorModel](),
		},
	})
	add("apps_get_instanceSize", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Apps.GetInstanceSize(ctx, argument[string](a, a.Path["slug"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[apps.GetInstanceSizeResponse](),
			"response 401":     newValue[apps.ErrorModel](),
			"response 404":     newValue[apps.ErrorModel](),
			"response 429":     newValue[apps.ErrorModel](),
			"response 500":     newValue[apps.ErrorModel](),
			"response default": newValue[apps.ErrorModel](),
		},
	})
	add("apps_get_instances", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Apps.GetInstances(ctx, argument[string](a, a.Path["app_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[apps.AppInstances](),
			"response 401":     newValue[apps.ErrorModel](),
			"response 404":     newValue[apps.ErrorModel](),
			"response 429":     newValue[apps.ErrorModel](),
			"response 500":     newValue[apps.ErrorModel](),
			"response default": newValue[apps.ErrorModel](),
		},
	})
	add("apps_get_job_invocation", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Apps.GetJobInvocation(ctx, argument[string](a, a.Path["app_id"]), argument[string](a, a.Path["job_invocation_id"]), apps.GetJobInvocationParams{JobName: optional[string](a, a.Query["job_name"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[apps.GetJobInvocationResponse](),
			"response 401":     newValue[apps.ErrorModel](),
			"response 404":     newValue[apps.ErrorModel](),
			"response 429":     newValue[apps.ErrorModel](),
			"response 500":     newValue[apps.ErrorModel](),
			"response default": newValue[apps.ErrorModel](),
		},
	})
	add("apps_get_job_invocation_logs", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Apps.GetJobInvocationLogs(ctx, argument[string](a, a.Path["app_id"]), argument[string](a, a.Path["job_name"]), argument[string](a, a.Path["job_invocation_id"]), apps.GetJobInvocationLogsParams{DeploymentID: optional[string](a, a.Query["deployment_id"]), Follow: optional[bool](a, a.Query["follow"]), PodConnectionTimeout: optional[string](a, a.Query["pod_connection_timeout"]), TailLines: optional[int64](a, a.Query["tail_lines"], sdk.QuotedIntegers)}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[apps.GetLogsResponse](),
			"response 401":     newValue[apps.ErrorModel](),
			"response 404":     newValue[apps.ErrorModel](),
			"response 429":     newValue[apps.ErrorModel](),
			"response 500":     newValue[apps.ErrorModel](),
			"response default": newValue[apps.ErrorModel](),
		},
	})
	add("apps_get_logs", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Apps.GetLogs(ctx, argument[string](a, a.Path["app_id"]), argument[string](a, a.Path["deployment_id"]), argument[string](a, a.Path["component_name"]), apps.GetLogsParams{Follow: optional[bool](a, a.Query["follow"]), Type: argument[apps.LogType](a, a.Query["type"]), PodConnectionTimeout: optional[string](a, a.Query["pod_connection_timeout"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[apps.GetLogsResponse](),
			"response 401":     newValue[apps.ErrorModel](),
			"response 404":     newValue[apps.ErrorModel](),
			"response 429":     newValue[apps.ErrorModel](),
			"response 500":     newValue[apps.ErrorModel](),
			"response default": newValue[apps.ErrorModel](),
		},
	})
	add("apps_get_logs_active_deployment", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Apps.GetLogsActiveDeployment(ctx, argument[string](a, a.Path["app_id"]), argument[string](a, a.Path["component_name"]), apps.GetLogsActiveDeploymentParams{Follow: optional[bool](a, a.Query["follow"]), Type: argument[apps.LogType](a, a.Query["type"]), PodConnectionTimeout: optional[string](a, a.Query["pod_connection_timeout"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[apps.GetLogsResponse](),
			"response 401":     newValue[apps.ErrorModel](),
			"response 404":     newValue[apps.ErrorModel](),
			"response 429":     newValue[apps.ErrorModel](),
			"response 500":     newValue[apps.ErrorModel](),
			"response default": newValue[apps.ErrorModel](),
		},
	})
	add("apps_get_logs_active_deployment_aggregate", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Apps.GetLogsActiveDeploymentAggregate(ctx, argument[string](a, a.Path["app_id"]), apps.GetLogsActiveDeploymentAggregateParams{Follow: optional[bool](a, a.Query["follow"]), Type: argument[apps.LogType](a, a.Query["type"]), PodConnectionTimeout: optional[string](a, a.Query["pod_connection_timeout"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[apps.GetLogsResponse](),
			"response 401":     newValue[apps.ErrorModel](),
			"response 404":     newValue[apps.ErrorModel](),
			"response 429":     newValue[apps.ErrorModel](),
			"response 500":     newValue[apps.ErrorModel](),
			"response default": newValue[apps.ErrorModel](),
		},
	})
	add("apps_get_logs_aggregate", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Apps.GetLogsAggregate(ctx, argument[string](a, a.Path["app_id"]), argument[string](a, a.Path["deployment_id"]), apps.GetLogsAggregateParams{Follow: optional[bool](a, a.Query["follow"]), Type: argument[apps.LogType](a, a.Query["type"]), PodConnectionTimeout: optional[string](a, a.Query["pod_connection_timeout"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[apps.GetLogsResponse](),
			"response 401":     newValue[apps.ErrorModel](),
			"response 404":     newValue[apps.ErrorModel](),
			"response 429":     newValue[apps.ErrorModel](),
			"response 500":     newValue[apps.ErrorModel](),
			"response default": newValue[apps.ErrorModel](),
		},
	})
	add("apps_get_metrics_bandwidth_daily", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Apps.GetMetricsBandwidthDaily(ctx, argument[string](a, a.Path["app_id"]), apps.GetMetricsBandwidthDailyParams{Date: optional[time.Time](a, a.Query["date"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[apps.AppMetricsBandwidthUsage](),
			"response 401":     newValue[apps.ErrorModel](),
			"response 404":     newValue[apps.ErrorModel](),
			"response 429":     newValue[apps.ErrorModel](),
			"response 500":     newValue[apps.ErrorModel](),
			"response default": newValue[apps.ErrorModel](),
		},
	})
	add("apps_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Apps.List(ctx, apps.ListParams{Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"]), WithProjects: optional[bool](a, a.Query["with_projects"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Apps.ListPaginator(ctx, apps.ListParams{Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"]), WithProjects: optional[bool](a, a.Query["with_projects"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[apps.Response](),
			"response 401":     newValue[apps.ErrorModel](),
			"response 429":     newValue[apps.ErrorModel](),
			"response 500":     newValue[apps.ErrorModel](),
			"response default": newValue[apps.ErrorModel](),
		},
	})
	add("apps_list_alerts", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Apps.ListAlerts(ctx, argument[string](a, a.Path["app_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[apps.ListAlertsResponse](),
			"response 401":     newValue[apps.ErrorModel](),
			"response 404":     newValue[apps.ErrorModel](),
			"response 429":     newValue[apps.ErrorModel](),
			"response 500":     newValue[apps.ErrorModel](),
			"response default": newValue[apps.ErrorModel](),
		},
	})
	add("apps_list_deployments", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Apps.ListDeployments(ctx, argument[string](a, a.Path["app_id"]), apps.ListDeploymentsParams{Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"]), DeploymentTypes: argument[[]apps.ListDeploymentsDeploymentType](a, a.Query["deployment_types"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Apps.ListDeploymentsPaginator(ctx, argument[string](a, a.Path["app_id"]), apps.ListDeploymentsParams{Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"]), DeploymentTypes: argument[[]apps.ListDeploymentsDeploymentType](a, a.Query["deployment_types"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[apps.DeploymentsResponse](),
			"response 401":     newValue[apps.ErrorModel](),
			"response 404":     newValue[apps.ErrorModel](),
			"response 429":     newValue[apps.ErrorModel](),
			"response 500":     newValue[apps.ErrorModel](),
			"response default": newValue[apps.ErrorModel](),
		},
	})
	add("apps_list_events", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Apps.ListEvents(ctx, argument[string](a, a.Path["app_id"]), apps.ListEventsParams{Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"]), EventTypes: argument[[]apps.EventType](a, a.Query["event_types"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Apps.ListEventsPaginator(ctx, argument[string](a, a.Path["app_id"]), apps.ListEventsParams{Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"]), EventTypes: argument[[]apps.EventType](a, a.Query["event_types"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[apps.AppEvents](),
			"response 401":     newValue[apps.ErrorModel](),
			"response 404":     newValue[apps.ErrorModel](),
			"response 429":     newValue[apps.ErrorModel](),
			"response 500":     newValue[apps.ErrorModel](),
			"response default": newValue[apps.ErrorModel](),
		},
	})
	add("apps_list_instanceSizes", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Apps.ListInstanceSizes(ctx, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[apps.ListInstanceSizesResponse](),
			"response 401":     newValue[apps.ErrorModel](),
			"response 429":     newValue[apps.ErrorModel](),
			"response 500":     newValue[apps.ErrorModel](),
			"response default": newValue[apps.ErrorModel](),
		},
	})
	add("apps_list_job_invocations", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Apps.ListJobInvocations(ctx, argument[string](a, a.Path["app_id"]), apps.ListJobInvocationsParams{JobNames: argument[[]string](a, a.Query["job_names"]), DeploymentID: optional[string](a, a.Query["deployment_id"]), Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Apps.ListJobInvocationsPaginator(ctx, argument[string](a, a.Path["app_id"]), apps.ListJobInvocationsParams{JobNames: argument[[]string](a, a.Query["job_names"]), DeploymentID: optional[string](a, a.Query["deployment_id"]), Page: optional[int64](a, a.Query["page"]), PerPage: optional[int64](a, a.Query["per_page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[apps.AppJobInvocations](),
			"response 401":     newValue[apps.ErrorModel](),
			"response 404":     newValue[apps.ErrorModel](),
			"response 429":     newValue[apps.ErrorModel](),
			"response 500":     newValue[apps.ErrorModel](),
			"response default": newValue[apps.ErrorModel](),
		},
	})
	add("apps_list_metrics_bandwidth_daily", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Apps.ListMetricsBandwidthDaily(ctx, argument[apps.AppMetricsBandwidthUsageRequest](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[apps.AppMetricsBandwidthUsageRequest](),
			"response 200":     newValue[apps.AppMetricsBandwidthUsage](),
			"response 401":     newValue[apps.ErrorModel](),
			"response 404":     newValue[apps.ErrorModel](),
			"response 429":     newValue[apps.ErrorModel](),
			"response 500":     newValue[apps.ErrorModel](),
			"response default": newValue[apps.ErrorModel](),
		},
	})
	add("apps_list_regions", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Apps.ListRegions(ctx, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[apps.ListRegionsResponse](),
			"response 401":     newValue[apps.ErrorModel](),
			"response 429":     newValue[apps.ErrorModel](),
			"response 500":     newValue[apps.ErrorModel](),
			"response default": newValue[apps.ErrorModel](),
		},
	})
	add("apps_restart", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Apps.Restart(ctx, argument[string](a, a.Path["app_id"]), argument[apps.RestartRequest](a, a.Body), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Apps.RestartAndWait(ctx, argument[string](a, a.Path["app_id"]), argument[apps.RestartRequest](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[apps.RestartRequest](),
			"response 200":     newValue[apps.DeploymentResponse](),
			"response 401":     newValue[apps.ErrorModel](),
			"response 404":     newValue[apps.ErrorModel](),
			"response 429":     newValue[apps.ErrorModel](),
			"response 500":     newValue[apps.ErrorModel](),
			"response default": newValue[apps.ErrorModel](),
		},
	})
	add("apps_revert_rollback", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Apps.RevertRollback(ctx, argument[string](a, a.Path["app_id"]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Apps.RevertRollbackAndWait(ctx, argument[string](a, a.Path["app_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[apps.DeploymentResponse](),
			"response 401":     newValue[apps.ErrorModel](),
			"response 404":     newValue[apps.ErrorModel](),
			"response 429":     newValue[apps.ErrorModel](),
			"response 500":     newValue[apps.ErrorModel](),
			"response default": newValue[apps.ErrorModel](),
		},
	})
	add("apps_update", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Apps.Update(ctx, argument[string](a, a.Path["id"]), argument[apps.UpdateAppRequest](a, a.Body), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Apps.UpdateAndWait(ctx, argument[string](a, a.Path["id"]), argument[apps.UpdateAppRequest](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[apps.UpdateAppRequest](),
			"response 200":     newValue[apps.AppResponse](),
			"response 401":     newValue[apps.ErrorModel](),
			"response 404":     newValue[apps.ErrorModel](),
			"response 429":     newValue[apps.ErrorModel](),
			"response 500":     newValue[apps.ErrorModel](),
			"response default": newValue[apps.ErrorModel](),
		},
	})
	add("apps_validate_appSpec", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Apps.ValidateAppSpec(ctx, argument[apps.AppPropose](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[apps.AppPropose](),
			"response 200":     newValue[apps.AppProposeResponse](),
			"response 401":     newValue[apps.ErrorModel](),
			"response 429":     newValue[apps.ErrorModel](),
			"response 500":     newValue[apps.ErrorModel](),
			"response default": newValue[apps.ErrorModel](),
		},
	})
	add("apps_validate_rollback", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Apps.ValidateRollback(ctx, argument[string](a, a.Path["app_id"]), argument[apps.RollbackAppRequest](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[apps.RollbackAppRequest](),
			"response 200":     newValue[apps.ValidateRollbackResponse](),
			"response 401":     newValue[apps.ErrorModel](),
			"response 404":     newValue[apps.ErrorModel](),
			"response 429":     newValue[apps.ErrorModel](),
			"response 500":     newValue[apps.ErrorModel](),
			"response default": newValue[apps.ErrorModel](),
		},
	})
}
