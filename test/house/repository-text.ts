interface LockFile {
  packages: Record<string, { resolved?: string; link?: boolean; optionalDependencies?: Record<string, string> }>;
}

/** Paths of somebody's machine and addresses of package registries. A path after a letter or dot is part of an address, not of a machine. */
const machine = [
  /(?<![\w.:/-])\/(?:work|root|tmp|Users|home\/\w+)\/[\w.-]/,
  /\b[A-Z]:\\Users\\/i,
  /\bregistry\.(?:npmjs\.org|yarnpkg\.com|npmmirror\.com)\b/,
  /\.\.\/shared\//,
];

/** Where a text of the repository names a machine or a registry, each as a sentence with its line. */
export function machineFaults(path: string, text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const hit = machine.map((pattern) => pattern.exec(line)).find((found) => found !== null);
    return hit ? [`${path}:${index + 1}: "${hit[0]}" is true on one machine only`] : [];
  });
}

/**
 * What would make `npm ci` fail elsewhere: an address of one registry, or a package for another platform that fell
 * out of the lock file because a registry lagged behind when it was written.
 */
export function lockFileFaults(lock: LockFile): string[] {
  const faults: string[] = [];
  for (const [place, entry] of Object.entries(lock.packages)) {
    if (entry.resolved !== undefined && !entry.link) faults.push(`${place} has an address: ${entry.resolved}`);
    for (const name of Object.keys(entry.optionalDependencies ?? {})) {
      if (!placesOf(name, place).some((possible) => possible in lock.packages))
        faults.push(`${place} needs ${name}, which the lock file does not have`);
    }
  }
  return faults;
}

/** Where Node would look for a package, from the inside out. */
function placesOf(name: string, from: string): string[] {
  const parts = from === '' ? [] : from.split('/node_modules/');
  const places = parts.map((_, index) => `${parts.slice(0, index + 1).join('/node_modules/')}/node_modules/${name}`);
  return [...places.reverse(), `node_modules/${name}`];
}
