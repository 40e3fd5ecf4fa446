/**
 * A code as it is compared: however it was typed, "k7m2 9qpr-4wxv" and "K7M2-9QPR-4WXV" are the same. Links
 * carry theirs already in this form.
 */
export function normalCode(typed: string): string {
  return typed.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
