import chatCss from '../chat/chat.css?inline';
import controlsCss from '../ui/controls.css?inline';
import tokensCss from '../ui/tokens.css?inline';
import panelCss from './panel.css?inline';

/** All that the panel needs. */
export const panelStyles = [tokensCss, controlsCss, chatCss, panelCss].join('\n');
