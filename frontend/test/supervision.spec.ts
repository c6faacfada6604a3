import { agentAtWork, changeRole, hire } from './agent.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './fixtures.ts';
import { visitorOnSocket } from './visitor-socket.ts';

test('a supervisor sees everybody’s work as it happens, and steps in', async ({ page, browser, server }) => {
  const awa = await agentAtWork(browser, server, page, await hire(server, 'Awa Supervisée', ['en']));
  await awa.page.getByLabel('Votre disponibilité').selectOption('Disponible');
  const visitor = await visitorOnSocket(server, '/supervised');
  await visitor.write(['Je veux parler à un conseiller']);
  const waiting = awa.queue.getByRole('listitem').filter({ hasText: '/supervised' });
  await waiting.getByRole('button', { name: 'Prendre' }).click();
  await awa.write('Bonjour, je regarde.');

  const chief = await agentAtWork(browser, server, page);
  await chief.page.getByRole('link', { name: 'Supervision' }).click();
  const live = chief.page.getByRole('region', { name: /^Conversations en cours/ });
  const row = live.getByRole('listitem').filter({ hasText: 'Awa Supervisée' });
  await expect(row).toContainText('calme depuis');
  const team = chief.page.getByRole('region', { name: 'Conseillers' });
  const member = team.getByRole('listitem').filter({ hasText: 'Awa Supervisée' });
  await expect(member).toContainText('1 sur 5');
  await visitor.write(['Vous êtes toujours là ?']);
  await expect(row).toContainText('sans réponse depuis');
  await expectAccessible(chief.page);

  // What she holds alone; in a phone's width too.
  await member.getByRole('button').click();
  await expect(live.getByRole('listitem')).toHaveCount(1);
  await chief.page.setViewportSize({ width: 360, height: 640 });
  await expectNoSidewaysScroll(chief.page);
  await chief.page.setViewportSize({ width: 1440, height: 900 });

  // Watched, one whispers; taken over, one answers.
  await row.getByRole('link').click();
  const whisper = chief.page.getByRole('textbox', { name: 'Note pour l’équipe' });
  await whisper.fill('Proposez-lui un rappel.');
  await whisper.press('Enter');
  await expect(awa.messages).toContainText('Proposez-lui un rappel.');
  await chief.page.goBack();
  const dialog = chief.page.getByRole('dialog');
  const act = async (name: RegExp) => {
    await live.getByRole('button', { name: /^Agir/ }).last().click();
    await dialog.getByRole('button', { name }).click();
  };
  await member.getByRole('button').click();
  await act(/^Reprendre/);
  await expect(chief.page.getByRole('textbox', { name: 'Répondre au visiteur…' })).toBeVisible();
  const notice = awa.page.getByText('Administrateur a pris la suite d’une de vos conversations.');
  await expect(notice).toBeVisible();
  await expect(awa.page.getByText('Tenue par Administrateur')).toBeVisible();

  // Handed back, requeued, ended: each where it stands, and told at once.
  await chief.page.goBack();
  const mine = team.getByRole('listitem').filter({ hasText: 'Administrateur' });
  await mine.getByRole('button').click();
  await act(/^Transférer/);
  await dialog.getByRole('radio', { name: /Awa Supervisée/ }).check();
  await dialog.getByRole('button', { name: 'Transférer' }).click();
  await expect(live).toContainText('Rien ici pour l’instant avec ce filtre.');
  await member.getByRole('button').click();
  await act(/^Remettre en file/);
  await expect(awa.page.getByText('Administrateur a remis en file une de vos conversations.')).toBeVisible();
  await expect(member).toContainText('0 sur 5');
  await live.getByRole('button', { name: /Tout afficher/ }).click();
  await live
    .getByRole('listitem')
    .filter({ hasText: 'Vous êtes toujours là ?' })
    .getByRole('button', { name: /^Agir/ })
    .click();
  await dialog.getByRole('button', { name: /^Confier/ }).click();
  await dialog.getByRole('radio', { name: /Awa Supervisée/ }).check();
  await dialog.getByRole('button', { name: 'Confier' }).click();
  await expect(member).toContainText('1 sur 5');
  await member.getByRole('button').click();
  await act(/^Résoudre/);
  await expect(dialog).toBeHidden();
  await expect(live).toContainText('Rien ici pour l’instant avec ce filtre.');
  await expect(live).toBeFocused();
  await Promise.all([awa.leave(), chief.leave()]);
});

test('who opens a page that is not for their role reads so and gets on, also when their role changes there', async ({
  page,
  browser,
  server,
}) => {
  const account = await hire(server, 'Awa', ['en']);
  const awa = await agentAtWork(browser, server, page, account);
  const refusal = awa.page.getByRole('heading', { name: 'Cette page n’est pas pour votre rôle' });
  for (const link of ['/console#/team', '/console#/supervision']) {
    await awa.page.goto(link);
    await expect(refusal).toBeVisible();
  }
  await expectAccessible(awa.page);
  await awa.press('Ouvrir « Conversations »');
  await expect(awa.queue).toBeVisible();

  await changeRole(server, account, 'supervisor');
  await awa.page.getByRole('link', { name: 'Supervision' }).click();
  await awa.page.getByLabel('Votre disponibilité').selectOption('Disponible');
  const visitor = await visitorOnSocket(server, '/role');
  await visitor.write(['Je veux parler à un conseiller']);
  await expect(awa.page).toHaveTitle('(1) Console · Mosala Support');
  await changeRole(server, account, 'editor');
  await expect(refusal).toBeVisible();
  await expect(awa.page).toHaveTitle('Console · Mosala Support');
  await awa.press('Ouvrir « FAQ »');
  await expect(awa.page.getByRole('heading', { name: 'État de la FAQ' })).toBeVisible();
  visitor.leave();
  await awa.leave();
});
