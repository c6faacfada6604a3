import { agentAtWork, hire } from './agent.ts';
import { agentOnSocket } from './agent-socket.ts';
import { openProxy } from './chaos/proxy.ts';
import { seeded } from './chaos/random.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { visitorAt } from './visitor.ts';
import { visitorOnSocket } from './visitor-socket.ts';

test('two who answer one visitor see each other, and neither writes over the other', async ({
  page,
  browser,
  server,
}) => {
  const visitor = await visitorOnSocket(server, '/together');
  await visitor.write(['Je veux parler à un conseiller']);
  const awa = await agentOnSocket(server, await hire(server, 'Awa'));
  await awa.take('/together');
  const chief = await agentAtWork(browser, server, page);
  await chief.page.goto('/console#/all');
  await chief.page.getByRole('listitem').filter({ hasText: '/together' }).getByRole('link').click();
  const field = chief.page.getByRole('textbox', { name: 'Répondre au visiteur…' });
  await chief.page.getByRole('button', { name: 'Réponse', exact: true }).click();
  await field.fill('Je m’en occupe');
  const phone = await chief.page.context().newPage();
  await phone.goto(chief.page.url());
  await expect(phone.getByRole('textbox', { name: 'Répondre au visiteur…' })).toHaveValue('Je m’en occupe');

  await awa.open();
  await expect(chief.page.getByRole('list', { name: 'Regardent aussi' })).toHaveText(
    'AAwa regarde aussi cette conversation',
  );
  await awa.type();
  await expect(chief.page.getByText('Awa écrit au visiteur…')).toBeVisible();
  await awa.say('Je vous réponds tout de suite.');
  await expect(chief.page.getByText('Awa écrit au visiteur…')).toBeHidden();

  // A supervisor in a colleague's conversation is asked first, and only once.
  await field.press('Enter');
  const alert = chief.page.getByRole('alert');
  await expect(alert).toContainText('Awa tient cette conversation. Écrire quand même au visiteur ?');
  await expectAccessible(chief.page);
  await alert.getByRole('button', { name: 'Envoyer quand même' }).click();
  await expect(field).toBeFocused();
  await expect(chief.messages.getByText('Envoyé')).toBeVisible();
  await expect(phone.getByRole('textbox', { name: 'Note pour l’équipe' })).toHaveValue('');
  await phone.close();

  // Who began before a colleague answered is asked, and gets the text back.
  await field.fill('Votre compte est ouvert.');
  await awa.say('Votre compte est ouvert depuis hier.');
  await expect(chief.messages).toContainText('depuis hier');
  await field.press('Enter');
  await expect(alert).toContainText('Awa a répondu depuis que vous avez commencé.');
  await alert.getByRole('button', { name: 'Récupérer le texte' }).click();
  await expect(field).toHaveValue('Votre compte est ouvert.');
  await expect(field).toBeFocused();
  await expect(alert).toBeHidden();
  await field.press('Enter');
  await expect(chief.messages.getByText('Envoyé')).toBeVisible();
  awa.leave();
  visitor.leave();
  await chief.leave();
});

test('a message and a note whose fate is unknown when the page is left are there once when it comes back', async ({
  page,
  browser,
  server,
}) => {
  const visitor = await visitorOnSocket(server, '/unsent');
  await visitor.write(['Je veux parler à un conseiller']);
  const chief = await agentAtWork(browser, server, page);
  let lost: 'nothing' | 'commands' | 'answers' = 'nothing';
  await chief.page.routeWebSocket(/socket\.io/, socket => {
    const line = socket.connectToServer();
    socket.onMessage(frame => lost !== 'commands' && line.send(frame));
    line.onMessage(frame => lost !== 'answers' && socket.send(frame));
  });
  await chief.page.reload();
  await chief.queue.getByRole('button', { name: 'Prendre' }).last().click();
  for (const what of ['commands', 'answers'] as const) {
    await chief.page.getByRole('textbox', { name: 'Répondre au visiteur…' }).waitFor();
    lost = what;
    await chief.write(`Perdu : ${what}`);
    await chief.write(`Noté : ${what}`, 'note');
    await expect(chief.messages.getByText('Envoi…')).toHaveCount(2);
    await expectAccessible(chief.page);
    lost = 'nothing';
    await chief.page.reload();
    await expect(chief.messages.getByText('Envoi…')).toHaveCount(0);
    await expect(chief.messages.getByText(`Perdu : ${what}`)).toHaveCount(1);
    await expect(chief.messages.getByText(`Noté : ${what}`)).toHaveCount(1);
    await expect(chief.messages.getByText('Envoyé')).toBeVisible();
  }
  visitor.leave();
  await chief.leave();
});

