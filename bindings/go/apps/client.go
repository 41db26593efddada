// Code generated from the description of the API. DO NOT EDIT.

// Package apps has the operations of the resource apps.
//
// Builds, deploys and runs apps from source code or container images on App Platform.
package apps

import (
	"context"
	"iter"
	"time"

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

// AssignAlertDestinations sets the destinations of an alert.
//
// Email addresses must belong to users who have access to the app.
//
// POST /v2/apps/{app_id}/alerts/{alert_id}/destinations. Scope: app:update.
//
//	alert, err := sdk.Item(do.Apps.AssignAlertDestinations(
//		ctx,
//		"0d22bd20-f08c-4f5b-86dd-9d54fbdbf125",
//		"e3b61c75-3259-4d98-b6ec-00f9779f8923",
//		apps.AssignAppAlertDestinationsRequest{Emails: []string{"ada@example.com"}},
//	))
func (c *Client) AssignAlertDestinations(ctx context.Context, appID string, alertID string, body AssignAppAlertDestinationsRequest, options ...sdk.CallOption) (*AlertResponse, error) {
	call := sdk.NewCall(&assignAlertDestinationsOperation, appID, alertID)
	call.Body(&body)
	response := new(AlertResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CancelDeployment cancels a deployment that is in progress.
//
// POST /v2/apps/{app_id}/deployments/{deployment_id}/cancel. Scope: app:update.
//
//	deployment, err := sdk.Item(do.Apps.CancelDeployment(
//		ctx,
//		"0d22bd20-f08c-4f5b-86dd-9d54fbdbf125",
//		"c4cb240d-ae05-4dab-a8d7-07e1d9e7ac30",
//	))
func (c *Client) CancelDeployment(ctx context.Context, appID string, deploymentID string, options ...sdk.CallOption) (*DeploymentResponse, error) {
	call := sdk.NewCall(&cancelDeploymentOperation, appID, deploymentID)
	response := new(DeploymentResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CancelEvent cancels an autoscaling event that is in progress.
//
// POST /v2/apps/{app_id}/events/{event_id}/cancel. Scope: app:update.
//
//	event, err := sdk.Item(do.Apps.CancelEvent(
//		ctx,
//		"0d22bd20-f08c-4f5b-86dd-9d54fbdbf125",
//		"58e87a0a-070f-4238-863a-11a3d966f2fc",
//	))
func (c *Client) CancelEvent(ctx context.Context, appID string, eventID string, options ...sdk.CallOption) (*CancelEventResponse, error) {
	call := sdk.NewCall(&cancelEventOperation, appID, eventID)
	response := new(CancelEventResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CancelJobInvocationParams are the parameters of [Client.CancelJobInvocation].
type CancelJobInvocationParams struct {
	_ sdk.NotComparable
	// The name of the job.
	JobName sdk.Opt[string]
}

func (p *CancelJobInvocationParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "job_name", p.JobName, sdk.FormatString)
}

// CancelJobInvocation cancels an invocation of a job.
//
// POST /v2/apps/{app_id}/job-invocations/{job_invocation_id}/cancel. Scope: app:update.
//
//	jobInvocation, err := sdk.Item(do.Apps.CancelJobInvocation(
//		ctx,
//		"0d22bd20-f08c-4f5b-86dd-9d54fbdbf125",
//		"f71c8a95-8aad-4de3-a9ed-d5700553de18",
//		apps.CancelJobInvocationParams{},
//	))
func (c *Client) CancelJobInvocation(ctx context.Context, appID string, jobInvocationID string, params CancelJobInvocationParams, options ...sdk.CallOption) (*CancelJobInvocationResponse, error) {
	call := sdk.NewCall(&cancelJobInvocationOperation, appID, jobInvocationID)
	params.addTo(call)
	response := new(CancelJobInvocationResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CommitRollback commits a rollback, which makes it permanent and unpins the app.
//
// POST /v2/apps/{app_id}/rollback/commit. Scope: app:update.
//
//	err := do.Apps.CommitRollback(ctx, "0d22bd20-f08c-4f5b-86dd-9d54fbdbf125")
func (c *Client) CommitRollback(ctx context.Context, appID string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&commitRollbackOperation, appID)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// Create creates an app from an app spec and starts its first deployment.
//
// Returns before the app is live. Poll the app until it has an `active_deployment`.
//
// POST /v2/apps. Scope: app:create.
//
//	app, err := sdk.Item(do.Apps.CreateAndWait(ctx, apps.CreateAppRequest{
//		Spec: apps.AppSpec{
//			Name:   "web-1",
//			Region: apps.AppSpecRegionNyc,
//			Services: []apps.AppServiceSpec{
//				{
//					Name: "web",
//					Git: &apps.GitSourceSpec{
//						Branch:       sdk.Some("main"),
//						RepoCloneURL: sdk.Some("https://example.com/shop.git"),
//					},
//				},
//			},
//		},
//	}))
func (c *Client) Create(ctx context.Context, body CreateAppRequest, options ...sdk.CallOption) (*AppResponse, error) {
	call := sdk.NewCall(&createOperation)
	call.Body(&body)
	response := new(AppResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateAndWait is [Client.Create] that waits until the work is done, and returns the final state. If waiting fails,
// [sdk.Begun] returns what was created.
func (c *Client) CreateAndWait(ctx context.Context, body CreateAppRequest, options ...sdk.CallOption) (*AppResponse, error) {
	call := sdk.NewCall(&createOperation)
	call.Body(&body)
	response := new(AppResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateDeployment deploys the latest version of an app's sources.
//
// Returns before the deployment is live. Poll the deployment until its phase is `ACTIVE`.
//
// POST /v2/apps/{app_id}/deployments. Scope: app:update.
//
//	deployment, err := sdk.Item(do.Apps.CreateDeploymentAndWait(
//		ctx,
//		"0d22bd20-f08c-4f5b-86dd-9d54fbdbf125",
//		apps.CreateDeploymentRequest{ForceBuild: sdk.Some(true)},
//	))
func (c *Client) CreateDeployment(ctx context.Context, appID string, body CreateDeploymentRequest, options ...sdk.CallOption) (*DeploymentResponse, error) {
	call := sdk.NewCall(&createDeploymentOperation, appID)
	call.Body(&body)
	response := new(DeploymentResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateDeploymentAndWait is [Client.CreateDeployment] that waits until the work is done, and returns the final state.
// If waiting fails, [sdk.Begun] returns what was created.
func (c *Client) CreateDeploymentAndWait(ctx context.Context, appID string, body CreateDeploymentRequest, options ...sdk.CallOption) (*DeploymentResponse, error) {
	call := sdk.NewCall(&createDeploymentOperation, appID)
	call.Body(&body)
	response := new(DeploymentResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateRollback rolls an app back to an earlier deployment.
//
// Creates a new deployment and pins the app to it. No other deployments are made, even for new commits, until the
// rollback is committed or reverted. Use the operation `apps_validate_rollback` to check beforehand whether the
// rollback is possible.
//
// POST /v2/apps/{app_id}/rollback. Scope: app:update.
//
//	deployment, err := sdk.Item(do.Apps.CreateRollbackAndWait(
//		ctx,
//		"0d22bd20-f08c-4f5b-86dd-9d54fbdbf125",
//		apps.RollbackAppRequest{
//			DeploymentID: sdk.Some("c4cb240d-ae05-4dab-a8d7-07e1d9e7ac30"),
//			SkipPin:      sdk.Some(true),
//		},
//	))
func (c *Client) CreateRollback(ctx context.Context, appID string, body RollbackAppRequest, options ...sdk.CallOption) (*DeploymentResponse, error) {
	call := sdk.NewCall(&createRollbackOperation, appID)
	call.Body(&body)
	response := new(DeploymentResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateRollbackAndWait is [Client.CreateRollback] that waits until the work is done, and returns the final state. If
// waiting fails, [sdk.Begun] returns what was created.
func (c *Client) CreateRollbackAndWait(ctx context.Context, appID string, body RollbackAppRequest, options ...sdk.CallOption) (*DeploymentResponse, error) {
	call := sdk.NewCall(&createRollbackOperation, appID)
	call.Body(&body)
	response := new(DeploymentResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// Delete deletes an app and stops its deployments.
//
// This cannot be undone. Save the `spec` first if you may want to recreate the app.
//
// DELETE /v2/apps/{id}. Scope: app:delete.
//
//	response, err := do.Apps.Delete(ctx, "11610bf8-4eea-480e-8c3c-b9d11c042ffe")
func (c *Client) Delete(ctx context.Context, id string, options ...sdk.CallOption) (*DeleteAppResponse, error) {
	call := sdk.NewCall(&deleteOperation, id)
	response := new(DeleteAppResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// DeleteAndWait is [Client.Delete] that waits until what it deletes is gone.
func (c *Client) DeleteAndWait(ctx context.Context, id string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteOperation, id)
	return sdk.WaitGone(ctx, c.client, call, options)
}

// GetParams are the parameters of [Client.Get].
type GetParams struct {
	_ sdk.NotComparable
	// The name of the app to get. Used only if no ID is given.
	Name sdk.Opt[string]
}

func (p *GetParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "name", p.Name, sdk.FormatString)
}

// Get gets an app, with its current deployments.
//
// GET /v2/apps/{id}. Scope: app:read.
//
//	app, err := sdk.Item(do.Apps.Get(ctx, "11610bf8-4eea-480e-8c3c-b9d11c042ffe", apps.GetParams{}))
func (c *Client) Get(ctx context.Context, id string, params GetParams, options ...sdk.CallOption) (*AppResponse, error) {
	call := sdk.NewCall(&getOperation, id)
	params.addTo(call)
	response := new(AppResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetAndWait waits until the work whose state [Client.Get] returns is done. If waiting fails, [sdk.Begun] returns what
// was created.
func (c *Client) GetAndWait(ctx context.Context, id string, params GetParams, options ...sdk.CallOption) (*AppResponse, error) {
	call := sdk.NewCall(&getOperation, id)
	params.addTo(call)
	response := new(AppResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetDeployment gets a deployment of an app, with its progress.
//
// GET /v2/apps/{app_id}/deployments/{deployment_id}. Scope: app:read.
//
//	deployment, err := sdk.Item(do.Apps.GetDeployment(
//		ctx,
//		"0d22bd20-f08c-4f5b-86dd-9d54fbdbf125",
//		"c4cb240d-ae05-4dab-a8d7-07e1d9e7ac30",
//	))
func (c *Client) GetDeployment(ctx context.Context, appID string, deploymentID string, options ...sdk.CallOption) (*DeploymentResponse, error) {
	call := sdk.NewCall(&getDeploymentOperation, appID, deploymentID)
	response := new(DeploymentResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetDeploymentAndWait waits until the work whose state [Client.GetDeployment] returns is done. If waiting fails,
// [sdk.Begun] returns what was created.
func (c *Client) GetDeploymentAndWait(ctx context.Context, appID string, deploymentID string, options ...sdk.CallOption) (*DeploymentResponse, error) {
	call := sdk.NewCall(&getDeploymentOperation, appID, deploymentID)
	response := new(DeploymentResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetEvent gets an event of an app.
//
// GET /v2/apps/{app_id}/events/{event_id}. Scope: app:read.
//
//	event, err := sdk.Item(do.Apps.GetEvent(
//		ctx,
//		"0d22bd20-f08c-4f5b-86dd-9d54fbdbf125",
//		"58e87a0a-070f-4238-863a-11a3d966f2fc",
//	))
func (c *Client) GetEvent(ctx context.Context, appID string, eventID string, options ...sdk.CallOption) (*GetEventResponse, error) {
	call := sdk.NewCall(&getEventOperation, appID, eventID)
	response := new(GetEventResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetEventLogsParams are the parameters of [Client.GetEventLogs].
type GetEventLogsParams struct {
	_ sdk.NotComparable
	// Whether the live URL keeps sending new lines.
	Follow sdk.Opt[bool]
	// The type of logs: `BUILD`, `DEPLOY`, `RUN`, `RUN_RESTARTED` for crashed or restarted instances, or
	// `AUTOSCALE_EVENT`. Required.
	Type LogType
	// The time to wait for an instance that is not ready, such as `3m`, which is the default.
	PodConnectionTimeout sdk.Opt[string]
}

func (p *GetEventLogsParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "follow", p.Follow, sdk.FormatBool)
	call.RequiredQuery("type", sdk.FormatString(p.Type))
	sdk.AddOpt(call.Query, "pod_connection_timeout", p.PodConnectionTimeout, sdk.FormatString)
}

// GetEventLogs gets the URLs of the logs of an autoscaling event.
//
// Returns URLs, not the logs themselves.
//
// GET /v2/apps/{app_id}/events/{event_id}/logs. Scope: app:read.
//
//	response, err := do.Apps.GetEventLogs(
//		ctx,
//		"0d22bd20-f08c-4f5b-86dd-9d54fbdbf125",
//		"58e87a0a-070f-4238-863a-11a3d966f2fc",
//		apps.GetEventLogsParams{Type: apps.LogTypeAutoscaleEvent},
//	)
func (c *Client) GetEventLogs(ctx context.Context, appID string, eventID string, params GetEventLogsParams, options ...sdk.CallOption) (*GetLogsResponse, error) {
	call := sdk.NewCall(&getEventLogsOperation, appID, eventID)
	params.addTo(call)
	response := new(GetLogsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetExecParams are the parameters of [Client.GetExec].
type GetExecParams struct {
	_ sdk.NotComparable
	// The name of the instance to open the console in, as listed by the operation `apps_get_instances`.
	InstanceName sdk.Opt[string]
}

func (p *GetExecParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "instance_name", p.InstanceName, sdk.FormatString)
}

// GetExec gets the URL of a console in a component of a deployment.
//
// The URL is that of a WebSocket for input and output. Instances are ephemeral, so changes made in them are lost.
//
// GET /v2/apps/{app_id}/deployments/{deployment_id}/components/{component_name}/exec. Scope: app:access_console.
//
//	response, err := do.Apps.GetExec(
//		ctx,
//		"0d22bd20-f08c-4f5b-86dd-9d54fbdbf125",
//		"c4cb240d-ae05-4dab-a8d7-07e1d9e7ac30",
//		"component-1",
//		apps.GetExecParams{},
//	)
func (c *Client) GetExec(ctx context.Context, appID string, deploymentID string, componentName string, params GetExecParams, options ...sdk.CallOption) (*GetExecResponse, error) {
	call := sdk.NewCall(&getExecOperation, appID, deploymentID, componentName)
	params.addTo(call)
	response := new(GetExecResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetExecActiveDeploymentParams are the parameters of [Client.GetExecActiveDeployment].
type GetExecActiveDeploymentParams struct {
	_ sdk.NotComparable
	// The name of the instance to open the console in, as listed by the operation `apps_get_instances`.
	InstanceName sdk.Opt[string]
}

func (p *GetExecActiveDeploymentParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "instance_name", p.InstanceName, sdk.FormatString)
}

// GetExecActiveDeployment gets the URL of a console in a component of the active deployment.
//
// The URL is that of a WebSocket for input and output. Instances are ephemeral, so changes made in them are lost.
//
// GET /v2/apps/{app_id}/components/{component_name}/exec. Scope: app:access_console.
//
//	response, err := do.Apps.GetExecActiveDeployment(
//		ctx,
//		"0d22bd20-f08c-4f5b-86dd-9d54fbdbf125",
//		"component-1",
//		apps.GetExecActiveDeploymentParams{},
//	)
func (c *Client) GetExecActiveDeployment(ctx context.Context, appID string, componentName string, params GetExecActiveDeploymentParams, options ...sdk.CallOption) (*GetExecResponse, error) {
	call := sdk.NewCall(&getExecActiveDeploymentOperation, appID, componentName)
	params.addTo(call)
	response := new(GetExecResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetHealth gets the health of an app's components, with their CPU and memory usage.
//
// GET /v2/apps/{app_id}/health. Scope: app:read.
//
//	appHealth, err := sdk.Item(do.Apps.GetHealth(ctx, "0d22bd20-f08c-4f5b-86dd-9d54fbdbf125"))
func (c *Client) GetHealth(ctx context.Context, appID string, options ...sdk.CallOption) (*AppHealthResponse, error) {
	call := sdk.NewCall(&getHealthOperation, appID)
	response := new(AppHealthResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetInstanceSize gets an instance size, with its price.
//
// GET /v2/apps/tiers/instance_sizes/{slug}. Scope: app:read.
//
//	instanceSize, err := sdk.Item(do.Apps.GetInstanceSize(ctx, "my-slug"))
func (c *Client) GetInstanceSize(ctx context.Context, slug string, options ...sdk.CallOption) (*GetInstanceSizeResponse, error) {
	call := sdk.NewCall(&getInstanceSizeOperation, slug)
	response := new(GetInstanceSizeResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetInstances lists the running instances of an app.
//
// Instances are ephemeral. Do not rely on their names.
//
// GET /v2/apps/{app_id}/instances. Scope: app:read.
//
//	items, err := sdk.Items(do.Apps.GetInstances(ctx, "0d22bd20-f08c-4f5b-86dd-9d54fbdbf125"))
func (c *Client) GetInstances(ctx context.Context, appID string, options ...sdk.CallOption) (*AppInstances, error) {
	call := sdk.NewCall(&getInstancesOperation, appID)
	response := new(AppInstances)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetJobInvocationParams are the parameters of [Client.GetJobInvocation].
type GetJobInvocationParams struct {
	_ sdk.NotComparable
	// The name of the job.
	JobName sdk.Opt[string]
}

func (p *GetJobInvocationParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "job_name", p.JobName, sdk.FormatString)
}

// GetJobInvocation gets an invocation of a job.
//
// GET /v2/apps/{app_id}/job-invocations/{job_invocation_id}. Scope: app:read.
//
//	jobInvocation, err := sdk.Item(do.Apps.GetJobInvocation(
//		ctx,
//		"0d22bd20-f08c-4f5b-86dd-9d54fbdbf125",
//		"f71c8a95-8aad-4de3-a9ed-d5700553de18",
//		apps.GetJobInvocationParams{},
//	))
func (c *Client) GetJobInvocation(ctx context.Context, appID string, jobInvocationID string, params GetJobInvocationParams, options ...sdk.CallOption) (*GetJobInvocationResponse, error) {
	call := sdk.NewCall(&getJobInvocationOperation, appID, jobInvocationID)
	params.addTo(call)
	response := new(GetJobInvocationResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetJobInvocationLogsParams are the parameters of [Client.GetJobInvocationLogs].
type GetJobInvocationLogsParams struct {
	_ sdk.NotComparable
	// The ID of the deployment of the invocation; the active deployment if omitted.
	DeploymentID sdk.Opt[string]
	// Whether the live URL keeps sending new lines.
	Follow sdk.Opt[bool]
	// The time to wait for an instance that is not ready, such as `3m`, which is the default.
	PodConnectionTimeout sdk.Opt[string]
	// The number of lines to return from the end of the logs, in text form.
	TailLines sdk.Opt[int64]
}

func (p *GetJobInvocationLogsParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "deployment_id", p.DeploymentID, sdk.FormatString)
	sdk.AddOpt(call.Query, "follow", p.Follow, sdk.FormatBool)
	sdk.AddOpt(call.Query, "pod_connection_timeout", p.PodConnectionTimeout, sdk.FormatString)
	sdk.AddOpt(call.Query, "tail_lines", p.TailLines, sdk.FormatInt)
	call.Query("type", "JOB_INVOCATION")
}

// GetJobInvocationLogs gets the URLs of the logs of a job invocation.
//
// Returns URLs, not the logs themselves. Uses the active deployment unless `deployment_id` is given.
//
// GET /v2/apps/{app_id}/jobs/{job_name}/invocations/{job_invocation_id}/logs. Scope: app:read.
//
//	response, err := do.Apps.GetJobInvocationLogs(
//		ctx,
//		"0d22bd20-f08c-4f5b-86dd-9d54fbdbf125",
//		"job-1",
//		"f71c8a95-8aad-4de3-a9ed-d5700553de18",
//		apps.GetJobInvocationLogsParams{},
//	)
func (c *Client) GetJobInvocationLogs(ctx context.Context, appID string, jobName string, jobInvocationID string, params GetJobInvocationLogsParams, options ...sdk.CallOption) (*GetLogsResponse, error) {
	call := sdk.NewCall(&getJobInvocationLogsOperation, appID, jobName, jobInvocationID)
	params.addTo(call)
	response := new(GetLogsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetLogsParams are the parameters of [Client.GetLogs].
type GetLogsParams struct {
	_ sdk.NotComparable
	// Whether the live URL keeps sending new lines.
	Follow sdk.Opt[bool]
	// The type of logs: `BUILD`, `DEPLOY`, `RUN`, `RUN_RESTARTED` for crashed or restarted instances, or
	// `AUTOSCALE_EVENT`. Required.
	Type LogType
	// The time to wait for an instance that is not ready, such as `3m`, which is the default.
	PodConnectionTimeout sdk.Opt[string]
}

func (p *GetLogsParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "follow", p.Follow, sdk.FormatBool)
	call.RequiredQuery("type", sdk.FormatString(p.Type))
	sdk.AddOpt(call.Query, "pod_connection_timeout", p.PodConnectionTimeout, sdk.FormatString)
}

// GetLogs gets the URLs of the logs of a component in a deployment.
//
// Returns URLs, not the logs themselves: a live URL while the deployment is in progress or active, and the URLs of
// archived logs. The type `RUN_RESTARTED` selects the logs of crashed or restarted instances.
//
// GET /v2/apps/{app_id}/deployments/{deployment_id}/components/{component_name}/logs. Scope: app:read.
//
//	response, err := do.Apps.GetLogs(
//		ctx,
//		"0d22bd20-f08c-4f5b-86dd-9d54fbdbf125",
//		"c4cb240d-ae05-4dab-a8d7-07e1d9e7ac30",
//		"component-1",
//		apps.GetLogsParams{Type: apps.LogTypeAutoscaleEvent},
//	)
func (c *Client) GetLogs(ctx context.Context, appID string, deploymentID string, componentName string, params GetLogsParams, options ...sdk.CallOption) (*GetLogsResponse, error) {
	call := sdk.NewCall(&getLogsOperation, appID, deploymentID, componentName)
	params.addTo(call)
	response := new(GetLogsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetLogsActiveDeploymentParams are the parameters of [Client.GetLogsActiveDeployment].
type GetLogsActiveDeploymentParams struct {
	_ sdk.NotComparable
	// Whether the live URL keeps sending new lines.
	Follow sdk.Opt[bool]
	// The type of logs: `BUILD`, `DEPLOY`, `RUN`, `RUN_RESTARTED` for crashed or restarted instances, or
	// `AUTOSCALE_EVENT`. Required.
	Type LogType
	// The time to wait for an instance that is not ready, such as `3m`, which is the default.
	PodConnectionTimeout sdk.Opt[string]
}

func (p *GetLogsActiveDeploymentParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "follow", p.Follow, sdk.FormatBool)
	call.RequiredQuery("type", sdk.FormatString(p.Type))
	sdk.AddOpt(call.Query, "pod_connection_timeout", p.PodConnectionTimeout, sdk.FormatString)
}

// GetLogsActiveDeployment gets the URLs of the logs of a component in the active deployment.
//
// Returns URLs, not the logs themselves. The type `BUILD` selects the build logs of the active deployment. For a
// deployment that is being built, use the operations that take a deployment ID.
//
// GET /v2/apps/{app_id}/components/{component_name}/logs. Scope: app:read.
//
//	response, err := do.Apps.GetLogsActiveDeployment(
//		ctx,
//		"0d22bd20-f08c-4f5b-86dd-9d54fbdbf125",
//		"component-1",
//		apps.GetLogsActiveDeploymentParams{Type: apps.LogTypeAutoscaleEvent},
//	)
func (c *Client) GetLogsActiveDeployment(ctx context.Context, appID string, componentName string, params GetLogsActiveDeploymentParams, options ...sdk.CallOption) (*GetLogsResponse, error) {
	call := sdk.NewCall(&getLogsActiveDeploymentOperation, appID, componentName)
	params.addTo(call)
	response := new(GetLogsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetLogsActiveDeploymentAggregateParams are the parameters of [Client.GetLogsActiveDeploymentAggregate].
type GetLogsActiveDeploymentAggregateParams struct {
	_ sdk.NotComparable
	// Whether the live URL keeps sending new lines.
	Follow sdk.Opt[bool]
	// The type of logs: `BUILD`, `DEPLOY`, `RUN`, `RUN_RESTARTED` for crashed or restarted instances, or
	// `AUTOSCALE_EVENT`. Required.
	Type LogType
	// The time to wait for an instance that is not ready, such as `3m`, which is the default.
	PodConnectionTimeout sdk.Opt[string]
}

func (p *GetLogsActiveDeploymentAggregateParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "follow", p.Follow, sdk.FormatBool)
	call.RequiredQuery("type", sdk.FormatString(p.Type))
	sdk.AddOpt(call.Query, "pod_connection_timeout", p.PodConnectionTimeout, sdk.FormatString)
}

// GetLogsActiveDeploymentAggregate gets the URLs of the logs of all components in the active deployment.
//
// Returns URLs, not the logs themselves. The type `BUILD` selects the build logs of the active deployment. For a
// deployment that is being built, use the operations that take a deployment ID.
//
// GET /v2/apps/{app_id}/logs. Scope: app:read.
//
//	response, err := do.Apps.GetLogsActiveDeploymentAggregate(
//		ctx,
//		"0d22bd20-f08c-4f5b-86dd-9d54fbdbf125",
//		apps.GetLogsActiveDeploymentAggregateParams{Type: apps.LogTypeAutoscaleEvent},
//	)
func (c *Client) GetLogsActiveDeploymentAggregate(ctx context.Context, appID string, params GetLogsActiveDeploymentAggregateParams, options ...sdk.CallOption) (*GetLogsResponse, error) {
	call := sdk.NewCall(&getLogsActiveDeploymentAggregateOperation, appID)
	params.addTo(call)
	response := new(GetLogsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetLogsAggregateParams are the parameters of [Client.GetLogsAggregate].
type GetLogsAggregateParams struct {
	_ sdk.NotComparable
	// Whether the live URL keeps sending new lines.
	Follow sdk.Opt[bool]
	// The type of logs: `BUILD`, `DEPLOY`, `RUN`, `RUN_RESTARTED` for crashed or restarted instances, or
	// `AUTOSCALE_EVENT`. Required.
	Type LogType
	// The time to wait for an instance that is not ready, such as `3m`, which is the default.
	PodConnectionTimeout sdk.Opt[string]
}

func (p *GetLogsAggregateParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "follow", p.Follow, sdk.FormatBool)
	call.RequiredQuery("type", sdk.FormatString(p.Type))
	sdk.AddOpt(call.Query, "pod_connection_timeout", p.PodConnectionTimeout, sdk.FormatString)
}

// GetLogsAggregate gets the URLs of the logs of all components in a deployment.
//
// Returns URLs, not the logs themselves: a live URL while the deployment is in progress or active, and the URLs of
// archived logs. The type `RUN_RESTARTED` selects the logs of crashed or restarted instances.
//
// GET /v2/apps/{app_id}/deployments/{deployment_id}/logs. Scope: app:read.
//
//	response, err := do.Apps.GetLogsAggregate(
//		ctx,
//		"0d22bd20-f08c-4f5b-86dd-9d54fbdbf125",
//		"c4cb240d-ae05-4dab-a8d7-07e1d9e7ac30",
//		apps.GetLogsAggregateParams{Type: apps.LogTypeAutoscaleEvent},
//	)
func (c *Client) GetLogsAggregate(ctx context.Context, appID string, deploymentID string, params GetLogsAggregateParams, options ...sdk.CallOption) (*GetLogsResponse, error) {
	call := sdk.NewCall(&getLogsAggregateOperation, appID, deploymentID)
	params.addTo(call)
	response := new(GetLogsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetMetricsBandwidthDailyParams are the parameters of [Client.GetMetricsBandwidthDaily].
type GetMetricsBandwidthDailyParams struct {
	_ sdk.NotComparable
	// The day. The time of day is ignored. The previous day if omitted.
	Date sdk.Opt[time.Time]
}

func (p *GetMetricsBandwidthDailyParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "date", p.Date, sdk.FormatTime)
}

// GetMetricsBandwidthDaily gets the bandwidth usage of an app on one day.
//
// GET /v2/apps/{app_id}/metrics/bandwidth_daily. Scope: app:read.
//
//	response, err := do.Apps.GetMetricsBandwidthDaily(
//		ctx,
//		"0d22bd20-f08c-4f5b-86dd-9d54fbdbf125",
//		apps.GetMetricsBandwidthDailyParams{},
//	)
func (c *Client) GetMetricsBandwidthDaily(ctx context.Context, appID string, params GetMetricsBandwidthDailyParams, options ...sdk.CallOption) (*AppMetricsBandwidthUsage, error) {
	call := sdk.NewCall(&getMetricsBandwidthDailyOperation, appID)
	params.addTo(call)
	response := new(AppMetricsBandwidthUsage)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListParams are the parameters of [Client.List].
type ListParams struct {
	_ sdk.NotComparable
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// Whether to include the ID of the project that each app belongs to.
	WithProjects sdk.Opt[bool]
}

func (p *ListParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "with_projects", p.WithProjects, sdk.FormatBool)
}

// List lists the apps in the account, with their current deployments.
//
// GET /v2/apps. Scope: app:read.
//
//	for app, err := range do.Apps.ListAll(ctx, apps.ListParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(app)
//	}
func (c *Client) List(ctx context.Context, params ListParams, options ...sdk.CallOption) (*Response, error) {
	call := sdk.NewCall(&listOperation)
	params.addTo(call)
	response := new(Response)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListAll reads the items of [Client.List] across all pages.
func (c *Client) ListAll(ctx context.Context, params ListParams, options ...sdk.CallOption) iter.Seq2[*App, error] {
	return c.ListPaginator(ctx, params, options...).Items()
}

// ListPaginator returns a paginator of [Client.List].
func (c *Client) ListPaginator(ctx context.Context, params ListParams, options ...sdk.CallOption) *sdk.Paginator[*Response, *App] {
	call := sdk.NewCall(&listOperation)
	params.addTo(call)
	return sdk.NewPaginator[*Response, *App](ctx, c.client, call, options)
}

// ListAlerts lists the alerts of an app and its components, with their destinations.
//
// GET /v2/apps/{app_id}/alerts. Scope: app:read.
//
//	items, err := sdk.Items(do.Apps.ListAlerts(ctx, "0d22bd20-f08c-4f5b-86dd-9d54fbdbf125"))
func (c *Client) ListAlerts(ctx context.Context, appID string, options ...sdk.CallOption) (*ListAlertsResponse, error) {
	call := sdk.NewCall(&listAlertsOperation, appID)
	response := new(ListAlertsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListDeploymentsParams are the parameters of [Client.ListDeployments].
type ListDeploymentsParams struct {
	_ sdk.NotComparable
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// Lists only deployments of these types: `MANUAL`, `DEPLOY_ON_PUSH`, `MAINTENANCE`, `MANUAL_ROLLBACK`,
	// `AUTO_ROLLBACK`, `UPDATE_DATABASE_TRUSTED_SOURCES` or `AUTOSCALED`.
	DeploymentTypes []ListDeploymentsDeploymentType
}

func (p *ListDeploymentsParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddList(call.Query, "deployment_types", p.DeploymentTypes, sdk.FormatString)
}

// ListDeployments lists the deployments of an app.
//
// GET /v2/apps/{app_id}/deployments. Scope: app:read.
//
//	for deployment, err := range do.Apps.ListDeploymentsAll(
//		ctx,
//		"0d22bd20-f08c-4f5b-86dd-9d54fbdbf125",
//		apps.ListDeploymentsParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(deployment)
//	}
func (c *Client) ListDeployments(ctx context.Context, appID string, params ListDeploymentsParams, options ...sdk.CallOption) (*DeploymentsResponse, error) {
	call := sdk.NewCall(&listDeploymentsOperation, appID)
	params.addTo(call)
	response := new(DeploymentsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListDeploymentsAll reads the items of [Client.ListDeployments] across all pages.
func (c *Client) ListDeploymentsAll(ctx context.Context, appID string, params ListDeploymentsParams, options ...sdk.CallOption) iter.Seq2[*Deployment, error] {
	return c.ListDeploymentsPaginator(ctx, appID, params, options...).Items()
}

// ListDeploymentsPaginator returns a paginator of [Client.ListDeployments].
func (c *Client) ListDeploymentsPaginator(ctx context.Context, appID string, params ListDeploymentsParams, options ...sdk.CallOption) *sdk.Paginator[*DeploymentsResponse, *Deployment] {
	call := sdk.NewCall(&listDeploymentsOperation, appID)
	params.addTo(call)
	return sdk.NewPaginator[*DeploymentsResponse, *Deployment](ctx, c.client, call, options)
}

// ListEventsParams are the parameters of [Client.ListEvents].
type ListEventsParams struct {
	_ sdk.NotComparable
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// Lists only events of these types.
	EventTypes []EventType
}

func (p *ListEventsParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddList(call.Query, "event_types", p.EventTypes, sdk.FormatString)
}

// ListEvents lists the events of an app, which are deployments and autoscaling events.
//
// GET /v2/apps/{app_id}/events. Scope: app:read.
//
//	for event, err := range do.Apps.ListEventsAll(
//		ctx,
//		"0d22bd20-f08c-4f5b-86dd-9d54fbdbf125",
//		apps.ListEventsParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(event)
//	}
func (c *Client) ListEvents(ctx context.Context, appID string, params ListEventsParams, options ...sdk.CallOption) (*AppEvents, error) {
	call := sdk.NewCall(&listEventsOperation, appID)
	params.addTo(call)
	response := new(AppEvents)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListEventsAll reads the items of [Client.ListEvents] across all pages.
func (c *Client) ListEventsAll(ctx context.Context, appID string, params ListEventsParams, options ...sdk.CallOption) iter.Seq2[*AppEvent, error] {
	return c.ListEventsPaginator(ctx, appID, params, options...).Items()
}

// ListEventsPaginator returns a paginator of [Client.ListEvents].
func (c *Client) ListEventsPaginator(ctx context.Context, appID string, params ListEventsParams, options ...sdk.CallOption) *sdk.Paginator[*AppEvents, *AppEvent] {
	call := sdk.NewCall(&listEventsOperation, appID)
	params.addTo(call)
	return sdk.NewPaginator[*AppEvents, *AppEvent](ctx, c.client, call, options)
}

// ListInstanceSizes lists the instance sizes for services, workers and jobs, with their prices.
//
// GET /v2/apps/tiers/instance_sizes. Scope: app:read.
//
//	response, err := do.Apps.ListInstanceSizes(ctx)
func (c *Client) ListInstanceSizes(ctx context.Context, options ...sdk.CallOption) (*ListInstanceSizesResponse, error) {
	call := sdk.NewCall(&listInstanceSizesOperation)
	response := new(ListInstanceSizesResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListJobInvocationsParams are the parameters of [Client.ListJobInvocations].
type ListJobInvocationsParams struct {
	_ sdk.NotComparable
	// Lists only invocations of these jobs.
	JobNames []string
	// Lists only invocations in this deployment.
	DeploymentID sdk.Opt[string]
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
}

func (p *ListJobInvocationsParams) addTo(call *sdk.Call) {
	sdk.AddList(call.Query, "job_names", p.JobNames, sdk.FormatString)
	sdk.AddOpt(call.Query, "deployment_id", p.DeploymentID, sdk.FormatString)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
}

// ListJobInvocations lists the invocations of an app's jobs.
//
// GET /v2/apps/{app_id}/job-invocations. Scope: app:read.
//
//	for jobInvocation, err := range do.Apps.ListJobInvocationsAll(
//		ctx,
//		"0d22bd20-f08c-4f5b-86dd-9d54fbdbf125",
//		apps.ListJobInvocationsParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(jobInvocation)
//	}
func (c *Client) ListJobInvocations(ctx context.Context, appID string, params ListJobInvocationsParams, options ...sdk.CallOption) (*AppJobInvocations, error) {
	call := sdk.NewCall(&listJobInvocationsOperation, appID)
	params.addTo(call)
	response := new(AppJobInvocations)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListJobInvocationsAll reads the items of [Client.ListJobInvocations] across all pages.
func (c *Client) ListJobInvocationsAll(ctx context.Context, appID string, params ListJobInvocationsParams, options ...sdk.CallOption) iter.Seq2[*AppJobInvocation, error] {
	return c.ListJobInvocationsPaginator(ctx, appID, params, options...).Items()
}

// ListJobInvocationsPaginator returns a paginator of [Client.ListJobInvocations].
func (c *Client) ListJobInvocationsPaginator(ctx context.Context, appID string, params ListJobInvocationsParams, options ...sdk.CallOption) *sdk.Paginator[*AppJobInvocations, *AppJobInvocation] {
	call := sdk.NewCall(&listJobInvocationsOperation, appID)
	params.addTo(call)
	return sdk.NewPaginator[*AppJobInvocations, *AppJobInvocation](ctx, c.client, call, options)
}

// ListMetricsBandwidthDaily gets the bandwidth usage of several apps on one day.
//
// POST /v2/apps/metrics/bandwidth_daily. Scope: app:read.
//
//	response, err := do.Apps.ListMetricsBandwidthDaily(ctx, apps.AppMetricsBandwidthUsageRequest{
//		AppIDs: []string{"000a7f72-1493-4a60-a44c-93eabb108414"},
//	})
func (c *Client) ListMetricsBandwidthDaily(ctx context.Context, body AppMetricsBandwidthUsageRequest, options ...sdk.CallOption) (*AppMetricsBandwidthUsage, error) {
	call := sdk.NewCall(&listMetricsBandwidthDailyOperation)
	call.Body(&body)
	response := new(AppMetricsBandwidthUsage)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListRegions lists the regions in which App Platform is available.
//
// GET /v2/apps/regions. Scope: app:read.
//
//	items, err := sdk.Items(do.Apps.ListRegions(ctx))
func (c *Client) ListRegions(ctx context.Context, options ...sdk.CallOption) (*ListRegionsResponse, error) {
	call := sdk.NewCall(&listRegionsOperation)
	response := new(ListRegionsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// Restart performs a rolling restart of an app or of some of its components.
//
// POST /v2/apps/{app_id}/restart. Scope: app:update.
//
//	deployment, err := sdk.Item(do.Apps.RestartAndWait(
//		ctx,
//		"0d22bd20-f08c-4f5b-86dd-9d54fbdbf125",
//		apps.RestartRequest{Components: []string{"my-component"}},
//	))
func (c *Client) Restart(ctx context.Context, appID string, body RestartRequest, options ...sdk.CallOption) (*DeploymentResponse, error) {
	call := sdk.NewCall(&restartOperation, appID)
	call.Body(&body)
	response := new(DeploymentResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// RestartAndWait is [Client.Restart] that waits until the work is done, and returns the final state. If waiting fails,
// [sdk.Begun] returns what was created.
func (c *Client) RestartAndWait(ctx context.Context, appID string, body RestartRequest, options ...sdk.CallOption) (*DeploymentResponse, error) {
	call := sdk.NewCall(&restartOperation, appID)
	call.Body(&body)
	response := new(DeploymentResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// RevertRollback reverts a rollback by deploying the app spec that preceded it, and unpins the app.
//
// POST /v2/apps/{app_id}/rollback/revert. Scope: app:update.
//
//	deployment, err := sdk.Item(do.Apps.RevertRollbackAndWait(
//		ctx,
//		"0d22bd20-f08c-4f5b-86dd-9d54fbdbf125",
//	))
func (c *Client) RevertRollback(ctx context.Context, appID string, options ...sdk.CallOption) (*DeploymentResponse, error) {
	call := sdk.NewCall(&revertRollbackOperation, appID)
	response := new(DeploymentResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// RevertRollbackAndWait is [Client.RevertRollback] that waits until the work is done, and returns the final state. If
// waiting fails, [sdk.Begun] returns what was created.
func (c *Client) RevertRollbackAndWait(ctx context.Context, appID string, options ...sdk.CallOption) (*DeploymentResponse, error) {
	call := sdk.NewCall(&revertRollbackOperation, appID)
	response := new(DeploymentResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// Update replaces the app spec of an app and starts a deployment.
//
// Components that are missing from the new spec are removed from the app. Secrets must be sent in the encrypted form
// in which they were returned. Existing components keep their source version unless `update_all_source_versions` is
// `true`.
//
// PUT /v2/apps/{id}. Scope: app:update.
//
//	app, err := sdk.Item(do.Apps.UpdateAndWait(
//		ctx,
//		"11610bf8-4eea-480e-8c3c-b9d11c042ffe",
//		apps.UpdateAppRequest{Spec: apps.AppSpec{Name: "web-1"}},
//	))
func (c *Client) Update(ctx context.Context, id string, body UpdateAppRequest, options ...sdk.CallOption) (*AppResponse, error) {
	call := sdk.NewCall(&updateOperation, id)
	call.Body(&body)
	response := new(AppResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// UpdateAndWait is [Client.Update] that waits until the work is done, and returns the final state. If waiting fails,
// [sdk.Begun] returns what was created.
func (c *Client) UpdateAndWait(ctx context.Context, id string, body UpdateAppRequest, options ...sdk.CallOption) (*AppResponse, error) {
	call := sdk.NewCall(&updateOperation, id)
	call.Body(&body)
	response := new(AppResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ValidateAppSpec validates an app spec and estimates its cost, without changing anything.
//
// With `app_id`, the spec is validated as a change to that app.
//
// POST /v2/apps/propose. Scope: app:read.
//
//	response, err := do.Apps.ValidateAppSpec(ctx, apps.AppPropose{Spec: apps.AppSpec{Name: "web-1"}})
func (c *Client) ValidateAppSpec(ctx context.Context, body AppPropose, options ...sdk.CallOption) (*AppProposeResponse, error) {
	call := sdk.NewCall(&validateAppSpecOperation)
	call.Body(&body)
	response := new(AppProposeResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ValidateRollback checks whether an app can be rolled back to an earlier deployment.
//
// POST /v2/apps/{app_id}/rollback/validate. Scope: app:update.
//
//	response, err := do.Apps.ValidateRollback(
//		ctx,
//		"0d22bd20-f08c-4f5b-86dd-9d54fbdbf125",
//		apps.RollbackAppRequest{
//			DeploymentID: sdk.Some("c4cb240d-ae05-4dab-a8d7-07e1d9e7ac30"),
//			SkipPin:      sdk.Some(true),
//		},
//	)
func (c *Client) ValidateRollback(ctx context.Context, appID string, body RollbackAppRequest, options ...sdk.CallOption) (*ValidateRollbackResponse, error) {
	call := sdk.NewCall(&validateRollbackOperation, appID)
	call.Body(&body)
	response := new(ValidateRollbackResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}
