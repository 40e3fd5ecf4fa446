import "@remix-run/node";

declare module "@remix-run/node" {
  /** Loaders' values reach components as they are, not through JSON. */
  interface Future {
    v3_singleFetch: true;
  }
}
