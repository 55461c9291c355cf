import type { Core } from '@strapi/strapi';

export default (): Partial<Core.Config.Api> => ({
  rest: {
    defaultLimit: 100,
    maxLimit: 100,
    withCount: true,
  },
  documents: {
    // A required file or relation is as binding as a required text.
    strictRelations: true,
  },
});
