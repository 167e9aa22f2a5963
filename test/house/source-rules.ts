import { basename } from 'node:path';
import type { PackageName, Source } from './sources.js';

interface Rule {
  pattern: RegExp;
  /** What is wrong with it, and what to do instead. */
  says: string;
  /** Packages the rule is for; all when absent. */
  only?: readonly PackageName[];
}

const inPages: readonly PackageName[] = ['core', 'elements', 'map', 'embed'];

/** Comments are judged by the rules of `inComments`, code without them by these. */
const inCode: readonly Rule[] = [
  {
    pattern: /(?<![.\w-])style=["'$]|\bstyleMap\b/,
    says: 'an inline style, which a strict policy refuses: use SVG attributes or a custom property set through CSSOM',
    only: inPages,
  },
  {
    pattern: /\bunsafe(?:HTML|Static|SVG|MathML)\b|\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdocument\.write\b/,
    says: 'markup from text: render a template',
    only: inPages,
  },
  { pattern: /(?<![.\w])eval\(|\bnew Function\(/, says: 'code from text' },
  {
    pattern: /\b(?:localStorage|sessionStorage|indexedDB|document\.cookie|sendBeacon)\b/,
    says: 'we store and report nothing',
    only: inPages,
  },
  { pattern: /\bas any\b/, says: 'as any: say what it is' },
  {
    // Nothing lost: the length of what was not found, and a count not yet begun, are zero.
    pattern: /(?<!\.length )(?:\|\||\?\?)\s*0(?![\d.]|\) \+ 1\b)/,
    says: 'a missing number made zero: carry the reason instead',
  },
  {
    pattern:
      /\.at\(|\.(?:toSorted|toReversed|toSpliced|findLast|findLastIndex)\(|\bObject\.(?:hasOwn|groupBy)\b|\bstructuredClone\b|\bPromise\.withResolvers\b|\bArray\.fromAsync\b|\bAbortSignal\.(?:timeout|any)\b|\bcrypto\.randomUUID\b|\bstatic\s*\{/,
    says: 'Chromium 90 does not know it',
    only: inPages,
  },
  {
    pattern:
      /\bfunction\s+(?:get|handle)[A-Z]|\b(?:const|let)\s+(?:get|handle)[A-Z]\w*\s*=|^\s*(?:(?:public|private|protected|static|async|override)\s+)*#?(?:get|handle)[A-Z]\w*\s*(?:<[^>]*>)?\([^()]*(?:\([^()]*\)[^()]*)*\)[^;]*\{\s*$/m,
    says: 'a name beginning with get or handle: name what it does (verb + domain noun)',
  },
];

const anywhere: readonly Rule[] = [
  { pattern: /\b(?:TODO|FIXME|XXX|HACK)\b/, says: 'a note about work not done: do it or leave it out' },
  { pattern: /@ts-(?:ignore|nocheck)\b/, says: 'the compiler silenced' },
];

const vagueName =
  /^(?:utils?|helpers?|managers?|common|misc|shared|functions)(?:[.-]|$)|[.-](?:utils?|helpers?|manager)\.ts$/;

/** Where a source file breaks the rules of the house, each as a sentence with its line. */
export function sourceFaults(source: Source): string[] {
  const place = `packages/${source.package}/src/${source.path}`;
  const faults: string[] = [];
  if (vagueName.test(basename(source.path))) faults.push(`${place}: a file is named after the one thing it exports`);
  if (!/^[a-z0-9.-]+$/.test(basename(source.path))) faults.push(`${place}: file names are kebab-case`);
  const code = blankComments(source.text);
  for (const [rules, text] of [
    [inCode, code],
    [anywhere, source.text],
  ] as const) {
    for (const { pattern, says, only } of rules) {
      if (only && !only.includes(source.package)) continue;
      for (const hit of text.matchAll(new RegExp(pattern, `g${pattern.flags}`))) {
        const line = text.slice(0, hit.index).split('\n').length + (/^\s*\n/.exec(hit[0]) ? 1 : 0);
        faults.push(`${place}:${line}: ${says} ("${hit[0].trim().split('\n')[0]}")`);
      }
    }
  }
  return faults;
}

/** The text with comments blanked, line for line. An address in a string (`//` after a colon) is no comment. */
const blankComments = (text: string): string =>
  text
    .replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ' '))
    .replaceAll(/(^|[^:'"`\\/])\/\/.*$/gm, '$1');
