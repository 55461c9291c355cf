import { expect, it } from 'vitest';
import { breadcrumbJsonLd } from './breadcrumb-json-ld.ts';

it('counts from the home page to the page itself, by addresses that hold anywhere', () => {
  const trail = [
    { href: '/', label: 'Home' },
    { href: '/events/', label: 'Events' },
  ];
  const page = { href: '/events/plenary/', label: 'Plenary' };
  expect(breadcrumbJsonLd(trail, page, new URL('https://pilot.example'))).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { position: 1, name: 'Home', item: 'https://pilot.example/' },
      { position: 2, name: 'Events', item: 'https://pilot.example/events/' },
      { position: 3, name: 'Plenary', item: 'https://pilot.example/events/plenary/' },
    ],
  });
});
