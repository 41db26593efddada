// Code generated from the description of the API. DO NOT EDIT.

package volumesnapshots

import (
	"digitalocean-sdk.internal/go/sdk"
)

// CreateBody is the settings of a volume snapshot to create.
type CreateBody struct {
	// The name of the snapshot.
	Name string `json:"name"`
	// The tags for the snapshot. Missing tags are created. Requires the scope `tag:create`.
	Tags sdk.Opt[[]string] `json:"tags,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CreateResponse is the response of `POST /v2/volumes/{volume_id}/snapshots`.
type CreateResponse struct {
	// The snapshot.
	Snapshot Snapshot `json:"snapshot"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *CreateResponse) Item() (*Snapshot, error) {
	if err := sdk.Require(v.Extra, "snapshot", true); err != nil {
		return nil, err
	}
	return &v.Snapshot, nil
}

// ListResponse is the response of `GET /v2/volumes/{volume_id}/snapshots`.
type ListResponse struct {
	// The snapshots on this page.
	Snapshots []Snapshot `json:"snapshots"`
	// Links to other pages of the list.
	Links *PageLinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta Meta `json:"meta"`
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
