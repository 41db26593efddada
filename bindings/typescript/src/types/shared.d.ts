// Types that several resources use.

import type { Open, OpenInteger, Timestamp } from '../runtime/index.js';

/** An action on a resource, such as a Droplet resize, and its progress. */
export interface Action {
  /** The action's ID. */
  id: number;
  /** The action's status. */
  status: ActionStatus;
  /** The type of the action, such as `transfer`. New types can appear at any time. */
  type: string;
  /** When the action started. */
  started_at: Timestamp;
  /** When the action completed; `null` while it is in progress. */
  completed_at?: Timestamp | null;
  /** The ID of the resource that the action applies to; `null` if the resource has no numeric ID. */
  resource_id?: number | null;
  /** The type of resource that the action applies to, such as `droplet`. */
  resource_type: string;
  /** The region in which the action took place. */
  region?: Region;
  /** The slug of that region; `null` for actions without a region. */
  region_slug?: string | null;
}

/** A link to an action that a request started. */
export interface ActionLink {
  /** The action's ID. */
  id: number;
  /** The type of the action, such as `create`. */
  rel: string;
  /** The URL of the action. */
  href: string;
}

/** The status of an action. */
export type ActionStatus = Open<'in-progress' | 'errored' | 'completed'>;

/** The response of `GET /v2/actions/{action_id}`. */
export interface ActionsGetResponse {
  /** The action. */
  action: Action;
}

/** The role of the author of a message; always the assistant. */
export type AssistantRole = Open<'assistant'>;

/** A chunk of a streamed chat completion. */
export interface ChatCompletionChunk {
  /** The ID of the response, which is the same in all chunks. */
  id: string;
  /**
   * The chunks of the choices. Contains several if several choices were requested, and none in the final chunk with the
   * usage.
   */
  choices: ChatCompletionChunkChoice[];
  /** The Unix time of the start of the response, in seconds, which is the same in all chunks. */
  created: number;
  /** The model. */
  model: string;
  /** The type of the object. Always `chat.completion.chunk`. */
  object: 'chat.completion.chunk';
  /** The token usage of the whole request, in the final chunk only; absent unless `include_usage` was set. */
  usage?: CompletionUsage | null;
}

/** A part of one of the completions in a stream. */
export interface ChatCompletionChunkChoice {
  /** The part of the message in this chunk. */
  delta: ChatCompletionStreamResponseDelta;
  /** The log probabilities of the tokens in this chunk, if requested. */
  logprobs?: ChatCompletionChunkChoiceLogprobs | null;
  /** The reason why generation ended; `null` until then. */
  finish_reason: FinishReason | null;
  /** The index of the choice, starting at 0. */
  index: number;
}

/** Log probabilities of the tokens in a chunk. */
export interface ChatCompletionChunkChoiceLogprobs {
  /** The log probabilities of the message tokens. */
  content: ChatCompletionTokenLogprob[] | null;
  /** The log probabilities of the refusal tokens. */
  refusal: ChatCompletionTokenLogprob[] | null;
}

/** The type of the object. */
export type ChatCompletionChunkObject = Open<'chat.completion.chunk'>;

/** The messages, the model and the settings of a chat completion. */
export interface ChatCompletionRequest {
  /** The messages of the conversation so far. Size: at least 1 item. */
  messages: ChatMessage[];
  /** The name of the model. */
  model: string;
  /**
   * The maximum number of tokens in a completion. The prompt and the completion must fit into the context window.
   * Minimum: 0.
   */
  max_tokens?: number | null;
  /** The maximum number of tokens in all completions over several turns, on a best-effort basis. Minimum: 256. */
  max_completion_tokens?: number | null;
  /**
   * The penalty on tokens by how often they have been used. Negative values make repetition more likely. Range: -2 to
   * 2. Default: `0`.
   */
  frequency_penalty?: number | null;
  /**
   * The penalty on tokens that have been used. Negative values make repetition more likely. Range: -2 to 2. Default:
   * `0`.
   */
  presence_penalty?: number | null;
  /** The number of likely alternatives to list for each token. Requires `logprobs`. Range: 0 to 20. */
  top_logprobs?: number | null;
  /** The tools that the model can call. */
  tools?: ChatCompletionTool[];
  /** Whether the model can, must or must not call a tool, or the tool that it must call. */
  tool_choice?: ChatCompletionRequestToolChoice;
  /** Whether to stream the response. Default: `false`. */
  stream?: boolean | null;
  /** Up to 4 stop sequences. The completion ends before a stop sequence. Default: `null`. */
  stop?: ChatCompletionRequestStop;
  /** The bias of individual tokens, from -100 (least likely) to 100 (most likely). Default: `null`. */
  logit_bias?: Record<string, number> | null;
  /** Whether to return the log probabilities of the tokens. Default: `false`. */
  logprobs?: boolean | null;
  /** The number of choices to generate. All of them are billed. Range: 1 to 128. Default: `1`. */
  n?: number | null;
  /** The streaming options. Only with `stream`. Default: `null`. */
  stream_options?: ChatCompletionRequestStreamOptions | null;
  /** The reasoning effort. Less effort is faster and uses fewer tokens. */
  reasoning_effort?: ReasoningEffort | null;
  /** The seed for sampling. The same request with the same seed returns the same result, on a best-effort basis. */
  seed?: number | null;
  /** Up to 16 metadata entries to store with the request. Keys have at most 64 characters and values at most 512. */
  metadata?: Record<string, string> | null;
  /**
   * The sampling temperature. Lower values make the output more deterministic. Set either this or `top_p`, not both.
   * Range: 0 to 2.
   */
  temperature?: number | null;
  /** The nucleus sampling threshold. Set either this or `temperature`, not both. Range: 0 to 1. */
  top_p?: number | null;
  /** An identifier of the end user, for the detection of abuse. */
  user?: string;
}

