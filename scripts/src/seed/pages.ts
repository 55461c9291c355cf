import { paths } from '@pilotpress/shared-types';
import type { Page } from '@pilotpress/shared-types';
import { accessibilityStatement } from './accessibility-statement.ts';
import type { Draft } from './draft.ts';
import { PILOT } from './pilot.ts';

const about: Draft<Page> = {
  title: 'About the network',
  slug: 'about',
  summary:
    'The Vanguard Initiative is a network of European regions that work together on industrial innovation. This site is about one of its pilots.',
  body: `The [Vanguard Initiative](https://www.s3vanguardinitiative.eu/) is a network of regions of Europe. They work together on industrial innovation: what one region begins, others help to finish.

## One of its pilots

A pilot takes up one field. The one on [smart health and personalised medicine](${paths.entry('pilot', PILOT)}) was launched in 2021. East Netherlands, Flanders and South Netherlands lead it, and thirteen member regions take part. Another pilot of the network works on 3D printing, and the two have ties.

## About this site

Here you find the [news](${paths.list('article')}) of the pilot, its [events](${paths.list('event')}), and the [presentations](${paths.list('presentation')}) that were shown there, to read and to download. You can [follow all of it](${paths.subscribe()}) by feed.

What you read is sample content. It is built from public facts about the pilot, written anew, and it is not the pilot's own publication. Whatever was made up is marked as a sample.`,
};

const privacy: Draft<Page> = {
  title: 'Privacy',
  slug: 'privacy',
  summary:
    'This site sets no cookies, follows nobody and asks for no personal data. What the web server records is up to whoever runs it.',
  body: `## What this site does not do

- It sets no cookies, and stores nothing else on your device.
- It counts no visits and follows nobody, neither by itself nor through others.
- It loads nothing from other websites: fonts, pictures and files all come from here.
- It has no forms and no comments, so it asks you for nothing.

## What happens when you visit

Your browser tells the web server your address on the internet, the page that you want and some things about itself. Without that no page could be sent. Whether the server keeps a record of it, and for how long, is for whoever runs this site to decide and to state here.

## Links

Links to other websites, to a registration form for instance, lead to places with rules of their own. Nothing is sent there until you follow the link.

## People on this site

Names on this site belong to people who speak for the pilot or can be asked about it. Whoever is named can ask for a correction or a removal.

*This page is sample content. Before the site is opened to the public, add who is responsible for it, how to reach them, and the data protection authority in charge.*`,
};

/** @param today - the day on which the statement is entered, `2024-02-05` */
export function pages(today: string): readonly Draft<Page>[] {
  return [about, accessibilityStatement(today), privacy];
}
