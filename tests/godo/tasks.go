// Package tasks does with godo what the examples in generated/examples do, so that the call sites can be compared.
package tasks

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"strconv"
	"time"

	"github.com/digitalocean/godo"
	"github.com/digitalocean/godo/util"
)

const kept = 3

const model = "llama3.3-70b-instruct"

// createDroplet creates a Droplet with cloud-init, waits until it is active, and prints its public address.
func createDroplet(ctx context.Context, client *godo.Client) error {
	droplet, response, err := client.Droplets.Create(ctx, &godo.DropletCreateRequest{
		Name:     "web-1",
		Region:   "nyc3",
		Size:     "s-1vcpu-1gb",
		Image:    godo.DropletCreateImage{Slug: "ubuntu-24-04-x64"},
		SSHKeys:  []godo.DropletCreateSSHKey{{ID: 289794}},
		UserData: "#cloud-config\npackages: [nginx]\n",
	})
	if err != nil {
		return err
	}
	for _, action := range response.Links.Actions {
		if err := util.WaitForActive(ctx, client, action.HREF); err != nil {
			return err
		}
	}
	droplet, _, err = client.Droplets.Get(ctx, droplet.ID)
	if err != nil {
		return err
	}
	address, err := droplet.PublicIPv4()
	if err != nil {
		return err
	}
	fmt.Printf("%s is %s at %s\n", droplet.Name, droplet.Status, address)
	return nil
}

// dynamicDNS sets an address record to the current address, and creates the record if there is none.
func dynamicDNS(ctx context.Context, client *godo.Client, domain, host, address string) error {
	options := &godo.ListOptions{PerPage: 200}
	for {
		records, response, err := client.Domains.RecordsByType(ctx, domain, "A", options)
		if err != nil {
			return err
		}
		for _, old := range records {
			if old.Name == host {
				record := &godo.DomainRecordEditRequest{Type: "A", Name: host, Data: address}
				_, _, err := client.Domains.EditRecord(ctx, domain, old.ID, record)
				return err
			}
		}
		if response.Links == nil || response.Links.IsLastPage() {
			break
		}
		page, err := response.Links.CurrentPage()
		if err != nil {
			return err
		}
		options.Page = page + 1
	}
	record := &godo.DomainRecordEditRequest{Type: "A", Name: host, Data: address}
	_, _, err := client.Domains.CreateRecord(ctx, domain, record)
	return err
}

// rotateSnapshots takes a snapshot of a Droplet and deletes all but its three newest snapshots.
func rotateSnapshots(ctx context.Context, client *godo.Client, droplet int, name string) error {
	action, _, err := client.DropletActions.Snapshot(ctx, droplet, name)
	if err != nil {
		return err
	}
	for action.Status == godo.ActionInProgress {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(5 * time.Second):
		}
		if action, _, err = client.DropletActions.Get(ctx, droplet, action.ID); err != nil {
			return err
		}
	}
	if action.Status != godo.ActionCompleted {
		return fmt.Errorf("the snapshot is %s", action.Status)
	}
	var snapshots []godo.Image
	options := &godo.ListOptions{PerPage: 200}
	for {
		images, response, err := client.Droplets.Snapshots(ctx, droplet, options)
		if err != nil {
			return err
		}
		snapshots = append(snapshots, images...)
		if response.Links == nil || response.Links.IsLastPage() {
			break
		}
		page, err := response.Links.CurrentPage()
		if err != nil {
			return err
		}
		options.Page = page + 1
	}
	slices.SortFunc(snapshots, func(one, other godo.Image) int {
		return bytes.Compare([]byte(other.Created), []byte(one.Created))
	})
	for _, old := range snapshots[min(kept, len(snapshots)):] {
		if _, err := client.Snapshots.Delete(ctx, strconv.Itoa(old.ID)); err != nil {
			return err
		}
	}
	return nil
}

// firewall creates a firewall that lets only web traffic and SSH reach the Droplets with a tag.
func firewall(ctx context.Context, client *godo.Client) error {
	anyone := &godo.Sources{Addresses: []string{"0.0.0.0/0", "::/0"}}
	office := &godo.Sources{Addresses: []string{"192.0.2.0/24"}}
	firewall, _, err := client.Firewalls.Create(ctx, &godo.FirewallRequest{
		Name: "web",
		InboundRules: []godo.InboundRule{
			{Protocol: "tcp", PortRange: "443", Sources: anyone},
			{Protocol: "tcp", PortRange: "22", Sources: office},
		},
		Tags: []string{"web"},
	})
	if err != nil {
		return err
	}
	fmt.Printf("%s is %s\n", firewall.ID, firewall.Status)
	return nil
}

