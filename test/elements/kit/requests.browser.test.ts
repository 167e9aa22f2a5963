import { expect } from '@open-wc/testing';
import { isAbsent, isRequested, requestJson, type RequestFailure } from '@plan-widgets/elements/kit';
import { serveDataset, type Answer } from '../page.js';

const address = `${location.origin}/dataset/a.json`;
const failureOf = (request: Promise<unknown>): Promise<RequestFailure> =>
  request.then(
    () => Promise.reject(new Error('It should have failed.')),
    (failure: RequestFailure) => failure,
  );

describe('a shared request', () => {
  it('is one for all who ask for the same address, before and after its answer', async () => {
    const asked = serveDataset({ '/dataset/a.json': { json: { a: 0 } } });
    const [first, second] = await Promise.all([requestJson(address), requestJson(address)]);
    expect(first).to.deep.equal({ a: 0 });
    expect(second).to.equal(first);
    expect(await requestJson(address)).to.equal(first);
    expect(asked).to.deep.equal(['/dataset/a.json']);
  });

  it('is forgotten when it fails, so that a retry asks anew', async () => {
    const answers: Record<string, Answer> = { '/dataset/a.json': { status: 500 } };
    serveDataset(answers);
    const failure = await failureOf(requestJson(address));
    expect(failure.status).to.equal(500);
    expect(failure.message).to.match(/^Wanted JSON from http.*a\.json, got HTTP 500\. Check /);
    expect(isRequested(address)).to.equal(false);
    answers['/dataset/a.json'] = { json: 1 };
    expect(await requestJson(address)).to.equal(1);
  });

  it('asks anew after a 404 too: the file may have been uploaded since', async () => {
    const answers: Record<string, Answer> = {};
    serveDataset(answers);
    expect(isAbsent(await failureOf(requestJson(address)))).to.equal(true);
    answers['/dataset/a.json'] = { json: 1 };
    expect(await requestJson(address)).to.equal(1);
  });

  it('says what it got when that is no JSON', async () => {
    serveDataset({ '/dataset/a.json': { text: 'Ｎ' } });
    const failure = await failureOf(requestJson(address));
    expect(failure.status).to.equal(null);
    expect(failure.message).to.match(/got SyntaxError.*Check that the file was uploaded whole/);
  });
});