/** Up to four sequences at which the model stops generating tokens. */
export type ChatCompletionRequestStop = string | string[];

/** Options for a streamed response. */
export interface ChatCompletionRequestStreamOptions {
  /** Whether to send a final chunk with the token usage. */
  include_usage?: boolean;
}

/** Whether the model calls a tool, and which one. */
export type ChatCompletionRequestToolChoice = ToolChoiceMode | ChatCompletionRequestToolChoiceObject;

/** The function that the model must call. */
export interface ChatCompletionRequestToolChoiceFunction {
  /** The function's name. */
  name: string;
}

/** Forces the model to call a specific function. */
export interface ChatCompletionRequestToolChoiceObject {
  /** The type of the tool. Always `function`. */
  type: 'function';
  /** The function that the model must call. */
  function: ChatCompletionRequestToolChoiceFunction;
}

/** A chat completion. */
export interface ChatCompletionResponse {
  /** The chat completion's ID. */
  id: string;
  /** The choices. Contains several only if `n` requested them. */
  choices: ChatCompletionResponseChoice[];
  /** The Unix time of the completion, in seconds. */
  created: number;
  /** The model. */
  model: string;
  /** The type of the object. Always `chat.completion`. */
  object: 'chat.completion';
  /** The token usage of the request. */
  usage?: CompletionUsage;
}

/** One of the completions in a response. */
export interface ChatCompletionResponseChoice {
  /** The reason why generation ended. */
  finish_reason: FinishReason;
  /** The index of the choice, starting at 0. */
  index: number;
  /** The message. */
  message: ChatCompletionResponseChoiceMessage;
  /** The log probabilities of the tokens, if requested. */
  logprobs: ChatCompletionResponseChoiceLogprobs | null;
}

/** Log probabilities of the tokens in a completion. */
export interface ChatCompletionResponseChoiceLogprobs {
  /** The log probabilities of the message tokens. */
  content: ChatCompletionTokenLogprob[] | null;
  /** The log probabilities of the refusal tokens. */
  refusal: ChatCompletionTokenLogprob[] | null;
}

/** A message generated by the model. */
export interface ChatCompletionResponseChoiceMessage {
  /** The text of the message; `null` if there is none. */
  content: string | null;
  /** The refusal. */
  refusal: string | null;
  /** The tools that the model calls. */
  tool_calls?: ChatCompletionResponseChoiceMessageToolCall[];
  /** The model's reasoning. */
  reasoning_content: string | null;
  /** The role of the author of the message; always the assistant. Always `assistant`. */
  role: 'assistant';
}

/** A tool call requested by the model. */
export interface ChatCompletionResponseChoiceMessageToolCall {
  /** The ID of the tool call. Send it back with the result, as `tool_call_id`. */
  id: string;
  /** The type of the tool. Always `function`. */
  type: 'function';
  /** The function that the model calls. */
  function: ChatCompletionResponseChoiceMessageToolCallFunction;
}

/** The function that the model calls. */
export interface ChatCompletionResponseChoiceMessageToolCallFunction {
  /** The function's name. */
  name: string;
  /** The arguments as a JSON string, which may be invalid. */
  arguments: string;
}

/** The type of the object. */
export type ChatCompletionResponseObject = Open<'chat.completion'>;

/** The part of a message in a chunk. Concatenate the parts to get the whole message. */
export interface ChatCompletionStreamResponseDelta {
  /** The next part of the text; `null` in chunks without text. */
  content?: string | null;
  /** The next parts of tool calls. */
  tool_calls?: ChatCompletionToolCallChunk[];
  /** The next part of the model's reasoning. */
  reasoning_content?: string | null;
  /** The role of the author, at the start of a message. */
  role?: ChatCompletionStreamResponseDeltaRole;
  /** The next part of the refusal. */
  refusal?: string | null;
}

/** The role of the author of a streamed message. */
export type ChatCompletionStreamResponseDeltaRole = Open<'user' | 'developer' | 'assistant'>;

/** The log probability of a token. */
export interface ChatCompletionTokenLogprob {
  /** The text of the token. Secret. */
  token: string;
  /**
   * The log probability of the token. -9999.0 means very unlikely, and is used for tokens that are not among the 20
   * most likely.
   */
  logprob: number;
  /** The UTF-8 bytes of the token as numbers; `null` if there are none. */
  bytes: number[] | null;
  /** The most likely tokens at this position, with their log probabilities. */
  top_logprobs: ChatCompletionTopLogprobItem[];
}

