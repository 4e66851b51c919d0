import type { ReactNode } from 'react';
import styles from './Facts.module.css';

/** What is to be known of one thing, name by name; what is empty is left out. */
export function Facts({ facts }: { facts: readonly (readonly [name: string, fact: ReactNode])[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(
        ([name, fact]) =>
          fact && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{fact}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** A fingerprint of bytes, which is compared and never read out. */
export function Digest({ value }: { value: string }) {
  return <span className={styles.digest}>{value}</span>;
}
