// Code generated from the description of the API. DO NOT EDIT.

// Package digitalocean has a client with all resources of the DigitalOcean API. A program that imports the packages of
// single resources compiles faster.
package digitalocean

import (
	"digitalocean-sdk.internal/go/account"
	"digitalocean-sdk.internal/go/actions"
	"digitalocean-sdk.internal/go/addons"
	"digitalocean-sdk.internal/go/agentinference"
	"digitalocean-sdk.internal/go/apps"
	"digitalocean-sdk.internal/go/autoscalepools"
	"digitalocean-sdk.internal/go/balance"
	"digitalocean-sdk.internal/go/billinghistory"
	"digitalocean-sdk.internal/go/billinginsights"
	"digitalocean-sdk.internal/go/byoipprefixes"
	"digitalocean-sdk.internal/go/cdn"
	"digitalocean-sdk.internal/go/certificates"
	"digitalocean-sdk.internal/go/client"
	"digitalocean-sdk.internal/go/databases"
	"digitalocean-sdk.internal/go/dedicatedinferences"
	"digitalocean-sdk.internal/go/domains"
	"digitalocean-sdk.internal/go/dropletactions"
	"digitalocean-sdk.internal/go/droplets"
	"digitalocean-sdk.internal/go/firewalls"
	"digitalocean-sdk.internal/go/floatingips"
	"digitalocean-sdk.internal/go/floatingipsaction"
	"digitalocean-sdk.internal/go/functions"
	"digitalocean-sdk.internal/go/functionsaccesskey"
	"digitalocean-sdk.internal/go/genai"
	"digitalocean-sdk.internal/go/imageactions"
	"digitalocean-sdk.internal/go/images"
	"digitalocean-sdk.internal/go/inference"
	"digitalocean-sdk.internal/go/invoices"
	"digitalocean-sdk.internal/go/kubernetes"
	"digitalocean-sdk.internal/go/loadbalancers"
	"digitalocean-sdk.internal/go/monitoring"
	"digitalocean-sdk.internal/go/nfs"
	"digitalocean-sdk.internal/go/oneclicks"
	"digitalocean-sdk.internal/go/organizations"
	"digitalocean-sdk.internal/go/partnerattachments"
	"digitalocean-sdk.internal/go/projects"
	"digitalocean-sdk.internal/go/regions"
	"digitalocean-sdk.internal/go/registries"
	"digitalocean-sdk.internal/go/registry"
	"digitalocean-sdk.internal/go/reservedips"
	"digitalocean-sdk.internal/go/reservedipsactions"
	"digitalocean-sdk.internal/go/reservedipv6"
	"digitalocean-sdk.internal/go/reservedipv6actions"
	"digitalocean-sdk.internal/go/sdk"
	"digitalocean-sdk.internal/go/security"
	"digitalocean-sdk.internal/go/sizes"
	"digitalocean-sdk.internal/go/snapshots"
	"digitalocean-sdk.internal/go/spaceskey"
	"digitalocean-sdk.internal/go/sshkeys"
	"digitalocean-sdk.internal/go/tags"
	"digitalocean-sdk.internal/go/uptime"
	"digitalocean-sdk.internal/go/vectordatabases"
	"digitalocean-sdk.internal/go/volumeactions"
	"digitalocean-sdk.internal/go/volumes"
	"digitalocean-sdk.internal/go/volumesnapshots"
	"digitalocean-sdk.internal/go/vpcnatgateways"
	"digitalocean-sdk.internal/go/vpcpeerings"
	"digitalocean-sdk.internal/go/vpcs"
)

