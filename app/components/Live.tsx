import { useLocation } from "@remix-run/react";
import { useT } from "~/messages/context";

/**
 * Names what the page shows (`measure:…`): the browser loads it again when one of these changes. Whoever is
 * writing is told instead, and reads the new page beside theirs.
 */
export function Live({ names }: { names: readonly string[] }) {
  const { common } = useT();
  const { pathname, search } = useLocation();
  return (
    <>
      <div hidden data-live={names.join(" ")} />
      <div hidden data-changed="" className="notice changed" role="status">
        <p>
          {common.pageChanged}{" "}
          <a href={`${pathname}${search}`} target="_blank" rel="noreferrer">
            {common.reload}
          </a>
        </p>
      </div>
    </>
  );
}
