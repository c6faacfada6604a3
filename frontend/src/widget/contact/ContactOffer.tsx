import { useState } from 'react';
import { contactTexts } from '../../i18n/contact/texts.ts';
import { useTexts } from '../../i18n/locale.ts';
import { ContactForm } from './ContactForm.tsx';

/** Says that nobody is there, with the way to be called back. Once that is left, the conversation itself says so. */
export function ContactOffer() {
  const t = useTexts(contactTexts);
  const [stage, setStage] = useState<'offered' | 'asked' | 'left'>('offered');
  if (stage === 'left') return null;
  if (stage === 'asked') return <ContactForm onDone={isLeft => setStage(isLeft ? 'left' : 'offered')} />;
  return (
    <div className="mosala-handoff mosala-notice mosala-notice-warning">
      <p role="status">{t('absent')}</p>
      <button type="button" className="mosala-button" onClick={() => setStage('asked')}>
        {t('offer')}
      </button>
    </div>
  );
}
