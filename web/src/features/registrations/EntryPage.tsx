import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { buttonClass } from '../../design/Button';
import { Banner } from '../../design/Banner';
import { Actions } from '../../design/Form';
import { Facts } from '../../design/Facts';
import { Panel } from '../../design/Panel';
import { ErrorState, Skeleton } from '../../design/States';
import { Tag } from '../../design/Tag';
import { statuses, statusTones } from '../../i18n/entries';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { EditionFrame, type InEdition } from '../console/EditionFrame';
import { Decision } from './Decision';
import { entryQuery, type EntryView } from './entry';
import { words } from './words';

/** One registration as the secretariat judges it. */
export function EntryPage() {
  const t = useWords(words);
  const { entry } = useParams({ from: '/inside/console/$edition/entries/$entry' });
  const found = useQuery(entryQuery(entry));
  return (
    <EditionFrame title={found.data?.data.entry.title ?? t.title}>
      {(inside) => {
        if (found.isLoadingError) {
          return <ErrorState failure={found.error} onRetry={() => void found.refetch()} />;
        }
        if (found.isPending) return <Skeleton lines={6} />;
        return <Registration inside={inside} view={found.data.data} tag={found.data.tag} />;
      }}
    </EditionFrame>
  );
}

interface Props {
  inside: InEdition;
  view: EntryView;
  tag: string | undefined;
}

function Registration({ inside, view, tag }: Props) {
  const t = useWords(words);
  const language = useLanguage();
  const status = useWords(statuses);
  const { entry } = view;
  const { rules } = inside.edition;
  const category = rules.categories.find(({ code }) => code === entry.category);
  const letter = view.assignmentLetter ? (
    <a href={`/api/files/${encodeURIComponent(view.assignmentLetter.file)}`} download>
      {t.download}
    </a>
  ) : (
    t.noLetter
  );
  return (
    <>
      <div>
        <Tag tone={statusTones[entry.status]}>{status[entry.status]}</Tag>
      </div>
      {view.withdrawalWished && <Banner tone="warning" title={t.wished} />}
      {view.note && (
        <Banner title={t.note}>
          <p>{view.note}</p>
        </Banner>
      )}
      <Facts
        facts={[
          [t.category, category?.name[language] ?? entry.category],
          [t.code, entry.code],
          [t.zone, entry.zone],
          [t.letter, letter],
        ]}
      />
      {view.nominee && (
        <Panel title={t.nominee}>
          <Facts
            facts={[
              [view.nominee.salutation, view.nominee.name],
              [t.email, view.nominee.email],
              [t.nip, view.nominee.nip],
            ]}
          />
        </Panel>
      )}
      <Panel title={t.contact}>
        <Facts
          facts={[
            [t.contact, view.contact.name],
            [t.office, view.contact.office],
            [t.phone, view.contact.phone],
          ]}
        />
      </Panel>
      {view.members.length > 0 && (
        <Panel title={t.members}>
          <ul>
            {view.members.map((member) => (
              <li key={member}>{member}</li>
            ))}
          </ul>
        </Panel>
      )}
      {inside.runs && <Decision entry={entry} tag={tag} />}
      <Actions>
        <Link
          className={buttonClass('secondary')}
          to="/audit"
          search={{ edition: entry.edition, entry: entry.id }}
        >
          {t.audit}
        </Link>
        {inside.runs && (
          <Link
            className={buttonClass('secondary')}
            to="/console/$edition/letters"
            params={{ edition: entry.edition }}
            search={{ entry: entry.id }}
          >
            {t.letters}
          </Link>
        )}
      </Actions>
    </>
  );
}
