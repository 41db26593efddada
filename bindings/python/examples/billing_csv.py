"""Reads the newest invoice as CSV."""

from __future__ import annotations

from digitalocean_sdk import DigitalOcean


def run(do: DigitalOcean) -> str:
    """Returns the rows of the newest invoice; empty if there is none."""
    invoice = do.invoices.list().first()
    if invoice is None or invoice.invoice_uuid is None:
        return ""
    return do.invoices.get_csv_by_uuid(invoice.invoice_uuid)


if __name__ == "__main__":
    print(run(DigitalOcean()))
