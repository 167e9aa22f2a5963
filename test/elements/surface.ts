/** What elements were seen to render, over all states that were looked at. */
export class SeenSurface {
  readonly slots = new Set<string>();
  readonly parts = new Set<string>();

  /** Remembers the slots and parts that an element renders now. */
  look(element: Element): void {
    for (const slot of element.shadowRoot!.querySelectorAll('slot')) this.slots.add(slot.name);
    for (const part of element.shadowRoot!.querySelectorAll('[part]')) this.parts.add(part.getAttribute('part')!);
  }
}

/**
 * Where what is rendered and what is documented differ, each as a sentence.
 *
 * @param documented names as hosts read them: `*` stands for any rest, and what `stands` names for what it says there
 * @param stands patterns by the word that stands for them: `{ N: '\\d+' }`
 */
export function surfaceFaults(
  rendered: ReadonlySet<string>,
  documented: readonly string[],
  stands: Readonly<Record<string, string>> = {},
): string[] {
  const patterns = documented.map((name) => ({ name, pattern: patternOf(name, stands) }));
  return [
    ...[...rendered]
      .filter((name) => !patterns.some(({ pattern }) => pattern.test(name)))
      .map((name) => `“${name}” is rendered and not documented`),
    ...patterns
      .filter(({ pattern }) => ![...rendered].some((name) => pattern.test(name)))
      .map(({ name }) => `“${name}” is documented and not rendered`),
  ];
}

function patternOf(name: string, stands: Readonly<Record<string, string>>): RegExp {
  const parts = name
    .split(/([A-Z]+|\*)/)
    .map((part, at) => (at % 2 === 0 ? part : part === '*' ? '.*' : `(?:${stands[part] ?? part})`));
  return new RegExp(`^${parts.join('')}$`);
}
