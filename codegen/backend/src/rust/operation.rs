//! An operation knows its method, its call and what is fixed about it.

use ir::{
    Body, InputMode, Literal, Operation, PageStyle, ParamLocation, Presence, Resource, Safety,
    Segment, Server, Stability,
};
use proc_macro2::{Ident, Literal as Token, TokenStream};
use quote::quote;

use super::argument::{Argument, typed};
use super::book::{Shelf, Spelling};
use super::docs;
use super::follow::{self, Constants};
use super::ident::ident;
use super::markdown::code;
use super::page::Page;
use super::print::Piece;
use super::response::{self, Outcome};
use crate::{case, scope::assign};

/// Methods that every call has, so no parameter may be set by one of this name.
const METHODS: &[&str] = &[
    "all",
    "header",
    "into_future",
    "items",
    "pages",
    "query",
    "raw",
    "send",
    "config_mut",
    "stream",
    "timeout",
    "wait",
];

/// An operation with everything that was decided about it.
pub struct Plan<'a> {
    /// The operation.
    pub operation: &'a Operation,
    /// The resource it belongs to.
    pub resource: &'a Resource,
    /// Its spellings.
    pub spelling: &'a Spelling,
    /// What it responses.
    pub outcome: Outcome,
    /// The argument of each parameter.
    pub names: Vec<Ident>,
    /// The setter of each parameter.
    pub setters: Vec<Ident>,
}

/// Decides about every operation of a resource.
pub fn plans<'a>(page: &Page<'a>, resource: &'a Resource, shelf: &'a Shelf) -> Vec<Plan<'a>> {
    let both = resource.operations.iter().zip(&shelf.calls);
    both.map(|(operation, spelling)| {
        let mut wishes = Vec::new();
        for param in &operation.params {
            let place = ir::Name::new(param.location.as_str());
            wishes.push(vec![
                case::snake(&param.name),
                case::snake(&place.then(&param.name)),
            ]);
        }
        let names = assign(&["body", "url"], &wishes);
        let setters = names
            .iter()
            .map(|name| vec![name.clone(), format!("with_{name}")])
            .collect::<Vec<_>>();
        let setters = assign(&[METHODS, &["body"]].concat(), &setters);
        Plan {
            operation,
            resource,
            spelling,
            outcome: response::outcome(page, operation, spelling),
            names: names.iter().map(|name| ident(name)).collect(),
            setters: setters.iter().map(|name| ident(name)).collect(),
        }
    })
    .collect()
}

