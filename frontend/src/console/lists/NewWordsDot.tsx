import { useText } from '../language.ts';

/** The visitor wrote something that nobody has read. */
export function NewWordsDot() {
  const t = useText();
  return (
    <span
      role="img"
      aria-label={t('list.newWords')}
      className="mx-1 inline-block size-2 rounded-full bg-information align-middle"
    />
  );
}
