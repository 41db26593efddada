//! Downloads the newest invoice as a CSV file.

use digitalocean_sdk::{
    Client, Error,
    fake::{Fake, block_on},
};

pub(crate) fn main() -> Result<(), Error> {
    block_on(download(&Fake::new().client()))
}

async fn download(client: &Client) -> Result<(), Error> {
    let invoices = client.invoices().list().items().all().await?;
    let Some(uuid) = invoices
        .iter()
        .find_map(|invoice| invoice.invoice_uuid.as_deref())
    else {
        println!("there is no invoice");
        return Ok(());
    };
    let csv = client.invoices().get_csv_by_uuid(uuid).await?;
    println!("{} lines", csv.lines().count());
    assert!(csv.starts_with("product,"));
    Ok(())
}