// Client has all resources. It is safe for use by several goroutines.
type Client struct {
	// Gets the account of the token, with its limits and status.
	Account *account.Client
	// Lists the actions on resources in the account, with their progress.
	Actions *actions.Client
	// Manages add-ons, the third-party services of the Marketplace.
	Addons *addons.Client
	// Sends chat requests to an agent at its own endpoint.
	AgentInference *agentinference.Client
	// Builds, deploys and runs apps from source code or container images on App Platform.
	Apps *apps.Client
	// Manages autoscale pools, groups of identical Droplets with a fixed size or a size that follows the load.
	Autoscalepools *autoscalepools.Client
	// Gets the balance and the month-to-date usage of the account.
	Balance *balance.Client
	// Lists the invoices, payments and credits of the account.
	BillingHistory *billinghistory.Client
	// Gets daily spending by resource, for a team or an organization.
	BillingInsights *billinginsights.Client
	// Manages the IPv4 prefixes that you bring to the account (BYOIP), and lists their addresses.
	ByoipPrefixes *byoipprefixes.Client
	// Manages CDN endpoints, which cache the content of Spaces buckets.
	CDN *cdn.Client
	// Manages the TLS certificates of load balancers and CDN endpoints, both custom ones and those of Let's Encrypt.
	Certificates *certificates.Client
	// Manages database clusters with their users, connection pools, replicas, topics and settings.
	Databases *databases.Client
	// Manages dedicated inferences, which serve language models on reserved GPUs.
	DedicatedInferences *dedicatedinferences.Client
	// Manages domains and their DNS records.
	Domains *domains.Client
	// Starts actions on Droplets, individually or by tag, such as reboots, resizes and snapshots.
	DropletActions *dropletactions.Client
	// Manages Droplets, the virtual machines of DigitalOcean.
	Droplets *droplets.Client
	// Manages firewalls, which control the network traffic of Droplets.
	Firewalls *firewalls.Client
	// Manages reserved IPv4 addresses under their former name, floating IPs. Use reserved IPs instead.
	FloatingIPs *floatingips.Client
	// Assigns and unassigns floating IPs. Use the actions of reserved IPs instead.
	FloatingIPsAction *floatingipsaction.Client
	// Manages the namespaces of serverless functions and their triggers.
	Functions *functions.Client
	// Manages the access keys of functions namespaces.
	FunctionsAccessKey *functionsaccesskey.Client
	// Manages agents with knowledge bases, guardrails, functions and model routers, and evaluates them.
	Genai *genai.Client
	// Transfers images to other regions and converts backups to snapshots.
	ImageActions *imageactions.Client
	// Manages images from which Droplets are created, including custom images and transfers between accounts.
	Images *images.Client
	// Sends prompts, image requests and batches to serverless models.
	Inference *inference.Client
	// Lists invoices and downloads them as JSON, CSV or PDF.
	Invoices *invoices.Client
	// Manages Kubernetes clusters and their node pools.
	Kubernetes *kubernetes.Client
	// Manages load balancers, which distribute incoming traffic to healthy Droplets.
	LoadBalancers *loadbalancers.Client
	// Gets metrics, and manages alert policies and log forwarding.
	Monitoring *monitoring.Client
	// Manages NFS shares in VPCs, with their snapshots and access points.
	Nfs *nfs.Client
	// Lists 1-Click applications of the Marketplace and installs them on Kubernetes clusters.
	OneClicks *oneclicks.Client
	// Creates and lists the teams of an organization.
	Organizations *organizations.Client
	// Manages partner attachments, which connect VPCs to other networks through a partner.
	PartnerAttachments *partnerattachments.Client
	// Manages projects, which group resources.
	Projects *projects.Client
	// Lists the regions and their features.
	Regions *regions.Client
	// Manages the private container registries of a team, with their repositories and garbage collection.
	Registries *registries.Client
	// Manages the container registry of an account with only one. Use `registries` for several.
	Registry *registry.Client
	// Manages reserved IPv4 addresses, which can be moved between the Droplets of a region.
	ReservedIPs *reservedips.Client
	// Assigns reserved IPv4 addresses to Droplets and unassigns them.
	ReservedIPsActions *reservedipsactions.Client
	// Manages reserved IPv6 addresses, which can be moved between the Droplets of a region.
	ReservedIpv6 *reservedipv6.Client
	// Assigns reserved IPv6 addresses to Droplets and unassigns them.
	ReservedIpv6Actions *reservedipv6actions.Client
	// Scans the account for insecure settings, and manages findings, rules and suppressions.
	Security *security.Client
	// Lists the Droplet sizes, with their resources and prices.
	Sizes *sizes.Client
	// Lists, gets and deletes the snapshots of Droplets and volumes.
	Snapshots *snapshots.Client
	// Manages the access keys of Spaces object storage and their bucket permissions.
	SpacesKey *spaceskey.Client
	// Manages the public SSH keys that can be added to new Droplets.
	SSHKeys *sshkeys.Client
	// Manages tags, which group resources.
	Tags *tags.Client
	// Manages uptime checks, which test from several regions whether a target is reachable, and their alerts.
	Uptime *uptime.Client
	// Manages vector databases with their backups, credentials and sizes.
	VectorDatabases *vectordatabases.Client
	// Attaches volumes to Droplets, detaches them and resizes them.
	VolumeActions *volumeactions.Client
	// Manages the snapshots of block storage volumes.
	VolumeSnapshots *volumesnapshots.Client
	// Manages block storage volumes.
	Volumes *volumes.Client
	// Manages peerings, each of which connects two VPCs.
	VpcPeerings *vpcpeerings.Client
	// Manages NAT gateways, which give VPCs access to the internet.
	Vpcnatgateways *vpcnatgateways.Client
	// Manages VPCs (virtual private clouds) and lists their members.
	Vpcs *vpcs.Client
	// Client sends the requests of all resources, and requests to any path.
	Client *sdk.Client
}

