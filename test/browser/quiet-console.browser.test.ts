import { expect } from '@open-wc/testing';
import { consoleSaid } from './quiet-console.js';

describe('the quiet console', () => {
  it('hears a warning, hands it over once and keeps nothing', () => {
    console.warn('a card was given', 'two names');
    expect(consoleSaid()).to.deep.equal(['a card was given two names']);
    expect(consoleSaid()).to.deep.equal([]);
  });

  it('has one language and one time zone on every machine', () => {
    expect(navigator.language).to.equal('zh-CN');
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal('Asia/Shanghai');
  });
});