/** A tool that a model can call. */
export interface ChatCompletionTool {
  /** The type of the tool. Always `function`. */
  type: 'function';
  /** The tool's function. */
  function: FunctionObject;
}

/** A tool call by the model. */
export interface ChatCompletionToolCall {
  /** The ID of the tool call. Send it back with the result, as `tool_call_id`. */
  id: string;
  /** The type of the tool. Always `function`. */
  type: 'function';
  /** The tool call's function. */
  function: ChatCompletionToolCallFunction;
}

/** A part of a tool call. Parts with the same index belong together. */
export interface ChatCompletionToolCallChunk {
  /** The index of the tool call in the message, starting at 0. */
  index: number;
  /** The ID of the tool call, in its first part. */
  id?: string;
  /** The type of the tool. */
  type?: FunctionToolType;
  /** The function to call. */
  function?: ChatCompletionToolCallChunkFunction;
}

/** A part of a function call in a stream. */
export interface ChatCompletionToolCallChunkFunction {
  /** The name of the function, in the first part. */
  name?: string;
  /** The next part of the arguments, a JSON string. The whole string may be invalid. */
  arguments?: string;
}

/** The function that the model calls. */
export interface ChatCompletionToolCallFunction {
  /** The function's name. */
  name: string;
  /** The arguments as a JSON string, which may be invalid. */
  arguments: string;
}

/** A likely token at a position. */
export interface ChatCompletionTopLogprobItem {
  /** The text of the token. Secret. */
  token: string;
  /** The log probability of the token. */
  logprob: number;
  /** The UTF-8 bytes of the token as numbers; `null` if there are none. */
  bytes: number[] | null;
}

/** A message of a conversation. */
export interface ChatMessage {
  /** The role of the author. */
  role: ChatRole;
  /** The text of the message. */
  content?: string | null;
  /** The refusal, in messages of the model. */
  refusal?: string | null;
  /** The tool calls, in messages of the model. */
  tool_calls?: ChatCompletionToolCall[];
  /** The ID of the tool call, in results of tools. */
  tool_call_id?: string;
  /** The model's reasoning, in messages of the model. */
  reasoning_content?: string | null;
}

/** The role of the author of a message. */
export type ChatRole = Open<'user' | 'tool' | 'system' | 'developer' | 'assistant'>;

/** The token usage of a chat completion. */
export interface CompletionUsage {
  /** The number of tokens in the completion. */
  completion_tokens: number;
  /** The number of tokens in the prompt. */
  prompt_tokens: number;
  /** The number of prompt tokens written to the cache. */
  cache_created_input_tokens: number;
  /** The number of prompt tokens written to the cache, by lifetime. */
  cache_creation: CompletionUsageCacheCreation;
  /** The number of prompt tokens read from the cache. */
  cache_read_input_tokens: number;
  /** The total number of tokens in the prompt and the completion. */
  total_tokens: number;
}

/** The number of tokens written to the prompt cache, by retention period. */
export interface CompletionUsageCacheCreation {
  /** The number of tokens cached for five minutes. */
  ephemeral_5m_input_tokens: number;
  /** The number of tokens cached for one hour. */
  ephemeral_1h_input_tokens: number;
}

/** A disk of a Droplet. */
export interface DiskInfo {
  /** The type of the disk. */
  type: DiskInfoType;
  /** The size of the disk. */
  size: DiskInfoSize;
}

/** The size of a disk. */
export interface DiskInfoSize {
  /** The amount, in the unit given by `unit`. */
  amount: number;
  /** The unit of the amount, such as `gib`. */
  unit: string;
}

/** The type of a disk. */
export type DiskInfoType = Open<'scratch' | 'local' | 'boot'>;

/** The operating system distribution of a custom image. Other values are stored as `Unknown`. */
export type Distribution = Open<
  | 'openSUSE'
  | 'Unknown'
  | 'Ubuntu'
  | 'Rocky Linux'
  | 'RancherOS'
  | 'Gentoo'
  | 'FreeBSD'
  | 'Fedora Atomic'
  | 'Fedora'
  | 'Debian'
  | 'CoreOS'
  | 'CentOS'
  | 'Arch Linux'
>;

/** Container registry credentials in the format of Docker's configuration file. */
export interface DockerCredentials {
  /** The credentials by host name. */
  auths: DockerCredentialsAuths;
}

/** Credentials for container registries, by host. */
export interface DockerCredentialsAuths {
  /** The credentials for `registry.digitalocean.com`. */
  'registry.digitalocean.com'?: DockerCredentialsAuthsRegistryDigitaloceanCom;
}

/** The credentials for the host `registry.digitalocean.com`. */
export interface DockerCredentialsAuthsRegistryDigitaloceanCom {
  /** The user name and password, encoded in Base64. Secret. */
  auth?: string;
}

