import { type ReactNode, useId } from 'react';

/** A part of a page under a heading of its own, in a raised box. */
export function Section({ title, intro, children }: { title: string; intro?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section
      tabIndex={-1}
      aria-labelledby={id}
      className="flex flex-col gap-4 rounded-panel border border-line bg-raised p-4 sm:p-6"
    >
      <header>
        <h2 id={id} className="font-semibold">
          {title}
        </h2>
        {intro && <p className="mt-1 max-w-[65ch] text-sm text-quiet">{intro}</p>}
      </header>
      {children}
    </section>
  );
}
