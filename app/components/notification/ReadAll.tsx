import { useT } from "~/messages/context";
import { Button } from "../Button";

/** How many are unread, and the button after which none is. */
export function ReadAll({ unread, until }: { unread: number; until: string }) {
  const { notifications: t } = useT();
  return (
    <form method="post" className="form">
      <p>{t.unreadCount(unread)}</p>
      {unread > 0 && (
        <>
          <input type="hidden" name="until" value={until} />
          <Button kind="secondary">{t.markAllRead}</Button>
        </>
      )}
    </form>
  );
}
