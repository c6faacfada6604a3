import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasPinnedNode, root, run, seconds } from './node.mjs';

/** What is bundled, by the name of its part. */
const configs = {
  server: 'backend/vite.config.ts',
  widget: 'frontend/vite.widget.config.ts',
  console: 'frontend/vite.console.config.ts',
  site: 'frontend/vite.site.config.ts',
  package: 'frontend/vite.package.config.ts',
};
const sources = [
  ...Object.values(configs),
  'package-lock.json',
  'tsconfig.base.json',
  'backend/package.json',
  'backend/tsconfig.json',
  'backend/src',
  'frontend/package.json',
  'frontend/src',
  'faq-data/fr',
];
const outputs = [
  'backend/dist/bundle/main.js',
  'frontend/dist/widget/widget.js',
  'frontend/dist/console/index.html',
  'frontend/dist/site/index.html',
  'frontend/dist/package/index.js',
];
const stamp = join(root, '.cache/build');

/** Whether the last build was made from exactly these sources and its results are still there. */
export function isBuilt() {
  return outputs.every(path => existsSync(join(root, path))) && readStamp() === fingerprint();
}

/** Compiles the backend, then bundles it and the parts of the front end side by side. Ends the process when one fails. */
export async function build() {
  console.log('Building …');
  const startedAt = performance.now();
  const made = fingerprint();
  rmSync(stamp, { force: true });
  await orExit('backend', run(['node_modules/typescript/bin/tsc', '-b', 'backend'], { quiet: true }));
  await Promise.all(Object.entries(configs).map(([part, config]) => orExit(part, bundle(config))));
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(stamp, made);
  console.log(`Built in ${seconds(startedAt)}.`);
}

function bundle(config) {
  return run(['node_modules/vite/bin/vite.js', 'build', '--config', config, '--logLevel', 'warn'], {
    quiet: true,
    env: { NODE_ENV: 'production' },
  });
}

async function orExit(part, building) {
  const { code, output } = await building;
  if (code !== 0) {
    console.error(`Building the ${part} failed:\n${output}`);
    if (!hasPinnedNode())
      console.error('The build needs the optional dependencies: npm ci --include=optional');
    process.exit(1);
  }
}

function readStamp() {
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined;
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const path of sources.flatMap(filesUnder)) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

function filesUnder(path) {
  if (statSync(join(root, path)).isFile()) return [path];
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter(entry => !entry.name.includes('.test.'))
    .map(entry => join(path, entry.name))
    .sort()
    .flatMap(filesUnder);
}
