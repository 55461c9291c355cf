import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::demo-case.demo-case');
