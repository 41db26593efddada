// Code generated from the description of the API. DO NOT EDIT.

package dedicatedinferences

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"time"

	"digitalocean-sdk.internal/go/sdk"
)

// AcceleratorConfigSpec: GPUs of one type that run a model.
type AcceleratorConfigSpec struct {
	// The number of GPUs, at least 1. Minimum: 1.
	Scale int64 `json:"scale"`
	// The role of the GPUs, such as `prefill_decode`.
	Type string `json:"type"`
	// The slug of the GPU type, such as `gpu-mi300x1-192gb`.
	AcceleratorSlug string `json:"accelerator_slug"`
	// The status of the GPUs. Not sent in requests. Only received.
	Status AcceleratorConfigSpecStatus `json:"status,omitzero" api:"readonly"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v AcceleratorConfigSpec) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *AcceleratorConfigSpec) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// AcceleratorConfigSpecStatus is the status of the GPUs of a model.
type AcceleratorConfigSpecStatus string

const (
	// AcceleratorConfigSpecStatusActive: In use.
	AcceleratorConfigSpecStatusActive AcceleratorConfigSpecStatus = "active"
	// AcceleratorConfigSpecStatusNew: Not provisioned yet.
	AcceleratorConfigSpecStatusNew AcceleratorConfigSpecStatus = "new"
	// AcceleratorConfigSpecStatusProvisioning: Being provisioned.
	AcceleratorConfigSpecStatusProvisioning AcceleratorConfigSpecStatus = "provisioning"
)

// CreateResponse is the response of `POST /v2/dedicated-inferences`.
type CreateResponse struct {
	// The new dedicated inference, which is still being provisioned.
	DedicatedInference *DedicatedInference `json:"dedicated_inference,omitzero"`
	// The first access token. Its value cannot be retrieved later.
	Token *DedicatedInferenceAccessToken `json:"token,omitzero"`
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

// LogValue implements slog.LogValuer.
func (v CreateResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// CreateTokensResponse is the response of `POST /v2/dedicated-inferences/{dedicated_inference_id}/tokens`.
type CreateTokensResponse struct {
	// The new access token. Its value cannot be retrieved later.
	Token DedicatedInferenceAccessToken `json:"token"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateTokensResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateTokensResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v CreateTokensResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *CreateTokensResponse) Item() (*DedicatedInferenceAccessToken, error) {
	if err := sdk.Require(v.Extra, "token", true); err != nil {
		return nil, err
	}
	return &v.Token, nil
}

// DedicatedInference is a dedicated inference, which runs language models on dedicated GPUs.
type DedicatedInference struct {
	// The dedicated inference's ID. Only received.
	ID string `json:"id"`
	// The dedicated inference's status. Only received.
	Status DedicatedInferenceStatus `json:"status"`
	// The slug of the region. Only received.
	Region string `json:"region"`
	// The ID of the VPC. Only received.
	VpcUuid string `json:"vpc_uuid"`
	// The endpoints that accept requests. Only received.
	Endpoints *DedicatedInferenceEndpoints `json:"endpoints,omitzero"`
	// When the dedicated inference was created. Only received.
	CreatedAt time.Time `json:"created_at"`
	// When the dedicated inference was last updated. Only received.
	UpdatedAt time.Time `json:"updated_at"`
	// The dedicated inference's name. Only received.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The current specification.
	Spec *DedicatedInferenceDeployment `json:"spec,omitzero"`
	// The specification being deployed, while the status is `provisioning` or `updating`.
	PendingDeploymentSpec *DedicatedInferenceDeployment `json:"pending_deployment_spec,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DedicatedInference) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DedicatedInference) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DedicatedInferenceAccelerator is a GPU of a dedicated inference.
type DedicatedInferenceAccelerator struct {
	// The GPU's ID. Only received.
	ID string `json:"id"`
	// The GPU's name. Only received.
	Name string `json:"name"`
	// The slug of the GPU type. Only received.
	Slug string `json:"slug"`
	// The role of the GPU, such as `prefill_decode`. Other spellings occur. Only received.
	Role string `json:"role"`
	// The GPU's status. Only received.
	Status string `json:"status"`
	// When the GPU was created. Only received.
	CreatedAt time.Time `json:"created_at"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DedicatedInferenceAccelerator) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DedicatedInferenceAccelerator) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DedicatedInferenceAccessToken is an access token, which authorizes requests to a dedicated inference.
