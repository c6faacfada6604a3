import { createElement, Fragment, options, render, type VNode } from 'preact';
import { useCallback, useDebugValue, useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * React as far as the panel uses it, on Preact's core: `preact/compat` would be a tenth of all that a visitor loads. The
 * build puts it in the place of `react` and `react-dom/client`.
 */
export { createContext, createElement, Fragment } from 'preact';
export {
  useCallback,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'preact/hooks';

export function createRoot(container: Element) {
  return { render: (view: VNode) => render(view, container) };
}

/** @see https://react.dev/reference/react/useSyncExternalStore */
export function useSyncExternalStore<T>(subscribe: (onChange: () => void) => () => void, read: () => T): T {
  const value = read();
  const [, update] = useState({});
  const held = useRef({ value, read });
  useLayoutEffect(() => {
    held.current = { value, read };
    if (!Object.is(value, read())) update({});
  });
  useLayoutEffect(() => {
    const look = () => {
      if (!Object.is(held.current.value, held.current.read())) update({});
    };
    look();
    return subscribe(look);
  }, [subscribe]);
  return value;
}

/** For zustand, which takes React as a whole. */
export default { useCallback, useDebugValue, useSyncExternalStore, createElement, Fragment };

/** What React calls otherwise than browsers do. */
const browserNames: Record<string, string> = { onChange: 'onInput', onBlur: 'onFocusOut' };

const { vnode: seeNode, event: seeEvent } = options;
options.vnode = node => {
  const props = node.props as Record<string, unknown>; // of whatever element it is
  for (const name in browserNames) {
    if (typeof node.type !== 'string' || !(name in props)) continue;
    props[browserNames[name]!] = props[name];
    delete props[name];
  }
  seeNode?.(node);
};
options.event = event => Object.assign(seeEvent?.(event) ?? event, { nativeEvent: event });
