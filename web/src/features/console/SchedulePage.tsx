import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { tell } from '../../api/client';
import { Banner } from '../../design/Banner';
import type { Stage as Window } from '../../design/Ribbon';
import { Countdown, useNow } from '../../design/Countdown';
import { TextArea, TextField } from '../../design/Field';
import { Form, type Values } from '../../design/Form';
import { keepDraft, keptDraft } from '../../design/formState';
import { Panel } from '../../design/Panel';
import { Table } from '../../design/Table';
import { Tag } from '../../design/Tag';
import { toast } from '../../design/toasts';
import { UnsavedGuard } from '../../design/UnsavedGuard';
import { useQuestion } from '../../design/useQuestion';
import { useLanguage } from '../../i18n/language';
import { moment } from '../../i18n/time';
import { useWords } from '../../i18n/words';
import styles from './Console.module.css';
import { editionQuery, editionsQuery, roadOf } from '../programme/edition';
import { windowsOf } from '../programme/windows';
import { EditionFrame, type InEdition } from './EditionFrame';
import { changesOf, type Moved } from './schedule';
import { toWib } from './wib';
import { words } from './words';

/** The windows of an edition, which the secretariat may open longer. */
export function SchedulePage() {
  const t = useWords(words);
  return (
    <EditionFrame title={t.schedule}>
      {(inside) => (
        <>
          <p>{t.scheduleIntro}</p>
          <Windows inside={inside} />
          {inside.runs && <Extension inside={inside} />}
        </>
      )}
    </EditionFrame>
  );
}

const TONES = { done: 'done', present: 'present', coming: 'draft' } as const;

function Windows({ inside: { edition } }: { inside: InEdition }) {
  const t = useWords(words);
  const language = useLanguage();
  const now = useNow(edition.ahead);
  const { schedule } = edition;
  return (
    <Panel title={t.version(schedule.number)}>
      {schedule.reason && (
        <p>
          {t.reason}: {schedule.reason}
        </p>
      )}
      <Table
        caption={t.version(schedule.number)}
        headed
        rows={windowsOf(roadOf(edition), language)}
        keyOf={(window) => window.key}
        columns={[
          {
            label: t.window,
            cell: (window) => window.name,
          },
          { label: t.opens, cell: (window) => moment(window.opens, language) },
          {
            label: t.closes,
            cell: (window) => <Countdown until={window.closes} ahead={edition.ahead} />,
          },
          {
            label: t.state,
            cell: (window) => {
              const state = stateOf(window, now);
              return <Tag tone={TONES[state]}>{t[state]}</Tag>;
            },
          },
        ]}
      />
    </Panel>
  );
}

function stateOf({ opens, closes }: Window, now: number): keyof typeof TONES {
  if (now >= Date.parse(closes)) return 'done';
  return now >= Date.parse(opens) ? 'present' : 'coming';
}

function Extension({ inside: { edition } }: { inside: InEdition }) {
  const t = useWords(words);
  const language = useLanguage();
  const queries = useQueryClient();
  const now = useNow(edition.ahead);
  const draft = `schedule-${edition.id}`;
  const { number } = edition.schedule;
  const [restored] = useState(() => Object.keys(keptDraft(draft)).length > 0);
  const [dirty, setDirty] = useState(false);
  const [writtenOn, setWrittenOn] = useState(number);
  const { ask, dialog } = useQuestion();
  const windows = windowsOf(roadOf(edition), language);
  const nameOf = (code: string) => windows.find(({ key }) => key === code)?.name ?? code;

  async function save(values: Values): Promise<void> {
    const { windows: changed, moved } = changesOf(edition.schedule.windows, values);
    // without a change the service says what it needs
    if (moved.length > 0) {
      await ask({
        title: t.previewTitle,
        action: t.save,
        text: <Preview moved={moved} nameOf={nameOf} />,
      });
    }
    try {
      await tell('post', '/api/editions/{id}/schedule', {
        path: { id: edition.id },
        body: { windows: changed, reason: values.reason ?? '' },
        ifMatch: edition.tag,
      });
      toast(t.changed);
      keepDraft(draft, null);
      setDirty(false);
    } finally {
      // also where somebody else was faster: on the old version nothing could be saved again
      await queries.invalidateQueries({ queryKey: editionQuery(edition.id).queryKey });
      void queries.invalidateQueries({ queryKey: editionsQuery.queryKey });
    }
  }

  function change(isDirty: boolean): void {
    if (isDirty && !dirty) setWrittenOn(number);
    setDirty(isDirty);
  }

  const open = windows.filter((window) => Date.parse(window.closes) > now);
  if (open.length === 0) return null;
  return (
    <Panel title={t.extend}>
      <UnsavedGuard dirty={dirty} />
      {restored && dirty && <Banner title={t.restored} />}
      {dirty && writtenOn !== number && <Banner tone="warning" live title={t.changedMeanwhile} />}
      <Form
        // fields take their values once: another schedule is another form, with what was changed
        key={number}
        action={t.save}
        draft={draft}
        onSubmit={save}
        onChange={change}
      >
        {open.map((window) => (
          <div key={window.key} className={styles.pair}>
            {Date.parse(window.opens) > now && (
              <TextField
                type="datetime-local"
                name={`windows.${window.key}.opens`}
                label={t.opensWib(window.name)}
                defaultValue={toWib(window.opens)}
                required
              />
            )}
            <TextField
              type="datetime-local"
              name={`windows.${window.key}.closes`}
              label={t.closesWib(window.name)}
              defaultValue={toWib(window.closes)}
              required
            />
          </div>
        ))}
        <TextArea name="reason" label={t.reason} hint={t.reasonHint} maxLength={1000} required />
      </Form>
      {dialog}
    </Panel>
  );
}

function Preview({ moved, nameOf }: { moved: readonly Moved[]; nameOf: (code: string) => string }) {
  const t = useWords(words);
  const language = useLanguage();
  return (
    <>
      <p>{t.previewText}</p>
      <ul>
        {moved.map(({ code, end, before, after }) => (
          <li key={`${code}.${end}`}>
            {t.moved(
              `${nameOf(code)}, ${end === 'opens' ? t.opening : t.closing}`,
              moment(before, language),
              moment(after, language),
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
