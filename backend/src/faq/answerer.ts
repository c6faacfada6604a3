import type { Choice, Decision, HandoffReason } from '../contract/entities.ts';
import type { Locale } from '../contract/limits.ts';
import { asksForPerson, declinesPerson } from './asks-for-person.ts';
import { callsOff } from './calls-off.ts';
import { isInDistress } from './distress.ts';
import { choiceOf, type Entry } from './entry.ts';
import { isNear, isShort, lifted } from './follow-up.ts';
import { withoutIntroduction } from './introduction.ts';
import { isBetter, isUnclear } from './joining.ts';
import { decide, type Limits } from './matcher/decide.ts';
import { sameTextKey } from './matcher/fold.ts';
import { withoutMarkup } from './matcher/markup.ts';
import type { Matcher, MatchResult } from './matcher/matcher.ts';
import { isOfWaiting, type OfWaiting, type SmallTalk, smallTalkIn } from './smalltalk.ts';
import type { BotReply, Turn } from './turn.ts';
import { voices } from './voice.ts';
import { waitingTalkIn } from './while-waiting.ts';

interface Knowledge {
  matcher: Pick<Matcher, 'match'>;
  entries: readonly Entry[];
  limits: Limits;
}

export interface Answerer {
  reply(turn: Turn): BotReply;
  /** Whether "no" to this entry's answer may bring a person: not where the entry says `never`. */
  mayEscalate(entryId: string): boolean;
  /** The entries that a text is likeliest about, best first, be the bot sure or not; none where nothing was asked. */
  best(text: string, about: { locale: Locale; page: string | null }): { entry: Entry; confidence: number }[];
  /** Who answers what is asked about this entry, where it says so. */
  departmentOf(entryId: string): string | null;
}

type Escalation = Extract<HandoffReason, 'asked_in_words' | 'unsure_twice' | 'no_idea' | 'not_helpful'>;

const mostAlternatives = 3;
const mostParts = 6;
/** A choice far less likely than the best is noise, not a choice. */
const leastShareOfBest = 0.1;
/** Below it a person who reads the question sees that it is about something else. */
const leastToOffer = 0.05;

/** From here on an answer is given to a single word too, where there is no other, and to one sentence of several. */
const surest = 0.9;

