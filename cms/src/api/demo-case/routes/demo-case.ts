import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::demo-case.demo-case');
