import lighthouse, { NetworkRecords } from 'lighthouse';
import type { RunnerResult } from 'lighthouse';
import type { AuditedPage } from './lighthouse-table.ts';

/**
 * Opens a page as Lighthouse's slow phone does and audits it.
 *
 * @param port - of a Chromium that can be debugged
 * @param isIndexed - whether search engines are to find it
 */
export async function auditPage(
  port: number,
  template: string,
  address: string,
  isIndexed: boolean,
): Promise<AuditedPage> {
  const audited = await lighthouse(address, {
    port,
    logLevel: 'silent',
    locale: 'en',
    // A page that is kept from search engines on purpose fails nothing by that.
    skipAudits: isIndexed ? [] : ['is-crawlable'],
  });
  if (audited === undefined) throw new Error(`Lighthouse says nothing of ${address}.`);
  const { runtimeError } = audited.lhr;
  if (runtimeError !== undefined) {
    throw new Error(`Lighthouse could not audit ${address}: ${runtimeError.message}`);
  }
  return { template, result: audited.lhr, textBytes: await textBytesOf(audited) };
}

/** Bytes of HTML and CSS as they were sent, without their headers. */
async function textBytesOf({ artifacts }: RunnerResult): Promise<number> {
  const records = await NetworkRecords.request(artifacts.DevtoolsLog, { computedCache: new Map() });
  return records
    .filter(({ resourceType }) => resourceType === 'Document' || resourceType === 'Stylesheet')
    .map(
      ({ transferSize, responseHeadersTransferSize }) => transferSize - responseHeadersTransferSize,
    )
    .reduce((one, other) => one + other, 0);
}
