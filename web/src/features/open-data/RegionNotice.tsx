import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../i18n/language';
import { noticeQuery } from './notice';

/** What the licence of the regions' names and codes asks to be shown with them. */
export function RegionNotice() {
  const language = useLanguage();
  const notice = useQuery(noticeQuery).data;
  return (
    notice && (
      <p className="quiet">
        <small>{notice[language]}</small>{' '}
        <small>
          <a href="https://opendatacommons.org/licenses/odbl/1-0/">ODbL 1.0</a>
        </small>
      </p>
    )
  );
}
