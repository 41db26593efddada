"""Points a name at an address: changes its A record, or creates it."""

from __future__ import annotations

from digitalocean_sdk import DigitalOcean


def run(do: DigitalOcean, domain: str = "example.com", address: str = "192.0.2.7") -> str:
    """Returns the address of the record."""
    known = do.domains.list_records(domain, name=f"home.{domain}", type="A").first()
    if known is None or known.id is None:
        record = do.domains.create_record(domain, type="A", name="home", data=address, ttl=60)
    else:
        record = do.domains.patch_record(domain, known.id, type="A", data=address)
    return record.data or ""


if __name__ == "__main__":
    print(run(DigitalOcean()))
