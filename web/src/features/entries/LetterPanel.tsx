import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask, tell } from '../../api/client';
import { Refusal } from '../../api/refusal';
import { ACCEPTED, LARGEST_BYTES, upload, type Sending } from '../../api/upload';
import { Digest, Facts } from '../../design/Facts';
import { Panel } from '../../design/Panel';
import { ErrorState, Skeleton } from '../../design/States';
import { toast } from '../../design/toasts';
import { Upload } from '../../design/Upload';
import { useLanguage } from '../../i18n/language';
import { size } from '../../i18n/numbers';
import { useWords } from '../../i18n/words';
import { entryQuery } from './queries';
import type { KnownEntry } from './useEntry';
import { words } from './words';

/** The letter of assignment: sent to where files are kept, and then attached. */
export function LetterPanel({ known }: { known: KnownEntry }) {
  const t = useWords(words);
  const language = useLanguage();
  const queries = useQueryClient();
  const { entry, assignmentLetter } = known.registration;

  async function send(file: File, sending: Sending): Promise<void> {
    const kept = await upload(entry.id, 'assignment-letter', file, sending);
    await attach({ file: kept.id, sha256: kept.sha256 }, known.tag);
    toast(t.letterAttached);
  }

  async function attach(letter: { file: string; sha256: string }, tag?: string): Promise<void> {
    try {
      const told = await ask('put', '/api/entries/{id}/assignment-letter', {
        path: { id: entry.id },
        ifMatch: tag,
        body: letter,
      });
      queries.setQueryData(entryQuery(entry.id).queryKey, told);
    } catch (thrown) {
      if (!(thrown instanceof Refusal && thrown.status === 412)) throw thrown;
      // the letter takes the place of the letter alone, whatever else was changed meanwhile
      const fresh = await queries.fetchQuery({ ...entryQuery(entry.id), staleTime: 0 });
      if (fresh.tag === tag) throw thrown;
      await attach(letter, fresh.tag);
    }
  }

  return (
    <Panel title={t.letterTitle}>
      <p>{t.letterText}</p>
      {assignmentLetter && <LetterFacts file={assignmentLetter.file} />}
      <Upload
        label={assignmentLetter ? t.replaceLetter : t.uploadLetter}
        hint={t.fileHint(size(LARGEST_BYTES, language))}
        accept={ACCEPTED}
        largest={LARGEST_BYTES}
        send={send}
      />
    </Panel>
  );
}

function fileQuery(id: string) {
  return queryOptions({
    queryKey: ['file', id],
    queryFn: ({ signal }) => tell('get', '/api/files/{id}/metadata', { path: { id }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The letter that is attached, and how to look at it. */
export function LetterFacts({ file }: { file: string }) {
  const t = useWords(words);
  const language = useLanguage();
  const { data: told, error, refetch } = useQuery(fileQuery(file));
  if (error && !told) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (!told) return <Skeleton lines={2} />;
  return (
    <Facts
      facts={[
        [
          t.letterFile,
          <a key="file" href={`/api/files/${file}`} download>
            {told.name} ({size(told.size, language)})
          </a>,
        ],
        [t.fingerprint, <Digest key="digest" value={told.sha256} />],
      ]}
    />
  );
}
