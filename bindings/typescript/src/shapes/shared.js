// The shapes of types that several resources use.

import { boolean, integer, lazy, list, nullable, number, record, required, text } from '../runtime/response/shape.js';

export const Action = record(() => ({
  id: required(integer),
  status: required(text),
  type: required(text),
  started_at: required(text),
  completed_at: nullable(text),
  resource_id: nullable(integer),
  resource_type: required(text),
  region: Region,
  region_slug: nullable(text),
}));

export const ActionLink = record(() => ({
  id: required(integer),
  rel: required(text),
  href: required(text),
}));

export const ActionsGetResponse = record(() => ({
  action: required(Action),
}));

export const ChatCompletionChunk = record(() => ({
  id: required(text),
  choices: required(list(ChatCompletionChunkChoice)),
  created: required(integer),
  model: required(text),
  object: required(text),
  usage: nullable(CompletionUsage),
}));

export const ChatCompletionChunkChoice = record(() => ({
  delta: required(ChatCompletionStreamResponseDelta),
  logprobs: nullable(ChatCompletionChunkChoiceLogprobs),
  finish_reason: required(nullable(text)),
  index: required(integer),
}));

export const ChatCompletionChunkChoiceLogprobs = record(() => ({
  content: required(nullable(list(ChatCompletionTokenLogprob))),
  refusal: required(nullable(list(ChatCompletionTokenLogprob))),
}));

export const ChatCompletionResponse = record(() => ({
  id: required(text),
  choices: required(list(ChatCompletionResponseChoice)),
  created: required(integer),
  model: required(text),
  object: required(text),
  usage: CompletionUsage,
}));

export const ChatCompletionResponseChoice = record(() => ({
  finish_reason: required(text),
  index: required(integer),
  message: required(ChatCompletionResponseChoiceMessage),
  logprobs: required(nullable(ChatCompletionResponseChoiceLogprobs)),
}));

export const ChatCompletionResponseChoiceLogprobs = record(() => ({
  content: required(nullable(list(ChatCompletionTokenLogprob))),
  refusal: required(nullable(list(ChatCompletionTokenLogprob))),
}));

export const ChatCompletionResponseChoiceMessage = record(() => ({
  content: required(nullable(text)),
  refusal: required(nullable(text)),
  tool_calls: list(ChatCompletionResponseChoiceMessageToolCall),
  reasoning_content: required(nullable(text)),
  role: required(text),
}));

export const ChatCompletionResponseChoiceMessageToolCall = record(() => ({
  id: required(text),
  type: required(text),
  function: required(ChatCompletionResponseChoiceMessageToolCallFunction),
}));

export const ChatCompletionResponseChoiceMessageToolCallFunction = record(() => ({
  name: required(text),
  arguments: required(text),
}));

export const ChatCompletionStreamResponseDelta = record(() => ({
  content: nullable(text),
  tool_calls: list(ChatCompletionToolCallChunk),
  reasoning_content: nullable(text),
  role: text,
  refusal: nullable(text),
}));

export const ChatCompletionTokenLogprob = record(() => ({
  token: required(text),
  logprob: required(number),
  bytes: required(nullable(list(integer))),
  top_logprobs: required(list(ChatCompletionTopLogprobItem)),
}));

export const ChatCompletionToolCallChunk = record(() => ({
  index: required(integer),
  id: text,
  type: text,
  function: ChatCompletionToolCallChunkFunction,
}));

export const ChatCompletionToolCallChunkFunction = record(() => ({
  name: text,
  arguments: text,
}));

export const ChatCompletionTopLogprobItem = record(() => ({
  token: required(text),
  logprob: required(number),
  bytes: required(nullable(list(integer))),
}));

export const CompletionUsage = record(() => ({
  completion_tokens: required(integer),
  prompt_tokens: required(integer),
  cache_created_input_tokens: required(integer),
  cache_creation: required(CompletionUsageCacheCreation),
  cache_read_input_tokens: required(integer),
  total_tokens: required(integer),
}));

export const CompletionUsageCacheCreation = record(() => ({
  ephemeral_5m_input_tokens: required(integer),
  ephemeral_1h_input_tokens: required(integer),
}));

export const DiskInfo = record(() => ({
  type: required(text),
  size: required(DiskInfoSize),
}));

export const DiskInfoSize = record(() => ({
  amount: required(integer),
  unit: required(text),
}));

