import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { tell } from '../../api/client';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { Actions } from '../../design/Form';
import { ErrorState, Skeleton } from '../../design/States';
import { useLanguage } from '../../i18n/language';
import { number } from '../../i18n/numbers';
import { useWords } from '../../i18n/words';
import styles from './Registrations.module.css';
import { jobsQuery, previewQuery, type Preview } from './verification';
import { words } from './words';

interface Props {
  edition: string;
  entries: readonly string[];
  onClose: () => void;
}

/** Shows exactly what will happen to whom before many registrations are verified at once. */
export function Verification({ edition, entries, onClose }: Props) {
  const t = useWords(words);
  const preview = useQuery(previewQuery(edition, entries));
  return (
    <Dialog title={t.previewTitle} open onClose={onClose}>
      {preview.isPending && (
        <>
          <p className="unseen">{t.previewBusy}</p>
          <Skeleton lines={5} />
        </>
      )}
      {preview.isError && (
        <ErrorState failure={preview.error} onRetry={() => void preview.refetch()} />
      )}
      {preview.data && <Shown edition={edition} preview={preview.data} onClose={onClose} />}
    </Dialog>
  );
}

interface ShownProps {
  edition: string;
  preview: readonly Preview[];
  onClose: () => void;
}

function Shown({ edition, preview, onClose }: ShownProps) {
  const t = useWords(words);
  const language = useLanguage();
  const navigate = useNavigate();
  const queries = useQueryClient();
  // the same choice is the same job, however often it is sent
  const key = useRef(crypto.randomUUID());
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const will = preview.filter((one) => one.may);
  const wont = preview.filter((one) => !one.may);

  async function begin(): Promise<void> {
    setBusy(true);
    setFailure(undefined);
    try {
      const { id } = await tell('post', '/api/verifications', {
        body: { edition, entries: will.map((one) => ({ id: one.id, version: one.version })) },
        key: key.current,
      });
      void queries.invalidateQueries({ queryKey: jobsQuery(edition).queryKey });
      await navigate({ to: '/console/$edition/jobs/$job', params: { edition, job: id } });
    } catch (thrown) {
      setFailure(thrown);
      setBusy(false);
    }
  }

  return (
    <>
      {failure !== undefined && <ErrorState failure={failure} />}
      {will.length > 0 ? (
        <>
          <h3>{t.willDo(number(will.length, language))}</h3>
          <p>{t.willDoText}</p>
        </>
      ) : (
        <p>{t.nothing}</p>
      )}
      <Actions>
        {will.length > 0 && (
          <Button busy={busy} onClick={() => void begin()}>
            {t.doVerify(number(will.length, language))}
          </Button>
        )}
        <Button kind="quiet" onClick={onClose}>
          {t.cancel}
        </Button>
      </Actions>
      {will.length > 0 && (
        <ol>
          {will.map((one) => (
            <li key={one.id}>{one.title}</li>
          ))}
        </ol>
      )}
      {wont.length > 0 && (
        <>
          <h3>{t.wontDo(number(wont.length, language))}</h3>
          <ul>
            {wont.map((one) => (
              <li key={one.id}>
                {one.title}
                {one.why && <span className={styles.aside}>{one.why.text[language]}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
