// A season of a demo platform, played as far as a story needs it.
import { randomUUID } from 'node:crypto';
import { eventually, json, linkOf, SITE, token } from './platform.mjs';

/** What was changed so far: whoever asks next sees at least that. @type {Map<string, number>} */
const seen = new Map();

/** Somebody who asks the interface directly. */
export class Caller {
  /** @param {string} bearer */
  constructor(bearer) {
    this.bearer = bearer;
  }

  /**
   * @param {string} email
   * @param {string} role
   * @param {string} [name]
   */
  static async as(email, role, name) {
    return new Caller(await token(email, role, name));
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {unknown} [body] a text is a file, anything else is JSON
   * @param {Record<string, string>} [headers]
   */
  async ask(method, path, body, headers = {}) {
    const isFile = typeof body === 'string';
    const after = [...seen].map(([aggregate, number]) => `${aggregate}/${number}`).slice(-20);
    const answer = await fetch(SITE + path, {
      method,
      headers: {
        Authorization: `Bearer ${this.bearer}`,
        'Content-Type': isFile ? 'application/pdf' : 'application/json',
        'Idempotency-Key': randomUUID(),
        ...(after.length > 0 && { After: after.join(', ') }),
        ...headers,
      },
      ...(body !== undefined && { body: isFile ? body : JSON.stringify(body) }),
    });
    for (const mark of (answer.headers.get('Seen') ?? '').split(',').filter(Boolean)) {
      const end = mark.lastIndexOf('/');
      const aggregate = mark.slice(0, end).trim();
      seen.delete(aggregate);
      seen.set(aggregate, Number(mark.slice(end + 1)));
    }
    return answer.status === 204 ? undefined : json(answer);
  }
}

/** A small document that every reader of PDF accepts. */
export const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';

/** An edition of its own: its registration opened yesterday. @param {string} name of who plays in it */
export async function publish(name) {
  const startsOn = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const secretariat = await Caller.as('sekretariat@demo.example', 'secretariat');
  const { id } = await secretariat.ask(
    'POST',
    '/api/editions',
    { template: 'adlga-2025', startsOn, demo: true },
    { 'Idempotency-Key': `rooms-${name}-${randomUUID()}` },
  );
  return /** @type {string} */ (id);
}

/**
 * Lets an edition's time go on until something opens or has closed.
 * @param {string} edition
 * @param {string} window
 * @param {'opens' | 'closes'} what
 */
export async function wait(edition, window, what) {
  const { schedule } = await json(await fetch(`${SITE}/api/editions/${edition}`));
  const found = schedule.windows.find((/** @type {{ code: string }} */ one) => one.code === window);
  const ops = await Caller.as('ops@demo.example', 'ops');
  const to = new Date(Date.parse(found[what]) + 60_000).toISOString();
  await ops.ask('POST', `/api/editions/${edition}/clock`, { to });
}

/**
 * An edition whose schedule was changed, with a reason, and whose registration closes in a day and fourteen hours.
 * @param {string} name of who looks at it
 * @param {string} reason
 */
export async function publishChanged(name, reason) {
  const edition = await publish(name);
  const secretariat = await Caller.as('sekretariat@demo.example', 'secretariat');
  const path = `/api/editions/${edition}`;
  const { schedule } = await secretariat.ask('GET', path);
  const { closes } = schedule.windows.find(
    (/** @type {{ code: string }} */ one) => one.code === 'registration',
  );
  const later = Date.parse(closes) + 86_400_000;
  await secretariat.ask(
    'POST',
    `${path}/schedule`,
    { reason, windows: { registration: { closes: new Date(later).toISOString() } } },
    { 'If-Match': '*' },
  );
  const ops = await Caller.as('ops@demo.example', 'ops');
  const to = new Date(later - 38 * 3_600_000).toISOString();
  await ops.ask('POST', `${path}/clock`, { to });
  return edition;
}

/** @typedef {{ id: string, name: Record<'id' | 'en', string>, stages: { code: string, name: Record<'id' | 'en', string> }[], taking: number }} Season */

/**
 * The latest season that was played to its awards with so many participants; `./anugerah demo` plays one.
 * @param {number} least
 * @returns {Promise<Season>}
 */
export async function playedSeason(least) {
  const { items } = await json(await fetch(`${SITE}/api/editions?limit=200`));
  for (const { id, name, stages } of items) {
    const decided = await json(await fetch(`${SITE}/api/results/${id}`));
    if (decided.length < stages.length) continue;
    const { total } = await json(await fetch(`${SITE}/api/participants/${id}/summary`));
    if (total >= least) return { id, name, stages, taking: total };
  }
  throw new Error(`No season was played here yet: ./anugerah demo --entries ${least + 8}`);
}

/** A government that takes part, and its people. */
export class Participant {
  /**
   * @param {string} edition
   * @param {string} code of its region
   * @param {string} run what keeps its people apart from others'
   */
  constructor(edition, code, run = randomUUID().slice(0, 8)) {
    this.edition = edition;
    this.code = code;
    this.operator = `operator.${code.replace('.', '')}.${run}@demo.example`;
    this.sekda = `sekda.${code.replace('.', '')}.${run}@demo.example`;
    this.entry = '';
  }

