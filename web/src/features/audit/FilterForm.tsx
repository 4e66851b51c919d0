import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { buttonClass } from '../../design/Button';
import { SelectField, TextField } from '../../design/Field';
import { FilterBar, Filters } from '../../design/FilterBar';
import { Form } from '../../design/Form';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { editionsQuery } from '../programme/edition';
import { filterIn, type Filter } from './filter';
import { whats, words } from './words';

/** Chooses which acts are listed; the choice stands in the address, so that it can be sent on. */
export function FilterForm({ filter }: { filter: Filter }) {
  const t = useWords(words);
  const said = useWords(whats);
  const language = useLanguage();
  const navigate = useNavigate();
  const editions = useQuery(editionsQuery).data;
  const kinds = Object.entries(said).sort(([, a], [, b]) => a.localeCompare(b, language));
  // fields take their values once, so the choices have to be there before
  if (!editions && filter.edition) return null;
  return (
    <FilterBar holding={Object.keys(filter).length}>
      <Form
        action={t.show}
        kind="secondary"
        wide
        onSubmit={(values) => navigate({ to: '/audit', search: filterIn(values) })}
        beside={
          <Link className={buttonClass('quiet')} to="/audit" search={{}}>
            {t.reset}
          </Link>
        }
      >
        <Filters>
          <SelectField
            name="edition"
            label={t.scope}
            defaultValue={filter.edition ?? ''}
            options={[
              ['', t.platform],
              ...(editions ?? []).map(
                ({ id, name, season }) => [id, `${name[language]} (${season})`] as const,
              ),
            ]}
          />
          <SelectField
            name="what"
            label={t.what}
            defaultValue={filter.what ?? ''}
            options={[['', t.all], ...kinds]}
          />
          <TextField name="until" label={t.until} type="date" defaultValue={filter.until ?? ''} />
          <NumberField name="entry" label={t.entry} defaultValue={filter.entry ?? ''} />
          <NumberField name="account" label={t.account} defaultValue={filter.account ?? ''} />
        </Filters>
      </Form>
    </FilterBar>
  );
}

/** The number under which something is kept: typed as it is, and never completed or corrected. */
function NumberField(props: { name: string; label: string; defaultValue: string }) {
  return (
    <TextField
      {...props}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={64}
    />
  );
}
