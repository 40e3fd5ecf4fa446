/** Names what the page shows (`measure:…`): the browser loads it again when one of these changes. */
export function Live({ names }: { names: readonly string[] }) {
  return <div hidden data-live={names.join(" ")} />;
}
