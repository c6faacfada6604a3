import { basename, join } from 'node:path';
import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Choice, FaqStatus, OfflinePack, SuggestedAnswer, VisitorConfig } from '../contract/index.ts';
import type { Locale } from '../contract/limits.ts';
import { Config } from '../platform/config.ts';
import { Logger } from '../platform/logger.ts';
import { parseBody } from './answer-body.ts';
import { type ComposedFaq, composeFaq } from './compose-faq.ts';
import type { ComposeOrder } from './compose-worker.ts';
import { fingerprintOf, readFaqFolder, watchedFolders } from './faq-folder.ts';
import { createVersion, type FaqVersion } from './faq-version.ts';
import { watchFolders } from './folder-watch.ts';
import { LastGood } from './last-good.ts';
import type { Limits } from './matcher/decide.ts';
import { openMatcher } from './matcher/matcher.ts';
import { type BuiltMatcher, MatcherBuilder } from './matcher-builder.ts';
import type { FaqText } from './parse-file.ts';
import { plainAnswer } from './plain-answer.ts';
import type { Fault, Problem } from './problem.ts';
import { worded } from './problem-texts.ts';
import { failureOf } from './read-file.ts';
import { inThread } from './thread.ts';
import type { BotReply, Turn } from './turn.ts';
import { voices } from './voice.ts';

/**
 * The FAQ as it answers now. Follows the files: after each change everything is composed anew and takes the place of the
 * version before at once and whole. A file that does not pass is reported and answers with its own last good text, also
 * after a restart; all others answer with their newest.
 */
@Injectable()
export class FaqLibrary implements OnModuleInit, OnModuleDestroy {
  readonly #folder: string;
  readonly #limits: Limits;
  /** What the files were before the first reading: whatever changes from then on is news. */
  readonly #loadedFrom: string;
  readonly #listeners = new Set<(status: FaqStatus) => void>();
  readonly #kept: LastGood;
  readonly #builder: MatcherBuilder;
  /** The texts that answer. */
  #lastGood: readonly FaqText[];
  #version: FaqVersion;
  #errors: Problem[] = [];
  #building = new AbortController();
  #watch: { stop: () => void } | undefined;

