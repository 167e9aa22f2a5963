/** The script element a loader came from, and the address of its file. */
export interface OwnScript {
  readonly address: string;
  /** Absent when the page gives no sign of it, for example when a bundler or another script imported the loader. */
  readonly element: HTMLScriptElement | undefined;
}

/**
 * The script element of a module, which `document.currentScript` does not name. A module runs once however many
 * script elements name its file: the first of them that carries a `data-src` is taken, else the first.
 *
 * @param address the module's `import.meta.url`
 */
export function findModuleScript(address: string): OwnScript {
  const path = new URL(address).pathname;
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')];
  const same = scripts.filter((script) => script.src === address);
  // A server that redirects (http to https, one host to another) leaves only the path in common.
  const own = same.length > 0 ? same : scripts.filter((script) => script.src.replace(/[?#].*/, '').endsWith(path));
  return { address, element: own.find((script) => script.dataset['src']) ?? own[0] };
}

/**
 * The script element of a classic script while it runs.
 *
 * @throws Error outside of a classic script of the page
 */
export function findClassicScript(): OwnScript {
  const element = document.currentScript;
  if (element && 'src' in element && element.src) return { address: element.src, element };
  throw new Error(
    'Wanted the script element of loader.classic.js, got none. Check that the page names it in a <script src> of its own.',
  );
}
