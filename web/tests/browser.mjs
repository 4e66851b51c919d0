import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Where Debian has it; any other Chromium by setting. */
export const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** So that it asks for nothing but what it is told to, and works where there is no graphics card. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser without a window. */
export function launch() {
  if (!existsSync(EXECUTABLE)) {
    throw new Error(
      `There is no Chromium at ${EXECUTABLE}; install it, or set CHROMIUM to where it is`,
    );
  }
  return chromium.launch({
    executablePath: EXECUTABLE,
    args: FLAGS,
  });
}
