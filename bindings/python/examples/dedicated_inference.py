"""Creates a dedicated inference endpoint, keeps its token, and waits until it is active."""

from __future__ import annotations

from digitalocean_sdk import DigitalOcean


def run(do: DigitalOcean) -> str:
    """Returns the status of the endpoint."""
    created = do.dedicated_inferences.create(
        spec={
            "version": 1,
            "name": "endpoint",
            "region": "atl1",
            "enable_public_endpoint": True,
            "vpc": {"uuid": "997615ce-132d-4bae-9270-9ee21b395e5d"},
            "model_deployments": [
                {
                    "model_slug": "mistralai/mistral-7b-instruct-v0.3",
                    "model_provider": "hugging_face",
                    "accelerators": [
                        {"accelerator_slug": "gpu-mi300x1-192gb", "scale": 1, "type": "prefill"}
                    ],
                }
            ],
        }
    )
    # The token is shown only once: `created.token.value`.
    return created.wait(timeout=3600).status or ""


if __name__ == "__main__":
    print(run(DigitalOcean()))