/** A Droplet, which is a virtual machine. */
export interface Droplet {
  /** The Droplet's ID. */
  id: number;
  /** The Droplet's name. */
  name: string;
  /** The Droplet's memory, in megabytes. Multiple of 8. */
  memory: number;
  /** The number of virtual CPUs. */
  vcpus: number;
  /** The size of the Droplet's disk, in gigabytes. */
  disk: number;
  /** The Droplet's disks, with type and size. */
  disk_info?: DiskInfo[];
  /** Whether the Droplet is locked and rejects actions, as it does while another action is in progress. */
  locked: boolean;
  /** The Droplet's status. */
  status: DropletStatus;
  /**
   * The Droplet's externally managed kernel; `null` for Droplets created after March 2017, which use the kernel of
   * their image.
   * @deprecated
   */
  kernel?: Kernel | null;
  /** When the Droplet was created. */
  created_at: Timestamp;
  /** The features enabled on the Droplet, such as `backups`, `ipv6` or `monitoring`. */
  features: string[];
  /** The image IDs of the Droplet's backups. Requires the scope `image:read`. */
  backup_ids: number[];
  /** The window in which the next backup starts; `null` if backups are disabled. */
  next_backup_window: DropletNextBackupWindow | null;
  /** The image IDs of the Droplet's snapshots. Requires the scope `image:read`. */
  snapshot_ids: number[];
  /** The image from which the Droplet was created. Requires the scope `image:read`. */
  image: Image;
  /** The IDs of the attached volumes. Requires the scope `block_storage:read`. */
  volume_ids: string[];
  /** The Droplet's size. */
  size: Size;
  /** The slug of the Droplet's size, such as `s-1vcpu-1gb`. */
  size_slug: string;
  /** The Droplet's IP addresses, by IP version. */
  networks: DropletNetworks;
  /** The region in which the Droplet runs. */
  region: Region;
  /** The tags on the Droplet. Requires the scope `tag:read`. */
  tags: string[];
  /** The ID of the VPC that the Droplet belongs to. Requires the scope `vpc:read`. */
  vpc_uuid?: string;
  /** The Droplet's GPUs; absent if it has none. */
  gpu_info?: GpuInfo;
}

/** The schedule of a Droplet's backups. */
export interface DropletBackupPolicy {
  /** Whether a backup is taken every day or every week. */
  plan?: DropletBackupPolicyPlan;
  /** The day of the week of a weekly backup. Not used for daily backups. */
  weekday?: DropletBackupPolicyWeekday;
  /** The hour at which the backup window opens. A multiple of 4 from 0 to 20. */
  hour?: DropletBackupPolicyHour;
  /** The length of the backup window, in hours. Read-only. */
  window_length_hours: number;
  /** The number of days for which a backup is kept. Read-only. */
  retention_period_days: number;
}

/**
 * The schedule of a Droplet's backups.
 * This is {@link DropletBackupPolicy} as it is sent.
 */
export interface DropletBackupPolicyInput {
  /** Whether a backup is taken every day or every week. */
  plan?: DropletBackupPolicyPlan;
  /** The day of the week of a weekly backup. Not used for daily backups. */
  weekday?: DropletBackupPolicyWeekday;
  /** The hour at which the backup window opens. A multiple of 4 from 0 to 20. */
  hour?: DropletBackupPolicyHour;
}

/** The hour at which a backup window opens. */
export type DropletBackupPolicyHour = OpenInteger<20 | 16 | 12 | 8 | 4 | 0>;

/** The frequency of backups. */
export type DropletBackupPolicyPlan = Open<'weekly' | 'daily'>;

/** The day of the week of a weekly backup. */
export type DropletBackupPolicyWeekday = Open<'WED' | 'TUE' | 'THU' | 'SUN' | 'SAT' | 'MON' | 'FRI'>;

/** The IP addresses of a Droplet, by IP version. */
export interface DropletNetworks {
  /** The Droplet's public and private IPv4 addresses. */
  v4?: NetworkV4[];
  /** The Droplet's IPv6 addresses; empty if IPv6 is disabled. */
  v6?: NetworkV6[];
}

/** The window in which the next backup of a Droplet starts. */
export interface DropletNextBackupWindow {
  /** When the window opens. */
  start: Timestamp;
  /** When the window closes. */
  end: Timestamp;
}

/** The status of a Droplet. */
export type DropletStatus = Open<'off' | 'new' | 'archive' | 'active'>;

/** An error returned by the API. */
export interface ErrorModel {
  /** A short identifier of the kind of error, such as `not_found`. */
  id: string;
  /** A description of the error, with a hint on how to resolve it where possible. */
  message: string;
  /** The ID of the failed request, to quote when you contact support. Not present in every error. */
  request_id?: string;
}

/** The names of existing tags. Requires the scopes `tag:create` and `tag:read`. */
export type ExistingTagsArray = string[];

/** The reason why the model stopped generating tokens. */
export type FinishReason = Open<'tool_calls' | 'stop' | 'length' | 'content_filter'>;

