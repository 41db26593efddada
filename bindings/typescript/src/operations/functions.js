// What the runtime knows of the operations of `functions`.

import { plainBody } from '../runtime/request/prepare.js';

export const createNamespace = {
  id: 'functions_create_namespace',
  method: 'POST',
  path: '/v2/functions/namespaces',
  security: [{ bearer_auth: ['function:create', 'function:admin'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['namespace'],
};

export const createTrigger = {
  id: 'functions_create_trigger',
  method: 'POST',
  path: '/v2/functions/namespaces/{namespace_id}/triggers',
  security: [{ bearer_auth: ['function:create', 'function:admin'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['trigger'],
};

export const deleteNamespace = {
  id: 'functions_delete_namespace',
  method: 'DELETE',
  path: '/v2/functions/namespaces/{namespace_id}',
  security: [{ bearer_auth: ['function:delete', 'function:admin'] }],
  returns: 'empty',
};

export const deleteTrigger = {
  id: 'functions_delete_trigger',
  method: 'DELETE',
  path: '/v2/functions/namespaces/{namespace_id}/triggers/{trigger_name}',
  security: [{ bearer_auth: ['function:delete', 'function:admin'] }],
  returns: 'empty',
};

export const getNamespace = {
  id: 'functions_get_namespace',
  method: 'GET',
  path: '/v2/functions/namespaces/{namespace_id}',
  security: [{ bearer_auth: ['function:admin'] }],
  payload: ['namespace'],
};

export const getTrigger = {
  id: 'functions_get_trigger',
  method: 'GET',
  path: '/v2/functions/namespaces/{namespace_id}/triggers/{trigger_name}',
  security: [{ bearer_auth: ['function:read', 'function:admin'] }],
  payload: ['trigger'],
};

export const listNamespaces = {
  id: 'functions_list_namespaces',
  method: 'GET',
  path: '/v2/functions/namespaces',
  security: [{ bearer_auth: ['function:read', 'function:admin'] }],
  payload: ['namespaces'],
};

export const listTriggers = {
  id: 'functions_list_triggers',
  method: 'GET',
  path: '/v2/functions/namespaces/{namespace_id}/triggers',
  security: [{ bearer_auth: ['function:read', 'function:admin'] }],
  payload: ['triggers'],
};

export const updateTrigger = {
  id: 'functions_update_trigger',
  method: 'PUT',
  path: '/v2/functions/namespaces/{namespace_id}/triggers/{trigger_name}',
  security: [{ bearer_auth: ['function:update', 'function:admin'] }],
  body: 'application/json',
  writeBody: plainBody,
  payload: ['trigger'],
};
