"""Takes a snapshot of a Droplet, and deletes all but the newest ones."""

from __future__ import annotations

from digitalocean_sdk import DigitalOcean


def run(do: DigitalOcean, droplet_id: int, keep: int = 3) -> int:
    """Returns how many snapshots were deleted."""
    do.droplet_actions.snapshot(droplet_id, name="nightly").wait()
    snapshots = do.droplets.list_snapshots(droplet_id).all()
    snapshots.sort(key=lambda snapshot: snapshot.created_at, reverse=True)
    for snapshot in snapshots[keep:]:
        do.snapshots.delete(snapshot.id)
    return len(snapshots[keep:])


if __name__ == "__main__":
    print(run(DigitalOcean(), droplet_id=3164444))