/** A firewall, which controls the inbound and outbound traffic of Droplets. */
export interface Firewall {
  /** The firewall's ID. Read-only. */
  id: string;
  /** Whether the latest change to the firewall has been applied to its Droplets. Read-only. */
  status: FirewallStatus;
  /** When the firewall was created. Read-only. */
  created_at: Timestamp;
  /** The Droplets to which the latest change has not been applied yet; empty when none is left. Read-only. */
  pending_changes: FirewallPendingChange[];
  /**
   * The name of the firewall. Starts with a letter or digit and contains letters, digits, periods and dashes. Pattern:
   * `^[a-zA-Z0-9][a-zA-Z0-9\.-]+$`.
   */
  name: string;
  /** The IDs of the Droplets that the firewall protects. Requires the scope `droplet:read`. */
  droplet_ids?: number[] | null;
  /** The existing tags whose Droplets the firewall protects. Requires the scope `tag:read`. */
  tags?: ExistingTagsArray | null;
  /** The rules for inbound traffic. */
  inbound_rules?: FirewallRulesInboundRule[] | null;
  /** The rules for outbound traffic. */
  outbound_rules?: FirewallRulesOutboundRule[] | null;
}

/** A Droplet to which a change of the firewall has not been applied yet. */
export interface FirewallPendingChange {
  /** The ID of the Droplet. */
  droplet_id?: number;
  /** Whether the firewall is being removed from the Droplet. */
  removing?: boolean;
  /** The status of the change, such as `waiting`. */
  status?: string;
}

/** The protocol of a firewall rule. */
export type FirewallRuleBaseProtocol = Open<'udp' | 'tcp' | 'icmp'>;

/** The sources or destinations of a firewall rule. Traffic is allowed for all that are listed. */
export interface FirewallRuleTarget {
  /** The IPv4 and IPv6 addresses, and ranges in CIDR notation. */
  addresses?: string[];
  /** The IDs of the Droplets. */
  droplet_ids?: number[];
  /** The IDs of the load balancers. */
  load_balancer_uids?: string[];
  /** The IDs of the Kubernetes clusters. */
  kubernetes_ids?: string[];
  /** The tags that select Droplets. The tags must exist. Requires the scopes `tag:create` and `tag:read`. */
  tags?: ExistingTagsArray | null;
}

/** A firewall rule for inbound traffic. */
export interface FirewallRulesInboundRule {
  /** The protocol that the rule allows. */
  protocol: FirewallRuleBaseProtocol;
  /** A port, a range such as `8000-9000`, or `0` for all ports. Always `0` for `icmp`. */
  ports: string;
  /** The sources from which traffic is accepted. */
  sources: FirewallRuleTarget;
}

/** A firewall rule for outbound traffic. */
export interface FirewallRulesOutboundRule {
  /** The protocol that the rule allows. */
  protocol: FirewallRuleBaseProtocol;
  /** A port, a range such as `8000-9000`, or `0` for all ports. Always `0` for `icmp`. */
  ports: string;
  /** The destinations to which traffic is allowed. */
  destinations: FirewallRuleTarget;
}

/** Whether the latest change to a firewall has been applied to its Droplets. */
export type FirewallStatus = Open<'waiting' | 'succeeded' | 'failed'>;

/** A function that a model can call. */
export interface FunctionObject {
  /** The function's name. */
  name: string;
  /** A description of the function for the model. */
  description?: string;
  /** The parameters of the function, as a JSON Schema. */
  parameters?: Record<string, unknown>;
}

/** The type of a tool. */
export type FunctionToolType = Open<'function'>;

/** A garbage collection, which frees the storage of deleted images. */
export interface GarbageCollection {
  /** The garbage collection's UUID. */
  uuid: string;
  /** The name of the registry. */
  registry_name: string;
  /** The status of the garbage collection. The registry is read-only while it is active. */
  status: GarbageCollectionStatus;
  /** When the garbage collection was requested. */
  created_at: Timestamp;
  /** When the status last changed. */
  updated_at: Timestamp;
  /** The number of deleted blobs. */
  blobs_deleted: number;
  /** The amount of freed storage, in bytes. */
  freed_bytes: number;
  /** The garbage collection's type. */
  type?: string;
}

/** The status of a garbage collection. */
export type GarbageCollectionStatus = Open<
  | 'waiting for write JWTs to expire'
  | 'succeeded'
  | 'scanning manifests'
  | 'requested'
  | 'failed'
  | 'deleting unreferenced blobs'
  | 'cancelling'
  | 'cancelled'
>;

/** The GPUs of a Droplet. */
export interface GpuInfo {
  /** The number of GPUs. */
  count: number;
  /** The model of the GPUs, such as `nvidia_h100`. */
  model: string;
  /** The memory of the GPUs. */
  vram?: GpuInfoVram;
}

/** The memory of a GPU. */
export interface GpuInfoVram {
  /** The amount, in the unit given by `unit`. */
  amount: number;
  /** The unit of the amount, such as `gib`. */
  unit: string;
}

