//! Paginated lists, read item by item or page by page.

mod items;
mod next_page;
mod page_stream;
mod page_token;
mod pages;

pub use items::{ItemPaginator, ListItem};
pub(crate) use next_page::{NextPage, PageInfo, next_page};
pub(crate) use page_stream::PageStream;
pub use page_token::PageToken;
pub use pages::Paginator;
