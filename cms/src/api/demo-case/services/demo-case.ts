import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::demo-case.demo-case');