export const DockerCredentials = record(() => ({
  auths: required(DockerCredentialsAuths),
}));

export const DockerCredentialsAuths = record(() => ({
  'registry.digitalocean.com': DockerCredentialsAuthsRegistryDigitaloceanCom,
}));

export const DockerCredentialsAuthsRegistryDigitaloceanCom = record(() => ({
  auth: text,
}));

export const Droplet = record(() => ({
  id: required(integer),
  name: required(text),
  memory: required(integer),
  vcpus: required(integer),
  disk: required(integer),
  disk_info: list(DiskInfo),
  locked: required(boolean),
  status: required(text),
  kernel: nullable(Kernel),
  created_at: required(text),
  features: required(list(text)),
  backup_ids: required(list(integer)),
  next_backup_window: required(nullable(DropletNextBackupWindow)),
  snapshot_ids: required(list(integer)),
  image: required(Image),
  volume_ids: required(list(text)),
  size: required(Size),
  size_slug: required(text),
  networks: required(DropletNetworks),
  region: required(Region),
  tags: required(list(text)),
  vpc_uuid: text,
  gpu_info: GpuInfo,
}));

export const DropletBackupPolicy = record(() => ({
  plan: text,
  weekday: text,
  hour: integer,
  window_length_hours: required(integer),
  retention_period_days: required(integer),
}));

export const DropletNetworks = record(() => ({
  v4: list(NetworkV4),
  v6: list(NetworkV6),
}));

export const DropletNextBackupWindow = record(() => ({
  start: required(text),
  end: required(text),
}));

export const ErrorModel = record(() => ({
  id: required(text),
  message: required(text),
  request_id: text,
}));

export const ExistingTagsArray = lazy(() => list(text));

export const Firewall = record(() => ({
  id: required(text),
  status: required(text),
  created_at: required(text),
  pending_changes: required(list(FirewallPendingChange)),
  name: required(text),
  droplet_ids: nullable(list(integer)),
  tags: nullable(ExistingTagsArray),
  inbound_rules: nullable(list(FirewallRulesInboundRule)),
  outbound_rules: nullable(list(FirewallRulesOutboundRule)),
}));

export const FirewallPendingChange = record(() => ({
  droplet_id: integer,
  removing: boolean,
  status: text,
}));

export const FirewallRuleTarget = record(() => ({
  addresses: list(text),
  droplet_ids: list(integer),
  load_balancer_uids: list(text),
  kubernetes_ids: list(text),
  tags: nullable(ExistingTagsArray),
}));

export const FirewallRulesInboundRule = record(() => ({
  protocol: required(text),
  ports: required(text),
  sources: required(FirewallRuleTarget),
}));

export const FirewallRulesOutboundRule = record(() => ({
  protocol: required(text),
  ports: required(text),
  destinations: required(FirewallRuleTarget),
}));

export const GarbageCollection = record(() => ({
  uuid: required(text),
  registry_name: required(text),
  status: required(text),
  created_at: required(text),
  updated_at: required(text),
  blobs_deleted: required(integer),
  freed_bytes: required(integer),
  type: text,
}));

export const GpuInfo = record(() => ({
  count: required(integer),
  model: required(text),
  vram: GpuInfoVram,
}));

export const GpuInfoVram = record(() => ({
  amount: required(integer),
  unit: required(text),
}));

export const Image = record(() => ({
  id: required(integer),
  name: required(ImageName),
  type: text,
  distribution: required(text),
  slug: nullable(text),
  public: boolean,
  regions: required(RegionsArray),
  created_at: required(text),
  min_disk_size: nullable(integer),
  size_gigabytes: nullable(number),
  description: required(ImageDescription),
  tags: nullable(TagsArray),
  status: required(text),
  error_message: text,
}));

export const ImageDescription = lazy(() => text);

export const ImageName = lazy(() => text);

export const Kernel = record(() => ({
  id: required(integer),
  name: required(text),
  version: required(text),
}));

export const Meta = record(() => ({
  total: required(integer),
}));

export const MetaProperties = record(() => ({
  total: required(integer),
}));

export const NetworkV4 = record(() => ({
  ip_address: required(text),
  netmask: required(text),
  gateway: nullable(text),
  type: required(text),
}));

export const NetworkV6 = record(() => ({
  ip_address: required(text),
  netmask: required(integer),
  gateway: required(text),
  type: required(text),
}));

export const PageLinks = record(() => ({
  pages: nullable(PageLinksPages),
}));

