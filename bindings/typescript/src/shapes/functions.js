// The shapes of the responses of `functions`.

import { boolean, list, nullable, record, required, text } from '../runtime/response/shape.js';

export const FunctionNamespace = record(() => ({
  api_host: text,
  namespace: text,
  created_at: text,
  updated_at: text,
  label: text,
  region: text,
  uuid: required(text),
  key: text,
}));

export const FunctionTrigger = record(() => ({
  namespace: text,
  name: text,
  function: text,
  type: text,
  is_enabled: boolean,
  created_at: text,
  updated_at: text,
  scheduled_details: ScheduledDetails,
  scheduled_runs: FunctionTriggerScheduledRuns,
}));

export const FunctionTriggerScheduledRuns = record(() => ({
  last_run_at: nullable(text),
  next_run_at: nullable(text),
}));

export const FunctionsCreateNamespaceResponse = record(() => ({
  namespace: required(FunctionNamespace),
}));

export const FunctionsCreateTriggerResponse = record(() => ({
  trigger: required(FunctionTrigger),
}));

export const FunctionsListNamespacesResponse = record(() => ({
  namespaces: required(list(FunctionNamespace)),
}));

export const FunctionsListTriggersResponse = record(() => ({
  triggers: required(list(FunctionTrigger)),
}));

export const ScheduledDetails = record(() => ({
  cron: required(text),
  body: nullable(ScheduledDetailsBody),
}));

export const ScheduledDetailsBody = record(() => ({
  name: text,
}));

export const responses = {
  functions_create_namespace: { 200: FunctionsCreateNamespaceResponse },
  functions_create_trigger: { 200: FunctionsCreateTriggerResponse },
  functions_get_namespace: { 200: FunctionsCreateNamespaceResponse },
  functions_get_trigger: { 200: FunctionsCreateTriggerResponse },
  functions_list_namespaces: { 200: FunctionsListNamespacesResponse },
  functions_list_triggers: { 200: FunctionsListTriggersResponse },
  functions_update_trigger: { 200: FunctionsCreateTriggerResponse },
};
