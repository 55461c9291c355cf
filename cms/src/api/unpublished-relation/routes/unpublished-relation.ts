export default {
  routes: [{ method: 'GET', path: '/unpublished-relations', handler: 'unpublished-relation.find' }],
};
