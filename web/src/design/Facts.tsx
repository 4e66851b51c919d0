import type { ReactNode } from 'react';
import styles from './Facts.module.css';

/** What is known of something: names with their values. */
export function Facts({
  facts,
}: {
  facts: readonly (readonly [name: string, value: ReactNode])[];
}) {
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A fingerprint of bytes, which is compared and never read out. */
export function Digest({ value }: { value: string }) {
  return <span className={styles.digest}>{value}</span>;
}
