// Code generated from the description of the API. DO NOT EDIT.

// Package dockercredentials has types that several resources share. Each of their packages has them under its own
// names.
package dockercredentials

import (
	"fmt"
	"log/slog"

	"digitalocean-sdk.internal/go/sdk"
)

// DockerCredentials: Container registry credentials in the format of Docker's configuration file.
type DockerCredentials struct {
	// The credentials by host name.
	Auths DockerCredentialsAuths `json:"auths"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DockerCredentials) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DockerCredentials) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v DockerCredentials) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *DockerCredentials) Item() (*DockerCredentialsAuths, error) {
	if err := sdk.Require(v.Extra, "auths", true); err != nil {
		return nil, err
	}
	return &v.Auths, nil
}

// DockerCredentialsAuths credentials for container registries, by host.
type DockerCredentialsAuths struct {
	// The credentials for `registry.digitalocean.com`.
	RegistryDigitaloceanCom *DockerCredentialsAuthsRegistryDigitaloceanCom `json:"registry.digitalocean.com,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DockerCredentialsAuths) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DockerCredentialsAuths) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v DockerCredentialsAuths) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// DockerCredentialsAuthsRegistryDigitaloceanCom is the credentials for the host `registry.digitalocean.com`.
type DockerCredentialsAuthsRegistryDigitaloceanCom struct {
	// The user name and password, encoded in Base64. Secret: not printed.
	Auth sdk.Opt[string] `json:"auth,omitzero" api:"secret"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DockerCredentialsAuthsRegistryDigitaloceanCom) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DockerCredentialsAuthsRegistryDigitaloceanCom) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v DockerCredentialsAuthsRegistryDigitaloceanCom) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v DockerCredentialsAuthsRegistryDigitaloceanCom) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v DockerCredentialsAuthsRegistryDigitaloceanCom) LogValue() slog.Value {
	return sdk.LogModel(&v)
}