/** Decides every reply of the bot: answer, ask back, hand over, or a kind word. */
export function createAnswerer({ matcher, entries, limits }: Knowledge): Answerer {
  const byId = Map.groupBy(entries, entry => entry.id);

  function find(id: string, locale: Locale): Entry | undefined {
    const translations = byId.get(id);
    return translations?.find(entry => entry.locale === locale) ?? translations?.[0];
  }

  function reply(turn: Turn): BotReply {
    const alone = replyTo(turn.text, turn);
    const { before } = turn;
    // Who asked for a person was understood: it is not said again with every word that follows.
    if (before === null || !isUnclear(alone) || asksForPerson(before.text)) return alone;
    const isWaiting = turn.isWaiting && !before.hasCalled;
    const joined = replyTo(`${before.text} ${turn.text}`, { ...turn, isWaiting });
    return isBetter(joined, before.answer) ? { ...joined, joinsBefore: true } : alone;
  }

  function replyTo(written: string, turn: Turn): BotReply {
    const text = withoutMarkup(written);
    const match = lookUp(text, turn);
    const voice = voices[match.locale];
    const best = match.best && find(match.best.id, match.locale);
    // A press on an offered question sends its very words: no rule about persons or small talk may get in the way.
    if (best && isOneOf([best.question], text)) return answerWith(best, match, turn);
    if (isInDistress(text)) return { ...handOver('asked_in_words', match, turn), message: voice.distress };
    if (asksForPerson(text)) return handOver('asked_in_words', match, turn);
    // What an editor gave to an entry, word for word, is no small talk.
    if (best && isOneOf(best.phrasings, text)) return answerWith(best, match, turn);
    const aboutWaiting = turn.isWaiting ? ofWaiting(text, match, turn) : null;
    if (aboutWaiting) return aboutWaiting;
    if (declinesPerson(text)) return chat(voice.staying, match.locale, turn);
    const smallTalk = smallTalkIn(text);
    if (smallTalk && !isOfWaiting(smallTalk.kind))
      return small(smallTalk.kind, smallTalk.locale ?? turn.locale, turn);
    if (!/\p{L}/u.test(text)) return notSure(voices[turn.locale].notUnderstood, unmatched(turn.locale), turn);
    const parts = partsOf(text).map(part => matcher.match(part, turn));
    if (best && (match.decision === 'answer' || isOnlyChoice(match)))
      return answerWith(best, match, turn, parts);
    const followed = followUp(text, match, turn);
    if (followed) return followed;
    const clear = clearest(parts);
    const asked = clear?.best && find(clear.best.id, clear.locale);
    if (clear && asked) return answerWith(asked, clear, turn, parts);
    if (match.decision === 'clarify') return notSure(voice.unsure, match, turn);
    return handOver('no_idea', match, turn);
  }

  /** Who somebody is may hide what they ask. */
  function lookUp(text: string, turn: Turn): MatchResult {
    const whole = matcher.match(text, turn);
    const asked = whole.decision === 'answer' ? text : withoutIntroduction(text);
    const rest = asked === text ? whole : matcher.match(asked, turn);
    return rest.confidence > whole.confidence ? rest : whole;
  }

  /** What is said to somebody who waits about nothing but that. */
  function ofWaiting(text: string, match: MatchResult, turn: Turn): BotReply | null {
    const talk = waitingTalkIn(text);
    const calledOff = callsOff(text);
    const said = talk ?? smallTalkIn(text);
    const locale = said ? (said.locale ?? turn.locale) : match.locale;
    const voice = voices[locale];
    if (calledOff === 'surely') return { ...chat(voice.staying, locale, turn), endsHandoff: true };
    if (calledOff === 'perhaps') {
      const alternatives = likely({ ...match, locale });
      return say('clarify', voice.cancelWhat, { ...match, locale }, { alternatives, unsureTurns: 1 });
    }
    return talk && chat(voice.whileWaiting[talk.kind], locale, turn);
  }

  /** "Et à distance ?" after an answer about courses: what is near to that answer is likelier to be meant. */
  function followUp(text: string, match: MatchResult, turn: Turn): BotReply | null {
    const topic = turn.topic === null ? undefined : find(turn.topic, match.locale);
    // The answer before makes none of those likelier that have as good a claim.
    if (!topic || !isShort(text) || match.isAmbiguous) return null;
    const near = match.candidates
      .map(({ id, confidence }) => ({
        entry: find(id, match.locale),
        confidence: lifted(confidence),
      }))
      .filter(({ entry }) => entry && entry.id !== topic.id && isNear(entry, topic))
      .sort((one, other) => other.confidence - one.confidence);
    const [best, second] = near;
    const decision = decide(best?.confidence ?? 0, second?.confidence ?? 0, limits);
    if (!best?.entry || decision !== 'answer') return null;
    return answerWith(best.entry, { ...match, confidence: best.confidence }, turn);
  }

  function small(kind: Exclude<SmallTalk, OfWaiting>, locale: Locale, turn: Turn): BotReply {
    const { topic } = turn;
    const isNo = kind === 'no' || kind === 'unhelpful';
    if (!isNo || topic === null) return chat(voices[locale].smallTalk[kind], locale, turn);
    if (mayEscalate(topic)) return handOver('not_helpful', unmatched(locale), turn);
    return chat(voices[locale].smallTalk.unhelpful, locale, turn);
  }

  function chat(message: string, locale: Locale, { unsureTurns }: Turn): BotReply {
    return say('smalltalk', message, unmatched(locale), { unsureTurns });
  }

  /** @param parts what its sentences ask, each for itself: what else is asked is offered first */
  function answerWith(
    entry: Entry,
    match: MatchResult,
    turn: Turn,
    parts: readonly MatchResult[] = [],
  ): BotReply {
    const { handingOver, waiting } = voices[entry.locale];
    const isHandedOver = entry.handoff === 'always';
    const promise = turn.isWaiting ? waiting.entry : handingOver.entry;
    const asked = parts.flatMap(({ decision, best }) => (decision === 'answer' && best ? best.id : []));
    const related = [...new Set([...asked, ...entry.related])].filter(id => id !== entry.id);
    return {
      message: isHandedOver ? `${entry.answer}\n\n${promise}` : entry.answer,
      answer: {
        entryId: entry.id,
        confidence: match.confidence,
        alternatives: choices(related, entry.locale),
        decision: 'answer',
      },
      handoff: isHandedOver && !turn.isWaiting ? 'entry' : null,
      department: entry.department,
      unsureTurns: 0,
      locale: entry.locale,
    };
  }

  function notSure(message: string, match: MatchResult, turn: Turn): BotReply {
    if (turn.unsureTurns > 0) return handOver('unsure_twice', match, turn);
    return say('clarify', message, match, { alternatives: likely(match), unsureTurns: 1 });
  }

  function handOver(reason: Escalation, match: MatchResult, turn: Turn): BotReply {
    const voice = voices[match.locale];
    const alternatives = reason === 'unsure_twice' ? likely(match) : [];
    const sentence = (turn.isWaiting ? voice.waiting : voice.handingOver)[reason];
    const message = alternatives.length > 0 ? `${sentence}\n\n${voice.meanwhile}` : sentence;
    const subject = subjectOf(reason, match, turn);
    const reply = say('escalate', message, match, { alternatives });
    return { ...reply, handoff: turn.isWaiting ? null : reason, department: subject?.department ?? null };
  }

  /** What a hand-over is about, where that can be said. */
  function subjectOf(reason: Escalation, { best, locale }: MatchResult, { topic }: Turn): Entry | undefined {
    const id = { not_helpful: topic, unsure_twice: best?.id, no_idea: null, asked_in_words: null }[reason];
    return id ? find(id, locale) : undefined;
  }

  /** Little was said, but a list of one would ask for nothing but a press. */
  function isOnlyChoice(match: MatchResult): boolean {
    const { decision, confidence } = match;
    const isSure = confidence >= Math.max(surest, limits.answerConfidence);
    return decision === 'clarify' && isSure && likely(match).length === 1;
  }

  function likely({ candidates, confidence, locale }: MatchResult): Choice[] {
    const ids = candidates
      .filter(each => each.confidence >= leastShareOfBest * confidence)
      .map(({ id }) => id);
    return choices(ids, locale);
  }

  function choices(ids: readonly string[], locale: Locale): Choice[] {
    return ids
      .flatMap(id => find(id, locale) ?? [])
      .slice(0, mostAlternatives)
      .map(choiceOf);
  }

  function mayEscalate(entryId: string): boolean {
    return byId.get(entryId)?.every(entry => entry.handoff !== 'never') ?? true;
  }

  function best(text: string, about: { locale: Locale; page: string | null }) {
    const talk = smallTalkIn(text);
    if (asksForPerson(text) || (talk && !isOfWaiting(talk.kind))) return [];
    const { candidates, locale } = matcher.match(text, about);
    return candidates
      .filter(({ confidence }) => confidence >= leastToOffer)
      .flatMap(({ id, confidence }) => {
        const entry = find(id, locale);
        return entry === undefined ? [] : [{ entry, confidence }];
      })
      .slice(0, mostAlternatives);
  }

  function departmentOf(entryId: string): string | null {
    return byId.get(entryId)?.find(({ department }) => department !== null)?.department ?? null;
  }

  return { reply, mayEscalate, best, departmentOf };
}

