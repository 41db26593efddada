//! Growth knows what each kind of change upstream does to code of before: nothing, or it is told.

use super::kit::{Fate, Update};

const GARDEN: &str = include_str!("garden.yaml");

/// A kind of change: what is replaced by what, and words of the reason that is told, if it breaks.
struct Kind(
    &'static str,
    &'static [(&'static str, &'static str)],
    Option<&'static str>,
);

const KEPT: Option<&str> = None;

/// What is added.
const ADDED: &[Kind] = &[
    Kind(
        "an optional field of what is sent, changed and received",
        &[
            (
                "note: {type: string, description: A note.}",
                "note: {type: string}\n        sun: {type: string}",
            ),
            (
                "depth: {type: integer}\n",
                "depth: {type: integer}\n        sun: {type: string, nullable: true}\n",
            ),
            (
                "angle: {type: number}",
                "angle: {type: number}, radius: {type: number}",
            ),
        ],
        KEPT,
    ),
    Kind(
        "a field spelled as the method that unsets another",
        &[(
            "depth: {type: integer}\n",
            "depth: {type: integer}\n        note_null: {type: string}\n",
        )],
        KEPT,
    ),
    Kind(
        "a field of what had none",
        &[(
            "owner: {type: object}",
            "owner: {type: object, properties: {id: {type: string}}}",
        )],
        Some("the field has another type"),
    ),
    Kind(
        "a field that leads back to its record",
        &[(
            "angle: {type: number}",
            "angle: {type: number}, bed: {$ref: '#/components/schemas/bed'}",
        )],
        KEPT,
    ),
    Kind(
        "fields that make an arm large",
        &[(
            "liters: {type: number}",
            "liters: {type: number}, a: {$ref: '#/components/schemas/bed'}, b: {$ref: '#/components/schemas/bed'}, \
             c: {$ref: '#/components/schemas/bed'}, d: {$ref: '#/components/schemas/bed'}",
        )],
        KEPT,
    ),
    Kind(
        "a value",
        &[
            ("[wet, dry]", "[wet, dry, other, WET]"),
            ("[stone, hedge]", "[stone, hedge, Stone]"),
        ],
        KEPT,
    ),
    Kind(
        "a second value of a constant",
        &[("[flat]", "[flat, raised]"), ("[whole]", "[whole, part]")],
        KEPT,
    ),
    Kind(
        "an operation",
        &[(
            "  /v1/tools:\n",
            "  /v1/more:\n    get:\n      operationId: beds_List\n      responses: {'200': {description: ok, content: {application/json: \
             {schema: {$ref: '#/components/schemas/plan'}}}}}\n  /v1/tools:\n",
        )],
        KEPT,
    ),
    Kind(
        "an operation at the same path but for the word of its parameter",
        &[(
            "  /v1/tools:\n",
            "  /v1/beds/{key}:\n    patch:\n      operationId: beds_patch\n      parameters: [{name: key, in: path, required: true, schema: \
             {type: string}}]\n      responses: {'204': {description: ok}}\n  /v1/tools:\n",
        )],
        KEPT,
    ),
    Kind(
        "an operation of another resource that uses the types of one alone",
        &[(
            "  /v1/tools:\n",
            "  /v1/sheds:\n    put:\n      operationId: sheds_fill\n      requestBody: {content: {application/json: {schema: {type: object, properties: \
             {tool: {$ref: '#/components/schemas/tool'}, right: {$ref: '#/components/schemas/grant'}, by: {$ref: '#/components/schemas/watering'}}}}}}\n      \
             responses: {'204': {description: ok}}\n  /v1/tools:\n",
        )],
        KEPT,
    ),
    Kind(
        "an operation called as the replies of another",
        &[(
            "  /v1/tools:\n",
            "  /v1/more:\n    get:\n      operationId: beds_water_reply\n      responses: {'204': {description: ok}}\n  /v1/tools:\n",
        )],
        KEPT,
    ),
    Kind(
        "an arm told apart by a field",
        &[
            (
                "{$ref: '#/components/schemas/by_hose'}]",
                "{$ref: '#/components/schemas/by_hose'}, {$ref: '#/components/schemas/by_rain'}]",
            ),
            (
                "hose: '#/components/schemas/by_hose'}",
                "hose: '#/components/schemas/by_hose', rain: '#/components/schemas/by_rain'}",
            ),
            (
                "    by_can:",
                "    by_rain: {type: object, required: [by], properties: {by: {type: string}}}\n    by_can:",
            ),
        ],
        KEPT,
    ),
    Kind(
        "an arm told apart by a key",
        &[(
            "            - {type: object, required: [iron], properties: {iron: {type: string}}}\n",
            "            - {type: object, required: [iron], properties: {iron: {type: string}}}\n            \
             - {type: object, required: [bone], properties: {bone: {type: string}}}\n",
        )],
        KEPT,
    ),
    Kind(
        "an arm told apart by the keys it shares",
        &[(
            "            - {type: object, properties: {teeth: {type: number}, width: {type: number}}}\n",
            "            - {type: object, properties: {teeth: {type: number}, width: {type: number}}}\n            \
             - {type: object, properties: {wire: {type: number}, width: {type: number}}}\n",
        )],
        KEPT,
    ),
    Kind(
        "an arm told apart by its kind",
        &[("{type: integer}]}", "{type: integer}, {type: boolean}]}")],
        KEPT,
    ),
    Kind(
        "an arm that takes what became another",
        &[(
            "{type: integer}]}",
            "{type: integer}, {type: string}, {type: number}]}",
        )],
        KEPT,
    ),
    Kind(
        "a second arm",
        &[(
            "{oneOf: [{$ref: '#/components/schemas/corner'}]}",
            "{oneOf: [{$ref: '#/components/schemas/corner'}, {type: string}]}",
        )],
        Some("the field has another type"),
    ),
    Kind(
        "a parameter that may be left out",
        &[(
            "        - {name: trace, in: header, schema: {type: string}}\n",
            "        - {name: trace, in: header, schema: {type: string}}\n        - {name: sun, in: query, schema: {type: string}}\n        \
             - {name: moon, in: header, schema: {type: string}}\n        - {name: all, in: query, schema: {type: string}}\n",
        )],
        KEPT,
    ),
    Kind(
        "a header of the key of another parameter",
        &[(
            "        - {name: trace, in: header, schema: {type: string}}\n",
            "        - {name: trace, in: header, schema: {type: string}}\n        - {name: soil, in: header, schema: {type: string}}\n        \
             - {name: trace, in: query, schema: {type: string}}\n",
        )],
        KEPT,
    ),
    Kind(
        "parameters of pages",
        &[(
            "        - {name: trace, in: header, schema: {type: string}}\n",
            "        - {name: trace, in: header, schema: {type: string}}\n        - {name: page, in: query, schema: {type: integer}}\n        \
             - {name: per_page, in: query, schema: {type: integer}}\n",
        )],
        KEPT,
    ),
    Kind(
        "a status of success of the same type",
        &[(
            "        '201': {description: made, content: {application/json: {schema: {$ref: '#/components/schemas/bed'}}}}\n",
            "        '201': {description: made, content: {application/json: {schema: {$ref: '#/components/schemas/bed'}}}}\n        \
            '202': {description: soon, content: {application/json: {schema: {$ref: '#/components/schemas/bed'}}}}\n",
        )],
        KEPT,
    ),
    Kind(
        "a status of success of another type",
        &[(
            "        '201': {description: made, content: {application/json: {schema: {$ref: '#/components/schemas/bed'}}}}\n",
            "        '201': {description: made, content: {application/json: {schema: {$ref: '#/components/schemas/bed'}}}}\n        '204': {description: none}\n",
        )],
        Some("the call gives back one of several types"),
    ),
    Kind(
        "a status of success beside several",
        &[(
            "        '202': {description: soon,",
            "        '204': {description: none}\n        '202': {description: soon,",
        )],
        KEPT,
    ),
    Kind(
        "text and events beside JSON",
        &[(
            "'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/tool'}}}}",
            "'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/tool'}}, text/plain: {schema: {type: string}}, \
            text/event-stream: {schema: {$ref: '#/components/schemas/tool'}}}}",
        )],
        KEPT,
    ),
    Kind(
        "JSON beside text",
        &[(
            "content: {text/plain: {schema: {type: string}}}",
            "content: {text/plain: {schema: {type: string}}, application/json: {schema: {$ref: '#/components/schemas/tool'}}}",
        )],
        Some("the call gives back another type"),
    ),
    Kind(
        "another media type of what is sent",
        &[(
            "requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/plan'}}}}",
            "requestBody: {required: true, content: {text/plain: {schema: {type: string}}, application/json: {schema: {$ref: '#/components/schemas/plan'}}}}",
        )],
        KEPT,
    ),
    Kind(
        "a reply of failure",
        &[(
            "        '404':",
            "        '409': {description: no, content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}}\n        '404':",
        )],
        KEPT,
    ),
    Kind(
        "a body that may be left out",
        &[(
            "      parameters: [{name: bed_id, in: path, required: true, schema: {type: string}}]\n      responses: {'204': {description: gone}}",
            "      parameters: [{name: bed_id, in: path, required: true, schema: {type: string}}]\n      requestBody: {content: {application/json: {schema: \
            {$ref: '#/components/schemas/tool'}}}}\n      responses: {'204': {description: gone}}",
        )],
        KEPT,
    ),
    Kind(
        "a body that must be there",
        &[(
            "      parameters: [{name: bed_id, in: path, required: true, schema: {type: string}}]\n      responses: {'204': {description: gone}}",
            "      parameters: [{name: bed_id, in: path, required: true, schema: {type: string}}]\n      requestBody: {required: true, content: {application/json: \
            {schema: {$ref: '#/components/schemas/tool'}}}}\n      responses: {'204': {description: gone}}",
        )],
        Some("the call takes an argument more"),
    ),
    Kind(
        "a component called as what has no name",
        &[
            (
                "    problem:",
                "    beds_list_reply_shade: {type: object, properties: {x: {type: string}}}\n    beds_list_reply: {type: string, enum: [a, b]}\n    problem:",
            ),
            (
                "angle: {type: number}",
                "angle: {type: number}, one: {$ref: '#/components/schemas/beds_list_reply_shade'}, two: {$ref: '#/components/schemas/beds_list_reply'}",
            ),
        ],
        KEPT,
    ),
    Kind(
        "a component called as another but for a dash",
        &[
            (
                "    problem:",
                "    by-can: {type: object, properties: {x: {type: string}}}\n    Bed: {type: string, enum: [a, b]}\n    problem:",
            ),
            (
                "angle: {type: number}",
                "angle: {type: number}, one: {$ref: '#/components/schemas/by-can'}, two: {$ref: '#/components/schemas/Bed'}",
            ),
        ],
        KEPT,
    ),
    Kind(
        "a server",
        &[
            (
                "servers: [{url: 'https://garden.test'}]",
                "servers: [{url: 'https://garden.test'}, {url: 'https://eu.garden.test'}]",
            ),
            (
                "      operationId: tools_list\n",
                "      operationId: tools_list\n      servers: [{url: 'https://tools.test'}]\n",
            ),
        ],
        KEPT,
    ),
];

