import { expect, it } from 'vitest';
import { FileInUseError } from './file-in-use-error.ts';
import type { FileUse } from './uses-of-file.ts';

const MAP = { id: 1, name: 'map.png' };
const DECK = { id: 2, name: 'deck.pdf' };
const use = (values: Partial<FileUse> = {}): FileUse => ({
  fileId: 1,
  type: 'event',
  documentId: 'ev01',
  locale: null,
  title: 'Plenary',
  field: 'Description',
  inDraft: true,
  inPublished: true,
  ...values,
});

it('names every place in which a file is used, and what can be done', () => {
  const uses = [use(), use({ type: 'site', title: 'Network', field: 'Share picture' })];
  expect(new FileInUseError([MAP], uses, true).message).toBe(
    'The file "map.png" is used: in the event "Plenary" (draft and published, field "Description") and in the site settings (draft and published, field "Share picture"). Remove it there first, or replace it.',
  );
});

it('tells whether the draft uses it or what readers see', () => {
  const uses = [use({ inDraft: false }), use({ title: null, inPublished: false })];
  expect(new FileInUseError([MAP], uses, true).message).toBe(
    'The file "map.png" is used: in the event "Plenary" (published, field "Description") and in the event without a title (draft, field "Description"). Remove it there first, or replace it.',
  );
});

it('names three of many places and counts the rest', () => {
  const uses = ['A', 'B', 'C', 'D', 'E'].map((title) => use({ title, inPublished: false }));
  expect(new FileInUseError([MAP], uses, true).message).toBe(
    'The file "map.png" is used: in the event "A" (draft, field "Description"), in the event "B" (draft, field "Description"), in the event "C" (draft, field "Description") and 2 more places. Remove it there first, or replace it.',
  );
});

it('names four of four, since a count of one saves nothing', () => {
  const uses = ['A', 'B', 'C', 'D'].map((title) => use({ title }));
  expect(new FileInUseError([MAP], uses, true).message).toContain('"D"');
});

it('says that the unused files were not deleted either', () => {
  expect(new FileInUseError([MAP], [use()], false).message).toBe(
    'Nothing was deleted. The file "map.png" is used: in the event "Plenary" (draft and published, field "Description"). Remove it there first, or replace it.',
  );
});

it('tells of each used file where', () => {
  const uses = [use(), use({ fileId: 2, type: 'presentation', title: 'Deck', field: 'File' })];
  expect(new FileInUseError([MAP, DECK], uses, false).message).toBe(
    'Nothing was deleted, since 2 of the files are used. "map.png": in the event "Plenary" (draft and published, field "Description"). "deck.pdf": in the presentation "Deck" (draft and published, field "File"). Remove them there first, or replace them.',
  );
});

it('names three of many files and counts the rest', () => {
  const files = [1, 2, 3, 4, 5].map((id) => ({ id, name: `${String(id)}.png` }));
  const uses = files.map(({ id }) => use({ fileId: id, inPublished: false }));
  expect(new FileInUseError(files, uses, false).message).toMatch(
    /^Nothing was deleted, since 5 of the files are used\. "1\.png": .*"3\.png": [^"]*"Plenary"[^"]*"Description"\)\. And 2 more\. Remove them/,
  );
});
