// The shapes of the responses of `one-clicks`.

import { list, record, required, text } from '../runtime/response/shape.js';

export const OneClick = record(() => ({
  slug: required(text),
  type: required(text),
}));

export const OneClicksInstallKubernetesResponse = record(() => ({
  message: required(text),
}));

export const OneClicksListResponse = record(() => ({
  '1_clicks': required(list(OneClick)),
}));

export const responses = {
  oneClicks_install_kubernetes: { 200: OneClicksInstallKubernetesResponse },
  oneClicks_list: { 200: OneClicksListResponse },
};
