import { expect } from '@open-wc/testing';
import { parse } from 'csv-parse/browser/esm/sync';
import { unzipSync } from 'fflate';
import {
  citations,
  fileName,
  makeCsv,
  makePng,
  makeZip,
  offer,
  type Offered,
  type Picture,
} from '../../../packages/elements/src/progress-chart/exports/index.js';
import { asOfficial, pictureOf } from './exports-picture.js';
import { about, official, records, setUp, sexes } from './fixtures.js';

const csvHref = 'https://data.example/2026-10-31/open/indicators/x.csv';
const WHOLE = '\uFEFFdemonstration,release\r\ntrue,2026-10-31\r\n';
const pageFetch = window.fetch;
const pageAgent = Object.getOwnPropertyDescriptor(Navigator.prototype, 'userAgent')!;

/** What the page's server answers for the file of all data; an Error for a network that is gone. */
function serveWhole(answer: Response | Error): string[] {
  const asked: string[] = [];
  window.fetch = (address) => {
    asked.push(String(address));
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  return asked;
}

const pretendWeChat = (): void => {
  Object.defineProperty(Navigator.prototype, 'userAgent', {
    configurable: true,
    get: () =>
      'Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/116 Mobile Safari/537.36 MicroMessenger/8.0.47',
  });
};

/** The links that were followed, in place of a download. */
function hearSaving(): { readonly name: string; readonly href: string }[] {
  const saved: { name: string; href: string }[] = [];
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, href: this.href });
  };
  return saved;
}

const pageClick = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')!;

afterEach(() => {
  window.fetch = pageFetch;
  Object.defineProperty(Navigator.prototype, 'userAgent', pageAgent);
  Object.defineProperty(HTMLAnchorElement.prototype, 'click', pageClick);
});

async function unpack(picture: Picture): Promise<Record<string, Uint8Array>> {
  return unzipSync(new Uint8Array(await (await makeZip(picture)).arrayBuffer()));
}

/** The text of a file, its byte order mark too. */
const readText = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

const textOf = (offered: Offered): string => (offered.kind === 'text' ? offered.text : '');

describe('the PNG', () => {
  for (const name of ['sexes', 'official', 'setUp'] as const) {
    it(`of “${name}” is the picture at twice its size, its text drawn, on white`, async () => {
      const bitmap = await createImageBitmap(await makePng(pictureOf(records[name]!)));
      expect(bitmap.width).to.equal(2400);
      expect(bitmap.height).to.be.greaterThan(1200);
      const canvas = document.createElement('canvas');
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      const pen = canvas.getContext('2d')!;
      pen.drawImage(bitmap, 0, 0);
      const darkIn = (top: number, height: number): number => {
        const { data } = pen.getImageData(0, Math.floor(top), bitmap.width, Math.floor(height));
        let dark = 0;
        for (let i = 0; i < data.length; i += 4) if (data[i]! < 120 && data[i + 3] === 255) dark++;
        return dark;
      };
      // Title above, drawing or target in the middle, sources below.
      expect(darkIn(100, 400)).to.be.greaterThan(2000);
      expect(darkIn(bitmap.height * 0.35, bitmap.height * 0.25)).to.be.greaterThan(2000);
      expect(darkIn(bitmap.height - 400, 300)).to.be.greaterThan(2000);
      expect(Array.from(pen.getImageData(5, 5, 1, 1).data)).to.deep.equal([255, 255, 255, 255]);
    });
  }
});

describe('the CSV as shown', () => {
  it('is read by another program: periods, target and projection, and where they are from', () => {
    const rows = parse(makeCsv(pictureOf(sexes, 'zh-Hans', { choice: { groups: 'sex' } })), {
      bom: true,
      columns: true,
    }) as Record<string, string>[];
    expect(Object.keys(rows[0]!)).to.include.members(['年份', '女', '男', '来源', '指标', '数据版本']);
    expect(rows.map((row) => row['年份'])).to.include.members(['2025年', '2030年目标值（按规划期末）']);
    for (const row of rows) expect(JSON.stringify(row)).to.include('示例数据：数值均为虚构，不得引用');
  });
});

