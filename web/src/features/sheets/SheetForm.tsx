import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useRef, useState } from 'react';
import { ask } from '../../api/client';
import { Refusal } from '../../api/refusal';
import type { Schemas } from '../../api/schema';
import { isChangedMeanwhile, useAutosave } from '../../design/autosave';
import { Banner } from '../../design/Banner';
import { Button } from '../../design/Button';
import { Confirm } from '../../design/Confirm';
import { TextArea, TextField } from '../../design/Field';
import { FormContext, keepDraft, keptDraft } from '../../design/formState';
import { OwnSaves } from '../../design/ownSaves';
import { Restored } from '../../design/Restored';
import { SaveNote } from '../../design/SaveNote';
import { toast } from '../../design/toasts';
import { TwoVersions } from '../../design/TwoVersions';
import { UnsavedGuard } from '../../design/UnsavedGuard';
import { useLanguage } from '../../i18n/language';
import { number } from '../../i18n/numbers';
import { useWords } from '../../i18n/words';
import { showAspect } from './EvidencePart';
import {
  formOf,
  isPoints,
  isSame,
  isSavable,
  marksOf,
  meanOf,
  missingIn,
  type Marks,
} from './marks';
import { sheetQuery, sheetsQuery, type Sheet } from './queries';
import styles from './Sheets.module.css';
import { words } from './words';

const LONGEST = 4_000;

interface Props {
  sheet: Sheet;
  tag: string | undefined;
  criteria: readonly Schemas['Criterion'][];
  /** The aspects that stand beside it, some of which a criterion may be about. */
  aspects: ReadonlySet<string>;
  title: string;
  stage: string;
}

