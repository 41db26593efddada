// What the runtime knows of the operations of `regions`.

export const list = {
  id: 'regions_list',
  method: 'GET',
  path: '/v2/regions',
  security: [{ bearer_auth: ['regions:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['regions'],
    style: 'number',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    page: 'page',
    size: 'per_page',
    largest: 200,
  },
};
