import { createRoot } from 'react-dom/client';
import { adoptStyles } from '../adopt-styles.ts';
import { panelStyles } from '../panel-styles.ts';
import { isColor, themed } from '../theme.ts';
import { brandCss } from './brand-colour.ts';
import { Frame } from './Frame.tsx';
import frameCss from './frame.css?inline';
import { linkHost } from './host-link.ts';

const link = linkHost();
const stop = link.settings.subscribe(settings => {
  if (!settings) return;
  stop(); // the looks are those of the script tag and never change
  const brand = isColor(settings.color) ? brandCss(settings.color) : '';
  adoptStyles(document, themed(panelStyles + frameCss + brand, settings));
});
createRoot(document.getElementById('panel')!).render(<Frame link={link} />); // written in panel.html
