import { useEffect, useRef } from 'react';

/** What can be done with the open conversation, by keyboard or out of the palette. */
export const commandNames = [
  'claim',
  'takeOver',
  'reply',
  'note',
  'assign',
  'transfer',
  'release',
  'returnToBot',
  'resolve',
] as const;
export type CommandName = (typeof commandNames)[number];

type Action = (() => void) | undefined;

const actions = new Map<CommandName, { current: Action }>();

/** Offers an action to the palette for as long as it is defined. */
export function useCommand(name: CommandName, action: Action): void {
  const latest = useRef(action);
  latest.current = action;
  useEffect(() => {
    actions.set(name, latest);
    return () => {
      if (actions.get(name) === latest) actions.delete(name);
    };
  }, [name]);
}

/** Those that can be done now. */
export const possibleCommands = (): CommandName[] =>
  commandNames.filter(name => actions.get(name)?.current !== undefined);

/** Nothing where it cannot be done any more. */
export const runCommand = (name: CommandName): void => actions.get(name)?.current?.();
