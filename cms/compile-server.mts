import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { readFile, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';

const appDir = import.meta.dirname;
const distDir = path.join(appDir, 'dist');
/** Where Strapi puts the built admin panel. */
const panelDir = path.join(distDir, 'build');
/** Holds the hash of all that `dist` was compiled from. */
const stampFile = path.join(distDir, '.inputs');
const buildInfoFile = path.join(distDir, '.tsbuildinfo');
/** The end of the name of a file that is still being written. */
const ASIDE = '.aside';

/** The server code of the CMS does not compile. */
export class CompileError extends Error {
  override readonly name = 'CompileError';
}

/**
 * Compiles the server code into `dist`, and removes what the source no longer has. Does nothing when
 * nothing changed since the last time. Several processes may do it at once.
 *
 * @throws CompileError with the compiler's own messages
 */
export async function compileServer(): Promise<void> {
  const config = configuration();
  const sources = config.fileNames.filter(isServerSource);
  const stamp = await hashOf([
    ...sources,
    ...(await sharedTypes()),
    ...['tsconfig.json', '../tsconfig.base.json', '../pnpm-lock.yaml', 'compile-server.mts'].map(
      (file) => path.join(appDir, file),
    ),
  ]);
  if (stamp === (await textOf(stampFile))) return;
  const program = ts.createIncrementalProgram({
    rootNames: sources,
    options: config.options,
    host: ts.createIncrementalCompilerHost(config.options),
    configFileParsingDiagnostics: config.errors,
  });
  const problems = [
    ...program.getConfigFileParsingDiagnostics(),
    ...program.getOptionsDiagnostics(),
    ...program.getSyntacticDiagnostics(),
    ...program.getSemanticDiagnostics(),
  ];
  problems.push(...program.emit(undefined, writeWhole).diagnostics);
  if (problems.length > 0) throw new CompileError(formatted(problems));
  const compiled = sources
    .filter((file) => !file.endsWith('.d.ts'))
    .flatMap((file) => ts.getOutputFileNames(config, file, false))
    .map((file) => path.normalize(file));
  await removeAllBut(new Set([...compiled, buildInfoFile]));
  writeWhole(stampFile, stamp);
}

/** Makes the next compilation a real one, after something else has written into `dist`. */
export async function forgetCompilation(): Promise<void> {
  await rm(stampFile, { force: true });
}

function configuration(): ts.ParsedCommandLine {
  const host: ts.ParseConfigFileHost = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
      throw new CompileError(formatted([diagnostic]));
    },
  };
  const config = ts.getParsedCommandLineOfConfigFile(path.join(appDir, 'tsconfig.json'), {}, host);
  if (config === undefined) throw new CompileError('cms/tsconfig.json cannot be read.');
  return config;
}

function isServerSource(file: string): boolean {
  const [room] = path.relative(appDir, file).split(path.sep);
  return (
    room !== undefined && ['config', 'src', 'types'].includes(room) && !file.includes('.test.')
  );
}

/** The domain is compiled into nothing, but its types can break the server code. */
async function sharedTypes(): Promise<string[]> {
  const folder = path.join(appDir, '../shared-types/src');
  return (await readdir(folder)).map((file) => path.join(folder, file));
}

async function hashOf(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of [...files].sort()) {
    hash.update(`${file}\0`).update(await readFile(file));
  }
  return hash.digest('hex');
}

async function textOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Writes a file aside and renames it, so that a CMS that starts meanwhile never reads a part of it. */
function writeWhole(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const aside = `${file}.${randomUUID()}${ASIDE}`;
  writeFileSync(aside, text);
  renameSync(aside, file);
}

async function removeAllBut(wanted: ReadonlySet<string>): Promise<void> {
  for (const entry of await readdir(distDir, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    const isPanel = file.startsWith(panelDir + path.sep);
    if (isPanel || entry.name.endsWith(ASIDE) || wanted.has(file)) continue;
    if (entry.isFile()) await rm(file, { force: true });
  }
}

function formatted(diagnostics: readonly ts.Diagnostic[]): string {
  return ts.formatDiagnostics(diagnostics, {
    getCurrentDirectory: () => appDir,
    getCanonicalFileName: (file) => file,
    getNewLine: () => '\n',
  });
}
