package examples

import (
	"context"
	"testing"
	"time"

	"digitalocean-sdk.internal/go/dedicatedinferences"
	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/domains"
	"digitalocean-sdk.internal/go/droplets"
	"digitalocean-sdk.internal/go/fake"
	"digitalocean-sdk.internal/go/sdk"
)

// TestTasks runs the tasks against the fake.
func TestTasks(t *testing.T) {
	ctx := context.Background()
	do := digitalocean.With(fake.Client(t, sdk.WaitInterval(10*time.Millisecond), sdk.WaitDeadline(20*time.Second)))
	check := func(name string, run func() error) {
		t.Run(name, func(t *testing.T) {
			if err := run(); err != nil {
				t.Error(err)
			}
		})
	}
	check("create a Droplet", func() error {
		address, err := CreateDroplet(ctx, do)
		if err == nil && address == "" {
			t.Error("the Droplet has no public address")
		}
		return err
	})
	check("update DNS", func() error {
		if _, err := do.Domains.Create(ctx, domains.Domain{Name: sdk.Some("example.com")}); err != nil {
			return err
		}
		return UpdateDNS(ctx, do, "example.com", "home", "203.0.113.7")
	})
	check("rotate snapshots", func() error {
		body := droplets.CreateBodySingle(droplets.DropletSingleCreate{
			Name: "web-2", Size: "s-1vcpu-1gb", Image: droplets.ImageID(63663980),
		})
		droplet, err := sdk.Item(do.Droplets.Create(ctx, body))
		if err != nil {
			return err
		}
		return RotateSnapshots(ctx, do, droplet.ID, "nightly")
	})
	check("create a firewall", func() error { return CreateFirewall(ctx, do) })
	check("create a cluster", func() error {
		_, err := CreateCluster(ctx, do)
		return err
	})
	check("create Postgres", func() error {
		_, err := CreatePostgres(ctx, do)
		return err
	})
	check("deploy an app", func() error {
		_, err := DeployApp(ctx, do)
		return err
	})
	check("create a load balancer", func() error { return CreateLoadBalancer(ctx, do) })
	check("read invoices", func() error {
		_, err := Invoices(ctx, do)
		return err
	})
	check("chat", func() error {
		_, err := Chat(ctx, do)
		return err
	})
	check("create an endpoint", func() error {
		_, err := CreateEndpoint(ctx, do, endpoint)
		return err
	})
	check("clean up", func() error {
		left, err := CleanUp(ctx, do, "web")
		if err == nil && left > 0 {
			t.Errorf("%d Droplets are left", left)
		}
		return err
	})
}

var endpoint = dedicatedinferences.DedicatedInferenceCreateRequest{
	Spec: dedicatedinferences.DedicatedInferenceSpec{
		Name: "llama", Region: dedicatedinferences.DedicatedRegionAtl1, EnablePublicEndpoint: true,
		Vpc: dedicatedinferences.DedicatedInferenceSpecVpc{Uuid: "9d4c2f1e-3b77-4c07-9f0a-6c6a5d1f0a11"},
		ModelDeployments: []dedicatedinferences.ModelDeploymentSpec{{
			ModelSlug:     sdk.Some("meta-llama/Llama-3.1-8B-Instruct"),
			ModelProvider: "hugging_face",
		}},
	},
}
