// Code generated from the description of the API. DO NOT EDIT.

// Package ipactiontype has types that several resources share. Each of their packages has them under its own names.
package ipactiontype

// IPActionType is the type of an action on an IP address.
type IPActionType string

const (
	// IPActionTypeAssign assigns the address to a Droplet.
	IPActionTypeAssign IPActionType = "assign"
	// IPActionTypeUnassign unassigns the address.
	IPActionTypeUnassign IPActionType = "unassign"
)
