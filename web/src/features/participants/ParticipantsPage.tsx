import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { buttonClass } from '../../design/Button';
import { Facts } from '../../design/Facts';
import { Skeleton } from '../../design/States';
import { useLanguage } from '../../i18n/language';
import { number } from '../../i18n/numbers';
import { useWords } from '../../i18n/words';
import { RegionNotice } from '../open-data/RegionNotice';
import type { Edition } from '../programme/edition';
import { EditionPage } from '../programme/EditionPage';
import type { Filter } from './filter';
import { FilterForm } from './FilterForm';
import { ParticipantsList } from './ParticipantsList';
import { ProvinceMap } from './ProvinceMap';
import { eligibleIn, summaryQuery, type Summary } from './summary';
import { words } from './words';

/** Who takes part, found by category, province or name. */
export function ParticipantsPage() {
  const t = useWords(words);
  const language = useLanguage();
  const { edition: id } = useParams({ from: '/open/editions/$edition/participants' });
  return (
    <EditionPage
      id={id}
      title={t.title}
      intro={t.intro}
      about={({ rules }) => t.about(rules.name[language])}
    >
      {(edition) => <Participants edition={edition} />}
    </EditionPage>
  );
}

function Participants({ edition }: { edition: Edition }) {
  const t = useWords(words);
  const filter = useSearch({ from: '/open/editions/$edition/participants' });
  const navigate = useNavigate({ from: '/editions/$edition/participants' });
  const { data: summary, isPending } = useQuery(summaryQuery(edition.id));
  const isRegional = edition.rules.entrants === 'GOVERNMENT';
  // the choice stands in the address, so that it can be sent on
  const choose = (search: Filter) => navigate({ search, resetScroll: false });
  // what stands above the list is to be there before it, so that nothing moves under a reader's finger
  if (isPending) return <Skeleton lines={12} />;
  return (
    <>
      {summary && <Participation edition={edition} summary={summary} />}
      <FilterForm
        key={JSON.stringify(filter)}
        edition={edition}
        filter={filter}
        onChoose={choose}
      />
      {summary && isRegional && <ProvinceMap summary={summary} filter={filter} onChoose={choose} />}
      <ParticipantsList edition={edition} filter={filter} all={summary?.total} />
      <div>
        <a
          className={buttonClass('secondary')}
          href={`/api/participants/${encodeURIComponent(edition.id)}/table`}
          download
        >
          {t.download}
        </a>
      </div>
      {isRegional && <RegionNotice />}
    </>
  );
}

function Participation({ edition, summary }: { edition: Edition; summary: Summary }) {
  const t = useWords(words);
  const language = useLanguage();
  const { entrants, categories } = edition.rules;
  const total = number(summary.total, language);
  if (entrants === 'GROUP') return <p>{t.groups(total)}</p>;
  return (
    <>
      <p>
        <strong>{t.takingPart(total, number(eligibleIn(summary), language))}</strong>
      </p>
      <Facts
        facts={categories.map(
          ({ code, name }) =>
            [
              name[language],
              t.of(
                number(summary.categories[code] ?? 0, language),
                number(summary.eligible.categories[code] ?? 0, language),
              ),
            ] as const,
        )}
      />
    </>
  );
}
