import type { Language } from '../../i18n/language';
import type { NextName } from './season';

interface Told {
  title: string;
  text: string;
  /** The verb on the button, where there is something to do. */
  action?: string;
}

const id: Record<NextName, Told> = {
  nominee: {
    title: 'Lengkapi data Sekretaris Daerah',
    text: 'Nama dan alamat e-mail Sekretaris Daerah diperlukan sebelum pendaftaran diajukan.',
    action: 'Lengkapi pendaftaran',
  },
  letter: {
    title: 'Unggah surat tugas',
    text: 'Surat tugas operator diperlukan sebelum pendaftaran diajukan kepada sekretariat.',
    action: 'Unggah surat tugas',
  },
  handIn: {
    title: 'Ajukan pendaftaran',
    text: 'Semua sudah lengkap. Periksa sekali lagi, lalu ajukan kepada sekretariat.',
    action: 'Periksa dan ajukan',
  },
  correct: {
    title: 'Perbaiki pendaftaran',
    text: 'Sekretariat mengembalikan pendaftaran ini. Perbaiki sesuai catatannya, lalu ajukan lagi.',
    action: 'Perbaiki pendaftaran',
  },
  awaitVerification: {
    title: 'Menunggu verifikasi sekretariat',
    text: 'Pendaftaran sudah diajukan. Hasilnya dikirim ke e-mail Anda; sekarang tidak ada yang perlu dilakukan.',
  },
  answer: {
    title: 'Isi asesmen mandiri',
    text: 'Pilih tingkat setiap indikator, tulis penjelasannya, dan unggah bukti dukungnya.',
    action: 'Isi asesmen',
  },
  send: {
    title: 'Kirim kepada Sekretaris Daerah',
    text: 'Semua indikator sudah terisi. Sekretaris Daerah perlu menyetujuinya sebelum diserahkan.',
    action: 'Periksa dan kirim',
  },
  awaitSekda: {
    title: 'Menunggu persetujuan Sekretaris Daerah',
    text: 'Isi asesmen sedang dibaca Sekretaris Daerah. Setelah disetujui, asesmen dapat diserahkan.',
    action: 'Baca dan setujui',
  },
  awaitOpening: {
    title: 'Menunggu penyerahan dibuka',
    text: 'Isi asesmen sudah disetujui. Serahkan begitu waktunya dibuka.',
  },
  submit: {
    title: 'Serahkan asesmen',
    text: 'Semua sudah lengkap. Setelah diserahkan, isi tidak dapat diubah lagi dan Anda menerima tanda terima.',
    action: 'Periksa dan serahkan',
  },
  awaitResults: {
    title: 'Menunggu pengumuman hasil',
    text: 'Asesmen sudah diserahkan dan sedang dinilai. Hasil setiap tahap diumumkan di sini dan lewat e-mail.',
  },
  seeResults: {
    title: 'Hasil sudah diumumkan',
    text: 'Hasil setiap tahap yang sudah diumumkan tercantum di bawah ini.',
  },
  rejected: {
    title: 'Pendaftaran ditolak',
    text: 'Alasannya tercantum di atas. Hubungi sekretariat bila ada yang keliru.',
  },
  withdrawn: {
    title: 'Pendaftaran ditarik',
    text: 'Pendaftaran ini tidak diikutsertakan. Sekretariat dapat membukanya kembali.',
  },
  registrationOver: {
    title: 'Batas waktu pendaftaran sudah lewat',
    text: 'Pendaftaran ini tidak diajukan sebelum batas waktu. Hubungi sekretariat.',
  },
  submissionOver: {
    title: 'Batas waktu penyerahan sudah lewat',
    text: 'Asesmen tidak diserahkan sebelum batas waktu, sehingga tidak dinilai.',
  },
};

const en: Record<NextName, Told> = {
  nominee: {
    title: 'Name the regional secretary',
    text: 'The name and e-mail address of the regional secretary are needed before you hand in.',
    action: 'Complete the registration',
  },
  letter: {
    title: 'Upload the letter of assignment',
    text: 'The secretariat needs your letter of assignment before you can hand in.',
    action: 'Upload the letter',
  },
  handIn: {
    title: 'Hand in the registration',
    text: 'Everything is there. Check it once more and hand it to the secretariat.',
    action: 'Check and hand in',
  },
  correct: {
    title: 'Correct the registration',
    text: 'The secretariat returned this registration. Correct it as the note says and hand it in again.',
    action: 'Correct the registration',
  },
  awaitVerification: {
    title: 'The secretariat is checking',
    text: 'The registration was handed in. You will hear by e-mail; there is nothing to do now.',
  },
  answer: {
    title: 'Fill in the self-assessment',
    text: 'Choose a level for each indicator, explain it and upload the evidence.',
    action: 'Fill in the assessment',
  },
  send: {
    title: 'Send it to the regional secretary',
    text: 'All indicators are answered. The regional secretary has to approve before you submit.',
    action: 'Check and send',
  },
  awaitSekda: {
    title: 'The regional secretary is reading',
    text: 'The regional secretary has the assessment. Once approved it can be submitted.',
    action: 'Read and approve',
  },
  awaitOpening: {
    title: 'Submission opens soon',
    text: 'The assessment is approved. Submit it as soon as submission opens.',
  },
  submit: {
    title: 'Submit the assessment',
    text: 'Everything is there. Once submitted nothing can be changed any more, and you get a receipt.',
    action: 'Check and submit',
  },
  awaitResults: {
    title: 'Results are to come',
    text: 'The assessment was submitted and is being judged. Each result is told here and by e-mail.',
  },
  seeResults: {
    title: 'Results were published',
    text: 'The results of the stages so far are listed below.',
  },
  rejected: {
    title: 'The registration was rejected',
    text: 'The reason is given above. Ask the secretariat if something is wrong.',
  },
  withdrawn: {
    title: 'The registration was withdrawn',
    text: 'It does not take part. The secretariat can open it again.',
  },
  registrationOver: {
    title: 'The deadline for registration has passed',
    text: 'This registration was not handed in before the deadline. Ask the secretariat.',
  },
  submissionOver: {
    title: 'The deadline for submission has passed',
    text: 'The assessment was not submitted in time and is not judged.',
  },
};

/** What each next step is called, what it means, and what does it. */
export const nextWords: Record<Language, Record<NextName, Told>> = { id, en };
