//! Sites of other descriptions.

use crate::links::broken;
use codegen::{
    Files,
    site::{self, History, Inventory},
};
use std::fs;
use xtask::spec::SpecSource;

/// The site of a description.
pub fn site_of(description: &str) -> Files {
    site_with(description, None)
}

/// The site of a description with a configuration.
fn site_of_configured(description: &str, configuration: &str) -> Files {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("api.yaml");
    fs::write(&path, description).expect("the file is written");
    fs::write(folder.path().join("api.toml"), configuration).expect("the file is written");
    let source = SpecSource::open(Some(&path), Some(folder.path()));
    let source = source.unwrap_or_else(|error| panic!("{error:?}"));
    let (output, outcome) = source.compile_with(|sources| {
        codegen::reference_site(sources, site::LANGUAGES, History::default())
    });
    let report = outcome.report.sorted();
    output.unwrap_or_else(|| panic!("{report:?}")).1
}

fn site_with(description: &str, previous: Option<Inventory>) -> Files {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("api.yaml");
    fs::write(&path, description).expect("the file is written");
    let source = SpecSource::root_document(&path);
    let source = source.unwrap_or_else(|error| panic!("{error:?}"));
    let (output, outcome) = source.compile_with(|sources| {
        codegen::reference_site(
            sources,
            site::LANGUAGES,
            History {
                changelog: None,
                previous,
            },
        )
    });
    let report = outcome.report.sorted();
    output.unwrap_or_else(|| panic!("{report:?}")).1
}

const GARDEN: &str = r##"openapi: 3.0.3
info: {title: Garden, version: "1"}
servers: [{url: "https://garden.test"}]
tags: [{name: Beds}, {name: Models}]
paths:
  /beds/{bed_id}:
    parameters:
      - {name: bed_id, in: path, required: true, schema: {type: integer}}
    get:
      operationId: beds_get
      tags: [Beds]
      responses:
        "200": {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/bed'}}}}
    put:
      operationId: beds_update
      tags: [Beds]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/bed'}}}}
      responses:
        "200": {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/bed'}}}}
  /models:
    get:
      operationId: models_list
      tags: [Models]
      responses:
        "200": {description: ok, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/bed'}}}}}
components:
  schemas:
    bed:
      type: object
      required: [name]
      properties:
        name: {type: string, maxLength: 9}
        soil: {type: string, enum: [clay, sand]}
        inner: {$ref: '#/components/schemas/bed'}
"##;

#[test]
fn another_description_has_a_site_whose_links_lead_somewhere() {
    let files = site_of(GARDEN);
    assert_eq!(broken(&files), Vec::<String>::new());
    let page = &files["python/beds/update/index.md"];
    for expected in [
        "# Beds: Update",
        "`PUT /beds/{bed_id}`",
        "- `name` `str`, required",
        "  - `clay`",
    ] {
        assert!(page.contains(expected), "{expected} is not in {page}");
    }
    assert!(
        !files
            .values()
            .any(|text| text.to_lowercase().contains("digitalocean"))
    );
}

#[test]
fn each_alternative_of_the_credentials_has_its_scopes() {
    let description = GARDEN
        .replace(
            "operationId: models_list",
            "operationId: models_list\n      security: [{user: [read, list]}, {robot: [list], key: []}, {}]",
        )
        .replace(
            "components:",
            r##"components:
  securitySchemes:
    user: {type: oauth2, flows: {authorizationCode: {authorizationUrl: 'https://garden.test/a', tokenUrl: 'https://garden.test/t', scopes: {read: r, list: l}}}}
    robot: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://garden.test/t', scopes: {list: l}}}}
    key: {type: apiKey, in: header, name: x-key}"##,
        );
    let files = site_of(&description);
    let page = files
        .iter()
        .find(|(path, _)| path.starts_with("http/") && path.ends_with("/list/index.md"));
    let (_, page) = page.expect("the list has a page");
    let line = page.lines().find(|line| line.contains("Credential:"));
    assert_eq!(
        line,
        Some(
            "- Credential: access token `user` with `read`, `list`; or access token `robot` with `list` and API key; or none."
        )
    );
}

#[test]
fn a_resource_called_models_does_not_take_the_folder_of_the_models() {
    let files = site_of(GARDEN);
    assert!(files.contains_key("go/models/Bed/index.html"));
    assert!(
        files
            .keys()
            .any(|path| path.ends_with("/list/index.html") && !path.starts_with("go/models/"))
    );
}

#[test]
fn what_is_new_or_changed_since_an_earlier_site_is_marked() {
    let earlier = site_of(GARDEN);
    let previous = Inventory::read(&earlier["inventory.json"]).expect("an inventory");
    let later = GARDEN.replace("maxLength: 9", "maxLength: 10").replace(
        "inner: {$ref",
        "depth: {type: integer}\n        inner: {$ref",
    );
    let later = later.replace("operationId: models_list", "operationId: models_list_all");
    let files = site_with(&later, Some(previous));
    let page = &files["http/beds/update/index.md"];
    assert!(page.contains("`depth` `number`, optional, new"), "{page}");
    assert!(
        page.contains("`name` `string`, required, changed"),
        "{page}"
    );
    assert!(
        page.contains("`soil` `\"clay\" or \"sand\"`, optional\n"),
        "{page}"
    );
    let changes = &files["changes/index.md"];
    assert!(
        changes.contains("## New") && changes.contains("## Changed"),
        "{changes}"
    );
    assert!(changes.contains("beds/update"), "{changes}");
    assert_eq!(broken(&files), Vec::<String>::new());
    let unchanged = Inventory::read(&earlier["inventory.json"]);
    let same = site_with(GARDEN, unchanged);
    assert!(
        !same
            .values()
            .any(|text| text.contains("badge new") || text.contains("badge changed"))
    );
}

/// A description, and how its webhooks are signed.
const WITH_WEBHOOKS: (&str, &str) = (
    include_str!("../../other_apis/webhooks.yaml"),
    include_str!("../../other_apis/webhooks.toml"),
);

#[test]
fn webhooks_have_a_page_with_their_bodies_and_functions() {
    let files = site_of_configured(WITH_WEBHOOKS.0, WITH_WEBHOOKS.1);
    assert_eq!(broken(&files), Vec::<String>::new());
    let functions = [
        ("http", ""),
        (
            "rust",
            "webhook_events::plant_grown(body, headers, secret) -> Result<Plant, WebhookError>",
        ),
        (
            "python",
            "webhook_events.plant_grown(body, headers, secret=None) -> Plant",
        ),
        (
            "typescript",
            "plantGrown(body, headers, secret?): Promise<Plant>",
        ),
        (
            "go",
            "webhookevents.PlantGrown(body, header, secret) (*plant.Plant, error)",
        ),
    ];
    for (language, function) in functions {
        let page = &files[&format!("{language}/webhooks/index.md")];
        for expected in [
            function,
            "plantGrown",
            "A plant has grown.",
            "`x-garden-signature`",
            "`{timestamp}.{body}`",
            "300 seconds",
            "`GARDEN_WEBHOOK_SECRET`",
            "models/Plant/index.md",
        ] {
            assert!(page.contains(expected), "{expected} is not in {page}");
        }
        // A resource of that name has another folder.
        assert!(!page.contains("# Webhooks: List"), "{page}");
        let home = &files[&format!("{language}/index.html")];
        assert!(home.contains(">Webhooks</a>"), "{home}");
    }
    assert!(files["llms.txt"].contains("http/webhooks/index.md"));
    assert!(files["assets/search-index.js"].contains("\"webhooks/\""));
}
