// Code generated from the description of the API. DO NOT EDIT.

//go:build conformance

package main

import (
	"context"

	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/nfs"
	"digitalocean-sdk.internal/go/sdk"
)

func nfsOperations(add func(string, operation)) {
	add("nfs_create", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Nfs.Create(ctx, argument[nfs.Request](a, a.Body, sdk.ReadModel[nfs.Request]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Nfs.CreateAndWait(ctx, argument[nfs.Request](a, a.Body, sdk.ReadModel[nfs.Request]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[nfs.Request],
			"response 201":     newModel[nfs.CreateResponse],
			"response 400":     newModel[nfs.ErrorModel],
			"response 401":     newModel[nfs.ErrorModel],
			"response 429":     newModel[nfs.ErrorModel],
			"response 500":     newModel[nfs.ErrorModel],
			"response default": newModel[nfs.ErrorModel],
		},
	})
	add("nfs_create_access_point", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Nfs.CreateAccessPoint(ctx, argument[string](a, a.Path["share_id"], sdk.ReadString), argument[nfs.AccessPointRequest](a, a.Body, sdk.ReadModel[nfs.AccessPointRequest]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Nfs.CreateAccessPointAndWait(ctx, argument[string](a, a.Path["share_id"], sdk.ReadString), argument[nfs.AccessPointRequest](a, a.Body, sdk.ReadModel[nfs.AccessPointRequest]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[nfs.AccessPointRequest],
			"response 201":     newModel[nfs.AccessPointActionResponse],
			"response 400":     newModel[nfs.APIError],
			"response 401":     newModel[nfs.ErrorModel],
			"response 404":     newModel[nfs.ErrorModel],
			"response 409":     newModel[nfs.APIError],
			"response 429":     newModel[nfs.ErrorModel],
			"response 500":     newModel[nfs.ErrorModel],
			"response default": newModel[nfs.ErrorModel],
		},
	})
	add("nfs_create_action", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Nfs.CreateAction(ctx, argument[string](a, a.Path["nfs_id"], sdk.ReadString), argument[nfs.CreateActionBody](a, a.Body, sdk.ReadModel[nfs.CreateActionBody]), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Nfs.CreateActionAndWait(ctx, argument[string](a, a.Path["nfs_id"], sdk.ReadString), argument[nfs.CreateActionBody](a, a.Body, sdk.ReadModel[nfs.CreateActionBody]), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"request":          newModel[nfs.CreateActionBody],
			"response 201":     newModel[nfs.ActionsResponse],
			"response 401":     newModel[nfs.ErrorModel],
			"response 404":     newModel[nfs.ErrorModel],
			"response 429":     newModel[nfs.ErrorModel],
			"response 500":     newModel[nfs.ErrorModel],
			"response default": newModel[nfs.ErrorModel],
		},
	})
	add("nfs_delete", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Nfs.Delete(ctx, argument[string](a, a.Path["nfs_id"], sdk.ReadString), nfs.DeleteParams{Region: optional[string](a, a.Query["region"], sdk.ReadString)}, a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return nothing(api.Nfs.DeleteAndWait(ctx, argument[string](a, a.Path["nfs_id"], sdk.ReadString), nfs.DeleteParams{Region: optional[string](a, a.Query["region"], sdk.ReadString)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[nfs.ErrorModel],
			"response 404":     newModel[nfs.ErrorModel],
			"response 429":     newModel[nfs.ErrorModel],
			"response 500":     newModel[nfs.ErrorModel],
			"response default": newModel[nfs.ErrorModel],
		},
	})
	add("nfs_delete_access_point", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Nfs.DeleteAccessPoint(ctx, argument[string](a, a.Path["access_point_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[nfs.AccessPointActionResponse],
			"response 400":     newModel[nfs.APIError],
			"response 401":     newModel[nfs.ErrorModel],
			"response 404":     newModel[nfs.ErrorModel],
			"response 429":     newModel[nfs.ErrorModel],
			"response 500":     newModel[nfs.ErrorModel],
			"response default": newModel[nfs.ErrorModel],
		},
	})
	add("nfs_delete_snapshot", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return nothing(api.Nfs.DeleteSnapshot(ctx, argument[string](a, a.Path["nfs_snapshot_id"], sdk.ReadString), nfs.DeleteSnapshotParams{Region: optional[string](a, a.Query["region"], sdk.ReadString)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 401":     newModel[nfs.ErrorModel],
			"response 404":     newModel[nfs.ErrorModel],
			"response 429":     newModel[nfs.ErrorModel],
			"response 500":     newModel[nfs.ErrorModel],
			"response default": newModel[nfs.ErrorModel],
		},
	})
	add("nfs_get", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Nfs.Get(ctx, argument[string](a, a.Path["nfs_id"], sdk.ReadString), nfs.GetParams{Region: optional[string](a, a.Query["region"], sdk.ReadString)}, a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Nfs.GetAndWait(ctx, argument[string](a, a.Path["nfs_id"], sdk.ReadString), nfs.GetParams{Region: optional[string](a, a.Query["region"], sdk.ReadString)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[nfs.GetResponse],
			"response 401":     newModel[nfs.ErrorModel],
			"response 404":     newModel[nfs.ErrorModel],
			"response 429":     newModel[nfs.ErrorModel],
			"response 500":     newModel[nfs.ErrorModel],
			"response default": newModel[nfs.ErrorModel],
		},
	})
	add("nfs_get_access_point", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Nfs.GetAccessPoint(ctx, argument[string](a, a.Path["access_point_id"], sdk.ReadString), a.options...))
		},
		wait: func(ctx context.Context, api *digitalocean.Client, a *arguments) waitResult {
			return model(api.Nfs.GetAccessPointAndWait(ctx, argument[string](a, a.Path["access_point_id"], sdk.ReadString), a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[nfs.AccessPointGetResponse],
			"response 401":     newModel[nfs.ErrorModel],
			"response 404":     newModel[nfs.ErrorModel],
			"response 429":     newModel[nfs.ErrorModel],
			"response 500":     newModel[nfs.ErrorModel],
			"response default": newModel[nfs.ErrorModel],
		},
	})
	add("nfs_get_snapshot", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Nfs.GetSnapshot(ctx, argument[string](a, a.Path["nfs_snapshot_id"], sdk.ReadString), nfs.GetSnapshotParams{Region: optional[string](a, a.Query["region"], sdk.ReadString)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[nfs.SnapshotGetResponse],
			"response 401":     newModel[nfs.ErrorModel],
			"response 404":     newModel[nfs.ErrorModel],
			"response 429":     newModel[nfs.ErrorModel],
			"response 500":     newModel[nfs.ErrorModel],
			"response default": newModel[nfs.ErrorModel],
		},
	})
	add("nfs_list", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Nfs.List(ctx, nfs.ListParams{Region: optional[string](a, a.Query["region"], sdk.ReadString)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[nfs.ListResponse],
			"response 401":     newModel[nfs.ErrorModel],
			"response 404":     newModel[nfs.ErrorModel],
			"response 429":     newModel[nfs.ErrorModel],
			"response 500":     newModel[nfs.ErrorModel],
			"response default": newModel[nfs.ErrorModel],
		},
	})
	add("nfs_list_access_points", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Nfs.ListAccessPoints(ctx, argument[string](a, a.Path["share_id"], sdk.ReadString), nfs.ListAccessPointsParams{Status: optional[nfs.AccessPointStatus](a, a.Query["status"], sdk.ReadString)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[nfs.AccessPointListResponse],
			"response 400":     newModel[nfs.APIError],
			"response 401":     newModel[nfs.ErrorModel],
			"response 404":     newModel[nfs.ErrorModel],
			"response 429":     newModel[nfs.ErrorModel],
			"response 500":     newModel[nfs.ErrorModel],
			"response default": newModel[nfs.ErrorModel],
		},
	})
	add("nfs_list_snapshot", operation{
		call: func(ctx context.Context, api *digitalocean.Client, a *arguments) callResult {
			return model(api.Nfs.ListSnapshot(ctx, nfs.ListSnapshotParams{Region: optional[string](a, a.Query["region"], sdk.ReadString), ShareID: optional[string](a, a.Query["share_id"], sdk.ReadString)}, a.options...))
		},
		parts: map[string]func() sdk.Model{
			"response 200":     newModel[nfs.SnapshotListResponse],
			"response 401":     newModel[nfs.ErrorModel],
			"response 404":     newModel[nfs.ErrorModel],
			"response 429":     newModel[nfs.ErrorModel],
			"response 500":     newModel[nfs.ErrorModel],
			"response default": newModel[nfs.ErrorModel],
		},
	})
}
