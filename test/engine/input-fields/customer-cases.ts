import { at, type FieldCase, type OperationCase, set } from "./case.ts";

const mixins = { color: { shade: "red" } };
const readMe = ["customer GET /customer/{tenant}/me?expand=addresses"];

const profile: Record<string, FieldCase> = {
  "body title": set("Dr."),
  "body firstName": set("Nora"),
  "body middleName": set("N."),
  "body lastName": set("New"),
  "body contactEmail": set("other@example.com"),
  "body contactPhone": set("+43"),
  "body company": set("Roasters"),
  "body preferredLanguage": set("de"),
  "body preferredCurrency": set("CHF"),
  "body preferredSite": set("us"),
  "body businessModel": set("B2B"),
  "body b2b.companyRegistrationId": set("FN 1"),
  "body mixins": set(mixins),
  "body metadata.mixins": set({ a: "https://schema.example" }),
};

const address: Record<string, FieldCase> = {
  "body contactName": set("Carla"),
  "body companyName": set("Roasters"),
  "body street": set("Ring"),
  "body streetNumber": set("1"),
  "body streetAppendix": set("a"),
  "body extraLine1": set("1"),
  "body extraLine2": set("2"),
  "body extraLine3": set("3"),
  "body extraLine4": set("4"),
  "body zipCode": set("1010"),
  "body city": set("Wien"),
  "body country": set("CH"),
  "body state": set("W"),
  "body contactPhone": set("+43"),
  "body tags": set(["BILLING"]),
  "body isDefault": set(true),
  "body mixins": set(mixins),
  "body metadata.mixins": set({ a: "https://schema.example" }),
};

const stale = { "body metadata.version": set(9, { refused: 409 }) };
const login = { "query tenant": "{tenant}", "query client_id": "shop" };
const newGuest = "guest GET /session-context/{tenant}/me/context";