/** A disk image from which Droplets can be created. */
export interface Image {
  /** The image's ID. Read-only. */
  id: number;
  /** The display name of the image. */
  name: ImageName;
  /** The type of the image. */
  type?: ImageType;
  /** The operating system distribution of the image; `Unknown` if it is not one of the listed values. */
  distribution: Distribution;
  /** The slug of a public image, which can be used instead of its ID; `null` for private images. */
  slug?: string | null;
  /** Whether the image is available to all accounts. */
  public?: boolean;
  /** The slugs of the regions in which the image is available. */
  regions: RegionsArray;
  /** When the image was created. */
  created_at: Timestamp;
  /** The minimum size of a disk that the image fits on, in gigabytes. Minimum: 0. */
  min_disk_size?: number | null;
  /** The size of the image, in gigabytes. */
  size_gigabytes?: number | null;
  /** A description of the image. */
  description: ImageDescription;
  /** The tags on the image; `null` if there are none. */
  tags?: TagsArray | null;
  /** The status of a custom image. */
  status: ImageStatus;
  /** The reason why the import of a custom image failed; empty if it did not fail. */
  error_message?: string;
}

/** A free-form description of the image. */
export type ImageDescription = string;

/** The display name of the image. */
export type ImageName = string;

/** The status of a custom image. */
export type ImageStatus = Open<'retired' | 'pending' | 'deleted' | 'available' | 'NEW'>;

/** The type of an image. */
export type ImageType = Open<'snapshot' | 'custom' | 'base' | 'backup' | 'admin'>;

/** The type of an action on an IP address. */
export type IpActionType = Open<'unassign' | 'assign'>;

/** An externally managed kernel of a Droplet. */
export interface Kernel {
  /** The kernel's ID. */
  id: number;
  /** The display name of the kernel. */
  name: string;
  /** The version of the kernel. */
  version: string;
}

/** Information about a list as a whole. */
export interface Meta {
  /** The number of items on all pages. */
  total: number;
}

/** Information about a list as a whole. */
export interface MetaProperties {
  /** The number of items on all pages. */
  total: number;
}

/** An IPv4 address of a Droplet. */
export interface NetworkV4 {
  /** The IPv4 address. */
  ip_address: string;
  /** The netmask of the network, in dotted notation. */
  netmask: string;
  /** The IP address of the gateway; `nil` or `null` for a private network, which has none. */
  gateway?: string | null;
  /** Whether the address is public or private. */
  type: NetworkV4Type;
}

/** Whether an IPv4 address is public or private. */
export type NetworkV4Type = Open<'public' | 'private'>;

/** An IPv6 address of a Droplet. */
export interface NetworkV6 {
  /** The IPv6 address. */
  ip_address: string;
  /** The length of the network prefix, in bits. */
  netmask: number;
  /** The IP address of the gateway. */
  gateway: string;
  /** Whether the address is public or private. All IPv6 addresses are public. */
  type: NetworkV6Type;
}

/** Whether an IPv6 address is public or private. */
export type NetworkV6Type = Open<'public'>;

/** Links to the other pages of a list. */
export interface PageLinks {
  /** The URLs of the other pages; empty if the list fits on one page. */
  pages?: PageLinksPages | null;
}

/** The URLs of the other pages of a list. */
export interface PageLinksPages {
  /** The URL of the last page; absent on the last page. */
  last?: string;
  /** The URL of the next page; absent on the last page. */
  next?: string;
  /** The URL of the first page; absent on the first page. */
  first?: string;
  /** The URL of the previous page; absent on the first page. */
  prev?: string;
}

/** The amount of reasoning a model does before it answers. */
export type ReasoningEffort = Open<'xhigh' | 'none' | 'minimal' | 'medium' | 'low' | 'high'>;

/** A region with data centers in which resources can be created. */
export interface Region {
  /** The display name of the region, such as `New York 3`. */
  name: string;
  /** The slug that requests use for the region, such as `nyc3`. */
  slug: string;
  /** The features available in the region, such as `backups` or `ipv6`. */
  features: string[];
  /** Whether Droplets can currently be created in the region. */
  available: boolean;
  /** The slugs of the Droplet sizes available in the region. Requires the scope `sizes:read`. */
  sizes: string[];
}

/** The slug of a region. */
export type RegionSlug = Open<
  | 'tor1'
  | 'syd1'
  | 'sgp1'
  | 'sfo3'
  | 'sfo2'
  | 'sfo1'
  | 'nyc3'
  | 'nyc2'
  | 'nyc1'
  | 'lon1'
  | 'fra1'
  | 'blr1'
  | 'ams3'
  | 'ams2'
  | 'ams1'
>;

/** The slugs of the regions in which the image is available. */
export type RegionsArray = RegionSlug[];

/** The response of `GET /v2/registries/{registry_name}/garbage-collection`. */
export interface RegistriesGetGarbageCollectionResponse {
  /** The garbage collection. */
  garbage_collection: GarbageCollection;
}

/** The response of `GET /v2/registries/options`. */
export interface RegistriesGetOptionsResponse {
  /** The options. */
  options: RegistriesGetOptionsResponseOptions;
}

