// Code generated from the description of the API. DO NOT EDIT.

package domains

import (
	"encoding/json"

	"digitalocean-sdk.internal/go/sdk"
)

// CreateRecordBody is a DNS record to create. The field `type` selects its type.
//
// At most one arm is set.
type CreateRecordBody struct {
	// A is an arm. It is nil unless it is the one that is set.
	A *DomainRecordA `arm:"A"`
	// Aaaa is an arm. It is nil unless it is the one that is set.
	Aaaa *DomainRecordAaaa `arm:"AAAA"`
	// Caa is an arm. It is nil unless it is the one that is set.
	Caa *DomainRecordCaa `arm:"CAA"`
	// Cname is an arm. It is nil unless it is the one that is set.
	Cname *DomainRecordCname `arm:"CNAME"`
	// Mx is an arm. It is nil unless it is the one that is set.
	Mx *DomainRecordMx `arm:"MX"`
	// Ns is an arm. It is nil unless it is the one that is set.
	Ns *DomainRecordNs `arm:"NS"`
	// Soa is an arm. It is nil unless it is the one that is set.
	Soa *DomainRecordSoa `arm:"SOA"`
	// Srv is an arm. It is nil unless it is the one that is set.
	Srv *DomainRecordSrv `arm:"SRV"`
	// Txt is an arm. It is nil unless it is the one that is set.
	Txt *DomainRecordTxt `arm:"TXT"`
	// Raw is a value that fits no arm.
	Raw json.RawMessage `union:"tag,type"`
}

// CreateRecordBodyA returns the union with the arm A.
func CreateRecordBodyA(value DomainRecordA) CreateRecordBody {
	return CreateRecordBody{A: &value}
}

// CreateRecordBodyAaaa returns the union with the arm Aaaa.
func CreateRecordBodyAaaa(value DomainRecordAaaa) CreateRecordBody {
	return CreateRecordBody{Aaaa: &value}
}

// CreateRecordBodyCaa returns the union with the arm Caa.
func CreateRecordBodyCaa(value DomainRecordCaa) CreateRecordBody {
	return CreateRecordBody{Caa: &value}
}

// CreateRecordBodyCname returns the union with the arm Cname.
func CreateRecordBodyCname(value DomainRecordCname) CreateRecordBody {
	return CreateRecordBody{Cname: &value}
}

// CreateRecordBodyMx returns the union with the arm Mx.
func CreateRecordBodyMx(value DomainRecordMx) CreateRecordBody {
	return CreateRecordBody{Mx: &value}
}

// CreateRecordBodyNs returns the union with the arm Ns.
func CreateRecordBodyNs(value DomainRecordNs) CreateRecordBody {
	return CreateRecordBody{Ns: &value}
}

// CreateRecordBodySoa returns the union with the arm Soa.
func CreateRecordBodySoa(value DomainRecordSoa) CreateRecordBody {
	return CreateRecordBody{Soa: &value}
}

// CreateRecordBodySrv returns the union with the arm Srv.
func CreateRecordBodySrv(value DomainRecordSrv) CreateRecordBody {
	return CreateRecordBody{Srv: &value}
}

// CreateRecordBodyTxt returns the union with the arm Txt.
func CreateRecordBodyTxt(value DomainRecordTxt) CreateRecordBody {
	return CreateRecordBody{Txt: &value}
}

// Arm returns the name of the arm that is set. It is empty if there is none.
func (v CreateRecordBody) Arm() string {
	switch {
	case v.A != nil:
		return "A"
	case v.Aaaa != nil:
		return "Aaaa"
	case v.Caa != nil:
		return "Caa"
	case v.Cname != nil:
		return "Cname"
	case v.Mx != nil:
		return "Mx"
	case v.Ns != nil:
		return "Ns"
	case v.Soa != nil:
		return "Soa"
	case v.Srv != nil:
		return "Srv"
	case v.Txt != nil:
		return "Txt"
	default:
		return ""
	}
}

// MarshalJSON implements json.Marshaler.
func (v CreateRecordBody) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateRecordBody) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the value as JSON without secrets.
func (v CreateRecordBody) String() string {
	return sdk.Describe(&v)
}

