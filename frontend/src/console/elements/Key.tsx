/** A shortcut beside its action. It is read by `aria-keyshortcuts` of the action, so it is silent here. */
export function Key({ children, onBrand = false }: { children: string; onBrand?: boolean }) {
  const look = onBrand ? 'border-current opacity-80' : 'border-line bg-surface text-quiet';
  return (
    <span
      aria-hidden="true"
      className={`hidden min-w-5 rounded border px-1 text-center font-sans text-xs leading-[18px] md:inline-block ${look}`}
    >
      {children}
    </span>
  );
}
