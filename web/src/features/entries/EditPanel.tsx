import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../api/client';
import { Refusal } from '../../api/refusal';
import { Form, type Values } from '../../design/Form';
import { keepDraft } from '../../design/formState';
import { Panel } from '../../design/Panel';
import { toast } from '../../design/toasts';
import { TwoVersions } from '../../design/TwoVersions';
import { UnsavedGuard } from '../../design/UnsavedGuard';
import { useWords } from '../../i18n/words';
import { ApplicationFields } from './ApplicationFields';
import { differing, formOf, valuesOf } from './changes';
import { entryQuery, type Registration } from './queries';
import type { KnownEntry } from './useEntry';
import { fieldWords, words } from './words';

interface Version {
  registration: Registration;
  tag: string | undefined;
}

/** Changes what the operator filled in; of two who do at once, the second one sees both. */
export function EditPanel({ known }: { known: KnownEntry }) {
  const t = useWords(words);
  const queries = useQueryClient();
  const { id } = known.registration.entry;
  const { isGroup } = known.situation;
  const draft = `registration-${id}`;
  // what the fields began with, and by which version it is changed
  const [base, setBase] = useState<Version>(known);
  const [rounds, setRounds] = useState(0);
  const [dirty, setDirty] = useState(false);
  const [other, setOther] = useState<{ mine: Values; theirs: Version }>();

  async function save(values: Values, tag = base.tag): Promise<void> {
    try {
      const told = await ask('put', '/api/entries/{id}', {
        path: { id },
        ifMatch: tag,
        body: formOf(values, isGroup),
      });
      setBase({ registration: told.data, tag: told.tag });
      queries.setQueryData(entryQuery(id).queryKey, told);
      toast(t.savedRegistration);
    } catch (thrown) {
      if (!(thrown instanceof Refusal && thrown.status === 412)) throw thrown;
      const told = await queries.fetchQuery({ ...entryQuery(id), staleTime: 0 });
      const theirs = { registration: told.data, tag: told.tag };
      const mine = { ...valuesOf(base.registration), ...values };
      // a letter that was attached meanwhile changes nothing of what is written here
      if (differing(mine, valuesOf(theirs.registration)).length === 0) return setBase(theirs);
      if (differing(valuesOf(base.registration), valuesOf(theirs.registration)).length === 0) {
        return save(values, theirs.tag);
      }
      setOther({ mine, theirs });
      throw thrown;
    }
  }

  function begin(version: Version): void {
    keepDraft(draft, null);
    setBase(version);
    setOther(undefined);
    setDirty(false);
    setRounds(rounds + 1);
  }

  return (
    <Panel title={t.dataTitle}>
      {other && (
        <Both
          mine={other.mine}
          theirs={other.theirs.registration}
          onMine={async () => {
            const { mine, theirs } = other;
            await save(mine, theirs.tag);
            keepDraft(draft, null);
            setOther(undefined);
            setDirty(false);
          }}
          onTheirs={() => begin(other.theirs)}
        />
      )}
      <Form
        key={rounds}
        action={t.save}
        kind="secondary"
        draft={draft}
        onChange={setDirty}
        onSubmit={(values) => save(values)}
      >
        <ApplicationFields isGroup={isGroup} defaults={valuesOf(base.registration)} />
      </Form>
      <UnsavedGuard dirty={dirty} />
    </Panel>
  );
}

interface BothProps {
  mine: Values;
  theirs: Registration;
  onMine: () => Promise<void>;
  onTheirs: () => void;
}

function Both({ mine, theirs, onMine, onTheirs }: BothProps) {
  const t = useWords(words);
  const labels: Record<string, string> = useWords(fieldWords);
  const saved = valuesOf(theirs);
  return (
    <TwoVersions
      title={t.changedTitle}
      text={t.changedText}
      rows={differing(mine, saved).map((name) => ({
        label: labels[name] ?? name,
        mine: mine[name],
        theirs: saved[name],
      }))}
      onMine={() => void onMine().catch(reportError)}
      onTheirs={onTheirs}
    />
  );
}
