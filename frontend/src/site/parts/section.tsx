import type { ReactNode } from 'react';

interface SectionProps {
  id?: string;
  title: string;
  lead?: string;
  /** Another ground, to set neighbours apart. */
  raised?: boolean;
  children: ReactNode;
}

/** A titled part of a page. */
export function Section({ id, title, lead, raised = false, children }: SectionProps) {
  return (
    <section id={id} className={raised ? 'section section-raised' : 'section'}>
      <div className="container">
        <div className="section-head">
          <h2>{title}</h2>
          {lead && <p>{lead}</p>}
        </div>
        {children}
      </div>
    </section>
  );
}
