import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../api/client';
import { isChangedMeanwhile } from '../../design/autosave';
import { Button } from '../../design/Button';
import { Form, type Values } from '../../design/Form';
import { keepDraft, keptDraft } from '../../design/formState';
import { Panel } from '../../design/Panel';
import { Restored } from '../../design/Restored';
import { ErrorState } from '../../design/States';
import { toast } from '../../design/toasts';
import { TwoVersions } from '../../design/TwoVersions';
import { UnsavedGuard } from '../../design/UnsavedGuard';
import { useWords } from '../../i18n/words';
import { ApplicationFields } from './ApplicationFields';
import { baseOf, draftOf, keepBase, keptBase, type Base } from './base';
import { differing, formOf } from './changes';
import { entryQuery } from './queries';
import type { KnownEntry } from './useEntry';
import { fieldWords, words } from './words';

interface Props {
  known: KnownEntry;
  /** Whether something is written that is not saved. */
  dirty: boolean;
  onDirty: (dirty: boolean) => void;
}

/** Changes what the operator filled in; of two who do at once, the second one sees both. */
export function EditPanel({ known, dirty, onDirty }: Props) {
  const t = useWords(words);
  const queries = useQueryClient();
  const { id } = known.registration.entry;
  const { isGroup } = known.situation;
  const draft = draftOf(id);
  const present = baseOf(known.registration, known.tag);
  const [base, setBase] = useState<Base>(() => keptBase(draft) ?? present);
  const [restored, setRestored] = useState(dirty);
  const [rounds, setRounds] = useState(0);
  const [other, setOther] = useState<{ mine: Values; theirs: Base }>();
  const [failure, setFailure] = useState<unknown>();

  /** Saves over the version with this tag; the answer is what is saved then. */
  async function save(values: Values, tag: string | undefined): Promise<Base> {
    const mine = { ...base.values, ...values };
    try {
      const told = await ask('put', '/api/entries/{id}', {
        path: { id },
        ifMatch: tag,
        body: formOf(mine, isGroup),
      });
      queries.setQueryData(entryQuery(id).queryKey, told);
      toast(t.savedRegistration);
      return baseOf(told.data, told.tag);
    } catch (thrown) {
      if (!isChangedMeanwhile(thrown)) throw thrown;
      const told = await queries.fetchQuery({ ...entryQuery(id), staleTime: 0 });
      const theirs = baseOf(told.data, told.tag);
      if (differing(mine, theirs.values).length === 0) return theirs;
      // a letter that was attached meanwhile changes nothing of what is written here
      if (differing(base.values, theirs.values).length === 0) return save(values, theirs.tag);
      setOther({ mine, theirs });
      throw thrown;
    }
  }

  /** All that is written is saved, or given up: the fields begin anew. */
  function begin(next: Base): void {
    keepDraft(draft, null);
    keepBase(draft, null);
    setBase(next);
    setOther(undefined);
    setFailure(undefined);
    setRestored(false);
    setRounds(rounds + 1);
    onDirty(false);
  }

  async function saveMine(): Promise<void> {
    if (!other) return;
    setFailure(undefined);
    try {
      // the fields may have been changed again while both versions were looked at
      begin(await save({ ...other.mine, ...keptDraft(draft) }, other.theirs.tag));
    } catch (thrown) {
      // one more version is shown by itself
      if (!isChangedMeanwhile(thrown)) setFailure(thrown);
    }
  }

  return (
    <Panel title={t.dataTitle}>
      {restored && !other && (
        <Restored>
          <div>
            <Button kind="secondary" onClick={() => begin(present)}>
              {t.takeSaved}
            </Button>
          </div>
        </Restored>
      )}
      {other && (
        <Both
          mine={other.mine}
          theirs={other.theirs.values}
          onMine={() => void saveMine()}
          onTheirs={() => begin(other.theirs)}
        />
      )}
      {failure !== undefined && <ErrorState failure={failure} />}
      <Form
        key={rounds}
        action={t.save}
        kind="secondary"
        draft={draft}
        onChange={(changed) => {
          if (changed) keepBase(draft, base);
          onDirty(changed);
        }}
        onSubmit={async (values) => {
          const saved = await save(values, base.tag);
          keepBase(draft, null);
          setBase(saved);
          setOther(undefined);
          setRestored(false);
        }}
      >
        <ApplicationFields isGroup={isGroup} defaults={base.values} />
      </Form>
      <UnsavedGuard dirty={dirty} />
    </Panel>
  );
}

interface BothProps {
  mine: Values;
  theirs: Values;
  onMine: () => void;
  onTheirs: () => void;
}

function Both({ mine, theirs, onMine, onTheirs }: BothProps) {
  const t = useWords(words);
  const labels: Record<string, string> = useWords(fieldWords);
  return (
    <TwoVersions
      title={t.changedTitle}
      text={t.changedText}
      rows={differing(mine, theirs).map((name) => ({
        label: labels[name] ?? name,
        mine: mine[name],
        theirs: theirs[name],
      }))}
      onMine={onMine}
      onTheirs={onTheirs}
    />
  );
}
