import type { ReactNode } from 'react';
import { PageHeading } from '../../design/PageHeading';
import { Panel } from '../../design/Panel';
import { useWords } from '../../i18n/words';
import styles from './Book.module.css';
import { Charts } from './Charts';
import { Controls } from './Controls';
import { Entries } from './Entries';
import { Lists } from './Lists';
import { Overlays } from './Overlays';
import { Season } from './Season';
import { States } from './States';
import { Writing } from './Writing';
import { words } from './words';

const THEMES = ['light', 'dark'] as const;

/** Every component in every state, in both themes: the language of the pages on one page. */
export function DesignPage() {
  const t = useWords(words);
  const chapters: readonly (readonly [title: string, content: (theme: string) => ReactNode])[] = [
    [t.controls, () => <Controls />],
    [t.entries, (theme) => <Entries theme={theme} />],
    [t.writing, (theme) => <Writing theme={theme} />],
    [t.states, (theme) => <States theme={theme} />],
    [t.season, () => <Season />],
    [t.charts, (theme) => <Charts theme={theme} />],
    [t.lists, (theme) => <Lists theme={theme} />],
    [t.overlays, () => <Overlays />],
  ];
  return (
    <>
      <PageHeading>{t.title}</PageHeading>
      <p>{t.intro}</p>
      {chapters.map(([title, content]) => (
        <section key={title} className="stack">
          <h2>{title}</h2>
          <div className={styles.themes}>
            {THEMES.map((theme) => (
              <div key={theme} data-theme={theme} className={styles.theme}>
                <Panel title={`${title}: ${t[theme]}`}>
                  <div className="stack">{content(theme)}</div>
                </Panel>
              </div>
            ))}
          </div>
        </section>
      ))}
    </>
  );
}
