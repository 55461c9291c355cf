import type { RuleProblem } from '@pilotpress/shared-types';
import { ofCms } from '@pilotpress/shared-types';
import type { Core } from '@strapi/strapi';
import type { Addresses } from '../../../config/addresses.ts';
import type { ContentUid } from '../../content-types.ts';
import type { EntryRow } from '../entry-row.ts';
import { fieldsOf, modelOf } from '../schema-walk.ts';

/** Which of the web addresses in fields of their own lead into the CMS: no release may hold one. */
export function cmsAddressProblems(
  strapi: Core.Strapi,
  uid: ContentUid,
  row: EntryRow,
): RuleProblem[] {
  const { cms, site } = strapi.config.get<Addresses>('addresses');
  const isOfCms = ofCms(cms, site);
  const fields = fieldsOf(modelOf(strapi, uid), row, (name) => modelOf(strapi, name));
  return [...fields].flatMap(({ path, attribute, value }): RuleProblem[] => {
    if (attribute.pluginOptions?.pilotpress?.form !== 'web-address') return [];
    const url = typeof value === 'string' ? URL.parse(value) : null;
    if (url === null || !isOfCms(url)) return [];
    const message = `"${url.href}" is an address of the CMS, where visitors cannot go. Put one in its place that everybody can open, such as that of a page of the site.`;
    return [{ path, message }];
  });
}
