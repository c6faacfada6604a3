import { chooseAvailability } from '../availability.ts';
import { useText } from '../language.ts';
import { useMe } from '../store/identity.ts';

/** Who is not available, as everybody is at first, is told what that means and how to change it. */
export function NotAvailable() {
  const t = useText();
  const { availability } = useMe();
  if (availability === 'online') return null;
  return (
    <p className="flex shrink-0 flex-wrap items-center justify-between gap-x-2 border-b border-line px-4 text-[13px] text-quiet">
      {t('availability.nothingGiven')}
      <button
        type="button"
        onClick={() => void chooseAvailability('online')} // a refusal is shown
        className="min-h-8 cursor-pointer font-medium text-brand underline underline-offset-2"
      >
        {t('availability.become')}
      </button>
    </p>
  );
}
