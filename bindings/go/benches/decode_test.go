package benches

import (
	"testing"

	"digitalocean-sdk.internal/go/droplets"
	"digitalocean-sdk.internal/go/sdk"
	"digitalocean-sdk.internal/go/sdk/codec"
)

func BenchmarkDecode200Droplets(b *testing.B) {
	body := Page()
	b.SetBytes(int64(len(body)))
	b.ReportAllocs()
	for b.Loop() {
		var response droplets.ListResponse
		if err := sdk.Unmarshal(body, &response); err != nil {
			b.Fatal(err)
		}
		if len(response.Droplets) != 200 {
			b.Fatal(len(response.Droplets))
		}
	}
}

func TestThePageComesBack(t *testing.T) {
	var response droplets.ListResponse
	r := codec.NewReader(Page())
	r.Read(&response)
	if err := r.Finish(); err != nil {
		t.Fatal(err)
	}
	if drift, _ := r.Drift(); len(drift) > 0 {
		t.Error(drift[0])
	}
}
