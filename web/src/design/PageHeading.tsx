import { createContext, useContext, useEffect, useRef, type ReactNode } from 'react';

// where a browser has just loaded the page, it has put the focus itself
let isFirst = true;

const IsPart = createContext(false);

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
