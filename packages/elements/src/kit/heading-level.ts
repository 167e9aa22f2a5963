/** The level `steps` below the one that the page asks for; what is no level from 2 to 6 reads 3. There is none below 6. */
export const levelBelow = (level: number, steps: number): number =>
  Math.min((level >= 2 && level <= 6 ? Math.floor(level) : 3) + steps, 6);
