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
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};
