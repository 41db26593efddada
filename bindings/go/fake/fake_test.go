package fake_test

import (
	"context"
	"errors"
	"testing"

	"digitalocean-sdk.internal/go/droplets"
	"digitalocean-sdk.internal/go/fake"
	"digitalocean-sdk.internal/go/sdk"
)

func TestTheFakeKeepsWhatIsCreated(t *testing.T) {
	ctx, service := context.Background(), droplets.New(fake.Client(t))
	body := droplets.CreateBodySingle(droplets.DropletSingleCreate{
		Name: "web-1", Size: "s-1vcpu-1gb", Image: droplets.ImageSlug("ubuntu-24-04-x64"), Backups: sdk.Some(false),
	})
	created, err := sdk.Item(service.Create(ctx, body))
	if err != nil {
		t.Fatal(err)
	}
	found, err := sdk.Item(service.Get(ctx, created.ID))
	if err != nil || found.Name != "web-1" {
		t.Fatalf("%v %v", found, err)
	}
	if err := service.Destroy(ctx, created.ID); err != nil {
		t.Fatal(err)
	}
	if _, err := service.Get(ctx, created.ID); !errors.Is(err, sdk.ErrNotFound) {
		t.Error(err)
	}
}
