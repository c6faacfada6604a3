import type { Page } from '@playwright/test';
import { chatTexts } from '../src/i18n/chat/texts.ts';
import { contactTexts } from '../src/i18n/contact/texts.ts';
import { hostTexts } from '../src/i18n/host/texts.ts';
import { launcherTexts } from '../src/i18n/launcher/texts.ts';
import type { Text } from '../src/i18n/translate.ts';
import { widgetTexts } from '../src/i18n/widget/texts.ts';
import { agentOnSocket } from './agent-socket.ts';
import {
  expect,
  expectAccessible,
  expectAccessibleInBothLights,
  expectNoSidewaysScroll,
  smallPhone,
  test,
} from './fixtures.ts';
import { pageWith, scriptTag } from './host-site.ts';
import { expectNothingCut, panelFrame } from './panel-frame.ts';

test.use(smallPhone);

const phone = '<meta name="viewport" content="width=device-width">';

test('texts that are half as long again are whole at 320 px, and none is missing from the files', async ({
  page,
  server,
  hostSite,
}) => {
  await speakPseudo(page);
  hostSite.serve('/pseudo', { html: pageWith(phone + scriptTag(server.origin)) });
  await page.goto(`${hostSite.origin}/pseudo`);
  await page.getByRole('button', { name: pseudo('Ouvrir le chat') }).click();
  const panel = page
    .frameLocator('mosala-support iframe')
    .getByRole('dialog', { name: pseudo('Support Mosala') });
  const press = (name: string) => panel.getByRole('button', { name: pseudo(name), exact: true }).click();
  const say = async (text: string) => {
    const field = panel.getByRole('textbox', { name: pseudo('Tapez votre message…') });
    await field.fill(text);
    await field.press('Enter');
  };
  await expect(panel.getByText(pseudo('En ligne'))).toBeVisible();
  const frame = await panelFrame(page);
  const look = async () => {
    await expectNothingCut(frame);
    await expectNoSidewaysScroll(page);
    // What is said by us, as against by the server or by people, is in brackets.
    const plain = await panel.locator('button, [role="status"] p, .mosala-feedback').evaluateAll(elements =>
      elements
        .filter(element => element.checkVisibility() && !element.closest('.mosala-choices'))
        .map(element => element.getAttribute('aria-label') ?? element.textContent ?? '')
        .filter(text => text !== '' && !text.startsWith('[')),
    );
    expect(plain).toEqual([]);
  };
  await look();
  await say('Comment créer un compte ?');
  await expect(panel.getByText(pseudo('Cette réponse vous aide-t-elle ?'))).toBeVisible();
  await look();
  await press('Options de la conversation');
  await look();
  await press('Options de la conversation');
  await press('Parler à un conseiller');
  await expect(panel.getByText(pseudo('L’assistant continue de vous répondre.'))).toBeVisible();
  await look();
  const agent = await agentOnSocket(server);
  await agent.take('/pseudo');
  await agent.resolve();
  agent.leave();
  await expect(
    panel.getByText(pseudo('Cette conversation est terminée. Écrivez pour la rouvrir.')),
  ).toBeVisible();
  await look();
});

test('the panel is mirrored where lines begin at the right', async ({ page, server, hostSite }) => {
  hostSite.serve('/mirrored', { html: pageWith(phone + scriptTag(server.origin, 'data-direction="rtl"')) });
  await page.goto(`${hostSite.origin}/mirrored`);
  await page.getByRole('button', { name: 'Ouvrir le chat' }).click();
  const panel = page.frameLocator('mosala-support iframe').getByRole('dialog');
  const field = panel.getByRole('textbox');
  await expect(panel.getByText('En ligne')).toBeVisible();
  await expect(field).toHaveCSS('direction', 'rtl');
  await field.fill('Comment créer un compte ?');
  await expect(field).toHaveCSS('direction', 'ltr'); // as what is written in it
  await field.press('Enter');
  await expect(panel.getByRole('log')).toContainText('code de confirmation');
  const place = async (selector: string) => {
    const box = await panel.locator(selector).first().boundingBox();
    if (!box) throw new Error(`${selector} has no place.`);
    return { left: box.x, right: box.x + box.width };
  };
  const [title, close, own, bot, send] = await Promise.all([
    place('h2'),
    place('[aria-label="Fermer le chat"]'),
    place('.mosala-message-own'),
    place('.mosala-message-bot'),
    place('.mosala-send'),
  ]);
  expect(close.right).toBeLessThanOrEqual(title.left);
  expect(own.left).toBeLessThan(320 - own.right);
  expect(320 - bot.right).toBeLessThan(bot.left);
  expect(send.right).toBeLessThanOrEqual((await place('.mosala-field')).left);
  await panel.getByRole('button', { name: 'Options de la conversation' }).click();
  await expectNothingCut(await panelFrame(page));
  await expectAccessible(page);
});

