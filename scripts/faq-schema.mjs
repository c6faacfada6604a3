// Writes the JSON Schemas in faq-data/ from the code's own, after a change to those. A test says when it was forgotten.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faqJsonSchema } from '../backend/src/faq/faq-schema.ts';
import { lexiconJsonSchema } from '../backend/src/faq/lexicon-schema.ts';
import { root } from './node.mjs';

const schemas = { 'faq.schema.json': faqJsonSchema(), 'lexicon.schema.json': lexiconJsonSchema() };
for (const [name, schema] of Object.entries(schemas))
  writeFileSync(join(root, 'faq-data', name), `${JSON.stringify(schema, null, 2)}\n`);
