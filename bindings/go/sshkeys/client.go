// Code generated from the description of the API. DO NOT EDIT.

// Package sshkeys has the operations of the resource ssh keys.
//
// Manages the public SSH keys that can be added to new Droplets.
package sshkeys

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

// Create adds a public SSH key to the account.
//
// POST /v2/account/keys. Scope: ssh_key:create.
//
//	sshKey, err := sdk.Item(do.SSHKeys.Create(ctx, sshkeys.SSHKey{
//		PublicKey: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB ada@example.com",
//		Name:      "web-1",
//	}))
func (c *Client) Create(ctx context.Context, body SSHKey, options ...sdk.CallOption) (*CreateResponse, error) {
	call := sdk.NewCall(&createOperation)
	call.Body(&body)
	response := new(CreateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// Delete deletes an SSH key from the account. Existing Droplets keep it.
//
// DELETE /v2/account/keys/{ssh_key_identifier}. Scope: ssh_key:delete.
//
//	err := do.SSHKeys.Delete(ctx, sshkeys.ID(1))
func (c *Client) Delete(ctx context.Context, sshKeyIdentifier SSHKeyIdentifier, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteOperation, sdk.FormatJSON(&sshKeyIdentifier))
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// Get gets an SSH key by ID or fingerprint.
//
// GET /v2/account/keys/{ssh_key_identifier}. Scope: ssh_key:read.
//
//	sshKey, err := sdk.Item(do.SSHKeys.Get(ctx, sshkeys.ID(1)))
func (c *Client) Get(ctx context.Context, sshKeyIdentifier SSHKeyIdentifier, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&getOperation, sdk.FormatJSON(&sshKeyIdentifier))
	response := new(GetResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListParams are the parameters of [Client.List].
type ListParams struct {
	_ sdk.NotComparable
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
}

func (p *ListParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
}

// List lists the SSH keys in the account.
//
// GET /v2/account/keys. Scope: ssh_key:read.
//
//	for sshKey, err := range do.SSHKeys.ListAll(ctx, sshkeys.ListParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(sshKey)
//	}
func (c *Client) List(ctx context.Context, params ListParams, options ...sdk.CallOption) (*ListResponse, error) {
	call := sdk.NewCall(&listOperation)
	params.addTo(call)
	response := new(ListResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListAll reads the items of [Client.List] across all pages.
func (c *Client) ListAll(ctx context.Context, params ListParams, options ...sdk.CallOption) iter.Seq2[*SSHKey, error] {
	return c.ListPaginator(ctx, params, options...).Items()
}

// ListPaginator returns a paginator of [Client.List].
func (c *Client) ListPaginator(ctx context.Context, params ListParams, options ...sdk.CallOption) *sdk.Paginator[*ListResponse, *SSHKey] {
	call := sdk.NewCall(&listOperation)
	params.addTo(call)
	return sdk.NewPaginator[*ListResponse, *SSHKey](ctx, c.client, call, options)
}

// Update renames an SSH key. The key itself cannot be changed.
//
// PUT /v2/account/keys/{ssh_key_identifier}. Scope: ssh_key:update.
//
//	sshKey, err := sdk.Item(do.SSHKeys.Update(ctx, sshkeys.ID(1), sshkeys.UpdateBody{
//		Name: sdk.Some("web-1"),
//	}))
func (c *Client) Update(ctx context.Context, sshKeyIdentifier SSHKeyIdentifier, body UpdateBody, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&updateOperation, sdk.FormatJSON(&sshKeyIdentifier))
	call.Body(&body)
	response := new(GetResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}
