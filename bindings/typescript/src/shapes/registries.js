// The shapes of the responses of `registries`.

import { integer, lazy, list, record, required, text } from '../runtime/response/shape.js';
import {
  DockerCredentials,
  RegistriesGetGarbageCollectionResponse,
  RegistriesGetOptionsResponse,
  RegistriesGetSubscriptionResponse,
  RegistriesListGarbageCollectionsResponse,
  RegistriesListRepositoriesV2Response,
  RegistriesListRepositoryManifestsResponse,
  RegistriesListRepositoryTagsResponse,
  Registry,
} from './shared.js';

export const Multiregistry = lazy(() => RegistryBase);

export const RegistriesCreateResponse = record(() => ({
  registry: required(Multiregistry),
}));

export const RegistriesListResponse = record(() => ({
  registries: required(list(Registry)),
}));

export const RegistryBase = record(() => ({
  name: text,
  created_at: text,
  region: text,
  storage_usage_bytes: integer,
  storage_usage_bytes_updated_at: text,
}));

export const responses = {
  registries_create: { 201: RegistriesCreateResponse },
  registries_get: { 200: RegistriesCreateResponse },
  registries_get_dockerCredentials: { 200: DockerCredentials },
  registries_get_garbageCollection: { 200: RegistriesGetGarbageCollectionResponse },
  registries_get_options: { 200: RegistriesGetOptionsResponse },
  registries_get_subscription: { 200: RegistriesGetSubscriptionResponse },
  registries_list: { 200: RegistriesListResponse },
  registries_list_garbageCollections: { 200: RegistriesListGarbageCollectionsResponse },
  registries_list_repositoriesV2: { 200: RegistriesListRepositoriesV2Response },
  registries_list_repositoryManifests: { 200: RegistriesListRepositoryManifestsResponse },
  registries_list_repositoryTags: { 200: RegistriesListRepositoryTagsResponse },
  registries_run_garbageCollection: { 201: RegistriesGetGarbageCollectionResponse },
  registries_update_garbageCollection: { 200: RegistriesGetGarbageCollectionResponse },
  registries_update_subscription: { 200: RegistriesGetSubscriptionResponse },
};
