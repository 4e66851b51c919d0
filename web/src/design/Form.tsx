import { useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { Refusal, Unreachable } from '../api/refusal';
import { useWords } from '../i18n/words';
import { Button } from './Button';
import { classes } from './classes';
import { changedOf, fieldsOf, labelOf, valuesOf, type Control, type Values } from './fields';
import { FormContext, keepDraft, keptDraft, notSent } from './formState';
import styles from './Form.module.css';
import { words } from './words';

export type { Values };

/** What a submission can use to be done once however often it is sent. */
export interface Submission {
  key: string;
}

interface Props {
  /** The verb on its one primary button. */
  action: string;
  /** What to do; what it throws is shown, at its field where it has one. */
  onSubmit: (values: Values, submission: Submission) => Promise<unknown>;
  /** Under what name to keep what is typed in this tab until it is sent; not kept without. */
  draft?: string;
  /** Told whether something is entered that is not sent. */
  onChange?: (dirty: boolean) => void;
  kind?: 'primary' | 'secondary' | 'danger';
  /** Whether its fields stand beside one another and need the whole width. */
  wide?: boolean;
  /** Further buttons beside the primary one. */
  beside?: ReactNode;
  children: ReactNode;
}

interface Failure {
  errors: Record<string, string>;
  general: string[];
}

const NONE: Failure = { errors: {}, general: [] };

/** A form with a summary of what is wrong, linked to its fields. */
export function Form(props: Props) {
  const { action, onSubmit, draft, onChange, kind, wide, beside, children } = props;
  const t = useWords(words);
  const prefix = useId();
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const sent = useRef<{ values: string; key: string }>(undefined);
  const isTypedMeanwhile = useRef(false);
  const [failure, setFailure] = useState(NONE);
  const [busy, setBusy] = useState(false);
  const [kept] = useState(() => keptDraft(draft));
  const tell = useRef(onChange);

  useEffect(() => {
    if (Object.keys(kept).length > 0) tell.current?.(true);
  }, [kept]);

  useEffect(() => {
    if (failure !== NONE) summary.current?.focus();
  }, [failure]);

  const state = useMemo(
    () => ({
      errors: failure.errors,
      draft: kept,
      idOf: (name: string) => `${prefix}-${name}`,
    }),
    [failure, kept, prefix],
  );

  function wrongEntries(): Failure {
    const errors: Record<string, string> = {};
    for (const field of fieldsOf(form.current)) {
      if (!field.name || field.validity.valid || errors[field.name]) continue;
      errors[field.name] = complaint(field, labelOf(field));
    }
    return Object.keys(errors).length === 0 ? NONE : { errors, general: [] };
  }

  function complaint(field: Control, label: string): string {
    const { validity } = field;
    if (validity.customError) return field.validationMessage;
    if (validity.valueMissing) {
      return field.type === 'checkbox' ? t.unticked(label) : t.missing(label);
    }
    if (validity.typeMismatch && field.type === 'email') return t.notAnAddress;
    if (validity.tooShort) return t.tooShort((field as HTMLInputElement).minLength);
    return t.notFitting;
  }

  async function submit(): Promise<void> {
    if (busy) return;
    const wrong = wrongEntries();
    setFailure(wrong);
    if (wrong !== NONE) return;
    const values = valuesOf(form.current);
    const written = JSON.stringify(values);
    // the same values again are the same wish, and other ones a new one
    if (sent.current?.values !== written) {
      sent.current = { values: written, key: crypto.randomUUID() };
    }
    setBusy(true);
    isTypedMeanwhile.current = false;
    try {
      await onSubmit(values, { key: sent.current.key });
      sent.current = undefined;
      // what was typed while the rest was on its way is not sent yet
      if (!isTypedMeanwhile.current) {
        keepDraft(draft, null);
        onChange?.(false);
      }
    } catch (thrown) {
      if (thrown !== notSent) setFailure(explain(thrown));
    } finally {
      setBusy(false);
    }
  }

  function explain(thrown: unknown): Failure {
    if (thrown instanceof Unreachable) return { errors: {}, general: [t.unreachableText] };
    if (!(thrown instanceof Refusal)) {
      // a fault of ours: whoever sees it is told, and so is the console
      reportError(thrown);
      return { errors: {}, general: [t.failedText] };
    }
    const named = new Set(fieldsOf(form.current).map((field) => field.name));
    const errors = Object.fromEntries(
      Object.entries(thrown.fields).filter(([name]) => named.has(name)),
    );
    const isNamed = Object.keys(errors).length > 0;
    return { errors, general: isNamed ? [] : [thrown.detail || t.failedText] };
  }

  function changed(): void {
    isTypedMeanwhile.current = true;
    keepDraft(draft, changedOf(fieldsOf(form.current), valuesOf(form.current)));
    onChange?.(true);
  }

  const complaints = Object.entries(failure.errors);
  return (
    <FormContext value={state}>
      <form
        ref={form}
        noValidate
        className={classes(styles.form, wide && styles.wide)}
        onInput={changed}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {failure !== NONE && (
          <div
            className={styles.summary}
            ref={summary}
            tabIndex={-1}
            role="alert"
            aria-labelledby={`${prefix}-summary`}
          >
            <h2 id={`${prefix}-summary`}>
              {complaints.length > 0 ? t.summary(complaints.length) : t.failed}
            </h2>
            {failure.general.map((one) => (
              <p key={one}>{one}</p>
            ))}
            {complaints.length > 0 && (
              <ul>
                {complaints.map(([name, said]) => (
                  <li key={name}>
                    <a
                      href={`#${state.idOf(name)}`}
                      onClick={(event) => {
                        event.preventDefault();
                        document.getElementById(state.idOf(name))?.focus();
                      }}
                    >
                      {said}
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </div>
        )}
        {children}
        <Actions>
          <Button type="submit" busy={busy} {...(kind && { kind })}>
            {action}
          </Button>
          {beside}
        </Actions>
      </form>
    </FormContext>
  );
}

/** Buttons beside one another, the primary one first. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className="actions">{children}</div>;
}
