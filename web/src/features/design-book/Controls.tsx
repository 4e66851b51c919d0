import { Banner } from '../../design/Banner';
import { Button } from '../../design/Button';
import { Digest, Facts } from '../../design/Facts';
import { Actions } from '../../design/Form';
import { Tag } from '../../design/Tag';
import { useWords } from '../../i18n/words';
import { words } from './words';

/** Buttons, tags, banners. */
export function Controls() {
  const t = useWords(words);
  return (
    <>
      <Actions>
        <Button>{t.save}</Button>
        <Button kind="secondary">{t.cancel}</Button>
        <Button kind="danger">{t.remove}</Button>
        <Button kind="quiet">{t.more}</Button>
        <Button busy>{t.busy}</Button>
        <Button disabled>{t.unavailable}</Button>
      </Actions>
      <Actions>
        <Tag tone="draft">{t.draft}</Tag>
        <Tag tone="present">{t.present}</Tag>
        <Tag tone="done">{t.done}</Tag>
        <Tag tone="late">{t.late}</Tag>
        <Tag tone="honour">{t.honour}</Tag>
      </Actions>
      <Facts
        facts={[
          [t.category, t.regency],
          [t.fingerprint, <Digest key="digest" value={'0123456789abcdef'.repeat(4)} />],
        ]}
      />
      <Banner title={t.info}>
        <p>{t.why}</p>
      </Banner>
      <Banner tone="done" title={t.saved} />
      <Banner tone="warning" title={t.soon} />
      <Banner tone="refused" title={t.refused}>
        <p>{t.why}</p>
      </Banner>
    </>
  );
}