/// What is told otherwise, or stands elsewhere.
const TURNED: &[Kind] = &[
    Kind(
        "null of what is received",
        &[(
            "angle: {type: number}",
            "angle: {type: number, nullable: true}",
        )],
        KEPT,
    ),
    Kind(
        "null of what is made",
        &[(
            "note: {type: string, description: A note.}",
            "note: {type: string, nullable: true}",
        )],
        KEPT,
    ),
    Kind(
        "null of what is changed",
        &[(
            "depth: {type: integer}\n",
            "depth: {type: integer, nullable: true}\n",
        )],
        Some("the field is `Patch<i64>`"),
    ),
    Kind(
        "null of what must be there",
        &[(
            "        size: {type: number}",
            "        size: {type: number, nullable: true}",
        )],
        Some("the field is `Option<f64>`"),
    ),
    Kind(
        "a tag",
        &[(
            "      operationId: beds_list\n      tags: [Beds]",
            "      operationId: beds_list\n      tags: [Plots]",
        )],
        KEPT,
    ),
    Kind(
        "an id",
        &[
            ("operationId: beds_list", "operationId: plots_all"),
            ("operationId: beds_water", "operationId: plots_water"),
        ],
        KEPT,
    ),
    Kind(
        "an id of one with several replies",
        &[("operationId: beds_water", "operationId: beds_sprinkle")],
        KEPT,
    ),
    Kind(
        "a path",
        &[("  /v1/beds/{bed_id}:\n", "  /v2/beds/{bed_id}:\n")],
        KEPT,
    ),
    Kind(
        "a path of one that has a constant, which has a second value now",
        &[
            ("  /v1/beds/{bed_id}:\n", "  /v2/beds/{bed_id}:\n"),
            ("[whole]", "[whole, part]"),
        ],
        KEPT,
    ),
    Kind(
        "what is written in place becomes a component",
        &[
            (
                "shade: {type: object, properties: {depth: {type: integer}}}",
                "shade: {$ref: '#/components/schemas/shading'}",
            ),
            (
                "    problem:",
                "    shading: {type: object, properties: {depth: {type: integer}}}\n    problem:",
            ),
        ],
        KEPT,
    ),
    Kind("a component is written in place", &[("shemas", "")], KEPT),
    Kind(
        "a base is taken out",
        &[(
            "    plan:\n      type: object\n      properties:\n        note: {type: string, nullable: true}\n        depth: {type: integer}\n",
            "    noted: {type: object, properties: {note: {type: string, nullable: true}}}\n    plan:\n      allOf: [{$ref: '#/components/schemas/noted'}]\n      \
              type: object\n      properties:\n        depth: {type: integer}\n",
        )],
        KEPT,
    ),
    Kind(
        "an enum becomes a component",
        &[
            (
                "state: {type: string, enum: [wet, dry]}",
                "state: {$ref: '#/components/schemas/wetness'}",
            ),
            (
                "    problem:",
                "    wetness: {type: string, enum: [wet, dry]}\n    problem:",
            ),
        ],
        KEPT,
    ),
    Kind(
        "a component is called differently",
        &[
            ("    corner: {", "    edge: {"),
            (
                "corner: {$ref: '#/components/schemas/corner'}",
                "corner: {$ref: '#/components/schemas/edge'}",
            ),
            (
                "oneOf: [{$ref: '#/components/schemas/corner'}]",
                "oneOf: [{$ref: '#/components/schemas/edge'}]",
            ),
        ],
        KEPT,
    ),
    Kind(
        "a component that falls apart leaves its neighbours alone",
        &[
            (
                "depth: {type: integer}\n        border: {$ref: '#/components/schemas/border'}",
                "depth: {type: integer}\n        border: {$ref: '#/components/schemas/fence'}",
            ),
            (
                "    problem:",
                "    fence: {type: string, enum: [wire, wood]}\n    problem:",
            ),
        ],
        Some("values are of another type"),
    ),
    Kind(
        "parameters of an operation become those of its path",
        &[(
            "  /v1/beds/{bed_id}:\n    get:\n      operationId: beds_get\n      tags: [Beds]\n      parameters:\n        \
              - {name: bed_id, in: path, required: true, schema: {type: string}}\n        - {name: from, in: query, required: true, schema: {type: string}}\n        \
              - {name: until, in: query, required: true, schema: {type: string}}\n",
            "  /v1/beds/{bed_id}:\n    parameters:\n      - {name: until, in: query, schema: {type: string}}\n    get:\n      operationId: beds_get\n      tags: [Beds]\n      parameters:\n        \
              - {name: until, in: query, required: true, schema: {type: string}}\n        \
              - {name: bed_id, in: path, required: true, schema: {type: string}}\n        - {name: from, in: query, required: true, schema: {type: string}}\n",
        )],
        KEPT,
    ),
    Kind(
        "what is asked for stands in another order",
        &[
            (
                "        name: {type: string}\n        soil: {type: string}\n",
                "        soil: {type: string}\n        name: {type: string}\n",
            ),
            (
                "        - {name: from, in: query, required: true, schema: {type: string}}\n        - {name: until, in: query, required: true, schema: {type: string}}\n",
                "        - {name: until, in: query, required: true, schema: {type: string}}\n        - {name: from, in: query, required: true, schema: {type: string}}\n",
            ),
        ],
        KEPT,
    ),
    Kind(
        "arms and values stand in another order",
        &[
            (
                "[{$ref: '#/components/schemas/by_can'}, {$ref: '#/components/schemas/by_hose'}]",
                "[{$ref: '#/components/schemas/by_hose'}, {$ref: '#/components/schemas/by_can'}]",
            ),
            ("[wet, dry]", "[dry, wet]"),
            (
                "{oneOf: [{type: string, enum: [red, blue]}, {type: integer}]}",
                "{oneOf: [{type: integer}, {type: string, enum: [blue, red]}]}",
            ),
            (
                "            - {type: object, required: [wood], properties: {wood: {type: string}}}\n            - {type: object, required: [iron], properties: {iron: {type: string}}}\n",
                "            - {type: object, required: [iron], properties: {iron: {type: string}}}\n            - {type: object, required: [wood], properties: {wood: {type: string}}}\n",
            ),
        ],
        KEPT,
    ),
    Kind(
        "texts and scopes",
        &[
            (
                "description: All beds.",
                "description: Every bed. (**Required**)",
            ),
            ("['beds:read']", "['beds:list', 'beds:read']"),
            ("description: A note.", "description: A secret."),
        ],
        KEPT,
    ),
    Kind(
        "what goes away",
        &[
            (
                "      operationId: beds_list\n",
                "      operationId: beds_list\n      deprecated: true\n",
            ),
            (
                "note: {type: string, description: A note.}",
                "note: {type: string, deprecated: true}",
            ),
            (
                "{name: soil, in: query, schema: {type: string}}",
                "{name: soil, in: query, deprecated: true, schema: {type: string}}",
            ),
        ],
        KEPT,
    ),
    Kind(
        "a field tells arms apart that keys told apart",
        &[(
            "        handle:\n          anyOf:\n            - {type: object, required: [wood], properties: {wood: {type: string}}}\n            - {type: object, required: [iron], properties: {iron: {type: string}}}\n",
            "        handle:\n          discriminator: {propertyName: of}\n          anyOf:\n            \
              - {type: object, required: [of, wood], properties: {of: {type: string, enum: [wood]}, wood: {type: string}}}\n            \
              - {type: object, required: [of, iron], properties: {of: {type: string, enum: [iron]}, iron: {type: string}}}\n",
        )],
        KEPT,
    ),
    Kind(
        "a record gains a discriminator",
        &[(
            "    corner: {type: object, properties: {angle: {type: number}}}",
            "    corner: {type: object, discriminator: {propertyName: of}, properties: {of: {type: string}, angle: {type: number}}}",
        )],
        KEPT,
    ),
    Kind(
        "a reply of failure goes, with its type",
        &[(
            "        '404': {description: none, content: {application/json: {schema: {$ref: '#/components/schemas/problem'}}}}\n",
            "",
        )],
        Some("`types::Problem` is gone"),
    ),
    Kind(
        "what other keys hold",
        &[(
            "    tool:\n      type: object\n",
            "    tool:\n      type: object\n      additionalProperties: {type: object, properties: {x: {type: string}}}\n",
        )],
        KEPT,
    ),
];

fn edited(edits: &[(&str, &str)]) -> String {
    let mut spec = GARDEN.to_owned();
    for (from, to) in edits {
        assert_eq!(
            spec.matches(from).count(),
            1,
            "{from}\nstands there once in\n{spec}"
        );
        spec = spec.replace(from, to);
    }
    spec
}

#[test]
fn each_kind_of_change_keeps_code_or_is_told() {
    let before = Update::of("", GARDEN);
    let mut wrong = Vec::new();
    for Kind(name, edits, told) in ADDED.iter().chain(TURNED) {
        if edits.iter().any(|(from, _)| from == &"shemas") {
            continue;
        }
        let spec = edited(edits);
        let after = before.next(&spec);
        let again = after.next(&spec);
        if after.files != again.files || after.ledger != again.ledger {
            wrong.push(format!("{name}: the ledger does not come to rest"));
        }
        let fate = before.fate(&after);
        let right = match (&fate, told) {
            (Fate::Kept, None) => true,
            (Fate::Told(reasons), Some(why)) => reasons.iter().any(|reason| reason.contains(why)),
            (Fate::Kept | Fate::Told(_) | Fate::Silent(_), _) => false,
        };
        if !right {
            wrong.push(format!("{name}: {fate:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
