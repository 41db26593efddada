// Package examples has twelve tasks of users. Its tests run them against the fake.
package examples

import (
	"context"
	"fmt"
	"sort"
	"strings"

	"digitalocean-sdk.internal/go/apps"
	"digitalocean-sdk.internal/go/databases"
	"digitalocean-sdk.internal/go/dedicatedinferences"
	"digitalocean-sdk.internal/go/digitalocean"
	"digitalocean-sdk.internal/go/domains"
	"digitalocean-sdk.internal/go/dropletactions"
	"digitalocean-sdk.internal/go/droplets"
	"digitalocean-sdk.internal/go/firewalls"
	"digitalocean-sdk.internal/go/inference"
	"digitalocean-sdk.internal/go/invoices"
	"digitalocean-sdk.internal/go/kubernetes"
	"digitalocean-sdk.internal/go/loadbalancers"
	"digitalocean-sdk.internal/go/sdk"
	"digitalocean-sdk.internal/go/snapshots"
)

// CreateDroplet creates a Droplet with cloud-init, waits for it, and returns its public address.
func CreateDroplet(ctx context.Context, do *digitalocean.Client) (string, error) {
	droplet, err := sdk.Item(do.Droplets.CreateAndWait(ctx, droplets.CreateBodySingle(droplets.DropletSingleCreate{
		Name:     "web-1",
		Region:   sdk.Some("nyc3"),
		Size:     "s-1vcpu-1gb",
		Image:    droplets.ImageSlug("ubuntu-24-04-x64"),
		UserData: sdk.Some("#cloud-config\npackages: [nginx]\n"),
		Tags:     sdk.Some([]string{"web"}),
	}), sdk.Reconcile()))
	if err != nil {
		return "", err
	}
	for _, network := range droplet.Networks.V4 {
		if network.Type == droplets.NetworkV4TypePublic {
			return network.IPAddress, nil
		}
	}
	return "", nil
}

// UpdateDNS lets a name point to an address.
func UpdateDNS(ctx context.Context, do *digitalocean.Client, domain, name, address string) error {
	params := domains.ListRecordsParams{Name: sdk.Some(name + "." + domain), Type: sdk.Some(domains.DomainTypeQueryA)}
	for record, err := range do.Domains.ListRecordsAll(ctx, domain, params) {
		if err != nil {
			return err
		}
		if record.Data.Value() == address {
			return nil
		}
		_, err = do.Domains.UpdateRecord(ctx, domain, record.ID, domains.DomainRecord{Type: "A", Data: sdk.Some(address)})
		return err
	}
	_, err := do.Domains.CreateRecord(ctx, domain, domains.CreateRecordBodyA(domains.DomainRecordA{Name: name, Data: address}))
	return err
}

// RotateSnapshots takes a snapshot of a Droplet and keeps the newest three.
func RotateSnapshots(ctx context.Context, do *digitalocean.Client, dropletID int64, name string) error {
	snapshot := dropletactions.DropletActionSnapshot{Name: sdk.Some(name)}
	if _, err := do.DropletActions.SnapshotAndWait(ctx, dropletID, snapshot); err != nil {
		return err
	}
	all, err := do.Droplets.ListSnapshotsPaginator(ctx, dropletID, droplets.ListSnapshotsParams{}).All()
	if err != nil {
		return err
	}
	sort.Slice(all, func(i, j int) bool { return all[i].CreatedAt.After(all[j].CreatedAt) })
	for _, old := range all[min(3, len(all)):] {
		if err := do.Snapshots.Delete(ctx, snapshots.DropletSnapshotID(old.ID)); err != nil {
			return err
		}
	}
	return nil
}

// CreateFirewall lets HTTPS in from everywhere and SSH from one network.
func CreateFirewall(ctx context.Context, do *digitalocean.Client) error {
	everywhere := firewalls.FirewallRuleTarget{Addresses: []string{"0.0.0.0/0", "::/0"}}
	office := firewalls.FirewallRuleTarget{Addresses: []string{"198.51.100.0/24"}}
	_, err := do.Firewalls.Create(ctx, firewalls.CreateBodyWithInboundRulesValue(firewalls.CreateBodyWithInboundRules{
		Name: "web",
		Tags: sdk.Some([]string{"web"}),
		InboundRules: []firewalls.FirewallRulesInboundRule{
			{Protocol: firewalls.FirewallRuleBaseProtocolTCP, Ports: "22", Sources: office},
			{Protocol: firewalls.FirewallRuleBaseProtocolTCP, Ports: "443", Sources: everywhere},
		},
	}))
	return err
}

// CreateCluster creates a Kubernetes cluster and returns its kubeconfig.
func CreateCluster(ctx context.Context, do *digitalocean.Client) (string, error) {
	cluster, err := sdk.Item(do.Kubernetes.CreateClusterAndWait(ctx, kubernetes.Cluster{
		Name: "production", Region: "nyc1", Version: "latest",
		NodePools: []kubernetes.NodePool{{Name: "workers", Size: "s-2vcpu-4gb", Count: 3}},
	}, sdk.Reconcile()))
	if err != nil {
		return "", err
	}
	return do.Kubernetes.GetKubeconfig(ctx, cluster.ID, kubernetes.GetKubeconfigParams{})
}

