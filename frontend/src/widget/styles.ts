import { useCallback } from 'react';
import chatCss from '../chat/chat.css?inline';
import controlsCss from '../ui/controls.css?inline';
import tokensCss from '../ui/tokens.css?inline';
import { adoptStyles } from './adopt-styles.ts';
import launcherCss from './launcher.css?inline';
import panelCss from './panel.css?inline';
import unreadCss from './unread.css?inline';

/** A ref for the outermost element: brings the widget's styles to its document or shadow root. */
export function useAdoptedStyles(): (element: HTMLElement | null) => void {
  return useCallback(element => {
    const root = element?.getRootNode();
    if (root instanceof Document || root instanceof ShadowRoot) adoptStyles(root, allStyles);
  }, []);
}

/** All that the panel needs. */
export const panelStyles = [tokensCss, controlsCss, chatCss, panelCss].join('\n');

const allStyles = [panelStyles, launcherCss, unreadCss].join('\n');
