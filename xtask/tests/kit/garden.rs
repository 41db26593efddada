//! A garden knows two states: in the second, digging is gone with all that only it used, of a bed the depth
//! is gone, the name is of another type and may be left out, and there is a colour.

/// The first.
pub const OLD: &str = r#"openapi: 3.0.3
info: {title: Garden, version: "1"}
servers: [{url: "https://garden.test"}]
tags: [{name: Beds}]
paths:
  /beds:
    get:
      operationId: beds_list
      tags: [Beds]
      responses:
        "200": {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/bed'}}}}
    post:
      operationId: beds_dig
      tags: [Beds]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/spade'}}}}
      responses: {"204": {description: done}}
components:
  schemas:
    bed: {type: object, required: [name], properties: {name: {type: string}, depth: {type: integer}}}
    spade: {type: object, required: [edge], properties: {edge: {$ref: '#/components/schemas/edge'}}}
    edge: {type: object, properties: {width: {type: integer}}}
"#;

/// The second.
pub const NEW: &str = r#"openapi: 3.0.3
info: {title: Garden, version: "1"}
servers: [{url: "https://garden.test"}]
tags: [{name: Beds}]
paths:
  /beds:
    get:
      operationId: beds_list
      tags: [Beds]
      responses:
        "200": {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/bed'}}}}
components:
  schemas:
    bed: {type: object, properties: {name: {type: boolean}, colour: {type: string}}}
"#;
