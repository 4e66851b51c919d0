/** A province and where its tile lies on the map. */
export interface Province {
  code: string;
  /** As ISO 3166-2 abbreviates it. */
  short: string;
  name: string;
  row: number;
  col: number;
}

// codes and names contain information from idn-area-data, which is made available under the ODbL 1.0; the layout is ours
const TABLE: readonly (readonly [string, string, string, number, number])[] = [
  ['11', 'AC', 'Aceh', 0, 0],
  ['12', 'SU', 'Sumatera Utara', 1, 1],
  ['13', 'SB', 'Sumatera Barat', 2, 1],
  ['14', 'RI', 'Riau', 2, 2],
  ['15', 'JA', 'Jambi', 3, 2],
  ['16', 'SS', 'Sumatera Selatan', 4, 2],
  ['17', 'BE', 'Bengkulu', 3, 1],
  ['18', 'LA', 'Lampung', 5, 2],
  ['19', 'BB', 'Kepulauan Bangka Belitung', 4, 3],
  ['21', 'KR', 'Kepulauan Riau', 2, 3],
  ['31', 'JK', 'DKI Jakarta', 6, 4],
  ['32', 'JB', 'Jawa Barat', 7, 4],
  ['33', 'JT', 'Jawa Tengah', 6, 5],
  ['34', 'YO', 'DI Yogyakarta', 7, 5],
  ['35', 'JI', 'Jawa Timur', 6, 6],
  ['36', 'BT', 'Banten', 6, 3],
  ['51', 'BA', 'Bali', 7, 7],
  ['52', 'NB', 'Nusa Tenggara Barat', 7, 8],
  ['53', 'NT', 'Nusa Tenggara Timur', 7, 9],
  ['61', 'KB', 'Kalimantan Barat', 3, 5],
  ['62', 'KT', 'Kalimantan Tengah', 3, 6],
  ['63', 'KS', 'Kalimantan Selatan', 4, 7],
  ['64', 'KI', 'Kalimantan Timur', 3, 7],
  ['65', 'KU', 'Kalimantan Utara', 2, 7],
  ['71', 'SA', 'Sulawesi Utara', 2, 11],
  ['72', 'ST', 'Sulawesi Tengah', 3, 10],
  ['73', 'SN', 'Sulawesi Selatan', 5, 9],
  ['74', 'SG', 'Sulawesi Tenggara', 4, 10],
  ['75', 'GO', 'Gorontalo', 2, 10],
  ['76', 'SR', 'Sulawesi Barat', 4, 9],
  ['81', 'MA', 'Maluku', 5, 12],
  ['82', 'MU', 'Maluku Utara', 3, 12],
  ['91', 'PA', 'Papua', 3, 15],
  ['92', 'PB', 'Papua Barat', 3, 14],
  ['93', 'PS', 'Papua Selatan', 5, 15],
  ['94', 'PT', 'Papua Tengah', 4, 14],
  ['95', 'PE', 'Papua Pegunungan', 4, 15],
  ['96', 'PD', 'Papua Barat Daya', 3, 13],
];

/** All provinces, in the order of their codes. */
export const provinces: readonly Province[] = TABLE.map(([code, short, name, row, col]) => ({
  code,
  short,
  name,
  row,
  col,
}));

/** The name of a province by its code. */
export function provinceName(code: string): string {
  return provinces.find((one) => one.code === code)?.name ?? code;
}
