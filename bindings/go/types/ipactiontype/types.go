// Code generated from the description of the API. DO NOT EDIT.

// Package ipactiontype has types that several resources share. Each of their packages has them under its own names.
package ipactiontype

// IPActionType is the type of an action on an IP address.
type IPActionType string

const (
	// IPActionTypeAssign is the value `assign`.
	IPActionTypeAssign IPActionType = "assign"
	// IPActionTypeUnassign is the value `unassign`.
	IPActionTypeUnassign IPActionType = "unassign"
)
