import { expect, type Frame, type Page } from '@playwright/test';

/** The document inside the panel's frame. */
export async function panelFrame(page: Page): Promise<Frame> {
  const handle = await page.locator('mosala-support iframe').elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('There is no panel on the page.');
  return frame;
}

/** No text is cut off and nothing leaves the panel at a side, or needs scrolling sideways. */
export async function expectNothingCut(frame: Frame) {
  const cut = await frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.mosala-panel, .mosala-panel *:not(svg *)')]
      .filter(element => element.checkVisibility() && !element.closest('.mosala-hidden'))
      .filter(element => {
        const { left, right } = element.getBoundingClientRect();
        const isOutside = left < -0.5 || right > innerWidth + 0.5;
        const isCut = element.matches('.mosala-panel, .mosala-list, button, p, h2, [role="status"]');
        return isOutside || (isCut && element.scrollWidth > element.clientWidth + 1);
      })
      .map(element => `${element.tagName} ${element.getAttribute('class')}: ${element.textContent}`),
  );
  expect(cut).toEqual([]);
}

/** What can be pressed is large enough for a finger; links within a text need not be (WCAG 2.2, 2.5.8). */
export async function expectLargeTargets(frame: Frame) {
  const small = await frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, textarea')]
      .filter(element => element.checkVisibility())
      .filter(element => element.offsetWidth < 44 || element.offsetHeight < 44)
      .map(element => `${element.outerHTML} ${element.offsetWidth} x ${element.offsetHeight}`),
  );
  expect(small).toEqual([]);
}

/** Walks through the panel with Tab; each stop has a visible ring. Returns what the stops are called. */
export async function walkByKeyboard(page: Page, frame: Frame, stops: number): Promise<string[]> {
  const names: string[] = [];
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press('Tab');
    const focused = await frame.evaluate(() => {
      const element = document.activeElement as HTMLElement; // the body at least
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
      return { name, ring: `${outlineStyle} ${outlineWidth}` };
    });
    expect(focused.ring, focused.name).toBe('solid 2px');
    names.push(focused.name);
  }
  return names;
}

/** Writes down, from here on, what the list of messages reads aloud. */
export async function listen(frame: Frame): Promise<() => Promise<string[]>> {
  await frame.evaluate(() => {
    const spoken: string[] = [];
    Object.assign(window, { spoken });
    new MutationObserver(changes => {
      for (const { addedNodes, target } of changes) {
        const live = (target as Element).closest('[aria-live]')?.getAttribute('aria-live'); // only elements are watched
        for (const node of live === 'polite' ? addedNodes : []) {
          const bodies = node instanceof Element ? node.querySelectorAll('.mosala-body') : [];
          for (const body of bodies) spoken.push(body.textContent ?? '');
        }
      }
    }).observe(document.querySelector('[role="log"]')!, { childList: true, subtree: true }); // the caller has seen it
  });
  return () => frame.evaluate(() => (window as unknown as { spoken: string[] }).spoken); // set above
}