  constructor(
    config: Config,
    private readonly logger: Logger,
  ) {
    this.#folder = config.faqDir;
    const { answerConfidence, clarifyConfidence } = config;
    this.#limits = { answerConfidence, clarifyConfidence };
    this.#kept = new LastGood(join(config.dataDir, 'faq-last-good.json'));
    this.#builder = new MatcherBuilder(join(config.dataDir, 'faq-learned'));
    this.#lastGood = this.#kept.load();
    this.#loadedFrom = fingerprintOf(this.#folder);
    const nothing = { ...openMatcher([], this.#limits), shelves: [] };
    this.#version = this.#versionOf(composeFaq([], []), nothing);
  }

  /** Resolves when the FAQ answers. */
  async onModuleInit(): Promise<void> {
    // In a thread it would take longer, and nobody is here yet who could be kept waiting.
    await this.#load(this.#building.signal, composeHere);
    if (!this.isReady()) await this.#restore();
    this.#watch = watchFolders(watchedFolders(this.#folder), {
      from: this.#loadedFrom,
      fingerprint: () => fingerprintOf(this.#folder),
      onQuiet: () => void this.#reload(), // reports its own failure
    });
  }

  onModuleDestroy(): void {
    this.#watch?.stop();
    this.#building.abort();
  }

  reply(turn: Turn): BotReply {
    return this.#version.answerer.reply(turn);
  }

  /** Whether "no" to this entry's answer may bring a person. */
  mayEscalate(entryId: string): boolean {
    return this.#version.answerer.mayEscalate(entryId);
  }

  /** The department that the entry names, or null. */
  departmentOf(entryId: string): string | null {
    return this.#version.answerer.departmentOf(entryId);
  }

  /** Up to five questions for what is being typed; the page's own where nothing is. */
  suggest(text: string, locale: Locale, page: string | null): Choice[] {
    return this.#version.suggestions[locale]?.suggest(text, page) ?? [];
  }

  /** Up to three answers to what a visitor wrote, best first, as a person would type them. */
  bestAnswers(text: string, about: { locale: Locale; page: string | null }): SuggestedAnswer[] {
    return this.#version.answerer.best(text, about).map(({ entry, confidence }) => {
      const { id: entryId, question, locale, answer } = entry;
      return { entryId, question, locale, confidence, text: plainAnswer(parseBody(answer)) };
    });
  }

  config(locale: Locale, page: string | null): VisitorConfig {
    const suggestions = this.#version.suggestions[locale]?.ofPage(page) ?? [];
    return { locale, welcome: voices[locale].welcome, suggestions };
  }

  /** What a browser answers from without us; null where nothing is in this language. */
  offlinePack(locale: string): Promise<OfflinePack> | null {
    return this.#version.offlinePacks(locale);
  }

  /** The problems in the words of this language. */
  status(locale: Locale = 'en'): FaqStatus {
    const say = (problems: readonly Problem[]) => problems.map(problem => worded(problem, locale));
    const { status, warnings } = this.#version;
    return { ...status, errors: say(this.#errors), warnings: say(warnings) };
  }

  /** Whether any version answers, be it an older one. */
  isReady(): boolean {
    return Object.values(this.#version.status.entries).some(count => count > 0);
  }

  /** @returns what ends the listening. */
  onChange(listener: (status: FaqStatus) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** A change while an older one is being built takes its place. */
  async #reload(): Promise<void> {
    this.#building.abort();
    this.#building = new AbortController();
    const { signal } = this.#building;
    try {
      await this.#load(signal, order => inThread('compose-worker', order, signal));
    } catch (error) {
      // A reload nobody asked for must not end a server that answers.
      if (!signal.aborted) this.logger.error({ error }, 'the changed FAQ could not be loaded');
      return;
    }
    for (const listener of this.#listeners) listener(this.status());
  }

  async #load(signal: AbortSignal, compose: Compose): Promise<void> {
    const begunAt = performance.now();
    const composed = await this.#compose(compose);
    signal.throwIfAborted();
    for (const problem of composed.problems) {
      const { file, line, column, message } = worded(problem, 'en');
      this.logger.warn({ file, line, column }, `FAQ problem: ${file}:${line}:${column}: ${message}`);
    }
    // Where nothing is left that could answer, the version before answers on.
    const version = composed.entries.length > 0 ? await this.#built(composed, signal) : this.#version;
    signal.throwIfAborted();
    this.#errors = composed.problems;
    if (version === this.#version) return;
    this.#version = version;
    this.#lastGood = composed.files;
    const ms = Math.round(performance.now() - begunAt);
    this.logger.info({ ...version.status, warnings: composed.warnings.length, ms }, 'FAQ loaded');
    try {
      this.#kept.keep(composed.files);
    } catch (error) {
      this.logger.error({ error }, 'the last good FAQ could not be kept for a restart');
    }
  }

  async #compose(compose: Compose): Promise<ComposedFaq> {
    const nothing = (fault: Fault): ComposedFaq => ({
      ...composeFaq([], []),
      problems: [{ file: basename(this.#folder), line: 1, column: 1, fault }],
    });
    let files: FaqText[];
    try {
      files = readFaqFolder(this.#folder);
    } catch (error) {
      return nothing({ code: 'folderUnreadable', failure: failureOf(error) });
    }
    const composed = await compose({ current: files, lastGood: this.#lastGood });
    const isEmpty = composed.problems.length === 0 && composed.entries.length === 0;
    return isEmpty ? nothing({ code: 'noEntryAtAll' }) : composed;
  }

  async #restore(): Promise<void> {
    const composed = composeFaq(this.#lastGood, []);
    if (composed.entries.length === 0) return;
    this.#version = await this.#built(composed, this.#building.signal);
    this.logger.warn({ version: this.#version.status.version }, 'the last good FAQ answers');
  }

  async #built(composed: ComposedFaq, signal: AbortSignal): Promise<FaqVersion> {
    const { entries, lexicons } = composed;
    return this.#versionOf(composed, await this.#builder.build(entries, lexicons, this.#limits, signal));
  }

  #versionOf(composed: ComposedFaq, matcher: BuiltMatcher): FaqVersion {
    return createVersion({ ...composed, matcher, limits: this.#limits, now: new Date() });
  }
}

type Compose = (order: ComposeOrder) => ComposedFaq | Promise<ComposedFaq>;

function composeHere({ current, lastGood }: ComposeOrder): ComposedFaq {
  return composeFaq(current, lastGood);
}
