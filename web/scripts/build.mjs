// What Maven calls. Installs the packages if the lock file changed, and builds the client if anything changed that it is
// made from; otherwise it is done at once.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('..', import.meta.url));
const installed = path.join(home, 'node_modules/.anugerah-lock');
const done = path.join(home, 'target/inputs');
const result = path.join(home, 'target/classes/client/client.json');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  throw new Error(
    `The web client is built with Node.js 20.19 or newer; this is ${process.version}`,
  );
}

const lock = digestOf(['package-lock.json', '.npmrc']);
if (read(installed) !== lock) {
  run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error']);
  writeFileSync(installed, lock);
}
const inputs = digestOf([
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'tsconfig.json',
  'tsconfig.src.json',
  'tsconfig.tools.json',
  'src',
  'scripts',
  'tests',
]);
if (read(done) !== inputs || !existsSync(result)) {
  run('npm', ['run', '--silent', 'build']);
  mkdirSync(path.dirname(done), { recursive: true });
  writeFileSync(done, inputs);
}

/** @param {string} file */
function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** @param {string[]} names */
function digestOf(names) {
  const digest = createHash('sha256');
  /** @param {string} name */
  const add = (name) => {
    const full = path.join(home, name);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      for (const inner of readdirSync(full).sort()) add(path.join(name, inner));
    } else {
      digest.update(`${name}\0`).update(readFileSync(full)).update('\0');
    }
  };
  names.forEach(add);
  return digest.digest('hex');
}

/**
 * @param {string} command
 * @param {string[]} options
 */
function run(command, options) {
  const ended = spawnSync(command, options, { cwd: home, stdio: 'inherit' });
  if (ended.status !== 0) process.exit(ended.status ?? 1);
}
