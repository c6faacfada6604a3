import { chromium } from '@playwright/test';
import { chromiumPath } from '../../frontend/test/chromium.ts';

/** What an agent's browser does with all of it: the first list, scrolling, a long transcript. */
export async function inBrowser(origin, cookie) {
  const browser = await chromium.launch({ executablePath: await chromiumPath() });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'fr-FR' });
    const [name, value] = cookie.split('=');
    await context.addCookies([{ name, value, url: origin }]);
    const page = await context.newPage();
    await page.addInitScript(watchFrames);

    console.log('\nIn Chromium, 1440 × 900, the server on the same machine:');
    const first = [];
    for (let turn = 0; turn < 5; turn++) {
      await page.goto('about:blank');
      const began = performance.now();
      await page.goto(`${origin}/console#/queue`);
      await page.locator('#list-title + * li').first().waitFor();
      first.push(performance.now() - began);
    }
    console.log(`  from the address to the first list: median ${median(first).toFixed(0)} ms (5)`);

    await page.goto(`${origin}/console#/all`);
    const list = page.locator('section:has(> #list-title)');
    await list.locator('li').first().waitFor();
    report(
      'scrolling down the first 1,000 while pages come',
      await whileScrolling(page, list, { untilPages: 20 }),
    );
    await whileScrolling(page, list, { untilPages: Infinity });
    report(
      'scrolling through all, from the end to the beginning',
      await whileScrolling(page, list, { upwards: true }),
    );
    const drawn = await list.locator('li').count();
    console.log(`  items in the document with all of them loaded: ${drawn}`);

    const opened = [];
    for (let turn = 0; turn < 9; turn++)
      opened.push(await page.evaluate(untilPainted, `bench-conversation-${turn * 1_000 + 1_500}`));
    console.log(
      `  from a press to the newest of 2,000 messages on the screen: median ${median(opened).toFixed(0)} ms, worst ${Math.max(...opened).toFixed(0)} ms (9)`,
    );

    await page.evaluate(untilPainted, 'bench-conversation-500');
    const log = page.getByRole('log');
    report(
      'a transcript of 2,000 messages, to its beginning',
      await whileScrolling(page, log, { upwards: true }),
    );
    console.log(`  messages in the document: ${await log.locator('.mosala-message').count()}`);
    report('the same, from its beginning to its end', await whileScrolling(page, log, {}));
  } finally {
    await browser.close();
  }
}

/** Scrolls by two thirds of the view every second frame until it ends, and says how the frames went. */
async function whileScrolling(page, box, { upwards = false, untilPages = Infinity }) {
  let pages = 0;
  const count = response => {
    if (response.url().includes('/api/conversations?')) pages++;
  };
  page.on('response', count);
  await page.evaluate(() => window.benchFrames.reset());
  for (;;) {
    const isAtEnd = await box.evaluate(scrollOn, upwards);
    if (isAtEnd || pages >= untilPages) break;
  }
  page.off('response', count);
  return page.evaluate(() => window.benchFrames.read());
}

/** In the page. Waits a little at an end, where more may be on its way. */
async function scrollOn(element, upwards) {
  const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
  const step = (element.clientHeight * 2) / 3;
  for (let turn = 0; turn < 20; turn++) {
    element.scrollTop += upwards ? -step : step;
    await frame();
    await frame();
  }
  for (let wait = 0; wait < 30; wait++) {
    const { scrollTop, scrollHeight, clientHeight } = element;
    const isAtEnd = upwards ? scrollTop <= 0 : scrollTop + clientHeight >= scrollHeight - 1;
    if (!isAtEnd) return false;
    await frame();
  }
  return true;
}

/** In the page. Until the newest line is seen in its place, and a frame more. */
async function untilPainted(id) {
  const began = performance.now();
  const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
  const before = document.querySelector('[role=log]');
  window.location.hash = `#/all/${id}`;
  for (let isThere = false; !isThere; await frame()) {
    const log = document.querySelector('[role=log]');
    const newest = [...(log?.querySelectorAll('.mosala-message') ?? [])].at(-1);
    const [shown, line] = [log?.getBoundingClientRect(), newest?.getBoundingClientRect()];
    isThere = log !== before && newest !== undefined && line.top >= shown.top && line.top < shown.bottom;
  }
  return performance.now() - began;
}

/** In the page, before anything else. */
function watchFrames() {
  let frames = [];
  let longTasks = [];
  let last = performance.now();
  const tick = now => {
    frames.push(now - last);
    last = now;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  new PerformanceObserver(entries =>
    longTasks.push(...entries.getEntries().map(({ duration }) => duration)),
  ).observe({
    type: 'longtask',
  });
  window.benchFrames = {
    reset() {
      [frames, longTasks] = [[], []];
    },
    read: () => ({ frames, longTasks }),
  };
}

function report(name, { frames, longTasks }) {
  const sorted = frames.toSorted((one, other) => one - other);
  const at = share => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(0);
  const dropped = frames.reduce((sum, frame) => sum + Math.max(0, Math.round((frame * 60) / 1_000) - 1), 0);
  console.log(
    `  ${name}: ${frames.length} frames, ${dropped} dropped; p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms; tasks over 50 ms: ${longTasks.length}`,
  );
}

function median(times) {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)];
}
