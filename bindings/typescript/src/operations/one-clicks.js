// What the runtime knows of the operations of `oneClicks`.

import { plainBody } from '../runtime/request/prepare.js';

export const installKubernetes = {
  id: 'oneClicks_install_kubernetes',
  method: 'POST',
  path: '/v2/1-clicks/kubernetes',
  security: [{ bearer_auth: ['kubernetes:update', 'addon:create'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['message'],
};

export const list = {
  id: 'oneClicks_list',
  method: 'GET',
  path: '/v2/1-clicks',
  security: [{ bearer_auth: [] }],
  query: ['type'],
  payload: ['1_clicks'],
};
