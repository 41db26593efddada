// Code generated from the description of the API. DO NOT EDIT.

// Package vpcpeering has types that several resources share. Each of their packages has them under its own names.
package vpcpeering

import (
	"time"

	"digitalocean-sdk.internal/go/sdk"
)

// VpcPeering is a peering of two VPCs.
type VpcPeering struct {
	// The VPC peering's ID. Only received.
	ID string `json:"id"`
	// When the VPC peering was created. Only received.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// The VPC peering's status. Only received.
	Status VpcPeeringBaseStatus `json:"status,omitzero"`
	// The IDs of the two VPCs. Size: exactly 2 items.
	VpcIDs []string `json:"vpc_ids,omitzero"`
	// The name of the peering, unique in the team. It consists of letters, digits and dashes. Pattern:
	// `^[a-zA-Z0-9\-]+$`.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v VpcPeering) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *VpcPeering) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// VpcPeeringBaseStatus is the status of a VPC peering.
type VpcPeeringBaseStatus string

const (
	// VpcPeeringBaseStatusActive is the peering is active.
	VpcPeeringBaseStatusActive VpcPeeringBaseStatus = "ACTIVE"
	// VpcPeeringBaseStatusDeleting is the peering is being deleted.
	VpcPeeringBaseStatusDeleting VpcPeeringBaseStatus = "DELETING"
	// VpcPeeringBaseStatusProvisioning is the peering is being created.
	VpcPeeringBaseStatusProvisioning VpcPeeringBaseStatus = "PROVISIONING"
)
