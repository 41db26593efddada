// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/domains"
	"digitalocean-sdk.internal/go/sdk"
)

func domainsOperations(add func(string, operation)) {
	add("domains_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Domains.Create(ctx, argument[domains.Domain](a, a.Body, sdk.ReadModel[domains.Domain]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[domains.Domain],
			"response 201":     newModel[domains.CreateResponse],
			"response 401":     newModel[domains.ErrorModel],
			"response 429":     newModel[domains.ErrorModel],
			"response 500":     newModel[domains.ErrorModel],
			"response default": newModel[domains.ErrorModel],
		},
	})
	add("domains_create_record", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Domains.CreateRecord(ctx, argument[string](a, a.Path["domain_name"], sdk.ReadString), argument[domains.CreateRecordBody](a, a.Body, sdk.ReadModel[domains.CreateRecordBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[domains.CreateRecordBody],
			"response 201":     newModel[domains.CreateRecordResponse],
			"response 401":     newModel[domains.ErrorModel],
			"response 404":     newModel[domains.ErrorModel],
			"response 429":     newModel[domains.ErrorModel],
			"response 500":     newModel[domains.ErrorModel],
			"response default": newModel[domains.ErrorModel],
		},
	})
	add("domains_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Domains.Delete(ctx, argument[string](a, a.Path["domain_name"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[domains.ErrorModel],
			"response 404":     newModel[domains.ErrorModel],
			"response 429":     newModel[domains.ErrorModel],
			"response 500":     newModel[domains.ErrorModel],
			"response default": newModel[domains.ErrorModel],
		},
	})
	add("domains_delete_record", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Domains.DeleteRecord(ctx, argument[string](a, a.Path["domain_name"], sdk.ReadString), argument[int64](a, a.Path["domain_record_id"], sdk.ReadInt64), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[domains.ErrorModel],
			"response 404":     newModel[domains.ErrorModel],
			"response 429":     newModel[domains.ErrorModel],
			"response 500":     newModel[domains.ErrorModel],
			"response default": newModel[domains.ErrorModel],
		},
	})
	add("domains_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Domains.Get(ctx, argument[string](a, a.Path["domain_name"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[domains.GetResponse],
			"response 401":     newModel[domains.ErrorModel],
			"response 404":     newModel[domains.ErrorModel],
			"response 429":     newModel[domains.ErrorModel],
			"response 500":     newModel[domains.ErrorModel],
			"response default": newModel[domains.ErrorModel],
		},
	})
	add("domains_get_record", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Domains.GetRecord(ctx, argument[string](a, a.Path["domain_name"], sdk.ReadString), argument[int64](a, a.Path["domain_record_id"], sdk.ReadInt64), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[domains.GetRecordResponse],
			"response 401":     newModel[domains.ErrorModel],
			"response 404":     newModel[domains.ErrorModel],
			"response 429":     newModel[domains.ErrorModel],
			"response 500":     newModel[domains.ErrorModel],
			"response default": newModel[domains.ErrorModel],
		},
	})
	add("domains_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Domains.List(ctx, domains.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Domains.ListPaginator(ctx, domains.ListParams{PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[domains.ListResponse],
			"response 401":     newModel[domains.ErrorModel],
			"response 429":     newModel[domains.ErrorModel],
			"response 500":     newModel[domains.ErrorModel],
			"response default": newModel[domains.ErrorModel],
		},
	})
	add("domains_list_records", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Domains.ListRecords(ctx, argument[string](a, a.Path["domain_name"], sdk.ReadString), domains.ListRecordsParams{Name: optional[string](a, a.Query["name"], sdk.ReadString), Type: optional[domains.DomainTypeQuery](a, a.Query["type"], sdk.ReadString), PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		list: func(ctx context.Context, api *digitalocean.Client, a *arguments) listResult {
			return paginator(api.Domains.ListRecordsPaginator(ctx, argument[string](a, a.Path["domain_name"], sdk.ReadString), domains.ListRecordsParams{Name: optional[string](a, a.Query["name"], sdk.ReadString), Type: optional[domains.DomainTypeQuery](a, a.Query["type"], sdk.ReadString), PerPage: optional[int64](a, a.Query["per_page"], sdk.ReadInt64), Page: optional[int64](a, a.Query["page"], sdk.ReadInt64)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[domains.ListRecordsResponse],
			"response 401":     newModel[domains.ErrorModel],
			"response 404":     newModel[domains.ErrorModel],
			"response 429":     newModel[domains.ErrorModel],
			"response 500":     newModel[domains.ErrorModel],
			"response default": newModel[domains.ErrorModel],
		},
	})
	add("domains_patch_record", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Domains.PatchRecord(ctx, argument[string](a, a.Path["domain_name"], sdk.ReadString), argument[int64](a, a.Path["domain_record_id"], sdk.ReadInt64), argument[domains.DomainRecord](a, a.Body, sdk.ReadModel[domains.DomainRecord]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[domains.DomainRecord],
			"response 200":     newModel[domains.GetRecordResponse],
			"response 401":     newModel[domains.ErrorModel],
			"response 404":     newModel[domains.ErrorModel],
			"response 429":     newModel[domains.ErrorModel],
			"response 500":     newModel[domains.ErrorModel],
			"response default": newModel[domains.ErrorModel],
		},
	})
	add("domains_update_record", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Domains.UpdateRecord(ctx, argument[string](a, a.Path["domain_name"], sdk.ReadString), argument[int64](a, a.Path["domain_record_id"], sdk.ReadInt64), argument[domains.DomainRecord](a, a.Body, sdk.ReadModel[domains.DomainRecord]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[domains.DomainRecord],
			"response 200":     newModel[domains.GetRecordResponse],
			"response 401":     newModel[domains.ErrorModel],
			"response 404":     newModel[domains.ErrorModel],
			"response 429":     newModel[domains.ErrorModel],
			"response 500":     newModel[domains.ErrorModel],
			"response default": newModel[domains.ErrorModel],
		},
	})
}