// CreatePostgres creates a Postgres cluster and returns its connection string.
func CreatePostgres(ctx context.Context, do *digitalocean.Client) (string, error) {
	cluster, err := sdk.Item(do.Databases.CreateClusterAndWait(ctx, databases.CreateClusterBody{
		Name: "orders", Engine: databases.DatabaseClusterEnginePg, Version: sdk.Some("16"), NumNodes: 1,
		Region: "nyc3", Size: "db-s-1vcpu-1gb",
	}))
	if err != nil {
		return "", err
	}
	if _, err := do.Databases.Add(ctx, cluster.ID, databases.Database{Name: "shop"}); err != nil {
		return "", err
	}
	return cluster.Connection.URI, nil
}

// DeployApp deploys an app and returns the address of its logs.
func DeployApp(ctx context.Context, do *digitalocean.Client) (string, error) {
	app, err := sdk.Item(do.Apps.Create(ctx, apps.CreateAppRequest{Spec: apps.AppSpec{
		Name: "sample",
		Services: []apps.AppServiceSpec{{
			Name: "web",
			Git:  &apps.GitSourceSpec{RepoCloneURL: sdk.Some("https://example.com/sample.git"), Branch: sdk.Some("main")},
		}},
	}}))
	if err != nil || app.ActiveDeployment == nil {
		return "", err
	}
	logs, err := do.Apps.GetLogsAggregate(ctx, app.ID, app.ActiveDeployment.ID, apps.GetLogsAggregateParams{Type: apps.LogTypeRun})
	if err != nil {
		return "", err
	}
	return logs.LiveURL.Value(), nil
}

// CreateLoadBalancer puts a load balancer in front of two Droplets.
func CreateLoadBalancer(ctx context.Context, do *digitalocean.Client) error {
	created, err := do.Droplets.CreateAndWaitAll(ctx, droplets.CreateBodyMulti(droplets.DropletMultiCreate{
		Names: []string{"web-1", "web-2"}, Size: "s-1vcpu-1gb", Region: sdk.Some("nyc3"),
		Image: droplets.ImageSlug("ubuntu-24-04-x64"),
	}))
	if err != nil {
		return err
	}
	var ids []int64
	for _, one := range created {
		ids = append(ids, one.Droplet.ID)
	}
	_, err = do.LoadBalancers.CreateAndWait(ctx, loadbalancers.LoadBalancerCreateWithDropletIDsValue(loadbalancers.LoadBalancerCreateWithDropletIDs{
		Name: sdk.Some("web"), Region: "nyc3", DropletIDs: ids,
		ForwardingRules: []loadbalancers.ForwardingRule{{EntryProtocol: "http", EntryPort: 80, TargetProtocol: "http", TargetPort: 80}},
	}))
	return err
}

// Invoices returns the number of lines of all invoices.
func Invoices(ctx context.Context, do *digitalocean.Client) (int, error) {
	lines := 0
	for invoice, err := range do.Invoices.ListAll(ctx, invoices.ListParams{}) {
		if err != nil {
			return 0, err
		}
		csv, err := do.Invoices.GetCsvByUuid(ctx, invoice.InvoiceUuid.Value())
		if err != nil {
			return 0, err
		}
		lines += strings.Count(csv, "\n")
	}
	return lines, nil
}

// Chat streams an answer, and returns the names of the functions that the model calls.
func Chat(ctx context.Context, do *digitalocean.Client) ([]string, error) {
	stream := do.Inference.CreateChatCompletionStream(ctx, inference.ChatCompletionRequest{
		Model:    "llama3.3-70b-instruct",
		Messages: []inference.ChatMessage{{Role: inference.ChatRoleUser, Content: sdk.Some("How warm is it in Bern?")}},
	})
	for chunk, err := range stream.Events() {
		if err != nil {
			return nil, err
		}
		for _, choice := range chunk.Choices {
			fmt.Print(choice.Delta.Content.Value())
		}
	}
	answer, err := stream.Result()
	if err != nil {
		return nil, err
	}
	var names []string
	for _, choice := range answer.Choices {
		for _, call := range choice.Message.ToolCalls {
			names = append(names, call.Function.Name)
		}
	}
	return names, nil
}

// CreateEndpoint creates a dedicated inference endpoint.
func CreateEndpoint(ctx context.Context, do *digitalocean.Client, body dedicatedinferences.DedicatedInferenceCreateRequest) (string, error) {
	endpoint, err := sdk.Item(do.DedicatedInferences.CreateAndWait(ctx, body))
	if err != nil {
		return "", err
	}
	return endpoint.ID, nil
}

// CleanUp destroys the Droplets with a tag and returns the number of those that are left.
func CleanUp(ctx context.Context, do *digitalocean.Client, tag string) (int, error) {
	if err := do.Droplets.DestroyByTag(ctx, droplets.DestroyByTagParams{TagName: tag}); err != nil {
		return 0, err
	}
	left, err := do.Droplets.ListPaginator(ctx, droplets.ListParams{TagName: sdk.Some(tag)}).All()
	return len(left), err
}