type DedicatedInferenceAccessToken struct {
	// The access token's ID. Only received.
	ID string `json:"id"`
	// The access token's name. Only received.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The secret value, present only in the response that creates the token. Only received. Secret: not printed.
	Value sdk.Opt[string] `json:"value,omitzero" api:"secret"`
	// When the access token was created. Only received.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// Whether the token is managed by DigitalOcean. Only received.
	IsManaged sdk.Opt[bool] `json:"is_managed,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DedicatedInferenceAccessToken) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DedicatedInferenceAccessToken) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v DedicatedInferenceAccessToken) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v DedicatedInferenceAccessToken) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v DedicatedInferenceAccessToken) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// DedicatedInferenceCreateRequest is the settings of a dedicated inference to create.
type DedicatedInferenceCreateRequest struct {
	// The specification.
	Spec DedicatedInferenceSpec `json:"spec"`
	// The provider tokens for gated models, by name, such as `hugging_face_token`. Secret: not printed.
	AccessTokens map[string]string `json:"access_tokens,omitzero" api:"secret"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DedicatedInferenceCreateRequest) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DedicatedInferenceCreateRequest) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v DedicatedInferenceCreateRequest) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v DedicatedInferenceCreateRequest) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v DedicatedInferenceCreateRequest) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// DedicatedInferenceDeployedModel is a deployed model and its GPUs.