// CreateRecordResponse is the response of `POST /v2/domains/{domain_name}/records`.
type CreateRecordResponse struct {
	// The record.
	DomainRecord DomainRecord `json:"domain_record"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CreateRecordResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CreateRecordResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *CreateRecordResponse) Item() (*DomainRecord, error) {
	if err := sdk.Require(v.Extra, "domain_record", true); err != nil {
		return nil, err
	}
	return &v.DomainRecord, nil
}

// CreateResponse is the response of `POST /v2/domains`.
type CreateResponse struct {
	// The domain.
	Domain Domain `json:"domain"`
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
func (v *CreateResponse) Item() (*Domain, error) {
	if err := sdk.Require(v.Extra, "domain", true); err != nil {
		return nil, err
	}
	return &v.Domain, nil
}

// Domain is a domain whose DNS is managed by DigitalOcean.
type Domain struct {
	// The domain's name, such as `example.com`.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The IP address of an A record to create together with the domain.
	IPAddress sdk.Opt[string] `json:"ip_address,omitzero" api:"writeonly"`
	// The time to live (TTL) of the domain's records, in seconds. Only received.
	TTL sdk.Opt[int64] `json:"ttl,omitzero" api:"nullable,readonly"`
	// The complete zone file, including the SOA record; `null` immediately after creation. Only received.
	ZoneFile sdk.Opt[string] `json:"zone_file,omitzero" api:"nullable,readonly"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v Domain) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *Domain) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DomainRecord is a DNS record of any type.
type DomainRecord struct {
	// The record's ID. Only received.
	ID int64 `json:"id" api:"readonly"`
	// The type of the record, such as `A`, `CNAME` or `TXT`.
	Type string `json:"type"`
	// The host name, relative to the domain; `@` for the domain itself. For some types, an alias or a service.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The value of the record. Depending on the type, an IP address, a host name or text.
	Data sdk.Opt[string] `json:"data,omitzero"`
	// The priority among records of the same name. For MX and SRV records.
	Priority sdk.Opt[int64] `json:"priority,omitzero" api:"nullable"`
	// The port of the service. For SRV records.
	Port sdk.Opt[int64] `json:"port,omitzero" api:"nullable"`
	// The time to live (TTL) of the record, in seconds.
	TTL sdk.Opt[int64] `json:"ttl,omitzero"`
	// The share of traffic among servers of the same priority. For SRV records.
	Weight sdk.Opt[int64] `json:"weight,omitzero" api:"nullable"`
	// A number from 0 to 255. For CAA records.
	Flags sdk.Opt[int64] `json:"flags,omitzero" api:"nullable"`
	// The permission of the certificate authority, `issue`, `issuewild` or `iodef`. For CAA records.
	Tag sdk.Opt[string] `json:"tag,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DomainRecord) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DomainRecord) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DomainRecordA is an A record, which maps a host name to an IPv4 address.
type DomainRecordA struct {
	// The record's ID. Only received.
	ID sdk.Opt[int64] `json:"id,omitzero" api:"readonly"`
	// The type of the record, such as `A`, `CNAME` or `TXT`. Always `A`.
	Type string `json:"type" const:"A"`
	// The host name, relative to the domain; `@` for the domain itself.
	Name string `json:"name"`
	// The IPv4 address.
	Data string `json:"data"`
	// Not used for records of this type.
	Priority sdk.Opt[int64] `json:"priority,omitzero" api:"nullable"`
	// Not used for records of this type.
	Port sdk.Opt[int64] `json:"port,omitzero" api:"nullable"`
	// The time to live (TTL) of the record, in seconds.
	TTL sdk.Opt[int64] `json:"ttl,omitzero"`
	// Not used for records of this type.
	Weight sdk.Opt[int64] `json:"weight,omitzero" api:"nullable"`
	// Not used for records of this type.
	Flags sdk.Opt[int64] `json:"flags,omitzero" api:"nullable"`
	// Not used for records of this type.
	Tag sdk.Opt[string] `json:"tag,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DomainRecordA) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DomainRecordA) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DomainRecordAaaa is an AAAA record, which maps a host name to an IPv6 address.
type DomainRecordAaaa struct {
	// The record's ID. Only received.
	ID sdk.Opt[int64] `json:"id,omitzero" api:"readonly"`
	// The type of the record, such as `A`, `CNAME` or `TXT`. Always `AAAA`.
	Type string `json:"type" const:"AAAA"`
	// The host name, relative to the domain; `@` for the domain itself.
	Name string `json:"name"`
	// The IPv6 address.
	Data string `json:"data"`
	// Not used for records of this type.
	Priority sdk.Opt[int64] `json:"priority,omitzero" api:"nullable"`
	// Not used for records of this type.
	Port sdk.Opt[int64] `json:"port,omitzero" api:"nullable"`
	// The time to live (TTL) of the record, in seconds.
	TTL sdk.Opt[int64] `json:"ttl,omitzero"`
	// Not used for records of this type.
	Weight sdk.Opt[int64] `json:"weight,omitzero" api:"nullable"`
	// Not used for records of this type.
	Flags sdk.Opt[int64] `json:"flags,omitzero" api:"nullable"`
	// Not used for records of this type.
	Tag sdk.Opt[string] `json:"tag,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DomainRecordAaaa) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DomainRecordAaaa) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DomainRecordCaa is a CAA record, which restricts the authorities that can issue certificates for a domain.
type DomainRecordCaa struct {
	// The record's ID. Only received.
	ID sdk.Opt[int64] `json:"id,omitzero" api:"readonly"`
	// The type of the record, such as `A`, `CNAME` or `TXT`. Always `CAA`.
	Type string `json:"type" const:"CAA"`
	// The host name, relative to the domain; `@` for the domain itself.
	Name string `json:"name"`
	// The domain name of the certificate authority.
	Data string `json:"data"`
	// Not used for records of this type.
	Priority sdk.Opt[int64] `json:"priority,omitzero" api:"nullable"`
	// Not used for records of this type.
	Port sdk.Opt[int64] `json:"port,omitzero" api:"nullable"`
	// The time to live (TTL) of the record, in seconds.
	TTL sdk.Opt[int64] `json:"ttl,omitzero"`
	// Not used for records of this type.
	Weight sdk.Opt[int64] `json:"weight,omitzero" api:"nullable"`
	// A number from 0 to 255.
	Flags sdk.Opt[int64] `json:"flags" api:"nullable"`
	// The permission, `issue` (all certificates), `issuewild` (wildcard certificates) or `iodef` (a contact for
	// reports).
	Tag sdk.Opt[string] `json:"tag" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DomainRecordCaa) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DomainRecordCaa) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DomainRecordCname is a CNAME record, which makes a host name an alias of another.
