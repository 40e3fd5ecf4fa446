import { createHash, randomBytes } from "node:crypto";

/** No vowels and nothing that looks like something else: ids are read aloud and copied by hand. */
const ALPHABET = "23456789bcdfghjkmnpqrstvwxz";
const LIMIT = 256 - (256 % ALPHABET.length);

/** A random text over the alphabet: 4.75 bits a character. */
export function randomText(length: number): string {
  let text = "";
  while (text.length < length) {
    for (const byte of randomBytes(length * 2)) {
      if (byte < LIMIT && text.length < length) text += ALPHABET[byte % ALPHABET.length];
    }
  }
  return text;
}

/** Short and unguessable (57 bits): ids stand in public addresses. */
export function newId(): string {
  return randomText(12);
}

/** A form's key as the id of what the form makes: sent twice, it makes one thing. Another text gets a new id. */
export function keyOrNewId(formKey: string): string {
  const isId = formKey.length === 12 && [...formKey].every((letter) => ALPHABET.includes(letter));
  return isId ? formKey : newId();
}

/** For links that let somebody in: 152 bits. */
export function newToken(): string {
  return randomText(32);
}

/** Codes printed on letters: typed by hand, in groups of four (57 bits, tries are limited). */
export function newLetterCode(): string {
  return (randomText(12).toUpperCase().match(/.{4}/g) ?? []).join("-");
}

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
