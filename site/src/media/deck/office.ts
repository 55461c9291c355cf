import { spawn } from 'node:child_process';
import { access, constants, mkdir, realpath, stat, writeFile } from 'node:fs/promises';
import { delimiter, join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Longest wait for a document to become a PDF. Milliseconds. */
const PATIENCE = 180_000;

/** Whatever asks for an address is told to ask here, where nobody answers. */
const NOBODY = { name: '127.0.0.1', port: 9 };
/** By the sets in which LibreOffice has them. */
const SETTINGS: Readonly<Record<string, Readonly<Record<string, string | number | boolean>>>> = {
  'Office.Common/Security/Scripting': {
    DisableMacrosExecution: true,
    DisableActiveContent: true,
    BlockUntrustedRefererLinks: true,
  },
  'Inet/Settings': {
    // By hand.
    ooInetProxyType: 2,
    ooInetHTTPProxyName: NOBODY.name,
    ooInetHTTPProxyPort: NOBODY.port,
    ooInetHTTPSProxyName: NOBODY.name,
    ooInetHTTPSProxyPort: NOBODY.port,
    ooInetNoProxy: '',
  },
};

/** Nothing in a document runs, and nothing that it links to on another machine is fetched. */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
${Object.entries(SETTINGS)
  .flatMap(([path, set]) =>
    Object.entries(set).map(
      ([name, value]) =>
        `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${String(value)}</value></prop></item>`,
    ),
  )
  .join('\n')}
</oor:items>
`;

/** The LibreOffice of this machine, if it has one; `path` is that of the environment. */
export async function findOffice(path: string): Promise<string | null> {
  for (const folder of path.split(delimiter).filter((part) => part !== '')) {
    const program = join(folder, 'soffice');
    try {
      await access(program, constants.X_OK);
      if ((await stat(program)).isFile()) return program;
    } catch {
      // It is looked for in the next folder.
    }
  }
  return null;
}

interface OfficePrograms {
  readonly office: string;
  /** `office-keeper.ts`, which ends LibreOffice where a build was killed. */
  readonly keeper: string;
}

/** Stands for a LibreOffice, so that another one is told from it. */
export async function officeVersion(office: string): Promise<string> {
  const { mtimeMs, size } = await stat(office);
  return `${await realpath(office)} ${String(mtimeMs)} ${String(size)}`;
}

/**
 * Turns a document into a PDF with LibreOffice, which takes into it whatever the document links to on this machine:
 * no setting forbids it.
 *
 * @param document - path of one that links to nothing; its name tells its kind
 * @param folder - one of its own, in which it may leave what it likes
 * @returns the path of the PDF; `null` where it could not make one, or not in time
 */
export async function officePdf(
  { office, keeper }: OfficePrograms,
  document: string,
  folder: string,
  patience = PATIENCE,
): Promise<string | null> {
  const user = join(folder, 'profile/user');
  await mkdir(user, { recursive: true });
  await writeFile(join(user, 'registrymodifications.xcu'), PROFILE);
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const isInTime = await runs(
    process.execPath,
    [
      ...[keeper, office],
      `-env:UserInstallation=${profile}`,
      ...['--headless', '--norestore', '--nolockcheck', '--convert-to', 'pdf'],
      ...['--outdir', folder, document],
    ],
    { patience, temporary: folder },
  );
  if (!isInTime) return null;
  const pdf = join(folder, `${parse(document).name}.pdf`);
  // It succeeds whether or not it could read the document.
  return access(pdf).then(
    () => pdf,
    () => null,
  );
}

/** What LibreOffice needs to know of this machine: none of what a build is trusted with. */
const KNOWN = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'LC_CTYPE', 'FONTCONFIG_FILE', 'FONTCONFIG_PATH'];
const environment = (own: NodeJS.ProcessEnv, temporary: string): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(KNOWN.map((name) => [name, own[name]])),
  // One that is ended tidies nothing up.
  TMPDIR: temporary,
});

/** Whether a program came to its end in time; if not, it and what it started are ended. */
function runs(
  program: string,
  args: readonly string[],
  { patience, temporary }: { readonly patience: number; readonly temporary: string },
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ['pipe', 'ignore', 'ignore'],
      detached: true,
      env: environment(process.env, temporary),
    });
    let isInTime = true;
    const watch = setTimeout(() => {
      isInTime = false;
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, patience);
    child.on('error', (error) => {
      clearTimeout(watch);
      reject(error);
    });
    child.on('exit', () => {
      clearTimeout(watch);
      resolve(isInTime);
    });
  });
}
