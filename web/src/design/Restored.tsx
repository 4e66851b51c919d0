import type { ReactNode } from 'react';
import { useWords } from '../i18n/words';
import { Banner } from './Banner';
import { words } from './words';

/** Says that the fields begin with what was typed before, and not with what is saved. */
export function Restored({ children }: { children?: ReactNode }) {
  const t = useWords(words);
  return <Banner title={t.kept}>{children}</Banner>;
}
