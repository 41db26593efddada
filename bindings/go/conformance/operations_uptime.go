// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/sdk"
	"digitalocean-sdk.internal/go/uptime"
)

func uptimeOperations(add func(string, operation)) {
	add("uptime_create_alert", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Uptime.CreateAlert(ctx, argument[string](a, a.Path["check_id"], sdk.ReadString), argument[uptime.CreateAlertBody](a, a.Body, sdk.ReadModel[uptime.CreateAlertBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[uptime.CreateAlertBody],
			"response 201":     newModel[uptime.CreateAlertResponse],
			"response 401":     newModel[uptime.ErrorModel],
			"response 404":     newModel[uptime.ErrorModel],
			"response 429":     newModel[uptime.ErrorModel],
			"response 500":     newModel[uptime.ErrorModel],
			"response default": newModel[uptime.ErrorModel],
		},
	})
	add("uptime_create_check", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Uptime.CreateCheck(ctx, argument[uptime.CreateCheckBody](a, a.Body, sdk.ReadModel[uptime.CreateCheckBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[uptime.CreateCheckBody],
			"response 201":     newModel[uptime.CreateCheckResponse],
			"response 401":     newModel[uptime.ErrorModel],
			"response 429":     newModel[uptime.ErrorModel],
			"response 500":     newModel[uptime.ErrorModel],
			"response default": newModel[uptime.ErrorModel],
		},
	})
	add("uptime_delete_alert", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Uptime.DeleteAlert(ctx, argument[string](a, a.Path["check_id"], sdk.ReadString), argument[string](a, a.Path["alert_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[uptime.ErrorModel],
			"response 404":     newModel[uptime.ErrorModel],
			"response 429":     newModel[uptime.ErrorModel],
			"response 500":     newModel[uptime.ErrorModel],
			"response default": newModel[uptime.ErrorModel],
		},
	})
	add("uptime_delete_check", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Uptime.DeleteCheck(ctx, argument[string](a, a.Path["check_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[uptime.ErrorModel],
			"response 404":     newModel[uptime.ErrorModel],
			"response 429":     newModel[uptime.ErrorModel],
			"response 500":     newModel[uptime.ErrorModel],
			"response default": newModel[uptime.ErrorModel],
		},
	})
	add("uptime_get_alert", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Uptime.GetAlert(ctx, argument[string](a, a.Path["check_id"], sdk.ReadString), argument[string](a, a.Path["alert_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[uptime.CreateAlertResponse],
			"response 401":     newModel[uptime.ErrorModel],
			"response 404":     newModel[uptime.ErrorModel],
			"response 429":     newModel[uptime.ErrorModel],
			"response 500":     newModel[uptime.ErrorModel],
			"response default": newModel[uptime.ErrorModel],
		},
	})
	add("uptime_get_check", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Uptime.GetCheck(ctx, argument[string](a, a.Path["check_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[uptime.CreateCheckResponse],
			"response 401":     newModel[uptime.ErrorModel],
			"response 404":     newModel[uptime.ErrorModel],
			"response 429":     newModel[uptime.ErrorModel],
			"response 500":     newModel[uptime.ErrorModel],
			"response default": newModel[uptime.ErrorModel],
		},
	})
	add("uptime_get_checkState", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Uptime.GetCheckState(ctx, argument[string](a, a.Path["check_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[uptime.GetCheckStateResponse],
			"response 401":     newModel[uptime.ErrorModel],
			"response 404":     newModel[uptime.ErrorModel],
			"response 429":     newModel[uptime.ErrorModel],
			"response 500":     newModel[uptime.ErrorModel],
			"response default": newModel[uptime.ErrorModel],
		},
	})
	add("uptime_list_alerts", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Uptime.ListAlerts(ctx, argument[string](a, a.Path["check_id"], sdk.ReadString), uptime.ListAlertsParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Uptime.ListAlertsPaginator(ctx, argument[string](a, a.Path["check_id"], sdk.ReadString), uptime.ListAlertsParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[uptime.ListAlertsResponse],
			"response 401":     newModel[uptime.ErrorModel],
			"response 404":     newModel[uptime.ErrorModel],
			"response 429":     newModel[uptime.ErrorModel],
			"response 500":     newModel[uptime.ErrorModel],
			"response default": newModel[uptime.ErrorModel],
		},
	})
	add("uptime_list_checks", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Uptime.ListChecks(ctx, uptime.ListChecksParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Uptime.ListChecksPaginator(ctx, uptime.ListChecksParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[uptime.ListChecksResponse],
			"response 401":     newModel[uptime.ErrorModel],
			"response 404":     newModel[uptime.ErrorModel],
			"response 429":     newModel[uptime.ErrorModel],
			"response 500":     newModel[uptime.ErrorModel],
			"response default": newModel[uptime.ErrorModel],
		},
	})
	add("uptime_update_alert", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Uptime.UpdateAlert(ctx, argument[string](a, a.Path["check_id"], sdk.ReadString), argument[string](a, a.Path["alert_id"], sdk.ReadString), argument[uptime.UpdateAlertBody](a, a.Body, sdk.ReadModel[uptime.UpdateAlertBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[uptime.UpdateAlertBody],
			"response 200":     newModel[uptime.CreateAlertResponse],
			"response 401":     newModel[uptime.ErrorModel],
			"response 404":     newModel[uptime.ErrorModel],
			"response 429":     newModel[uptime.ErrorModel],
			"response 500":     newModel[uptime.ErrorModel],
			"response default": newModel[uptime.ErrorModel],
		},
	})
	add("uptime_update_check", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Uptime.UpdateCheck(ctx, argument[string](a, a.Path["check_id"], sdk.ReadString), argument[uptime.CheckUpdatable](a, a.Body, sdk.ReadModel[uptime.CheckUpdatable]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[uptime.CheckUpdatable],
			"response 200":     newModel[uptime.CreateCheckResponse],
			"response 401":     newModel[uptime.ErrorModel],
			"response 404":     newModel[uptime.ErrorModel],
			"response 429":     newModel[uptime.ErrorModel],
			"response 500":     newModel[uptime.ErrorModel],
			"response default": newModel[uptime.ErrorModel],
		},
	})
}
