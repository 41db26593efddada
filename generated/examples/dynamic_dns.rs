//! Sets an address record of a domain to the current address, and creates the record if there is none.

use digitalocean_sdk::{
    Client, Error,
    fake::{Fake, block_on},
    types::{Domain, DomainRecord, DomainRecordA},
};

pub(crate) fn main() -> Result<(), Error> {
    let client = Fake::new().client();
    block_on(async {
        client
            .domains()
            .create(Domain::new().name("example.com"))
            .await?;
        set_address(&client, "example.com", "home", "192.0.2.1").await?;
        set_address(&client, "example.com", "home", "192.0.2.2").await?;
        let records = client.domains().list_records("example.com").r#type("A");
        let records = records.items().all().await?;
        assert_eq!(records.len(), 1);
        assert_eq!(records[0].data.as_deref(), Some("192.0.2.2"));
        Ok(())
    })
}

async fn set_address(
    client: &Client,
    domain: &str,
    host: &str,
    address: &str,
) -> Result<(), Error> {
    let domains = client.domains();
    let mut records = domains.list_records(domain).r#type("A").items();
    while let Some(old) = records.next().await {
        let old = old?;
        if old.name.as_deref() == Some(host) {
            let record = DomainRecord::new("A").name(host).data(address);
            domains.update_record(domain, old.id, record).await?;
            return Ok(());
        }
    }
    let record = DomainRecordA::new(host, address);
    domains.create_record(domain, record).await?;
    Ok(())
}
