import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chmod, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readSlides } from '../../slides/read-slides.ts';
import { MediaCache } from '../media-cache.ts';
import { findOffice, officePdf } from './office.ts';
import { readDeck } from './read-deck.ts';
import { DECK_PROGRAMS } from './testing/deck-programs.ts';
import type { Parts } from './testing/test-office.ts';
import { PACKAGE, plainOdp, testDocx, testOdp } from './testing/test-office.ts';

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

const NOW = new Date('2026-02-01T09:00:00Z');
const DAY = 24 * 3600_000;
const KEEPER = join(import.meta.dirname, 'office-keeper.ts');

/** A program that stands in for LibreOffice. */
async function program(script: string): Promise<string> {
  const path = join(folder, 'soffice');
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
}

describe('slides that are no PDF', () => {
  it('are read as text without a LibreOffice, and tried again once there is one', async () => {
    const file = await cache.keep(plainOdp(['One']));
    const attempts = join(folder, 'attempts');
    const failing = await program(`echo >> ${attempts}\nexit 1`);
    const read = async (office: string | null, days: number) => {
      const now = new Date(NOW.getTime() + days * DAY);
      const found = await readDeck(file, cache, { ...DECK_PROGRAMS, office }, now);
      if ('problem' in found) throw new Error(found.problem);
      expect(await readSlides(join(folder, 'cache', found.deck.slides))).toMatchObject([
        { text: 'One', picture: null, blocks: [{ kind: 'paragraph', text: 'One' }] },
      ]);
      return existsSync(attempts) ? readFileSync(attempts).length : 0;
    };
    expect(await read(null, 0)).toBe(0);
    expect(await read(failing, 0)).toBe(1);
    // A program that could not draw it is not asked each time,
    expect(await read(failing, 6)).toBe(1);
    expect(await read(null, 6)).toBe(1);
    // but again on another day, or when it is another one.
    expect(await read(failing, 7)).toBe(2);
    await program(`echo >> ${attempts}\nexit 2`);
    await utimes(failing, NOW, NOW);
    expect(await read(failing, 8)).toBe(3);
    expect(await readdir(join(folder, 'cache/aside'))).toEqual([]);
  });

  it.skipIf(office === null)('are drawn with one', async () => {
    const read = await readDeck(
      await cache.keep(plainOdp(['One', 'Two'])),
      cache,
      { ...DECK_PROGRAMS, office },
      NOW,
    );
    if ('problem' in read) throw new Error(`It cannot be read: ${read.problem}.`);
    const slides = await readSlides(join(folder, 'cache', read.deck.slides));
    expect(slides.map(({ text }) => text)).toEqual(['One', 'Two']);
    expect(slides.every(({ picture }) => picture !== null)).toBe(true);
    expect(await readdir(join(folder, 'cache/aside'))).toEqual([]);
  });

  it.skipIf(office === null)('fetch nothing while they are drawn', async () => {
    const asked: unknown[] = [];
    const elsewhere = createServer(({ url }, answer) => {
      asked.push(url);
      answer.end();
    });
    await new Promise<void>((done) => elsewhere.listen(0, '127.0.0.1', done));
    const { port } = elsewhere.address() as AddressInfo;
    const image = `<draw:image xlink:href="http://127.0.0.1:${String(port)}/x.png" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/>`;
    const page = `<draw:page><draw:frame svg:width="9cm" svg:height="9cm">${image}</draw:frame></draw:page>`;
    const read = await readDeck(
      await cache.keep(testOdp(page)),
      cache,
      { ...DECK_PROGRAMS, office },
      NOW,
    );
    await new Promise((done) => elsewhere.close(done));
    expect([read, asked]).toMatchObject([{ deck: { cover: { width: 400 } } }, []]);
  });

  describe('that reach for what lies on the machine', () => {
    /** Of a colour that no test draws otherwise. */
    const PINK = [255, 0, 255];
    let outside: string;
    beforeEach(async () => {
      outside = join(folder, 'outside.png');
      const background = { r: 255, g: 0, b: 255 };
      await sharp({ create: { width: 64, height: 64, channels: 3, background } })
        .png()
        .toFile(outside);
    });
    const link = (address: string): string => `xlink:href="${address}" xlink:type="simple"`;
    const pageOf = (inside: string): string =>
      `<draw:page><draw:frame svg:x="1cm" svg:y="1cm" svg:width="9cm" svg:height="9cm">${inside}</draw:frame></draw:page>`;
    const svg = (address: string): string =>
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="64" height="64"><image width="64" height="64" ${link(address)}/></svg>`;
    const drawingOf = (fill: string): string =>
      `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="2000000" cy="2000000"/><wp:docPr id="1" name="x"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="x"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip ${fill}/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2000000" cy="2000000"/></a:xfrm><a:prstGeom prst="rect"/></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
    const externally = (type: string, target: string): Parts => ({
      ...PACKAGE,
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`,
    });

    it
      .skipIf(office === null)
      .each<[string, (address: string) => Promise<Uint8Array> | Uint8Array]>([
        ['a picture of a slide', (address) => testOdp(pageOf(`<draw:image ${link(address)}/>`))],
        [
          'a picture in a drawing',
          (address) =>
            testOdp(pageOf(`<draw:image ${link('Pictures/a.svg')}/>`), '', {
              'Pictures/a.svg': svg(address),
            }),
        ],
        [
          'a picture of a text',
          (address) => testDocx(drawingOf('r:link="r1"'), [], externally('image', address)),
        ],
        [
          'a picture that is called a link',
          (address) => testDocx(drawingOf('r:link="r1"'), [], externally('hyperlink', address)),
        ],
      ])('are drawn without it: %s', async (_, make) => {
      const file = await cache.keep(await make(pathToFileURL(outside).href));
      const read = await readDeck(file, cache, { ...DECK_PROGRAMS, office }, NOW);
      if ('problem' in read) throw new Error(`It cannot be read: ${read.problem}.`);
      expect(read.deck.cover).not.toBeNull();
      const drawn = sharp(join(folder, 'cache', read.published.folder, '1.webp')).removeAlpha();
      const pixels = await drawn.raw().toBuffer();
      const isPink = (_: unknown, index: number): boolean =>
        PINK.every((value, channel) => Math.abs((pixels[3 * index + channel] ?? 0) - value) < 40);
      expect(Array.from({ length: pixels.length / 3 }).some(isPink)).toBe(false);
    });
  });

  it('tell LibreOffice nothing of what the build is trusted with', async () => {
    const seen = join(folder, 'seen');
    const curious = await program(`env > ${seen}`);
    vi.stubEnv('CMS_TOKEN', 'secret');
    vi.stubEnv('HTTPS_PROXY', 'http://user:secret@proxy');
    await officePdf({ office: curious, keeper: KEEPER }, 'deck.odp', join(folder, 'left'));
    vi.unstubAllEnvs();
    const names = (await readFile(seen, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => line.replace(/=.*/, ''));
    expect(names).toEqual(expect.arrayContaining(['PATH', 'TMPDIR']));
    expect(names.filter((name) => /TOKEN|PROXY|^PILOTPRESS|^npm_/i.test(name))).toEqual([]);
  });

  it('do not keep a build waiting for ever, nor leave a program or its files behind', async () => {
    const pid = join(folder, 'pid');
    const slow = await program(`touch "\${TMPDIR:?}/x"\nsleep 1000 &\necho $! > ${pid}\nwait`);
    const document = join(folder, 'deck.odp');
    await writeFile(document, 'x');
    const programs = { office: slow, keeper: KEEPER };
    const answer = await officePdf(programs, document, join(folder, 'left'), 2000);
    expect(answer).toBeNull();
    expect(await readdir(join(folder, 'left'))).toContain('x');
    const started = Number(await readFile(pid, 'utf8'));
    await vi.waitFor(() => {
      expect(isRunning(started)).toBe(false);
    });
  });

  it('leave no program behind where the build is killed', async () => {
    const pid = join(folder, 'pid');
    const slow = await program(`sleep 1000 &\necho $! > ${pid}\nwait`);
    const asker = join(folder, 'asker.mjs');
    await writeFile(
      asker,
      `import { officePdf } from ${JSON.stringify(join(import.meta.dirname, 'office.ts'))};
      await officePdf(${JSON.stringify({ office: slow, keeper: KEEPER })}, import.meta.filename, ${JSON.stringify(join(folder, 'left'))});`,
    );
    const build = spawn(process.execPath, [asker], { stdio: 'ignore' });
    const started = await vi.waitFor(
      async () => {
        const found = Number(await readFile(pid, 'utf8'));
        expect(isRunning(found)).toBe(true);
        return found;
      },
      { timeout: 20_000 },
    );
    build.kill('SIGKILL');
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
