// Each field that the specification lets a client send has an effect, is refused, or is named in docs/input-fields.md.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cartCases } from "./cart-cases.ts";
import type { FieldCase, OperationCase } from "./case.ts";
import { controlCases } from "./control-cases.ts";
import { customerCases } from "./customer-cases.ts";
import { inputFields } from "./list-fields.ts";
import { otherCases } from "./other-cases.ts";
import { shopCases } from "./shop-cases.ts";
import { type Answered, type Names, type World, worlds } from "./world.ts";

const root = join(import.meta.dirname, "../../..");
const cases = [...cartCases, ...customerCases, ...controlCases, ...otherCases, ...shopCases];
const described = new Map(["openapi.yaml", "shop.yaml", "control.yaml"].flatMap((file) => [...inputFields(file)]));
const open = { atOnce: worlds(), afterOptIn: worlds(true) };

/** The rows of the documentation's table: route, field, why. */
const unread = readFileSync(join(root, "docs/input-fields.md"), "utf8")
  .split("\n")
  .flatMap((line) => {
    const [route, field, because = ""] = line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
    const name = (cell: string | undefined): string | undefined => /^`([^`]+)`$/.exec(cell ?? "")?.[1];
    const [routeName, fieldName] = [name(route), name(field)];
    return routeName === undefined || fieldName === undefined ? [] : [{ route: routeName, field: fieldName, because }];
  });

type Fields = Readonly<Record<string, unknown>>;

/** The texts with what the world has in the place of `{name}`. */
function filled(value: unknown, names: Names): unknown {
  if (typeof value === "string") return value.replaceAll(/\{(\w+)\}/g, (whole, name: string) => names[name] ?? whole);
  if (Array.isArray(value)) return value.map((entry) => filled(entry, names));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, filled(entry, names)]));
}

/** The object with a value at a path as `addresses[].street`; the first entry of a list counts. */
function withValue(into: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (key === "[]") {
    const list = Array.isArray(into) ? (into as unknown[]) : [];
    return [withValue(list[0], rest, value), ...list.slice(1)];
  }
  const object = typeof into === "object" && into !== null ? (into as Fields) : {};
  const entry = withValue(object[key], rest, value);
  return { ...object, [key]: entry };
}

function pathOf(field: string): readonly string[] {
  return field
    .split(".")
    .flatMap((part) => part.split(/(?=\[\])/))
    .filter(Boolean);
}

function requestOf(
  operation: OperationCase,
  fields: Fields,
  names: Names,
): [method: string, target: string, init: RequestInit] {
  const [method = "", template = ""] = operation.route.split(" ");
  const query = new URLSearchParams();
  const headers = new Headers();
  let body: unknown;
  for (const [name, value] of Object.entries(fields)) {
    const [place = "", field = ""] = name.split(/ (.*)/);
    if (value === undefined && place !== "body") continue;
    if (place === "query") query.set(field, String(value));
    else if (place === "header") headers.set(field, String(value));
    else body = withValue(body, pathOf(field), value);
  }
  const params = { tenant: "{tenant}", ...operation.params };
  const path = template.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => (params as Names)[name] ?? "");
  if (operation.as !== undefined) headers.set("authorization", `Bearer {${operation.as}}`);
  const entries = [...headers].map(([name, value]): [string, string] => [name, filled(value, names) as string]);
  const filledQuery = new URLSearchParams([...query].map(([name, value]) => [name, filled(value, names) as string]));
  const content = filled(body, names);
  const sent =
    operation.form === true ? new URLSearchParams(content as Record<string, string>) : JSON.stringify(content);
  if (body !== undefined && operation.form !== true) entries.push(["content-type", "application/json"]);
  const init = { headers: entries, ...(body === undefined ? {} : { body: sent }) };
  return [method, `${filled(path, names) as string}?${filledQuery.toString()}`, init];
}

const before = new Map<string, Promise<readonly Answered[]>>();

/** What is seen without a field. Fields with the same beside them share it. */
function seenBefore(operation: OperationCase, fields: Fields): Promise<readonly Answered[]> {
  const key = JSON.stringify([operation, fields]);
  const known = before.get(key) ?? seen(operation, fields);
  before.set(key, known);
  return known;
}

/** What a client sees of a request: its answer, and what is read afterwards. */
async function seen(operation: OperationCase, fields: Fields): Promise<readonly Answered[]> {
  const needed = JSON.stringify(operation);
  const world = await (operation.doubleOptIn === true ? open.afterOptIn : open.atOnce)(needed);
  const answer = await world.send(...requestOf(operation, fields, world.names));
  const answered = /"access_token":\s*"([^"]+)"/.exec(answer.text)?.[1]?.replace("TENANT", world.names["tenant"] ?? "");
  const names = { ...world.names, ...(answered === undefined ? {} : { answered }) };
  const all = [answer];
  for (const read of operation.reads ?? []) all.push(await readBy(world, read, names));
  return all;
}

async function readBy(world: World, read: string, names: Names): Promise<Answered> {
  const [token = "", method = "", path = "", body] = read.split(/ (?=\S)/);
  const headers: Record<string, string> = names[token] === undefined ? {} : { authorization: `Bearer ${names[token]}` };
  if (body !== undefined) headers["content-type"] = "application/json";
  const mailed = JSON.stringify({ token: world.mailed() });
  const sent = body === undefined ? {} : { body: body === "{mailed}" ? mailed : (bodies[body] ?? body) };
  return world.send(method, filled(path, names) as string, { headers, ...sent });
}

const beans = { itemId: { itemType: "PRODUCT", id: "coffee-beans" }, quantity: { quantity: 1 } };
const bodies: Readonly<Record<string, string>> = {
  "{beans}": JSON.stringify({ items: [beans] }),
  "{newLogin}": JSON.stringify({ email: "new@example.com", password: "secret-1" }),
  "{oneLogin}": JSON.stringify({ email: "one@example.com", password: "password" }),
};

function withoutUndefined(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** What is seen without the field and with it. */
async function compared(operation: OperationCase, field: string, { value, given = {}, as }: FieldCase) {
  const called: OperationCase = as === undefined ? operation : { ...operation, as };
  const base = withoutUndefined({ ...operation.base, ...given });
  return { without: await seenBefore(called, base), withField: await seen(called, { ...base, [field]: value }) };
}

/** How a request was answered: as it should be, or what came instead. */
function verdict(answer: Answered | undefined, refused: number | undefined): string | number {
  const { status = 0, text = "" } = answer ?? {};
  if (refused === undefined ? status < 400 : status === refused) return refused ?? "answered";
  return `${status} ${text}`;
}

describe("the fields of requests", () => {
  it("are each in the table of cases or in the documentation's, and nothing else is", () => {
    const known = [
      ...cases.flatMap(({ route, fields }) => Object.keys(fields).map((field) => `${route} ${field}`)),
      ...unread.map(({ route, field }) => `${route} ${field}`),
    ];
    const wanted = [...described].flatMap(([route, fields]) => fields.map((field) => `${route} ${field}`));
    expect(wanted.filter((field) => !known.includes(field))).toEqual([]);
    const unknown = known.filter((field) => !wanted.includes(field));
    expect(unknown).toEqual([]);
    expect(known.filter((field, index) => known.indexOf(field) !== index)).toEqual([]);
  });

  it("that the documentation says are not read have a reason", () => {
    expect(unread.filter(({ because }) => because.length < 20)).toEqual([]);
  });

  describe.each(cases)("of $route", (operation) => {
    it.each(Object.entries(operation.fields))("%s has an effect", async (field, one) => {
      const { without, withField } = await compared(operation, field, one);
      expect(verdict(without[0], one.missing)).toBe(one.missing ?? "answered");
      expect(verdict(withField[0], one.refused)).toBe(one.refused ?? "answered");
      const first = operation.echoes === true && one.refused === undefined ? 1 : 0;
      expect(withField.slice(first)).not.toEqual(without.slice(first));
    });
  });
});
