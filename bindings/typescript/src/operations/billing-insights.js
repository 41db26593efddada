// What the runtime knows of the operations of `billingInsights`.

export const list = {
  id: 'billingInsights_list',
  method: 'GET',
  path: '/v2/billing/{account_urn}/insights/{start_date}/{end_date}',
  security: [{ bearer_auth: ['billing:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['data_points'],
    style: 'number',
    page: 'page',
    total: ['total_items'],
    size: 'per_page',
    largest: 200,
  },
};
