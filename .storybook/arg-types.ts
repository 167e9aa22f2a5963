import type { ArgTypes } from '@storybook/web-components-vite';

/** One row of Storybook's documentation. */
type InputType = ArgTypes[string];

/** One thing a host may use, as the manifest describes it. */
interface Described {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
}

/** An element in `dist/custom-elements.json`. */
interface ElementDescription {
  tagName?: string;
  description?: string;
  attributes?: readonly Described[];
  members?: readonly (Described & { kind: string; attribute?: string })[];
  events?: readonly Described[];
  slots?: readonly Described[];
  cssParts?: readonly Described[];
  cssProperties?: readonly Described[];
}

/** The part of a custom elements manifest that is read here. */
export interface ElementsManifest {
  modules: readonly { declarations?: readonly ElementDescription[] }[];
}

/** The element's own description in the manifest. */
export function describeElement(manifest: ElementsManifest, tagName: string): ElementDescription | undefined {
  return manifest.modules.flatMap(({ declarations }) => declarations ?? []).find((each) => each.tagName === tagName);
}

/**
 * The rows of an element's documentation. Attributes keep their names, for stories set them by these, and are the only
 * rows with a control. The rest carry their kind in their key: a slot, a part and an attribute may share a name.
 */
export function listArgTypes(manifest: ElementsManifest, tagName: string): ArgTypes {
  const element = describeElement(manifest, tagName);
  if (!element) return {};
  const properties = element.members?.filter(({ kind, attribute }) => kind === 'field' && attribute === undefined);
  return {
    ...rows('attributes', '', element.attributes, controlOf),
    ...rows('properties', 'property:', properties),
    ...rows('events', 'event:', element.events),
    ...rows('slots', 'slot:', element.slots),
    ...rows('CSS parts', 'part:', element.cssParts),
    ...rows('CSS custom properties', 'css:', element.cssProperties),
  };
}

/** The rows of a story: those that can be set. */
export function pickSettable<Row extends { control?: unknown }>(all: Record<string, Row>): Record<string, Row> {
  return Object.fromEntries(
    Object.entries(all).filter(([, { control }]) => !(control as { disable?: boolean } | undefined)?.disable),
  );
}

function rows(
  category: string,
  prefix: string,
  described: readonly Described[] = [],
  control: (type: string) => InputType = () => ({ control: { disable: true } }),
): ArgTypes {
  return Object.fromEntries(
    described.map((each) => [
      `${prefix}${each.name}`,
      {
        name: each.name === '' ? '(default)' : each.name,
        description: each.description ?? '',
        table: {
          category,
          ...(each.type && { type: { summary: each.type.text } }),
          ...(each.default !== undefined && { defaultValue: { summary: each.default } }),
        },
        ...control(each.type?.text ?? ''),
      },
    ]),
  );
}

/** What an attribute of a type is set with: a choice of words, a switch, a number, or else a line of text. */
function controlOf(type: string): InputType {
  const words = [...type.matchAll(/'([^']*)'/g)].map(([, word]) => word!);
  if (words.length > 0) return { control: { type: 'inline-radio' }, options: words };
  if (type === 'boolean') return { control: { type: 'boolean' } };
  return { control: { type: type === 'number' ? 'number' : 'text' } };
}