type DomainRecordCname struct {
	// The record's ID. Only received.
	ID sdk.Opt[int64] `json:"id,omitzero" api:"readonly"`
	// The type of the record, such as `A`, `CNAME` or `TXT`. Always `CNAME`.
	Type string `json:"type" const:"CNAME"`
	// The host name, relative to the domain; `@` for the domain itself.
	Name string `json:"name"`
	// The host name that the alias refers to.
	Data string `json:"data"`
	// Not used for records of this type.
	Priority sdk.Opt[int64] `json:"priority,omitzero" api:"nullable"`
	// Not used for records of this type.
	Port sdk.Opt[int64] `json:"port,omitzero" api:"nullable"`
	// The time to live (TTL) of the record, in seconds.
	TTL sdk.Opt[int64] `json:"ttl,omitzero"`
	// Not used for records of this type.
	Weight sdk.Opt[int64] `json:"weight,omitzero" api:"nullable"`
	// Not used for records of this type.
	Flags sdk.Opt[int64] `json:"flags,omitzero" api:"nullable"`
	// Not used for records of this type.
	Tag sdk.Opt[string] `json:"tag,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DomainRecordCname) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DomainRecordCname) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DomainRecordMx is an MX record, which names a mail server of the domain.
type DomainRecordMx struct {
	// The record's ID. Only received.
	ID sdk.Opt[int64] `json:"id,omitzero" api:"readonly"`
	// The type of the record, such as `A`, `CNAME` or `TXT`. Always `MX`.
	Type string `json:"type" const:"MX"`
	// The host name, relative to the domain; `@` for the domain itself.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The host name of the mail server.
	Data string `json:"data"`
	// The priority of the mail server. Lower numbers are preferred.
	Priority sdk.Opt[int64] `json:"priority" api:"nullable"`
	// Not used for records of this type.
	Port sdk.Opt[int64] `json:"port,omitzero" api:"nullable"`
	// The time to live (TTL) of the record, in seconds.
	TTL sdk.Opt[int64] `json:"ttl,omitzero"`
	// Not used for records of this type.
	Weight sdk.Opt[int64] `json:"weight,omitzero" api:"nullable"`
	// Not used for records of this type.
	Flags sdk.Opt[int64] `json:"flags,omitzero" api:"nullable"`
	// Not used for records of this type.
	Tag sdk.Opt[string] `json:"tag,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DomainRecordMx) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DomainRecordMx) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DomainRecordNs is an NS record, which names a name server of the domain.
type DomainRecordNs struct {
	// The record's ID. Only received.
	ID sdk.Opt[int64] `json:"id,omitzero" api:"readonly"`
	// The type of the record, such as `A`, `CNAME` or `TXT`. Always `NS`.
	Type string `json:"type" const:"NS"`
	// The host name, relative to the domain; `@` for the domain itself.
	Name string `json:"name"`
	// The host name of the name server.
	Data string `json:"data"`
	// Not used for records of this type.
	Priority sdk.Opt[int64] `json:"priority,omitzero" api:"nullable"`
	// Not used for records of this type.
	Port sdk.Opt[int64] `json:"port,omitzero" api:"nullable"`
	// The time to live (TTL) of the record, in seconds.
	TTL sdk.Opt[int64] `json:"ttl,omitzero"`
	// Not used for records of this type.
	Weight sdk.Opt[int64] `json:"weight,omitzero" api:"nullable"`
	// Not used for records of this type.
	Flags sdk.Opt[int64] `json:"flags,omitzero" api:"nullable"`
	// Not used for records of this type.
	Tag sdk.Opt[string] `json:"tag,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DomainRecordNs) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DomainRecordNs) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DomainRecordSoa is an SOA record, which is created with the domain. Only its `ttl` can be changed.
type DomainRecordSoa struct {
	// The record's ID. Only received.
	ID sdk.Opt[int64] `json:"id,omitzero" api:"readonly"`
	// The type of the record, such as `A`, `CNAME` or `TXT`. Always `SOA`.
	Type string `json:"type" const:"SOA"`
	// The host name, relative to the domain; `@` for the domain itself.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The IPv4 address.
	Data sdk.Opt[string] `json:"data,omitzero"`
	// Not used for records of this type.
	Priority sdk.Opt[int64] `json:"priority,omitzero" api:"nullable"`
	// Not used for records of this type.
	Port sdk.Opt[int64] `json:"port,omitzero" api:"nullable"`
	// The time to live (TTL) of the record, in seconds.
	TTL int64 `json:"ttl"`
	// Not used for records of this type.
	Weight sdk.Opt[int64] `json:"weight,omitzero" api:"nullable"`
	// Not used for records of this type.
	Flags sdk.Opt[int64] `json:"flags,omitzero" api:"nullable"`
	// Not used for records of this type.
	Tag sdk.Opt[string] `json:"tag,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DomainRecordSoa) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DomainRecordSoa) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DomainRecordSrv is an SRV record, which gives the host and port of a service.
type DomainRecordSrv struct {
	// The record's ID. Only received.
	ID sdk.Opt[int64] `json:"id,omitzero" api:"readonly"`
	// The type of the record, such as `A`, `CNAME` or `TXT`. Always `SRV`.
	Type string `json:"type" const:"SRV"`
	// The service and protocol, such as `_sip._tcp`.
	Name string `json:"name"`
	// The host name of the server.
	Data string `json:"data"`
	// The priority of the server. Lower numbers are preferred.
	Priority sdk.Opt[int64] `json:"priority" api:"nullable"`
	// The port of the service.
	Port sdk.Opt[int64] `json:"port" api:"nullable"`
	// The time to live (TTL) of the record, in seconds.
	TTL sdk.Opt[int64] `json:"ttl,omitzero"`
	// The share of traffic among servers of the same priority.
	Weight sdk.Opt[int64] `json:"weight,omitzero" api:"nullable"`
	// Not used for records of this type.
	Flags sdk.Opt[int64] `json:"flags,omitzero" api:"nullable"`
	// Not used for records of this type.
	Tag sdk.Opt[string] `json:"tag,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DomainRecordSrv) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DomainRecordSrv) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DomainRecordTxt is a TXT record, which contains text, for example to verify the ownership of a domain.
type DomainRecordTxt struct {
	// The record's ID. Only received.
	ID sdk.Opt[int64] `json:"id,omitzero" api:"readonly"`
	// The type of the record, such as `A`, `CNAME` or `TXT`. Always `TXT`.
	Type string `json:"type" const:"TXT"`
	// The host name, relative to the domain; `@` for the domain itself.
	Name string `json:"name"`
	// The text.
	Data string `json:"data"`
	// Not used for records of this type.
	Priority sdk.Opt[int64] `json:"priority,omitzero" api:"nullable"`
	// Not used for records of this type.
	Port sdk.Opt[int64] `json:"port,omitzero" api:"nullable"`
	// The time to live (TTL) of the record, in seconds.
	TTL sdk.Opt[int64] `json:"ttl,omitzero"`
	// Not used for records of this type.
	Weight sdk.Opt[int64] `json:"weight,omitzero" api:"nullable"`
	// Not used for records of this type.
	Flags sdk.Opt[int64] `json:"flags,omitzero" api:"nullable"`
	// Not used for records of this type.
	Tag sdk.Opt[string] `json:"tag,omitzero" api:"nullable"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v DomainRecordTxt) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *DomainRecordTxt) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DomainTypeQuery is the type of DNS records to list.
type DomainTypeQuery string

const (
	// DomainTypeQueryA: IPv4 addresses.
	DomainTypeQueryA DomainTypeQuery = "A"
	// DomainTypeQueryAaaa: IPv6 addresses.
	DomainTypeQueryAaaa DomainTypeQuery = "AAAA"
	// DomainTypeQueryCaa: Permitted certificate authorities.
	DomainTypeQueryCaa DomainTypeQuery = "CAA"
	// DomainTypeQueryCname: Aliases.
	DomainTypeQueryCname DomainTypeQuery = "CNAME"
	// DomainTypeQueryMx: Mail servers.
	DomainTypeQueryMx DomainTypeQuery = "MX"
	// DomainTypeQueryNs: Name servers.
	DomainTypeQueryNs DomainTypeQuery = "NS"
	// DomainTypeQuerySoa: Start of authority.
	DomainTypeQuerySoa DomainTypeQuery = "SOA"
	// DomainTypeQuerySrv: Services.
	DomainTypeQuerySrv DomainTypeQuery = "SRV"
	// DomainTypeQueryTxt: Text.
	DomainTypeQueryTxt DomainTypeQuery = "TXT"
)

// GetRecordResponse is the response of `GET /v2/domains/{domain_name}/records/{domain_record_id}`.
type GetRecordResponse struct {
	// The record.
	DomainRecord DomainRecord `json:"domain_record"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GetRecordResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GetRecordResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *GetRecordResponse) Item() (*DomainRecord, error) {
	if err := sdk.Require(v.Extra, "domain_record", true); err != nil {
		return nil, err
	}
	return &v.DomainRecord, nil
}

// GetResponse is the response of `GET /v2/domains/{domain_name}`.
type GetResponse struct {
	// The domain.
	Domain Domain `json:"domain"`
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
func (v *GetResponse) Item() (*Domain, error) {
	if err := sdk.Require(v.Extra, "domain", true); err != nil {
		return nil, err
	}
	return &v.Domain, nil
}

// ListRecordsResponse is the response of `GET /v2/domains/{domain_name}/records`.
type ListRecordsResponse struct {
	// The records on this page.
	DomainRecords []DomainRecord `json:"domain_records"`
	// Links to other pages of the list.
	Links *PageLinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta Meta `json:"meta"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v ListRecordsResponse) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *ListRecordsResponse) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ListResponse is the response of `GET /v2/domains`.
type ListResponse struct {
	// The domains on this page.
	Domains []Domain `json:"domains"`
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
