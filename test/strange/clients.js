import axios from "axios";
import ky from "ky";

const origin = "https://api.emporix.io";
export const parsed = (text) => (text ? JSON.parse(text) : undefined);

/** The same call by the HTTP clients that storefronts use. */
export const clients = {
  fetch: async (method, target, init = {}) => {
    const response = await fetch(origin + target, { method, ...init });
    return { status: response.status, body: parsed(await response.text()) };
  },
  axios: async (method, target, { headers, body } = {}) => {
    const { status, data } = await axios.request({
      method,
      url: origin + target,
      headers,
      data: body,
      transformResponse: (text) => text,
      validateStatus: () => true,
    });
    return { status, body: parsed(data) };
  },
  ky: async (method, target, init = {}) => {
    const response = await ky(origin + target, { method, ...init, throwHttpErrors: false, retry: 0 });
    return { status: response.status, body: parsed(await response.text()) };
  },
};
