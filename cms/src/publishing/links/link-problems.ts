import type { RuleProblem } from '@pilotpress/shared-types';
import type { Core } from '@strapi/strapi';
import type { ContentUid } from '../../content-types.ts';
import type { EntryRow } from '../entry-row.ts';
import type { Connection } from '../manifest/read-transaction.ts';
import type { Field } from '../schema-walk.ts';
import { fieldLabel } from '../schema-walk.ts';
import { entriesMeant, linkFaults } from './destinations.ts';
import {
  brokenLinkInWords,
  moreBrokenInWords,
  tooDeepInWords,
  unfitFileInWords,
} from './link-words.ts';
import type { TextLink } from './links-in.ts';
import { linksIn } from './links-in.ts';
import { hostsOf, textsOf } from './texts-of.ts';

/** A link, and the text that it stands in. */
interface LinkInField {
  readonly field: Field;
  readonly link: TextLink;
}

/**
 * What is wrong with the links and pictures in the texts of a populated row: those that certainly lead to
 * nothing. A link to an entry that is not published yet does not: it is to become a link with that entry.
 */
export async function linkProblems(
  strapi: Core.Strapi,
  uid: ContentUid,
  row: EntryRow,
): Promise<RuleProblem[]> {
  const links: LinkInField[] = [];
  const problems: RuleProblem[] = [];
  for (const field of textsOf(strapi, uid, row)) {
    const found = linksIn(field.value, hostsOf(strapi));
    if (found === null)
      problems.push({ path: field.path, message: tooDeepInWords(fieldLabel(field)) });
    else links.push(...found.map((link) => ({ field, link })));
  }
  if (links.length === 0) return problems;
  const broken = await strapi.db.transaction(({ trx }) =>
    brokenLinks(strapi, trx as Connection, links),
  );
  return [...problems, ...broken];
}

/** How many links of one text a message tells of; whoever has mended those reads of the next. */
const TOLD = 10;

async function brokenLinks(
  strapi: Core.Strapi,
  connection: Connection,
  links: readonly LinkInField[],
): Promise<RuleProblem[]> {
  const faultOf = await linkFaults(
    strapi,
    connection,
    links.map(({ link }) => link),
  );
  const broken = links.flatMap(({ field, link }) => {
    const fault = faultOf(link);
    return fault === null ? [] : { field, link, fault };
  });
  const byText = [...Map.groupBy(broken, ({ field }) => field.path.join('.')).values()];
  const told = byText.flatMap((ofText) => ofText.slice(0, TOLD));
  const meantBy = await entriesMeant(
    strapi,
    connection,
    told.flatMap(({ link }) => (link.kind === 'entry' ? link.entry : [])),
  );
  const problems = told.map(({ field, link, fault }) => ({
    path: field.path,
    message:
      fault === 'missing'
        ? brokenLinkInWords(
            fieldLabel(field),
            link,
            link.kind === 'entry' ? meantBy(link.entry) : null,
          )
        : unfitFileInWords(fieldLabel(field), link, fault.unfit),
  }));
  const rest = byText.flatMap(([first, ...others]) => {
    const count = others.length + 1 - TOLD;
    if (first === undefined || count <= 0) return [];
    const { field } = first;
    return { path: field.path, message: moreBrokenInWords(fieldLabel(field), count) };
  });
  return [...problems, ...rest];
}
