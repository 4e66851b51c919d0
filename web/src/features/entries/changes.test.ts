import { expect, test } from 'vitest';
import { differing, formOf } from './changes';

const values = {
  'contact.name': 'Ani Lestari',
  'contact.office': 'Diskominfo Kota Bandung',
  'nominee.name': '',
  'nominee.salutation': 'Bapak',
  'nominee.email': '',
  'nominee.language': 'id',
  'nominee.nip': '',
};

test('a Sekda of whom nothing is said yet is not named', () => {
  expect(formOf(values, false)).toEqual({
    contact: { name: 'Ani Lestari', office: 'Diskominfo Kota Bandung' },
  });
});

test('a Sekda with an address is named, so that what is missing is told', () => {
  const named = { ...values, 'nominee.email': 'sekda@demo.example' };
  expect(formOf(named, false).nominee).toEqual({
    name: '',
    salutation: 'Bapak',
    email: 'sekda@demo.example',
    language: 'id',
  });
});

test('members of a group stand on a line each', () => {
  const group = { ...values, title: 'Kelompok 3', members: 'Ani\n\n Made \n' };
  expect(formOf(group, true)).toMatchObject({ title: 'Kelompok 3', members: ['Ani', 'Made'] });
});

test('two versions are compared field by field', () => {
  expect(differing(values, { ...values, 'contact.name': 'Made' })).toEqual(['contact.name']);
});
