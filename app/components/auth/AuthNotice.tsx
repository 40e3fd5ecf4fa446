import { useT } from "~/messages/context";
import { Notice } from "../Notice";

/** What just happened, said once on the page that one is led to. */
export function AuthNotice({ done }: { done: string | null }) {
  const { auth } = useT();
  if (done === "link-asked") {
    return (
      <Notice kind="success" live title={auth.linkAsked}>
        {auth.linkAskedText}
      </Notice>
    );
  }
  const says = {
    "signed-out": auth.signedOut,
    "signed-out-everywhere": auth.signedOutEverywhere,
    erased: auth.accountErased,
  }[done ?? ""];
  return says ? (
    <Notice kind="success" live>
      {says}
    </Notice>
  ) : null;
}
