// What the runtime knows of the operations of `snapshots`.

const delete_ = {
  id: 'snapshots_delete',
  method: 'DELETE',
  path: '/v2/snapshots/{snapshot_id}',
  security: [{ bearer_auth: ['image:delete', 'snapshot:delete'] }],
  returns: 'empty',
  wait: [{ operation: () => get, untilGone: true }],
};

export const get = {
  id: 'snapshots_get',
  method: 'GET',
  path: '/v2/snapshots/{snapshot_id}',
  security: [{ bearer_auth: ['snapshot:read', 'block_storage_snapshot:read'] }],
  payload: ['snapshot'],
};

export const list = {
  id: 'snapshots_list',
  method: 'GET',
  path: '/v2/snapshots',
  security: [{ bearer_auth: ['snapshot:read'] }],
  query: ['per_page', 'page', 'resource_type'],
  paging: {
    items: ['snapshots'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export { delete_ as delete };
