import { dictionary } from '../../i18n/words';

/** What is said of an edition where it is only named: on the front page and at the foot of every page. */
export const brief = dictionary({
  id: {
    demo: 'Edisi percobaan',
    programme: 'Program dan aturan',
    participants: 'Peserta',
    results: 'Hasil',
    closes: (window: string) => `Batas waktu berikutnya, ${window}`,
    opens: (window: string) => `Berikutnya dibuka, ${window}`,
    over: 'Musim ini sudah selesai.',
  },
  en: {
    demo: 'Trial edition',
    programme: 'Programme and rules',
    participants: 'Participants',
    results: 'Results',
    closes: (window: string) => `Next deadline, ${window}`,
    opens: (window: string) => `Opens next, ${window}`,
    over: 'This season is over.',
  },
});
