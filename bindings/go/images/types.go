// Code generated from the description of the API. DO NOT EDIT.

package images

import (
	"encoding/json"

	"digitalocean-sdk.internal/go/sdk"
)

// CreateCustomResponse is the response of `POST /v2/images`.
type CreateCustomResponse struct {
	// The image.
	Image Image `json:"image"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateCustomResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateCustomResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *CreateCustomResponse) Item() (*Image, error) {
	if err := sdk.Require(v.Extra, "image", true); err != nil {
		return nil, err
	}
	return &v.Image, nil
}

// GetImageID is an image, by ID or, for a public image, by slug.
//
// At most one arm is set.
type GetImageID struct {
	// Integer is an arm. It is nil unless it is the one that is set.
	Integer *int64 `arm:"integer"`
	// Text is an arm. It is nil unless it is the one that is set.
	Text *string `arm:"string"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"kind"`
}

// ImageID returns the union with the arm Integer.
func ImageID(value int64) GetImageID {
	return GetImageID{Integer: &value}
}

// ImageSlug returns the union with the arm Text.
func ImageSlug(value string) GetImageID {
	return GetImageID{Text: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v GetImageID) Arm() string {
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
func (v GetImageID) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GetImageID) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v GetImageID) String() string {
	return sdk.Describe(&v)
}

// GetResponse is the response of `GET /v2/images/{image_id}`.
type GetResponse struct {
	// The image.
	Image Image `json:"image"`
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
func (v *GetResponse) Item() (*Image, error) {
	if err := sdk.Require(v.Extra, "image", true); err != nil {
		return nil, err
	}
	return &v.Image, nil
}

// ImageNewCustom is the settings of a custom image to import.
type ImageNewCustom struct {
	// The image's name.
	Name string `json:"name"`
	// The operating system distribution. Unlisted values are stored as `Unknown`.
	Distribution Distribution `json:"distribution,omitzero"`
	// The new description. Only for custom images.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The URL from which to download the image.
	URL string `json:"url"`
	// The slug of the region in which to store the image.
	Region RegionSlug `json:"region"`
	// The tags for the image. Missing tags are created. Requires the scope `tag:create`.
	Tags sdk.Opt[[]string] `json:"tags,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ImageNewCustom) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ImageNewCustom) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ImageUpdate is a change to an image.
type ImageUpdate struct {
	// The image's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The operating system distribution. Only for custom images.
	Distribution Distribution `json:"distribution,omitzero"`
	// The new description. Only for custom images.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ImageUpdate) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ImageUpdate) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ListResponse is the response of `GET /v2/images`.
type ListResponse struct {
	// The images on this page.
	Images []Image `json:"images"`
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

// PostAccountTransferAccept is an image transfer to accept.
type PostAccountTransferAccept struct {
	// The ID of the transfer.
	TransferID int64 `json:"transfer_id"`
	// The ID of the team that receives the image.
	RecipientUuid string `json:"recipient_uuid"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v PostAccountTransferAccept) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PostAccountTransferAccept) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// PostAccountTransferCancel is an image transfer to cancel.
type PostAccountTransferCancel struct {
	// The ID of the transfer.
	TransferID int64 `json:"transfer_id"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v PostAccountTransferCancel) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PostAccountTransferCancel) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// PostAccountTransferCreate is the recipient of an image, by email address of a user or ID of a team.
//
// At most one arm is set.
type PostAccountTransferCreate struct {
	// RecipientEmail is an arm. It is nil unless it is the one that is set.
	RecipientEmail *PostAccountTransferCreateRecipientEmail `arm:"recipient_email"`
	// RecipientUuid is an arm. It is nil unless it is the one that is set.
	RecipientUuid *PostAccountTransferCreateRecipientUuid `arm:"recipient_uuid"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"required"`
}

// PostAccountTransferCreateRecipientEmailValue returns the union with the arm RecipientEmail.
func PostAccountTransferCreateRecipientEmailValue(value PostAccountTransferCreateRecipientEmail) PostAccountTransferCreate {
	return PostAccountTransferCreate{RecipientEmail: &value}
}

// PostAccountTransferCreateRecipientUuidValue returns the union with the arm RecipientUuid.
func PostAccountTransferCreateRecipientUuidValue(value PostAccountTransferCreateRecipientUuid) PostAccountTransferCreate {
	return PostAccountTransferCreate{RecipientUuid: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v PostAccountTransferCreate) Arm() string {
	switch {
	case v.RecipientEmail != nil:
		return "RecipientEmail"
	case v.RecipientUuid != nil:
		return "RecipientUuid"
	default:
		return ""
	}
}

// MarshalJSON implements json.Marshaler.
func (v PostAccountTransferCreate) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PostAccountTransferCreate) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v PostAccountTransferCreate) String() string {
	return sdk.Describe(&v)
}

// PostAccountTransferCreateRecipientEmail is a user as the recipient of an image.
type PostAccountTransferCreateRecipientEmail struct {
	// The email address of the recipient's account.
	RecipientEmail string `json:"recipient_email"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v PostAccountTransferCreateRecipientEmail) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PostAccountTransferCreateRecipientEmail) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// PostAccountTransferCreateRecipientUuid is a team as the recipient of an image.
type PostAccountTransferCreateRecipientUuid struct {
	// The ID of the team.
	RecipientUuid string `json:"recipient_uuid"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v PostAccountTransferCreateRecipientUuid) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PostAccountTransferCreateRecipientUuid) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// PostAccountTransferCreateResponse is the response of `POST /v2/images/{image_id}/account_transfer`.
type PostAccountTransferCreateResponse struct {
	// The ID of the transfer; 0 if the image was transferred at once.
	TransferID int64 `json:"transfer_id"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v PostAccountTransferCreateResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PostAccountTransferCreateResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// PostAccountTransferDecline is an image transfer to decline.
type PostAccountTransferDecline struct {
	// The ID of the transfer.
	TransferID int64 `json:"transfer_id"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v PostAccountTransferDecline) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PostAccountTransferDecline) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Type is the type of public images to list. Not the same as the `type` of an image.
type Type string

const (
	// TypeApplication: Applications.
	TypeApplication Type = "application"
	// TypeDistribution: Operating systems.
	TypeDistribution Type = "distribution"
)

// UpdateResponse is the response of `PUT /v2/images/{image_id}`.
type UpdateResponse struct {
	// The image.
	Image Image `json:"image"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v UpdateResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *UpdateResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *UpdateResponse) Item() (*Image, error) {
	if err := sdk.Require(v.Extra, "image", true); err != nil {
		return nil, err
	}
	return &v.Image, nil
}
