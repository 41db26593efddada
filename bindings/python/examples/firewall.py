"""Lets only HTTPS and SSH in to the Droplets with a tag."""

from __future__ import annotations

from digitalocean_sdk import DigitalOcean


def run(do: DigitalOcean) -> str | None:
    """Returns the ID of the firewall."""
    firewall = do.firewalls.create(
        name="web",
        tags=["web"],
        inbound_rules=[
            {"protocol": "tcp", "ports": "443", "sources": {"addresses": ["0.0.0.0/0", "::/0"]}},
            {"protocol": "tcp", "ports": "22", "sources": {"addresses": ["192.0.2.0/24"]}},
        ],
        outbound_rules=[
            {"protocol": "tcp", "ports": "all", "destinations": {"addresses": ["0.0.0.0/0"]}}
        ],
    )
    return firewall.id


if __name__ == "__main__":
    print(run(DigitalOcean()))
