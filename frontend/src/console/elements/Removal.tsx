import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from './Button.tsx';
import { Outcome } from './Outcome.tsx';

interface RemovalProps {
  name: string;
  /** What is asked before it is done, and the word to leave it. */
  question: string;
  keep: string;
  isSending: boolean;
  /** Why it was not removed. */
  complaint: string | undefined;
  onRemove(): void;
}

/** Asks once more before something is gone. What keeps it comes first and has the focus: a press too many does nothing. */
export function Removal({ name, question, keep, isSending, complaint, onRemove }: RemovalProps) {
  const [isAsking, setIsAsking] = useState<boolean>();
  return (
    <div className="flex flex-col gap-2 border-t border-line pt-4">
      {isAsking ? (
        <>
          <p role="alert">{question}</p>
          <div className="flex flex-wrap gap-2">
            <Button autoFocus className="scroll-my-4" onClick={() => setIsAsking(false)}>
              {keep}
            </Button>
            <Button look="danger" disabled={isSending} onClick={onRemove}>
              {name}
            </Button>
          </div>
          <Outcome complaint={complaint} />
        </>
      ) : (
        <Button
          look="danger"
          autoFocus={isAsking === false}
          className="self-start"
          icon={<Trash2 size={18} strokeWidth={1.75} aria-hidden="true" />}
          onClick={() => setIsAsking(true)}
        >
          {name}
        </Button>
      )}
    </div>
  );
}