/// The method of the resource that begins a call.
pub fn method(page: &Page, plan: &Plan) -> TokenStream {
    let operation = plan.operation;
    let about = docs::attrs(&about(page, operation, plan.resource));
    let deprecated = docs::deprecated(operation.stability);
    let alias = alias(operation, plan);
    let (method, call, constant) = (
        ident(&plan.spelling.method),
        ident(&plan.spelling.call),
        ident(&plan.spelling.constant),
    );
    let start = page.runtime("RequestBuilder");
    let mut arguments = Vec::new();
    let mut steps = TokenStream::new();
    if let Server::Caller(_) = operation.server {
        arguments.push(quote!(url: impl AsRef<str>));
        steps.extend(quote!(.url(url.as_ref())));
    }
    let params = operation.params.iter().zip(&plan.names);
    for (param, name) in params.filter(|(param, _)| !operation.is_replaced_by_url(param)) {
        let (place, wire) = (ident(place(param.location)), param.wire.as_str());
        match (operation.input_mode(param), &param.presence) {
            (InputMode::Never, Presence::Constant(literal)) => {
                let text = fixed(literal);
                steps.extend(quote!(.#place(#wire, #text)));
            }
            (InputMode::Argument, _) => {
                let Argument { ty, value } = typed(page, &param.ty, name);
                arguments.push(quote!(#name: #ty));
                steps.extend(quote!(.#place(#wire, #value)));
            }
            (InputMode::Never | InputMode::Setter, _) => {}
        }
    }
    let mut lead = TokenStream::new();
    let asked = |body: &&Body| body.input_mode() == InputMode::Argument;
    if let Some(body) = operation.body.as_ref().filter(asked) {
        let Content {
            ty,
            lead: first,
            step,
        } = content(page, body);
        arguments.push(quote!(body: #ty));
        steps.extend(step);
        lead = first;
    }
    quote! {
        #about
        #deprecated
        #alias
        pub fn #method(&self, #(#arguments),*) -> #call {
            #lead
            #call(#start::new(&self.client, &#constant) #steps)
        }
    }
}

/// Another word to find the method by: the id of the operation, unless the method is called so.
fn alias(operation: &Operation, plan: &Plan) -> TokenStream {
    let id = operation.id.as_str();
    // rustdoc admits neither quotes nor spaces here.
    if id == plan.spelling.method
        || !id
            .chars()
            .all(|next| next.is_ascii_alphanumeric() || matches!(next, '_' | '-' | '.'))
        || id.is_empty()
    {
        return TokenStream::new();
    }
    quote!(#[doc(alias = #id)])
}

/// The call, its setters and what is fixed about it.
pub fn pieces(page: &Page, shelf: &Shelf, plan: &Plan, constants: &Constants) -> Vec<Piece> {
    let (call, constant) = (ident(&plan.spelling.call), ident(&plan.spelling.constant));
    let (makro, holder) = (page.runtime("operation"), page.runtime("RequestBuilder"));
    let response = &plan.outcome.ty;
    let about = format!(
        " A call of [`{0}::{1}`].",
        shelf.client,
        ident(&plan.spelling.method)
    );
    let setters = setters(page, plan);
    let stream = stream(page, plan.operation);
    let methods = if setters.is_empty() && stream.is_empty() {
        TokenStream::new()
    } else {
        quote!(impl #call { #setters #stream })
    };
    let facts = facts(page, plan.operation, &constant, constants);
    let more = follow::methods(page, plan);
    let mut pieces = vec![Piece::Lines(quote! {
        #[doc = #about]
        #[must_use = "a call does nothing until it is awaited"]
        pub struct #call(#holder<#response>);
        #methods
        #makro!(#call, #response);
        #more
        #facts
    })];
    pieces.extend(
        plan.outcome
            .items
            .iter()
            .map(|items| Piece::Items(items.clone())),
    );
    pieces
}

fn setters(page: &Page, plan: &Plan) -> TokenStream {
    let operation = plan.operation;
    let mut out = TokenStream::new();
    for ((param, name), setter) in operation.params.iter().zip(&plan.names).zip(&plan.setters) {
        if operation.input_mode(param) != InputMode::Setter {
            continue;
        }
        let (place, wire) = (ident(place(param.location)), param.wire.as_str());
        let Argument { ty, value } = typed(page, &param.ty, name);
        let about = docs::attrs(&docs::param(param));
        let deprecated = docs::deprecated(param.stability);
        out.extend(quote! {
            #about
            #deprecated
            pub fn #setter(self, #name: #ty) -> Self {
                Self(self.0.#place(#wire, #value))
            }
        });
    }
    let set = |body: &&Body| body.input_mode() == InputMode::Setter;
    if let Some(body) = operation.body.as_ref().filter(set) {
        let Content { ty, lead, step } = content(page, body);
        let mut about = docs::prose(&body.docs);
        if about.is_empty() {
            about.push("What is sent.".into());
        }
        let about = docs::attrs(&about);
        out.extend(quote! {
            #about
            pub fn body(self, body: #ty) -> Self {
                #lead
                Self(self.0 #step)
            }
        });
    }
    out
}

fn stream(page: &Page, operation: &Operation) -> TokenStream {
    let Some(event) = operation.events() else {
        return TokenStream::new();
    };
    let (stream, error) = (page.runtime("EventStream"), page.runtime("Error"));
    let event = super::ty::tokens(page, event);
    quote! {
        /// Sends the call and reads its response event by event.
        pub async fn stream(self) -> Result<#stream<#event>, #error> {
            self.0.stream().await
        }
    }
}

/// What is sent: its type as an argument, what comes first, and the step that sets it.
pub struct Content {
    /// Its type as an argument.
    pub ty: TokenStream,
    lead: TokenStream,
    step: TokenStream,
}

/// How a call takes what is sent.
pub fn content(page: &Page, body: &Body) -> Content {
    let none = TokenStream::new();
    match &body.content {
        ir::Content::Json(ty) | ir::Content::Events(ty) => {
            let plain = super::ty::bare(page, ty);
            let Argument { ty, value } = super::argument::body(page, ty, &ident("body"));
            let lead = if value.to_string() == "body" {
                none
            } else {
                quote!(let body: #plain = #value;)
            };
            Content {
                ty,
                lead,
                step: quote!(.json(&body)),
            }
        }
        ir::Content::Text(media) => Content {
            ty: quote!(impl Into<String>),
            lead: none,
            step: quote!(.text(#media, body)),
        },
        ir::Content::Bytes(media) => {
            let upload = page.runtime("Upload");
            Content {
                ty: quote!(impl Into<#upload>),
                lead: none,
                step: quote!(.upload(#media, body)),
            }
        }
    }
}

/// The constant that describes an operation to the runtime.
pub fn facts(
    page: &Page,
    operation: &Operation,
    constant: &Ident,
    constants: &Constants,
) -> TokenStream {
    let (kind, method) = (page.runtime("Operation"), page.runtime("Method"));
    let (id, path) = (operation.id.as_str(), operation.template());
    let verb = ident(&case::capital(
        &operation.method.as_str().to_ascii_lowercase(),
    ));
    let host = match &operation.server {
        Server::Default => None,
        Server::ConstValue(server) => Some(quote!(Fixed(#server))),
        Server::Template(segments) => {
            let text = template(segments);
            Some(quote!(Template(#text)))
        }
        Server::Caller(_) => Some(quote!(Caller)),
    };
    let host = host.map(|host| {
        let kind = page.runtime("Server");
        quote!(.server(#kind::#host))
    });
    let grants: Vec<TokenStream> = operation
        .security
        .0
        .iter()
        .map(|one| {
            let (grant, scopes) = (page.runtime("SecurityRequirement"), &one.scopes);
            let credential = one.credential.as_str();
            quote!(#grant::new(#credential, &[#(#scopes),*]))
        })
        .collect();
    let access = (!grants.is_empty()).then(|| quote!(.security(&[#(#grants),*])));
    let responses: Vec<TokenStream> = response::statuses(operation)
        .into_iter()
        .map(|(status, media)| {
            let (response, status) = (page.runtime("ResponseSpec"), Token::u16_unsuffixed(status));
            quote!(#response::new(#status, #media))
        })
        .collect();
    let responses = (!responses.is_empty()).then(|| quote!(.responses(&[#(#responses),*])));
    let usual = operation.method.safety();
    let safety = safety(operation.safety).filter(|_| operation.safety != usual);
    let safety = safety.map(|word| {
        let (kind, word) = (page.runtime("Safety"), ident(word));
        quote!(.safety(#kind::#word))
    });
    let leads = follow::facts(page, operation, constants);
    quote! {
        static #constant: #kind = #kind::new(#id, #method::#verb, #path) #host #access #responses #safety #leads;
    }
}

/// The word of a class; none for creates, which their key tells.
fn safety(safety: Safety) -> Option<&'static str> {
    match safety {
        Safety::Safe => Some("Safe"),
        Safety::Idempotent => Some("Idempotent"),
        Safety::Create => None,
        Safety::Unsafe => Some("Unsafe"),
    }
}

fn template(segments: &[Segment]) -> String {
    let part = |segment: &Segment| match segment {
        Segment::Literal(text) => text.clone(),
        Segment::Param(wire) => format!("{{{}}}", wire.as_str()),
    };
    segments.iter().map(part).collect()
}

fn place(place: ParamLocation) -> &'static str {
    match place {
        ParamLocation::Path => "path",
        ParamLocation::Query => "query",
        ParamLocation::QueryCommas => "query_commas",
        ParamLocation::Header => "header",
        ParamLocation::Cookie => "cookie",
    }
}

fn fixed(literal: &Literal) -> String {
    match literal {
        Literal::Text(text) => text.clone(),
        other => other.to_json(),
    }
}

/// What an operation does.
pub fn said(operation: &Operation, resource: &Resource) -> Vec<String> {
    let mut out = docs::prose(&operation.docs);
    if out.is_empty() {
        let of = case::sentence(&resource.name);
        out.push(format!("{of}: {}.", case::plain(&operation.name)));
    }
    out
}

/// What an operation does, and the facts a caller needs before calling it.
fn about(page: &Page, operation: &Operation, resource: &Resource) -> Vec<String> {
    let mut out = said(operation, resource);
    let mut facts = vec![code(&format!(
        "{} {}",
        operation.method.as_str(),
        operation.template()
    ))];
    match &operation.server {
        Server::Default => {}
        Server::ConstValue(server) => facts.push(format!("at {}", code(server))),
        Server::Template(segments) => facts.push(format!("at {}", code(&template(segments)))),
        Server::Caller(_) => facts.push("at a URL of the caller's, without credentials".into()),
    }
    let mut scopes: Vec<&String> = operation
        .security
        .0
        .iter()
        .flat_map(|grant| &grant.scopes)
        .collect();
    scopes.dedup();
    match scopes.as_slice() {
        [] => {}
        [one] => facts.push(format!("needs the scope {}", code(one))),
        many => {
            let many: Vec<String> = many.iter().map(|scope| code(scope)).collect();
            facts.push(format!("needs the scopes {}", many.join(", ")));
        }
    }
    if operation.security.0.is_empty() {
        facts.push("needs no credential".into());
    }
    match operation.pagination.as_ref().map(|paging| &paging.style) {
        Some(PageStyle::Number { .. }) => facts.push("a list in numbered pages".into()),
        Some(PageStyle::Cursor { .. }) => facts.push("a list read on from the last item".into()),
        Some(PageStyle::Link { .. }) => facts.push("a list in linked pages".into()),
        None => {}
    }
    if operation.status_rule.is_some() || !operation.wait.is_empty() {
        facts.push("with an end to wait for".into());
    }
    if operation.key.is_some() {
        facts.push("a create that can be found again".into());
    }
    if operation.stability == Stability::Deprecated {
        facts.push("deprecated".into());
    }
    out.push(String::new());
    out.push(format!("{}.", facts.join(", ")));
    let plain = |next: char| next.is_ascii_alphanumeric() || matches!(next, '_' | '-');
    if let Some(url) = &page.book.api.reference
        && operation.id.chars().all(plain)
    {
        out.push(format!(
            "[Reference]({}).",
            url.replace("{id}", &operation.id)
        ));
    }
    out
}
