// Prints the invoices of the account, and the newest one as CSV.

import { DigitalOcean } from 'digitalocean-sdk';

const client = new DigitalOcean();
const { month_to_date_balance: balance } = await client.balance.get();
console.log(`this month: ${balance}`);
for await (const invoice of client.invoices.list()) {
  console.log(invoice.invoice_period, invoice.amount);
}
const { invoices = [] } = await client.invoices.list({ per_page: 1 });
for (const { invoice_uuid: uuid } of invoices) {
  const csv = await client.invoices.getCsvByUuid(`${uuid}`);
  console.log(csv.split('\n').length, 'lines');
}
