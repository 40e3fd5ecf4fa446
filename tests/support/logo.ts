/** Logos for tests: pictures as small as they get. */
export const svgLogo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 32"><path d="M0 0h48v32H0z"/></svg>';

const onePixel =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
export const pngLogo = new Uint8Array(Buffer.from(onePixel, "base64"));

export const bytesOf = (text: string) => new TextEncoder().encode(text);
