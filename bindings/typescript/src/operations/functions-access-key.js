// What the runtime knows of the operations of `functionsAccessKey`.

import { plainBody } from '../runtime/request/prepare.js';

export const create = {
  id: 'functionsAccessKey_create',
  method: 'POST',
  path: '/v2/functions/namespaces/{namespace_id}/keys',
  security: [{ bearer_auth: ['function:admin'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['access_key'],
};

const delete_ = {
  id: 'functionsAccessKey_delete',
  method: 'DELETE',
  path: '/v2/functions/namespaces/{namespace_id}/keys/{key_id}',
  security: [{ bearer_auth: ['function:admin'] }],
};

export const list = {
  id: 'functionsAccessKey_list',
  method: 'GET',
  path: '/v2/functions/namespaces/{namespace_id}/keys',
  security: [{ bearer_auth: ['function:admin'] }],
};

export const update = {
  id: 'functionsAccessKey_update',
  method: 'PUT',
  path: '/v2/functions/namespaces/{namespace_id}/keys/{key_id}',
  security: [{ bearer_auth: ['function:admin'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['access_key'],
};

export { delete_ as delete };
