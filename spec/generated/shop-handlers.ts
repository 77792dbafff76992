// Generated from the spec by `npm run generate`. Do not edit.
import { byRoute } from "../../src/engine/http/by-route.ts";
import type { ShopOperationTable } from "../../src/engine/shop/operation.ts";
import { getAvailability } from "../../src/engine/shop/operations/get-availability.ts";
import { searchAvailability } from "../../src/engine/shop/operations/search-availability.ts";
import { listAvailabilityOfSite } from "../../src/engine/shop/operations/list-availability-of-site.ts";
import { listAvailability } from "../../src/engine/shop/operations/list-availability.ts";
import { listCatalogs } from "../../src/engine/shop/operations/list-catalogs.ts";
import { getCatalog } from "../../src/engine/shop/operations/get-catalog.ts";
import { listCatalogsOfCategory } from "../../src/engine/shop/operations/list-catalogs-of-category.ts";
import { listCategories } from "../../src/engine/shop/operations/list-categories.ts";
import { searchCategories } from "../../src/engine/shop/operations/search-categories.ts";
import { getCategory } from "../../src/engine/shop/operations/get-category.ts";
import { listParentCategories } from "../../src/engine/shop/operations/list-parent-categories.ts";
import { listSubcategories } from "../../src/engine/shop/operations/list-subcategories.ts";
import { listCategoryAssignments } from "../../src/engine/shop/operations/list-category-assignments.ts";
import { listCategoriesOfReference } from "../../src/engine/shop/operations/list-categories-of-reference.ts";
import { listCategoryTrees } from "../../src/engine/shop/operations/list-category-trees.ts";
import { getCategoryTree } from "../../src/engine/shop/operations/get-category-tree.ts";
import { createOrder } from "../../src/engine/shop/operations/create-order.ts";
import { listCountries } from "../../src/engine/shop/operations/list-countries.ts";
import { getCountry } from "../../src/engine/shop/operations/get-country.ts";
import { listRegions } from "../../src/engine/shop/operations/list-regions.ts";
import { getRegion } from "../../src/engine/shop/operations/get-region.ts";
import { listLegalEntities } from "../../src/engine/shop/operations/list-legal-entities.ts";
import { searchLegalEntities } from "../../src/engine/shop/operations/search-legal-entities.ts";
import { getLegalEntity } from "../../src/engine/shop/operations/get-legal-entity.ts";
import { listParentLegalEntities } from "../../src/engine/shop/operations/list-parent-legal-entities.ts";
import { listContactAssignments } from "../../src/engine/shop/operations/list-contact-assignments.ts";
import { getContactAssignment } from "../../src/engine/shop/operations/get-contact-assignment.ts";
import { listLocations } from "../../src/engine/shop/operations/list-locations.ts";
import { getLocation } from "../../src/engine/shop/operations/get-location.ts";
import { listCustomers } from "../../src/engine/shop/operations/list-customers.ts";
import { searchCustomers } from "../../src/engine/shop/operations/search-customers.ts";
import { getCustomer } from "../../src/engine/shop/operations/get-customer.ts";
import { patchCustomer } from "../../src/engine/shop/operations/patch-customer.ts";
import { matchPrices } from "../../src/engine/shop/operations/match-prices.ts";
import { listOrders } from "../../src/engine/shop/operations/list-orders.ts";
import { getOrder } from "../../src/engine/shop/operations/get-order.ts";
import { listProducts } from "../../src/engine/shop/operations/list-products.ts";
import { searchProducts } from "../../src/engine/shop/operations/search-products.ts";
import { getProduct } from "../../src/engine/shop/operations/get-product.ts";
import { findProductsByYrn } from "../../src/engine/shop/operations/find-products-by-yrn.ts";

export const shopHandlers: ShopOperationTable = byRoute([
  getAvailability,
  searchAvailability,
  listAvailabilityOfSite,
  listAvailability,
  listCatalogs,
  getCatalog,
  listCatalogsOfCategory,
  listCategories,
  searchCategories,
  getCategory,
  listParentCategories,
  listSubcategories,
  listCategoryAssignments,
  listCategoriesOfReference,
  listCategoryTrees,
  getCategoryTree,
  createOrder,
  listCountries,
  getCountry,
  listRegions,
  getRegion,
  listLegalEntities,
  searchLegalEntities,
  getLegalEntity,
  listParentLegalEntities,
  listContactAssignments,
  getContactAssignment,
  listLocations,
  getLocation,
  listCustomers,
  searchCustomers,
  getCustomer,
  patchCustomer,
  matchPrices,
  listOrders,
  getOrder,
  listProducts,
  searchProducts,
  getProduct,
  findProductsByYrn,
]);