/** The sentences of a message that has several: a story is told around a question, or two are asked at once. */
function partsOf(text: string): string[] {
  const parts = text
    .split(/[.?!;\n]+/)
    .map(part => part.trim())
    .filter(part => /\p{L}/u.test(part));
  return parts.length > 1 ? parts.slice(0, mostParts) : [];
}

/** What one sentence asks beyond doubt, where the whole message does not say it. */
function clearest(parts: readonly MatchResult[]): MatchResult | undefined {
  return parts
    .filter(({ decision, confidence }) => decision === 'answer' && confidence >= surest)
    .sort((a, b) => b.confidence - a.confidence)[0];
}

/** A result for what was not looked up. */
function unmatched(locale: Locale): MatchResult {
  return { decision: 'escalate', confidence: 0, best: null, candidates: [], isAmbiguous: false, locale };
}

/** The key of punctuation is empty: it is the same text as nothing. */
function isOneOf(texts: readonly string[], text: string): boolean {
  const key = sameTextKey(text);
  return key !== '' && texts.some(each => sameTextKey(each) === key);
}

interface Saying {
  alternatives?: Choice[];
  unsureTurns?: number;
}

/** A reply in the bot's own words. */
function say(
  decision: Exclude<Decision, 'answer'>,
  message: string,
  match: MatchResult,
  saying: Saying,
): BotReply {
  const { alternatives = [], unsureTurns = 0 } = saying;
  return {
    message,
    answer: { entryId: null, confidence: match.confidence, alternatives, decision },
    handoff: null,
    department: null,
    unsureTurns,
    locale: match.locale,
  };
}
