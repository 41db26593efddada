"""Creates a Droplet with cloud-init, waits until it runs, and returns its public address."""

from __future__ import annotations

from digitalocean_sdk import DigitalOcean

USER_DATA = "#cloud-config\npackages: [nginx]\n"


def run(do: DigitalOcean) -> str:
    """Returns the public IPv4 address."""
    droplet = do.droplets.create(
        name="web-1",
        region="nyc3",
        size="s-1vcpu-1gb",
        image="ubuntu-24-04-x64",
        user_data=USER_DATA,
        reconcile=True,
    ).wait(timeout=300)
    addresses = [v4.ip_address for v4 in droplet.networks.v4 or () if v4.type == "public"]
    return next(filter(None, addresses), "")


if __name__ == "__main__":
    print(run(DigitalOcean()))
