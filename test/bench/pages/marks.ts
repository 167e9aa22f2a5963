import type { Status } from '@plan-widgets/core/contract';

const OTHER = 'M.8 6.8h5.6v2.4H.8zM9.6 6.8h5.6v2.4H9.6z';

/** A path a status, in a box of 16 by 16: what it looks like does not matter here, that each card has one does. */
export const MARKS: Readonly<Record<Status, string>> = {
  met: 'M8 .5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15z',
  'on-course': 'M2.6 1.9 14.4 8 2.6 14.1z',
  'needs-acceleration': 'M2 2.2 7.6 8 2 13.8zM8.4 2.2 14 8l-5.6 5.8z',
  unlikely: 'M8 .3 15.7 8 8 15.7.3 8z',
  'moving-away': 'M7.6 1.4.8 8l6.8 6.6v-4.2h7.6V5.6H7.6z',
  missed: 'M1.2 1.2h13.6v13.6H1.2z',
  'under-way': OTHER,
  'not-started': OTHER,
  'too-early': OTHER,
  'no-data': OTHER,
  withheld: OTHER,
};
