"""Sends the requests of the test, in its order, to the server at `BASE_URL`."""

import io
import os
import pathlib
import sys

from encoder_sdk import Encoder, FilePart, UsageError

client = Encoder(base_url=os.environ["BASE_URL"])
styles, forms = client.styles, client.forms
names = ["blue", "black", "brown"]
color = {"R": 100, "G": 200, "B": 150}
hostile = "a/b&c,d;e=f é%|"

for in_path in (
    styles.simple,
    styles.simple_exploded,
    styles.label,
    styles.label_exploded,
    styles.matrix,
    styles.matrix_exploded,
):
    in_path("blue", names, color)
for outside in (
    styles.form,
    styles.form_exploded,
    styles.spaces,
    styles.pipes,
    styles.deep,
    styles.json,
    styles.reserved,
    styles.cookie,
    styles.cookie_exploded,
):
    outside(scalar="blue", list=names, object=color)
for header in (styles.header, styles.header_exploded):
    header(x_scalar="blue", x_list=names, x_object=color)
styles.simple(hostile, [hostile, "x"], color)
styles.matrix("", ["", "x"], color)
styles.form(scalar="", list=["", "x"], object={})
styles.form(scalar=hostile, list=[hostile, "x"])
styles.form_exploded(scalar=hostile, list=[])
styles.reserved(scalar="a/b?c=1&d+e#f[g] 50%25")
styles.nested(filter={"created": {"gte": 1}, "tags": ["a b", "c"]})
styles.objects(list=[{"R": 1}, {"G": 2}])
styles.constants()
styles.same("in path", query_x="in query", header_x="in header", cookie_x=["in", "cookie"])
for rejected in ("", "."):
    try:
        styles.simple(rejected, ["x"], color)
        sys.exit(f"the path parameter {rejected!r} is not rejected")
    except UsageError:
        pass

forms.url_encoded(
    name=hostile,
    tags=["a b", "c&d"],
    color=color,
    deep=color,
    lines=[{"R": 1}, {"G": 2}],
    joined=["x", "y,z"],
)
path = pathlib.Path(os.environ["FILE"])
forms.multipart(
    purpose="a\r\nb é",
    color=color,
    numbers=[1, 2],
    note='say "hi"',
    file=FilePart(b"\x89PNG\r\n", name='p"1".png'),
    attachments=[path, FilePart(io.BytesIO(b"two"), name="two.txt", content_type="text/plain")],
)
forms.file_only(file=FilePart(path))
forms.optional_content()
forms.picture(content=b"a")
client.with_response(forms.picture, content=b"a", extra_headers={"Content-Type": "image/png"})
forms.patch(name="x")
