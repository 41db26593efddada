package proof

// Calls a server that demands a certificate.

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"

	all "MODULE/ALL"
	"MODULE/client"
	"MODULE/sdk"
)

func file(name string) string {
	return filepath.Join(os.Getenv("CERTIFICATES"), name)
}

func authority(t *testing.T, name string) *x509.CertPool {
	text, err := os.ReadFile(file(name))
	if err != nil {
		t.Fatal(err)
	}
	pool := x509.NewCertPool()
	pool.AppendCertsFromPEM(text)
	return pool
}

func certificate(t *testing.T, name string) tls.Certificate {
	pair, err := tls.LoadX509KeyPair(file(name+".pem"), file(name+".key"))
	if err != nil {
		t.Fatal(err)
	}
	return pair
}

func TestMutualTLS(t *testing.T) {
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(response http.ResponseWriter, request *http.Request) {
		fmt.Println("CALLED " + request.TLS.PeerCertificates[0].Subject.CommonName)
		response.WriteHeader(http.StatusNoContent)
	}))
	server.TLS = &tls.Config{
		Certificates: []tls.Certificate{certificate(t, "localhost")},
		ClientCAs:    authority(t, "client_ca.pem"),
		ClientAuth:   tls.RequireAndVerifyClientCert,
	}
	server.Config.ErrorLog = log.New(io.Discard, "", 0)
	server.StartTLS()
	defer server.Close()
	call := func(certificates ...tls.Certificate) error {
		config := &tls.Config{RootCAs: authority(t, "ca.pem"), Certificates: certificates}
		api, err := all.New(
			sdk.BaseURL(server.URL+"/v1"),
			sdk.HTTPClient(&http.Client{Transport: &http.Transport{TLSClientConfig: config}}),
			sdk.WithoutEnvironment(),
			client.TokenCredential("t"),
		)
		if err != nil {
			t.Fatal(err)
		}
		return api.Bearer.Get(context.Background(), sdk.Retry(sdk.RetryPolicy{MaxAttempts: 1}))
	}
	err := call()
	var failure *sdk.Error
	if !errors.As(err, &failure) || failure.Kind != sdk.ErrConnection {
		t.Fatal(err)
	}
	fmt.Println("REFUSED")
	if err := call(certificate(t, "client")); err != nil {
		t.Fatal(err)
	}
}
