import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Zippable } from 'fflate';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readSlides } from '../../slides/read-slides.ts';
import { MediaCache } from '../media-cache.ts';
import { findOffice, officePdf } from './office.ts';
import { readDeck } from './read-deck.ts';
import { DECK_PROGRAMS } from './testing/deck-programs.ts';

const office = await findOffice(process.env.PATH ?? '');

let folder: string;
let cache: MediaCache;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilotpress-office-'));
  cache = new MediaCache(join(folder, 'cache'));
});
afterEach(() => rm(folder, { recursive: true }));

/** One that has ended and that nobody has asked about stays in the table of processes. */
function isRunning(pid: number): boolean {
  const stat = `/proc/${String(pid)}/stat`;
  return existsSync(stat) && !/\) [ZX] /.test(readFileSync(stat, 'utf8'));
}

const ODP = 'application/vnd.oasis.opendocument.presentation';
const NAMES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"';

/** The smallest presentation in OpenDocument. */
function testOdp(lines: readonly string[]): Uint8Array {
  const pages = lines.map(
    (line) =>
      `<draw:page><draw:frame svg:x="2cm" svg:y="2cm" svg:width="20cm" svg:height="3cm"><draw:text-box><text:p>${line}</text:p></draw:text-box></draw:frame></draw:page>`,
  );
  const parts: Zippable = {
    mimetype: [strToU8(ODP), { level: 0 }],
    'META-INF/manifest.xml': strToU8(
      `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${ODP}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    ),
    'content.xml': strToU8(
      `<office:document-content ${NAMES} office:version="1.3"><office:body><office:presentation>${pages.join('')}</office:presentation></office:body></office:document-content>`,
    ),
  };
  return zipSync(parts);
}

describe('slides that are no PDF', () => {
  it('wait for a LibreOffice where there is none, and are tried again once there is', async () => {
    const file = await cache.keep(testOdp(['One']));
    expect(await readDeck(file, cache, DECK_PROGRAMS)).toEqual({ problem: 'no-office' });
    const failing = join(folder, 'soffice');
    await writeFile(failing, '#!/bin/sh\nexit 1\n');
    await chmod(failing, 0o755);
    expect(await readDeck(file, cache, { ...DECK_PROGRAMS, office: failing })).toEqual({
      problem: 'broken',
    });
    expect(await readdir(join(folder, 'cache/aside'))).toEqual([]);
  });

  it.skipIf(office === null)('are read with one', async () => {
    const read = await readDeck(await cache.keep(testOdp(['One', 'Two'])), cache, {
      ...DECK_PROGRAMS,
      office,
    });
    if ('problem' in read) throw new Error(`It cannot be read: ${read.problem}.`);
    const slides = await readSlides(join(folder, 'cache', read.deck.slides));
    expect(slides.map(({ text }) => text)).toEqual(['One', 'Two']);
    expect(await readdir(join(folder, 'cache/aside'))).toEqual([]);
  });

  it('do not keep a build waiting for ever, nor leave a program behind', async () => {
    const slow = join(folder, 'soffice');
    const pid = join(folder, 'pid');
    await writeFile(slow, `#!/bin/sh\nsleep 1000 &\necho $! > ${pid}\nwait\n`);
    await chmod(slow, 0o755);
    const path = join(folder, 'deck');
    await writeFile(path, 'x');
    const answer = await officePdf(slow, { path, kind: 'odp' }, join(folder, 'left'), 2000);
    expect(answer).toEqual({ problem: 'too-slow' });
    const started = Number(await readFile(pid, 'utf8'));
    await vi.waitFor(() => {
      expect(isRunning(started)).toBe(false);
    });
  });
});

it('is found on the path, and only where it can be run', async () => {
  const program = join(folder, 'soffice');
  await writeFile(program, '');
  expect(await findOffice(`/nowhere:${folder}`)).toBeNull();
  await chmod(program, 0o755);
  expect(await findOffice(`/nowhere:${folder}`)).toBe(program);
});
