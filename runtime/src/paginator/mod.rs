pub(crate) mod items;
pub(crate) mod next_page;
pub(crate) mod page_stream;
pub(crate) mod page_token;
pub(crate) mod pages;

pub use items::{ItemPaginator, ListItem};
pub use page_token::PageToken;
pub use pages::Paginator;
