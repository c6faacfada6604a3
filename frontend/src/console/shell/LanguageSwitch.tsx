import { locales } from 'backend/contract';
import { switchLanguage, useLanguage, useText } from '../language.ts';

const ownNames = { fr: 'Français', en: 'English' };

export function LanguageSwitch() {
  const t = useText();
  const current = useLanguage(state => state.locale);
  return (
    <fieldset aria-label={t('language.label')} className="flex gap-1">
      {locales.map(locale => (
        <button
          key={locale}
          type="button"
          lang={locale}
          aria-pressed={locale === current}
          onClick={() => switchLanguage(locale)}
          className="min-h-8 cursor-pointer rounded-control px-2 text-sm text-quiet hover:bg-hover aria-pressed:bg-chosen aria-pressed:font-medium aria-pressed:text-ink"
        >
          {ownNames[locale]}
        </button>
      ))}
    </fieldset>
  );
}
