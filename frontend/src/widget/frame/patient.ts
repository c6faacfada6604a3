import { post } from '../frame-protocol.ts';

/**
 * The panel on a line that is cut every few seconds: of files fetched side by side none would ever come whole. One after the other, each
 * that has come stays in the browser's cache. The page around it (vite.widget.config.ts) names the files, the panel's own first.
 */
const files = document.querySelector('script')!.dataset.files!.split(' '); // written by the build
const pauseMs = 500;
const patienceMs = 40_000;

post(window.parent, { type: 'coming' }, '*'); // nothing secret, and who is there is not known yet
try {
  for (const file of files) while (!(await comes(file))) await new Promise(go => setTimeout(go, pauseMs));
  await import(/* @vite-ignore */ files[0]!);
} catch {
  setTimeout(() => location.reload(), patienceMs); // other files since then, or a browser that keeps none
}

/** @throws when the server has no such file any more */
async function comes(file: string): Promise<boolean> {
  const response = await fetch(file, { signal: AbortSignal.timeout?.(patienceMs) }).catch(() => null);
  if (response?.status === 404) throw new Error(`${file} is gone`);
  return response?.ok === true && (await response.arrayBuffer().catch(() => null)) !== null;
}