// kubernetes creates a cluster, waits until it runs, and gets its kubeconfig.
func kubernetes(ctx context.Context, client *godo.Client) error {
	cluster, _, err := client.Kubernetes.Create(ctx, &godo.KubernetesClusterCreateRequest{
		Name:        "prod",
		RegionSlug:  "nyc1",
		VersionSlug: "1.31.1-do.5",
		NodePools: []*godo.KubernetesNodePoolCreateRequest{
			{Name: "workers", Size: "s-2vcpu-4gb", Count: 3},
		},
	})
	if err != nil {
		return err
	}
	for cluster.Status.State != godo.KubernetesClusterStatusRunning {
		if cluster.Status.State == godo.KubernetesClusterStatusError {
			return fmt.Errorf("%s failed: %s", cluster.ID, cluster.Status.Message)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(10 * time.Second):
		}
		if cluster, _, err = client.Kubernetes.Get(ctx, cluster.ID); err != nil {
			return err
		}
	}
	config, _, err := client.Kubernetes.GetKubeConfig(ctx, cluster.ID, nil)
	if err != nil {
		return err
	}
	fmt.Printf("%s: %d bytes\n", cluster.Name, len(config.KubeconfigYAML))
	return nil
}

// postgres creates a database cluster, waits until it is online, and prints how to connect to it.
func postgres(ctx context.Context, client *godo.Client) error {
	cluster, _, err := client.Databases.Create(ctx, &godo.DatabaseCreateRequest{
		Name:       "orders",
		EngineSlug: "pg",
		NumNodes:   2,
		SizeSlug:   "db-s-1vcpu-2gb",
		Region:     "nyc1",
	})
	if err != nil {
		return err
	}
	for cluster.Status != "online" {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(10 * time.Second):
		}
		if cluster, _, err = client.Databases.Get(ctx, cluster.ID); err != nil {
			return err
		}
	}
	fmt.Printf("psql '%s'\n", cluster.Connection.URI)
	return nil
}

// deployApp creates an app from an image, waits until it is deployed, and gets its logs.
func deployApp(ctx context.Context, client *godo.Client) error {
	app, _, err := client.Apps.Create(ctx, &godo.AppCreateRequest{
		Spec: &godo.AppSpec{
			Name: "site",
			Services: []*godo.AppServiceSpec{{
				Name:     "web",
				HTTPPort: 80,
				Image: &godo.ImageSourceSpec{
					RegistryType: godo.ImageSourceSpecRegistryType_DockerHub,
					Registry:     "library",
					Repository:   "nginx",
					Tag:          "1.27",
				},
			}},
		},
	})
	if err != nil {
		return err
	}
	for app.ActiveDeployment == nil {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(10 * time.Second):
		}
		if app, _, err = client.Apps.Get(ctx, app.ID); err != nil {
			return err
		}
	}
	deployment := app.ActiveDeployment.ID
	logs, _, err := client.Apps.GetLogs(ctx, app.ID, deployment, "web", godo.AppLogTypeRun, false, 100)
	if err != nil {
		return err
	}
	fmt.Printf("%s: %v\n", app.ID, logs.HistoricURLs)
	return nil
}

// loadBalancer creates a load balancer for the Droplets with a tag, and waits until it is active.
func loadBalancer(ctx context.Context, client *godo.Client) error {
	balancer, _, err := client.LoadBalancers.Create(ctx, &godo.LoadBalancerRequest{
		Name:   "front",
		Region: "nyc3",
		Tag:    "web",
		ForwardingRules: []godo.ForwardingRule{{
			EntryProtocol:  "https",
			EntryPort:      443,
			TargetProtocol: "http",
			TargetPort:     80,
		}},
	})
	if err != nil {
		return err
	}
	for balancer.Status != "active" {
		if balancer.Status == "errored" {
			return fmt.Errorf("%s failed", balancer.ID)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(5 * time.Second):
		}
		if balancer, _, err = client.LoadBalancers.Get(ctx, balancer.ID); err != nil {
			return err
		}
	}
	fmt.Printf("%s is %s at %s\n", balancer.ID, balancer.Status, balancer.IP)
	return nil
}

// billing downloads the newest invoice as CSV.
func billing(ctx context.Context, client *godo.Client) error {
	options := &godo.ListOptions{PerPage: 200}
	for {
		invoices, response, err := client.Invoices.List(ctx, options)
		if err != nil {
			return err
		}
		for _, invoice := range invoices.Invoices {
			if invoice.InvoiceUUID == "" {
				continue
			}
			csv, _, err := client.Invoices.GetCSV(ctx, invoice.InvoiceUUID)
			if err != nil {
				return err
			}
			fmt.Printf("%d lines\n", bytes.Count(csv, []byte("\n")))
			return nil
		}
		if response.Links == nil || response.Links.IsLastPage() {
			fmt.Println("there is no invoice")
			return nil
		}
		page, err := response.Links.CurrentPage()
		if err != nil {
			return err
		}
		options.Page = page + 1
	}
}

