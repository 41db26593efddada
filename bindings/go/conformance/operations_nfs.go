// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/nfs"
)

func nfsOperations(add func(string, operation)) {
	add("nfs_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Nfs.Create(ctx, argument[nfs.Request](a, a.Body), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Nfs.CreateAndWait(ctx, argument[nfs.Request](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[nfs.Request](),
			"response 201":     newValue[nfs.CreateResponse](),
			"response 400":     newValue[nfs.ErrorModel](),
			"response 401":     newValue[nfs.ErrorModel](),
			"response 429":     newValue[nfs.ErrorModel](),
			"response 500":     newValue[nfs.ErrorModel](),
			"response default": newValue[nfs.ErrorModel](),
		},
	})
	add("nfs_create_access_point", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Nfs.CreateAccessPoint(ctx, argument[string](a, a.Path["share_id"]), argument[nfs.AccessPointRequest](a, a.Body), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Nfs.CreateAccessPointAndWait(ctx, argument[string](a, a.Path["share_id"]), argument[nfs.AccessPointRequest](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[nfs.AccessPointRequest](),
			"response 201":     newValue[nfs.AccessPointActionResponse](),
			"response 400":     newValue[nfs.APIError](),
			"response 401":     newValue[nfs.ErrorModel](),
			"response 404":     newValue[nfs.ErrorModel](),
			"response 409":     newValue[nfs.APIError](),
			"response 429":     newValue[nfs.ErrorModel](),
			"response 500":     newValue[nfs.ErrorModel](),
			"response default": newValue[nfs.ErrorModel](),
		},
	})
	add("nfs_create_action", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Nfs.CreateAction(ctx, argument[string](a, a.Path["nfs_id"]), argument[nfs.CreateActionBody](a, a.Body), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Nfs.CreateActionAndWait(ctx, argument[string](a, a.Path["nfs_id"]), argument[nfs.CreateActionBody](a, a.Body), a.options...))
		},
		parts: map[string]func() part{
			"request":          newValue[nfs.CreateActionBody](),
			"response 201":     newValue[nfs.ActionsResponse](),
			"response 401":     newValue[nfs.ErrorModel](),
			"response 404":     newValue[nfs.ErrorModel](),
			"response 429":     newValue[nfs.ErrorModel](),
			"response 500":     newValue[nfs.ErrorModel](),
			"response default": newValue[nfs.ErrorModel](),
		},
	})
	add("nfs_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Nfs.Delete(ctx, argument[string](a, a.Path["nfs_id"]), nfs.DeleteParams{Region: optional[string](a, a.Query["region"])}, a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return nothing(api.Nfs.DeleteAndWait(ctx, argument[string](a, a.Path["nfs_id"]), nfs.DeleteParams{Region: optional[string](a, a.Query["region"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[nfs.ErrorModel](),
			"response 404":     newValue[nfs.ErrorModel](),
			"response 429":     newValue[nfs.ErrorModel](),
			"response 500":     newValue[nfs.ErrorModel](),
			"response default": newValue[nfs.ErrorModel](),
		},
	})
	add("nfs_delete_access_point", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Nfs.DeleteAccessPoint(ctx, argument[string](a, a.Path["access_point_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[nfs.AccessPointActionResponse](),
			"response 400":     newValue[nfs.APIError](),
			"response 401":     newValue[nfs.ErrorModel](),
			"response 404":     newValue[nfs.ErrorModel](),
			"response 429":     newValue[nfs.ErrorModel](),
			"response 500":     newValue[nfs.ErrorModel](),
			"response default": newValue[nfs.ErrorModel](),
		},
	})
	add("nfs_delete_snapshot", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Nfs.DeleteSnapshot(ctx, argument[string](a, a.Path["nfs_snapshot_id"]), nfs.DeleteSnapshotParams{Region: optional[string](a, a.Query["region"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 401":     newValue[nfs.ErrorModel](),
			"response 404":     newValue[nfs.ErrorModel](),
			"response 429":     newValue[nfs.ErrorModel](),
			"response 500":     newValue[nfs.ErrorModel](),
			"response default": newValue[nfs.ErrorModel](),
		},
	})
	add("nfs_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Nfs.Get(ctx, argument[string](a, a.Path["nfs_id"]), nfs.GetParams{Region: optional[string](a, a.Query["region"])}, a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Nfs.GetAndWait(ctx, argument[string](a, a.Path["nfs_id"]), nfs.GetParams{Region: optional[string](a, a.Query["region"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[nfs.GetResponse](),
			"response 401":     newValue[nfs.ErrorModel](),
			"response 404":     newValue[nfs.ErrorModel](),
			"response 429":     newValue[nfs.ErrorModel](),
			"response 500":     newValue[nfs.ErrorModel](),
			"response default": newValue[nfs.ErrorModel](),
		},
	})
	add("nfs_get_access_point", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Nfs.GetAccessPoint(ctx, argument[string](a, a.Path["access_point_id"]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Nfs.GetAccessPointAndWait(ctx, argument[string](a, a.Path["access_point_id"]), a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[nfs.AccessPointGetResponse](),
			"response 401":     newValue[nfs.ErrorModel](),
			"response 404":     newValue[nfs.ErrorModel](),
			"response 429":     newValue[nfs.ErrorModel](),
			"response 500":     newValue[nfs.ErrorModel](),
			"response default": newValue[nfs.ErrorModel](),
		},
	})
	add("nfs_get_snapshot", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Nfs.GetSnapshot(ctx, argument[string](a, a.Path["nfs_snapshot_id"]), nfs.GetSnapshotParams{Region: optional[string](a, a.Query["region"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[nfs.SnapshotGetResponse](),
			"response 401":     newValue[nfs.ErrorModel](),
			"response 404":     newValue[nfs.ErrorModel](),
			"response 429":     newValue[nfs.ErrorModel](),
			"response 500":     newValue[nfs.ErrorModel](),
			"response default": newValue[nfs.ErrorModel](),
		},
	})
	add("nfs_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Nfs.List(ctx, nfs.ListParams{Region: optional[string](a, a.Query["region"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[nfs.ListResponse](),
			"response 401":     newValue[nfs.ErrorModel](),
			"response 404":     newValue[nfs.ErrorModel](),
			"response 429":     newValue[nfs.ErrorModel](),
			"response 500":     newValue[nfs.ErrorModel](),
			"response default": newValue[nfs.ErrorModel](),
		},
	})
	add("nfs_list_access_points", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Nfs.ListAccessPoints(ctx, argument[string](a, a.Path["share_id"]), nfs.ListAccessPointsParams{Status: optional[nfs.AccessPointStatus](a, a.Query["status"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[nfs.AccessPointListResponse](),
			"response 400":     newValue[nfs.APIError](),
			"response 401":     newValue[nfs.ErrorModel](),
			"response 404":     newValue[nfs.ErrorModel](),
			"response 429":     newValue[nfs.ErrorModel](),
			"response 500":     newValue[nfs.ErrorModel](),
			"response default": newValue[nfs.ErrorModel](),
		},
	})
	add("nfs_list_snapshot", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Nfs.ListSnapshot(ctx, nfs.ListSnapshotParams{Region: optional[string](a, a.Query["region"]), ShareID: optional[string](a, a.Query["share_id"])}, a.options...))
		},
		parts: map[string]func() part{
			"response 200":     newValue[nfs.SnapshotListResponse](),
			"response 401":     newValue[nfs.ErrorModel](),
			"response 404":     newValue[nfs.ErrorModel](),
			"response 429":     newValue[nfs.ErrorModel](),
			"response 500":     newValue[nfs.ErrorModel](),
			"response default": newValue[nfs.ErrorModel](),
		},
	})
}
