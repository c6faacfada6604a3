import { describe, expect, test } from '@jest/globals';
import { reasonFor } from './decide.ts';
import { createMatcher, type MatcherEntry } from './matcher.ts';

const entries: MatcherEntry[] = [
  {
    id: 'account.create',
    locale: 'fr',
    question: 'Comment créer un compte ?',
    phrasings: [
      "je veux m'inscrire",
      'ouvrir un compte',
      "les étapes pour s'enregistrer",
      'création de profil',
    ],
    pages: ['/register'],
  },
  {
    id: 'account.password',
    locale: 'fr',
    question: "J'ai oublié mon mot de passe, que faire ?",
    phrasings: [
      'mot de passe perdu',
      'réinitialiser mon mot de passe',
      'je ne me souviens plus du code secret',
    ],
    pages: ['/login'],
  },
  {
    id: 'account.delete',
    locale: 'fr',
    question: 'Comment supprimer mon compte ?',
    phrasings: ['fermer mon compte', 'je veux me désinscrire', 'effacer mon profil'],
  },
  {
    id: 'training.price',
    locale: 'fr',
    question: 'Combien coûte une formation ?',
    phrasings: ['prix des formations', 'les cours sont-ils payants ?', 'tarif de la formation'],
    pages: ['/formations'],
  },
  {
    id: 'payment.mobile',
    locale: 'fr',
    question: 'Comment payer par mobile money ?',
    phrasings: ['payer avec Airtel Money', 'moyens de paiement', 'régler par téléphone'],
  },
  {
    id: 'account.create',
    locale: 'en',
    question: 'How do I create an account?',
    phrasings: ['I want to sign up', 'open an account', 'steps to register', 'new profile'],
  },
  {
    id: 'account.password',
    locale: 'en',
    question: 'I forgot my password, what can I do?',
    phrasings: ['lost password', 'reset my password', "I don't remember my secret code"],
  },
  {
    id: 'payment.mobile',
    locale: 'en',
    question: 'How do I pay by mobile money?',
    phrasings: ['pay with Airtel Money', 'ways to pay', 'payment by phone'],
  },
];
const matcher = createMatcher(entries);

describe('a question is answered with its entry', () => {
  test.each([
    ['comment créer mon compte', 'account.create'],
    ['COMMENT CREER UN COMPTE', 'account.create'],
    ['kmt jpeu minscrire svp', 'account.create'],
    ["bonjour, je voudrais m'inscrire s'il vous plaît", 'account.create'],
    ['jai oublié mon mdp', 'account.password'],
    ["excusez-moi de vous déranger, j'ai oublié mon mot de passe", 'account.password'],
    ['jai oublier mon mot de pase', 'account.password'],
    ['reinitialisé mot de passe', 'account.password'],
    ['supprimer mon comtpe', 'account.delete'],
    ['le prix de la formation', 'training.price'],
    ['payer avec airtel', 'payment.mobile'],
    ['I forgot my pasword', 'account.password'],
    ['how can I open an account', 'account.create'],
  ])('%s', (text, id) => {
    const match = matcher.match(text, { locale: 'fr' });
    expect(match.best?.id).toBe(id);
    expect(match.decision).toBe('answer');
  });
});

test.each([
  'quelle est la capitale de la France ?',
  'météo demain',
  'asdf qwer',
  "what's the weather like tomorrow",
  'какая сегодня погода',
])('nothing is answered where no entry knows: %s', text => {
  expect(matcher.match(text, { locale: 'fr' }).decision).toBe('escalate');
});

