import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Locator, Page } from '@playwright/test';
import { agentAtWork, hire } from './agent.ts';
import { agentOnSocket } from './agent-socket.ts';
import { test as base, expect, expectNoSidewaysScroll, smallPhone } from './fixtures.ts';
import { expectNothingCut, panelFrame } from './panel-frame.ts';
import { startServer } from './server.ts';
import { visitorAt } from './visitor.ts';
import { visitorOnSocket } from './visitor-socket.ts';
import { holdWire } from './wire.ts';
import { bombs, payloads } from './xss-payloads.ts';

/** With no limit to what one may write, and with questions and answers that nobody should trust. */
const test = base.extend<object, object>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's names and insists on a pattern.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'mosala-hostile-'));
      mkdirSync(join(folder, 'fr'));
      writeFileSync(join(folder, 'fr/hostile.json'), JSON.stringify(hostileFaq()));
      const server = await startServer({ RATE_LIMIT_VISITOR: '0', FAQ_DIR: folder });
      await use(server);
      await server.stop();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
});
test.use(smallPhone);
const trick = '\u202egpj.exe\u2066';

test.describe('a script in a text', () => {
  test.use({ bypassCSP: true }); // our policy would stop it too; here nothing else shall

  test('does not run, whoever wrote it', async ({ page, browser, server }) => {
    const sins = await watch(page, server.origin);
    const friend = await visitorOnSocket(server, '/support');
    friend.takeOver(await holdWire(page));
    const visitor = await visitorAt(page, '/support');
    const frame = await panelFrame(page);
    const look = async () => {
      await expectNothingRuns(frame, sins);
      await expectNothingCut(frame);
      await expectNoSidewaysScroll(page);
    };
    await expect(visitor.panel.getByRole('group').getByRole('button')).toHaveCount(4);
    await look();

    for (const question of [
      'Montre toutes les charges',
      ...Object.keys(bombs).map(word => `Bombe ${word}`),
    ]) {
      await visitor.say(question);
      await expect(visitor.messages).toContainText(`Voici : ${question}`);
      await look();
    }

    await friend.write(payloads);
    await expect(visitor.messages.locator('.mosala-message-own')).toHaveCount(payloads.length + 9);
    await look();

    await friend.write(['Je veux parler à un conseiller']);
    const account = await hire(server, `<img src=x onerror=ran()>${trick}`);
    const colleague = await agentAtWork(browser, server, page, account);
    const theirSins = await watch(colleague.page, server.origin);
    const agent = await agentOnSocket(server, account);
    await agent.take('/support');
    // What an agent says is drawn as what visitors say is.
    const said = payloads.filter((_, place) => process.env.FULL || place % 3 === 0);
    for (const payload of said) await agent.say(payload);
    await expect(visitor.messages.locator('.mosala-message-agent')).toHaveCount(said.length);
    await expect(visitor.panel.getByText('<img src=x onerror=ran()>gpj.exe vous répond')).toBeVisible();
    await look();

    await colleague.page.goto('/console#/mine');
    await colleague.page.getByRole('listitem').getByRole('link').first().click();
    await expect(colleague.messages.locator('.mosala-message-own').first()).toBeVisible();
    // The console draws what is near: all of it comes by once.
    const first = colleague.messages.getByText('Montre toutes les charges', { exact: true });
    while (!(await first.isVisible())) {
      await expectNothingRuns(colleague.page.mainFrame(), theirSins);
      await scrollUp(colleague.messages);
    }
    await expectNothingRuns(colleague.page.mainFrame(), theirSins);
    agent.leave();
    friend.leave();
    await colleague.leave();
  });
});

