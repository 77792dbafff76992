import type { Seed } from "./seed.ts";

/** The tutorial's password, for every customer of the default world. */
const password = "Qwurmdch673;'";

/** The world every tenant starts from, unless a seed says otherwise. */
export const defaultSeed: Seed = {
  sites: [
    {
      code: "main",
      name: "Main",
      default: true,
      includesTax: true,
      currency: "EUR",
      languages: ["en", "de"],
      homeBase: {
        address: { street: "Hauptstrasse", streetNumber: "1", zipCode: "10115", city: "Berlin", country: "DE" },
      },
      shipToCountries: ["DE", "AT", "CH", "FR"],
    },
    {
      code: "us",
      name: "United States",
      includesTax: false,
      currency: "USD",
      languages: ["en"],
      homeBase: {
        address: { street: "Main Street", streetNumber: "1", zipCode: "10001", city: "New York", country: "US" },
      },
      shipToCountries: ["US"],
    },
  ],
  currencies: [
    { code: "EUR", name: "Euro" },
    { code: "USD", name: "US dollar" },
  ],
  clients: [
    { clientId: "backend", secret: "secret" },
    { clientId: "limited", secret: "secret", scopes: ["cart.cart_manage", "site.site_manage"] },
  ],
  products: [
    {
      id: "espresso-machine",
      name: "Espresso machine",
      taxRate: 19,
      localizedName: { en: "Espresso machine", de: "Espressomaschine" },
      localizedDescription: { en: "Two cups at a time.", de: "Zwei Tassen auf einmal." },
      stock: 3,
      brand: { id: "machina", name: "Machina" },
      categories: ["machines"],
    },
    {
      id: "coffee-beans",
      name: "Coffee beans, 1 kg",
      taxClass: "REDUCED",
      taxRate: 7,
      localizedName: { en: "Coffee beans, 1 kg", de: "Kaffeebohnen, 1 kg" },
      localizedDescription: { en: "Roasted in small batches.", de: "In kleinen Mengen geröstet." },
      stock: 120,
      brand: { id: "roastery", name: "Roastery" },
      labels: [{ id: "fair", name: "Fair trade" }],
      categories: ["beans"],
    },
  ],
  categories: [
    { id: "coffee", localizedName: { en: "Coffee", de: "Kaffee" } },
    { id: "beans", parentId: "coffee", localizedName: { en: "Beans", de: "Bohnen" } },
    { id: "machines", parentId: "coffee", localizedName: { en: "Machines", de: "Maschinen" } },
  ],
  catalogs: [{ id: "coffee-catalog", localizedName: { en: "All about coffee", de: "Alles rund um Kaffee" } }],
  prices: [
    {
      id: "espresso-machine-main",
      productId: "espresso-machine",
      siteCode: "main",
      currency: "EUR",
      tiers: [{ minQuantity: 1, price: 249.9 }],
    },
    {
      id: "espresso-machine-us",
      productId: "espresso-machine",
      siteCode: "us",
      currency: "USD",
      tiers: [{ minQuantity: 1, price: 279 }],
    },
    {
      id: "coffee-beans-main",
      productId: "coffee-beans",
      siteCode: "main",
      currency: "EUR",
      tiers: [
        { minQuantity: 1, price: 17.95 },
        { minQuantity: 10, price: 15.5 },
      ],
    },
    {
      id: "coffee-beans-main-at",
      productId: "coffee-beans",
      siteCode: "main",
      currency: "EUR",
      country: "AT",
      tiers: [{ minQuantity: 1, price: 18.45 }],
    },
    {
      id: "coffee-beans-us",
      productId: "coffee-beans",
      siteCode: "us",
      currency: "USD",
      tiers: [{ minQuantity: 1, price: 19.99 }],
    },
  ],
  coupons: [
    { code: "TEN", name: "Ten percent off", percent: 10 },
    { code: "FIVE-EUR", name: "Five euros off", amount: 5, currency: "EUR" },
  ],
  regions: [
    { code: "europe", localizedName: { en: "Europe", de: "Europa" }, countries: ["AT", "CH", "DE", "FR"] },
    { code: "america", localizedName: { en: "America", de: "Amerika" }, countries: ["US"] },
  ],
  legalEntities: [
    {
      id: "roastery",
      name: "Roastery",
      legalInfo: { legalName: "Roastery Ltd", countryOfRegistration: "AT" },
      accountLimit: { currency: "EUR", value: 5000 },
      locations: ["roastery-hq"],
    },
    { id: "roastery-shops", name: "Roastery shops", parentId: "roastery" },
  ],
  locations: [
    {
      id: "roastery-hq",
      name: "Headquarters",
      type: "HEADQUARTER",
      contactDetails: { addressLine1: "Ring 1", city: "Wien", postcode: "1010", countryCode: "AT" },
    },
  ],
  contactAssignments: [
    { legalEntityId: "roastery", customer: "buyer@emporix.com", type: "PRIMARY", primary: true },
    { legalEntityId: "roastery-shops", customer: "buyer@emporix.com" },
  ],
  exchangeConfigs: ["default"],
  customers: [
    {
      email: "customer@emporix.com",
      password,
      firstName: "Carla",
      lastName: "Customer",
      preferredCurrency: "USD",
      preferredSite: "us",
      preferredLanguage: "en",
      addresses: [
        {
          contactName: "Carla Customer",
          street: "Ring",
          streetNumber: "1",
          zipCode: "1010",
          city: "Wien",
          country: "AT",
          tags: ["SHIPPING"],
          isDefault: true,
        },
        {
          contactName: "Carla Customer",
          street: "Bahnhofstrasse",
          streetNumber: "1",
          zipCode: "8001",
          city: "Zürich",
          country: "CH",
          tags: ["BILLING"],
          isDefault: true,
        },
      ],
    },
    {
      email: "billing@emporix.com",
      password,
      firstName: "Bill",
      lastName: "Billing",
      addresses: [
        {
          contactName: "Bill Billing",
          street: "Rue de Rivoli",
          streetNumber: "1",
          zipCode: "75001",
          city: "Paris",
          country: "FR",
          tags: ["BILLING"],
          isDefault: true,
        },
      ],
    },
    { email: "bare@emporix.com", password },
    { email: "buyer@emporix.com", password, firstName: "Berta", lastName: "Buyer" },
  ],
};
