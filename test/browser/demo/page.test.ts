import { describe, it } from "vitest";
import { eachDemo, expect } from "../../support/browser/demo.ts";

describe("the demo storefront's page", () => {
  const at = eachDemo();

  it("can be used by keyboard alone: from the top of the page to a login", async () => {
    const { page } = await at.open();
    const tabTo = async (name: string): Promise<void> => {
      for (let presses = 0; presses < 40; presses++) {
        await page.keyboard.press("Tab");
        const focused = page.locator(":focus");
        if ((await focused.count()) === 1 && (await focused.getAttribute("id")) === name) return;
      }
      throw new Error(`Forty presses of Tab do not lead to ${name}`);
    };
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Skip to the shop" })).toBeFocused();
    await page.keyboard.press("Enter");
    await tabTo("email");
    const outline = await page.locator(":focus").evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline).toBe("solid");
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("bare@emporix.com");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.locator("#customer-email")).toHaveText("bare@emporix.com");
    // What had the focus is gone; it is on what stands there now.
    await expect(page.getByRole("button", { name: "Log out" })).toBeFocused();
  });

  it("names every control, uses each ID once, and skips no level of headings", async () => {
    const shop = await at.open();
    await shop.add("Coffee beans");
    await shop.says("The first cart");
    await shop.addAttribute("latitude", "48.2082");
    const found = await shop.page.evaluate(() => {
      const controls = [...document.querySelectorAll("button, a, summary, input, select")].filter((control) =>
        control.checkVisibility(),
      );
      const nameOf = (control: Element): string =>
        control instanceof HTMLInputElement || control instanceof HTMLSelectElement
          ? [...(control.labels ?? [])].map((label) => label.innerText).join("")
          : (control.getAttribute("aria-label") ?? (control as HTMLElement).innerText);
      const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
      const levels = [...document.querySelectorAll("h1, h2, h3, h4")].map(({ tagName }) => Number(tagName[1]));
      return {
        count: controls.length,
        nameless: controls.filter((control) => nameOf(control).trim() === "").map(({ outerHTML }) => outerHTML),
        dangling: [...document.querySelectorAll("[aria-labelledby], [aria-describedby]")]
          .flatMap((element) => [element.getAttribute("aria-labelledby"), element.getAttribute("aria-describedby")])
          .filter((id) => id !== null && document.getElementById(id) === null),
        twice: ids.filter((id, at) => ids.indexOf(id) !== at),
        titles: levels.filter((level) => level === 1).length,
        skipped: levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1),
        language: document.documentElement.lang,
      };
    });
    expect(found.count).toBeGreaterThan(20);
    expect({ ...found, count: 0 }).toEqual({
      count: 0,
      nameless: [],
      dangling: [],
      twice: [],
      titles: 1,
      skipped: [],
      language: "en",
    });
  });

  it("shows what is in the context as text, whatever it is", async () => {
    const shop = await at.open();
    await shop.add("Coffee beans");
    await shop.says("The first cart");
    const evil = '<img src=x onerror="document.title=1">';
    await shop.addAttribute(evil, evil);
    await shop.addAttribute("__proto__", '{"polluted":true}');
    await expect(shop.page.locator("#attributes .key")).toHaveText([evil, "__proto__"]);
    await expect(shop.page.locator("main img, aside img")).toHaveCount(0);
    await shop.page.getByRole("button", { name: "× remove the attribute __proto__" }).click();
    await expect(shop.page.locator("#attributes .key")).toHaveText([evil]);
    expect(await shop.page.evaluate(() => Object.hasOwn(Object.prototype, "polluted"))).toBe(false);
    expect(shop.complaints).toEqual([]);
  });

  it("keeps tokens and passwords out of the log of requests", async () => {
    const shop = await at.open();
    const tokens: string[] = [];
    const keepTokens = async (): Promise<void> => {
      const kept = await shop.page.evaluate(() => Object.values(localStorage).join("\n"));
      // In the page's own notes, and in those of the kit.
      const found = [...kept.matchAll(/"(?:accessToken|refreshToken)":"([^"]+)"/g)].map(([, token = ""]) => token);
      expect(found.length).toBeGreaterThan(1);
      tokens.push(...found);
    };
    await keepTokens();
    await shop.add("Coffee beans");
    await shop.logIn();
    await shop.says("Logged in");
    await keepTokens();
    await shop.page.getByRole("button", { name: "Log out" }).click();
    await shop.says("Logged out");
    for (const row of await shop.page.locator("#traffic summary").all()) await row.click();
    const text = await shop.page.locator("#traffic").innerText();
    expect(text).toContain("access_token");
    expect(text).toContain('"password": "•••"');
    expect(text).toContain("accessToken=•••");
    expect(text).not.toContain("Qwurmdch673");
    for (const token of tokens) expect(text).not.toContain(token);
  });

  it("fits a narrow phone, in the dark and in the light", async () => {
    const shop = await at.open();
    const { page } = shop;
    await page.setViewportSize({ width: 360, height: 740 });
    await shop.add("Espresso machine");
    await shop.add("Coffee beans");
    await expect(page.locator("#cart-count")).toHaveText("2 items");
    await shop.addAttribute("a-key-that-is-much-too-long-for-a-narrow-phone", `"${"x".repeat(200)}"`);
    await shop.logIn();
    await expect(page.locator("#same-id")).toBeVisible();
    await page.locator("#traffic summary").first().click();
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(widths[0]).toBe(widths[1]);
    const background = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await background();
    await shop.picture("2-phone-light");
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await background()).not.toBe(light);
    await shop.picture("2-phone-dark");
  });
});
