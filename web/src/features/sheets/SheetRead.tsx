import type { Schemas } from '../../api/schema';
import { Table } from '../../design/Table';
import { useLanguage } from '../../i18n/language';
import { number } from '../../i18n/numbers';
import { useWords } from '../../i18n/words';
import dossierStyles from '../dossier/Dossier.module.css';
import { marksOf, meanOf } from './marks';
import type { Sheet } from './queries';
import { words } from './words';

interface Props {
  sheet: Sheet;
  criteria: readonly Schemas['Criterion'][];
}

/** A sheet on which nothing can be written any more. */
export function SheetRead({ sheet, criteria }: Props) {
  const t = useWords(words);
  const language = useLanguage();
  const mean = meanOf(criteria, marksOf(criteria, sheet));
  return (
    <>
      <Table
        caption={t.sheet}
        headed
        rows={criteria}
        keyOf={(one) => one.code}
        columns={[
          { label: t.criterion, cell: (one) => one.name[language] },
          { label: t.weight, number: true, cell: (one) => number(one.weight, language) },
          {
            label: t.points,
            number: true,
            cell: (one) => sheet.marks?.[one.code]?.points ?? '–',
          },
          {
            label: t.comment,
            cell: (one) => (
              <span className={dossierStyles.prose}>{sheet.marks?.[one.code]?.comment ?? '–'}</span>
            ),
          },
        ]}
      />
      {mean !== undefined && <p>{t.weighted(number(mean, language, 2))}</p>}
    </>
  );
}
