import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { tell } from '../../api/client';
import type { Schemas } from '../../api/schema';
import { Banner } from '../../design/Banner';
import { CheckField, SelectField, TextField } from '../../design/Field';
import { Form, type Submission, type Values } from '../../design/Form';
import { keptDraft, notSent } from '../../design/formState';
import { PageHeading } from '../../design/PageHeading';
import { Panel } from '../../design/Panel';
import { ErrorState, Skeleton } from '../../design/States';
import { toast } from '../../design/toasts';
import { UnsavedGuard } from '../../design/UnsavedGuard';
import { useQuestion } from '../../design/useQuestion';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import styles from './Console.module.css';
import { previewQuery, templatesQuery, type Start } from './publication';
import { changesOf } from './schedule';
import { windowsOf } from '../programme/windows';
import { toWib } from './wib';
import { words } from './words';

/** Publishes an edition from a template: chosen, adjusted, checked, and only then published. */
export function NewEditionPage() {
  const t = useWords(words);
  const [start, setStart] = useState<Start>();
  return (
    <>
      <div className={styles.top}>
        <p className={styles.edition}>
          <Link to="/console">{t.console}</Link>
        </p>
        <PageHeading>{t.newTitle}</PageHeading>
      </div>
      <p>{t.newIntro}</p>
      <Choice onChoose={setStart} />
      {start && <Adjustments key={JSON.stringify(start)} start={start} />}
    </>
  );
}

function Choice({ onChoose }: { onChoose: (start: Start) => void }) {
  const t = useWords(words);
  const language = useLanguage();
  const templates = useQuery(templatesQuery);
  const [code, setCode] = useState<string>();
  if (templates.isLoadingError) {
    return <ErrorState failure={templates.error} onRetry={() => void templates.refetch()} />;
  }
  if (templates.isPending) return <Skeleton lines={4} />;
  const chosen = templates.data.find((one) => one.code === code) ?? templates.data[0];
  return (
    <Panel title={t.template}>
      <Form
        action={t.goOn}
        kind="secondary"
        onSubmit={({ template = '', startsOn = '' }) =>
          Promise.resolve(onChoose({ template, startsOn }))
        }
      >
        <SelectField
          name="template"
          label={t.template}
          onChange={(event) => setCode(event.target.value)}
          options={templates.data.map((one) => [one.code, `${one.name[language]} (${one.code})`])}
        />
        {chosen && (
          <div className="near">
            <p>{chosen.about[language]}</p>
            <p className="quiet">{t.facts(chosen.stages.length, chosen.indicators)}</p>
            {chosen.illustrative && <p className="quiet">{t.illustrative}</p>}
          </div>
        )}
        <TextField type="date" name="startsOn" label={t.startsOn} hint={t.startsOnHint} required />
      </Form>
    </Panel>
  );
}

function Adjustments({ start }: { start: Start }) {
  const preview = useQuery(previewQuery(start));
  if (preview.isLoadingError) {
    return <ErrorState failure={preview.error} onRetry={() => void preview.refetch()} />;
  }
  if (preview.isPending) return <Skeleton lines={8} />;
  return <Publication start={start} preview={preview.data} />;
}

interface Props {
  start: Start;
  preview: Schemas['PublicationPreview'];
}

function Publication({ start, preview: { rules, schedule } }: Props) {
  const t = useWords(words);
  const language = useLanguage();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { ask, dialog } = useQuestion();
  const draft = `edition-${start.template}-${start.startsOn}`;
  const [restored] = useState(() => Object.keys(keptDraft(draft)).length > 0);
  const [dirty, setDirty] = useState(false);
  const [problems, setProblems] = useState<readonly Schemas['TemplateProblem'][]>([]);
  const name = rules.name[language];
  const counted = rules.stages.filter(({ places }) => places > 0);

  async function publish(values: Values, { key }: Submission): Promise<void> {
    const body = {
      ...start,
      demo: values.demo === 'yes',
      windows: changesOf(schedule.windows, values).windows,
      places: Object.fromEntries(
        counted.map(({ code }) => [code, Number(values[`places.${code}`])]),
      ),
    };
    const checked = await tell('post', '/api/editions/preview', { body });
    setProblems(checked.problems);
    if (checked.problems.length > 0) throw notSent;
    await ask({
      title: t.publishTitle(name),
      action: t.publishNow,
      text: (
        <>
          <p>{t.checkedText}</p>
          <p>{t.publishText}</p>
        </>
      ),
    });
    const { id } = await tell('post', '/api/editions', { body, key });
    setDirty(false);
    toast(t.published);
    await queries.invalidateQueries({ queryKey: ['editions'] });
    await navigate({ to: '/console/$edition', params: { edition: id } });
  }

  return (
    <Panel title={name}>
      <UnsavedGuard dirty={dirty} />
      {restored && <Banner title={t.restored} />}
      {problems.length > 0 && (
        <Banner tone="refused" live title={t.wrong}>
          <ul>
            {problems.map(({ path, text }) => (
              <li key={path}>{text[language]}</li>
            ))}
          </ul>
        </Banner>
      )}
      <Form action={t.publishNow} draft={draft} onSubmit={publish} onChange={setDirty}>
        <h3>{t.dates}</h3>
        {windowsOf({ schedule, stages: rules.stages }, language).map(
          ({ key, name: window, opens, closes }) => (
            <div key={key} className={styles.pair}>
              <TextField
                type="datetime-local"
                name={`windows.${key}.opens`}
                label={t.opensWib(window)}
                defaultValue={toWib(opens)}
                required
              />
              <TextField
                type="datetime-local"
                name={`windows.${key}.closes`}
                label={t.closesWib(window)}
                defaultValue={toWib(closes)}
                required
              />
            </div>
          ),
        )}
        {counted.length > 0 && <h3>{t.cuts}</h3>}
        {counted.map((stage) => (
          <TextField
            key={stage.code}
            type="number"
            min={1}
            max={1000}
            name={`places.${stage.code}`}
            label={t.places(stage.name[language])}
            defaultValue={String(stage.places)}
            required
          />
        ))}
        <CheckField name="demo" label={t.demoField} />
      </Form>
      {dialog}
    </Panel>
  );
}
