// What the runtime knows of the operations of `sizes`.

export const list = {
  id: 'sizes_list',
  method: 'GET',
  path: '/v2/sizes',
  security: [{ bearer_auth: ['sizes:read', 'regions:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['sizes'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};
