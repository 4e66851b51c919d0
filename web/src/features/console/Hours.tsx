import { useQuery } from '@tanstack/react-query';
import { Columns } from '../../design/Chart';
import { Panel } from '../../design/Panel';
import { ErrorState, Skeleton } from '../../design/States';
import { Table } from '../../design/Table';
import { useLanguage } from '../../i18n/language';
import { number } from '../../i18n/numbers';
import { moment } from '../../i18n/time';
import { useWords } from '../../i18n/words';
import type { InEdition } from './EditionFrame';
import { lastHours } from './hours';
import { hoursQuery } from './overview';
import { words } from './words';

/** When evidence was submitted, hour by hour up to the deadline. */
export function Hours({ inside }: { inside: InEdition }) {
  const t = useWords(words);
  const language = useLanguage();
  const told = useQuery(hoursQuery(inside.edition.id));
  if (!told.data) {
    return (
      <Panel title={t.hours}>
        {told.isError ? (
          <ErrorState failure={told.error} onRetry={() => void told.refetch()} />
        ) : (
          <Skeleton lines={5} />
        )}
      </Panel>
    );
  }
  const { closes, hours } = told.data;
  const shown = lastHours(hours, closes);
  return (
    <Panel title={t.hours}>
      {closes && <p>{t.hoursText(moment(closes, language))}</p>}
      {hours.length === 0 ? (
        <p>{t.noHours}</p>
      ) : (
        <Columns
          caption={t.hoursShown}
          end={t.deadline}
          bars={shown.map(({ hour, left, count }) => ({
            key: hour,
            label: left % EVERY === 0 ? t.hoursBefore(left) : '',
            value: count,
            told: number(count, language),
            subject: true,
          }))}
        >
          <Table
            caption={t.hours}
            rows={shown.filter(({ count }) => count > 0)}
            keyOf={({ hour }) => hour}
            columns={[
              { label: t.hour, cell: ({ hour }) => moment(hour, language) },
              {
                label: t.submissions,
                number: true,
                cell: ({ count }) => number(count, language),
              },
            ]}
          />
        </Columns>
      )}
    </Panel>
  );
}

// every label of the axis would run into the next one
const EVERY = 6;