test('a page brings its own words for each language, its colour and its corner', async ({
  page,
  server,
  hostSite,
}) => {
  const options = `<script>window.MosalaSupport = {
    color: '#ffd400',
    position: 'left',
    texts: {
      fr: { launcher: 'Besoin d’aide ?', title: 'Aide Kin', subtitle: 'Lundi à samedi, 8 h à 18 h', welcome: 'Mbote !\\nUne question ?' },
      en: { launcher: 'Need help?', title: 'Kin help', welcome: 7 },
    },
  };</script>`;
  hostSite.serve('/own-words', { html: pageWith(phone + options + scriptTag(server.origin)) });
  await page.goto(`${hostSite.origin}/own-words`);
  const launcher = page.getByRole('button', { name: 'Besoin d’aide ?' });
  expect((await launcher.boundingBox())?.x).toBe(24);
  let letThrough = () => {};
  const held = new Promise<void>(resolve => {
    letThrough = resolve;
  });
  await page.route('**/assets/frame-*', route => held.then(() => route.continue()));
  await launcher.click();
  const skeleton = page.getByRole('dialog', { name: 'Aide Kin' }).locator('.header');
  await expect(skeleton).toHaveCSS('background-color', /^oklch\(0\.5 /); // our green has 0.53
  letThrough();
  const frame = page.frameLocator('mosala-support iframe');
  const french = frame.getByRole('dialog', { name: 'Aide Kin' });
  await expect(french.getByText('Lundi à samedi, 8 h à 18 h')).toBeVisible();
  await expect(french.getByText('Une question ?')).toBeVisible();
  await french.getByRole('textbox').fill('Comment créer un compte ?');
  await french.getByRole('textbox').press('Enter');
  await expect(french.getByRole('log')).toContainText('code de confirmation');
  await expectNothingCut(await panelFrame(page));
  await expectAccessibleInBothLights(page);
  await page.evaluate(() => {
    if (window.MosalaSupport && 'setLocale' in window.MosalaSupport) window.MosalaSupport.setLocale('en');
  });
  const english = frame.getByRole('dialog', { name: 'Kin help' });
  await expect(english.getByText('Ask me your question.')).toBeVisible();
  await english.getByRole('button', { name: 'Close the chat' }).click();
  await expect(page.getByRole('button', { name: 'Need help?' })).toBeFocused();
});

/** `Envoyer` as `[Eenvooyeer ~~~]`: longer, and known again. */
function pseudo(text: string): string {
  const longer = text.replace(/\{\w+\}|[aeiouyéèà]/g, found =>
    found.startsWith('{') ? found : found + found,
  );
  return `[${longer} ~~~]`;
}

/** The built scripts with each French text of ours replaced. */
async function speakPseudo(page: Page) {
  const all = [widgetTexts, chatTexts, hostTexts, launcherTexts, contactTexts].flatMap(({ fr }) =>
    Object.values<Text>(fr),
  );
  const texts = all.flatMap(text => (typeof text === 'string' ? text : Object.values(text)));
  await page.route(/\/(widget\.js|assets\/(host|frame|later\/Offers)-.*)$/, async route => {
    const response = await route.fetch();
    const script = texts.reduce(
      (script, text) => script.replaceAll(`\`${text}\``, `\`${pseudo(text)}\``),
      await response.text(),
    );
    const headers = {
      'content-type': 'text/javascript',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    };
    await route.fulfill({ body: script, headers });
  });
}
