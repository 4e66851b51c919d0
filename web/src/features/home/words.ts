import type { RoleName } from '../../api/session';
import { dictionary } from '../../i18n/words';

type Next = Record<RoleName, string>;

const nextId: Next = {
  operator:
    'Daftarkan pemerintah daerah Anda dengan kode wilayahnya, lalu unggah surat tugas. Setelah terverifikasi, bukti dukung dapat diisi.',
  contributor:
    'Buka indikator yang ditugaskan kepada Anda, lalu tulis penjelasan dan unggah buktinya.',
  sekda:
    'Baca ringkasan bukti dukung yang dikirim operator, lalu setujui atau kembalikan dengan catatan.',
  assessor:
    'Buka antrean lembar penilaian Anda, nyatakan benturan kepentingan bila ada, lalu beri nilai.',
  secretariat: 'Periksa pendaftaran yang menunggu verifikasi dan batas waktu terdekat.',
  chair: 'Putuskan benturan kepentingan dan tinjau keputusan tahap yang diusulkan.',
  auditor: 'Baca semua yang sudah diajukan. Anda tidak mengubah apa pun.',
  ops: 'Periksa keadaan layanan, pesan yang tertahan, dan cadangan data.',
};

const nextEn: Next = {
  operator:
    'Register your government by its region code and upload the letter of assignment. Once it is verified you can hand in evidence.',
  contributor:
    'Open the indicators that were given to you, write the explanation and upload the evidence.',
  sekda: 'Read the summary that your operator has sent, then approve it or return it with a note.',
  assessor: 'Open your queue of sheets, declare conflicts of interest if there are any, and score.',
  secretariat: 'Look at registrations that wait for verification, and at the next deadline.',
  chair: 'Decide conflicts of interest and review the decisions that were proposed.',
  auditor: 'Read all that was submitted. You change nothing.',
  ops: 'Look after services, stuck messages and backups.',
};

export const nextSteps = dictionary({ id: nextId, en: nextEn });

export const words = dictionary({
  id: {
    places: 'Tempat',
    home: 'Beranda',
    toAudit: 'Lihat jejak audit',
    out: 'Keluar',
    outTitle: 'Keluar dari Anugerah?',
    outText: 'Sesi di peramban ini berakhir. Draf yang belum terkirim di tab ini dihapus.',
    actingAs: 'Bertindak sebagai',
    switchLabel: 'Ganti peran',
    switchTitle: (role: string) => `Bertindak sebagai ${role}?`,
    switchText: (now: string, next: string) =>
      `Sekarang Anda bertindak sebagai ${now}. Setelah diganti, semua tindakan Anda di semua tab peramban ini tercatat sebagai ${next}.`,
    doSwitch: 'Ganti peran',
    switched: (role: string) => `Anda sekarang bertindak sebagai ${role}.`,
    switchedElsewhere: (role: string) => `Peran diganti di tab lain: sekarang ${role}.`,
    againTitle: 'Masuk kembali',
    againOver: 'Sesi Anda sudah berakhir. Masuk kembali di sini; isian Anda tidak hilang.',
    againLongAgo:
      'Tindakan ini memerlukan bukti baru bahwa ini Anda. Masuk kembali untuk melanjutkan.',
    outsideTitle: 'Sesi Anda sudah berakhir',
    outsideText: 'Yang tampil di sini mungkin sudah berubah. Masuk kembali untuk melanjutkan.',
    greeting: (name: string) => `Selamat datang, ${name}`,
    nextTitle: 'Langkah berikutnya',
    rolesTitle: 'Peran Anda',
    platform: 'Seluruh platform',
    role: 'Peran',
    scope: 'Lingkup',
    entry: 'Satu pendaftaran',
    editionScope: (edition: string) => `Edisi ${edition}`,
    present: 'Sedang dipakai',
    noRoles: 'Belum ada peran. Undangan memberi Anda peran.',
  },
  en: {
    places: 'Places',
    home: 'Home',
    toAudit: 'Look at the audit trail',
    out: 'Sign out',
    outTitle: 'Sign out of Anugerah?',
    outText: 'The session in this browser ends. Drafts in this tab that were not sent are removed.',
    actingAs: 'Acting as',
    switchLabel: 'Switch role',
    switchTitle: (role: string) => `Act as ${role}?`,
    switchText: (now: string, next: string) =>
      `You act as ${now}. After the switch, all that you do in any tab of this browser is recorded as ${next}.`,
    doSwitch: 'Switch role',
    switched: (role: string) => `You now act as ${role}.`,
    switchedElsewhere: (role: string) => `The role was switched in another tab: it is ${role} now.`,
    againTitle: 'Sign in again',
    againOver: 'Your session has ended. Sign in again here; what you typed is not lost.',
    againLongAgo: 'This needs fresh proof that it is you. Sign in again to go on.',
    outsideTitle: 'Your session has ended',
    outsideText: 'What you see here may have changed since. Sign in again to go on.',
    greeting: (name: string) => `Welcome, ${name}`,
    nextTitle: 'What comes next',
    rolesTitle: 'Your roles',
    platform: 'The whole platform',
    role: 'Role',
    scope: 'Scope',
    entry: 'One registration',
    editionScope: (edition: string) => `Edition ${edition}`,
    present: 'In use',
    noRoles: 'No roles yet. Invitations give you roles.',
  },
});
