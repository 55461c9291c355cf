export default {
  routes: [{ method: 'GET', path: '/publication-log', handler: 'publication-log.find' }],
};
