import { dictionary } from '../../i18n/words';

export const stateWords = dictionary({
  id: { done: 'Lengkap', unanswered: 'Belum diisi', evidenceMissing: 'Bukti belum ada' },
  en: { done: 'Complete', unanswered: 'Not answered', evidenceMissing: 'Evidence missing' },
});

export const words = dictionary({
  id: {
    answersTitle: 'Asesmen mandiri',
    notOpened: 'Asesmen belum dibuka',
    notOpenedText: 'Asesmen dapat diisi setelah sekretariat memverifikasi pendaftaran.',
    sekdaNote: 'Catatan Sekretaris Daerah',
    theSekda: 'Sekretaris Daerah',
    indicatorsDone: 'Indikator lengkap',
    nextTitle: 'Langkah berikutnya',
    doneOf: (done: number, all: number) => `${done} dari ${all}`,
    level: (level: number) => `Tingkat ${level}`,
    levelOf: (level: number, most: number) => `Tingkat ${level} dari ${most}`,
    pieces: (files: number, links: number) => `${files} berkas, ${links} tautan`,
    evidenceRequired: 'bukti wajib',
    unanswered: 'Belum diisi.',
    noEvidence: 'Tanpa bukti dukung.',
    missing: (count: number) => `Masih ${count} indikator yang belum lengkap.`,
    goOn: (code: string) => `Lanjutkan dengan ${code}`,
    lockedTitle: 'Isi sedang terkunci',
    lockedText:
      'Sekretaris Daerah membaca tepat isi ini. Tarik kembali bila perlu diubah; persetujuannya lalu perlu diminta lagi.',
    lockedElsewhere:
      'Sekretaris Daerah membaca tepat isi ini. Tarik kembali dari daftar indikator bila perlu diubah.',
    lockedForHelp:
      'Sekretaris Daerah membaca tepat isi ini. Minta operator menariknya kembali bila perlu diubah.',
    send: 'Kirim kepada Sekretaris Daerah',
    sendQuestion: (name: string) => `Kirim kepada ${name}?`,
    sendConsequence: (title: string) =>
      `Isi asesmen ${title} terkunci sampai disetujui, dikembalikan, atau Anda tarik kembali.`,
    sentTo: (name: string) => `Asesmen dikirim kepada ${name}.`,
    recall: 'Tarik kembali',
    recalled: 'Asesmen ditarik kembali dan dapat diubah.',
    submit: 'Serahkan asesmen',
    submitQuestion: (title: string) => `Serahkan asesmen ${title}?`,
    submitConsequence: (edition: string) =>
      `Isi diserahkan kepada tim penilai ${edition} dan tidak dapat diubah lagi. Anda menerima tanda terima.`,
    submitted: (title: string) => `Asesmen ${title} diserahkan.`,
    noSuchIndicator: 'Indikator ini tidak ada',
    toAnswers: 'Ke daftar indikator',
    placeOf: (place: number, count: number) => `Indikator ${place} dari ${count}`,
    turn: 'Indikator lain',
    previous: (code: string) => `Sebelumnya: ${code}`,
    next: (code: string) => `Berikutnya: ${code}`,
    levelLabel: 'Tingkat yang dicapai',
    levelFirst: 'Pilih tingkat dahulu; tanpa tingkat, isian belum tersimpan di platform.',
    explanation: 'Penjelasan',
    explanationHint: (left: string) =>
      `Apa yang sudah berjalan, sejak kapan. Sisa ${left} karakter.`,
    evidence: 'Bukti dukung',
    evidenceNeeded: 'Bukti dukung (wajib)',
    uploadEvidence: 'Unggah bukti dukung',
    fileHint: (most: string) =>
      `PDF, PNG, JPEG, Word, Excel, PowerPoint, CSV, atau teks; paling besar ${most}.`,
    fileAttached: (name: string) => `${name} terunggah.`,
    fileDetached: (name: string) => `${name} dilepas.`,
    detach: 'Lepaskan',
    detachThis: (name: string) => `Lepaskan ${name}`,
    links: 'Tautan',
    linksHint: 'Satu alamat http atau https pada setiap baris, paling banyak 10.',
    takeBack: 'Hapus jawaban ini',
    takenBack: 'Jawaban dihapus.',
    tookTheirs: 'Yang tersimpan dipakai.',
    conflictTitle: 'Rekan Anda mengubah jawaban ini',
    conflictText: (at: string) =>
      `Disimpan ${at}, setelah Anda membukanya. Tidak ada yang hilang: bandingkan, lalu pilih. Isian Anda masih dapat diubah di bawah.`,
    conflictRemoved:
      'Jawaban ini dihapus setelah Anda membukanya. Tidak ada yang hilang: pilih apakah isian Anda disimpan.',
  },
  en: {
    answersTitle: 'Self-assessment',
    notOpened: 'The assessment is not open yet',
    notOpenedText: 'It can be filled in once the secretariat has verified the registration.',
    sekdaNote: 'Note of the regional secretary',
    theSekda: 'the regional secretary',
    indicatorsDone: 'Indicators complete',
    nextTitle: 'What comes next',
    doneOf: (done: number, all: number) => `${done} of ${all}`,
    level: (level: number) => `Level ${level}`,
    levelOf: (level: number, most: number) => `Level ${level} of ${most}`,
    pieces: (files: number, links: number) =>
      `${files} ${files === 1 ? 'file' : 'files'}, ${links} ${links === 1 ? 'link' : 'links'}`,
    evidenceRequired: 'evidence required',
    unanswered: 'Not answered.',
    noEvidence: 'No evidence.',
    missing: (count: number) =>
      count === 1 ? 'One indicator is not complete.' : `${count} indicators are not complete.`,
    goOn: (code: string) => `Go on with ${code}`,
    lockedTitle: 'The content is locked',
    lockedText:
      'The regional secretary reads exactly this. Recall it to change something; approval is then needed anew.',
    lockedElsewhere:
      'The regional secretary reads exactly this. Recall it from the list of indicators to change something.',
    lockedForHelp:
      'The regional secretary reads exactly this. Ask the operator to recall it if it has to change.',
    send: 'Send to the regional secretary',
    sendQuestion: (name: string) => `Send it to ${name}?`,
    sendConsequence: (title: string) =>
      `The assessment of ${title} is locked until it is approved, returned, or recalled by you.`,
    sentTo: (name: string) => `The assessment was sent to ${name}.`,
    recall: 'Recall',
    recalled: 'The assessment was recalled and can be changed.',
    submit: 'Submit the assessment',
    submitQuestion: (title: string) => `Submit the assessment of ${title}?`,
    submitConsequence: (edition: string) =>
      `It goes to the assessors of ${edition} and cannot be changed any more. You get a receipt.`,
    submitted: (title: string) => `The assessment of ${title} was submitted.`,
    noSuchIndicator: 'There is no such indicator',
    toAnswers: 'To the list of indicators',
    placeOf: (place: number, count: number) => `Indicator ${place} of ${count}`,
    turn: 'Other indicators',
    previous: (code: string) => `Previous: ${code}`,
    next: (code: string) => `Next: ${code}`,
    levelLabel: 'Level reached',
    levelFirst: 'Choose a level first; without one nothing is saved on the platform yet.',
    explanation: 'Explanation',
    explanationHint: (left: string) => `What is in place, and since when. ${left} characters left.`,
    evidence: 'Evidence',
    evidenceNeeded: 'Evidence (required)',
    uploadEvidence: 'Upload evidence',
    fileHint: (most: string) =>
      `PDF, PNG, JPEG, Word, Excel, PowerPoint, CSV or text; ${most} at most.`,
    fileAttached: (name: string) => `${name} was uploaded.`,
    fileDetached: (name: string) => `${name} was removed.`,
    detach: 'Remove',
    detachThis: (name: string) => `Remove ${name}`,
    links: 'Links',
    linksHint: 'One http or https address on each line, ten at most.',
    takeBack: 'Delete this answer',
    takenBack: 'The answer was deleted.',
    tookTheirs: 'The saved version was taken.',
    conflictTitle: 'Somebody else changed this answer',
    conflictText: (at: string) =>
      `Saved ${at}, after you opened it. Nothing is lost: compare and choose. You can still change what you wrote below.`,
    conflictRemoved:
      'This answer was deleted after you opened it. Nothing is lost: choose whether yours is saved.',
  },
});
