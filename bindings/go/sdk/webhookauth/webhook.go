// Package webhookauth verifies and decodes the webhooks of a service.
package webhookauth

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"

	"digitalocean-sdk.internal/go/sdk/codec"
)

// Signature is how a service signs webhooks: HMAC with SHA-256 and a secret that the receiver shares with the service.
type Signature struct {
	// Header has the signature.
	Header string
	// Base64 is whether the signature is written in Base64, and not in hexadecimal digits.
	Base64 bool
	// Prefix stands before the signature.
	Prefix string
	// Separator stands between the parts of the header, if it has several. One signature that matches is enough.
	Separator string
	// Signed is what is signed: these parts, one after the other.
	Signed []SignedPart
	// TimestampHeader is the header with the time of the request, in seconds since 1970.
	TimestampHeader string
	// TimestampPrefix stands before the time of the request, if it is a part of the header with the signature.
	TimestampPrefix string
	// Tolerance is how much the time of the request may differ from that of the receiver.
	Tolerance time.Duration
	// SecretEnv lists environment variables that may hold the secret, in the order in which they are read.
	SecretEnv []string
	// SecretBase64 is whether the secret has the key in Base64, after a prefix that may be missing.
	SecretBase64 bool
	SecretPrefix string
}

// SignedPart is a part of what is signed.
type SignedPart struct {
	Kind SignedPartKind
	// Text is the text, or the name of the header.
	Text string
}

// SignedPartKind is what a part is.
type SignedPartKind int

const (
	// SignedText is a fixed text.
	SignedText SignedPartKind = iota
	// SignedTimestamp is the time of the request as it was sent.
	SignedTimestamp
	// SignedHeader is the value of a header.
	SignedHeader
	// SignedBody is the body.
	SignedBody
)

// ErrorReason is why a webhook was refused.
type ErrorReason string

const (
	// ReasonSecret means that the secret of the receiver is missing or not written as expected.
	ReasonSecret ErrorReason = "secret"
	// ReasonSignature means that the signature is missing, or that none of those in the header is that of the request.
	ReasonSignature ErrorReason = "signature"
	// ReasonTimestamp means that the time of the request is missing, too old or in the future.
	ReasonTimestamp ErrorReason = "timestamp"
	// ReasonBody means that the body is signed, but not valid JSON.
	ReasonBody ErrorReason = "body"
)

// Error says that a webhook was refused. It contains no secret and nothing of the request.
type Error struct {
	Reason  ErrorReason
	Message string
}

func (e *Error) Error() string {
	return e.Message
}

// Decode verifies a request and decodes its body into value.
func Decode[T codec.Model](signature *Signature, body []byte, header http.Header, secret string, value T) (T, error) {
	var none T
	if err := signature.decode(body, header, secret, value, nil); err != nil {
		return none, err
	}
	return value, nil
}

// DecodeValue verifies a request whose body is no object, and decodes it.
func DecodeValue[T any](signature *Signature, body []byte, header http.Header, secret string, notation ...codec.Notation) (T, error) {
	var value, none T
	if err := signature.decode(body, header, secret, &value, notation); err != nil {
		return none, err
	}
	return value, nil
}

func (s *Signature) decode(body []byte, header http.Header, secret string, pointer any, notation []codec.Notation) error {
	if err := s.Verify(body, header, secret); err != nil {
		return err
	}
	if _, err := codec.Decode(context.Background(), body, pointer, notation...); err != nil {
		return &Error{ReasonBody, err.Error()}
	}
	return nil
}

// Verify verifies a request. body has the bytes as they were received. An empty secret is read from the environment.
func (s *Signature) Verify(body []byte, header http.Header, secret string) error {
	return s.VerifyAt(body, header, secret, time.Now())
}