type DedicatedInferenceDeployedModel struct {
	// The ID of the deployed model.
	ModelID sdk.Opt[string] `json:"model_id,omitzero"`
	// The name of the model at its provider, such as `mistral/mistral-7b-instruct-v3`.
	ModelSlug sdk.Opt[string] `json:"model_slug,omitzero"`
	// The provider of the model.
	ModelProvider sdk.Opt[string] `json:"model_provider,omitzero"`
	// The ID of the model at its provider.
	ProviderModelID sdk.Opt[string] `json:"provider_model_id,omitzero"`
	// The workload settings, of no fixed structure.
	WorkloadConfig map[string]json.RawMessage `json:"workload_config,omitzero"`
	// The GPUs that run the model.
	Accelerators []DedicatedInferenceDeployedModelAccelerator `json:"accelerators,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DedicatedInferenceDeployedModel) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DedicatedInferenceDeployedModel) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DedicatedInferenceDeployedModelAccelerator is an accelerator of the deployed model.
type DedicatedInferenceDeployedModelAccelerator struct {
	// The ID of the GPUs.
	AcceleratorID sdk.Opt[string] `json:"accelerator_id,omitzero"`
	// The slug of the GPU type, such as `gpu-mi300x1-192gb`.
	AcceleratorSlug sdk.Opt[string] `json:"accelerator_slug,omitzero"`
	// The state of the GPUs, such as `ACTIVE`.
	State sdk.Opt[string] `json:"state,omitzero"`
	// The status of the GPUs.
	Status sdk.Opt[string] `json:"status,omitzero"`
	// The role of the GPUs, such as `prefill_decode`.
	Type sdk.Opt[string] `json:"type,omitzero"`
	// The number of GPUs.
	Scale sdk.Opt[int64] `json:"scale,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DedicatedInferenceDeployedModelAccelerator) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DedicatedInferenceDeployedModelAccelerator) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DedicatedInferenceDeployment is a deployment of a dedicated inference, running or being started.
type DedicatedInferenceDeployment struct {
	// The deployment's ID.
	ID sdk.Opt[string] `json:"id,omitzero"`
	// The ID of the dedicated inference.
	DedicatedInferenceID sdk.Opt[string] `json:"dedicated_inference_id,omitzero"`
	// The version of the specification.
	Version sdk.Opt[int64] `json:"version,omitzero"`
	// The name of the dedicated inference.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The slug of the region.
	Region sdk.Opt[string] `json:"region,omitzero"`
	// The state of the deployment, such as `ACTIVE`.
	State sdk.Opt[string] `json:"state,omitzero"`
	// The status of the deployment.
	Status sdk.Opt[string] `json:"status,omitzero"`
	// The VPC of the deployment.
	Vpc *DedicatedInferenceDeploymentVpc `json:"vpc,omitzero"`
	// The network settings of the deployment.
	VpcConfig *DedicatedInferenceDeploymentVpcConfig `json:"vpc_config,omitzero"`
	// Whether the public endpoint is enabled.
	EnablePublicEndpoint sdk.Opt[bool] `json:"enable_public_endpoint,omitzero"`
	// The models of the deployment.
	ModelDeployments []DedicatedInferenceDeployedModel `json:"model_deployments,omitzero"`
	// When the deployment was created.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// When the deployment was last updated.
	UpdatedAt sdk.Opt[time.Time] `json:"updated_at,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DedicatedInferenceDeployment) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DedicatedInferenceDeployment) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DedicatedInferenceDeploymentVpc is the VPC of the deployment.
type DedicatedInferenceDeploymentVpc struct {
	// The ID of the VPC.
	Uuid sdk.Opt[string] `json:"uuid,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DedicatedInferenceDeploymentVpc) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DedicatedInferenceDeploymentVpc) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DedicatedInferenceDeploymentVpcConfig is the network settings of the deployment.
type DedicatedInferenceDeploymentVpcConfig struct {
	// The ID of the VPC.
	VpcUuid sdk.Opt[string] `json:"vpc_uuid,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DedicatedInferenceDeploymentVpcConfig) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DedicatedInferenceDeploymentVpcConfig) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DedicatedInferenceEndpoints is the endpoints of a dedicated inference.
type DedicatedInferenceEndpoints struct {
	// The `https://` URL of the public endpoint, if enabled. Contains the scheme despite its name.
	PublicEndpointFqdn string `json:"public_endpoint_fqdn"`
	// The `https://` URL of the private endpoint. Contains the scheme despite its name.
	PrivateEndpointFqdn string `json:"private_endpoint_fqdn"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DedicatedInferenceEndpoints) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DedicatedInferenceEndpoints) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DedicatedInferenceGPUModelConfig is an available model and the GPUs that can run it.
type DedicatedInferenceGPUModelConfig struct {
	// The slugs of the GPU types.
	GPUSlugs []string `json:"gpu_slugs,omitzero"`
	// The slug that requests use for the model.
	ModelSlug string `json:"model_slug"`
	// The display name of the model.
	ModelName string `json:"model_name"`
	// Whether the model requires a token of its provider.
	IsGatedModel bool `json:"is_gated_model"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DedicatedInferenceGPUModelConfig) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DedicatedInferenceGPUModelConfig) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DedicatedInferenceGPUModelConfigsResponse is the available models.
type DedicatedInferenceGPUModelConfigsResponse struct {
	// The models, each with the GPUs that can run it.
	GPUModelConfigs []DedicatedInferenceGPUModelConfig `json:"gpu_model_configs"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DedicatedInferenceGPUModelConfigsResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DedicatedInferenceGPUModelConfigsResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Items returns the list of the response.
func (v *DedicatedInferenceGPUModelConfigsResponse) Items() ([]DedicatedInferenceGPUModelConfig, error) {
	if err := sdk.Require(v.Extra, "gpu_model_configs", true); err != nil {
		return nil, err
	}
	return v.GPUModelConfigs, nil
}

// DedicatedInferenceSize is the price of a GPU in a region.
type DedicatedInferenceSize struct {
	// The slug of the GPU type.
	GPUSlug string `json:"gpu_slug"`
	// The price per hour in `currency`, as a number in text form.
	PricePerHour string `json:"price_per_hour"`
	// The slug of the region in which the price applies.
	Region string `json:"region"`
	// The currency of the price, such as `USD`.
	Currency string `json:"currency"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DedicatedInferenceSize) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DedicatedInferenceSize) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DedicatedInferenceSizesResponse is the available GPUs, with their prices.