export const customerCases: readonly OperationCase[] = [
  {
    route: "GET /customerlogin/auth/anonymous/login",
    base: login,
    reads: [
      "answered POST /price/{tenant}/match-prices-by-context {beans}",
      "answered GET /cart/{tenant}/carts?siteCode=main&create=true",
      "answered GET /session-context/{tenant}/me/context",
    ],
    fields: {
      "query tenant": set("other"),
      "query hybris-tenant": set("other", { given: { "query tenant": undefined, "query hybris-tenant": "{tenant}" } }),
      "query currency": set("CHF"),
      "query siteCode": set("us"),
      "query language": set("fr"),
      "query targetLocation": set("IT"),
    },
  },
  {
    route: "GET /customerlogin/auth/anonymous/refresh",
    base: { ...login, "query refresh_token": "{guestRefresh}" },
    reads: [newGuest],
    fields: {
      "query tenant": set("other", { refused: 401 }),
      "query hybris-tenant": set("other", {
        given: { "query tenant": undefined, "query hybris-tenant": "{tenant}" },
        refused: 401,
      }),
      "query refresh_token": set("unknown", { refused: 401 }),
      "query anonymous_token": set("unknown", {
        given: { "query refresh_token": undefined, "query anonymous_token": "{guest}" },
        refused: 401,
      }),
    },
  },
  {
    route: "POST /customer/{tenant}/login",
    as: "guest",
    base: { "body email": "one@example.com", "body password": "password" },
    fields: {
      "body email": set("two@example.com"),
      "body password": set("another-one", { refused: 401 }),
    },
    reads: ["answered GET /customer/{tenant}/me"],
  },
  {
    route: "GET /customer/{tenant}/logout",
    as: "customer",
    base: { "query accessToken": "{customer}" },
    fields: { "query accessToken": set("{buyer}", { refused: 401 }) },
  },
  {
    route: "GET /customer/{tenant}/refreshauthtoken",
    as: "guest",
    base: { "query refreshToken": "{customerRefresh}" },
    reads: ["customer GET /session-context/{tenant}/me/context"],
    fields: {
      "query refreshToken": set("unknown", { refused: 401 }),
      "query legalEntityId": set("roastery"),
    },
  },
  {
    route: "GET /customer/{tenant}/me",
    as: "customer",
    fields: { "query expand": set("addresses") },
  },
  {
    route: "PUT /customer/{tenant}/me",
    as: "customer",
    base: { "body mixins": {} },
    reads: readMe,
    fields: { ...profile, ...stale },
  },
  {
    route: "PATCH /customer/{tenant}/me",
    as: "customer",
    base: { "body mixins": {} },
    reads: readMe,
    fields: { ...profile, ...stale },
  },
  {
    route: "POST /customer/{tenant}/signup",
    as: "guest",
    base: { "body email": "new@example.com", "body password": "secret-1" },
    reads: [
      "service GET /customer/{tenant}/customers?expand=addresses",
      "guest POST /customer/{tenant}/login {newLogin}",
    ],
    fields: {
      "body email": set("newer@example.com"),
      "body password": set("secret-2"),
      "body signup.email": set("newer@example.com", {
        given: {
          "body signup": { email: "new@example.com", password: "secret-1" },
          "body email": undefined,
          "body password": undefined,
        },
      }),
      "body signup.password": set("secret-2", {
        given: {
          "body signup": { email: "new@example.com", password: "secret-1" },
          "body email": undefined,
          "body password": undefined,
        },
      }),
      ...at("customerDetails.", {
        ...profile,
        "body contactEmail": set("other@example.com", { refused: 400 }),
        "body b2b.companyRegistrationId": set("FN 1", { refused: 400 }),
      }),
      ...at("customerAddress.", address),
    },
  },
  {
    route: "POST /customer/{tenant}/signup/optin/refresh_token",
    as: "guest",
    doubleOptIn: true,
    base: { "body email": "one@example.com" },
    reads: ["none GET /__kit/mails?tenant={tenant}"],
    fields: { "body email": set("waiting@example.com") },
  },
  {
    route: "POST /customer/{tenant}/password/change",
    as: "customer",
    base: { "body currentPassword": "password", "body newPassword": "secret-1" },
    reads: ["guest POST /customer/{tenant}/login {oneLogin}"],
    fields: {
      "body currentPassword": set("another-one", { refused: 400 }),
      "body newPassword": set("password"),
    },
  },
  {
    route: "POST /customer/{tenant}/password/reset",
    as: "guest",
    base: { "body email": "one@example.com" },
    reads: ["none GET /__kit/mails?tenant={tenant}"],
    fields: { "body email": set("two@example.com"), "body site": set("us") },
  },
  {
    route: "POST /customer/{tenant}/password/reset/update",
    as: "guest",
    base: { "body token": "{resetToken}", "body password": "secret-1" },
    reads: ["guest POST /customer/{tenant}/login {oneLogin}"],
    fields: { "body token": set("unknown", { refused: 400 }), "body password": set("password") },
  },
  {
    route: "POST /customer/{tenant}/me/accounts/internal/email/change",
    as: "customer",
    base: { "body email": "one@example.com", "body password": "password", "body newEmail": "new@example.com" },
    reads: [
      "none GET /__kit/mails?tenant={tenant}",
      "guest POST /customer/{tenant}/me/accounts/internal/email/change/confirm {mailed}",
      "customer GET /customer/{tenant}/me",
    ],
    fields: {
      "body email": set("two@example.com", { refused: 400 }),
      "body password": set("another-one", { refused: 400 }),
      "body newEmail": set("newer@example.com"),
      "body syncContactEmail": set(true),
    },
  },
  {
    route: "POST /customer/{tenant}/me/accounts/internal/email/change/confirm",
    as: "guest",
    base: { "body token": "{emailToken}" },
    reads: readMe,
    fields: { "body token": set("unknown", { refused: 400 }) },
  },
  {
    route: "POST /customer/{tenant}/me/addresses",
    as: "customer",
    base: { "body country": "AT" },
    reads: readMe,
    fields: address,
  },
  {
    route: "PUT /customer/{tenant}/me/addresses/{addressId}",
    as: "customer",
    params: { addressId: "{addressId}" },
    base: { "body country": "AT" },
    reads: readMe,
    fields: { ...address, ...stale },
  },
  {
    route: "PATCH /customer/{tenant}/me/addresses/{addressId}",
    as: "customer",
    params: { addressId: "{addressId}" },
    base: { "body country": "AT" },
    reads: readMe,
    fields: { ...address, ...stale },
  },
  {
    route: "POST /customer/{tenant}/me/addresses/{addressId}/tags",
    as: "customer",
    params: { addressId: "{addressId}" },
    base: { "query tags": "A" },
    reads: readMe,
    fields: { "query tags": set("A,B") },
  },
  {
    route: "DELETE /customer/{tenant}/me/addresses/{addressId}/tags",
    as: "customer",
    params: { addressId: "{addressId}" },
    base: { "query tags": "other" },
    reads: readMe,
    fields: { "query tags": set("HOME") },
  },
  {
    route: "POST /customer/{tenant}/exchangeauthtoken",
    as: "guest",
    base: { "query subjectAccessToken": "{jwt}" },
    fields: {
      "query subjectAccessToken": set("none", { refused: 401 }),
      "query config": set("unknown", { refused: 400 }),
    },
  },
  {
    route: "POST /customer/{tenant}/socialLogin",
    as: "guest",
    base: { "query code": "one@example.com" },
    reads: ["answered GET /customer/{tenant}/me"],
    fields: { "query code": set("two@example.com") },
  },
  {
    route: "POST /oauth/token",
    form: true,
    base: { "body grant_type": "client_credentials", "body client_id": "backend", "body client_secret": "secret" },
    reads: ["answered GET /site/{tenant}/sites", "answered GET /site/otherone/sites"],
    fields: {
      "header Emporix-Tenant": set("{tenant}"),
      "body grant_type": set("password", { refused: 400 }),
      "body client_id": set("limited"),
      "body client_secret": set("wrong", { refused: 401 }),
      "body scope": set("site.site_manage"),
    },
  },
];
