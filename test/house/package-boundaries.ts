import { layers } from './import-layers.js';
import type { PackageName } from './sources.js';

/** The part of a package.json the law reads. */
export interface PackageFile {
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** The part of a tsconfig.json the law reads. */
export interface ConfigFile {
  extends?: string;
  compilerOptions: { lib?: string[]; types?: string[] };
}

const page = { lib: ['es2022', 'dom', 'dom.iterable'], types: [] };

/** What the compiler lets each package know of its surroundings. */
const surroundings: Record<PackageName, { lib: string[]; types: string[] }> = {
  core: { lib: ['es2022'], types: [] },
  dataset: { lib: ['es2022'], types: ['node'] },
  elements: page,
  map: page,
  embed: page,
};

/** What a package lists beyond its layer, each as a sentence. Type declarations (`@types/…`) reach no page and are free. */
export function dependencyFaults(name: PackageName, file: PackageFile): string[] {
  const { own, libraries } = layers[name];
  const faults = (['peerDependencies', 'optionalDependencies', 'devDependencies'] as const)
    .filter((list) => Object.keys(file[list] ?? {}).length > 0)
    .map((list) => `${name} has ${list}: what it needs stands in dependencies, tools stand in the root's package.json`);
  for (const [dependency, version] of Object.entries(file.dependencies ?? {})) {
    const allowed = dependency.startsWith('@plan-widgets/')
      ? own.some((open) => open.startsWith(`${dependency}/`))
      : libraries === 'any' || libraries.includes(dependency) || dependency.startsWith('@types/');
    if (!allowed) faults.push(`${name} lists ${dependency}, which its layer does not have`);
    if (!/^\d/.test(version)) faults.push(`${name} lists ${dependency} as "${version}": pin one version`);
  }
  return faults;
}

/** Where a package's tsconfig.json gives it more, or less, than its layer has, each as a sentence. */
export function surroundingsFaults(name: PackageName, file: ConfigFile): string[] {
  const faults: string[] = [];
  if (file.extends !== '../../tsconfig.base.json')
    faults.push(`${name}/tsconfig.json extends ../../tsconfig.base.json`);
  for (const option of ['lib', 'types'] as const) {
    const wanted = JSON.stringify(surroundings[name][option]);
    const got = JSON.stringify(file.compilerOptions[option]);
    if (got !== wanted) faults.push(`${name}/tsconfig.json: ${option} should be ${wanted}, it is ${got}`);
  }
  return faults;
}