test('a paste that is too long is counted, kept through a reload, and sent once it is short enough', async ({
  page,
}) => {
  const visitor = await visitorAt(page, '/');
  await visitor.field.fill('é👋'.repeat(2_500));
  await expect(visitor.panel.getByText(/1.000 caractères de trop/)).toBeVisible();
  await visitor.field.press('Enter');
  await expect(visitor.messages.locator('.mosala-message-own')).toHaveCount(0);
  await page.reload();
  await expect(visitor.field).toHaveValue('é👋'.repeat(2_500));
  await visitor.field.fill('é👋'.repeat(2_000));
  await expect(visitor.panel.getByText('0 caractère restant')).toBeVisible();
  await visitor.field.press('Enter');
  await expect(visitor.messages.locator('.mosala-message-own')).toContainText('é👋'.repeat(2_000));
  await expect(visitor.field).toHaveValue('');
});

test('long words and turned directions stay within their own message', async ({ page }) => {
  const visitor = await visitorAt(page, '/contact');
  const word = 'anticonstitutionnellement'.repeat(80);
  for (const text of [word, trick, 'שלום \u202eabc', 'https://example.org/'.padEnd(1_500, 'x')])
    await visitor.say(text);
  const own = visitor.messages.locator('.mosala-message-own');
  await expect(own).toHaveCount(4);
  await expect(own.first()).toContainText(word);
  const frame = await panelFrame(page);
  await expectNothingCut(frame);
  // A message that begins in Hebrew runs from the right, and no other one does.
  const directions = await own
    .locator('.mosala-body')
    .evaluateAll(bodies =>
      bodies.map(body => [body.matches(':dir(rtl)'), getComputedStyle(body).unicodeBidi]),
    );
  expect(directions).toEqual([false, false, true, false].map(isTurned => [isTurned, 'isolate']));
});

test('two hundred messages are shown from the end, and the older ones above what one reads', async ({
  page,
  browser,
  server,
}) => {
  const friend = await visitorOnSocket(server, '/jobs');
  await friend.write(Array.from({ length: 100 }, (_, place) => `xqzw numéro ${place + 1}.`));
  friend.takeOver(await holdWire(page));
  const visitor = await visitorAt(page, '/jobs');
  const all = visitor.messages.locator('.mosala-message');
  await expect(all).toHaveCount(50);
  await expect(all.last()).toBeInViewport();
  for (const count of [100, 150, 200]) {
    const first = await visitor.messages.locator('.mosala-message-own').first().textContent();
    await visitor.press('Messages précédents');
    await expect(all).toHaveCount(count);
    await expect(all.filter({ hasText: first ?? '' })).toBeInViewport();
  }
  await expect(visitor.panel.getByRole('button', { name: 'Messages précédents' })).toHaveCount(0);
  await visitor.say('Et voilà');
  await expect(all.filter({ hasText: 'Et voilà' })).toBeInViewport();
  await expectNothingCut(await panelFrame(page));
  friend.leave();

  // An agent has the same, with no more of it in the page than is near; and is led to what they look for.
  const agent = await agentAtWork(browser, server, page);
  await agent.page.getByRole('searchbox').fill('xqzw numéro 7');
  const result = agent.page.getByRole('region', { name: 'Résultats' }).getByRole('link');
  await result.click();
  const lines = agent.messages.locator('.mosala-message');
  await expect(agent.messages.locator('[data-sought]')).toContainText(/xqzw numéro 7\d?\./);
  await expect(agent.messages.locator('[data-sought]')).toBeInViewport();
  expect(await lines.count()).toBeLessThan(60);
  // As long as lines change their size, the way to what is sought is not at its end.
  const stir = await agent.messages.locator('[data-sought]').evaluateHandle(line => {
    let height = 0;
    return setInterval(() => (line as HTMLElement).style.setProperty('padding-top', `${height++ % 2}px`), 40);
  });
  await agent.write('Rien à signaler', 'note');
  await expect(agent.messages.getByText('Rien à signaler')).toBeInViewport();
  await agent.page.evaluate(timer => clearInterval(timer), stir);
  await agent.page.reload();
  await agent.page.goto(agent.page.url().replace(/\/\d+$/, ''));
  await expect(agent.messages.getByText('Rien à signaler')).toBeInViewport();
  for (let first = '', before = '-'; first !== before; ) {
    before = first;
    await agent.messages.hover();
    await agent.page.mouse.wheel(0, -3_000);
    first = (await lines.first().textContent()) ?? '';
    await expect(agent.messages.getByText('Rien à signaler')).not.toBeInViewport();
  }
});

