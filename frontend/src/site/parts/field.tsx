interface FieldProps {
  label: string;
  /** Unique in its page. */
  name: string;
  hint?: string;
}

interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'tel' | 'search' | 'password';
  autoComplete?: string;
  placeholder?: string;
}

export function TextField({ label, name, hint, type = 'text', ...input }: TextFieldProps) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <input id={name} type={type} aria-describedby={hint && `${name}-hint`} {...input} />
      {hint && (
        <p id={`${name}-hint`} className="field-hint">
          {hint}
        </p>
      )}
    </div>
  );
}

export function LongTextField({ label, name }: FieldProps) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <textarea id={name} rows={5} />
    </div>
  );
}

export function ChoiceField({ label, name, choices }: FieldProps & { choices: string[] }) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select id={name}>
        {choices.map(choice => (
          <option key={choice}>{choice}</option>
        ))}
      </select>
    </div>
  );
}