export const PageLinksPages = record(() => ({
  last: text,
  next: text,
  first: text,
  prev: text,
}));

export const Region = record(() => ({
  name: required(text),
  slug: required(text),
  features: required(list(text)),
  available: required(boolean),
  sizes: required(list(text)),
}));

export const RegionsArray = lazy(() => list(text));

export const RegistriesGetGarbageCollectionResponse = record(() => ({
  garbage_collection: required(GarbageCollection),
}));

export const RegistriesGetOptionsResponse = record(() => ({
  options: required(RegistriesGetOptionsResponseOptions),
}));

export const RegistriesGetOptionsResponseOptions = record(() => ({
  available_regions: list(text),
  subscription_tiers: list(RegistriesGetOptionsResponseOptionsSubscriptionTier),
}));

export const RegistriesGetOptionsResponseOptionsSubscriptionTier = record(() => ({
  name: required(text),
  slug: required(text),
  included_repositories: required(integer),
  included_storage_bytes: required(integer),
  allow_storage_overage: required(boolean),
  included_bandwidth_bytes: required(integer),
  monthly_price_in_cents: required(integer),
  storage_overage_price_in_cents: integer,
  eligible: required(boolean),
  eligibility_reasons: list(text),
}));

export const RegistriesGetSubscriptionResponse = record(() => ({
  subscription: required(Subscription),
}));

export const RegistriesListGarbageCollectionsResponse = record(() => ({
  garbage_collections: required(list(GarbageCollection)),
  links: PageLinks,
  meta: MetaProperties,
}));

export const RegistriesListRepositoriesV2Response = record(() => ({
  repositories: required(list(RepositoryV2)),
  links: PageLinks,
  meta: required(Meta),
}));

export const RegistriesListRepositoryManifestsResponse = record(() => ({
  manifests: required(list(RepositoryManifest)),
  links: PageLinks,
  meta: required(Meta),
}));

export const RegistriesListRepositoryTagsResponse = record(() => ({
  tags: required(list(RepositoryTag)),
  links: PageLinks,
  meta: required(Meta),
}));

export const Registry = record(() => ({
  name: text,
  created_at: text,
  region: text,
  storage_usage_bytes: integer,
  storage_usage_bytes_updated_at: text,
  subscription: Subscription,
}));

export const RepositoryBlob = record(() => ({
  digest: text,
  compressed_size_bytes: integer,
}));

export const RepositoryManifest = record(() => ({
  registry_name: text,
  repository: text,
  digest: text,
  compressed_size_bytes: integer,
  size_bytes: integer,
  updated_at: text,
  tags: list(text),
  blobs: list(RepositoryBlob),
}));

export const RepositoryTag = record(() => ({
  registry_name: text,
  repository: text,
  tag: text,
  manifest_digest: text,
  compressed_size_bytes: integer,
  size_bytes: integer,
  updated_at: text,
}));

export const RepositoryV2 = record(() => ({
  registry_name: text,
  name: text,
  latest_manifest: RepositoryManifest,
  tag_count: integer,
  manifest_count: integer,
}));

export const Size = record(() => ({
  slug: required(text),
  memory: required(integer),
  vcpus: required(integer),
  disk: required(integer),
  transfer: required(number),
  price_monthly: required(number),
  price_hourly: required(number),
  regions: required(list(text)),
  available: required(boolean),
  description: required(text),
  disk_info: list(DiskInfo),
  gpu_info: GpuInfo,
}));

export const Snapshot = record(() => ({
  id: required(text),
  name: required(text),
  created_at: required(text),
  regions: required(list(text)),
  min_disk_size: required(integer),
  size_gigabytes: required(number),
  resource_id: required(text),
  resource_type: required(text),
  tags: nullable(list(text)),
}));

export const Subscription = record(() => ({
  tier: SubscriptionTier,
  created_at: text,
  updated_at: text,
}));

export const SubscriptionTier = record(() => ({
  name: text,
  slug: text,
  included_repositories: integer,
  included_storage_bytes: integer,
  allow_storage_overage: boolean,
  included_bandwidth_bytes: integer,
  monthly_price_in_cents: integer,
  storage_overage_price_in_cents: integer,
}));

export const TagsArray = lazy(() => list(text));

export const Urn = lazy(() => text);

export const VpcPeering = record(() => ({
  id: required(text),
  created_at: text,
  status: text,
  vpc_ids: list(text),
  name: text,
}));
