import {
  areasFile,
  boardFile,
  commitmentsFile,
  facilitiesFile,
  hotlinesFile,
  indexFile,
  indicatorFile,
  manifestFile,
  parsedNotice,
  plansFile,
  projectsFile,
  releasesFile,
  servicesFile,
  type Shape,
} from '@plan-widgets/core/contract';

/** A JSON Schema, as far as we write them. */
export interface JsonSchema {
  [keyword: string]: unknown;
}

const FILES: Readonly<Record<string, { shape: Shape; about: string }>> = {
  areas: {
    shape: areasFile,
    about: 'RELEASE/areas.geojson: the subdistricts, with their places on the schematic grid.',
  },
  board: { shape: boardFile, about: 'RELEASE/board.json: what cards show, of every indicator.' },
  commitments: { shape: commitmentsFile, about: 'RELEASE/commitments.json: measures inside strategies and projects.' },
  facilities: { shape: facilitiesFile, about: 'RELEASE/facilities.geojson: every place, WGS 84.' },
  hotlines: { shape: hotlinesFile, about: 'RELEASE/hotlines.json: public telephone numbers with their sources.' },
  index: { shape: indexFile, about: 'RELEASE/index.json: one light row an indicator.' },
  indicator: { shape: indicatorFile, about: 'RELEASE/indicators/ID.json: one indicator whole.' },
  manifest: { shape: manifestFile, about: 'RELEASE/manifest.json: what was published, with every file and its hash.' },
  'parsed-notice': { shape: parsedNotice, about: 'What plan-dataset parse prints.' },
  plans: { shape: plansFile, about: 'RELEASE/plans.json: everything the notice says, by plan.' },
  projects: {
    shape: projectsFile,
    about: 'RELEASE/projects.json: the key projects, with their commitments and what each is linked to.',
  },
  releases: { shape: releasesFile, about: 'index.json: the newest release, every release and what each changed.' },
  services: {
    shape: servicesFile,
    about: 'RELEASE/services.LOCALE.json: the services in one language, packed by columns.',
  },
};

/** The JSON Schema (2020-12) of every file of a dataset, by the file's name without `.schema.json`. */
export function describeFiles(): Map<string, JsonSchema> {
  return new Map(
    Object.entries(FILES).map(([name, { shape, about }]) => [
      name,
      {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `urn:plan-widgets:schema:${name}`,
        description: about,
        ...toJsonSchema(shape),
      },
    ]),
  );
}

/** One shape as JSON Schema. A field more than the shape has is allowed, as in the decoder. */
export function toJsonSchema(shape: Shape): JsonSchema {
  switch (shape.is) {
    case 'text':
      return {
        type: 'string',
        ...(shape.oneOf && { enum: [...shape.oneOf] }),
        ...(shape.pattern !== undefined && { pattern: shape.pattern }),
      };
    case 'number':
      return { type: 'number' };
    case 'integer':
      return { type: 'integer' };
    case 'flag':
      return { type: 'boolean' };
    case 'nothing':
      return { type: 'null' };
    case 'list':
      return { type: 'array', items: toJsonSchema(shape.of) };
    case 'map':
      return { type: 'object', additionalProperties: toJsonSchema(shape.of) };
    case 'optional':
      return toJsonSchema(shape.of);
    case 'either':
      return { anyOf: shape.of.map(toJsonSchema) };
    case 'record':
      return {
        type: 'object',
        required: Object.keys(shape.fields).filter((name) => shape.fields[name]?.is !== 'optional'),
        properties: Object.fromEntries(
          Object.entries(shape.fields).map(([name, field]) => [name, toJsonSchema(field)]),
        ),
      };
  }
}
