import { dictionary } from '../../i18n/words';

export const words = dictionary({
  id: {
    title: 'Data terbuka',
    about:
      'Semua data publik program: peserta, aturan, hasil, dan riwayat, dengan format dan lisensinya.',
    intro:
      'Semua yang tampil di halaman publik dapat diunduh tanpa akun. Sebutkan program dan tanggal unduhan bila Anda memakainya. Data pribadi tidak ada di dalamnya, begitu pula edisi percobaan, yang isinya rekaan.',
    edition: (name: string, begins: string) => `${name}, mulai ${begins}`,
    general: 'Untuk semua program',
    data: 'Data',
    formats: 'Unduh',
    licence: 'Lisensi',
    editions: 'Daftar edisi',
    history: 'Jumlah peserta per tahun',
    regions: 'Kode dan nama wilayah',
    description: 'Uraian antarmuka (OpenAPI)',
    participants: 'Peserta',
    summary: 'Jumlah peserta menurut kategori dan provinsi',
    rules: 'Aturan, instrumen, dan jadwal',
    decisions: 'Daftar keputusan yang diumumkan',
    result: (stage: string) => `Hasil ${stage}`,
    canonical: 'JSON baku',
    publicData: 'Informasi publik; sebutkan sumbernya',
    check: 'Cara memeriksa',
    checkText:
      'Setiap hasil diterbitkan sebagai JSON baku dengan sidik SHA-256-nya. Unduh berkas bakunya, hitung sidiknya, lalu bandingkan dengan yang tertulis pada halaman hasil; halaman itu juga dapat menghitungnya di peramban Anda.',
    csvText:
      'Berkas CSV memakai UTF-8 dan tanda koma. Teks yang dapat terbaca sebagai rumus diawali tanda petik, agar aman dibuka di aplikasi lembar kerja.',
  },
  en: {
    title: 'Open data',
    about:
      'All public data of the programmes: participants, rules, results and history, with formats and licences.',
    intro:
      'All that public pages show can be downloaded without an account. Name the programme and the date of your download where you use it. There are no personal data in it, and no trial editions, which are made up.',
    edition: (name: string, begins: string) => `${name}, from ${begins}`,
    general: 'For all programmes',
    data: 'Data',
    formats: 'Download',
    licence: 'Licence',
    editions: 'List of editions',
    history: 'Participants of each year',
    regions: 'Codes and names of regions',
    description: 'Description of the interface (OpenAPI)',
    participants: 'Participants',
    summary: 'Participants by category and province',
    rules: 'Rules, instrument and schedule',
    decisions: 'List of the published decisions',
    result: (stage: string) => `Results: ${stage}`,
    canonical: 'Canonical JSON',
    publicData: 'Public information; name the source',
    check: 'How to check',
    checkText:
      'Each result is published as canonical JSON with its SHA-256 fingerprint. Download the canonical file, compute its fingerprint, and compare it with the one on the page of the result, which can also compute it in your browser.',
    csvText:
      'CSV files are in UTF-8 with commas. Text that could be read as a formula begins with an apostrophe, so that it is safe to open in a spreadsheet.',
  },
});