/** The regions and subscription tiers that are available for container registries. */
export interface RegistriesGetOptionsResponseOptions {
  /** The slugs of the available regions, such as `nyc3`. */
  available_regions?: string[];
  /** The subscription tiers, with the account's eligibility. */
  subscription_tiers?: RegistriesGetOptionsResponseOptionsSubscriptionTier[];
}

/** A subscription tier, with the account's eligibility. */
export interface RegistriesGetOptionsResponseOptionsSubscriptionTier {
  /** The display name of the tier. */
  name: string;
  /** The slug of the tier. */
  slug: string;
  /** The number of repositories included; 0 means unlimited. */
  included_repositories: number;
  /** The amount of storage included, in bytes. */
  included_storage_bytes: number;
  /** Whether additional storage can be used at an extra charge. */
  allow_storage_overage: boolean;
  /** The amount of outbound transfer included, in bytes. */
  included_bandwidth_bytes: number;
  /** The monthly price, in US cents. */
  monthly_price_in_cents: number;
  /** The price of each additional GiB of storage, in US cents. */
  storage_overage_price_in_cents?: number;
  /** Whether the account is eligible for this tier. */
  eligible: boolean;
  /** The reasons why the account is not eligible; absent if it is. */
  eligibility_reasons?: SubscriptionTierExtendedEligibilityReason[];
}

/** The response of `GET /v2/registries/subscription`. */
export interface RegistriesGetSubscriptionResponse {
  /** The subscription. */
  subscription: Subscription;
}

