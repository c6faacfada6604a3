import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

// Each peer as its documentation uses it for French and English: build(entries, locale) gives (text) => [{id, score}],
// best first, higher is better. Every phrasing is a document of its own; an entry counts with its best one.
const require = createRequire(new URL('./peers/package.json', import.meta.url));
const load = name => import(pathToFileURL(require.resolve(name)).href);

export const peers = {
  async mosala(entries, locale) {
    const { createMatcher } = await import('../../backend/dist/faq/matcher/matcher.js');
    const matcher = createMatcher(entries.map(entry => ({ ...entry, locale, question: entry.phrasings[0] })));
    return text =>
      matcher.match(text, { locale }).candidates.map(({ id, confidence }) => ({ id, score: confidence }));
  },
  async 'fuse.js'(entries) {
    const { default: Fuse } = await load('fuse.js');
    const fuse = new Fuse(documentsOf(entries), {
      keys: ['text'],
      includeScore: true,
      ignoreLocation: true,
      threshold: 0.4,
    });
    return text =>
      best(fuse.search(text, { limit: 50 }).map(({ item, score }) => ({ id: item.entry, score: 1 - score })));
  },
  async minisearch(entries) {
    const { default: MiniSearch } = await load('minisearch');
    const index = new MiniSearch({
      fields: ['text'],
      storeFields: ['entry'],
      searchOptions: { fuzzy: 0.2, prefix: true },
    });
    index.addAll(documentsOf(entries));
    return text =>
      best(
        index
          .search(text)
          .slice(0, 50)
          .map(({ entry, score }) => ({ id: entry, score })),
      );
  },
  async orama(entries, locale) {
    const { create, insertMultiple, search } = await load('@orama/orama');
    const language = locale === 'fr' ? 'french' : 'english';
    const index = create({ schema: { text: 'string', entry: 'string' }, language });
    await insertMultiple(
      index,
      documentsOf(entries).map(({ text, entry }) => ({ text, entry })),
    );
    return async text => {
      const { hits } = await search(index, { term: text, tolerance: 1, limit: 50 });
      return best(hits.map(({ document, score }) => ({ id: document.entry, score })));
    };
  },
  async flexsearch(entries) {
    const { default: FlexSearch } = await load('flexsearch');
    const documents = documentsOf(entries);
    const index = new FlexSearch.Index({ tokenize: 'forward', encoder: FlexSearch.Charset?.LatinBalance });
    for (const { id, text } of documents) index.add(id, text);
    return text => {
      const found = index.search(text, { limit: 50, suggest: true });
      return best(found.map((id, rank) => ({ id: documents[id].entry, score: 1 / (1 + rank) })));
    };
  },
  async 'nlp.js'(entries, locale) {
    const nlpjs = name => require(`@nlpjs/${name}`);
    const { dockStart } = nlpjs('basic');
    const { LangFr } = nlpjs('lang-fr');
    const { LangEn } = nlpjs('lang-en');
    const dock = await dockStart({
      use: ['Basic'],
      settings: { nlp: { autoSave: false, log: false, forceNER: false } },
    });
    const nlp = dock.get('nlp');
    dock.getContainer().use(locale === 'fr' ? LangFr : LangEn);
    nlp.addLanguage(locale);
    for (const { text, entry } of documentsOf(entries)) nlp.addDocument(locale, text, entry);
    await nlp.train();
    return async text => {
      const { classifications = [] } = await nlp.process(locale, text);
      return classifications
        .filter(({ intent }) => intent !== 'None')
        .map(({ intent, score }) => ({ id: intent, score }));
    };
  },
};

function documentsOf(entries) {
  return entries
    .flatMap(({ id, phrasings }) => phrasings.map(text => ({ text, entry: id })))
    .map((document, id) => ({ id, ...document }));
}

function best(found) {
  const seen = new Set();
  return found.filter(({ id }) => !seen.has(id) && seen.add(id));
}
