// Generated from the spec by `npm run generate`. Do not edit.
import { findCart } from "./cart/find-cart.ts";
import { createCart } from "./cart/create-cart.ts";
import { searchCarts } from "./cart/search-carts.ts";
import { getCart } from "./cart/get-cart.ts";
import { updateCart } from "./cart/update-cart.ts";
import { deleteCart } from "./cart/delete-cart.ts";
import { listCartItems } from "./cart/list-cart-items.ts";
import { addCartItem } from "./cart/add-cart-item.ts";
import { clearCartItems } from "./cart/clear-cart-items.ts";
import { getCartItem } from "./cart/get-cart-item.ts";
import { updateCartItem } from "./cart/update-cart-item.ts";
import { removeCartItem } from "./cart/remove-cart-item.ts";
import { updateCartItems } from "./cart/update-cart-items.ts";
import { addCartItems } from "./cart/add-cart-items.ts";
import { mergeCarts } from "./cart/merge-carts.ts";
import { changeCartSite } from "./cart/change-cart-site.ts";
import { changeCartCurrency } from "./cart/change-cart-currency.ts";
import { refreshCart } from "./cart/refresh-cart.ts";
import { validateCart } from "./cart/validate-cart.ts";
import { getCartDeliveryRestrictions } from "./cart/get-cart-delivery-restrictions.ts";
import { listCartDiscounts } from "./cart/list-cart-discounts.ts";
import { applyCartDiscount } from "./cart/apply-cart-discount.ts";
import { removeCartDiscounts } from "./cart/remove-cart-discounts.ts";
import { removeCartDiscount } from "./cart/remove-cart-discount.ts";
import { requestAnonymousToken } from "./customer/request-anonymous-token.ts";
import { refreshAnonymousToken } from "./customer/refresh-anonymous-token.ts";
import { loginCustomer } from "./customer/login-customer.ts";
import { logoutCustomer } from "./customer/logout-customer.ts";
import { refreshCustomerToken } from "./customer/refresh-customer-token.ts";
import { validateCustomerToken } from "./customer/validate-customer-token.ts";
import { getOwnProfile } from "./customer/get-own-profile.ts";
import { requestServiceToken } from "./oauth/request-service-token.ts";
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

export const table = {
  "GET /cart/{tenant}/carts": findCart,
  "POST /cart/{tenant}/carts": createCart,
  "POST /cart/{tenant}/carts/search": searchCarts,
  "GET /cart/{tenant}/carts/{cartId}": getCart,
  "PUT /cart/{tenant}/carts/{cartId}": updateCart,
  "DELETE /cart/{tenant}/carts/{cartId}": deleteCart,
  "GET /cart/{tenant}/carts/{cartId}/items": listCartItems,
  "POST /cart/{tenant}/carts/{cartId}/items": addCartItem,
  "DELETE /cart/{tenant}/carts/{cartId}/items": clearCartItems,
  "GET /cart/{tenant}/carts/{cartId}/items/{itemId}": getCartItem,
  "PUT /cart/{tenant}/carts/{cartId}/items/{itemId}": updateCartItem,
  "DELETE /cart/{tenant}/carts/{cartId}/items/{itemId}": removeCartItem,
  "PUT /cart/{tenant}/carts/{cartId}/itemsBatch": updateCartItems,
  "POST /cart/{tenant}/carts/{cartId}/itemsBatch": addCartItems,
  "POST /cart/{tenant}/carts/{cartId}/merge": mergeCarts,
  "POST /cart/{tenant}/carts/{cartId}/changeSite": changeCartSite,
  "POST /cart/{tenant}/carts/{cartId}/changeCurrency": changeCartCurrency,
  "PUT /cart/{tenant}/carts/{cartId}/refresh": refreshCart,
  "GET /cart/{tenant}/carts/{cartId}/validate": validateCart,
  "GET /cart/{tenant}/carts/{cartId}/dtRestrictions": getCartDeliveryRestrictions,
  "GET /cart/{tenant}/carts/{cartId}/discounts": listCartDiscounts,
  "POST /cart/{tenant}/carts/{cartId}/discounts": applyCartDiscount,
  "DELETE /cart/{tenant}/carts/{cartId}/discounts": removeCartDiscounts,
  "DELETE /cart/{tenant}/carts/{cartId}/discounts/{discountIndex}": removeCartDiscount,
  "GET /customerlogin/auth/anonymous/login": requestAnonymousToken,
  "GET /customerlogin/auth/anonymous/refresh": refreshAnonymousToken,
  "POST /customer/{tenant}/login": loginCustomer,
  "GET /customer/{tenant}/logout": logoutCustomer,
  "GET /customer/{tenant}/refreshauthtoken": refreshCustomerToken,
  "GET /customer/{tenant}/validateauthtoken": validateCustomerToken,
  "GET /customer/{tenant}/me": getOwnProfile,
  "POST /oauth/token": requestServiceToken,
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
};