test('what is taken back stays what it was written as: a note is never in the field of a reply, nor a reply in that of a note', async ({
  page,
  browser,
  server,
}) => {
  const visitor = await visitorOnSocket(server, '/taken-back');
  await visitor.write(['Je veux parler à un conseiller']);
  const chief = await agentOnSocket(server);
  await chief.take('/taken-back');
  await chief.release();
  const awa = await agentAtWork(browser, server, page, await hire(server, 'Awa', ['en']));
  let isLost = false;
  await awa.page.routeWebSocket(/socket\.io/, socket => {
    const line = socket.connectToServer();
    socket.onMessage(frame => isLost || line.send(frame));
  });
  await awa.page.reload();
  await awa.queue.getByRole('button', { name: 'Prendre' }).last().click();
  const reply = awa.page.getByRole('textbox', { name: 'Répondre au visiteur…' });
  const note = awa.page.getByRole('textbox', { name: 'Note pour l’équipe, invisible au visiteur…' });
  await reply.waitFor();
  isLost = true;
  await awa.write('Je regarde votre dossier');
  await awa.write('Ce visiteur ment', 'note');
  await expect(awa.messages.getByText('Envoi…')).toHaveCount(2);
  isLost = false;
  await awa.page.clock.setSystemTime(Date.now() + 11 * 60_000); // too old to go by itself
  await awa.page.reload();

  await expect(reply).toHaveValue('');
  await awa.messages.getByRole('article').getByRole('button', { name: 'Récupérer le texte' }).click();
  await expect(note).toHaveValue('Ce visiteur ment');
  await expect(note).toBeFocused();
  await chief.release();
  await expect(awa.page.getByRole('button', { name: 'Réponse', exact: true })).toBeHidden();
  await awa.press('Récupérer le texte');
  await expect(reply).toHaveValue('Je regarde votre dossier');
  await expect(reply).toBeFocused();
  chief.leave();
  visitor.leave();
  await awa.leave();
});

