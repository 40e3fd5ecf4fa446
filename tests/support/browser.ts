import { type Browser, type BrowserContext, chromium, type Page } from "playwright";

/** For a closed network and for containers: no sandbox to build, nobody to call home. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-dev-shm-usage",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export interface PersonOptions {
  /** The server's address, from which paths are taken. */
  readonly url: string;
  /** False: the browser runs no script, as a reader may choose. */
  readonly javaScript?: boolean;
  readonly language?: "fr-FR" | "en-GB";
  readonly width?: number;
}

export interface Person {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the browser complained of: errors of scripts and of the console, answers of 500 and more. */
  readonly complaints: readonly string[];
}

/** A real Chromium; `npm test` finds or installs it and says where in CHROMIUM_PATH. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
  return chromium.launch({ executablePath, args: ARGUMENTS });
}

/** One person with a browser of their own: cookies and storage are shared with nobody. */
export async function newPerson(browser: Browser, options: PersonOptions): Promise<Person> {
  const { url, javaScript = true, language = "fr-FR", width = 1280 } = options;
  const context = await browser.newContext({
    baseURL: url,
    javaScriptEnabled: javaScript,
    locale: language,
    timezoneId: "Europe/Paris",
    viewport: { width, height: 900 },
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on("response", (answer) => {
    if (answer.status() >= 500) complaints.push(`${answer.url()}: ${answer.status()}`);
  });
  return { page, context, complaints };
}
