import { Info } from 'lucide-react';
import type { ReactNode } from 'react';

const notice = 'demonstration';

/** A form that looks real and sends nothing: `method="dialog"` does nothing outside a dialog, also on Enter. */
export function DemoForm({ label, children }: { label: string; children: ReactNode }) {
  return (
    <form className="form" method="dialog" aria-label={label}>
      {children}
      <p className="form-note">
        <Info size={20} strokeWidth={1.75} aria-hidden="true" />
        Formulaire de démonstration : rien n’est envoyé ni enregistré.
      </p>
    </form>
  );
}

/** A button of the real platform that here only says so. */
export function DemoButton({ className = 'button', children }: { className?: string; children: ReactNode }) {
  return (
    <button type="button" className={className} popoverTarget={notice}>
      {children}
    </button>
  );
}

/** What every DemoButton opens; once a page. */
export function DemoNotice() {
  return (
    <div id={notice} className="notice" popover="auto" role="dialog" aria-labelledby="demonstration-title">
      <p id="demonstration-title" className="notice-title">
        Ceci est une démonstration
      </p>
      <p>
        Rien n’a été envoyé ni enregistré. Le chat, en bas à droite, fonctionne pour de vrai : posez-lui votre
        question.
      </p>
      <button type="button" className="button" popoverTarget={notice} popoverTargetAction="hide">
        J’ai compris
      </button>
    </div>
  );
}
