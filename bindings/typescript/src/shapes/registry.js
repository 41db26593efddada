// The shapes of the responses of `registry`.

import { integer, list, record, required, text } from '../runtime/response/shape.js';
import {
  DockerCredentials,
  Meta,
  PageLinks,
  RegistriesGetGarbageCollectionResponse,
  RegistriesGetOptionsResponse,
  RegistriesGetSubscriptionResponse,
  RegistriesListGarbageCollectionsResponse,
  RegistriesListRepositoriesV2Response,
  RegistriesListRepositoryManifestsResponse,
  RegistriesListRepositoryTagsResponse,
  Registry,
  RepositoryTag,
} from './shared.js';

export const RegistryCreateResponse = record(() => ({
  registry: required(Registry),
}));

export const RegistryListRepositoriesResponse = record(() => ({
  repositories: required(list(Repository)),
  links: PageLinks,
  meta: required(Meta),
}));

export const Repository = record(() => ({
  registry_name: text,
  name: text,
  latest_tag: RepositoryTag,
  tag_count: integer,
}));

export const responses = {
  registry_create: { 201: RegistryCreateResponse },
  registry_get: { 200: RegistryCreateResponse },
  registry_get_dockerCredentials: { 200: DockerCredentials },
  registry_get_garbageCollection: { 200: RegistriesGetGarbageCollectionResponse },
  registry_get_options: { 200: RegistriesGetOptionsResponse },
  registry_get_subscription: { 200: RegistriesGetSubscriptionResponse },
  registry_list_garbageCollections: { 200: RegistriesListGarbageCollectionsResponse },
  registry_list_repositories: { 200: RegistryListRepositoriesResponse },
  registry_list_repositoriesV2: { 200: RegistriesListRepositoriesV2Response },
  registry_list_repositoryManifests: { 200: RegistriesListRepositoryManifestsResponse },
  registry_list_repositoryTags: { 200: RegistriesListRepositoryTagsResponse },
  registry_run_garbageCollection: { 201: RegistriesGetGarbageCollectionResponse },
  registry_update_garbageCollection: { 200: RegistriesGetGarbageCollectionResponse },
  registry_update_subscription: { 200: RegistriesGetSubscriptionResponse },
};
