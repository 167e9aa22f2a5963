import type { BothLanguages } from '../tables/cells/cell-fault.js';

/** The words and the locating cells of one record, each by its column, as the table has them; empty texts are nothing. */
export interface PlaceClaim {
  /** Everything written about it, its id and the address included: any of it may say what it is. */
  readonly texts: Readonly<Record<string, string>>;
  /** What would locate it: address, coordinates, subdistrict, picture, telephone. */
  readonly locating: Readonly<Record<string, string>>;
  /** The record is marked as a place that may not be located, whatever its words. */
  readonly flagged?: boolean;
  /** Names of areas; a text that names one locates the place too. */
  readonly areas?: readonly string[];
}

/** Why a record is refused. `columns` are those that would locate it. The words never repeat what they hold. */
export interface ProtectedPlaceFault {
  readonly columns: readonly [string, ...string[]];
  readonly wanted: BothLanguages;
  readonly found: BothLanguages;
  readonly check: BothLanguages;
}

/** Traditional characters of the words below. */
const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  (
    '護护 點点 場场 臨临 時时 難难 險险 處处 構构 婦妇 兒儿 間间 綜综 動动 寵宠 貓猫 廠厂 業业 實实 訓训 車车 勞劳 緊紧 監监 ' +
    '機机 詢询 證证 辦办 區区 號号 棟栋 務务 鎮镇 鄉乡'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

const PLACE = '(?:中心|场所|处所|机构|基地|之家|小屋|住所|公寓|宿舍|用房|服务点|所|站|点|屋)';
const VICTIM = '(?:家庭暴力|家暴|性侵害?|受虐|受害|被害|遭受侵害|受侵害)';

/** What a shelter, or a place where a victim is kept safe, is called. Compared without spaces, marks and Traditional forms. */
const CHINESE: readonly RegExp[] = [
  // 庇护工场 and its like are sheltered work for people with disabilities, open to the public.
  /庇护(?!工场|工厂|工坊|工作坊|性?就业|实训|车间|性?劳动)/u,
  /救助保护|保护救助/u,
  /(?<!动物|宠物|野生|猫|狗|犬)(?:救助站|救助管理|收容(?:所|站|中心|场所)|救助所)/u,
  /安置(?:点|场所|处所|中心|机构|所|站)/u,
  new RegExp(`临时(?:安置|监护|收容|照料|看护).{0,3}${PLACE}`, 'u'),
  /安全屋|安全住所/u,
  new RegExp(`${VICTIM}.{0,8}(?:保护|安置|收容|避难|避险|避风|救助|救援|中途|临时|紧急).{0,6}${PLACE}`, 'u'),
  new RegExp(`(?:受害|被害)(?:人|者|妇女|儿童|女性|女童).{0,4}(?:保护|安置|收容|避难)`, 'u'),
  new RegExp(`(?:妇女|女性|儿童|母婴|反家暴|反家庭暴力).{0,4}(?:避难|避险|中途|紧急|临时)(?:${PLACE}|住)`, 'u'),
  /(?:未成年人?|儿童|妇女|女童|妇幼|少年).{0,8}(?:综合|一站式|临时)?保护中心/u,
  /一站式.{0,8}(?:取证|询问|保护|救助).{0,6}(?:中心|场所|基地|办案区)/u,
];

/** Sheltered places of another kind, in English: what keeps off rain or houses animals; open ground after a quake. */
const OTHER_SHELTER =
  /\b(?:bus|rain|sun|picnic|bicycle|bike|storm|wind|animal|pet|cat|dog|earthquake|shade)\s+shelters?\b/gu;
const EMERGENCY_SHELTER = /\bemergency\s+shelters?\b/gu;
const WHOM = '(?:women|womens|woman|domestic|violence|abuse|victims?|family|crisis|child|children|childrens)';
const WHOM_WORD = new RegExp(`\\b${WHOM}\\b`, 'u');
const ENGLISH: readonly RegExp[] = [
  /\bshelters?\b/u,
  /\bsafe ?houses?\b/u,
  new RegExp(`\\b${WHOM}\\b.{0,24}\\brefuges?\\b|\\brefuges?\\b.{0,24}\\b${WHOM}\\b`, 'u'),
  /\b(?:victims?|minors?|child|children|childrens|women|womens)\b.{0,12}\b(?:protection|rescue|placement)\b.{0,12}\b(?:centre|center|home|house)\b/u,
  /bi ?hu ?(?:suo|zhong ?xin|chang ?suo|zhan|dian)|jiu ?zhu ?bao ?hu/u,
];
/** The same in a word whose letters were set apart, so that no one knows where its words begin. */
const SET_APART = /\b(?:[a-z0-9] ){4,}[a-z0-9]\b/gu;
const ENGLISH_RUN = /shelter|safehouse|refuge/u;

/** A house number in a street, and a telephone number that is at a place or in a pocket. */
const ADDRESS = /(?:路|街|道|巷|村|坊|里|大道|弄)\s*[0-9零一二三四五六七八九十百]+\s*(?:号|栋|弄|巷|幢)/u;
const ENGLISH_ADDRESS = /\b\d+[a-z]? (?:[a-z]+ ){1,3}(?:road|rd|street|st|avenue|ave|lane)\b/u;
const TELEPHONE = /(?<![0-9])(?:0[0-9]{2,3}[0-9]{7,8}|1[3-9][0-9]{9}|[2-8][0-9]{7})(?![0-9])/u;

/** A text without what may stand between its characters: tags, entities, width, case. */
const plain = (text: string): string =>
  text
    .replace(/<[^>]*>/gu, '')
    .replace(/&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));/giu, (entity, hex?: string, decimal?: string) => {
      const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : entity;
    })
    .normalize('NFKC')
    .toLowerCase();

