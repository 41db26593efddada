// What the runtime knows of the operations of `actions`.

export const get = {
  id: 'actions_get',
  method: 'GET',
  path: '/v2/actions/{action_id}',
  security: [{ bearer_auth: ['actions:read'] }],
  payload: ['action'],
  status: {
    status: [['action', 'status']],
    done: ['completed'],
    failed: ['errored'],
    batch: { list: () => list, id: ['id'] },
  },
};

export const list = {
  id: 'actions_list',
  method: 'GET',
  path: '/v2/actions',
  security: [{ bearer_auth: ['actions:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['actions'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};
