// Generated from the spec by `npm run generate`. Do not edit.
import type { OperationTable } from "../../src/engine/http/operation.ts";
import { findCart } from "../../src/engine/operations/cart/find-cart.ts";
import { createCart } from "../../src/engine/operations/cart/create-cart.ts";
import { searchCarts } from "../../src/engine/operations/cart/search-carts.ts";
import { getCart } from "../../src/engine/operations/cart/get-cart.ts";
import { updateCart } from "../../src/engine/operations/cart/update-cart.ts";
import { deleteCart } from "../../src/engine/operations/cart/delete-cart.ts";
import { listCartItems } from "../../src/engine/operations/cart/list-cart-items.ts";
import { addCartItem } from "../../src/engine/operations/cart/add-cart-item.ts";
import { clearCartItems } from "../../src/engine/operations/cart/clear-cart-items.ts";
import { getCartItem } from "../../src/engine/operations/cart/get-cart-item.ts";
import { updateCartItem } from "../../src/engine/operations/cart/update-cart-item.ts";
import { removeCartItem } from "../../src/engine/operations/cart/remove-cart-item.ts";
import { updateCartItems } from "../../src/engine/operations/cart/update-cart-items.ts";
import { addCartItems } from "../../src/engine/operations/cart/add-cart-items.ts";
import { mergeCarts } from "../../src/engine/operations/cart/merge-carts.ts";
import { changeCartSite } from "../../src/engine/operations/cart/change-cart-site.ts";
import { changeCartCurrency } from "../../src/engine/operations/cart/change-cart-currency.ts";
import { refreshCart } from "../../src/engine/operations/cart/refresh-cart.ts";
import { validateCart } from "../../src/engine/operations/cart/validate-cart.ts";
import { getCartDeliveryRestrictions } from "../../src/engine/operations/cart/get-cart-delivery-restrictions.ts";
import { listCartDiscounts } from "../../src/engine/operations/cart/list-cart-discounts.ts";
import { applyCartDiscount } from "../../src/engine/operations/cart/apply-cart-discount.ts";
import { removeCartDiscounts } from "../../src/engine/operations/cart/remove-cart-discounts.ts";
import { removeCartDiscount } from "../../src/engine/operations/cart/remove-cart-discount.ts";
import { listCurrencies } from "../../src/engine/operations/currency/list-currencies.ts";
import { requestAnonymousToken } from "../../src/engine/operations/customer/request-anonymous-token.ts";
import { refreshAnonymousToken } from "../../src/engine/operations/customer/refresh-anonymous-token.ts";
import { loginCustomer } from "../../src/engine/operations/customer/login-customer.ts";
import { logoutCustomer } from "../../src/engine/operations/customer/logout-customer.ts";
import { refreshCustomerToken } from "../../src/engine/operations/customer/refresh-customer-token.ts";
import { validateCustomerToken } from "../../src/engine/operations/customer/validate-customer-token.ts";
import { getOwnProfile } from "../../src/engine/operations/customer/get-own-profile.ts";
import { replaceOwnProfile } from "../../src/engine/operations/customer/replace-own-profile.ts";
import { patchOwnProfile } from "../../src/engine/operations/customer/patch-own-profile.ts";
import { signUpCustomer } from "../../src/engine/operations/customer/sign-up-customer.ts";
import { confirmSignup } from "../../src/engine/operations/customer/confirm-signup.ts";
import { resendOptIn } from "../../src/engine/operations/customer/resend-opt-in.ts";
import { changePassword } from "../../src/engine/operations/customer/change-password.ts";
import { requestPasswordReset } from "../../src/engine/operations/customer/request-password-reset.ts";
import { resetPassword } from "../../src/engine/operations/customer/reset-password.ts";
import { requestEmailChange } from "../../src/engine/operations/customer/request-email-change.ts";
import { confirmEmailChange } from "../../src/engine/operations/customer/confirm-email-change.ts";
import { listAddresses } from "../../src/engine/operations/customer/list-addresses.ts";
import { addAddress } from "../../src/engine/operations/customer/add-address.ts";
import { getAddress } from "../../src/engine/operations/customer/get-address.ts";
import { replaceAddress } from "../../src/engine/operations/customer/replace-address.ts";
import { patchAddress } from "../../src/engine/operations/customer/patch-address.ts";
import { deleteAddress } from "../../src/engine/operations/customer/delete-address.ts";
import { addAddressTags } from "../../src/engine/operations/customer/add-address-tags.ts";
import { removeAddressTags } from "../../src/engine/operations/customer/remove-address-tags.ts";
import { exchangeToken } from "../../src/engine/operations/customer/exchange-token.ts";
import { socialLogin } from "../../src/engine/operations/customer/social-login.ts";
import { getOwnScopes } from "../../src/engine/operations/iam/get-own-scopes.ts";
import { requestServiceToken } from "../../src/engine/operations/oauth/request-service-token.ts";
import { matchPricesByContext } from "../../src/engine/operations/price/match-prices-by-context.ts";
import { getOwnContext } from "../../src/engine/operations/session-context/get-own-context.ts";
import { patchOwnContext } from "../../src/engine/operations/session-context/patch-own-context.ts";
import { addOwnAttribute } from "../../src/engine/operations/session-context/add-own-attribute.ts";
import { removeOwnAttribute } from "../../src/engine/operations/session-context/remove-own-attribute.ts";
import { getContext } from "../../src/engine/operations/session-context/get-context.ts";
import { putContext } from "../../src/engine/operations/session-context/put-context.ts";
import { addAttribute } from "../../src/engine/operations/session-context/add-attribute.ts";
import { removeAttribute } from "../../src/engine/operations/session-context/remove-attribute.ts";
import { listSites } from "../../src/engine/operations/site/list-sites.ts";
import { getSite } from "../../src/engine/operations/site/get-site.ts";
import { listSiteCodes } from "../../src/engine/operations/site/list-site-codes.ts";

