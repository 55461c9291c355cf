export default {
  routes: [{ method: 'GET', path: '/manifest', handler: 'manifest.find' }],
};