test('an agent finds words behind a slash, an answer behind a key, and a colleague behind an @', async ({
  page,
  browser,
  server,
}) => {
  const visitor = await visitorOnSocket(server, '/register');
  await visitor.write(['Comment créer un compte ?', 'Je veux parler à un conseiller']);
  const chief = await agentAtWork(browser, server, page);
  const awa = await agentAtWork(browser, server, page, await hire(server, 'Awa Mbemba'));

  // Kept once, with a wrong variable named on the way.
  await chief.page.goto('/console#/replies');
  await chief.press('Nouvelle réponse');
  const dialog = chief.page.getByRole('dialog', { name: 'Nouvelle réponse' });
  await expect(dialog.getByLabel('Titre')).toBeFocused();
  await dialog.getByLabel('Titre').fill('Saluer');
  await dialog.getByLabel('Raccourci').fill('Été');
  await dialog.getByLabel('Texte').fill('Bonjour {{visiteur}}');
  await dialog.getByLabel('Pour toute l’équipe').check();
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialog.getByText('Variable inconnue : {{visiteur}}.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Enregistrer' })).toBeFocused();
  await dialog.getByLabel('Texte').fill('Bonjour ');
  await dialog.getByRole('button', { name: 'Nom du visiteur' }).click();
  await expectAccessible(chief.page);
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(chief.page.getByRole('list', { name: 'Réponses' })).toContainText('/été');

  // By keyboard alone: found without its accents, put at the cursor, with what is to be looked at selected.
  await awa.queue.getByRole('button', { name: 'Prendre' }).last().click();
  const field = awa.page.getByRole('textbox', { name: 'Répondre au visiteur…' });
  await field.fill('Oui. /ete');
  await expect(awa.page.getByRole('listbox').getByRole('option', { selected: true })).toContainText('Saluer');
  await expectAccessible(awa.page);
  await field.press('Enter');
  await expect(field).toHaveValue('Oui. Bonjour Madame, Monsieur');
  expect(await field.evaluate((one: HTMLTextAreaElement) => one.value.slice(one.selectionStart))).toBe(
    'Madame, Monsieur',
  );
  const guess = awa.page.getByText('À vérifier, car inconnu : nom du visiteur.');
  await expect(guess).toBeVisible();
  await visitor.leaveContact({ name: 'Aïcha Diallo', email: 'aicha@example.org' });
  await expect(awa.page.getByRole('heading', { name: 'Aïcha Diallo' }).first()).toBeVisible();
  await field.fill('/ete');
  await field.press('Enter');
  await expect(field).toHaveValue('Bonjour Aïcha Diallo');
  await expect(guess).toBeHidden();
  await field.fill('');
  await expect(awa.page.getByRole('button', { name: 'Insérer la réponse à : Comment créer' })).toBeVisible();
  await field.press('Alt+1');
  await expect(field).toHaveValue(/Inscription \(\/register\)/);

  // Called in a note: told wherever they are, until they have seen it.
  await awa.press('Note interne');
  const note = awa.page.getByRole('textbox', { name: 'Note pour l’équipe' });
  await note.pressSequentially('@adm');
  await note.press('Enter');
  await note.pressSequentially('qui a ce compte ?');
  await note.press('Enter');
  await chief.press('1 note vous appelle');
  await chief.page.getByRole('link', { name: /Awa Mbemba.*qui a ce compte/ }).click();
  await expect(chief.messages.getByText('@Administrateur')).toBeVisible();
  await expect(chief.page.getByRole('button', { name: '1 note vous appelle' })).toBeHidden();
  await expect(chief.page.locator('h2:focus')).toHaveText('Aïcha Diallo');

  // What is deleted takes its buttons along, not the place on the page.
  await chief.page.goto('/console#/replies');
  await chief.press('Modifier /été');
  await chief.press('Supprimer');
  await chief.page.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click();
  await expect(chief.page.getByRole('dialog')).toBeHidden();
  await expect(chief.page.getByRole('main')).toBeFocused();
  visitor.leave();
  await Promise.all([awa.leave(), chief.leave()]);
});

test('older messages that a lost connection has kept back come by themselves once it is back', async ({
  page,
  browser,
  server,
}) => {
  const visitor = await visitorOnSocket(server, '/older');
  await visitor.write(['Je veux parler à un conseiller']);
  const awa = await agentOnSocket(server, await hire(server, 'Awa'));
  await awa.take('/older');
  for (let line = 1; line <= 60; line++) await awa.say(`Ligne ${line}.`);
  const line = await openProxy(() => Number(new URL(server.origin).port), seeded(1));
  const agent = await agentAtWork(browser, { ...server, origin: line.url }, page, await hire(server, 'Ben'));
  await agent.page.goto('/console#/all');
  await agent.page.getByRole('listitem').filter({ hasText: '/older' }).getByRole('link').click();
  await expect(agent.messages).toContainText('Ligne 60.');
  const older = agent.messages.getByRole('button', { name: 'Messages précédents' });
  await expect(older).toBeAttached();

  line.refuse();
  line.killAll();
  await expect(agent.page.getByText('Connexion perdue.')).toBeVisible();
  await agent.messages.evaluate(list => {
    list.scrollTop = 0;
  });
  await expect(older).toBeInViewport();
  line.mend();
  await agent.page.evaluate(() => window.dispatchEvent(new Event('online'))); // or by itself before that
  await expect(older).not.toBeAttached();
  awa.leave();
  visitor.leave();
  await agent.leave();
  line.close();
});

