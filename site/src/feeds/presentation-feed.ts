import { paths } from '@pilotpress/shared-types';
import { feeds, languageName, presentations as words, files, speakerNames } from '../words.ts';
import { fileEntry } from './deck-list.ts';
import type { FeedPresentation, FeedSite } from './feed-content.ts';
import { framed, sectionFrame } from './feed-frame.ts';
import { majorNotes } from './major-notes.ts';
import type { Candidate, Source } from './newest.ts';
import { latestOf, newest } from './newest.ts';
import type { FeedItemOutline, FeedOutline, FeedText } from './outline.ts';
import { listPart, markdownPart, paragraphs, section } from './outline.ts';
import { itemId } from './tag-uri.ts';

/** The newest presentations, each with its file, and what happened to them since. */
export const presentationFeed = (
  presentations: readonly FeedPresentation[],
  site: FeedSite,
): FeedOutline =>
  framed(
    sectionFrame('presentation', site),
    newest(presentationNews(presentations, site), site.moment),
    site,
  );

/** What is told of a presentation that was public already. */
interface Change {
  readonly at: string;
  readonly label: string;
  readonly title: string | null;
  readonly line: string;
}

/** All that may be told of presentations. */
export function presentationNews(
  presentations: readonly FeedPresentation[],
  site: FeedSite,
): Source[] {
  return presentations.map((entry) => ({
    latest: latestOf(firstPublished(entry), entry.history.at(-1)?.at),
    candidates: () => [
      candidate(entry, site, null),
      ...changes(entry).map((change) => candidate(entry, site, change)),
    ],
  }));
}

/** When it was first published; an entry that the log does not know has no other time than that of its version. */
const firstPublished = ({ history, presentation }: FeedPresentation): string =>
  history.find(({ after }) => after !== null)?.at ?? presentation.updatedAt;

/** Another file is news to those who have the old one; so is what an editor calls a major change. */
function changes(entry: FeedPresentation): Change[] {
  const published = entry.history.filter(({ after }) => after !== null);
  const replaced = published.slice(1).flatMap(({ at, after, changeNote }, index): Change[] => {
    const before = published[index]?.after?.file ?? null;
    const now = after?.file ?? null;
    if (before === null || now === null || before === now) return [];
    const note = changeNote?.trim() ?? '';
    const line = note === '' ? feeds.newFileNotice : note;
    return [{ at, label: feeds.newFile, title: after?.title ?? null, line }];
  });
  const told = new Set(replaced.map(({ at }) => at));
  const noted = majorNotes(entry.history, firstPublished(entry))
    .filter(({ at }) => !told.has(at))
    .map(({ at, title, note }) => ({ at, label: feeds.update, title, line: note }));
  return [...replaced, ...noted];
}

function candidate(entry: FeedPresentation, site: FeedSite, change: Change | null): Candidate {
  const at = change?.at ?? firstPublished(entry);
  const id = itemId(site, 'presentation', entry.presentation.documentId, change?.at);
  return { at, id, outline: () => outline(entry, site, change, id, at) };
}

function outline(
  entry: FeedPresentation,
  site: FeedSite,
  change: Change | null,
  id: string,
  at: string,
): FeedItemOutline {
  const { presentation, file, categories } = entry;
  const { title, slug, speakers, summary } = presentation;
  const names = speakerNames(speakers);
  const lines = [
    ...(change === null ? [] : [change.line]),
    summary,
    ...(names === '' ? [] : [feeds.fact(words.speakers, names)]),
  ];
  return {
    id,
    title: change === null ? title : feeds.labelled(change.label, change.title ?? title),
    url: `${site.url}${paths.entry('presentation', slug)}`,
    published: new Date(at),
    summary: lines.join('\n'),
    text: [...paragraphs(lines), ...details(entry, site)],
    categories,
    image: null,
    enclosure: file,
    event: null,
  };
}

function details(
  { presentation, file, otherFormats, events }: FeedPresentation,
  site: FeedSite,
): FeedText[] {
  const abstract = markdownPart(presentation.abstract);
  const shown = events.map(({ title, slug }) => ({
    text: title,
    url: `${site.url}${paths.entry('event', slug)}`,
    note: null,
  }));
  const others = otherFormats.map(({ file: other, language }) => ({
    ...fileEntry(other),
    note: language === presentation.language ? null : languageName(language),
  }));
  return [
    ...(abstract === null ? [] : [abstract]),
    ...section(files.download, listPart([fileEntry(file), ...others])),
    ...section(words.shownAt, listPart(shown)),
  ];
}
