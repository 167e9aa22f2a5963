/** A decoded record as it is written in JSON: what decodes to undefined is left out. */
export type Written<Decoded> = Decoded extends readonly (infer Item)[]
  ? readonly Written<Item>[]
  : Decoded extends object
    ? { readonly [Key in RequiredKeys<Decoded>]: Written<Decoded[Key]> } & {
        readonly [Key in Exclude<keyof Decoded, RequiredKeys<Decoded>>]?: Written<Exclude<Decoded[Key], undefined>>;
      }
    : Decoded;

type RequiredKeys<Decoded> = {
  [Key in keyof Decoded]: undefined extends Decoded[Key] ? never : Key;
}[keyof Decoded];
