// Code generated from the description of the API. DO NOT EDIT.

package oneclicks

import (
	"digitalocean-sdk.internal/go/sdk"
)

// Create is the 1-Click applications to install in a cluster.
type Create struct {
	// The slugs of the applications.
	AddonSlugs []string `json:"addon_slugs"`
	// The ID of the cluster.
	ClusterUuid string `json:"cluster_uuid"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Create) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Create) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// InstallKubernetesResponse is the response of `POST /v2/1-clicks/kubernetes`.
type InstallKubernetesResponse struct {
	// A human-readable message.
	Message string `json:"message"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v InstallKubernetesResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *InstallKubernetesResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ListResponse is the response of `GET /v2/1-clicks`.
type ListResponse struct {
	// The 1-Click applications.
	V1Clicks []OneClick `json:"1_clicks"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Items returns the list of the response.
func (v *ListResponse) Items() ([]OneClick, error) {
	if err := sdk.Require(v.Extra, "1_clicks", true); err != nil {
		return nil, err
	}
	return v.V1Clicks, nil
}

// OneClick is a 1-Click application.
type OneClick struct {
	// The slug that requests use for the application, such as `monitoring`.
	Slug string `json:"slug"`
	// The type of resource to install the application on, `droplet` or `kubernetes`.
	Type string `json:"type"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v OneClick) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *OneClick) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Type lists only applications of this type, `droplet` or `kubernetes`.
type Type string

const (
	// TypeDroplet is the value `droplet`.
	TypeDroplet Type = "droplet"
	// TypeKubernetes is the value `kubernetes`.
	TypeKubernetes Type = "kubernetes"
)
