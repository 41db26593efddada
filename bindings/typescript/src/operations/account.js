// What the runtime knows of the operations of `account`.

export const get = {
  id: 'account_get',
  method: 'GET',
  path: '/v2/account',
  security: [{ bearer_auth: ['account:read'] }],
  payload: ['account'],
};
