import type { Texts } from "../domain/catalog.ts";

/**
 * Texts as `Accept-Language` asks for them: every language as a map for `*` and without the header, else the best one that
 * there is, and English or the first one where none fits.
 */
export function localized(texts: Texts, acceptLanguage: string | undefined): Texts | string {
  return acceptLanguage === undefined || acceptLanguage.trim() === "*" ? texts : inLanguage(texts, acceptLanguage);
}

/** One text: of the best language of `Accept-Language`, else English, else the first one. */
export function inLanguage(texts: Texts, acceptLanguage = ""): string {
  const best = languages(acceptLanguage).find((language) => Object.hasOwn(texts, language)) ?? "en";
  return texts[best] ?? Object.values(texts)[0] ?? "";
}

/** The languages of the header, the most wanted first, without their regions. */
function languages(header: string): readonly string[] {
  return header
    .split(",")
    .map((part) => {
      const [range = "", ...parameters] = part.split(";").map((text) => text.trim());
      const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2) ?? "1";
      return { language: range.split("-")[0]?.toLowerCase() ?? "", quality: Number(quality) || 0 };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((left, right) => right.quality - left.quality)
    .map(({ language }) => language);
}
