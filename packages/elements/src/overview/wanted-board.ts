import { conforms, type Shape } from '@plan-widgets/core/contract';
import { entriesIn, type Scope } from '@plan-widgets/core/overview';
import type { Wish } from '../kit/data.js';
import type { SourcedElement } from '../kit/file-source.js';
import { wantedFile } from '../kit/wanted-file.js';
import { boardHead, boardRecord, type BoardRecord } from './overview-record.js';

// The type of what a shape accepts cannot be worked out where the shape is any.
const fits = conforms as (shape: Shape, value: unknown) => boolean;

/** The board that an overview wants, or null where it has nothing of the plan and domain that are wanted. */
export function wantedBoard(overview: SourcedElement, scope: Scope): Wish<BoardRecord> | null {
  const wish = wantedFile<BoardRecord>(overview, boardHead);
  if (wish === null) return null;
  const inScope = (board: BoardRecord): BoardRecord | null =>
    entriesIn(board.indicators, scope).length > 0 ? board : null;
  return {
    ...wish,
    inputs: [...wish.inputs, scope.plan, scope.domain],
    load: () => {
      const loading = wish.load();
      if (loading instanceof Promise) {
        return loading
          .then(afterTask)
          .then((board) => board && checkEntries(board))
          .then(afterTask)
          .then((board) => board && inScope(board));
      }
      const board = loading && checkEntries(loading);
      return board instanceof Promise ? board : board && inScope(board);
    },
  };
}

/** What the head's shape let pass unread. */
function checkEntries(board: BoardRecord): BoardRecord | Promise<BoardRecord> {
  return fits(boardRecord, board) ? board : explainFault(board);
}

async function explainFault(board: unknown): Promise<BoardRecord> {
  const { decode } = await import('../kit/diagnosis.js');
  return (decode as (shape: Shape, value: unknown, file: string) => unknown)(
    boardRecord,
    board,
    'board.json',
  ) as BoardRecord;
}

/** To parse a board is one task, to check it another, to draw it a third: each is short enough for a press in between. */
const afterTask = <T>(value: T): Promise<T> => new Promise((resolve) => setTimeout(() => resolve(value)));
