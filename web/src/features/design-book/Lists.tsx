import { Facts } from '../../design/Facts';
import { TextField } from '../../design/Field';
import { FilterBar, Filters } from '../../design/FilterBar';
import { Fold } from '../../design/Fold';
import { Form } from '../../design/Form';
import { Pager } from '../../design/Pager';
import { useWords } from '../../i18n/words';
import { words } from './words';

/** What makes a long list short: filters, folds and pages. */
export function Lists({ theme }: { theme: string }) {
  const t = useWords(words);
  return (
    <>
      <FilterBar holding={1}>
        <Form action={t.search} kind="secondary" wide onSubmit={async () => undefined}>
          <Filters>
            <TextField name={`${theme}-q`} label={t.search} type="search" />
            <TextField name={`${theme}-code`} label={t.region} defaultValue="32.04" />
          </Filters>
        </Form>
      </FilterBar>
      <Facts
        facts={[
          [t.region, 'Kabupaten Magelang'],
          [t.state, t.done],
        ]}
      />
      <Fold title={t.fold}>
        <p>{t.why}</p>
      </Fold>
      <Fold title={t.unfolded} open>
        <p>{t.why}</p>
      </Fold>
      <Pager told={t.shown} action={t.showMore} onMore={() => undefined} />
      <Pager told={t.shown} action={t.showMore} busy onMore={() => undefined} />
      <Pager told={t.allShown} action={t.showMore} />
    </>
  );
}
