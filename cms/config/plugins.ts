import type { Core } from '@strapi/strapi';

/** Largest file that an editor can upload: 200 MB. */
const UPLOAD_LIMIT = 200 * 1024 * 1024;

export default (): Core.Config.Plugin => ({
  upload: {
    config: {
      sizeLimit: UPLOAD_LIMIT,
      // The site makes its own renditions from the original.
      breakpoints: {},
      // What a browser would run, were it ever opened from the media library.
      security: { deniedTypes: ['text/html', 'application/javascript', 'text/javascript'] },
    },
  },
});
