import { basename, join } from 'node:path';
import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Choice, FaqProblem, FaqStatus, VisitorConfig } from '../contract/index.ts';
import { type Locale, locales } from '../contract/limits.ts';
import { Config } from '../platform/config.ts';
import { Logger } from '../platform/logger.ts';
import { type ComposedFaq, composeFaq } from './compose-faq.ts';
import type { Entry } from './entry.ts';
import type { FaqText } from './faq-file.ts';
import { fingerprintOf, readFaqFolder } from './faq-folder.ts';
import { createVersion, type FaqVersion } from './faq-version.ts';
import { watchFolders } from './folder-watch.ts';
import { LastGood } from './last-good.ts';
import type { Limits } from './matcher/decide.ts';
import { createMatcher, type Matcher } from './matcher/matcher.ts';
import type { Trainer } from './matcher/train.ts';
import { createRememberingTrainer } from './remembered-training.ts';
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
  /** The texts that answer. */
  #lastGood: readonly FaqText[];
  #version: FaqVersion;
  readonly #trainer: Trainer;
  #matcher: { key: string; matcher: Matcher } | undefined;
  #errors: FaqProblem[] = [];
  #watch: { stop: () => void } | undefined;

  constructor(
    config: Config,
    private readonly logger: Logger,
  ) {
    this.#folder = config.faqDir;
    const { answerConfidence, clarifyConfidence } = config;
    this.#limits = { answerConfidence, clarifyConfidence };
    this.#kept = new LastGood(join(config.dataDir, 'faq-last-good.json'));
    this.#trainer = createRememberingTrainer(join(config.dataDir, 'faq-trained'));
    this.#lastGood = this.#kept.load();
    this.#version = this.#built(composeFaq([], []));
    this.#loadedFrom = fingerprintOf(this.#folder);
    this.#load();
    if (!this.isReady()) this.#restore();
  }

  onModuleInit(): void {
    const watched = [this.#folder, ...locales.map(locale => join(this.#folder, locale))];
    this.#watch = watchFolders(watched, {
      from: this.#loadedFrom,
      fingerprint: () => fingerprintOf(this.#folder),
      onQuiet: () => this.#reload(),
    });
  }

  onModuleDestroy(): void {
    this.#watch?.stop();
  }

  reply(turn: Turn): BotReply {
    return this.#version.answerer.reply(turn);
  }

  /** Whether "no" to this entry's answer may bring a person. */
  mayEscalate(entryId: string): boolean {
    return this.#version.answerer.mayEscalate(entryId);
  }

  /** Up to five questions for what is being typed; the page's own where nothing is. */
  suggest(text: string, locale: Locale, page: string | null): Choice[] {
    return this.#version.suggestions[locale]?.suggest(text, page) ?? [];
  }

  config(locale: Locale, page: string | null): VisitorConfig {
    const suggestions = this.#version.suggestions[locale]?.ofPage(page) ?? [];
    return { locale, welcome: voices[locale].welcome, suggestions };
  }

  status(): FaqStatus {
    return { ...this.#version.status, errors: this.#errors };
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

  #reload(): void {
    try {
      this.#load();
    } catch (error) {
      // A reload nobody asked for must not end a server that answers.
      this.logger.error({ error }, 'the changed FAQ could not be loaded');
      return;
    }
    for (const listener of this.#listeners) listener(this.status());
  }

  #load(): void {
    const composed = this.#compose();
    this.#errors = composed.problems;
    for (const { file, line, column, message } of composed.problems) {
      this.logger.warn({ file, line, column }, `FAQ problem: ${file}:${line}:${column}: ${message}`);
    }
    // Nothing is left that could answer: the version before answers on.
    if (composed.entries.length === 0) return;
    this.#version = this.#built(composed);
    this.#lastGood = composed.files;
    this.logger.info({ ...this.#version.status, warnings: composed.warnings.length }, 'FAQ loaded');
    try {
      this.#kept.keep(composed.files);
    } catch (error) {
      this.logger.error({ error }, 'the last good FAQ could not be kept for a restart');
    }
  }

  #compose(): ComposedFaq {
    const nothing = (message: string): ComposedFaq => ({
      ...composeFaq([], []),
      problems: [{ file: basename(this.#folder), line: 1, column: 1, message }],
    });
    let files: FaqText[];
    try {
      files = readFaqFolder(this.#folder);
    } catch (error) {
      return nothing(`The folder cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    }
    const composed = composeFaq(files, this.#lastGood);
    const isEmpty = composed.problems.length === 0 && composed.entries.length === 0;
    return isEmpty ? nothing('There is no entry in fr/*.json and en/*.json: add one.') : composed;
  }

  #restore(): void {
    const composed = composeFaq(this.#lastGood, []);
    if (composed.entries.length === 0) return;
    this.#version = this.#built(composed);
    this.logger.warn({ version: this.#version.status.version }, 'the last good FAQ answers');
  }

  #built({ entries, warnings }: ComposedFaq): FaqVersion {
    const limits = this.#limits;
    return createVersion({ entries, matcher: this.#matcherOf(entries), limits, warnings, now: new Date() });
  }

  /** Who mends an answer needs no new matcher: it knows the questions only, and takes a second to build. */
  #matcherOf(entries: readonly Entry[]): Matcher {
    const questions = entries.map(({ id, locale, question, phrasings, tags, pages }) => ({
      id,
      locale,
      question,
      phrasings,
      tags,
      pages,
    }));
    const key = JSON.stringify(questions);
    if (this.#matcher?.key !== key)
      this.#matcher = { key, matcher: createMatcher(questions, { ...this.#limits, trainer: this.#trainer }) };
    return this.#matcher.matcher;
  }
}