// chatWithTools streams the answers of a model that can count Droplets.
func chatWithTools(ctx context.Context, client *godo.Client, question string) (string, error) {
	messages := []godo.ChatCompletionMessage{godo.UserMessage(question)}
	count := &godo.ChatCompletionToolFunction{Name: "count_droplets", Description: "Counts the Droplets."}
	for {
		stream, _, err := client.Chat.Completions.NewStreaming(ctx, &godo.ChatCompletionNewParams{
			Model:    model,
			Messages: messages,
			Tools:    []godo.ChatCompletionTool{{Type: "function", Function: count}},
		})
		if err != nil {
			return "", err
		}
		text := ""
		var calls []godo.ChatCompletionToolCall
		for stream.Next() {
			for _, choice := range stream.Current().Choices {
				text += choice.Delta.Content
				for _, call := range choice.Delta.ToolCalls {
					if call.ID != "" {
						calls = append(calls, call)
					} else if last := len(calls) - 1; last >= 0 {
						calls[last].Function.Arguments += call.Function.Arguments
					}
				}
			}
		}
		err = stream.Err()
		stream.Close()
		if err != nil || len(calls) == 0 {
			return text, err
		}
		answer := godo.AssistantMessage(text)
		answer.ToolCalls = calls
		messages = append(messages, answer)
		droplets := 0
		options := &godo.ListOptions{PerPage: 200}
		for {
			page, response, err := client.Droplets.List(ctx, options)
			if err != nil {
				return "", err
			}
			droplets += len(page)
			if response.Links == nil || response.Links.IsLastPage() {
				break
			}
			number, err := response.Links.CurrentPage()
			if err != nil {
				return "", err
			}
			options.Page = number + 1
		}
		for _, call := range calls {
			content := godo.StringContent(strconv.Itoa(droplets))
			messages = append(messages, godo.ChatCompletionMessage{Role: "tool", ToolCallID: call.ID, Content: content})
		}
	}
}

// dedicatedInference creates a dedicated inference and a token for it, and deletes it.
func dedicatedInference(ctx context.Context, client *godo.Client) error {
	gpu := &godo.DedicatedInferenceAcceleratorRequest{
		AcceleratorSlug: "gpu-mi300x1-192gb",
		Scale:           1,
		Type:            "prefill_decode",
	}
	inference, _, _, err := client.DedicatedInference.Create(ctx, &godo.DedicatedInferenceCreateRequest{
		Spec: &godo.DedicatedInferenceSpecRequest{
			Version:              1,
			Name:                 "mine",
			Region:               "nyc2",
			EnablePublicEndpoint: true,
			VPC:                  &godo.DedicatedInferenceVPCRequest{UUID: "5a4981aa-9653-4bd1-bef5-d6bff52042e4"},
			ModelDeployments: []*godo.DedicatedInferenceModelRequest{{
				ModelSlug:    "mistral/mistral-7b-instruct-v3",
				Accelerators: []*godo.DedicatedInferenceAcceleratorRequest{gpu},
			}},
		},
	})
	if err != nil {
		return err
	}
	for inference.Status != "active" {
		if inference.Status == "error" {
			return fmt.Errorf("%s failed", inference.ID)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(30 * time.Second):
		}
		if inference, _, err = client.DedicatedInference.Get(ctx, inference.ID); err != nil {
			return err
		}
	}
	fmt.Printf("%s is %s\n", inference.ID, inference.Status)
	name := &godo.DedicatedInferenceTokenCreateRequest{Name: "ci"}
	token, _, err := client.DedicatedInference.CreateToken(ctx, inference.ID, name)
	if err != nil {
		return err
	}
	fmt.Printf("created the token %s\n", token.Name)
	if _, err := client.DedicatedInference.Delete(ctx, inference.ID); err != nil {
		return err
	}
	_, response, err := client.DedicatedInference.Get(ctx, inference.ID)
	if err == nil || response == nil || response.StatusCode != 404 {
		return fmt.Errorf("%s still exists", inference.ID)
	}
	return nil
}

// cleanUp destroys the Droplets and deletes the volumes that have a tag.
func cleanUp(ctx context.Context, client *godo.Client, tag string) error {
	if _, err := client.Droplets.DeleteByTag(ctx, tag); err != nil {
		return err
	}
	options := &godo.ListVolumeParams{ListOptions: &godo.ListOptions{PerPage: 200}}
	for {
		volumes, response, err := client.Storage.ListVolumes(ctx, options)
		if err != nil {
			return err
		}
		for _, volume := range volumes {
			if slices.Contains(volume.Tags, tag) {
				if _, err := client.Storage.DeleteVolume(ctx, volume.ID); err != nil {
					return err
				}
			}
		}
		if response.Links == nil || response.Links.IsLastPage() {
			return nil
		}
		page, err := response.Links.CurrentPage()
		if err != nil {
			return err
		}
		options.ListOptions.Page = page + 1
	}
}
