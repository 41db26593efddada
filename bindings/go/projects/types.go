// Code generated from the description of the API. DO NOT EDIT.

package projects

import (
	"time"

	"digitalocean-sdk.internal/go/sdk"
)

// AssignResourcesResponse is the response of `POST /v2/projects/{project_id}/resources`.
type AssignResourcesResponse struct {
	// The resources.
	Resources []Resource `json:"resources"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AssignResourcesResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AssignResourcesResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Items returns the list of the response.
func (v *AssignResourcesResponse) Items() ([]Resource, error) {
	if err := sdk.Require(v.Extra, "resources", true); err != nil {
		return nil, err
	}
	return v.Resources, nil
}

// CreateBody is the settings of a project to create.
type CreateBody struct {
	// The project's ID. Only received.
	ID sdk.Opt[string] `json:"id,omitzero" api:"readonly"`
	// The UUID of the project's owner. Only received.
	OwnerUuid sdk.Opt[string] `json:"owner_uuid,omitzero" api:"readonly"`
	// The ID of the project's owner. Only received.
	OwnerID sdk.Opt[int64] `json:"owner_id,omitzero" api:"readonly"`
	// The project's name, which is unique in the team. Length: at most 175 characters.
	Name string `json:"name"`
	// A description of the project. Length: at most 255 characters.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The purpose of the project, such as `Web Application` or `IoT`. Values that are not predefined are stored with
	// the prefix `Other:`. Length: at most 255 characters.
	Purpose string `json:"purpose"`
	// The environment of the project's resources.
	Environment ProjectBaseEnvironment `json:"environment,omitzero"`
	// When the project was created. Only received.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero" api:"readonly"`
	// When the project was last updated. Only received.
	UpdatedAt sdk.Opt[time.Time] `json:"updated_at,omitzero" api:"readonly"`
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

// CreateResponse is the response of `POST /v2/projects`.
type CreateResponse struct {
	// The project.
	Project Project `json:"project"`
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
func (v *CreateResponse) Item() (*Project, error) {
	if err := sdk.Require(v.Extra, "project", true); err != nil {
		return nil, err
	}
	return &v.Project, nil
}

// GetDefaultResponse is the response of `GET /v2/projects/default`.
type GetDefaultResponse struct {
	// The project.
	Project Project `json:"project"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GetDefaultResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GetDefaultResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *GetDefaultResponse) Item() (*Project, error) {
	if err := sdk.Require(v.Extra, "project", true); err != nil {
		return nil, err
	}
	return &v.Project, nil
}

// ListResourcesResponse is the response of `GET /v2/projects/{project_id}/resources`.
type ListResourcesResponse struct {
	// The resources on this page.
	Resources []Resource `json:"resources"`
	// Links to other pages of the list.
	Links *PageLinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta Meta `json:"meta"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListResourcesResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListResourcesResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ListResponse is the response of `GET /v2/projects`.
type ListResponse struct {
	// The projects on this page.
	Projects []Project `json:"projects"`
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

// Project is a project, a group of related resources.
type Project struct {
	// The project's ID. Only received.
	ID string `json:"id" api:"readonly"`
	// The UUID of the project's owner. Only received.
	OwnerUuid sdk.Opt[string] `json:"owner_uuid,omitzero" api:"readonly"`
	// The ID of the project's owner. Only received.
	OwnerID sdk.Opt[int64] `json:"owner_id,omitzero" api:"readonly"`
	// The project's name, which is unique in the team. Length: at most 175 characters.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// A description of the project. Length: at most 255 characters.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The purpose of the project, such as `Web Application` or `IoT`. Values that are not predefined are stored with
	// the prefix `Other:`. Length: at most 255 characters.
	Purpose sdk.Opt[string] `json:"purpose,omitzero"`
	// The environment of the project's resources.
	Environment ProjectBaseEnvironment `json:"environment,omitzero"`
	// When the project was created. Only received.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero" api:"readonly"`
	// When the project was last updated. Only received.
	UpdatedAt sdk.Opt[time.Time] `json:"updated_at,omitzero" api:"readonly"`
	// Whether new resources belong to this project unless they specify another.
	IsDefault sdk.Opt[bool] `json:"is_default,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Project) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Project) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ProjectAssignment is the resources to assign to a project.
type ProjectAssignment struct {
	// The URNs of the resources.
	Resources []string `json:"resources,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ProjectAssignment) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ProjectAssignment) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ProjectBaseEnvironment is the environment of a project's resources.
type ProjectBaseEnvironment string

const (
	// ProjectBaseEnvironmentDevelopment is the value `Development`.
	ProjectBaseEnvironmentDevelopment ProjectBaseEnvironment = "Development"
	// ProjectBaseEnvironmentProduction is the value `Production`.
	ProjectBaseEnvironmentProduction ProjectBaseEnvironment = "Production"
	// ProjectBaseEnvironmentStaging is the value `Staging`.
	ProjectBaseEnvironmentStaging ProjectBaseEnvironment = "Staging"
)

// Resource is a resource in a project.
type Resource struct {
	// The uniform resource name (URN) of the resource.
	Urn sdk.Opt[string] `json:"urn,omitzero"`
	// When the resource was assigned to the project.
	AssignedAt sdk.Opt[time.Time] `json:"assigned_at,omitzero"`
	// Links to other pages of the list.
	Links *ResourceLinks `json:"links,omitzero"`
	// The result of assigning or looking up the resource.
	Status ResourceStatus `json:"status,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Resource) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Resource) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ResourceLinks links to a resource of a project.
type ResourceLinks struct {
	// The API URL of the resource.
	Self sdk.Opt[string] `json:"self,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ResourceLinks) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ResourceLinks) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ResourceStatus is the result of assigning or looking up a resource.
type ResourceStatus string

const (
	// ResourceStatusAlreadyAssigned is the resource was already in the project.
	ResourceStatusAlreadyAssigned ResourceStatus = "already_assigned"
	// ResourceStatusAssigned is the request assigned the resource to the project.
	ResourceStatusAssigned ResourceStatus = "assigned"
	// ResourceStatusNotFound is the resource does not exist.
	ResourceStatusNotFound ResourceStatus = "not_found"
	// ResourceStatusOk is the resource is in the project.
	ResourceStatusOk ResourceStatus = "ok"
	// ResourceStatusServiceDown is the resource's service is not available.
	ResourceStatusServiceDown ResourceStatus = "service_down"
)

// UpdateBody is the new settings of a project.
type UpdateBody struct {
	// The project's ID. Only received.
	ID sdk.Opt[string] `json:"id,omitzero" api:"readonly"`
	// The UUID of the project's owner. Only received.
	OwnerUuid sdk.Opt[string] `json:"owner_uuid,omitzero" api:"readonly"`
	// The ID of the project's owner. Only received.
	OwnerID sdk.Opt[int64] `json:"owner_id,omitzero" api:"readonly"`
	// The project's name, which is unique in the team. Length: at most 175 characters.
	Name string `json:"name"`
	// A description of the project. Length: at most 255 characters.
	Description string `json:"description"`
	// The purpose of the project, such as `Web Application` or `IoT`. Values that are not predefined are stored with
	// the prefix `Other:`. Length: at most 255 characters.
	Purpose string `json:"purpose"`
	// The environment of the project's resources.
	Environment ProjectBaseEnvironment `json:"environment"`
	// When the project was created. Only received.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero" api:"readonly"`
	// When the project was last updated. Only received.
	UpdatedAt sdk.Opt[time.Time] `json:"updated_at,omitzero" api:"readonly"`
	// Whether new resources belong to this project unless they specify another.
	IsDefault bool `json:"is_default"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v UpdateBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *UpdateBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// UpdateDefaultBody is the new settings of the default project.
type UpdateDefaultBody struct {
	// The project's ID. Only received.
	ID sdk.Opt[string] `json:"id,omitzero" api:"readonly"`
	// The UUID of the project's owner. Only received.
	OwnerUuid sdk.Opt[string] `json:"owner_uuid,omitzero" api:"readonly"`
	// The ID of the project's owner. Only received.
	OwnerID sdk.Opt[int64] `json:"owner_id,omitzero" api:"readonly"`
	// The project's name, which is unique in the team. Length: at most 175 characters.
	Name string `json:"name"`
	// A description of the project. Length: at most 255 characters.
	Description string `json:"description"`
	// The purpose of the project, such as `Web Application` or `IoT`. Values that are not predefined are stored with
	// the prefix `Other:`. Length: at most 255 characters.
	Purpose string `json:"purpose"`
	// The environment of the project's resources.
	Environment ProjectBaseEnvironment `json:"environment"`
	// When the project was created. Only received.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero" api:"readonly"`
	// When the project was last updated. Only received.
	UpdatedAt sdk.Opt[time.Time] `json:"updated_at,omitzero" api:"readonly"`
	// Whether new resources belong to this project unless they specify another.
	IsDefault bool `json:"is_default"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v UpdateDefaultBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *UpdateDefaultBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}
