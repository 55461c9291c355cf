import { isPrivateHost } from '@pilotpress/shared-types';
import type { Fault } from '../file-content.ts';
import { MEND_ENTRY } from '../file-content.ts';
import type { SiteAddresses } from '../site-address.ts';
import { targetOf } from '../site-address.ts';

/** Every address must be one, and lead somewhere that all visitors can reach. */
export function publicAddresses(
  addresses: Iterable<string>,
  path: string,
  site: SiteAddresses,
): Fault[] {
  const faults: Fault[] = [];
  for (const address of addresses) {
    const target = targetOf(address, path, site);
    if (target.kind === 'invalid') {
      faults.push({
        text: `${path} links to "${address}", which is no address.`,
        remedy: MEND_ENTRY,
      });
    } else if (target.kind === 'external' && site.cmsHosts.includes(hostOf(target.url))) {
      const text = `${path} links to ${target.url.href}, an address of the CMS, where visitors cannot go.`;
      faults.push({ text, remedy: MEND_ENTRY });
    } else if (target.kind === 'external' && isPrivateHost(target.url.hostname)) {
      const text = `${path} links to ${target.url.href}, which only a machine or a network of its own can reach.`;
      faults.push({ text, remedy: MEND_ENTRY });
    }
  }
  return faults;
}

/** As it is written without a dot at its end. */
const hostOf = ({ host }: URL): string => host.replace(/\.(?=:|$)/, '');
