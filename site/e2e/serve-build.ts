import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Page } from 'playwright-core';

/** A site that no request can leave. */
export const SITE = 'http://site.example';

const TYPES: Partial<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
};

/**
 * Answers the requests of a page from a built site, under the strictest policy that its pages meet.
 *
 * @returns the paths that it has asked for so far
 */
export async function serveBuild(page: Page, folder: string): Promise<readonly string[]> {
  const asked: string[] = [];
  await page.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    asked.push(origin === SITE ? pathname : route.request().url());
    const path = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (origin !== SITE || !existsSync(path)) {
      await route.fulfill({ status: 404 });
      return;
    }
    const headers = {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'content-security-policy': "default-src 'self'",
    };
    await route.fulfill({ path, headers });
  });
  return asked;
}
