// Types that only `functions` uses.

/** The settings of a functions namespace to create. */
export interface CreateNamespace {
  /** The slug of the region, such as `nyc1`. */
  region: string;
  /** The display name of the namespace, which must be unique. */
  label: string;
}

/** The settings of a trigger to create. */
export interface CreateTrigger {
  /** The trigger's name, which must be unique in the namespace. */
  name: string;
  /** The name of the function to call, which must exist in the namespace. */
  function: string;
  /** The type of the trigger, which is always `SCHEDULED`. */
  type: string;
  /** Whether the trigger is enabled. */
  is_enabled: boolean;
  /** The schedule of the calls, and the data to pass. */
  scheduled_details: ScheduledDetails;
}

/** A functions namespace, which contains packages, functions and triggers. */
export interface FunctionNamespace {
  /** The URL of the API host of the namespace. */
  api_host?: string;
  /** The ID of the namespace, which is `fn-` followed by a UUID. */
  namespace?: string;
  /** When the namespace was created, in a format such as `2022-09-14 04:16:45+00:00`. */
  created_at?: string;
  /** When the namespace was last updated, in a format such as `2022-09-14 04:16:45+00:00`. */
  updated_at?: string;
  /** The display name of the namespace. */
  label?: string;
  /** The slug of the namespace's region. */
  region?: string;
  /** The UUID of the namespace, without `fn-`. */
  uuid: string;
  /** The secret that authenticates `doctl` for the namespace, together with `uuid`. Secret. */
  key?: string;
}

/** A trigger, which calls a function on a schedule. */
export interface FunctionTrigger {
  /** The ID of the namespace that the trigger belongs to. */
  namespace?: string;
  /** The function trigger's name. */
  name?: string;
  /** The name of the function that the trigger calls. */
  function?: string;
  /** The type of the trigger, such as `SCHEDULED`. */
  type?: string;
  /** Whether the trigger is enabled. */
  is_enabled?: boolean;
  /** When the trigger was created, in a format such as `2022-11-11 04:16:45+00:00`. */
  created_at?: string;
  /** When the trigger was last updated, in a format such as `2022-11-11 04:16:45+00:00`. */
  updated_at?: string;
  /** The schedule of the calls, and the data to pass. */
  scheduled_details?: ScheduledDetails;
  /** The times of the last and next runs. */
  scheduled_runs?: FunctionTriggerScheduledRuns;
}

/** The times of a trigger's last and next runs. */
export interface FunctionTriggerScheduledRuns {
  /** When the trigger last ran; `null` before the first run. */
  last_run_at?: string | null;
  /** When the trigger runs next; `null` if no run is scheduled. */
  next_run_at?: string | null;
}

/** The response of `POST /v2/functions/namespaces`. */
export interface FunctionsCreateNamespaceResponse {
  /** The namespace. */
  namespace: FunctionNamespace;
}

/** The response of `POST /v2/functions/namespaces/{namespace_id}/triggers`. */
export interface FunctionsCreateTriggerResponse {
  /** The function trigger. */
  trigger: FunctionTrigger;
}

/** The response of `GET /v2/functions/namespaces`. */
export interface FunctionsListNamespacesResponse {
  /** The namespaces. */
  namespaces: FunctionNamespace[];
}

/** The response of `GET /v2/functions/namespaces/{namespace_id}/triggers`. */
export interface FunctionsListTriggersResponse {
  /** The function triggers. */
  triggers: FunctionTrigger[];
}

/** The schedule on which a trigger calls its function, and the data to pass. */
export interface ScheduledDetails {
  /** The schedule, as a cron expression. */
  cron: string;
  /** The data to pass to the function. */
  body?: ScheduledDetailsBody | null;
}

/** The data to pass to a function. Other keys are allowed. */
export interface ScheduledDetailsBody {
  /** The value that the function receives as `name`. */
  name?: string;
}

/** A change to a trigger. */
export interface UpdateTrigger {
  /** Whether the trigger is enabled. */
  is_enabled?: boolean;
  /** The schedule of the calls, and the data to pass. */
  scheduled_details?: ScheduledDetails;
}
