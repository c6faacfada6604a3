import type { ReactNode } from 'react';

interface HeroProps {
  eyebrow?: string;
  title: string;
  lead: string;
  /** What one can do here: links or a search. */
  children?: ReactNode;
  /** A picture beside the words; it says nothing that the words do not. */
  picture?: ReactNode;
}

/** The green top of each page. */
export function Hero({ eyebrow, title, lead, children, picture }: HeroProps) {
  return (
    <div className={picture ? 'hero hero-tall' : 'hero'}>
      <div className="container hero-row">
        <div className="hero-words">
          {eyebrow && <p className="hero-eyebrow">{eyebrow}</p>}
          <h1>{title}</h1>
          <p className="hero-lead">{lead}</p>
          {children}
        </div>
        {picture && (
          <div className="hero-picture" aria-hidden="true">
            {picture}
          </div>
        )}
      </div>
    </div>
  );
}
