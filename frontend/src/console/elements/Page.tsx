import type { ReactNode } from 'react';

/** A page beside the inbox: a heading, a sentence, and what follows in one readable column. */
export function Page({ title, intro, children }: { title: string; intro: string; children: ReactNode }) {
  return (
    <main tabIndex={-1} className="focus-inside min-h-0 flex-1 overflow-y-auto p-4 sm:p-8">
      <div className="mx-auto flex max-w-3xl flex-col gap-6">
        <header>
          <h1 className="text-xl font-semibold">{title}</h1>
          <p className="mt-1 max-w-[65ch] text-quiet">{intro}</p>
        </header>
        {children}
      </div>
    </main>
  );
}