  asOperator() {
    return Caller.as(this.operator, 'operator', 'Ani Lestari');
  }

  /** Registers, and hands in. */
  async handIn() {
    const operator = await this.asOperator();
    const created = await operator.ask('POST', '/api/entries', {
      edition: this.edition,
      code: this.code,
      contact: { name: 'Ani Lestari', office: 'Dinas Komunikasi dan Informatika' },
      nominee: { name: 'Bambang Wijaya', salutation: 'Bapak', email: this.sekda, language: 'id' },
    });
    this.entry = created.id;
    const kept = await operator.ask(
      'POST',
      `/api/files?entry=${this.entry}&purpose=assignment-letter`,
      PDF,
      { 'X-File-Name': 'surat-tugas.pdf' },
    );
    const letter = { file: kept.id, sha256: kept.sha256 };
    const path = `/api/entries/${this.entry}`;
    await operator.ask('PUT', `${path}/assignment-letter`, letter, { 'If-Match': '*' });
    await operator.ask('POST', `${path}/submission`);
    return this;
  }

  /** Registers, hands in, and is verified. */
  async register() {
    await this.handIn();
    const secretariat = await Caller.as('sekretariat@demo.example', 'secretariat');
    await secretariat.ask('POST', `/api/entries/${this.entry}/verification`);
    return this;
  }

  /** Answers all indicators but these. @param {readonly string[]} [open] */
  async answer(open = []) {
    const { rules } = await json(await fetch(`${SITE}/api/editions/${this.edition}`));
    const operator = await this.asOperator();
    /** @type {Record<string, unknown>} */
    const answers = {};
    for (const { code, evidenceRequired } of rules.instrument.indicators) {
      if (open.includes(code)) continue;
      answers[code] = {
        level: 3,
        explanation: `Ditetapkan dengan peraturan kepala daerah dan berjalan (${code}).`,
        ...(evidenceRequired && { links: ['https://jdih.daerah.example/perkada-12-2024'] }),
      };
    }
    await operator.ask('PUT', `/api/dossiers/${this.entry}/answers`, { answers });
    return this;
  }

  /** Sends to the Sekda. */
  async send() {
    const operator = await this.asOperator();
    await operator.ask('POST', `/api/dossiers/${this.entry}/sending`);
    return this;
  }

  /** The Sekda approves, and the operator submits. */
  async submit() {
    const sekda = await Caller.as(this.sekda, 'sekda');
    const path = `/api/dossiers/${this.entry}`;
    const { manifestSha256 } = await sekda.ask('GET', path);
    await sekda.ask('POST', `${path}/approval`, { manifestSha256 });
    const operator = await this.asOperator();
    await operator.ask('POST', `${path}/submission`);
    return this;
  }
}

/**
 * Makes somebody an assessor of an edition.
 * @param {string} edition
 * @param {string} email
 */
export async function makeAssessor(edition, email) {
  const secretariat = await Caller.as('sekretariat@demo.example', 'secretariat');
  await secretariat.ask('POST', '/api/invitations', {
    name: 'Ratna Dewi',
    salutation: 'Ibu',
    email,
    language: 'id',
    role: 'ASSESSOR',
    edition,
    home: '94',
  });
  const link = new URL(await linkOf('invitation', email)).hash.slice(1);
  await json(
    await fetch(`${SITE}/api/sign-in/invitation/confirmation`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ link }),
    }),
  );
}

/**
 * Closes the submissions and gives out the sheets of the first stage.
 * @param {string} edition
 */
export async function openDesk(edition) {
  await wait(edition, 'submission', 'closes');
  const secretariat = await Caller.as('sekretariat@demo.example', 'secretariat');
  const path = `/api/stages/${edition}/desk`;
  await eventually(
    () =>
      secretariat.ask('POST', `${path}/opening`, {}).catch((/** @type {Error} */ failure) => {
        if (failure.message.includes('submissions-not-closed')) return undefined;
        throw failure;
      }),
    'the close of submissions',
  );
  await wait(edition, 'stage:desk', 'opens');
  await secretariat.ask('POST', `${path}/panel`, { seed: '20251113' });
}
