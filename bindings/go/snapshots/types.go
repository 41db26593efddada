// Code generated from the description of the API. DO NOT EDIT.

package snapshots

import (
	"encoding/json"

	"digitalocean-sdk.internal/go/sdk"
)

// GetResponse is the response of `GET /v2/snapshots/{snapshot_id}`.
type GetResponse struct {
	// The snapshot.
	Snapshot Snapshot `json:"snapshot"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GetResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GetResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *GetResponse) Item() (*Snapshot, error) {
	if err := sdk.Require(v.Extra, "snapshot", true); err != nil {
		return nil, err
	}
	return &v.Snapshot, nil
}

// ListResponse is the response of `GET /v2/snapshots`.
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

// SnapshotID is the ID of the snapshot.
//
// At most one arm is set.
type SnapshotID struct {
	// Integer is an arm. It is nil unless it is the one that is set.
	Integer *int64 `arm:"integer"`
	// Text is an arm. It is nil unless it is the one that is set.
	Text *string `arm:"string"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"kind"`
}

// DropletSnapshotID returns the union with the arm Integer.
func DropletSnapshotID(value int64) SnapshotID {
	return SnapshotID{Integer: &value}
}

// VolumeSnapshotID returns the union with the arm Text.
func VolumeSnapshotID(value string) SnapshotID {
	return SnapshotID{Text: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v SnapshotID) Arm() string {
	switch {
	case v.Integer != nil:
		return "Integer"
	case v.Text != nil:
		return "Text"
	default:
		return ""
	}
}

// MarshalJSON implements json.Marshaler.
func (v SnapshotID) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *SnapshotID) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v SnapshotID) String() string {
	return sdk.Describe(&v)
}
