import type { Numbering } from './numbering.js';
import type { Section } from './outline.js';
import { bareTitle, isDomainTitle, roleByAnyWord, roleByLastWord, roleOfTitle } from './titles.js';
import { domainKey } from './vocabulary.js';

/** The sections of a domain. */
export const domainParts: ReadonlySet<string> = new Set(['goal', 'indicators', 'strategies']);
/** The parts of a plan beside its domains. */
export const planParts: ReadonlySet<string> = new Set(['projects', 'implementation', 'monitoring']);

/** What a heading opens where it stands: by its title where that is known, else by its words where a section or a part is due. */
export function roleInPlace(shadow: string, numbering: Numbering | null, stack: readonly Section[]): Section['role'] {
  const known = roleOfTitle(shadow);
  const due = isSectionDue(numbering, stack);
  if (known !== null && planParts.has(known))
    return due && lacksStrategies(stack) ? (roleByLastWord(shadow) ?? known) : known;
  if (known !== null) return known;
  if (opensDomain(shadow, numbering, stack)) return 'domain';
  if (due) return roleByLastWord(shadow);
  return isPartDue(shadow, numbering, stack) ? roleByAnyWord(shadow) : null;
}

function opensDomain(shadow: string, numbering: Numbering | null, stack: readonly Section[]): boolean {
  if (!isDomainTitle(shadow) || /(?:项目|工程|行动|计划)$/.test(shadow)) return false;
  const part = stack.find((s) => s.role !== null && planParts.has(s.role));
  return !part || (numbering !== null && numbering.style === part.numbering?.style);
}

/** Right under a domain, or beside the sections it has, and numbered as none of the headings above it. */
function isSectionDue(numbering: Numbering | null, stack: readonly Section[]): boolean {
  const domain = findDepth(stack, (s) => s.role === 'domain');
  if (domain < 0) return false;
  if (numbering && stack.slice(1, domain + 1).some((s) => s.numbering?.style === numbering.style)) return false;
  const open = stack[domain + 1];
  return !open || (open.role !== null && open.numbering?.style === numbering?.style);
}

/** 保障措施 in a domain without strategies is its strategies, and a part of the plan elsewhere. */
function lacksStrategies(stack: readonly Section[]): boolean {
  const domain = stack[findDepth(stack, (s) => s.role === 'domain')];
  return domain !== undefined && !domain.children.some((child) => child.role === 'strategies');
}

/** A heading in line with the chapter that holds the domains, or with the domains themselves. */
function isPartDue(shadow: string, numbering: Numbering | null, stack: readonly Section[]): boolean {
  const chapter = stack[1];
  if (!numbering || chapter?.numbering?.style !== numbering.style) return false;
  const title = bareTitle(shadow);
  if (domainKey(title, 'women') !== null || domainKey(title, 'children') !== null) return false;
  return stack[0]!.children.some(holdsDomain);
}

function holdsDomain(section: Section): boolean {
  return section.role === 'domain' || section.children.some(holdsDomain);
}

/** The innermost open section that is accepted, as its depth; -1 when none is. */
export function findDepth(stack: readonly Section[], accept: (section: Section) => boolean): number {
  for (let depth = stack.length - 1; depth > 0; depth--) if (accept(stack[depth]!)) return depth;
  return -1;
}
