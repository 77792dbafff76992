// Generated from the spec by `npm run generate`. Do not edit.
import type { OperationTable } from "../http/operation.ts";
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
import { listCurrencies } from "./currency/list-currencies.ts";
import { requestAnonymousToken } from "./customer/request-anonymous-token.ts";
import { refreshAnonymousToken } from "./customer/refresh-anonymous-token.ts";
import { loginCustomer } from "./customer/login-customer.ts";
import { logoutCustomer } from "./customer/logout-customer.ts";
import { refreshCustomerToken } from "./customer/refresh-customer-token.ts";
import { validateCustomerToken } from "./customer/validate-customer-token.ts";
import { getOwnProfile } from "./customer/get-own-profile.ts";
import { replaceOwnProfile } from "./customer/replace-own-profile.ts";
import { patchOwnProfile } from "./customer/patch-own-profile.ts";
import { signUpCustomer } from "./customer/sign-up-customer.ts";
import { confirmSignup } from "./customer/confirm-signup.ts";
import { resendOptIn } from "./customer/resend-opt-in.ts";
import { changePassword } from "./customer/change-password.ts";
import { requestPasswordReset } from "./customer/request-password-reset.ts";
import { resetPassword } from "./customer/reset-password.ts";
import { requestEmailChange } from "./customer/request-email-change.ts";
import { confirmEmailChange } from "./customer/confirm-email-change.ts";
import { listAddresses } from "./customer/list-addresses.ts";
import { addAddress } from "./customer/add-address.ts";
import { getAddress } from "./customer/get-address.ts";
import { replaceAddress } from "./customer/replace-address.ts";
import { patchAddress } from "./customer/patch-address.ts";
import { deleteAddress } from "./customer/delete-address.ts";
import { addAddressTags } from "./customer/add-address-tags.ts";
import { removeAddressTags } from "./customer/remove-address-tags.ts";
import { exchangeToken } from "./customer/exchange-token.ts";
import { socialLogin } from "./customer/social-login.ts";
import { getOwnScopes } from "./iam/get-own-scopes.ts";
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

export const table: OperationTable = {
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
