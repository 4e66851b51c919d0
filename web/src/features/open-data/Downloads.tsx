import type { ReactNode } from 'react';
import { Table } from '../../design/Table';
import { useWords } from '../../i18n/words';
import styles from './OpenData.module.css';
import { words } from './words';

interface Download {
  name: string;
  files: readonly (readonly [format: string, address: string])[];
  /** Missing where it is the programme's own. */
  licence?: ReactNode;
}

/** What can be downloaded, in which formats, and under which licence. */
export function Downloads({ title, rows }: { title: string; rows: readonly Download[] }) {
  const t = useWords(words);
  return (
    <Table
      caption={title}
      headed
      rows={rows}
      keyOf={(one) => one.name}
      columns={[
        { label: t.data, cell: (one) => one.name },
        {
          label: t.formats,
          cell: (one) => (
            <span className={styles.files}>
              {one.files.map(([format, address]) => (
                <a key={address} href={address} download>
                  {format}
                  <span className="unseen">: {one.name}</span>
                </a>
              ))}
            </span>
          ),
        },
        { label: t.licence, cell: (one) => one.licence ?? t.publicData },
      ]}
    />
  );
}
