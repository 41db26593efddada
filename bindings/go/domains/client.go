// Code generated from the description of the API. DO NOT EDIT.

// Package domains has the operations of the resource domains.
//
// Manages domains and their DNS records.
package domains

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

// Create creates a domain, whose DNS is then managed by DigitalOcean.
//
// If `ip_address` is given, an A record for the domain is created too.
//
// POST /v2/domains. Scope: domain:create.
//
//	domain, err := sdk.Item(do.Domains.Create(ctx, domains.Domain{
//		Name:      sdk.Some("web-1"),
//		IPAddress: sdk.Some("192.0.2.1"),
//	}))
func (c *Client) Create(ctx context.Context, body Domain, options ...sdk.CallOption) (*CreateResponse, error) {
	call := sdk.NewCall(&createOperation)
	call.Body(&body)
	response := new(CreateResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// CreateRecord creates a DNS record in a domain.
//
// POST /v2/domains/{domain_name}/records. Credentials: bearer_auth with the scope domain:create, or bearer_auth with
// the scope domain:update.
//
//	domainRecord, err := sdk.Item(do.Domains.CreateRecord(
//		ctx,
//		"domain-1",
//		domains.CreateRecordBodyA(domains.DomainRecordA{Name: "web-1", Data: "my-data"}),
//	))
func (c *Client) CreateRecord(ctx context.Context, domainName string, body CreateRecordBody, options ...sdk.CallOption) (*CreateRecordResponse, error) {
	call := sdk.NewCall(&createRecordOperation, domainName)
	call.Body(&body)
	response := new(CreateRecordResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// Delete: Permanently deletes a domain and all its DNS records.
//
// DELETE /v2/domains/{domain_name}. Scope: domain:delete.
//
//	err := do.Domains.Delete(ctx, "domain-1")
func (c *Client) Delete(ctx context.Context, domainName string, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteOperation, domainName)
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// DeleteRecord: Permanently deletes a DNS record.
//
// DELETE /v2/domains/{domain_name}/records/{domain_record_id}. Credentials: bearer_auth with the scope domain:delete,
// or bearer_auth with the scope domain:update.
//
//	err := do.Domains.DeleteRecord(ctx, "domain-1", 63220888)
func (c *Client) DeleteRecord(ctx context.Context, domainName string, domainRecordID int64, options ...sdk.CallOption) error {
	call := sdk.NewCall(&deleteRecordOperation, domainName, sdk.FormatInt(domainRecordID))
	return sdk.DoEmpty(ctx, c.client, call, options)
}

// Get gets a domain, with its zone file.
//
// GET /v2/domains/{domain_name}. Scope: domain:read.
//
//	domain, err := sdk.Item(do.Domains.Get(ctx, "domain-1"))
func (c *Client) Get(ctx context.Context, domainName string, options ...sdk.CallOption) (*GetResponse, error) {
	call := sdk.NewCall(&getOperation, domainName)
	response := new(GetResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// GetRecord gets a DNS record.
//
// GET /v2/domains/{domain_name}/records/{domain_record_id}. Scope: domain:read.
//
//	domainRecord, err := sdk.Item(do.Domains.GetRecord(ctx, "domain-1", 63220888))
func (c *Client) GetRecord(ctx context.Context, domainName string, domainRecordID int64, options ...sdk.CallOption) (*GetRecordResponse, error) {
	call := sdk.NewCall(&getRecordOperation, domainName, sdk.FormatInt(domainRecordID))
	response := new(GetRecordResponse)
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

// List lists the domains in the account.
//
// GET /v2/domains. Scope: domain:read.
//
//	for domain, err := range do.Domains.ListAll(ctx, domains.ListParams{}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(domain)
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
func (c *Client) ListAll(ctx context.Context, params ListParams, options ...sdk.CallOption) iter.Seq2[*Domain, error] {
	return c.ListPaginator(ctx, params, options...).Items()
}

// ListPaginator returns a paginator of [Client.List].
func (c *Client) ListPaginator(ctx context.Context, params ListParams, options ...sdk.CallOption) *sdk.Paginator[*ListResponse, *Domain] {
	call := sdk.NewCall(&listOperation)
	params.addTo(call)
	return sdk.NewPaginator[*ListResponse, *Domain](ctx, c.client, call, options)
}

// ListRecordsParams are the parameters of [Client.ListRecords].
type ListRecordsParams struct {
	_ sdk.NotComparable
	// Lists only records with this fully qualified name, such as `sub.example.com`.
	Name sdk.Opt[string]
	// Lists only records of this type.
	Type sdk.Opt[DomainTypeQuery]
	// The number of items per page. Range: 1 to 200. Default: `20`.
	PerPage sdk.Opt[int64]
	// The number of the page to return, starting at 1. Minimum: 1. Default: `1`.
	Page sdk.Opt[int64]
}

func (p *ListRecordsParams) addTo(call *sdk.Call) {
	sdk.AddOpt(call.Query, "name", p.Name, sdk.FormatString)
	sdk.AddOpt(call.Query, "type", p.Type, sdk.FormatString)
	sdk.AddOpt(call.Query, "per_page", p.PerPage, sdk.FormatInt)
	sdk.AddOpt(call.Query, "page", p.Page, sdk.FormatInt)
}

// ListRecords lists the DNS records of a domain.
//
// GET /v2/domains/{domain_name}/records. Scope: domain:read.
//
//	for domainRecord, err := range do.Domains.ListRecordsAll(
//		ctx,
//		"domain-1",
//		domains.ListRecordsParams{},
//	) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(domainRecord)
//	}
func (c *Client) ListRecords(ctx context.Context, domainName string, params ListRecordsParams, options ...sdk.CallOption) (*ListRecordsResponse, error) {
	call := sdk.NewCall(&listRecordsOperation, domainName)
	params.addTo(call)
	response := new(ListRecordsResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// ListRecordsAll reads the items of [Client.ListRecords] across all pages.
func (c *Client) ListRecordsAll(ctx context.Context, domainName string, params ListRecordsParams, options ...sdk.CallOption) iter.Seq2[*DomainRecord, error] {
	return c.ListRecordsPaginator(ctx, domainName, params, options...).Items()
}

// ListRecordsPaginator returns a paginator of [Client.ListRecords].
func (c *Client) ListRecordsPaginator(ctx context.Context, domainName string, params ListRecordsParams, options ...sdk.CallOption) *sdk.Paginator[*ListRecordsResponse, *DomainRecord] {
	call := sdk.NewCall(&listRecordsOperation, domainName)
	params.addTo(call)
	return sdk.NewPaginator[*ListRecordsResponse, *DomainRecord](ctx, c.client, call, options)
}

// PatchRecord updates a DNS record (`PATCH`).
//
// PATCH /v2/domains/{domain_name}/records/{domain_record_id}. Scope: domain:update.
//
//	domainRecord, err := sdk.Item(do.Domains.PatchRecord(
//		ctx,
//		"domain-1",
//		63220888,
//		domains.DomainRecord{Type: "my-type"},
//	))
func (c *Client) PatchRecord(ctx context.Context, domainName string, domainRecordID int64, body DomainRecord, options ...sdk.CallOption) (*GetRecordResponse, error) {
	call := sdk.NewCall(&patchRecordOperation, domainName, sdk.FormatInt(domainRecordID))
	call.Body(&body)
	response := new(GetRecordResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}

// UpdateRecord updates a DNS record (`PUT`).
//
// PUT /v2/domains/{domain_name}/records/{domain_record_id}. Scope: domain:update.
//
//	domainRecord, err := sdk.Item(do.Domains.UpdateRecord(
//		ctx,
//		"domain-1",
//		63220888,
//		domains.DomainRecord{Type: "my-type"},
//	))
func (c *Client) UpdateRecord(ctx context.Context, domainName string, domainRecordID int64, body DomainRecord, options ...sdk.CallOption) (*GetRecordResponse, error) {
	call := sdk.NewCall(&updateRecordOperation, domainName, sdk.FormatInt(domainRecordID))
	call.Body(&body)
	response := new(GetRecordResponse)
	if err := sdk.Do(ctx, c.client, call, response, options); err != nil {
		return nil, err
	}
	return response, nil
}
