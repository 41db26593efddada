// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/uptime"
)

func uptimeOperations(add func(string, operation)) {
	add("uptime_create_alert", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Uptime.CreateAlert(ctx, argument[string](a, a.Path["check_id"]), argument[uptime.CreateAlertBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[uptime.CreateAlertBody](),
			"response 201":     newValue[uptime.CreateAlertResponse](),
			"response 401":     newValue[uptime.ErrorModel](),
			"response 404":     newValue[uptime.ErrorModel](),
			"response 429":     newValue[uptime.ErrorModel](),
			"response 500":     newValue[uptime.ErrorModel](),
			"response default": newValue[uptime.ErrorModel](),
		},
	})
	add("uptime_create_check", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Uptime.CreateCheck(ctx, argument[uptime.CreateCheckBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[uptime.CreateCheckBody](),
			"response 201":     newValue[uptime.CreateCheckResponse](),
			"response 401":     newValue[uptime.ErrorModel](),
			"response 429":     newValue[uptime.ErrorModel](),
			"response 500":     newValue[uptime.ErrorModel](),
			"response default": newValue[uptime.ErrorModel](),
		},
	})
	add("uptime_delete_alert", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Uptime.DeleteAlert(ctx, argument[string](a, a.Path["check_id"]), argument[string](a, a.Path["alert_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[uptime.ErrorModel](),
			"response 404":     newValue[uptime.ErrorModel](),
			"response 429":     newValue[uptime.ErrorModel](),
			"response 500":     newValue[uptime.ErrorModel](),
			"response default": newValue[uptime.ErrorModel](),
		},
	})
	add("uptime_delete_check", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Uptime.DeleteCheck(ctx, argument[string](a, a.Path["check_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[uptime.ErrorModel](),
			"response 404":     newValue[uptime.ErrorModel](),
			"response 429":     newValue[uptime.ErrorModel](),
			"response 500":     newValue[uptime.ErrorModel](),
			"response default": newValue[uptime.ErrorModel](),
		},
	})
	add("uptime_get_alert", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Uptime.GetAlert(ctx, argument[string](a, a.Path["check_id"]), argument[string](a, a.Path["alert_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[uptime.CreateAlertResponse](),
			"response 401":     newValue[uptime.ErrorModel](),
			"response 404":     newValue[uptime.ErrorModel](),
			"response 429":     newValue[uptime.ErrorModel](),
			"response 500":     newValue[uptime.ErrorModel](),
			"response default": newValue[uptime.ErrorModel](),
		},
	})
	add("uptime_get_check", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Uptime.GetCheck(ctx, argument[string](a, a.Path["check_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[uptime.CreateCheckResponse](),
			"response 401":     newValue[uptime.ErrorModel](),
			"response 404":     newValue[uptime.ErrorModel](),
			"response 429":     newValue[uptime.ErrorModel](),
			"response 500":     newValue[uptime.ErrorModel](),
			"response default": newValue[uptime.ErrorModel](),
		},
	})
	add("uptime_get_checkState", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Uptime.GetCheckState(ctx, argument[string](a, a.Path["check_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[uptime.GetCheckStateResponse](),
			"response 401":     newValue[uptime.ErrorModel](),
			"response 404":     newValue[uptime.ErrorModel](),
			"response 429":     newValue[uptime.ErrorModel](),
			"response 500":     newValue[uptime.ErrorModel](),
			"response default": newValue[uptime.ErrorModel](),
		},
	})
	add("uptime_list_alerts", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Uptime.ListAlerts(ctx, argument[string](a, a.Path["check_id"]), uptime.ListAlertsParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Uptime.ListAlertsPaginator(ctx, argument[string](a, a.Path["check_id"]), uptime.ListAlertsParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[uptime.ListAlertsResponse](),
			"response 401":     newValue[uptime.ErrorModel](),
			"response 404":     newValue[uptime.ErrorModel](),
			"response 429":     newValue[uptime.ErrorModel](),
			"response 500":     newValue[uptime.ErrorModel](),
			"response default": newValue[uptime.ErrorModel](),
		},
	})
	add("uptime_list_checks", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Uptime.ListChecks(ctx, uptime.ListChecksParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Uptime.ListChecksPaginator(ctx, uptime.ListChecksParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[uptime.ListChecksResponse](),
			"response 401":     newValue[uptime.ErrorModel](),
			"response 404":     newValue[uptime.ErrorModel](),
			"response 429":     newValue[uptime.ErrorModel](),
			"response 500":     newValue[uptime.ErrorModel](),
			"response default": newValue[uptime.ErrorModel](),
		},
	})
	add("uptime_update_alert", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Uptime.UpdateAlert(ctx, argument[string](a, a.Path["check_id"]), argument[string](a, a.Path["alert_id"]), argument[uptime.UpdateAlertBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[uptime.UpdateAlertBody](),
			"response 200":     newValue[uptime.CreateAlertResponse](),
			"response 401":     newValue[uptime.ErrorModel](),
			"response 404":     newValue[uptime.ErrorModel](),
			"response 429":     newValue[uptime.ErrorModel](),
			"response 500":     newValue[uptime.ErrorModel](),
			"response default": newValue[uptime.ErrorModel](),
		},
	})
	add("uptime_update_check", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Uptime.UpdateCheck(ctx, argument[string](a, a.Path["check_id"]), argument[uptime.CheckUpdatable](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[uptime.CheckUpdatable](),
			"response 200":     newValue[uptime.CreateCheckResponse](),
			"response 401":     newValue[uptime.ErrorModel](),
			"response 404":     newValue[uptime.ErrorModel](),
			"response 429":     newValue[uptime.ErrorModel](),
			"response 500":     newValue[uptime.ErrorModel](),
			"response default": newValue[uptime.ErrorModel](),
		},
	})
}
