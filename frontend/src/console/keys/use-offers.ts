import { type AgentConversation, locales, type Match } from 'backend/contract';
import { prefer, useAlertPreferences } from '../alerts/preferences.ts';
import { handlesConversations, leads } from '../conversation/permissions.ts';
import { switchLanguage, useText } from '../language.ts';
import { excerptOf } from '../lists/excerpt.ts';
import { placeOf } from '../lists/place-of.ts';
import { conversationsOf, listOf } from '../lists/sorting.ts';
import { goTo, inboxLink, listNames } from '../route.ts';
import { useConversations } from '../store/conversations.ts';
import { useMe } from '../store/identity.ts';
import { switchTheme, themes } from '../theme.ts';
import { visitorName } from '../visitor-card/visitor-name.ts';
import { type CommandName, possibleCommands, runCommand } from './commands.ts';
import { useKeyText } from './key-text.ts';
import { matches } from './matching.ts';
import { openSheet } from './open.ts';
import { shortcuts } from './table.ts';
import type { Found } from './use-found.ts';

export const offerGroups = ['actions', 'conversations', 'found', 'pages', 'preferences'] as const;

/** One line of the palette. */
export interface Offer {
  id: string;
  group: (typeof offerGroups)[number];
  label: string;
  detail?: string;
  /** The shortcut that does the same. */
  shortcut?: (typeof shortcuts)[number]['key'];
  run: () => void;
}

const mostConversations = 6;
const mostWaiting = 3;

/** What fits to what was written, in the order of the groups; of conversations those that wait where nothing was written. */
export function useOffers(query: string, found: Found): Offer[] {
  const t = useText();
  const k = useKeyText();
  const me = useMe();
  const isLive = handlesConversations(me.role);
  const { sound } = useAlertPreferences();
  const { byId } = useConversations();

  const offerOf = (
    { match, ...conversation }: AgentConversation & { match?: Match | undefined },
    group: 'conversations' | 'found',
  ): Offer => ({
    id: `${group}-${conversation.id}`,
    group,
    label: visitorName(conversation, t),
    detail:
      conversation.visitorSaid ??
      (conversation.lastMessage ? excerptOf(conversation.lastMessage) : undefined),
    run: () => goTo(inboxLink(listOf(conversation, me.id), conversation.id, { at: placeOf(match) })),
  });
  const loaded = () =>
    query.trim() === ''
      ? conversationsOf('queue', byId, me.id)
          .slice(0, mostWaiting)
          .map(one => offerOf(one, 'conversations'))
      : fitting(
          Object.values(byId).map(one => offerOf(one, 'conversations')),
          query,
        ).slice(0, mostConversations);
  const known = loaded();
  const others = found.status === 'found' ? found.conversations : [];
  const isKnown = (id: string) => known.some(one => one.id === `conversations-${id}`);

  return [
    ...fitting(possibleCommands().map(commandOffer), query),
    ...known,
    ...others.filter(({ id }) => !isKnown(id)).map(one => offerOf(one, 'found')),
    ...fitting([...pageOffers(), ...preferenceOffers()], query),
  ];

  function commandOffer(name: CommandName): Offer {
    const shortcut = shortcuts.find(one => one.name === name);
    const label = shortcut ? k(`key.${shortcut.name}`) : k(`command.${name as 'assign'}`);
    return { id: name, group: 'actions', label, shortcut: shortcut?.key, run: () => runCommand(name) };
  }

  function pageOffers(): Offer[] {
    const page = (id: string, label: string, link: string): Offer => ({
      id,
      group: 'pages',
      label,
      run: () => goTo(link),
    });
    return [
      ...(isLive ? listNames.map(list => page(list, t(`list.${list}`), inboxLink(list))) : []),
      ...(leads(me.role) ? [page('supervision', t('section.supervision'), '#/supervision')] : []),
      page('faq', t('section.faq'), '#/faq'),
      ...(isLive ? [page('departments', t('section.departments'), '#/departments')] : []),
      ...(me.role === 'admin' ? [page('team', t('section.team'), '#/team')] : []),
      ...(isLive ? [page('replies', t('replies.label'), '#/replies')] : []),
      page('account', t('account.menu'), '#/account'),
    ];
  }

  function preferenceOffers(): Offer[] {
    const preference = (id: string, label: string, run: () => void): Offer => ({
      id,
      group: 'preferences',
      label,
      run,
    });
    return [
      { ...preference('sheet', k('sheet.title'), openSheet), shortcut: '?' },
      ...themes.map(theme => preference(theme, k(`theme.use.${theme}`), () => switchTheme(theme))),
      ...locales.map(locale => preference(locale, k(`language.${locale}`), () => switchLanguage(locale))),
      ...(isLive
        ? [preference('sound', k(sound ? 'sound.off' : 'sound.on'), () => prefer(me.id, { sound: !sound }))]
        : []),
    ];
  }
}

const fitting = (offers: Offer[], query: string) =>
  offers.filter(({ label, detail = '' }) => matches(query, label, detail));
