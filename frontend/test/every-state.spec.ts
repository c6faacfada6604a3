import type { Locale } from 'backend/contract';
import { chatTexts } from '../src/i18n/chat/texts.ts';
import { hostTexts } from '../src/i18n/host/texts.ts';
import { launcherTexts } from '../src/i18n/launcher/texts.ts';
import { translator } from '../src/i18n/translate.ts';
import { widgetTexts } from '../src/i18n/widget/texts.ts';
import { agentOnSocket } from './agent-socket.ts';
import { openProxy } from './chaos/proxy.ts';
import { seeded } from './chaos/random.ts';
import { expect, expectAccessibleInBothLights, test } from './fixtures.ts';
import { pageWith, scriptTag } from './host-site.ts';
import { expectLargeTargets, expectNothingCut, listen, panelFrame, walkByKeyboard } from './panel-frame.ts';
import { holdWire, refuseMessages } from './wire.ts';

const questions = {
  fr: { answered: 'Comment créer un compte ?', answer: 'code de confirmation', unclear: 'compte' },
  en: { answered: 'How do I create an account?', answer: 'confirmation code', unclear: 'account' },
};

/** French on the phone, English on the desktop; each state in the light and in the dark. */
test('every state can be used by everybody', async ({ page, server, hostSite }, { project }) => {
  test.setTimeout(90_000);
  const locale: Locale = project.name.startsWith('phone') ? 'fr' : 'en';
  const [t, tChat, tHost] = [widgetTexts, chatTexts, hostTexts].map(texts =>
    translator<string>(texts, locale),
  );
  const open = translator(launcherTexts, locale)('launcher');
  const ask = questions[locale];
  const path = `/everybody-${locale}`;
  const line = await openProxy(() => Number(new URL(server.origin).port), seeded(1));
  hostSite.serve(path, {
    html: pageWith(`<meta name="viewport" content="width=device-width">${scriptTag(line.url)}`).replace(
      'lang="fr"',
      `lang="${locale}"`,
    ),
  });
  const wire = await holdWire(page);
  refuseMessages(wire, 'XYZ');
  let letThrough = () => {};
  const held = new Promise<void>(resolve => {
    letThrough = resolve;
  });
  await page.route('**/assets/frame-*', route => held.then(() => route.continue()));
  await page.goto(hostSite.origin + path);

  const launcher = page.getByRole('button', { name: open });
  const title = tHost!('title');
  const dialog = page.frameLocator('mosala-support iframe').getByRole('dialog', { name: title });
  const button = (name: string) => dialog.getByRole('button', { name, exact: true });
  const field = dialog.getByRole('textbox', { name: tChat!('field') });
  const say = async (text: string) => {
    await field.fill(text);
    await field.press('Enter');
  };

  await test.step('launcher and skeleton', async () => {
    await expectAccessibleInBothLights(page);
    await launcher.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: title }).first()).toBeVisible();
    await expectAccessibleInBothLights(page);
    await page.keyboard.press('Escape');
    await expect(launcher).toBeFocused();
    await page.keyboard.press('Enter');
    letThrough();
  });

  await expect(dialog.getByText(t!('online'))).toBeVisible();
  await expect(field).toBeFocused();
  const frame = await panelFrame(page);
  const look = async () => {
    await expectAccessibleInBothLights(page);
    await expectNothingCut(frame);
    await expectLargeTargets(frame);
  };

  await test.step('welcome', look);

  await test.step('an answer is said once', async () => {
    const spoken = await listen(frame);
    await say(ask.answered);
    await expect(dialog.getByRole('log')).toContainText(ask.answer);
    await expect(button(t!('yes'))).toBeVisible();
    const all = await spoken();
    expect(all.filter(text => text === ask.answered)).toHaveLength(1);
    expect(all.filter(text => text.includes(ask.answer))).toHaveLength(1);
    await look();
  });

  await test.step('everything is reached by keyboard, and seen', async () => {
    await button(tHost!('close')).focus();
    const choices = await dialog
      .getByRole('group', { name: t!('related') })
      .getByRole('button')
      .all();
    const links = await dialog.getByRole('log').getByRole('link').count();
    const names = await walkByKeyboard(page, frame, 1 + links + 2 + choices.length + 3);
    expect(names[0]).toBe(tChat!('conversation'));
    expect(names.slice(-3)).toEqual([t!('human'), tChat!('field'), tChat!('send')]);
    expect(names).toContain(t!('yes'));
  });

  await test.step('clarification', async () => {
    await say(ask.unclear);
    await expect(dialog.getByText(t!('clarify'))).toBeVisible();
    await look();
  });

  await test.step('menu', async () => {
    await button(t!('options')).press('Enter');
    await expect(button(t!('soundOff'))).toBeVisible();
    await look();
    await page.keyboard.press('Tab');
    await expect(button(t!('soundOff'))).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(button(t!('soundOff'))).toBeHidden();
    await expect(button(t!('options'))).toBeFocused();
  });

  await test.step('not sent', async () => {
    await say('XYZ');
    await expect(dialog.getByRole('alert').filter({ hasText: t!('failed') })).toBeVisible();
    await look();
  });

  await test.step('offline', async () => {
    line.refuse();
    line.killAll();
    await expect(dialog.getByText(t!('offlineNotice'))).toBeVisible();
    await look();
    line.mend();
    await button(t!('retry')).first().click();
    await expect(dialog.getByText(t!('online'))).toBeVisible();
  });

  const agent = await agentOnSocket(server);
  await test.step('queue, agent, end', async () => {
    await button(t!('human')).click();
    await expect(dialog.getByText(t!('queuedHelp'))).toBeVisible();
    await look();
    await agent.take(path);
    await agent.say('👋 …');
    await agent.type();
    await expect(dialog.getByText(tChat!('typing', { name: 'Administrateur' }))).toBeVisible();
    await look();
    await agent.resolve();
    await expect(dialog.getByText(t!('closed'))).toBeVisible();
    await look();
    agent.leave();
  });

  await test.step('a history that is shown again is not read aloud', async () => {
    await page.reload();
    await expect(dialog.getByText(t!('closed'))).toBeVisible();
    await expect(dialog.getByRole('log')).toHaveAttribute('aria-live', 'off');
    await button(tHost!('close')).press('Escape');
    await expect(launcher).toBeFocused();
  });
  line.close();
});
