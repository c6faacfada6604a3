interface SegmentsProps<Value extends string> {
  label: string;
  options: readonly { value: Value; name: string; lang?: string }[];
  chosen: Value;
  onChoose(value: Value): void;
}

/** A few choices side by side, one of them pressed. */
export function Segments<Value extends string>({ label, options, chosen, onChoose }: SegmentsProps<Value>) {
  return (
    <fieldset aria-label={label} className="flex gap-1">
      {options.map(({ value, name, lang }) => (
        <button
          key={value}
          type="button"
          lang={lang}
          aria-pressed={value === chosen}
          onClick={() => onChoose(value)}
          className="min-h-8 cursor-pointer rounded-control px-2 text-sm text-quiet hover:bg-hover aria-pressed:bg-chosen aria-pressed:font-medium aria-pressed:text-ink"
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
