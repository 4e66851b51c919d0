import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ask } from '../../api/client';
import { Refusal } from '../../api/refusal';
import { Banner } from '../../design/Banner';
import { Button } from '../../design/Button';
import { Confirm } from '../../design/Confirm';
import { Facts } from '../../design/Facts';
import { Panel } from '../../design/Panel';
import { toast } from '../../design/toasts';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { differing, valuesOf } from './changes';
import { entryQuery } from './queries';
import type { KnownEntry } from './useEntry';
import { fieldWords, words } from './words';

interface Props {
  known: KnownEntry;
  /** Whether something is written that is not saved. */
  dirty: boolean;
}

/** Hands the registration to the secretariat, once what it needs is there. */
export function HandInPanel({ known, dirty }: Props) {
  const t = useWords(words);
  const labels: Record<string, string> = useWords(fieldWords);
  const language = useLanguage();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [asked, setAsked] = useState(false);
  const [changed, setChanged] = useState<string[]>();
  const { registration, situation } = known;
  const { entry, nominee, contact } = registration;
  const missing = [
    ...(situation.isGroup || situation.hasNominee ? [] : [t.nomineeTitle]),
    ...(situation.isGroup || situation.hasLetter ? [] : [t.letterTitle]),
  ];

  async function handIn(): Promise<void> {
    try {
      const told = await ask('post', '/api/entries/{id}/submission', {
        path: { id: entry.id },
        ifMatch: known.tag,
      });
      queries.setQueryData(entryQuery(entry.id).queryKey, told);
      toast(t.handedIn(entry.title));
      await navigate({ to: '/entries/$entry', params: { entry: entry.id } });
    } catch (thrown) {
      if (!(thrown instanceof Refusal && thrown.status === 412)) throw thrown;
      const fresh = await queries.fetchQuery({ ...entryQuery(entry.id), staleTime: 0 });
      setChanged(differing(valuesOf(registration), valuesOf(fresh.data)));
    }
  }

  return (
    <Panel title={t.handInTitle}>
      {changed && (
        <Banner tone="warning" live title={t.changedTitle}>
          <p>{t.changedBeforeHandIn}</p>
          {changed.length > 0 && (
            <ul>
              {changed.map((name) => (
                <li key={name}>{labels[name] ?? name}</li>
              ))}
            </ul>
          )}
        </Banner>
      )}
      {dirty && <p role="status">{t.saveFirst}</p>}
      {missing.length > 0 && <p>{t.stillMissing(missing.join(', '))}</p>}
      {!dirty && missing.length === 0 && (
        <>
          <p>{t.handInText}</p>
          <div>
            <Button onClick={() => setAsked(true)}>{t.handIn}</Button>
          </div>
        </>
      )}
      <Confirm
        title={t.handInQuestion(entry.title)}
        open={asked}
        action={t.handIn}
        onClose={() => setAsked(false)}
        onConfirm={handIn}
      >
        <p>{t.handInConsequence(known.edition.rules.name[language])}</p>
        <Facts
          facts={[
            [t.contactTitle, `${contact.name}, ${contact.office}`],
            ...(nominee ? [[t.nomineeTitle, `${nominee.name}, ${nominee.email}`] as const] : []),
          ]}
        />
      </Confirm>
    </Panel>
  );
}
