// What the runtime knows of the operations of `balance`.

export const get = {
  id: 'balance_get',
  method: 'GET',
  path: '/v2/customers/my/balance',
  security: [{ bearer_auth: ['billing:read'] }],
};
