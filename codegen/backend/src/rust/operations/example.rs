//! The example in the documentation of a resource: a request that runs against the fake.

use ir::{HttpMethod, Param, ParamLocation, Presence, Prim, Server, Stability, Type};

use super::view::OperationView;
use crate::case;
use crate::rust::ident::ident;
use crate::rust::package::identity::crate_name;
use crate::rust::syntax::file_context::FileContext;
use crate::rust::syntax::types;

/// The lines of a documentation test with a simple request; none if every operation needs a longer one.
pub fn lines(file: &FileContext, module: &str, views: &[OperationView]) -> Vec<String> {
    let requests = views.iter().filter_map(|view| request(file, module, view));
    let Some((_, request)) = requests.min_by_key(|(rank, _)| *rank) else {
        return Vec::new();
    };
    let crate_name = crate_name(file.names.api);
    [
        "",
        "```",
        "# #[cfg(feature = \"fake\")]",
        &format!("# {crate_name}::fake::block_on(async {{"),
        &format!("# let client = {crate_name}::fake::Fake::stateless().client();"),
        &format!("let response = {request}.await?;"),
        "# assert_eq!(response.drift(), []);",
        &format!("# Ok::<(), {crate_name}::Error>(())"),
        "# })?;",
        &format!("# Ok::<(), {crate_name}::Error>(())"),
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
    let is_simple = operation.body.is_none() && !file.names.surface.names_arguments(operation);
    if !reads || !is_simple || operation.stability == Stability::Deprecated {
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
