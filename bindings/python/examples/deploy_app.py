"""Deploys an app from a Git repository, waits for it, and returns where its logs are."""

from __future__ import annotations

from digitalocean_sdk import DigitalOcean


def run(do: DigitalOcean) -> list[str]:
    """Returns the addresses of the logs."""
    app = do.apps.create(
        spec={
            "name": "shop",
            "region": "nyc",
            "services": [
                {
                    "name": "web",
                    "git": {"repo_clone_url": "https://example.com/shop.git", "branch": "main"},
                }
            ],
        }
    ).wait(timeout=900)
    logs = do.apps.get_logs_active_deployment(app.id or "", "web", type="RUN")
    return list(logs.historic_urls or ())


if __name__ == "__main__":
    print(run(DigitalOcean()))
