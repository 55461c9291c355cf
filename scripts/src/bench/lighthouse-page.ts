import { execa } from 'execa';
import { z } from 'zod';
import type { AuditedPage } from './lighthouse-table.ts';
import { lighthouseResultSchema } from './lighthouse-table.ts';

/** Fetched when it is asked for: it comes with eighty packages that nothing else needs. */
const LIGHTHOUSE = 'lighthouse@12.2.3';

const CHROMIUM_FLAGS = '--headless=new --no-sandbox --disable-gpu --disable-background-networking';

/** What was sent, with its headers. */
const requestsSchema = z.object({
  details: z.object({
    items: z.array(z.object({ resourceType: z.string().optional(), transferSize: z.number() })),
  }),
});

interface Audit {
  readonly template: string;
  readonly address: string;
  /** Whether search engines are to find it. */
  readonly isIndexed: boolean;
  /** Path of the program. */
  readonly chromium: string;
  readonly signal: AbortSignal;
}

/** Opens a page as Lighthouse's slow phone does and audits it. */
export async function auditPage(audit: Audit): Promise<AuditedPage> {
  const { template, address, isIndexed, chromium, signal } = audit;
  const options = ['--quiet', '--locale=en', '--output=json', `--chrome-flags=${CHROMIUM_FLAGS}`];
  // A page that is kept from search engines on purpose fails nothing by that.
  if (!isIndexed) options.push('--skip-audits=is-crawlable');
  const { stdout } = await execa('npx', ['--yes', LIGHTHOUSE, address, ...options], {
    env: { CHROME_PATH: chromium },
    cancelSignal: signal,
  });
  const result = lighthouseResultSchema.parse(JSON.parse(stdout));
  if (result.runtimeError !== undefined) {
    throw new Error(`Lighthouse could not audit ${address}: ${result.runtimeError.message}`);
  }
  const { items } = requestsSchema.parse(result.audits['network-requests']).details;
  const textBytes = items
    .filter(({ resourceType }) => resourceType === 'Document' || resourceType === 'Stylesheet')
    .reduce((sum, { transferSize }) => sum + transferSize, 0);
  return { template, result, textBytes };
}
