import { agentOnSocket } from './agent-socket.ts';
import { openProxy } from './chaos/proxy.ts';
import { seeded } from './chaos/random.ts';
import { expect, test } from './fixtures.ts';
import { pageWith, scriptTag } from './host-site.ts';
import { visitorOn } from './visitor.ts';

const danger = 'rgb(180, 35, 24)';

test('what is wrong with contact details is said in one line, and what was written stays until it has arrived', async ({
  page,
  server,
  hostSite,
}) => {
  const line = await openProxy(() => Number(new URL(server.origin).port), seeded(1));
  hostSite.serve('/contact', { html: pageWith(scriptTag(line.url)) });
  await page.goto(`${hostSite.origin}/contact`);
  await page.getByRole('button', { name: 'Ouvrir le chat' }).click();
  const visitor = visitorOn(page);
  await visitor.press('Parler à un conseiller');
  await visitor.press('Laisser mes coordonnées');
  const form = visitor.panel.getByRole('form', { name: 'Vos coordonnées' });
  const [email, phone] = [form.getByLabel('E-mail'), form.getByLabel('Téléphone')];
  const complaints = visitor.panel.getByRole('alert').filter({ hasText: /./ });
  const send = () => visitor.press('Envoyer mes coordonnées');

  await email.fill('jean@exemple');
  await phone.fill('081 234 56 78');
  await send();
  await expect(complaints).toHaveText(['Cette adresse e-mail ne semble pas complète.']);
  await expect(email).toBeFocused();
  await expect(email).toHaveAccessibleDescription('Cette adresse e-mail ne semble pas complète.');
  await expect(email).toHaveCSS('border-color', danger);
  await expect(phone).not.toHaveCSS('border-color', danger);
  await email.fill('');
  await phone.fill('081 234');
  await send();
  await expect(complaints).toHaveText(['Ce numéro ne semble pas complet.']);
  await expect(phone).toBeFocused();
  await expect(phone).toHaveCSS('border-color', danger);
  await expect(email).not.toHaveCSS('border-color', danger);

  line.refuse();
  line.killAll();
  await expect(visitor.panel.getByText('Connexion perdue.')).toBeVisible();
  await phone.fill('081 234 56 78');
  await send();
  await expect(complaints).toHaveText([
    'Pas de connexion : vos coordonnées ne sont pas parties. Elles restent ici.',
  ]);
  await expect(phone).toHaveValue('081 234 56 78');
  await phone.fill('081');
  await send();
  await expect(complaints).toHaveText(['Ce numéro ne semble pas complet.']);

  line.mend();
  const retry = visitor.panel.getByRole('button', { name: 'Réessayer' });
  await retry.evaluateAll(shown => (shown[0] as HTMLElement | undefined)?.click()); // the line may be back by itself
  await expect(visitor.panel.getByText('En ligne')).toBeVisible();
  await phone.fill('081 234 56 78');
  await send();
  await expect(visitor.messages).toContainText('Vos coordonnées sont notées');
  line.close();
});

test('contact details that an agent interrupts give way to the message, and are back when the conversation waits again', async ({
  page,
  server,
  hostSite,
}) => {
  hostSite.serve('/interrupted', { html: pageWith(scriptTag(server.origin)) });
  await page.goto(`${hostSite.origin}/interrupted`);
  await page.getByRole('button', { name: 'Ouvrir le chat' }).click();
  const visitor = visitorOn(page);
  await visitor.press('Parler à un conseiller');
  await visitor.press('Laisser mes coordonnées');
  const form = visitor.panel.getByRole('form', { name: 'Vos coordonnées' });
  await form.getByLabel('Téléphone').fill('081 23');
  await form.getByLabel('À quel sujet').fill('Mon compte');

  const agent = await agentOnSocket(server);
  await agent.take('/interrupted');
  await expect(form).toBeHidden();
  await expect(visitor.field).toBeFocused();
  await agent.release();
  await expect(form.getByLabel('Téléphone')).toHaveValue('081 23');
  await expect(form.getByLabel('À quel sujet')).toHaveValue('Mon compte');
  await expect(visitor.field).toBeFocused();

  await visitor.press('Annuler');
  await visitor.press('Rappelez-moi'); // somebody is there now
  await expect(form.getByLabel('Téléphone')).toHaveValue('');
  await expect(form.getByLabel('Nom')).toBeFocused();
  agent.leave();
});

test('contact details that were begun are there when the page comes back, until they have arrived or the conversation has ended', async ({
  page,
  server,
  hostSite,
}) => {
  hostSite.serve('/left', { html: pageWith(scriptTag(server.origin)) });
  await page.goto(`${hostSite.origin}/left`);
  await page.getByRole('button', { name: 'Ouvrir le chat' }).click();
  const visitor = visitorOn(page);
  await visitor.press('Parler à un conseiller');
  await visitor.press('Laisser mes coordonnées');
  const form = visitor.panel.getByRole('form', { name: 'Vos coordonnées' });
  const [name, phone] = [form.getByLabel('Nom'), form.getByLabel('Téléphone')];
  await name.pressSequentially('Jean Mabiala');
  await phone.fill('081 23');
  await page.reload();
  await expect(name).toHaveValue('Jean Mabiala');
  await expect(phone).toHaveValue('081 23');

  // What another tab writes or sends stands in this one.
  const other = visitorOn(await page.context().newPage());
  await other.page.goto(`${hostSite.origin}/left`);
  await other.page.getByRole('button', { name: 'Ouvrir le chat' }).click();
  await other.panel.getByLabel('Téléphone').fill('081 234 56 78');
  await expect(phone).toHaveValue('081 234 56 78');
  await other.press('Envoyer mes coordonnées');
  await expect(visitor.messages).toContainText('Vos coordonnées sont notées');
  await expect(form).toBeHidden();
  await other.page.close();
  await page.reload();
  await visitor.press('Laisser mes coordonnées');
  await expect(phone).toHaveValue('');

  await phone.fill('099');
  await visitor.press('Options de la conversation');
  await visitor.press('Terminer la conversation');
  await visitor.press('Parler à un conseiller');
  await visitor.press('Laisser mes coordonnées');
  await expect(phone).toHaveValue('');
});
