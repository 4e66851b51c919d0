import { useEffect, useId, useRef, useState } from 'react';
import { Refusal, Unreachable } from '../api/refusal';
import { isHopeless, type Sending } from '../api/upload';
import { useLanguage } from '../i18n/language';
import { size } from '../i18n/numbers';
import { useWords } from '../i18n/words';
import { Banner } from './Banner';
import { Button, buttonClass } from './Button';
import { classes } from './classes';
import { Actions } from './Form';
import { Icon } from './Icon';
import { Progress } from './Progress';
import styles from './Upload.module.css';
import { words } from './words';

interface Props {
  /** What is chosen, on the button. */
  label: string;
  /** Which kinds are taken, and how large they may be. */
  hint: string;
  accept: string;
  largest: number;
  multiple?: boolean;
  /** Sends one file to where it is kept. */
  send: (file: File, sending: Sending) => Promise<unknown>;
  /** Told whether files are on their way. */
  onBusy?: (busy: boolean) => void;
}

interface Parcel {
  file: File;
  key: string;
  sent: number;
  /** What went wrong, where it did. */
  problem?: string;
  /** Whether sending it again may help. */
  hopeless?: boolean;
}

/** Takes files: shows how far they are, and lets them be stopped and sent again. */
export function Upload({ label, hint, accept, largest, multiple, send, onBusy }: Props) {
  const t = useWords(words);
  const language = useLanguage();
  const id = useId();
  const stops = useRef(new Map<string, AbortController>());
  const [parcels, setParcels] = useState<readonly Parcel[]>([]);
  const busy = parcels.some((one) => !one.problem);

  useEffect(() => onBusy?.(busy), [busy, onBusy]);
  useEffect(() => {
    const running = stops.current;
    return () => running.forEach((one) => one.abort());
  }, []);

  function update(key: string, news: Partial<Parcel>): void {
    setParcels((now) => now.map((one) => (one.key === key ? { ...one, ...news } : one)));
  }

  function remove(key: string): void {
    setParcels((now) => now.filter((one) => one.key !== key));
  }

  async function begin(parcel: Parcel): Promise<void> {
    const { file, key } = parcel;
    const stop = new AbortController();
    stops.current.set(key, stop);
    try {
      await send(file, {
        key,
        signal: stop.signal,
        onProgress: (sent) => update(key, { sent: Math.min(sent, file.size) }),
      });
      remove(key);
    } catch (thrown) {
      if (stop.signal.aborted) return remove(key);
      update(key, problemOf(thrown));
    } finally {
      stops.current.delete(key);
    }
  }

  function problemOf(thrown: unknown): Pick<Parcel, 'problem' | 'hopeless'> {
    if (thrown instanceof Unreachable) return { problem: t.uploadBroken };
    if (!(thrown instanceof Refusal)) {
      reportError(thrown);
      return { problem: t.failedText };
    }
    return { problem: thrown.detail || t.failedText, hopeless: isHopeless(thrown) };
  }

  function choose(files: FileList | null): void {
    for (const file of files ?? []) {
      const parcel: Parcel = { file, key: crypto.randomUUID(), sent: 0 };
      if (file.size > largest) {
        const problem = t.tooLarge(size(file.size, language), size(largest, language));
        setParcels((now) => [...now, { ...parcel, problem, hopeless: true }]);
        continue;
      }
      setParcels((now) => [...now, parcel]);
      void begin(parcel);
    }
  }

  return (
    <div className={styles.upload}>
      <label className={classes(buttonClass('secondary'), styles.choose)} htmlFor={id}>
        <Icon name="file" />
        {label}
        <input
          id={id}
          className={styles.input}
          type="file"
          accept={accept}
          multiple={multiple}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            choose(event.target.files);
            // the same file may be chosen again after it was refused
            event.target.value = '';
          }}
        />
      </label>
      <p className="quiet" id={`${id}-hint`}>
        {hint}
      </p>
      {parcels.length > 0 && (
        <ul className={styles.parcels}>
          {parcels.map((one) => (
            <li key={one.key}>
              {one.problem ? (
                <Banner tone="refused" live title={t.notUploaded(one.file.name)}>
                  <p>{one.problem}</p>
                  <Actions>
                    {!one.hopeless && (
                      <Button
                        kind="secondary"
                        aria-label={t.retryThis(one.file.name)}
                        onClick={() => {
                          setParcels((now) =>
                            now.map((each) =>
                              each.key === one.key
                                ? { file: one.file, key: one.key, sent: 0 }
                                : each,
                            ),
                          );
                          void begin(one);
                        }}
                      >
                        {t.retry}
                      </Button>
                    )}
                    <Button
                      kind="quiet"
                      aria-label={t.discardThis(one.file.name)}
                      onClick={() => remove(one.key)}
                    >
                      {t.discard}
                    </Button>
                  </Actions>
                </Banner>
              ) : (
                <div className={styles.sending}>
                  <Progress
                    label={one.file.name}
                    done={one.sent}
                    all={one.file.size}
                    figure={(bytes) => size(bytes, language)}
                  />
                  <Button
                    kind="quiet"
                    aria-label={t.stopThis(one.file.name)}
                    onClick={() => stops.current.get(one.key)?.abort()}
                  >
                    {t.stop}
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
