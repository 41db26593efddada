//! The example in the documentation of a resource: a request that runs against the fake.

use ir::{HttpMethod, Param, ParamLocation, Presence, Prim, Server, Stability, Type};

use super::view::OperationView;
use crate::case;
use crate::rust::ident::ident;
use crate::rust::syntax::file_context::FileContext;
use crate::rust::syntax::types;

/// The lines of a documentation test with a simple request; none if every operation needs a longer one.
pub fn lines(file: &FileContext, module: &str, views: &[OperationView]) -> Vec<String> {
    let requests = views.iter().filter_map(|view| request(file, module, view));
    let Some((_, request)) = requests.min_by_key(|(rank, _)| *rank) else {
        return Vec::new();
    };
    [
        "",
        "```",
        "# #[cfg(feature = \"fake\")]",
        "# digitalocean_sdk::fake::block_on(async {",
        "# let client = digitalocean_sdk::fake::Fake::stateless().client();",
        &format!("let response = {request}.await?;"),
        "# assert_eq!(response.drift(), []);",
        "# Ok::<(), digitalocean_sdk::Error>(())",
        "# })?;",
        "# Ok::<(), digitalocean_sdk::Error>(())",
        "```",
    ]
    .map(str::to_owned)
    .to_vec()
}

/// A request that only reads, with its rank: fewest arguments first, and lists before others.
fn request(
    file: &FileContext,
    module: &str,
    view: &OperationView,
) -> Option<((usize, bool), String)> {
    let operation = view.operation;
    let reads = operation.method == HttpMethod::Get && operation.server == Server::Default;
    if !reads || operation.stability == Stability::Deprecated || operation.body.is_some() {
        return None;
    }
    let params = operation.params.iter();
    let arguments: Option<Vec<String>> = params
        .filter(|param| param.presence == Presence::Required)
        .map(|param| argument(file, param))
        .collect();
    let arguments = arguments?;
    let method = ident(&view.names.method);
    let request = format!(
        "client.{}().{method}({})",
        ident(module),
        arguments.join(", ")
    );
    let is_list = view.names.method.starts_with("list");
    Some(((arguments.len(), !is_list), request))
}

/// An example value for a path parameter.
fn argument(file: &FileContext, param: &Param) -> Option<String> {
    match file.names.api.resolve(&param.ty) {
        _ if param.location != ParamLocation::Path => None,
        text if types::is_text(text) => Some(format!("\"my-{}\"", case::kebab(&param.name))),
        Type::Prim(Prim::Int(_)) => Some("1".to_owned()),
        _ => None,
    }
}
