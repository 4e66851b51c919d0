import { Banner } from '../../design/Banner';
import { Table } from '../../design/Table';
import { useLanguage } from '../../i18n/language';
import { moment } from '../../i18n/time';
import { useWords } from '../../i18n/words';
import type { Scheduled } from './edition';
import styles from './Edition.module.css';
import { windowsOf } from './windows';
import { words } from './words';

/** All dates of an edition, and why they are no longer the first ones. */
export function Timeline({ edition }: { edition: Scheduled }) {
  const t = useWords(words);
  const language = useLanguage();
  const { number, reason } = edition.schedule;
  const at = (instant: string) => <time dateTime={instant}>{moment(instant, language)}</time>;
  return (
    <section className={styles.part} aria-labelledby="timeline">
      <h2 id="timeline">{t.timeline}</h2>
      {number > 1 && (
        <Banner title={t.changed(number)}>{reason && <p>{t.reason(reason)}</p>}</Banner>
      )}
      <p>{t.timelineText}</p>
      <Table
        caption={t.timeline}
        headed
        rows={windowsOf(edition, language)}
        keyOf={(one) => one.key}
        columns={[
          { label: t.window, cell: (one) => one.name },
          { label: t.opensAt, cell: (one) => at(one.opens) },
          { label: t.closesAt, cell: (one) => at(one.closes) },
        ]}
      />
    </section>
  );
}
