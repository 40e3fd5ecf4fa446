/** The talking tree and the people seated around it, in one path and one colour (the text's). */
const tree =
  "M6 10.5a10 10 0 1 0 20 0a10 10 0 1 0-20 0zM14.9 17.8v-2.3l-4.7-4.7 1.5-1.5 4.3 4.3 4.3-4.3 1.5 1.5-4.7 4.7v2.3zM14.6 20l-1 7.2h4.8l-1-7.2zM1.2 22.6a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0zM6.2 28a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0zM21 28a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0zM26 22.6a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0z";

export function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" fill="currentColor">
      <path d={tree} />
    </svg>
  );
}
