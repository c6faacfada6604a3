import type { ReactNode } from 'react';
import { LanguageSwitch } from '../shell/LanguageSwitch.tsx';
import { Mark } from '../shell/Mark.tsx';

/** What is shown to whoever is not in yet. */
export function FrontDoor({ title, intro, children }: { title: string; intro: string; children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col items-center justify-center gap-6 bg-surface p-4">
      <main className="w-full max-w-sm rounded-panel border border-line bg-raised p-6 shadow-float sm:p-8">
        <Mark />
        <h1 className="mt-6 text-xl font-semibold">{title}</h1>
        <p className="mt-1 text-sm text-quiet">{intro}</p>
        {children}
      </main>
      <footer>
        <LanguageSwitch />
      </footer>
    </div>
  );
}