type DedicatedInferenceSizesResponse struct {
	// The regions in which GPUs are available.
	EnabledRegions []string `json:"enabled_regions,omitzero"`
	// The GPU types, with their prices by region.
	Sizes []DedicatedInferenceSize `json:"sizes,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DedicatedInferenceSizesResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DedicatedInferenceSizesResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DedicatedInferenceSpec is the specification of a dedicated inference.
type DedicatedInferenceSpec struct {
	// The version of the specification.
	Version int64 `json:"version"`
	// The name of the dedicated inference, unique in the team. At most 255 letters, digits, `_` and `-`. Length: at
	// most 255 characters. Pattern: `^[a-zA-Z0-9_-]+$`.
	Name string `json:"name"`
	// The slug of the region.
	Region DedicatedRegion `json:"region"`
	// The VPC to join; absent from some responses.
	Vpc DedicatedInferenceSpecVpc `json:"vpc"`
	// Whether to enable a public endpoint.
	EnablePublicEndpoint bool `json:"enable_public_endpoint"`
	// The models to run, at least one. Size: at least 1 item.
	ModelDeployments []ModelDeploymentSpec `json:"model_deployments"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DedicatedInferenceSpec) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DedicatedInferenceSpec) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DedicatedInferenceSpecVpc is the VPC of a dedicated inference.
type DedicatedInferenceSpecVpc struct {
	// The ID of the VPC.
	Uuid string `json:"uuid"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DedicatedInferenceSpecVpc) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DedicatedInferenceSpecVpc) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DedicatedInferenceStatus is the status of a dedicated inference.
type DedicatedInferenceStatus string

const (
	// DedicatedInferenceStatusActive: Ready for requests.
	DedicatedInferenceStatusActive DedicatedInferenceStatus = "active"
	// DedicatedInferenceStatusDeleting: Being deleted.
	DedicatedInferenceStatusDeleting DedicatedInferenceStatus = "deleting"
	// DedicatedInferenceStatusError: Failed.
	DedicatedInferenceStatusError DedicatedInferenceStatus = "error"
	// DedicatedInferenceStatusNew: Created, but not provisioned yet.
	DedicatedInferenceStatusNew DedicatedInferenceStatus = "new"
	// DedicatedInferenceStatusProvisioning: Being provisioned.
	DedicatedInferenceStatusProvisioning DedicatedInferenceStatus = "provisioning"
	// DedicatedInferenceStatusUpdating: Being updated.
	DedicatedInferenceStatusUpdating DedicatedInferenceStatus = "updating"
)

// DedicatedInferenceTokenCreateRequest is the settings of an access token to create.
type DedicatedInferenceTokenCreateRequest struct {
	// The name of the access token. At most 255 letters, digits, `_` and `-`. Length: at most 255 characters. Pattern:
	// `^[a-zA-Z0-9_-]+$`.
	Name string `json:"name"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DedicatedInferenceTokenCreateRequest) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DedicatedInferenceTokenCreateRequest) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DedicatedInferenceUpdateRequest is a change to a dedicated inference.
type DedicatedInferenceUpdateRequest struct {
	// The complete new specification; unchanged if omitted.
	Spec *DedicatedInferenceSpec `json:"spec,omitzero"`
	// The provider tokens for gated models.
	AccessTokens *DedicatedInferenceUpdateRequestAccessTokens `json:"access_tokens,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DedicatedInferenceUpdateRequest) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DedicatedInferenceUpdateRequest) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v DedicatedInferenceUpdateRequest) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// DedicatedInferenceUpdateRequestAccessTokens: Provider tokens for gated models.
type DedicatedInferenceUpdateRequestAccessTokens struct {
	// The token of a Hugging Face account that has access to the model. Secret: not printed.
	HuggingFaceToken sdk.Opt[string] `json:"hugging_face_token,omitzero" api:"secret"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DedicatedInferenceUpdateRequestAccessTokens) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DedicatedInferenceUpdateRequestAccessTokens) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v DedicatedInferenceUpdateRequestAccessTokens) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v DedicatedInferenceUpdateRequestAccessTokens) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v DedicatedInferenceUpdateRequestAccessTokens) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// DedicatedRegion is a region for dedicated inferences.
type DedicatedRegion string

const (
	// DedicatedRegionAtl1: Atlanta 1.
	DedicatedRegionAtl1 DedicatedRegion = "atl1"
	// DedicatedRegionNyc2: New York 2.
	DedicatedRegionNyc2 DedicatedRegion = "nyc2"
	// DedicatedRegionTor1: Toronto 1.
	DedicatedRegionTor1 DedicatedRegion = "tor1"
)