/** The response of `GET /v2/registries/{registry_name}/garbage-collections`. */
export interface RegistriesListGarbageCollectionsResponse {
  /** The garbage collections on this page. */
  garbage_collections: GarbageCollection[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta?: MetaProperties;
}

/** The response of `GET /v2/registries/{registry_name}/repositoriesV2`. */
export interface RegistriesListRepositoriesV2Response {
  /** The repositories on this page. */
  repositories: RepositoryV2[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** The response of `GET /v2/registries/{registry_name}/repositories/{repository_name}/digests`. */
export interface RegistriesListRepositoryManifestsResponse {
  /** The manifests on this page. */
  manifests: RepositoryManifest[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** The response of `GET /v2/registries/{registry_name}/repositories/{repository_name}/tags`. */
export interface RegistriesListRepositoryTagsResponse {
  /** The tags on this page. */
  tags: RepositoryTag[];
  /** Links to other pages of the list. */
  links?: PageLinks;
  /** Information about the list as a whole. */
  meta: Meta;
}

/** A private container registry. */
export interface Registry {
  /**
   * The name of the registry, which is unique across all DigitalOcean accounts. Length: at most 63 characters. Pattern:
   * `^[a-z0-9-]{1,63}$`.
   */
  name?: string;
  /** When the registry was created. Read-only. */
  created_at?: Timestamp;
  /** The slug of the region in which images are stored. */
  region?: string;
  /** The storage used, in bytes. Updated periodically, so it may not include recent pushes. Read-only. */
  storage_usage_bytes?: number;
  /** When `storage_usage_bytes` was last updated. Read-only. */
  storage_usage_bytes_updated_at?: Timestamp;
  /** The registry's subscription plan. Read-only. */
  subscription?: Subscription;
}

/** The slug of a subscription tier. */
export type RegistryTierSlug = Open<'starter' | 'professional' | 'basic'>;

/** A blob of a container image, such as a layer. */
export interface RepositoryBlob {
  /** The blob's digest. */
  digest?: string;
  /** The compressed size, in bytes. */
  compressed_size_bytes?: number;
}

/** A manifest, which lists the layers of a container image. */
export interface RepositoryManifest {
  /** The name of the registry that contains the manifest. */
  registry_name?: string;
  /** The name of the repository that contains the manifest. */
  repository?: string;
  /** The manifest's digest, such as `sha256:cb8a92...`. */
  digest?: string;
  /** The compressed size, in bytes. */
  compressed_size_bytes?: number;
  /** The uncompressed size, in bytes. Computed asynchronously, so it may be missing at first. */
  size_bytes?: number;
  /** When the manifest was last updated. */
  updated_at?: Timestamp;
  /** The tags that point to the manifest. */
  tags?: string[];
  /** The blobs, such as layers, that make up the manifest. */
  blobs?: RepositoryBlob[];
}

/** A tag, which names a manifest in a repository. */
export interface RepositoryTag {
  /** The name of the registry that contains the tag. */
  registry_name?: string;
  /** The name of the repository that contains the tag. */
  repository?: string;
  /** The name of the tag, such as `latest`. */
  tag?: string;
  /** The digest of the manifest that the tag points to. */
  manifest_digest?: string;
  /** The compressed size of the image, in bytes. */
  compressed_size_bytes?: number;
  /** The uncompressed size of the image, in bytes. Computed asynchronously, so it may be missing at first. */
  size_bytes?: number;
  /** When the tag was last updated. */
  updated_at?: Timestamp;
}

/** A repository of container images in a registry. */
export interface RepositoryV2 {
  /** The name of the registry that contains the repository. */
  registry_name?: string;
  /** The repository's name. */
  name?: string;
  /** The most recently updated manifest in the repository. */
  latest_manifest?: RepositoryManifest;
  /** The number of tags in the repository. */
  tag_count?: number;
  /** The number of manifests in the repository. */
  manifest_count?: number;
}

/** The type of resource from which a snapshot was taken. */
export type ResourceType = Open<'volume' | 'droplet'>;

/** A Droplet size, with its resources and prices. */
export interface Size {
  /** The slug that requests use for the size, such as `s-1vcpu-1gb`. */
  slug: string;
  /** The memory, in megabytes. Minimum: 8. Multiple of 8. */
  memory: number;
  /** The number of virtual CPUs. */
  vcpus: number;
  /** The size of the disk, in gigabytes. */
  disk: number;
  /** The outbound transfer included each month, in terabytes. Only public traffic counts. */
  transfer: number;
  /** The price per month, in US dollars. */
  price_monthly: number;
  /** The price per hour, in US dollars. */
  price_hourly: number;
  /** The slugs of the regions in which the size is available. */
  regions: string[];
  /** Whether new Droplets of this size can currently be created. */
  available: boolean;
  /** The class of the size, such as `Basic` or `CPU-Optimized`. */
  description: string;
  /** The disks of a Droplet of this size, with type and size. */
  disk_info?: DiskInfo[];
  /** The GPUs of a Droplet of this size; absent if it has none. */
  gpu_info?: GpuInfo;
}

/** A snapshot of a Droplet or a volume. */
export interface Snapshot {
  /** The snapshot's ID. A number in text form for a Droplet snapshot. */
  id: string;
  /** The snapshot's name. */
  name: string;
  /** When the snapshot was created. */
  created_at: Timestamp;
  /** The slugs of the regions in which the snapshot is available. */
  regions: string[];
  /** The minimum size of a disk or volume that the snapshot fits on, in gigabytes. */
  min_disk_size: number;
  /** The billable size of the snapshot, in gigabytes. */
  size_gigabytes: number;
  /** The ID of the Droplet or volume that the snapshot was taken of, as text. */
  resource_id: string;
  /** The type of resource that the snapshot was taken of. */
  resource_type: ResourceType;
  /** The tags on the snapshot; `null` if there are none. Requires the scope `tag:read`. */
  tags?: string[] | null;
}

/** The subscription of container registries. */
export interface Subscription {
  /** The subscription tier. */
  tier?: SubscriptionTier;
  /** When the subscription was created. Read-only. */
  created_at?: Timestamp;
  /** When the subscription was last updated. Read-only. */
  updated_at?: Timestamp;
}

/** A subscription tier for container registries. */
export interface SubscriptionTier {
  /** The display name of the tier. */
  name?: string;
  /** The slug of the tier. */
  slug?: string;
  /** The number of repositories included; 0 means unlimited. */
  included_repositories?: number;
  /** The amount of storage included, in bytes. */
  included_storage_bytes?: number;
  /** Whether additional storage can be used at an extra charge. */
  allow_storage_overage?: boolean;
  /** The amount of outbound transfer included, in bytes. */
  included_bandwidth_bytes?: number;
  /** The monthly price, in US cents. */
  monthly_price_in_cents?: number;
  /** The price of each additional GiB of storage, in US cents. */
  storage_overage_price_in_cents?: number;
}

/** A reason why an account is not eligible for a subscription tier. */
export type SubscriptionTierExtendedEligibilityReason = Open<'OverStorageLimit' | 'OverRepositoryLimit'>;

/** The names of tags. Tags that do not exist are created. Requires the scope `tag:create`. */
export type TagsArray = string[];

/** Whether the model calls tools. */
export type ToolChoiceMode = Open<'required' | 'none' | 'auto'>;

/** A change to an active garbage collection. */
export interface UpdateRegistry {
  /** Whether to cancel the garbage collection. */
  cancel?: boolean;
}

/** A uniform resource name of the form `do:kind:id`, such as `do:droplet:13457723`. */
export type Urn = string;

/** A name to check before creating a container registry. */
export interface ValidateRegistry {
  /**
   * The registry name to check. Contains lowercase letters, digits and dashes. Length: at most 63 characters. Pattern:
   * `^[a-z0-9-]{1,63}$`.
   */
  name: string;
}

/** A peering of two VPCs. */
export interface VpcPeering {
  /** The VPC peering's ID. Read-only. */
  id: string;
  /** When the VPC peering was created. Read-only. */
  created_at?: Timestamp;
  /** The VPC peering's status. Read-only. */
  status?: VpcPeeringBaseStatus;
  /** The IDs of the two VPCs. Size: exactly 2 items. */
  vpc_ids?: string[];
  /**
   * The name of the peering, unique in the team. It consists of letters, digits and dashes. Pattern:
   * `^[a-zA-Z0-9\-]+$`.
   */
  name?: string;
}

/** The status of a VPC peering. */
export type VpcPeeringBaseStatus = Open<'PROVISIONING' | 'DELETING' | 'ACTIVE'>;
