import { DatabaseSync } from 'node:sqlite';

/** The same numbers at every run. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const names =
  'Awa Brice Chantal Didier Espérance Fabrice Grâce Hervé Irène Jean Kevin Lydie Merveille Noël Olive'.split(
    ' ',
  );
const families =
  'Mbemba Okemba Ngoma Kimbembe Massamba Loubaki Tchicaya Makosso Ondongo Ibara Nkounkou Samba'.split(' ');
const places = 'Brazzaville Pointe-Noire Dolisie Ouesso Kinshasa Owando Nkayi Impfondo Madingou Sibiti'.split(
  ' ',
);
const tags = 'compte bloqué,formation,candidature,paiement,à rappeler,employeur,bug,diplôme'.split(',');
const pages = [
  '/',
  '/contact',
  '/support',
  '/faq',
  '/jobs',
  '/formations',
  '/register',
  '/login',
  '/services',
];
const departments = [null, null, 'emploi', 'formations', 'technique', 'entreprises', 'support'];

/**
 * Fills a database whose server is stopped with conversations as a busy year would leave them: most are short and over, one
 * in a hundred is long, ten have 2,000 messages, some wait and some are held. `texts` are what visitors ask.
 */
export function fill(file, { conversations, texts, answers, agentIds }) {
  const random = randomFrom(20_261_128);
  const below = count => Math.floor(random() * count);
  const oneOf = list => list[below(list.length)];
  const db = new DatabaseSync(file);
  db.exec('PRAGMA synchronous = OFF; BEGIN');
  const insert = {
    visitor: db.prepare(
      `insert into visitor (id, current_conversation_id, token_generation, token_rotated_at, created_at, external_id, name, email, phone)
       values (?, ?, 1, ?, ?, ?, ?, ?, ?)`,
    ),
    conversation: db.prepare(
      `insert into conversation (id, visitor_id, status, epoch, seq, unsure_turns, topic, reason, department, waiting_since,
         assignee_id, page, locale, visitor_read, agent_read, created_at, updated_at, priority)
       values (?, ?, ?, 1, ?, 0, null, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?)`,
    ),
    message: db.prepare(
      `insert into message (id, conversation_id, seq, author_kind, author_id, author_name, is_identified, sender, client_id, text, answer, replaces, created_at)
       values (?, ?, ?, ?, ?, ?, 0, ?, null, ?, ?, null, ?)`,
    ),
    note: db.prepare(
      'insert into note (id, conversation_id, after_seq, author_id, author_name, text, created_at) values (?, ?, ?, ?, ?, ?, ?)',
    ),
    tag: db.prepare('insert or ignore into conversation_tag (conversation_id, tag) values (?, ?)'),
  };
  let messages = 0;
  const now = Date.now();
  for (let index = 0; index < conversations; index++) {
    const [id, visitorId] = [`bench-conversation-${index}`, `bench-visitor-${index}`];
    const status = index < 40 ? 'queued' : index < 60 ? 'assigned' : index < 260 ? 'bot' : 'closed';
    const length = index % 1_000 === 500 ? 2_000 : random() < 0.01 ? 200 + below(800) : 2 + below(40);
    const daysAgo = status === 'closed' ? (index / conversations) * 365 : random() / 10;
    const lastAt = now - Math.floor(daysAgo * 86_400_000) - below(60_000);
    const firstAt = lastAt - length * 20_000;
    const at = time => new Date(time).toISOString();
    const isKnown = random() < 0.3;
    const name = `${oneOf(names)} ${oneOf(families)}`;
    const email = `${name.toLowerCase().replace(/[^a-z]+/g, '.')}.${index}@exemple.cg`;
    const phone = `+242 06 ${100 + below(900)} ${10 + below(90)} ${10 + below(90)}`;
    const person = isKnown ? [`bench-${index}`, name, email, phone] : [null, null, null, null];
    insert.visitor.run(visitorId, id, at(firstAt), at(firstAt), ...person);
    const isWaiting = status === 'queued';
    insert.conversation.run(
      id,
      visitorId,
      status,
      length,
      isWaiting ? 'requested' : null,
      oneOf(departments),
      isWaiting ? at(now - below(900_000)) : null,
      status === 'assigned' ? oneOf(agentIds) : null,
      oneOf(pages),
      random() < 0.85 ? 'fr' : 'en',
      random() < 0.5 ? length : 0,
      at(firstAt),
      at(lastAt),
      random() < 0.05 ? 'urgent' : random() < 0.1 ? 'high' : 'normal',
    );
    for (let seq = 1; seq <= length; seq++) {
      const isBot = seq % 2 === 0;
      const text = isBot
        ? oneOf(answers)
        : `${oneOf(texts)} ${random() < 0.3 ? `Je suis à ${oneOf(places)}.` : ''}`.trim();
      insert.message.run(
        `bench-message-${index}-${seq}`,
        id,
        seq,
        isBot ? 'bot' : 'visitor',
        isBot ? null : visitorId,
        null,
        isBot ? 'bot' : `visitor:${visitorId}`,
        seq === 1 ? `${text} Dossier numéro ${index + 100_000}.` : text,
        isBot && seq <= 20
          ? '{"entryId":null,"confidence":0.4,"alternatives":[],"decision":"clarify"}'
          : null,
        at(firstAt + seq * 20_000),
      );
    }
    if (random() < 0.2) {
      const note = `Rappeler ${name} demain matin.`;
      insert.note.run(`bench-note-${index}`, id, length, agentIds[0], 'Awa', note, at(lastAt));
    }
    while (random() < 0.3) insert.tag.run(id, oneOf(tags));
    messages += length;
  }
  db.exec('COMMIT');
  db.close();
  return { conversations, messages };
}