// VerifyAt verifies a request that was received at some time.
func (s *Signature) VerifyAt(body []byte, header http.Header, secret string, now time.Time) error {
	key, err := s.key(secret)
	if err != nil {
		return err
	}
	sent, err := singleHeader(header, s.Header)
	if err != nil {
		return err
	}
	parts := []string{sent}
	if s.Separator != "" {
		parts = strings.Split(sent, s.Separator)
	}
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	timestamp, isTimed, err := s.timestamp(header, parts)
	if err != nil {
		return err
	}
	var content bytes.Buffer
	for _, part := range s.Signed {
		switch part.Kind {
		case SignedText:
			content.WriteString(part.Text)
		case SignedTimestamp:
			content.WriteString(timestamp)
		case SignedHeader:
			value, err := singleHeader(header, part.Text)
			if err != nil {
				return err
			}
			content.WriteString(value)
		case SignedBody:
			content.Write(body)
		}
	}
	mac := hmac.New(sha256.New, key)
	mac.Write(content.Bytes())
	if !s.matches(parts, mac.Sum(nil)) {
		return &Error{ReasonSignature, "the header " + s.Header + " has no signature that matches"}
	}
	if !isTimed {
		return nil
	}
	return s.checkTime(timestamp, now)
}

func (s *Signature) matches(parts []string, expected []byte) bool {
	decode := hex.DecodeString
	if s.Base64 {
		decode = base64.StdEncoding.DecodeString
	}
	for _, part := range parts {
		text, ok := strings.CutPrefix(part, s.Prefix)
		if !ok {
			continue
		}
		// The comparison takes the same time wherever the first difference is.
		if sent, err := decode(text); err == nil && hmac.Equal(sent, expected) {
			return true
		}
	}
	return false
}

func (s *Signature) key(secret string) ([]byte, error) {
	for _, name := range s.SecretEnv {
		if strings.TrimSpace(secret) != "" {
			break
		}
		secret = os.Getenv(name)
	}
	key := []byte(secret)
	if s.SecretBase64 {
		var err error
		key, err = base64.StdEncoding.DecodeString(strings.TrimSpace(strings.TrimPrefix(secret, s.SecretPrefix)))
		if err != nil {
			return nil, &Error{ReasonSecret, "the secret is not Base64"}
		}
	}
	if len(key) == 0 {
		// Anybody can sign with an empty key.
		hint := ""
		if len(s.SecretEnv) > 0 {
			hint = "; pass it or set " + strings.Join(s.SecretEnv, " or ")
		}
		return nil, &Error{ReasonSecret, "the secret is empty" + hint}
	}
	return key, nil
}

// timestamp returns the time of the request as it was sent, and whether the service signs it.
func (s *Signature) timestamp(header http.Header, parts []string) (string, bool, error) {
	if s.TimestampHeader == "" && s.TimestampPrefix == "" {
		return "", false, nil
	}
	if s.TimestampHeader != "" {
		if value, err := singleHeader(header, s.TimestampHeader); err == nil {
			return value, true, nil
		}
	} else {
		for _, part := range parts {
			if text, ok := strings.CutPrefix(part, s.TimestampPrefix); ok {
				return text, true, nil
			}
		}
	}
	return "", false, &Error{ReasonTimestamp, "the request has no timestamp"}
}

func (s *Signature) checkTime(timestamp string, now time.Time) error {
	seconds, err := strconv.ParseUint(timestamp, 10, 48)
	if err != nil {
		return &Error{ReasonTimestamp, "the timestamp is not a number of seconds"}
	}
	age := now.Sub(time.Unix(int64(seconds), 0))
	switch {
	case age > s.Tolerance:
		return &Error{ReasonTimestamp, "the request is too old"}
	case -age > s.Tolerance:
		return &Error{ReasonTimestamp, "the timestamp is in the future"}
	}
	return nil
}

// singleHeader returns the value of a header that is there once. With several values, the service and the receiver could read
// different ones.
func singleHeader(header http.Header, name string) (string, error) {
	values := header.Values(name)
	if len(values) != 1 {
		return "", &Error{ReasonSignature, "the request has no header " + name + ", or several"}
	}
	return values[0], nil
}
