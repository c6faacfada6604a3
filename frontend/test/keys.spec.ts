import { agentAtWork, hire } from './agent.ts';
import { agentOnSocket } from './agent-socket.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { visitorOnSocket } from './visitor-socket.ts';

test('everything that can be done with a conversation is done out of the palette, by keyboard alone', async ({
  page,
  browser,
  server,
}) => {
  const visitor = await visitorOnSocket(server, '/keys');
  await visitor.write(['je veux parler à un conseiller']);
  const agent = await agentAtWork(browser, server, page, await hire(server, 'Awa'));
  const { keyboard } = agent.page;
  const field = agent.page.getByRole('combobox', { name: 'Chercher une conversation' });
  const options = agent.page.getByRole('dialog', { name: 'Commandes' }).getByRole('option');
  const ask = async (query: string) => {
    await keyboard.press('Control+k');
    await expect(field).toBeFocused();
    await keyboard.type(query);
  };
  await expect(agent.queue.getByRole('link')).toHaveCount(1);
  await ask('conseiller');
  await expect(options.first()).toContainText('Visiteur');
  await expectAccessible(agent.page);
  await keyboard.press('Enter');
  await expect(agent.messages).toContainText('je veux parler à un conseiller');

  await ask('prendre');
  await expect(options.first()).toContainText('Prendre la conversation');
  await keyboard.press('Enter');
  await expect(agent.page.getByRole('button', { name: 'Résoudre' })).toBeVisible();
  await ask('note');
  await keyboard.press('Enter');
  await expect(agent.page.getByRole('textbox', { name: 'Note pour l’équipe' })).toBeFocused();
  await keyboard.type('Vu.');
  await keyboard.press('Enter');
  await expect(agent.messages).toContainText('Vu.');
  const own = agent.page.url();

  // Out of the field the letters and digits are shortcuts again; with Alt and an arrow one goes on writing elsewhere.
  await keyboard.press('Escape');
  await expect(agent.messages).toBeFocused();
  await keyboard.press('3');
  await expect(agent.page).toHaveURL(/#\/all$/);
  const all = agent.page.getByRole('region', { name: 'Toutes les conversations' });
  await expect(all.getByRole('link').first()).toBeVisible();
  await keyboard.press('j');
  await expect(agent.page).toHaveURL(/#\/all\/.+$/);
  await expect(agent.page.getByRole('textbox', { name: /Répondre|Note pour/ })).toBeVisible();
  await keyboard.press('n');
  const note = agent.page.getByRole('textbox', { name: 'Note pour l’équipe' });
  await expect(note).toBeFocused();
  const other = await visitorOnSocket(server, '/other-keys');
  await other.write(['je veux parler à un conseiller']);
  await expect(agent.page.getByRole('listitem').filter({ hasText: '/other-keys' })).toBeVisible();
  const before = agent.page.url();
  await keyboard.press('Alt+ArrowUp');
  await expect(agent.page).not.toHaveURL(before);
  await expect(note).toBeFocused();
  const above = agent.page.url();
  await keyboard.press('Alt+ArrowDown');
  await expect(agent.page).not.toHaveURL(above); // which one it is may change with every message that comes
  other.leave();

  // What cannot be taken back asks for its letter twice: a word begun outside of a field does nothing to the visitor.
  const state = (text: string) => expect(agent.page.getByText(text, { exact: true }).first()).toBeVisible();
  const writing = agent.page.getByRole('textbox', { name: /Répondre|Note pour/ });
  await expect(writing).toBeFocused();
  await agent.page.goto(own); // the next one may be another test's
  await expect(agent.messages).toContainText('Vu.');
  await writing.focus();
  await keyboard.press('Escape');
  await expect(agent.messages).toBeFocused();
  for (const [key, name, then] of [
    ['q', 'Remettre en file', 'En file, le bot répond en attendant'],
    ['b', 'Rendre au bot', 'Avec le bot'],
  ] as const) {
    const button = agent.page.getByRole('button', { name });
    await expect(button).toBeEnabled(); // news of what was done may come before its acknowledgement
    await keyboard.press(key);
    await expect(button).toBeFocused();
    await keyboard.press(key);
    await state(then);
    await keyboard.press('c');
    await state('Tenue par vous');
  }
  await expect(agent.page.getByRole('button', { name: 'Résoudre' })).toBeEnabled();
  await keyboard.press('e');
  await expect(agent.page.getByRole('button', { name: 'Résoudre' })).toBeFocused();
  await state('Tenue par vous');
  await keyboard.press('Escape');
  await ask('resoudre');
  await keyboard.press('Enter');
  await expect(agent.page.getByRole('button', { name: 'Résoudre' })).toBeHidden();

  await ask('terminees');
  await keyboard.press('Enter');
  await expect(agent.page).toHaveURL(/#\/closed$/);
  await ask('xqzw');
  await expect(agent.page.getByText('Rien ne correspond.')).toBeVisible();
  await keyboard.press('Escape');
  await expect(field).toBeHidden();
  visitor.leave();
  await agent.leave();
});

test('who stands on what a colleague takes stays in the list, and who takes it goes to it', async ({
  page,
  browser,
  server,
}) => {
  const visitors = await Promise.all(
    ['/first', '/second', '/third'].map(place => visitorOnSocket(server, place)),
  );
  for (const visitor of visitors) await visitor.write(['je veux parler à un conseiller']);
  const agent = await agentAtWork(browser, server, page, await hire(server, 'Awa', ['en']));
  const colleague = await agentOnSocket(server, await hire(server, 'Ben', ['en']));
  const entry = (place: string) => agent.queue.getByRole('listitem').filter({ hasText: place });
  await entry('/first').getByRole('link').focus();
  await colleague.take('/first');
  await expect(entry('/first')).toBeHidden();
  await expect(agent.queue).toBeFocused();
  await entry('/second').getByRole('button', { name: 'Prendre' }).focus();
  await colleague.take('/second');
  await expect(entry('/second')).toBeHidden();
  await expect(agent.queue).toBeFocused();
  await entry('/third').getByRole('button', { name: 'Prendre' }).focus();
  await agent.page.keyboard.press('Enter');
  await expect(agent.page.locator('h2:focus')).toHaveText(/^Visiteur/);
  for (const visitor of visitors) visitor.leave();
  colleague.leave();
  await agent.leave();
});

test('the shortcuts are shown on a press, and what is chosen of the looks and the language stays', async ({
  page,
  browser,
  server,
}) => {
  const agent = await agentAtWork(browser, server, page, await hire(server, 'Awa'));
  const { keyboard } = agent.page;
  await keyboard.press('?');
  const sheet = agent.page.getByRole('dialog', { name: 'Raccourcis clavier' });
  await expect(sheet).toContainText('Transférer la conversation');
  await expectAccessible(agent.page);
  await keyboard.press('Escape');
  await expect(sheet).toBeHidden();

  const choose = async (query: string) => {
    await keyboard.press('Control+k');
    await agent.page.getByRole('dialog').getByRole('combobox').fill(query);
    await keyboard.press('Enter');
  };
  const ground = agent.page.locator('html');
  await choose('sombre');
  await expect(ground).toHaveCSS('background-color', 'rgb(16, 24, 20)');
  await agent.page.reload();
  await expect(ground).toHaveCSS('background-color', 'rgb(16, 24, 20)');
  await expectAccessible(agent.page);
  await choose('anglais');
  await expect(agent.page.getByRole('link', { name: 'Closed' })).toBeVisible();
  await choose('as the system');
  await expect(ground).toHaveCSS('background-color', 'rgb(244, 248, 246)');
  await agent.leave();
});

test('letters that are pressed while the palette is on its way do nothing, and where it does not come that is said', async ({
  page,
  browser,
  server,
}) => {
  const visitor = await visitorOnSocket(server, '/late-keys');
  await visitor.write(['je veux parler à un conseiller']);
  const agent = await agentAtWork(browser, server, page, await hire(server, 'Awa'));
  const { keyboard } = agent.page;
  const palette = '**/console-assets/later/Palette-*.js';
  await agent.queue.getByRole('link').click();
  await expect(agent.messages).toContainText('je veux parler à un conseiller');
  let letCome = () => {};
  const held = new Promise<void>(resolve => {
    letCome = resolve;
  });
  await agent.page.route(palette, async route => {
    await held;
    await route.continue();
  });
  await agent.messages.focus();
  await keyboard.press('Control+k');
  await expect(agent.page.getByRole('dialog')).toBeVisible();
  await keyboard.type('claim');
  letCome();
  await expect(agent.page.getByRole('dialog', { name: 'Commandes' }).getByRole('combobox')).toBeFocused();
  await keyboard.press('Escape');
  await expect(agent.page.getByRole('button', { name: 'Prendre' }).last()).toBeVisible();

  await agent.page.unrouteAll();
  await agent.page.route(palette, route => route.abort());
  await agent.page.reload();
  await agent.messages.waitFor();
  await keyboard.press('Control+k');
  const dialog = agent.page.getByRole('dialog');
  await expect(dialog).toContainText('Le serveur ne répond pas.');
  await expectAccessible(agent.page);
  await keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(agent.messages).toContainText('je veux parler à un conseiller');
  visitor.leave();
  await agent.leave();
});

test('who closes a notice by keyboard is led to what is said, and who writes goes on when it is closed by mouse', async ({
  page,
  browser,
  server,
}) => {
  const visitor = await visitorOnSocket(server, '/notices');
  await visitor.write(['je veux parler à un conseiller']);
  const chief = await agentOnSocket(server);
  await chief.take('/notices');
  await chief.release();
  const awa = await agentAtWork(browser, server, page, await hire(server, 'Awa', ['en']));
  const field = awa.page.getByRole('textbox', { name: /visiteur…/ });
  const dismiss = awa.page.getByRole('button', { name: 'Fermer ce message' });
  const beTold = async () => {
    await awa.page.getByRole('button', { name: 'Prendre' }).last().click();
    await awa.page.getByRole('button', { name: 'Résoudre' }).waitFor();
    await field.focus();
    await chief.release();
  };

  await beTold();
  await dismiss.press('Enter');
  await expect(dismiss).toBeHidden();
  await expect(awa.messages).toBeFocused();

  await beTold();
  await dismiss.click();
  await expect(dismiss).toBeHidden();
  await expect(field).toBeFocused();

  // Where no conversation is open, to the middle of the page.
  await awa.page.getByRole('button', { name: 'Prendre' }).last().click();
  await awa.page.getByRole('button', { name: 'Résoudre' }).waitFor();
  await awa.page.goto('/console#/mine');
  await awa.page.reload();
  await awa.page.getByRole('region', { name: 'Mes conversations' }).getByRole('link').waitFor();
  await chief.release();
  await dismiss.press('Enter');
  await expect(awa.page.getByRole('main')).toBeFocused();
  chief.leave();
  visitor.leave();
  await awa.leave();
});
