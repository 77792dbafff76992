// Generated from the spec by `npm run generate`. Do not edit.
import { byRoute } from "../../src/engine/http/by-route.ts";
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

export const handlers: OperationTable = byRoute([
  findCart,
  createCart,
  searchCarts,
  getCart,
  updateCart,
  deleteCart,
  listCartItems,
  addCartItem,
  clearCartItems,
  getCartItem,
  updateCartItem,
  removeCartItem,
  updateCartItems,
  addCartItems,
  mergeCarts,
  changeCartSite,
  changeCartCurrency,
  refreshCart,
  validateCart,
  getCartDeliveryRestrictions,
  listCartDiscounts,
  applyCartDiscount,
  removeCartDiscounts,
  removeCartDiscount,
  listCurrencies,
  requestAnonymousToken,
  refreshAnonymousToken,
  loginCustomer,
  logoutCustomer,
  refreshCustomerToken,
  validateCustomerToken,
  getOwnProfile,
  replaceOwnProfile,
  patchOwnProfile,
  signUpCustomer,
  confirmSignup,
  resendOptIn,
  changePassword,
  requestPasswordReset,
  resetPassword,
  requestEmailChange,
  confirmEmailChange,
  listAddresses,
  addAddress,
  getAddress,
  replaceAddress,
  patchAddress,
  deleteAddress,
  addAddressTags,
  removeAddressTags,
  exchangeToken,
  socialLogin,
  getOwnScopes,
  requestServiceToken,
  matchPricesByContext,
  getOwnContext,
  patchOwnContext,
  addOwnAttribute,
  removeOwnAttribute,
  getContext,
  putContext,
  addAttribute,
  removeAttribute,
  listSites,
  getSite,
  listSiteCodes,
]);
