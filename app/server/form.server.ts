import { data } from "@remix-run/node";

/** What a form sent: fields of text, and files where it may hold them. */
export type Form = FormData | URLSearchParams;

/** Reads the body of a request once; a body that is no form is refused with 400. */
export async function readForm(request: Request): Promise<Form> {
  const type = request.headers.get("content-type") ?? "";
  try {
    if (type.startsWith("multipart/form-data")) return await request.formData();
    if (type.startsWith("application/x-www-form-urlencoded"))
      return new URLSearchParams(await request.text());
  } catch {
    throw data({ refusal: "bad-request" }, { status: 400 });
  }
  throw data({ refusal: "bad-request" }, { status: 400 });
}

const SECRET = /password|token|code/i;

/** The texts that somebody typed, to give them back when their form was refused; no secrets, no files. */
export function typedFields(form: Form): [string, string][] {
  return [...form.entries()].flatMap(([name, value]): [string, string][] =>
    typeof value === "string" && !SECRET.test(name) ? [[name, value]] : [],
  );
}
