import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { chooseLanguage, useLanguage } from '../i18n/language';
import { useWords } from '../i18n/words';
import { Mark } from './Brand';
import { Button } from './Button';
import { classes } from './classes';
import styles from './Frame.module.css';
import { Icon } from './Icon';
import { HeadingMeanwhile } from './PageHeading';
import { chooseTheme, THEMES, useTheme } from './theme';
import { words } from './words';

const MAIN = 'main';

/** The first thing that the tab key reaches. */
function Skip() {
  const t = useWords(words);
  return (
    <a
      className={styles.skip}
      href={`#${MAIN}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(MAIN)?.focus();
      }}
    >
      {t.skip}
    </a>
  );
}

/** Speaks the other language from now on, on this device. */
function LanguageSwitch() {
  const other = useLanguage() === 'id' ? 'en' : 'id';
  return (
    <Button kind="quiet" lang={other} onClick={() => chooseLanguage(other)}>
      <span className={styles.long}>{other === 'en' ? 'English' : 'Indonesia'}</span>
      <span className={styles.short}>{other.toUpperCase()}</span>
    </Button>
  );
}

const THEME_ICONS = { system: 'half', light: 'sun', dark: 'moon' } as const;

/** Turns from the system's theme to the light one, the dark one, and back, on this device. */
function ThemeSwitch() {
  const t = useWords(words);
  const now = useTheme();
  const next = THEMES[(THEMES.indexOf(now) + 1) % THEMES.length] ?? 'system';
  return (
    <Button kind="quiet" aria-label={t.theme(t[now], t[next])} onClick={() => chooseTheme(next)}>
      <Icon name={THEME_ICONS[now]} />
    </Button>
  );
}

function Head({ home, children }: { home: LinkProps['to']; children: ReactNode }) {
  return (
    <header className={styles.head}>
      <div className={styles.bar}>
        <Link className={styles.brand} to={home}>
          <Mark />
          Anugerah
        </Link>
        {children}
      </div>
    </header>
  );
}

interface OpenProps {
  /** What stands at the right of the head. */
  head?: ReactNode;
  foot?: ReactNode;
  /** One column, as wide as a form. */
  narrow?: boolean;
  children: ReactNode;
}

/** A page for everybody. */
export function OpenFrame({ head, foot, narrow, children }: OpenProps) {
  return (
    <div className={styles.page}>
      <Skip />
      <Head home="/">
        <LanguageSwitch />
        <ThemeSwitch />
        {head}
      </Head>
      <main id={MAIN} tabIndex={-1} className={classes(styles.main, narrow && styles.narrow)}>
        <HeadingMeanwhile />
        {children}
      </main>
      <footer className={styles.foot}>
        <div className={styles.footBar}>{foot}</div>
      </footer>
    </div>
  );
}

interface InsideProps {
  head: ReactNode;
  /** The name of the list of places. */
  label: string;
  /** The same places in the same order on desks and phones; what is not for this role is left out. */
  places: readonly ReactNode[];
  children: ReactNode;
}

/** A page for somebody who is signed in. */
export function InsideFrame({ head, label, places, children }: InsideProps) {
  return (
    <div className={styles.inside}>
      <Skip />
      <Head home="/home">
        <LanguageSwitch />
        <ThemeSwitch />
        {head}
      </Head>
      <nav className={styles.rail} aria-label={label}>
        <ul>{places.map((place, index) => place && <li key={index}>{place}</li>)}</ul>
      </nav>
      <main id={MAIN} tabIndex={-1} className={styles.main}>
        <HeadingMeanwhile />
        {children}
      </main>
    </div>
  );
}

/** The classes of a place in the rail and of the role in the head. */
export const placeClass = styles.place;
export const roleClass = styles.role;
