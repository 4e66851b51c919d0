import {
  useState,
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from 'react';
import { useWords } from '../i18n/words';
import { classes } from './classes';
import styles from './Field.module.css';
import { useField } from './formState';
import { Icon } from './Icon';
import { words } from './words';

interface Common {
  name: string;
  label: string;
  hint?: ReactNode;
}

interface Described {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

function Field({
  name,
  label,
  hint,
  required = true,
  children,
}: Common & { required?: boolean | undefined; children: (described: Described) => ReactNode }) {
  const t = useWords(words);
  const { id, error } = useField(name);
  const told = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
        {!required && <span className={styles.hint}> ({t.optional})</span>}
      </label>
      {hint && (
        <span className={styles.hint} id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span className={styles.error} id={`${id}-error`}>
          <Icon name="warning" />
          {error}
        </span>
      )}
      {children({
        id,
        'aria-describedby': told || undefined,
        'aria-invalid': error ? true : undefined,
      })}
    </div>
  );
}

type InputProps = Common & Omit<InputHTMLAttributes<HTMLInputElement>, 'name' | 'className' | 'id'>;

/** One line of text. */
export function TextField({ name, label, hint, ...input }: InputProps) {
  const { kept } = useField(name);
  return (
    <Field name={name} label={label} hint={hint} required={input.required}>
      {(described) => (
        <input
          type="text"
          {...input}
          {...described}
          name={name}
          data-first={input.defaultValue}
          defaultValue={kept ?? input.defaultValue}
          className={styles.input}
        />
      )}
    </Field>
  );
}

export function EmailField(props: Omit<InputProps, 'type'>) {
  return (
    <TextField
      autoComplete="email"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={254}
      {...props}
      type="email"
      inputMode="email"
    />
  );
}

/** A password, which its owner may look at and paste. It is never kept as a draft. */
export function PasswordField({ name, label, hint, ...input }: Omit<InputProps, 'type'>) {
  const t = useWords(words);
  const [shown, setShown] = useState(false);
  return (
    <Field name={name} label={label} hint={hint} required={input.required}>
      {(described) => (
        <div className={styles.row}>
          <input
            maxLength={1000}
            autoCapitalize="none"
            spellCheck={false}
            {...input}
            {...described}
            type={shown ? 'text' : 'password'}
            name={name}
            data-secret="as-is"
            className={styles.input}
          />
          <button
            type="button"
            className={styles.aside}
            aria-pressed={shown}
            aria-controls={described.id}
            onClick={() => setShown(!shown)}
          >
            {shown ? t.hide : t.show}
            <span className="unseen"> {label}</span>
          </button>
        </div>
      )}
    </Field>
  );
}

/** A code that is read off somewhere and typed in. It is never kept as a draft. */
export function CodeField({ name, label, hint, ...input }: InputProps) {
  return (
    <Field name={name} label={label} hint={hint} required={input.required}>
      {(described) => (
        <input
          type="text"
          inputMode="numeric"
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          {...input}
          {...described}
          name={name}
          data-secret
          className={classes(styles.input, styles.code)}
        />
      )}
    </Field>
  );
}

type AreaProps = Common &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'name' | 'className' | 'id'>;

/** Several lines of text. */
export function TextArea({ name, label, hint, ...area }: AreaProps) {
  const { kept } = useField(name);
  return (
    <Field name={name} label={label} hint={hint} required={area.required}>
      {(described) => (
        <textarea
          rows={4}
          {...area}
          {...described}
          name={name}
          data-first={area.defaultValue}
          defaultValue={kept ?? area.defaultValue}
          className={styles.input}
        />
      )}
    </Field>
  );
}

type SelectProps = Common &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'name' | 'className' | 'id'> & {
    options: readonly (readonly [value: string, label: string])[];
  };

/** One of several values. */
export function SelectField({ name, label, hint, options, ...select }: SelectProps) {
  const { kept } = useField(name);
  return (
    <Field name={name} label={label} hint={hint} required={select.required}>
      {(described) => (
        <select
          {...select}
          {...described}
          name={name}
          {...(select.value === undefined && { defaultValue: kept ?? select.defaultValue })}
          className={styles.input}
        >
          {options.map(([value, said]) => (
            <option key={value} value={value}>
              {said}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** One of few values, all of which can be seen. */
export function RadioField({
  name,
  label,
  options,
  defaultValue,
}: Common & { options: SelectProps['options']; defaultValue?: string }) {
  const { id, kept } = useField(name);
  return (
    <fieldset className={styles.field}>
      <legend className={styles.label}>{label}</legend>
      {options.map(([value, said], index) => (
        <label key={value} className={styles.choice}>
          <input
            type="radio"
            name={name}
            value={value}
            id={index === 0 ? id : undefined}
            defaultChecked={(kept ?? defaultValue) === value}
          />
          {said}
        </label>
      ))}
    </fieldset>
  );
}

/** Yes or no. */
export function CheckField({ name, label, required }: Common & { required?: boolean }) {
  const { id, error, kept } = useField(name);
  return (
    <div className={styles.field}>
      {error && (
        <span className={styles.error} id={`${id}-error`}>
          <Icon name="warning" />
          {error}
        </span>
      )}
      <label className={styles.choice}>
        <input
          type="checkbox"
          id={id}
          name={name}
          value="yes"
          defaultChecked={kept === 'yes'}
          required={required}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
        />
        {label}
      </label>
    </div>
  );
}