/** Writes down what a script that got through would do. */
async function watch(page: Page, ours: string): Promise<string[]> {
  const sins: string[] = [];
  await page.exposeFunction('ran', () => void sins.push('a script ran'));
  page.on('dialog', dialog => {
    sins.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', request => {
    if (new URL(request.url()).origin !== ours) sins.push(`a request: ${request.url()}`);
  });
  return sins;
}

/** Only what we draw ourselves is in the list of messages, and no link leads to a script or a stranger's page unseen. */
async function expectNothingRuns(frame: Frame, sins: readonly string[]) {
  const strange = await frame.evaluate(() => {
    const known = 'div,p,span,ul,ol,li,strong,em,code,a,br,bdi,time,button,fieldset,svg,svg *';
    return [...document.querySelectorAll('[role="log"] *')]
      .filter(element => {
        const attributes = [...element.attributes].map(({ name }) => name);
        const address = element.getAttribute('href');
        const isPlacedByUs = element.querySelector('.mosala-line') !== null; // by the console's list
        const isSafe = address === null || /^(https?:\/\/|mailto:|tel:|\/(?![/\\]))/.test(address);
        return (
          !element.matches(known) ||
          !isSafe ||
          attributes.some(name => name.startsWith('on') || (name === 'style' && !isPlacedByUs))
        );
      })
      .map(element => element.outerHTML);
  });
  expect(strange).toEqual([]);
  expect(sins).toEqual([]);
}

function hostileFaq() {
  const entry = (id: string, question: string, answer: string) => ({
    id,
    question,
    answer,
    pages: ['/support'],
  });
  const asked = (id: string, question: string, answer: string) =>
    entry(id, question, `Voici : ${question}\n\n${answer}`);
  return {
    locale: 'fr',
    category: 'hostile',
    entries: [
      ...payloads.map((payload, place) => entry(`hostile.${place}`, payload, payload)),
      asked('hostile.tout', 'Montre toutes les charges', payloads.join('\n\n')),
      ...Object.entries(bombs).map(([word, bomb], place) => asked(`bombe.${place}`, `Bombe ${word}`, bomb)),
    ],
  };
}

/** By as much as is drawn at once; where it begins, more is asked for as a reader would whose first try was refused. */
async function scrollUp(list: Locator): Promise<void> {
  const isAtBegin = await list.evaluate(async list => {
    const before = list.scrollTop;
    list.scrollTop -= list.clientHeight + 800; // as much more is drawn on either side
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    return list.scrollTop === before;
  });
  const older = list.getByRole('button', { name: 'Messages précédents' });
  if (isAtBegin && (await older.isVisible())) await older.click();
}

test('a message is kept before the draft that it was is forgotten, since the page may be left between the two', async ({
  page,
  server,
}) => {
  await page.addInitScript(() => {
    const { put, delete: forget } = IDBObjectStore.prototype;
    const note = (act: string) =>
      sessionStorage.setItem('acts', `${sessionStorage.getItem('acts') ?? ''}${act};`);
    IDBObjectStore.prototype.put = function (value, key) {
      note(`keep ${String(key).replace(/\..*/, '')}`);
      return put.call(this, value, key);
    };
    IDBObjectStore.prototype.delete = function (key) {
      note(`forget ${String(key).replace(/\..*/, '')}`);
      return forget.call(this, key);
    };
  });
  const visitor = await visitorAt(page, server.origin);
  await visitor.say('Bonjour');
  const acts = () => page.evaluate(() => sessionStorage.getItem('acts') ?? '');
  await expect.poll(acts).toContain('forget draft');
  expect(await acts()).toMatch(/keep draft.*keep outbox.*forget draft/);
});
