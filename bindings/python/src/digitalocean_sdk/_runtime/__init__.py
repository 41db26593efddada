"""What does not vary by API: HTTP, JSON, retries, rate limits, pages, waits and event streams."""
