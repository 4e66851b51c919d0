import { dictionary } from '../../i18n/words';

export const words = dictionary({
  id: {
    title: 'Penghargaan yang dinilai adil dan dapat diperiksa siapa pun',
    intro:
      'Anugerah menjalankan program penghargaan pemerintah daerah bertahap, dari pendaftaran sampai piagam. Aturan, bobot, dan hasil setiap tahap terbuka untuk diperiksa.',
    register: 'Daftar akun',
    signIn: 'Masuk',
    home: 'Beranda saya',
    editions: 'Program',
    calmTitle: 'Belum ada program yang dibuka',
    calm: 'Begitu sekretariat membuka sebuah program, tahap dan batas waktunya tampil di sini.',
    history: 'Riwayat penghargaan',
    openData: 'Data terbuka',
    participation: (taking: string, eligible: string) =>
      `${taking} peserta terverifikasi dari ${eligible} pemerintah daerah yang dapat ikut.`,
    groups: (taking: string) => `${taking} kelompok terverifikasi.`,
    places: 'Bagian situs ini',
    fairTitle: 'Mengapa hasilnya dapat dipercaya',
    rulesTitle: 'Aturan tetap sejak awal',
    rules:
      'Tahap, kriteria, bobot, dan cara memutus nilai sama diumumkan sebelum pendaftaran dan tidak berubah.',
    eyesTitle: 'Empat mata pada setiap keputusan',
    eyes: 'Tidak seorang pun menyetujui usulannya sendiri. Ketua memutus, tetapi tidak memberi nilai.',
    checkTitle: 'Dapat dihitung ulang',
    check:
      'Setiap hasil diterbitkan dengan sidik digitalnya, sehingga siapa pun dapat memeriksanya kembali.',
    developers: 'Dokumentasi antarmuka',
    status: 'Keadaan layanan',
    notFoundTitle: 'Halaman ini tidak ada',
    notFound: 'Mungkin alamatnya salah tulis, atau halamannya sudah dipindahkan.',
    toFront: 'Ke halaman depan',
  },
  en: {
    title: 'Awards that are judged fairly and can be checked by anyone',
    intro:
      'Anugerah runs staged award programmes for regional governments, from registration to certificate. Rules, weights and the results of every stage are open to inspection.',
    register: 'Sign up',
    signIn: 'Sign in',
    home: 'My home page',
    editions: 'Programmes',
    calmTitle: 'No programme is open yet',
    calm: 'As soon as the secretariat opens one, its stages and deadlines are shown here.',
    history: 'History of the awards',
    openData: 'Open data',
    participation: (taking: string, eligible: string) =>
      `${taking} verified participants of ${eligible} governments that could take part.`,
    groups: (taking: string) => `${taking} verified groups.`,
    places: 'Parts of this site',
    fairTitle: 'Why you can trust the results',
    rulesTitle: 'Rules that stand from the start',
    rules:
      'Stages, criteria, weights and how ties are broken are announced before registration and never change.',
    eyesTitle: 'Four eyes on every decision',
    eyes: 'Nobody approves what they proposed themselves. The chair decides, but enters no score.',
    checkTitle: 'Open to recomputation',
    check:
      'Each result is published with its digital fingerprint, so that anyone can check it again.',
    developers: 'Interface documentation',
    status: 'Service status',
    notFoundTitle: 'This page does not exist',
    notFound: 'The address may be mistyped, or the page has moved.',
    toFront: 'To the front page',
  },
});
