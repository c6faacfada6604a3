import { locales } from 'backend/contract';
import { Segments } from '../elements/Segments.tsx';
import { switchLanguage, useLanguage, useText } from '../language.ts';

const ownNames = { fr: 'Français', en: 'English' };

export function LanguageSwitch() {
  const t = useText();
  return (
    <Segments
      label={t('language.label')}
      options={locales.map(value => ({ value, name: ownNames[value], lang: value }))}
      chosen={useLanguage(state => state.locale)}
      onChoose={switchLanguage}
    />
  );
}
