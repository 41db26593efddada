//! An example knows a call of a resource that anybody can try, with the fake in place of the API.

use ir::{HttpMethod, Param, ParamLocation, Presence, Prim, Server, Stability, Type};

use super::ident::ident;
use super::operation::Plan;
use super::page::Page;
use super::ty;
use crate::case;

/// The lines of documentation that show a call and run it; none where every call needs more than a line.
pub fn lines(page: &Page, module: &str, plans: &[Plan]) -> Vec<String> {
    let calls = plans.iter().filter_map(|plan| call(page, module, plan));
    let Some((_, call)) = calls.min_by_key(|(rank, _)| *rank) else {
        return Vec::new();
    };
    [
        "",
        "```",
        "# #[cfg(feature = \"fake\")]",
        "# digitalocean_sdk::fake::block_on(async {",
        "# let client = digitalocean_sdk::fake::Fake::stateless().client();",
        &format!("let response = {call}.await?;"),
        "# assert_eq!(response.drift(), []);",
        "# Ok::<(), digitalocean_sdk::Error>(())",
        "# })?;",
        "# Ok::<(), digitalocean_sdk::Error>(())",
        "```",
    ]
    .map(str::to_owned)
    .to_vec()
}

/// A call that only reads, with its rank: the fewest arguments first, and of these a list.
fn call(page: &Page, module: &str, plan: &Plan) -> Option<((usize, bool), String)> {
    let operation = plan.operation;
    let reads = operation.method == HttpMethod::Get && operation.server == Server::Default;
    if !reads || operation.stability == Stability::Deprecated || operation.body.is_some() {
        return None;
    }
    let required = operation
        .params
        .iter()
        .filter(|param| param.presence == Presence::Required);
    let arguments: Option<Vec<String>> = required.map(|param| argument(page, param)).collect();
    let arguments = arguments?;
    let method = ident(&plan.spelling.method);
    let call = format!(
        "client.{}().{method}({})",
        ident(module),
        arguments.join(", ")
    );
    let is_list = plan.spelling.method.starts_with("list");
    Some(((arguments.len(), !is_list), call))
}

/// What may stand for a text or a number in a path.
fn argument(page: &Page, param: &Param) -> Option<String> {
    match page.book.api.resolve(&param.ty) {
        _ if param.location != ParamLocation::Path => None,
        text if ty::is_text(text) => Some(format!("\"my-{}\"", case::kebab(&param.name))),
        Type::Prim(Prim::Int(_)) => Some("1".to_owned()),
        _ => None,
    }
}
