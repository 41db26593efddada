"""Deletes all Droplets with a tag, and the tag."""

from __future__ import annotations

from digitalocean_sdk import DigitalOcean


def run(do: DigitalOcean, tag: str = "staging") -> list[int]:
    """Returns the IDs of the deleted Droplets."""
    found = [droplet.id for droplet in do.droplets.list(tag_name=tag)]
    if found:
        do.droplets.destroy_by_tag(tag_name=tag)
        do.tags.delete(tag)
    return found


if __name__ == "__main__":
    print(run(DigitalOcean()))