// GetCaResponse is the response of `GET /v2/dedicated-inferences/{dedicated_inference_id}/ca`.
type GetCaResponse struct {
	// The CA certificate, encoded in Base64.
	Cert string `json:"cert"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GetCaResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GetCaResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// GetResponse is the response of `GET /v2/dedicated-inferences/{dedicated_inference_id}`.
type GetResponse struct {
	// The dedicated inference.
	DedicatedInference DedicatedInference `json:"dedicated_inference"`
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
func (v *GetResponse) Item() (*DedicatedInference, error) {
	if err := sdk.Require(v.Extra, "dedicated_inference", true); err != nil {
		return nil, err
	}
	return &v.DedicatedInference, nil
}

// ListAcceleratorsResponse is the response of `GET /v2/dedicated-inferences/{dedicated_inference_id}/accelerators`.
type ListAcceleratorsResponse struct {
	// The GPUs on this page.
	Accelerators []DedicatedInferenceAccelerator `json:"accelerators"`
	// Links to other pages of the list.
	Links *PageLinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta Meta `json:"meta"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListAcceleratorsResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListAcceleratorsResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ListResponse is the response of `GET /v2/dedicated-inferences`.
type ListResponse struct {
	// The dedicated inferences on this page.
	DedicatedInferences []DedicatedInference `json:"dedicated_inferences"`
	// Links to other pages of the list.
	Links ListResponseLinks `json:"links"`
	// Information about the list as a whole.
	Meta ListResponseMeta `json:"meta"`
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

// ListResponseLinks links to the other pages of a list.
type ListResponseLinks struct {
	// The URLs of the other pages, by `first`, `prev`, `next` and `last`.
	Pages map[string]string `json:"pages,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListResponseLinks) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListResponseLinks) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ListResponseMeta: Information about a list as a whole.
type ListResponseMeta struct {
	// The number of items on all pages.
	Total int64 `json:"total"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListResponseMeta) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListResponseMeta) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ListTokensResponse is the response of `GET /v2/dedicated-inferences/{dedicated_inference_id}/tokens`.
type ListTokensResponse struct {
	// The access tokens on this page.
	Tokens []DedicatedInferenceAccessToken `json:"tokens"`
	// Links to other pages of the list.
	Links *PageLinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta Meta `json:"meta"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListTokensResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListTokensResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v ListTokensResponse) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// ModelDeploymentSpec is a model to run, and the GPUs to run it on.
type ModelDeploymentSpec struct {
	// The ID of a running model to change; empty to add a model.
	ModelID sdk.Opt[string] `json:"model_id,omitzero"`
	// The name of the model at its provider, such as `mistral/mistral-7b-instruct-v3`.
	ModelSlug sdk.Opt[string] `json:"model_slug,omitzero"`
	// The provider of the model.
	ModelProvider ModelDeploymentSpecModelProvider `json:"model_provider,omitzero"`
	// The workload settings, of no fixed structure and currently unused.
	WorkloadConfig map[string]json.RawMessage `json:"workload_config,omitzero"`
	// The GPUs that run the model.
	Accelerators []AcceleratorConfigSpec `json:"accelerators,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ModelDeploymentSpec) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ModelDeploymentSpec) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ModelDeploymentSpecModelProvider is the provider of a model.
type ModelDeploymentSpecModelProvider string

const (
	// ModelDeploymentSpecModelProviderHuggingFace is the value `hugging_face`.
	ModelDeploymentSpecModelProviderHuggingFace ModelDeploymentSpecModelProvider = "hugging_face"
)

// PatchResponse is the response of `PATCH /v2/dedicated-inferences/{dedicated_inference_id}`.
type PatchResponse struct {
	// The dedicated inference.
	DedicatedInference DedicatedInference `json:"dedicated_inference"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v PatchResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *PatchResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *PatchResponse) Item() (*DedicatedInference, error) {
	if err := sdk.Require(v.Extra, "dedicated_inference", true); err != nil {
		return nil, err
	}
	return &v.DedicatedInference, nil
}
