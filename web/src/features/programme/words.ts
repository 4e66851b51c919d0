import { roman } from '../../i18n/numbers';
import { counted, dictionary } from '../../i18n/words';

const kindsId = {
  DESK: 'Penilaian dokumen: asesor membaca jawaban dan bukti dukung',
  INTERVIEW: 'Wawancara dengan peserta',
  VISIT: 'Visitasi: asesor mencocokkan klaim dengan fakta di tempat',
  PRESENTATION: 'Paparan peserta di depan tim penilai',
  SEMINAR: 'Seminar: kelompok menyajikan rencana aksinya',
};

const kindsEn: typeof kindsId = {
  DESK: 'Desk assessment: assessors read answers and evidence',
  INTERVIEW: 'An interview with the participant',
  VISIT: 'Field visit: assessors hold claims against the facts on site',
  PRESENTATION: 'Participants present before the panel',
  SEMINAR: 'Seminar: groups present their action plans',
};

/** How entries are assessed in a stage. */
export const kinds = dictionary({ id: kindsId, en: kindsEn });

export const words = dictionary({
  id: {
    about: (name: string) =>
      `Jadwal, tahap, kriteria, dan bobot ${name}, sebagaimana diumumkan sebelum pendaftaran.`,
    contents: 'Isi halaman',
    print: 'Cetak halaman ini',
    timeline: 'Jadwal',
    timelineText: 'Saat penutupan sendiri sudah terlambat. Tidak ada jadwal yang dimajukan.',
    changed: (number: number) => `Jadwal ke-${number} berlaku`,
    reason: (reason: string) => `Alasan perubahan: ${reason}`,
    window: 'Tahap',
    opensAt: 'Dibuka',
    closesAt: 'Ditutup',
    categories: 'Kategori',
    categoriesGovernment:
      'Setiap peserta dinilai dalam kategorinya sendiri. Kategori mengikuti kode wilayah dan tidak dipilih.',
    categoriesGroup: 'Setiap kelompok dinilai dalam kategorinya sendiri.',
    stages: 'Tahap penilaian',
    decidesText:
      'Asesor memberi nilai, sekretariat mengusulkan keputusan, dan ketua tim penilai menyetujuinya. Tidak seorang pun menyetujui usulannya sendiri, dan ketua tidak memberi nilai.',
    way: 'Cara menilai',
    assessors: 'Asesor per peserta',
    quorum: 'Kuorum',
    quorumText: (least: number, all: number) => `${least} dari ${all} lembar nilai`,
    load: 'Beban terbanyak per asesor',
    loadText: (most: number) => `${most} peserta`,
    outcome: 'Keputusan',
    cut: (places: number) => `${places} peserta per kategori maju ke tahap berikutnya`,
    allAdvance: 'Semua peserta maju; nilainya dipakai pada tahap kemudian',
    award: (places: number) => `Juara I sampai ${roman(places)} per kategori`,
    pass: (least: string) => `Lulus dengan nilai ${least} atau lebih`,
    blend: 'Nilai akhir tahap ini',
    ties: 'Bila nilai sama',
    tieStage: (stage: string) => `nilai tahap ${stage} yang lebih tinggi`,
    tieCriterion: (criterion: string) => `nilai kriteria ${criterion} yang lebih tinggi`,
    tieAll: 'bila tetap sama, semuanya berbagi tempat',
    tieLot: 'bila tetap sama, undian dengan benih yang diumumkan',
    rubric: 'Rubrik',
    criterion: 'Kriteria',
    weight: 'Bobot',
    illustrative: 'Ilustratif',
    illustrativeText:
      'Yang ditandai “Ilustratif” tidak berasal dari sumber resmi, melainkan diisi untuk peragaan.',
    instrument: 'Instrumen asesmen mandiri',
    instrumentText: (indicators: number, aspects: number) =>
      `${indicators} indikator dalam ${aspects} aspek. Bobot dalam persen dari indeks.`,
    source: (source: string) => `Sumber: ${source}`,
    levels: 'Tingkat jawaban',
    indicator: 'Indikator',
    evidence: 'Bukti dukung',
    needed: 'Wajib',
    optional: 'Bila ada',
    aspect: (name: string, weight: string) => `${name}: ${weight}`,
  },
  en: {
    about: (name: string) =>
      `Timeline, stages, criteria and weights of ${name}, as announced before registration.`,
    contents: 'On this page',
    print: 'Print this page',
    timeline: 'Timeline',
    timelineText: 'The closing instant itself is too late. No window is ever closed earlier.',
    changed: (number: number) => `Schedule ${number} holds`,
    reason: (reason: string) => `Reason for the change: ${reason}`,
    window: 'Stage',
    opensAt: 'Opens',
    closesAt: 'Closes',
    categories: 'Categories',
    categoriesGovernment:
      'Each participant is judged within its own category, which follows from the region code and is not chosen.',
    categoriesGroup: 'Each group is judged within its own category.',
    stages: 'Stages of assessment',
    decidesText:
      'Assessors award points, the secretariat proposes a decision, and the chair approves it. Nobody approves what they proposed themselves, and the chair enters no score.',
    way: 'How it is assessed',
    assessors: 'Assessors for each entry',
    quorum: 'Quorum',
    quorumText: (least: number, all: number) => `${least} of ${all} sheets`,
    load: 'Most entries for one assessor',
    loadText: (most: number) => counted(most, 'entry', 'entries'),
    outcome: 'Decision',
    cut: (places: number) =>
      `${counted(places, 'entry of each category goes', 'entries of each category go')} on to the next stage`,
    allAdvance: 'All entries go on; the score counts in a later stage',
    award: (places: number) => `Winners I to ${roman(places)} of each category`,
    pass: (least: string) => `Passed with ${least} points or more`,
    blend: 'Total of this stage',
    ties: 'Where totals are equal',
    tieStage: (stage: string) => `the higher score in ${stage}`,
    tieCriterion: (criterion: string) => `the higher score in the criterion ${criterion}`,
    tieAll: 'if still equal, they share the place',
    tieLot: 'if still equal, a lot with a published seed',
    rubric: 'Rubric',
    criterion: 'Criterion',
    weight: 'Weight',
    illustrative: 'Illustrative',
    illustrativeText:
      'What is marked “Illustrative” comes from no official source; it was filled in for demonstration.',
    instrument: 'Instrument of the self-assessment',
    instrumentText: (indicators: number, aspects: number) =>
      `${indicators} indicators in ${aspects} aspects. Weights are in per cent of the index.`,
    source: (source: string) => `Source: ${source}`,
    levels: 'Levels of an answer',
    indicator: 'Indicator',
    evidence: 'Evidence',
    needed: 'Required',
    optional: 'If there is any',
    aspect: (name: string, weight: string) => `${name}: ${weight}`,
  },
});
