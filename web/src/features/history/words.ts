import { dictionary } from '../../i18n/words';

export const words = dictionary({
  id: {
    title: 'Riwayat penghargaan',
    about: 'Jumlah peserta penghargaan dari tahun ke tahun, beserta sumbernya.',
    intro:
      'Jumlah peserta dari tahun ke tahun. Angka sebelum platform ini berasal dari pemberitaan; bila sumber berbeda, catatannya menyebutkan.',
    chart: 'Jumlah peserta per tahun',
    season: 'Tahun',
    programme: 'Program',
    participants: 'Peserta',
    source: 'Sumber',
    note: 'Catatan',
    none: 'Belum ada riwayat',
    noneText: 'Tahun-tahun penyelenggaraan tampil di sini.',
  },
  en: {
    title: 'History of the awards',
    about: 'How many took part in the awards, year by year, with sources.',
    intro:
      'How many took part, year by year. Figures from before this platform come from the press; where sources disagree, the note says so.',
    chart: 'Participants of each year',
    season: 'Year',
    programme: 'Programme',
    participants: 'Participants',
    source: 'Source',
    note: 'Note',
    none: 'There is no history yet',
    noneText: 'The years in which the awards were held are shown here.',
  },
});
