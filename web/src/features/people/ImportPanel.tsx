import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useState, useSyncExternalStore } from 'react';
import { Banner } from '../../design/Banner';
import { Button } from '../../design/Button';
import { Actions } from '../../design/Form';
import { Panel } from '../../design/Panel';
import { Progress } from '../../design/Progress';
import { ErrorState } from '../../design/States';
import { useLanguage } from '../../i18n/language';
import { number } from '../../i18n/numbers';
import { useWords } from '../../i18n/words';
import { provinces } from '../participants/provinces';
import { readGuests, type Line, type Read, type Wrong } from './guests';
import {
  beginSending,
  forgetSending,
  goOn,
  listenToSending,
  resumeSending,
  retryFailed,
  sending,
  stopSending,
  type Sending,
} from './sending';
import styles from './People.module.css';
import { words } from './words';

const SAMPLE =
  'nama,sapaan,email,bahasa,provinsi\r\nNama Lengkap,Ibu,nama@instansi.go.id,id,51\r\n';

const CODES: ReadonlySet<string> = new Set(provinces.map(({ code }) => code));

/** Invites all assessors that a file names: first each line is checked, then they are sent. */
export function ImportPanel({ edition }: { edition: string }) {
  const t = useWords(words);
  const present = useSyncExternalStore(listenToSending, sending);
  const isOurs = present?.edition === edition;
  return (
    <Panel title={t.import}>
      {isOurs ? <Under present={present} /> : <Choice edition={edition} />}
    </Panel>
  );
}

function Choice({ edition }: { edition: string }) {
  const t = useWords(words);
  const id = useId();
  const [read, setRead] = useState<Read | 'unreadable'>();

  async function take(file: File): Promise<void> {
    try {
      setRead(readGuests(await file.text(), CODES));
    } catch {
      setRead('unreadable');
    }
  }

  return (
    <>
      <p>{t.importText}</p>
      <p>
        <a href={`data:text/csv;charset=utf-8,${encodeURIComponent(SAMPLE)}`} download="asesor.csv">
          {t.sample}
        </a>
      </p>
      <div className="near">
        <label htmlFor={id}>{t.file}</label>
        <input
          id={id}
          type="file"
          className={styles.file}
          accept=".csv,text/csv"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            // else the same file, mended meanwhile, would be no other choice
            event.target.value = '';
            if (file) void take(file);
          }}
        />
      </div>
      {read !== undefined && <Checked edition={edition} read={read} />}
    </>
  );
}

function Checked({ edition, read }: { edition: string; read: Read | 'unreadable' }) {
  const t = useWords(words);
  const language = useLanguage();
  if (read === 'unreadable') return <Banner tone="refused" live title={t.unreadable} />;
  if (read === null) return <Banner tone="refused" live title={t.noColumns} />;
  if (read.length === 0) return <Banner tone="refused" live title={t.nobody} />;
  const wrong = read.filter((line) => line.wrong.length > 0);
  const right = read.filter((line) => line.wrong.length === 0);
  if (wrong.length > 0) {
    return (
      <Banner tone="refused" live title={t.problems(number(wrong.length, language))}>
        <ul>
          {wrong.map((line) => (
            <Complaint key={line.line} line={line} />
          ))}
        </ul>
      </Banner>
    );
  }
  const count = number(right.length, language);
  return (
    <Banner tone="done" live title={t.ready(count)}>
      <Actions>
        <Button
          onClick={() =>
            beginSending(
              edition,
              right.map(({ guest }) => guest),
            )
          }
        >
          {t.sendAll(count)}
        </Button>
      </Actions>
    </Banner>
  );
}

function Complaint({ line: { line, guest, wrong } }: { line: Line }) {
  const t = useWords(words);
  const said = (one: Wrong) =>
    typeof one === 'string' ? t[one] : t.missing(t[one.missing].toLowerCase());
  return (
    <li>
      {t.lineWrong(line)}
      {guest.name && ` (${guest.name})`}: {wrong.map(said).join(', ')}
    </li>
  );
}

function Under({ present }: { present: Sending }) {
  const t = useWords(words);
  const language = useLanguage();
  const queries = useQueryClient();
  const { wanted, running, failure } = present;
  const failed = wanted.filter((one) => one.state === 'failed');
  const sent = wanted.filter((one) => one.state === 'sent').length;
  const waiting = wanted.length - sent - failed.length;
  const isOver = waiting === 0;
  useEffect(resumeSending, []);
  useEffect(() => {
    if (isOver) void queries.invalidateQueries({ queryKey: ['invitations'] });
  }, [isOver, queries]);
  return (
    <>
      <Progress label={t.sending} done={sent} all={wanted.length} />
      {isOver ? (
        <Banner
          tone={failed.length > 0 ? 'warning' : 'done'}
          live
          title={t.finished(number(sent, language), number(failed.length, language))}
        >
          {failed.length > 0 && (
            <ul>
              {failed.map(({ key, guest, why }) => (
                <li key={key}>
                  {guest.name} ({guest.email}): {why}
                </li>
              ))}
            </ul>
          )}
        </Banner>
      ) : (
        <p className="quiet">{running ? t.sendingText : t.halted(number(waiting, language))}</p>
      )}
      {failure !== undefined &&
        (running ? (
          <Banner tone="warning" live title={t.patience} />
        ) : (
          <ErrorState failure={failure} />
        ))}
      <Actions>
        {running && (
          <Button kind="secondary" onClick={stopSending}>
            {t.stop}
          </Button>
        )}
        {!running && !isOver && <Button onClick={() => void goOn()}>{t.resume}</Button>}
        {isOver && failed.length > 0 && (
          <Button kind="secondary" onClick={retryFailed}>
            {t.retry}
          </Button>
        )}
        {!running && (
          <Button kind="quiet" onClick={forgetSending}>
            {isOver ? t.clear : t.cancel}
          </Button>
        )}
      </Actions>
    </>
  );
}
