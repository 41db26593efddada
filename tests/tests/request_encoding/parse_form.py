"""Reads the body of a form with the standard library, which knows nothing of the packages: its media type is the first
argument, the body is standard input. Prints JSON in the shape of `expected.yaml`."""

import email.parser
import email.policy
import json
import sys
import urllib.parse

media_type, body = sys.argv[1], sys.stdin.buffer.read()
if media_type == "application/x-www-form-urlencoded":
    pairs = urllib.parse.parse_qsl(body.decode(), keep_blank_values=True, strict_parsing=True)
    print(json.dumps({"fields": pairs}))
    sys.exit()
head = f"Content-Type: {media_type}\r\n\r\n".encode()
message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + body)
parts = []
for part in message.iter_parts():
    content = part.get_payload(decode=True)
    found = {"name": part.get_param("name", header="content-disposition")}
    if (file := part.get_param("filename", header="content-disposition")) is not None:
        found["file"] = file
    if part["content-type"]:
        found["type"] = part.get_content_type()
    if part["x-kind"]:
        found["kind"] = str(part["x-kind"])
    try:
        found["text"] = content.decode()
    except UnicodeDecodeError:
        found["hex"] = content.hex()
    parts.append(found)
print(json.dumps({"parts": parts}))