const chineseOf = (text: string): string =>
  [...text.replace(/[^\p{L}\p{N}]/gu, '')].map((character) => SIMPLIFIED.get(character) ?? character).join('');

/** Latin words parted by one space. */
const englishOf = (text: string): string =>
  text
    .replace(/[’']/gu, '')
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();

/** Whether a text speaks of a shelter or of a place where a victim is kept safe. */
export function namesProtectedPlace(text: string): boolean {
  const readable = plain(text);
  const chinese = chineseOf(readable);
  if (CHINESE.some((pattern) => pattern.test(chinese))) return true;
  const words = englishOf(readable).replace(OTHER_SHELTER, ' ');
  // Open ground after an earthquake is one for everybody; one for women or children is not meant by that.
  const english = WHOM_WORD.test(words) ? words : words.replace(EMERGENCY_SHELTER, ' ');
  if (ENGLISH.some((pattern) => pattern.test(english))) return true;
  return (english.match(SET_APART) ?? []).some((run) => ENGLISH_RUN.test(run.replaceAll(' ', '')));
}

/** A national line of three to five digits, or one that takes text messages, is at no place. */
const locatesByPhone = (phone: string): boolean => {
  const digits = plain(phone).replace(/[^0-9]/gu, '');
  return digits.length > 0 && !/^(?:1\d{2}|1\d{4}|12110\d{3}|12345\d)$/u.test(digits);
};

/** Whether a text names a street and number, a telephone, or one of the areas by its stem. */
function locatesInWords(text: string, stems: readonly string[]): boolean {
  const readable = plain(text);
  const chinese = chineseOf(readable);
  return (
    ADDRESS.test(chinese) ||
    ENGLISH_ADDRESS.test(englishOf(readable)) ||
    TELEPHONE.test(readable.replace(/(?<=[0-9])[\s()-]+(?=[0-9])/gu, '')) ||
    stems.some((stem) => chinese.includes(stem))
  );
}

/**
 * The rule of the house for shelters and places of victim protection: no address, coordinate, subdistrict, picture or
 * telephone that leads to one may enter the dataset, not even in a note. Such a record is refused, never mended by
 * leaving the cell out, because the table itself should not hold it.
 *
 * What it cannot know: a shelter under a cover name, a word misspelt on purpose, a landmark in a note. 庇护工场 (sheltered work), 应急避难场所
 * (open ground after an earthquake), 安置房 (housing), animal shelters and bus shelters are not meant and let pass.
 *
 * @returns null when the record is no such place, or when nothing locates it
 */
export function protectedPlaceFault({
  texts,
  locating,
  flagged = false,
  areas = [],
}: PlaceClaim): ProtectedPlaceFault | null {
  const said = Object.keys(texts).filter((column) => namesProtectedPlace(texts[column]!));
  if (!flagged && said.length === 0) return null;
  const columns = Object.keys(locating).filter((column) => {
    const held = locating[column]!.trim();
    return held !== '' && (column !== 'phone' || locatesByPhone(held));
  });
  const stems = areas
    .map((area) => chineseOf(plain(area)).replace(/(?:街道|镇|乡)$/u, ''))
    .filter((stem) => stem.length > 1);
  for (const [column, text] of Object.entries(texts)) {
    if (!columns.includes(column) && locatesInWords(text, stems)) columns.push(column);
  }
  const [first, ...others] = columns;
  if (first === undefined) return null;
  const because = said.length > 0 ? said.join(', ') : null;
  return {
    columns: [first, ...others],
    wanted: {
      en: 'no shelter and no place of victim protection with anything that locates it',
      zh: '庇护场所和受害人保护场所不带任何能找到它的信息',
    },
    found: {
      en: `${because === null ? 'a row marked as one' : `words for one in ${because}`}, with something in ${columns.join(', ')}`,
      zh: `${because === null ? '本行标为此类场所' : `${because} 写的是此类场所`}，而 ${columns.join('、')} 有内容`,
    },
    check: {
      en: 'Delete the row here and in every copy of the table. People are brought there by those they call, never by an address.',
      zh: '请在本表和所有副本里删去这一行。求助的人由接警或受理单位护送，地点不公布。',
    },
  };
}
