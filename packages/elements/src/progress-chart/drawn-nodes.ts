import type { DrawnNode } from '@plan-widgets/core/chart';

/**
 * A drawing as nodes of a page. What a node is becomes its class, and the style sheet colours it. The whole is made before
 * it takes the old one's place, so that nothing empty is ever painted.
 */
export function buildDrawing(nodes: readonly DrawnNode[]): SVGElement {
  return buildNode({ tag: 'g', role: 'drawn', attributes: {}, children: nodes });
}

function buildNode({ tag, role, attributes, text, children }: DrawnNode): SVGElement {
  const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
  node.setAttribute('class', role);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, String(value));
  if (text !== undefined) node.textContent = text;
  node.append(...(children ?? []).map(buildNode));
  return node;
}
