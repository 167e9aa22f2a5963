/** The ten invented subdistricts in the order of their codes: names that no place has. */
export const AREAS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'].map((number, i) => ({
  name: `示例${number}街道`,
  nameEn: `Sample Subdistrict ${i + 1}`,
  // No code of the statistics bureau begins with 00.
  code: `0000000${String(i + 1).padStart(2, '0')}`,
}));

/** Their names, as the tables of values call them. */
export const AREA_NAMES = AREAS.map(({ name }) => name);
