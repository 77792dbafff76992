import type { Category } from "../domain/catalog.ts";
import type { Principal } from "../domain/principal.ts";
import { hasScope } from "../domain/scopes.ts";
import type { Tenant } from "../domain/tenant.ts";
import { defined } from "../../shared/defined.ts";
import { list } from "../http/listing.ts";
import { inLanguage } from "../http/localized.ts";
import type { ListQuery } from "../http/pages.ts";
import { seededMetadata } from "../operations/seeded.ts";
import { detailedError } from "./shop-errors.ts";

const scope = "category.category_read_unpublished";

export const categoriesForbidden = detailedError(403, `This needs the scope ${scope}`);

export function categoryNotFound(id: string) {
  return detailedError(404, `Category with id ${id} not found`);
}

/**
 * The categories that a request may see: the published ones, below published ones only; all of them for those who ask
 * and have the scope.
 *
 * @returns undefined for those who ask without the scope
 */
export function visibleCategories(
  { catalog }: Tenant,
  principal: Principal,
  showUnpublished: boolean | undefined,
): readonly Category[] | undefined {
  const { categories } = catalog;
  if (showUnpublished === true)
    return principal.kind === "service" && hasScope(principal.scopes, scope, "current") ? categories : undefined;
  return categories.filter((category) =>
    [category, ...parentsOf(categories, category)].every(({ published }) => published),
  );
}

/** From the parent up to the root; a seed has made sure that there is one. */
export function parentsOf(categories: readonly Category[], { parentId }: Category): readonly Category[] {
  const parent = categories.find(({ id }) => id === parentId);
  return parent === undefined ? [] : [parent, ...parentsOf(categories, parent)];
}

function childrenOf(categories: readonly Category[], id: string): readonly Category[] {
  return categories.filter((category) => category.parentId === id);
}

/** Everything below a category, down to so many levels. */
export function below(categories: readonly Category[], id: string, depth: number): readonly Category[] {
  if (depth <= 0) return [];
  return childrenOf(categories, id).flatMap((child) => [child, ...below(categories, child.id, depth - 1)]);
}

export function rootsOf(categories: readonly Category[]): readonly Category[] {
  return categories.filter(({ parentId }) => !categories.some(({ id }) => id === parentId));
}

/** A category as the API shows it. */
export function categoryBody(categories: readonly Category[], category: Category, acceptLanguage: string | undefined) {
  const { id, parentId, code, localizedName, localizedDescription, localizedSlug, published, mixins } = category;
  return {
    id,
    ...defined({ parentId, mixins }),
    code,
    localizedName,
    localizedDescription,
    localizedSlug,
    name: inLanguage(localizedName, acceptLanguage),
    description: inLanguage(localizedDescription, acceptLanguage),
    position: positionOf(categories, category),
    published,
    supercategoriesIds: parentsOf(categories, category).map((parent) => parent.id),
    metadata: seededMetadata,
    media: [],
  };
}

interface CategoriesAsked extends ListQuery {
  readonly showRoots?: boolean;
  readonly showUnpublished?: boolean;
}

/**
 * One page of the categories, or of the roots of them, as the API shows them.
 *
 * @returns undefined for those who ask for unpublished ones without the scope
 */
export function listCategoryBodies(
  tenant: Tenant,
  principal: Principal,
  { showRoots, showUnpublished, ...asked }: CategoriesAsked,
  acceptLanguage: string | undefined,
) {
  const categories = visibleCategories(tenant, principal, showUnpublished);
  if (categories === undefined) return undefined;
  const chosen = showRoots === true ? rootsOf(categories) : categories;
  return list(
    chosen.map((one) => categoryBody(categories, one, acceptLanguage)),
    asked,
  );
}

export interface CategoryTree {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly description: string;
  readonly localizedName: Readonly<Record<string, string>>;
  readonly localizedDescription: Readonly<Record<string, string>>;
  readonly localizedSlug: Readonly<Record<string, string>>;
  readonly position: number;
  readonly published: boolean;
  readonly subcategories: readonly CategoryTree[];
}

/** A category with everything below it. */
export function categoryTree(categories: readonly Category[], category: Category): CategoryTree {
  const { id, code, localizedName, localizedDescription, localizedSlug, published } = category;
  return {
    id,
    name: inLanguage(localizedName),
    code,
    description: inLanguage(localizedDescription),
    localizedName,
    localizedDescription,
    localizedSlug,
    position: positionOf(categories, category),
    published,
    subcategories: childrenOf(categories, id).map((child) => categoryTree(categories, child)),
  };
}

/** Among its siblings, in the order of the seed. */
function positionOf(categories: readonly Category[], { id, parentId }: Category): number {
  return categories.filter((sibling) => sibling.parentId === parentId).findIndex((sibling) => sibling.id === id);
}
