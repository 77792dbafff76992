// Generated from the spec by `npm run generate`. Do not edit.
import { byRoute } from "../../src/engine/http/by-route.ts";
import type { OperationTable, RoutesBelow } from "../../src/engine/http/operation.ts";
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

export const handlers: OperationTable<RoutesBelow<"customer">> = byRoute([
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
]);

import type { RequestSchema, RequestSchemas } from "../../src/engine/http/schema/request-schema.ts";
const shared0: RequestSchema = { type: "object", properties: { tenant: { $ref: "TenantName" } }, required: ["tenant"] };
const shared1: RequestSchema = { type: "object", properties: { path: shared0 }, required: ["path"] };
const shared2: RequestSchema = { type: "object", properties: { tenant: { $ref: "TenantName" }, addressId: { type: "string", minLength: 1 } }, required: ["tenant", "addressId"] };
const shared3: RequestSchema = { type: "object", properties: { path: shared2 }, required: ["path"] };
const shared4: RequestSchema = { type: "object", properties: { path: shared2, query: { type: "object", properties: { tags: { type: "string", minLength: 1 } }, required: ["tags"] } }, required: ["path", "query"] };
export const requestSchemas: RequestSchemas = {
  "definitions": { TenantName: { type: "string", pattern: "^[a-z][a-z0-9]+$", minLength: 3, maxLength: 16 }, Credentials: { type: "object", required: ["email", "password"], properties: { email: { type: "string", minLength: 1 }, password: { type: "string", minLength: 6 } } }, ProfileFields: { type: "object", properties: { title: { type: ["string", "null"] }, firstName: { type: ["string", "null"] }, middleName: { type: ["string", "null"] }, lastName: { type: ["string", "null"] }, contactEmail: { type: ["string", "null"], pattern: "^[^@\\s]+@[^@\\s]+$" }, contactPhone: { type: ["string", "null"] }, company: { type: ["string", "null"] }, preferredLanguage: { type: ["string", "null"], minLength: 1 }, preferredCurrency: { type: ["string", "null"], minLength: 3, maxLength: 3 }, preferredSite: { type: ["string", "null"], minLength: 1 }, businessModel: { type: ["string", "null"], enum: ["B2B", "B2C", null] }, b2b: { oneOf: [{ $ref: "BusinessFields" }, { type: "null" }] }, mixins: { $ref: "MixinsOrNull" }, metadata: { $ref: "MetadataFields" } } }, BusinessFields: { type: "object", properties: { companyRegistrationId: { type: "string" } } }, MixinsOrNull: { type: ["object", "null"], additionalProperties: true }, MetadataFields: { type: ["object", "null"], properties: { version: { type: ["integer", "null"] }, mixins: { $ref: "MixinsOrNull" } } }, Signup: { type: "object", properties: { email: { $ref: "EmailAddress" }, password: { $ref: "NewPassword" }, signup: { $ref: "NewCredentials" }, customerDetails: { $ref: "ProfileFields" }, customerAddress: { $ref: "AddressFields" } } }, EmailAddress: { type: "string", pattern: "^[^@\\s]+@[^@\\s]+$" }, NewPassword: { type: "string", minLength: 6 }, NewCredentials: { type: "object", required: ["email", "password"], properties: { email: { $ref: "EmailAddress" }, password: { $ref: "NewPassword" } } }, AddressFields: { type: "object", properties: { contactName: { type: ["string", "null"] }, companyName: { type: ["string", "null"] }, street: { type: ["string", "null"] }, streetNumber: { type: ["string", "null"] }, streetAppendix: { type: ["string", "null"] }, extraLine1: { type: ["string", "null"] }, extraLine2: { type: ["string", "null"] }, extraLine3: { type: ["string", "null"] }, extraLine4: { type: ["string", "null"] }, zipCode: { type: ["string", "null"] }, city: { type: ["string", "null"] }, country: { type: ["string", "null"], minLength: 2, maxLength: 2 }, state: { type: ["string", "null"] }, contactPhone: { type: ["string", "null"] }, tags: { type: ["array", "null"], items: { type: "string" } }, isDefault: { type: ["boolean", "null"] }, mixins: { $ref: "MixinsOrNull" }, metadata: { $ref: "MetadataFields" } } }, EmailOnly: { type: "object", required: ["email"], properties: { email: { type: "string", minLength: 1 } } }, PasswordChange: { type: "object", required: ["currentPassword", "newPassword"], properties: { currentPassword: { type: "string" }, newPassword: { $ref: "NewPassword" } } }, PasswordResetRequest: { type: "object", required: ["email"], properties: { email: { type: "string", minLength: 1 }, site: { type: "string", minLength: 1 } } }, PasswordReset: { type: "object", required: ["token", "password"], properties: { token: { type: "string" }, password: { $ref: "NewPassword" } } }, EmailChange: { type: "object", required: ["email", "password", "newEmail"], properties: { email: { type: "string" }, password: { type: "string" }, newEmail: { $ref: "EmailAddress" }, syncContactEmail: { type: "boolean" } } }, MailedToken: { type: "object", required: ["token"], properties: { token: { type: "string" } } } },
  "parameters": { loginCustomer: shared1, logoutCustomer: { type: "object", properties: { path: shared0, query: { type: "object", properties: { accessToken: { type: "string", minLength: 1 } }, required: ["accessToken"] } }, required: ["path", "query"] }, refreshCustomerToken: { type: "object", properties: { path: shared0, query: { type: "object", properties: { refreshToken: { type: "string", minLength: 1 }, legalEntityId: { type: "string", minLength: 1 } }, required: ["refreshToken"] } }, required: ["path", "query"] }, validateCustomerToken: shared1, getOwnProfile: { type: "object", properties: { path: shared0, query: { type: "object", properties: { expand: { type: "string" } } } }, required: ["path", "query"] }, replaceOwnProfile: shared1, patchOwnProfile: shared1, signUpCustomer: shared1, confirmSignup: { type: "object", properties: { path: { type: "object", properties: { tenant: { $ref: "TenantName" }, token: { type: "string", minLength: 1 } }, required: ["tenant", "token"] } }, required: ["path"] }, resendOptIn: shared1, changePassword: shared1, requestPasswordReset: shared1, resetPassword: shared1, requestEmailChange: shared1, confirmEmailChange: shared1, listAddresses: shared1, addAddress: shared1, getAddress: shared3, replaceAddress: shared3, patchAddress: shared3, deleteAddress: shared3, addAddressTags: shared4, removeAddressTags: shared4, exchangeToken: { type: "object", properties: { path: shared0, query: { type: "object", properties: { subjectAccessToken: { type: "string", minLength: 1 }, config: { type: "string", minLength: 1 } }, required: ["subjectAccessToken"] } }, required: ["path", "query"] }, socialLogin: { type: "object", properties: { path: shared0, query: { type: "object", properties: { code: { type: "string", minLength: 1 }, redirect_uri: { type: "string" }, code_verifier: { type: "string" }, anonymous_token: { type: "string" } }, required: ["code"] }, header: { type: "object", properties: { "session-id": { type: "string" } } } }, required: ["path", "query", "header"] } },
  "bodies": { loginCustomer: { $ref: "Credentials" }, replaceOwnProfile: { $ref: "ProfileFields" }, patchOwnProfile: { $ref: "ProfileFields" }, signUpCustomer: { $ref: "Signup" }, resendOptIn: { $ref: "EmailOnly" }, changePassword: { $ref: "PasswordChange" }, requestPasswordReset: { $ref: "PasswordResetRequest" }, resetPassword: { $ref: "PasswordReset" }, requestEmailChange: { $ref: "EmailChange" }, confirmEmailChange: { $ref: "MailedToken" }, addAddress: { $ref: "AddressFields" }, replaceAddress: { $ref: "AddressFields" }, patchAddress: { $ref: "AddressFields" } },
};
