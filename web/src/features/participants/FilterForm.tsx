import { SelectField, TextField } from '../../design/Field';
import { Button } from '../../design/Button';
import { FilterBar, Filters } from '../../design/FilterBar';
import { Form } from '../../design/Form';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import type { Edition } from '../programme/edition';
import { countOf, filterIn, type Filter } from './filter';
import { provinces } from './provinces';
import { words } from './words';

interface Props {
  edition: Edition;
  filter: Filter;
  onChoose: (filter: Filter) => Promise<unknown>;
}

/** Chooses which participants are listed. */
export function FilterForm({ edition, filter, onChoose }: Props) {
  const t = useWords(words);
  const language = useLanguage();
  const { entrants, categories } = edition.rules;
  return (
    <FilterBar holding={countOf(filter)}>
      <Form
        action={t.show}
        kind="secondary"
        wide
        onSubmit={(values) => onChoose(filterIn(values))}
        beside={
          <Button kind="quiet" onClick={() => void onChoose({})}>
            {t.reset}
          </Button>
        }
      >
        <Filters>
          <TextField
            name="q"
            label={t.search}
            type="search"
            autoComplete="off"
            spellCheck={false}
            maxLength={80}
            defaultValue={filter.q ?? ''}
          />
          {categories.length > 1 && (
            <SelectField
              name="category"
              label={t.category}
              defaultValue={filter.category ?? ''}
              options={[
                ['', t.all],
                ...categories.map(({ code, name }) => [code, name[language]] as const),
              ]}
            />
          )}
          {entrants === 'GOVERNMENT' && (
            <SelectField
              name="province"
              label={t.province}
              defaultValue={filter.province ?? ''}
              options={[['', t.all], ...provinces.map(({ code, name }) => [code, name] as const)]}
            />
          )}
          <SelectField
            name="sort"
            label={t.sort}
            defaultValue={filter.sort ?? ''}
            options={[
              ['', t.byName],
              ...(entrants === 'GOVERNMENT' ? [['code', t.byCode] as const] : []),
              ['reached', t.byReached],
            ]}
          />
        </Filters>
      </Form>
    </FilterBar>
  );
}
