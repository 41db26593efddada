// Code generated from the description of the API. DO NOT EDIT.

// Package snapshot has types that several resources share. Each of their packages has them under its own names.
package snapshot

import (
	"time"

	"digitalocean-sdk.internal/go/sdk"
)

// ResourceType is the type of resource from which a snapshot was taken.
type ResourceType string

const (
	// ResourceTypeDroplet is a Droplet.
	ResourceTypeDroplet ResourceType = "droplet"
	// ResourceTypeVolume is a volume.
	ResourceTypeVolume ResourceType = "volume"
)

// Snapshot is a snapshot of a Droplet or a volume.
type Snapshot struct {
	// The snapshot's ID. A number in text form for a Droplet snapshot.
	ID string `json:"id"`
	// The snapshot's name.
	Name string `json:"name"`
	// When the snapshot was created.
	CreatedAt time.Time `json:"created_at"`
	// The slugs of the regions in which the snapshot is available.
	Regions []string `json:"regions"`
	// The minimum size of a disk or volume that the snapshot fits on, in gigabytes.
	MinDiskSize int64 `json:"min_disk_size"`
	// The billable size of the snapshot, in gigabytes.
	SizeGigabytes float64 `json:"size_gigabytes"`
	// The ID of the Droplet or volume that the snapshot was taken of, as text.
	ResourceID string `json:"resource_id"`
	// The type of resource that the snapshot was taken of.
	ResourceType ResourceType `json:"resource_type"`
	// The tags on the snapshot; `null` if there are none. Requires the scope `tag:read`.
	Tags []string `json:"tags,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Snapshot) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Snapshot) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}