test('what is begun stays what it is, whoever gets the conversation meanwhile', async ({
  page,
  browser,
  server,
}) => {
  const visitor = await visitorAt(page, '/contact');
  await visitor.press('Parler à un conseiller');
  await expect(visitor.panel).toContainText('Vous êtes');
  const chief = await agentAtWork(browser, server, page);
  const awa = await agentAtWork(browser, server, page, await hire(server, 'Awa', ['en']));
  for (const { page } of [chief, awa]) {
    await page.goto('/console#/all');
    await page.getByRole('listitem').filter({ hasText: '/contact' }).getByRole('link').click();
  }
  const note = awa.page.getByRole('textbox', { name: 'Note pour l’équipe' });
  const reply = awa.page.getByRole('textbox', { name: 'Répondre au visiteur…' });

  // A note stays one when its writer is given the conversation.
  await note.fill('Attention, ce visiteur');
  await chief.press('Confier');
  const dialog = chief.page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Awa' }).check();
  await dialog.getByRole('button', { name: 'Confier' }).click();
  await expect(visitor.panel).toContainText('Awa vous répond');
  await expect(awa.page.getByRole('button', { name: 'Réponse', exact: true })).toBeVisible();
  await note.press('End');
  await note.pressSequentially(' est pressé');
  await note.press('Enter');
  await expect(awa.messages).toContainText('Attention, ce visiteur est pressé');

  // A reply stands where it was when a supervisor takes over, and goes once it may; so does a note to who comes next.
  await reply.fill('Bonjour, je');
  await awa.press('Transférer');
  const handover = awa.page.getByRole('dialog', { name: 'Transférer la conversation' });
  await handover.getByLabel('Note pour votre collègue').fill('Compte bloqué');
  await chief.press('Reprendre');
  await expect(visitor.panel).not.toContainText('Awa vous répond');
  await expect(handover.getByLabel('Note pour votre collègue')).toHaveValue('Compte bloqué');
  await awa.page.keyboard.press('Escape');
  await expect(awa.page.getByRole('status').filter({ hasText: 'Un collègue répond.' })).toBeVisible();
  await reply.press('End');
  await reply.pressSequentially(' vous aide');
  await reply.press('Enter');
  await expect(reply).toHaveValue('Bonjour, je vous aide');
  await expectAccessible(awa.page);
  await chief.press('Transférer');
  await dialog.getByRole('radio', { name: 'Awa' }).check();
  await dialog.getByRole('button', { name: 'Transférer' }).click();
  await expect(visitor.panel).toContainText('Awa vous répond');
  await reply.press('Enter');
  await expect(visitor.messages).toContainText('Bonjour, je vous aide');
  await expect(visitor.messages).not.toContainText('pressé');
  await awa.press('Résoudre');
  await awa.leave();
  await chief.leave();
});

test('a visitor is told that a message was read once its reader has come to it', async ({
  page,
  browser,
  server,
}) => {
  const visitor = await visitorAt(page, '/services');
  await visitor.press('Parler à un conseiller');
  const agent = await agentAtWork(browser, server, page);
  await agent.queue.getByRole('button', { name: 'Prendre' }).click();
  await agent.write('Une étape par ligne.\n'.repeat(80));
  await expect(visitor.messages).toContainText('Une étape');
  await agent.messages.evaluate(list => {
    list.scrollTop = 0;
  });
  await visitor.say('Je suis perdu.');
  const mine = agent.page.getByRole('region', { name: 'Mes conversations' });
  await expect(mine.getByRole('img', { name: 'nouveaux messages' })).toBeVisible();
  const receipt = visitor.messages.getByText('Lu', { exact: true });
  await expect(receipt).toBeHidden();
  await agent.press('1 nouveau message');
  await expect(receipt).toBeVisible();
  await agent.leave();
});
