// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/domains"
)

func domainsOperations(add func(string, operation)) {
	add("domains_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Domains.Create(ctx, argument[domains.Domain](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[domains.Domain](),
			"response 201":     newValue[domains.CreateResponse](),
			"response 401":     newValue[domains.ErrorModel](),
			"response 429":     newValue[domains.ErrorModel](),
			"response 500":     newValue[domains.ErrorModel](),
			"response default": newValue[domains.ErrorModel](),
		},
	})
	add("domains_create_record", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Domains.CreateRecord(ctx, argument[string](a, a.Path["domain_name"]), argument[domains.CreateRecordBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[domains.CreateRecordBody](),
			"response 201":     newValue[domains.CreateRecordResponse](),
			"response 401":     newValue[domains.ErrorModel](),
			"response 404":     newValue[domains.ErrorModel](),
			"response 429":     newValue[domains.ErrorModel](),
			"response 500":     newValue[domains.ErrorModel](),
			"response default": newValue[domains.ErrorModel](),
		},
	})
	add("domains_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Domains.Delete(ctx, argument[string](a, a.Path["domain_name"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[domains.ErrorModel](),
			"response 404":     newValue[domains.ErrorModel](),
			"response 429":     newValue[domains.ErrorModel](),
			"response 500":     newValue[domains.ErrorModel](),
			"response default": newValue[domains.ErrorModel](),
		},
	})
	add("domains_delete_record", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Domains.DeleteRecord(ctx, argument[string](a, a.Path["domain_name"]), argument[int64](a, a.Path["domain_record_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[domains.ErrorModel](),
			"response 404":     newValue[domains.ErrorModel](),
			"response 429":     newValue[domains.ErrorModel](),
			"response 500":     newValue[domains.ErrorModel](),
			"response default": newValue[domains.ErrorModel](),
		},
	})
	add("domains_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Domains.Get(ctx, argument[string](a, a.Path["domain_name"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[domains.GetResponse](),
			"response 401":     newValue[domains.ErrorModel](),
			"response 404":     newValue[domains.ErrorModel](),
			"response 429":     newValue[domains.ErrorModel](),
			"response 500":     newValue[domains.ErrorModel](),
			"response default": newValue[domains.ErrorModel](),
		},
	})
	add("domains_get_record", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Domains.GetRecord(ctx, argument[string](a, a.Path["domain_name"]), argument[int64](a, a.Path["domain_record_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[domains.GetRecordResponse](),
			"response 401":     newValue[domains.ErrorModel](),
			"response 404":     newValue[domains.ErrorModel](),
			"response 429":     newValue[domains.ErrorModel](),
			"response 500":     newValue[domains.ErrorModel](),
			"response default": newValue[domains.ErrorModel](),
		},
	})
	add("domains_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Domains.List(ctx, domains.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Domains.ListPaginator(ctx, domains.ListParams{PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[domains.ListResponse](),
			"response 401":     newValue[domains.ErrorModel](),
			"response 429":     newValue[domains.ErrorModel](),
			"response 500":     newValue[domains.ErrorModel](),
			"response default": newValue[domains.ErrorModel](),
		},
	})
	add("domains_list_records", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Domains.ListRecords(ctx, argument[string](a, a.Path["domain_name"]), domains.ListRecordsParams{Name: optional[string](a, a.Query["name"]), Type: optional[domains.DomainTypeQuery](a, a.Query["type"]), PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Domains.ListRecordsPaginator(ctx, argument[string](a, a.Path["domain_name"]), domains.ListRecordsParams{Name: optional[string](a, a.Query["name"]), Type: optional[domains.DomainTypeQuery](a, a.Query["type"]), PerPage: optional[int64](a, a.Query["per_page"]), Page: optional[int64](a, a.Query["page"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[domains.ListRecordsResponse](),
			"response 401":     newValue[domains.ErrorModel](),
			"response 404":     newValue[domains.ErrorModel](),
			"response 429":     newValue[domains.ErrorModel](),
			"response 500":     newValue[domains.ErrorModel](),
			"response default": newValue[domains.ErrorModel](),
		},
	})
	add("domains_patch_record", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Domains.PatchRecord(ctx, argument[string](a, a.Path["domain_name"]), argument[int64](a, a.Path["domain_record_id"]), argument[domains.DomainRecord](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[domains.DomainRecord](),
			"response 200":     newValue[domains.GetRecordResponse](),
			"response 401":     newValue[domains.ErrorModel](),
			"response 404":     newValue[domains.ErrorModel](),
			"response 429":     newValue[domains.ErrorModel](),
			"response 500":     newValue[domains.ErrorModel](),
			"response default": newValue[domains.ErrorModel](),
		},
	})
	add("domains_update_record", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Domains.UpdateRecord(ctx, argument[string](a, a.Path["domain_name"]), argument[int64](a, a.Path["domain_record_id"]), argument[domains.DomainRecord](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[domains.DomainRecord](),
			"response 200":     newValue[domains.GetRecordResponse](),
			"response 401":     newValue[domains.ErrorModel](),
			"response 404":     newValue[domains.ErrorModel](),
			"response 429":     newValue[domains.ErrorModel](),
			"response 500":     newValue[domains.ErrorModel](),
			"response default": newValue[domains.ErrorModel](),
		},
	})
}
