import type { AgentEvents, Draft } from 'backend/contract';
import { ask } from '../connection.ts';
import { changeDraft, draftOf, type LocalDraft, readPlace, useDrafts } from '../store/drafts.ts';
import { myself } from '../store/identity.ts';

const pauseMs = 1_000;
const kinds = ['reply', 'note'] as const;
const timers = new Map<string, ReturnType<typeof setTimeout>>();
const saving = new Set<string>();

/** Keeps what is written on this device at once and on the server soon, until the returned function is called. */
export function keepDrafts(): () => void {
  return useDrafts.subscribe(({ byPlace }, before) => {
    for (const [place, draft] of Object.entries(byPlace)) {
      if (draft === before.byPlace[place]) continue;
      keepHere(place, draft);
      if (!draft.isUnsaved) continue;
      clearTimeout(timers.get(place));
      // An emptied field was sent or given up: another device must not offer the text again.
      timers.set(
        place,
        setTimeout(() => void save(place), draft.text === '' ? 0 : pauseMs),
      ); // what fails stays unsaved
    }
  });
}

/** After the connection came back. */
export function saveDrafts(): void {
  for (const [place, { isUnsaved }] of Object.entries(useDrafts.getState().byPlace)) {
    if (isUnsaved) void save(place); // what fails stays unsaved
  }
}

/** What the server has for a conversation that was opened. What was written here and is not saved yet goes before. */
export async function fetchDrafts(conversationId: string): Promise<void> {
  const reply = await ask('fetchDrafts', { conversationId });
  if (!reply.ok) return; // the next opening repairs it
  for (const kind of kinds) {
    const kept = reply.data.drafts.find(draft => draft.kind === kind);
    accept(conversationId, kept ?? { kind, text: '', lastSeenSeq: 0, version: 0 });
  }
}

/** Written on another device, or sent from there. */
export const receiveDraft: AgentEvents['draft'] = ({ conversationId, ...draft }) =>
  accept(conversationId, draft);

function accept(conversationId: string, { kind, ...kept }: Draft): void {
  const here = draftOf(conversationId, kind);
  if (here.isUnsaved || saving.has(`${kind} ${conversationId}`)) return;
  if (kept.text === '') changeDraft(conversationId, kind, { ...kept, version: 0 });
  else if (kept.version > here.version) changeDraft(conversationId, kind, kept);
}

async function save(place: string): Promise<void> {
  const { conversationId, kind } = readPlace(place);
  const { text, lastSeenSeq, version, isUnsaved } = draftOf(conversationId, kind);
  if (!isUnsaved || saving.has(place)) return;
  saving.add(place);
  const reply = await ask('keepDraft', { conversationId, kind, text, lastSeenSeq, version: version + 1 });
  saving.delete(place);
  if (!reply.ok) return;
  const kept = reply.data;
  // Where another device was as fast, its text stands there now, and ours goes once more.
  const isUnsavedStill = kept.text !== draftOf(conversationId, kind).text.trim();
  changeDraft(conversationId, kind, {
    version: kept.text === '' ? 0 : kept.version,
    isUnsaved: isUnsavedStill,
  });
}

const prefix = (agentId: string) => `mosala.console.draft.${agentId} `;

function keepHere(place: string, draft: LocalDraft): void {
  const key = prefix(myself()?.id ?? '') + place;
  try {
    if (draft.isUnsaved) localStorage.setItem(key, JSON.stringify(draft));
    else localStorage.removeItem(key);
  } catch {
    // No room on this device: the server has it in a moment.
  }
}

/** What an earlier page could not save. */
export function restoreDrafts(agentId: string): void {
  for (const key of Object.keys(localStorage)) {
    if (!key.startsWith(prefix(agentId))) continue;
    const { conversationId, kind } = readPlace(key.slice(prefix(agentId).length));
    const kept = parse(localStorage.getItem(key));
    if (kept !== null && !draftOf(conversationId, kind).isUnsaved) changeDraft(conversationId, kind, kept);
  }
}

function parse(text: string | null): LocalDraft | null {
  try {
    const { text: written, lastSeenSeq, version } = JSON.parse(text ?? '{}');
    const isDraft = typeof written === 'string' && Number.isInteger(lastSeenSeq) && Number.isInteger(version);
    return isDraft ? { text: written, lastSeenSeq, version, isUnsaved: true } : null;
  } catch {
    return null;
  }
}
