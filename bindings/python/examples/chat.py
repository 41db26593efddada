"""Chats with a model that may call a tool, and prints the answer while it is written."""

from __future__ import annotations

from digitalocean_sdk import DigitalOcean


def run(do: DigitalOcean) -> str:
    """Returns the whole answer, or the arguments of the tool that the model calls."""
    with do.inference.create_chat_completion(
        model="llama3.3-70b-instruct",
        messages=[{"role": "user", "content": "What is the weather in Bonn?"}],
        tools=[
            {
                "type": "function",
                "function": {"name": "weather", "parameters": {"type": "object"}},
            }
        ],
        stream=True,
    ) as stream:
        for event in stream:
            for choice in event.choices or ():
                print(choice.delta.content or "", end="", flush=True)
    message = stream.snapshot().choices[0].message
    for call in message.tool_calls or ():
        return call.function.arguments
    return message.content or ""


if __name__ == "__main__":
    run(DigitalOcean())
