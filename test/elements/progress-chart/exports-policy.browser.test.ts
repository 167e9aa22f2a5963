import { expect } from '@open-wc/testing';
import { makePng, makeSvg, offer } from '../../../packages/elements/src/progress-chart/exports/index.js';
import { parseSvg, pictureOf } from './exports-picture.js';
import { about, sexes } from './fixtures.js';

describe('under a strict policy', () => {
  const refused: string[] = [];
  const hear = ({ violatedDirective, blockedURI }: SecurityPolicyViolationEvent): void => {
    refused.push(`${violatedDirective} ${blockedURI}`);
  };

  before(() => {
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "img-src 'self' data:; style-src 'self'; object-src 'none'; frame-src 'none'; font-src 'none'";
    document.head.append(policy);
    document.addEventListener('securitypolicyviolation', hear);
  });
  after(() => document.removeEventListener('securitypolicyviolation', hear));
  beforeEach(() => refused.splice(0));

  it('would refuse an image of a blob', async () => {
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([makeSvg(pictureOf(about))], { type: 'image/svg+xml' }));
    await image.decode().then(
      () => expect.fail('the policy should stand'),
      () => {},
    );
    URL.revokeObjectURL(image.src);
    // The event is a task of its own.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(refused.join()).to.include('img-src');
  });

  it('makes the bitmap and the picture to be long-pressed without a refusal', async () => {
    expect((await makePng(pictureOf(sexes))).type).to.equal('image/png');
    const box = document.createElement('div');
    box.append(document.importNode(parseSvg(makeSvg(pictureOf(sexes))).documentElement, true));
    document.body.append(box);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    box.remove();
    expect(refused).to.deep.equal([]);
  });

  it('offers texts without a refusal', async () => {
    expect((await offer('citation', pictureOf(sexes))).kind).to.equal('text');
    expect(refused).to.deep.equal([]);
  });
});
