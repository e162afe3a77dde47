/** What no page may do in any test: reach the network, write errors to the console, break its own policy. */
import type { BrowserContext, Page } from '@playwright/test';

export interface Guard {
  /** Before anything is loaded into it. */
  watch(page: Page): void;
  /** Requests to anywhere else are stopped and remembered. */
  fence(context: BrowserContext): Promise<void>;
  allowOrigin(origin: string): void;
  expectTrouble(pattern: RegExp): void;
  /** Everything that went wrong and was not expected. */
  readonly trouble: readonly string[];
}

const LOCAL = /^(data|blob|about|app|devtools|chrome-error):/;

export function createGuard(): Guard {
  const origins = new Set<string>();
  const expected: RegExp[] = [];
  const noted: string[] = [];
  const isOwn = (url: string): boolean => LOCAL.test(url) || origins.has(new URL(url).origin);

  return {
    allowOrigin: (origin) => origins.add(origin),
    expectTrouble: (pattern) => expected.push(pattern),
    fence: async (context) => {
      await context.route(
        (url) => !isOwn(url.href),
        async (route) => {
          noted.push(`network: ${route.request().url()}`);
          await route.abort();
        },
      );
    },
    watch: (page) => {
      page.on('pageerror', (error) => noted.push(`uncaught: ${error.message}`));
      // Chromium reports a breach of the policy as an error on the console.
      page.on('console', (message) => {
        if (message.type() === 'error') noted.push(`console: ${message.text()} (${message.location().url})`);
      });
      page.on('request', (request) => {
        if (!isOwn(request.url())) noted.push(`network: ${request.url()}`);
      });
    },
    get trouble() {
      return [...new Set(noted)].filter((message) => !expected.some((pattern) => pattern.test(message)));
    },
  };
}
