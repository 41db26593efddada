// Code generated from the description of the API. DO NOT EDIT.

package nfs

import (
	"digitalocean-sdk.internal/go/types/errormodel"
)

// ErrorModel is a type that this resource shares with others.
type ErrorModel = errormodel.ErrorModel
