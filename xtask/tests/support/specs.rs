//! Two states of a small spec. The second one removes an operation with the types that only it used, removes a field,
//! changes a field to another type and makes it optional, and adds a field.

/// The first state.
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
security: [{key: []}]
components:
  securitySchemes: {key: {type: http, scheme: bearer}}
  schemas:
    bed: {type: object, required: [name], properties: {name: {type: string}, depth: {type: integer}}}
    spade: {type: object, required: [edge], properties: {edge: {$ref: '#/components/schemas/edge'}}}
    edge: {type: object, properties: {width: {type: integer}}}
"#;

/// The second state.
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
security: [{key: []}]
components:
  securitySchemes: {key: {type: http, scheme: bearer}}
  schemas:
    bed: {type: object, properties: {name: {type: boolean}, colour: {type: string}}}
"#;
