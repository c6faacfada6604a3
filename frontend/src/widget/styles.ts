import { useCallback } from 'react';
import { adoptStyles } from './adopt-styles.ts';
import globalCss from './global.css?inline';
import launcherCss from './launcher.css?inline';
import { panelStyles } from './panel-styles.ts';
import unreadCss from './unread.css?inline';

const allStyles = [panelStyles, globalCss, launcherCss, unreadCss].join('\n');

/** A ref for the outermost element: brings the widget's styles to its document or shadow root. */
export function useAdoptedStyles(): (element: HTMLElement | null) => void {
  return useCallback(element => {
    const root = element?.getRootNode();
    if (root instanceof Document || root instanceof ShadowRoot) adoptStyles(root, allStyles);
  }, []);
}
