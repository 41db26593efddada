// Code generated from the description of the API. DO NOT EDIT.

// Package uptime has the operations of the resource uptime.
//
// Manages uptime checks, which test from several regions whether a target is reachable, and their alerts.
package uptime

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

// CreateAlert creates an alert for an uptime check.
//
// The unit of `threshold` depends on `type`: milliseconds for `latency`, days before expiry for `ssl_expiry`. `down`
// and `down_global` have no threshold.
//
// POST /v2/uptime/checks/{check_id}/alerts. Scopes: uptime:create, uptime:update.
//
//	alert, err := sdk.Item(do.Uptime.CreateAlert(
//		ctx,
//		"dc0c1756-1275-47a0-af3e-23037546f44f",
//		uptime.CreateAlertBody{
//			Name: "web-1",
//			Type: uptime.AlertUpdatableTypeDown,
//			Notifications: uptime.Notification{
//				Email: []string{"ada@example.com"},
//				Slack: []uptime.NotificationSlackItem{{Channel: "#alerts", URL: "https://example.com"}},
//			},
//			Period: uptime.AlertUpdatablePeriod10m,
//		},
//	))
func (c *Client) CreateAlert(ctx context.Context, checkID string, body CreateAlertBody, options ...sdk.CallOption) (*CreateAlertResponse, error) {
	call := sdk.NewCall(&createAlertOperation, checkID)
	call.Body(&body)
	response := new(CreateAlertResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateCheck creates an uptime check, which tests a target from several regions.
//
// A new check has no alerts. Add them separately.
//
// POST /v2/uptime/checks. Scope: uptime:create.
//
//	check, err := sdk.Item(do.Uptime.CreateCheck(ctx, uptime.CreateCheckBody{
//		Name:    "web-1",
//		Type:    uptime.CheckUpdatableTypeHTTP,
//		Target:  "https://example.com",
//		Regions: []uptime.CheckUpdatableRegion{uptime.CheckUpdatableRegionEuWest},
//		Enabled: true,
//	}))
func (c *Client) CreateCheck(ctx context.Context, body CreateCheckBody, options ...sdk.CallOption) (*CreateCheckResponse, error) {
	call := sdk.NewCall(&createCheckOperation)
	call.Body(&body)
	response := new(CreateCheckResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// DeleteAlert deletes an alert of an uptime check. The check itself is kept.
//
// DELETE /v2/uptime/checks/{check_id}/alerts/{alert_id}. Scopes: uptime:delete, uptime:update.
//
//	err := do.Uptime.DeleteAlert(
//		ctx,
//		"dc0c1756-1275-47a0-af3e-23037546f44f",
//		"e3b61c75-3259-4d98-b6ec-00f9779f8923",
//	)
func (c *Client) DeleteAlert(ctx context.Context, checkID string, alertID string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteAlertOperation, checkID, alertID)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// DeleteCheck deletes an uptime check and its alerts.
//
// DELETE /v2/uptime/checks/{check_id}. Scope: uptime:delete.
//
//	err := do.Uptime.DeleteCheck(ctx, "dc0c1756-1275-47a0-af3e-23037546f44f")
func (c *Client) DeleteCheck(ctx context.Context, checkID string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteCheckOperation, checkID)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// GetAlert gets an alert of an uptime check.
//
// GET /v2/uptime/checks/{check_id}/alerts/{alert_id}. Scope: uptime:read.
//
//	alert, err := sdk.Item(do.Uptime.GetAlert(
//		ctx,
//		"dc0c1756-1275-47a0-af3e-23037546f44f",
//		"e3b61c75-3259-4d98-b6ec-00f9779f8923",
//	))
func (c *Client) GetAlert(ctx context.Context, checkID string, alertID string, options ...sdk.CallOption) (*CreateAlertResponse, error) {
	call := sdk.NewCall(&getAlertOperation, checkID, alertID)
	response := new(CreateAlertResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetCheck gets the settings of an uptime check. Whether its target is up is part of its state.
//
// GET /v2/uptime/checks/{check_id}. Scope: uptime:read.
//
//	check, err := sdk.Item(do.Uptime.GetCheck(ctx, "dc0c1756-1275-47a0-af3e-23037546f44f"))
func (c *Client) GetCheck(ctx context.Context, checkID string, options ...sdk.CallOption) (*CreateCheckResponse, error) {
	call := sdk.NewCall(&getCheckOperation, checkID)
	response := new(CreateCheckResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetCheckState gets the state of an uptime check: the status in each region and the previous outage.
//
// GET /v2/uptime/checks/{check_id}/state. Scope: uptime:read.
//
//	state, err := sdk.Item(do.Uptime.GetCheckState(ctx, "dc0c1756-1275-47a0-af3e-23037546f44f"))
func (c *Client) GetCheckState(ctx context.Context, checkID string, options ...sdk.CallOption) (*GetCheckStateResponse, error) {
	call := sdk.NewCall(&getCheckStateOperation, checkID)
	response := new(GetCheckStateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListAlertsParams are the parameters of [Client.ListAlerts].
type ListAlertsParams struct {
	_ sdk.NotComparable
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
}

func (p *ListAlertsParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
}

// ListAlerts lists the alerts of an uptime check.
//
// GET /v2/uptime/checks/{check_id}/alerts. Scope: uptime:read.
//
//	for alert, err := range do.Uptime.ListAlertsAll(
//		ctx,
//		"dc0c1756-1275-47a0-af3e-23037546f44f",
//		uptime.ListAlertsParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(alert)
//	}
func (c *Client) ListAlerts(ctx context.Context, checkID string, params ListAlertsParams, options ...sdk.CallOption) (*ListAlertsResponse, error) {
	call := sdk.NewCall(&listAlertsOperation, checkID)
	params.addTo(call)
	response := new(ListAlertsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListAlertsAll reads the items of [Client.ListAlerts] across all pages.
func (c *Client) ListAlertsAll(ctx context.Context, checkID string, params ListAlertsParams, options ...sdk.CallOption) iter.Seq2[*Alert, error] {
	return c.ListAlertsPaginator(ctx, checkID, params, options...).Items()
}

// ListAlertsPaginator returns a paginator of [Client.ListAlerts].
func (c *Client) ListAlertsPaginator(ctx context.Context, checkID string, params ListAlertsParams, options ...sdk.CallOption) *sdk.Paginator[*ListAlertsResponse, *Alert] {
	call := sdk.NewCall(&listAlertsOperation, checkID)
	params.addTo(call)
	return sdk.NewPaginator[*ListAlertsResponse, *Alert](ctx, c.client, call, options)
}

// ListChecksParams are the parameters of [Client.ListChecks].
type ListChecksParams struct {
	_ sdk.NotComparable
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
}

func (p *ListChecksParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
}

// ListChecks lists the uptime checks in the account.
//
// GET /v2/uptime/checks. Scope: uptime:read.
//
//	for check, err := range do.Uptime.ListChecksAll(ctx, uptime.ListChecksParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(check)
//	}
func (c *Client) ListChecks(ctx context.Context, params ListChecksParams, options ...sdk.CallOption) (*ListChecksResponse, error) {
	call := sdk.NewCall(&listChecksOperation)
	params.addTo(call)
	response := new(ListChecksResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListChecksAll reads the items of [Client.ListChecks] across all pages.
func (c *Client) ListChecksAll(ctx context.Context, params ListChecksParams, options ...sdk.CallOption) iter.Seq2[*Check, error] {
	return c.ListChecksPaginator(ctx, params, options...).Items()
}

// ListChecksPaginator returns a paginator of [Client.ListChecks].
func (c *Client) ListChecksPaginator(ctx context.Context, params ListChecksParams, options ...sdk.CallOption) *sdk.Paginator[*ListChecksResponse, *Check] {
	call := sdk.NewCall(&listChecksOperation)
	params.addTo(call)
	return sdk.NewPaginator[*ListChecksResponse, *Check](ctx, c.client, call, options)
}

// UpdateAlert updates an alert of an uptime check.
//
// The unit of `threshold` depends on `type`: milliseconds for `latency`, days before expiry for `ssl_expiry`. `down`
// and `down_global` have no threshold.
//
// PUT /v2/uptime/checks/{check_id}/alerts/{alert_id}. Scope: uptime:update.
//
//	alert, err := sdk.Item(do.Uptime.UpdateAlert(
//		ctx,
//		"dc0c1756-1275-47a0-af3e-23037546f44f",
//		"e3b61c75-3259-4d98-b6ec-00f9779f8923",
//		uptime.UpdateAlertBody{
//			Name: "web-1",
//			Type: uptime.AlertUpdatableTypeDown,
//			Notifications: uptime.Notification{
//				Email: []string{"ada@example.com"},
//				Slack: []uptime.NotificationSlackItem{{Channel: "#alerts", URL: "https://example.com"}},
//			},
//			Period: uptime.AlertUpdatablePeriod10m,
//		},
//	))
func (c *Client) UpdateAlert(ctx context.Context, checkID string, alertID string, body UpdateAlertBody, options ...sdk.CallOption) (*CreateAlertResponse, error) {
	call := sdk.NewCall(&updateAlertOperation, checkID, alertID)
	call.Body(&body)
	response := new(CreateAlertResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// UpdateCheck updates the settings of an uptime check.
//
// PUT /v2/uptime/checks/{check_id}. Scope: uptime:update.
//
//	check, err := sdk.Item(do.Uptime.UpdateCheck(
//		ctx,
//		"dc0c1756-1275-47a0-af3e-23037546f44f",
//		uptime.CheckUpdatable{Name: sdk.Some("web-1"), Type: uptime.CheckUpdatableTypeHTTP},
//	))
func (c *Client) UpdateCheck(ctx context.Context, checkID string, body CheckUpdatable, options ...sdk.CallOption) (*CreateCheckResponse, error) {
	call := sdk.NewCall(&updateCheckOperation, checkID)
	call.Body(&body)
	response := new(CreateCheckResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}
