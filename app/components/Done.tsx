import { useSearchParams } from "@remix-run/react";
import { Notice } from "./Notice";

/** What was just done, said once after a redirect: `?done=code`, in the words of `messages`. */
export function Done({ messages }: { messages: Readonly<Record<string, string>> }) {
  const code = useSearchParams()[0].get("done");
  const text = code !== null && Object.hasOwn(messages, code) ? messages[code] : undefined;
  if (text === undefined) return null;
  return (
    <Notice kind="success" live>
      <p>{text}</p>
    </Notice>
  );
}
