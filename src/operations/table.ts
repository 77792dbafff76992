// Generated from the spec by `npm run generate`. Do not edit.
import { findCart } from "./cart/find-cart.ts";
import { createCart } from "./cart/create-cart.ts";
import { getCart } from "./cart/get-cart.ts";
import { deleteCart } from "./cart/delete-cart.ts";
import { listCartItems } from "./cart/list-cart-items.ts";
import { addCartItem } from "./cart/add-cart-item.ts";
import { listCurrencies } from "./currency/list-currencies.ts";
import { requestAnonymousToken } from "./customer/request-anonymous-token.ts";
import { refreshAnonymousToken } from "./customer/refresh-anonymous-token.ts";
import { loginCustomer } from "./customer/login-customer.ts";
import { logoutCustomer } from "./customer/logout-customer.ts";
import { refreshCustomerToken } from "./customer/refresh-customer-token.ts";
import { validateCustomerToken } from "./customer/validate-customer-token.ts";
import { getOwnProfile } from "./customer/get-own-profile.ts";
import { requestServiceToken } from "./oauth/request-service-token.ts";
import { matchPricesByContext } from "./price/match-prices-by-context.ts";
import { getOwnContext } from "./session-context/get-own-context.ts";
import { patchOwnContext } from "./session-context/patch-own-context.ts";
import { addOwnAttribute } from "./session-context/add-own-attribute.ts";
import { removeOwnAttribute } from "./session-context/remove-own-attribute.ts";
import { getContext } from "./session-context/get-context.ts";
import { putContext } from "./session-context/put-context.ts";
import { addAttribute } from "./session-context/add-attribute.ts";
import { removeAttribute } from "./session-context/remove-attribute.ts";
import { listSites } from "./site/list-sites.ts";
import { getSite } from "./site/get-site.ts";
import { listSiteCodes } from "./site/list-site-codes.ts";

export const table = {
  "GET /cart/{tenant}/carts": findCart,
  "POST /cart/{tenant}/carts": createCart,
  "GET /cart/{tenant}/carts/{cartId}": getCart,
  "DELETE /cart/{tenant}/carts/{cartId}": deleteCart,
  "GET /cart/{tenant}/carts/{cartId}/items": listCartItems,
  "POST /cart/{tenant}/carts/{cartId}/items": addCartItem,
  "GET /currency/{tenant}/currencies": listCurrencies,
  "GET /customerlogin/auth/anonymous/login": requestAnonymousToken,
  "GET /customerlogin/auth/anonymous/refresh": refreshAnonymousToken,
  "POST /customer/{tenant}/login": loginCustomer,
  "GET /customer/{tenant}/logout": logoutCustomer,
  "GET /customer/{tenant}/refreshauthtoken": refreshCustomerToken,
  "GET /customer/{tenant}/validateauthtoken": validateCustomerToken,
  "GET /customer/{tenant}/me": getOwnProfile,
  "POST /oauth/token": requestServiceToken,
  "POST /price/{tenant}/match-prices-by-context": matchPricesByContext,
  "GET /session-context/{tenant}/me/context": getOwnContext,
  "PATCH /session-context/{tenant}/me/context": patchOwnContext,
  "POST /session-context/{tenant}/me/context/attributes": addOwnAttribute,
  "DELETE /session-context/{tenant}/me/context/attributes/{attributeName}": removeOwnAttribute,
  "GET /session-context/{tenant}/context/{sessionId}": getContext,
  "PUT /session-context/{tenant}/context/{sessionId}": putContext,
  "POST /session-context/{tenant}/context/{sessionId}/attributes": addAttribute,
  "DELETE /session-context/{tenant}/context/{sessionId}/attributes/{attributeName}": removeAttribute,
  "GET /site/{tenant}/sites": listSites,
  "GET /site/{tenant}/sites/{siteCode}": getSite,
  "GET /site/{tenant}/siteslist": listSiteCodes,
};
