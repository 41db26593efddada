// Code generated from the description of the API. DO NOT EDIT.

package certificates

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"time"

	"digitalocean-sdk.internal/go/sdk"
)

// Certificate is a TLS certificate for load balancers and CDN endpoints.
type Certificate struct {
	// The certificate's ID. Only received.
	ID string `json:"id"`
	// The certificate's name, which is unique in the account.
	Name string `json:"name"`
	// When the certificate expires. Only received.
	NotAfter time.Time `json:"not_after"`
	// The SHA-1 fingerprint of the certificate, in hexadecimal. Only received.
	Sha1Fingerprint string `json:"sha1_fingerprint"`
	// When the certificate was created. Only received.
	CreatedAt time.Time `json:"created_at"`
	// The domain names that the certificate is valid for.
	DNSNames []string `json:"dns_names"`
	// The state of the certificate. Only received.
	State CertificateState `json:"state"`
	// The type of the certificate.
	Type CertificateType `json:"type"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Certificate) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Certificate) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CertificateRequestCustom is a TLS certificate to upload.
type CertificateRequestCustom struct {
	// The certificate's name, which must be unique in the account.
	Name string `json:"name"`
	// The type of the certificate.
	Type CertificateType `json:"type,omitzero"`
	// The private key, in PEM format. Secret: not printed.
	PrivateKey string `json:"private_key" api:"secret"`
	// The certificate, in PEM format.
	LeafCertificate string `json:"leaf_certificate"`
	// The chain of certificates between the certificate authority and the certificate, in PEM format.
	CertificateChain sdk.Opt[string] `json:"certificate_chain,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CertificateRequestCustom) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CertificateRequestCustom) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v CertificateRequestCustom) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v CertificateRequestCustom) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v CertificateRequestCustom) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// CertificateRequestLetsEncrypt is a TLS certificate to request from Let's Encrypt.
type CertificateRequestLetsEncrypt struct {
	// The certificate's name, which must be unique in the account.
	Name string `json:"name"`
	// The type of the certificate.
	Type CertificateType `json:"type,omitzero"`
	// The domain names. A name such as `*.example.com` covers all subdomains.
	DNSNames []string `json:"dns_names"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CertificateRequestLetsEncrypt) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CertificateRequestLetsEncrypt) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CertificateState is the state of a certificate.
type CertificateState string

const (
	// CertificateStateError is the certificate could not be issued.
	CertificateStateError CertificateState = "error"
	// CertificateStatePending is the certificate is being issued.
	CertificateStatePending CertificateState = "pending"
	// CertificateStateVerified is the certificate is ready to use.
	CertificateStateVerified CertificateState = "verified"
)

// CertificateType is the type of a certificate.
type CertificateType string

const (
	// CertificateTypeCustom is a certificate uploaded by a user.
	CertificateTypeCustom CertificateType = "custom"
	// CertificateTypeLetsEncrypt is a certificate issued and renewed by Let's Encrypt.
	CertificateTypeLetsEncrypt CertificateType = "lets_encrypt"
)

// CreateBody is a certificate to upload (`custom`), or to request from Let's Encrypt (`lets_encrypt`).
//
// At most one arm is set.
type CreateBody struct {
	// LetsEncrypt is an arm. It is nil unless it is the one that is set.
	LetsEncrypt *CertificateRequestLetsEncrypt `arm:"dns_names"`
	// Custom is an arm. It is nil unless it is the one that is set.
	Custom *CertificateRequestCustom `arm:"private_key,leaf_certificate"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"required"`
}

// CreateBodyLetsEncrypt returns the union with the arm LetsEncrypt.
func CreateBodyLetsEncrypt(value CertificateRequestLetsEncrypt) CreateBody {
	return CreateBody{LetsEncrypt: &value}
}

// CreateBodyCustom returns the union with the arm Custom.
func CreateBodyCustom(value CertificateRequestCustom) CreateBody {
	return CreateBody{Custom: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v CreateBody) Arm() string {
	switch {
	case v.LetsEncrypt != nil:
		return "LetsEncrypt"
	case v.Custom != nil:
		return "Custom"
	default:
		return ""
	}
}

// MarshalJSON implements json.Marshaler.
func (v CreateBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v CreateBody) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v CreateBody) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v CreateBody) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// CreateResponse is the response of `POST /v2/certificates`.
type CreateResponse struct {
	// The certificate.
	Certificate Certificate `json:"certificate"`
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
func (v *CreateResponse) Item() (*Certificate, error) {
	if err := sdk.Require(v.Extra, "certificate", true); err != nil {
		return nil, err
	}
	return &v.Certificate, nil
}

// GetResponse is the response of `GET /v2/certificates/{certificate_id}`.
type GetResponse struct {
	// The certificate.
	Certificate Certificate `json:"certificate"`
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
func (v *GetResponse) Item() (*Certificate, error) {
	if err := sdk.Require(v.Extra, "certificate", true); err != nil {
		return nil, err
	}
	return &v.Certificate, nil
}

// ListResponse is the response of `GET /v2/certificates`.
type ListResponse struct {
	// The certificates on this page.
	Certificates []Certificate `json:"certificates"`
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
