import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ownHosts } from '@pilotpress/shared-types';
import { referencesIn } from '../../site/src/markdown/references-in.ts';
import type { Warm } from '../../site/src/strapi/testing/load-store.ts';
import { coldStart, loadInto } from '../../site/src/strapi/testing/load-store.ts';
import type { Kind, RunningCms } from '../src/testing/running-cms.ts';
import { KINDS, UIDS } from '../src/testing/running-cms.ts';

/** The words and the relations of an entry, in the order of the editor, that the tests look at. */
interface Facts {
  readonly type: Kind;
  readonly title: string;
  readonly relations: Readonly<Record<string, readonly string[]>>;
  /** Hash of the bytes of its file, and the words that go with it. */
  readonly file: { readonly sha256: string; readonly alternativeText: string | null } | null;
}
/** Facts by documentId, in its order. */
export type Published = Readonly<Record<string, Facts>>;

/** The relations that each kind of entry owns. */
const RELATIONS: Readonly<Record<Kind, readonly string[]>> = {
  topic: [],
  presentation: ['topics'],
  event: ['presentations', 'topics'],
};

type Row = Readonly<Record<string, unknown>> & { readonly documentId: string };
interface FileRow {
  readonly url: string;
  readonly alternativeText: string | null;
}

/** A loader of the site, warm from one load to the next. */
export interface SiteBesideCms {
  readonly warm: Warm;
  /** Loads what has changed, and says what the site holds now. */
  load(moment?: Date): Promise<Published>;
  /** Everything in the store, as text. */
  stored(): string;
  /** Everything in a store that was filled from nothing, as text. */
  storedCold(): Promise<string>;
  remove(): Promise<void>;
}

/** The site's loader, in process, asking a real CMS with the site's own token. */
export async function siteBeside(cms: RunningCms): Promise<SiteBesideCms> {
  const hosts = ownHosts([cms.url], 'https://site.invalid');
  const findReferences = (markdown: string) => referencesIn(markdown, hosts);
  const asking = { cmsUrl: cms.url, token: await cms.siteToken(), findReferences };
  const { remove, ...warm } = await coldStart();
  return {
    warm,
    remove,
    load: async (moment) => {
      await loadInto(warm, { ...asking, ...(moment && { moment }) });
      return heldBy(warm);
    },
    stored: () => asText(warm),
    storedCold: async () => {
      const cold = await coldStart();
      await loadInto(cold, asking);
      await cold.remove();
      return asText(cold);
    },
  };
}

const inOrder = <T extends { readonly id: string }>(items: readonly T[]): T[] =>
  items.toSorted((a, b) => (a.id < b.id ? -1 : 1));

const asText = ({ store }: Warm): string => JSON.stringify(inOrder(store.values()));

/** What the site holds of the types that the tests make. */
function heldBy({ store }: Warm): Published {
  const facts = inOrder(store.values()).flatMap(({ id, data }) => {
    const type = typeOf(data);
    if (type === null) return [];
    const file = typeof data.file === 'string' ? store.get(data.file)?.data : undefined;
    return [
      [
        id,
        {
          type,
          title: String(data.title ?? data.name),
          relations: Object.fromEntries(
            RELATIONS[type].map((field) => [field, data[field] as string[]]),
          ),
          file:
            file === undefined
              ? null
              : {
                  sha256: String(file.sha256),
                  alternativeText: file.alternativeText as string | null,
                },
        },
      ] as const,
    ];
  });
  return Object.fromEntries(facts);
}

/** Entries in a store do not tell their type; their fields do. */
function typeOf(data: Readonly<Record<string, unknown>>): Kind | null {
  if ('eventStatus' in data) return 'event';
  if ('otherFormats' in data) return 'presentation';
  return 'slug' in data && 'name' in data && !('country' in data) ? 'topic' : null;
}

/** What the CMS has published, from its database and its disk, past all of its services. */
export async function publishedIn(cms: RunningCms): Promise<Published> {
  const facts: [string, Facts][] = [];
  for (const type of KINDS) {
    const relations = RELATIONS[type];
    const rows = (await cms.strapi.db.query(UIDS[type]).findMany({
      where: { publishedAt: { $notNull: true } },
      populate: [...relations, ...(type === 'presentation' ? ['file'] : [])],
    })) as Row[];
    for (const row of rows) {
      facts.push([
        row.documentId,
        {
          type,
          title: String(row.title ?? row.name),
          relations: Object.fromEntries(
            relations.map((field) => [field, publishedTargets(row[field])]),
          ),
          file: type === 'presentation' ? await onDisk(cms, row.file as FileRow) : null,
        },
      ]);
    }
  }
  return Object.fromEntries(facts.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const publishedTargets = (rows: unknown): string[] =>
  (rows as (Row & { readonly publishedAt: unknown })[])
    .filter(({ publishedAt }) => publishedAt !== null)
    .map(({ documentId }) => documentId);

async function onDisk({ data }: RunningCms, { url, alternativeText }: FileRow) {
  const bytes = await readFile(join(data, 'cms/public', url));
  return { sha256: createHash('sha256').update(bytes).digest('hex'), alternativeText };
}
