import { chooseAvailability } from '../availability.ts';
import { useText } from '../language.ts';
import { useMe } from '../store/identity.ts';

const choices = ['online', 'away', 'offline'] as const;
const dots = { online: 'bg-brand', away: 'bg-warning', offline: 'border-2 border-control' };

/** Whether new conversations may be given to this agent. It is a choice, not the connection. */
export function AvailabilitySwitch() {
  const t = useText();
  const { availability } = useMe();

  return (
    <label className="relative flex min-w-0 items-center">
      <span className="sr-only">{t('availability.label')}</span>
      <span
        aria-hidden="true"
        className={`pointer-events-none absolute left-3 size-2.5 rounded-full ${dots[availability]}`}
      />
      <select
        value={availability}
        onChange={event => {
          const status = choices.find(one => one === event.target.value);
          if (status) void chooseAvailability(status);
        }}
        // Where there is no room for the word, the dot says it alone.
        className="min-h-9 w-14 min-w-0 cursor-pointer text-ellipsis rounded-control border border-control bg-raised pr-2 pl-7 text-sm text-ink @min-[14rem]:w-auto"
      >
        {choices.map(choice => (
          <option key={choice} value={choice}>
            {t(`availability.${choice}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
