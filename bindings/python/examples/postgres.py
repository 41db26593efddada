"""Creates a PostgreSQL cluster, waits until it is online, and returns its connection string."""

from __future__ import annotations

from digitalocean_sdk import DigitalOcean


def run(do: DigitalOcean) -> str:
    """Returns the connection string, which contains the password."""
    cluster = do.databases.create_cluster(
        name="orders", engine="pg", version="16", size="db-s-1vcpu-1gb", region="nyc3", num_nodes=1
    ).wait(timeout=1800)
    return (cluster.connection.uri if cluster.connection else None) or ""


if __name__ == "__main__":
    run(DigitalOcean())
