import { type Language, languages } from "~/messages";

/** The first language of ours in an Accept-Language header, French otherwise (RFC 9110, 12.5.4). */
export function preferredLanguage(header: string | null): Language {
  const wanted = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters.map((parameter) => parameter.trim()).find((one) => one.startsWith("q="));
      return { tag: tag.split("-")[0], q: quality ? Number(quality.slice(2)) || 0 : 1 };
    })
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q);
  for (const { tag } of wanted) {
    const found = languages.find((language) => language === tag);
    if (found) return found;
  }
  return "fr";
}