/** Points and comments for each criterion, saved by themselves until the sheet is handed in. */
export function SheetForm({ sheet, tag, criteria, aspects, title, stage }: Props) {
  const t = useWords(words);
  const language = useLanguage();
  const prefix = useId();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const draftName = `sheet-${sheet.id}`;
  const [kept] = useState(() => keptMarks(draftName));
  const [marks, setMarks] = useState<Marks>(() => kept?.marks ?? marksOf(criteria, sheet));
  const latest = useRef(marks);
  const version = useRef(kept?.tag ?? tag);
  const [theirs, setTheirs] = useState<{ sheet: Sheet; tag: string | undefined }>();
  const [asked, setAsked] = useState(false);
  const [missing, setMissing] = useState<readonly Schemas['Criterion'][]>([]);
  const [own] = useState(() => new OwnSaves(isSame));
  const { saver, state, dirty } = useAutosave<Marks>(
    save,
    kept && isSavable(kept.marks) ? kept.marks : undefined,
  );

  function save(value: Marks): Promise<void> {
    return own.save(value, store, lookAtOther);
  }

  async function store(value: Marks): Promise<void> {
    const path = { id: sheet.id };
    const body = { marks: formOf(value) };
    const told = await ask('put', '/api/sheets/{id}', { path, body, ifMatch: version.current });
    version.current = told.tag;
    queries.setQueryData(sheetQuery(sheet.id).queryKey, told);
    if (isSame(latest.current, value)) keepDraft(draftName, null);
  }

  async function submit(value: Marks): Promise<void> {
    const path = { id: sheet.id };
    // what is handed in is what is shown, whatever was saved before
    const body = { marks: formOf(value) };
    const told = await ask('post', '/api/sheets/{id}/submission', {
      path,
      body,
      ifMatch: version.current,
    });
    keepDraft(draftName, null);
    queries.setQueryData(sheetQuery(sheet.id).queryKey, told);
  }

  /** Takes one's own version for the base of what is saved next; another one is shown. */
  async function lookAtOther(isOwn: (saved: Marks) => boolean): Promise<boolean> {
    const fresh = await queries.fetchQuery({ ...sheetQuery(sheet.id), staleTime: 0 });
    if (isOwn(marksOf(criteria, fresh.data))) {
      version.current = fresh.tag;
      return true;
    }
    setTheirs({ sheet: fresh.data, tag: fresh.tag });
    return false;
  }

  function put(next: Marks): void {
    latest.current = next;
    setMarks(next);
    keepDraft(draftName, { kept: JSON.stringify({ marks: next, tag: version.current }) });
    if (isSavable(next)) saver.change(next);
  }

  function write(code: string, news: Partial<Marks[string]>): void {
    const before = latest.current[code] ?? { points: '', comment: '' };
    put({ ...latest.current, [code]: { ...before, ...news } });
  }

  async function keepMine(): Promise<void> {
    version.current = theirs?.tag;
    setTheirs(undefined);
    await saver.resume(latest.current);
  }

  function takeTheirs(): void {
    if (!theirs) return;
    const mine = latest.current;
    version.current = theirs.tag;
    latest.current = marksOf(criteria, theirs.sheet);
    setMarks(latest.current);
    setTheirs(undefined);
    keepDraft(draftName, null);
    saver.settle();
    toast(t.tookTheirs, () => put(mine));
  }

  function begin(): void {
    const open = missingIn(criteria, latest.current);
    setMissing(open);
    if (open.length === 0 && wrong.length === 0) setAsked(true);
  }

  async function handIn(): Promise<void> {
    const isSaved = await saver.flush();
    // the question is closed, for another one stands on the page
    if (saver.undecided) return;
    if (!isSaved) throw new Refusal(409, { detail: t.notSavedYet });
    try {
      await own.save(latest.current, submit, lookAtOther);
    } catch (thrown) {
      if (!isChangedMeanwhile(thrown)) throw thrown;
      return saver.hold(latest.current);
    }
    await queries.invalidateQueries({ queryKey: sheetsQuery(sheet.edition).queryKey });
    toast(t.handedIn(title));
    await navigate({ to: '/sheets' });
  }

  const wrong = criteria.filter(({ code }) => !isPoints(marks[code]?.points ?? ''));
  const refused =
    state.at === 'refused' && state.failure instanceof Refusal ? state.failure.fields : {};
  const errors: Record<string, string> = { ...refused };
  for (const { code } of missing) {
    if ((marks[code]?.points ?? '') === '') errors[nameOf(code, 'points')] = t.pointsMissing;
  }
  for (const { code } of wrong) errors[nameOf(code, 'points')] = t.pointsRange;
  const form = { errors, draft: {}, idOf: (field: string) => `${prefix}-${field}` };
  const mean = wrong.length === 0 ? meanOf(criteria, marks) : undefined;
  const open = criteria.filter(({ code }) => errors[nameOf(code, 'points')]);

  return (
    <FormContext value={form}>
      {kept && !theirs && <Restored />}
      {theirs && (
        <TwoVersions
          title={t.conflictTitle}
          text={t.conflictText}
          rows={criteria
            .map(({ code, name }) => ({
              label: name[language],
              mine: lineOf(marks[code]),
              theirs: lineOf(marksOf(criteria, theirs.sheet)[code]),
            }))
            .filter((row) => row.mine !== row.theirs)}
          onMine={() => void keepMine()}
          onTheirs={takeTheirs}
        />
      )}
      {missing.length > 0 && open.length > 0 && (
        <Banner tone="refused" live title={t.incomplete(open.length)}>
          <ul>
            {open.map(({ code, name }) => (
              <li key={code}>
                <a
                  href={`#${form.idOf(nameOf(code, 'points'))}`}
                  onClick={(event) => {
                    event.preventDefault();
                    document.getElementById(form.idOf(nameOf(code, 'points')))?.focus();
                  }}
                >
                  {name[language]}
                </a>
              </li>
            ))}
          </ul>
        </Banner>
      )}
      {criteria.map(({ code, name, weight }) => (
        <fieldset key={code} className={styles.criterion}>
          <legend>{name[language]}</legend>
          <p className="quiet">{t.weightIs(number(weight, language))}</p>
          <div className={styles.points}>
            <TextField
              name={nameOf(code, 'points')}
              label={t.pointsLabel}
              required
              inputMode="numeric"
              autoComplete="off"
              maxLength={3}
              value={marks[code]?.points ?? ''}
              onChange={(event) => write(code, { points: event.target.value.trim() })}
            />
          </div>
          <TextArea
            name={nameOf(code, 'comment')}
            label={t.comment}
            required={false}
            rows={2}
            maxLength={LONGEST}
            value={marks[code]?.comment ?? ''}
            onChange={(event) => write(code, { comment: event.target.value })}
          />
          {aspects.has(code) && (
            <div>
              <Button
                kind="quiet"
                aria-label={t.showEvidenceOf(name[language])}
                onClick={() => showAspect(code)}
              >
                {t.showEvidence}
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      <SaveNote state={state} onRetry={() => void saver.flush()} />
      <p>{mean === undefined ? t.noMean : t.weighted(number(mean, language, 2))}</p>
      <div>
        <Button onClick={begin}>{t.handIn}</Button>
      </div>
      <Confirm
        title={t.handInQuestion(title)}
        open={asked}
        action={t.handIn}
        onClose={() => setAsked(false)}
        onConfirm={handIn}
      >
        <p>{t.handInConsequence(stage)}</p>
        {mean !== undefined && <p>{t.weighted(number(mean, language, 2))}</p>}
      </Confirm>
      <UnsavedGuard
        dirty={dirty || wrong.length > 0}
        settle={async () => wrong.length === 0 && (await saver.flush())}
      />
    </FormContext>
  );
}

function nameOf(code: string, part: 'points' | 'comment'): string {
  return `marks.${code}.${part}`;
}

function lineOf(mark: Marks[string] | undefined): string {
  return [mark?.points, mark?.comment].filter(Boolean).join('\n');
}

function keptMarks(name: string): { marks: Marks; tag: string | undefined } | undefined {
  const { kept } = keptDraft(name);
  return kept ? (JSON.parse(kept) as { marks: Marks; tag: string | undefined }) : undefined;
}