// New returns a client with all resources. What no option sets comes from the environment.
func New(options ...sdk.ClientOption) (*Client, error) {
	core, err := client.New(options...)
	if err != nil {
		return nil, err
	}
	return With(core), nil
}

// With returns a client with all resources that send their requests with client.
func With(client *sdk.Client) *Client {
	return &Client{
		Account:             account.New(client),
		Actions:             actions.New(client),
		Addons:              addons.New(client),
		AgentInference:      agentinference.New(client),
		Apps:                apps.New(client),
		Autoscalepools:      autoscalepools.New(client),
		Balance:             balance.New(client),
		BillingHistory:      billinghistory.New(client),
		BillingInsights:     billinginsights.New(client),
		ByoipPrefixes:       byoipprefixes.New(client),
		CDN:                 cdn.New(client),
		Certificates:        certificates.New(client),
		Databases:           databases.New(client),
		DedicatedInferences: dedicatedinferences.New(client),
		Domains:             domains.New(client),
		DropletActions:      dropletactions.New(client),
		Droplets:            droplets.New(client),
		Firewalls:           firewalls.New(client),
		FloatingIPs:         floatingips.New(client),
		FloatingIPsAction:   floatingipsaction.New(client),
		Functions:           functions.New(client),
		FunctionsAccessKey:  functionsaccesskey.New(client),
		Genai:               genai.New(client),
		ImageActions:        imageactions.New(client),
		Images:              images.New(client),
		Inference:           inference.New(client),
		Invoices:            invoices.New(client),
		Kubernetes:          kubernetes.New(client),
		LoadBalancers:       loadbalancers.New(client),
		Monitoring:          monitoring.New(client),
		Nfs:                 nfs.New(client),
		OneClicks:           oneclicks.New(client),
		Organizations:       organizations.New(client),
		PartnerAttachments:  partnerattachments.New(client),
		Projects:            projects.New(client),
		Regions:             regions.New(client),
		Registries:          registries.New(client),
		Registry:            registry.New(client),
		ReservedIPs:         reservedips.New(client),
		ReservedIPsActions:  reservedipsactions.New(client),
		ReservedIpv6:        reservedipv6.New(client),
		ReservedIpv6Actions: reservedipv6actions.New(client),
		Security:            security.New(client),
		Sizes:               sizes.New(client),
		Snapshots:           snapshots.New(client),
		SpacesKey:           spaceskey.New(client),
		SSHKeys:             sshkeys.New(client),
		Tags:                tags.New(client),
		Uptime:              uptime.New(client),
		VectorDatabases:     vectordatabases.New(client),
		VolumeActions:       volumeactions.New(client),
		VolumeSnapshots:     volumesnapshots.New(client),
		Volumes:             volumes.New(client),
		VpcPeerings:         vpcpeerings.New(client),
		Vpcnatgateways:      vpcnatgateways.New(client),
		Vpcs:                vpcs.New(client),
		Client:              client,
	}
}
