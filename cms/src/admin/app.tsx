import type { StrapiApp } from '@strapi/strapi/admin';
import logo from './logo.svg';
import { showPublication } from './show-publication.ts';
import { tellWhyNotDeleted } from './tell-why-not-deleted.tsx';

/** The words of the admin panel that would otherwise speak of Strapi instead of the site. */
const WORDS = {
  'Auth.form.welcome.title': 'Welcome to Pilotpress',
  'Auth.form.welcome.subtitle': 'Log in to write and publish',
  'HomePage.header.subtitle': 'Write, check and publish the content of the site',
  'app.components.LeftMenu.navbrand.title': 'Pilotpress',
  'app.components.LeftMenu.navbrand.workplace': 'Newsroom',
  'upload.asset-details.delete.description':
    'This file cannot be recovered once deleted. If it is in use, it is kept, and you are told where it is used.',
  'upload.list.bulk-actions.delete.error': 'The items were not deleted.',
};

/** Strapi's own mark that someone has closed its announcement of a new media library. */
const ANNOUNCEMENT_CLOSED = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false';

export default {
  config: {
    auth: { logo },
    menu: { logo },
    locales: [],
    tutorials: false,
    notifications: { releases: false },
    translations: { en: WORDS },
  },

  register(app: StrapiApp): void {
    tellWhyNotDeleted(app);
    showPublication(app);
  },

  bootstrap(): void {
    window.localStorage.setItem(ANNOUNCEMENT_CLOSED, 'true');
    const icon = document.createElement('link');
    icon.rel = 'icon';
    icon.type = 'image/svg+xml';
    icon.href = logo;
    document.head.append(icon);
  },
};
