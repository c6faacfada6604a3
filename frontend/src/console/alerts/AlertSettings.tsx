import { BellRing, Volume2 } from 'lucide-react';
import { playNotes } from '../../chat/notes.ts';
import { Button } from '../elements/Button.tsx';
import { Section } from '../elements/Section.tsx';
import { useMe } from '../store/identity.ts';
import { useAlertText } from './alert-text.ts';
import { NotificationTest } from './NotificationTest.tsx';
import { askPermission, usePermission } from './notifications.ts';
import { PushStatus } from './PushStatus.tsx';
import { prefer, useAlertPreferences } from './preferences.ts';
import { ring } from './use-ring.ts';

/** What calls this agent in this browser, and a try of each. */
export function AlertSettings() {
  const a = useAlertText();
  const { id } = useMe();
  const { sound, notifications } = useAlertPreferences();
  const { permission } = usePermission();
  const icon = { size: 18, strokeWidth: 1.75, 'aria-hidden': true } as const;
  return (
    <Section title={a('title')} intro={a('intro')}>
      <Setting
        label={a('sound')}
        hint={a('soundMeans')}
        isOn={sound}
        onChange={sound => prefer(id, { sound })}
      />
      <Button className="ml-8 self-start" icon={<Volume2 {...icon} />} onClick={() => playNotes(ring)}>
        {a('listen')}
      </Button>
      {permission === 'granted' ? (
        <>
          <Setting
            label={a('notifications')}
            hint={a('notificationsMean')}
            isOn={notifications}
            onChange={notifications => prefer(id, { notifications })}
          />
          <PushStatus />
          <NotificationTest />
        </>
      ) : (
        <div className="flex flex-col gap-3">
          <div>
            <p className="font-medium">{a('notifications')}</p>
            <p role="status" className="max-w-[65ch] text-sm text-quiet">
              {a(`permission.${permission}`)}
            </p>
          </div>
          {permission === 'default' && (
            <Button
              className="self-start"
              icon={<BellRing {...icon} />}
              onClick={() => void askPermission()} // the answer changes what is shown
            >
              {a('allow')}
            </Button>
          )}
        </div>
      )}
    </Section>
  );
}

interface SettingProps {
  label: string;
  hint: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

function Setting({ label, hint, isOn, onChange }: SettingProps) {
  return (
    <label className="flex cursor-pointer items-start gap-3">
      <input
        type="checkbox"
        checked={isOn}
        onChange={event => onChange(event.target.checked)}
        className="mt-0.5 size-5 shrink-0 accent-brand"
      />
      <span>
        <span className="block font-medium">{label}</span>
        <span className="block max-w-[65ch] text-sm text-quiet">{hint}</span>
      </span>
    </label>
  );
}
