// Code generated from the description of the API. DO NOT EDIT.

package imageactions

import (
	"encoding/json"

	"digitalocean-sdk.internal/go/sdk"
)

// GetResponse is the response of `GET /v2/images/{image_id}/actions/{action_id}`.
type GetResponse struct {
	// The action.
	Action Action `json:"action"`
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
func (v *GetResponse) Item() (*Action, error) {
	if err := sdk.Require(v.Extra, "action", true); err != nil {
		return nil, err
	}
	return &v.Action, nil
}

// ImageActionBase is an action on an image.
type ImageActionBase struct {
	// The type of the action. Always `convert`.
	Type ImageActionBaseType `json:"type" const:"convert"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ImageActionBase) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ImageActionBase) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ImageActionBaseType is the type of an image action.
type ImageActionBaseType string

const (
	// ImageActionBaseTypeConvert converts a backup to a snapshot.
	ImageActionBaseTypeConvert ImageActionBaseType = "convert"
	// ImageActionBaseTypeTransfer transfers the image to another region.
	ImageActionBaseTypeTransfer ImageActionBaseType = "transfer"
)

// ImageActionTransfer is an action that transfers an image to another region.
type ImageActionTransfer struct {
	// The type of the action. Always `transfer`.
	Type ImageActionBaseType `json:"type" const:"transfer"`
	// The slug of the target region.
	Region RegionSlug `json:"region"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ImageActionTransfer) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ImageActionTransfer) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ListResponse is the response of `GET /v2/images/{image_id}/actions`.
type ListResponse struct {
	// The actions on this page.
	Actions []Action `json:"actions"`
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

// PostBody is an image action to start.
//
// At most one arm is set.
type PostBody struct {
	// Convert is an arm. It is nil unless it is the one that is set.
	Convert *ImageActionBase `arm:"convert"`
	// Transfer is an arm. It is nil unless it is the one that is set.
	Transfer *ImageActionTransfer `arm:"transfer"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"tag,type"`
}

// PostBodyConvert returns the union with the arm Convert.
func PostBodyConvert(value ImageActionBase) PostBody {
	return PostBody{Convert: &value}
}

// PostBodyTransfer returns the union with the arm Transfer.
func PostBodyTransfer(value ImageActionTransfer) PostBody {
	return PostBody{Transfer: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v PostBody) Arm() string {
	switch {
	case v.Convert != nil:
		return "Convert"
	case v.Transfer != nil:
		return "Transfer"
	default:
		return ""
	}
}

// MarshalJSON implements json.Marshaler.
func (v PostBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PostBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v PostBody) String() string {
	return sdk.Describe(&v)
}

// PostResponse is the response of `POST /v2/images/{image_id}/actions`.
type PostResponse struct {
	// The action.
	Action Action `json:"action"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v PostResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PostResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *PostResponse) Item() (*Action, error) {
	if err := sdk.Require(v.Extra, "action", true); err != nil {
		return nil, err
	}
	return &v.Action, nil
}
