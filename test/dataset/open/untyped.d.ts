/** The parts that our tests use of validators that come without types. */
declare module 'datapackage' {
  interface TableResource {
    readonly name: string;
    readonly descriptor: { readonly path: string };
    readonly valid: boolean;
    readonly errors: readonly Error[];
    read(options: { keyed: true; relations: boolean }): Promise<readonly Readonly<Record<string, unknown>>[]>;
  }
  export class Package {
    static load(descriptor: object, options: { basePath: string; strict: boolean }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly TableResource[];
  }
}

declare module 'jsonld' {
  interface Options {
    readonly base: string;
    readonly safe: boolean;
    readonly documentLoader: (address: string) => Promise<never>;
  }
  const jsonld: { expand(document: object, options: Options): Promise<readonly object[]> };
  export default jsonld;
}

declare module '@adobe/structured-data-validator' {
  interface Issue {
    readonly issueMessage: string;
    readonly severity: 'ERROR' | 'WARNING';
    /** `schemaOrg` for a word that the vocabulary does not have there. */
    readonly errorType?: string;
  }
  export default class Validator {
    constructor(vocabulary: object);
    validate(found: object): Promise<readonly Issue[]>;
  }
}
