import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, isBuilt } from './compile.mjs';
import { finished, hasPinnedNode, nodePath, root, seconds } from './node.mjs';

/** Installs what is missing and, unless told otherwise, builds what changed. Ends the process when that fails. */
export async function ensureReady({ build: wantsBuild = true } = {}) {
  if (!isInstalled()) await install();
  if (!hasPinnedNode()) {
    console.log(
      `The pinned Node is not installed (optional dependencies were left out): using ${nodePath()}.`,
    );
  }
  if (wantsBuild && !isBuilt()) await build();
}

/** Compares the lockfile with npm's own record of what lies in node_modules; optional packages may be absent. */
function isInstalled() {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = packagesOf(record);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === wanted.version : Boolean(wanted.optional);
  });
}

function packagesOf(lockfile) {
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
}

async function install() {
  console.log('Installing dependencies (npm ci), about a minute …');
  const startedAt = performance.now();
  // The build needs the development dependencies, also where NODE_ENV is production.
  const npm = spawn('npm', ['ci', '--include=dev', '--no-progress', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  const { code } = await finished(npm);
  if (code !== 0) {
    console.error('Installing failed: the lines above say why. Is the network there? Then try again.');
    process.exit(1);
  }
  console.log(`Installed in ${seconds(startedAt)}.`);
}
