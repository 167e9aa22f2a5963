import type { Status } from '@plan-widgets/core/contract';
import { render } from 'lit';
import { statusMark } from '../../kit/status-mark.js';
import { lightColour } from './light-colours.js';
import { shape, type Shape } from './markup.js';

/** The mark of a status, as on the page, its shapes painted for a file. It is 16 by 16. */
export function statusShape(status: Status): Shape[] {
  const colour = lightColour(`status-${status}`);
  const box = document.createElement('div');
  render(statusMark(status), box);
  return Array.from(box.querySelectorAll('path'), (path) => {
    const width = path.getAttribute('stroke-width');
    const paint = path.classList.contains('k') ? lightColour('surface') : colour;
    return shape('path', {
      d: path.getAttribute('d')!,
      ...(width === null ? { fill: paint } : { fill: 'none', stroke: paint, 'stroke-width': width }),
    });
  });
}
