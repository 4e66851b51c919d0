import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { tell } from '../../api/client';
import type { Schemas } from '../../api/schema';
import { Banner } from '../../design/Banner';
import { Button } from '../../design/Button';
import { Confirm } from '../../design/Confirm';
import { Facts } from '../../design/Facts';
import { TextField } from '../../design/Field';
import { Actions, Form } from '../../design/Form';
import { Panel } from '../../design/Panel';
import { toast } from '../../design/toasts';
import { useLanguage } from '../../i18n/language';
import { number } from '../../i18n/numbers';
import { useWords } from '../../i18n/words';
import type { Edition } from '../programme/edition';
import { stagesQuery, useTitles } from './stages';
import { words } from './words';

interface Props {
  edition: Edition;
  stage: string;
}

interface Trial {
  seed: string;
  panels: Schemas['PanelView'];
}

/** Tries panels out, and makes exactly those that were tried. */
export function PanelsPanel({ edition, stage }: Props) {
  const t = useWords(words);
  const language = useLanguage();
  const queries = useQueryClient();
  const [trial, setTrial] = useState<Trial>();
  const [asking, setAsking] = useState(false);

  const panels = (seed: string, dryRun: boolean) =>
    tell('post', '/api/stages/{edition}/{stage}/panel', {
      path: { edition: edition.id, stage },
      body: { seed, dryRun },
    });

  async function make({ seed }: Trial): Promise<void> {
    const made = await panels(seed, false);
    toast(t.made(number(made.added, language)));
    setAsking(false);
    setTrial(undefined);
    await queries.invalidateQueries({ queryKey: stagesQuery(edition.id).queryKey });
  }

  return (
    <Panel title={t.panelTitle}>
      <p>{t.panelText}</p>
      <Form
        action={t.tryOut}
        kind="secondary"
        onSubmit={async ({ seed = '' }) => {
          setTrial({ seed, panels: await panels(seed, true) });
        }}
      >
        <TextField
          name="seed"
          label={t.seed}
          hint={t.seedHint}
          autoComplete="off"
          maxLength={64}
          defaultValue={`${edition.rules.season}-${stage}`}
          required
        />
      </Form>
      {trial && (
        <>
          <Outcome edition={edition} panels={trial.panels} />
          <Actions>
            <Button onClick={() => setAsking(true)}>{t.make}</Button>
          </Actions>
          <Confirm
            title={t.makeAsk}
            open={asking}
            action={t.make}
            onClose={() => setAsking(false)}
            onConfirm={() => make(trial)}
          >
            <p>
              {t.makeText(
                number(trial.panels.added, language),
                number(Object.keys(trial.panels.load).length, language),
              )}
            </p>
          </Confirm>
        </>
      )}
    </Panel>
  );
}

function Outcome({ edition, panels }: { edition: Edition; panels: Schemas['PanelView'] }) {
  const t = useWords(words);
  const language = useLanguage();
  const titleOf = useTitles(edition.id);
  const loads = Object.values(panels.load);
  const names = new Map(edition.rules.categories.map(({ code, name }) => [code, name[language]]));
  const apart = Object.entries(panels.connected).filter(([, connected]) => !connected);
  return (
    <div role="status" className="stack">
      <h3>{t.tried}</h3>
      <Facts
        facts={[
          [t.assignments, number(panels.assignments, language)],
          [t.added, number(panels.added, language)],
          [
            t.load,
            loads.length === 0 ? t.noLoad : t.loadOf(Math.min(...loads), Math.max(...loads)),
          ],
        ]}
      />
      {panels.gaps.length > 0 && (
        <Banner tone="warning" title={t.gaps(number(panels.gaps.length, language))}>
          <ul>
            {panels.gaps.map(({ entry, missing }) => (
              <li key={entry}>{t.gap(titleOf(entry), missing)}</li>
            ))}
          </ul>
        </Banner>
      )}
      {apart.map(([category]) => (
        <Banner
          key={category}
          tone="warning"
          title={t.unconnected(names.get(category) ?? category)}
        />
      ))}
      {apart.length === 0 && (
        <ul>
          {Object.keys(panels.connected).map((category) => (
            <li key={category}>{t.connected(names.get(category) ?? category)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
