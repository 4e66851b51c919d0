import { useQueryClient } from '@tanstack/react-query';
import { useId, useMemo, useRef, useState } from 'react';
import { tell } from '../../api/client';
import { Refusal } from '../../api/refusal';
import { ACCEPTED, LARGEST_BYTES, upload, type Sending } from '../../api/upload';
import { isChangedMeanwhile, useAutosave } from '../../design/autosave';
import { Button } from '../../design/Button';
import { TextArea } from '../../design/Field';
import { FormContext } from '../../design/formState';
import { LevelField } from '../../design/LevelField';
import { OwnSaves } from '../../design/ownSaves';
import { Restored } from '../../design/Restored';
import { SaveNote } from '../../design/SaveNote';
import { ErrorState } from '../../design/States';
import { toast } from '../../design/toasts';
import { UnsavedGuard } from '../../design/UnsavedGuard';
import { Upload } from '../../design/Upload';
import { useLanguage } from '../../i18n/language';
import { number, size } from '../../i18n/numbers';
import { useWords } from '../../i18n/words';
import { BothAnswers } from './BothAnswers';
import styles from './Dossier.module.css';
import { draftOf, EMPTY, formOf, isSame, keepAnswer, keptAnswer, type Draft } from './draft';
import { dossierQuery, type AnswerView, type Indicator, type Instrument } from './queries';
import { words } from './words';

const LONGEST = 4_000;

interface Props {
  entry: string;
  indicator: Indicator;
  instrument: Instrument;
  answer: AnswerView | undefined;
}

