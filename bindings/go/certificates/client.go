// Code generated from the description of the API. DO NOT EDIT.

// Package certificates has the operations of the resource certificates.
//
// Manages the TLS certificates of load balancers and CDN endpoints, both custom ones and those of Let's Encrypt.
package certificates

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

// Create creates a TLS certificate, either uploaded or issued by Let's Encrypt.
//
// A Let's Encrypt certificate is `pending` at first. Poll it until its state is `verified` or `error`. It is renewed
// automatically.
//
// POST /v2/certificates. Scope: certificate:create.
//
//	certificate, err := sdk.Item(do.Certificates.CreateAndWait(
//		ctx,
//		certificates.CreateBodyLetsEncrypt(certificates.CertificateRequestLetsEncrypt{
//			Name:     "web-1",
//			DNSNames: []string{"dns-1"},
//		}),
//	))
func (c *Client) Create(ctx context.Context, body CreateBody, options ...sdk.CallOption) (*CreateResponse, error) {
	call := sdk.NewCall(&createOperation)
	call.Body(&body)
	response := new(CreateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateAndWait is [Client.Create] that waits until the work is done, and returns the final state. If waiting fails,
// [sdk.Begun] returns what was created.
func (c *Client) CreateAndWait(ctx context.Context, body CreateBody, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&createOperation)
	call.Body(&body)
	response := new(GetResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// Delete: Permanently deletes a TLS certificate.
//
// DELETE /v2/certificates/{certificate_id}. Scope: certificate:delete.
//
//	err := do.Certificates.Delete(ctx, "d4471ff0-074a-4271-ad98-863321e02a35")
func (c *Client) Delete(ctx context.Context, certificateID string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteOperation, certificateID)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// Get gets a TLS certificate, without its private key.
//
// GET /v2/certificates/{certificate_id}. Scope: certificate:read.
//
//	certificate, err := sdk.Item(do.Certificates.Get(ctx, "d4471ff0-074a-4271-ad98-863321e02a35"))
func (c *Client) Get(ctx context.Context, certificateID string, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&getOperation, certificateID)
	response := new(GetResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetAndWait waits until the work whose state [Client.Get] returns is done. If waiting fails, [sdk.Begun] returns what
// was created.
func (c *Client) GetAndWait(ctx context.Context, certificateID string, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&getOperation, certificateID)
	response := new(GetResponse)
	if err := sdk.Wait(ctx, c.client, call, response, options); err != nil {
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
	// Lists only the certificate with this name. Default: `""`.
	Name sdk.Opt[string]
}

func (p *ListParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
	sdk.AddOpt(call.Query, "name", p.Name, sdk.FormatString)
}

// List lists the TLS certificates in the account.
//
// GET /v2/certificates. Scope: certificate:read.
//
//	for certificate, err := range do.Certificates.ListAll(ctx, certificates.ListParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(certificate)
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
func (c *Client) ListAll(ctx context.Context, params ListParams, options ...sdk.CallOption) iter.Seq2[*Certificate, error] {
	return c.ListPaginator(ctx, params, options...).Items()
}

// ListPaginator returns a paginator of [Client.List].
func (c *Client) ListPaginator(ctx context.Context, params ListParams, options ...sdk.CallOption) *sdk.Paginator[*ListResponse, *Certificate] {
	call := sdk.NewCall(&listOperation)
	params.addTo(call)
	return sdk.NewPaginator[*ListResponse, *Certificate](ctx, c.client, call, options)
}
