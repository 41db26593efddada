// Code generated from the description of the API. DO NOT EDIT.

package cdn

import (
	"time"

	"digitalocean-sdk.internal/go/sdk"
)

// CreateEndpointResponse is the response of `POST /v2/cdn/endpoints`.
type CreateEndpointResponse struct {
	// The CDN endpoint.
	Endpoint Endpoint `json:"endpoint"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateEndpointResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateEndpointResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *CreateEndpointResponse) Item() (*Endpoint, error) {
	if err := sdk.Require(v.Extra, "endpoint", true); err != nil {
		return nil, err
	}
	return &v.Endpoint, nil
}

// Endpoint is a CDN endpoint, which serves the files of a Spaces bucket from caches around the world.
type Endpoint struct {
	// The CDN endpoint's ID. Only received.
	ID string `json:"id" api:"readonly"`
	// The host name of the bucket, such as `static-images.nyc3.digitaloceanspaces.com`.
	Origin string `json:"origin"`
	// The host name that serves the cached files. Only received.
	Endpoint string `json:"endpoint" api:"readonly"`
	// The number of seconds for which a file is cached. Default: `3600`.
	TTL sdk.Opt[TTL] `json:"ttl,omitzero"`
	// The ID of the TLS certificate for the custom domain. It must be managed by DigitalOcean.
	CertificateID sdk.Opt[string] `json:"certificate_id,omitzero"`
	// The custom domain that serves the cached files.
	CustomDomain sdk.Opt[string] `json:"custom_domain,omitzero"`
	// When the CDN endpoint was created. Only received.
	CreatedAt time.Time `json:"created_at" api:"readonly"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Endpoint) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Endpoint) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ListEndpointsResponse is the response of `GET /v2/cdn/endpoints`.
type ListEndpointsResponse struct {
	// The CDN endpoints on this page.
	Endpoints []Endpoint `json:"endpoints"`
	// Links to other pages of the list.
	Links *PageLinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta Meta `json:"meta"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListEndpointsResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListEndpointsResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// PurgeCache is the files to purge from a cache.
type PurgeCache struct {
	// The paths of the files. `*` after a directory matches everything in it; `*` alone purges the whole cache.
	Files []string `json:"files"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v PurgeCache) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PurgeCache) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// TTL is the number of seconds for which a file is cached.
type TTL int64

const (
	// TTL60 is one minute.
	TTL60 TTL = 60
	// TTL600: Ten minutes.
	TTL600 TTL = 600
	// TTL3600 is one hour.
	TTL3600 TTL = 3600
	// TTL86400 is one day.
	TTL86400 TTL = 86400
	// TTL604800 is one week.
	TTL604800 TTL = 604800
)

// UpdateEndpoint is a change to a CDN endpoint.
type UpdateEndpoint struct {
	// The number of seconds for which a file is cached. Default: `3600`.
	TTL sdk.Opt[TTL] `json:"ttl,omitzero"`
	// The ID of the TLS certificate for the custom domain. It must be managed by DigitalOcean.
	CertificateID sdk.Opt[string] `json:"certificate_id,omitzero"`
	// The custom domain that serves the cached files.
	CustomDomain sdk.Opt[string] `json:"custom_domain,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v UpdateEndpoint) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *UpdateEndpoint) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}
