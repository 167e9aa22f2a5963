/** What an invented service has beside its name and its quote; everything else is made from it. */
export interface SampleService {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly aboutZh: string;
  readonly aboutEn: string;
  /** Where its words stand: plan, domain, number of the strategy. */
  readonly place: readonly [plan: 'women' | 'children', domain: string, number: string];
  /** Verbatim from our own notice. */
  readonly quote: string;
  readonly stages: string;
  readonly needs: string;
  readonly synonyms: string;
  /** The first door and the words of the notice that name it. */
  readonly door: readonly [name: string, words: string];
  readonly situations?: string;
  readonly status?: 'to-be-built' | 'explored';
  readonly sex?: 'female';
  readonly ages?: readonly [number | null, number | null];
  readonly who?: readonly [zh: string, en: string];
  readonly indicators?: string;
  readonly confidential?: true;
}

/** The door that most health services begin at. */
export const CLINIC = ['社区健康服务中心', '每个街道至少设1家提供妇女保健服务的社区健康服务中心'] as const;
