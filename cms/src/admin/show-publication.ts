import { Globe } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { EntryPanel } from './entry-panel.tsx';
import { SiteWidget } from './site-widget.tsx';
import { WORDS } from './words.ts';

/** What the content manager offers to those who add to it, as far as it is used. */
interface ContentManagerApis {
  readonly addEditViewSidePanel: (panels: readonly (typeof EntryPanel)[]) => void;
}

/** Puts the site on the home page, and on the edit view of every entry. */
export function showPublication(app: StrapiApp): void {
  app.widgets.register((others) => [
    {
      id: 'pilotpress-site',
      icon: Globe,
      title: { id: 'pilotpress.site', defaultMessage: WORDS.title },
      component: () => Promise.resolve(SiteWidget),
    },
    ...others,
  ]);
  // Plugins carry no types of their own.
  const apis = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
  apis.addEditViewSidePanel([EntryPanel]);
}
