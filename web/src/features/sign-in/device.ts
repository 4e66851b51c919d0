/**
 * By what this device is known from an earlier sign-in: so a stranger's guesses do not shut its
 * owner out, and nobody is warned of a device they use daily. Several people may share a browser;
 * whose mark it is stands here as a digest only.
 */
const KEPT = 'anugerah.devices';
const LATEST = 'latest';
const MOST = 8;

export async function deviceOf(email: string | undefined): Promise<string | undefined> {
  const known = marks();
  return (email && known[await digest(email)]) || known[LATEST];
}

export async function keepDevice(mark: string, email: string | undefined): Promise<void> {
  const known: Record<string, string> = { ...marks(), [LATEST]: mark };
  if (email) known[await digest(email)] = mark;
  const kept = Object.entries(known).slice(-MOST);
  localStorage.setItem(KEPT, JSON.stringify(Object.fromEntries(kept)));
}

function marks(): Record<string, string> {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? '{}') as Record<string, string>;
  } catch {
    return {};
  }
}

async function digest(email: string): Promise<string> {
  const bytes = new TextEncoder().encode(email.trim().toLowerCase());
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash.slice(0, 8), (one) => one.toString(16).padStart(2, '0')).join('');
}
