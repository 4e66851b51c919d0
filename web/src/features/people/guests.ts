/** Somebody to be invited, as a line of a file has them. */
export interface Guest {
  name: string;
  salutation: string;
  email: string;
  language: string;
  home: string;
}

/** What is wrong with a line: a word of the feature's dictionary, or a column that is empty. */
export type Wrong = { missing: keyof Guest } | 'noAddress' | 'noLanguage' | 'noProvince' | 'twice';

export interface Line {
  /** Its number in the file, from 1. */
  line: number;
  guest: Guest;
  wrong: Wrong[];
}

/** What a file holds; `null` where its first line does not name the columns. */
export type Read = Line[] | null;

const COLUMNS: Readonly<Record<string, keyof Guest>> = {
  nama: 'name',
  name: 'name',
  sapaan: 'salutation',
  salutation: 'salutation',
  email: 'email',
  'e-mail': 'email',
  bahasa: 'language',
  language: 'language',
  provinsi: 'home',
  province: 'home',
};
const NAMES: readonly (keyof Guest)[] = ['name', 'salutation', 'email', 'language', 'home'];

/**
 * Reads people from a table as spreadsheets write it: commas, semicolons or tabs between fields,
 * fields in quotation marks where they need to be (RFC 4180).
 *
 * @param provinces the codes that there are
 */
export function readGuests(text: string, provinces: ReadonlySet<string>): Read {
  const [head, ...rows] = fieldsOf(text.replace(/^\uFEFF/, ''));
  const columns = head?.fields.map((name) => COLUMNS[name.trim().toLowerCase()]) ?? [];
  if (NAMES.some((name) => !columns.includes(name))) return null;
  const seen = new Set<string>();
  return rows
    .filter((row) => row.fields.some((field) => field.trim() !== ''))
    .map(({ line, fields }) => {
      const guest: Guest = { name: '', salutation: '', email: '', language: '', home: '' };
      columns.forEach((column, index) => {
        if (column) guest[column] = (fields[index] ?? '').trim();
      });
      const wrong = complaints(guest, provinces);
      const address = guest.email.toLowerCase();
      if (address && seen.has(address)) wrong.push('twice');
      seen.add(address);
      return { line, guest, wrong };
    });
}

function complaints(guest: Guest, provinces: ReadonlySet<string>): Wrong[] {
  const wrong: Wrong[] = NAMES.filter((name) => guest[name] === '').map((missing) => ({ missing }));
  if (guest.email && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(guest.email)) wrong.push('noAddress');
  if (guest.language && !['id', 'en'].includes(guest.language)) wrong.push('noLanguage');
  if (guest.home && !provinces.has(guest.home)) wrong.push('noProvince');
  return wrong;
}

interface Row {
  line: number;
  fields: string[];
}

function fieldsOf(text: string): Row[] {
  const first = text.slice(0, text.search(/[\r\n]|$/));
  const between = ['\t', ';'].find((one) => first.includes(one)) ?? ',';
  const rows: Row[] = [];
  let row: Row = { line: 1, fields: [''] };
  let line = 1;
  let quoted = false;
  const add = (character: string) => {
    row.fields[row.fields.length - 1] += character;
  };
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\n') line++;
    if (quoted) {
      if (character !== '"') add(character);
      else if (text.charAt(at + 1) === '"') add(text.charAt(++at));
      else quoted = false;
    } else if (character === '"' && row.fields.at(-1) === '') {
      quoted = true;
    } else if (character === between) {
      row.fields.push('');
    } else if (character === '\n') {
      rows.push(row);
      row = { line, fields: [''] };
    } else if (character !== '\r') {
      add(character);
    }
  }
  rows.push(row);
  return rows;
}
