"""Creates a Kubernetes cluster, waits until it runs, and returns its kubeconfig."""

from __future__ import annotations

from digitalocean_sdk import DigitalOcean


def run(do: DigitalOcean) -> str:
    """Returns the kubeconfig."""
    cluster = do.kubernetes.create_cluster(
        name="prod",
        region="nyc1",
        version="latest",
        node_pools=[{"size": "s-2vcpu-4gb", "count": 3, "name": "workers"}],
    ).wait(timeout=1200)
    return do.kubernetes.get_kubeconfig(cluster.id or "")


if __name__ == "__main__":
    print(run(DigitalOcean()))