test('one word that several entries share is asked back', () => {
  const match = matcher.match('compte', { locale: 'fr' });
  expect(match.decision).toBe('clarify');
  expect(
    match.candidates
      .slice(0, 2)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(['account.create', 'account.delete']);
});

test('what several entries share is asked back as soon as the three likeliest together are likely', () => {
  const limits = { answerConfidence: 0.7, clarifyConfidence: 0.6 };
  expect(reasonFor([0.24, 0.21, 0.21], limits, true)).toBe('too_little_said');
  expect(reasonFor([0.24, 0.21, 0.21], limits, false)).toBe('no_idea');
  expect(reasonFor([0.24, 0.21, 0.1], limits, true)).toBe('no_idea');
});

test('a stored question is its own answer whatever the limits are, written in any case and without accents', () => {
  const strict = createMatcher(entries, { answerConfidence: 1, clarifyConfidence: 1 });
  for (const { id, locale, question } of entries) {
    const folded = question.toUpperCase().normalize('NFD').replace(/\p{M}/gu, '').replace('?', '');
    const match = strict.match(folded, { locale });
    expect([match.decision, match.best?.id, match.locale]).toEqual(['answer', id, locale]);
    expect(match.confidence).toBeGreaterThan(0.9);
  }
});

describe('language', () => {
  test('the answer is in the language of the question where that is clear', () => {
    expect(matcher.match('how do I reset my password', { locale: 'fr' }).locale).toBe('en');
    expect(matcher.match("j'ai perdu mon mot de passe", { locale: 'en' }).locale).toBe('fr');
  });

  test("it is in the visitor's language where the question's own is not", () => {
    expect(matcher.match('airtel money', { locale: 'fr' }).locale).toBe('fr');
    expect(matcher.match('airtel money', { locale: 'en' }).locale).toBe('en');
    expect(matcher.match('???', { locale: 'en' }).locale).toBe('en');
    for (const locale of ['fr', 'en'] as const) {
      expect(matcher.match('<script>alert(1)</script>', { locale }).locale).toBe(locale);
      expect(matcher.match('<img src=x onerror=alert(1)>', { locale }).locale).toBe(locale);
    }
    expect(matcher.match('<input value=x>mot de passe</input>', { locale: 'en' }).locale).toBe('fr');
  });

  test('a word of one language is no misspelt word of the other', () => {
    const french = {
      id: 'price',
      locale: 'fr',
      question: 'Combien coûte une formation ?',
      phrasings: [],
    } as const;
    const english = {
      id: 'merge',
      locale: 'en',
      question: 'Can you combine my accounts?',
      phrasings: [],
    } as const;
    const both = createMatcher([french, english]);
    for (const locale of ['fr', 'en'] as const) {
      expect(both.match('combien', { locale })).toMatchObject({ locale: 'fr', best: { id: 'price' } });
      expect(both.match('combine', { locale })).toMatchObject({ locale: 'en', best: { id: 'merge' } });
    }
  });
});

describe('page', () => {
  const twins = createMatcher([
    { id: 'a', locale: 'fr', question: 'Quels sont vos horaires ?', phrasings: [], pages: ['/contact'] },
    { id: 'b', locale: 'fr', question: 'Quels sont les horaires ?', phrasings: [], pages: ['/formations'] },
  ]);

  test('it decides between entries about equally good', () => {
    expect(twins.match('horaires', { page: '/contact' }).best?.id).toBe('a');
    expect(twins.match('horaires', { page: '/formations' }).best?.id).toBe('b');
  });

  test('it changes nothing where one entry is clearly meant', () => {
    expect(matcher.match('mot de passe perdu ou oublié', { locale: 'fr', page: '/register' }).best?.id).toBe(
      'account.password',
    );
  });
});

describe('whatever is thrown at it', () => {
  test.each([
    ['nothing', ''],
    ['spaces', '  \n\t '],
    ['punctuation', '?!…,;'],
    ['an emoji', '👍🏽'],
    ['another script', '我忘记了密码'],
    ['a lone surrogate', '\ud800 compte'],
    ['10,000 letters without a space', 'a'.repeat(10_000)],
    ['10,000 words', 'mot de passe '.repeat(10_000)],
    ['control characters', '\u0000\u0007compte\u001b'],
    ['names of object properties', 'constructor __proto__ toString'],
    ['Lingala', 'ndenge nini nakoki kofungola compte'],
    ['Arabic', 'كيف أفتح حسابا؟'],
    ['HTML', '<script>alert("compte")</script><p>mot de passe</p>'],
    ['SQL', "'; DROP TABLE compte; --"],
    [
      'a pasted e-mail',
      'De : Jean <jean@example.org>\nObjet : compte\n\n> Bonjour,\n>> mon mot de passe ne marche plus\n'.repeat(
        40,
      ),
    ],
    ['10,000 letters of the longest words', 'anticonstitutionnellement '.repeat(400)],
  ])('%s gets a well-formed result', (_, text) => {
    const match = matcher.match(text);
    expect(['answer', 'clarify', 'escalate']).toContain(match.decision);
    expect(match.confidence).toBe(match.best?.confidence ?? 0);
    expect(match.best).toEqual(match.candidates[0] ?? null);
    const confidences = match.candidates.map(({ confidence }) => confidence);
    expect(confidences).toEqual(confidences.toSorted((a, b) => b - a));
    for (const confidence of confidences) expect(confidence >= 0 && confidence <= 1).toBe(true);
  });

  test('a knowledge base without entries knows nothing', () => {
    expect(createMatcher([]).match('bonjour')).toEqual({
      decision: 'escalate',
      confidence: 0,
      best: null,
      candidates: [],
      isAmbiguous: false,
      locale: 'fr',
    });
  });

  test('one entry, with a question of punctuation only, does no harm', () => {
    const tiny = createMatcher([{ id: 'x', locale: 'fr', question: '??', phrasings: [''] }]);
    expect(tiny.match('??').best).toBeNull();
  });
});

test('a slip in a phrasing does not make the word known: what other phrasings write is meant', () => {
  const written = createMatcher([
    ...entries.filter(({ id }) => id !== 'training.price'),
    {
      id: 'training.price',
      locale: 'fr',
      question: 'Combien coûte une formation ?',
      phrasings: ['prix des formations', 'tarif de la formation', 'la formation est-elle payante'],
    },
    { id: 'x', locale: 'fr', question: 'Où ont lieu les cours ?', phrasings: ['ou se passe la formasion'] },
  ]);
  expect(written.explain('formasion', { locale: 'fr' }).words).toEqual([
    { text: 'formation', weight: 1, written: 'formasion', foundBy: 'spelling' },
  ]);
  expect(written.explain('cours', { locale: 'fr' }).words[0]!.foundBy).toBeUndefined();
});

test('a word of the language is no slip of another, whether the entries use it or not', () => {
  const returning = createMatcher([
    ...entries,
    { id: 'x', locale: 'fr', question: 'Comment revenir à la page précédente ?', phrasings: ['revenir'] },
  ]);
  const readAs = (text: string) => returning.explain(text, { locale: 'fr' }).words.map(({ text }) => text);
  expect(readAs('prévenir')).toEqual(['prevenir']);
  expect(readAs('rrevenir')).toEqual(['revenir']);
});

test('the same entries and the same question give the same result', () => {
  const again = createMatcher(structuredClone(entries));
  for (const text of ['compte', 'mon mdp', 'open account', 'xyz']) {
    expect(again.match(text)).toEqual(matcher.match(text));
    expect(matcher.match(text)).toEqual(matcher.match(text));
  }
});

const crowd = process.env.FULL ? 5_000 : 1_500;

test(`${crowd} entries are found among each other`, () => {
  const subjects = [
    'facture',
    'livraison',
    'contrat',
    'colis',
    'réservation',
    'abonnement',
    'devis',
    'garantie',
  ];
  const many = Array.from(
    { length: crowd },
    (_, i): MatcherEntry => ({
      id: `e${i}`,
      locale: 'fr',
      question: `Que faire de la ${subjects[i % subjects.length]} numéro ${i} ?`,
      phrasings: [`problème ${subjects[i % subjects.length]} ${i}`],
    }),
  );
  expect(
    createMatcher(many)
      .match('un problème avec la livraison 1345')
      ?.candidates.map(({ id }) => id),
  ).toContain('e1345');
});

describe('an explanation', () => {
  test('says what the question became, and why it was decided so', () => {
    const text = 'jai oublier mon mdp et mon comtpe';
    const explanation = matcher.explain(text, { locale: 'fr' });
    expect(explanation).toMatchObject(matcher.match(text, { locale: 'fr' }));
    expect(explanation.abbreviations).toContainEqual({ written: 'mdp', meant: 'mot de passe' });
    expect(explanation.words).toContainEqual({
      text: 'compte',
      weight: 1,
      written: 'comtpe',
      foundBy: 'spelling',
    });
    expect(explanation.considered[0]).toMatchObject({
      id: 'account.password',
      question: "J'ai oublié mon mot de passe, que faire ?",
    });
    expect(explanation.considered[0]!.words).toBeGreaterThan(0);
  });

  test.each([
    ['mot de passe perdu', 'exact_text'],
    ['jai oublié mon mot de pase', 'sure'],
    ['compte', 'too_little_said'],
    ['météo demain', 'no_idea'],
  ])('has a reason: %s, %s', (text, reason) => {
    expect(matcher.explain(text, { locale: 'fr' }).reason).toBe(reason);
  });

  test('is there when nothing is known', () => {
    expect(createMatcher([]).explain('bonjour')).toMatchObject({ reason: 'no_idea', considered: [] });
  });
});

describe("the editors' lexicon", () => {
  test('joins words that mean the same', () => {
    const text = 'je veux un zimbolo';
    const taught = createMatcher(entries, { lexicon: { fr: { synonyms: [['zimbolo', 'compte']] } } });
    expect(taught.explain(text, { locale: 'fr' }).words).toContainEqual({
      text: 'compte',
      weight: 0.6,
      written: 'zimbolo',
      foundBy: 'concept',
    });
    expect(taught.match(text, { locale: 'fr' }).confidence).toBeGreaterThan(
      matcher.match(text, { locale: 'fr' }).confidence,
    );
  });

  test('spells out what is short here', () => {
    const taught = createMatcher(entries, { lexicon: { fr: { abbreviations: { MPX: 'mot de passe' } } } });
    expect(taught.match('mpx perdu ou oublié', { locale: 'fr' }).best?.id).toBe('account.password');
  });

  test('leaves out what never matters here', () => {
    const taught = createMatcher(entries, { lexicon: { fr: { ignore: ['Mosala'] } } });
    const words = taught.explain('compte mosala perdu', { locale: 'fr' }).words;
    expect(words.map(({ text }) => text)).not.toContain('mosala');
  });
});

test('entries with empty, doubled and shared phrasings are built', () => {
  const odd = createMatcher([
    { id: 'a', locale: 'fr', question: 'Comment payer ?', phrasings: ['', '  ', 'payer', 'payer'] },
    { id: 'b', locale: 'fr', question: '', phrasings: ['payer', 'régler la facture'], tags: [] },
    { id: 'c', locale: 'fr', question: '?!', phrasings: [] },
  ]);
  expect(odd.match('régler ma facture').best?.id).toBe('b');
  expect(['a', 'b']).toContain(odd.match('payer').best?.id);
});