describe('the citation', () => {
  it('after GB/T 7714 names publisher, indicator, document, release, day and address', () => {
    const { gbt7714, plain } = citations(pictureOf(asOfficial(about), 'zh-Hans', { csvHref }));
    expect(gbt7714).to.equal(
      `示例区统计局. ${about.name['zh-Hans']}：《示例区儿童发展规划（2021—2030年）》（示例〔0000〕1号）监测数据，2026-10-31版[DS/OL]. (2026-10-31). ${csvHref}.`,
    );
    expect(plain)
      .to.match(/^示例区统计局：/)
      .and.to.include('2026年10月31日发布')
      .and.to.include(csvHref);
  });

  it('of an indicator without values cites the plan’s target, and says where no address is recorded', () => {
    const { gbt7714 } = citations(pictureOf({ ...official, notice: { ...official.notice, url: null } }));
    expect(gbt7714).to.include('目标').and.to.include(official.notice.number!);
    expect(gbt7714).to.match(/\[DS\]\. \(\d{4}-\d\d-\d\d\)\. 来源网址未录入\.$/);
  });

  it('says what later releases corrected', async () => {
    const news = ['更正：2025年的数值原为59.6%，已于2027年3月1日更正为58.6%。'];
    const shown = await offer('citation', pictureOf(asOfficial(sexes), 'zh-Hans', { news }));
    expect(textOf(shown)).to.match(/更正为58\.6%。$/);
  });

  it('says what it leaves out, and why', async () => {
    const omitted = textOf(await offer('citation', pictureOf(asOfficial(about))));
    expect(omitted).to.include('GB/T 7714—2015').and.to.include('未写引用日期：文件不读取时钟');
  });

  for (const locale of ['zh-Hans', 'zh-Hant', 'en'] as const) {
    it(`of sample data is none, in ${locale}`, async () => {
      const picture = pictureOf(about, locale, { csvHref });
      const { gbt7714, plain } = citations(picture);
      for (const text of [gbt7714, plain, textOf(await offer('citation', picture))]) {
        expect(text).to.include(picture.words.t('demonstration.notice'));
        expect(text).not.to.match(/\[DS|\(2026-10-31\)|https?:/);
      }
    });
  }
});

describe('the archive', () => {
  it('holds what its README says, the whole data too', async () => {
    const asked = serveWhole(new Response(WHOLE));
    const files = await unpack(pictureOf(sexes, 'zh-Hans', { csvHref }));
    expect(asked).to.deep.equal([csvHref]);
    const readme = readText(files['README.txt']!);
    const named = [...readme.matchAll(/^(\S+\.(?:png|svg|csv|txt))：/gm)].map(([, file]) => file);
    expect(named).to.have.members(Object.keys(files).filter((file) => file !== 'README.txt'));
    expect(named).to.include.members(['picture.png', 'picture.svg', 'data.csv', `${sexes.id}.csv`]);
    expect(readme).to.include('示例数据：数值均为虚构，不得引用').and.to.include(sexes.sentence['zh-Hans']);
    expect(readText(files[`${sexes.id}.csv`]!)).to.equal(WHOLE);
    expect(Array.from(files['picture.png']!.slice(1, 4))).to.deep.equal([0x50, 0x4e, 0x47]);
    expect(readText(files['picture.svg']!)).to.match(/^<\?xml/);
    expect(readText(files['data.csv']!)).to.equal(makeCsv(pictureOf(sexes)));
  });

  for (const [what, answer] of [
    ['the network is gone', () => new Error('offline')],
    ['the server has no such file', () => new Response('', { status: 404 })],
  ] as const) {
    it(`says that the whole data is not in it when ${what}`, async () => {
      serveWhole(answer());
      const files = await unpack(pictureOf(setUp, 'en', { csvHref }));
      expect(Object.keys(files)).not.to.include(`${setUp.id}.csv`);
      expect(readText(files['README.txt']!)).to.include('could not be fetched').and.to.include(csvHref);
    });
  }

  it('asks for nothing where there is no address, and says so', async () => {
    const asked = serveWhole(new Error('none'));
    const files = await unpack(pictureOf(about));
    expect(asked).to.deep.equal([]);
    expect(readText(files['README.txt']!)).to.include('没有公开地址');
  });

  it('is the same bytes every time', async () => {
    const bytes = async (): Promise<number[]> =>
      Array.from(new Uint8Array(await (await makeZip(pictureOf(about))).arrayBuffer()));
    expect(await bytes()).to.deep.equal(await bytes());
  });
});

describe('a press', () => {
  for (const kind of ['png', 'svg', 'csv', 'zip'] as const) {
    it(`on ${kind} gives the browser a file with a name of its own`, async () => {
      const saved = hearSaving();
      const picture = pictureOf(about);
      expect(await offer(kind, picture)).to.deep.equal({ kind: 'saved' });
      expect(saved).to.have.length(1);
      expect(saved[0]!.name).to.equal(`sample-${about.id}-2026-10-31.${kind}`);
      expect(saved[0]!.name).to.equal(fileName(picture, kind));
      const file = await (await fetch(saved[0]!.href)).blob();
      expect(file.size).to.be.greaterThan(100);
    });
  }

  it('on the sentence gives the stored one, and the notice before it', async () => {
    const shown = await offer('sentence', pictureOf(about, 'en'));
    expect(textOf(shown).split('\n')).to.deep.equal([
      'Sample data: every figure is invented. Do not cite.',
      about.name.en,
      about.sentence.en,
    ]);
  });

  it('in WeChat shows a picture to be long-pressed, with the sentence as its text', async () => {
    pretendWeChat();
    const saved = hearSaving();
    for (const kind of ['png', 'svg'] as const) {
      const shown = await offer(kind, pictureOf(about));
      expect(shown.kind).to.equal('picture');
      if (shown.kind !== 'picture') continue;
      expect(shown.src).to.match(/^data:image\/png;base64,/);
      expect(shown.alt).to.include(about.sentence['zh-Hans']);
      const image = new Image();
      image.src = shown.src;
      await image.decode();
      expect(image.naturalWidth).to.equal(2400);
    }
    expect(saved).to.deep.equal([]);
  });

  it('in WeChat shows the CSV as text with a plain address, and says how to have the rest', async () => {
    pretendWeChat();
    const picture = pictureOf(about, 'zh-Hans', { csvHref });
    const csv = await offer('csv', picture);
    expect(csv).to.deep.equal({ kind: 'text', text: makeCsv(picture).replace('\uFEFF', ''), href: csvHref });
    const zip = await offer('zip', picture);
    expect(zip.kind === 'text' && zip.href).to.equal(csvHref);
    expect(textOf(zip)).to.include('长按').and.to.include(picture.words.t('chart.files.png'));
    expect(textOf(await offer('zip', pictureOf(about)))).not.to.include('地址');
  });

  it('frees the memory of a file that the browser has taken', async () => {
    hearSaving();
    const freed: string[] = [];
    const { setTimeout: wait } = window;
    const { revokeObjectURL } = URL;
    URL.revokeObjectURL = (address) => void freed.push(address);
    // The wait is the browser's; here it is over at once.
    window.setTimeout = ((run: () => void) => (run(), 0)) as typeof window.setTimeout;
    try {
      await offer('csv', pictureOf(about));
    } finally {
      window.setTimeout = wait;
      URL.revokeObjectURL = revokeObjectURL;
    }
    expect(freed).to.have.length(1);
    revokeObjectURL(freed[0]!);
  });
});
