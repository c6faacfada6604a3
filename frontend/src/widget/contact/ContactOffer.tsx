import { useState } from 'react';
import { contactTexts } from '../../i18n/contact/texts.ts';
import { useTexts } from '../../i18n/locale.ts';
import { useChatState } from '../chat-context.ts';
import { ContactForm } from './ContactForm.tsx';

interface ContactOfferProps {
  conversationId: string;
  isAbsent: boolean;
}

/** The way to be called back, for who cannot wait or finds nobody there. Once that is left, the conversation itself says so. */
export function ContactOffer({ conversationId, isAbsent }: ContactOfferProps) {
  const t = useTexts(contactTexts);
  const [stage, setStage] = useState<'offered' | 'asked' | 'left'>('offered');
  const isBegun = useChatState(({ contact }) => contact?.conversationId === conversationId);
  if (stage === 'left') return null;
  if (stage === 'asked' || isBegun)
    return (
      <ContactForm conversationId={conversationId} onDone={isLeft => setStage(isLeft ? 'left' : 'offered')} />
    );
  return (
    <div className={`mosala-notice ${isAbsent ? 'mosala-notice-warning' : ''}`}>
      <p role="status">{t(isAbsent ? 'absent' : 'hurried')}</p>
      <button type="button" className="mosala-button" onClick={() => setStage('asked')}>
        {t(isAbsent ? 'offer' : 'callBack')}
      </button>
    </div>
  );
}
