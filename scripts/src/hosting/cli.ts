// `pnpm hosting nginx`: prints how a web server is to serve the site; `pnpm hosting nginx redirects`:
// what the live release redirects, which is to be read anew after each release. `caddy` likewise.
import { locations } from '../start/locations.ts';
import { runProgram } from '../start/program.ts';
import { joined } from '../start/running.ts';
import { settings, SetupError } from '../start/settings.ts';
import { caddyfile, caddyRedirects } from './caddy.ts';
import { nginxConfiguration, nginxRedirects } from './nginx.ts';
import { redirectsIn } from './redirects.ts';

await runProgram(async () => {
  const places = locations(process.env);
  const { siteUrl } = settings(await joined(places, process.env));
  const [server, part, ...more] = process.argv.slice(2);
  const isKnown = (server === 'nginx' || server === 'caddy') && more.length === 0;
  if (!isKnown || (part !== undefined && part !== 'redirects')) {
    throw new SetupError('Say one of: nginx, nginx redirects, caddy, caddy redirects.');
  }
  const { hostname, port } = new URL(siteUrl);
  // Whoever adds TLS adds its ports.
  const site = port === '' ? '80' : port;
  const configuration =
    server === 'nginx'
      ? nginxConfiguration({
          ...{ folders: places, serverName: hostname, redirects: '/etc/nginx/pilotpress/*.conf' },
          listen: [site, `[::]:${site}`],
        })
      : caddyfile({ folders: places, siteUrl, redirects: '/etc/caddy/pilotpress/*.caddy' });
  const write = server === 'nginx' ? nginxRedirects : caddyRedirects;
  process.stdout.write(
    part === undefined ? configuration : write(await redirectsIn(places.current)),
  );
});
