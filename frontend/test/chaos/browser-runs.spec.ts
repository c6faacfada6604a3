import { expect, test } from '../fixtures.ts';
import { type Visitor, visitorAt, visitorOn } from '../visitor.ts';
import { noFaults, openProxy } from './proxy.ts';
import { seeded } from './random.ts';

const runs = process.env.FULL ? 20 : 1;
const faulty = { drop: 0.05, duplicate: 0.1, reorder: 0.1, delayMs: 60, kill: 0.1 };
const troubles = ['offline', 'kill', 'cut', 'faults', 'reload', 'second', 'close'] as const;

for (let seed = 1; seed <= runs; seed++) {
  test(`in a real browser what is written on a bad line is there in order and once, seed ${seed}`, async ({
    context,
    page,
    server,
  }) => {
    test.setTimeout(90_000);
    const random = seeded(seed);
    const proxy = await openProxy(() => Number(new URL(server.origin).port), random);
    const written: string[] = [];
    const visitors: [Visitor, ...Visitor[]] = [await visitorAt(page, proxy.url)];
    const mend = async () => {
      await context.setOffline(false);
      proxy.mend();
      proxy.faults = noFaults;
    };

    for (let step = 0; step < 14; step++) {
      const visitor = random.pick(visitors);
      const text = `${step} ${random.pick(['Bonjour', 'Comment créer un compte ?', 'oui', 'merci beaucoup'])}`;
      await visitor.page.bringToFront();
      await visitor.say(text);
      written.push(text);
      await expect(visitor.messages).toContainText(text);
      switch (random.pick(troubles)) {
        case 'offline':
          await context.setOffline(true);
          proxy.killAll();
          break;
        case 'kill':
          proxy.killAll();
          break;
        case 'cut':
          proxy.cut(random.pick(['up', 'down']));
          break;
        case 'faults':
          proxy.faults = faulty;
          break;
        case 'reload':
          await mend();
          await visitor.page.reload();
          await visitorOn(visitor.page).panel.waitFor();
          break;
        case 'second':
          await mend();
          if (visitors.length < 2) visitors.push(await visitorAt(await context.newPage(), proxy.url));
          break;
        case 'close':
          if (visitors.length > 1) await visitors.shift()?.page.close();
      }
    }

    await mend();
    proxy.killAll();
    for (const { page, messages } of visitors) {
      await page.bringToFront();
      const said = messages.locator('.mosala-message-visitor .mosala-bubble');
      await expect(said).toHaveText(written, { timeout: 40_000 });
    }
    // What a tab shows that has nothing in its memory is what the server has.
    const fresh = await visitorAt(await context.newPage(), proxy.url);
    for (const visitor of visitors) await visitor.page.close();
    await fresh.page.reload();
    await expect(fresh.messages.locator('.mosala-message-visitor .mosala-bubble')).toHaveText(written);
    await expect(fresh.messages.getByText('Envoi')).toHaveCount(0);
    proxy.close();
  });
}

test('tabs share one connection, and when the leading one is closed the other goes on at once', async ({
  context,
  page,
}) => {
  const sockets: string[] = [];
  for (const watched of [page, await context.newPage()])
    watched.on('websocket', socket => {
      if (socket.url().includes('/socket.io/')) sockets.push(socket.url());
    });
  const [first, second] = [await visitorAt(page, '/'), await visitorAt(context.pages()[1]!, '/')];
  await first.say('Bonjour');
  await expect(second.messages).toContainText('Bonjour');
  expect(sockets).toHaveLength(1);

  await first.page.close();
  await second.say('Comment créer un compte ?');
  await expect(second.messages).toContainText('code de confirmation');
  expect(sockets).toHaveLength(2);
});

test('where WebSockets are refused the panel talks by polling, also after a line was cut', async ({
  page,
  server,
}) => {
  const port = Number(new URL(server.origin).port);
  const proxy = await openProxy(() => port, seeded(1), { webSockets: 'refused' });
  const visitor = await visitorAt(page, proxy.url);
  await visitor.say('Bonjour');
  await expect(visitor.messages.getByText('Envoi')).toHaveCount(0);
  proxy.killAll();
  await visitor.say('Comment créer un compte ?');
  await expect(visitor.messages).toContainText('code de confirmation');
  proxy.close();
});
