//! The Rust backend knows which files make the crate, and who writes each.

mod answers;
mod argument;
mod bodies;
mod book;
mod calls;
mod client;
mod docs;
mod enumerate;
mod example;
mod follow;
mod former;
mod ident;
mod manifest;
mod markdown;
mod operation;
mod page;
mod print;
mod record;
mod response;
mod ty;
mod union;

pub use self::calls::Calls;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use ir::{Checked, Shape};
use proc_macro2::TokenStream;
use quote::quote;

use self::book::{Book, Home};
use self::ident::ident;
use self::page::{Page, Place};
use self::print::Piece;
use crate::{Backend, Files};

/// The client in Rust.
pub struct Rust;

impl Backend for Rust {
    fn id(&self) -> &'static str {
        "rust"
    }

    fn emit(&self, api: &Checked) -> Files {
        let book = Book::of(api);
        let mut files = manifest::emit(&book);
        files.insert("src/answers.txt".into(), answers::emit(api));
        files.extend(print(&book, &sheets(&book)));
        files
    }
}

/// Laying out a list of lists of lists takes stack for each.
const STACK: usize = 64 << 20;

/// One file of code.
#[derive(Clone, Copy, Debug)]
enum Sheet {
    Root,
    Client,
    Fake,
    Types,
    Resource(usize),
    Bodies(usize),
    Home(Home),
}

/// Every file of code, the longest first, so that no thread is left with one at the end.
fn sheets(book: &Book) -> Vec<Sheet> {
    let mut homes: Vec<(usize, Sheet)> = Vec::new();
    let places = (0..book.api.resources.len()).map(Home::Resource);
    for home in places.chain([Home::Shared]) {
        homes.push((book.residents(home).len(), Sheet::Home(home)));
    }
    homes.retain(|(residents, _)| *residents > 0);
    for (index, resource) in book.api.resources.iter().enumerate() {
        homes.push((resource.operations.len(), Sheet::Resource(index)));
        homes.push((resource.operations.len(), Sheet::Bodies(index)));
    }
    homes.sort_by_key(|(count, _)| usize::MAX - count);
    let rest = [Sheet::Root, Sheet::Client, Sheet::Fake, Sheet::Types];
    homes
        .into_iter()
        .map(|(_, sheet)| sheet)
        .chain(rest)
        .collect()
}

/// Writes the files on as many threads as there are processors: laying out text is most of the work.
fn print(book: &Book, sheets: &[Sheet]) -> Files {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut files = Files::new();
        while let Some(&sheet) = sheets.get(next.fetch_add(1, Ordering::Relaxed)) {
            files.insert(path(book, sheet), print::file(&pieces(book, sheet)));
        }
        files
    };
    let threads = thread::available_parallelism()
        .map_or(1, usize::from)
        .min(8);
    thread::scope(|scope| {
        let spawn = |_| {
            let thread = thread::Builder::new().stack_size(STACK);
            thread.spawn_scoped(scope, work).ok()
        };
        let workers: Vec<_> = (0..threads).filter_map(spawn).collect();
        let mut files = match workers.is_empty() {
            true => work(),
            false => Files::new(),
        };
        for worker in workers {
            match worker.join() {
                Ok(found) => files.extend(found),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        files
    })
}

fn path(book: &Book, sheet: Sheet) -> String {
    match sheet {
        Sheet::Root => "src/lib.rs".into(),
        Sheet::Client => "src/client.rs".into(),
        Sheet::Fake => "src/fake.rs".into(),
        Sheet::Types => "src/types.rs".into(),
        Sheet::Resource(index) => format!("src/{}/mod.rs", book.resources[index].module),
        Sheet::Bodies(index) => format!("src/{}/bodies.rs", book.resources[index].module),
        Sheet::Home(Home::Shared) => "src/shared.rs".into(),
        Sheet::Home(Home::Resource(index)) => {
            format!("src/{}/types.rs", book.resources[index].module)
        }
    }
}

fn pieces(book: &Book, sheet: Sheet) -> Vec<Piece> {
    match sheet {
        Sheet::Root => client::root(book),
        Sheet::Client => client::client(book),
        Sheet::Fake => client::fake(),
        Sheet::Types => client::types(book),
        Sheet::Resource(index) => client::resource(book, index),
        Sheet::Bodies(index) => bodies::table(book, index),
        Sheet::Home(home) => types(book, home),
    }
}

/// The types that stand at one place.
fn types(book: &Book, home: Home) -> Vec<Piece> {
    let page = Page::new(book, Place::Types(home));
    let mut rest = Vec::new();
    for id in book.residents(home) {
        let def = &book.api.types[id];
        match &def.shape {
            Shape::Record(record) => rest.extend(record::emit(&page, id, def, record)),
            Shape::Enum(values) => rest.extend(enumerate::emit(&page, id, def, values)),
            Shape::Union(union) => rest.extend(union::emit(&page, id, def, union)),
            Shape::Alias(of) => {
                let about = docs::attrs(&docs::type_def(&page, def));
                let (name, of) = (ident(book.type_name(id)), ty::tokens(&page, of));
                rest.push(Piece::Items(quote!(#about pub type #name = #of;)));
            }
        }
        rest.extend(former::types(book, id));
    }
    let about = match home {
        Home::Shared => " Types of several resources.".to_owned(),
        Home::Resource(index) => format!(
            " Types of {} alone.",
            markdown::code(&book.resources[index].module)
        ),
    };
    let imports: TokenStream = page.imports();
    let mut pieces = vec![
        Piece::Items(quote!(#![doc = #about])),
        Piece::Lines(imports),
    ];
    pieces.extend(rest);
    pieces
}
