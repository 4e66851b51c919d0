import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Schemas } from '../../api/schema';
import { useField } from '../../design/formState';
import { Icon } from '../../design/Icon';
import { ErrorState, Skeleton } from '../../design/States';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { regionsQuery } from './queries';
import { find } from './regions';
import styles from './Region.module.css';
import { kindNames, words } from './words';

type Region = Schemas['RegionView'];

interface Props {
  name: string;
  label: string;
  hint: string;
  /** What to say while none is chosen. */
  missing: string;
  /** Whether areas that cannot take part may be chosen all the same. */
  all?: boolean;
}

/** Finds one's own government by its name or code; which kind it is always stands beside it. */
export function RegionField({ name, label, hint, missing, all = false }: Props) {
  const t = useWords(words);
  const kinds: Record<string, string> = useWords(kindNames);
  const language = useLanguage();
  const id = useId();
  const { id: fieldId, error, kept } = useField(name);
  const regions = useQuery(regionsQuery);
  const [wanted, setWanted] = useState('');
  const [code, setCode] = useState(kept ?? '');

  if (regions.isLoadingError) {
    return <ErrorState failure={regions.error} onRetry={() => void regions.refetch()} />;
  }
  if (!regions.data) return <Skeleton lines={2} />;
  const known = regions.data.items.filter((one) => all || one.eligible);
  const provinces = new Map(
    regions.data.items
      .filter((one) => one.category === 'provinsi')
      .map((one) => [one.provinceCode, one.title]),
  );
  const chosen = known.find((one) => one.code === code);
  const { shown, more } = find(known, wanted);
  const rows = chosen && !shown.includes(chosen) ? [chosen, ...shown] : shown;
  const searchId = rows.length === 0 ? fieldId : `${id}-search`;

  function line(region: Region) {
    const province = region.category === 'provinsi' ? '' : provinces.get(region.provinceCode);
    return (
      <span>
        <strong>{region.title}</strong>
        <span className={styles.where}>
          {[kinds[region.category] ?? region.category, province, region.code]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
    );
  }

  return (
    <fieldset className={styles.field}>
      <legend className={styles.label}>{label}</legend>
      <p className="quiet" id={`${id}-hint`}>
        {hint}
      </p>
      {error && (
        <span className={styles.error} id={`${id}-error`}>
          <Icon name="warning" />
          {error}
        </span>
      )}
      <label htmlFor={searchId}>{t.regionSearch}</label>
      <input
        id={searchId}
        // it stands for the choice as long as there is none, and a choice is needed
        name={chosen ? undefined : name}
        ref={(search) => search?.setCustomValidity(chosen ? '' : missing)}
        className={styles.search}
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={wanted}
        aria-describedby={[`${id}-hint`, error ? `${id}-error` : ''].filter(Boolean).join(' ')}
        aria-invalid={error ? true : undefined}
        onChange={(event) => setWanted(event.target.value)}
        onKeyDown={(event) => {
          // the form is not meant, only the search
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <p role="status" className="quiet">
        {wanted.trim() !== '' && t.found(shown.length, more)}
      </p>
      {rows.map((region, index) => (
        <label key={region.code} className={styles.choice}>
          <input
            type="radio"
            id={index === 0 ? fieldId : undefined}
            name={name}
            value={region.code}
            checked={region.code === code}
            onChange={() => setCode(region.code)}
          />
          {line(region)}
        </label>
      ))}
      <p className={styles.notice}>{regions.data.notice[language]}</p>
    </fieldset>
  );
}
