// Writes faq-data/faq.schema.json from the code's own schema, after a change to that. A test says when it was forgotten.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faqJsonSchema } from '../backend/src/faq/faq-schema.ts';
import { root } from './node.mjs';

writeFileSync(join(root, 'faq-data/faq.schema.json'), `${JSON.stringify(faqJsonSchema(), null, 2)}\n`);
