import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Locations } from '../../start/locations.ts';
import { locations } from '../../start/locations.ts';
import type { KeptGraph } from './kept-graph.ts';
import { graphText, parsedGraph, readGraph, writeGraph } from './kept-graph.ts';

const SITE = { site: 'https://www.example.org', cmsHosts: ['127.0.0.1:1337'] };

const facts = { heading: 'A', items: 0, published: null, ends: '2026-01-01' };
const GRAPH: KeptGraph = new Map([
  ['/a/', { key: 'k1', stamp: '1 2', facts: { ...facts, links: ['/b/', '/'], ids: ['top'] } }],
  ['/b/', { key: 'k2', stamp: '3 4', facts: { ...facts, links: ['/'], ids: [] } }],
]);

let places: Locations;
beforeAll(async () => {
  places = locations({ PILOTPRESS_DATA: await mkdtemp(join(tmpdir(), 'pilotpress-graph-')) });
});
afterAll(() => rm(places.data, { recursive: true, force: true }));

it('is empty at first, and afterwards as it was written', async () => {
  expect(await readGraph(places, SITE)).toEqual(new Map());
  await writeGraph(places, SITE, GRAPH);
  expect(await readGraph(places, SITE)).toEqual(GRAPH);
});

it('names each link once, however many pages have it', () => {
  expect(graphText(SITE, GRAPH).match(/"\/"/g)).toHaveLength(1);
});

it('is of no use for another address of the site or the CMS', () => {
  const text = graphText(SITE, GRAPH);
  expect(parsedGraph(text, { ...SITE, site: 'https://example.org' })).toBeNull();
  expect(parsedGraph(text, { ...SITE, cmsHosts: [] })).toBeNull();
});

it.each([
  ['cut short', (text: string) => text.slice(0, -10)],
  ['of another form', () => '{"paths":{}}'],
  ['without the texts that pages name', (text: string) => text.replace('"/b/","/"', '"/b/"')],
])('is of no use %s', async (_what, spoil) => {
  const text = spoil(graphText(SITE, GRAPH));
  expect(parsedGraph(text, SITE)).toBeNull();
  await writeFile(join(places.data, 'publisher', 'link-graph.json'), text);
  expect(await readGraph(places, SITE)).toEqual(new Map());
});
