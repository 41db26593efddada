// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/invoices"
)

func invoicesOperations(add func(string, operation)) {
	add("invoices_get_byUUID", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Invoices.GetByUuid(ctx, argument[string](a, a.Path["invoice_uuid"]), invoices.GetByUuidParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Invoices.GetByUuidPaginator(ctx, argument[string](a, a.Path["invoice_uuid"]), invoices.GetByUuidParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[invoices.GetByUuidResponse](),
			"response 401":     newValue[invoices.ErrorModel](),
			"response 404":     newValue[invoices.ErrorModel](),
			"response 429":     newValue[invoices.ErrorModel](),
			"response 500":     newValue[invoices.ErrorModel](),
			"response default": newValue[invoices.ErrorModel](),
		},
	})
	add("invoices_get_csvByUUID", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return text(api.Invoices.GetCsvByUuid(ctx, argument[string](a, a.Path["invoice_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[invoices.ErrorModel](),
			"response 404":     newValue[invoices.ErrorModel](),
			"response 429":     newValue[invoices.ErrorModel](),
			"response 500":     newValue[invoices.ErrorModel](),
			"response default": newValue[invoices.ErrorModel](),
		},
	})
	add("invoices_get_pdfByUUID", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return content(api.Invoices.GetPdfByUuid(ctx, argument[string](a, a.Path["invoice_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[invoices.ErrorModel](),
			"response 404":     newValue[invoices.ErrorModel](),
			"response 429":     newValue[invoices.ErrorModel](),
			"response 500":     newValue[invoices.ErrorModel](),
			"response default": newValue[invoices.ErrorModel](),
		},
	})
	add("invoices_get_summaryByUUID", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Invoices.GetSummaryByUuid(ctx, argument[string](a, a.Path["invoice_uuid"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[invoices.InvoiceSummary](),
			"response 401":     newValue[invoices.ErrorModel](),
			"response 404":     newValue[invoices.ErrorModel](),
			"response 429":     newValue[invoices.ErrorModel](),
			"response 500":     newValue[invoices.ErrorModel](),
			"response default": newValue[invoices.ErrorModel](),
		},
	})
	add("invoices_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Invoices.List(ctx, invoices.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Invoices.ListPaginator(ctx, invoices.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[invoices.ListResponse](),
			"response 401":     newValue[invoices.ErrorModel](),
			"response 429":     newValue[invoices.ErrorModel](),
			"response 500":     newValue[invoices.ErrorModel](),
			"response default": newValue[invoices.ErrorModel](),
		},
	})
}
