"""Balances HTTPS over the Droplets with a tag."""

from __future__ import annotations

from digitalocean_sdk import DigitalOcean


def run(do: DigitalOcean) -> str | None:
    """Returns the address of the load balancer."""
    balancer = do.load_balancers.create(
        name="web",
        region="nyc3",
        tag="web",
        forwarding_rules=[
            {
                "entry_protocol": "https",
                "entry_port": 443,
                "target_protocol": "http",
                "target_port": 8080,
                "tls_passthrough": False,
            }
        ],
    ).wait(timeout=600)
    return balancer.ip


if __name__ == "__main__":
    print(run(DigitalOcean()))
