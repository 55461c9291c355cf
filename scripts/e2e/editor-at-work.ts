import fc from 'fast-check';
import type { Kind, LibraryFile, RunningCms } from '../src/testing/running-cms.ts';
import { KINDS } from '../src/testing/running-cms.ts';

/** Which of the entries of a kind is meant: a number, wrapped round to how many there are. */
type Which = number;

/** What an editor does once. */
export type Edit =
  | { readonly does: 'create'; readonly kind: Kind; readonly publish: boolean }
  | { readonly does: 'edit'; readonly kind: Kind; readonly which: Which; readonly publish: boolean }
  | {
      readonly does: 'publish' | 'unpublish' | 'delete';
      readonly kind: Kind;
      readonly which: Which;
    }
  | {
      readonly does: 'relate';
      readonly from: 'event' | 'presentation';
      readonly which: Which;
      readonly to: readonly Which[];
      readonly publish: boolean;
    }
  | { readonly does: 'replace' | 'describe'; readonly which: Which };

const kind = fc.constantFrom(...KINDS);
const which = fc.nat({ max: 9 });
const publish = fc.boolean();

/** Something an editor may do; creating comes up most, so that there is something to change. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('create' as const), kind, publish }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('edit' as const), kind, which, publish }) },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constantFrom('publish', 'unpublish', 'delete'),
      kind,
      which,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('relate' as const),
      from: fc.constantFrom('event', 'presentation'),
      which,
      to: fc.uniqueArray(which, { maxLength: 3 }),
      publish,
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constantFrom('replace', 'describe'), which }) },
);

/** An editor who starts with an empty CMS, the site's settings aside. */
export class EditorAtWork {
  readonly #cms: RunningCms;
  readonly #entries: Record<Kind, string[]> = { topic: [], presentation: [], event: [] };
  readonly #files: LibraryFile[] = [];
  #number = 0;

  constructor(cms: RunningCms) {
    this.#cms = cms;
  }

  /** Does it, or nothing where there is no such entry. */
  async do(edit: Edit): Promise<void> {
    switch (edit.does) {
      case 'create':
        await this.#create(edit.kind, edit.publish);
        break;
      case 'edit':
        await this.#update(edit.kind, edit.which, this.#words(edit.kind), edit.publish);
        break;
      case 'publish':
      case 'unpublish':
      case 'delete':
        await this.#act(edit);
        break;
      case 'relate': {
        const [field, kind] =
          edit.from === 'event' ? ['presentations', 'presentation'] : ['events', 'event'];
        const to = this.#chosen(kind as Kind, edit.to);
        const topics = edit.from === 'event' ? this.#chosen('topic', edit.to) : [];
        await this.#update(edit.from, edit.which, { [field]: to, topics }, edit.publish);
        break;
      }
      case 'replace':
      case 'describe':
        await this.#changeFile(edit);
        break;
    }
  }

  /** Deletes all that this editor made. */
  async leave(): Promise<void> {
    for (const kind of KINDS) {
      for (const documentId of this.#entries[kind])
        await this.#cms.documents(kind).delete({ documentId });
      this.#entries[kind] = [];
    }
  }

  #words(kind: Kind): Record<string, string> {
    this.#number += 1;
    const words = `${kind} ${String(this.#number)}`;
    return kind === 'topic' ? { name: words } : { title: words };
  }

  async #create(kind: Kind, publish: boolean): Promise<void> {
    const words = this.#words(kind);
    const slug = `${kind}-${String(this.#number)}`;
    const summary = 'What it is about.';
    const data = {
      topic: () => ({ slug }),
      event: () => ({ slug, summary, kind: 'plenary', dateNote: 'In spring' }),
      presentation: async () => {
        const file = await this.#cms.upload(slug);
        this.#files.push(file);
        return { slug, summary, language: 'en', file: file.id };
      },
    }[kind];
    const { documentId } = await this.#cms.documents(kind).create({
      data: { ...words, ...(await data()) },
    });
    this.#entries[kind].push(documentId);
    if (publish) await this.#cms.documents(kind).publish({ documentId });
  }

  async #update(
    kind: Kind,
    which: Which,
    data: Record<string, unknown>,
    publish: boolean,
  ): Promise<void> {
    const [documentId] = this.#chosen(kind, [which]);
    if (documentId === undefined) return;
    await this.#cms.documents(kind).update({ documentId, data });
    if (publish) await this.#cms.documents(kind).publish({ documentId });
  }

  async #act({ does, kind, which }: Extract<Edit, { does: 'publish' | 'unpublish' | 'delete' }>) {
    const [documentId] = this.#chosen(kind, [which]);
    if (documentId === undefined) return;
    await this.#cms.documents(kind)[does]({ documentId });
    if (does === 'delete') {
      this.#entries[kind] = this.#entries[kind].filter((id) => id !== documentId);
    }
  }

  async #changeFile({ does, which }: { does: 'replace' | 'describe'; which: Which }) {
    const file = this.#files[which % this.#files.length];
    if (file === undefined) return;
    this.#number += 1;
    const words = `Words ${String(this.#number)}`;
    if (does === 'replace') await this.#cms.replace(file, words);
    else await this.#cms.describe(file, words);
  }

  #chosen(kind: Kind, which: readonly Which[]): string[] {
    const all = this.#entries[kind];
    const chosen = which.flatMap((number) => all[number % all.length] ?? []);
    return [...new Set(chosen)];
  }
}
