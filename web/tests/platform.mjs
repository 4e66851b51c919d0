// A running platform, asked as programs ask it: what the people in these tests need before they open a browser.
import { createHmac, randomUUID } from 'node:crypto';

/** Where the gateway is. */
export const SITE = process.env.ANUGERAH_URL ?? 'http://localhost:8080';
/** Where the letters of the platform arrive; on one machine that is the fourteenth port after the gateway's. */
export const INBOX = process.env.ANUGERAH_INBOX ?? inboxOf(SITE);

const PATIENCE_MILLIS = 20_000;

/** @param {string} site */
function inboxOf(site) {
  const address = new URL(site);
  return `http://127.0.0.1:${Number(address.port || 80) + 14}`;
}

/** Somebody nobody knows yet. */
export function stranger() {
  return `tamu.${randomUUID()}@demo.example`;
}

/**
 * Asks until the answer is there; nobody sleeps for a fixed time.
 * @template T
 * @param {() => Promise<T | undefined>} look
 * @param {string} what
 * @returns {Promise<T>}
 */
export async function eventually(look, what) {
  const end = Date.now() + PATIENCE_MILLIS;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}`);
    await new Promise((resume) => setTimeout(resume, 100));
  }
}

/**
 * The address that the one link of the latest letter of a kind to somebody opens.
 * @param {string} kind
 * @param {string} to
 */
export function linkOf(kind, to) {
  return eventually(async () => {
    const all = [];
    for (let after = 0; ;) {
      const page = await json(await fetch(`${INBOX}/api/messages?after=${after}&limit=1000`));
      all.push(...page.messages);
      if (page.messages.length < 1000) break;
      after = page.next;
    }
    const letter = all.findLast(
      (/** @type {{ to: string[], headers: Record<string, string> }} */ one) =>
        one.to.includes(to) && kindOf(one.headers) === kind,
    );
    if (!letter) return undefined;
    const html = await (await fetch(`${INBOX}/messages/${letter.seq}/html`)).text();
    return html.match(/href="([^"#]*#[^"]+)"/)?.[1];
  }, `a letter (${kind}) to ${to}`);
}

/** @param {Record<string, string>} headers */
function kindOf(headers) {
  const found = Object.entries(headers).find(([name]) => name.toLowerCase() === 'x-anugerah-kind');
  return found?.[1].replace(/\s/g, '');
}

/** @param {Response} answer */
export async function json(answer) {
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

/**
 * A token of a demo account.
 * @param {string} email
 * @param {string} role
 * @param {string} [name] of somebody who may be new here
 */
export async function token(email, role, name) {
  const { link } = await json(await post('/api/sign-in/demo', { email, ...(name && { name }) }));
  const form = new URLSearchParams({
    grant_type: 'urn:anugerah:grant:sign-in-link',
    client_id: 'anugerah-app',
    link,
    role,
  });
  const tokens = await json(await fetch(`${SITE}/oauth2/token`, { method: 'POST', body: form }));
  return tokens.access_token;
}

/**
 * @param {string} path
 * @param {unknown} body
 * @param {string} [bearer]
 * @param {string} [key]
 */
function post(path, body, bearer, key = randomUUID()) {
  return fetch(SITE + path, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Idempotency-Key': key,
      ...(bearer && { Authorization: `Bearer ${bearer}` }),
    },
    body: JSON.stringify(body),
  });
}

/**
 * Invites somebody; the answer is where the letter's link leads.
 * @param {string} email
 * @param {string} role
 */
export async function invite(email, role) {
  const person = { name: 'Ratna Dewi', salutation: 'Ibu', email, language: 'id', role };
  await json(await post('/api/invitations', person, await token('ops@demo.example', 'ops')));
  return linkOf('invitation', email);
}

/** Publishes an edition whose registration is open today, unless there is one; once, however many ask for it. */
export async function publishEdition() {
  const { items } = await json(await fetch(`${SITE}/api/editions`));
  if (items.length > 0) return;
  const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const order = { template: 'adlga-2025', startsOn: day, demo: true };
  const bearer = await token('sekretariat@demo.example', 'secretariat');
  await json(await post('/api/editions', order, bearer, `edition-of-stories-${day}`));
}

/**
 * What an app for one-time codes shows (RFC 6238).
 * @param {string} key in base 32
 * @param {number} [later] how many steps from now
 */
export function codeOf(key, later = 0) {
  const bits = [...key.replace(/\s/g, '')]
    .map((one) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(one).toString(2).padStart(5, '0'))
    .join('');
  const bytes = Buffer.from((bits.match(/.{8}/g) ?? []).map((one) => Number.parseInt(one, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + later));
  const hash = createHmac('sha1', bytes).update(step).digest();
  const offset = (hash.at(-1) ?? 0) & 15;
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
