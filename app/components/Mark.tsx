/** The talking tree and the people seated around it, in one path and one colour (the text's). */
const tree =
  "M3 9a13 7.4 0 1 1 26 0a13 7.4 0 1 1-26 0zM14.2 27.6l.5-6.2-5.6-7 2.6-1.4 4.3 5 4.3-5 2.6 1.4-5.6 7 .5 6.2zM1.8 22.6a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0zM6.6 28.4a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0zM20.6 28.4a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0zM25.4 22.6a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0z";

export function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" fill="currentColor">
      <path d={tree} />
    </svg>
  );
}
