// What the runtime knows of the operations of `billingHistory`.

export const list = {
  id: 'billingHistory_list',
  method: 'GET',
  path: '/v2/customers/my/billing_history',
  security: [{ bearer_auth: ['billing:read'] }],
  paging: { items: ['billing_history'], style: 'link', next: ['links', 'pages', 'next'], total: ['meta', 'total'] },
};
