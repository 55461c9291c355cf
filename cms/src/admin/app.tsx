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
  'content-manager.validation.error':
    'Nothing was saved, since some fields are not right. Each of them says what to do.',
  'components.Input.error.validation.required': 'This is empty. Fill it in: readers need it.',
  'components.Input.error.validation.maxLength':
    'This is too long: there is room for {max} characters. Shorten it.',
  'components.Input.error.validation.max': 'This is too large. Enter {max} or less.',
  'components.Input.error.validation.min': 'This is too small. Enter {min} or more.',
  'components.Input.error.validation.email':
    'This is not an e-mail address. Enter one, as in "name@example.org", or leave it empty.',
  'components.Input.error.validation.unique':
    'This is the same as that of another entry. Change one of the two.',
  'components.Input.error.validation.combobox.invalid':
    'This is not one of the choices. Choose another.',
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
