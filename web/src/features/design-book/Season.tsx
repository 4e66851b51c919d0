import { useState } from 'react';
import { Countdown } from '../../design/Countdown';
import { Ribbon } from '../../design/Ribbon';
import { Steps } from '../../design/Steps';
import { useWords } from '../../i18n/words';
import { words } from './words';

const HOUR = 3_600_000;

/** The road of the season and its deadlines: far, near and past. */
export function Season() {
  const t = useWords(words);
  const [now] = useState(() => Date.now());
  const at = (hours: number) => new Date(now + hours * HOUR).toISOString();
  return (
    <>
      <Ribbon
        label="ADLG Awards 2025"
        stages={[
          { key: 'registration', name: t.registration, opens: at(-900), closes: at(-400) },
          { key: 'submission', name: t.submission, opens: at(-400), closes: at(30) },
          { key: 'desk', name: t.desk, opens: at(30), closes: at(500) },
          { key: 'visit', name: t.visit, opens: at(500), closes: at(900) },
        ]}
      />
      <Steps
        label={t.steps}
        steps={[
          { key: 'registration', label: t.registration, state: 'done' },
          { key: 'submission', label: t.submission, state: 'present' },
          { key: 'desk', label: t.desk, state: 'coming' },
          { key: 'visit', label: t.visit, state: 'missed' },
        ]}
      />
      <p>
        <Countdown until={at(400)} />
      </p>
      <p>
        <Countdown until={at(5)} />
      </p>
      <p>
        <Countdown until={at(-5)} />
      </p>
    </>
  );
}