export const handlers: OperationTable = {
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
  "GET /currency/{tenant}/currencies": listCurrencies,
  "GET /customerlogin/auth/anonymous/login": requestAnonymousToken,
  "GET /customerlogin/auth/anonymous/refresh": refreshAnonymousToken,
  "POST /customer/{tenant}/login": loginCustomer,
  "GET /customer/{tenant}/logout": logoutCustomer,
  "GET /customer/{tenant}/refreshauthtoken": refreshCustomerToken,
  "GET /customer/{tenant}/validateauthtoken": validateCustomerToken,
  "GET /customer/{tenant}/me": getOwnProfile,
  "PUT /customer/{tenant}/me": replaceOwnProfile,
  "PATCH /customer/{tenant}/me": patchOwnProfile,
  "POST /customer/{tenant}/signup": signUpCustomer,
  "GET /customer/{tenant}/signup/optin/{token}": confirmSignup,
  "POST /customer/{tenant}/signup/optin/refresh_token": resendOptIn,
  "POST /customer/{tenant}/password/change": changePassword,
  "POST /customer/{tenant}/password/reset": requestPasswordReset,
  "POST /customer/{tenant}/password/reset/update": resetPassword,
  "POST /customer/{tenant}/me/accounts/internal/email/change": requestEmailChange,
  "POST /customer/{tenant}/me/accounts/internal/email/change/confirm": confirmEmailChange,
  "GET /customer/{tenant}/me/addresses": listAddresses,
  "POST /customer/{tenant}/me/addresses": addAddress,
  "GET /customer/{tenant}/me/addresses/{addressId}": getAddress,
  "PUT /customer/{tenant}/me/addresses/{addressId}": replaceAddress,
  "PATCH /customer/{tenant}/me/addresses/{addressId}": patchAddress,
  "DELETE /customer/{tenant}/me/addresses/{addressId}": deleteAddress,
  "POST /customer/{tenant}/me/addresses/{addressId}/tags": addAddressTags,
  "DELETE /customer/{tenant}/me/addresses/{addressId}/tags": removeAddressTags,
  "POST /customer/{tenant}/exchangeauthtoken": exchangeToken,
  "POST /customer/{tenant}/socialLogin": socialLogin,
  "GET /iam/{tenant}/users/me/scopes": getOwnScopes,
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
