// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/security"
)

func securityOperations(add func(string, operation)) {
	add("security_create_scan", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Security.CreateScan(ctx, a.options...))
		},
		parts: map[string]func() part{
			"response 201":     newValue[security.CreateScanResponse](),
			"response 400":     newValue[security.ErrorModel](),
			"response 401":     newValue[security.ErrorModel](),
			"response 404":     newValue[security.ErrorModel](),
			"response 429":     newValue[security.ErrorModel](),
			"response 500":     newValue[security.ErrorModel](),
			"response default": newValue[security.ErrorModel](),
		},
	})
	add("security_create_scan_rule", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Security.CreateScanRule(ctx, argument[security.CreateScanRuleBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[security.CreateScanRuleBody](),
			"response 400":     newValue[security.ErrorModel](),
			"response 401":     newValue[security.ErrorModel](),
			"response 404":     newValue[security.ErrorModel](),
			"response 429":     newValue[security.ErrorModel](),
			"response 500":     newValue[security.ErrorModel](),
			"response default": newValue[security.ErrorModel](),
		},
	})
	add("security_create_suppression", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Security.CreateSuppression(ctx, argument[security.CreateSuppressionBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[security.CreateSuppressionBody](),
			"response 201":     newValue[security.SuppressedResourceRoot](),
			"response 400":     newValue[security.ErrorModel](),
			"response 401":     newValue[security.ErrorModel](),
			"response 404":     newValue[security.ErrorModel](),
			"response 429":     newValue[security.ErrorModel](),
			"response 500":     newValue[security.ErrorModel](),
			"response default": newValue[security.ErrorModel](),
		},
	})
	add("security_delete_suppression", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Security.DeleteSuppression(ctx, argument[string](a, a.Path["suppression_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[security.ErrorModel](),
			"response 404":     newValue[security.ErrorModel](),
			"response 429":     newValue[security.ErrorModel](),
			"response 500":     newValue[security.ErrorModel](),
			"response default": newValue[security.ErrorModel](),
		},
	})
	add("security_get_latest_scan", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Security.GetLatestScan(ctx, security.GetLatestScanParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"]), Severity: optional[security.Severity](a, a.Query["severity"]), Type: optional[string](a, a.Query["type"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Security.GetLatestScanPaginator(ctx, security.GetLatestScanParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"]), Severity: optional[security.Severity](a, a.Query["severity"]), Type: optional[string](a, a.Query["type"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[security.CreateScanResponse](),
			"response 401":     newValue[security.ErrorModel](),
			"response 404":     newValue[security.ErrorModel](),
			"response 429":     newValue[security.ErrorModel](),
			"response 500":     newValue[security.ErrorModel](),
			"response default": newValue[security.ErrorModel](),
		},
	})
	add("security_get_scan", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Security.GetScan(ctx, argument[string](a, a.Path["scan_id"]), security.GetScanParams{Severity: optional[security.Severity](a, a.Query["severity"]), PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"]), Type: optional[string](a, a.Query["type"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Security.GetScanPaginator(ctx, argument[string](a, a.Path["scan_id"]), security.GetScanParams{Severity: optional[security.Severity](a, a.Query["severity"]), PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"]), Type: optional[string](a, a.Query["type"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[security.CreateScanResponse](),
			"response 401":     newValue[security.ErrorModel](),
			"response 404":     newValue[security.ErrorModel](),
			"response 429":     newValue[security.ErrorModel](),
			"response 500":     newValue[security.ErrorModel](),
			"response default": newValue[security.ErrorModel](),
		},
	})
	add("security_list_scan_finding_affected_resources", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Security.ListScanFindingAffectedResources(ctx, argument[string](a, a.Path["scan_id"]), argument[string](a, a.Path["finding_uuid"]), security.ListScanFindingAffectedResourcesParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Security.ListScanFindingAffectedResourcesPaginator(ctx, argument[string](a, a.Path["scan_id"]), argument[string](a, a.Path["finding_uuid"]), security.ListScanFindingAffectedResourcesParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[security.ListScanFindingAffectedResourcesResponse](),
			"response 401":     newValue[security.ErrorModel](),
			"response 404":     newValue[security.ErrorModel](),
			"response 429":     newValue[security.ErrorModel](),
			"response 500":     newValue[security.ErrorModel](),
			"response default": newValue[security.ErrorModel](),
		},
	})
	add("security_list_scans", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Security.ListScans(ctx, security.ListScansParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Security.ListScansPaginator(ctx, security.ListScansParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[security.ListScansResponse](),
			"response 401":     newValue[security.ErrorModel](),
			"response 404":     newValue[security.ErrorModel](),
			"response 429":     newValue[security.ErrorModel](),
			"response 500":     newValue[security.ErrorModel](),
			"response default": newValue[security.ErrorModel](),
		},
	})
	add("security_list_settings", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Security.ListSettings(ctx, security.ListSettingsParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Security.ListSettingsPaginator(ctx, security.ListSettingsParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[security.Settings](),
			"response 401":     newValue[security.ErrorModel](),
			"response 404":     newValue[security.ErrorModel](),
			"response 429":     newValue[security.ErrorModel](),
			"response 500":     newValue[security.ErrorModel](),
			"response default": newValue[security.ErrorModel](),
		},
	})
	add("security_update_settings_plan", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Security.UpdateSettingsPlan(ctx, argument[security.UpdateSettingsPlanBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[security.UpdateSettingsPlanBody](),
			"response 200":     newValue[security.UpdateSettingsPlanResponse](),
			"response 400":     newValue[security.ErrorModel](),
			"response 401":     newValue[security.ErrorModel](),
			"response 404":     newValue[security.ErrorModel](),
			"response 429":     newValue[security.ErrorModel](),
			"response 500":     newValue[security.ErrorModel](),
			"response default": newValue[security.ErrorModel](),
		},
	})
}
