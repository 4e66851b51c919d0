import { useParams, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Banner } from '../../design/Banner';
import { buttonClass } from '../../design/Button';
import { keptDraft } from '../../design/formState';
import { PageHeading } from '../../design/PageHeading';
import { ErrorState, Skeleton } from '../../design/States';
import { useWords } from '../../i18n/words';
import { draftOf } from './base';
import { Deadline } from './Deadline';
import { EditPanel } from './EditPanel';
import { HandInPanel } from './HandInPanel';
import { LetterPanel } from './LetterPanel';
import { ReadPanel } from './ReadPanel';
import { nextOf } from './season';
import { useEntry, type KnownEntry } from './useEntry';
import { useRole } from './useRole';
import { words } from './words';

/** What was registered: written, given its letter and handed in here, and corrected if returned. */
export function RegistrationPage() {
  const { entry } = useParams({ from: '/inside/entries/$entry/registration' });
  const t = useWords(words);
  const { known, failure, retry } = useEntry(entry);
  if (failure && !known) return <ErrorState failure={failure} onRetry={retry} />;
  if (!known) return <Skeleton lines={8} />;
  const { title } = known.registration.entry;
  return (
    <>
      <div className="near">
        <PageHeading title={`${t.registrationTitle}: ${title}`}>{t.registrationTitle}</PageHeading>
        <Link to="/entries/$entry" params={{ entry }}>
          {title}
        </Link>
      </div>
      <Registration known={known} />
    </>
  );
}

function Registration({ known }: { known: KnownEntry }) {
  const t = useWords(words);
  const role = useRole();
  const { entry, note } = known.registration;
  const next = nextOf(known.situation);
  const mayWrite = role === 'operator' && (entry.status === 'DRAFT' || entry.status === 'RETURNED');
  if (!mayWrite || next.name === 'registrationOver') {
    return (
      <>
        {mayWrite && (
          <Banner tone="warning" title={t.registrationOverTitle}>
            <p>{t.registrationOverText}</p>
          </Banner>
        )}
        <ReadPanel known={known} />
        <div>
          <Link
            className={buttonClass('secondary')}
            to="/entries/$entry"
            params={{ entry: entry.id }}
          >
            {t.backToEntry}
          </Link>
        </div>
      </>
    );
  }
  return (
    <>
      {entry.status === 'RETURNED' && note && (
        <Banner tone="warning" title={t.returnedNote}>
          <p>{note}</p>
          <p>{t.returnedText}</p>
        </Banner>
      )}
      <Deadline next={next} known={known} />
      <Writing key={entry.id} known={known} />
    </>
  );
}

function Writing({ known }: { known: KnownEntry }) {
  const draft = draftOf(known.registration.entry.id);
  const [dirty, setDirty] = useState(() => Object.keys(keptDraft(draft)).length > 0);
  return (
    <>
      <EditPanel known={known} dirty={dirty} onDirty={setDirty} />
      {!known.situation.isGroup && <LetterPanel known={known} />}
      <HandInPanel known={known} dirty={dirty} />
    </>
  );
}
