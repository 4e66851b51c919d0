import { expect, test } from 'vitest';
import { readGuests } from './guests';

const provinces = new Set(['32', '51']);

test('people are read as a spreadsheet has written them', () => {
  const text =
    '\uFEFFNama;Sapaan;Email;Bahasa;Provinsi\r\n"Dewi, ""Ayu""";Ibu;dewi@contoh.go.id;id;51\r\n\r\n';

  expect(readGuests(text, provinces)).toEqual([
    {
      line: 2,
      guest: {
        name: 'Dewi, "Ayu"',
        salutation: 'Ibu',
        email: 'dewi@contoh.go.id',
        language: 'id',
        home: '51',
      },
      wrong: [],
    },
  ]);
});

test('columns may stand in any order, in English, and beside others', () => {
  const text = 'no,province,email,name,language,salutation\n1,32,a@b.id,Rai,en,Mr';

  expect(readGuests(text, provinces)?.[0]?.guest).toEqual({
    name: 'Rai',
    salutation: 'Mr',
    email: 'a@b.id',
    language: 'en',
    home: '32',
  });
});

test('each line says all that is wrong with it, by its number in the file', () => {
  const text =
    'nama,sapaan,email,bahasa,provinsi\nRai,Bapak,a@b.id,id,51\n,Bapak,A@b.id,jv,99\nUli,Ibu,uli,id,32';

  const lines = readGuests(text, provinces);
  expect(lines?.map(({ line, wrong }) => [line, wrong])).toEqual([
    [2, []],
    [3, [{ missing: 'name' }, 'noLanguage', 'noProvince', 'twice']],
    [4, ['noAddress']],
  ]);
});

test('a line break within quotation marks belongs to the field, and lines go on being counted', () => {
  const text = 'nama,sapaan,email,bahasa,provinsi\n"Rai\nAdi",Bapak,a@b.id,id,51\nUli,Ibu,,id,32';

  const lines = readGuests(text, provinces);
  expect(lines?.map(({ line }) => line)).toEqual([2, 4]);
});

test('a file without the columns is no list of people', () => {
  expect(readGuests('hello\nworld', provinces)).toBeNull();
  expect(readGuests('', provinces)).toBeNull();
});