/** Writes one answer, saved by itself; of two who write at once both versions are shown. */
export function AnswerForm({ entry, indicator, instrument, answer }: Props) {
  const t = useWords(words);
  const language = useLanguage();
  const prefix = useId();
  const queries = useQueryClient();
  const name = `answer-${entry}-${indicator.code}`;
  const [kept] = useState(() => keptAnswer(name));
  const [draft, setDraft] = useState<Draft>(() => kept?.draft ?? draftOf(answer));
  const latest = useRef(draft);
  const basedOn = useRef(kept?.basedOn ?? answer?.version ?? 0);
  const [theirs, setTheirs] = useState<{ answer: AnswerView | undefined }>();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const levels = useRef<HTMLDivElement>(null);
  const files = useRef<HTMLHeadingElement>(null);
  const [own] = useState(() => new OwnSaves(isSame));
  const { saver, state, dirty } = useAutosave<Draft>(
    save,
    kept?.draft.level === undefined ? undefined : kept.draft,
  );

  function save(value: Draft): Promise<void> {
    return own.save(value, store, lookAtOther);
  }

  async function store(value: Draft): Promise<void> {
    if (value.level === undefined) return;
    const path = { entry, indicator: indicator.code };
    const body = formOf(value, value.level, basedOn.current);
    const told = await tell('put', '/api/dossiers/{entry}/answers/{indicator}', { path, body });
    queries.setQueryData(dossierQuery(entry).queryKey, told);
    basedOn.current = answerIn(told.answers)?.version ?? 0;
    if (isSame(latest.current, value)) keepAnswer(name, null);
  }

  function answerIn(answers: readonly AnswerView[] | undefined): AnswerView | undefined {
    return answers?.find((one) => one.indicator === indicator.code);
  }

  /** Takes one's own version for the base of what is saved next; another one is shown. */
  async function lookAtOther(isOwn: (saved: Draft) => boolean): Promise<boolean> {
    const fresh = await queries.fetchQuery({ ...dossierQuery(entry), staleTime: 0 });
    const saved = answerIn(fresh?.answers);
    if (isOwn(draftOf(saved))) {
      basedOn.current = saved?.version ?? 0;
      return true;
    }
    setTheirs({ answer: saved });
    return false;
  }

  function write(news: Partial<Draft>): void {
    const next = { ...latest.current, ...news };
    latest.current = next;
    setDraft(next);
    keepAnswer(name, { draft: next, basedOn: basedOn.current });
    if (next.level !== undefined) saver.change(next);
  }

  async function keepMine(): Promise<void> {
    basedOn.current = theirs?.answer?.version ?? 0;
    setTheirs(undefined);
    await saver.resume(latest.current);
  }

  function takeTheirs(): void {
    const mine = latest.current;
    basedOn.current = theirs?.answer?.version ?? 0;
    latest.current = draftOf(theirs?.answer);
    setDraft(latest.current);
    setTheirs(undefined);
    keepAnswer(name, null);
    saver.settle();
    toast(t.tookTheirs, () => write(mine));
  }

  async function send(file: File, sending: Sending): Promise<void> {
    const { id, sha256, size: bytes, mediaType } = await upload(entry, 'evidence', file, sending);
    const attached = { id, sha256, size: bytes, mediaType, name: file.name };
    write({ files: [...latest.current.files, attached] });
    toast(t.fileAttached(file.name));
  }

  function detach(file: AnswerView['files'][number]): void {
    write({ files: latest.current.files.filter((one) => one.id !== file.id) });
    // its button has gone with it
    files.current?.focus();
    toast(t.fileDetached(file.name), () => write({ files: [...latest.current.files, file] }));
  }

  async function takeBack(): Promise<void> {
    setFailure(undefined);
    try {
      if (!(await saver.flush())) return;
      const before = latest.current;
      await own.save(EMPTY, remove, lookAtOther);
      basedOn.current = 0;
      latest.current = EMPTY;
      setDraft(EMPTY);
      keepAnswer(name, null);
      // the button goes with the answer, which begins anew
      levels.current?.querySelector('input')?.focus();
      toast(t.takenBack, () => write(before));
    } catch (thrown) {
      if (isChangedMeanwhile(thrown)) saver.hold(latest.current);
      else setFailure(thrown);
    }
  }

  async function remove(): Promise<void> {
    const told = await tell('delete', '/api/dossiers/{entry}/answers/{indicator}', {
      path: { entry, indicator: indicator.code },
      query: { basedOn: basedOn.current },
    });
    queries.setQueryData(dossierQuery(entry).queryKey, told);
  }

  const errors = useMemo(
    () => (state.at === 'refused' && state.failure instanceof Refusal ? state.failure.fields : {}),
    [state],
  );
  const form = useMemo(
    () => ({ errors, draft: {}, idOf: (field: string) => `${prefix}-${field}` }),
    [errors, prefix],
  );
  const isLevelMissing = draft.level === undefined && !isSame(draft, EMPTY);

  return (
    <FormContext value={form}>
      <div className={styles.write}>
        {kept && !theirs && <Restored />}
        {theirs && (
          <BothAnswers
            instrument={instrument}
            mine={draft}
            theirs={theirs.answer}
            onMine={() => void keepMine()}
            onTheirs={takeTheirs}
          />
        )}
        {failure !== undefined && <ErrorState failure={failure} />}
        <div ref={levels}>
          <LevelField
            label={t.levelLabel}
            levels={instrument.levelLabels
              .slice(0, instrument.levels)
              .map((label) => label[language])}
            value={draft.level}
            onChange={(level) => write({ level })}
          />
        </div>
        <TextArea
          name="explanation"
          label={t.explanation}
          hint={t.explanationHint(number(LONGEST - draft.explanation.length, language))}
          required={false}
          rows={8}
          maxLength={LONGEST}
          value={draft.explanation}
          onChange={(event) => write({ explanation: event.target.value })}
        />
        <section className="near" aria-labelledby={`${prefix}-files`}>
          <h2 id={`${prefix}-files`} ref={files} tabIndex={-1}>
            {indicator.evidenceRequired ? t.evidenceNeeded : t.evidence}
          </h2>
          {draft.files.length > 0 && (
            <ul className={styles.files}>
              {draft.files.map((file) => (
                <li key={file.id} className={styles.file}>
                  <span>
                    <a href={`/api/files/${file.id}`} download>
                      {file.name}
                    </a>{' '}
                    <span className="quiet">({size(file.size, language)})</span>
                  </span>
                  <Button
                    kind="quiet"
                    aria-label={t.detachThis(file.name)}
                    onClick={() => detach(file)}
                  >
                    {t.detach}
                  </Button>
                </li>
              ))}
            </ul>
          )}
          <Upload
            label={t.uploadEvidence}
            hint={t.fileHint(size(LARGEST_BYTES, language))}
            accept={ACCEPTED}
            largest={LARGEST_BYTES}
            multiple
            send={send}
            onBusy={setBusy}
          />
        </section>
        <TextArea
          name="links"
          label={t.links}
          hint={t.linksHint}
          required={false}
          rows={3}
          inputMode="url"
          autoCapitalize="none"
          spellCheck={false}
          value={draft.links}
          onChange={(event) => write({ links: event.target.value })}
        />
        {isLevelMissing ? (
          <p className="quiet" role="status">
            {t.levelFirst}
          </p>
        ) : (
          <SaveNote state={state} onRetry={() => void saver.flush()} />
        )}
        {answer && (
          <div>
            <Button kind="quiet" onClick={() => void takeBack()}>
              {t.takeBack}
            </Button>
          </div>
        )}
      </div>
      <UnsavedGuard
        dirty={dirty || busy || isLevelMissing}
        settle={async () => !busy && !isLevelMissing && (await saver.flush())}
      />
    </FormContext>
  );
}
