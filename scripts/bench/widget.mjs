import { chromium } from '@playwright/test';
import { chromiumPath } from '../../frontend/test/chromium.ts';
import { pageWith, scriptTag, startHostSite } from '../../frontend/test/host-site.ts';
import { startServer } from '../../frontend/test/server.ts';
import { visitorOn } from '../../frontend/test/visitor.ts';
import { openSlowLine } from './slow-line.mjs';

// What a visitor on 2G waits for and pays for: `npm run bench:widget`.
const conditions = { bitsPerSecond: 50_000, roundTripMs: 800 };
const questions = [
  'Comment créer un compte ?',
  'Comment créer mon CV sur Mosala ?',
  'Quels formats de fichier sont acceptés pour le CV ?',
  'mot de passe oublié',
  'Comment postuler à une offre ?',
];

const site = await startHostSite();
const server = await startServer({ CORS_ORIGIN: site.origin });
const line = await openSlowLine({ ...conditions, targetPort: Number(new URL(server.origin).port) });
const browser = await chromium.launch({ executablePath: await chromiumPath() });
const page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 360, height: 640 } });
page.setDefaultTimeout(120_000);
site.serve('/', { html: pageWith(scriptTag(`http://localhost:${line.port}`)) });

console.log(
  `${conditions.bitsPerSecond / 1000} kbit/s, ${conditions.roundTripMs} ms round trip, phone, empty cache`,
);
await page.goto(site.origin);
const launcher = page.getByRole('button', { name: 'Ouvrir le chat' });
await launcher.waitFor();
report('the launcher', line.bytes);

const visitor = visitorOn(page);
let startedAt = performance.now();
let before = line.bytes;
await launcher.click();
await page.getByRole('dialog', { name: 'Support Mosala' }).waitFor();
report('from press to the panel’s skeleton', line.bytes - before, startedAt);
await visitor.field.waitFor();
report('from press to a panel that can be written in', line.bytes - before, startedAt);
await visitor.panel.getByText('En ligne').waitFor();
report('from press to connected', line.bytes - before, startedAt);

before = line.bytes;
for (const [asked, question] of questions.entries()) {
  startedAt = performance.now();
  await visitor.say(question);
  await visitor.messages.locator('.mosala-message:not(.mosala-message-own)').nth(asked).waitFor();
  if (asked === 0) report('from a question to its answer', line.bytes - before, startedAt);
}
report('a conversation of ten messages', line.bytes - before);

await browser.close();
line.close();
await server.stop();
await site.stop();

function report(what, bytes, startedAt) {
  const time = startedAt === undefined ? '' : `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
  console.log(`${what.padEnd(46)}${time.padStart(8)}${`${(bytes / 1000).toFixed(1)} kB`.padStart(10)}`);
}
