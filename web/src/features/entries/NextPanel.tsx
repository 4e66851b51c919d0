import { Link, type LinkProps } from '@tanstack/react-router';
import type { RoleName } from '../../api/session';
import { buttonClass } from '../../design/Button';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { Deadline } from './Deadline';
import styles from './Entries.module.css';
import { nextWords } from './next';
import { nextOf, type NextName } from './season';
import type { KnownEntry } from './useEntry';
import { useRole } from './useRole';
import { words } from './words';

type Room = '/entries/$entry/registration' | '/entries/$entry/answers' | '/approvals/$entry';

/** Where each next step is taken, and by whom. */
const ROOMS: Partial<Record<NextName, { to: Room; roles: readonly RoleName[] }>> = {
  nominee: { to: '/entries/$entry/registration', roles: ['operator'] },
  letter: { to: '/entries/$entry/registration', roles: ['operator'] },
  handIn: { to: '/entries/$entry/registration', roles: ['operator'] },
  correct: { to: '/entries/$entry/registration', roles: ['operator'] },
  answer: { to: '/entries/$entry/answers', roles: ['operator', 'contributor'] },
  send: { to: '/entries/$entry/answers', roles: ['operator'] },
  submit: { to: '/entries/$entry/answers', roles: ['operator'] },
  awaitSekda: { to: '/approvals/$entry', roles: ['sekda'] },
};

/** What comes next, by when, and the one button that does it. */
export function NextPanel({ known }: { known: KnownEntry }) {
  const t = useWords(words);
  const said = nextWords[useLanguage()];
  const role = useRole();
  const { entry } = known.registration;
  const next = nextOf(known.situation);
  const told = said[next.name];
  const room = ROOMS[next.name];
  const isMine = role !== undefined && room?.roles.includes(role);
  const params = { entry: entry.id } as LinkProps['params'];
  return (
    <section className={styles.next} aria-labelledby="next">
      <h2 id="next">{t.nextTitle}</h2>
      <p>
        <strong>{told.title}</strong>
      </p>
      <p>{told.text}</p>
      <Deadline next={next} known={known} />
      {room && isMine && (
        <div>
          <Link className={buttonClass()} to={room.to} params={params}>
            {told.action}
          </Link>
        </div>
      )}
      <div className="actions">
        {room?.to !== '/entries/$entry/registration' && (
          <Link to="/entries/$entry/registration" params={params}>
            {t.seeRegistration}
          </Link>
        )}
        {known.dossier && !(isMine && room?.to === '/entries/$entry/answers') && (
          <Link to="/entries/$entry/answers" params={params}>
            {t.seeAnswers}
          </Link>
        )}
      </div>
    </section>
  );
}
