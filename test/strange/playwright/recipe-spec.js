// Makes a suite of the documentation's recipe: its lines, and what the profile is for.
import { writeFileSync } from "node:fs";
import { recipe } from "./recipe.js";

const body = `
import { expect } from "@playwright/test";

test("the recipe has its profile and its tenant", async ({ page, guest }) => {
  await page.route("http://app.example/", (route) => route.fulfill({ contentType: "text/html", body: "<title>App</title>" }));
  await page.goto("http://app.example/");
  const told = await page.evaluate(async () => {
    const api = "https://api.emporix.io";
    const login = await (await fetch(api + "/customerlogin/auth/anonymous/login?tenant=acme&client_id=shop")).json();
    const headers = { authorization: "Bearer " + login.access_token };
    return [login.sessionId !== undefined, (await fetch(api + "/session-context/acme/me/context", { headers })).status];
  });
  expect(told).toEqual([true, 404]);
  expect(guest.token).toEqual(expect.any(String));
});
`;
writeFileSync("recipe.spec.ts", recipe("playwright") + body);
