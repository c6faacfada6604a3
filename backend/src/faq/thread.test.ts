import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

const program = `
  import('./thread.ts')
    .then(({ inThread }) => inThread('compose-worker', { current: [], lastGood: [] }))
    .then(composed => console.log(JSON.stringify(composed)));`;

test('under node --watch a thread’s result is what it made, not what Node says of its imports', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', program], {
    cwd: import.meta.dirname,
    env: { WATCH_REPORT_DEPENDENCIES: '1' }, // as `node --watch` sets it
  });
  expect(JSON.parse(stdout)).toMatchObject({ files: [], problems: [] });
});
