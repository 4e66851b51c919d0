import {
  createContext,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useSyncExternalStore,
  type ReactNode,
} from 'react';

// where a browser has just loaded the page, it has put the focus itself
let isFirst = true;

const IsPart = createContext(false);

let headings = 0;
const listeners = new Set<() => void>();

function count(more: number): void {
  headings += more;
  for (const listen of listeners) listen();
}

function listenToHeadings(listen: () => void): () => void {
  listeners.add(listen);
  return () => listeners.delete(listen);
}

function useIsMissing(): boolean {
  return useSyncExternalStore(
    listenToHeadings,
    () => headings === 0,
    () => false,
  );
}

/** The heading and title of a page that has none of its own, because it is on its way or could not be shown. */
export function HeadingMeanwhile() {
  const isMissing = useIsMissing();
  return (
    isMissing && (
      <>
        <title>Anugerah</title>
        <h1 className="unseen">Anugerah</h1>
      </>
    )
  );
}

/** The title of a page of which nothing is to be seen but that it could not be shown. */
export function TitleMeanwhile({ children }: { children: string }) {
  const isMissing = useIsMissing();
  return isMissing && <title>{`${children} · Anugerah`}</title>;
}

/** What is shown in a dialogue of a page, and so has no title of its own. */
export function PartOfPage({ children }: { children: ReactNode }) {
  return (
    <IsPart value={true}>
      <div className="stack">{children}</div>
    </IsPart>
  );
}

interface Props {
  children: ReactNode;
  title?: string;
  /** What search engines and shared links say of the page. */
  about?: string;
}

/** A page's heading and title; it takes the focus when somebody comes from another page. */
export function PageHeading({ children, title, about }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isPart = useContext(IsPart);
  useLayoutEffect(() => {
    if (isPart) return undefined;
    count(1);
    return () => count(-1);
  }, [isPart]);
  useEffect(() => {
    if (!isFirst) heading.current?.focus({ preventScroll: true });
    isFirst = false;
  }, []);
  useEffect(() => {
    return about ? describe(about) : undefined;
  }, [about]);
  if (isPart) {
    return (
      <h3 ref={heading} tabIndex={-1}>
        {children}
      </h3>
    );
  }
  const name = title ?? (typeof children === 'string' ? children : '');
  return (
    <>
      <title>{name ? `${name} · Anugerah` : 'Anugerah'}</title>
      {about && !globalThis.document && <meta name="description" content={about} />}
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
    </>
  );
}

// the shell has a description already, and a page is to have one only
function describe(about: string): (() => void) | undefined {
  const place = document.querySelector<HTMLMetaElement>('meta[name=description]');
  if (!place) return undefined;
  const before = place.content;
  place.content = about;
  return () => {
    place.content = before;
  };
}
