// Code generated from the description of the API. DO NOT EDIT.

// Package oneclicks has the operations of the resource one clicks.
//
// Lists 1-Click applications of the Marketplace and installs them on Kubernetes clusters.
package oneclicks

import (
	"context"

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

// InstallKubernetes installs 1-Click applications in a Kubernetes cluster.
//
// Returns when the installation has started. To upgrade or remove an application later, use the cluster's own tools.
//
// POST /v2/1-clicks/kubernetes. Scopes: kubernetes:update, addon:create.
//
//	response, err := do.OneClicks.InstallKubernetes(ctx, oneclicks.Create{
//		AddonSlugs:  []string{"my-addon-slug"},
//		ClusterUuid: "b90f45fa-ad64-485e-b1fe-7c00c96727ae",
//	})
func (c *Client) InstallKubernetes(ctx context.Context, body Create, options ...sdk.CallOption) (*InstallKubernetesResponse, error) {
	call := sdk.NewCall(&installKubernetesOperation)
	call.Body(&body)
	response := new(InstallKubernetesResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListParams are the parameters of [Client.List].
type ListParams struct {
	_ sdk.NotComparable
	// Lists only applications of this type, `droplet` or `kubernetes`.
	Type sdk.Opt[Type]
}

func (p *ListParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "type", p.Type, sdk.FormatString)
}

// List lists the 1-Click applications in the Marketplace.
//
// GET /v2/1-clicks.
//
//	items, err := sdk.Items(do.OneClicks.List(ctx, oneclicks.ListParams{}))
func (c *Client) List(ctx context.Context, params ListParams, options ...sdk.CallOption) (*ListResponse, error) {
	call := sdk.NewCall(&listOperation)
	params.addTo(call)
	response := new(ListResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}
